#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4045);

const [major = 0] = process.versions.node.split(".").map(Number);
const interruption = new AbortController();
let signals = 0;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Never left to Node, which would end pairgate and leave unsandboxed agents running.
    process.on(signal, () => {
        signals += 1;
        const said = signals === 1 ? "ending the attempts under way; what is measured is kept" : "still ending them";
        process.stderr.write(`\n${signal}: ${said}\n`);
        interruption.abort();
    });
}
// A reader that went away, as `head` does, must not take the measurement with it.
for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => { });
if (major < 24) {
    process.stderr.write(`error: pairgate needs Node 24 or later, and this is ${process.version}\n`);
    process.exitCode = 2;
}
else {
    process.exitCode = await (0,_commands_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({
        stdout: process.stdout,
        stderr: process.stderr,
        env: process.env,
        cwd: process.cwd(),
        now: () => new Date(),
        interrupted: interruption.signal,
    }, process.argv.slice(2));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __nccwpck_require__(9342);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __nccwpck_require__(6055);
;// CONCATENATED MODULE: ./lib/commands/explain.js


/** Tells what went wrong; returns the exit code it comes to: 2 for what the user can mend, 70 for a fault of our own. */
function explain(terminal, error) {
    if (error instanceof domain_error/* PairgateError */.I) {
        (0,tell/* tellProblems */.s)(terminal, "error", error.problems);
        return 2;
    }
    const refused = refusedBySystem(error);
    if (refused !== null) {
        (0,tell/* tellProblems */.s)(terminal, "error", [refused]);
        return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write(`pairgate failed, and it is not your fault:\n${stack}\nPlease report it, with the command you ran, in the issues of pairgate's repository.\n`);
    return 70;
}
/** What a machine says when a file or folder is not as it should be: the user's to mend, wherever it comes up. */
const REFUSALS = new Set([
    "EACCES",
    "EPERM",
    "EROFS",
    "ENOTDIR",
    "EISDIR",
    "ENOENT",
    "ENOSPC",
    "EDQUOT",
    "EMFILE",
]);
function refusedBySystem(error) {
    const { code, path, syscall } = error;
    if (!(error instanceof Error) || code === undefined || path === undefined || !REFUSALS.has(code))
        return null;
    return {
        message: `the system refuses it: ${code} at ${syscall ?? "a call"}`,
        hint: "See that the path exists, has room, and can be read and written by you.",
        place: { file: path },
    };
}

;// CONCATENATED MODULE: ./lib/commands/main.js


/** Loaded when asked for, so that a command pays only for itself. */
const commands = {
    demo: { summary: "the whole job on the embedded benchmark", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(790), __nccwpck_require__.e(344), __nccwpck_require__.e(317), __nccwpck_require__.e(341), __nccwpck_require__.e(68), __nccwpck_require__.e(269), __nccwpck_require__.e(864), __nccwpck_require__.e(359)]).then(__nccwpck_require__.bind(__nccwpck_require__, 359)) },
    oracle: {
        summary: "prove each task: its solution passes, an empty agent fails",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(790), __nccwpck_require__.e(986)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6986)),
    },
    record: { summary: "measure, and add to the baseline", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(790), __nccwpck_require__.e(344), __nccwpck_require__.e(317), __nccwpck_require__.e(68), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6430)) },
    gate: {
        summary: "measure, compare with the stored baseline, report",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(790), __nccwpck_require__.e(344), __nccwpck_require__.e(317), __nccwpck_require__.e(341), __nccwpck_require__.e(68), __nccwpck_require__.e(269), __nccwpck_require__.e(864), __nccwpck_require__.e(711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2711)),
    },
    measure: { summary: "measure only; leaves run files", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(790), __nccwpck_require__.e(317), __nccwpck_require__.e(68), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8314)) },
    compare: { summary: "compare finished runs; no measuring", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(46), __nccwpck_require__.e(880), __nccwpck_require__.e(341), __nccwpck_require__.e(864), __nccwpck_require__.e(630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1819)) },
    plan: { summary: "what a check can tell and what it costs", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(344), __nccwpck_require__.e(317), __nccwpck_require__.e(341), __nccwpck_require__.e(269), __nccwpck_require__.e(329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2329)) },
    aa: { summary: "base against base: how often nothing is called worse", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(880), __nccwpck_require__.e(790), __nccwpck_require__.e(344), __nccwpck_require__.e(317), __nccwpck_require__.e(341), __nccwpck_require__.e(68), __nccwpck_require__.e(269), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1631)) },
    bless: { summary: "accept a known change; a new baseline begins", load: () => Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(264), __nccwpck_require__.e(46), __nccwpck_require__.e(477), __nccwpck_require__.e(344), __nccwpck_require__.e(151)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7957)) },
};
const usage = `pairgate: a regression gate for coding agents.

Usage: pairgate COMMAND [options]

${Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
    .join("\n")}

  pairgate COMMAND --help   a command's options, with examples
  pairgate --version

Exit codes: 0 pass, inconclusive or no-baseline; 1 a verdict named in --fail-on; 2 wrong usage,
configuration or input; 70 a fault of pairgate's own.
`;
/** Runs one command; never throws. Returns the exit code of design section 4. */
async function main(terminal, args) {
    try {
        const [name, ...rest] = args;
        if (name === undefined || name === "--help" || name === "-h" || name === "help") {
            (name === undefined ? terminal.stderr : terminal.stdout).write(usage);
            return name === undefined ? 2 : 0;
        }
        if (name === "--version" || name === "-v") {
            const { PAIRGATE_VERSION } = await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7305));
            terminal.stdout.write(`${PAIRGATE_VERSION}\n`);
            return 0;
        }
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (command === undefined) {
            const { closest } = await __nccwpck_require__.e(/* import() */ 584).then(__nccwpck_require__.bind(__nccwpck_require__, 5584));
            const meant = closest({ word: name, among: Object.keys(commands) });
            throw new domain_error/* PairgateError */.I({
                message: `pairgate has no command ${JSON.stringify(name)}`,
                hint: meant === undefined
                    ? "See pairgate --help."
                    : `Did you mean pairgate ${meant}? See pairgate --help.`,
            });
        }
        const { help, run } = await command.load();
        if (rest.includes("--help") || rest.includes("-h")) {
            terminal.stdout.write(help);
            return 0;
        }
        return await run(terminal, rest);
    }
    catch (error) {
        // A signal from the keyboard ends git, too: what it then says is no one's mistake.
        if (terminal.interrupted.aborted && !(error instanceof domain_error/* PairgateError */.I)) {
            terminal.stderr.write("interrupted\n");
            return 1;
        }
        return explain(terminal, error);
    }
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tellProblems)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9342);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2728);


/**
 * Prints problems to stderr, one `error: `, `warning: ` or `note: ` each. Names of files and what programs said may be
 * anything: they cannot end a line, colour the terminal, or give the runner of a job a command.
 */
function tellProblems(terminal, kind, problems) {
    for (const problem of problems)
        terminal.stderr.write(`${kind}: ${(0,_domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B)(harmless(problem))}\n`);
}
function harmless({ message, hint, quote, place }) {
    return {
        message: (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)(message),
        ...(hint === undefined ? {} : { hint: hint.split("\n").map(_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e).join("\n  ") }),
        ...(quote === undefined ? {} : { quote: quote.map(_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e) }),
        ...(place === undefined
            ? {}
            : {
                place: {
                    ...place,
                    file: (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)(place.file),
                    ...(place.field === undefined ? {} : { field: (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)(place.field) }),
                },
            }),
    };
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem),
/* harmony export */   I: () => (/* binding */ PairgateError)
/* harmony export */ });
/**
 * A failure the user can mend (wrong usage, configuration or input). It carries every problem found, so that one run
 * shows them all. It is printed without a stack; any other error is our fault and is printed with one.
 */
class PairgateError extends Error {
    problems;
    constructor(problems) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(describeProblem).join("\n"));
        this.name = "PairgateError";
        this.problems = list;
    }
}
/** `file:line:column: field: message`; the hint, and each line of a quotation, on a line of its own. */
function describeProblem({ message, hint, quote = [], place }) {
    const where = place
        ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(":")
        : undefined;
    const said = [where, place?.field, message].filter((part) => part !== undefined).join(": ");
    return [said, ...quote.map((line) => `  | ${line}`), ...(hint === undefined ? [] : [`  ${hint}`])].join("\n");
}


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutLeadingCommand),
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7036);

/**
 * Foreign text for a terminal and for the log of a job: no control characters, no escape sequences, nothing that
 * reorders or hides, and no command to the runner, which obeys `::` where a line starts and `##[` anywhere.
 */
function escapeTerminal(text) {
    return withoutLeadingCommand((0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .revealHidden */ .C)(text).replaceAll("##[", "##⟦"));
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
const LEADING_COLONS = /^((?:\s|\u001b\[[0-9;]*m)*):(?=:)/u;
/** A finished line that the runner will not take for a command, wherever it was broken. */
function withoutLeadingCommand(line) {
    return line.replace(LEADING_COLONS, "$1∶");
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ revealHidden)
/* harmony export */ });
/** Up to this many marks may sit on one letter; real scripts need fewer, "zalgo" text has dozens. */
const MARKS_PER_LETTER = 4;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/gu;
const MARK_PILES = new RegExp(`(\\p{M}{${MARKS_PER_LETTER}})\\p{M}+`, "gu");
/** Controls, bidi controls, zero-width and other invisible letters, and halves of a surrogate pair. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Joins the parts of one emoji, the only place where an invisible letter does what the writer meant. */
const EMOJI_JOINT = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})/gu;
const JOINT_KEPT = "\ue000";
/**
 * Text in one line without anything that cannot be seen: what would reorder, hide or command is shown as a sign of its
 * own (`␛`, `⟨U+202E⟩`), so that two texts which look the same are the same.
 */
function revealHidden(text) {
    return text
        .replaceAll(JOINT_KEPT, "⟨U+E000⟩")
        .replace(LINE_BREAKS, " ")
        .replace(VARIATION_SELECTORS, "")
        .replace(EMOJI_JOINT, JOINT_KEPT)
        .replace(HIDDEN, sign)
        .replaceAll(JOINT_KEPT, "\u200d")
        .replace(MARK_PILES, "$1");
}
function sign(letter) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "␡";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
