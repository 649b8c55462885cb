export const id = 631;
export const ids = [631];
export const modules = {

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
;// CONCATENATED MODULE: ./lib/report/aa-report.js




/** The splits of one check, as lines. */
function splitReport(facts, columns) {
    const { splits, attempts, tasks, rounds, rest, leftOut, worse, by, passed, used } = facts;
    const prose = (text) => (0,report_columns/* wrap */.LV)(text, { columns });
    const stated = by.reduce((sum, gate) => sum + gate.stated, 0);
    const several = by.length > 1 ? by : [];
    const rows = [
        { what: "called worse", of: worse, stated },
        ...several.map((gate) => ({ what: `by ${gate.gate}`, of: gate.worse, stated: gate.stated })),
        { what: "passed", of: passed, stated: null },
    ];
    const table = (0,text_table/* textTable */.e)([
        { title: [""], cells: rows.map(({ what }) => what.padEnd(12)) },
        { title: ["of splits"], cells: rows.map(({ of }) => percent(of.rate)) },
        {
            title: ["95 % interval"],
            cells: rows.map(({ of }) => `${percent(of.lower)} to ${percent(of.upper)}`),
        },
        {
            title: ["stated rate"],
            cells: rows.map((row) => (row.stated === null ? "" : `about ${(0,numbers/* rate */.TS)(row.stated)}`)),
        },
    ]);
    const left = leftOut.length === 0
        ? []
        : prose(`${(0,numbers/* counted */.hS)(leftOut.length, "task")} with fewer attempts than most ${leftOut.length === 1 ? "was" : "were"} left out: ${leftOut.slice(0, 5).map(escape_terminal/* escapeTerminal */.e).join(", ")}${leftOut.length > 5 ? ", …" : ""}.`);
    return [
        ...prose(`${(0,numbers/* counted */.hS)(splits, "random split")} of the baseline's own ${(0,numbers/* counted */.hS)(attempts, "attempt")}: of each of ${(0,numbers/* counted */.hS)(tasks, "task")} ${(0,numbers/* count */.U9)(rounds)} as a candidate, ${(0,numbers/* count */.U9)(rest)} as its baseline.`),
        ...left,
        "",
        ...table,
        "",
        ...prose(`A split takes ${(0,numbers/* plainPercent */.kN)(used, { digits: 0, apartFrom: [] })} of its planned attempts. ${honest(worse, stated)}`),
    ];
}
function honest(worse, stated) {
    const rule = "The splits are of the same attempts: they show whether the rule keeps its rate on noise like this, not whether this baseline was lucky.";
    return worse.lower > stated
        ? `More splits are called worse than the rule states, and chance does not explain it: attempts of a task may depend on each other. ${rule}`
        : rule;
}
/** The measured pseudo pull requests of one check, as lines. */
function runReport(facts, columns) {
    const { asked, runs, stated, judged, worse } = facts;
    const prose = (text) => (0,report_columns/* wrap */.LV)(text, { columns });
    const missing = runs.length < asked ? ` of ${asked}` : "";
    if (runs.length === 0)
        return prose("No pseudo pull request was measured.");
    const table = (0,text_table/* textTable */.e)([
        { title: ["measured"], cells: runs.map((_, index) => `${index + 1}`) },
        { title: ["verdict"], cells: runs.map(({ verdict }) => verdict) },
        { title: ["attempts"], cells: runs.map((run) => `${(0,numbers/* count */.U9)(run.attempts)} of ${(0,numbers/* count */.U9)(run.planned)}`) },
        { title: ["tokens"], cells: runs.map((run) => (0,numbers/* tokens */.LU)(run.tokens)) },
    ]);
    const found = judged === 0
        ? "None of them came to a verdict."
        : `${Math.round(worse.rate * judged)} of ${judged} called worse: ${percent(worse.rate)} (95 % interval ${percent(worse.lower)} to ${percent(worse.upper)}). The rule states about ${(0,numbers/* rate */.TS)(stated)}.`;
    return [
        ...prose(`${(0,numbers/* counted */.hS)(runs.length, "pseudo pull request")}${missing} really measured:`),
        "",
        ...table,
        "",
        ...prose(found),
    ];
}
function percent(fraction) {
    return `${(fraction * 100).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
;// CONCATENATED MODULE: ./lib/commands/aa-facts.js

/** What each gate may call worse by the planned end. */
function statedRates({ passRate, tokens, cost, extensionShare }) {
    const stated = (alpha) => alpha * (1 - extensionShare);
    return {
        passRate: stated(passRate.alpha),
        tokens: tokens === null ? null : stated(tokens.alpha),
        cost: cost === null ? null : stated(cost.alpha),
    };
}
function allStated(gates) {
    const { passRate, tokens, cost } = statedRates(gates);
    return passRate + (tokens ?? 0) + (cost ?? 0);
}
/** What the report says of the splits. */
function splitFactsOf({ forecast, gates, ...sizes }) {
    const stated = statedRates(gates);
    const { passRate, tokens, cost } = forecast.worseBy;
    return {
        ...sizes,
        ...forecast,
        by: [
            { gate: "pass rate", worse: passRate, stated: stated.passRate },
            ...(tokens === null ? [] : [{ gate: "tokens", worse: tokens, stated: stated.tokens ?? 0 }]),
            ...(cost === null ? [] : [{ gate: "cost", worse: cost, stated: stated.cost ?? 0 }]),
        ],
    };
}
const JUDGED = new Set(["pass", "regression", "inconclusive"]);
/** What the report says of what was measured. */
function runFactsOf(options) {
    const { runs, gates, asked } = options;
    const judged = runs.filter(({ verdict }) => JUDGED.has(verdict)).length;
    const worse = runs.filter(({ verdict }) => verdict === "regression").length;
    const rate = judged === 0 ? 0 : worse / judged;
    return {
        asked,
        runs,
        stated: allStated(gates),
        judged,
        worse: { rate, ...(0,binomial/* clopperPearson */.m)({ successes: worse, trials: judged }) },
    };
}
/** What `--json` prints of one check. */
function documentOf({ check, splits, gates, runs, asked, cutOff }) {
    const stated = { all: allStated(gates), ...statedRates(gates) };
    const measured = runs === null ? null : runFactsOf({ runs, gates, asked });
    return {
        check,
        stated,
        splits: typeof splits === "string" ? null : splitFactsOf(splits),
        why: typeof splits === "string" ? splits : null,
        runs: measured === null ? null : { asked, runs, cutOff, judged: measured.judged, worse: measured.worse },
    };
}

// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/forecast/stored.js
var forecast_stored = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/commands/gate-judge.js
var gate_judge = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/commands/gate-measure.js
var gate_measure = __webpack_require__(5578);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
;// CONCATENATED MODULE: ./lib/commands/aa-run.js







/** @throws PairgateError where the files here are another candidate than the baseline's, or there is none */
function refuseOtherCandidate({ check, treatment }, pool) {
    const newest = pool.runs[0]?.manifest;
    if (newest === undefined) {
        throw new error/* PairgateError */.I({
            message: `no baseline of ${check.name} that fits is stored to measure against`,
            hint: "Record one by pairgate record.",
        });
    }
    if (newest.treatment?.hash === treatment.hash)
        return;
    throw new error/* PairgateError */.I({
        message: `the files of ${check.name} are not what its baseline was recorded from (${newest.commit.sha.slice(0, 7)}), so this would not be base against base`,
        hint: "Check that commit out, or record what is here anew by pairgate record --attempts 10.",
    });
}
/** What so many pseudo pull requests cost, in a sentence. */
function priceOf(runs, { surveyed, fixed }) {
    const attempts = runs * (0,sequence/* plannedAttempts */.h1)(fixed.plan);
    const use = (0,forecast_stored/* meanUse */.Le)((0,forecast_stored/* storedTasks */.iK)(fixed.baselineRuns, surveyed.tasks));
    const known = [
        ...(use.tokens === null ? [] : [`${(0,numbers/* tokens */.LU)(use.tokens * attempts)} tokens`]),
        ...(use.costUsd === null ? [] : [(0,numbers/* money */.TG)(use.costUsd * attempts)]),
    ];
    const price = known.length === 0 ? "what they cost is not known" : `about ${known.join(" and ")}`;
    return `${surveyed.check.name}: measuring ${(0,numbers/* count */.U9)(runs)} pseudo pull ${runs === 1 ? "request" : "requests"} of the unchanged candidate: at most ${(0,numbers/* count */.U9)(attempts)} attempts, ${price}`;
}
/**
 * Measures unchanged candidates one after the other, each planned with a seed of its own, and judges each against the
 * stored baseline as a gate does without a fresh batch. What is measured is kept in run files and never becomes part of a
 * baseline. Ends early where it is interrupted or the budget is spent.
 */
async function measurePseudo(options) {
    const { terminal, plans, budget } = options;
    const done = [];
    for (const { plan, gates, baselineRuns } of plans) {
        if (terminal.interrupted.aborted || budget.reached() !== null)
            break;
        const judging = {
            baselineRuns,
            gates,
            withBase: false,
            confirm: false,
            unmeasuredSince: null,
            unconfirmedSince: null,
            unmeasuredMerges: null,
            forecast: null,
            treatmentsTried: null,
            notes: [],
        };
        const { runs, files } = await (0,gate_measure/* measureTest */.D)({
            ...options,
            base: null,
            plan,
            extended: false,
            judging,
            source: null,
            asked: { attempts: null, seed: null, concurrency: null, sandbox: null, resume: [] },
            resumed: {},
        });
        const { verdict, reason, stopped, measured } = (0,gate_judge/* judge */.S4)(runs, judging);
        const planned = (0,sequence/* plannedAttempts */.h1)(plan);
        const { tokens, costUsd } = measured;
        const attempts = stopped === null ? measured.attempts : Math.round((1 - stopped.saved) * planned);
        done.push({ verdict, reason, attempts, planned, tokens, costUsd, file: files[0] ?? "" });
        (0,measuring/* say */.cv)(terminal, options.quiet, `pseudo pull request ${done.length} of ${plans.length}: ${verdict}`);
    }
    return done;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/forecast/split.js
var split = __webpack_require__(6993);
// EXTERNAL MODULE: ./lib/forecast/splits.js
var forecast_splits = __webpack_require__(6276);
;// CONCATENATED MODULE: ./lib/commands/aa-splits.js




/** A division takes some milliseconds, and between so many of them a signal is heard. */
const AT_ONCE = 50;
/**
 * The splits of a check's baseline; or why it cannot be split, in the end of a sentence.
 * @throws DOMException where it is interrupted
 */
async function splitsOf(options) {
    const { interrupted, project, surveyed, pool, fixed, splits, onSplit } = options;
    const stored = (0,forecast_stored/* storedTasks */.iK)(fixed.baselineRuns, surveyed.tasks);
    if (stored.length === 0) {
        const left = pool.leftOut.length === 0 ? "" : ` (${pool.leftOut.join("; ")})`;
        return `no baseline that fits is stored in ${project.store.name}${left}`;
    }
    const division = (0,split/* divisionOf */.DS)(stored, fixed.plan.rounds);
    if (division === null)
        return "most of its tasks have 1 stored attempt only, which cannot be divided";
    const early = project.config.stopping !== "none";
    const steps = (0,forecast_splits/* splitByOne */.M)({ division, gates: fixed.gates, early, splits, seed: "aa" });
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
        if (step.value % AT_ONCE !== 0)
            continue;
        onSplit(step.value);
        await (0,promises_.setImmediate)();
        interrupted.throwIfAborted();
    }
    const forecast = step.value;
    const sizes = division.tasks.map(({ attempts }) => attempts.length);
    return {
        forecast,
        gates: fixed.gates,
        rounds: division.rounds,
        rest: Math.min(...sizes) - division.rounds,
        tasks: division.tasks.length,
        attempts: sizes.reduce((sum, size) => sum + size, 0),
        leftOut: division.leftOut,
    };
}

// EXTERNAL MODULE: ./lib/commands/check.js + 23 modules
var commands_check = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/commands/gate-plan.js
var gate_plan = __webpack_require__(3955);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/plan-check.js + 1 modules
var plan_check = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/terminal.js
var commands_terminal = __webpack_require__(6420);
// EXTERNAL MODULE: ./lib/commands/ticker.js
var commands_ticker = __webpack_require__(1102);
;// CONCATENATED MODULE: ./lib/commands/aa.js

















const help = `pairgate aa: hold a baseline against itself, and count how often the gate calls it worse.

Its stored attempts are divided at random, again and again, into a candidate and the rest; each
division is judged by the gate's own rule. With --run the unchanged candidate is really measured.

Usage: pairgate aa [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --splits N           random divisions of the stored attempts (default: 2000)
  --run N              also measure N pseudo pull requests of the unchanged candidate, and judge each
                       against the stored baseline; they are kept as run files, never as baseline
  --attempts K         attempts of each task, instead of the suite's
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE        (default: pairgate.yml)
  --json               print the numbers as JSON
  --quiet              print the report only

Exits with 0 whatever it finds. The budget of pairgate.yml holds for all that --run measures.

Examples:
  pairgate aa
  pairgate aa --check bug-hunt/mender --splits 10000
  pairgate aa --run 5 --attempts 3
`;
const aa_options = {
    check: { type: "string", multiple: true, default: [] },
    splits: { type: "string", default: "2000" },
    run: { type: "string" },
    attempts: { type: "string" },
    store: { type: "string" },
};
async function run(terminal, args) {
    const given = (0,options/* readOptions */.Tt)("aa", args, aa_options);
    const splits = (0,options/* wholeNumber */.rD)("splits", given.splits, 1, 1_000_000);
    const pseudo = given.run === undefined ? 0 : (0,options/* wholeNumber */.rD)("run", given.run, 1, 1000);
    const rounds = given.attempts === undefined ? null : (0,options/* wholeNumber */.rD)("attempts", given.attempts, 1, 1000);
    const { json, quiet } = given;
    const project = await (0,commands_project/* openProject */.U)({ terminal, config: given.config, store: given.store ?? null });
    const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
    const ticker = (0,commands_ticker/* tickerOn */.w)(terminal, quiet);
    // What one check lacks is said before another is paid for.
    const opened = [];
    for (const check of (0,commands_project/* chooseChecks */.v)(project, given.check)) {
        const prepared = pseudo === 0 ? null : await (0,commands_check/* prepareCheck */.m)({ terminal, project, check, sandbox: null });
        const surveyed = prepared ?? (await (0,survey/* surveyCheck */.l4)(project, check));
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed, quiet });
        if (prepared !== null)
            refuseOtherCandidate(prepared, pool);
        opened.push({ check, prepared, surveyed, pool });
    }
    for (const { prepared } of opened)
        await prepared?.setUp();
    const all = [];
    for (const { check, prepared, surveyed, pool } of opened) {
        const plan = () => planOne({ project, surveyed, pool, rounds });
        const fixed = plan();
        const found = await splitsOf({
            interrupted: terminal.interrupted,
            project,
            surveyed,
            pool,
            fixed,
            splits,
            onSplit: (done) => {
                if (done % 50 === 0)
                    ticker.show(`${check.name}: split ${done} of ${splits}`);
            },
        });
        ticker.clear();
        const held = { check: check.name, splits: found, gates: fixed.gates };
        if (typeof found === "string")
            (0,tell/* tellProblems */.s)(terminal, "warning", [{ message: `${check.name}: ${found}`, hint: RECORD }]);
        let runs = null;
        let cutOff = null;
        if (prepared !== null) {
            const plans = Array.from({ length: pseudo }, plan);
            (0,measuring/* say */.cv)(terminal, quiet, priceOf(pseudo, { surveyed, fixed }));
            runs = await measurePseudo({
                terminal,
                project,
                prepared,
                epoch: pool.epoch,
                plans,
                budget,
                quiet,
            });
            const why = budget.reached() ?? (terminal.interrupted.aborted ? "it was interrupted" : null);
            const whole = runs.filter(({ verdict }) => verdict !== "incomplete").length;
            if (whole < pseudo && why !== null) {
                cutOff = why;
                terminal.stderr.write(`${check.name}: ${whole} of ${pseudo} were measured to their end, since ${why}\n`);
            }
        }
        all.push({ ...held, runs, asked: pseudo, cutOff });
        if (!json)
            print(terminal, { ...held, runs, asked: pseudo, cutOff }, { first: all.length === 1, asked: pseudo });
    }
    if (json)
        terminal.stdout.write(`${JSON.stringify({ checks: all.map(documentOf) }, null, 2)}\n`);
    refuseNothing(all);
    return 0;
}
const RECORD = "Record it by pairgate record: baseline.attempts, 10 by default, of each task.";
/** The plan of one pseudo pull request, with a seed by chance, as `pairgate gate` would make it. */
function planOne(options) {
    const { config } = options.project;
    return (0,gate_plan/* planGate */.ft)({
        ...options,
        withBase: false,
        falseAlarm: config.falseAlarm,
        changedChecks: (0,plan_check/* checksOf */.t)(options.project, options.surveyed.check.candidate.name),
        seed: (0,measuring/* newSeed */.q4)(),
        stopping: config.stopping,
    });
}
/** @throws PairgateError where there is nothing of any check to hold against itself */
function refuseNothing(all) {
    if (all.some(({ splits, runs }) => typeof splits !== "string" || runs !== null))
        return;
    throw new error/* PairgateError */.I({
        message: "none of the checks has stored attempts that can be held against each other",
        hint: RECORD,
    });
}
function print(terminal, held, { first, asked }) {
    const { check, splits, runs, gates } = held;
    const columns = (0,commands_terminal/* widthOf */.q)(terminal.stdout, terminal.env);
    const parts = [
        ...(typeof splits === "string" ? [] : [splitReport(splitFactsOf(splits), columns)]),
        ...(runs === null ? [] : [runReport(runFactsOf({ runs, gates, asked }), columns)]),
    ];
    if (parts.length === 0)
        return;
    const lines = parts.flatMap((part, index) => (index === 0 ? part : ["", ...part]));
    terminal.stdout.write(`${first ? "" : "\n"}${[check, ...lines].join("\n")}\n`);
}


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   be: () => (/* binding */ needsFreshBase)
/* harmony export */ });
/* unused harmony exports whyBroken, onlyCrashed */
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

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ measureTest)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8811);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(380);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(682);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1033);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7305);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6333);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3271);










/**
 * Measures one test: the candidate, in turns with the base commit where no baseline is stored; the base commit afterwards
 * where the environment turns out to have moved; and a fresh batch of it where the candidate looks worse. Design
 * sections 2 and 5.
 */
async function measureTest(options) {
    const { terminal, project, prepared, plan, extended, epoch, judging, resumed } = options;
    const testId = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .testIdOf */ .hk)(prepared, epoch);
    const common = { epoch, testId };
    const fileFor = options.fileFor ?? (() => null);
    const files = [];
    const run = async (arms, decidedAt = () => null) => {
        const { source, budget, quiet } = options;
        const { concurrency } = options.asked;
        const measured = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)({ terminal, arms, source, budget, concurrency, quiet, decidedAt });
        files.push(...measured.map(({ file }) => file));
        return measured.map((arm) => arm.run);
    };
    const ofBase = (purpose, there, itsPlan) => ({
        ...common,
        ...there,
        purpose,
        output: fileFor(purpose),
        plan: itsPlan,
        extended: purpose === "base" && extended,
        resumed: checked(resumed[purpose], there.prepared),
    });
    const { rounds, seed } = plan;
    const plain = (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPlan */ .ot)({ tasks: Object.keys(prepared.tasks), rounds, seed });
    const candidateOrder = {
        ...common,
        project,
        prepared,
        purpose: "candidate",
        output: fileFor("candidate"),
        plan,
        extended,
        resumed: resumed.main ?? null,
    };
    const done = (runs, why = {}) => ({
        runs,
        files,
        unmeasuredSince: null,
        unconfirmedSince: null,
        ...why,
    });
    const tell = (line) => (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(terminal, options.quiet, `${prepared.check.name}: ${line}`);
    if (judging.withBase) {
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there !== "string")
            tell("no baseline is stored; measuring the base commit beside it");
        // By the same plan, so that a look finds the same attempts in both arms.
        const beside = { ...plan, gates: {}, baselineRuns: [] };
        const orders = typeof there === "string" ? [] : [ofBase("base", there, beside)];
        const decidedAt = decidesAt(plan, judging);
        const [candidate, base = null] = (await run([candidateOrder, ...orders], decidedAt));
        const unmeasuredSince = typeof there === "string" ? there : null;
        return done({ candidate, base, confirm: null }, { unmeasuredSince });
    }
    const [candidate] = (await run([candidateOrder], decidesAt(plan, judging)));
    const alone = { candidate, base: null, confirm: null };
    const { whenMissing } = prepared.check.baseline;
    if (whenMissing === "run" && (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .needsFreshBase */ .be)(candidate, judging)) {
        const why = (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)((0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(alone, judging).reason ?? "it is of no use");
        tell(`the stored baseline is not used, since ${why}; measuring the base commit`);
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there === "string")
            return done(alone, { unmeasuredSince: there });
        const [base] = await run([ofBase("base", there, plain)]);
        return done({ ...alone, base: base ?? null });
    }
    const found = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(alone, { ...judging, confirm: false });
    if (found.verdict !== "regression" || !judging.confirm)
        return done(alone);
    // The regression stands without a fresh batch: what was measured must not be lost to a base that cannot be.
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there === "string")
        return done(alone, { unconfirmedSince: there });
    tell("it looks worse; measuring a fresh batch of the base commit");
    const asked = new Set(found.tasks.map(({ task }) => task));
    const fresh = (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .freshPlan */ .qe)(plan, attemptsUsed(found, plan), asked);
    const [confirm] = await run([ofBase("confirm", there, fresh)]);
    return done({ ...alone, confirm: confirm ?? null });
}
/** What is wrong with a base that cannot be measured. */
function messageOf(error) {
    if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I))
        throw error;
    return error.problems[0]?.message ?? error.message;
}
/** @throws PairgateError where the base commit's candidate cannot be run */
async function prepareBase(options) {
    const { terminal, base } = options;
    if (base === null)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: "the base commit is not there" });
    if ("reason" in base)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: base.reason });
    const check = base.check(options.prepared.check);
    if (check === null) {
        const { name } = options.prepared.check.candidate;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: `the base commit has no candidate ${name}` });
    }
    const prepared = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareCheck */ .m)({
        terminal,
        project: base.project,
        check,
        sandbox: options.asked.sandbox,
    });
    await prepared.setUp();
    return { project: base.project, prepared };
}
function checked(resumed, prepared) {
    if (resumed === undefined)
        return null;
    (0,_resume_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOtherGround */ .c)({ file: resumed.journal.file, run: resumed.run, prepared });
    return resumed;
}
/** How many attempts of the plan the verdict rests on. */
function attemptsUsed({ stopped, extension }, plan) {
    const looks = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .looksOf */ .uJ)(plan);
    const at = stopped !== null ? stopped.look : extension?.state === "used" ? looks.length : plan.looks.length;
    return looks[at - 1]?.attempts ?? (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedAttempts */ .h1)(plan);
}
/**
 * Asks at each look whether the verdict stands. Judging takes longer the more attempts there are, so it is done only once
 * enough of them have ended for the next look.
 */
function decidesAt(plan, judging) {
    const looks = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .looksOf */ .uJ)(plan);
    let next = 0;
    return ([candidate, base = null]) => {
        if (candidate === undefined)
            return null;
        const made = Math.min(candidate.attempts.length, base?.attempts.length ?? Number.POSITIVE_INFINITY);
        if (made < (looks[next]?.attempts ?? Number.POSITIVE_INFINITY))
            return null;
        const { verdict, stopped, path } = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)({ candidate, base, confirm: null }, { ...judging, confirm: false });
        next = Math.max(0, ...path.map(({ look }) => look));
        return verdict === "regression" || verdict === "pass" ? (stopped?.look ?? null) : null;
    };
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ checksOf),
  I: () => (/* binding */ planCheck)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/forecast/outlook.js + 2 modules
var outlook = __webpack_require__(4777);
;// CONCATENATED MODULE: ./lib/forecast/plan-row.js


const POWER = 0.8;
const FIRST = [0, 0.05, 0.1, 0.15];
/** Looked at one after the other, where drops of 15 points are not found often enough. */
const FURTHER = [0.2, 0.3, 0.4, 0.6, 0.8];
/**
 * Simulates one way of measuring.
 * @param use the mean of the baseline's attempts
 * @param tokenSpread the standard deviation of log tokens around a task's mean; null where nothing is metered
 */
function planRow(options) {
    const { grounds, design, pullRequests, use } = options;
    const seed = "plan";
    const first = (0,outlook/* outlook */.En)({ ...options, drops: FIRST, seed });
    const [none, five, ten, fifteen] = first;
    const known = [...first];
    for (const drop of FURTHER) {
        if ((known.at(-1)?.regression.rate ?? 1) >= POWER)
            break;
        known.push(...(0,outlook/* outlook */.En)({ ...options, drops: [drop], seed }));
    }
    const attempts = grounds.tasks * design.rounds;
    const spending = (each) => each === null
        ? null
        : { unchanged: each * attempts * none.used, most: each * attempts * (design.confirm ? 2 : 1) };
    return {
        tasks: grounds.tasks,
        rounds: design.rounds,
        baselineAttempts: grounds.baselineAttempts,
        pullRequests,
        smallestDrop: dropFound(known, pullRequests),
        found5: five.regression,
        found10: ten.regression,
        found15: fifteen.regression,
        unchanged: { pass: none.pass, regression: none.regression, used: none.used },
        tokens: spending(use.tokens),
        costUsd: spending(use.costUsd),
    };
}
/** Between the two drops around 80 %, where a straight line on the normal scale comes to it. */
function dropFound(prospects, pullRequests) {
    const within = (rate) => (0,normal/* normalQuantile */.Zl)(Math.min(1 - 0.5 / pullRequests, Math.max(0.5 / pullRequests, rate)));
    const at = prospects.findIndex(({ regression }) => regression.rate >= POWER);
    const [before, after] = [prospects[at - 1], prospects[at]];
    if (before === undefined || after === undefined)
        return null;
    const [low, high] = [within(before.regression.rate), within(after.regression.rate)];
    const part = high === low ? 1 : ((0,normal/* normalQuantile */.Zl)(POWER) - low) / (high - low);
    return before.drop + part * (after.drop - before.drop);
}

// EXTERNAL MODULE: ./lib/commands/before-measuring.js + 2 modules
var before_measuring = __webpack_require__(8503);
// EXTERNAL MODULE: ./lib/commands/gate-plan.js
var gate_plan = __webpack_require__(3955);
// EXTERNAL MODULE: ./lib/commands/plan-source.js + 1 modules
var plan_source = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
;// CONCATENATED MODULE: ./lib/commands/plan-check.js







/** Steps that are worth a look, on either side of what there is. */
const STEPS = {
    tasks: [5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500],
    rounds: [1, 2, 3, 5, 7, 10],
    baselineAttempts: [1, 3, 5, 10, 15, 20, 30],
};
/**
 * Plans one check as `pairgate gate` would, and simulates it beside other sizes.
 * @param onRow told how many rows are done, of how many
 */
async function planCheck(options) {
    const { project, surveyed, asked } = options;
    const { check } = surveyed;
    const pool = await (0,pool_for/* poolFor */.i)(options);
    const source = (0,plan_source/* planSource */.d)({ surveyed, pool, asked: asked.noise, store: project.store.name });
    const changedChecks = checksOf(project, check.candidate.name);
    const { falseAlarm, stopping } = project.config;
    const withBase = pool.runs.length === 0;
    const fixed = (0,gate_plan/* planGate */.ft)({
        surveyed,
        pool,
        withBase,
        falseAlarm,
        changedChecks,
        rounds: null,
        seed: 0,
        stopping,
    });
    const { gates } = fixed;
    const own = { ...source.own, rounds: check.suite.attempts };
    const sizes = sizesOf(own, asked);
    const rows = [];
    for (const { tasks, rounds, baselineAttempts } of sizes) {
        options.onRow(rows.length, sizes.length);
        // So that a signal is heard.
        await (0,promises_.setImmediate)();
        options.terminal.interrupted.throwIfAborted();
        rows.push(planRow({
            grounds: source.grounds(tasks, baselineAttempts),
            design: {
                rounds,
                gates,
                early: stopping !== "none",
                extension: null,
                confirm: check.baseline.confirm,
            },
            pullRequests: asked.pullRequests,
            tokenSpread: gates.tokens === null ? null : source.tokenSpread,
            use: source.use,
        }));
    }
    return {
        surveyed,
        source,
        gates,
        changedChecks,
        problems: (0,before_measuring/* hopelessRules */.Ve)({ surveyed, fixed, withBase: false }),
        rows,
        own: sizes.findIndex((size) => isSame(size, own)),
    };
}
/** How many checks a change of this candidate changes: the false-alarm rate is divided among them. */
function checksOf(project, candidate) {
    return (0,commands_project/* chooseChecks */.v)(project, []).filter((check) => check.candidate.name === candidate).length;
}
/** All combinations of what was asked for; else the check's own size, and one step to either side of each number. */
function sizesOf(own, { tasks, attempts, baselineAttempts }) {
    if (tasks === null && attempts === null && baselineAttempts === null) {
        const aside = ["tasks", "rounds", "baselineAttempts"].flatMap((which) => {
            const steps = STEPS[which];
            const near = [
                steps.findLast((step) => step < own[which]),
                steps.find((step) => step > own[which]),
            ].filter((step) => step !== undefined);
            return near.map((step) => ({ ...own, [which]: step }));
        });
        return [own, ...aside];
    }
    return (tasks ?? [own.tasks]).flatMap((count) => (attempts ?? [own.rounds]).flatMap((rounds) => (baselineAttempts ?? [own.baselineAttempts]).map((stored) => ({
        tasks: count,
        rounds,
        baselineAttempts: stored,
    }))));
}
function isSame(a, b) {
    return a.tasks === b.tasks && a.rounds === b.rounds && a.baselineAttempts === b.baselineAttempts;
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSource),
  H: () => (/* binding */ readNoise)
});

// EXTERNAL MODULE: ./lib/config/suggestion.js
var suggestion = __webpack_require__(5584);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/forecast/bug-hunt.js
var bug_hunt = __webpack_require__(8297);
// EXTERNAL MODULE: ./lib/forecast/noise.js
var forecast_noise = __webpack_require__(8559);
// EXTERNAL MODULE: ./lib/forecast/outlook.js + 2 modules
var outlook = __webpack_require__(4777);
;// CONCATENATED MODULE: ./lib/forecast/pull-request.js



/** statistics.md 3.7, from repeats of identical agents. */
const TOKEN_SPREAD = 0.35;
/** Of the tasks' levels of log tokens, which both arms share: statistics.md 3.7, strong models. */
const LEVEL_SPREAD = 0.7;
/** Draws a pull request. The same world, seed and index always give the same one; other indices independent ones. */
function drawPullRequest(world, seed, index) {
    const { noise, drop, baselineAttempts, rounds, tokens, groundShift } = world;
    const random = seededRandom(`${seed} ${index}`);
    const main = noise.draw(random);
    const changed = afterDrop(main, drop, random);
    const stored = afterDrop(main, { shape: "uniform", size: -groundShift }, random);
    const outcomesOf = (rates, count, from) => {
        const outcomes = new Uint8Array(count * noise.tasks);
        for (let at = 0; at < outcomes.length; at += 1)
            outcomes[at] = from() < (rates[at % noise.tasks] ?? 0) ? 1 : 0;
        return outcomes;
    };
    // Streams of their own, so that the passes are the same with tokens and without, and with a fresh batch and without.
    const metering = tokens === null ? null : meterOf({ tokens, tasks: noise.tasks, seed: `${seed} ${index}` });
    const arm = (rates, count, of) => ({
        outcomes: outcomesOf(rates, count, of === "fresh" ? seededRandom(`${seed} ${index} fresh`) : random),
        logTokens: metering?.(count, of) ?? null,
    });
    let fresh = null;
    return {
        tasks: noise.tasks,
        baselineAttempts,
        baseline: arm(stored, baselineAttempts, "baseline"),
        candidate: arm(changed, rounds, "candidate"),
        fresh: () => {
            fresh ??= arm(main, rounds, "fresh");
            return fresh;
        },
    };
}
/** Draws the log tokens of whole rounds of one arm. */
function meterOf(options) {
    const { tokens, tasks, seed } = options;
    const levels = seededRandom(`${seed} levels`);
    const level = Float64Array.from({ length: tasks }, () => LEVEL_SPREAD * normalDraw(levels));
    return (rounds, arm) => {
        const random = seededRandom(`${seed} tokens ${arm}`);
        const risen = arm === "candidate" ? Math.log1p(tokens.rise) : 0;
        return Float64Array.from({ length: rounds * tasks }, (_, at) => (level[at % tasks] ?? 0) + risen + tokens.spread * heavyTailedDraw(random));
    };
}

// EXTERNAL MODULE: ./lib/forecast/stored.js
var forecast_stored = __webpack_require__(8994);
;// CONCATENATED MODULE: ./lib/commands/plan-source.js







const PROFILES = ["terminal-bench", "swe-bench-verified", "bug-hunt"];
const NOISES = ["history", ...PROFILES];
/**
 * Reads `--noise`.
 * @throws PairgateError where it names none that is known
 */
function readNoise(text) {
    if (text === undefined)
        return null;
    const known = NOISES.find((name) => name === text);
    if (known !== undefined)
        return known;
    const meant = (0,suggestion.closest)({ word: text, among: NOISES });
    throw new error/* PairgateError */.I({
        message: `--noise ${JSON.stringify(text)} is not a noise profile`,
        hint: meant === undefined ? `There are ${NOISES.join(", ")}.` : `Did you mean ${meant}?`,
    });
}
/**
 * The stored baseline's own history, or a profile where that is asked for or nothing is stored.
 * @throws PairgateError where the history is asked for and there is none
 */
function planSource(options) {
    const { surveyed, pool, asked, store } = options;
    const { check, tasks } = surveyed;
    const stored = (0,forecast_stored/* storedTasks */.iK)(pool.runs, tasks);
    const tallies = stored.map(forecast_stored/* tallyOf */.sv);
    const noise = asked ?? (tallies.length === 0 ? "terminal-bench" : "history");
    if (noise === "history" && tallies.length === 0) {
        throw new error/* PairgateError */.I({
            message: `--noise history: no baseline of ${check.name} that fits is stored in ${store}`,
            hint: `Record one by pairgate record, or name a profile: ${PROFILES.join(", ")}.`,
        });
    }
    const found = (0,outlook/* storedGround */.Zq)(tallies);
    const [ownSpread, attempts] = [(0,forecast_stored/* tokenSpread */.X3)(stored), tallies.reduce((sum, task) => sum + task.attempts, 0)];
    return {
        noise,
        attempts: noise === "history" ? attempts : null,
        own: tallies.length === 0
            ? { tasks: Object.keys(tasks).length, baselineAttempts: check.baseline.attempts }
            : { tasks: tallies.length, baselineAttempts: found.baselineAttempts },
        solved: tallies.length === 0
            ? null
            : tallies.reduce((sum, task) => sum + task.passes / task.attempts, 0) / tallies.length,
        use: (0,forecast_stored/* meanUse */.Le)(stored),
        tokenSpread: ownSpread ?? TOKEN_SPREAD,
        spreadKnown: ownSpread !== null,
        grounds: (count, baselineAttempts) => {
            if (noise !== "history")
                return (0,outlook/* drawnGround */.ae)(profile(noise, count), baselineAttempts);
            if (count !== tallies.length)
                return (0,outlook/* drawnGround */.ae)((0,outlook/* tasksLike */.KX)(tallies, count), baselineAttempts);
            return baselineAttempts === found.baselineAttempts
                ? found
                : (0,outlook/* drawnGround */.ae)((0,forecast_noise/* fromHistory */.f8)(tallies), baselineAttempts);
        },
    };
}
function profile(name, tasks) {
    if (name === "terminal-bench")
        return (0,forecast_noise/* terminalBench */.PL)(tasks);
    if (name === "swe-bench-verified")
        return (0,forecast_noise/* sweBenchVerified */.Ss)(tasks);
    const tallies = Object.values(bug_hunt/* BUG_HUNT */.x.passes).map((passes) => ({ passes, attempts: bug_hunt/* BUG_HUNT */.x.attempts }));
    return tasks === tallies.length ? (0,forecast_noise/* fromHistory */.f8)(tallies) : (0,outlook/* tasksLike */.KX)(tallies, tasks);
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ tickerOn)
/* harmony export */ });
function tickerOn({ stderr }, quiet) {
    const live = stderr.isTTY === true && !quiet;
    let shown = false;
    return {
        show(text) {
            if (!live)
                return;
            shown = true;
            stderr.write(`\r\u001b[2K${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
        },
        clear() {
            if (shown)
                stderr.write("\r\u001b[2K");
            shown = false;
        },
    };
}


/***/ }),

/***/ 5154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable),
/* harmony export */   y: () => (/* binding */ widthOfTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2269);

const GAP = "  ";
/** The lines of a table whose columns are flush right, each as wide as it needs. */
function textTable(columns) {
    const height = Math.max(...columns.map(({ title }) => title.length));
    const rows = Math.max(...columns.map(({ cells }) => cells.length));
    const texts = columns.map(({ title, cells }) => [
        ...Array.from({ length: height - title.length }, () => ""),
        ...title,
        ...cells,
    ]);
    const widths = texts.map((column) => Math.max(...column.map(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)));
    return Array.from({ length: height + rows }, (_, line) => texts
        .map((column, at) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(column[line] ?? "", { columns: widths[at] ?? 0, align: "right" }))
        .join(GAP)
        .trimEnd());
}
/** How wide it is. */
function widthOfTable(columns) {
    return Math.max(...textTable(columns).map(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL));
}


/***/ })

};
