export const id = 478;
export const ids = [478,580];
export const modules = {

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromArtifacts: () => (/* binding */ fromArtifacts)
/* harmony export */ });
/* harmony import */ var _baseline_blessing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);
/* harmony import */ var _baseline_branch_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1853);
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9819);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9812);
/* harmony import */ var _github_git_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2991);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6055);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4333);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8214);
/* harmony import */ var _prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(985);










/** Run files from artifacts of this run, or of the earlier run that `prepare` found; baselines from the prepared one. */
async function fromArtifacts(context, handover) {
    const github = await context.github();
    let listed = null;
    const own = () => {
        listed ??= (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .acceptableArtifacts */ .Wc)({ context, github, pullRequest: handover.pullRequest, headRef: null });
        return listed;
    };
    return {
        async runs(test) {
            const artifact = (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFor */ .Qy)(await own(), (0,_handover_js__WEBPACK_IMPORTED_MODULE_8__.measuredOf)(handover, test));
            if (artifact !== null)
                return (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .readArrived */ .sC)(github, artifact);
            if (test.earlier === null || !test.earlier.whole)
                return null;
            const found = { ...test.earlier, expired: false, createdAt: "", runId: 0, run: null };
            const files = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .bk)(github, found, _earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .ARTIFACT_LIMITS */ .Wo);
            return files === null ? null : (0,_earlier_js__WEBPACK_IMPORTED_MODULE_7__/* .runsIn */ .UN)(files, test.earlier.name);
        },
        baseline: (test) => baselineOf({ context, github, handover, test }),
        async accepted(test) {
            const { pullRequest } = handover;
            if (pullRequest === null)
                return null;
            try {
                const store = (0,_baseline_branch_store_js__WEBPACK_IMPORTED_MODULE_1__/* .branchStore */ .q)((0,_github_git_data_js__WEBPACK_IMPORTED_MODULE_5__/* .gitBranch */ .b)(github, handover.branch));
                return (0,_baseline_blessing_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceOf */ .BL)((await store.blessings(pullRequest)).blessings, test);
            }
            catch (error) {
                // The verdict does not wait for it: a re-run finds it.
                if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I))
                    throw error;
                (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellProblems */ .s)(context.terminal, "warning", error.problems);
                return null;
            }
        },
    };
}
/** Baselines from the prepared folder where they are what was handed over, else from the store. */
async function baselineOf(options) {
    const { context, github, handover, test } = options;
    const read = await Promise.all(test.baselineRuns.map((stored) => (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readBaseline */ .mF)(context.inputs.prepared, test, stored)));
    const there = read.filter((run) => run !== null);
    if (there.length === test.baselineRuns.length)
        return there;
    const runs = await (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .poolNamed */ .Ad)({
        store: (0,_baseline_branch_store_js__WEBPACK_IMPORTED_MODULE_1__/* .branchStore */ .q)((0,_github_git_data_js__WEBPACK_IMPORTED_MODULE_5__/* .gitBranch */ .b)(github, handover.branch)),
        check: test,
        ids: test.baselineRuns.map(({ id }) => id),
        attempts: test.baselineAttempts,
    });
    const same = runs.every((run, index) => (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .handedBaseline */ .Aq)(run).digest === test.baselineRuns[index]?.digest);
    if (same)
        return runs;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
        message: "the stored baseline is no longer the one that was prepared",
        hint: "Run the job again from its preparing job on.",
    });
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   autoGate: () => (/* binding */ autoGate),
/* harmony export */   autoRecord: () => (/* binding */ autoRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7481);
/* harmony import */ var _arrivals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4333);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8214);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5033);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6521);
/* harmony import */ var _prepare_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7419);
/* harmony import */ var _prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(985);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8904);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5580);












const NO_FAILURES = new Map();
/**
 * A gate in one job: prepare, measure and publish, where what would be handed from job to job stays in it. Refuses to run
 * an agent unsandboxed beside a token that can write.
 */
async function autoGate(context) {
    let plan = "";
    const runner = {
        ...context.runner,
        setOutput(name, value) {
            if (name === "plan")
                plan = value;
            context.runner.setOutput(name, value);
        },
    };
    const inside = {
        ...context,
        runner,
        inputs: { ...context.inputs, prepared: (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .preparedFolder */ .U5)(context.terminal) },
    };
    await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__.prepareMode)(inside);
    // From outside, or a group that waits for a maintainer: what there is to say has been said.
    if (plan === "")
        return null;
    const handover = (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.parseHandover)(plan);
    if (handover.kind !== "gate")
        throw new Error("a gate was prepared, and a recording came of it");
    const { verdict, fails } = await gateHere(inside, handover);
    return fails ? verdict.headline : null;
}
/** A recording in one job. */
async function autoRecord(context) {
    const { handover, files } = await (0,_prepare_record_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareRecord */ .v)(context);
    const prepared = (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .preparedFolder */ .U5)(context.terminal);
    await (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .writePrepared */ .pY)(prepared, files);
    const parsed = (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.parseHandover)((0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.formatHandover)(handover));
    if (parsed.kind !== "record")
        throw new Error("a recording was prepared, and a gate came of it");
    const inside = { ...context, inputs: { ...context.inputs, prepared } };
    return (await recordHere(inside, parsed)) ? null : "not everything was recorded";
}
async function gateHere(context, handover) {
    const open = (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.openTests)(handover).map(_handover_js__WEBPACK_IMPORTED_MODULE_5__.nameOf);
    const failures = open.length === 0
        ? NO_FAILURES
        : (await (0,_measure_js__WEBPACK_IMPORTED_MODULE_6__.measureChecks)({ ...context, inputs: { ...context.inputs, checks: open } }, handover)).failures;
    // Where no check has anything to show, the mistake itself is what there is to tell.
    if (failures.size === handover.tests.length)
        for (const failure of failures.values())
            throw failure;
    const arrivals = await arrivalsHere(context, handover);
    const runs = async (test) => {
        const failure = failures.get((0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.nameOf)(test));
        if (failure !== undefined)
            throw failure;
        return arrivals.runs(test);
    };
    return (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__.publishGate)({ context, handover, arrivals: { ...arrivals, runs } });
}
async function recordHere(context, handover) {
    const { failures } = handover.tests.length === 0 ? { failures: NO_FAILURES } : await (0,_measure_js__WEBPACK_IMPORTED_MODULE_6__.measureChecks)(context, handover);
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_11__.recordRuns)({
        context,
        handover,
        arrivals: async (test) => {
            const failure = failures.get((0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.nameOf)(test));
            if (failure !== undefined)
                throw failure;
            return (await measuredHere(context, (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.measuredOf)(handover, test)))?.record ?? null;
        },
    });
}
async function arrivalsHere(context, handover) {
    const remote = await (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_3__.fromArtifacts)(context, handover);
    return {
        async runs(test) {
            return (await measuredHere(context, (0,_handover_js__WEBPACK_IMPORTED_MODULE_5__.measuredOf)(handover, test))) ?? remote.runs(test);
        },
        async baseline(test) {
            const there = [];
            for (const stored of test.baselineRuns) {
                const run = await (0,_prepared_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .readBaseline */ .mF)(context.inputs.prepared, test, stored);
                if (run !== null)
                    there.push(run);
            }
            return there.length === test.baselineRuns.length ? there : remote.baseline(test);
        },
        accepted: remote.accepted,
    };
}
/** The run files that this job left of a check, or null. */
async function measuredHere(context, measured) {
    const place = context.artifacts;
    const attempt = (folder) => (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)(folder)?.runAttempt ?? 0;
    const name = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => []))
        .filter((folder) => (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(folder, measured))
        .sort((a, b) => attempt(a) - attempt(b))
        .at(-1);
    if (name === undefined)
        return null;
    const files = new Map();
    for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name)))
        files.set(file, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name, file)));
    return (0,_earlier_js__WEBPACK_IMPORTED_MODULE_4__/* .runsIn */ .UN)(files, name);
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishGate: () => (/* binding */ publishGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/decide/accept.js
var accept = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/report/comment.js + 5 modules
var comment = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/terminal.js + 4 modules
var report_terminal = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var outcome = __webpack_require__(9458);
;// CONCATENATED MODULE: ./lib/commands/terminal.js
/** Whether colour may be used: on a tty, and not where `NO_COLOR` is set (no-color.org). */
function usesColor(output, env) {
    return output.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
/** The width to print for: the tty's, else `COLUMNS`, else 100. */
function widthOf(output, env) {
    const asked = Number(env["COLUMNS"]);
    return output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
}

// EXTERNAL MODULE: ./lib/commands/action/announce.js + 2 modules
var announce = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/commands/action/context.js
var action_context = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/commands/action/handover.js
var action_handover = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/commands/action/judged.js
var action_judged = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/commands/action/test-plan.js
var test_plan = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/commands/action/verdict-artifact.js
var verdict_artifact = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/commands/action/publish.js

















/**
 * Recomputes the verdict from run files, the base commit's rules and the baseline, and says it everywhere: the job's log
 * and summary, the comment, the commit status, the outputs; last the job's own conclusion.
 */
async function publishGate(options) {
    const { context, handover, arrivals } = options;
    const { terminal, runner, inputs } = context;
    const failOn = (0,outcome/* readFailOn */.mc)(inputs.failOn);
    const comparisons = [...handover.settled];
    for (const test of handover.tests)
        comparisons.push(await comparisonOf({ arrivals, handover, test }));
    comparisons.sort((a, b) => order(a).localeCompare(order(b)));
    const verdict = (0,decide_verdict/* verdictOf */.V)(comparisons.map((one) => ({ ...one, notes: [...one.notes, ...handover.notes] })));
    const { state, fails } = (0,accept/* conclusionOf */.v)(verdict, failOn);
    const now = terminal.now();
    const { head } = handover;
    const inGroup = (0,action_handover.isGroup)(handover);
    const body = (0,comment.commentMarkdown)({ verdict, now, arms: (0,action_handover.armNames)(handover), head, inGroup });
    terminal.stdout.write((0,report_terminal/* terminalReport */.R)({
        verdict,
        width: widthOf(terminal.stdout, terminal.env),
        color: usesColor(terminal.stdout, terminal.env),
        now,
        head,
        inGroup,
    }));
    const changed = handover.tests.length > 0;
    const create = inputs.comment === "always" ||
        (inputs.comment === "on-change" && changed) ||
        (inputs.comment === "on-regression" && (fails || verdict.verdict === "regression"));
    const [url] = await Promise.all([
        (0,announce.announce)(context, {
            head: handover.head,
            pullRequest: handover.pullRequest,
            state,
            description: (0,report_status/* statusDescription */.$)(verdict),
            comment: inputs.comment === "never" ? null : { body, create },
        }),
        runner.summarize(body),
        leaveVerdict({ context, handover, verdict }),
    ]);
    runner.setOutput("verdict", verdict.verdict);
    runner.setOutput("headline", verdict.headline);
    runner.setOutput("comment-url", url ?? "");
    return { verdict, fails };
}
function order({ suite, candidate }) {
    return `${suite}\0${candidate}`;
}
/** `verdict.json` in a folder of its own, for an artifact: by it a bless knows what it accepts, and main what was merged. */
async function leaveVerdict(options) {
    const { context, handover, verdict } = options;
    const folder = (0,external_node_path_.join)((0,action_context/* temporaryFolder */.yy)(context.terminal.env), "pairgate-verdict");
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "verdict.json"), `${JSON.stringify(verdict, null, 2)}\n`);
    context.runner.setOutput("verdict-folder", folder);
    context.runner.setOutput("verdict-artifact", (0,verdict_artifact/* verdictArtifact */.k)(handover));
}
async function comparisonOf(options) {
    const { arrivals, handover, test } = options;
    const nothing = (reason) => (0,comparison/* unmeasuredComparison */.Bh)({
        suite: test.suite,
        candidate: test.candidate,
        commit: handover.commit,
        base: handover.base,
        treatmentHash: test.treatment,
        reason,
    });
    try {
        const arrived = await arrivals.runs(test);
        if (arrived?.candidate == null)
            return nothing("no run file came from the measuring job; its log says why");
        const why = (0,test_plan/* whyNotOf */.xb)(test, arrived.candidate);
        if (why !== null)
            return nothing(`the run file that came is not of this test: ${why}`);
        const leftOut = [];
        const arms = (0,test_plan/* armsOf */.jO)(test, arrived, (said) => leftOut.push(`${said}.`));
        const runs = { candidate: arrived.candidate, ...arms };
        const judged = withNotes((0,action_judged/* judgeHanded */.AN)(test, runs, await arrivals.baseline(test)), leftOut);
        // A regression alone: what did not finish was never looked at by whoever accepted.
        const accepted = test.accepted ?? (judged.verdict === "regression" ? await arrivals.accepted(test) : null);
        return accepted === null ? judged : (0,accept/* accept */.J)(judged, accepted);
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        return nothing(error.problems.map(domain_error/* describeProblem */.B).join("; "));
    }
}
function withNotes(comparison, notes) {
    return { ...comparison, notes: [...comparison.notes, ...notes] };
}


/***/ }),

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
