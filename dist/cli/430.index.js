export const id = 430;
export const ids = [430];
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

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/baseline/environment.js
var environment = __webpack_require__(6266);
// EXTERNAL MODULE: ./lib/baseline/epoch.js
var epoch = __webpack_require__(4062);
;// CONCATENATED MODULE: ./lib/baseline/epochs.js


/** A change is known to have come with these metrics alone: errors are infrastructure's. */
const MOVED = new Map([
    ["pass-rate", "the pass rate"],
    ["tokens", "the tokens per task"],
]);
/**
 * The epochs that start at a merge, one for each check of which it is known that its outcome changed: a bless of what
 * was merged, a regression that was overridden, or an interval that excludes zero, in either direction. Design section 1.
 */
function epochsToStart(merge) {
    return merge.checks.flatMap((check) => {
        const reasons = [...blessed(check, merge), ...overridden(check, merge), ...moved(check, merge)];
        if (reasons.length === 0)
            return [];
        return [
            {
                schema: EPOCH_SCHEMA,
                startedAt: merge.startedAt,
                commit: merge.commit,
                suite: check.suite,
                candidate: check.candidate,
                reason: reasons.join(" "),
            },
        ];
    });
}
/** The epoch that starts with a run whose model, resolved model or harness version is another than the baseline's. */
function epochOfEnvironment(newest, measured) {
    if (newest === null || (0,environment/* sameEnvironment */.i)(newest, measured))
        return null;
    const { createdAt, commit, suite, candidate } = measured.manifest;
    return {
        schema: epoch/* EPOCH_SCHEMA */.M,
        startedAt: createdAt ?? new Date(0).toISOString(),
        commit: commit.sha,
        suite: suite.name,
        candidate: candidate.name,
        reason: `Since ${newest.manifest.commit.sha} the model, the resolved model or the harness version changed.`,
    };
}
/** Blessings hold for one treatment; a pull request may have been changed after one was blessed. */
function blessed(check, merge) {
    const merged = [check.treatment, check.comparison?.treatmentHash].filter((hash) => hash != null);
    const blessing = merge.blessings.findLast(({ checks }) => checks.some(({ suite, candidate, treatment }) => suite === check.suite &&
        candidate === check.candidate &&
        // Where nothing is known: an epoch too many costs a measurement, one too few wrong verdicts.
        (merged.length === 0 || merged.includes(treatment))));
    if (blessing === undefined)
        return [];
    return [`${subject(merge)} was blessed by ${blessing.by ?? "someone unknown"}: ${blessing.reason}`];
}
function overridden(check, merge) {
    if (!merge.overridden)
        return [];
    const stood = merge.checks.some(({ comparison }) => comparison?.verdict === "regression");
    // Where it is not known of which check the regression was, it may be of any whose verdict is not known.
    const regressed = stood
        ? check.comparison?.verdict === "regression"
        : check.comparison === null || merge.checks.every(({ comparison }) => comparison !== null);
    return regressed ? [`${subject(merge)} was merged although a regression stood.`] : [];
}
function moved({ comparison }, merge) {
    const metrics = (comparison?.gates ?? []).flatMap(({ metric, interval }) => {
        const name = MOVED.get(metric);
        return name !== undefined && interval !== null && (interval[0] > 0 || interval[1] < 0) ? [name] : [];
    });
    if (metrics.length === 0)
        return [];
    return [`${subject(merge)} changed ${metrics.join(" and ")}: what it could be excludes zero.`];
}
function subject({ pullRequest, commit }) {
    return pullRequest === null ? `The commit ${commit}` : `Pull request #${pullRequest}`;
}

// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var baseline_pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/measure/plan.js + 1 modules
var measure_plan = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/commands/check.js + 23 modules
var commands_check = __webpack_require__(7999);
// EXTERNAL MODULE: ./lib/commands/execute.js + 4 modules
var execute = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/commands/manifest.js
var manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/commands/repository.js
var repository = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/tree.js
var tree = __webpack_require__(1492);
// EXTERNAL MODULE: ./lib/commands/writable.js
var writable = __webpack_require__(3048);
;// CONCATENATED MODULE: ./lib/commands/record.js



















const help = `pairgate record: measure the candidate as it is now, and add it to the baseline.

Measures as many rounds as the baseline still lacks (baseline.attempts per task); a baseline that is
full costs nothing.

Usage: pairgate record [options]

  --attempts K         measure K rounds, however many are stored
  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --allow-dirty        record although the candidate's files differ from the commit
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --config FILE        (default: pairgate.yml)
  --json               print what was recorded as JSON
  --quiet              print errors only

Examples:
  pairgate record
  pairgate record --attempts 5 --check bug-hunt/mender
`;
const record_options = {
    ...measuring/* measureOptions */.bi,
    store: { type: "string" },
    "allow-dirty": { type: "boolean", default: false },
};
async function run(terminal, args) {
    const given = (0,options/* readOptions */.Tt)("record", args, record_options);
    const asked = (0,measuring/* readMeasureOptions */.Do)(given, terminal);
    // What is recorded is the files as they are: the base commit of a baseline is its own commit.
    const project = await (0,commands_project/* openProject */.U)({
        terminal,
        config: given.config,
        base: "HEAD",
        store: given.store ?? null,
    });
    if (!given.quiet)
        (0,tell/* tellProblems */.s)(terminal, "note", project.notes);
    const all = [];
    for (const check of (0,commands_project/* chooseChecks */.v)(project, given.check)) {
        all.push(await (0,commands_check/* prepareCheck */.m)({ terminal, project, check, sandbox: asked.sandbox }));
    }
    if (!given["allow-dirty"])
        await refuseUncommitted(project, all);
    const resumed = (0,resume/* openResumed */.o)({ files: asked.resume, command: "record", prepared: all, terminal });
    await (0,writable/* mustBeWritable */.x)(project.store.name);
    const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
    const results = [];
    const unfinished = [];
    for (const prepared of all) {
        const name = prepared.check.name;
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed: prepared, quiet: given.quiet });
        const earlier = resumed.get(prepared)?.main ?? null;
        const rounds = asked.attempts ?? (0,baseline_pool/* roundsMissing */.Cs)(pool, prepared.tasks, prepared.check.baseline.attempts);
        if (rounds === 0 && earlier === null) {
            (0,measuring/* say */.cv)(terminal, given.quiet, `${name}: the baseline has ${prepared.check.baseline.attempts} attempts of every task; nothing to measure`);
            results.push({ check: name, rounds: 0, complete: true, stored: null });
            continue;
        }
        await prepared.setUp();
        const plan = earlier?.run.manifest.plan ??
            (0,measure_plan/* makePlan */.Cs)({
                tasks: Object.keys(prepared.tasks),
                rounds,
                seed: asked.seed ?? (0,measuring/* newSeed */.q4)(),
                gates: {},
                extensionShare: 0,
                baselineRuns: [],
            });
        const order = {
            project,
            prepared,
            purpose: "record",
            plan,
            epoch: pool.epoch,
            testId: (0,manifest/* testIdOf */.hk)(prepared, pool.epoch),
            output: null,
            resumed: earlier,
        };
        const [arm] = await (0,execute/* execute */.g)({
            terminal,
            arms: [order],
            source: null,
            budget,
            concurrency: asked.concurrency,
            quiet: given.quiet,
        });
        if (arm === undefined)
            throw new Error("one arm was measured, and no run came of it");
        const { run: measured, file } = arm;
        const complete = measured.end?.complete === true;
        if (!complete)
            unfinished.push(file);
        for (const note of (0,comparison/* commonEnd */.NU)(measured))
            (0,measuring/* say */.cv)(terminal, false, `warning: ${prepared.check.name}: ${(0,escape_terminal/* escapeTerminal */.e)(note)}`);
        const stored = complete ? await store({ project, measured, pool }) : null;
        results.push({ check: name, rounds: plan.rounds, complete, stored });
        if (stored !== null)
            (0,measuring/* say */.cv)(terminal, given.quiet, `${name}: ${plan.rounds} rounds recorded in ${project.store.name}/${stored}`);
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ recorded: results }, null, 2)}\n`);
    if (unfinished.length === 0)
        return 0;
    terminal.stderr.write(`Nothing unfinished was stored. ${(0,measuring/* resumeHint */.tJ)("record", unfinished, terminal)}`);
    return 1;
}
/** Adds the run; where its model or harness version is another than the baseline's, an epoch begins with it. */
async function store(options) {
    const { project, measured, pool } = options;
    const epoch = epochOfEnvironment(pool.newest, measured);
    const [path] = await project.store.add({ runs: [measured], epochs: epoch === null ? [] : [epoch] });
    return path ?? null;
}
async function refuseUncommitted(project, all) {
    const { head } = project.repository;
    if (head === null)
        return;
    const changed = await (0,repository/* uncommittedFiles */.bY)(project.root);
    for (const { check } of all) {
        const tasks = typeof check.suite.tasks === "string" ? [check.suite.tasks] : check.suite.tasks;
        const globs = [...check.candidate.paths, ...tasks.map((folder) => `${folder}/**`)];
        const file = changed.find(
        // A submodule that differs is listed by its folder's name alone.
        (path) => !(0,tree/* isOwn */.NP)(path, project.own) && ((0,tree/* matchesAny */._I)(path, globs) || (0,tree/* matchesAny */._I)(`${path}/x`, globs)));
        if (file === undefined)
            continue;
        throw new error/* PairgateError */.I({
            message: `files of ${check.name} differ from the commit ${head.slice(0, 7)}, ${JSON.stringify(file)} for one, so the baseline would be of no commit`,
            hint: "Commit them first, or record them all the same by --allow-dirty.",
        });
    }
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mustTakeFile),
/* harmony export */   x: () => (/* binding */ mustBeWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _measure_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2980);




/**
 * Makes a folder and sees that it can be written to: before anything is measured that would have to go there.
 * @throws PairgateError where it cannot
 */
async function mustBeWritable(folder) {
    try {
        (0,_measure_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
            message: `this folder cannot be written to: ${error.message}`,
            hint: "Name another one, or make it writable. Nothing was measured yet.",
            place: { file: folder },
        });
    }
}
/**
 * Sees that a file can be written, or written anew, at a path.
 * @throws PairgateError where it cannot
 */
async function mustTakeFile(file) {
    await mustBeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (found === null)
        return;
    const writable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
    if (found.isFile() && writable)
        return;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
        message: found.isDirectory()
            ? "this is a folder, and a file is to be written"
            : "this file cannot be written to",
        hint: "Name another one. Nothing was measured yet.",
        place: { file },
    });
}


/***/ })

};
