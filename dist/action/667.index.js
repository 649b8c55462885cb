export const id = 667;
export const ids = [667];
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
        forecast: test.forecast,
        treatmentsTried: test.treatmentsTried,
        notes: test.notes,
    };
}
/**
 * The verdict of a handed-over test. Where the base commit was to stand in for a baseline and no measurement
 * of it counts, there is none: a setup that fails, or an agent that crashes at every attempt, must not turn a status green.
 */
function judgeHanded(test, runs, baselineRuns) {
    const comparison = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(runs, judgingOf(test, baselineRuns));
    if (!test.withBase || comparison.verdict !== "no-baseline")
        return comparison;
    return {
        ...comparison,
        verdict: "incomplete",
        reason: "the base commit was to be measured in place of a baseline, and there is no measurement of it to compare with; the notes or the measuring job's log say why",
    };
}
/** Whether nothing is left to measure: the plan is done, and what its outcome asks for beyond it. */
function isFinished(runs, judging) {
    const { verdict, freshBaseline } = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(runs, judging);
    if (verdict === "incomplete")
        return false;
    if (judging.withBase)
        return runs.base !== null;
    if ((0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .needsFreshBase */ .be)(runs.candidate, judging))
        return runs.base !== null;
    return (verdict !== "regression" || !judging.confirm || freshBaseline || runs.confirm?.end?.complete === true);
}


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ whyNotOfRecord),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   Zb: () => (/* binding */ scheduleIn),
/* harmony export */   aR: () => (/* binding */ whyNotBaseOf),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   oi: () => (/* binding */ whyOtherGround),
/* harmony export */   xb: () => (/* binding */ whyNotOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _gate_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3955);



/** The plan of a handed-over test. The order of tasks is left out of a handover, since seed and tasks give it. */
function planOf(test, tasks) {
    return (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planOf */ .XC)({
        tasks: Object.keys(tasks),
        rounds: test.rounds,
        seed: test.seed,
        gates: (0,_gate_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesOf */ .j1)(test.gates),
        schedule: test.schedule,
        baselineRuns: test.baselineRuns.map(({ id }) => id),
    });
}
/** What of a plan is handed over beside its tasks, rounds and seed. */
function scheduleIn({ values, looks, extension }) {
    return { values, looks, extension };
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
/* harmony export */   IJ: () => (/* binding */ whyBroken),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   be: () => (/* binding */ needsFreshBase),
/* harmony export */   ng: () => (/* binding */ onlyCrashed)
/* harmony export */ });
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(495);
/* harmony import */ var _decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5605);
/* harmony import */ var _decide_metering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4361);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);





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
        alongside: runs.base === null ? null : paidFor(runs.base),
        unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
        forecast: fresh ? null : judging.forecast,
        treatmentsTried: judging.treatmentsTried,
        notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
    };
}
function paidFor(base) {
    const { attempts, tokens, costUsd } = (0,_decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredIn */ .oS)(base);
    return { attempts, tokens, costUsd };
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
    if (!onlyCrashed(base) || alwaysCrashes(candidate))
        return null;
    const end = base.attempts.find(({ detail }) => detail !== null)?.detail ?? "it exited with a failure";
    return `from a fresh checkout its agent crashed at every attempt (${end}); what git does not keep, a setup has to make`;
}
/** Whether a run was made to its end and tells nothing but that its agent does not start. */
function onlyCrashed(run) {
    return run.end?.complete === true && alwaysCrashes(run);
}
function alwaysCrashes(run) {
    const attempts = (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_4__/* .countedAttempts */ .jc)(run);
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
    const active = {
        ...gates,
        tokens: (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetered */ .H)([base]) ? gates.tokens : null,
        cost: (0,_decide_metering_js__WEBPACK_IMPORTED_MODULE_3__/* .isPriced */ .gu)([base]) ? gates.cost : null,
    };
    const comparison = (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([base], candidate, active);
    const why = stored?.reason ?? null;
    const unused = why === null ? [] : [`The stored baseline was not used, since ${why}.`];
    const unpriced = (0,_decide_metering_js__WEBPACK_IMPORTED_MODULE_3__/* .notPriced */ .vt)(gates.cost !== null, [base]);
    const notes = [...comparison.notes, ...commonEndOf(base), ...unused, ...unpriced];
    if (base.end?.complete !== true && !(withBase && tookLook(comparison, candidate))) {
        const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
        return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
    }
    return { comparison: { ...comparison, notes }, fresh: true };
}
/** Whether a look was taken that stands: of a base commit measured beside the candidate, it has the attempts of both. */
function tookLook({ verdict }, { manifest }) {
    return (manifest.plan !== null && (verdict === "regression" || verdict === "pass" || verdict === "inconclusive"));
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ planAgain),
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   ft: () => (/* binding */ planGate),
/* harmony export */   j1: () => (/* binding */ ratesOf)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(495);
/* harmony import */ var _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5864);
/* harmony import */ var _decide_metering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4361);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);
/* harmony import */ var _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4107);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8886);









/**
 * Fixes the plan, the rates of its gates, and the baseline.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
function planGate(options) {
    const { surveyed, pool, falseAlarm, changedChecks, stopping } = options;
    const gates = (0,_decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesFor */ .w)({
        falseAlarm,
        changedChecks,
        rules: surveyed.check.gates,
        // Of a baseline that is yet to be measured nobody knows; without tokens or costs the gate's rate stays unspent.
        metered: options.withBase || (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetered */ .H)(pool.runs),
        priced: options.withBase || (0,_decide_metering_js__WEBPACK_IMPORTED_MODULE_3__/* .isPriced */ .gu)(pool.runs),
        extensionShare: _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_SHARE */ .U,
    });
    const plan = planFor({
        surveyed,
        rounds: options.rounds ?? surveyed.check.suite.attempts,
        seed: options.seed ?? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .newSeed */ .q4)(),
        gates,
        baselineRuns: pool.runs,
        stopping,
    });
    return { plan, gates, baselineRuns: pool.runs };
}
/** The plan of a gate; the same parts always give the same plan. */
function planFor(options) {
    const { surveyed, gates, baselineRuns, ...rest } = options;
    return (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .makePlan */ .Cs)({
        ...rest,
        tasks: Object.keys(surveyed.tasks),
        gates: ratesOf(gates),
        extensionShare: gates.extensionShare,
        baseline: baselineRuns.length === 0 ? null : (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineArms */ .ZA)(baselineRuns, surveyed.tasks),
        baselineRuns: baselineRuns.map((run) => run.manifest.id),
    });
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
    const passRate = first.gates["pass-rate"];
    if (passRate === undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_5__/* .PairgateError */ .I({
            message: "the plan of the run gives the pass-rate gate no rate, so it is not one that pairgate gate wrote",
            hint: "Start a new run without --resume.",
        });
    }
    const { alpha, passLevel, margin } = passRate;
    const gates = {
        passRate: { alpha, passLevel, margin: margin ?? rules.passRate.margin },
        tokens: plannedRatio(first.gates["tokens"], _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_RULES */ .ck.tokens),
        cost: plannedRatio(first.gates["cost"], _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .COST_RULE */ .r8),
        errors: rules.errors,
        extensionShare: _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_SHARE */ .U,
    };
    return { plan: first, gates, baselineRuns };
}
function plannedRatio(planned, builtIn) {
    if (planned === undefined)
        return null;
    const { alpha, passLevel } = planned;
    const [margin, tolerance] = [planned.margin ?? builtIn.margin, planned.tolerance ?? builtIn.tolerance];
    return { alpha, passLevel, margin, tolerance };
}
/** The gates that can fail the check, by metric, as a plan records them. */
function ratesOf({ passRate, tokens, cost }) {
    const rates = { "pass-rate": { ...passRate, tolerance: null } };
    if (tokens !== null)
        rates["tokens"] = { ...tokens };
    if (cost !== null)
        rates["cost"] = { ...cost };
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

// UNUSED EXPORTS: extensionHint, measureOptions, readMeasureOptions, resumeHint

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
/** The same for a command that can be told its files without an option. */
function readOptionsAndFiles(command, args, options) {
    const { values, positionals } = parse({ command, args, options, allowPositionals: true });
    return { given: values, files: positionals };
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
            message: `--${option} cannot be given for a run that is gone on with: its plan is fixed before its first attempt`,
            hint: `Leave --${option} out, or start a new run.`,
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
function resumeHint(options) {
    const { command, files, extended = [], checks = [], comment, terminal } = options;
    const resumed = named("resume", pathsFrom(terminal, files));
    const continued = named("continue", pathsFrom(terminal, extended));
    const written = named("comment", comment === undefined ? [] : [comment]);
    return `What was measured is kept. Go on with it by: pairgate ${command}${named("check", checks)}${resumed}${continued}${written}\n`;
}
/** How to measure the one extension of a test that could not tell; `check` where there are others, which it leaves alone. */
function extensionHint(test, terminal) {
    const check = named("check", test.check === null ? [] : [test.check]);
    const files = named("continue", pathsFrom(terminal, test.files));
    return `Its plan has one extension of ${counted(test.attempts, "attempt")}. Measure it by: pairgate gate${check}${files}\n`;
}
function pathsFrom(terminal, files) {
    return files.map((file) => relative(terminal.cwd, file));
}
function named(option, values) {
    return values.map((value) => ` --${option} ${shellWord(value)}`).join("");
}
function shellWord(text) {
    return /^[\w./~-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 495:
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
// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/stats/fixed-task.js
var fixed_task = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/stats/paired-t.js
var paired_t = __webpack_require__(9031);
// EXTERNAL MODULE: ./lib/stats/student.js
var student = __webpack_require__(5956);
;// CONCATENATED MODULE: ./lib/decide/beyond.js



/**
 * What the change could be for tasks like these, as against on these very tasks: that the suite has these tasks and not
 * others is chance too. Tasks of one cluster (a repository, say) resemble each other, so they count as a group: the
 * cluster-robust error with t of the number of clusters minus one; without clusters the paired t interval. By the tails of
 * the gate's own boundaries, so that it holds however often was looked, and never narrower than what the gate says of these
 * tasks alone. Never gated. Null where fewer than two tasks, or clusters, were tried in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), 2.2; statistics.md 1(i).
 */
function beyondTasks({ tasks, gates, passRate }, run) {
    const both = tasks.filter(({ baseline, candidate }) => baseline.attempts > 0 && candidate.attempts > 0);
    const gate = gates.find(({ metric }) => metric === "pass-rate");
    if (both.length < 2 || gate === undefined || gate.interval === null || gate.level === null)
        return null;
    const differences = both.map(({ baseline, candidate }) => candidate.passes / candidate.attempts - baseline.passes / baseline.attempts);
    const named = clustersOf(run);
    const clusters = both.map(({ task }) => named.get(task) ?? `task ${task}`);
    const groups = new Set(clusters).size;
    const clustered = both.some(({ task }) => named.has(task)) && groups < both.length;
    if (clustered && groups < 2)
        return null;
    const { mean, standardError } = (0,paired_t/* pairedT */.u)(differences);
    const error = clustered ? (0,fixed_task/* clusterStandardError */.C)({ differences, clusters }) : standardError;
    const reach = (tail) => (error === 0 ? 0 : -(0,student/* studentQuantile */.FI)(tail, groups - 1) * error);
    const [low, high] = gate.interval;
    return {
        interval: [
            Math.max(-1, Math.min(low, mean - reach(passRate.passTail))),
            Math.min(1, Math.max(high, mean + reach(passRate.failTail))),
        ],
        level: gate.level,
        tasks: both.length,
        clusters: clustered ? groups : null,
    };
}
/** The cluster of each task that has one. */
function clustersOf({ attempts }) {
    const clusters = new Map();
    for (const { task, cluster } of attempts)
        if (cluster !== null && cluster !== "")
            clusters.set(task, `cluster ${cluster}`);
    return clusters;
}

// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/extension.js
var decide_extension = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/decide/judge-use.js
var judge_use = __webpack_require__(2029);
;// CONCATENATED MODULE: ./lib/decide/figures.js


/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them; the
 * tokens that one attempt of every task takes; and how many attempts a limit ended. What nobody knows is left out.
 *
 * `passed-tokens` is over tasks that both arms passed at least once, from their passing attempts alone. It stands beside
 * `task-tokens`, which it explains and cannot replace: which attempts pass depends on the candidate, so to gate on it would
 * be to select by the outcome. statistics.md 1(ii).
 */
function figuresOf(tasks) {
    const cached = tasks.some(({ baseline, candidate }) => [...baseline.usages, ...candidate.usages].some(({ cacheReadTokens, cacheWriteTokens }) => cacheReadTokens + cacheWriteTokens > 0));
    const figures = [
        figure(tasks, { what: "cost", unit: "usd", of: (arm) => arm.costs }),
        figure(tasks, { what: "task-tokens", unit: "tokens", of: (arm) => arm.tokens, mean: "geometric" }),
        figure(tasks, { what: "passed-tokens", unit: "tokens", of: (arm) => arm.passTokens, mean: "geometric" }),
        // What was written to a cache was not read from it: the provider had to work it out, and asks its full price or more.
        figure(tasks, {
            what: "uncached-input",
            unit: "tokens",
            of: ({ usages }) => usages.map(({ inputTokens, cacheReadTokens }) => inputTokens - cacheReadTokens),
        }),
        cached
            ? figure(tasks, {
                what: "cached-input",
                unit: "tokens",
                of: ({ usages }) => usages.map(({ cacheReadTokens }) => cacheReadTokens),
            })
            : null,
        figure(tasks, {
            what: "output",
            unit: "tokens",
            of: ({ usages }) => usages.map(({ outputTokens }) => outputTokens),
        }),
        figure(tasks, { what: "suite-tokens", unit: "tokens", of: (arm) => arm.tokens, mean: "none" }),
        figure(tasks, { what: "duration", unit: "milliseconds", of: (arm) => arm.durations }),
        figure(tasks, { what: "turns", unit: "turns", of: (arm) => arm.turns }),
        ...["time", "tokens", "disk"].map((limit) => capped(tasks, limit)),
    ];
    return figures.filter((item) => item !== null);
}
function figure(tasks, asked) {
    const { what, unit, of, mean: kind = "arithmetic" } = asked;
    const known = tasks.filter(({ baseline, candidate }) => of(baseline).length > 0 && of(candidate).length > 0);
    if (known.length === 0)
        return null;
    const over = (side) => {
        const attempts = known.map((task) => of(task[side]));
        if (kind === "geometric")
            return Math.exp((0,mean/* mean */.i)(attempts.map(judge_use/* meanLog */.Q)));
        const total = (0,mean/* sum */.c)(attempts.map(mean/* mean */.i));
        return kind === "none" ? total : total / known.length;
    };
    const [baseline, candidate] = [over("baseline"), over("candidate")];
    const change = candidate / baseline - 1;
    return {
        what,
        unit,
        baseline,
        candidate,
        change: Number.isFinite(change) ? change : null,
        tasks: known.length,
        of: null,
    };
}
/** How many attempts a limit ended, of those that passed or failed; null where it ended none. */
function capped(tasks, limit) {
    const count = (side) => (0,mean/* sum */.c)(tasks.map((task) => task[side].capped[limit]));
    const attempts = (side) => (0,mean/* sum */.c)(tasks.map((task) => task[side].attempts));
    const [baseline, candidate] = [count("baseline"), count("candidate")];
    if (baseline + candidate === 0)
        return null;
    return {
        what: `capped-${limit}`,
        unit: "attempts",
        baseline,
        candidate,
        change: null,
        tasks: tasks.length,
        of: { baseline: attempts("baseline"), candidate: attempts("candidate") },
    };
}

// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var critical = __webpack_require__(3592);
// EXTERNAL MODULE: ./lib/decide/even.js
var even = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/decide/judge-gates.js + 1 modules
var judge_gates = __webpack_require__(2662);
// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/decide/walk.js



/** Counts the attempts of a plan in their order. */
class Walk {
    #pairs;
    #arms;
    #slots;
    #at = 0;
    constructor({ baselineRuns, candidateRun }, plan) {
        this.#slots = (0,sequence/* sequenceOf */.nD)(plan);
        const [base] = baselineRuns;
        if (base === undefined || !isAlongside(plan, baselineRuns)) {
            this.#pairs = (0,pair/* pairTasks */.xw)(baselineRuns, { ...candidateRun, attempts: [] }).tasks;
            this.#arms = [{ made: madeIn(candidateRun), of: armsOf(this.#pairs, "candidate") }];
            return;
        }
        const hashes = base.manifest.suite.tasks;
        this.#pairs = Object.entries(candidateRun.manifest.suite.tasks)
            .filter(([task, hash]) => hashes[task] === hash)
            .map(([task]) => ({ task, baseline: (0,pair/* emptyArm */.qy)(), candidate: (0,pair/* emptyArm */.qy)() }));
        this.#arms = [
            { made: madeIn(candidateRun), of: armsOf(this.#pairs, "candidate") },
            { made: madeIn(base), of: armsOf(this.#pairs, "baseline") },
        ];
    }
    /** The tasks that the baseline has tried by now. */
    get tasks() {
        return this.#pairs.filter(({ baseline }) => baseline.attempts > 0);
    }
    /** Counts up to this many attempts of each arm; false, and nothing is counted, where one of them is not there. */
    goTo(attempts) {
        const next = this.#slots.slice(this.#at, attempts);
        if (this.#at + next.length < attempts)
            return false;
        if (!next.every((slot) => this.#arms.every(({ made }) => isMade(made, slot))))
            return false;
        this.#at = attempts;
        for (const slot of next) {
            for (const { made, of } of this.#arms) {
                const arm = of.get(slot.task);
                const attempt = made.get(slot.task)?.[slot.round];
                if (arm !== undefined && attempt !== undefined)
                    (0,pair/* addAttempt */.Vm)(arm, attempt);
            }
        }
        return true;
    }
}
function armsOf(pairs, side) {
    return new Map(pairs.map((pair) => [pair.task, pair[side]]));
}
function madeIn(run) {
    const made = new Map();
    for (const attempt of run.attempts) {
        if ((0,domain_run/* countsNowhere */.dG)(attempt))
            continue;
        const rounds = made.get(attempt.task);
        if (rounds !== undefined)
            rounds[(0,domain_run/* roundOf */.O7)(attempt)] = attempt;
        else {
            const first = [];
            first[(0,domain_run/* roundOf */.O7)(attempt)] = attempt;
            made.set(attempt.task, first);
        }
    }
    return made;
}
function isMade(made, { task, round }) {
    return made.get(task)?.[round] !== undefined;
}
/** How many attempts of a plan are there, in its order, before the first that is not. */
function madeInOrder(run, plan) {
    const made = madeIn(run);
    const slots = (0,sequence/* sequenceOf */.nD)(plan);
    const missing = slots.findIndex((slot) => !isMade(made, slot));
    return missing === -1 ? slots.length : missing;
}
/** Whether the base commit was measured in turns with the candidate, by the same plan. */
function isAlongside(plan, [base, ...others]) {
    return plan.baselineRuns.length === 0 && others.length === 0 && base?.manifest.purpose === "base";
}

;// CONCATENATED MODULE: ./lib/decide/judge-looks.js







/**
 * Goes through the looks of a run's plan in their order, as measuring did, and stops at the first that decides: a
 * regression of any gate, or a pass of all. A look is taken once every attempt up to it has ended; what ended later is not
 * looked at, since failures finish last. A run without a plan has one look, with all of its attempts.
 * @param baselineRuns comparable ones, at least one
 */
function judgeLooks(options) {
    const { baselineRuns, candidateRun, gates } = options;
    const { plan } = candidateRun.manifest;
    if (plan === null)
        return withoutPlan(options);
    if (isOtherBaseline(candidateRun, plan, baselineRuns))
        return atOnce(options, plan);
    const looks = (0,sequence/* looksOf */.uJ)(plan);
    const criticals = criticalsOf({
        gates,
        looks,
        tasks: plan.order.length,
        extended: looks.length > plan.looks.length,
    });
    const walk = new Walk(options, plan);
    let last = null;
    const path = [];
    for (const [index, { attempts }] of looks.entries()) {
        if (!walk.goTo(attempts))
            break;
        const judged = (0,judge_gates/* judgeGates */.y)({
            tasks: walk.tasks,
            gates,
            criticals: criticals.at(index),
            even: (0,even/* isEven */.H)(plan, attempts, walk.tasks.map(({ baseline }) => baseline.attempts)),
            rounds: plan.rounds,
            plannedAttempts: (0,sequence/* plannedAttempts */.h1)(plan),
            alongside: isAlongside(plan, baselineRuns),
            worseByErrors: last?.judged.worseByErrors ?? false,
        });
        const decides = judged.verdict !== "inconclusive";
        path.push(...pointsOf(judged, index + 1, attempts));
        last = { judged, look: { number: index + 1, attempts, decides }, path };
        if (decides)
            break;
    }
    return last ?? { ...atOnce(options, plan), look: null };
}
/** One look with all attempts. Nobody knows what is missing: `compare` asks the end line. */
function withoutPlan({ baselineRuns, candidateRun, gates }) {
    const { tasks } = (0,pair/* pairTasks */.xw)(baselineRuns, candidateRun);
    const judged = (0,judge_gates/* judgeGates */.y)({
        tasks,
        gates,
        criticals: criticalsOf({ gates, looks: [{ information: {} }], tasks: 0, extended: false }).at(0),
        even: true,
        rounds: null,
        plannedAttempts: null,
        alongside: false,
    });
    return { judged, look: null, path: [] };
}
/**
 * One look with all attempts up to the planned end or, once the whole of it is there, up to the extension's, which then has
 * its own share of the rates as it has after the looks of a plan.
 */
function atOnce({ baselineRuns, candidateRun, gates }, plan) {
    const made = madeInOrder(candidateRun, plan);
    const extension = (0,sequence/* looksOf */.uJ)(plan)[plan.looks.length];
    const extended = extension !== undefined && made === extension.attempts;
    const due = extended ? extension.attempts : (0,sequence/* plannedAttempts */.h1)(plan);
    const attempts = candidateRun.attempts.filter((attempt) => extended || (0,domain_run/* roundOf */.O7)(attempt) <= plan.rounds);
    const { tasks } = (0,pair/* pairTasks */.xw)(baselineRuns, { ...candidateRun, attempts });
    const looks = [{ information: {} }, ...(extended ? [extension] : [])];
    const judged = (0,judge_gates/* judgeGates */.y)({
        tasks,
        gates,
        criticals: criticalsOf({ gates, looks, tasks: plan.order.length, extended }).at(looks.length - 1),
        even: (0,even/* isEven */.H)(plan, due, tasks.map(({ baseline }) => baseline.attempts)),
        rounds: plan.rounds,
        plannedAttempts: (0,sequence/* plannedAttempts */.h1)(plan),
        alongside: isAlongside(plan, baselineRuns),
    });
    if (made < due || candidateRun.end?.complete !== true)
        return { judged, look: null, path: [] };
    const number = plan.looks.length + (extended ? 1 : 0);
    return { judged, look: { number, attempts: due, decides: judged.verdict !== "inconclusive" }, path: [] };
}
/**
 * Whether a whole run is compared with another baseline than it was planned for: nothing was stopped by this one, so all
 * attempts are judged together. A run that was stopped keeps its looks, whose boundaries are stricter.
 */
function isOtherBaseline(run, plan, baselineRuns) {
    if (run.end?.complete !== true || run.end.look !== null)
        return false;
    if (plan.baselineRuns.length === 0)
        return !isAlongside(plan, baselineRuns);
    const planned = new Set(plan.baselineRuns);
    return !baselineRuns.every((baseline) => planned.has(baseline.manifest.id));
}
/** The critical values of each gate that can fail, look by look. */
function criticalsOf(options) {
    const { gates, ...common } = { ...options, extensionShare: options.gates.extensionShare };
    const passRate = (0,critical/* criticalValues */.MM)({ ...common, gate: gates.passRate, metric: "pass-rate" });
    const tokens = gates.tokens === null ? null : (0,critical/* criticalValues */.MM)({ ...common, gate: gates.tokens, metric: "tokens" });
    // Costs come with the attempts that tokens come with, and tasks are taken for equally noisy in both.
    const cost = gates.cost === null ? null : (0,critical/* criticalValues */.MM)({ ...common, gate: gates.cost, metric: "tokens" });
    return {
        at: (index) => ({
            passRate: passRate[index],
            tokens: tokens?.[index] ?? null,
            cost: cost?.[index] ?? null,
        }),
    };
}
function pointsOf({ gates }, look, attempts) {
    return gates.flatMap(({ metric, change, interval }) => metric === "errors" || change === null || interval === null
        ? []
        : [{ metric, look, attempts, change, interval }]);
}

// EXTERNAL MODULE: ./lib/stats/stratified.js + 1 modules
var stratified = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
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
    const { lowerMid, upperMid } = (0,stratified/* stratifiedTest */.Gq)([(0,pass_rate/* stratumOf */.Ey)(task)]);
    const p = difference < 0 ? lowerMid : upperMid;
    if (p <= CHANGED_P)
        return difference < 0 ? "newly-failing" : "newly-passing";
    return p <= UNCLEAR_P || Math.abs(difference) >= 0.5 ? "unclear" : "same";
}

// EXTERNAL MODULE: ./lib/decide/treatment.js
var decide_treatment = __webpack_require__(2272);
;// CONCATENATED MODULE: ./lib/decide/compare.js












/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at the looks of
 * its plan. Pure and synchronous: the same runs and gates always give the same comparison.
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
    if (comparable.some((run) => run.end?.complete === false && run.manifest.purpose !== "base")) {
        notes.push("A run of the baseline was not finished, so it may hold too few fails, which finish last.");
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
    const { judged, look, path } = judgeLooks({ baselineRuns: comparable, candidateRun, gates });
    const extension = (0,decide_extension/* extensionOf */.je)(candidateRun, look);
    const decided = {
        ...paired,
        unpaired: untried(unpaired, judged.tasks),
        gates: judged.gates,
        figures: figuresOf(judged.tasks),
        tasks: judgeTasks(judged.tasks),
        path,
        extension,
        notes: [...notes, ...(0,decide_extension/* cutExtension */.kR)(candidateRun, { extension, decided: look?.decides === true })],
        beyond: beyondTasks(judged, candidateRun),
    };
    const missing = look?.decides === true ? null : whyIncomplete(candidateRun, look);
    if (missing !== null)
        return { ...decided, verdict: "incomplete", reason: missing };
    const stopped = look === null ? null : stoppedAt(look, candidateRun, judged.verdict);
    return { ...decided, stopped, verdict: judged.verdict, reason: null };
}
/** Tasks that the deciding look had not come to are not tried, also where another try at them has ended by now. */
function untried(unpaired, tasks) {
    const named = new Set(unpaired.map(({ task }) => task));
    const later = tasks.filter(({ task, candidate }) => candidate.attempts === 0 && !named.has(task));
    return [...unpaired, ...later.map(({ task }) => ({ task, why: "not-tried" }))];
}
/** Where measuring stopped before the planned end, and what that saved; null where it did not. */
function stoppedAt(look, { manifest }, verdict) {
    const { plan } = manifest;
    if (plan === null)
        return null;
    const planned = (0,sequence/* plannedAttempts */.h1)(plan);
    if (look.attempts >= planned)
        return null;
    const reason = verdict === "regression" ? "a gate found a regression" : "every gate had passed";
    return { reason, look: look.number, saved: 1 - look.attempts / planned };
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
        notes.push(`Left out of the baseline: ${dropped} ${dropped === 1 ? "run that was given twice or is" : "runs that were given twice or are"} the candidate's own.`);
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
    return differences.length === 0
        ? "the baseline's suite differs, and the files do not say in what"
        : `the baseline's suite differs: ${differences.join("; ")}`;
}
/** Why no verdict stands although none was reached before the end, or null where the plan is done. */
function whyIncomplete(run, look) {
    const { plan } = run.manifest;
    if (plan === null) {
        if (run.end === null)
            return "the run file has no end line: measuring was cut off";
        if (!run.end.complete)
            return run.end.reason ?? "measuring did not finish";
        const cancelled = run.attempts.filter((attempt) => attempt.outcome === "cancelled").length;
        return cancelled === 0 ? null : `${cancelled} attempts were cancelled and not made again`;
    }
    const due = (0,sequence/* plannedAttempts */.h1)(plan);
    // What is missing of an extension takes nothing from the verdict of the planned end.
    if (look !== null && look.attempts >= due)
        return null;
    if (run.end === null)
        return "the run file has no end line: measuring was cut off";
    if (!run.end.complete)
        return run.end.reason ?? "measuring did not finish";
    const made = new Set((0,pair/* countedAttempts */.jc)(run).map(({ task, attempt }) => (0,sequence/* slotKey */.q8)({ task, round: attempt })));
    const done = (0,sequence/* sequenceOf */.nD)(plan)
        .slice(0, due)
        .filter((slot) => made.has((0,sequence/* slotKey */.q8)(slot))).length;
    return `${done} of ${due} planned attempts are there`;
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isEven)
/* harmony export */ });
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8811);

/**
 * Whether every task has been tried as often as any other in both arms at a look, so that plain passes may be compared:
 * else the mean difference is, whose information the looks are planned by. A plan without values has tasks tried in turns,
 * or looks at its end alone.
 * @param attempts the candidate's, up to the look
 * @param baseline attempts of each task
 */
function isEven(plan, attempts, baseline) {
    if (plan.values === null)
        return true;
    if (attempts < (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedAttempts */ .h1)(plan) && attempts !== plan.order.length)
        return false;
    return new Set(baseline).size < 2;
}


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ EXTENSION_SHARE),
/* harmony export */   w: () => (/* binding */ gatesFor)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** The rate of wrong passes at the margin. It is not divided: a pass needs every gate to pass. Design section 5. */
const PASS_LEVEL = 0.05;
/** The part of each gate's rates that the planned looks leave to the one extension. */
const EXTENSION_SHARE = 0.2;
/**
 * Divides one false-alarm rate: equally over the checks whose treatment changed, then within a check by the shares of
 * its active gates. By the union bound, all gates together raise a false alarm at most this often.
 * @param falseAlarm a fraction, for everything that can fail one pull request
 * @param changedChecks how many checks' treatments changed; at least 1
 * @param metered whether the baseline knows its tokens; the token gate is active only then
 * @param priced whether every attempt of the baseline has a cost (see `isPriced`); the cost gate is active only then
 * @param extensionShare the part of each rate kept for one later extension; by default none is planned
 * @throws PairgateError where no share is left for an active gate
 */
function gatesFor(options) {
    const { falseAlarm, changedChecks, rules, metered, priced = false, extensionShare = 0 } = options;
    const tokens = metered ? rules.tokens : null;
    const cost = priced ? rules.cost : null;
    const shares = rules.passRate.share + (tokens?.share ?? 0) + (cost?.share ?? 0);
    if (!(falseAlarm > 0 && falseAlarm < 1 && changedChecks >= 1 && rules.passRate.share > 0 && shares > 0)) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: "the false-alarm rate cannot be divided: the rate and the share of gates.pass-rate must be above 0",
            hint: "Give gates.pass-rate a share such as 70%, and false-alarm a rate such as 5%.",
        });
    }
    const perCheck = falseAlarm / changedChecks;
    const ratioGate = (rule) => ({
        alpha: perCheck * (rule.share / shares),
        passLevel: PASS_LEVEL,
        tolerance: rule.tolerance,
        margin: rule.margin,
    });
    return {
        passRate: {
            alpha: perCheck * (rules.passRate.share / shares),
            passLevel: PASS_LEVEL,
            margin: rules.passRate.margin,
        },
        tokens: tokens === null ? null : ratioGate(tokens),
        cost: cost === null ? null : ratioGate(cost),
        errors: rules.errors,
        extensionShare,
    };
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeGates)
});

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
    const isMore = candidate.rate > gate.max || candidate.doubtfulRate > baseline.doubtfulRate;
    return {
        metric: "errors",
        verdict: reason === null ? "pass" : "inconclusive",
        reason,
        hindrance: reason === null ? null : isMore ? "candidate" : "baseline",
        baseline: baseline.rate,
        candidate: candidate.rate,
        change: candidate.rate - baseline.rate,
        interval: null,
        level: null,
        pValue: twoSided,
        alpha: null,
        spent: null,
        crossesAt: null,
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
/** The same tasks with all of the candidate's errors counted as fails of their own tasks, and how many these are. */
function withErrorsFailed(tasks) {
    let failed = 0;
    const changed = tasks.map(({ task, baseline, candidate }) => {
        failed += candidate.errors;
        const attempts = candidate.attempts + candidate.errors;
        return { task, baseline, candidate: { ...candidate, attempts, errors: 0 } };
    });
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

// EXTERNAL MODULE: ./lib/decide/judge-use.js
var judge_use = __webpack_require__(2029);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/decide/judge-gates.js



/**
 * Asks every gate of a check. A regression stands once one of them has found it; a pass needs all, and must survive
 * counting the candidate's excess errors as failed where they hurt most. It must also not be one that would be a regression
 * if the errors had been fails, at this look or an earlier one: or an error in place of a fail would turn that into a pass.
 */
function judgeGates(options) {
    const { gates, criticals, worseByErrors: before = false, ...evidence } = options;
    const { tasks, plannedAttempts } = evidence;
    const onPassRate = { ...evidence, critical: criticals.passRate, gate: gates.passRate };
    const results = [(0,pass_rate/* judgePassRate */.HQ)(onPassRate)];
    for (const metric of ["tokens", "cost"]) {
        const [gate, critical] = [gates[metric], criticals[metric]];
        if (gate !== null && critical !== null)
            results.push((0,judge_use/* judgeUse */.r)({ ...evidence, metric, gate, critical }));
    }
    const errors = judgeErrors({ tasks, gate: gates.errors, plannedAttempts });
    results.push(errors);
    const strict = withErrorsFailed(tasks);
    const worseByErrors = before ||
        (strict.failed > 0 && (0,pass_rate/* judgePassRate */.HQ)({ ...onPassRate, tasks: strict.tasks }).verdict === "regression");
    const judged = (verdict) => ({
        tasks,
        gates: results,
        passRate: criticals.passRate,
        verdict,
        worseByErrors,
    });
    if (results.some((gate) => gate.verdict === "regression"))
        return judged("regression");
    if (results.some((gate) => gate.verdict !== "pass"))
        return judged("inconclusive");
    const robust = withExcessErrorsFailed(tasks);
    const survives = robust.failed === 0 || (0,pass_rate/* judgePassRate */.HQ)({ ...onPassRate, tasks: robust.tasks }).verdict === "pass";
    if (survives && !worseByErrors)
        return judged("pass");
    errors.verdict = "inconclusive";
    errors.hindrance = "noise";
    errors.reason = survives
        ? `it would look worse if its ${strict.failed === 1 ? "1 error" : `${strict.failed} errors`} had been fails`
        : `a pass would not survive counting ${robust.failed} more error${robust.failed === 1 ? "" : "s"} than the baseline's rate as failed`;
    return judged("inconclusive");
}


/***/ }),

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ scheduleOf)
});

// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/decide/margin-error.js
var margin_error = __webpack_require__(1275);
;// CONCATENATED MODULE: ./lib/decide/expected.js


/**
 * What is expected of an unchanged candidate: that it solves each task as often as the baseline did. With the errors that
 * the pass side takes, see `findPassRate`, so that how likely it has passed is told as it will be judged.
 * @param tried the task of each of the candidate's attempts, by its place in `known`
 */
function ifUnchanged(known, tried, margin) {
    const made = known.map(() => 0);
    for (const task of tried)
        made[task] = (made[task] ?? 0) + 1;
    const strata = [];
    let ofDifference = 0;
    let ofPasses = 0;
    for (const [index, { passes, attempts }] of known.entries()) {
        const more = made[index] ?? 0;
        if (attempts === 0 || more === 0)
            continue;
        strata.push({
            baselinePasses: passes,
            baselineAttempts: attempts,
            candidatePasses: 0,
            candidateAttempts: more,
        });
        const rate = (passes * (1 + more / attempts) + 0.25) / (attempts + more + 0.5);
        ofDifference += rate * (1 - rate) * (1 / attempts + 1 / more);
        ofPasses += rate * (1 - rate) * more;
    }
    if (strata.length === 0)
        return { error: 1, variance: 0 };
    const error = Math.max(Math.sqrt(ofDifference) / strata.length, (0,margin_error/* errorAtMargin */.e)(strata, margin));
    return { error, variance: ofPasses };
}
/** How likely an unchanged candidate passes at one look with this standard error, a fraction. */
function likelyToPass({ margin, level }, standardError) {
    return (0,normal/* normalCdf */.vr)(margin / standardError + (0,normal/* normalQuantile */.Zl)(level));
}

// EXTERNAL MODULE: ./lib/stats/beta-binomial.js
var beta_binomial = __webpack_require__(5367);
;// CONCATENATED MODULE: ./lib/decide/informative.js

/** Variances are whole hundredths, so that they read and travel as small numbers. */
const VARIANCE_STEPS = 100;
/**
 * p (1 - p) of each task's baseline rate, in hundredths, at least 1. Rates are shrunk to the mean by as much as tasks are
 * alike; where nothing tells that, a little to one half. statistics.md 1(iv).
 */
function variancesOf(known) {
    const rates = (0,beta_binomial/* shrunkRates */.L)(known);
    return known.map(({ passes, attempts }, index) => {
        if (attempts === 0)
            return 1;
        const rate = rates?.[index] ?? (passes + 0.3) / (attempts + 0.6);
        return Math.max(1, Math.round(rate * (1 - rate) * VARIANCE_STEPS));
    });
}
/**
 * How much an attempt of each task tells, in powers of two. The order of attempts follows it, and the exact test takes the
 * order for given: where tasks that are alike were told apart by the baseline's luck, it would find too many unchanged
 * candidates worse. Measured in docs/calibration.md.
 */
function valuesOf(variances) {
    return variances.map((variance) => 2 ** Math.round(Math.log2(variance)));
}

// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var critical = __webpack_require__(3592);
;// CONCATENATED MODULE: ./lib/decide/spending.js


/** Likelihoods are taken in twentieths, so that many plans share their boundaries. */
const LIKELIHOOD_STEPS = 20;
/**
 * Where tasks were not tried equally often, how often follows the baseline's outcomes, and the exact test takes it for
 * fixed: a task that always passed can only get worse, and it alone has one attempt. Its tail is heavier than the test
 * knows: the boundary is raised there by up to this much. Measured in docs/calibration.md.
 */
const RAISED_BY = 0.08;
/**
 * Where the passes vary by less than this, p-values take so few values that most lie well above the boundary, which makes
 * up for it: the less they vary, the less it is raised.
 */
const MANY_VALUES = 10;
/** What the planned end has left of the rate, however likely it is never reached. */
const MOST_EARLY = 0.97;
/** The part of the rate that every look has some of. */
const EVENLY = 0.04;
/** Mid-p values are exact only on average over outcomes; over several looks they find a little too many worse. */
const SEVERAL_LOOKS = 0.97;
/**
 * Fixes what the fail side of the pass rate may spend up to each look. Where an unchanged candidate has most likely passed
 * by then, what is kept for later looks is never used, and drops go unseen for nothing: so it is the square of that
 * likelihood where that is more than the information alone gives. All of it is of the baseline, fixed before the first
 * attempt, so the false-alarm rate holds also where a pass is not heeded.
 * @param expected what each look will know of an unchanged candidate
 * @param chosen whether the order follows the baseline's outcomes
 */
function fixSpending(options) {
    const { looks, expected, passing, tasks, chosen } = options;
    const fractions = looks.map(({ information }) => information["pass-rate"] ?? 1);
    const boundaries = (0,critical/* passBoundaries */.o2)(fractions, passing.level);
    let passed = 0;
    let spent = 0;
    for (const [index, look] of looks.entries()) {
        const { error = 1, variance = 0 } = expected[index] ?? {};
        if (look.attempts >= tasks) {
            const likely = (0,normal/* normalCdf */.vr)(passing.margin / error - (boundaries[index] ?? 0));
            passed = Math.max(passed, Math.round(likely * LIKELIHOOD_STEPS) / LIKELIHOOD_STEPS);
        }
        const fraction = fractions[index] ?? 1;
        const early = Math.max((0,critical/* failShare */.CE)(fraction), Math.min(MOST_EARLY, passed ** 2));
        // A little goes by the information alone, so that every look has something of its own to spend.
        const share = (1 - EVENLY) * early + EVENLY * fraction ** 2;
        spent = Math.max(spent, share);
        look.spend = Number((SEVERAL_LOOKS * spent).toPrecision(3));
        const uneven = look.attempts > tasks && index < looks.length - 1;
        if (uneven && chosen)
            look.stretch = Number((1 + RAISED_BY * Math.min(1, variance / MANY_VALUES) ** 2).toFixed(3));
    }
}

;// CONCATENATED MODULE: ./lib/decide/schedule.js




/**
 * The shares of the planned information at which a look is worth its part of the false-alarm rate: around the half most
 * unchanged candidates pass.
 */
const GRID = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];
/** Looks closer than this, in shares of the information, tell the same. */
const APART = 0.04;
/** Attempts between two looks. */
const LEAST_BLOCK = 10;
/**
 * A plan that an unchanged candidate will hardly pass even by its end saves nothing by looking, and looks cost power: it
 * has only those that see an agent that is broken outright.
 */
const WEAK = 0.35;
const WEAK_UP_TO = 0.5;
/**
 * When to look, and in which order to try, from the baseline alone.
 *
 * Looks are at shares of the planned information, at the end of the first round (the first moment at which a pass is
 * possible) and at the planned end. The information of a metric is 1 / variance of its mean paired difference, with
 * p (1 - p) of each task's shrunk baseline rate for the pass rate and equal variances for log tokens: n^2 / sum of
 * v_i (1/k_b + 1/k_c). Differences of the same tasks then have independent increments over it, however unequal the
 * attempts, which is what the boundaries rest on. C. Jennison and B. W. Turnbull, Group Sequential Methods (2000), 11.
 * @param order the tasks in the order of the first round
 * @param baseline what is known of each task; null where the base commit is measured alongside, task by task
 * @param early whether there are looks before the planned end
 */
function scheduleOf(options) {
    const { order, rounds, extensionRounds, baseline } = options;
    const known = order.map((task) => baseline?.get(task) ?? { passes: 0, attempts: 0 });
    const alongside = baseline === null || known.every(({ attempts }) => attempts === 0);
    const ones = order.map(() => 1);
    const variances = alongside ? ones : variancesOf(known);
    const values = alongside || !options.early ? null : valuesOf(variances);
    const extension = extensionRounds === 0 ? null : { rounds: extensionRounds, share: 0, information: {} };
    const slots = (0,sequence/* sequenceOf */.nD)({ order: [...order], values, rounds, extension });
    const planned = rounds * order.length;
    const place = new Map(order.map((task, index) => [task, index]));
    const gained = {
        "pass-rate": new Information(known, alongside, variances),
        tokens: new Information(known, alongside, ones),
    };
    const tried = slots.map(({ task }) => place.get(task) ?? 0);
    const path = tried.map((index) => ({
        rate: gained["pass-rate"].after(index),
        tokens: gained.tokens.after(index),
    }));
    const end = path[planned - 1] ?? { rate: 1, tokens: 1 };
    const rates = path.map(({ rate }) => rate / end.rate);
    const passing = alongside ? null : (options.passing ?? null);
    // By the clock's own variances, which are cautious where tasks always passed.
    const weak = passing !== null && likelyToPass(passing, 1 / Math.sqrt(VARIANCE_STEPS * end.rate)) < WEAK;
    const at = options.early
        ? spaced(placesOf(rates.slice(0, planned), order.length), order.length, planned).filter(({ fraction }) => !weak || fraction <= WEAK_UP_TO)
        : [];
    const looks = [];
    let before = 0;
    for (const { attempts, fraction } of at) {
        const tokens = growing((path[attempts - 1]?.tokens ?? end.tokens) / end.tokens, before);
        if (tokens >= 1)
            break;
        const information = { "pass-rate": fraction, tokens };
        looks.push({ block: looks.length + 1, attempts, information, spend: null, stretch: 1 });
        before = tokens;
    }
    looks.push({
        block: looks.length + 1,
        attempts: planned,
        information: { "pass-rate": 1, tokens: 1 },
        spend: null,
        stretch: 1,
    });
    if (options.early && passing !== null && !weak) {
        const expected = looks.map(({ attempts }) => ifUnchanged(known, tried.slice(0, attempts), passing.margin));
        fixSpending({ looks, expected, passing, tasks: order.length, chosen: new Set(values).size > 1 });
    }
    const last = path.at(-1) ?? end;
    const extensionInformation = extension === null
        ? {}
        : {
            "pass-rate": beyond(last.rate / end.rate),
            tokens: beyond(last.tokens / end.tokens),
        };
    return { values, looks, extensionInformation };
}
/** After how many attempts to look before the planned end, and what is known there. */
function placesOf(rates, tasks) {
    const places = [];
    if (rates.length <= tasks)
        return gridPlaces(rates, 1, rates.length - 1, [0, 1]);
    // A look that knows nothing has no boundary, and of hundreds of rounds the first is less than a hundredth.
    const whole = Math.max(0.01, hundredths(rates[tasks - 1] ?? 0));
    places.push(...gridPlaces(rates, 1, tasks - 1, [0, whole]));
    places.push({ attempts: tasks, fraction: whole });
    places.push(...gridPlaces(rates, tasks + 1, rates.length - 1, [whole, 1]));
    return places;
}
/**
 * Looks a few attempts apart tell the same, and of few attempts the exact test takes too few values to use what a look may
 * spend. The end of the first round stays, since no pass is possible before it.
 */
function spaced(places, tasks, planned) {
    const fixed = [tasks, planned];
    let before = 0;
    return places.filter(({ attempts }) => {
        const near = fixed.some((place) => place > attempts && place - attempts < LEAST_BLOCK);
        if (attempts !== tasks && (near || attempts - before < LEAST_BLOCK))
            return false;
        before = attempts;
        return true;
    });
}
/** The first numbers of attempts, of those given, at which each share of the grid within the range is reached. */
function gridPlaces(rates, from, to, [above, below]) {
    const places = [];
    let attempts = from;
    for (const fraction of GRID) {
        if (fraction < above + APART || fraction > below - APART)
            continue;
        while (attempts <= to && (rates[attempts - 1] ?? 0) < fraction)
            attempts += 1;
        if (attempts > to)
            break;
        places.push({ attempts, fraction });
        attempts += 1;
    }
    return places;
}
/** In twentieths, rounded down, so that many plans share their boundaries; these need information that grows. */
function growing(share, before) {
    return Math.round(100 * Math.max(Math.floor(share * 20 + 1e-6) / 20, before + 0.01)) / 100;
}
function hundredths(share) {
    return Math.floor(share * 100 + 1e-6) / 100;
}
function beyond(share) {
    return Math.max(1.01, hundredths(share));
}
/** The information that a growing number of attempts gives on a mean paired difference over tasks. */
class Information {
    #known;
    #alongside;
    #values;
    #attempts;
    #tried = 0;
    #variance = 0;
    constructor(known, alongside, values) {
        this.#known = known;
        this.#alongside = alongside;
        this.#values = values;
        this.#attempts = known.map(() => 0);
    }
    /** What is known after one more attempt of this task. */
    after(index) {
        const made = this.#attempts[index] ?? 0;
        const value = this.#values[index] ?? 1;
        const baseline = this.#known[index]?.attempts ?? 0;
        this.#attempts[index] = made + 1;
        // A task that the baseline never tried cannot be paired: it tells nothing.
        if (this.#alongside || baseline > 0) {
            const arms = this.#alongside ? 2 : 1;
            if (made === 0) {
                this.#tried += 1;
                this.#variance += value * (arms + (this.#alongside ? 0 : 1 / baseline));
            }
            else {
                this.#variance -= (value * arms) / (made * (made + 1));
            }
        }
        return this.#tried === 0 ? 0 : this.#tried ** 2 / this.#variance;
    }
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   jY: () => (/* binding */ attemptSeed),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   ot: () => (/* binding */ plainPlan),
/* harmony export */   qe: () => (/* binding */ freshPlan)
/* harmony export */ });
/* unused harmony export extensionRounds */
/* harmony import */ var _decide_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7596);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9376);



/** Of a plan that has an extension: half as many rounds again. */
function extensionRounds(rounds) {
    return Math.max(1, Math.ceil(rounds / 2));
}
/**
 * Fixes what may not change once measuring has begun: the order of the attempts, the looks, and the rates of the gates.
 * The first round's order is random by the seed; what follows is of the schedule (see `scheduleOf`).
 * @param seed a whole number; the same seed and tasks give the same order
 * @param baseline what the stored baseline knows of each task; null where there is none, or none is looked at
 * @param extensionShare the part of each rate kept for one extension; 0 where there will be none
 */
function makePlan(options) {
    const { tasks, rounds, seed, gates, extensionShare, baseline, baselineRuns, stopping } = options;
    const passRate = gates["pass-rate"];
    const extension = extensionShare === 0 ? 0 : extensionRounds(rounds);
    const { values, looks, extensionInformation } = (0,_decide_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduleOf */ .r)({
        order: orderOf(tasks, seed),
        rounds,
        extensionRounds: extension,
        baseline,
        early: stopping !== "none",
        passing: passRate?.margin == null
            ? null
            : { margin: passRate.margin, level: passRate.passLevel * (1 - extensionShare) },
    });
    const schedule = {
        values,
        looks,
        extension: extension === 0
            ? null
            : { rounds: extension, share: extensionShare, information: extensionInformation },
    };
    return planOf({ tasks, rounds, seed, gates, schedule, baselineRuns });
}
/** A plan from its parts, of which the order of the tasks is left out: tasks and seed give it. */
function planOf(options) {
    const { tasks, rounds, seed, gates, schedule, baselineRuns } = options;
    return {
        seed,
        order: orderOf(tasks, seed),
        rounds,
        gates,
        ...schedule,
        confirm: null,
        baselineRuns: [...baselineRuns],
    };
}
function orderOf(tasks, seed) {
    return (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A)([...tasks].sort(), (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(`order ${seed}`));
}
/** The plan of a fixed number of rounds with one look at their end: of a baseline, or of one that is measured alone. */
function plainPlan(options) {
    const fixed = { gates: {}, extensionShare: 0, baseline: null, baselineRuns: [], stopping: "none" };
    return makePlan({ ...options, ...fixed });
}
/**
 * The plan of a fresh batch: the very attempts that the candidate's verdict rests on, without a look before their end.
 * @param attempts how many of the plan's attempts were made for the verdict
 * @param asked the tasks that it speaks of; others, of which no baseline knows, are not paid for again
 */
function freshPlan(plan, attempts, asked) {
    const kept = plan.order.map((task) => asked.has(task));
    const due = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan)
        .slice(0, attempts)
        .filter(({ task }) => asked.has(task)).length;
    return {
        ...plan,
        order: plan.order.filter((_, place) => kept[place]),
        values: plan.values?.filter((_, place) => kept[place]) ?? null,
        gates: {},
        looks: [{ block: 1, attempts: due, information: {}, spend: null, stretch: 1 }],
        baselineRuns: [],
    };
}
/** The plan's attempts in their order, those of the extension only where it is `extended`. */
function slotsOf(plan, extended) {
    const planned = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedAttempts */ .h1)(plan);
    const all = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan);
    return (extended ? all : all.slice(0, planned)).map((slot, index) => {
        const at = plan.looks.findIndex((look) => index < look.attempts);
        return { ...slot, block: (at < 0 ? plan.looks.length : at) + 1 };
    });
}
/**
 * The seed that an agent is given for one attempt: other for each attempt and for each purpose, so that a baseline and a
 * candidate measured with the same `--seed` do not share their luck.
 * @returns a whole number below 2^48
 */
function attemptSeed(options) {
    const { seed, purpose, task, attempt } = options;
    return Math.floor((0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(`attempt ${seed} ${purpose} ${attempt} ${task}`)() * 2 ** 48);
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shuffled),
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/**
 * A generator of numbers in [0, 1) with 53 random bits; the same seed always gives the same sequence. A number and its
 * decimal text are the same seed. Not for secrets. Throws RangeError on a seed that is NaN or infinite.
 * sfc32 of C. Doty-Humphrey, PractRand 0.94 (public domain): 128 bits of state, period at least 2^32, seeded by
 * MurmurHash3 (A. Appleby, public domain) of the text.
 */
function seededRandom(seed) {
    if (typeof seed === "number")
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)("seed", seed);
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


/***/ })

};
