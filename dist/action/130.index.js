export const id = 130;
export const ids = [130];
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
/** How many more rounds the pool needs until each of the tasks has `attempts`. */
function roundsMissing(pool, tasks, attempts) {
    const held = new Map();
    for (const run of pool.runs) {
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
        const { run, warnings } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunFile */ .d)(stored);
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

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   AN: () => (/* binding */ judgeHanded),
/* harmony export */   cY: () => (/* binding */ judgingOf)
/* harmony export */ });
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

/** What a handed-over test is judged by. */
function judgingOf(test, baselineRuns) {
    return {
        baselineRuns,
        gates: test.gates,
        withBase: test.withBase,
        confirm: test.confirm,
        unmeasuredSince: null,
        unconfirmedSince: null,
        unmeasuredMerges: test.unmeasuredMerges,
        treatmentsTried: test.treatmentsTried,
        // Of what is accepted the verdict stays what it is; publish says who accepted it.
        accepted: null,
        notes: test.notes,
    };
}
/**
 * The verdict of a handed-over test. Where the base commit was to stand in for a baseline and was not measured, there is
 * none: a setup that fails, or a disk that is full, must not turn a status green.
 */
function judgeHanded(test, runs, baselineRuns) {
    const comparison = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(runs, judgingOf(test, baselineRuns));
    if (!test.withBase || runs.base !== null || comparison.verdict !== "no-baseline")
        return comparison;
    return {
        ...comparison,
        verdict: "incomplete",
        reason: "the base commit was to be measured in place of a baseline and was not; the measuring job's log says why",
    };
}
/** Whether nothing is left to measure: the plan is done, and what its outcome asks for beyond it. */
function isFinished(runs, judging) {
    const { verdict, freshBaseline } = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(runs, judging);
    if (verdict === "incomplete")
        return false;
    if (judging.withBase)
        return runs.base !== null;
    if ((0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .needsFreshBase */ .b)(runs.candidate, judging))
        return runs.base !== null;
    return (verdict !== "regression" || !judging.confirm || freshBaseline || runs.confirm?.end?.complete === true);
}


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ whyNotOfRecord),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ whyNotBaseOf),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   oi: () => (/* binding */ whyOtherGround),
/* harmony export */   xb: () => (/* binding */ whyNotOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _gate_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);


/** The plan of a handed-over test. The order of tasks is left out of a handover, since seed and tasks give it. */
function planOf(test, tasks) {
    return (0,_gate_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .bJ)({
        tasks: Object.keys(tasks),
        rounds: test.rounds,
        seed: test.seed,
        gates: test.gates,
        baselineRuns: test.baselineRuns.map(({ id }) => id),
    });
}
/**
 * Why a candidate's run is not one of this test, or null where it is: another treatment, other tasks, other rates than
 * those that were fixed before an agent ran.
 */
function whyNotOf(test, run) {
    const { manifest } = run;
    if (manifest.suite.name !== test.suite || manifest.candidate.name !== test.candidate)
        return `it is of ${manifest.suite.name}/${manifest.candidate.name}`;
    if (manifest.suite.fingerprint !== test.fingerprint)
        return "the suite's limits or engine are others";
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(manifest.suite.tasks) !== test.tasks)
        return "its tasks are others";
    if (manifest.treatment?.hash !== test.treatment)
        return "another treatment was measured";
    if (manifest.test?.id !== test.testId)
        return "it is of another test";
    const { plan } = manifest;
    if (plan === null || (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(plan) !== (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(planOf(test, manifest.suite.tasks)))
        return "its plan is not the one that was made before measuring";
    return null;
}
/**
 * Why a run of the base commit is not one of this test, or null where it is. It is what a verdict can be turned by: a
 * fresh batch that does not agree withdraws a regression.
 */
function whyNotBaseOf(test, { manifest }) {
    const { suite, candidate, treatment, plan } = manifest;
    if (suite.name !== test.suite || candidate.name !== test.candidate)
        return `it is of ${suite.name}/${candidate.name}`;
    if (suite.fingerprint !== test.fingerprint)
        return "the suite's limits or engine are others";
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(suite.tasks) !== test.tasks)
        return "its tasks are others";
    if (test.baseTreatment === null || treatment?.hash !== test.baseTreatment)
        return "the base commit's candidate is another";
    if (manifest.test?.id !== test.testId)
        return "it is of another test";
    return plan?.seed === test.seed ? null : "its plan is another";
}
/** The arms of a test that arrived, without those of the base commit that are not of it; what was left out is told. */
function armsOf(test, arrived, leftOut) {
    const kept = (run) => {
        const why = run === null ? null : whyNotBaseOf(test, run);
        if (why !== null)
            leftOut(`a run of the base commit does not count, since ${why}`);
        return why === null ? run : null;
    };
    return { base: kept(arrived.base), confirm: kept(arrived.confirm) };
}
/** Why a run of main is not one that was asked for, or null where it is. */
function whyNotOfRecord(test, { manifest }) {
    const { suite, candidate, treatment, purpose, plan } = manifest;
    if (suite.name !== test.suite || candidate.name !== test.candidate)
        return `it is of ${suite.name}/${candidate.name}`;
    if (purpose !== "record")
        return "it is no run of main's own";
    if (suite.fingerprint !== test.fingerprint)
        return "the suite's limits or engine are others";
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(suite.tasks) !== test.tasks)
        return "its tasks are others";
    if (treatment?.hash !== test.treatment)
        return "another treatment was measured";
    if (manifest.test?.id !== test.testId)
        return "it is of another epoch";
    return plan?.rounds === test.rounds && plan.seed === test.seed ? null : "its plan is another";
}
/** Whether what is checked out is what the plan was made for. */
function whyOtherGround(expected, surveyed) {
    if (surveyed.fingerprint !== expected.fingerprint)
        return "the suite's limits or engine are others";
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(surveyed.tasks) !== expected.tasks)
        return "its tasks are others";
    if (surveyed.treatment.hash !== expected.treatment)
        return "the candidate's files or settings are others";
    return null;
}


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   b: () => (/* binding */ needsFreshBase)
/* harmony export */ });
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
/* harmony import */ var _decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5605);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8554);




/**
 * The verdict of one test from its runs: against the stored baseline, or against the base commit measured beside the
 * candidate where none is stored or the environment moved; a regression then stands or falls by the fresh batch. Pure:
 * a later job with the same files says the same. Design sections 2 and 5.
 */
function judge(runs, judging) {
    const { comparison, fresh } = compareArms(runs, judging);
    const confirmed = comparison.verdict === "regression" && judging.confirm && !fresh
        ? confirmByBatch(comparison, runs, judging)
        : comparison;
    return {
        ...unlessCutOff(confirmed, runs.candidate),
        freshBaseline: fresh,
        unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
        treatmentsTried: judging.treatmentsTried,
        accepted: judging.accepted,
        notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
    };
}
/** What was cut off before its baseline was looked for is to be gone on with first. */
function unlessCutOff(comparison, { end }) {
    if (comparison.verdict !== "no-baseline" || end?.complete === true)
        return comparison;
    return { ...comparison, verdict: "incomplete", reason: end?.reason ?? "measuring was cut off" };
}
function whyNoBase({ unmeasuredSince }) {
    return unmeasuredSince === null ? [] : [noBase(unmeasuredSince)];
}
function noBase(why) {
    return `The base commit could not be measured in place of a baseline: ${why}.`;
}
function confirmByBatch(comparison, { candidate, confirm: batch }, { gates, unconfirmedSince }) {
    const confirmed = (0,_decide_confirm_js__WEBPACK_IMPORTED_MODULE_2__/* .confirm */ .lJ)({
        comparison,
        candidateRun: candidate,
        confirmRun: batch,
        reason: unconfirmedSince,
        gates,
    });
    if (batch === null || confirmed.confirmation === null)
        return confirmed;
    const broken = whyBroken(batch, candidate);
    if (broken === null)
        return { ...confirmed, notes: [...confirmed.notes, ...commonEndOf(batch)] };
    // Set against an agent that cannot run, no regression would ever show.
    return {
        ...comparison,
        confirmation: { ...confirmed.confirmation, outcome: "not-measured", reason: broken },
    };
}
/**
 * Why a run of the base commit is no measurement of it, or null where it is one: its agent crashes at every attempt, and
 * the candidate's does not. The candidate's folder may have what git does not keep, such as installed packages.
 */
function whyBroken(base, candidate) {
    if (base.end?.complete !== true || !alwaysCrashes(base) || alwaysCrashes(candidate))
        return null;
    const end = base.attempts.find(({ detail }) => detail !== null)?.detail ?? "it exited with a failure";
    return `from a fresh checkout its agent crashed at every attempt (${end}); what git does not keep, a setup has to make`;
}
function alwaysCrashes(run) {
    const attempts = (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAttempts */ .jc)(run);
    return attempts.length > 0 && attempts.every(({ reason }) => reason === "agent-exit");
}
function commonEndOf(base) {
    return (0,_decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .commonEnd */ .NU)(base).map((note) => `Of the base commit's attempts, ${note}`);
}
/** Whether the provider or the harness moved under the stored baseline, so that the base commit must be measured anew. */
function needsFreshBase(candidate, judging) {
    // What did not finish is gone on with first.
    if (judging.withBase || candidate.end?.complete !== true)
        return false;
    return (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(judging.baselineRuns, candidate, judging.gates).verdict === "not-comparable";
}
function compareArms({ candidate, base }, { baselineRuns, gates, withBase }) {
    const stored = withBase ? null : (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(baselineRuns, candidate, gates);
    if (stored !== null && (stored.verdict !== "not-comparable" || base === null)) {
        return { comparison: stored, fresh: false };
    }
    if (base === null)
        return { comparison: (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([], candidate, gates), fresh: false };
    const broken = whyBroken(base, candidate);
    if (broken !== null) {
        const comparison = stored ?? (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([], candidate, gates);
        return { comparison: { ...comparison, notes: [...comparison.notes, noBase(broken)] }, fresh: false };
    }
    const active = (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetered */ .H)([base]) ? gates : { ...gates, tokens: null };
    const comparison = (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([base], candidate, active);
    const why = stored?.reason ?? null;
    const unused = why === null ? [] : [`The stored baseline was not used, since ${why}.`];
    const notes = [...comparison.notes, ...commonEndOf(base), ...unused];
    if (base.end?.complete !== true) {
        const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
        return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
    }
    return { comparison: { ...comparison, notes }, fresh: true };
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ planAgain),
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   ft: () => (/* binding */ planGate)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5864);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4107);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6749);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);







/**
 * Fixes the plan, the rates of its gates, and the baseline.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
function planGate(options) {
    const { surveyed, pool, falseAlarm, changedChecks } = options;
    const gates = (0,_decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesFor */ .wQ)({
        falseAlarm,
        changedChecks,
        rules: surveyed.check.gates,
        // Of a baseline that is yet to be measured nobody knows; without tokens the gate's rate stays unspent.
        metered: options.withBase || (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetered */ .H)(pool.runs),
        extensionShare: _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_SHARE */ .U2,
    });
    const plan = planFor({
        tasks: Object.keys(surveyed.tasks),
        rounds: options.rounds ?? surveyed.check.suite.attempts,
        seed: options.seed ?? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .newSeed */ .q4)(),
        gates,
        baselineRuns: pool.runs.map((run) => run.manifest.id),
    });
    return { plan, gates, baselineRuns: pool.runs };
}
/** The plan of a gate; the same parts always give the same plan. */
function planFor(options) {
    const { gates, ...rest } = options;
    return (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .makePlan */ .Cs)({ ...rest, gates: ratesOf(gates), extensionShare: gates.extensionShare });
}
/**
 * The plan of a run that is gone on with: its rates, margins and baseline stay what they were, whatever the store and the
 * configuration say now.
 * @throws PairgateError where a run of the first baseline is no longer in the store
 */
async function planAgain(options) {
    const { surveyed, first, store } = options;
    const { suite, candidate, gates: rules, baseline } = surveyed.check;
    const baselineRuns = await (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .poolNamed */ .Ad)({
        store,
        check: { suite: suite.name, candidate: candidate.name },
        ids: first.baselineRuns,
        attempts: baseline.attempts,
    });
    const [passRate, tokens] = [first.gates["pass-rate"], first.gates["tokens"]];
    if (passRate === undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: "the plan of the run gives the pass-rate gate no rate, so it is not one that pairgate gate wrote",
            hint: "Start a new run without --resume.",
        });
    }
    const { alpha, passLevel, margin } = passRate;
    const gates = {
        passRate: { alpha, passLevel, margin: margin ?? rules.passRate.margin },
        tokens: tokens === undefined
            ? null
            : {
                alpha: tokens.alpha,
                passLevel: tokens.passLevel,
                margin: tokens.margin ?? _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c.tokens.margin,
                tolerance: tokens.tolerance ?? _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RULES */ .c.tokens.tolerance,
            },
        errors: rules.errors,
        extensionShare: _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_SHARE */ .U2,
    };
    return { plan: first, gates, baselineRuns };
}
/** The gates that can fail the check, by metric, as a plan records them. */
function ratesOf({ passRate, tokens }) {
    const rates = { "pass-rate": { ...passRate, tolerance: null } };
    if (tokens !== null)
        rates["tokens"] = { ...tokens };
    return rates;
}


/***/ }),

/***/ 8886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q4: () => (/* binding */ newSeed),
  cv: () => (/* binding */ say)
});

// UNUSED EXPORTS: measureOptions, readMeasureOptions, resumeHint

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/commands/options.js



/** The configuration where `--config` names none. */
const DEFAULT_CONFIG = "pairgate.yml";
/** The options that every command knows. */
const commonOptions = {
    config: { type: "string", default: DEFAULT_CONFIG },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
/**
 * Reads a command's arguments; nothing but the options it knows is taken.
 * @throws PairgateError that names the option, suggests the one that was probably meant, and points to `--help`
 */
function readOptions(command, args, options) {
    return parse({ command, args, options, allowPositionals: false }).values;
}
/**
 * The same for a command that is told what it is about by a word, such as a commit.
 * @param word what is to be named, for the message where none or several are
 */
function readOptionsAndWord(command, args, options, word) {
    const { values, positionals } = parse({ command, args, options, allowPositionals: true });
    const [first, ...others] = positionals;
    if (first !== undefined && first !== "" && others.length === 0)
        return { given: values, word: first };
    throw new PairgateError({
        message: others.length === 0
            ? `pairgate ${command} needs ${word.what}`
            : `pairgate ${command} takes ${word.what}, and ${positionals.length} words were given: ${positionals.map((given) => JSON.stringify(given)).join(", ")}`,
        hint: `Write ${word.example}.`,
    });
}
function parse(given) {
    const { command, args, options, allowPositionals } = given;
    const known = { ...commonOptions, ...options };
    try {
        return parseArgs({ args: [...args], options: known, strict: true, allowPositionals });
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined || !code.startsWith("ERR_PARSE_ARGS"))
            throw error;
        const name = /'(?:-\w, )?--?([^'=\s]+)/u.exec(message)?.[1];
        const meant = name === undefined ? undefined : closest({ word: name, among: Object.keys(known) });
        throw new PairgateError({
            message: code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
                ? `pairgate ${command} has no option --${name}`
                : tidy(message),
            hint: meant === undefined || meant === name
                ? `See pairgate ${command} --help.`
                : `Did you mean --${meant}? See pairgate ${command} --help.`,
        });
    }
}
/**
 * A whole number given on the command line.
 * @throws PairgateError where it is none, or out of bounds
 */
function options_wholeNumber(option, value, least, most = Number.MAX_SAFE_INTEGER) {
    const number = Number(value);
    if (value.trim() !== "" && Number.isSafeInteger(number) && number >= least && number <= most)
        return number;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new PairgateError({
        message: `--${option} ${JSON.stringify(value)} is not a whole number ${bounds}`,
        hint: `Write it in digits, for example --${option} ${Math.max(least, 3)}.`,
    });
}
function tidy(message) {
    const first = message.split(/\.\s/u)[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}

;// CONCATENATED MODULE: ./lib/commands/measuring.js




/** Options of the commands that measure. */
const measureOptions = {
    check: { type: "string", multiple: true, default: [] },
    attempts: { type: "string" },
    seed: { type: "string" },
    concurrency: { type: "string" },
    sandbox: { type: "string" },
    resume: { type: "string", multiple: true, default: [] },
};
/** @throws PairgateError where a value is of no use */
function readMeasureOptions(given, terminal) {
    const number = (option, least, most) => given[option] === undefined ? null : wholeNumber(option, given[option], least, most);
    for (const option of ["attempts", "seed"]) {
        if (given.resume.length === 0 || given[option] === undefined)
            continue;
        throw new PairgateError({
            message: `--${option} cannot be given with --resume: the plan of a run is fixed before its first attempt`,
            hint: `Leave --${option} out, or start a new run without --resume.`,
        });
    }
    const { sandbox } = given;
    if (sandbox !== undefined && sandbox !== "auto" && sandbox !== "bubblewrap" && sandbox !== "none") {
        throw new PairgateError({
            message: `--sandbox ${JSON.stringify(sandbox)} is not a sandbox`,
            hint: "Write auto (bubblewrap where it works), bubblewrap (or fail), or none.",
        });
    }
    return {
        attempts: number("attempts", 1, 1000),
        seed: number("seed", 0),
        concurrency: number("concurrency", 1),
        sandbox: sandbox ?? null,
        resume: given.resume.map((file) => resolve(terminal.cwd, file)),
    };
}
/** A seed by chance, for where none was asked for. */
function newSeed() {
    return (0,external_node_crypto_.randomInt)(2 ** 31);
}
function say(terminal, quiet, line) {
    if (!quiet)
        terminal.stderr.write(`${line}\n`);
}
/** How to go on with runs that did not finish. */
function resumeHint(command, files, terminal, comment) {
    const named = files.map((file) => ` --resume ${shellWord(relative(terminal.cwd, file))}`).join("");
    const written = comment === undefined ? "" : ` --comment ${shellWord(comment)}`;
    return `What was measured is kept. Go on with it by: pairgate ${command}${named}${written}\n`;
}
function shellWord(text) {
    return /^[\w./~-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  H: () => (/* binding */ isMetered)
});

// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/stats/fisher.js
var fisher = __webpack_require__(2842);
;// CONCATENATED MODULE: ./lib/decide/errors.js

/** Errors unequal between the arms at this level withhold a pass. */
const UNEQUAL_P = 0.01;
/**
 * The error gate. An `error` taught nothing about the candidate, so it can withhold a pass and never declare a
 * regression: too many of them, or more in one arm than in the other, and the attempts that are left may be the lucky ones.
 */
function judgeErrors(options) {
    const { tasks, gate, plannedAttempts } = options;
    const baseline = countErrors(tasks.map((task) => task.baseline));
    const candidate = countErrors(tasks.map((task) => task.candidate));
    const { twoSided } = (0,fisher/* fisherExact */.R)({
        a: baseline.doubtful,
        b: baseline.attempts - baseline.doubtful,
        c: candidate.doubtful,
        d: candidate.attempts - candidate.doubtful,
    });
    const reason = candidate.rate > gate.max
        ? `${candidate.errors} of ${candidate.attempts} attempts ended in errors of infrastructure; at most ${percent(gate.max)} may`
        : twoSided < UNEQUAL_P
            ? `errors, those that another try turned into a pass included, are unequal between the arms (${baseline.doubtful} of ${baseline.attempts} against ${candidate.doubtful} of ${candidate.attempts})`
            : null;
    return {
        metric: "errors",
        verdict: reason === null ? "pass" : "inconclusive",
        reason,
        baseline: baseline.rate,
        candidate: candidate.rate,
        change: candidate.rate - baseline.rate,
        interval: null,
        level: null,
        pValue: twoSided,
        alpha: null,
        spent: null,
        margin: gate.max,
        tolerance: null,
        minimumDetectable: null,
        moreRounds: null,
        tasks: tasks.length,
        attempts: { baseline: baseline.attempts, candidate: candidate.attempts, planned: plannedAttempts },
    };
}
/**
 * The same tasks with the candidate's excess errors counted as fails, where they hurt the pass rate most. Errors are those
 * that lasted and those that another try turned into a pass; excess is what goes beyond the baseline's rate of them. A pass
 * must survive this: a crash on hard tasks must not raise the rate, nor must claiming an error instead of failing.
 * @returns the tasks and how many attempts were counted as fails
 */
function withExcessErrorsFailed(tasks) {
    const baseline = countErrors(tasks.map((task) => task.baseline));
    const candidate = countErrors(tasks.map((task) => task.candidate));
    const excess = Math.ceil(candidate.doubtful - baseline.doubtfulRate * candidate.attempts - 1e-9);
    const changed = tasks.map((task) => ({ ...task, candidate: { ...task.candidate } }));
    let failed = 0;
    while (failed < excess) {
        let worst;
        for (const task of changed) {
            const harm = worstHarm(task);
            if (harm !== null && (worst === undefined || harm.by > worst.harm.by))
                worst = { task, harm };
        }
        if (worst === undefined)
            break;
        worst.harm.apply(worst.task.candidate);
        failed += 1;
    }
    return { tasks: changed, failed };
}
function worstHarm({ baseline, candidate }) {
    const ways = [];
    const rate = candidate.attempts === 0 ? baseline.passes / baseline.attempts : candidate.passes / candidate.attempts;
    if (candidate.errors > 0) {
        ways.push({
            by: rate - candidate.passes / (candidate.attempts + 1),
            apply: (arm) => {
                arm.errors -= 1;
                arm.attempts += 1;
            },
        });
    }
    if (candidate.retriedPasses > 0) {
        ways.push({
            by: 1 / candidate.attempts,
            apply: (arm) => {
                arm.retriedPasses -= 1;
                arm.passes -= 1;
            },
        });
    }
    return ways.sort((a, b) => b.by - a.by)[0] ?? null;
}
function countErrors(arms) {
    let errors = 0;
    let retriedPasses = 0;
    let attempts = 0;
    for (const arm of arms) {
        errors += arm.errors;
        retriedPasses += arm.retriedPasses;
        attempts += arm.attempts + arm.errors;
    }
    const doubtful = errors + retriedPasses;
    const share = (count) => (attempts === 0 ? 0 : count / attempts);
    return { errors, doubtful, attempts, rate: share(errors), doubtfulRate: share(doubtful) };
}
function percent(fraction) {
    return `${Number((fraction * 100).toFixed(1))} %`;
}

// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/decide/figures.js

/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them, and
 * the tokens that one attempt of every task takes.
 */
function figuresOf(tasks) {
    const figures = [
        figure("cost", "usd", tasks, (arm) => arm.costs),
        figure("suite-tokens", "tokens", tasks, (arm) => arm.tokens, "sum"),
        figure("duration", "milliseconds", tasks, (arm) => arm.durations),
        figure("turns", "turns", tasks, (arm) => arm.turns),
    ];
    return figures.filter((item) => item !== null);
}
function figure(what, unit, tasks, values, over = "mean") {
    const known = tasks.filter((task) => values(task.baseline).length > 0 && values(task.candidate).length > 0);
    if (known.length === 0)
        return null;
    const total = (side) => {
        let sum = 0;
        for (const task of known)
            sum += (0,mean/* mean */.i)(values(side(task)));
        return over === "sum" ? sum : sum / known.length;
    };
    const baseline = total((task) => task.baseline);
    const candidate = total((task) => task.candidate);
    const change = candidate / baseline - 1;
    return { what, unit, baseline, candidate, change: Number.isFinite(change) ? change : null };
}

// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 4 modules
var pass_rate = __webpack_require__(1922);
// EXTERNAL MODULE: ./lib/stats/stratified.js + 1 modules
var stratified = __webpack_require__(2289);
;// CONCATENATED MODULE: ./lib/decide/tasks.js


/** A task is named as changed at this mid-p. Of many unchanged tasks a few are named by chance; none of them decides. */
const CHANGED_P = 0.05;
/** Up to here, or where the rate moved by half, one task's few attempts leave it open. */
const UNCLEAR_P = 0.2;
/** What happened to each paired task, by the exact test on its own attempts. */
function judgeTasks(tasks) {
    return tasks.map((task) => ({
        task: task.task,
        baseline: { passes: task.baseline.passes, attempts: task.baseline.attempts },
        candidate: { passes: task.candidate.passes, attempts: task.candidate.attempts },
        change: changeOf(task),
    }));
}
function changeOf(task) {
    const { baseline, candidate } = task;
    if (baseline.attempts === 0 || candidate.attempts === 0)
        return "unclear";
    const difference = candidate.passes / candidate.attempts - baseline.passes / baseline.attempts;
    if (difference === 0)
        return "same";
    const { lowerMid, upperMid } = (0,stratified/* stratifiedTest */.G)([(0,pass_rate/* stratumOf */.E)(task)]);
    const p = difference < 0 ? lowerMid : upperMid;
    if (p <= CHANGED_P)
        return difference < 0 ? "newly-failing" : "newly-passing";
    return p <= UNCLEAR_P || Math.abs(difference) >= 0.5 ? "unclear" : "same";
}

// EXTERNAL MODULE: ./lib/decide/tokens.js + 5 modules
var tokens = __webpack_require__(5140);
// EXTERNAL MODULE: ./lib/decide/treatment.js
var decide_treatment = __webpack_require__(2272);
;// CONCATENATED MODULE: ./lib/decide/compare.js












/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at one final
 * look. Pure and synchronous: the same runs and gates always give the same comparison.
 *
 * Tasks pair by id and content hash; runs of another fingerprint are left out and named. A regression stands once a
 * gate has found one. A pass needs every gate to pass, every paired task to have been tried, and the run to be whole.
 * @param baselineRuns the pooled baseline, newest first; a run given twice counts once
 * @param gates the rates and margins, fixed before the first attempt (see `gatesFor`)
 * @throws PairgateError where two different runs have the same id
 */
function compare(baselineRuns, candidateRun, gates) {
    // One list, which the comparison holds from the start: what is noted later is in it too.
    const notes = (0,comparison/* commonEnd */.NU)(candidateRun);
    const own = uniqueRuns(baselineRuns, candidateRun, notes);
    const comparable = own.filter((run) => run.manifest.suite.fingerprint === candidateRun.manifest.suite.fingerprint);
    const base = (0,comparison/* undecided */.oo)(candidateRun, comparable, notes);
    const none = (verdict, reason) => ({ ...base, verdict, reason });
    const newest = comparable[0];
    if (baselineRuns.length > 0 && own.length === 0) {
        return none("not-comparable", "the baseline that was given is the candidate's own run");
    }
    if (own.length === 0) {
        const tasks = judgeTasks((0,pair/* untriedBefore */.rr)(candidateRun));
        return { ...none("no-baseline", "there is no baseline to compare with"), tasks };
    }
    if (newest === undefined)
        return none("not-comparable", fingerprintReason(own, candidateRun));
    const strangers = own.length - comparable.length;
    if (strangers > 0) {
        notes.push(`Left out of the baseline: ${strangers} ${strangers === 1 ? "run" : "runs"} of another fingerprint.`);
    }
    if (comparable.some((run) => run.end === null && run.manifest.plan === null)) {
        notes.push("A run of the baseline has no end line. If it was cut off, it holds too few fails, which finish last.");
    }
    if (newest.manifest.suite.name !== candidateRun.manifest.suite.name) {
        notes.push(`The suites have different names and the same fingerprint: ${newest.manifest.suite.name} and ${candidateRun.manifest.suite.name}.`);
    }
    const treatment = (0,decide_treatment/* treatmentDifferences */.Pr)(newest, candidateRun);
    const moved = (0,decide_treatment/* environmentMoved */.Vc)(comparable, candidateRun);
    if (moved !== null)
        return { ...none("not-comparable", `the environment moved: ${moved}`), treatment };
    const { tasks, unpaired } = (0,pair/* pairTasks */.xw)(comparable, candidateRun);
    const paired = { ...base, treatment, unpaired };
    if (tasks.length === 0) {
        const reason = comparable.some((run) => (0,pair/* countedAttempts */.jc)(run).length > 0)
            ? "no task has the same id and content as in the baseline"
            : "the baseline has no attempt that counts";
        return { ...paired, verdict: "not-comparable", reason };
    }
    const { plan } = candidateRun.manifest;
    const { extensionShare } = gates;
    const plannedAttempts = plan === null ? null : plan.rounds * plan.order.length;
    const judged = { tasks, extensionShare, plannedAttempts };
    const results = [(0,pass_rate/* judgePassRate */.H)({ ...judged, gate: gates.passRate })];
    if (gates.tokens !== null)
        results.push((0,tokens/* judgeTokens */.I)({ ...judged, gate: gates.tokens }));
    const errors = judgeErrors({ tasks, gate: gates.errors, plannedAttempts });
    results.push(errors);
    const decided = { ...paired, gates: results, figures: figuresOf(tasks), tasks: judgeTasks(tasks) };
    const missing = whyIncomplete(candidateRun);
    if (missing !== null)
        return { ...decided, verdict: "incomplete", reason: missing };
    if (results.some((gate) => gate.verdict === "regression"))
        return { ...decided, verdict: "regression", reason: null };
    const robust = withExcessErrorsFailed(tasks);
    if (results.every((gate) => gate.verdict === "pass") && robust.failed > 0) {
        if ((0,pass_rate/* judgePassRate */.H)({ ...judged, tasks: robust.tasks, gate: gates.passRate }).verdict !== "pass") {
            errors.verdict = "inconclusive";
            errors.reason = `a pass would not survive counting ${robust.failed} more error${robust.failed === 1 ? "" : "s"} than the baseline's rate as failed`;
        }
    }
    const verdict = results.every((gate) => gate.verdict === "pass") ? "pass" : "inconclusive";
    return { ...decided, verdict, reason: null };
}
/** Whether any attempt of these runs has tokens; the token gate is active only then. */
function isMetered(runs) {
    return runs.some((run) => (0,pair/* countedAttempts */.jc)(run).some((attempt) => (0,usage/* totalTokens */.RP)(attempt.usage) !== null));
}
function uniqueRuns(baselineRuns, candidateRun, notes) {
    const seen = new Map([[candidateRun.manifest.id, candidateRun]]);
    const unique = baselineRuns.filter((run) => {
        const { id } = run.manifest;
        const same = seen.get(id);
        if (same !== undefined && JSON.stringify(same.attempts) !== JSON.stringify(run.attempts)) {
            throw new error/* PairgateError */.I({
                message: `two runs of different attempts have the same id ${JSON.stringify(id.slice(0, 80))}`,
                hint: "An id names one run. Give each run file an id of its own.",
            });
        }
        seen.set(id, run);
        return same === undefined;
    });
    const dropped = baselineRuns.length - unique.length;
    if (dropped > 0)
        notes.push(`${dropped} of the baseline's runs were given twice, or were the candidate's own, and were left out.`);
    return unique;
}
function fingerprintReason(runs, candidate) {
    const before = runs[0]?.manifest.suite.fingerprintOf ?? {};
    const after = candidate.manifest.suite.fingerprintOf;
    const differences = [];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const from = (0,digest/* canonicalJson */.dj)((before[key] ?? null));
        const to = (0,digest/* canonicalJson */.dj)((after[key] ?? null));
        if (from !== to)
            differences.push(`${key} was ${from} and is ${to}`);
    }
    const named = differences.length === 0 ? "and the files do not say in what" : differences.join("; ");
    return `the baseline's suite differs: ${named}`;
}
function whyIncomplete(run) {
    if (run.end === null)
        return "the run file has no end line: measuring was cut off";
    if (!run.end.complete)
        return run.end.reason ?? "measuring did not finish";
    const { plan } = run.manifest;
    if (plan === null) {
        const cancelled = run.attempts.filter((attempt) => attempt.outcome === "cancelled").length;
        return cancelled === 0 ? null : `${cancelled} attempts were cancelled and not made again`;
    }
    const made = new Set();
    for (const attempt of (0,pair/* countedAttempts */.jc)(run))
        made.add(`${(0,domain_run/* roundOf */.O7)(attempt)} ${attempt.task}`);
    const due = plan.rounds * plan.order.length;
    let done = 0;
    for (const task of plan.order) {
        for (let round = 1; round <= plan.rounds; round += 1)
            if (made.has(`${round} ${task}`))
                done += 1;
    }
    return done < due ? `${done} of ${due} planned attempts are there` : null;
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jY: () => (/* binding */ attemptSeed),
  Cs: () => (/* binding */ makePlan),
  nK: () => (/* binding */ slotsOf)
});

// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/random.js

/**
 * A generator of numbers in [0, 1) with 53 random bits; the same seed always gives the same sequence. A number and its
 * decimal text are the same seed. Not for secrets. Throws RangeError on a seed that is NaN or infinite.
 * sfc32 of C. Doty-Humphrey, PractRand 0.94 (public domain): 128 bits of state, period at least 2^32, seeded by
 * MurmurHash3 (A. Appleby, public domain) of the text.
 */
function seededRandom(seed) {
    if (typeof seed === "number")
        (0,preconditions/* requireFinite */.hp)("seed", seed);
    const text = String(seed);
    const next = sfc32([murmur3(text, 1), murmur3(text, 2), murmur3(text, 3)]);
    // As PractRand does, so that similar states have parted before the first number is used.
    for (let round = 0; round < 12; round += 1)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}
/**
 * The items in random order (every order equally likely), as a new list. `random` gives numbers in [0, 1).
 * R. Durstenfeld, "Algorithm 235: random permutation", Commun. ACM 7 (1964), 420, after Fisher and Yates.
 */
function shuffled(items, random) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const chosen = Math.floor(random() * (last + 1));
        [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    return order;
}
function sfc32([seedA, seedB, seedC]) {
    let a = seedA;
    let b = seedB;
    let c = seedC;
    let counter = 1;
    return () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + result) | 0;
        return result >>> 0;
    };
}
/** MurmurHash3 with 32 bits, one block for each UTF-16 unit. */
function murmur3(text, seed) {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
        let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
        block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
        hash ^= block;
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    hash ^= text.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}

;// CONCATENATED MODULE: ./lib/measure/plan.js

/**
 * Fixes what may not change once measuring has begun. Tasks are tried in one seeded order, round by round, so that a run
 * that is cut off has tried every task about equally often.
 * @param seed a whole number; the same seed and tasks give the same order
 */
function makePlan(options) {
    const { tasks, rounds, seed, gates, extensionShare, baselineRuns } = options;
    return {
        seed,
        order: shuffled([...tasks].sort(), seededRandom(`order ${seed}`)),
        rounds,
        gates,
        looks: [{ block: rounds, attempts: rounds * tasks.length }],
        extension: extensionShare === 0 ? null : { rounds: Math.max(1, Math.ceil(rounds / 2)), share: extensionShare },
        confirm: null,
        baselineRuns: [...baselineRuns],
    };
}
/** The plan's attempts in their order, without those that are done. */
function slotsOf(plan, isDone) {
    const slots = [];
    for (let round = 1; round <= plan.rounds; round += 1) {
        for (const task of plan.order) {
            const slot = { task, round };
            if (!isDone(slot))
                slots.push(slot);
        }
    }
    return slots;
}
/**
 * The seed that an agent is given for one attempt: other for each attempt and for each purpose, so that a baseline and a
 * candidate measured with the same `--seed` do not share their luck.
 * @returns a whole number below 2^48
 */
function attemptSeed(options) {
    const { seed, purpose, task, attempt } = options;
    return Math.floor(seededRandom(`attempt ${seed} ${purpose} ${attempt} ${task}`)() * 2 ** 48);
}


/***/ })

};
