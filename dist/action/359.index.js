export const id = 359;
export const ids = [359,572];
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

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9572);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6252);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8029);










const help = `pairgate demo: the whole job on the embedded benchmark, with an agent that needs no key and no
network. Records a baseline, gates a pull request that changes nothing that matters and one that
cripples the agent, and shows both comments. Every attempt is really made; it takes a minute or two.

Usage: pairgate demo [options]

  --seed N             of the agent's luck (default: by chance; it is printed)
  --keep DIR           work in this folder, which must not exist, and leave everything there
  --concurrency N      attempts at the same time (default: the machine's cores)
  --sandbox MODE       auto, bubblewrap or none (default: auto)
  --quiet              print the comments only

How often the first passes and the second is caught is counted in docs/demo.md.

Examples:
  pairgate demo
  pairgate demo --seed 7 --keep bug-hunt-demo
`;
const options = {
    seed: { type: "string" },
    keep: { type: "string" },
    concurrency: { type: "string" },
    sandbox: { type: "string" },
};
const pullRequests = [
    {
        name: "tidy",
        title: "a pull request that tidies up: the agent's files change, what it does does not",
        change: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent/mender.js"), "\n// Reads well enough as it is.\n"),
    },
    {
        name: "crippled",
        title: "a pull request that cripples the agent: it simplifies the list of repairs that are tried",
        change: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent/settings.crippled.json"), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent/settings.json")),
    },
];
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptions */ .T)("demo", args, options);
    const seed = given.seed === undefined ? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .newSeed */ .q4)() : (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeNumber */ .r)("seed", given.seed, 0);
    const passed = ["concurrency", "sandbox"];
    const common = passed.flatMap((name) => (given[name] === undefined ? [] : [`--${name}`, given[name]]));
    if (given.quiet)
        common.push("--quiet");
    const { folder, remove } = await makeFolder(terminal, given.keep);
    const tell = (line) => {
        if (!given.quiet)
            terminal.stdout.write(`${line}\n`);
    };
    const inFolder = { ...terminal, cwd: folder, stdout: { write: () => undefined } };
    try {
        tell(`pairgate demo, seed ${seed}`);
        tell("\n== recording a baseline of main: 10 attempts of every task");
        const recorded = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__.run)(inFolder, [...common, "--seed", String(seed)]);
        for (const [index, pullRequest] of pullRequests.entries()) {
            if (recorded !== 0 || terminal.interrupted.aborted)
                return 1;
            tell(`\n== ${pullRequest.title}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(example(), "agent"), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent"), { recursive: true });
            await pullRequest.change(folder);
            const comment = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `comment-${pullRequest.name}.md`);
            await (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__.run)(inFolder, [...common, "--seed", String(seed + index + 1), "--comment", comment]);
            terminal.stdout.write(`\n${visiblePart(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(comment, "utf8"))}\n`);
        }
        if (given.keep !== undefined)
            tell(`\nEverything, the whole comments too, is in ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(terminal.cwd, folder)}.`);
        tell(`\nThe same again: pairgate demo --seed ${seed}`);
        return 0;
    }
    finally {
        await remove();
    }
}
/** The comment as it is seen before anything is unfolded; what is folded is named. */
function visiblePart(comment) {
    const [seen = ""] = comment.split("\n<details>");
    const folded = [...comment.matchAll(/<summary>(.*?)<\/summary>/gu)].map(([, summary]) => summary);
    return `${seen.trimEnd()}\n\n▸ folded: ${folded.join(" · ")}`;
}
/** The example lies at the top of the package, above the bundle in `dist/cli` as above this file. */
function example() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url));
    // Looked for, not spelt out: the bundler would take a written path for an asset and copy the folder into `dist/`.
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "package.json")) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "examples"))) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            throw new Error("the package has lost its examples/");
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "examples", "bug-hunt");
}
async function makeFolder(terminal, keep) {
    const kept = keep === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(terminal.cwd, keep);
    try {
        if (kept !== null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(kept), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(kept);
        }
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_5__/* .PairgateError */ .I({
            message: `--keep ${JSON.stringify(keep)} cannot be made: ${error.message}`,
            hint: "Name a folder that does not exist yet.",
        });
    }
    const folder = kept ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "pairgate-demo-")));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(example(), folder, { recursive: true });
    const remove = async () => {
        if (kept === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    return { folder, remove };
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


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8849);
/* harmony import */ var _baseline_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6522);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _measure_budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6439);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6749);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5984);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6252);
/* harmony import */ var _pool_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9344);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4904);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5860);












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
    ..._measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .measureOptions */ .bi,
    store: { type: "string" },
    "allow-dirty": { type: "boolean", default: false },
};
async function run(terminal, args) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readOptions */ .T)("record", args, options);
    const asked = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .readMeasureOptions */ .Do)(given, terminal);
    // What is recorded is the files as they are: the base commit of a baseline is its own commit.
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U)({
        terminal,
        config: given.config,
        base: "HEAD",
        store: given.store ?? null,
    });
    if (!given.quiet)
        (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .sayProblems */ .Yd)(terminal, "note", project.notes);
    const all = [];
    for (const check of (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseChecks */ .v)(project, given.check)) {
        all.push(await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareCheck */ .m)({ terminal, project, check, sandbox: asked.sandbox }));
    }
    if (!given["allow-dirty"])
        await refuseUncommitted(project, all);
    const resumed = (0,_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .openResumed */ .o)({ files: asked.resume, prepared: all, terminal });
    const budget = (0,_measure_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .createBudget */ .y)(project.config.budget, () => terminal.now().getTime());
    const results = [];
    const unfinished = [];
    for (const prepared of all) {
        const name = prepared.check.name;
        const pool = await (0,_pool_for_js__WEBPACK_IMPORTED_MODULE_7__/* .poolFor */ .i)({ terminal, project, prepared, quiet: given.quiet });
        const earlier = resumed.get(prepared) ?? null;
        const rounds = asked.attempts ?? (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsMissing */ .Cs)(pool, prepared.tasks, prepared.check.baseline.attempts);
        if (rounds === 0 && earlier === null) {
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(terminal, given.quiet, `${name}: the baseline has ${prepared.check.baseline.attempts} attempts of every task; nothing to measure`);
            results.push({ check: name, rounds: 0, complete: true, stored: null });
            continue;
        }
        const plan = earlier?.run.manifest.plan ??
            (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .makePlan */ .Cs)({
                tasks: Object.keys(prepared.tasks),
                rounds,
                seed: asked.seed ?? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .newSeed */ .q4)(),
                gates: {},
                extensionShare: 0,
                baselineRuns: [],
            });
        const { run: measured, file } = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)({
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
        const stored = complete ? await store({ project, measured, pool }) : null;
        results.push({ check: name, rounds: plan.rounds, complete, stored });
        if (stored !== null)
            (0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(terminal, given.quiet, `${name}: ${plan.rounds} rounds recorded in ${project.store.name}/${stored}`);
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ recorded: results }, null, 2)}\n`);
    if (unfinished.length === 0)
        return 0;
    terminal.stderr.write(`Nothing unfinished was stored. ${(0,_measuring_js__WEBPACK_IMPORTED_MODULE_5__/* .resumeHint */ .tJ)("record", unfinished, terminal)}`);
    return 1;
}
/** Adds the run; where its model or harness version is another than the baseline's, an epoch begins with it. */
async function store(options) {
    const { project, measured, pool } = options;
    const before = pool.runs[0];
    if (before !== undefined && (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(before) !== (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(measured)) {
        await project.store.addEpoch({
            schema: _baseline_store_js__WEBPACK_IMPORTED_MODULE_1__/* .EPOCH_SCHEMA */ .M,
            startedAt: measured.manifest.createdAt ?? new Date(0).toISOString(),
            commit: measured.manifest.commit.sha,
            suite: measured.manifest.suite.name,
            candidate: measured.manifest.candidate.name,
            reason: `model, resolved model or harness version changed from ${(0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(before)} to ${(0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(measured)}`,
        });
    }
    return project.store.add(measured);
}
async function refuseUncommitted(project, all) {
    if (project.repository.head === null)
        return;
    for (const { check } of all) {
        const tasks = typeof check.suite.tasks === "string" ? [check.suite.tasks] : check.suite.tasks;
        const paths = [...check.candidate.paths.map((path) => `:(glob)${path}`), ...tasks];
        if (!(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .hasUncommittedChanges */ .BX)(project.root, paths)))
            continue;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
            message: `files of ${check.name} differ from the commit ${project.repository.head.slice(0, 7)}, so the baseline would be of no commit`,
            hint: "Commit them first, or record them all the same by --allow-dirty.",
        });
    }
}


/***/ })

};
