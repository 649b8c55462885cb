export const id = 580;
export const ids = [580];
export const modules = {

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRuns: () => (/* binding */ recordRuns),
/* harmony export */   recordsFromArtifacts: () => (/* binding */ recordsFromArtifacts)
/* harmony export */ });
/* harmony import */ var _baseline_branch_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1853);
/* harmony import */ var _baseline_epoch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4062);
/* harmony import */ var _baseline_epochs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3557);
/* harmony import */ var _baseline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9342);
/* harmony import */ var _github_git_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2991);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6055);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4333);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6521);
/* harmony import */ var _test_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5509);










/**
 * Adds to the baseline branch what main's own jobs measured, and the epochs that begin: all in one commit. What did not
 * finish, or is not what was prepared, is not stored and told.
 * @returns whether everything that was prepared is now stored
 */
async function recordRuns(options) {
    const { context, handover, arrivals } = options;
    const { terminal, runner } = context;
    (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .mustBeMain */ .g)(context.situation);
    const store = (0,_baseline_branch_store_js__WEBPACK_IMPORTED_MODULE_0__/* .branchStore */ .q)((0,_github_git_data_js__WEBPACK_IMPORTED_MODULE_5__/* .gitBranch */ .b)(await context.github(), handover.branch), { now: terminal.now });
    const runs = [];
    const epochs = handover.epochs.map((epoch) => _baseline_epoch_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSchema */ .D.parse(epoch));
    const problems = handover.problems.map((said) => ({
        message: `an epoch may be missing: ${said}`,
        hint: "Run all jobs again.",
    }));
    for (const test of handover.tests) {
        const found = await arrivedRun({ arrivals, handover, test });
        if (typeof found === "string") {
            problems.push({
                message: `nothing of ${test.suite}/${test.candidate} was recorded: ${found}`,
                hint: "Run the job again; what was measured is gone on with.",
            });
            continue;
        }
        runs.push(found);
        const epoch = (0,_baseline_epochs_js__WEBPACK_IMPORTED_MODULE_2__/* .epochOfEnvironment */ .C)(await newestIn(store, test, found), found);
        if (epoch !== null)
            epochs.push(epoch);
    }
    const paths = runs.length + epochs.length === 0 ? [] : await store.add({ runs, epochs });
    for (const path of paths)
        terminal.stdout.write(`stored in ${store.name}: ${path}\n`);
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellProblems */ .s)(terminal, "warning", problems);
    runner.setOutput("recorded", paths.join("\n"));
    await runner.summarize(summary(paths, problems));
    return problems.length === 0;
}
async function arrivedRun(options) {
    const { arrivals, handover, test } = options;
    try {
        const run = await arrivals(test);
        if (run === null)
            return "no run file came from the measuring job";
        const why = (0,_test_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .whyNotOfRecord */ .Gt)(test, run);
        if (why !== null)
            return `the run file that came is not what was to be measured: ${why}`;
        if (run.manifest.commit.sha !== handover.commit)
            return "the run file that came is of another commit";
        return run.end?.complete === true ? run : (run.end?.reason ?? "measuring was cut off");
    }
    catch (error) {
        if (error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PairgateError */ .I)
            return error.problems[0]?.message ?? error.message;
        throw error;
    }
}
/** The newest stored run of a check other than the one that is being added. */
async function newestIn(store, check, added) {
    const { runs } = await store.list(check);
    const newest = [...runs].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))[0];
    if (newest === undefined)
        return null;
    const read = await (0,_baseline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readStored */ .C)({ store, check, entry: newest, problems: [] });
    return read === null || read.run.manifest.id === added.manifest.id ? null : read.run;
}
/** Runs of this very workflow run, and of no other. */
async function recordsFromArtifacts(context, handover) {
    const github = await context.github();
    let listed = null;
    return async (test) => {
        listed ??= (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .acceptableArtifacts */ .Wc)({ context, github, pullRequest: null, headRef: null });
        const artifact = (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFor */ .Qy)(await listed, { ...test, pullRequest: null, key: handover.key });
        return artifact === null ? null : ((await (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .readArrived */ .sC)(github, artifact))?.record ?? null);
    };
}
function summary(paths, problems) {
    const stored = paths.length === 0
        ? "Nothing was added to the baseline."
        : `Added to the baseline:\n\n${paths.map((path) => `- \`${path.replaceAll("`", "")}\``).join("\n")}`;
    const missing = problems.length === 0 ? "" : `\n\n${problems.length} could not be recorded: see the job's log.`;
    return `### pairgate: the baseline\n\n${stored}${missing}\n`;
}


/***/ })

};
