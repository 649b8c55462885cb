export const id = 978;
export const ids = [978];
export const modules = {

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ treatmentsIn),
/* harmony export */   Qy: () => (/* binding */ newestFor),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   Wc: () => (/* binding */ acceptableArtifacts),
/* harmony export */   Wo: () => (/* binding */ ARTIFACT_LIMITS),
/* harmony export */   nV: () => (/* binding */ artifactByName),
/* harmony export */   sC: () => (/* binding */ readArrived)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(172);
/* harmony import */ var _github_accept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7127);
/* harmony import */ var _github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7481);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9812);





/** So many earlier runs of a pull request are looked through. */
const MOST_RUNS = 5;
/** What an artifact may hold: a suite of 500 tasks with 100 rounds and three arms stays far below. */
const ARTIFACT_LIMITS = { entries: 20, bytesPerEntry: 2 ** 28, bytes: 2 ** 28 };
/**
 * The artifacts that count: of this run's own attempts, and of earlier runs of the same workflow for the same pull
 * request, asked from the API.
 */
async function acceptableArtifacts(options) {
    const { context, github, pullRequest, headRef } = options;
    const { run, situation } = context;
    const own = run.id > 0 ? await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfRun */ .Ye)(github, run.id) : [];
    const artifacts = [...own];
    if (pullRequest !== null && headRef !== null && run.workflow !== null) {
        const runs = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .earlierRuns */ .Jo)(github, {
            workflow: run.workflow,
            pullRequest,
            head: { ref: headRef },
            repositoryId: situation.repository.id,
            limit: MOST_RUNS + 1,
        });
        for (const earlier of runs.filter(({ id }) => id !== run.id).slice(0, MOST_RUNS)) {
            artifacts.push(...(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfRun */ .Ye)(github, earlier.id)));
        }
    }
    return artifacts.filter(({ expired, name }) => !expired && (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)(name) !== null);
}
/** So many attempts of a run may have been the one that measured a test. */
const MOST_ATTEMPTS = 3;
/**
 * The newest artifact of a test by its name alone, however many runs ago: a test that fell out of sight would be drawn
 * anew. Each run is asked of GitHub; also counted are those that a maintainer dispatched on the default branch.
 */
async function artifactByName(options) {
    const { context, github, measured } = options;
    const { situation, run } = context;
    const { pullRequest } = measured;
    if (pullRequest === null || run.workflow === null)
        return null;
    const repositoryId = situation.repository.id;
    for (let runAttempt = 1; runAttempt <= MOST_ATTEMPTS; runAttempt += 1) {
        const name = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({ ...measured, runAttempt, shard: { index: 1, count: 1 } });
        for (const artifact of (0,_github_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .ownArtifacts */ .E2)(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsNamed */ .x8)(github, name), repositoryId)) {
            if (artifact.expired)
                continue;
            const from = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM)(github, artifact.runId);
            const expected = { workflow: run.workflow, repositoryId };
            const dispatched = from.event === "workflow_dispatch";
            const why = (0,_github_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotAccepted */ .PU)(from, {
                ...expected,
                event: dispatched ? "workflow_dispatch" : "pull_request",
                pullRequest: dispatched ? null : pullRequest,
            });
            // Anyone may dispatch a branch of his own, with a workflow of his own.
            const onDefault = !dispatched || from.headBranch === situation.repository.defaultBranch;
            if (why === null && onDefault)
                return artifact;
        }
    }
    return null;
}
/** The newest artifact of a check and treatment, or null. */
function newestFor(artifacts, measured) {
    return (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsFor */ .JN)(artifacts, measured)[0] ?? null;
}
/** How many treatments of a check these artifacts are of, the given one included. */
function treatmentsIn(artifacts, measured) {
    const own = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)((0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({ ...measured, runAttempt: 1, shard: { index: 1, count: 1 } }));
    const tried = new Set([own?.treatment]);
    for (const { name } of artifacts) {
        const parsed = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)(name);
        if (parsed?.check === own?.check)
            tried.add(parsed?.treatment);
    }
    return tried.size;
}
/**
 * Downloads an artifact and reads its run files; what is no run file of this check counts for nothing.
 * @returns null where it expired meanwhile
 * @throws PairgateError where it is not what pairgate uploads
 */
async function readArrived(github, artifact) {
    const files = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadArtifact */ .bk)(github, artifact, ARTIFACT_LIMITS);
    if (files === null)
        return null;
    return runsIn(files, artifact.name);
}
/** @throws PairgateError where a file is no run file, or two are of one purpose */
function runsIn(files, artifact) {
    const found = new Map();
    for (const [name, bytes] of files) {
        if (!name.endsWith(".run.jsonl"))
            continue;
        const file = `${artifact}/${name}`;
        const { run } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFile */ .d)({ text: new TextDecoder().decode(bytes), file });
        const purpose = run.manifest.purpose ?? "candidate";
        if (found.has(purpose)) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                message: `the artifact holds two run files of the purpose ${purpose}`,
                hint: "Upload the folder that the measuring step names in its output `folder`, and nothing else.",
                place: { file },
            });
        }
        found.set(purpose, run);
    }
    const of = (purpose) => found.get(purpose) ?? null;
    return { candidate: of("candidate"), base: of("base"), confirm: of("confirm"), record: of("record") };
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromArtifacts: () => (/* binding */ fromArtifacts),
  publishGate: () => (/* binding */ publishGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/baseline/blessing.js
var blessing = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/baseline/branch-store.js + 5 modules
var branch_store = __webpack_require__(1853);
// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/decide/accept.js
var accept = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/artifacts.js + 3 modules
var artifacts = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/github/git-data.js + 2 modules
var git_data = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/report/comment.js + 4 modules
var comment = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var outcome = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
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
// EXTERNAL MODULE: ./lib/commands/action/earlier.js
var earlier = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/commands/action/judged.js
var action_judged = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/commands/action/prepared-folder.js
var prepared_folder = __webpack_require__(985);
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
    const arms = {
        baseline: handover.target,
        candidate: handover.pullRequest === null ? "this group" : "this PR",
    };
    const body = (0,comment.commentMarkdown)({ verdict, now, arms, head: handover.head });
    terminal.stdout.write((0,report_terminal/* terminalReport */.R)({
        verdict,
        width: widthOf(terminal.stdout, terminal.env),
        color: usesColor(terminal.stdout, terminal.env),
        now,
        head: handover.head,
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
    const folder = (0,external_node_path_.join)(context.terminal.env["RUNNER_TEMP"] ?? context.terminal.cwd, "pairgate-verdict");
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
/** Run files from artifacts of this run, or of the earlier run that `prepare` found; baselines from the prepared one. */
async function fromArtifacts(context, handover) {
    const github = await context.github();
    let listed = null;
    const own = () => {
        listed ??= (0,earlier/* acceptableArtifacts */.Wc)({ context, github, pullRequest: handover.pullRequest, headRef: null });
        return listed;
    };
    return {
        async runs(test) {
            const { pullRequest, key } = handover;
            const artifact = (0,earlier/* newestFor */.Qy)(await own(), { ...test, pullRequest, key });
            if (artifact !== null)
                return (0,earlier/* readArrived */.sC)(github, artifact);
            if (test.earlier === null || !test.earlier.whole)
                return null;
            const found = { ...test.earlier, expired: false, createdAt: "", runId: 0, run: null };
            const files = await (0,artifacts/* downloadArtifact */.bk)(github, found, earlier/* ARTIFACT_LIMITS */.Wo);
            return files === null ? null : (0,earlier/* runsIn */.UN)(files, test.earlier.name);
        },
        baseline: (test) => baselineOf({ context, github, handover, test }),
        async accepted(test) {
            const { pullRequest } = handover;
            if (pullRequest === null)
                return null;
            try {
                const store = (0,branch_store/* branchStore */.q)((0,git_data/* gitBranch */.b)(github, handover.branch));
                return (0,blessing/* acceptanceOf */.BL)((await store.blessings(pullRequest)).blessings, test);
            }
            catch (error) {
                // The verdict does not wait for it: a re-run finds it.
                if (!(error instanceof domain_error/* PairgateError */.I))
                    throw error;
                (0,tell/* tellProblems */.s)(context.terminal, "warning", error.problems);
                return null;
            }
        },
    };
}
/** Baselines from the prepared folder where they are what was handed over, else from the store. */
async function baselineOf(options) {
    const { context, github, handover, test } = options;
    const read = await Promise.all(test.baselineRuns.map((stored) => (0,prepared_folder/* readBaseline */.mF)(context.inputs.prepared, test, stored)));
    const there = read.filter((run) => run !== null);
    if (there.length === test.baselineRuns.length)
        return there;
    const runs = await (0,pool/* poolNamed */.Ad)({
        store: (0,branch_store/* branchStore */.q)((0,git_data/* gitBranch */.b)(github, handover.branch)),
        check: test,
        ids: test.baselineRuns.map(({ id }) => id),
        attempts: test.baselineAttempts,
    });
    const same = runs.every((run, index) => (0,prepared_folder/* handedBaseline */.Aq)(run).digest === test.baselineRuns[index]?.digest);
    if (same)
        return runs;
    throw new domain_error/* PairgateError */.I({
        message: "the stored baseline is no longer the one that was prepared",
        hint: "Run the job again from its preparing job on.",
    });
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
