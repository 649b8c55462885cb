export const id = 29;
export const ids = [29];
export const modules = {

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gb: () => (/* binding */ poolBaseline),
  Ad: () => (/* binding */ poolNamed),
  Cs: () => (/* binding */ roundsMissing),
  iE: () => (/* binding */ sameEnvironment)
});

// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/decide/treatment.js
var treatment = __webpack_require__(2272);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/baseline/paths.js
var paths = __webpack_require__(1251);
;// CONCATENATED MODULE: ./lib/baseline/read-stored.js


/** Reads a run of a store, or says in `problems` why it is of no use and gives null. */
async function readStored(options) {
    const { store, check, entry, problems } = options;
    const leaveOut = (message, hint) => {
        problems.push({ message, ...(hint === undefined ? {} : { hint }), place: { file: entry.path } });
        return null;
    };
    try {
        const { run, warnings } = await store.read(entry);
        problems.push(...warnings);
        const { suite, candidate, commit, purpose } = run.manifest;
        if (suite.name !== check.suite ||
            candidate.name !== check.candidate ||
            (0,paths/* segment */.mX)(commit.sha) !== entry.commit) {
            return leaveOut(`it is a run of ${JSON.stringify(`${suite.name}/${candidate.name}`)} at ${JSON.stringify(commit.sha)}, which is not where it lies; it was left out`, "Add runs by `pairgate record`; do not copy or rename them in the store.");
        }
        // Only merged changes pass, so their own attempts would make a baseline that stands too high (design section 5).
        if (purpose === "candidate" || purpose === "confirm") {
            return leaveOut(`it is a ${purpose} run, and such runs are never a baseline; it was left out`, "Record main by `pairgate record` instead.");
        }
        return run;
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        return leaveOut(`it cannot be read as a run and was left out: ${error.problems.map(domain_error/* describeProblem */.B).join("; ")}`);
    }
}

;// CONCATENATED MODULE: ./lib/baseline/pool.js





/**
 * Chooses a comparison's baseline: the same check, an equal fingerprint, the epoch of the base commit, commits at or
 * before it, newest first, up to `attempts` per task by (commit, run, round) whatever the outcomes. Design sections 1, 5.
 */
async function poolBaseline(request) {
    const { store, check, ancestry, now } = request;
    const { runs: stored, problems: listed } = await store.list(check);
    const { epochs, problems: epochProblems } = await store.epochs(check);
    const problems = [...listed, ...epochProblems];
    const position = positions(ancestry);
    const starts = epochs
        .map((epoch) => ({ epoch, at: position(epoch.commit) }))
        .filter(({ at }) => at !== null)
        .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || b.epoch.startedAt.localeCompare(a.epoch.startedAt));
    const start = starts[0] ?? null;
    const leftOut = new Map();
    const leave = (why) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    const inReach = stored.filter((run) => {
        const at = position(run.commit);
        if (at === null)
            leave("of commits that are not ancestors of the base commit");
        else if (start !== null && !withinEpoch(run, at, start.at ?? 0, start.epoch.startedAt))
            leave("of an earlier epoch");
        else
            return true;
        return false;
    });
    inReach.sort((a, b) => (position(a.commit) ?? 0) - (position(b.commit) ?? 0) || b.recordedAt.localeCompare(a.recordedAt));
    const pooled = [];
    const held = new Map();
    /** The newest run, untrimmed, and the newest of another fingerprint. */
    let whole = null;
    let otherSuite = null;
    for (const entry of inReach) {
        const newest = pooled[0];
        if (newest !== undefined && isFull(newest, held, request.attempts))
            break;
        if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
            leave("older than baseline.max-age");
            continue;
        }
        const run = await readStored({ store, check, entry, problems });
        if (run === null)
            continue;
        if (pooled.some((other) => other.manifest.id === run.manifest.id)) {
            leave("stored twice");
            continue;
        }
        if (run.manifest.suite.fingerprint !== request.fingerprint) {
            leave("with another fingerprint (engine, dataset, verifier or limits differ)");
            otherSuite ??= run;
            continue;
        }
        if (whole !== null && !sameEnvironment(whole, run)) {
            leave("from before the model or harness version changed");
            break;
        }
        const trimmed = trim(run, held, request.attempts);
        if (trimmed.attempts.length === 0)
            continue;
        pooled.push(trimmed);
        whole ??= run;
    }
    return {
        runs: pooled,
        newest: whole,
        otherSuite,
        epoch: start === null ? "first" : `${start.epoch.startedAt} ${start.epoch.commit}`,
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
/** Whether nothing known differs in model, resolved model and harness version: where one does, an epoch begins. */
function sameEnvironment(a, b) {
    const [before, after] = [a.manifest.candidate, b.manifest.candidate];
    const named = before.model === after.model && before.harness === after.harness;
    const [from, to] = [(0,treatment/* resolvedModels */.N3)(a), (0,treatment/* resolvedModels */.N3)(b)];
    const resolved = from.length === 0 || to.length === 0 || from.some((model) => to.includes(model));
    return named && before.harnessVersion === after.harnessVersion && resolved;
}
/**
 * The runs of these ids, trimmed as `poolBaseline` trimmed them: the baseline of a run that is gone on with.
 * @throws PairgateError where one is no longer in the store
 */
async function poolNamed(options) {
    const { store, check, ids, attempts } = options;
    const found = new Map();
    for (const entry of (await store.list(check)).runs) {
        if (found.size === ids.length)
            break;
        const run = await readStored({ store, check, entry, problems: [] });
        if (run !== null && ids.includes(run.manifest.id))
            found.set(run.manifest.id, run);
    }
    const held = new Map();
    return ids.map((id) => {
        const run = found.get(id);
        if (run !== undefined)
            return trim(run, held, attempts);
        throw new domain_error/* PairgateError */.I({
            message: `the run ${JSON.stringify(id)}, of the baseline that measuring was begun with, is no longer in the store`,
            hint: "Bring it back, or start a new run without --resume.",
            place: { file: store.name },
        });
    });
}
function positions(ancestry) {
    if (ancestry === null)
        return () => 0;
    const index = new Map(ancestry.map((commit, at) => [commit, at]));
    return (commit) => index.get(commit) ?? null;
}
function withinEpoch(run, at, epochAt, startedAt) {
    return at < epochAt || (at === epochAt && run.recordedAt >= new Date(startedAt).toISOString());
}
function isFull(newest, held, attempts) {
    const { tasks } = newest.manifest.suite;
    return Object.keys(tasks).every((task) => (held.get(keyOf(newest, task)) ?? 0) >= attempts);
}
/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run, task) {
    return `${run.manifest.suite.tasks[task]} ${task}`;
}
/** The run with at most as many attempts per task as there is room for, first rounds first. Errors take no room. */
function trim(run, held, room) {
    const inOrder = [...(0,pair/* countedAttempts */.jc)(run)].sort((a, b) => (0,domain_run/* roundOf */.O7)(a) - (0,domain_run/* roundOf */.O7)(b));
    const kept = inOrder.filter((attempt) => {
        const key = keyOf(run, attempt.task);
        const count = held.get(key) ?? 0;
        if (count >= room)
            return false;
        if (attempt.outcome !== "error")
            held.set(key, count + 1);
        return true;
    });
    // What is left is no longer what the plan describes, and a reader must not judge it by the plan.
    return { ...run, manifest: { ...run.manifest, plan: null }, attempts: kept };
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ poolFor)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1489);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);


/** The baseline of a check at the project's base commit; warns of files in the store that are of no use. */
async function poolFor(options) {
    const { terminal, project, prepared } = options;
    const { suite, candidate, baseline } = prepared.check;
    const pool = await (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .poolBaseline */ .gb)({
        store: project.store,
        check: { suite: suite.name, candidate: candidate.name },
        fingerprint: prepared.fingerprint,
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

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1489);
/* harmony import */ var _baseline_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6522);
/* harmony import */ var _decide_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1403);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _measure_budget_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6439);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6749);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2728);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4632);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5763);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6252);
/* harmony import */ var _pool_for_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9344);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4904);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5860);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6055);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1492);
/* harmony import */ var _writable_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3048);

















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
const options = {
    ..._measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .measureOptions */ .bi,
    store: { type: "string" },
    "allow-dirty": { type: "boolean", default: false },
};
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptions */ .Tt)("record", args, options);
    const asked = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .readMeasureOptions */ .Do)(given, terminal);
    // What is recorded is the files as they are: the base commit of a baseline is its own commit.
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .openProject */ .U8)({
        terminal,
        config: given.config,
        base: "HEAD",
        store: given.store ?? null,
    });
    if (!given.quiet)
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_12__/* .tellProblems */ .s)(terminal, "note", project.notes);
    const all = [];
    for (const check of (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .chooseChecks */ .vn)(project, given.check)) {
        all.push(await (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareCheck */ .m)({ terminal, project, check, sandbox: asked.sandbox }));
    }
    if (!given["allow-dirty"])
        await refuseUncommitted(project, all);
    const resumed = (0,_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .openResumed */ .o)({ files: asked.resume, command: "record", prepared: all, terminal });
    await (0,_writable_js__WEBPACK_IMPORTED_MODULE_14__/* .mustBeWritable */ .x)(project.store.name);
    const budget = (0,_measure_budget_js__WEBPACK_IMPORTED_MODULE_15__/* .createBudget */ .y)(project.config.budget, () => terminal.now().getTime());
    const results = [];
    const unfinished = [];
    for (const prepared of all) {
        const name = prepared.check.name;
        const pool = await (0,_pool_for_js__WEBPACK_IMPORTED_MODULE_9__/* .poolFor */ .i)({ terminal, project, prepared, quiet: given.quiet });
        const earlier = resumed.get(prepared) ?? null;
        const rounds = asked.attempts ?? (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsMissing */ .Cs)(pool, prepared.tasks, prepared.check.baseline.attempts);
        if (rounds === 0 && earlier === null) {
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(terminal, given.quiet, `${name}: the baseline has ${prepared.check.baseline.attempts} attempts of every task; nothing to measure`);
            results.push({ check: name, rounds: 0, complete: true, stored: null });
            continue;
        }
        await prepared.setUp();
        const plan = earlier?.run.manifest.plan ??
            (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_16__/* .makePlan */ .Cs)({
                tasks: Object.keys(prepared.tasks),
                rounds,
                seed: asked.seed ?? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .newSeed */ .q4)(),
                gates: {},
                extensionShare: 0,
                baselineRuns: [],
            });
        const { run: measured, file } = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .execute */ .g)({
            terminal,
            project,
            prepared,
            purpose: "record",
            plan,
            epoch: pool.epoch,
            budget,
            concurrency: asked.concurrency,
            output: null,
            resumed: earlier,
            quiet: given.quiet,
        });
        const complete = measured.end?.complete === true;
        if (!complete)
            unfinished.push(file);
        for (const note of (0,_decide_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEnd */ .NU)(measured))
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(terminal, false, `warning: ${prepared.check.name}: ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .e)(note)}`);
        const stored = complete ? await store({ project, measured, pool }) : null;
        results.push({ check: name, rounds: plan.rounds, complete, stored });
        if (stored !== null)
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(terminal, given.quiet, `${name}: ${plan.rounds} rounds recorded in ${project.store.name}/${stored}`);
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ recorded: results }, null, 2)}\n`);
    if (unfinished.length === 0)
        return 0;
    terminal.stderr.write(`Nothing unfinished was stored. ${(0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .resumeHint */ .tJ)("record", unfinished, terminal)}`);
    return 1;
}
/** Adds the run; where its model or harness version is another than the baseline's, an epoch begins with it. */
async function store(options) {
    const { project, measured, pool } = options;
    const path = await project.store.add(measured);
    if (pool.newest !== null && !(0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEnvironment */ .iE)(pool.newest, measured)) {
        const { createdAt, commit, suite, candidate } = measured.manifest;
        await project.store.addEpoch({
            schema: _baseline_store_js__WEBPACK_IMPORTED_MODULE_1__/* .EPOCH_SCHEMA */ .M,
            startedAt: createdAt ?? new Date(0).toISOString(),
            commit: commit.sha,
            suite: suite.name,
            candidate: candidate.name,
            reason: `since ${pool.newest.manifest.commit.sha} the model, the resolved model or the harness version changed`,
        });
    }
    return path;
}
async function refuseUncommitted(project, all) {
    const { head } = project.repository;
    if (head === null)
        return;
    const changed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .uncommittedFiles */ .bY)(project.root);
    for (const { check } of all) {
        const tasks = typeof check.suite.tasks === "string" ? [check.suite.tasks] : check.suite.tasks;
        const globs = [...check.candidate.paths, ...tasks.map((folder) => `${folder}/**`)];
        const file = changed.find((path) => !(0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isOwn */ .NP)(path, (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .ownPaths */ .Vw)(project)) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .matchesAny */ ._I)(path, globs));
        if (file === undefined)
            continue;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
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


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   PU: () => (/* binding */ unchangedComparison),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);


/** What is decided about later, of a comparison in which nothing is. */
const NOTHING_YET = {
    reason: null,
    treatment: [],
    gates: [],
    figures: [],
    tasks: [],
    unpaired: [],
    stopped: null,
};
/** A comparison that says what was measured and against what, before anything is decided. */
function undecided(run, baselineRuns, notes) {
    const { manifest } = run;
    return {
        ...structuredClone(NOTHING_YET),
        suite: manifest.suite.name,
        candidate: manifest.candidate.name,
        verdict: "inconclusive",
        measured: measuredIn(run),
        sandbox: manifest.sandbox,
        commit: manifest.commit.sha,
        base: manifest.commit.base,
        baselineRuns: baselineRuns.map(describeBaseline),
        notes,
    };
}
/** An end that most attempts share says more about the setting than about the tasks. */
function commonEnd(run) {
    const counts = new Map();
    for (const { outcome, reason, detail } of run.attempts) {
        if (reason === null || outcome === "cancelled")
            continue;
        const end = detail === null ? reason : `${reason}: ${detail}`;
        counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    const [end, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (count === 0 || (count < run.attempts.length && (count < 3 || count * 2 < run.attempts.length)))
        return [];
    return [
        `${count} of ${run.attempts.length} attempts ended the same way (${end}). Is the agent set up as it should be?`,
    ];
}
/** A candidate whose treatment is the baseline's own: it passes, and nothing needs to be measured. */
function unchangedComparison(options) {
    const { suite, candidate, commit, base, baselineRuns } = options;
    return {
        ...structuredClone(NOTHING_YET),
        suite,
        candidate,
        verdict: "pass",
        measured: { rounds: 0, plannedRounds: 0, attempts: 0, tokens: null, costUsd: null, durationMs: null },
        sandbox: null,
        commit,
        base,
        baselineRuns: baselineRuns.map(describeBaseline),
        notes: [],
    };
}
function measuredIn(run) {
    const tried = new Map();
    let rounds = 0;
    for (const { task } of (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .countedAttempts */ .jc)(run)) {
        const times = (tried.get(task) ?? 0) + 1;
        tried.set(task, times);
        rounds = Math.max(rounds, times);
    }
    // Cancelled attempts and tries before the last were paid for too.
    const paid = run.attempts.flatMap((attempt) => [attempt, ...attempt.retried]);
    return {
        rounds,
        plannedRounds: run.manifest.plan?.rounds ?? null,
        attempts: run.attempts.filter((attempt) => attempt.outcome !== "cancelled").length,
        tokens: total(paid.map(({ usage }) => (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage))),
        costUsd: total(paid.map(({ costUsd }) => costUsd)),
        durationMs: total(paid.map(({ durationMs }) => durationMs)),
    };
}
function describeBaseline(run) {
    const { id, commit, createdAt } = run.manifest;
    return { id, commit: commit.sha, createdAt, attempts: (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .countedAttempts */ .jc)(run).length };
}
/** The sum of what is known, or null where nothing is. */
function total(values) {
    let sum = null;
    for (const value of values)
        if (value !== null)
            sum = (sum ?? 0) + value;
    return sum;
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ countedAttempts),
/* harmony export */   rr: () => (/* binding */ untriedBefore),
/* harmony export */   xw: () => (/* binding */ pairTasks)
/* harmony export */ });
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);


/** Pairs the candidate's tasks with the baseline's by id and content hash. */
function pairTasks(baselineRuns, candidateRun) {
    const candidateTasks = candidateRun.manifest.suite.tasks;
    const baseline = new Map();
    const candidate = new Map();
    const known = new Set();
    for (const run of baselineRuns) {
        for (const task of Object.keys(run.manifest.suite.tasks))
            known.add(task);
        for (const attempt of countedAttempts(run)) {
            if (run.manifest.suite.tasks[attempt.task] !== candidateTasks[attempt.task])
                continue;
            add(armOf(baseline, attempt.task), attempt);
        }
    }
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(candidate, attempt.task), attempt);
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
/** The candidate's tasks beside a baseline that has tried none of them. */
function untriedBefore(candidateRun) {
    const arms = new Map();
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(arms, attempt.task), attempt);
    return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
        task,
        baseline: emptyArm(),
        candidate: arms.get(task) ?? emptyArm(),
    }));
}
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last round of
 * a planned run that was cut off: failures finish last, so it holds too many passes.
 */
function countedAttempts(run) {
    const counted = run.attempts.filter((attempt) => attempt.outcome !== "cancelled" && !attempt.beyondLook);
    const { plan } = run.manifest;
    if (plan === null || run.end?.complete === true)
        return counted;
    const triedIn = new Map();
    for (const attempt of counted)
        triedIn.set((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt), (triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) ?? 0) + 1);
    return counted.filter((attempt) => triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) === plan.order.length);
}
/** Errors that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed"]);
function emptyArm() {
    return {
        passes: 0,
        attempts: 0,
        errors: 0,
        retriedPasses: 0,
        tokens: [],
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
function add(arm, attempt) {
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
    if (tokens !== null)
        arm.tokens.push(tokens);
    if (attempt.costUsd !== null)
        arm.costs.push(attempt.costUsd);
    if (attempt.durationMs !== null)
        arm.durations.push(attempt.durationMs);
    if (attempt.turns !== null)
        arm.turns.push(attempt.turns);
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
        const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
        const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
        if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
            return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
        }
    }
    return null;
}
/** How many attempts of a run each model answered, where the provider named it. */
function modelCounts(run) {
    const counts = new Map();
    for (const { resolvedModel } of run.attempts) {
        if (resolvedModel !== null)
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
