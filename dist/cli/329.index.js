export const id = 329;
export const ids = [329];
export const modules = {

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

/***/ 2329:
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
// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
;// CONCATENATED MODULE: ./lib/report/plan-table.js


/** The table of `pairgate plan`: one where it fits, else what it costs in a second one. The row `own` has a star. */
function planTable(options) {
    const { rows, own, columns } = options;
    const column = (title, cell) => ({
        title,
        cells: rows.map(cell),
    });
    const size = [
        {
            title: ["tasks"],
            cells: rows.map(({ tasks }, index) => `${index === own ? "* " : ""}${tasks}`),
        },
        column(["attempts", "of each"], ({ rounds }) => String(rounds)),
        column(["baseline", "attempts"], ({ baselineAttempts }) => String(baselineAttempts)),
    ];
    const tells = [
        column(["smallest", "drop seen"], ({ smallestDrop }) => smallestDrop === null ? "none" : `${(smallestDrop * 100).toFixed(0)} pts`),
        column(["finds drops of", "5 / 10 / 15 pts"], ({ found5, found10, found15 }) => [found5, found10, found15]
            .map(({ rate }) => whole(rate).padStart(3))
            .join(" / ")
            .concat(" %")),
        column(["unchanged", "takes"], ({ unchanged }) => `${whole(unchanged.used)} %`),
        column(["agent", "passes"], ({ unchanged }) => `${whole(unchanged.pass.rate)} %`),
    ];
    const spent = (what, of, show) => rows.every((row) => row[of] === null)
        ? []
        : ["unchanged", "most"].map((which) => column([what, which === "most" ? "at most" : "unchanged"], (row) => {
            const known = row[of]?.[which] ?? null;
            return known === null ? numbers/* NOTHING */.K$ : show(known);
        }));
    const costs = [...spent("tokens", "tokens", numbers/* tokens */.LU), ...spent("money", "costUsd", numbers/* money */.TG)];
    const all = [...size, ...tells, ...costs];
    if (costs.length === 0 || (0,text_table/* widthOfTable */.y)(all) <= columns)
        return (0,text_table/* textTable */.e)(all);
    return [...(0,text_table/* textTable */.e)([...size, ...tells]), "", ...(0,text_table/* textTable */.e)([...size, ...costs])];
}
function whole(fraction) {
    return (0,numbers/* plainPercent */.kN)(fraction, { digits: 0, apartFrom: [] }).replace(" %", "");
}

;// CONCATENATED MODULE: ./lib/report/plan-report.js




/** The lines of one check; `brief` leaves out all prose. */
function planReport(facts, { columns, brief }) {
    const table = planTable({ ...facts, columns });
    const title = (0,escape_terminal/* escapeTerminal */.e)(facts.check);
    if (brief)
        return [title, ...table];
    const prose = (text) => (0,report_columns/* wrap */.LV)(text, { columns });
    return [
        title,
        ...prose(planned(facts)),
        ...prose(spending(facts)),
        ...prose(from(facts)),
        "",
        ...table,
        "",
        ...prose(meaning(facts)),
        ...lastLook(facts).flatMap(prose),
    ];
}
function planned({ tasks, rounds, baselineAttempts, solved }) {
    const size = `Planned: ${(0,numbers/* counted */.hS)(tasks, "task")}, ${(0,numbers/* counted */.hS)(rounds, "attempt")} of each, ${(0,numbers/* count */.U9)(tasks * rounds)} in all`;
    return solved === null
        ? `${size}. No baseline that fits is stored; below, one with ${(0,numbers/* counted */.hS)(baselineAttempts, "attempt")} of each task is supposed, as pairgate record makes it.`
        : `${size}; against a stored baseline with ${(0,numbers/* counted */.hS)(baselineAttempts, "attempt")} of each, which solved ${(0,numbers/* plainPercent */.kN)(solved)}.`;
}
function spending({ rates, extensionShare, changedChecks }) {
    const together = rates.reduce((sum, { alpha }) => sum + alpha, 0);
    const parts = rates.map(({ gate, alpha }) => `${(0,numbers/* rate */.TS)(alpha * (1 - extensionShare))} by ${gate}`);
    const shared = changedChecks === 1
        ? ""
        : ` The false-alarm rate is divided over the ${changedChecks} checks of this candidate.`;
    const kept = extensionShare === 0 ? "" : `, and ${(0,numbers/* rate */.TS)(together * extensionShare)} more by an extension of the test`;
    return `Of pull requests that change nothing it calls about ${(0,numbers/* rate */.TS)(together * (1 - extensionShare))} worse by chance (${parts.join(", ")})${kept}.${shared}`;
}
function from({ profile, attempts, metered, spreadKnown, costGated }) {
    const source = profile === null
        ? `The numbers come from this baseline's own history, ${(0,numbers/* counted */.hS)(attempts ?? 0, "attempt")}; another number of tasks is drawn from its tasks.`
        : `The numbers come from the profile ${profile}, of agents that were measured elsewhere; yours may vary more or less.`;
    const spread = metered && !spreadKnown ? " Tokens are taken to vary as those of known agents do, by about a third." : "";
    const cost = costGated ? " The gate on cost is not simulated." : "";
    return `${source}${spread}${cost}`;
}
function meaning({ own, pullRequests, confirm, rows }) {
    const half = 98 / Math.sqrt(pullRequests);
    const star = own < 0 ? "" : "* as it is now. ";
    const priced = rows.some(({ tokens, costUsd }) => tokens !== null || costUsd !== null);
    const confirming = confirm ? ", and as many of main to confirm a drop" : "";
    const most = priced ? ` At most: all attempts are made${confirming}.` : "";
    return `${star}The smallest drop is the one seen with 80 % certainty; drops are true ones, spread over all tasks. Each row is of ${(0,numbers/* counted */.hS)(pullRequests, "simulated pull request")}, so that 50 % may be ${Math.ceil(half)} points off.${most}`;
}
function lastLook({ rounds, rows }) {
    if (rounds > 1 && rows.every((row) => row.rounds > 1))
        return [];
    return [
        "With 1 attempt of each task a pass can come only at the last look, since it needs every task to have been tried: an unchanged agent takes all attempts.",
    ];
}

// EXTERNAL MODULE: ./lib/commands/before-measuring.js + 2 modules
var before_measuring = __webpack_require__(8503);
;// CONCATENATED MODULE: ./lib/commands/number-list.js

/**
 * Whole numbers given on the command line, separated by commas; in rising order, each once. Null where none are given.
 * @throws PairgateError where it is no such list, or a number is out of bounds
 */
function numberList(option, text, { least, most }) {
    if (text === undefined)
        return null;
    const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const wrong = numbers.findIndex((number) => !Number.isSafeInteger(number) || number < least || number > most);
    if (wrong >= 0) {
        const word = text.split(",")[wrong] ?? "";
        throw new error/* PairgateError */.I({
            message: `--${option} ${JSON.stringify(text)} is not a list of whole numbers from ${least} to ${most}${numbers.length > 1 ? `: ${JSON.stringify(word)} is none` : ""}`,
            hint: `Separate them by commas, for example --${option} ${Math.max(least, 5)},${Math.max(least, 10)}.`,
        });
    }
    return [...new Set(numbers)].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/plan-check.js + 1 modules
var plan_check = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/commands/plan-source.js + 1 modules
var plan_source = __webpack_require__(3884);
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
;// CONCATENATED MODULE: ./lib/commands/plan.js












const help = `pairgate plan: what a check can tell and what it costs, before anything is spent. Nothing is measured:
pull requests are simulated from the baseline's own history, or from a noise profile.

Usage: pairgate plan [options]

  --check NAME             only this check (suite/candidate, a suite, or a candidate); may be repeated
  --noise NAME             history (default, where a baseline is stored), terminal-bench (default
                           elsewhere), swe-bench-verified or bug-hunt
  --tasks N,N              numbers of tasks (default: the check's own, and one step to either side)
  --attempts K,K           attempts of each task; the same default
  --baseline-attempts K,K  stored attempts of each task; the same default
  --pull-requests N        simulated pull requests of each row (default: 200)
  --store DIR              where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE            (default: pairgate.yml)
  --json                   print the numbers as JSON
  --quiet                  print the tables only

Warns of a rule that can never fail or never pass a change. The same history gives the same numbers.

Examples:
  pairgate plan
  pairgate plan --check bug-hunt/mender --tasks 20,50,100 --attempts 3
  pairgate plan --noise swe-bench-verified --tasks 50 --baseline-attempts 5,10
`;
const plan_options = {
    check: { type: "string", multiple: true, default: [] },
    noise: { type: "string" },
    tasks: { type: "string" },
    attempts: { type: "string" },
    "baseline-attempts": { type: "string" },
    "pull-requests": { type: "string", default: "200" },
    store: { type: "string" },
};
/** More than these would take minutes. */
const MOST_ROWS = 60;
async function run(terminal, args) {
    const given = (0,options/* readOptions */.Tt)("plan", args, plan_options);
    const asked = {
        noise: (0,plan_source/* readNoise */.H)(given.noise),
        tasks: numberList("tasks", given.tasks, { least: 1, most: 1000 }),
        attempts: numberList("attempts", given.attempts, { least: 1, most: 1000 }),
        baselineAttempts: numberList("baseline-attempts", given["baseline-attempts"], { least: 1, most: 1000 }),
        pullRequests: (0,options/* wholeNumber */.rD)("pull-requests", given["pull-requests"], 20, 20_000),
    };
    refuseMany(asked);
    const project = await (0,commands_project/* openProject */.U)({ terminal, config: given.config, store: given.store ?? null });
    const ticker = (0,commands_ticker/* tickerOn */.w)(terminal, given.quiet);
    const plans = [];
    for (const check of (0,commands_project/* chooseChecks */.v)(project, given.check)) {
        const surveyed = await (0,survey/* surveyCheck */.l4)(project, check);
        const plan = await (0,plan_check/* planCheck */.I)({
            terminal,
            project,
            surveyed,
            asked,
            quiet: given.quiet,
            onRow: (done, of) => ticker.show(`${check.name}: simulating row ${done + 1} of ${of}`),
        });
        ticker.clear();
        (0,tell/* tellProblems */.s)(terminal, "warning", (0,before_measuring/* ofCheck */.kb)(check.name, plan.problems));
        if (!given.json) {
            const columns = (0,commands_terminal/* widthOf */.q)(terminal.stdout, terminal.env);
            const lines = planReport(factsOf(plan, asked), { columns, brief: given.quiet });
            terminal.stdout.write(`${plans.length === 0 ? "" : "\n"}${lines.join("\n")}\n`);
        }
        plans.push(plan);
    }
    if (given.json)
        terminal.stdout.write(`${JSON.stringify({ checks: plans.map(documentOf) }, null, 2)}\n`);
    return 0;
}
function refuseMany({ tasks, attempts, baselineAttempts }) {
    const rows = [tasks, attempts, baselineAttempts].reduce((all, list) => all * (list?.length ?? 1), 1);
    if (rows <= MOST_ROWS)
        return;
    throw new error/* PairgateError */.I({
        message: `${rows} combinations were asked for, and at most ${MOST_ROWS} are simulated at once`,
        hint: "Shorten --tasks, --attempts or --baseline-attempts.",
    });
}
function factsOf({ surveyed, source, gates, changedChecks, rows, own }, asked) {
    const { check } = surveyed;
    return {
        check: check.name,
        tasks: source.own.tasks,
        rounds: check.suite.attempts,
        baselineAttempts: source.own.baselineAttempts,
        solved: source.solved,
        rates: [
            { gate: "pass rate", alpha: gates.passRate.alpha },
            ...(gates.tokens === null ? [] : [{ gate: "tokens", alpha: gates.tokens.alpha }]),
            ...(gates.cost === null ? [] : [{ gate: "cost", alpha: gates.cost.alpha }]),
        ],
        extensionShare: gates.extensionShare,
        changedChecks,
        profile: source.noise === "history" ? null : source.noise,
        attempts: source.attempts,
        metered: gates.tokens !== null,
        spreadKnown: source.spreadKnown,
        costGated: gates.cost !== null,
        confirm: check.baseline.confirm,
        pullRequests: asked.pullRequests,
        rows,
        own,
    };
}
/** What `--json` prints of one check. */
function documentOf({ surveyed, source, gates, changedChecks, problems, rows, own }) {
    const { check } = surveyed;
    return {
        check: check.name,
        planned: { ...source.own, rounds: check.suite.attempts },
        baselinePassRate: source.solved,
        noise: source.noise,
        historyAttempts: source.attempts,
        gates,
        changedChecks,
        warnings: problems.map(({ message, hint = null }) => ({ message, hint })),
        rows: rows.map((row, index) => ({ ...row, asItIs: index === own })),
    };
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
