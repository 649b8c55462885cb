export const id = 630;
export const ids = [630];
export const modules = {

/***/ 1819:
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
// EXTERNAL MODULE: ./lib/decide/compare.js + 5 modules
var compare = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/decide/gates.js
var decide_gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/decide/grid-effects.js

/** The confidence of each interval by itself. None of them decides, so that they are not divided. */
const EFFECT_LEVEL = 0.95;
/**
 * The effects of a grid in which every model was run in every harness: of each further model against the first, meant
 * over the harnesses; of each further harness against the first, meant over the models; and of each pair of these, by how
 * much the model's change is larger in that harness than in the first (the whole difference; some books give half of it).
 * D. C. Montgomery, Design and Analysis of Experiments, 9th ed. (2017), sections 5.3 and 6.2.
 * @param cells one for each pair, with at least one task; empty where there is none to rest on
 */
function effectsOf({ models, harnesses, cells, }) {
    const [firstModel, ...otherModels] = models;
    const [firstHarness, ...otherHarnesses] = harnesses;
    if (firstModel === undefined || firstHarness === undefined || cells[0] === undefined)
        return [];
    if (cells[0].tallies.length === 0)
        return [];
    const byModel = (model) => (cell) => side(cell.model, { plus: model, minus: firstModel });
    const byHarness = (harness) => (cell) => side(cell.harness, { plus: harness, minus: firstHarness });
    return [
        ...otherModels.map((model) => ({
            what: "model",
            of: `${model} instead of ${firstModel}`,
            model,
            harness: null,
            ...contrast(cells, (cell) => byModel(model)(cell) / harnesses.length),
        })),
        ...otherHarnesses.map((harness) => ({
            what: "harness",
            of: `${harness} instead of ${firstHarness}`,
            model: null,
            harness,
            ...contrast(cells, (cell) => byHarness(harness)(cell) / models.length),
        })),
        ...otherModels.flatMap((model) => otherHarnesses.map((harness) => ({
            what: "interaction",
            of: `${model} instead of ${firstModel}, in ${harness} more than in ${firstHarness}`,
            model,
            harness,
            ...contrast(cells, (cell) => byModel(model)(cell) * byHarness(harness)(cell)),
        }))),
    ];
}
function side(level, { plus, minus }) {
    if (level === plus)
        return 1;
    return level === minus ? -1 : 0;
}
/**
 * The mean over tasks of sum w p^, with its fixed-task standard error: sqrt(sum over tasks of p~ (1 - p~) sum w^2 / k) / n.
 * As in `fixedTaskDifference`, p~ is one for all of a task's cells and shrunk a little: (K p + 1/4) / (K + 1/2), with their
 * attempts K. Here p is the mean of the cells' rates, so that a fat baseline does not speak for cells that it differs from.
 * Simulated with 1 to 10 attempts and effects of up to 40 points, 94 to 98 % of such intervals hold the truth.
 * E. Miller, arXiv:2411.00640 (2024).
 */
function contrast(cells, weight) {
    const counting = cells
        .map((cell) => ({ tallies: cell.tallies, weight: weight(cell) }))
        .filter((cell) => cell.weight !== 0);
    const tasks = counting[0]?.tallies.length ?? 0;
    let changes = 0;
    let variances = 0;
    for (let task = 0; task < tasks; task += 1) {
        let [rates, attempts, squares] = [0, 0, 0];
        for (const { tallies, weight: share } of counting) {
            const tally = tallies[task];
            if (tally === undefined)
                continue;
            const rate = tally.passes / tally.attempts;
            changes += share * rate;
            squares += share ** 2 / tally.attempts;
            rates += rate;
            attempts += tally.attempts;
        }
        const shrunk = ((attempts * rates) / counting.length + 0.25) / (attempts + 0.5);
        variances += shrunk * (1 - shrunk) * squares;
    }
    const change = changes / tasks;
    const reach = (0,normal/* normalQuantile */.Zl)((1 + EFFECT_LEVEL) / 2) * (Math.sqrt(variances) / tasks);
    // No change is larger than from none to all: of a rate 1, of a difference between two changes 2.
    const most = counting.reduce((sum, { weight: share }) => sum + Math.max(0, share), 0);
    return { change, interval: [Math.max(-most, change - reach), Math.min(most, change + reach)] };
}

// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/decide/treatment.js
var treatment = __webpack_require__(2272);
;// CONCATENATED MODULE: ./lib/decide/grid.js



/**
 * Lays runs out by their model and harness, and says what each of the two does to the pass rate where every model was run
 * in every harness. Null where the runs that have a place differ in one of them only, or in neither: there is nothing to
 * tell apart. Only tasks (id and content) that every cell tried count, so that each cell is of the same tasks.
 * @param runs the baseline's first; its model and harness are what the others are held against
 */
function gridOf(runs) {
    const { placed, leftOut } = place(runs);
    const models = levels(placed.map(({ model }) => model));
    const harnesses = levels(placed.map(({ harness }) => harness));
    if (models.length < 2 || harnesses.length < 2)
        return null;
    const pooled = pool(placed);
    const all = models.flatMap((model) => harnesses.map((harness) => ({ model, harness, cell: pooled.get(keyOf({ model, harness })) })));
    const filled = all.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
    const missing = all
        .filter(({ cell }) => cell === undefined)
        .map(({ model, harness }) => ({ model, harness }));
    const common = commonTasks(filled);
    const cells = filled.map((cell) => atTasks(cell, common));
    return {
        models,
        harnesses,
        cells: cells.map(summary),
        missing,
        effects: missing.length === 0 ? effectsOf({ models, harnesses, cells }) : [],
        level: EFFECT_LEVEL,
        allTasks: new Set(filled.flatMap((cell) => [...cell.tallies.keys()])).size,
        leftOut,
    };
}
/** The runs that can stand beside each other, each once; of the others, why they cannot. */
function place(runs) {
    const placed = [];
    const leftOut = [];
    const seen = new Set();
    for (const run of runs) {
        const { id, candidate } = run.manifest;
        if (seen.has(id))
            continue;
        seen.add(id);
        const { model, harness } = candidate;
        const reason = misfit(run, placed.map((one) => one.run));
        if (reason !== null)
            leftOut.push({ run: id, candidate: candidate.name, why: reason });
        else if (model !== null && harness !== null)
            placed.push({ run, model, harness });
    }
    return { placed, leftOut };
}
/** Why a run cannot stand beside those before it, or null. */
function misfit(run, before) {
    const { candidate, suite, plan } = run.manifest;
    if (candidate.model === null)
        return "its file names no model";
    if (candidate.harness === null)
        return "its file names no harness";
    const first = before[0];
    if (first !== undefined && first.manifest.suite.fingerprint !== suite.fingerprint) {
        return "its suite is of another fingerprint";
    }
    // Of a planned run the whole rounds are known; of another, fails finish last and would be the ones that are missing.
    if (plan === null && run.end?.complete !== true)
        return "it is not finished";
    return (0,treatment/* environmentMoved */.Vc)(before, run);
}
function levels(names) {
    return [...new Set(names)];
}
/** Neither name can hold what parts them here, once they are JSON. */
function keyOf({ model, harness }) {
    return JSON.stringify([model, harness]);
}
/** The cells in which any attempt counts. */
function pool(placed) {
    const cells = new Map();
    for (const { run, model, harness } of placed) {
        const key = keyOf({ model, harness });
        const cell = cells.get(key) ?? { model, harness, tallies: new Map() };
        for (const { task, outcome } of (0,pair/* countedAttempts */.jc)(run)) {
            if (outcome === "error")
                continue;
            // A task's id is one line.
            const content = `${task}\n${run.manifest.suite.tasks[task]}`;
            const { passes, attempts } = cell.tallies.get(content) ?? { passes: 0, attempts: 0 };
            cell.tallies.set(content, {
                passes: passes + (outcome === "pass" ? 1 : 0),
                attempts: attempts + 1,
            });
        }
        if (cell.tallies.size > 0)
            cells.set(key, cell);
    }
    return cells;
}
function commonTasks(cells) {
    const [first, ...others] = cells;
    if (first === undefined)
        return [];
    return [...first.tallies.keys()].filter((task) => others.every(({ tallies }) => tallies.has(task)));
}
function atTasks({ model, harness, tallies }, tasks) {
    return { model, harness, tallies: tasks.map((task) => tallies.get(task) ?? { passes: 0, attempts: 0 }) };
}
function summary({ model, harness, tallies }) {
    let [rates, attempts] = [0, 0];
    for (const tally of tallies) {
        rates += tally.passes / tally.attempts;
        attempts += tally.attempts;
    }
    const tasks = tallies.length;
    return { model, harness, rate: tasks === 0 ? null : rates / tasks, tasks, attempts };
}

// EXTERNAL MODULE: ./lib/decide/metering.js
var metering = __webpack_require__(4361);
;// CONCATENATED MODULE: ./lib/decide/tell-apart.js
/**
 * What each of several candidates is called beside the others: its name, and where another of its suite has the same one,
 * what it differs in: model and harness, else the commit, else the run's id. In the order of the runs; plain text.
 */
function namesApart(runs) {
    const ways = [byName, byMakeup, byCommit, byId];
    return runs.map((run) => {
        const namesakes = runs.filter((other) => other !== run && suiteAndName(other) === suiteAndName(run));
        const way = ways.find((name) => namesakes.every((other) => name(other) !== name(run))) ?? byId;
        return way(run);
    });
}
function suiteAndName({ manifest }) {
    return JSON.stringify([manifest.suite.name, manifest.candidate.name]);
}
function byName({ manifest }) {
    return manifest.candidate.name;
}
function byMakeup(run) {
    const { model, harness } = run.manifest.candidate;
    const makeup = [model, harness].filter((part) => part !== null).join(" in ");
    return makeup === "" ? byName(run) : `${byName(run)} (${makeup})`;
}
function byCommit(run) {
    return `${byName(run)} at ${run.manifest.commit.sha.slice(0, SHORT_COMMIT)}`;
}
function byId(run) {
    return `${byName(run)} (run ${run.manifest.id})`;
}
const SHORT_COMMIT = 7;

// EXTERNAL MODULE: ./lib/domain/gate-rules.js
var gate_rules = __webpack_require__(4107);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/outcome.js + 4 modules
var outcome = __webpack_require__(3483);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
;// CONCATENATED MODULE: ./lib/commands/runs-to-compare.js






/**
 * Which files are the baseline and which the candidates: by their options, or of files without an option, the first is the
 * baseline and all others are candidates.
 * @throws PairgateError where either is missing, or both ways are mixed
 */
function filesToCompare(given) {
    const { baseline, candidate, files } = given;
    if (files.length === 0) {
        if (baseline.length > 0 && candidate.length > 0)
            return { baseline, candidates: candidate };
        const [missing, what] = baseline.length === 0 ? ["--baseline", "compare with"] : ["--candidate", "judge"];
        throw new domain_error/* PairgateError */.I({
            message: `compare needs ${missing}: the run file to ${what}`,
            hint: "Write pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl.",
        });
    }
    const [first, ...others] = files;
    if (baseline.length > 0 || candidate.length > 0) {
        const option = baseline.length > 0 ? "--baseline" : "--candidate";
        throw new domain_error/* PairgateError */.I({
            message: `compare takes files by ${option} or without any option, not both: what is ${JSON.stringify(first)}?`,
            hint: "Put --baseline or --candidate before each file; or name the baseline first and then the candidates, all without an option.",
        });
    }
    if (first === undefined || others.length === 0) {
        throw new domain_error/* PairgateError */.I({
            message: `compare needs a second run file: there is nothing to compare ${JSON.stringify(first)} with`,
            hint: "Write pairgate compare main.run.jsonl candidate.run.jsonl; the first is the baseline.",
        });
    }
    return { baseline: [first], candidates: others };
}
/**
 * Reads the candidates, of which each is a run of its own: one that was named twice would take twice of the false-alarm rate.
 * @throws PairgateError where a file is no run, or two have the same id
 */
function openCandidates(files, open) {
    const fileOf = new Map();
    return files.map((file) => {
        const run = open(file);
        const { id } = run.manifest;
        const before = fileOf.get(id);
        if (before !== undefined) {
            throw new domain_error/* PairgateError */.I({
                message: `two candidates are the same run: the id ${JSON.stringify(id.slice(0, 80))} is in ${before} too`,
                hint: "An id names one run. Name each run once, and give each run file an id of its own.",
                place: { file },
            });
        }
        fileOf.set(id, file);
        return run;
    });
}
/** Reads a run file. What is odd about it is told, unless all is to be quiet. */
function openRun(options) {
    const { terminal, quiet } = options;
    const file = (0,external_node_path_.resolve)(terminal.cwd, options.file);
    const { run, warnings } = (0,run_file/* parseRunChunks */.pH)({ chunks: chunksOf(file), file });
    if (!quiet)
        (0,tell/* tellProblems */.s)(terminal, "warning", warnings);
    return run;
}
const CHUNK_BYTES = 2 ** 16;
/**
 * A file's text piece by piece. `node:fs/promises` would load streams and sockets, a tenth of this command.
 * @throws PairgateError where the file cannot be read
 */
function* chunksOf(file) {
    let fd = null;
    try {
        fd = (0,external_node_fs_.openSync)(file, "r");
        const buffer = Buffer.alloc(CHUNK_BYTES);
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        for (let count = (0,external_node_fs_.readSync)(fd, buffer); count > 0; count = (0,external_node_fs_.readSync)(fd, buffer)) {
            yield decoder.write(buffer.subarray(0, count));
        }
        yield decoder.end();
    }
    catch (error) {
        throw new domain_error/* PairgateError */.I({
            message: `it cannot be read: ${error.message}`,
            hint: "Name a *.run.jsonl file.",
            place: { file },
        });
    }
    finally {
        if (fd !== null)
            (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/commands/compare.js











const help = `pairgate compare: compare finished runs; nothing is measured.

Usage: pairgate compare --baseline FILE… --candidate FILE… [options]
       pairgate compare BASELINE-FILE CANDIDATE-FILE… [options]

  --baseline FILE      a run file of the baseline; may be repeated, newest first
  --candidate FILE     the run file to judge; may be repeated, and each is judged against the baseline
  --config FILE        take the gates of this pairgate.yml (default: 5 % false alarms, a margin of 10 points)
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Several candidates share the false-alarm rate. Where the runs differ in both model and harness, the report
says what each of the two changes, or which runs it would need to tell.

Examples:
  pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl
  pairgate compare --baseline a.run.jsonl --baseline b.run.jsonl --candidate c.run.jsonl --json
  pairgate compare main.run.jsonl a.run.jsonl b.run.jsonl
`;
const compare_options = {
    ...outcome/* verdictOptions */.AD,
    baseline: { type: "string", multiple: true, default: [] },
    candidate: { type: "string", multiple: true, default: [] },
    config: { type: "string" },
};
async function run(terminal, args) {
    const { given, files } = (0,options/* readOptionsAndFiles */.fb)("compare", args, compare_options);
    const failOn = (0,outcome/* readFailOn */.mc)(given["fail-on"]);
    const { baseline, candidates } = filesToCompare({ ...given, files });
    const open = (file) => openRun({ file, terminal, quiet: given.quiet });
    const baselineRuns = baseline.map(open);
    const candidateRuns = openCandidates(candidates, open);
    const metered = (0,compare/* isMetered */.H)(baselineRuns);
    const priced = (0,metering/* isPriced */.gu)(baselineRuns);
    const rulesOf = await rulesFrom(given.config, terminal);
    const names = namesApart(candidateRuns);
    const comparisons = candidateRuns.map((candidateRun, index) => {
        const { rules, falseAlarm, checks } = rulesOf(candidateRun);
        // What can fail this command is one family. So are the checks of a configuration, and the larger one holds both.
        const parts = Math.max(candidateRuns.length, checks);
        const gates = (0,decide_gates/* gatesFor */.w)({
            falseAlarm,
            changedChecks: parts,
            rules,
            metered,
            priced,
            // A run that was planned with an extension keeps its part back, however large its file says that part is.
            extensionShare: candidateRun.manifest.plan?.extension == null ? 0 : decide_gates/* EXTENSION_SHARE */.U,
        });
        const compared = endedByOthers((0,compare/* compare */.U)(baselineRuns, candidateRun, gates), candidateRun);
        const unpriced = (0,metering/* notPriced */.vt)(rules.cost !== null, baselineRuns);
        const comparison = { ...compared, notes: [...compared.notes, ...unpriced] };
        if (candidateRuns.length === 1)
            return comparison;
        const whose = parts > candidateRuns.length ? "checks of the configuration" : "candidates of this command";
        const all = parts === 2 ? "both" : `all ${parts}`;
        const note = `The false-alarm rate of ${(0,numbers/* rate */.TS)(falseAlarm)} is for ${all} ${whose} together: ${(0,numbers/* rate */.TS)(falseAlarm / parts)} is this one's.`;
        return {
            ...comparison,
            candidate: names[index] ?? comparison.candidate,
            notes: [...comparison.notes, note],
        };
    });
    const { exitCode } = await (0,outcome/* deliver */.cK)({
        terminal,
        comparisons,
        grid: gridOf([...baselineRuns, ...candidateRuns]),
        failOn,
        json: given.json,
        quiet: given.quiet,
        comment: given.comment,
    });
    return exitCode;
}
/**
 * A run that its own gate ended at a look is done, and there is nothing to go on with: where these rules would have looked
 * on, by another margin or a smaller part of the false-alarm rate, they cannot tell.
 */
function endedByOthers(comparison, { end }) {
    if (comparison.verdict !== "incomplete" || end?.complete !== true || end.look === null)
        return comparison;
    // Where an attempt is missing up to it, the look was not taken.
    if (!comparison.path.some(({ look }) => look === end.look))
        return comparison;
    const reason = `its own gate ended measuring at look ${end.look}, by other rules than these; --config names its pairgate.yml`;
    return { ...comparison, verdict: "inconclusive", reason, extension: null };
}
/** For each run the gates of the configuration's check by its names, or the defaults where no configuration was named. */
async function rulesFrom(file, terminal) {
    if (file === undefined) {
        return () => ({ falseAlarm: gate_rules/* DEFAULT_FALSE_ALARM */.Qp, rules: gate_rules/* DEFAULT_RULES */.ck, checks: 1 });
    }
    // Reading YAML is most of what starting would cost, and few comparisons need it.
    const [{ loadConfig }, { resolveChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 6264)),
        __webpack_require__.e(/* import() */ 141).then(__webpack_require__.bind(__webpack_require__, 1141)),
    ]);
    const { config } = loadConfig({ path: (0,external_node_path_.resolve)(terminal.cwd, file) });
    const checks = resolveChecks(config);
    return ({ manifest: { suite, candidate } }) => {
        const check = checks.find((item) => item.suite.name === suite.name && item.candidate.name === candidate.name);
        return { falseAlarm: config.falseAlarm, rules: check?.gates ?? config.gates, checks: checks.length };
    };
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


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends where the system says ENOENT of a folder
 * whose parent is there, as it does below /proc.
 * @throws what the system says of the first folder that cannot be made
 */
function makeFolders(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (code !== "ENOENT" || parent === folder)
            throw error;
        makeFolders(parent);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
}


/***/ })

};
