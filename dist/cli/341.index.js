export const id = 341;
export const ids = [341];
export const modules = {

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesColor),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** Whether colour may be used: on a tty, and not where `NO_COLOR` is set (no-color.org). */
function usesColor(output, env) {
    return output.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
/** The width to print for: the tty's, else `COLUMNS`, else 100. */
function widthOf(output, env) {
    const asked = Number(env["COLUMNS"]);
    return output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
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

// EXTERNAL MODULE: ./lib/domain/run.js + 1 modules
var domain_run = __webpack_require__(8757);
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


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ CONFIRM_LEVEL),
  lJ: () => (/* binding */ confirm_confirm),
  H0: () => (/* binding */ isUnconfirmed)
});

// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var decide_critical = __webpack_require__(3592);
// EXTERNAL MODULE: ./lib/domain/run.js + 1 modules
var run = __webpack_require__(8757);
// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/decide/treatment.js
var treatment = __webpack_require__(2272);
;// CONCATENATED MODULE: ./lib/decide/fresh-batch.js




/**
 * Why a fresh batch of the base commit can say nothing about a regression, or null where it can. It has to be whole: one
 * with gaps would let a regression go for want of attempts, and whoever brings a crash about would profit by it.
 */
function whyUnfit(batch) {
    const { candidateRun, confirmRun } = batch;
    const [fresh, own] = [confirmRun.manifest, candidateRun.manifest];
    if (fresh.id === own.id)
        return "the batch that was given is the candidate's own run";
    if (fresh.suite.fingerprint !== own.suite.fingerprint)
        return "its suite has another fingerprint";
    const moved = (0,treatment/* environmentMoved */.Vc)([confirmRun], candidateRun);
    if (moved !== null)
        return `the environment moved while it was measured: ${moved}`;
    if (confirmRun.end === null)
        return "it has no end line: measuring was cut off";
    if (!confirmRun.end.complete)
        return confirmRun.end.reason ?? "measuring it did not finish";
    return whyTooFew(batch) ?? whyTooManyErrors(batch);
}
/** One fresh attempt is due for each that the verdict rests on, of each task that can be compared. */
function whyTooFew({ candidateRun, confirmRun, tasks }) {
    const hashes = { fresh: confirmRun.manifest.suite.tasks, own: candidateRun.manifest.suite.tasks };
    const made = new Set((0,pair/* countedAttempts */.jc)(confirmRun)
        .filter(({ task }) => hashes.fresh[task] === hashes.own[task])
        .map((attempt) => (0,sequence/* slotKey */.q8)({ task: attempt.task, round: (0,run/* roundOf */.O7)(attempt) })));
    const due = (0,pair/* countedAttempts */.jc)(candidateRun).filter(({ task }) => tasks.has(task));
    const missing = due.filter((attempt) => !made.has((0,sequence/* slotKey */.q8)({ task: attempt.task, round: (0,run/* roundOf */.O7)(attempt) }))).length;
    return missing === 0 ? null : `${missing} of its ${due.length} attempts are missing`;
}
function whyTooManyErrors({ confirmRun, gates }) {
    const attempts = (0,pair/* countedAttempts */.jc)(confirmRun);
    const errors = attempts.filter(({ outcome }) => outcome === "error").length;
    if (errors <= gates.errors.max * attempts.length)
        return null;
    return `${errors} of its ${attempts.length} attempts ended in errors of infrastructure`;
}

// EXTERNAL MODULE: ./lib/decide/judge-use.js
var judge_use = __webpack_require__(2029);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/decide/confirm.js






/** Against the fresh batch alone, a regression stands with a one-sided p-value of at most this. Design section 5. */
const CONFIRM_LEVEL = 0.2;
/** How the reason of a gate begins that was lowered. */
const NOT_CONFIRMED = "not confirmed:";
const NO_BATCH = { rounds: 0, attempts: 0, tokens: null, costUsd: null };
/**
 * Holds a regression against a fresh batch of the base commit. The stored baseline may be of a time in which the same
 * agent did better, for reasons that no commit shows; in a batch measured just now that would not show.
 *
 * Each gate that found a regression is tested once more, against this batch alone, and what does not show there becomes
 * inconclusive. No other gate is touched: a verdict can only get milder by it, and no false-alarm rate is spent. A batch
 * that is not there, not whole or not of the same kind refutes nothing: the regression stands.
 * @param comparison what `compare` said of `candidateRun`; anything but a regression is returned as it is
 * @param confirmRun the fresh batch; null where there is none
 * @param gates the gates by which the comparison was decided
 * @param reason why there is no batch, where there is none
 */
function confirm_confirm(options) {
    const { comparison, candidateRun, confirmRun, gates, reason } = options;
    if (comparison.verdict !== "regression")
        return comparison;
    const unmeasured = (batch, why) => ({
        ...comparison,
        confirmation: { ...batch, outcome: "not-measured", reason: why },
    });
    if (confirmRun === null)
        return unmeasured(NO_BATCH, reason ?? "no fresh batch was measured");
    const batch = batchOf(confirmRun);
    const used = (0,pair/* upToLook */.QA)(candidateRun, comparison.stopped?.look ?? null);
    // The same question asked again: of tasks that no baseline knows the verdict says nothing, and they would hide a drop.
    const asked = new Set(comparison.tasks.map(({ task }) => task));
    const unfit = whyUnfit({ candidateRun: used, confirmRun, gates, tasks: asked });
    if (unfit !== null)
        return unmeasured(batch, unfit);
    const tasks = (0,pair/* pairTasks */.xw)([confirmRun], used).tasks.filter(({ task }) => asked.has(task));
    const found = comparison.gates
        .filter((gate) => gate.verdict === "regression")
        .map((gate) => ({ gate, ...judgeAgain({ gate, tasks, gates }) }));
    const untested = found.find(({ pValue }) => pValue === null);
    const stands = found.some(({ pValue }) => pValue !== null && pValue <= CONFIRM_LEVEL);
    const outcome = stands ? "confirmed" : untested === undefined ? "not-confirmed" : "not-measured";
    const lowered = new Map();
    for (const { gate, pValue } of found) {
        if (pValue !== null && pValue > CONFIRM_LEVEL)
            lowered.set(gate, lower({ gate, pValue, batch }));
    }
    return {
        ...comparison,
        verdict: found.length > 0 && lowered.size === found.length ? "inconclusive" : "regression",
        gates: comparison.gates.map((gate) => lowered.get(gate) ?? gate),
        confirmation: { ...batch, outcome, reason: outcome === "not-measured" ? (untested?.why ?? null) : null },
    };
}
/** Whether a gate had found a regression that a fresh batch of the base commit did not show. */
function isUnconfirmed({ verdict, reason }) {
    return verdict === "inconclusive" && reason?.startsWith(NOT_CONFIRMED) === true;
}
function batchOf(run) {
    const { rounds, attempts, tokens, costUsd } = (0,comparison/* measuredIn */.oS)(run);
    return { rounds, attempts, tokens, costUsd };
}
/** The gate's own test, against the fresh batch alone; without a p-value, why it says nothing. */
function judgeAgain(options) {
    const { gate, tasks, gates } = options;
    // As at the look itself: plain passes would let the tasks with more attempts speak for those with one.
    const evidence = { tasks, even: false, rounds: null, plannedAttempts: null, alongside: false };
    const critical = (of) => (0,decide_critical/* oneLook */.u0)(of, gates);
    if (gate.metric === "pass-rate") {
        const { pValue, reason } = (0,pass_rate/* judgePassRate */.HQ)({
            ...evidence,
            critical: critical(gates.passRate),
            gate: gates.passRate,
        });
        return { pValue, why: reason ?? "nothing in it can be compared" };
    }
    const { metric } = gate;
    const use = metric === "tokens" || metric === "cost" ? { metric, gate: gates[metric] } : null;
    if (use !== null && use.gate !== null) {
        const { pValue, reason } = (0,judge_use/* judgeUse */.r)({
            ...evidence,
            critical: critical(use.gate),
            gate: use.gate,
            metric: use.metric,
        });
        return reason === null ? { pValue, why: "" } : { pValue: null, why: reason };
    }
    return { pValue: null, why: `no gate on ${gate.metric} was planned` };
}
function lower(options) {
    const { gate, pValue, batch } = options;
    const rounds = `${batch.rounds} fresh ${batch.rounds === 1 ? "round" : "rounds"}`;
    const reason = `${NOT_CONFIRMED} against ${rounds} of the base commit it does not show (p = ${beyondLevel(pValue)}); the ground may have moved`;
    return { ...gate, verdict: "inconclusive", reason, moreRounds: null };
}
/** With so many digits that it does not read as a p-value at which the regression would have stood. */
function beyondLevel(pValue) {
    for (let digits = 2; digits < 9; digits += 1) {
        const text = pValue.toFixed(digits);
        if (Number(text) > CONFIRM_LEVEL)
            return text;
    }
    return pValue.toString();
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

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ attemptsBeyond),
/* harmony export */   fw: () => (/* binding */ whyNotExtended),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   kR: () => (/* binding */ cutExtension)
/* harmony export */ });
/* unused harmony export whyMeasuredAnew */
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8757);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5605);



/** The plan's extension, and whether the verdict rests on it already; null where the plan has none. */
function extensionOf({ manifest }, look) {
    const { plan } = manifest;
    if (plan === null || plan.extension === null || plan.extension.rounds === 0)
        return null;
    const { rounds } = plan.extension;
    const used = look !== null && look.number === (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan).length;
    return { rounds, attempts: rounds * plan.order.length, state: used ? "used" : "available" };
}
/** How many attempts of its plan's extension a run has, finished or not. */
function attemptsBeyond({ manifest, attempts }) {
    const { plan } = manifest;
    if (plan === null)
        return 0;
    return attempts.filter((attempt) => !(0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .countsNowhere */ .dG)(attempt) && (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) > plan.rounds).length;
}
/** What a reader has to know of an extension that was begun and cut off: the planned end's answer stands until then. */
function cutExtension(run, { extension, decided }) {
    const made = attemptsBeyond(run);
    // What has its verdict by the planned end waits for no more.
    if (made === 0 || extension?.state !== "available" || decided)
        return [];
    return [
        `The extension was begun, and ${made} of its ${extension.attempts} attempts are there. They count once all of them are.`,
    ];
}
/** Why a test is not gone on with by its plan's extension, in a sentence's end, or null where it can be. */
function whyNotExtended(comparison) {
    const { verdict, extension, gates } = comparison;
    if (verdict !== "inconclusive")
        return verdict === "regression"
            ? "it looks worse already, and more attempts are asked for only where a test could not tell"
            : `its verdict is ${verdict}, and more attempts are asked for only where a test could not tell`;
    if (extension === null)
        return "its plan has no extension";
    if (extension.state === "used")
        return "its one extension is used up";
    if (gates.some(_confirm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnconfirmed */ .H0))
        return "a fresh batch of the base commit did not confirm what it found";
    const hindered = gates.find((gate) => gate.verdict === "inconclusive" && gate.hindrance !== null && gate.hindrance !== "noise");
    return hindered === undefined ? null : `more attempts would not help, since ${hindered.reason}`;
}
/**
 * What keeps a verdict from being told and lies in how the candidate was measured, in a sentence's end: errors of
 * infrastructure, attempts that did not say their tokens. Measured anew, the same candidate may well have its verdict. Null
 * where nothing does, or not that alone: what lies in a stored baseline or in the suite is there the next time too. Errors
 * that a pass would not survive are first given the extension, if there is one.
 */
function whyMeasuredAnew({ verdict, gates, extension, freshBaseline }) {
    if (verdict !== "inconclusive" || gates.some(isUnconfirmed))
        return null;
    const hindered = gates.filter(({ verdict, hindrance }) => verdict === "inconclusive" &&
        hindrance !== null &&
        (hindrance !== "noise" || extension?.state !== "available"));
    const isMendable = ({ hindrance }) => hindrance !== "suite" && (hindrance !== "baseline" || freshBaseline);
    return hindered.every(isMendable) ? (hindered[0]?.reason ?? null) : null;
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

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ meanLog),
/* harmony export */   r: () => (/* binding */ judgeUse)
/* harmony export */ });
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);
/* harmony import */ var _log_ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9284);
/* harmony import */ var _metering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4361);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7365);




/** How each is read from the attempts of an arm: numbers above 0, and why those that are known may not do. */
const MEASURES = {
    tokens: { of: ({ tokens }) => tokens, doubt: _metering_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenDoubt */ .sX, inBoth: "is metered" },
    cost: { of: _metering_js__WEBPACK_IMPORTED_MODULE_0__/* .pricesOf */ ._5, doubt: _metering_js__WEBPACK_IMPORTED_MODULE_0__/* .costDoubt */ .Qg, inBoth: "has a cost" },
};
/** The gate on tokens or on cost at one look: over all attempts, passed or failed. */
function judgeUse(evidence) {
    const { tasks, critical, gate, metric, plannedAttempts } = evidence;
    const { of, doubt: doubtOf, inBoth } = MEASURES[metric];
    const both = tasks.flatMap(({ baseline, candidate }) => {
        const [before, after] = [of(baseline), of(candidate)];
        const capped = baseline.capped.tokens + candidate.capped.tokens > 0;
        return before.length === 0 || after.length === 0 ? [] : [{ before, after, capped }];
    });
    const before = both.map((task) => meanLog(task.before));
    const after = both.map((task) => meanLog(task.after));
    const common = {
        metric,
        alpha: gate.alpha,
        spent: critical.spent.fail,
        crossesAt: critical.failTail,
        margin: gate.margin,
        tolerance: gate.tolerance,
        tasks: both.length,
        attempts: {
            baseline: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(both.map((task) => task.before.length)),
            candidate: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(both.map((task) => task.after.length)),
            planned: plannedAttempts,
        },
        baseline: both.length === 0 ? null : Math.exp((0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before)),
        candidate: both.length === 0 ? null : Math.exp((0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(after)),
    };
    const doubt = doubtOf(tasks);
    if (both.length < 2) {
        const few = `${both.length === 0 ? "no" : "only 1"} task ${inBoth} in both arms, and the test needs 2`;
        return {
            ...common,
            change: both.length === 0 ? null : (0,_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioMinusOne */ .So)((0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(after) - (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before)),
            verdict: "inconclusive",
            reason: doubt?.why ?? few,
            hindrance: doubt?.by ?? (tasks.length < 2 ? "suite" : "candidate"),
            interval: null,
            level: null,
            pValue: null,
            minimumDetectable: null,
            moreRounds: null,
        };
    }
    const logRatios = after.map((value, index) => value - (before[index] ?? 0));
    const { failTail, passTail } = critical;
    const find = both.some(({ capped }) => capped) ? _log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .findCappedLogRatio */ .Cl : _log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .findLogRatio */ .px;
    const found = find({
        logRatios,
        failTail,
        passTail,
        tolerance: gate.tolerance,
        margin: gate.margin,
    });
    const { standardError, failT, passT } = found;
    const plannedError = standardError * Math.sqrt(Math.min(1, critical.fraction));
    // The critical value of few tasks is larger than the normal one by this much.
    const heavier = failT / critical.failZ;
    // In hundredths, so that looks share what is found.
    const room = plannedError === 0
        ? 0
        : Math.round((100 * (Math.log1p(gate.margin) - Math.log1p(gate.tolerance))) / plannedError) / 100;
    return {
        ...common,
        change: (0,_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioMinusOne */ .So)(found.logRatio),
        verdict: doubt === null ? found.verdict : "inconclusive",
        reason: doubt?.why ?? null,
        hindrance: doubt?.by ?? null,
        interval: [(0,_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioMinusOne */ .So)(found.interval[0]), (0,_log_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioMinusOne */ .So)(found.interval[1])],
        level: 1 - critical.spent.fail - critical.spent.pass,
        pValue: found.pValue,
        minimumDetectable: finite(Math.expm1(Math.log1p(gate.tolerance) + critical.detectable(room) * heavier * plannedError)),
        moreRounds: found.verdict === "inconclusive" && doubt === null
            ? (0,_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .roundsToSettle */ .M)({
                standardError,
                lastingError: betweenTasks(both, standardError),
                margin: Math.log1p(gate.margin),
                failZ: failT,
                passZ: passT,
                candidateAttempts: common.attempts.candidate / both.length,
                baselineAttempts: common.attempts.baseline / both.length,
                alongside: evidence.alongside,
            })
            : null,
    };
}
/** What cannot be told is null: a document has no room for an infinity. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
/** The mean logarithm of numbers above 0. */
function meanLog(values) {
    return (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values.map(Math.log));
}
/**
 * The part of the standard error that more attempts would not lessen: that a change makes some tasks longer and others
 * shorter. It is what the spread of a task's own attempts does not explain; 0 where no task has two in an arm.
 */
function betweenTasks(tasks, standardError) {
    const arms = tasks.flatMap(({ before, after }) => [before, after]);
    const freedom = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(arms.map((values) => values.length - 1));
    if (freedom === 0)
        return 0;
    const variance = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(arms.map(squaresAround)) / freedom;
    const withinTasks = (variance * (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(arms.map((values) => 1 / values.length))) / tasks.length ** 2;
    return Math.sqrt(Math.max(0, standardError ** 2 - withinTasks));
}
/** The sum of squared deviations of the logarithms from their mean. */
function squaresAround(values) {
    const center = meanLog(values);
    return (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(values.map((value) => (Math.log(value) - center) ** 2));
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ findCappedLogRatio),
/* harmony export */   So: () => (/* binding */ ratioMinusOne),
/* harmony export */   px: () => (/* binding */ findLogRatio)
/* harmony export */ });
/* harmony import */ var _stats_paired_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9031);
/* harmony import */ var _stats_student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);


/**
 * Paired t on per-task mean logarithms, of tokens or of US dollars: regression where the lower bound of the ratio exceeds
 * 1 + tolerance, pass where its upper bound is below 1 + margin. A boundary is taken to the t scale by its tail.
 * statistics.md 1(ii).
 * @param logRatios mean logarithm of the candidate minus the baseline's, one for each of at least two tasks
 */
function findLogRatio(options) {
    const { logRatios, failTail, passTail, tolerance, margin } = options;
    const tolerated = Math.log1p(tolerance);
    const { mean: logRatio, standardError, df, pGreater, } = (0,_stats_paired_t_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedT */ .u)(logRatios.map(snapTo(tolerated)), {
        nullMean: tolerated,
    });
    const failT = -(0,_stats_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(failTail, df);
    const passT = -(0,_stats_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(passTail, df);
    // Without any spread the ratio is a point, however unlikely the boundary.
    const lower = standardError === 0 ? logRatio : logRatio - failT * standardError;
    const upper = standardError === 0 ? logRatio : logRatio + passT * standardError;
    const interval = [lower, upper];
    const verdict = verdictOf(interval, { tolerance, margin });
    return { verdict, logRatio, standardError, interval, pValue: pGreater, failT, passT };
}
/** Far below what one token of a trillion makes, and far above what rounding does to a mean of logarithms. */
const ROUNDING = 1e-11;
/** What differs from the tolerance, or from no change, by rounding alone is as much as that: it must fail nothing. */
function snapTo(tolerated) {
    return (logRatio) => {
        if (Math.abs(logRatio - tolerated) < ROUNDING)
            return tolerated;
        return Math.abs(logRatio) < ROUNDING ? 0 : logRatio;
    };
}
/**
 * The same where a limit ended attempts, so that what they would have used is unknown: what is found must hold both with
 * the tasks' ratios as they are and with the extreme ones drawn in. As they are, a few that ran into the limit can hide
 * what all others say. Drawn in alone, they would be taken for noise, and a candidate that runs away at one task in ten
 * would pass. The interval is what both leave open.
 */
function findCappedLogRatio(options) {
    const plain = findLogRatio(options);
    const drawnIn = findLogRatio({ ...options, logRatios: winsorised(options.logRatios) });
    const interval = [
        Math.min(plain.interval[0], drawnIn.interval[0]),
        Math.max(plain.interval[1], drawnIn.interval[1]),
    ];
    return {
        ...plain,
        verdict: verdictOf(interval, options),
        interval,
        standardError: Math.max(plain.standardError, drawnIn.standardError),
        pValue: Math.max(plain.pValue, drawnIn.pValue),
    };
}
function verdictOf([lower, upper], { tolerance, margin }) {
    if (lower > Math.log1p(tolerance))
        return "regression";
    return upper < Math.log1p(margin) - ROUNDING ? "pass" : "inconclusive";
}
/** The ratio minus one of a logarithm; a document has no room for an infinity. */
function ratioMinusOne(logRatio) {
    return Math.min(Number.MAX_VALUE, Math.expm1(logRatio));
}
/** Values further than this many median absolute deviations from the median are taken to be that far. statistics.md 1(ii). */
const WINSOR_DEVIATIONS = 3;
/** The values with their extremes drawn in; as they are where half of them or more are equal. */
function winsorised(values) {
    const middle = median(values);
    // 1.4826 makes it the standard deviation where the values are normal.
    const reach = WINSOR_DEVIATIONS * 1.4826 * median(values.map((value) => Math.abs(value - middle)));
    if (reach === 0)
        return [...values];
    return values.map((value) => Math.min(middle + reach, Math.max(middle - reach, value)));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    const upper = sorted[half] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ costDoubt),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   gu: () => (/* binding */ isPriced),
/* harmony export */   sX: () => (/* binding */ tokenDoubt),
/* harmony export */   vt: () => (/* binding */ notPriced)
/* harmony export */ });
/* harmony import */ var _stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);



/** More unmetered attempts than this in either arm, and the comparison may be biased: a killed agent leaves no usage. */
const MAX_UNMETERED = 0.05;
/** Unmetered unequally between the arms at this level is as suspect. */
const UNEQUAL_P = 0.01;
/** The US dollars of an arm's attempts that have a cost to take a logarithm of. */
function pricesOf({ costs }) {
    return costs.filter((cost) => cost > 0);
}
/** Whether each attempt of these runs that passed or failed has a cost above 0; the cost gate is active only then. */
function isPriced(runs) {
    const { attempts, priced } = pricedIn(runs);
    return attempts > 0 && priced === attempts;
}
/**
 * Why cost is not gated although the configuration asks for it, as a sentence for the report; none where it is.
 * @param wanted whether `gates.cost` is on
 */
function notPriced(wanted, runs) {
    const { attempts, priced } = pricedIn(runs);
    if (!wanted || attempts === 0 || priced === attempts)
        return [];
    const have = attempts - priced === 1 ? "has" : "have";
    return [
        `Cost is not gated: ${attempts - priced} of the baseline's ${attempts} attempts ${have} no cost above 0, and the gate needs one of each.`,
    ];
}
function pricedIn(runs) {
    let attempts = 0;
    let priced = 0;
    for (const run of runs) {
        for (const { outcome, costUsd } of (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .countedAttempts */ .jc)(run)) {
            if (outcome === "error")
                continue;
            attempts += 1;
            if (costUsd !== null && costUsd > 0)
                priced += 1;
        }
    }
    return { attempts, priced };
}
/** Why the attempts that say their tokens may not stand for all, or null. */
function tokenDoubt(tasks) {
    const { baseline, candidate } = known(tasks, ({ tokens }) => tokens.length);
    for (const [name, arm] of [
        ["baseline", baseline],
        ["candidate", candidate],
    ]) {
        if (arm.unknown > MAX_UNMETERED * arm.attempts) {
            const why = `${arm.unknown} of the ${name}'s ${arm.attempts} attempts reported no tokens, or 0; at most 5 % may be missing`;
            return { why, by: name };
        }
    }
    const { twoSided } = (0,_stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__/* .fisherExact */ .R)({
        a: baseline.unknown,
        b: baseline.known,
        c: candidate.unknown,
        d: candidate.known,
    });
    if (twoSided >= UNEQUAL_P)
        return null;
    const isMore = candidate.unknown * baseline.attempts > baseline.unknown * candidate.attempts;
    return {
        why: `attempts without tokens are unequal between the arms (${baseline.unknown} of ${baseline.attempts} against ${candidate.unknown} of ${candidate.attempts})`,
        by: isMore ? "candidate" : "baseline",
    };
}
/** Why the costs may not stand for all attempts, or null. None may be missing: it could be the dearest. */
function costDoubt(tasks) {
    const { baseline, candidate } = known(tasks, (arm) => pricesOf(arm).length);
    for (const [name, arm] of [
        ["candidate", candidate],
        ["baseline", baseline],
    ]) {
        if (arm.unknown > 0) {
            const have = arm.unknown === 1 ? "has" : "have";
            const why = `${arm.unknown} of the ${name}'s ${arm.attempts} attempts ${have} no cost above 0, and the gate needs one of each`;
            return { why, by: name };
        }
    }
    return null;
}
function known(tasks, countOf) {
    const count = (arm) => {
        const attempts = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(tasks.map((task) => arm(task).attempts));
        const some = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(tasks.map((task) => countOf(arm(task))));
        return { attempts, known: some, unknown: attempts - some };
    };
    return { baseline: count((task) => task.baseline), candidate: count((task) => task.candidate) };
}


/***/ }),

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $D: () => (/* binding */ findPassRate),
  HQ: () => (/* binding */ judgePassRate),
  Ey: () => (/* binding */ stratumOf)
});

// EXTERNAL MODULE: ./lib/stats/fixed-task.js
var fixed_task = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/stratified.js + 1 modules
var stratified = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/within-task.js

/** Up to here, and from 1 minus this on, a task counts as one that the baseline never or always solves. */
const EXTREME = 0.1;
/**
 * The fixed-task standard error of the mean paired difference, with the arms' variances estimated apart: a fraction.
 * Pooling them, as `fixedTaskDifference` does, takes the arms for equal, and is too small where a task that always passed
 * now fails at times. Within a task of two or more attempts the unbiased p (1 - p) / (k - 1); of a single candidate attempt
 * the spread over tasks of a similar baseline, which can only be too large; of a single baseline attempt the pooled rate.
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, or if no task was attempted in
 * both arms. The collapsed strata of W. G. Cochran, Sampling Techniques (1977), 5A.12; E. Miller, arXiv:2411.00640 (2024).
 */
function withinTaskError(strata) {
    let tasks = 0;
    let variance = 0;
    const singles = [new Spread(), new Spread(), new Spread()];
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
        (0,preconditions/* requirePart */.v1)("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
        (0,preconditions/* requirePart */.v1)("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
        if (baselineAttempts === 0 || candidateAttempts === 0)
            continue;
        tasks += 1;
        const before = baselinePasses / baselineAttempts;
        const after = candidatePasses / candidateAttempts;
        const pooled = (baselinePasses + candidatePasses + 0.25) / (baselineAttempts + candidateAttempts + 0.5);
        variance +=
            baselineAttempts === 1 ? pooled * (1 - pooled) : (before * (1 - before)) / (baselineAttempts - 1);
        if (candidateAttempts > 1)
            variance += (after * (1 - after)) / (candidateAttempts - 1);
        else
            singles[before <= EXTREME ? 0 : before >= 1 - EXTREME ? 2 : 1].add(after);
    }
    if (tasks === 0)
        throw new RangeError("no task was attempted in both arms");
    for (const spread of singles)
        variance += spread.total();
    return Math.sqrt(variance) / tasks;
}
/** Outcomes of single attempts, 0 or 1, of tasks that are alike. */
class Spread {
    #count = 0;
    #sum = 0;
    add(outcome) {
        this.#count += 1;
        this.#sum += outcome;
    }
    /** The variance of their sum; of a lone one the largest that it could be. */
    total() {
        if (this.#count === 0)
            return 0;
        if (this.#count === 1)
            return 0.25;
        const rate = this.#sum / this.#count;
        return (this.#count ** 2 * rate * (1 - rate)) / (this.#count - 1);
    }
}

// EXTERNAL MODULE: ./lib/decide/odds.js
var odds = __webpack_require__(3932);
// EXTERNAL MODULE: ./lib/decide/settle.js
var settle = __webpack_require__(7365);
;// CONCATENATED MODULE: ./lib/decide/detectable.js




/**
 * The smallest drop in the mean pass rate that the looks up to the planned end find with 80 % power, when all tasks suffer
 * (the odds of each fall by one factor): a fraction. A drop within the margin may pass before it is found. It is of the plan
 * and the baseline; what the candidate did changes nothing of it. Null where not even a candidate that fails every attempt
 * would be found so often.
 *
 * By normal approximation: found where the difference exceeds c standard errors of arms taken for equal, and it varies by
 * that of arms that are not. Of few attempts the exact test itself is asked whether it could find anything.
 * @param strata tasks that the baseline tried, with the candidate's attempts so far
 * @param rounds of the plan; null where nothing was planned, and what is there counts
 * @param alongside whether the baseline is measured beside the candidate, so that it will have as many rounds
 * @param margin the drop that a pass rules out, a fraction
 * @param detectable see `Critical.detectable`
 */
function detectableDrop(options) {
    const { strata, rounds, alongside, margin } = options;
    const known = [];
    for (const { baselinePasses, baselineAttempts, candidateAttempts } of strata) {
        const after = Math.max(rounds ?? 0, candidateAttempts);
        const before = alongside ? Math.max(rounds ?? 0, baselineAttempts) : baselineAttempts;
        if (baselineAttempts === 0 || after === 0)
            continue;
        known.push({ rate: (baselinePasses + 0.25) / (baselineAttempts + 0.5), before, after });
    }
    if (known.length === 0)
        return null;
    // Of arms that are equal and at the margin alike, which differ little; in hundredths, so that looks share what is found.
    const { nullError: unchangedError } = atFactor(known, 1);
    const drift = options.detectable(Math.round((100 * margin) / unchangedError) / 100);
    if (!Number.isFinite(drift))
        return null;
    const failZ = drift - settle/* Z_POWER */.$;
    const reach = (factor) => {
        const { drop, nullError, error } = atFactor(known, factor);
        return { drop, isFound: drop >= failZ * nullError + settle/* Z_POWER */.$ * error };
    };
    if (!reach(0).isFound || cannotCross(known, failZ))
        return null;
    // The smaller the factor, the larger the drop.
    let [found, missed] = [Number.EPSILON, 1];
    for (let step = 0; step < 40; step += 1) {
        const factor = Math.sqrt(found * missed);
        if (reach(factor).isFound)
            found = factor;
        else
            missed = factor;
    }
    return reach(found).drop;
}
/** What is expected of a candidate whose odds are those of the baseline times this. */
function atFactor(known, factor) {
    let drop = 0;
    let underNull = 0;
    let variance = 0;
    for (const { rate, before, after } of known) {
        const lower = (0,odds/* withOdds */.Z)(rate, factor);
        const pooled = (before * rate + after * lower) / (before + after);
        drop += rate - lower;
        underNull += pooled * (1 - pooled) * (1 / before + 1 / after);
        variance += (rate * (1 - rate)) / before + (lower * (1 - lower)) / after;
    }
    const tasks = known.length;
    return { drop: drop / tasks, nullError: Math.sqrt(underNull) / tasks, error: Math.sqrt(variance) / tasks };
}
/** With so many attempts of the candidate the exact test has values enough. */
const FEW_ATTEMPTS = 60;
function cannotCross(known, failZ) {
    if (known.reduce((total, { after }) => total + after, 0) > FEW_ATTEMPTS)
        return false;
    const worst = known.map(({ rate, before, after }) => ({
        baselinePasses: Math.round(rate * before),
        baselineAttempts: before,
        candidatePasses: 0,
        candidateAttempts: after,
    }));
    return (0,stratified/* stratifiedTest */.Gq)(worst).lowerMid > (0,normal/* normalSurvival */.IL)(failZ);
}

// EXTERNAL MODULE: ./lib/decide/margin-error.js
var margin_error = __webpack_require__(1275);
;// CONCATENATED MODULE: ./lib/decide/pass-rate.js








/**
 * Regression where the exact stratified test (mid-p, one-sided) crosses the fail boundary and D lies below 0; pass where
 * D - c' SE lies above -margin and the test does not cross. SE is the largest of SE_f, which takes the arms for equal as the
 * null hypothesis does, the error without that, and the one that a candidate at the margin would have, since there the arms
 * are not equal and a lucky candidate shows too little of its spread. That D + c SE_f must lie
 * below 0 too would cost up to half of the power where most tasks always pass, since SE_f is too large there: measured in
 * docs/calibration.md.
 *
 * Where tasks were not tried equally often, passes are weighted so that the test's statistic is the mean difference: the
 * number of attempts follows the baseline's outcomes, and only that statistic is not biased by it. The interval never
 * contradicts the verdict: 0 is outside where the exact test says so, and only there. Design section 5, statistics.md 1(i).
 * @param strata tasks that both arms attempted, at least one
 * @throws RangeError as `fixedTaskDifference` does
 */
function findPassRate(options) {
    const { strata, even, failZ, passZ, failTail, margin } = options;
    const { difference, standardError: nullError } = (0,fixed_task/* fixedTaskDifference */.l)(strata);
    const standardError = Math.max(nullError, withinTaskError(strata), (0,margin_error/* errorAtMargin */.e)(strata, margin));
    const compared = even ? strata : (0,stratified/* weightedForDifference */.M3)(strata);
    let found = null;
    const pValue = () => {
        found ??= (0,stratified/* stratifiedTest */.Gq)(compared).lowerMid;
        return found;
    };
    const lower = difference - passZ * standardError;
    const upper = difference + failZ * nullError;
    // Far from the boundary the normal approximation is enough to say so.
    const crosses = (0,stratified/* stratifiedZ */.AU)(compared) <= -failZ / 2 && pValue() <= failTail;
    const regression = crosses && difference < 0;
    const pass = lower > -margin && !crosses;
    return {
        verdict: regression ? "regression" : pass ? "pass" : "inconclusive",
        difference,
        interval: [lower, regression ? Math.min(upper, byTest(difference, failZ, pValue())) : Math.max(0, upper)],
        standardError,
        pValue,
    };
}
/**
 * Where the test says worse, the end of what the change could be that lies nearest to 0: the test's own, which its p-value
 * implies for a normal difference. Always below 0.
 */
function byTest(difference, failZ, pValue) {
    return Math.min(-Number.EPSILON, difference * (1 + failZ / (0,normal/* normalQuantile */.Zl)(pValue)));
}
/** The pass-rate gate at one look. */
function judgePassRate(evidence) {
    const { tasks, critical, gate, rounds, plannedAttempts, alongside } = evidence;
    const both = tasks.filter((task) => task.candidate.attempts > 0);
    const common = {
        metric: "pass-rate",
        alpha: gate.alpha,
        spent: critical.spent.fail,
        crossesAt: critical.failTail,
        margin: gate.margin,
        tolerance: null,
        tasks: both.length,
        attempts: { ...attemptsOf(both), planned: plannedAttempts },
    };
    if (both.length === 0) {
        return {
            ...common,
            verdict: "inconclusive",
            reason: "no paired task has an attempt that passed or failed",
            hindrance: "candidate",
            baseline: null,
            candidate: null,
            change: null,
            interval: null,
            level: null,
            pValue: null,
            minimumDetectable: null,
            moreRounds: null,
        };
    }
    const strata = both.map(stratumOf);
    const { failZ, passZ } = critical;
    const found = findPassRate({
        strata,
        even: evidence.even,
        failZ,
        passZ,
        failTail: critical.failTail,
        margin: gate.margin,
    });
    const baseline = (0,mean/* mean */.i)(both.map(rateOf((task) => task.baseline)));
    const obstacle = whatHinders({ baseline, tried: both.length, tasks: tasks.length });
    const verdict = found.verdict === "pass" && obstacle !== null ? "inconclusive" : found.verdict;
    return {
        ...common,
        verdict,
        reason: verdict === "inconclusive" ? (obstacle?.why ?? null) : null,
        hindrance: verdict === "inconclusive" ? (obstacle?.by ?? null) : null,
        baseline,
        candidate: (0,mean/* mean */.i)(both.map(rateOf((task) => task.candidate))),
        change: found.difference,
        // No change is larger than all of the tasks, however wide the noise.
        interval: [Math.max(-1, found.interval[0]), Math.min(1, found.interval[1])],
        level: 1 - critical.spent.fail - critical.spent.pass,
        pValue: found.pValue(),
        minimumDetectable: detectableDrop({
            strata: tasks.map(stratumOf),
            rounds,
            alongside,
            margin: gate.margin,
            detectable: critical.detectable,
        }),
        moreRounds: verdict === "inconclusive" && obstacle === null
            ? (0,settle/* roundsToSettle */.M)({
                standardError: found.standardError,
                // Of these tasks, not of others like them: with enough attempts the mean difference is known.
                lastingError: 0,
                margin: gate.margin,
                failZ,
                passZ,
                candidateAttempts: common.attempts.candidate / both.length,
                baselineAttempts: common.attempts.baseline / both.length,
                alongside,
            })
            : null,
    };
}
/** Why no number of further rounds would let the gate pass, or null. */
function whatHinders(options) {
    const { baseline, tried, tasks } = options;
    if (baseline === 0) {
        const why = "the baseline solves none of these tasks, so there is nothing that could get worse";
        return { why, by: "suite" };
    }
    if (tried === tasks)
        return null;
    const untried = tasks - tried;
    const why = `${untried} of ${tasks} tasks ${untried === 1 ? "has" : "have"} no attempt that counts`;
    return { why, by: "candidate" };
}
function stratumOf({ baseline, candidate }) {
    return {
        baselinePasses: baseline.passes,
        baselineAttempts: baseline.attempts,
        candidatePasses: candidate.passes,
        candidateAttempts: candidate.attempts,
    };
}
function attemptsOf(tasks) {
    let baseline = 0;
    let candidate = 0;
    for (const task of tasks) {
        baseline += task.baseline.attempts;
        candidate += task.candidate.attempts;
    }
    return { baseline, candidate };
}
function rateOf(arm) {
    return (task) => arm(task).passes / arm(task).attempts;
}


/***/ }),

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Z_POWER),
/* harmony export */   M: () => (/* binding */ roundsToSettle)
/* harmony export */ });
/** z for 80 % power; the design prints the smallest drop seen with this certainty. */
const Z_POWER = 0.8416212335729143;
/**
 * How many further rounds would probably settle an inconclusive gate: the fewest after which an unchanged candidate
 * passes with 80 % power or, where that is so already, after which the interval is narrower than the margin. Noise of the
 * attempts is taken to shrink as 1/candidate attempts + 1/baseline attempts.
 * @param lastingError the part of the standard error that more attempts of the same tasks do not lessen
 * @param alongside whether further rounds are of both arms
 * @returns null where no number up to 200 would do, since the baseline's own noise does not shrink
 */
function roundsToSettle(options) {
    const { standardError, lastingError, margin, failZ, passZ, candidateAttempts, baselineAttempts, alongside, } = options;
    if (candidateAttempts <= 0 || baselineAttempts <= 0)
        return null;
    const now = 1 / candidateAttempts + 1 / baselineAttempts;
    const lasting = Math.min(lastingError, standardError) ** 2;
    const shrinking = (standardError ** 2 - lasting) / now;
    const after = (rounds) => Math.sqrt(lasting +
        shrinking * (1 / (candidateAttempts + rounds) + 1 / (baselineAttempts + (alongside ? rounds : 0))));
    const power = (rounds) => (passZ + Z_POWER) * after(rounds) <= margin;
    const narrow = (rounds) => (passZ + failZ) * after(rounds) <= margin;
    const enough = power(0) ? narrow : power;
    for (let rounds = 1; rounds <= 200; rounds += 1)
        if (enough(rounds))
            return rounds;
    return null;
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9551);

/** East Asian letters that take two columns, and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator})/u;
const PLAIN = /^[ -~]*$/u;
const NO_COLUMN = /^\p{M}+$/u;
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    if (PLAIN.test(text))
        return text.length;
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(text).reduce((sum, letter) => sum + columnsOfLetter(letter), 0);
}
function columnsOfLetter(letter) {
    if (NO_COLUMN.test(letter))
        return 0;
    return WIDE.test(letter) ? 2 : 1;
}
/** Lines of at most so many columns, broken at spaces, and inside a word only where it is longer than a line. */
function wrap(text, { columns, indent = "" }) {
    const lines = [];
    let [line, used] = ["", 0];
    const start = (word) => {
        [line, used] = [word, columnsOf(word)];
    };
    const room = () => columns - (lines.length > 0 ? columnsOf(indent) : 0);
    for (const word of unitsKept(text)
        .split(/[^\S\u00a0]+/u)
        .filter((part) => part !== "")) {
        const width = columnsOf(word);
        if (line !== "" && used + 1 + width <= room()) {
            [line, used] = [`${line} ${word}`, used + 1 + width];
            continue;
        }
        if (line !== "")
            lines.push(line);
        start(word);
        while (used > room()) {
            const part = beginning(line, room());
            lines.push(part);
            start(line.slice(part.length));
        }
    }
    if (line !== "")
        lines.push(line);
    return lines.map((wrapped, index) => `${index === 0 ? "" : indent}${wrapped.replaceAll("\u00a0", " ")}`);
}
/** A figure and its unit stay on one line. */
function unitsKept(text) {
    return text.replace(/(?<=\d) (?=[%kMGT](?!\w)|pts\b)/gu, "\u00a0");
}
/** As many letters as fit, and at least one. */
function beginning(text, columns) {
    const [first = "", ...others] = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(text);
    let [part, used] = [first, columnsOfLetter(first)];
    for (const letter of others) {
        used += columnsOfLetter(letter);
        if (used > columns)
            break;
        part += letter;
    }
    return part;
}
/** The text, filled up with spaces on one side. */
function pad(text, { columns, align }) {
    const space = " ".repeat(Math.max(0, columns - columnsOf(text)));
    return align === "left" ? text + space : space + text;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   tZ: () => (/* binding */ shortenEnd)
/* harmony export */ });
let segmenter = null;
/** Texts of signs that never join: Latin, and what our own tables are drawn with. */
const NEVER_JOINED = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u2500-\u25ff\u2713\u2717]*$/u;
/** What a reader sees as letters: an emoji of five code points is one. */
function letters(text) {
    // The tables of a segmenter take 10 ms to load, and most texts do not need them.
    if (NEVER_JOINED.test(text))
        return Array.from(text);
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** A long name without its middle: its two ends tell it from others. No letter is cut in half. */
function shortenMiddle(text, { most }) {
    if (text.length <= most)
        return text;
    const all = letters(text);
    const head = take(all, Math.ceil((most - 1) / 2));
    const tail = take(all.toReversed(), most - 1 - head.join("").length).toReversed();
    return [...head, "…", ...tail].join("");
}
/** A long sentence without its end. */
function shortenEnd(text, { most }) {
    return text.length <= most ? text : `${take(letters(text), most - 1).join("")}…`;
}
/** Letters as long as they fit; counted in code units, since one hostile letter can be as long as a book. */
function take(all, units) {
    const taken = [];
    let used = 0;
    for (const letter of all) {
        used += letter.length;
        if (used > units)
            break;
        taken.push(letter);
    }
    return taken;
}
/** A digest is told from another by its beginning; nobody reads 64 digits. */
function shortenDigest(text) {
    return text.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/u, "$1…");
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wf: () => (/* binding */ betaArea),
  O9: () => (/* binding */ betaQuantile),
  Si: () => (/* binding */ betaQuantilePoint)
});

// UNUSED EXPORTS: regularizedBeta

// EXTERNAL MODULE: ./lib/stats/polynomial.js
var polynomial = __webpack_require__(2397);
// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/gamma.js


const HALF_LOG_2_PI = 0.9189385332046728;
const SERIES_FROM = 16;
// B_2k / (2k (2k - 1)), Abramowitz & Stegun (1964), 6.1.41.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/**
 * The natural logarithm of the gamma function at `x` > 0, with an error of a few 1e-15 times the larger of 1 and the
 * value. Throws RangeError unless x is finite and above 0.
 * Stirling's series after shifting x to 16 or more: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41.
 */
function logGamma(x) {
    (0,preconditions/* requirePositive */.z6)("x", x);
    let shifted = x;
    let factors = 1;
    while (shifted < SERIES_FROM) {
        factors *= shifted;
        shifted += 1;
    }
    return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_2_PI + series(shifted) - Math.log(factors);
}
/**
 * What Stirling's formula leaves out: log Gamma(x + 1) - log(sqrt(2 pi x) (x/e)^x), for x > 0. It is small (about
 * 1/(12 x)) and is computed without subtracting large numbers for x >= 16. Throws RangeError unless x is finite and
 * above 0. C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function stirlingError(x) {
    (0,preconditions/* requirePositive */.z6)("x", x);
    if (x >= SERIES_FROM)
        return series(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_2_PI;
}
function series(x) {
    return (0,polynomial/* polynomial */.z)(STIRLING, 1 / (x * x)) / x;
}

;// CONCATENATED MODULE: ./lib/stats/binomial-density.js


const LOG_2_PI = 1.8378770664093456;
/**
 * log of Gamma(n+1) / (Gamma(x+1) Gamma(n-x+1)) p^x q^(n-x) with n = x + y, for real x, y >= 0: for whole numbers the
 * log probability of x successes and y failures. `p` and `q` are fractions with p + q = 1, given apart so that neither
 * loses digits near 0; the value is -Infinity where the density is 0. Keeps its digits for millions of trials.
 * Throws RangeError on a negative or NaN argument. C. Loader, "Fast and accurate computation of binomial
 * probabilities" (2000).
 */
function logBinomialDensity({ x, y, p, q }) {
    for (const [name, value] of Object.entries({ x, y, p, q })) {
        (0,preconditions/* requireNumber */.Bw)(name, value);
        if (value < 0)
            throw new RangeError(`${name} must not be negative, got ${value}`);
    }
    const n = x + y;
    if (p === 0)
        return x === 0 ? 0 : -Infinity;
    if (q === 0)
        return y === 0 ? 0 : -Infinity;
    if (x === 0)
        return n * logOfPart(q, p);
    if (y === 0)
        return n * logOfPart(p, q);
    const stirling = stirlingError(n) - stirlingError(x) - stirlingError(y);
    const spread = 0.5 * (LOG_2_PI + Math.log(x) + Math.log(y / n));
    // x - n p and y - n q, from whichever of p and q is the small one with all its digits.
    const excess = x * q - y * p;
    return stirling - deviance(x, n * p, excess) - deviance(y, n * q, -excess) - spread;
}
/** log(part), by the other part when `part` is near 1. */
function logOfPart(part, other) {
    return other < 0.5 ? Math.log1p(-other) : Math.log(part);
}
/** x log(x / mean) - excess for excess = x - mean, without cancellation where x is near its mean (Loader's bd0). */
function deviance(x, mean, excess) {
    if (Math.abs(excess) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - excess;
    const v = excess / (x + mean);
    let sum = excess * v;
    let term = 2 * x * v;
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}

;// CONCATENATED MODULE: ./lib/stats/beta.js


const TINY = 1e-300;
const PRECISION = 1e-16;
const LARGEST_LOGIT = 740;
/**
 * The regularized incomplete beta function I_x(a, b): P(X <= x) for X ~ Beta(a, b), as a fraction, to about 14 digits.
 * `x` is a fraction in [0, 1]. Throws RangeError on x outside [0, 1] or a, b that are not finite and above 0.
 * Continued fraction of Abramowitz & Stegun (1964), 26.5.8, by Lentz's method (Press et al., Numerical Recipes, 6.4).
 */
function regularizedBeta(x, a, b) {
    requireProbability("x", x);
    return betaArea({ x, complement: 1 - x, a, b });
}
/**
 * The same as `regularizedBeta` for a point given together with its `complement` 1 - x, which keeps the digits that
 * 1 - x would lose. Throws RangeError as `regularizedBeta` does.
 */
function betaArea({ x, complement, a, b }) {
    (0,preconditions/* requireProbability */.HO)("x", x);
    (0,preconditions/* requireProbability */.HO)("complement", complement);
    (0,preconditions/* requirePositive */.z6)("a", a);
    (0,preconditions/* requirePositive */.z6)("b", b);
    if (x === 0)
        return 0;
    if (complement === 0)
        return 1;
    // The fraction converges fast below the mean, about (a + 1) / (a + b + 2); above it the other tail is the short one.
    return x * (b + 1) <= complement * (a + 1)
        ? lowerTail({ x, complement, a, b })
        : 1 - lowerTail({ x: complement, complement: x, a: b, b: a });
}
/**
 * The x with I_x(a, b) = p. `p` is a fraction in [0, 1]. Throws RangeError on p outside [0, 1] or a, b that are not
 * finite and above 0. Newton's method on the log odds of x, bisecting where a step leaves the bracket.
 */
function betaQuantile(p, a, b) {
    return betaQuantilePoint(p, a, b).x;
}
/** As `betaQuantile`, together with the complement 1 - x in full precision. Throws RangeError as `betaQuantile` does. */
function betaQuantilePoint(p, a, b) {
    (0,preconditions/* requireProbability */.HO)("p", p);
    (0,preconditions/* requirePositive */.z6)("a", a);
    (0,preconditions/* requirePositive */.z6)("b", b);
    if (p === 0)
        return { x: 0, complement: 1 };
    if (p <= 0.5)
        return fromLogit(lowerQuantile(p, a, b));
    const { x, complement } = p === 1 ? { x: 0, complement: 1 } : fromLogit(lowerQuantile(1 - p, b, a));
    return { x: complement, complement: x };
}
/** The log odds of the quantile of p in (0, 1/2], where the logarithm of the area is concave and Newton's method safe. */
function lowerQuantile(p, a, b) {
    let low = -LARGEST_LOGIT;
    let high = LARGEST_LOGIT;
    let logit = Math.log(a / b);
    for (let step = 0; step < 200; step += 1) {
        const point = { ...fromLogit(logit), a, b };
        const area = betaArea(point);
        if (area < p)
            low = logit;
        else
            high = logit;
        const newton = logit - (Math.log(area / p) * area) / scaledDensity(point);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logit) <= 4e-16 * Math.max(1, Math.abs(logit)))
            return next;
        logit = next;
    }
    return logit;
}
function fromLogit(logit) {
    return { x: 1 / (1 + Math.exp(-logit)), complement: 1 / (1 + Math.exp(logit)) };
}
/** x^a (1-x)^b / B(a, b): the density of the log odds. */
function scaledDensity({ x, complement, a, b }) {
    return Math.exp(logBinomialDensity({ x: a, y: b, p: x, q: complement })) * a * (b / (a + b));
}
function lowerTail({ x, complement, a, b }) {
    const front = scaledDensity({ x, complement, a, b }) / a;
    return front === 0 ? 0 : Math.min(1, front * continuedFraction({ x, a, b }));
}
function continuedFraction({ x, a, b }) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    // Needs about sqrt(max(a, b)) terms at worst.
    const most = 1000 + 10 * Math.ceil(Math.sqrt(a + b));
    for (let m = 1; m <= most; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION)
            break;
    }
    return value;
}
/** Lentz's guard: a denominator of 0 is moved off it. */
function away(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fisherExact)
/* harmony export */ });
/* harmony import */ var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1928);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);


/** What R's fisher.test allows for rounding when it compares probabilities. */
const AS_LIKELY = 1 + 1e-7;
/**
 * Fisher's exact test of the table [[a, b], [c, d]] given its margins. p-values are fractions; an empty row or column
 * gives 1. Throws RangeError unless all four are whole numbers of at least 0.
 * R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54; two-sided as R's fisher.test.
 */
function fisherExact({ a, b, c, d }) {
    for (const [name, count] of Object.entries({ a, b, c, d }))
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(name, count);
    const { first, probabilities } = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__/* .hypergeometricPmf */ .n)({
        candidateAttempts: a + b,
        baselineAttempts: c + d,
        passes: a + c,
    });
    const at = a - first;
    const observed = probabilities[at] ?? 0;
    return {
        twoSided: total(probabilities.filter((probability) => probability <= observed * AS_LIKELY)),
        less: total(probabilities.subarray(0, at + 1)),
        greater: total(probabilities.subarray(at)),
    };
}
function total(probabilities) {
    return Math.min(1, probabilities.reduce((sum, probability) => sum + probability, 0));
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ clusterStandardError),
/* harmony export */   l: () => (/* binding */ fixedTaskDifference)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/**
 * The mean paired difference D of pass rates over the tasks attempted in both arms, with its fixed-task standard error:
 * sqrt(sum p~ (1 - p~) (1/k_b + 1/k_c)) / n, where p~ = (s + x + 1/4) / (k_b + k_c + 1/2) shrinks each task's pooled
 * rate a little, so that a task that always passed is not taken for certain. Throws RangeError unless passes and
 * attempts are whole numbers with passes <= attempts, or if no task was attempted in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), the sampling part of the paired variance.
 */
function fixedTaskDifference(strata) {
    let tasks = 0;
    let differences = 0;
    let variances = 0;
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePart */ .v1)("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePart */ .v1)("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
        if (baselineAttempts === 0 || candidateAttempts === 0)
            continue;
        const rate = (baselinePasses + candidatePasses + 0.25) / (baselineAttempts + candidateAttempts + 0.5);
        tasks += 1;
        differences += candidatePasses / candidateAttempts - baselinePasses / baselineAttempts;
        variances += rate * (1 - rate) * (1 / baselineAttempts + 1 / candidateAttempts);
    }
    if (tasks === 0)
        throw new RangeError("no task was attempted in both arms");
    return { difference: differences / tasks, standardError: Math.sqrt(variances) / tasks, tasks };
}
/**
 * The cluster-robust standard error of the mean of differences, in their unit: for tasks that stand for others like them
 * and resemble each other within a cluster. sqrt(sum over clusters of (sum of (d - mean))^2) / n * sqrt(G / (G - 1)).
 * Throws RangeError unless there are as many clusters' names as differences, all finite, in at least two clusters.
 * E. Miller, arXiv:2411.00640 (2024), section 2.2; K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986), 13-22.
 */
function clusterStandardError({ differences, clusters }) {
    if (differences.length !== clusters.length) {
        throw new RangeError(`every difference needs its cluster: ${differences.length} differences, ${clusters.length} clusters`);
    }
    const groups = new Set(clusters).size;
    if (groups < 2)
        throw new RangeError(`a cluster standard error needs at least two clusters, got ${groups}`);
    differences.forEach((difference, index) => {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(`differences[${index}]`, difference);
    });
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    const sums = new Map();
    for (const [index, cluster] of clusters.entries()) {
        sums.set(cluster, (sums.get(cluster) ?? 0) + ((differences[index] ?? mean) - mean));
    }
    const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
    return (Math.sqrt(squares) / differences.length) * Math.sqrt(groups / (groups - 1));
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hypergeometricPmf)
/* harmony export */ });
/* unused harmony export hypergeometricLogPmf */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/**
 * The distribution of the candidate's passes given the margins: hypergeometric for an odds ratio of 1, Fisher's
 * noncentral hypergeometric otherwise. Covers every possible value; the probabilities (fractions) sum to 1. Throws
 * RangeError unless the counts are whole numbers, the passes at most all attempts and the odds ratio above 0.
 * P(x) is proportional to C(k_c, x) C(k_b, t - x) psi^x; R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54.
 */
function hypergeometricPmf(margins) {
    const { first, values } = outwards(margins, 1, (value, ratio) => value * ratio);
    const total = values.reduce((sum, value) => sum + value, 0);
    return { first, probabilities: values.map((value) => value / total) };
}
/**
 * The natural logarithm of the probability that the candidate has exactly `candidatePasses` passes given the margins;
 * -Infinity where that is impossible. Holds its digits where the probability itself would underflow. Throws RangeError
 * as `hypergeometricPmf` does, and unless candidatePasses is a whole number.
 */
function hypergeometricLogPmf(margins, candidatePasses) {
    requireCount("candidatePasses", candidatePasses);
    const { first, values } = outwards(margins, 0, (value, ratio) => value + Math.log(ratio));
    const value = values[candidatePasses - first];
    return value === undefined
        ? -Infinity
        : value - Math.log(values.reduce((sum, log) => sum + Math.exp(log), 0));
}
/**
 * Starts with `start` at the most likely value and steps to both ends by the ratio of neighbouring probabilities, so
 * that nothing overflows and rounding errors stay small where the probability is.
 */
function outwards(margins, start, step) {
    const { baselineAttempts, candidateAttempts, passes, oddsRatio = 1 } = margins;
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)("baselineAttempts", baselineAttempts);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)("candidateAttempts", candidateAttempts);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePart */ .v1)("passes", passes, "all attempts", baselineAttempts + candidateAttempts);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)("oddsRatio", oddsRatio);
    const first = Math.max(0, passes - baselineAttempts);
    const last = Math.min(candidateAttempts, passes);
    /** P(x) / P(x - 1). */
    const ratio = (x) => ((candidateAttempts - x + 1) / x) * ((passes - x + 1) / (baselineAttempts - passes + x)) * oddsRatio;
    const mode = lastWhere(first, last, (x) => ratio(x) >= 1);
    const values = new Float64Array(last - first + 1);
    values[mode - first] = start;
    let value = start;
    for (let x = mode + 1; x <= last; x += 1) {
        value = step(value, ratio(x));
        values[x - first] = value;
    }
    value = start;
    for (let x = mode; x > first; x -= 1) {
        value = step(value, 1 / ratio(x));
        values[x - 1 - first] = value;
    }
    return { first, values };
}
/** The last number of (low, high] that `holds`, or `low` if none does, where it holds up to some number only. */
function lastWhere(low, high, holds) {
    let yes = low;
    let no = high + 1;
    while (no - yes > 1) {
        const middle = Math.floor((yes + no) / 2);
        if (holds(middle))
            yes = middle;
        else
            no = middle;
    }
    return yes;
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The sum of numbers; 0 of none. */
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
/** The arithmetic mean; NaN of no numbers. */
function mean(values) {
    return sum(values) / values.length;
}


/***/ }),

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pairedT)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);


/**
 * Student's paired t test of n differences, one for each pair, against `nullMean` (default 0, in their unit). p-values
 * are fractions. If all differences are equal the standard error is exactly 0 and the interval a point: a mean above
 * nullMean then has pGreater 0 and pLess 1, a mean below it the reverse (twoSided 0), and a mean equal to it has all
 * three 1. Throws RangeError for fewer than two differences or one that is not finite.
 * Student, "The probable error of a mean", Biometrika 6 (1908), 1-25.
 */
function pairedT(differences, { nullMean = 0 } = {}) {
    if (differences.length < 2) {
        throw new RangeError(`a paired t test needs at least two differences, got ${differences.length}`);
    }
    differences.forEach((difference, index) => {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(`differences[${index}]`, difference);
    });
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)("nullMean", nullMean);
    const df = differences.length - 1;
    const { mean, standardError } = meanAndError(differences);
    const t = mean === nullMean ? 0 : (mean - nullMean) / standardError;
    const certain = standardError === 0 && mean === nullMean;
    return {
        mean,
        standardError,
        df,
        t,
        pGreater: certain ? 1 : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentSurvival */ .WJ)(t, df),
        pLess: certain ? 1 : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentSurvival */ .WJ)(-t, df),
        twoSided: certain ? 1 : 2 * (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentSurvival */ .WJ)(Math.abs(t), df),
        interval: (confidence) => {
            (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFraction */ .CD)("confidence", confidence);
            const reach = -(0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)((1 - confidence) / 2, df) * standardError;
            return { lower: mean - reach, upper: mean + reach };
        },
    };
}
/** Equal differences have their own value as mean and no error; rounding must not make it a small one. */
function meanAndError(differences) {
    const n = differences.length;
    const [first = 0] = differences;
    if (differences.every((difference) => difference === first))
        return { mean: first, standardError: 0 };
    // Shifted and scaled, so that neither large values nor a large common part cost digits.
    const scale = differences.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0);
    const scaled = differences.map((difference) => difference / scale);
    const rough = scaled.reduce((sum, value) => sum + value, 0) / n;
    const mean = rough + scaled.reduce((sum, value) => sum + (value - rough), 0) / n;
    const squares = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean: mean * scale, standardError: Math.sqrt(squares / (n - 1) / n) * scale };
}


/***/ }),

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gq: () => (/* binding */ stratifiedTest),
  AU: () => (/* binding */ stratifiedZ),
  M3: () => (/* binding */ weightedForDifference)
});

;// CONCATENATED MODULE: ./lib/stats/convolution.js
/**
 * The distribution of the sum of independent variables. Both ends are cut where they are negligible; `lost` bounds the
 * cut probability and never exceeds `tolerance` (a fraction). Copies are added by repeated doubling and the rest as a
 * balanced tree, shortest first, so that long distributions are multiplied only a few times.
 */
function distributionOfSum(parts, tolerance) {
    // n summands are joined by n - 1 additions, each of which may lose its share for each copy made of it.
    const summands = parts.reduce((count, { times }) => count + times, 0);
    const share = tolerance / (2 * Math.max(1, summands));
    let level = parts.map(({ mass, times }) => multiple({ ...mass, lost: 0 }, times, share));
    while (level.length > 1) {
        level.sort((left, right) => left.probabilities.length - right.probabilities.length);
        level = pairs(level).map(([left, right]) => (right === undefined ? left : add(left, right, share)));
    }
    return level[0] ?? NOTHING;
}
const NOTHING = { first: 0, probabilities: Float64Array.of(1), lost: 0 };
function pairs(items) {
    return items.flatMap((left, index) => (index % 2 === 0 ? [[left, items[index + 1]]] : []));
}
function multiple(mass, times, share) {
    let total;
    let power = mass;
    for (let left = times; left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1)
            total = total === undefined ? power : add(total, power, share);
        if (left > 1)
            power = add(power, power, share);
    }
    return total ?? NOTHING;
}
function add(left, right, share) {
    const [short, long] = left.probabilities.length <= right.probabilities.length
        ? [left.probabilities, right.probabilities]
        : [right.probabilities, left.probabilities];
    const whole = {
        first: left.first + right.first,
        probabilities: convolve(short, long),
        lost: left.lost + right.lost,
    };
    return trim(whole, share);
}
/** Four rows at a time: the sum is read and written a quarter as often, which is what the time goes to. */
function convolve(short, long) {
    const sum = new Float64Array(short.length + long.length - 1);
    let row = 0;
    for (; row + 4 <= short.length && long.length >= 4; row += 4) {
        const a = short[row];
        const b = short[row + 1];
        const c = short[row + 2];
        const d = short[row + 3];
        // A weighted variable takes few of the values that it spans.
        if (a === 0 && b === 0 && c === 0 && d === 0)
            continue;
        let x = 0;
        let y = 0;
        let z = 0;
        for (let column = 0; column < long.length; column += 1) {
            const w = long[column];
            sum[row + column] = sum[row + column] + (a * w + b * z + (c * y + d * x));
            x = y;
            y = z;
            z = w;
        }
        const end = row + long.length;
        sum[end] = sum[end] + b * z + c * y + d * x;
        sum[end + 1] = sum[end + 1] + c * z + d * y;
        sum[end + 2] = sum[end + 2] + d * z;
    }
    for (; row < short.length; row += 1) {
        const a = short[row];
        if (a === 0)
            continue;
        for (let column = 0; column < long.length; column += 1) {
            sum[row + column] = sum[row + column] + a * long[column];
        }
    }
    return sum;
}
/** Cuts at most `share` off each end. */
function trim({ first, probabilities, lost }, share) {
    let start = 0;
    let end = probabilities.length;
    let below = 0;
    let above = 0;
    while (start < end - 1 && below + probabilities[start] <= share / 2) {
        below += probabilities[start];
        start += 1;
    }
    while (end > start + 1 && above + probabilities[end - 1] <= share / 2) {
        above += probabilities[end - 1];
        end -= 1;
    }
    return {
        first: first + start,
        probabilities: probabilities.slice(start, end),
        lost: lost + below + above,
    };
}

// EXTERNAL MODULE: ./lib/stats/hypergeometric.js
var hypergeometric = __webpack_require__(1928);
// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/stratified.js



/** Far below anything a p-value is compared with; a larger one would cost digits, a smaller one time. */
const NEGLIGIBLE = 1e-60;
/** What R's mantelhaen.test and fisher.test allow for rounding when they compare probabilities. */
const AS_LIKELY = 1 + 1e-7;
/**
 * The exact conditional Cochran-Mantel-Haenszel test over tasks with any numbers of attempts: given each task's passes
 * in both arms together, the candidate's share of them is hypergeometric, and X is their sum. All probabilities are
 * fractions. A task with no attempts in one arm, or whose attempts all passed or all failed, adds a constant; if every
 * task does, X can take one value only: lower = upper = twoSided = 1 and both mid values are .5. One attempt per arm
 * makes it McNemar's test.
 *
 * Weights, if any, must be fixed before the candidate's attempts; with `weightedForDifference` X orders as the mean
 * paired difference does.
 *
 * `oddsRatio` (above 0, default 1) is the null hypothesis: the candidate's odds of a pass over the baseline's, in every
 * task. What is cut off the ends of the distribution (at most 1e-60) is added to every p-value, and none is given as
 * less than 1e-60: they are never too small by more than rounding, and never 0.
 *
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, weights whole numbers above 0
 * and the odds ratio is above 0.
 * A. Agresti, Categorical Data Analysis (2002), 6.3 and 6.7; C. R. Mehta, N. R. Patel, R. Gray, JASA 80 (1985), 969-973.
 */
function stratifiedTest(strata, { oddsRatio = 1 } = {}) {
    (0,preconditions/* requirePositive */.z6)("oddsRatio", oddsRatio);
    let statistic = 0;
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
        (0,preconditions/* requirePart */.v1)("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
        (0,preconditions/* requirePart */.v1)("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
        (0,preconditions/* requireCount */.v6)("weight", weight);
        (0,preconditions/* requirePositive */.z6)("weight", weight);
        statistic += candidatePasses * weight;
    }
    const groups = groupAlike(strata, oddsRatio);
    const distribution = distributionOfSum(groups, NEGLIGIBLE);
    return { statistic, expected: expectation(groups), ...areas(distribution, statistic) };
}
/**
 * (X - E[X]) / sd[X] of the exact stratified test under odds ratio 1: its normal approximation, in a hundredth of the time.
 * Below 0 where the candidate is worse; 0 where X can take one value only. Weights as in `stratifiedTest`.
 * W. G. Cochran, Biometrics 10 (1954), 417-451; N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959), 719-748.
 */
function stratifiedZ(strata) {
    let difference = 0;
    let variance = 0;
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
        const all = baselineAttempts + candidateAttempts;
        if (baselineAttempts === 0 || candidateAttempts === 0)
            continue;
        const rate = (baselinePasses + candidatePasses) / all;
        difference += weight * (candidatePasses - candidateAttempts * rate);
        variance +=
            (weight ** 2 * candidateAttempts * baselineAttempts * rate * (1 - rate)) / Math.max(1, all - 1);
    }
    return variance === 0 ? 0 : difference / Math.sqrt(variance);
}
/** The finest step of a weight: a sixtieth is exact for up to six attempts an arm. */
const WEIGHT_STEPS = 60;
/** Of more tasks than this the distribution would grow long, and coarser steps lose nothing that shows. */
const FINE_UP_TO = 1500;
/**
 * The same tasks with the weights by which X orders as the mean over tasks of the difference of pass rates: 1/k_c + 1/k_b
 * in sixtieths (coarser for thousands of tasks), rounded, without their common divisor. For tasks whose arms were not tried equally often, where plain
 * passes would let the tasks with more attempts speak for all.
 * @param strata tasks that both arms attempted
 */
function weightedForDifference(strata) {
    const steps = WEIGHT_STEPS * Math.min(1, Math.sqrt(FINE_UP_TO / strata.length));
    const weights = strata.map(({ baselineAttempts, candidateAttempts }) => Math.max(1, Math.round(steps * (1 / baselineAttempts + 1 / candidateAttempts))));
    const divisor = weights.reduce(greatestCommonDivisor, 0);
    return strata.map((stratum, index) => ({ ...stratum, weight: (weights[index] ?? divisor) / divisor }));
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/** Tasks with the same margins share one distribution. */
function groupAlike(strata, oddsRatio) {
    const groups = new Map();
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
        const passes = baselinePasses + candidatePasses;
        const key = `${baselineAttempts} ${candidateAttempts} ${passes} ${weight}`;
        const known = groups.get(key);
        groups.set(key, {
            mass: known?.mass ??
                weighted((0,hypergeometric/* hypergeometricPmf */.n)({ baselineAttempts, candidateAttempts, passes, oddsRatio }), weight),
            times: (known?.times ?? 0) + 1,
        });
    }
    return [...groups.values()];
}
/** The distribution of `weight` times the variable. */
function weighted({ first, probabilities }, weight) {
    if (weight === 1)
        return { first, probabilities };
    const spread = new Float64Array((probabilities.length - 1) * weight + 1);
    for (const [index, probability] of probabilities.entries())
        spread[index * weight] = probability;
    return { first: first * weight, probabilities: spread };
}
function expectation(groups) {
    return groups.reduce((total, { mass: { first, probabilities }, times }) => {
        const aboveFirst = probabilities.reduce((sum, probability, index) => sum + probability * index, 0);
        return total + times * (first + aboveFirst);
    }, 0);
}
function areas({ first, probabilities, lost }, statistic) {
    const at = statistic - first;
    const observed = probabilities[at] ?? 0;
    let below = lost;
    let asUnlikely = lost;
    for (const [index, probability] of probabilities.entries()) {
        if (index < at)
            below += probability;
        if (probability <= observed * AS_LIKELY)
            asUnlikely += probability;
    }
    let above = lost;
    for (let index = probabilities.length - 1; index > at && index >= 0; index -= 1) {
        above += probabilities[index];
    }
    return {
        lower: pValue(below + observed),
        lowerMid: pValue(below + observed / 2),
        upper: pValue(above + observed),
        upperMid: pValue(above + observed / 2),
        twoSided: pValue(asUnlikely),
    };
}
/** Rounding may carry a sum of probabilities past 1, underflow may make it 0. */
function pValue(sum) {
    return Math.min(1, Math.max(NEGLIGIBLE, sum));
}


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   WJ: () => (/* binding */ studentSurvival)
/* harmony export */ });
/* unused harmony export studentCdf */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(120);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5172);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);



/** From here on Hill's expansion is exact to the last digits, and the beta function loses some. */
const EXPANSION_FROM = 1e5;
/**
 * P(T <= t) of Student's t distribution with `df` degrees of freedom (any number above 0; Infinity is the normal
 * distribution), as a fraction. `t` may be infinite. Throws RangeError on a NaN or df <= 0.
 * Abramowitz & Stegun (1964), 26.7.1.
 */
function studentCdf(t, df) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)("t", t);
    requireDegrees(df);
    return t < 0 ? tail(-t, df) : 1 - tail(t, df);
}
/**
 * P(T > t) of Student's t distribution with `df` degrees of freedom, as a fraction with full relative accuracy in the
 * tail. Throws RangeError on a NaN or df <= 0.
 */
function studentSurvival(t, df) {
    return studentCdf(-t, df);
}
/**
 * The t with P(T <= t) = p of Student's t distribution with `df` degrees of freedom. `p` is a fraction in [0, 1]; 0 and 1
 * give -Infinity and Infinity. Throws RangeError on p outside [0, 1], a NaN or df <= 0.
 */
function studentQuantile(p, df) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)("p", p);
    requireDegrees(df);
    if (p === 0.5)
        return 0;
    if (df >= EXPANSION_FROM)
        return fromNormal((0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(p), df);
    const smaller = Math.min(p, 1 - p);
    const size = smaller < 0.25 ? outer(2 * smaller, df) : inner(Math.abs(2 * p - 1), df);
    return p < 0.5 ? -size : size;
}
/** P(T > t) for t >= 0. */
function tail(t, df) {
    if (df >= EXPANSION_FROM)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-toNormal(t, df));
    if (t === Infinity)
        return 0;
    const ratio = (t / df) * t;
    const point = { x: 1 / (1 + ratio), complement: 1 / (1 + 1 / ratio) };
    return 0.5 * (0,_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .betaArea */ .Wf)({ ...point, a: df / 2, b: 0.5 });
}
/** The normal value with the same area: G. W. Hill, "Algorithm 395", Commun. ACM 13 (1970), 617-619, two terms. */
function toNormal(t, df) {
    if (df === Infinity || t === Infinity)
        return t;
    const w = Math.sqrt((df - 0.5) * Math.log1p((t / df) * t));
    return w + (w ** 3 + 3 * w) / (48 * (df - 0.5) ** 2);
}
function fromNormal(z, df) {
    if (df === Infinity || Math.abs(z) === Infinity)
        return z;
    const w = z - (z ** 3 + 3 * z) / (48 * (df - 0.5) ** 2);
    return Math.sign(z) * Math.sqrt(df * Math.expm1((w / (df - 0.5)) * w));
}
/** The size of t that leaves `outside` in both tails together. */
function outer(outside, df) {
    const { x, complement } = (0,_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .betaQuantilePoint */ .Si)(outside, df / 2, 0.5);
    return x === 0 ? Infinity : Math.sqrt(df) * Math.sqrt(complement / x);
}
/** The size of t that has `inside` between -t and t. */
function inner(inside, df) {
    const { x, complement } = (0,_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .betaQuantilePoint */ .Si)(inside, 0.5, df / 2);
    return Math.sqrt(df) * Math.sqrt(x / complement);
}
function requireDegrees(df) {
    if (!(df > 0))
        throw new RangeError(`df must be above 0, got ${df}`);
}


/***/ })

};
