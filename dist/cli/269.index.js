export const id = 269;
export const ids = [269];
export const modules = {

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ hopelessRules),
  kb: () => (/* binding */ ofCheck),
  DE: () => (/* binding */ sayBefore)
});

// UNUSED EXPORTS: asNotes, forecastAgainst

// EXTERNAL MODULE: ./lib/domain/sequence.js
var domain_sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var critical = __webpack_require__(3592);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/decide/feasible.js



/**
 * Rules that can never fail or never pass a change, in words, with what to do. None where both can happen.
 *
 * The pass rate never fails where even a candidate that fails every attempt crosses at no look, that of the extension
 * included: by the exact test and the interval no other candidate is worse. It never passes where neither a candidate
 * that always solves every task passes, nor one that solves each as often as the baseline. Tokens and cost are compared by
 * a paired t, which needs two tasks.
 */
function infeasible({ plan, gates, baseline, supposed, beside }) {
    const order = plan.order.filter((task) => (baseline.get(task)?.attempts ?? 0) > 0);
    const tallies = order.map((task) => baseline.get(task));
    if (tallies.length === 0)
        return [];
    const problems = [];
    if (tallies.every(({ passes }) => passes === 0)) {
        problems.push({
            message: `no change can pass, and none can be called worse by its pass rate: the baseline solves none of the ${tasksOf(tallies.length)}`,
            hint: "Add tasks that the agent solves at least sometimes.",
        });
    }
    else {
        const found = { tallies, gates, rounds: plan.rounds, supposed, beside };
        const never = ofLooks(found, looksIn(plan, order, gates));
        if (never.fails)
            problems.push(neverFails(found));
        if (never.passes)
            problems.push(neverPasses(found));
    }
    if (tallies.length > 1)
        return problems;
    for (const what of ["tokens", "cost"]) {
        if (gates[what] === null)
            continue;
        problems.push({
            message: `the gate on ${what} can neither fail nor pass a change: it needs the differences of 2 tasks, and there is 1`,
            hint: `Give the suite another task, or write gates.${what}: off.`,
        });
    }
    return problems;
}
function neverFails(found) {
    const { tallies, rounds, supposed } = found;
    return {
        message: `the pass rate can never fail a change: even an agent that fails every attempt would not stand out from chance, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "even if")}`,
        hint: wayOut(found, ({ fails }) => !fails, supposed ? [] : ["a baseline that solves more of them"]),
    };
}
/** Of a baseline that is only supposed, the one that solves all is the hardest to pass by getting better. */
function neverPasses(found) {
    const { tallies, rounds, gates } = found;
    const points = Number((gates.passRate.margin * 100).toFixed(1));
    const margin = `${points} ${points === 1 ? "point" : "points"}`;
    return {
        message: `no change can pass: even an agent that solves every task every time would leave a drop of ${margin} possible, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "if")}`,
        hint: wayOut(found, ({ passes }) => !passes, ["a wider gates.pass-rate.margin"]),
    };
}
/** As many tasks and attempts as are looked for at most. */
const MOST_TASKS = 200;
const MOST_ROUNDS = 50;
/** What would do: so many tasks like these, or so many attempts of each. */
function wayOut(found, does, others) {
    const { tallies, gates, supposed, beside } = found;
    const atOnce = (tasks, rounds) => {
        const look = { made: tasks.map(() => rounds), even: true, critical: (0,critical/* oneLook */.u0)(gates.passRate, gates) };
        return does(ofLooks({ ...found, tallies: tasks }, [look]));
    };
    const alike = (count) => Array.from({ length: count }, (_, at) => tallies[at % tallies.length]);
    const tasks = firstOf(tallies.length + 1, MOST_TASKS, (count) => atOnce(alike(count), found.rounds));
    const more = (count) => beside ? tallies.map(() => ({ passes: count, attempts: count })) : tallies;
    const rounds = firstOf(found.rounds + 1, MOST_ROUNDS, (count) => atOnce(more(count), count));
    const ways = [
        ...(tasks === null ? [] : [`at least ${tasks} tasks${supposed ? "" : " like these"}`]),
        ...(rounds === null ? [] : [`attempts: ${rounds}`]),
        ...(beside ? ["a stored baseline (pairgate record)"] : []),
        ...others,
    ];
    if (ways.length === 0)
        return "Choose tasks that the agent solves more often.";
    return `It needs ${ways.length < 3 ? ways.join(" or ") : `${ways.slice(0, -1).join(", ")} or ${ways.at(-1)}`}.`;
}
function firstOf(from, to, does) {
    for (let count = from; count <= to; count += 1)
        if (does(count))
            return count;
    return null;
}
/** Asks the rule itself about the candidates at both ends, at every look. */
function ofLooks({ tallies, gates }, looks) {
    const never = { fails: true, passes: true };
    for (const { made, even, critical } of looks) {
        const { failZ, passZ, failTail } = critical;
        const verdictOf = (passesOf) => {
            const strata = tallies.flatMap((known, task) => {
                const candidateAttempts = made[task] ?? 0;
                const candidatePasses = passesOf(known, candidateAttempts);
                const { passes: baselinePasses, attempts: baselineAttempts } = known;
                return candidateAttempts === 0
                    ? []
                    : [{ baselinePasses, baselineAttempts, candidatePasses, candidateAttempts }];
            });
            if (strata.length === 0)
                return "inconclusive";
            return (0,pass_rate/* findPassRate */.$D)({ strata, even, failZ, passZ, failTail, margin: gates.passRate.margin }).verdict;
        };
        if (never.fails && verdictOf(() => 0) === "regression")
            never.fails = false;
        // A pass needs every task to have been tried.
        if (!never.passes || made.includes(0))
            continue;
        const always = (_, attempts) => attempts;
        const asOften = ({ passes, attempts: of }, attempts) => Math.round((attempts * passes) / of);
        if (verdictOf(always) === "pass" || verdictOf(asOften) === "pass")
            never.passes = false;
    }
    return never;
}
/** The looks of a plan, its extension's included; the last first, since most can be told there. */
function looksIn(plan, tasks, gates) {
    const looks = (0,domain_sequence/* looksOf */.uJ)(plan);
    const criticals = (0,critical/* criticalValues */.MM)({
        gate: gates.passRate,
        looks,
        extended: looks.length > plan.looks.length,
        extensionShare: gates.extensionShare,
        metric: "pass-rate",
    });
    const place = new Map(tasks.map((task, index) => [task, index]));
    const sequence = (0,domain_sequence/* sequenceOf */.nD)(plan);
    return looks
        .map(({ attempts }, index) => {
        const made = tasks.map(() => 0);
        for (const { task } of sequence.slice(0, attempts)) {
            const at = place.get(task);
            if (at !== undefined)
                made[at] = (made[at] ?? 0) + 1;
        }
        const even = attempts >= (0,domain_sequence/* plannedAttempts */.h1)(plan) || plan.values === null || attempts === plan.order.length;
        return { made, even, critical: criticals[index] };
    })
        .reverse();
}
function tasksOf(count) {
    return count === 1 ? "1 task" : `${count} tasks`;
}
function roundsOf(count) {
    return count === 1 ? "1 attempt of each" : `${count} attempts of each`;
}
function baselineOf({ tallies, supposed, beside }, of) {
    if (beside)
        return `as many of the base commit beside them, ${of} that solves them all`;
    const attempts = Math.max(...tallies.map((task) => task.attempts));
    const made = `${attempts} ${attempts === 1 ? "attempt" : "attempts"} in the baseline`;
    return supposed ? `${made}, ${of} it solves them all` : made;
}

// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/forecast/outlook.js + 2 modules
var outlook = __webpack_require__(4777);
// EXTERNAL MODULE: ./lib/forecast/split.js
var split = __webpack_require__(6993);
// EXTERNAL MODULE: ./lib/forecast/splits.js
var forecast_splits = __webpack_require__(6276);
// EXTERNAL MODULE: ./lib/forecast/stored.js
var forecast_stored = __webpack_require__(8994);
;// CONCATENATED MODULE: ./lib/forecast/before-measuring.js




/** What is simulated for one line of a report takes about a second: fewer of large suites. */
const SPLITS = { most: 500, least: 100, attempts: 60_000 };
const PULL_REQUESTS = { most: 200, least: 50, attempts: 60_000 };
const TEN_POINTS = 0.1;
/**
 * What the report says of the rule before any attempt: how often it calls main's own attempts worse than each other, and
 * what it would find. The same baseline and rule always give the same numbers.
 * @param stored the baseline's attempts; see `storedTasks`
 * @returns null where nothing is stored
 */
function forecastBefore(options) {
    const { stored, gates, rounds, early, confirm } = options;
    if (stored.length === 0)
        return null;
    const some = ({ most, least, attempts }) => Math.max(least, Math.min(most, Math.round(attempts / (stored.length * rounds))));
    const division = (0,split/* divisionOf */.DS)(stored, rounds);
    const splits = division === null
        ? null
        : (0,forecast_splits/* forecastSplits */.t)({ division, gates, early, splits: some(SPLITS), seed: "before measuring" });
    const pullRequests = some(PULL_REQUESTS);
    const [unchanged, dropped] = (0,outlook/* outlook */.En)({
        grounds: (0,outlook/* storedGround */.Zq)(stored.map(forecast_stored/* tallyOf */.sv)),
        design: { rounds, gates, early, extension: null, confirm },
        drops: [0, TEN_POINTS],
        pullRequests,
        tokenSpread: gates.tokens === null ? null : (0,forecast_stored/* tokenSpread */.X3)(stored),
        seed: "before measuring",
    });
    return {
        source: "history",
        pullRequests,
        falseAlarm: splits?.worse ?? null,
        splits: splits?.splits ?? 0,
        power10: dropped?.regression.rate ?? 0,
        share: unchanged?.used ?? 1,
    };
}

// EXTERNAL MODULE: ./lib/report/expected.js
var expected = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
;// CONCATENATED MODULE: ./lib/commands/before-measuring.js







/**
 * Why the check's rule can never fail or never pass a change, whatever is measured; none where it can do both. Without a
 * stored baseline it is held against the best that one could be.
 */
function hopelessRules({ surveyed, fixed, withBase }) {
    const { check, tasks } = surveyed;
    const { plan, gates, baselineRuns } = fixed;
    const stored = (0,pair/* baselineArms */.ZA)(baselineRuns, tasks);
    const supposed = stored.size === 0;
    const beside = supposed && withBase;
    const attempts = beside ? plan.rounds + (plan.extension?.rounds ?? 0) : check.baseline.attempts;
    const best = new Map(plan.order.map((task) => [task, { passes: attempts, attempts }]));
    return infeasible({ plan, gates, baseline: supposed ? best : stored, supposed, beside });
}
/** The same as notes of a report. */
function asNotes(problems) {
    return problems.map((problem) => {
        const { message, hint = "" } = problem;
        return `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${hint}`.trim();
    });
}
/** The same, each with the check that it is of. */
function ofCheck(name, problems) {
    return problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}
/** What the rule is expected to do against a stored baseline; null where there is none. Takes about a second. */
function forecastAgainst(baselineRuns, options) {
    const { surveyed, stopping, ...rule } = options;
    const stored = (0,forecast_stored/* storedTasks */.iK)(baselineRuns, surveyed.tasks);
    return forecastBefore({ ...rule, stored, early: stopping !== "none" });
}
/** Warns of a rule that can never fail or never pass, before anything is spent on it, and says what it is expected to do. */
function sayBefore(options) {
    if (options.settled !== null)
        return { forecast: null, notes: [] };
    const { project, terminal, quiet, surveyed, fixed, withBase } = options;
    const { name, baseline } = surveyed.check;
    const problems = hopelessRules(options);
    (0,tell/* tellProblems */.s)(terminal, "warning", ofCheck(name, problems));
    const { gates, plan, baselineRuns } = fixed;
    const { confirm } = baseline;
    const rule = { surveyed, gates, rounds: plan.rounds, confirm, stopping: project.config.stopping };
    const forecast = withBase ? null : forecastAgainst(baselineRuns, rule);
    if (forecast !== null)
        (0,measuring/* say */.cv)(terminal, quiet, `${name}: ${(0,expected/* forecastSentence */.B)(forecast)}`);
    return { forecast, notes: asNotes(problems) };
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ planAgain),
/* harmony export */   ft: () => (/* binding */ planGate)
/* harmony export */ });
/* unused harmony exports planFor, ratesOf */
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(495);
/* harmony import */ var _decide_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5864);
/* harmony import */ var _decide_metering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4361);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9342);
/* harmony import */ var _domain_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4107);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6333);









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

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BUG_HUNT)
/* harmony export */ });
/**
 * How often the example agent solved each task of examples/bug-hunt, of so many attempts each: real attempts, made by
 * scripts/calibration/measure-bug-hunt.ts, which writes this file.
 */
const BUG_HUNT = {
    measured: "2026-11-22",
    attempts: 400,
    passes: {
        "add-months": 300,
        backoff: 173,
        base64: 98,
        "csv-line": 0,
        debounce: 23,
        duration: 392,
        "edit-distance": 91,
        "escape-html": 343,
        "event-emitter": 238,
        "glob-match": 0,
        inventory: 91,
        "lower-bound": 229,
        "lru-cache": 365,
        luhn: 395,
        "merge-intervals": 400,
        "moving-average": 399,
        "normalize-path": 300,
        paginate: 41,
        "priority-queue": 186,
        "query-string": 384,
        "roman-numerals": 393,
        "rotate-matrix": 400,
        "run-length": 400,
        "semver-compare": 0,
        "text-wrap": 400,
        "token-bucket": 129,
        "topo-sort": 277,
        "word-count": 381,
    },
};


/***/ }),

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   Vq: () => (/* binding */ Counts),
/* harmony export */   _K: () => (/* binding */ logRatiosOf),
/* harmony export */   _j: () => (/* binding */ baselineCounts)
/* harmony export */ });
/** What has been made of one arm, task by task. Its attempts of a task are counted in their order. */
class Counts {
    tasks;
    passes;
    attempts;
    /** The sums of log tokens; null where nothing is metered. */
    logTokens;
    /** How many tasks have an attempt. */
    tried = 0;
    #drawn;
    constructor(tasks, drawn) {
        this.tasks = tasks;
        this.#drawn = drawn;
        this.passes = new Int32Array(tasks);
        this.attempts = new Int32Array(tasks);
        this.logTokens = drawn.logTokens === null ? null : new Float64Array(tasks);
    }
    /** Counts the next attempt of a task. */
    add(task) {
        const made = this.attempts[task] ?? 0;
        const at = made * this.tasks + task;
        if (made === 0)
            this.tried += 1;
        this.attempts[task] = made + 1;
        this.passes[task] = (this.passes[task] ?? 0) + (this.#drawn.outcomes[at] ?? 0);
        if (this.logTokens !== null)
            this.logTokens[task] = (this.logTokens[task] ?? 0) + (this.#drawn.logTokens?.[at] ?? 0);
    }
}
/** All attempts of the stored baseline. */
function baselineCounts({ tasks, baseline, baselineAttempts }) {
    const counts = new Counts(tasks, baseline);
    for (let round = 0; round < baselineAttempts; round += 1)
        for (let task = 0; task < tasks; task += 1)
            counts.add(task);
    return counts;
}
/** The tasks that both arms have tried, in the tests' words. */
function strataOf(baseline, candidate) {
    const strata = [];
    for (let task = 0; task < candidate.tasks; task += 1) {
        const baselineAttempts = baseline.attempts[task] ?? 0;
        const candidateAttempts = candidate.attempts[task] ?? 0;
        if (baselineAttempts === 0 || candidateAttempts === 0)
            continue;
        strata.push({
            baselinePasses: baseline.passes[task] ?? 0,
            baselineAttempts,
            candidatePasses: candidate.passes[task] ?? 0,
            candidateAttempts,
        });
    }
    return strata;
}
/** For each task that both arms have tried, the candidate's mean log tokens minus the baseline's. */
function logRatiosOf(baseline, candidate) {
    const ratios = [];
    for (let task = 0; task < candidate.tasks; task += 1) {
        const before = baseline.attempts[task] ?? 0;
        const after = candidate.attempts[task] ?? 0;
        if (before === 0 || after === 0)
            continue;
        ratios.push((candidate.logTokens?.[task] ?? 0) / after - (baseline.logTokens?.[task] ?? 0) / before);
    }
    return ratios;
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _decide_critical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3592);
/* harmony import */ var _decide_even_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6906);
/* harmony import */ var _decide_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7596);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);




/**
 * Plans as `makePlan` does. Tasks are exchangeable until the baseline tells them apart, so the random order of the first
 * round is that of their numbers.
 */
function planOf(design, baseline) {
    const { rounds, gates, early, extension } = design;
    const order = namesOf(baseline.tasks);
    const known = new Map();
    for (let task = 0; task < order.length; task += 1) {
        known.set(order[task] ?? "", {
            passes: baseline.passes[task] ?? 0,
            attempts: baseline.attempts[task] ?? 0,
        });
    }
    const extensionRounds = extension?.rounds ?? 0;
    const schedule = (0,_decide_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleOf */ .r)({
        order,
        rounds,
        extensionRounds,
        baseline: known,
        early,
        passing: {
            margin: gates.passRate.margin,
            level: gates.passRate.passLevel * (1 - gates.extensionShare),
        },
    });
    const plan = {
        order,
        rounds,
        values: schedule.values,
        looks: schedule.looks,
        extension: extension === null
            ? null
            : {
                rounds: extensionRounds,
                share: gates.extensionShare,
                information: schedule.extensionInformation,
            },
    };
    const looks = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan);
    const planned = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedAttempts */ .h1)(plan);
    const common = {
        looks,
        extended: looks.length > plan.looks.length,
        extensionShare: gates.extensionShare,
    };
    const passRate = (0,_decide_critical_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValues */ .MM)({ ...common, gate: gates.passRate, metric: "pass-rate" });
    const tokens = gates.tokens === null ? null : (0,_decide_critical_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValues */ .MM)({ ...common, gate: gates.tokens, metric: "tokens" });
    return {
        sequence: Uint16Array.from((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan), ({ task }) => Number(task)),
        planned,
        looks: looks.map(({ attempts }, index) => ({
            attempts,
            even: (0,_decide_even_js__WEBPACK_IMPORTED_MODULE_3__/* .isEven */ .H)(plan, attempts, baseline.attempts),
            passRate: passRate[index],
            tokens: tokens?.[index] ?? null,
        })),
    };
}
const names = new Map();
/** Tasks are named by their numbers. */
function namesOf(tasks) {
    const known = names.get(tasks) ?? Array.from({ length: tasks }, (_, index) => String(index));
    names.set(tasks, known);
    return known;
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ normalDraw),
/* harmony export */   nj: () => (/* binding */ heavyTailedDraw),
/* harmony export */   vN: () => (/* binding */ betaDraw)
/* harmony export */ });
/* unused harmony export gammaDraw */
/** A draw of the standard normal distribution. G. E. P. Box and M. E. Muller, Ann. Math. Stat. 29 (1958), 610-611. */
function normalDraw(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
/**
 * A draw of the gamma distribution with scale 1 and any `shape` above 0. G. Marsaglia and W. W. Tsang, ACM Trans. Math.
 * Softw. 26 (2000), 363-372, with their step for a shape below 1.
 */
function gammaDraw(shape, random) {
    if (shape < 1)
        return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
        const x = normalDraw(random);
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v))
            return d * v;
    }
}
/** A draw of Beta(a, b), a fraction; `a` and `b` above 0, and at least .01 so that nothing underflows. */
function betaDraw({ a, b }, random) {
    const x = gammaDraw(a, random);
    return x / (x + gammaDraw(b, random));
}
/** Degrees of freedom of the residuals of log tokens: a kurtosis of 9, where the normal distribution has 3. */
const TAIL = 5;
/** A draw with mean 0 and standard deviation 1 whose tails are heavier than the normal ones: Student's t, scaled. */
function heavyTailedDraw(random) {
    const chiSquare = 2 * gammaDraw(TAIL / 2, random);
    return normalDraw(random) * Math.sqrt((TAIL - 2) / chiSquare);
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ terminalBench),
/* harmony export */   Ss: () => (/* binding */ sweBenchVerified),
/* harmony export */   f8: () => (/* binding */ fromHistory)
/* harmony export */ });
/* unused harmony exports bugHunt, betaNoise */
/* harmony import */ var _bug_hunt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8297);
/* harmony import */ var _draws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9994);


/**
 * A little of each end: what a task is taken to be before any of its attempts. Suites measured with real repeats are
 * U-shaped like this: most tasks pass almost always or almost never (statistics.md 0 and 1(iv)).
 */
const PRIOR = 0.3;
/** Tasks like those of Terminal-Bench 2.0: agents that score 40 to 66 %, five attempts of each task. statistics.md 0. */
function terminalBench(tasks) {
    return betaNoise({ name: "terminal-bench", tasks, a: 0.3, b: 0.27 });
}
/** Tasks like those of SWE-bench Verified: five identical runs of one agent on 100 of them. statistics.md 0. */
function sweBenchVerified(tasks) {
    return betaNoise({ name: "swe-bench-verified", tasks, a: 0.22, b: 0.07 });
}
/** The embedded benchmark, by what its agent was measured to do. */
function bugHunt() {
    const tallies = Object.values(BUG_HUNT.passes).map((passes) => ({ passes, attempts: BUG_HUNT.attempts }));
    return { ...fromHistory(tallies), name: "bug-hunt" };
}
/**
 * The tasks of a baseline, by what it knows of them: each probability is drawn from Beta(s + .3, k - s + .3) for s passes
 * of k attempts.
 */
function fromHistory(tallies) {
    return {
        name: "history",
        tasks: tallies.length,
        draw: (random) => Float64Array.from(tallies, ({ passes, attempts }) => (0,_draws_js__WEBPACK_IMPORTED_MODULE_1__/* .betaDraw */ .vN)({ a: passes + PRIOR, b: attempts - passes + PRIOR }, random)),
    };
}
/** Tasks whose probabilities are independent draws of Beta(a, b). */
function betaNoise(of) {
    const { name, tasks } = of;
    return { name, tasks, draw: (random) => Float64Array.from({ length: tasks }, () => (0,_draws_js__WEBPACK_IMPORTED_MODULE_1__/* .betaDraw */ .vN)(of, random)) };
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ae: () => (/* binding */ drawnGround),
  En: () => (/* binding */ outlook),
  Zq: () => (/* binding */ storedGround),
  KX: () => (/* binding */ tasksLike)
});

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/stats/random.js
var stats_random = __webpack_require__(9376);
// EXTERNAL MODULE: ./lib/forecast/draws.js
var draws = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/decide/log-ratio.js
var log_ratio = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/forecast/counts.js
var counts = __webpack_require__(1845);
// EXTERNAL MODULE: ./lib/forecast/design.js
var forecast_design = __webpack_require__(8567);
;// CONCATENATED MODULE: ./lib/forecast/judge.js





/** Judges a pull request as production does: `judgeLooks` and `judgeGates` on its attempts, then `confirm`. */
function judgePullRequest(pullRequest, design) {
    const { gates, extension } = design;
    const baseline = (0,counts/* baselineCounts */._j)(pullRequest);
    const candidate = new counts/* Counts */.Vq(pullRequest.tasks, pullRequest.candidate);
    const { sequence, looks, planned } = (0,forecast_design/* planOf */.X)(design, baseline);
    const end = { word: "inconclusive", look: 0, attempts: 0, planned, fresh: 0 };
    let made = 0;
    for (const [index, look] of looks.entries()) {
        if (look.attempts > planned && extension?.used !== true)
            break;
        for (; made < look.attempts; made += 1)
            candidate.add(sequence[made] ?? 0);
        Object.assign(end, { look: index + 1, attempts: made });
        const { word, failed } = judgeLook({ baseline, candidate, look, gates });
        if (word === "pass")
            return { ...end, word };
        if (word === "inconclusive")
            continue;
        if (!design.confirm)
            return { ...end, word };
        const fresh = new counts/* Counts */.Vq(pullRequest.tasks, pullRequest.fresh());
        for (const task of sequence.subarray(0, made))
            fresh.add(task);
        return { ...end, word: stands({ fresh, candidate, gates, failed }) ? word : "inconclusive", fresh: made };
    }
    return end;
}
/** What all gates of a check say at one look. No attempt ends in an error here, and all are metered or none. */
function judgeLook(options) {
    const { baseline, candidate, look, gates } = options;
    const strata = (0,counts/* strataOf */.T$)(baseline, candidate);
    const { failZ, passZ, failTail } = look.passRate;
    const { margin } = gates.passRate;
    const passRate = (0,pass_rate/* findPassRate */.$D)({ strata, even: look.even, failZ, passZ, failTail, margin }).verdict;
    // A pass that is withheld whatever the attempts say: see `judgePassRate`.
    const hindered = candidate.tried < candidate.tasks || strata.every(({ baselinePasses }) => baselinePasses === 0);
    let tokens = "pass";
    if (gates.tokens !== null && look.tokens !== null) {
        const logRatios = (0,counts/* logRatiosOf */._K)(baseline, candidate);
        const { failTail, passTail } = look.tokens;
        tokens =
            logRatios.length < 2
                ? "inconclusive"
                : (0,log_ratio/* findLogRatio */.px)({ ...gates.tokens, logRatios, failTail, passTail }).verdict;
    }
    const failed = { passRate: passRate === "regression", tokens: tokens === "regression" };
    if (failed.passRate || failed.tokens)
        return { word: "regression", failed };
    const pass = passRate === "pass" && tokens === "pass" && !hindered;
    return { word: pass ? "pass" : "inconclusive", failed };
}
/** Whether one of the gates that found a regression finds it against the fresh batch alone. */
function stands(options) {
    const { fresh, candidate, gates, failed } = options;
    if (failed.passRate) {
        const strata = (0,counts/* strataOf */.T$)(fresh, candidate);
        const asked = { failZ: 0, passZ: 0, failTail: decide_confirm/* CONFIRM_LEVEL */.aB, margin: gates.passRate.margin };
        if ((0,pass_rate/* findPassRate */.$D)({ strata, even: false, ...asked }).pValue() <= decide_confirm/* CONFIRM_LEVEL */.aB)
            return true;
    }
    if (failed.tokens && gates.tokens !== null) {
        const logRatios = (0,counts/* logRatiosOf */._K)(fresh, candidate);
        const tails = { failTail: decide_confirm/* CONFIRM_LEVEL */.aB, passTail: decide_confirm/* CONFIRM_LEVEL */.aB };
        if ((0,log_ratio/* findLogRatio */.px)({ ...gates.tokens, logRatios, ...tails }).pValue <= decide_confirm/* CONFIRM_LEVEL */.aB)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/forecast/noise.js
var forecast_noise = __webpack_require__(8559);
;// CONCATENATED MODULE: ./lib/forecast/shapes.js


/** The standard deviation of what `mixed` adds to each task's log odds. */
const MIXED_SPREAD = 1.5;
/** Below this rate a task hardly has anything to lose. */
const HARD_FROM = 0.15;
/** Of the tasks that `worn` thins. */
const WORN_SHARE = 0.4;
/** Rates nearer to the ends are taken to be this near, so that they have odds. */
const NEAREST = 1e-9;
/**
 * The rates after a drop: their mean is lower by its size, exactly, or 0 where the rates have not so much to lose.
 * @param rates the probability of a pass of each task
 */
function afterDrop(rates, drop, random) {
    const { shape, size } = drop;
    if (shape === "mixed")
        return oddsTimes(rates, size, () => Math.exp(MIXED_SPREAD * (0,draws/* normalDraw */.UX)(random)));
    if (size === 0)
        return rates;
    if (shape === "uniform")
        return oddsTimes(rates, size, () => 1);
    if (size < 0)
        throw new RangeError(`a gain is uniform or mixed, not ${shape}`);
    return shape === "worn" ? worn(rates, size) : broken(rates, size, victims(rates, shape, random));
}
/** The odds of each task times its own factor and one common factor, which is the one that gives the mean drop. */
function oddsTimes(rates, size, factor) {
    const odds = rates.map((rate) => {
        const within = Math.min(1 - NEAREST, Math.max(NEAREST, rate));
        return (within / (1 - within)) * factor();
    });
    const aim = sumOf(rates) - size * rates.length;
    let [low, high] = [-40, 40];
    for (let round = 0; round < 60; round += 1) {
        const middle = (low + high) / 2;
        const common = Math.exp(middle);
        let sum = 0;
        for (const value of odds)
            sum += (value * common) / (1 + value * common);
        if (sum > aim)
            high = middle;
        else
            low = middle;
    }
    const common = Math.exp((low + high) / 2);
    return odds.map((value) => (value * common) / (1 + value * common));
}
/** The easiest tasks' rates, thinned; where they have too little to lose, all others' too. */
function worn(rates, size) {
    const easiest = byRate(rates).reverse();
    const after = rates.slice();
    let left = size * rates.length;
    const count = Math.ceil(rates.length * WORN_SHARE);
    for (const group of [easiest.slice(0, count), easiest.slice(count)]) {
        let whole = 0;
        for (const task of group)
            whole += after[task] ?? 0;
        const kept = whole === 0 ? 1 : Math.max(0, 1 - left / whole);
        for (const task of group)
            after[task] = (after[task] ?? 0) * kept;
        left -= whole * (1 - kept);
    }
    return after;
}
/** The order in which tasks break. */
function victims(rates, shape, random) {
    if (shape === "random")
        return (0,stats_random/* shuffled */.A)([...rates.keys()], random);
    const rising = byRate(rates);
    if (shape === "easiest")
        return rising.reverse();
    const from = rising.findIndex((task) => (rates[task] ?? 0) >= HARD_FROM);
    return from < 0 ? rising.reverse() : [...rising.slice(from), ...rising.slice(0, from).reverse()];
}
/** One task after the other never passes any more, the last of them only so often as the size asks. */
function broken(rates, size, order) {
    const after = rates.slice();
    let left = size * rates.length;
    for (const task of order) {
        const lost = Math.min(left, after[task] ?? 0);
        after[task] = (after[task] ?? 0) - lost;
        left -= lost;
        if (left <= 0)
            break;
    }
    return after;
}
/** The tasks, those that pass least often first. */
function byRate(rates) {
    return [...rates.keys()].sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}

;// CONCATENATED MODULE: ./lib/forecast/outlook.js






/**
 * The very baseline that is stored. What main can do is drawn anew for each pull request, from what the baseline knows of
 * each task. Where tasks have unequal numbers of attempts, each is taken to have the same number, at its own rate.
 */
function storedGround(tallies) {
    const attempts = tallies.reduce((sum, tally) => sum + tally.attempts, 0) / Math.max(1, tallies.length);
    const baselineAttempts = Math.max(1, Math.round(attempts));
    const passes = tallies.map((tally) => Math.round((tally.passes / tally.attempts) * baselineAttempts));
    const noise = (0,forecast_noise/* fromHistory */.f8)(tallies);
    return {
        tasks: tallies.length,
        baselineAttempts,
        pullRequestsEach: 1,
        draw: (random) => ({ rates: noise.draw(random), passes }),
    };
}
/** Planning a baseline's looks takes longer than judging a pull request by them. */
const PULL_REQUESTS_EACH = 8;
/** Baselines yet to be recorded, of tasks like these. */
function drawnGround(noise, baselineAttempts) {
    return {
        tasks: noise.tasks,
        baselineAttempts,
        pullRequestsEach: PULL_REQUESTS_EACH,
        draw: (random) => {
            const rates = noise.draw(random);
            const passes = Array.from(rates, () => 0);
            // Round by round, so that a baseline with more attempts begins as one with fewer.
            for (let made = 0; made < baselineAttempts; made += 1)
                for (const [task, rate] of rates.entries())
                    if (random() < rate)
                        passes[task] = (passes[task] ?? 0) + 1;
            return { rates, passes };
        },
    };
}
/** Tasks drawn with replacement from those that are known: another number of tasks like them. */
function tasksLike(tallies, tasks) {
    return {
        name: "history",
        tasks,
        draw: (random) => {
            const drawn = Array.from({ length: tasks }, () => tallies[Math.floor(random() * tallies.length)]);
            return (0,forecast_noise/* fromHistory */.f8)(drawn).draw(random);
        },
    };
}
/**
 * Simulates pull requests, and judges each as production does. Drops are uniform on the odds of all tasks. The same
 * pull requests are asked about each drop, with the same luck, so that a larger one is never found less often by chance
 * alone. The same options always give the same answer.
 * @param tokenSpread the standard deviation of log tokens around a task's mean; null where nothing is metered
 */
function outlook(options) {
    const { grounds, drops, pullRequests, tokenSpread, seed } = options;
    const { gates } = options.design;
    const design = tokenSpread === null ? { ...options.design, gates: { ...gates, tokens: null } } : options.design;
    const totals = drops.map(() => ({ regression: 0, pass: 0, inconclusive: 0, used: 0 }));
    for (let index = 0; index < pullRequests; index += 1) {
        const of = Math.floor(index / grounds.pullRequestsEach);
        const ground = grounds.draw((0,stats_random/* seededRandom */.I)(`${seed} ground ${of}`));
        for (const [at, drop] of drops.entries()) {
            const total = totals[at];
            if (total === undefined)
                continue;
            const pullRequest = pullRequestOn({ ...options, design, ground, drop, seed: `${seed} ${index}` });
            const { word, attempts, planned } = judgePullRequest(pullRequest, design);
            total[word] += 1;
            total.used += attempts / planned;
        }
    }
    const rate = (successes) => ({
        rate: successes / pullRequests,
        ...(0,binomial/* clopperPearson */.m)({ successes, trials: pullRequests }),
    });
    return drops.map((drop, at) => ({
        drop,
        regression: rate(totals[at]?.regression ?? 0),
        pass: rate(totals[at]?.pass ?? 0),
        used: (totals[at]?.used ?? 0) / pullRequests,
    }));
}
function pullRequestOn(options) {
    const { grounds, ground, design, drop, tokenSpread, seed } = options;
    const { tasks, baselineAttempts } = grounds;
    const rounds = design.rounds + (design.extension?.used === true ? design.extension.rounds : 0);
    const changed = afterDrop(ground.rates, { shape: "uniform", size: drop }, (0,stats_random/* seededRandom */.I)(seed));
    const armOf = (rates, of) => {
        const random = (0,stats_random/* seededRandom */.I)(`${seed} ${of}`);
        const outcomes = Uint8Array.from({ length: rounds * tasks }, (_, at) => random() < (rates[at % tasks] ?? 0) ? 1 : 0);
        return { outcomes, logTokens: logTokensOf(rounds, of) };
    };
    // A task's own level is in both arms alike, so it is left out of both.
    const logTokensOf = (of, arm) => {
        if (tokenSpread === null)
            return null;
        const random = (0,stats_random/* seededRandom */.I)(`${seed} tokens ${arm}`);
        return Float64Array.from({ length: of * tasks }, () => tokenSpread * (0,draws/* heavyTailedDraw */.nj)(random));
    };
    const outcomes = Uint8Array.from({ length: baselineAttempts * tasks }, (_, at) => Math.floor(at / tasks) < (ground.passes[at % tasks] ?? 0) ? 1 : 0);
    return {
        tasks,
        baselineAttempts,
        baseline: { outcomes, logTokens: logTokensOf(baselineAttempts, "baseline") },
        candidate: armOf(changed, "candidate"),
        fresh: () => armOf(ground.rates, "fresh"),
    };
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ splitStored),
/* harmony export */   DS: () => (/* binding */ divisionOf),
/* harmony export */   Qx: () => (/* binding */ judgeSplit)
/* harmony export */ });
/* harmony import */ var _decide_judge_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2662);
/* harmony import */ var _decide_judge_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8554);
/* harmony import */ var _decide_pass_rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9376);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1845);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8567);







/**
 * As many rounds as asked for, and at most half of what most tasks have stored.
 * @returns null where most tasks have fewer than two attempts
 */
function divisionOf(stored, rounds) {
    const lengths = stored.map(({ attempts }) => attempts.length).sort((a, b) => a - b);
    const usual = lengths[lengths.length >> 1] ?? 0;
    const possible = Math.min(rounds, Math.floor(usual / 2));
    if (possible < 1)
        return null;
    const enough = ({ attempts }) => attempts.length >= 2 * possible;
    return {
        rounds: possible,
        tasks: stored.filter(enough),
        leftOut: stored.filter((task) => !enough(task)).map(({ task }) => task),
    };
}
/** Divides each task's attempts at random, the tasks in random order; every division is equally likely. */
function splitStored({ tasks, rounds }, random) {
    return (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_5__/* .shuffled */ .A)(tasks, random).map(({ task, attempts }) => {
        const mixed = (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_5__/* .shuffled */ .A)(attempts, random);
        return { task, candidate: mixed.slice(0, rounds), baseline: mixed.slice(rounds) };
    });
}
/**
 * Judges a split as `judgeLooks` judges a pull request: planned from its baseline, look by look up to the planned end,
 * without a fresh batch and without an extension. The gates are production's own; the pass rate's exact test, which takes
 * most of the time, is asked only where it decides.
 */
function judgeSplit(split, design) {
    const { rounds, gates } = design;
    const pairs = split.map(({ task, baseline }) => {
        const pair = { task, baseline: (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyArm */ .qy)(), candidate: (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyArm */ .qy)() };
        for (const attempt of baseline)
            (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .addAttempt */ .Vm)(pair.baseline, attempt);
        return pair;
    });
    const plan = planFor(pairs, design);
    // Costs come with the attempts that tokens come with, and tasks are taken for equally noisy in both.
    const costPlan = gates.cost === null ? null : planFor(pairs, { ...design, as: gates.cost });
    const tasks = pairs.filter(({ baseline }) => baseline.attempts > 0);
    const made = split.map(() => 0);
    let attempts = 0;
    for (const [index, look] of plan.looks.entries()) {
        for (; attempts < look.attempts; attempts += 1) {
            const at = plan.sequence[attempts] ?? 0;
            const attempt = split[at]?.candidate[made[at] ?? 0];
            const pair = pairs[at];
            if (attempt !== undefined && pair !== undefined)
                (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .addAttempt */ .Vm)(pair.candidate, attempt);
            made[at] = (made[at] ?? 0) + 1;
        }
        const untold = { detectable: () => 0 };
        const tokens = look.tokens === null ? null : { ...look.tokens, ...untold };
        const costLook = costPlan?.looks[index]?.tokens ?? null;
        const cost = costLook === null ? null : { ...costLook, ...untold };
        const criticals = { passRate: { ...look.passRate, ...untold }, tokens, cost };
        const evidence = { tasks, even: look.even, rounds, plannedAttempts: plan.planned, alongside: false };
        const both = tasks.filter(({ candidate }) => candidate.attempts > 0);
        if (both.length === 0)
            continue;
        const { margin } = gates.passRate;
        const passRate = (0,_decide_pass_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .findPassRate */ .$D)({ ...look.passRate, strata: both.map(_decide_pass_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .stratumOf */ .Ey), even: look.even, margin });
        const said = [{ metric: "pass-rate", verdict: passRate.verdict }];
        const uses = ["tokens", "cost"].flatMap((metric) => {
            const [gate, critical] = [gates[metric], criticals[metric]];
            if (gate === null || critical === null)
                return [];
            return [{ metric, verdict: (0,_decide_judge_use_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeUse */ .r)({ ...evidence, metric, gate, critical }).verdict }];
        });
        const all = [...said, ...uses];
        const worse = all.filter(({ verdict }) => verdict === "regression").map(({ metric }) => metric);
        const end = { attempts, planned: plan.planned };
        if (worse.length > 0)
            return { ...end, word: "regression", worse };
        // Only all gates together know of errors, and of tasks without an attempt that counts.
        if (all.some(({ verdict }) => verdict !== "pass"))
            continue;
        if ((0,_decide_judge_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGates */ .y)({ ...evidence, gates, criticals }).verdict === "pass")
            return { ...end, word: "pass", worse };
    }
    return { attempts: plan.planned, planned: plan.planned, word: "inconclusive", worse: [] };
}
/** The plan of a gate whose baseline is the split's; the tasks are named by their places. */
function planFor(pairs, options) {
    const { rounds, gates, early, as = gates.tokens } = options;
    const most = Math.max(0, ...pairs.map(({ baseline }) => baseline.attempts));
    const outcomes = new Uint8Array(most * pairs.length);
    for (const [task, { baseline }] of pairs.entries())
        for (let made = 0; made < baseline.passes; made += 1)
            outcomes[made * pairs.length + task] = 1;
    const counts = new _counts_js__WEBPACK_IMPORTED_MODULE_6__/* .Counts */ .Vq(pairs.length, { outcomes, logTokens: null });
    for (const [task, { baseline }] of pairs.entries())
        for (let made = 0; made < baseline.attempts; made += 1)
            counts.add(task);
    return (0,_design_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .X)({ rounds, early, gates: { ...gates, tokens: as }, extension: null, confirm: false }, counts);
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ splitByOne),
/* harmony export */   t: () => (/* binding */ forecastSplits)
/* harmony export */ });
/* harmony import */ var _stats_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1350);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9376);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6993);



/**
 * Divides the stored attempts at random again and again, and judges each division by the gate's rule. The same options
 * always give the same answer. The splits are of the same attempts: what they tell is whether the rule keeps its rate on
 * noise such as this, and not whether the baseline itself was lucky.
 * @param options `confidence` is of the intervals (Clopper and Pearson), a fraction
 */
function forecastSplits(options) {
    const steps = splitByOne(options);
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** The same one by one, for whoever has something else to do in between: after each split how many are done. */
function* splitByOne(options) {
    const { division, gates, early, splits, seed, confidence = 0.95 } = options;
    const { rounds } = division;
    const said = { regression: 0, pass: 0, inconclusive: 0 };
    const by = { "pass-rate": 0, tokens: 0, cost: 0 };
    let used = 0;
    for (let index = 0; index < splits; index += 1) {
        const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitStored */ .Cc)(division, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(`${seed} ${index}`));
        const { word, worse, attempts, planned } = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSplit */ .Qx)(split, { rounds, gates, early });
        said[word] += 1;
        for (const gate of worse)
            by[gate] += 1;
        used += attempts / planned;
        yield index + 1;
    }
    const rate = (successes) => ({
        rate: successes / splits,
        ...(0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .clopperPearson */ .m)({ successes, trials: splits, confidence }),
    });
    return {
        splits,
        worse: rate(said.regression),
        worseBy: {
            passRate: rate(by["pass-rate"]),
            tokens: gates.tokens === null ? null : rate(by.tokens),
            cost: gates.cost === null ? null : rate(by.cost),
        },
        passed: rate(said.pass),
        used: used / splits,
    };
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ meanUse),
/* harmony export */   X3: () => (/* binding */ tokenSpread),
/* harmony export */   iK: () => (/* binding */ storedTasks),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);


/**
 * The stored attempts of each of these tasks, given by id and content hash; tasks that were never tried are left out.
 * @param runs the pooled baseline
 */
function storedTasks(runs, tasks) {
    const stored = new Map(Object.keys(tasks).map((task) => [task, []]));
    for (const run of runs) {
        const hashes = run.manifest.suite.tasks;
        for (const attempt of (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAttempts */ .jc)(run))
            if (hashes[attempt.task] === tasks[attempt.task])
                stored.get(attempt.task)?.push(attempt);
    }
    return [...stored]
        .map(([task, attempts]) => ({ task, attempts }))
        .filter(({ attempts }) => attempts.some(({ outcome }) => outcome !== "error"));
}
/** Passes and fails of a task, as the gate counts them. */
function tallyOf({ attempts }) {
    const arm = (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyArm */ .qy)();
    for (const attempt of attempts)
        (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .addAttempt */ .Vm)(arm, attempt);
    return { passes: arm.passes, attempts: arm.attempts };
}
/** The means over the stored attempts that say what they used. */
function meanUse(stored) {
    const attempts = stored.flatMap((task) => task.attempts);
    const meanOf = (of) => {
        const known = attempts.map(of).filter((value) => value !== null);
        return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    const withTries = (of) => meanOf((attempt) => of(attempt) === null
        ? null
        : [attempt, ...attempt.retried].reduce((sum, part) => sum + (of(part) ?? 0), 0));
    return {
        tokens: withTries(({ usage }) => (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(usage)),
        costUsd: withTries(({ costUsd }) => costUsd),
    };
}
/** By how much log tokens of one task's attempts differ: their standard deviation around its mean; null where unknown. */
function tokenSpread(stored) {
    let squares = 0;
    let free = 0;
    for (const { attempts } of stored) {
        const logs = attempts.flatMap(({ usage }) => {
            const tokens = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(usage);
            return tokens === null || tokens <= 0 ? [] : [Math.log(tokens)];
        });
        if (logs.length < 2)
            continue;
        const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
        for (const value of logs)
            squares += (value - mean) ** 2;
        free += logs.length - 1;
    }
    return free === 0 ? null : Math.sqrt(squares / free);
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forecastSentence)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);

/** What the rule was expected to do before the first attempt, in plain words. */
function forecastSentence(forecast) {
    const { falseAlarm, splits, pullRequests, power10, share } = forecast;
    const found = `Of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pullRequests)} simulated drops of 10 points it would find ${whole(power10)}; an unchanged agent takes ${whole(share)} of the attempts.`;
    if (falseAlarm === null)
        return `Before measuring: ${found.charAt(0).toLowerCase()}${found.slice(1)}`;
    const ends = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(falseAlarm.lower)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(falseAlarm.upper)}`;
    return `Before measuring, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(splits)} random splits of the baseline's own attempts were judged by this rule: it called ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRate */ .N)(falseAlarm.rate)} of them worse (${ends}). ${found}`;
}
function whole(fraction) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(fraction, { digits: 0, apartFrom: [] });
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* unused harmony export wilsonInterval */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);



/**
 * Wilson's score interval for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless successes and trials
 * are whole numbers with successes <= trials and 0 < confidence < 1.
 * E. B. Wilson, JASA 22 (1927), 209-212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998), 857-872.
 */
function wilsonInterval({ successes, trials, confidence = 0.95 }) {
    requirePart("successes", successes, "trials", trials);
    requireFraction("confidence", confidence);
    if (trials === 0)
        return { lower: 0, upper: 1 };
    const z = -normalQuantile((1 - confidence) / 2);
    const rate = successes / trials;
    const centre = rate + (z * z) / (2 * trials);
    const reach = z * Math.sqrt((rate * (1 - rate)) / trials + ((z / trials) * z) / (4 * trials));
    const scale = 1 + (z * z) / trials;
    return {
        lower: successes === 0 ? 0 : (centre - reach) / scale,
        upper: successes === trials ? 1 : (centre + reach) / scale,
    };
}
/**
 * The exact interval of Clopper and Pearson for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless
 * successes and trials are whole numbers with successes <= trials and 0 < confidence < 1.
 * C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
function clopperPearson({ successes, trials, confidence = 0.95 }) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePart */ .v1)("successes", successes, "trials", trials);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFraction */ .CD)("confidence", confidence);
    const outside = (1 - confidence) / 2;
    const failures = trials - successes;
    return {
        lower: successes === 0 ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaQuantile */ .O9)(outside, successes, failures + 1),
        upper: failures === 0 ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaQuantile */ .O9)(1 - outside, successes + 1, failures),
    };
}


/***/ })

};
