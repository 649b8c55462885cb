export const id = 314;
export const ids = [314];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _measure_budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6439);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8317);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(380);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(682);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7305);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6252);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7488);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3271);











const help = `pairgate measure: measure the candidate and leave its run files; nothing is compared.

Usage: pairgate measure [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --attempts K         rounds to measure, instead of the suite's
  --output FILE        the run file to write, for a single check (default: below .pairgate/runs)
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --config FILE        (default: pairgate.yml)
  --json               print the run files' paths as JSON
  --quiet              print the run files' paths only

Examples:
  pairgate measure --check bug-hunt/mender --output .pairgate/candidate.run.jsonl
  pairgate compare --baseline main.run.jsonl --candidate .pairgate/candidate.run.jsonl
`;
const options = { ..._measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .measureOptions */ .bi, output: { type: "string" } };
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readOptions */ .Tt)("measure", args, options);
    const asked = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .readMeasureOptions */ .Do)(given, terminal);
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U)({ terminal, config: given.config, outputs: [given.output] });
    const checks = (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseChecks */ .v)(project, given.check);
    if (given.output !== undefined && checks.length !== 1) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
            message: `--output names one file, and there are ${checks.length} checks`,
            hint: `Choose one of them by --check: ${checks.map((check) => check.name).join(", ")}.`,
        });
    }
    const all = [];
    for (const check of checks)
        all.push(await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareCheck */ .m)({ terminal, project, check, sandbox: asked.sandbox }));
    const resumed = (0,_resume_js__WEBPACK_IMPORTED_MODULE_9__/* .openResumed */ .o)({ files: asked.resume, command: "measure", prepared: all, terminal });
    for (const prepared of all)
        await prepared.setUp();
    const budget = (0,_measure_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .createBudget */ .y)(project.config.budget, () => terminal.now().getTime());
    const files = [];
    const unfinished = [];
    for (const prepared of all) {
        const earlier = resumed.get(prepared)?.main ?? null;
        const plan = earlier?.run.manifest.plan ??
            (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPlan */ .ot)({
                tasks: Object.keys(prepared.tasks),
                rounds: asked.attempts ?? prepared.check.suite.attempts,
                seed: asked.seed ?? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .newSeed */ .q4)(),
            });
        const order = {
            project,
            prepared,
            purpose: "candidate",
            plan,
            extended: false,
            epoch: "unknown",
            testId: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .testIdOf */ .hk)(prepared, "unknown"),
            output: given.output === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, given.output),
            resumed: earlier,
        };
        const { concurrency } = asked;
        const measured = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)({
            terminal,
            arms: [order],
            source: null,
            budget,
            concurrency,
            quiet: given.quiet,
        });
        for (const { run, file } of measured) {
            files.push(file);
            if (run.end?.complete !== true)
                unfinished.push(file);
        }
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ runs: files }, null, 2)}\n`);
    else if (given.quiet)
        terminal.stdout.write(files.map((file) => `${file}\n`).join(""));
    if (unfinished.length === 0)
        return 0;
    terminal.stderr.write((0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .resumeHint */ .tJ)({ command: "measure", files: unfinished, terminal }));
    return 1;
}


/***/ })

};
