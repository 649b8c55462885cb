import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 2909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var _commands_action_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9422);
/* harmony import */ var _commands_action_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6613);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3302);




const SANDBOXES = ["auto", "bubblewrap", "none"];
/** A value that the input must have one of, or the input's default where it is empty. */
function oneOf(name, values, fallback) {
    const given = (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name) || fallback;
    const found = values.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new Error(`the input ${name} is ${quoted(given)}, and can be ${values.join(", ")}`);
}
function wholeNumber(name, least) {
    const given = (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(name);
    if (given === "")
        return null;
    const number = Number(given);
    if (Number.isSafeInteger(number) && number >= least)
        return number;
    throw new Error(`the input ${name} is ${quoted(given)}, and must be a whole number of at least ${least}`);
}
function quoted(given) {
    return JSON.stringify(given.slice(0, 40));
}
/** The inputs of action.yml; read once, here. */
function readInputs() {
    return {
        mode: oneOf("mode", _commands_action_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F, "auto"),
        inputs: {
            token: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("token"),
            config: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("config") || "pairgate.yml",
            checks: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("check")
                .split("\n")
                .map((line) => line.trim())
                .filter((line) => line !== ""),
            plan: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("plan"),
            prepared: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("prepared"),
            attempts: wholeNumber("attempts", 1),
            seed: wholeNumber("seed", 0),
            sandbox: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("sandbox") === "" ? null : oneOf("sandbox", SANDBOXES, "auto"),
            agentEnv: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("agent-env"),
            comment: oneOf("comment", _commands_action_context_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_MODES */ .p8, "always"),
            failOn: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("fail-on") || "regression,incomplete,not-comparable",
            workflow: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)("workflow"),
        },
    };
}
// Before anything is sent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as self-hosted runners set them. An older runner's Node
// does not have it, and goes without.
node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.();
const interruption = new AbortController();
// A cancelled job gets SIGINT, and SIGTERM 7.5 seconds later: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
process.once("SIGINT", () => interruption.abort());
try {
    const { mode, inputs } = readInputs();
    const failure = await (0,_commands_action_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
        mode,
        inputs,
        terminal: {
            stdout: process.stdout,
            stderr: process.stderr,
            env: process.env,
            cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
            now: () => new Date(),
            interrupted: interruption.signal,
        },
        runner: { setOutput: _runner_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH, mask: _runner_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .dK, warn: _runner_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8, summarize: _runner_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh },
    });
    if (failure !== null)
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(failure);
}
catch (error) {
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(error instanceof Error ? error.message : String(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ readWorkflowRun),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   yy: () => (/* binding */ temporaryFolder),
/* harmony export */   zh: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9342);




const COMMENT_MODES = ["always", "on-change", "on-regression", "never"];
/** Where a job's own files go: never into the checkout, where what a change commits would be taken for them. */
function temporaryFolder(env) {
    return env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/** Reads which workflow run this is from the runner's variables. */
function readWorkflowRun(env) {
    const id = Number(env["GITHUB_RUN_ID"] ?? "");
    const server = env["GITHUB_SERVER_URL"] ?? "";
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    // owner/name/.github/workflows/pairgate.yml@refs/heads/main
    const file = /\/([^/@]+)@/u.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? null;
    return {
        id: Number.isSafeInteger(id) ? id : 0,
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1") || 1,
        workflow: file === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file),
        url: id > 0 && server !== "" ? `${server}/${repository}/actions/runs/${id}` : null,
    };
}
/** @throws PairgateError where the runner gave no event */
async function readEventFile(path) {
    if (path === undefined || path === "") {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: "the runner gave no event (GITHUB_EVENT_PATH is not set)",
            hint: "Run the Action in a workflow; in a terminal use `pairgate gate` and `pairgate record`.",
        });
    }
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: `the event cannot be read: ${error.message}`,
            hint: "The runner writes it; see whether a step of the job changed or removed it.",
            place: { file: path },
        });
    }
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ MODES),
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __nccwpck_require__(9342);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(2728);
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

;// CONCATENATED MODULE: ./lib/commands/action/cancelled.js

/** What a request or a pause throws that was cut off is no fault of ours where the job was cancelled; anything else is itself. */
function asCancelled({ interrupted }, error) {
    const isCutOff = error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
    if (!interrupted.aborted || !isCutOff)
        return error;
    return new domain_error/* PairgateError */.I({
        message: "pairgate was cancelled",
        hint: "Run the job again; what was measured is gone on with.",
    });
}

// EXTERNAL MODULE: ./lib/commands/action/context.js
var context = __nccwpck_require__(9422);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/commands/action/tell-pull-request.js




/** The commit that a failure is told on, and the pull request it belongs to. */
function toldOn(situation) {
    switch (situation.kind) {
        case "pull-request":
            return { head: situation.head.sha, pullRequest: situation.number };
        case "merge-group":
            return { head: situation.headSha, pullRequest: null };
        case "dispatch":
            return situation.commit === null
                ? null
                : { head: situation.commit, pullRequest: situation.pullRequest };
        default:
            return null;
    }
}
/** A required status must not stay pending because pairgate could not go on. A measuring job may say nothing: publish does. */
async function tellPullRequest(context, mode, error) {
    const { situation, inputs } = context;
    const on = toldOn(situation);
    if (on === null || inputs.token === "" || (mode !== "prepare" && mode !== "publish" && mode !== "auto"))
        return;
    if (situation.kind === "pull-request" &&
        situation.event === "pull_request" &&
        (situation.fork || situation.dependabot))
        return;
    try {
        const [{ announce }, { problemMarkdown }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(768), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4768)),
            __nccwpck_require__.e(/* import() */ 505).then(__nccwpck_require__.bind(__nccwpck_require__, 4505)),
        ]);
        const problems = error instanceof domain_error/* PairgateError */.I
            ? error.problems
            : [{ message: "pairgate failed, and it is not your fault: see the job's log" }];
        const body = problemMarkdown({
            // In one job, what was measured before it went wrong lies there.
            during: mode === "publish" || (mode === "auto" && (0,external_node_fs_.existsSync)(context.artifacts)) ? "deciding" : "preparing",
            problems,
            commit: on.head,
            runUrl: context.run.url ?? "",
        });
        await context.runner.summarize(body);
        const first = problems[0];
        await announce(context, {
            ...on,
            state: "error",
            description: first === undefined ? "no verdict" : `no verdict: ${(0,domain_error/* describeProblem */.B)({ message: first.message })}`,
            comment: inputs.comment === "never" ? null : { body, create: inputs.comment === "always" },
        });
    }
    catch (second) {
        explain(context.terminal, asCancelled(context.terminal, second));
    }
}

;// CONCATENATED MODULE: ./lib/commands/action/run-action.js







const MODES = ["auto", "prepare", "measure", "publish", "record", "command"];
/** GitHub ends a cancelled job 7.5 seconds after it was told: see action.ts. */
const LAST_WORDS_MS = 5000;
/**
 * Runs one mode; never throws. What goes wrong is told in the log, and on the pull request where that is possible.
 * A mode loads only what it needs.
 */
async function runAction(options) {
    const { terminal, mode } = options;
    let context = null;
    try {
        context = await contextOf(options);
        return await perform(context, mode);
    }
    catch (thrown) {
        const error = asCancelled(terminal, thrown);
        const code = explain(terminal, error);
        if (context !== null)
            await tellPullRequest(context, mode, error);
        if (error instanceof domain_error/* PairgateError */.I)
            return (0,escape_terminal/* escapeTerminal */.e)(error.problems[0]?.message ?? error.message);
        return code === 70
            ? "pairgate failed, and it is not your fault: see the log above"
            : error.message;
    }
}
async function contextOf(options) {
    const { terminal, runner, inputs } = options;
    const { env } = terminal;
    const { readSituation } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9649));
    const situation = readSituation({
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        payload: await (0,context/* readEventFile */.zh)(env["GITHUB_EVENT_PATH"]),
        environment: env,
    });
    let client = null;
    let lateClient = null;
    return {
        terminal,
        runner,
        inputs,
        situation,
        run: (0,context/* readWorkflowRun */.hO)(env),
        artifacts: (0,external_node_path_.join)((0,context/* temporaryFolder */.yy)(env), "pairgate-artifacts"),
        github: (token) => {
            const { interrupted } = terminal;
            if (token !== undefined)
                return openClient(terminal, { ...inputs, token }, interrupted);
            // A job that is cancelled has a few seconds left, in which its status need not stay pending.
            if (interrupted.aborted)
                lateClient ??= openClient(terminal, inputs, AbortSignal.timeout(LAST_WORDS_MS));
            else
                client ??= openClient(terminal, inputs, interrupted);
            return (lateClient ?? client);
        },
    };
}
async function openClient({ env }, { token }, signal) {
    if (token === "") {
        throw new domain_error/* PairgateError */.I({
            message: "GitHub has to be asked, and the input `token` is empty",
            hint: "Leave the input out, and give the job the permissions that docs/github.md lists for its mode.",
        });
    }
    const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(359), __nccwpck_require__.e(404)]).then(__nccwpck_require__.bind(__nccwpck_require__, 404));
    return openGitHub({
        token,
        repository: env["GITHUB_REPOSITORY"] ?? "",
        ...(env["GITHUB_API_URL"] ? { apiUrl: env["GITHUB_API_URL"] } : {}),
        ...(env["GITHUB_SERVER_URL"] ? { serverUrl: env["GITHUB_SERVER_URL"] } : {}),
        signal,
    });
}
async function perform(context, mode) {
    switch (mode) {
        case "auto":
            return performAuto(context);
        case "prepare": {
            const { prepareMode } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(667), __nccwpck_require__.e(915), __nccwpck_require__.e(338), __nccwpck_require__.e(589), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6521));
            await prepareMode(context);
            return null;
        }
        case "measure": {
            const [{ measureMode }, { parseHandover }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(667), __nccwpck_require__.e(915), __nccwpck_require__.e(589), __nccwpck_require__.e(33), __nccwpck_require__.e(878)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5033)),
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(323), __nccwpck_require__.e(804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8214)),
            ]);
            const { complete } = await measureMode(context, parseHandover(context.inputs.plan));
            context.runner.setOutput("complete", String(complete));
            return complete ? null : "measuring did not finish; what was measured is in the run files";
        }
        case "publish": {
            const [{ publishGate }, { fromArtifacts }, { parseHandover }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(667), __nccwpck_require__.e(740), __nccwpck_require__.e(347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8904)),
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(338), __nccwpck_require__.e(509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5563)),
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(323), __nccwpck_require__.e(804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8214)),
            ]);
            const handover = parseHandover(context.inputs.plan);
            if (handover.kind !== "gate")
                throw wrongPlan("publish", "a baseline");
            const { verdict, fails } = await publishGate({
                context,
                handover,
                arrivals: await fromArtifacts(context, handover),
            });
            return fails ? verdict.headline : null;
        }
        case "record": {
            const [{ recordRuns, recordsFromArtifacts }, { parseHandover }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(667), __nccwpck_require__.e(915), __nccwpck_require__.e(338), __nccwpck_require__.e(589), __nccwpck_require__.e(116), __nccwpck_require__.e(580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5580)),
                Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(323), __nccwpck_require__.e(804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8214)),
            ]);
            const handover = parseHandover(context.inputs.plan);
            if (handover.kind !== "record")
                throw wrongPlan("record", "a gate");
            const arrivals = await recordsFromArtifacts(context, handover);
            return (await recordRuns({ context, handover, arrivals })) ? null : "not everything was recorded";
        }
        case "command": {
            const { commandMode } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(815), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(915), __nccwpck_require__.e(338), __nccwpck_require__.e(740), __nccwpck_require__.e(735)]).then(__nccwpck_require__.bind(__nccwpck_require__, 212));
            await commandMode(context);
            return null;
        }
        default:
            return mode;
    }
}
async function performAuto(context) {
    if (context.situation.kind === "comment")
        return perform(context, "command");
    const { autoGate, autoRecord } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(667), __nccwpck_require__.e(915), __nccwpck_require__.e(338), __nccwpck_require__.e(589), __nccwpck_require__.e(116), __nccwpck_require__.e(740), __nccwpck_require__.e(33), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5478));
    const { isMain } = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(819), __nccwpck_require__.e(815), __nccwpck_require__.e(292), __nccwpck_require__.e(323), __nccwpck_require__.e(442), __nccwpck_require__.e(967), __nccwpck_require__.e(768), __nccwpck_require__.e(667), __nccwpck_require__.e(915), __nccwpck_require__.e(338), __nccwpck_require__.e(589), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6521));
    return isMain(context.situation) ? autoRecord(context) : autoGate(context);
}
function wrongPlan(mode, what) {
    return new domain_error/* PairgateError */.I({
        message: `the plan is for ${what}, and mode: ${mode} was asked for`,
        hint: "On pull requests: prepare, measure, publish. On main: prepare, measure, record.",
    });
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


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  hF: () => (/* binding */ input),
  dK: () => (/* binding */ mask),
  uH: () => (/* binding */ setOutput),
  eh: () => (/* binding */ summarize),
  R8: () => (/* binding */ warn)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/runner.js
/**
 * The runner's protocol, by the parts of @actions/core that speak it. Its front door also loads an HTTP client for tokens
 * that pairgate never asks for: 90 ms and 20 MB of each job's start.
 */



/** An input, trimmed; empty where it is not given. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs */
function input(name) {
    return (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
/** Gives an output to later steps and jobs. */
function setOutput(name, value) {
    // Servers from before 2022 have no file for it, and no pairgate runs there.
    if ((process.env["GITHUB_OUTPUT"] ?? "") !== "")
        issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}
/** Keeps a value out of the log. */
function mask(value) {
    issueCommand("add-mask", {}, value);
}
function warn(message) {
    issueCommand("warning", {}, message);
}
/** Fails the step, and with it the job, when the process ends. */
function fail(message) {
    process.exitCode = 1;
    issueCommand("error", {}, message);
}
/** Adds to the job's summary, where the runner has one. */
async function summarize(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "")
        await summary.addRaw(markdown, true).write();
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
/******/ var __webpack_exports__ = __nccwpck_require__(2909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
