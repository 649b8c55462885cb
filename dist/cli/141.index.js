export const id = 141;
export const ids = [141];
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


/***/ })

};
