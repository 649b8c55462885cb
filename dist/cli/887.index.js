export const id = 887;
export const ids = [887];
export const modules = {

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _decide_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5864);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9342);
/* harmony import */ var _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4107);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(172);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6252);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4053);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6055);










const help = `pairgate compare: compare finished runs; nothing is measured.

Usage: pairgate compare --baseline FILE… --candidate FILE [options]

  --baseline FILE      a run file of the baseline; may be repeated, newest first
  --candidate FILE     the run file to judge
  --config FILE        take the gates of this pairgate.yml (default: 5 % false alarms, a margin of 10 points)
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Examples:
  pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl
  pairgate compare --baseline a.run.jsonl --baseline b.run.jsonl --candidate c.run.jsonl --json
`;
const options = {
    ..._outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOptions */ .AD,
    baseline: { type: "string", multiple: true, default: [] },
    candidate: { type: "string" },
    config: { type: "string" },
};
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .Tt)("compare", args, options);
    const failOn = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .readFailOn */ .mc)(given["fail-on"]);
    if (given.baseline.length === 0 || given.candidate === undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PairgateError */ .I({
            message: `compare needs ${given.baseline.length === 0 ? "--baseline" : "--candidate"}: the run file to ${given.baseline.length === 0 ? "compare with" : "judge"}`,
            hint: "Write pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl.",
        });
    }
    const open = (file) => openRun({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), terminal, quiet: given.quiet });
    const baselineRuns = [];
    for (const file of given.baseline)
        baselineRuns.push(open(file));
    const candidateRun = open(given.candidate);
    const gates = (0,_decide_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesFor */ .wQ)({
        ...(await rulesFor({ config: given.config, run: candidateRun, terminal })),
        metered: (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetered */ .H)(baselineRuns),
        // A run that was planned with an extension keeps its part back, however large its file says that part is.
        extensionShare: candidateRun.manifest.plan?.extension == null ? 0 : _decide_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTENSION_SHARE */ .U2,
    });
    const comparison = (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(baselineRuns, candidateRun, gates);
    const { exitCode } = await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)({
        terminal,
        comparisons: [comparison],
        failOn,
        json: given.json,
        quiet: given.quiet,
        comment: given.comment,
    });
    return exitCode;
}
function openRun(options) {
    const { file, terminal, quiet } = options;
    let text;
    try {
        // `node:fs/promises` loads streams and sockets, which would be a tenth of this command.
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PairgateError */ .I({
            message: `it cannot be read: ${error.message}`,
            hint: "Name a *.run.jsonl file.",
            place: { file },
        });
    }
    const { run, warnings } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRunFile */ .d)({ text, file });
    if (!quiet)
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tellProblems */ .s)(terminal, "warning", warnings);
    return run;
}
/** The gates of the configuration's check by the run's names, or the defaults where no configuration was named. */
async function rulesFor(options) {
    const { config: file, run, terminal } = options;
    if (file === undefined)
        return { falseAlarm: _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_FALSE_ALARM */ .Q, rules: _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RULES */ .c, changedChecks: 1 };
    // Reading YAML is most of what starting would cost, and few comparisons need it.
    const [{ loadConfig }, { resolveChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 6264)),
        __webpack_require__.e(/* import() */ 141).then(__webpack_require__.bind(__webpack_require__, 1141)),
    ]);
    const { config } = loadConfig({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file) });
    const { suite, candidate } = run.manifest;
    const checks = resolveChecks(config);
    const check = checks.find((item) => item.suite.name === suite.name && item.candidate.name === candidate.name);
    // Which of the checks changed cannot be told from one run: dividing by all of them is on the safe side.
    return { falseAlarm: config.falseAlarm, rules: check?.gates ?? config.gates, changedChecks: checks.length };
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends where the system says ENOENT of a folder
 * whose parent is there, as it does below /proc.
 * @throws what the system says of the first folder that cannot be made
 */
function makeFolders(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (code !== "ENOENT" || parent === folder)
            throw error;
        makeFolders(parent);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
}


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ requireNumber),
/* harmony export */   CD: () => (/* binding */ requireFraction),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   v1: () => (/* binding */ requirePart),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/** Every statistic refuses a number it has no meaning for, by name, instead of answering NaN. */
/** Throws RangeError unless `value` is a whole number of at least 0 that a double holds exactly. */
function requireCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`);
    }
}
/** Throws RangeError unless `part` and `whole` are counts and `part` is at most `whole`. */
function requirePart(partName, part, wholeName, whole) {
    requireCount(partName, part);
    requireCount(wholeName, whole);
    if (part > whole)
        throw new RangeError(`${partName} (${part}) must not exceed ${wholeName} (${whole})`);
}
/** Throws RangeError unless `value` is an ordinary number, not NaN and not infinite. */
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${name} must be a finite number, got ${value}`);
}
/** Throws RangeError unless `value` is a finite number above 0. */
function requirePositive(name, value) {
    if (!Number.isFinite(value) || value <= 0) {
        throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
    }
}
/** Throws RangeError unless `value` lies in [0, 1]. */
function requireProbability(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie in [0, 1], got ${value}`);
}
/** Throws RangeError unless `value` lies strictly between 0 and 1. */
function requireFraction(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Throws RangeError if `value` is NaN; infinities are welcome. */
function requireNumber(name, value) {
    if (Number.isNaN(value))
        throw new RangeError(`${name} must be a number, got NaN`);
}


/***/ })

};
