export const id = 572;
export const ids = [572];
export const modules = {

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ roundsMissing),
/* harmony export */   gb: () => (/* binding */ poolBaseline),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _decide_treatment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2272);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7633);




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
    for (const entry of inReach) {
        const newest = pooled[0];
        if (newest !== undefined && isFull(newest, held, request.attempts))
            break;
        if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
            leave("older than baseline.max-age");
            continue;
        }
        const run = await readStored(store, entry, problems);
        if (run === null)
            continue;
        if (run.manifest.suite.fingerprint !== request.fingerprint) {
            leave("with another fingerprint (engine, dataset, verifier or limits differ)");
            continue;
        }
        if (newest !== undefined && environmentOf(newest) !== environmentOf(run)) {
            leave("from before the model or harness version changed");
            break;
        }
        const trimmed = trim(run, held, request.attempts);
        if (trimmed.attempts.length > 0)
            pooled.push(trimmed);
    }
    return {
        runs: pooled,
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
/** Model, resolved model and harness version: where one of them changes, an epoch begins. */
function environmentOf(run) {
    const { model, harness, harnessVersion } = run.manifest.candidate;
    return JSON.stringify([model, harness, harnessVersion, (0,_decide_treatment_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvedModels */ .N3)(run)]);
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
async function readStored(store, entry, problems) {
    try {
        const { run, warnings } = await store.read(entry);
        problems.push(...warnings);
        // Only merged changes pass, so their own attempts would make a baseline that stands too high (design section 5).
        if (run.manifest.purpose === "candidate" || run.manifest.purpose === "confirm") {
            problems.push({
                message: `it is a ${run.manifest.purpose} run, and such runs are never a baseline; it was left out`,
                hint: "Record main by `pairgate record` instead.",
                place: { file: entry.path },
            });
            return null;
        }
        return run;
    }
    catch (error) {
        if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I))
            throw error;
        problems.push({
            message: `it cannot be read as a run and was left out: ${error.problems.map(_domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .B).join("; ")}`,
            place: { file: entry.path },
        });
        return null;
    }
}
/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run, task) {
    return `${run.manifest.suite.tasks[task]} ${task}`;
}
/** The run with at most as many attempts per task as there is room for, first rounds first. Errors take no room. */
function trim(run, held, room) {
    const inOrder = [...(0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAttempts */ .j)(run)].sort((a, b) => (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_3__/* .roundOf */ .O7)(a) - (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_3__/* .roundOf */ .O7)(b));
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

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/decide/compare.js + 20 modules
var compare = __webpack_require__(93);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/commands/check.js + 46 modules
var commands_check = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/commands/execute.js + 4 modules
var execute = __webpack_require__(2882);
// EXTERNAL MODULE: ./lib/decide/gates.js
var decide_gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/measure/plan.js + 1 modules
var measure_plan = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
;// CONCATENATED MODULE: ./lib/commands/gate-plan.js




/**
 * What is fixed before a check's first attempt: the plan, the rates of its gates, and the baseline. A run that is gone on
 * with keeps all three from its first plan, whatever the store and the configuration say now.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
function planGate(options) {
    const { prepared, pool, falseAlarm, changedChecks, first } = options;
    const rules = prepared.check.gates;
    if (first !== null) {
        const baselineRuns = pool.runs.filter((run) => first.baselineRuns.includes(run.manifest.id));
        const gates = (0,decide_gates/* gatesFor */.wQ)({
            falseAlarm,
            changedChecks,
            rules,
            metered: first.gates["tokens"] !== undefined,
        });
        return { plan: first, gates: withRates(gates, first.gates), baselineRuns };
    }
    const baselineRuns = pool.runs;
    const gates = (0,decide_gates/* gatesFor */.wQ)({ falseAlarm, changedChecks, rules, metered: (0,compare/* isMetered */.H)(baselineRuns) });
    const plan = (0,measure_plan/* makePlan */.Cs)({
        tasks: Object.keys(prepared.tasks),
        rounds: options.rounds ?? prepared.check.suite.attempts,
        seed: options.seed ?? (0,measuring/* newSeed */.q4)(),
        gates: ratesOf(gates),
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
        baselineRuns: baselineRuns.map((run) => run.manifest.id),
    });
    return { plan, gates, baselineRuns };
}
/** The rates of the gates that can fail the check, by metric, as a plan records them. */
function ratesOf(gates) {
    const rates = {
        "pass-rate": { alpha: gates.passRate.alpha, passLevel: gates.passRate.passLevel },
    };
    if (gates.tokens !== null)
        rates["tokens"] = { alpha: gates.tokens.alpha, passLevel: gates.tokens.passLevel };
    return rates;
}
/** The gates with the rates that a plan gave them. */
function withRates(gates, rates) {
    return {
        ...gates,
        passRate: { ...gates.passRate, ...rates["pass-rate"] },
        tokens: gates.tokens === null ? null : { ...gates.tokens, ...rates["tokens"] },
    };
}

// EXTERNAL MODULE: ./lib/commands/manifest.js
var manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/outcome.js + 30 modules
var outcome = __webpack_require__(358);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 1 modules
var commands_project = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/commands/gate.js












const help = `pairgate gate: measure the candidate, compare it with the stored baseline, and say
pass, regression or inconclusive.

Usage: pairgate gate [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --base REV           the commit the measured files were built on (default: the merge base with main)
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --attempts K         rounds to measure, instead of the suite's
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --force              measure even where the candidate has not changed
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --config FILE        (default: pairgate.yml)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Examples:
  pairgate gate
  pairgate gate --check bug-hunt/mender --seed 1 --comment comment.md
  pairgate gate --resume .pairgate/runs/bug-hunt-mender-….run.jsonl
`;
const gate_options = {
    ...measuring/* measureOptions */.bi,
    ...outcome/* verdictOptions */.AD,
    base: { type: "string" },
    store: { type: "string" },
    force: { type: "boolean", default: false },
};
async function run(terminal, args) {
    const given = (0,options/* readOptions */.T)("gate", args, { ...gate_options });
    const failOn = (0,outcome/* readFailOn */.mc)(given["fail-on"]);
    const asked = (0,measuring/* readMeasureOptions */.Do)(given, terminal);
    const project = await (0,commands_project/* openProject */.U)({
        terminal,
        config: given.config,
        base: given.base ?? null,
        store: given.store ?? null,
    });
    if (!given.quiet)
        (0,measuring/* sayProblems */.Yd)(terminal, "note", project.notes);
    const entries = [];
    for (const check of (0,commands_project/* chooseChecks */.v)(project, given.check)) {
        const prepared = await (0,commands_check/* prepareCheck */.m)({ terminal, project, check, sandbox: asked.sandbox });
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, prepared, quiet: given.quiet });
        const same = pool.runs[0]?.manifest.treatment?.hash === prepared.treatment.hash;
        entries.push({ prepared, pool, unchanged: same && !given.force });
    }
    const changed = entries.filter((entry) => !entry.unchanged);
    const resumed = (0,execute/* openResumed */.o)({
        files: asked.resume,
        prepared: changed.map((entry) => entry.prepared),
        terminal,
    });
    const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
    const comparisons = [];
    const files = [];
    for (const entry of entries) {
        const { prepared, pool } = entry;
        if (entry.unchanged) {
            comparisons.push(unchanged(project, entry));
            continue;
        }
        const earlier = resumed.get(prepared) ?? null;
        const { plan, gates, baselineRuns } = planGate({
            prepared,
            pool,
            falseAlarm: project.config.falseAlarm,
            changedChecks: changed.length,
            first: earlier?.run.manifest.plan ?? null,
            rounds: asked.attempts,
            seed: asked.seed,
        });
        const measured = await (0,execute/* execute */.g)({
            terminal,
            project,
            prepared,
            purpose: "candidate",
            plan,
            epoch: pool.epoch,
            budget,
            concurrency: asked.concurrency,
            output: null,
            resumed: earlier,
            quiet: given.quiet,
        });
        files.push(measured.file);
        const comparison = (0,compare/* compare */.U)(baselineRuns, measured.run, gates);
        comparisons.push(withAdvice(comparison, pool, project));
    }
    for (const blind of budget.blindSpots())
        (0,measuring/* say */.cv)(terminal, given.quiet, `note: ${blind}`);
    const { exitCode } = await (0,outcome/* deliver */.cK)({
        terminal,
        comparisons,
        failOn,
        json: given.json,
        quiet: given.quiet,
        comment: given.comment,
    });
    if (comparisons.some((comparison) => comparison.verdict === "incomplete")) {
        terminal.stderr.write((0,measuring/* resumeHint */.tJ)("gate", files, terminal));
    }
    return exitCode;
}
function unchanged(project, { prepared, pool }) {
    const { sha, base } = (0,manifest/* commitOf */.D)(project.repository, prepared.treatment.tree);
    return (0,comparison/* unchangedComparison */.P)({
        suite: prepared.check.suite.name,
        candidate: prepared.check.candidate.name,
        commit: sha,
        base,
        baselineRuns: pool.runs,
    });
}
/** Says why the store's runs were not taken; most of all where that leaves no baseline. */
function withAdvice(comparison, pool, project) {
    if (pool.leftOut.length === 0)
        return comparison;
    const left = `Left out of the baseline in ${project.store.name}: ${pool.leftOut.join("; ")}.`;
    return { ...comparison, notes: [...comparison.notes, left] };
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ poolFor)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8849);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);


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
        (0,_measuring_js__WEBPACK_IMPORTED_MODULE_1__/* .sayProblems */ .Yd)(terminal, "warning", pool.problems);
    return pool;
}


/***/ })

};
