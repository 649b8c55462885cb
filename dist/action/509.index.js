export const id = 509;
export const ids = [509];
export const modules = {

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sameEnvironment)
/* harmony export */ });
/* harmony import */ var _decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2272);

/** Whether nothing known differs in model, resolved model and harness version: where one does, an epoch begins. */
function sameEnvironment(a, b) {
    const [before, after] = [a.manifest.candidate, b.manifest.candidate];
    const named = before.model === after.model && before.harness === after.harness;
    const [from, to] = [(0,_decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedModels */ .N3)(a), (0,_decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedModels */ .N3)(b)];
    const resolved = from.length === 0 || to.length === 0 || from.some((model) => to.includes(model));
    return named && before.harnessVersion === after.harnessVersion && resolved;
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Od: () => (/* binding */ mergesSince),
  gb: () => (/* binding */ poolBaseline),
  Ad: () => (/* binding */ poolNamed),
  Cs: () => (/* binding */ roundsMissing)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/baseline/environment.js
var environment = __webpack_require__(6266);
;// CONCATENATED MODULE: ./lib/baseline/reach.js
/** Chooses the runs of the base commit's epoch at or before the base commit. Where history is unknown, time alone tells. */
function reachOf(stored, epochs, ancestry) {
    const starts = placed(epochs, ancestry);
    starts.sort((a, b) => a.at - b.at || b.entry.startedAt.localeCompare(a.entry.startedAt));
    const start = starts[0] ?? null;
    const ancestors = placed(stored, ancestry);
    const ofEpoch = ancestors.filter(({ entry, at }) => start === null || at < start.at || (at === start.at && entry.recordedAt >= start.entry.startedAt));
    ofEpoch.sort((a, b) => a.at - b.at || b.entry.recordedAt.localeCompare(a.entry.recordedAt));
    return {
        start: start?.entry ?? null,
        runs: ofEpoch.map(({ entry }) => entry),
        notAncestors: stored.length - ancestors.length,
        ofEarlierEpochs: ancestors.length - ofEpoch.length,
    };
}
function placed(entries, ancestry) {
    if (ancestry === null)
        return entries.map((entry) => ({ entry, at: 0 }));
    const position = new Map(ancestry.map((commit, at) => [commit, at]));
    return entries.flatMap((entry) => {
        const at = position.get(entry.commit);
        return at === undefined ? [] : [{ entry, at }];
    });
}

// EXTERNAL MODULE: ./lib/baseline/read-stored.js
var read_stored = __webpack_require__(991);
// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/baseline/room.js


/** How many attempts of each task a pool holds, and how many it may: it is filled by (commit, run, round), newest first. */
class Room {
    #most;
    #held = new Map();
    constructor(most) {
        this.#most = most;
    }
    /**
     * The run with at most as many attempts per task as there is room for, first rounds first, whatever their outcomes.
     * Errors take no room.
     */
    take(run) {
        const inOrder = [...(0,pair/* countedAttempts */.jc)(run)].sort((a, b) => (0,domain_run/* roundOf */.O7)(a) - (0,domain_run/* roundOf */.O7)(b));
        const kept = inOrder.filter((attempt) => {
            const key = keyOf(run, attempt.task);
            const count = this.#held.get(key) ?? 0;
            if (count >= this.#most)
                return false;
            if (attempt.outcome !== "error")
                this.#held.set(key, count + 1);
            return true;
        });
        // What is left is no longer what the plan describes, and a reader must not judge it by the plan.
        return { ...run, manifest: { ...run.manifest, plan: null }, attempts: kept };
    }
    /** Whether every task of the run has all its attempts. */
    isFullFor(run) {
        const { tasks } = run.manifest.suite;
        return Object.keys(tasks).every((task) => (this.#held.get(keyOf(run, task)) ?? 0) >= this.#most);
    }
}
/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run, task) {
    return `${run.manifest.suite.tasks[task]} ${task}`;
}

;// CONCATENATED MODULE: ./lib/baseline/pool.js





/**
 * After so many files that were read in vain, one after the other, the ones before them are not read: where a suite's
 * limits or engine have changed, every run of a month would be, on each pull request.
 */
const MOST_READ_IN_VAIN = 3;
/**
 * Chooses a comparison's baseline: the same check, an equal fingerprint, the epoch of the base commit, commits at or
 * before it, newest first, up to `attempts` per task by (commit, run, round) whatever the outcomes. Design sections 1, 5.
 * No more files are read than it takes to have that many.
 */
async function poolBaseline(request) {
    const { store, check, now } = request;
    const { runs: listed, problems: listProblems } = await store.list(check);
    const { epochs, problems: epochProblems } = await store.epochs(check);
    const problems = [...listProblems, ...epochProblems];
    const reach = reachOf(listed, epochs, request.ancestry);
    const leftOut = new Map();
    const leave = (why, count = 1) => leftOut.set(why, (leftOut.get(why) ?? 0) + count);
    if (reach.notAncestors > 0)
        leave("of commits that are not ancestors of the base commit", reach.notAncestors);
    if (reach.ofEarlierEpochs > 0)
        leave("of an earlier epoch", reach.ofEarlierEpochs);
    const runs = [];
    const stored = [];
    const room = new Room(request.attempts);
    let newest = null;
    let otherSuite = null;
    let inVain = 0;
    for (const entry of reach.runs) {
        if (newest !== null && room.isFullFor(newest))
            break;
        if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
            leave("older than baseline.max-age");
            continue;
        }
        if (inVain === MOST_READ_IN_VAIN) {
            leave(`not read, since the ${inVain} after them were of no use`);
            continue;
        }
        inVain += 1;
        const read = await (0,read_stored/* readStored */.C)({ store, check, entry, problems });
        if (read === null)
            continue;
        const { run, digest } = read;
        if (stored.some(({ id }) => id === run.manifest.id)) {
            leave("stored twice");
            continue;
        }
        if (run.manifest.suite.fingerprint !== request.fingerprint) {
            leave("with another fingerprint (engine, dataset, verifier or limits differ)");
            otherSuite ??= run;
            continue;
        }
        if (newest !== null && !(0,environment/* sameEnvironment */.i)(newest, run)) {
            leave("from before the model or harness version changed");
            break;
        }
        const trimmed = room.take(run);
        if (trimmed.attempts.length === 0)
            continue;
        runs.push(trimmed);
        stored.push({ id: run.manifest.id, path: entry.path, digest });
        newest ??= run;
        inVain = 0;
    }
    return {
        runs,
        stored,
        newest,
        otherSuite,
        epoch: reach.start === null ? "first" : `${reach.start.startedAt} ${reach.start.commit}`,
        leftOut: [...leftOut].map(([why, count]) => `${count} ${count === 1 ? "run" : "runs"} ${why}`),
        problems,
    };
}
/**
 * How many more rounds the pool needs until each of the tasks has `attempts`. What another model or harness did counts for
 * nothing: with it an epoch ends, of which the store knows only once the new one is recorded, and a full pool of the old
 * one must not keep that from happening.
 */
function roundsMissing(pool, { tasks, attempts, candidate }) {
    const held = new Map();
    for (const run of pool.runs) {
        const { model, harness } = run.manifest.candidate;
        if (model !== candidate.model || harness !== candidate.harness)
            continue;
        for (const attempt of run.attempts) {
            if (attempt.outcome === "error" || run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
                continue;
            held.set(attempt.task, (held.get(attempt.task) ?? 0) + 1);
        }
    }
    return Math.max(0, ...Object.keys(tasks).map((task) => attempts - (held.get(task) ?? 0)));
}
/**
 * How many commits lie between the pool's newest commit and the base commit, the base commit counted: 0 where they are
 * one. Null where that is not known.
 */
function mergesSince(pool, ancestry) {
    if (pool.newest === null || ancestry === null)
        return null;
    const at = ancestry.indexOf(pool.newest.manifest.commit.sha);
    return at === -1 ? null : at;
}
/**
 * The runs of these ids, trimmed as `poolBaseline` trimmed them: the baseline of a run that is gone on with.
 * @throws PairgateError where one is no longer in the store
 */
async function poolNamed(options) {
    const { store, check, ids, attempts } = options;
    const found = new Map();
    // Newest first: names do not tell ids, and a baseline is seldom older than a few runs.
    const { runs } = await store.list(check);
    for (const entry of [...runs].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))) {
        if (found.size === ids.length)
            break;
        const read = await (0,read_stored/* readStored */.C)({ store, check, entry, problems: [] });
        if (read !== null && ids.includes(read.run.manifest.id))
            found.set(read.run.manifest.id, read.run);
    }
    const room = new Room(attempts);
    return ids.map((id) => {
        const run = found.get(id);
        if (run !== undefined)
            return room.take(run);
        throw new error/* PairgateError */.I({
            message: `the run ${JSON.stringify(id)}, of the baseline that measuring was begun with, is no longer in the store`,
            hint: "Bring it back, or start a new run without --resume.",
            place: { file: store.name },
        });
    });
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readStored)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(172);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1251);




/**
 * Reads a run of a store, or says in `problems` why it is of no use and gives null. A file that cannot be reached at all
 * rejects: it may be of use, and a baseline without it would be another one.
 */
async function readStored(options) {
    const { store, check, entry, problems } = options;
    const leaveOut = (message, hint) => {
        problems.push({ message, ...(hint === undefined ? {} : { hint }), place: { file: entry.path } });
        return null;
    };
    const stored = await store.read(entry);
    try {
        const { run, warnings } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunFile */ .dp)(stored);
        problems.push(...warnings);
        const { suite, candidate, commit, purpose } = run.manifest;
        if (suite.name !== check.suite ||
            candidate.name !== check.candidate ||
            (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .segment */ .mX)(commit.sha) !== entry.commit) {
            return leaveOut(`it is a run of ${JSON.stringify(`${suite.name}/${candidate.name}`)} at ${JSON.stringify(commit.sha)}, which is not where it lies; it was left out`, "Add runs by `pairgate record`; do not copy or rename them in the store.");
        }
        // Only merged changes pass, so their own attempts would make a baseline that stands too high (design section 5).
        if (purpose === "candidate" || purpose === "confirm") {
            return leaveOut(`it is a ${purpose} run, and such runs are never a baseline; it was left out`, "Record main by `pairgate record` instead.");
        }
        return { run, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M6)(stored.text) };
    }
    catch (error) {
        if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I))
            throw error;
        return leaveOut(`it cannot be read as a run and was left out: ${error.problems.map(_domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B).join("; ")}`);
    }
}


/***/ }),

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
const MOST_ATTEMPTS = 5;
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
    const named = [];
    for (let runAttempt = 1; runAttempt <= MOST_ATTEMPTS; runAttempt += 1) {
        const name = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({ ...measured, runAttempt, shard: { index: 1, count: 1 } });
        named.push(...(0,_github_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .ownArtifacts */ .E2)(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsNamed */ .x8)(github, name), repositoryId));
    }
    // Whatever attempt it was: an older one may have been measured anew since.
    for (const artifact of (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsFor */ .JN)(named, measured)) {
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
        const { run } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFile */ .dp)({ text: new TextDecoder().decode(bytes), file });
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

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armNames: () => (/* binding */ armNames),
/* harmony export */   formatHandover: () => (/* binding */ formatHandover),
/* harmony export */   handoverSchema: () => (/* binding */ handoverSchema),
/* harmony export */   isGroup: () => (/* binding */ isGroup),
/* harmony export */   measuredOf: () => (/* binding */ measuredOf),
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   openTests: () => (/* binding */ openTests),
/* harmony export */   parseHandover: () => (/* binding */ parseHandover)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7849);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5107);




const HANDOVER_SCHEMA = "pairgate.handover/1";
/** GitHub hands an output to a later job in one environment variable, which Linux keeps below 128 KiB. */
const MOST_BYTES = 120_000;
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
const rate = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1);
const names = { suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) };
const ratioGateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    alpha: rate,
    passLevel: rate,
    tolerance: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0),
});
const gatesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    passRate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ alpha: rate, passLevel: rate, margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0) }),
    tokens: ratioGateSchema.nullable(),
    cost: ratioGateSchema.nullable(),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1) }),
    extensionShare: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).lt(1),
});
/** Run files of the same test that an earlier attempt, or an earlier run of the same pull request, left. */
const earlierSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Whether nothing is left to measure. */
    whole: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
})
    .nullable();
const acceptanceSchema = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.shape.accepted;
/** One check to be measured, and everything that its verdict rests on beside its runs. */
const testSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("The digest of the tasks' ids and hashes"),
    taskCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    schedule: _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleSchema */ .r,
    extended: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("Whether the plan's one extension is to be measured"),
    gates: gatesSchema,
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .describe("Newest first, as trimmed"),
    newestBaseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), attemptsPerTask: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })
        .nullable(),
    baselineAttempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    baseTreatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe("What the candidate is at the base commit, by its hash"),
    withBase: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    confirm: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    unmeasuredMerges: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
    forecast: _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.shape.forecast,
    treatmentsTried: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
    accepted: acceptanceSchema,
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    earlier: earlierSchema,
});
/** One check whose baseline is to be filled. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
});
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(HANDOVER_SCHEMA),
    pairgate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Stands in the artifacts' names where there is no pull request. */
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The commit whose files are measured. */
    commit: sha,
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("The baseline branch"),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        timeMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    }),
};
/**
 * What `prepare` hands to the later jobs: everything that was decided before an agent ran. It travels as a job's output,
 * which no job that runs an agent can write, so `publish` trusts it where it would not trust a file.
 */
const handoverSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("gate"),
        ...common,
        base: sha.nullable(),
        /** The commit that the status is set on. */
        head: sha,
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
        /** What the baseline is called in the report: the target branch. */
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** Code from outside: nothing of it runs without a sandbox. */
        fromOutside: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        settled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testSchema),
        notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("record"),
        ...common,
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        epochs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why an epoch may be missing"),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(recordSchema),
    }),
]);
/** The name that a check of a handover goes by. */
function nameOf({ suite, candidate }) {
    return `${suite}/${candidate}`;
}
/** The tests of which something is left to measure. */
function openTests({ tests }) {
    return tests.filter(({ earlier }) => earlier?.whole !== true);
}
/** Whether a merge queue's group is measured, and no pull request alone: also where one is known to be in it. */
function isGroup({ event }) {
    return event === "merge_group";
}
/** What the arms are called on GitHub. */
function armNames(handover) {
    return { baseline: handover.target, candidate: isGroup(handover) ? "this group" : "this PR" };
}
/** What a test of a handover is called by in artifacts. */
function measuredOf(handover, { suite, candidate, treatment }) {
    const { key, pullRequest = null } = handover;
    return { pullRequest, key, suite, candidate, treatment };
}
/** @throws PairgateError where there are too many checks for one output */
function formatHandover(handover) {
    const text = JSON.stringify({ schema: HANDOVER_SCHEMA, ...handover });
    if (Buffer.byteLength(text) <= MOST_BYTES)
        return text;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `the plan of ${handover.tests.length} checks is larger than a job's output may be`,
        hint: "Leave some of them out of pairgate.yml, or give suites and candidates shorter names.",
    });
}
/** @throws PairgateError where the input `plan` is not what `prepare` gave */
function parseHandover(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = null;
    }
    const parsed = handoverSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: text === ""
            ? "the input `plan` is empty"
            : `the input \`plan\` is not what this version's prepare gives (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`,
        hint: "Pass the output `plan` of the job that ran `mode: prepare` (needs.prepare.outputs.plan). Pin all modes to one version.",
    });
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ handedBaseline),
/* harmony export */   LO: () => (/* binding */ BASE_CONFIG),
/* harmony export */   U5: () => (/* binding */ preparedFolder),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   ef: () => (/* binding */ readBaseConfig),
/* harmony export */   ic: () => (/* binding */ earlierPath),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   pY: () => (/* binding */ writePrepared),
/* harmony export */   zD: () => (/* binding */ begunFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _baseline_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1251);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(172);
/* harmony import */ var _github_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7481);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9422);







/** Where the prepared files of this job lie. */
function preparedFolder({ env }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .yy)(env), "pairgate-prepared");
}
/** Where a baseline's run lies in the folder of prepared files. */
function baselinePath(check, id) {
    return `${checkFolder(check)}/baseline/${(0,_baseline_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .segment */ .mX)(id)}.run.jsonl`;
}
/** Where a workflow puts the artifacts of this run's earlier attempts, each in a folder of its name. */
const ATTEMPTS = "attempts";
/** Where the base commit's configuration lies, where a clone was too shallow to have it. */
const BASE_CONFIG = "base/pairgate.yml";
/** The base commit's configuration as `prepare` read it by the API; null where it had no need to. */
async function readBaseConfig(folder) {
    // A relative path would lead into what is checked out.
    if (folder === "")
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, BASE_CONFIG), "utf8").catch(() => null);
}
/** Where a run lies that an earlier job began. */
function earlierPath(check, purpose) {
    return `${checkFolder(check)}/earlier/${(0,_baseline_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .segment */ .mX)(purpose)}.run.jsonl`;
}
function checkFolder({ suite, candidate }) {
    return `${(0,_baseline_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .segment */ .mX)(suite)}/${(0,_baseline_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .segment */ .mX)(candidate)}`;
}
async function writePrepared(folder, files) {
    // A folder that is there already, whoever made it, is none of this job's.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    for (const [path, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
}
/** How a baseline's run is named in a handover, so that a file can be told to be it. */
function handedBaseline(run) {
    return { id: run.manifest.id, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)((0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRunFile */ .lk)(run)) };
}
/** A prepared baseline's run, or null where it is not there or not the one that was handed over. */
async function readBaseline(folder, check, stored) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, baselinePath(check, stored.id));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => null);
    return text === null || (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)(text) !== stored.digest ? null : (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunFile */ .dp)({ text, file }).run;
}
/**
 * The run files that earlier jobs left, by the job, those first that count first: an earlier attempt of this workflow
 * run, whose artifacts were downloaded beside what was prepared, then what `prepare` found. A re-run of the failed jobs
 * keeps the first attempt's preparation, which knows of none.
 */
async function begunFiles(folder, measured) {
    // A relative path would lead into what is checked out.
    if (folder === "")
        return [];
    const attempts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ATTEMPTS);
    const named = (await namesIn(attempts))
        .filter((name) => (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isFor */ .Gi)(name, measured))
        .sort((a, b) => attemptOf(b) - attemptOf(a));
    const places = [
        ...named.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(attempts, name)),
        // A single artifact is given no folder of its own: https://github.com/actions/download-artifact/pull/416
        attempts,
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(earlierPath(measured, "candidate"))),
    ];
    const left = [];
    for (const place of places) {
        const files = (await namesIn(place)).filter((name) => name.endsWith(".run.jsonl"));
        if (files.length > 0)
            left.push(files.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name)));
    }
    return left;
}
async function namesIn(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).sort();
}
function attemptOf(name) {
    return (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArtifactName */ .TZ)(name)?.runAttempt ?? 0;
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ understood)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/**
 * The data of an answer, as it has to be.
 * @param what names it in the message, such as `the status of commit abc1234`
 * @throws PairgateError where it has another form, as when something between us and GitHub answered instead
 */
function understood(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `GitHub's answer for ${what} is not in the form it should have${where}`,
        hint: "A proxy may have answered in GitHub's place, or the API's address may be wrong: see GITHUB_API_URL.",
    });
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);



const NEXT = /<([^>]+)>;\s*rel="next"/u;
/**
 * The pages of a list, as they are asked for: leaving the loop asks for no more.
 * @param route a GET route
 * @param options.list where the list lies in answers such as `{ total_count, artifacts: [] }`
 * @param options.most pages at most, 100 entries each; default 1000
 * @throws PairgateError where there are more; what `github.request` throws
 */
async function* pages(github, route, parameters = {}, options = {}) {
    const { list, most = 1000 } = options;
    let query = { per_page: 100 };
    for (let page = 1; page <= most; page += 1) {
        const { data, headers } = await github.request(route, { ...parameters, ...query });
        const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
        yield list === undefined
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .S)(items, data, route)
            : ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .S)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ [list]: items }), data, route)[list] ?? []);
        const next = NEXT.exec(headers["link"]?.toString() ?? "")?.[1];
        if (next === undefined || !URL.canParse(next))
            return;
        // Only the query is taken from the link, so that it can lead to no other host.
        query = { ...query, ...Object.fromEntries(new URL(next).searchParams) };
    }
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `GitHub has more than ${most} pages for ${route}`,
        hint: "That is far beyond what pairgate was made for; nothing after them was read.",
    });
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shaSchema),
/* harmony export */   x: () => (/* binding */ isNoCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A full commit SHA, of a SHA-1 or a SHA-256 repository. It goes into addresses and to git: nothing else may pass. */
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(SHA, "is not a full commit SHA (40 or 64 hex digits)");
/** Whether a push's `before` or `after` stands for "there was no commit". */
function isNoCommit(sha) {
    return /^0+$/u.test(sha);
}


/***/ })

};
