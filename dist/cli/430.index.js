export const id = 430;
export const ids = [430];
export const modules = {

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
    ["cost", "the cost per task"],
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
    const metrics = (comparison?.gates ?? []).flatMap((gate) => {
        const name = MOVED.get(gate.metric);
        return name !== undefined && excludesZero(gate) ? [name] : [];
    });
    if (metrics.length === 0)
        return [];
    return [`${subject(merge)} changed ${metrics.join(" and ")}: what it could be excludes zero.`];
}
/**
 * Whether a change is beyond what the gate's own part of the false-alarm rate leaves to chance, in either direction. The
 * interval's two ends have levels of their own; the narrower one, which a pass is decided by, would begin an epoch after
 * one in eight merges that change nothing.
 */
function excludesZero({ metric, change, interval }) {
    if (change === null || interval === null)
        return false;
    // Ratios are symmetric by their logarithms.
    const scale = metric === "pass-rate" ? (value) => value : Math.log1p;
    const [low, middle, high] = [scale(interval[0]), scale(change), scale(interval[1])];
    return middle < 0 ? high < 0 : middle - Math.max(middle - low, high - middle) > 0;
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
// EXTERNAL MODULE: ./lib/measure/plan.js
var measure_plan = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/commands/check.js + 23 modules
var commands_check = __webpack_require__(380);
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
        const rounds = asked.attempts ?? (0,baseline_pool/* roundsMissing */.Cs)(pool, (0,pool_for/* wantedOf */.L)(prepared));
        if (rounds === 0 && earlier === null) {
            (0,measuring/* say */.cv)(terminal, given.quiet, `${name}: the baseline has ${prepared.check.baseline.attempts} attempts of every task; nothing to measure`);
            results.push({ check: name, rounds: 0, complete: true, stored: null });
            continue;
        }
        await prepared.setUp();
        const plan = earlier?.run.manifest.plan ??
            (0,measure_plan/* plainPlan */.ot)({ tasks: Object.keys(prepared.tasks), rounds, seed: asked.seed ?? (0,measuring/* newSeed */.q4)() });
        const order = {
            project,
            prepared,
            purpose: "record",
            plan,
            extended: false,
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
    terminal.stderr.write(`Nothing unfinished was stored. ${(0,measuring/* resumeHint */.tJ)({ command: "record", files: unfinished, terminal })}`);
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


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   PU: () => (/* binding */ unchangedComparison),
/* harmony export */   oS: () => (/* binding */ measuredIn),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export unmeasuredComparison */
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
    path: [],
    extension: null,
    beyond: null,
    treatmentsTried: null,
    unmeasuredMerges: null,
    forecast: null,
    freshBaseline: false,
    alongside: null,
    confirmation: null,
    accepted: null,
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
        treatmentHash: manifest.treatment?.hash ?? null,
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
    const { suite, candidate, commit, base, treatmentHash, baselineRuns } = options;
    return {
        ...structuredClone(NOTHING_YET),
        suite,
        candidate,
        verdict: "pass",
        measured: { rounds: 0, plannedRounds: 0, attempts: 0, tokens: null, costUsd: null, durationMs: null },
        sandbox: null,
        commit,
        base,
        treatmentHash,
        baselineRuns: baselineRuns.map(describeBaseline),
        notes: [],
    };
}
/** A candidate that was to be measured, of which nothing arrived. */
function unmeasuredComparison(options) {
    return {
        ...unchangedComparison({ ...options, baselineRuns: [] }),
        verdict: "incomplete",
        reason: options.reason,
    };
}
/** What a run holds and what was paid for it. */
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


/***/ })

};
