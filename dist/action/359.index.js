export const id = 359;
export const ids = [359,572];
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
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5141);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9572);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6333);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6252);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8029);











const help = `pairgate demo: the whole job on the embedded benchmark, with an agent that needs no key and no
network. Records a baseline, gates a pull request that changes nothing that matters and one that
cripples the agent, and shows both comments. Every attempt is really made; it takes a minute or two.

Usage: pairgate demo [options]

  --seed N             of the agent's luck (default: by chance; it is printed)
  --keep DIR           work in this folder, which must not exist, and leave everything there
  --concurrency N      attempts at the same time (default: the machine's cores)
  --sandbox MODE       auto, bubblewrap or none (default: auto)
  --json               print the seed and the two verdicts as JSON
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
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .readOptions */ .Tt)("demo", args, options);
    if (given.config !== _options_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_CONFIG */ .PV) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_5__/* .PairgateError */ .I({
            message: "the demo brings a configuration of its own, and takes no --config",
            hint: "Gate your own agent by pairgate gate --config FILE.",
        });
    }
    const seed = given.seed === undefined ? (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .newSeed */ .q4)() : (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .wholeNumber */ .rD)("seed", given.seed, 0);
    const passed = ["concurrency", "sandbox"];
    const common = passed.flatMap((name) => (given[name] === undefined ? [] : [`--${name}`, given[name]]));
    if (given.quiet)
        common.push("--quiet");
    const { folder, remove } = await makeFolder(terminal, given.keep);
    const show = (text) => {
        if (!given.json)
            terminal.stdout.write(text);
    };
    const tell = (line) => {
        if (!given.quiet && !given.json)
            terminal.stdout.write(`${line}\n`);
    };
    let said = "";
    const stdout = { write: (text) => (said += text) };
    const inFolder = within({ terminal, folder, stdout, kept: given.keep !== undefined });
    const verdicts = [];
    try {
        tell(`pairgate demo, seed ${seed}`);
        tell("\n== recording a baseline of main: 10 attempts of every task");
        const recorded = await (0,_record_js__WEBPACK_IMPORTED_MODULE_10__.run)(inFolder, [...common, "--seed", String(seed)]);
        for (const [index, pullRequest] of pullRequests.entries()) {
            if (recorded !== 0 || terminal.interrupted.aborted)
                return 1;
            tell(`\n== ${pullRequest.title}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(example(), "agent"), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent"), { recursive: true });
            await pullRequest.change(folder);
            const comment = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `comment-${pullRequest.name}.md`);
            await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__.run)(inFolder, [...common, "--seed", String(seed + index + 1), "--comment", comment, "--json"]);
            verdicts.push({
                pullRequest: pullRequest.name,
                verdict: _domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictSchema */ .$D.parse(JSON.parse(said)).verdict,
            });
            said = "";
            show(`\n${visiblePart(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(comment, "utf8"))}\n`);
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
/** The terminal of the commands that the demo runs: silent but for their progress, and without paths that will be gone. */
function within(options) {
    const { terminal, folder, stdout, kept } = options;
    const { stderr } = terminal;
    const write = (text) => kept || !/^(?:run file|outputs):/u.test(text) ? stderr.write(text) : undefined;
    return {
        ...terminal,
        cwd: folder,
        stdout,
        stderr: { write, isTTY: stderr.isTTY, columns: stderr.columns },
    };
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/decide/compare.js + 22 modules
var compare = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/commands/check.js + 42 modules
var commands_check = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/commands/execute.js + 5 modules
var execute = __webpack_require__(5763);
// EXTERNAL MODULE: ./lib/baseline/pool.js + 1 modules
var pool = __webpack_require__(1489);
// EXTERNAL MODULE: ./lib/decide/gates.js
var decide_gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/domain/gate-rules.js
var gate_rules = __webpack_require__(4107);
// EXTERNAL MODULE: ./lib/measure/plan.js + 1 modules
var measure_plan = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
;// CONCATENATED MODULE: ./lib/commands/gate-plan.js







/**
 * Fixes the plan, the rates of its gates, and the baseline.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
function planGate(options) {
    const { prepared, pool, falseAlarm, changedChecks } = options;
    const gates = (0,decide_gates/* gatesFor */.wQ)({
        falseAlarm,
        changedChecks,
        rules: prepared.check.gates,
        metered: (0,compare/* isMetered */.H)(pool.runs),
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
    });
    const plan = (0,measure_plan/* makePlan */.Cs)({
        tasks: Object.keys(prepared.tasks),
        rounds: options.rounds ?? prepared.check.suite.attempts,
        seed: options.seed ?? (0,measuring/* newSeed */.q4)(),
        gates: ratesOf(gates),
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
        baselineRuns: pool.runs.map((run) => run.manifest.id),
    });
    return { plan, gates, baselineRuns: pool.runs };
}
/**
 * The plan of a run that is gone on with: its rates, margins and baseline stay what they were, whatever the store and the
 * configuration say now.
 * @throws PairgateError where a run of the first baseline is no longer in the store
 */
async function planAgain(options) {
    const { prepared, first, store } = options;
    const { suite, candidate, gates: rules, baseline } = prepared.check;
    const baselineRuns = await (0,pool/* poolNamed */.Ad)({
        store,
        check: { suite: suite.name, candidate: candidate.name },
        ids: first.baselineRuns,
        attempts: baseline.attempts,
    });
    const [passRate, tokens] = [first.gates["pass-rate"], first.gates["tokens"]];
    if (passRate === undefined) {
        throw new error/* PairgateError */.I({
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
                margin: tokens.margin ?? gate_rules/* DEFAULT_RULES */.c.tokens.margin,
                tolerance: tokens.tolerance ?? gate_rules/* DEFAULT_RULES */.c.tokens.tolerance,
            },
        errors: rules.errors,
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
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

// EXTERNAL MODULE: ./lib/commands/manifest.js
var commands_manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/outcome.js + 29 modules
var outcome = __webpack_require__(6323);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 1 modules
var commands_project = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/writable.js
var writable = __webpack_require__(3048);
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
  pairgate gate --check bug-hunt/mender --seed 1 --comment .pairgate/comment.md
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
    const given = (0,options/* readOptions */.Tt)("gate", args, gate_options);
    const failOn = (0,outcome/* readFailOn */.mc)(given["fail-on"]);
    const asked = (0,measuring/* readMeasureOptions */.Do)(given, terminal);
    const { base = null, store = null } = given;
    const project = await (0,commands_project/* openProject */.U8)({
        terminal,
        config: given.config,
        base,
        store,
        outputs: [given.comment],
    });
    if (!given.quiet)
        (0,tell/* tellProblems */.s)(terminal, "note", project.notes);
    refuseUnknownBase(project);
    // The false-alarm rate is divided among all changed checks, also those that are gated by a command of their own.
    const chosen = new Set((0,commands_project/* chooseChecks */.vn)(project, given.check).map((check) => check.name));
    const all = [];
    for (const check of (0,commands_project/* chooseChecks */.vn)(project, [])) {
        const prepared = await (0,commands_check/* prepareCheck */.m)({ terminal, project, check, sandbox: asked.sandbox });
        const pool = await (0,pool_for/* poolFor */.i)({
            terminal,
            project,
            prepared,
            quiet: given.quiet || !chosen.has(check.name),
        });
        all.push({ prepared, pool, settled: settle({ terminal, project, prepared, pool, force: given.force }) });
    }
    const changedChecks = Math.max(1, all.filter((entry) => entry.settled === null).length);
    const entries = all.filter((entry) => chosen.has(entry.prepared.check.name));
    const open = entries.filter((entry) => entry.settled === null).map((entry) => entry.prepared);
    const resumed = (0,execute/* openResumed */.o)({ files: asked.resume, command: "gate", prepared: open, terminal });
    if (given.comment !== undefined)
        await (0,writable/* mustTakeFile */.n)((0,external_node_path_.resolve)(terminal.cwd, given.comment));
    // What can fail for the user's mistakes comes before the first attempt of any check.
    for (const prepared of open)
        await prepared.setUp();
    const plans = new Map();
    for (const { prepared, pool } of entries) {
        const first = resumed.get(prepared)?.run.manifest.plan ?? null;
        const { falseAlarm } = project.config;
        const fixed = first === null
            ? planGate({ prepared, pool, falseAlarm, changedChecks, rounds: asked.attempts, seed: asked.seed })
            : await planAgain({ prepared, first, store: project.store });
        plans.set(prepared, fixed);
    }
    const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
    const comparisons = [];
    const files = [];
    let failure = null;
    for (const { prepared, pool, settled } of entries) {
        const fixed = plans.get(prepared);
        if (settled !== null || fixed === undefined) {
            if (settled !== null)
                comparisons.push(withAdvice(settled, pool, project));
            continue;
        }
        try {
            const { run: measured, file } = await (0,execute/* execute */.g)({
                terminal,
                project,
                prepared,
                purpose: "candidate",
                plan: fixed.plan,
                epoch: pool.epoch,
                budget,
                concurrency: asked.concurrency,
                output: null,
                resumed: resumed.get(prepared) ?? null,
                quiet: given.quiet,
            });
            files.push(file);
            comparisons.push(withAdvice((0,compare/* compare */.U)(fixed.baselineRuns, measured, fixed.gates), pool, project));
        }
        catch (error) {
            // What other checks came to is delivered all the same.
            failure ??= error;
            break;
        }
    }
    if (failure !== null && comparisons.length === 0)
        throw failure;
    for (const blind of budget.blindSpots())
        (0,measuring/* say */.cv)(terminal, given.quiet, `note: ${blind}`);
    const { json, quiet, comment } = given;
    const { exitCode } = await (0,outcome/* deliver */.cK)({ terminal, comparisons, failOn, json, quiet, comment });
    if (failure !== null)
        throw failure;
    if (comparisons.some((comparison) => comparison.verdict === "incomplete")) {
        terminal.stderr.write((0,measuring/* resumeHint */.tJ)("gate", files, terminal, given.comment));
    }
    return exitCode;
}
/** Without a base commit, runs of any commit would count as its baseline. */
function refuseUnknownBase({ repository }) {
    if (repository.head === null || repository.base !== null)
        return;
    throw new error/* PairgateError */.I({
        message: "the commit that this one was built on cannot be found: no branch is checked out, and there is no main to compare with",
        hint: "Name it by --base, or fetch more of the history (in a workflow, fetch-depth: 0).",
    });
}
function settle(options) {
    const { terminal, project, prepared, pool, force } = options;
    const { check, treatment } = prepared;
    const same = pool.runs[0]?.manifest.treatment?.hash === treatment.hash;
    if (same && !force) {
        const { sha, base } = (0,commands_manifest/* commitOf */.D)(project.repository, treatment.tree);
        const names = { suite: check.suite.name, candidate: check.candidate.name };
        return (0,comparison/* unchangedComparison */.PU)({ ...names, commit: sha, base, baselineRuns: pool.runs });
    }
    if (pool.runs.length > 0 || pool.otherSuite === null)
        return null;
    // The suite's limits or engine changed: said before anything is spent on attempts that nothing could be compared with.
    const { plan, gates } = planGate({
        prepared,
        pool,
        falseAlarm: project.config.falseAlarm,
        changedChecks: 1,
        rounds: null,
        seed: 0,
    });
    const manifest = (0,commands_manifest/* manifestOf */.$)({
        prepared,
        repository: project.repository,
        purpose: "candidate",
        plan,
        epoch: pool.epoch,
        id: "nothing measured",
        createdAt: terminal.now(),
    });
    return (0,compare/* compare */.U)([pool.otherSuite], { manifest, attempts: [], end: null }, gates);
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


/***/ })

};
