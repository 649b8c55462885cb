export const id = 344;
export const ids = [344];
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
// EXTERNAL MODULE: ./lib/domain/run.js + 1 modules
var domain_run = __webpack_require__(8757);
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

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   i: () => (/* binding */ poolFor)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);


/** The baseline of a check at the project's base commit; warns of files in the store that are of no use. */
async function poolFor(options) {
    const { terminal, project, surveyed } = options;
    const { suite, candidate, baseline } = surveyed.check;
    const pool = await (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .poolBaseline */ .gb)({
        store: project.store,
        check: { suite: suite.name, candidate: candidate.name },
        fingerprint: surveyed.fingerprint,
        ancestry: project.repository.ancestry,
        attempts: baseline.attempts,
        maxAgeMs: baseline.maxAgeMs,
        now: terminal.now(),
    });
    if (!options.quiet)
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tellProblems */ .s)(terminal, "warning", pool.problems);
    return pool;
}
/** What the baseline of a check is to be filled with. */
function wantedOf({ check, tasks }) {
    return { tasks, attempts: check.baseline.attempts, candidate: check.candidate };
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ upToLook),
/* harmony export */   Vm: () => (/* binding */ addAttempt),
/* harmony export */   ZA: () => (/* binding */ baselineArms),
/* harmony export */   jc: () => (/* binding */ countedAttempts),
/* harmony export */   qy: () => (/* binding */ emptyArm),
/* harmony export */   rr: () => (/* binding */ untriedBefore),
/* harmony export */   xw: () => (/* binding */ pairTasks)
/* harmony export */ });
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8757);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);



/** Pairs the candidate's tasks with the baseline's by id and content hash. */
function pairTasks(baselineRuns, candidateRun) {
    const candidateTasks = candidateRun.manifest.suite.tasks;
    const baseline = baselineArms(baselineRuns, candidateTasks);
    const candidate = new Map();
    const known = new Set(baselineRuns.flatMap((run) => Object.keys(run.manifest.suite.tasks)));
    for (const attempt of countedAttempts(candidateRun))
        addAttempt(armOf(candidate, attempt.task), attempt);
    const tasks = [];
    const unpaired = [];
    for (const [task, hash] of Object.entries(candidateTasks)) {
        const before = baseline.get(task);
        const after = candidate.get(task) ?? emptyArm();
        if (before !== undefined && before.attempts > 0) {
            tasks.push({ task, baseline: before, candidate: after });
            if (after.attempts === 0)
                unpaired.push({ task, why: "not-tried" });
        }
        else if (!known.has(task)) {
            unpaired.push({ task, why: "new" });
        }
        else {
            const same = baselineRuns.some((run) => run.manifest.suite.tasks[task] === hash);
            unpaired.push({ task, why: same ? "no-baseline" : "changed" });
        }
    }
    for (const task of known) {
        if (!Object.hasOwn(candidateTasks, task))
            unpaired.push({ task, why: "gone" });
    }
    return { tasks, unpaired };
}
/** What the baseline did at each of these tasks, given by id and content hash. */
function baselineArms(baselineRuns, tasks) {
    const arms = new Map();
    for (const run of baselineRuns) {
        for (const attempt of countedAttempts(run)) {
            if (run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
                continue;
            addAttempt(armOf(arms, attempt.task), attempt);
        }
    }
    return arms;
}
/** The candidate's tasks beside a baseline that has tried none of them. */
function untriedBefore(candidateRun) {
    const arms = new Map();
    for (const attempt of countedAttempts(candidateRun))
        addAttempt(armOf(arms, attempt.task), attempt);
    return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
        task,
        baseline: emptyArm(),
        candidate: arms.get(task) ?? emptyArm(),
    }));
}
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last block of a
 * planned run that was cut off: failures finish last, so it holds too many passes. A block is what lies between two looks
 * or, where there is one look only, a round.
 */
function countedAttempts(run) {
    const counted = run.attempts.filter((attempt) => !(0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .countsNowhere */ .dG)(attempt));
    const { plan } = run.manifest;
    if (plan === null)
        return counted;
    if (run.end?.complete === true) {
        const { look } = run.end;
        return look === null ? counted : counted.filter(({ block }) => block === null || block <= look);
    }
    if (plan.looks.length > 1) {
        const whole = wholeBlocks(plan, counted);
        return counted.filter((attempt) => whole.has((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    }
    const triedIn = new Map();
    for (const attempt of counted)
        triedIn.set((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt), (triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) ?? 0) + 1);
    return counted.filter((attempt) => triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) === plan.order.length);
}
/** A run with what had ended by a look alone; as it is where `look` is null. */
function upToLook(run, look) {
    const { plan } = run.manifest;
    const at = plan === null || look === null ? undefined : (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan)[look - 1];
    if (plan === null || at === undefined)
        return run;
    const slots = new Set((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan).slice(0, at.attempts).map(_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8));
    const attempts = run.attempts.filter((attempt) => slots.has((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    return { ...run, attempts };
}
/** The slots up to the last look whose every attempt is there. */
function wholeBlocks(plan, attempts) {
    const made = new Set(attempts.map((attempt) => (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    const slots = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan).map(_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8);
    const gap = slots.findIndex((slot) => !made.has(slot));
    const whole = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan).findLast((look) => gap < 0 || look.attempts <= gap);
    return new Set(slots.slice(0, whole?.attempts ?? 0));
}
/** Ends that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed", "cancelled"]);
function emptyArm() {
    return {
        passes: 0,
        attempts: 0,
        errors: 0,
        retriedPasses: 0,
        tokens: [],
        usages: [],
        passTokens: [],
        capped: { time: 0, tokens: 0, disk: 0 },
        costs: [],
        durations: [],
        turns: [],
    };
}
function armOf(arms, task) {
    const arm = arms.get(task) ?? emptyArm();
    arms.set(task, arm);
    return arm;
}
/** Counts one attempt that was not cancelled. */
function addAttempt(arm, attempt) {
    if (attempt.outcome === "error") {
        arm.errors += 1;
        return;
    }
    arm.attempts += 1;
    if (attempt.outcome === "pass") {
        arm.passes += 1;
        if (attempt.retried.some(({ reason }) => !OURS.has(reason)))
            arm.retriedPasses += 1;
    }
    const tokens = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(attempt.usage);
    if (tokens !== null && attempt.usage !== null) {
        arm.tokens.push(tokens);
        arm.usages.push(attempt.usage);
        if (attempt.outcome === "pass")
            arm.passTokens.push(tokens);
    }
    if (attempt.capped !== null)
        arm.capped[attempt.capped] += 1;
    if (isAmount(attempt.costUsd))
        arm.costs.push(attempt.costUsd);
    if (isAmount(attempt.durationMs))
        arm.durations.push(attempt.durationMs);
    if (isAmount(attempt.turns))
        arm.turns.push(attempt.turns);
}
/** Whether it is known. A run that was not read from a file may hold anything, and one NaN would be in every mean. */
function isAmount(value) {
    return value !== null && Number.isFinite(value) && value >= 0;
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ resolvedModels),
/* harmony export */   Pr: () => (/* binding */ treatmentDifferences),
/* harmony export */   Vc: () => (/* binding */ environmentMoved)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


/** What differs between the arms, by name: it is what the verdict is about. */
function treatmentDifferences(baseline, candidate) {
    const before = named(baseline);
    const after = named(candidate);
    const differences = [];
    for (const what of new Set([...before.keys(), ...after.keys()])) {
        const from = before.get(what) ?? null;
        const to = after.get(what) ?? null;
        if (from !== to)
            differences.push({ what, baseline: from, candidate: to });
    }
    return differences;
}
/** A provider may answer for one name by several models; up to this share of an arm by one that the other never saw. */
const STRAY_MODELS = 0.05;
/**
 * What moved under both arms without the change having asked for it: the provider resolved the same model to another
 * one, or the harness has another version although the candidate's files are the same. Null where nothing did.
 */
function environmentMoved(baselineRuns, candidate) {
    for (const baseline of baselineRuns) {
        const before = baseline.manifest;
        const after = candidate.manifest;
        if (before.candidate.model === after.candidate.model) {
            const [from, to] = [modelCounts(baseline), modelCounts(candidate)];
            if (strayShare(to, from) > STRAY_MODELS || strayShare(from, to) > STRAY_MODELS) {
                return `the provider resolved the model to ${[...to.keys()].join(", ")}, and the baseline was measured with ${[...from.keys()].join(", ")}`;
            }
        }
        // Versions of different harnesses tell nothing: that one was changed for the other.
        if (before.candidate.harness !== after.candidate.harness)
            continue;
        const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
        const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
        if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
            return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
        }
    }
    return null;
}
/** How many attempts of a run each model answered, where the provider named it; not those that a look left behind. */
function modelCounts(run) {
    const counts = new Map();
    for (const attempt of run.attempts) {
        const { resolvedModel } = attempt;
        if (resolvedModel === null || (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_1__/* .countsNowhere */ .dG)(attempt))
            continue;
        counts.set(resolvedModel, (counts.get(resolvedModel) ?? 0) + 1);
    }
    return counts;
}
/** The share of an arm's attempts by models that the other arm never saw; 0 where either arm's are not known. */
function strayShare(arm, other) {
    if (arm.size === 0 || other.size === 0)
        return 0;
    let all = 0;
    let stray = 0;
    for (const [model, count] of arm) {
        all += count;
        if (!other.has(model))
            stray += count;
    }
    return stray / all;
}
/** The model ids that the provider named in a run's attempts, sorted. */
function resolvedModels(run) {
    return [...modelCounts(run).keys()].sort();
}
function named(run) {
    const { candidate, treatment, sandbox } = run.manifest;
    const parts = new Map();
    const set = (what, value) => {
        if (value !== null && value !== undefined && value !== "")
            parts.set(what, value);
    };
    set("candidate", candidate.name);
    set("model", candidate.model);
    set("resolved model", resolvedModels(run).join(", "));
    set("harness", candidate.harness);
    set("harness version", candidate.harnessVersion);
    for (const [key, value] of Object.entries(treatment?.of ?? {})) {
        set(key, typeof value === "string" ? value : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
    }
    set("files", treatment?.tree);
    set("sandbox", sandbox);
    return parts;
}


/***/ })

};
