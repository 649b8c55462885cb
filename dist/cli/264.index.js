export const id = 264;
export const ids = [264,141];
export const modules = {

/***/ 1141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksNeeded: () => (/* binding */ checksNeeded),
/* harmony export */   resolveChecks: () => (/* binding */ resolveChecks),
/* harmony export */   unknownName: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _merge_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4367);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7583);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5584);




/**
 * Every check of the configuration, its gates merged: the built-in ones, those of the file, those of the check.
 * One suite and one candidate are a check without being named. Throws a PairgateError where the names do not fit,
 * which can be only where parts of two files were put together.
 */
function resolveChecks(config) {
    return entriesOf(config).map(({ suite, candidate, gates }) => ({
        name: `${suite}/${candidate}`,
        suite: named({ kind: "suite", name: suite, among: config.suites }),
        candidate: named({ kind: "candidate", name: candidate, among: config.candidates }),
        gates: (0,_merge_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeGates */ .J)({ above: config.gates, changes: gates }),
        baseline: config.baseline,
    }));
}
/** What is said where several suites or candidates stand in a file without `checks`. */
function checksNeeded({ suites, candidates, }) {
    const sample = `{ suite: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(suites[0] ?? "")}, candidate: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(candidates[0] ?? "")} }`;
    return {
        message: `\`checks\` is missing: ${counted(suites.length, "suite")} and ${counted(candidates.length, "candidate")} can be paired in several ways`,
        hint: `name each pair to run, for example: checks: [${sample}]`,
    };
}
/** What is said of a name that a check uses and nothing has. */
function unknownName({ kind, name, among, }) {
    const meant = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__.closest)({ word: name, among });
    return {
        message: `there is no ${kind} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}`,
        hint: meant === undefined
            ? `the file has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)({ words: among.map(_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP), last: "and" })}`
            : `did you mean ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(meant)}?`,
    };
}
function entriesOf({ checks, suites, candidates }) {
    if (checks !== null)
        return checks;
    const [suite, candidate] = [suites[0], candidates[0]];
    if (suite !== undefined && candidate !== undefined && suites.length === 1 && candidates.length === 1)
        return [{ suite: suite.name, candidate: candidate.name, gates: {} }];
    const problem = checksNeeded({
        suites: suites.map(({ name }) => name),
        candidates: candidates.map(({ name }) => name),
    });
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problem);
}
function named({ kind, name, among }) {
    const found = among.find((item) => item.name === name);
    if (found === undefined)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(unknownName({ kind, name, among: among.map((item) => item.name) }));
    return found;
}
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2915);
/* harmony import */ var _smallest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);




/** Reads the configuration file at the path. Throws a PairgateError where there is none, or something is wrong in it. */
function loadConfig({ path, readFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), }) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)({ text: textOf({ path, readFile }), file: path });
}
function textOf({ path, readFile }) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (typeof code !== "string")
            throw error;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({ ...unreadable(code), place: { file: path } });
    }
}
function unreadable(code) {
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return {
                message: "there is no such file",
                hint: `write one; the smallest file is:\n${_smallest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALLEST_FILE */ .T}\n  or name another with --config`,
            };
        case "EISDIR":
            return { message: "this is a folder, not a file", hint: "name the file within it with --config" };
        default:
            return {
                message: `the file cannot be read (${code})`,
                hint: "check its permissions, or name another with --config",
            };
    }
}


/***/ }),

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeGates)
/* harmony export */ });
/* harmony import */ var _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4107);

/** Lays changes over the gates above them. To gate tokens again, or cost at all, starts from the built-in numbers. */
function mergeGates({ above, changes }) {
    return {
        passRate: { ...above.passRate, ...changes.passRate },
        tokens: mergeRatio({ above: above.tokens, builtIn: _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .ck.tokens, change: changes.tokens }),
        cost: mergeRatio({ above: above.cost, builtIn: _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .COST_RULE */ .r8, change: changes.cost }),
        errors: { ...above.errors, ...changes.errors },
    };
}
function mergeRatio(options) {
    const { above, builtIn, change } = options;
    if (change === undefined)
        return above;
    return change === "off" ? null : { ...(above ?? builtIn), ...change };
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(7583);
;// CONCATENATED MODULE: ./lib/config/spot.js

/** How far into the text a spot is; where it is not written, that of the nearest key around it. */
function offsetOf({ document, spot }) {
    let around = document.contents;
    let offset = around?.range?.[0] ?? 0;
    for (const [depth, part] of spot.path.entries()) {
        const entry = entryAt({ around, part, document });
        if (entry === undefined)
            return offset;
        const isKeyMeant = depth < spot.path.length - 1 || spot.at === "key" || !isWritten(entry.value);
        const node = (isKeyMeant ? entry.key : undefined) ?? entry.value;
        offset = node?.range?.[0] ?? offset;
        around = entry.value;
    }
    return offset;
}
function entryAt({ around, part, document }) {
    const node = (0,dist/* isAlias */.Vj)(around) ? around.resolve(document) : around;
    if ((0,dist/* isSeq */.oP)(node) && typeof part === "number" && part < node.items.length)
        return { key: undefined, value: node.items[part] ?? null };
    const pairs = (0,dist/* isMap */.jh)(node) ? node.items : [];
    return pairs.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(part));
}
// `key:` without a value has one of no length, somewhere behind it.
function isWritten(value) {
    return value?.range != null && value.range[1] > value.range[0];
}

;// CONCATENATED MODULE: ./lib/config/yaml-mistakes.js


/** What is wrong with a document as YAML, whatever it is about. Throws a RangeError where it is nested too deeply. */
function mistakesIn(document) {
    const errors = [...document.errors, ...document.warnings];
    const overflow = errors.find(({ message }) => /call stack/i.test(message));
    if (overflow !== undefined)
        throw new RangeError(overflow.message);
    const found = [...versionMistakes(document), ...errors.map(worded), ...nodeMistakes(document)];
    // One bracket that is not closed is an error of every bracket around it.
    return found.filter(({ message, offset }, index) => found.findIndex((other) => other.offset === offset && other.message === message) === index);
}
function versionMistakes({ directives: { yaml } }) {
    if (yaml.version === "1.2")
        return [];
    const message = `the file asks for YAML ${(0,shown/* shortened */.vI)(yaml.version)}`;
    return [{ message, hint: "remove the %YAML line: pairgate reads YAML 1.2", offset: 0 }];
}
function nodeMistakes(document) {
    const found = [];
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            const offset = node.range?.[0] ?? 0;
            if ((0,dist/* isAlias */.Vj)(node) && !anchors.has(node.source))
                found.push({ ...withoutAnchor(node.source), offset });
            if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
                anchors.add(node.anchor);
        },
        Pair: (_, { key }) => {
            // What JavaScript does with this key is its own.
            if ((0,dist/* isScalar */.jn)(key) && key.value === "__proto__")
                found.push({
                    message: "`__proto__` cannot be a key",
                    hint: "write another name",
                    offset: key.range?.[0] ?? 0,
                });
        },
    });
    return found;
}
// Someone who writes `paths: [**]` does not think of aliases.
function withoutAnchor(name) {
    return {
        message: `there is no anchor \`&${(0,shown/* shortened */.vI)(name)}\` above the alias \`*${(0,shown/* shortened */.vI)(name)}\``,
        hint: `define it there, or put text that begins with * in quotes: "*${(0,shown/* shortened */.vI)(name)}"`,
    };
}
// https://eemeli.org/yaml/#errors
const KNOWN = {
    DUPLICATE_KEY: { message: "this key is written twice", hint: "keep one of them" },
    MULTIPLE_DOCS: {
        message: "the file holds more than one YAML document",
        hint: "keep one: remove `---` and what follows it",
    },
    TAB_AS_INDENT: {
        message: "a tab is used to indent",
        hint: "YAML indents by spaces: write two for each level",
    },
    NON_STRING_KEY: {
        message: "a list or a map cannot be a key",
        hint: "write a plain name before the colon",
    },
};
const HINTS = {
    BAD_SCALAR_START: "put the text in quotes",
    BLOCK_AS_IMPLICIT_KEY: "put text that holds `: ` in quotes, and indent the keys of one map equally",
    MULTILINE_IMPLICIT_KEY: "end every key with a colon, and indent the keys of one map equally",
    MISSING_CHAR: "close what was opened: a quote, a bracket, or a key with its colon",
    BAD_INDENT: "indent the keys of one map equally, and close every bracket",
    BAD_DQ_ESCAPE: "write \\\\ for a backslash, or use single quotes",
    TAG_RESOLVE_FAILED: "remove the tag: plain values are enough here",
};
function worded({ code, message, pos: [offset] }) {
    const known = KNOWN[code];
    if (known !== undefined)
        return { ...known, offset };
    const said = `this is not valid YAML: ${(0,shown/* printable */.g$)(message.charAt(0).toLowerCase() + message.slice(1))}`;
    const hint = HINTS[code];
    return hint === undefined ? { message: said, offset } : { message: said, hint, offset };
}

;// CONCATENATED MODULE: ./lib/config/document.js





const MOST_ALIASES = 100;
/** Reads the text as one YAML 1.2 document. Throws a PairgateError with every mistake in its syntax. */
function readDocument({ text, file }) {
    try {
        return read({ text, file });
    }
    catch (error) {
        // A document that takes more than the stack, or more than the parser gives to its aliases.
        if (error instanceof RangeError)
            throw unreadable({ file, ...TOO_DEEP });
        if (error instanceof ReferenceError)
            throw unreadable({ file, ...TOO_MANY_ALIASES });
        throw error;
    }
}
const TOO_DEEP = {
    message: "the file is nested too deeply to be read",
    hint: "five levels are enough for everything it can say",
};
const TOO_MANY_ALIASES = {
    message: `the aliases (*) of the file multiply to more than ${MOST_ALIASES} values`,
    hint: "write the values out",
};
function unreadable({ file, ...wording }) {
    return new domain_error/* PairgateError */.I({ ...wording, place: { file, line: 1, column: 1 } });
}
function read({ text, file }) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        schema: "core",
        resolveKnownTags: false,
        stringKeys: true,
        prettyErrors: false,
        lineCounter: lines,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const mistakes = mistakesIn(document);
    if (mistakes.length > 0)
        throw new domain_error/* PairgateError */.I(mistakes.map(({ offset, ...wording }) => ({ ...wording, place: at(offset) })));
    return {
        data: document.toJS({ maxAliasCount: MOST_ALIASES }),
        place: (spot) => {
            const place = at(offsetOf({ document, spot }));
            return spot.path.length === 0 ? place : { ...place, field: (0,shown/* fieldName */.w5)(spot.path) };
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/domain/gate-rules.js
var gate_rules = __webpack_require__(4107);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/config/units.js


/** How each quantity is written as text; the published schema uses the same patterns. */
const PATTERNS = {
    share: /^\d+(\.\d+)? ?%$/,
    duration: /^(\d+(\.\d+)?)(ms|s|m|h|d)$/,
    count: /^(\d+(\.\d+)?)([kKmM]?)$/,
    size: /^(\d+(\.\d+)?)([kKmMgGtT])$/,
};
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const EXPONENTS = ["", "k", "m"];
const POWERS = ["k", "m", "g", "t"];
/** `5%` or `0.05` as a fraction. Throws a PairgateError for anything else, and outside the bounds. */
function parseShare(value, bounds = { least: 0, most: 1 }) {
    const text = typeof value === "string" ? value.trim() : undefined;
    if (typeof value === "number" && value > 1 && Number.isFinite(value))
        fail(`${(0,shown/* shown */.SP)(value)} would be ${percent(value)}`, `write ${value}%, or a fraction such as 0.05`);
    const share = text === undefined ? value : PATTERNS.share.test(text) ? shifted(text.replace(/ ?%$/, ""), -2) : NaN;
    if (typeof share !== "number" || !Number.isFinite(share))
        return fail(`${(0,shown/* shown */.SP)(value)} is not a share`, "write a percentage such as 5%, or a fraction such as 0.05");
    return within({ value, number: share, bounds, say: percent });
}
/** `500ms`, `90s`, `5m`, `1h` or `30d` in milliseconds. A plain number is refused: its unit would be a guess. */
function parseDuration(value, bounds = { above: 0 }) {
    if (typeof value === "number")
        return fail(`${(0,shown/* shown */.SP)(value)} is a duration without a unit`, `write ${value}s or ${value}m, for example`);
    const [, digits, , unit] = (typeof value === "string" && PATTERNS.duration.exec(value.trim())) || [];
    if (digits === undefined)
        return fail(`${(0,shown/* shown */.SP)(value)} is not a duration`, "write 5m, 90s or 1h (ms, s, m, h or d; one unit only)");
    const number = Math.round(Number(digits) * MILLISECONDS[unit]);
    return within({ value, number, bounds, say: sayDuration });
}
/** `1234`, `500k` or `40M` as a whole number. */
function parseCount(value, bounds = { least: 1 }) {
    const text = typeof value === "number" ? String(value) : value;
    const [, digits, , unit] = (typeof text === "string" && PATTERNS.count.exec(text.trim())) || [];
    const exponent = EXPONENTS.indexOf((unit ?? "").toLowerCase()) * 3;
    const number = digits === undefined ? (typeof value === "number" ? value : NaN) : shifted(digits, exponent);
    if (!Number.isSafeInteger(number))
        return fail(`${(0,shown/* shown */.SP)(value)} is not a count`, "write a whole number such as 1200, 500k or 40M");
    return within({ value, number, bounds, say: String });
}
/** `500m` or `1g` in bytes, in powers of 1024. A plain number is refused: its unit would be a guess. */
function parseSize(value, bounds = { above: 0 }) {
    if (typeof value === "number")
        return fail(`${(0,shown/* shown */.SP)(value)} is a size without a unit`, `write ${value}m or ${value}g, for example`);
    const [, digits, , unit] = (typeof value === "string" && PATTERNS.size.exec(value.trim())) || [];
    const number = digits === undefined
        ? NaN
        : Math.round(Number(digits) * 1024 ** (POWERS.indexOf(unit?.toLowerCase()) + 1));
    if (!Number.isSafeInteger(number))
        return fail(`${(0,shown/* shown */.SP)(value)} is not a size`, "write 500m or 1g (k, m, g or t)");
    return within({ value, number, bounds, say: (bytes) => `${bytes} bytes` });
}
/** A sum of US dollars. */
function parseMoney(value, bounds = { above: 0 }) {
    if (typeof value !== "number" || !Number.isFinite(value))
        return fail(`${(0,shown/* shown */.SP)(value)} is not a sum of US dollars`, "write a plain number such as 75 or 0.5");
    return within({ value, number: value, bounds, say: (dollars) => `$${dollars}` });
}
function within({ value, number, bounds, say }) {
    const { above = -Infinity, least = -Infinity, below = Infinity, most = Infinity } = bounds;
    if (number > above && number >= least && number < below && number <= most)
        return number;
    const low = bounds.above === undefined ? ["at least", bounds.least] : ["more than", bounds.above];
    const high = bounds.below === undefined ? ["at most", bounds.most] : ["less than", bounds.below];
    const limits = [low, high].flatMap(([words, limit]) => typeof limit === "number" ? `${words} ${say(limit)}` : []);
    const tooLow = !(number > above && number >= least);
    const why = tooLow && bounds.whyLow !== undefined ? `: ${bounds.whyLow}` : "";
    return fail(`${(0,shown/* shown */.SP)(value)} is too ${tooLow ? "small" : "large"}`, `it must be ${limits.join(" and ")}${why}`);
}
function fail(message, hint) {
    throw new domain_error/* PairgateError */.I({ message, hint });
}
// Moves the decimal point in the text: 2.3 / 100 is not 0.023, Number("2.3e-2") is.
function shifted(digits, exponent) {
    return Number(`${digits}e${exponent}`);
}
/** A fraction as a percentage, in the spelling of the file: `5%`. */
function percent(fraction) {
    return `${Number((fraction * 100).toPrecision(12))}%`;
}
function sayDuration(milliseconds) {
    const unit = ["d", "h", "m", "s"].find((name) => milliseconds % MILLISECONDS[name] === 0);
    if (milliseconds === 0)
        return "0";
    if (unit === undefined)
        return `${milliseconds}ms`;
    return `${milliseconds / MILLISECONDS[unit]}${unit}`;
}

;// CONCATENATED MODULE: ./lib/config/wording.js
/** A zod issue carries one text only: the hint goes on its second line. Our messages never hold a line break. */
function toIssueText({ message, hint }) {
    return hint === undefined ? message : `${message}\n${hint}`;
}
/** The reverse of `toIssueText`. */
function fromIssueText(text) {
    const end = text.indexOf("\n");
    return end === -1 ? { message: text } : { message: text.slice(0, end), hint: text.slice(end + 1) };
}

;// CONCATENATED MODULE: ./lib/config/quantities.js




// Each way of writing a quantity is one definition of the published schema; the bounds are each field's own.
const written = {
    share: schemas/* unknown */.L5J().meta({
        id: "share",
        title: "Share",
        description: "A percentage such as `5%`, or a fraction such as `0.05`.",
        anyOf: [
            { type: "string", pattern: PATTERNS.share.source },
            { type: "number", minimum: 0, maximum: 1 },
        ],
    }),
    duration: schemas/* unknown */.L5J().meta({
        id: "duration",
        title: "Duration",
        description: "A number with its unit: `500ms`, `90s`, `5m`, `1h` or `30d`.",
        type: "string",
        pattern: PATTERNS.duration.source,
    }),
    count: schemas/* unknown */.L5J().meta({
        id: "count",
        title: "Count",
        description: "A whole number, in thousands with `k` or in millions with `M`: `1200`, `500k`, `40M`.",
        anyOf: [
            { type: "integer", minimum: 1 },
            { type: "string", pattern: PATTERNS.count.source },
        ],
    }),
    size: schemas/* unknown */.L5J().meta({
        id: "size",
        title: "Size",
        description: "Bytes, in powers of 1024: `64k`, `500m`, `1g` or `1t`.",
        type: "string",
        pattern: PATTERNS.size.source,
    }),
    money: schemas/* unknown */.L5J().meta({
        id: "money",
        title: "Money",
        description: "US dollars, as a plain number: `75` or `0.5`.",
        type: "number",
        exclusiveMinimum: 0,
    }),
};
/** A field that holds `5%` or `0.05`, read as a fraction. */
const share = (bounds) => quantity(written.share, (value) => parseShare(value, bounds));
/** A field that holds `5m`, read as milliseconds. */
const duration = (bounds) => quantity(written.duration, (value) => parseDuration(value, bounds));
/** A field that holds `500k`, read as a whole number from 1. */
const count = () => quantity(written.count, (value) => parseCount(value));
/** A field that holds `1g`, read as bytes. */
const size = () => quantity(written.size, (value) => parseSize(value));
/** A field that holds US dollars. */
const money = () => quantity(written.money, (value) => parseMoney(value));
function quantity(input, parse) {
    return input.transform((value, context) => {
        if (value === null) {
            context.addIssue({ code: "invalid_type", expected: "string", message: "", input: value });
            return core/* NEVER */.tm;
        }
        try {
            return parse(value);
        }
        catch (error) {
            if (!(error instanceof domain_error/* PairgateError */.I))
                throw error;
            for (const problem of error.problems)
                context.addIssue({ code: "custom", message: toIssueText(problem), input: value });
            return core/* NEVER */.tm;
        }
    });
}

;// CONCATENATED MODULE: ./lib/config/text.js



/** Text that can be an argument of a program or a path: no NUL, which the operating system cannot pass on. */
const argument = () => schemas/* string */.YjP().refine((text) => !text.includes("\0"), {
    error: toIssueText({ message: "the text holds a NUL character", hint: "remove it" }),
});
/** The same, and not empty. */
const text_text = () => argument().min(1);
/** A repository path or a pattern of such paths: relative, and never above the repository. */
const repositoryPath = () => text_text().refine((path) => !path.startsWith("/") && !path.startsWith("~") && !climbs(path), {
    error: ({ input }) => toIssueText({
        message: `${(0,shown/* shown */.SP)(input)} is not a path inside the repository`,
        hint: "write it relative to the root of the repository, without `..`",
    }),
});
/** A path outside the repository that the agent may read. */
const readablePath = () => text_text().refine((path) => path === "" || (/^(\/+[^/]|~$|~\/)/.test(path) && !climbs(path)), {
    error: ({ input }) => toIssueText(/^\/+$/.test(String(input))
        ? { message: "`/` would show the agent the whole machine", hint: "name the folders that it needs" }
        : {
            message: `${(0,shown/* shown */.SP)(input)} is not an absolute path without \`..\``,
            hint: "write it from `/` or from `~/`",
        }),
});
function climbs(path) {
    return path.split(/[\\/]/).includes("..");
}

;// CONCATENATED MODULE: ./lib/config/baseline.js





// The part of git-check-ref-format that people meet.
const BRANCH = /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/;
const DAY = 86_400_000;
/** `baseline`, read as `BaselineSettings`. */
const baselineSchema = schemas/* strictObject */.rej({
    branch: text_text()
        .refine((name) => name === "" || BRANCH.test(name), {
        error: ({ input }) => toIssueText({
            message: `${(0,shown/* shown */.SP)(input)} cannot be the name of a branch`,
            hint: "write a plain name such as pairgate",
        }),
    })
        .prefault("pairgate")
        .meta({
        title: "Branch",
        description: "The branch that keeps the baselines of the Action.",
        examples: ["pairgate"],
    }),
    folder: repositoryPath()
        .prefault(".pairgate/baseline")
        .meta({
        title: "Folder",
        description: "The folder that keeps the baselines of the terminal program.",
        examples: [".pairgate/baseline"],
    }),
    attempts: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .prefault(10)
        .meta({
        title: "Attempts of the baseline",
        description: "So many attempts of each task are recorded on main; no more are compared with, the newest first.",
        examples: [20],
    }),
    "max-age": duration({ above: 0, most: 3650 * DAY })
        .prefault("30d")
        .meta({ title: "Greatest age", description: "Older runs are left out.", examples: ["14d"] }),
    "when-missing": schemas/* enum */.k5n(["run", "off"])
        .prefault("run")
        .meta({
        title: "When missing",
        description: "Without a baseline, or with one of another model or harness version: `run` measures the base commit too, `off` gives no verdict.",
        examples: ["off"],
    }),
    confirm: schemas/* boolean */.zMY()
        .prefault(true)
        .meta({
        title: "Confirm",
        description: "Measure a fresh batch of the base commit before a regression stands.",
        examples: [false],
    }),
})
    .transform(({ "max-age": maxAgeMs, "when-missing": whenMissing, ...same }) => ({
    ...same,
    maxAgeMs,
    whenMissing,
}));

// EXTERNAL MODULE: ./lib/config/suggestion.js
var suggestion = __webpack_require__(5584);
;// CONCATENATED MODULE: ./lib/config/placeholder.js




/** What a candidate's command may leave to be filled in for each attempt. */
const PLACEHOLDERS = [
    "instruction",
    "instruction-file",
    "model",
    "workspace",
    "repo",
    "usage-file",
];
const LIKE_A_PLACEHOLDER = /\{([a-z][a-z_-]*)\}/g;
/** The names in braces in an argument, known or not, in order. */
function placeholdersIn(argument) {
    return [...argument.matchAll(LIKE_A_PLACEHOLDER)].map(([, name = ""]) => name);
}
/** An argument of a command, whose placeholders are all known. */
const argumentWithPlaceholders = () => argument().superRefine((argument, context) => {
    const known = PLACEHOLDERS;
    const unknown = new Set(placeholdersIn(argument).filter((name) => !known.includes(name)));
    for (const name of unknown)
        context.addIssue({ code: "custom", message: unknownPlaceholder(name), input: argument });
});
function unknownPlaceholder(name) {
    const meant = (0,suggestion.closest)({ word: name, among: PLACEHOLDERS });
    return toIssueText({
        message: `unknown placeholder \`{${name.slice(0, 40)}}\``,
        hint: meant === undefined
            ? `known are ${(0,shown/* listed */.KE)({ words: PLACEHOLDERS.map((word) => `{${word}}`), last: "and" })}; braces that mean themselves need a space inside`
            : `did you mean \`{${meant}}\`?`,
    });
}

// EXTERNAL MODULE: ./lib/domain/reserved-variable.js
var reserved_variable = __webpack_require__(4131);
;// CONCATENATED MODULE: ./lib/config/variable.js




const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The name of an environment variable that may reach an agent. */
const variableName = () => schemas/* string */.YjP()
    .superRefine((name, context) => {
    const reason = (0,reserved_variable/* reservedBecause */.f)(name);
    if (!NAME.test(name))
        context.addIssue({ code: "custom", message: notAName(name), input: name });
    else if (reason !== undefined)
        context.addIssue({
            code: "custom",
            message: toIssueText({
                message: `${(0,shown/* shown */.SP)(name)} cannot be given to an agent: ${reason}`,
                hint: "pass what the agent needs in a variable of another name",
            }),
            input: name,
        });
})
    .meta({ pattern: published() });
function notAName(text) {
    const [name = "", value] = text.split("=", 2);
    // The value may be a secret: it is not repeated.
    if (value !== undefined && NAME.test(name))
        return toIssueText({
            message: `${(0,shown/* shown */.SP)(name)} has a value written behind it`,
            hint: "write the name alone: its value is taken from the environment, and a secret does not belong in this file",
        });
    return toIssueText({
        message: `${(0,shown/* shown */.SP)(text)} is not the name of an environment variable`,
        hint: "write letters, digits and `_`, not starting with a digit",
    });
}
function published() {
    return `^${(0,reserved_variable/* notReservedPattern */.u)()}${NAME.source.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/config/candidate.js






const HARNESSES = ["command"];
const usageSchema = schemas/* strictObject */.rej({
    format: schemas/* enum */.k5n(["none", "pairgate", "claude-code", "openai"]).meta({
        title: "Usage format",
        description: "How the agent writes down the tokens it used. `none`: tokens are unmetered.",
        examples: ["claude-code"],
    }),
    from: schemas/* enum */.k5n(["stdout", "stderr"])
        .prefault("stdout")
        .meta({
        title: "Usage stream",
        description: "Where the agent writes it; the other stream is not read.",
        examples: ["stderr"],
    }),
});
/** A candidate of the file, read as a `Candidate` that does not know its name yet. */
const candidateSchema = schemas/* strictObject */.rej({
    harness: schemas/* enum */.k5n(HARNESSES, {
        error: ({ input }) => typeof input === "string"
            ? toIssueText({
                message: `${(0,shown/* shown */.SP)(input)} is not a harness of this version`,
                hint: `this version has: ${HARNESSES.join(", ")}`,
            })
            : undefined,
    })
        .prefault("command")
        .meta({
        title: "Harness",
        description: "How the agent program is called. `command`: any program.",
        examples: ["command"],
    }),
    model: text_text()
        .nullable()
        .prefault(null)
        .meta({
        title: "Model",
        description: "The model that the agent uses; recorded, and filled in for `{model}`.",
        examples: ["claude-haiku-4.5"],
    }),
    command: schemas/* array */.YOg(argumentWithPlaceholders())
        .min(1)
        .refine(([program]) => program === undefined || program.trim() !== "", {
        error: toIssueText({
            message: "the program to run is empty",
            hint: "write its name as the first item",
        }),
    })
        .meta({
        title: "Command",
        description: `The program and its arguments, without a shell. Filled in: ${PLACEHOLDERS.map((name) => `\`{${name}}\``).join(", ")}.`,
        examples: [["node", "agent.js", "{instruction-file}"]],
    }),
    setup: schemas/* array */.YOg(argument())
        .min(1)
        .nullable()
        .prefault(null)
        .meta({
        title: "Setup",
        description: "A command run once before the first attempt, without the agent's keys.",
        examples: [["npm", "ci"]],
    }),
    paths: schemas/* array */.YOg(repositoryPath())
        .min(1)
        .prefault(["**"])
        .meta({
        title: "Paths",
        description: "Patterns of the repository paths that the candidate is made of. Where none of them changed, nothing is measured.",
        examples: [["agent/**", "package-lock.json"]],
    }),
    env: schemas/* array */.YOg(variableName())
        .prefault([])
        .meta({
        title: "Environment",
        description: "Names of the only environment variables that reach the agent.",
        examples: [["ANTHROPIC_API_KEY"]],
    }),
    readable: schemas/* array */.YOg(readablePath())
        .prefault([])
        .meta({
        title: "Readable paths",
        description: "Further paths, absolute or from `~/`, that the agent may read from within the sandbox.",
        examples: [["~/.cache/models"]],
    }),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
        error: ({ input }) => input === null
            ? undefined
            : toIssueText({
                message: `${(0,shown/* shown */.SP)(input)} is not text, a number, true or false`,
                hint: "settings are one level deep: put anything larger into a file of the agent's own",
            }),
    }))
        .prefault({})
        .meta({
        title: "Settings",
        description: "Whatever else distinguishes this candidate: named in the report when it changes, and given to the agent as `PAIRGATE_SETTING_<NAME>`.",
        examples: [{ "reasoning-effort": "high", "max-turns": 40 }],
    }),
    usage: usageSchema
        .nullable()
        .prefault(null)
        .meta({
        title: "Usage",
        description: "Where the tokens that the agent used can be read.",
        examples: [{ format: "claude-code", from: "stdout" }],
    }),
})
    .transform((candidate) => candidate)
    .meta({
    title: "Candidate",
    description: "The agent that is judged, and what it is made of.",
    examples: [{ command: ["node", "agent.js", "{instruction-file}"] }],
});

;// CONCATENATED MODULE: ./lib/config/gates.js






const SHARE = { above: 0, most: 1 };
const MAX = { least: 0, most: 1 };
const MARGIN = { above: 0, below: 1 };
/** The gates of the whole file, or those of one check: every field may be absent, and then the level above holds. */
function gateChangesSchema({ level }) {
    // The default is only said here: `mergeGates` fills it in, once it is known what each level wrote.
    const defaultsTo = (fraction) => (level === "file" ? { default: percent(fraction) } : {});
    const { passRate, tokens, errors } = gate_rules/* DEFAULT_RULES */.ck;
    return schemas/* strictObject */.rej({
        "pass-rate": schemas/* strictObject */.rej({
            share: share({ ...SHARE, whyLow: "the pass-rate gate cannot be turned off" })
                .optional()
                .meta({
                ...defaultsTo(passRate.share),
                title: "Share of the pass rate",
                description: "Its part of the false-alarm rate, relative to the other gates of the check. Above 0%.",
                examples: ["70%"],
            }),
            margin: share(MARGIN)
                .optional()
                .meta({
                ...defaultsTo(passRate.margin),
                title: "Margin of the pass rate",
                description: "A pass says that a drop of so many points is ruled out.",
                examples: ["15%"],
            }),
        }, { error: ({ input }) => (input === "off" || input === false ? passRateStays() : undefined) })
            .transform(gates_written)
            .optional()
            .meta({
            title: "Pass rate",
            description: "Does it solve fewer tasks? Always gated.",
            examples: [{ margin: "15%" }],
        }),
        tokens: ratioChanges({ level, name: "tokens", rule: tokens, hint: GATED.tokens })
            .optional()
            .meta({
            title: "Tokens",
            description: "Does it need more tokens per task? `off` leaves them ungated.",
            examples: [{ tolerance: "5%", margin: "20%" }, "off"],
        }),
        cost: ratioChanges({ level, name: "cost", rule: gate_rules/* COST_RULE */.r8, hint: GATED.cost })
            .optional()
            .meta({
            ...(level === "file" ? { default: "off" } : {}),
            title: "Cost",
            description: "Does it cost more per task? A map gates it, `{}` by the numbers below, wherever every attempt of the baseline that passed or failed says what it cost.",
            examples: [{ tolerance: "5%", margin: "20%" }, "off"],
        }),
        errors: schemas/* strictObject */.rej({
            max: share(MAX)
                .optional()
                .meta({
                ...defaultsTo(errors.max),
                title: "Most errors",
                description: "With a larger share of attempts lost to the infrastructure there is no pass.",
                examples: ["5%"],
            }),
        })
            .transform(gates_written)
            .optional()
            .meta({
            title: "Errors",
            description: "Can withhold a pass, never declares a regression.",
            examples: [{ max: "10%" }],
        }),
    })
        .transform(({ "pass-rate": passRate, ...others }) => gates_written({ passRate, ...others }));
}
const GATED = {
    tokens: "write `tokens: off` to leave tokens ungated, or a map such as { tolerance: 5%, margin: 20% }",
    cost: "write a map such as { tolerance: 5%, margin: 20% } to gate cost, or leave the key out",
};
/** What one level says of a gate that compares by the ratio: `off`, or some of its numbers. */
function ratioChanges(options) {
    const { level, name, rule, hint } = options;
    const defaultsTo = (fraction) => (level === "file" ? { default: percent(fraction) } : {});
    return schemas/* union */.KCZ([
        schemas/* literal */.euz("off"),
        schemas/* strictObject */.rej({
            share: share({ ...SHARE, whyLow: `write \`${name}: off\` to leave ${name} ungated` })
                .optional()
                .meta({
                ...defaultsTo(rule.share),
                title: `Share of ${name}`,
                description: "Its part of the false-alarm rate, relative to the other gates of the check. Above 0%.",
                examples: ["30%"],
            }),
            tolerance: share({ least: 0, below: 1 })
                .optional()
                .meta({
                ...defaultsTo(rule.tolerance),
                title: `Tolerance of ${name}`,
                description: `A regression says that ${name} per task rose by more than this.`,
                examples: ["5%"],
            }),
            margin: share(MARGIN)
                .optional()
                .meta({
                ...defaultsTo(rule.margin),
                title: `Margin of ${name}`,
                description: "A pass says that a rise of so much is ruled out. Must be larger than the tolerance.",
                examples: ["20%"],
            }),
        })
            .transform(gates_written),
    ], {
        error: ({ input }) => input === null || input === undefined ? undefined : neitherMapNorOff(input, hint),
    });
}
function gates_written(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function passRateStays() {
    return toIssueText({
        message: "the pass-rate gate cannot be turned off",
        hint: "leave the key out for its defaults, or write a wider margin: { margin: 20% }",
    });
}
function neitherMapNorOff(input, hint) {
    return toIssueText({ message: `${(0,shown/* shown */.SP)(input)} is neither a map nor \`off\``, hint });
}

// EXTERNAL MODULE: ./lib/config/merge-gates.js
var merge_gates = __webpack_require__(4367);
;// CONCATENATED MODULE: ./lib/config/name.js


const name_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/**
 * The name of a suite or a candidate, for the published schema. It is checked by `nameProblem` and not here, since
 * the schema would pass over everything that stands below a wrong name.
 */
const nameSchema = schemas/* string */.YjP().meta({ pattern: name_NAME.source });
/** What is wrong with a name, which becomes that of a folder; nothing where it will do. */
function nameProblem(name) {
    if (name_NAME.test(name))
        return undefined;
    return {
        message: `${(0,shown/* shown */.SP)(name)} cannot be a name`,
        hint: "names become folders: at most 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit",
    };
}

;// CONCATENATED MODULE: ./lib/config/suite.js





const ENGINES = ["local"];
const limitsSchema = schemas/* strictObject */.rej({
    time: duration({ above: 0, most: 24 * 3_600_000 })
        .prefault("10m")
        .meta({
        title: "Time limit",
        description: "An attempt that takes longer is stopped and counts as failed. At most 24h.",
        examples: ["5m"],
    }),
    tokens: count()
        .nullable()
        .prefault(null)
        .meta({
        title: "Token limit",
        description: "An attempt that uses more tokens, input and output together, is stopped and counts as failed.",
        examples: ["500k"],
    }),
    disk: size()
        .prefault("1g")
        .meta({
        title: "Disk limit",
        description: "How much the agent may write in one attempt.",
        examples: ["500m"],
    }),
})
    .transform(({ time, tokens, disk }) => ({ timeMs: time, tokens, diskBytes: disk }));
/** A suite of the file, read as a `Suite` that does not know its name yet. */
const suiteSchema = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(ENGINES, {
        error: ({ input }) => typeof input === "string"
            ? toIssueText({
                message: `${(0,shown/* shown */.SP)(input)} is not an engine of this version`,
                hint: `this version has: ${ENGINES.join(", ")}`,
            })
            : undefined,
    })
        .prefault("local")
        .meta({
        title: "Engine",
        description: "What finds, runs and verifies the tasks. `local`: folders, run on this machine.",
        examples: ["local"],
    }),
    tasks: schemas/* union */.KCZ([text_text(), schemas/* array */.YOg(text_text()).min(1)], {
        error: ({ input }) => input === undefined || input === null
            ? undefined
            : toIssueText({
                message: `${(0,shown/* shown */.SP)(input)} is neither a path nor a list of paths`,
                hint: "name the folder that holds the task folders, or list the task folders",
            }),
    })
        .meta({
        title: "Tasks",
        description: "The folder that holds the task folders, or a list of task folders.",
        examples: ["bench/tasks", ["bench/tasks/off-by-one", "bench/tasks/wrong-sort"]],
    }),
    attempts: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .prefault(3)
        .meta({
        title: "Attempts",
        description: "Rounds to measure: one attempt of every task each. More of them find smaller changes.",
        examples: [5],
    }),
    limits: limitsSchema.prefault({}).meta({
        title: "Limits",
        description: "What one attempt may use.",
        examples: [{ time: "5m", tokens: "500k" }],
    }),
    concurrency: schemas/* int */.Whr()
        .min(1)
        .max(1024)
        .nullable()
        .prefault(null)
        .meta({
        title: "Concurrency",
        description: "How many attempts run at the same time. Without it, as many as the machine is wide.",
        examples: [4],
    }),
    sandbox: schemas/* enum */.k5n(["auto", "bubblewrap", "none"])
        .prefault("auto")
        .meta({
        title: "Sandbox",
        description: "`auto`: bubblewrap where it works, else none, and the report says so. `bubblewrap`: nothing runs without it. `none`: never.",
        examples: ["bubblewrap"],
    }),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .prefault(2)
        .meta({
        title: "Retries",
        description: "How often an attempt is tried again when the infrastructure failed, not the agent.",
        examples: [0],
    }),
})
    .transform((suite) => suite)
    .meta({
    title: "Suite",
    description: "A pinned list of tasks, and how they are run.",
    examples: [{ tasks: "bench/tasks" }],
});

;// CONCATENATED MODULE: ./lib/config/schema.js













const WEEK = 7 * 86_400_000;
const checkSchema = schemas/* strictObject */.rej({
    suite: text_text().meta({ title: "Suite", description: "A name of `suites`.", examples: ["bench"] }),
    candidate: text_text().meta({
        title: "Candidate",
        description: "A name of `candidates`.",
        examples: ["agent"],
    }),
    gates: gateChangesSchema({ level: "check" })
        .prefault({})
        .meta({
        title: "Gates of the check",
        description: "What this check changes about `gates`; the same keys.",
        examples: [{ "pass-rate": { margin: "15%" } }],
    }),
})
    .transform((check) => check)
    .meta({
    title: "Check",
    description: "One suite with one candidate.",
    examples: [{ suite: "bench", candidate: "agent" }],
});
const budgetSchema = schemas/* strictObject */.rej({
    tokens: count()
        .nullable()
        .prefault(null)
        .meta({ title: "Token budget", description: "Tokens, input and output together.", examples: ["40M"] }),
    usd: money()
        .nullable()
        .prefault(null)
        .meta({ title: "Money budget", description: "US dollars.", examples: [75] }),
    time: duration({ above: 0, most: WEEK })
        .nullable()
        .prefault(null)
        .meta({ title: "Time budget", description: "Time on the clock. At most 7d.", examples: ["60m"] }),
})
    .transform(({ time, ...same }) => ({ ...same, timeMs: time }));
/** The whole of `pairgate.yml`; what relates one key to another is checked in `relations.ts`. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, {
        error: ({ input }) => input === undefined || input === null
            ? undefined
            : toIssueText({
                message: `${(0,shown/* shown */.SP)(input)} is not a version that this pairgate reads`,
                hint: "write version: 1",
            }),
    })
        .meta({ title: "Version", description: "The version of this file's format.", examples: [1] }),
    "false-alarm": share({ above: 0, most: 0.5 })
        .prefault(percent(gate_rules/* DEFAULT_FALSE_ALARM */.Qp))
        .meta({
        title: "False-alarm rate",
        description: "How often an unchanged pull request may fail: all checks and gates together. Above 0% and at most 50%.",
        examples: ["5%"],
    }),
    suites: named(suiteSchema).meta({
        title: "Suites",
        description: "The benchmarks, by name.",
        minProperties: 1,
        examples: [{ bench: { tasks: "bench/tasks" } }],
    }),
    candidates: named(candidateSchema).meta({
        title: "Candidates",
        description: "The agents, by name.",
        minProperties: 1,
        examples: [{ agent: { command: ["node", "agent.js", "{instruction-file}"] } }],
    }),
    checks: schemas/* array */.YOg(checkSchema)
        .min(1)
        .nullable()
        .prefault(null)
        .meta({
        title: "Checks",
        description: "Which suite is run with which candidate. One suite and one candidate need none.",
        examples: [[{ suite: "bench", candidate: "agent" }]],
    }),
    gates: gateChangesSchema({ level: "file" })
        .prefault({})
        .meta({
        title: "Gates",
        description: "The rules of every check.",
        examples: [{ "pass-rate": { margin: "15%" } }],
    }),
    baseline: baselineSchema.prefault({}).meta({
        title: "Baseline",
        description: "What is compared with, and where it is kept.",
        examples: [{ attempts: 10, "max-age": "30d" }],
    }),
    stopping: schemas/* enum */.k5n(["group-sequential", "none"])
        .prefault("group-sequential")
        .meta({
        title: "Stopping",
        description: "Whether a clear verdict may end the measurement before its planned end.",
        examples: ["none"],
    }),
    budget: budgetSchema.prefault({}).meta({
        title: "Budget",
        description: "What one run of the program may spend on all its checks together. In the Action each check measures in a job of its own, with an equal part of the tokens and dollars and all of the time.",
        examples: [{ tokens: "40M", usd: 75, time: "60m" }],
    }),
    forks: schemas/* enum */.k5n(["require-run", "allow-unmeasured"])
        .prefault("require-run")
        .meta({
        title: "Forks",
        description: "Whether the status of a pull request from a fork or by Dependabot is pending until a maintainer has it measured (`require-run`), or green without a measurement (`allow-unmeasured`). For the Action alone.",
        examples: ["allow-unmeasured"],
    }),
})
    .transform(({ "false-alarm": falseAlarm, suites, candidates, gates, ...same }) => ({
    ...same,
    falseAlarm,
    suites,
    candidates,
    gates: (0,merge_gates/* mergeGates */.J)({ above: gate_rules/* DEFAULT_RULES */.ck, changes: gates }),
}));
// A map of the file becomes a list, since `suites["constructor"]` would find what nobody wrote.
function named(one) {
    return schemas/* record */.g1P(nameSchema, one)
        .refine((map) => Object.keys(map).length > 0, {
        error: toIssueText({ message: "the map is empty", hint: "it needs at least one name" }),
    })
        .transform((map) => Object.entries(map).map(([name, fields]) => ({ name, ...fields })));
}

;// CONCATENATED MODULE: ./lib/config/json-schema.js


/** The JSON Schema (draft 2020-12) of `pairgate.yml` as it is written, for editors. */
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(configSchema, {
        io: "input",
        target: "draft-2020-12",
        // Of a field that is transformed zod drops these two, since they could be of the output; ours are of the input.
        override: ({ zodSchema, jsonSchema }) => {
            const { default: standard, examples } = registries/* globalRegistry */.fd.get(zodSchema) ?? {};
            if (standard !== undefined)
                Object.assign(jsonSchema, { default: standard });
            if (examples !== undefined)
                Object.assign(jsonSchema, { examples });
        },
    });
    return {
        $schema,
        title: "pairgate.yml",
        description: "The configuration of pairgate, a regression gate for coding agents.",
        ...schema,
    };
}

;// CONCATENATED MODULE: ./lib/config/fields.js

const ANY_NAME = "<name>";
const ANY_ITEM = "[]";
/** Every field of the file in the order of the schema, the file itself first, each above those within it. */
function configFields() {
    allFields ??= fields_within({ path: [], schema: configJsonSchema(), isRequired: true });
    return allFields;
}
let allFields;
/** The field at a path of the data, or the nearest one around it. */
function fieldAt({ path, fields, }) {
    const matching = fields.filter((field) => field.path.length <= path.length && field.path.every(matches));
    function matches(part, depth) {
        const written = path[depth];
        if (part === ANY_ITEM)
            return typeof written === "number";
        return part === written || (part === ANY_NAME && typeof written === "string");
    }
    return matching.reduce((deepest, field) => (deepest !== undefined && deepest.path.length > field.path.length ? deepest : field), undefined);
}
/** The keys that the map at this field may have; none where it is no map or may have any. */
function keysOf({ schema }) {
    return variants(schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
}
/** `suites.<name>.attempts`, `checks[].suite` */
function fieldPathName(path) {
    return path
        .map((part) => (part === ANY_ITEM ? part : `.${part}`))
        .join("")
        .slice(path[0] === undefined ? 0 : 1);
}
function fields_within(field) {
    const inner = variants(field.schema).flatMap(({ properties, required, additionalProperties, items }) => [
        ...Object.entries(properties ?? {}).map(([key, schema]) => ({
            path: [...field.path, key],
            schema,
            isRequired: required?.includes(key) ?? false,
        })),
        ...[
            { part: ANY_NAME, schema: additionalProperties },
            { part: ANY_ITEM, schema: items },
        ].flatMap(({ part, schema }) => typeof schema === "object" && schema.properties !== undefined
            ? [{ path: [...field.path, part], schema, isRequired: false }]
            : []),
    ]);
    return [field, ...inner.flatMap(fields_within)];
}
function variants(schema) {
    return schema.anyOf ?? [schema];
}

;// CONCATENATED MODULE: ./lib/config/in-yaml.js

/** A value as one line of YAML, spaced as people write it: `[node, agent.js]`, `{ time: 5m }`. */
function inYaml(value) {
    if (Array.isArray(value))
        return `[${value.map(inYaml).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inYaml(inner)}`);
        return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
    }
    return scalar(value);
}
// Within a list, so that what would end an item there is put in quotes.
function scalar(value) {
    const list = (0,dist/* stringify */.As)([value], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
    return list.trim().slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/config/issue-wording.js





/** What is wrong with one value, and what to write in its stead. */
function wordingOf({ issue, fields }) {
    if (issue.message !== "")
        return fromIssueText(issue.message);
    const value = issue.input;
    const spot = spotOf({ path: issue.path, fields });
    if (value === undefined)
        return { message: `\`${spot.name}\` is missing`, hint: `write ${spot.example}` };
    if (value === null)
        return {
            message: "there is no value",
            hint: `write ${spot.example}${spot.isRequired ? "" : ", or remove the line"}`,
        };
    switch (issue.code) {
        case "too_small":
        case "too_big":
            if (typeof value === "string")
                return { message: "the text is empty", hint: `write ${spot.example}` };
            if (typeof value === "object")
                return { message: "the list is empty", hint: `write ${spot.example}` };
            return {
                message: `${(0,shown/* shown */.SP)(value)} is too ${issue.code === "too_small" ? "small" : "large"}`,
                hint: `write a whole number ${range(spot.schema)}`,
            };
        case "invalid_value":
            return notOneOf({ value, words: issue.values.map(String) });
        case "invalid_type":
            return wrongType({ expected: issue.expected, value, spot });
        default:
            return { message: `${(0,shown/* shown */.SP)(value)} is not understood here`, hint: `write ${spot.example}` };
    }
}
function spotOf({ path, fields }) {
    const field = fieldAt({ path, fields });
    const schema = field?.schema ?? {};
    const isItself = field?.path.length === path.length;
    const last = path.at(-1);
    const name = (0,shown/* shortened */.vI)(String(last));
    const sample = inYaml(schema.examples?.[0] ?? "a value");
    const line = `${field?.path.at(-1)}: ${sample}`;
    // An item of a list has no example of its own: its list has one.
    const example = !isItself ? `it as in ${line}` : typeof last === "number" ? sample : `${name}: ${sample}`;
    return { name, example, schema, isRequired: isItself && (field?.isRequired ?? false) };
}
function wrongType({ expected, value, spot }) {
    switch (expected) {
        case "array":
            return { message: `${(0,shown/* shown */.SP)(value)} is not a list`, hint: `write a list: ${asList(value, spot)}` };
        case "object":
        case "record":
            return { message: `${(0,shown/* shown */.SP)(value)} is not a map`, hint: `write ${spot.example}` };
        case "boolean":
            return { message: `${(0,shown/* shown */.SP)(value)} is neither true nor false`, hint: "write true or false" };
        case "int":
        case "number":
            return {
                message: `${(0,shown/* shown */.SP)(value)} is not a whole number`,
                hint: `write a whole number ${range(spot.schema)}`,
            };
        default:
            return {
                message: `${(0,shown/* shown */.SP)(value)} is not text`,
                hint: typeof value === "object" ? `write ${spot.example}` : `put it in quotes: "${String(value)}"`,
            };
    }
}
function notOneOf({ value, words }) {
    const meant = typeof value === "string" ? (0,suggestion.closest)({ word: value, among: words }) : undefined;
    return {
        message: typeof value === "object" ? `${(0,shown/* shown */.SP)(value)} cannot stand here` : `unknown value ${(0,shown/* shown */.SP)(value)}`,
        hint: meant === undefined ? `write ${(0,shown/* listed */.KE)({ words, last: "or" })}` : `did you mean \`${meant}\`?`,
    };
}
function range(schema) {
    const numbers = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === "integer");
    return numbers === undefined ? "" : `from ${numbers.minimum} to ${numbers.maximum}`;
}
// Where the words are plain, the user's own line is the best example.
function asList(value, { name, example }) {
    const words = typeof value === "string" ? value.trim().split(/[\s,]+/) : [];
    const arePlain = words.length > 0 && words.length <= 8 && words.every((word) => /^[\w.:=@+*/{}~-]{1,40}$/.test(word));
    return arePlain ? `${name}: ${inYaml(words)}` : example;
}

;// CONCATENATED MODULE: ./lib/config/unknown-key.js



/** What is said of a key that the schema does not have: the one that was meant, or those that there are. */
function unknownKey({ key, path, fields, }) {
    const message = `unknown key ${(0,shown/* shown */.SP)(key)}`;
    if (key === "<<")
        return {
            message,
            hint: "merge keys are not part of YAML 1.2: write the keys out, or give the whole map by an alias",
        };
    const field = fieldAt({ path, fields });
    const known = field === undefined ? [] : keysOf(field);
    const meant = (0,suggestion.closest)({ word: key, among: known });
    if (meant !== undefined)
        return { message, hint: `did you mean \`${meant}\`?` };
    // `gates` of a check has the keys of `gates`: one of the two is enough to be pointed at.
    const elsewhere = fields.filter((other) => keysOf(other).includes(key) && other.path[0] !== "checks");
    if (elsewhere.length > 0)
        return {
            message: `${message} here`,
            hint: `it belongs in ${(0,shown/* listed */.KE)({ words: elsewhere.map(({ path }) => `\`${fieldPathName([...path, key])}\``), last: "or" })}`,
        };
    return { message, hint: `known here: ${known.join(", ")}` };
}

;// CONCATENATED MODULE: ./lib/config/issues.js


/** What the schema found, as problems that name their place. */
function problemsOfIssues({ issues, document, fields, }) {
    return issues
        .flatMap(chosenVariant)
        .filter((issue, _, all) => !followsFromAnother({ issue, all }))
        .flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => ({
                ...unknownKey({ key, path: issue.path, fields }),
                place: document.place({ path: [...issue.path, key], at: "key" }),
            }));
        return [{ ...wordingOf({ issue, fields }), place: document.place({ path: issue.path, at: "value" }) }];
    });
}
// Of `a path or a list`, the one that was begun is the one that was meant.
function chosenVariant(issue) {
    if (issue.code !== "invalid_union")
        return [issue];
    const begun = issue.errors.find((errors) => !errors.some(isOfAnotherKind));
    if (begun === undefined)
        return [issue];
    return begun.flatMap((inner) => chosenVariant({ ...inner, path: [...issue.path, ...inner.path] }));
}
function isOfAnotherKind({ code, path }) {
    return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}
// What an engine or a harness that we do not know needs, we do not know: nothing of it is missing.
const NEEDED_BY = new Map([
    ["tasks", "engine"],
    ["command", "harness"],
]);
function followsFromAnother({ issue, all }) {
    const kind = NEEDED_BY.get(issue.path.at(-1));
    if (kind === undefined || issue.input !== undefined)
        return false;
    const kindPath = [...issue.path.slice(0, -1), kind];
    return all.some(({ path }) => path.length === kindPath.length && kindPath.every((part, depth) => part === path[depth]));
}

;// CONCATENATED MODULE: ./lib/config/plain-data.js
/** The entries of a map as written; none where it is something else. */
function mapOf(value) {
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? value : {};
}
/** The items of a list as written; none where it is something else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./lib/config/checks.js
var config_checks = __webpack_require__(1141);
;// CONCATENATED MODULE: ./lib/config/gate-relations.js





/** What is wrong between the numbers of merged gates: said where they were changed, and once. */
function gateRelations(file) {
    const ofFile = changesAt(file["gates"]);
    if (ofFile === undefined)
        return [];
    const above = (0,merge_gates/* mergeGates */.J)({ above: gate_rules/* DEFAULT_RULES */.ck, changes: ofFile });
    const found = mismatches({ gates: above, changes: ofFile, path: ["gates"] });
    if (found.length > 0)
        return found;
    return listOf(file["checks"]).flatMap((check, index) => {
        const changes = changesAt(mapOf(check)["gates"]);
        if (changes === undefined)
            return [];
        return mismatches({ gates: (0,merge_gates/* mergeGates */.J)({ above, changes }), changes, path: ["checks", index, "gates"] });
    });
}
const schema = gateChangesSchema({ level: "file" });
// Undefined where the schema has something to say about them.
function changesAt(value) {
    const read = schema.safeParse(value ?? {});
    return read.success ? read.data : undefined;
}
const RATIOS = [
    { metric: "tokens", their: "their" },
    { metric: "cost", their: "its" },
];
function mismatches({ gates, changes, path }) {
    return RATIOS.flatMap(({ metric, their }) => {
        const rule = gates[metric];
        if (rule === null || rule.margin > rule.tolerance)
            return [];
        const written = changes[metric];
        const isMarginWritten = typeof written === "object" && written.margin !== undefined;
        return [
            {
                message: `the margin of ${metric} (${percent(rule.margin)}) is not larger than ${their} tolerance (${percent(rule.tolerance)})`,
                hint: "a rise above the tolerance fails and one below the margin passes: keep room for both",
                spot: { path: [...path, metric, isMarginWritten ? "margin" : "tolerance"], at: "value" },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/config/relations.js






/**
 * What one key says about another. Works on the data as written, whatever else is wrong with it, so that all
 * problems of a file are told at once; what the schema reports is passed over here.
 */
function problemsOfRelations(document) {
    const file = mapOf(document.data);
    return [
        ...folderNames(file, "suites"),
        ...folderNames(file, "candidates"),
        ...modelsMissing(file),
        ...checkNames(file),
        ...gateRelations(file),
    ].map(({ spot, ...wording }) => ({ ...wording, place: document.place(spot) }));
}
function folderNames(file, kind) {
    const names = Object.keys(mapOf(file[kind]));
    return names.flatMap((name, index) => {
        const wrong = nameProblem(name);
        if (wrong !== undefined)
            return { ...wrong, spot: { path: [kind, name], at: "key" } };
        const twin = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
        if (twin === undefined)
            return [];
        return {
            message: `${(0,shown/* shown */.SP)(twin)} and ${(0,shown/* shown */.SP)(name)} differ only in upper and lower case`,
            hint: "names become folders, and some file systems would make them one: rename either",
            spot: { path: [kind, name], at: "key" },
        };
    });
}
function modelsMissing(file) {
    return Object.entries(mapOf(file["candidates"])).flatMap(([name, candidate]) => {
        const { model, command } = mapOf(candidate);
        if (model !== undefined && model !== null)
            return [];
        const index = listOf(command).findIndex((item) => typeof item === "string" && placeholdersIn(item).includes("model"));
        if (index === -1)
            return [];
        return {
            message: "`{model}` is used, but the candidate names no model",
            hint: `add model: to candidates.${(0,shown/* shortened */.vI)(name)}, or remove the placeholder`,
            spot: { path: ["candidates", name, "command", index], at: "value" },
        };
    });
}
function checkNames(file) {
    const suites = Object.keys(mapOf(file["suites"]));
    const candidates = Object.keys(mapOf(file["candidates"]));
    if (suites.length === 0 || candidates.length === 0)
        return [];
    if (file["checks"] === undefined || file["checks"] === null)
        return suites.length * candidates.length === 1
            ? []
            : [{ ...(0,config_checks.checksNeeded)({ suites, candidates }), spot: { path: ["checks"], at: "key" } }];
    const checks = listOf(file["checks"]).map(mapOf);
    return checks.flatMap(({ suite, candidate }, index) => [
        ...unknown({ kind: "suite", name: suite, among: suites, index }),
        ...unknown({ kind: "candidate", name: candidate, among: candidates, index }),
        ...duplicate(checks, index),
    ]);
}
function unknown({ kind, name, among, index }) {
    if (typeof name !== "string" || name === "" || among.includes(name))
        return [];
    return [{ ...(0,config_checks.unknownName)({ kind, name, among }), spot: { path: ["checks", index, kind], at: "value" } }];
}
function duplicate(checks, index) {
    const [suite, candidate] = [checks[index]?.["suite"], checks[index]?.["candidate"]];
    if (typeof suite !== "string" || typeof candidate !== "string")
        return [];
    const first = checks.findIndex((other) => other["suite"] === suite && other["candidate"] === candidate);
    if (first === index)
        return [];
    return [
        {
            message: `${(0,shown/* shown */.SP)(suite)} with ${(0,shown/* shown */.SP)(candidate)} is already checked by checks[${first}]`,
            hint: "keep one of the two",
            spot: { path: ["checks", index], at: "value" },
        },
    ];
}

// EXTERNAL MODULE: ./lib/config/smallest-file.js
var smallest_file = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/config/parse.js









/** Reads the text of `pairgate.yml`. Throws one PairgateError with all problems of the file, from top to bottom. */
function parseConfig({ text, file }) {
    const document = readDocument({ text, file });
    const unreadable = notAConfiguration(document);
    if (unreadable !== undefined)
        throw new domain_error/* PairgateError */.I({
            ...unreadable,
            place: unreadable.place ?? document.place({ path: [], at: "value" }),
        });
    const read = configSchema.safeParse(document.data, { error: () => "", reportInput: true });
    const relations = problemsOfRelations(document);
    if (read.success && relations.length === 0)
        return { config: read.data };
    const issues = read.error?.issues ?? [];
    throw new domain_error/* PairgateError */.I([...problemsOfIssues({ issues, document, fields: configFields() }), ...relations].toSorted(fromTopToBottom));
}
// Of these the details would only mislead.
function notAConfiguration({ data, place }) {
    const hint = `the smallest file is:\n${smallest_file/* SMALLEST_FILE */.T}`;
    if (data === null || data === undefined)
        return { message: "the file is empty", hint };
    if (typeof data !== "object" || Array.isArray(data))
        return { message: `the file holds ${(0,shown/* shown */.SP)(data)}, not a map`, hint };
    const { version } = mapOf(data);
    if (typeof version !== "number" || !Number.isInteger(version) || version < 2)
        return undefined;
    return {
        message: `version ${(0,shown/* shown */.SP)(version)} of the file is read by a newer pairgate; this one reads version 1`,
        hint: "upgrade pairgate, or write the file for version: 1",
        place: place({ path: ["version"], at: "value" }),
    };
}
function fromTopToBottom(a, b) {
    return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
const LONGEST = 40;
// Control characters could start a new line in a log, and bidirectional ones could make a line read as another.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as it stands in a message: in backticks, on one line and shortened; a list or a map is only named. */
function shown(value) {
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "a map";
    if (typeof value !== "string")
        return `\`${String(value)}\``;
    return `\`${looksLikeAnotherType(value) ? `"${value}"` : shortened(value)}\``;
}
/** The same, without the backticks and for text only. */
function shortened(text) {
    const line = printable(text).replaceAll("`", "'");
    const characters = [...line];
    return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
/** Text with its unprintable characters written out, so that it stays on its line. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
/** `a, b or c` */
function listed({ words, last }) {
    const end = words.at(-1) ?? "";
    return words.length < 2 ? end : `${words.slice(0, -1).join(", ")} ${last} ${end}`;
}
/** Where a value stands in the file, for people: `checks[0].gates.tokens`. */
function fieldName(path) {
    return path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${shortened(String(part))}`))
        .join("")
        .replace(/^\./, "");
}
// In quotes, so that "`"1"` is not a number" can be understood.
function looksLikeAnotherType(text) {
    return text.length <= 20 && /^(|true|false|null|~|-?\d+(\.\d+)?)$/.test(text);
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ SMALLEST_FILE)
/* harmony export */ });
/** The shortest configuration that works, indented as it stands in a message. */
const SMALLEST_FILE = [
    "version: 1",
    "suites: { bench: { tasks: bench/tasks } }",
    'candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
]
    .map((line) => `    ${line}`)
    .join("\n");


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reservedBecause),
/* harmony export */   u: () => (/* binding */ notReservedPattern)
/* harmony export */ });
// Variables that no agent is given, whoever asks: in `pairgate.yml` it is a mistake, and the sandbox leaves them out.
const OPENS = "it opens the repository";
const OBEYED = "the runner obeys what is written to the file that it names";
const INJECTED = "it changes every program that is started";
// https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
const RESERVED = new Map([
    ["GITHUB_TOKEN", OPENS],
    ["GH_TOKEN", OPENS],
    ["GITHUB_ENV", OBEYED],
    ["GITHUB_OUTPUT", OBEYED],
    ["GITHUB_PATH", OBEYED],
    ["GITHUB_STATE", OBEYED],
    ["GITHUB_STEP_SUMMARY", OBEYED],
    ["NODE_OPTIONS", INJECTED],
    ["LD_PRELOAD", INJECTED],
    ["LD_LIBRARY_PATH", INJECTED],
    ["LD_AUDIT", INJECTED],
    ["BASH_ENV", INJECTED],
    ["ENV", INJECTED],
]);
const RESERVED_PREFIXES = new Map([
    ["ACTIONS_", "such variables hold the runner's own credentials"],
    ["INPUT_", "such variables hold the inputs of an Action, its tokens among them"],
    ["PAIRGATE_", "pairgate sets such variables itself"],
    ["DYLD_", INJECTED],
    ["BASH_FUNC_", INJECTED],
]);
/** Why an agent may not be given this variable, in whatever case it is written, or nothing where it may. */
function reservedBecause(name) {
    const upper = name.toUpperCase();
    const prefix = [...RESERVED_PREFIXES.keys()].find((start) => upper.startsWith(start)) ?? "";
    return RESERVED.get(upper) ?? RESERVED_PREFIXES.get(prefix);
}
/** The regular expression of names that are not reserved, as a look-ahead; upper case only. */
function notReservedPattern() {
    return `(?!(?:${[...RESERVED.keys()].join("|")})$|${[...RESERVED_PREFIXES.keys()].join("|")})`;
}


/***/ })

};
