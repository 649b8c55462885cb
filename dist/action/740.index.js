export const id = 740;
export const ids = [740];
export const modules = {

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mc: () => (/* binding */ readFailOn)
/* harmony export */ });
/* unused harmony exports verdictOptions, deliver */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1353);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5107);
/* harmony import */ var _measure_make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2980);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5243);








/** Options of the commands that end in a verdict. */
const verdictOptions = {
    "fail-on": { type: "string", default: "regression,incomplete,not-comparable" },
    comment: { type: "string" },
};
/**
 * Reads `--fail-on`: the verdicts that make the command exit with 1.
 * @throws PairgateError where a word is no verdict
 */
function readFailOn(text) {
    const words = text
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "" && word !== "never");
    const known = new Set();
    for (const word of words) {
        const parsed = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWordSchema */ .l6.safeParse(word);
        if (!parsed.success) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
                message: `--fail-on ${JSON.stringify(word)} is not a verdict`,
                hint: `Name some of ${_domain_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWordSchema */ .l6.options.join(", ")}, separated by commas; or never.`,
            });
        }
        known.add(parsed.data);
    }
    return known;
}
/** Shows the verdict on stdout, writes the comment where asked, and says what the command's exit code is. */
async function deliver(options) {
    const { terminal, comparisons, failOn } = options;
    const verdict = verdictOf(comparisons, options.grid);
    const now = terminal.now();
    if (options.json)
        terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    else if (options.quiet)
        terminal.stdout.write(`${verdict.verdict}\n`);
    else {
        const width = widthOf(terminal.stdout, terminal.env);
        const color = usesColor(terminal.stdout, terminal.env);
        terminal.stdout.write(terminalReport({ verdict, width, color, now }));
    }
    if (options.comment !== undefined) {
        const { commentMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2071));
        writeText(resolve(terminal.cwd, options.comment), commentMarkdown({ verdict, now }));
    }
    const failed = comparisons.some((comparison) => failOn.has(comparison.verdict));
    return { verdict, exitCode: failed ? 1 : 0 };
}
function writeText(file, text) {
    try {
        makeFolders(dirname(file));
        writeFileSync(file, text);
    }
    catch (error) {
        throw new PairgateError({
            message: `it cannot be written: ${error.message}`,
            hint: "Name a file in a folder that can be written.",
            place: { file },
        });
    }
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ accept),
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
/**
 * Notes that someone with write access accepted a regression. What was measured stays measured: the verdict is still
 * `regression`, and only the conclusion drawn from it is another. Anything but a regression is returned as it is, since
 * there is nothing in it to accept.
 */
function accept(comparison, acceptance) {
    return comparison.verdict === "regression" ? { ...comparison, accepted: acceptance } : comparison;
}
/**
 * What follows from a verdict: the state of the commit status, and whether the command fails. Design section 5.
 *
 * The verdicts in `failOn` make it fail, an accepted regression aside. Of these, `incomplete` and `not-comparable` are an
 * `error`, since nothing was found out; all others are a `failure`, which is also what is left where both come together.
 * @param failOn see `readFailOn`; by default regression, incomplete and not-comparable
 */
function conclusionOf(verdict, failOn) {
    const { comparisons } = verdict;
    const words = comparisons.length === 0
        ? [verdict.verdict]
        : comparisons.filter(({ accepted }) => accepted === null).map((comparison) => comparison.verdict);
    const states = words.filter((word) => failOn.has(word)).map(stateOf);
    const state = states.includes("failure") ? "failure" : states.includes("error") ? "error" : "success";
    return { state, fails: states.length > 0 };
}
/** Of a verdict that was asked to fail. */
function stateOf(word) {
    return word === "incomplete" || word === "not-comparable" ? "error" : "failure";
}


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5107);

/** From what must be said first to what may be said last: the pull request's verdict is the worst of its checks'. */
const SEVERITY = [
    "regression",
    "incomplete",
    "not-comparable",
    "no-baseline",
    "inconclusive",
    "pass",
];
function headlineOf(comparison) {
    const { verdict, candidate, suite, gates } = comparison;
    switch (verdict) {
        case "regression": {
            const isWorse = (metric) => gates.some((gate) => gate.metric === metric && gate.verdict === "regression");
            if (isWorse("pass-rate"))
                return `${candidate} got worse on ${suite}`;
            return `${candidate} ${isWorse("tokens") ? "uses more tokens" : "costs more"} on ${suite}`;
        }
        case "incomplete":
            return `measuring ${candidate} on ${suite} did not finish`;
        case "not-comparable":
            return `${candidate} on ${suite} cannot be compared with its baseline`;
        case "no-baseline":
            return `${candidate} on ${suite} has no baseline yet`;
        case "inconclusive":
            return `cannot tell yet whether ${candidate} got worse on ${suite}`;
        case "pass":
            return `${candidate} holds up on ${suite}`;
        default:
            return verdict;
    }
}
/**
 * The verdict document of a pull request's checks. The headline is plain text, names unescaped.
 * @param grid what the runs say of models and harnesses, where they differ in both; it decides nothing
 */
function verdictOf(comparisons, grid = null) {
    const worst = SEVERITY.find((word) => comparisons.some((comparison) => comparison.verdict === word)) ?? "no-baseline";
    const at = comparisons.filter((comparison) => comparison.verdict === worst);
    const first = at[0];
    const headline = first === undefined
        ? "no check was compared"
        : headlineOf(first) + (at.length > 1 ? `, and ${at.length - 1} more` : "");
    return { schema: _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_SCHEMA */ .CS, verdict: worst, headline, comparisons: [...comparisons], grid };
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


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   No: () => (/* binding */ inOrderOfInterest),
/* harmony export */   Yv: () => (/* binding */ byChance),
/* harmony export */   uM: () => (/* binding */ namedTasks)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);

/** So many tasks are named outside the fold. */
const MOST_NAMED = 10;
const ORDER = {
    "newly-failing": 0,
    "newly-passing": 1,
    unclear: 2,
    same: 3,
};
/** What changed first, the largest change first; what is the same stays in the suite's order. */
function inOrderOfInterest(tasks) {
    return tasks.toSorted((left, right) => ORDER[left.change] - ORDER[right.change] ||
        (left.change === "same" ? 0 : Math.abs(difference(right)) - Math.abs(difference(left))));
}
/** `fix-git (10/10 → 0/2), … and 3 more`; empty where no task changed this way. */
function namedTasks({ tasks, change, pen, }) {
    const all = inOrderOfInterest(tasks.filter((task) => task.change === change));
    const named = all
        .slice(0, MOST_NAMED)
        .map(({ task, baseline, candidate }) => `${pen.name(task)} (${tally(baseline)} → ${tally(candidate)})`);
    const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : "";
    return `${named.join(", ")}${more}`;
}
/** What to hold of the tasks named as changed where the verdict does not bear them out; empty where it does. */
function byChance({ verdict, tasks }) {
    const named = tasks.some(({ change }) => change === "newly-failing" || change === "newly-passing");
    if (!named || verdict === "regression")
        return "";
    return "One task's few attempts can differ by chance; no single task decides.";
}
/** `8/10`. */
function tally({ passes, attempts }) {
    return attempts === 0 ? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : `${passes}/${attempts}`;
}
function difference({ baseline, candidate }) {
    if (baseline.attempts === 0 || candidate.attempts === 0)
        return 0;
    return candidate.passes / candidate.attempts - baseline.passes / baseline.attempts;
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMarkdown: () => (/* binding */ commentMarkdown)
});

// UNUSED EXPORTS: COMMENT_MARKER

// EXTERNAL MODULE: ./lib/report/arms.js
var report_arms = __webpack_require__(8707);
// EXTERNAL MODULE: ./lib/report/changed-tasks.js
var changed_tasks = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/report/comment-body.js + 1 modules
var comment_body = __webpack_require__(3407);
// EXTERNAL MODULE: ./lib/report/explanation.js + 1 modules
var explanation = __webpack_require__(2429);
// EXTERNAL MODULE: ./lib/report/figure-rows.js
var figure_rows = __webpack_require__(9632);
// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/expected.js

/** What the rule was expected to do before the first attempt, in plain words. */
function forecastSentence(forecast) {
    const { falseAlarm, splits, pullRequests, power10, share } = forecast;
    const found = `Of ${(0,numbers/* count */.U9)(pullRequests)} simulated drops of 10 points it would find ${whole(power10)}; an unchanged agent takes ${whole(share)} of the attempts.`;
    if (falseAlarm === null)
        return `Before measuring: ${found.charAt(0).toLowerCase()}${found.slice(1)}`;
    const ends = `${(0,numbers/* plainPercent */.kN)(falseAlarm.lower)} to ${(0,numbers/* plainPercent */.kN)(falseAlarm.upper)}`;
    return `Before measuring, ${(0,numbers/* count */.U9)(splits)} random splits of the baseline's own attempts were judged by this rule: it called ${(0,numbers/* plainRate */.N)(falseAlarm.rate)} of them worse (${ends}). ${found}`;
}
function whole(fraction) {
    return (0,numbers/* plainPercent */.kN)(fraction, { digits: 0, apartFrom: [] });
}

// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/report/measure-rows.js
var measure_rows = __webpack_require__(6062);
// EXTERNAL MODULE: ./lib/report/pen.js
var report_pen = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/report/time.js
var time = __webpack_require__(9793);
;// CONCATENATED MODULE: ./lib/report/judgement.js








/** How each gate came to its verdict, one paragraph per gate. */
function judgements({ comparison, pen, }) {
    const said = comparison.gates.map((gate) => judgement(gate, pen));
    const capped = (0,figure_rows/* cappedSentence */.JQ)(comparison.figures);
    if (capped !== "")
        said.push(`${pen.strong("Limits:")} ${capped}`);
    if (comparison.stopped !== null) {
        const { look, saved, reason } = comparison.stopped;
        const share = (0,numbers/* plainPercent */.kN)(saved, { digits: 0 });
        said.push(`${pen.strong(`Stopped at look ${look}:`)} ${(0,report_pen/* sentence */.em)(reason, pen)} ${pen.own(`That saved ${share} of the planned attempts. The rates hold however often it is looked at: each look may spend a part of them, fixed before the first attempt.`)}`);
    }
    if (comparison.forecast !== null)
        said.push(`${pen.strong("Expected:")} ${pen.own(forecastSentence(comparison.forecast))}`);
    if (comparison.beyond !== null)
        said.push(beyond(comparison.beyond, pen));
    if (comparison.confirmation !== null)
        said.push(...freshBatch(comparison.confirmation, pen));
    if (comparison.accepted !== null)
        said.push(acceptance(comparison.accepted, pen));
    return said;
}
/** Two questions with two answers: a reader must know which is which. */
function beyond({ interval: ends, level, tasks, clusters }, pen) {
    const [low, high] = ends.map((end) => (0,numbers/* signed */.x8)(end * 100));
    const grouped = clusters === null ? "" : `, which come in ${(0,numbers/* counted */.hS)(clusters, "group")} of their like`;
    const text = `The gate speaks of these ${(0,numbers/* counted */.hS)(tasks, "task")}${grouped}. For other tasks like them the pass rate could change by ${low} to ${high} points, at ${(0,numbers/* rate */.TS)(level)} confidence; that is not gated.`;
    return `${pen.strong("Beyond these tasks:")} ${pen.own(text)}`;
}
function freshBatch({ rounds, attempts, costUsd }, pen) {
    if (attempts === 0)
        return [];
    const cost = costUsd === null ? "" : `, ${(0,numbers/* money */.TG)(costUsd)}`;
    const batch = `${(0,numbers/* counted */.hS)(rounds, "round")} of the base commit (${(0,numbers/* counted */.hS)(attempts, "attempt")}${cost})`;
    const rule = `A regression stands where, had nothing changed, a result this bad against these alone would come up with probability ${decide_confirm/* CONFIRM_LEVEL */.aB.toFixed(2)} at most. They can take a regression back, and never make one.`;
    return [`${pen.strong("Fresh batch:")} ${pen.own(batch)}. ${rule}`];
}
function acceptance({ by, reason, at }, pen) {
    const who = by === null ? "" : ` by ${pen.name(by)}`;
    const when = (0,time/* day */.vd)(at) === "" ? "" : ` on ${(0,time/* day */.vd)(at)}`;
    return [`${pen.strong("Accepted")}${who}${when}.`, (0,report_pen/* sentence */.em)(reason, pen)]
        .filter((text) => text !== "")
        .join(" ");
}
function judgement(gate, pen) {
    // What was not confirmed begins with just these words.
    const says = (0,decide_confirm/* isUnconfirmed */.H0)(gate) ? "" : ` ${(0,measure_rows/* gateSays */.iP)(gate) || "no more than allowed"}.`;
    return [
        `${pen.strong(`${measure_rows/* METRIC_LABELS */.t8[gate.metric]}:`)}${says}`,
        gate.reason === null ? "" : (0,report_pen/* sentence */.em)(gate.reason, pen),
        basis(gate),
        interval(gate),
        chance(gate, pen),
        alarms(gate),
        smallest(gate) === numbers/* NOTHING */.K$
            ? ""
            : `The smallest ${harm(gate)} seen with 80 % certainty is ${smallest(gate)}.`,
    ]
        .filter((text) => text !== "")
        .join(" ");
}
function basis({ tasks, attempts }) {
    const planned = attempts.planned === null || attempts.planned === attempts.candidate
        ? ""
        : ` of ${(0,numbers/* count */.U9)(attempts.planned)} planned`;
    return `It rests on ${(0,numbers/* counted */.hS)(tasks, "task")}, ${(0,numbers/* counted */.hS)(attempts.baseline, "attempt")} of the baseline and ${(0,numbers/* count */.U9)(attempts.candidate)}${planned} now.`;
}
function interval(gate) {
    const ends = (0,measure_rows/* intervalEnds */.II)(gate);
    if (ends === null)
        return "";
    const unit = (0,finding/* isUse */.C)(gate.metric) ? " %" : " points";
    const level = gate.level === null ? "" : `, at ${(0,numbers/* rate */.TS)(gate.level)} confidence`;
    return `The change could be ${ends[0]} to ${ends[1]}${unit}${level}.`;
}
function chance(gate, pen) {
    // What the error gate's p-value is of has no bad side: errors say nothing about the candidate.
    if (gate.pValue === null || gate.metric === "errors")
        return "";
    const line = gate.crossesAt ?? gate.spent ?? gate.alpha;
    const seen = (0,numbers/* probability */.E5)(gate.pValue, { apartFrom: line === null ? [] : [line] });
    // Where the gate has another reason, this line does not decide.
    const held = line === null || gate.reason !== null
        ? ""
        : `; it counts as worse below ${threshold(line, [gate.pValue])}`;
    const unchanged = (0,finding/* isUse */.C)(gate.metric) && gate.tolerance !== null && gate.tolerance > 0
        ? `Had ${gate.metric === "cost" ? "the cost" : "tokens"} risen by the tolerated ${(0,numbers/* plainPercent */.kN)(gate.tolerance)}`
        : "Had nothing changed";
    return `${unchanged}, a result this bad or worse would come up with probability ${pen.own(seen + held)}.`;
}
/** A line that early looks draw far below what a p-value is told to. */
function threshold(line, apartFrom) {
    return line < 0.0001 ? (0,numbers/* smallProbability */.vE)(line) : (0,numbers/* probability */.E5)(line, { apartFrom });
}
function alarms(gate) {
    if (gate.alpha === null)
        return "";
    const spent = gate.spent ?? gate.alpha;
    const part = `this gate's part of the false-alarm rate${spent < gate.alpha ? ` (${(0,numbers/* rate */.TS)(gate.alpha)})` : ""}`;
    const kept = spent < gate.alpha ? `; the rest of ${part} is kept for a later extension` : ` (${part})`;
    // A tolerated rise fails so often, none at all less often.
    const about = gate.tolerance !== null && gate.tolerance > 0 ? "at most about" : "about";
    return `Of pull requests that change nothing, ${about} ${(0,numbers/* rate */.TS)(spent)} fail${kept}.`;
}
function harm(gate) {
    return (0,finding/* isUse */.C)(gate.metric) ? "rise" : "drop";
}
function smallest(gate) {
    return (0,finding/* isUse */.C)(gate.metric) ? (0,numbers/* plainPercent */.kN)(gate.minimumDetectable) : (0,numbers/* countOfPoints */.sy)(gate.minimumDetectable);
}

// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/report/shorten.js
var shorten = __webpack_require__(9551);
// EXTERNAL MODULE: ./lib/report/unpaired.js
var report_unpaired = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/report/folds.js









const CHANGES = {
    "newly-failing": "❌ newly failing",
    "newly-passing": "✅ newly passing",
    unclear: "unclear",
    same: "",
};
/** All that is folded away under one check. What is cut first has the highest rank. */
function folds({ comparison, arms, now, }) {
    return [
        notes(comparison),
        tasks(comparison, arms),
        treatment(comparison, arms),
        verdict(comparison),
        figures(comparison, arms),
    ]
        .concat([unpaired(comparison), baselineRuns({ comparison, now })])
        .flatMap((block) => (block === null ? [] : [block]));
}
function armColumns({ baseline, candidate }, align) {
    return [
        { title: baseline, align },
        { title: candidate, align },
    ];
}
function fold({ rank, summary, head = "", rows, noun }) {
    if (rows.length === 0)
        return null;
    return {
        rank,
        head: `<details><summary>${summary}</summary>\n${head === "" ? "" : `\n${head}`}`,
        rows,
        tail: "</details>",
        cut: (missing) => `_${(0,numbers/* counted */.hS)(missing, noun)} not shown: this comment would be too long._`,
    };
}
function notes(comparison) {
    return fold({
        rank: 2,
        summary: `What to know (${(0,numbers/* counted */.hS)(comparison.notes.length, "note")})`,
        rows: comparison.notes.map((note) => `- ${(0,report_pen/* sentence */.em)(note, report_pen/* markdownPen */.rU)}`),
        noun: "note",
    });
}
function tasks(comparison, arms) {
    const all = comparison.tasks;
    // Without a baseline there is nothing that a task could have changed from.
    const alone = comparison.verdict === "no-baseline";
    const both = armColumns(arms, "right");
    const columns = alone ? both.slice(1) : [...both, { title: "", align: "left" }];
    return fold({
        rank: 6,
        summary: all.length === 1 ? "The task" : `All tasks (${(0,numbers/* count */.U9)(all.length)})`,
        head: (0,markdown_table/* tableHead */.PP)([{ title: "task", align: "left" }, ...columns]),
        rows: (0,changed_tasks/* inOrderOfInterest */.No)(all).map(alone ? taskAlone : taskLine),
        noun: "task",
    });
}
function taskLine({ task, baseline, candidate, change }) {
    return (0,markdown_table/* tableRow */.jD)([report_pen/* markdownPen */.rU.name(task), (0,changed_tasks/* tally */.N4)(baseline), (0,changed_tasks/* tally */.N4)(candidate), CHANGES[change]]);
}
function taskAlone({ task, candidate }) {
    return (0,markdown_table/* tableRow */.jD)([report_pen/* markdownPen */.rU.name(task), (0,changed_tasks/* tally */.N4)(candidate)]);
}
function treatment(comparison, arms) {
    const value = (text) => (text === null ? numbers/* NOTHING */.K$ : report_pen/* markdownPen */.rU.name((0,shorten/* shortenDigest */.YI)(text)));
    return fold({
        rank: 3,
        summary: "What differs from the baseline",
        head: (0,markdown_table/* tableHead */.PP)([{ title: "", align: "left" }, ...armColumns(arms, "left")]),
        rows: comparison.treatment.map(({ what, baseline, candidate }) => (0,markdown_table/* tableRow */.jD)([report_pen/* markdownPen */.rU.name(what), value(baseline), value(candidate)])),
        noun: "difference",
    });
}
function verdict(comparison) {
    return fold({
        rank: 3,
        summary: "How the verdict was made",
        rows: judgements({ comparison, pen: report_pen/* markdownPen */.rU }).map((said) => `- ${said}`),
        noun: "gate",
    });
}
function figures(comparison, arms) {
    return fold({
        rank: 4,
        summary: "Further figures",
        head: (0,markdown_table/* tableHead */.PP)([
            { title: "", align: "left" },
            ...armColumns(arms, "right"),
            { title: "change", align: "right" },
        ]),
        rows: (0,figure_rows/* figureRows */.cJ)(comparison.figures).map(({ label, baseline, candidate, change }) => (0,markdown_table/* tableRow */.jD)([label, baseline, candidate, change].map(report_pen/* markdownPen */.rU.own))),
        noun: "figure",
    });
}
function unpaired(comparison) {
    return fold({
        rank: 5,
        summary: `${(0,numbers/* counted */.hS)(comparison.unpaired.length, "task")} left out of the comparison`,
        rows: (0,report_unpaired/* unpairedGroups */.T)(comparison.unpaired).flatMap(({ why, tasks: left }) => left.map((task) => `- ${report_pen/* markdownPen */.rU.name(task)}: ${why}`)),
        noun: "task",
    });
}
function baselineRuns({ comparison, now, }) {
    return fold({
        rank: 5,
        summary: `The baseline: ${(0,numbers/* counted */.hS)(comparison.baselineRuns.length, "run")}`,
        head: (0,markdown_table/* tableHead */.PP)([
            { title: "run", align: "left" },
            { title: "commit", align: "left" },
            { title: "attempts", align: "right" },
            { title: "age", align: "left" },
        ]),
        rows: comparison.baselineRuns.map(({ id, commit, createdAt, attempts }) => (0,markdown_table/* tableRow */.jD)([report_pen/* markdownPen */.rU.name(id), report_pen/* markdownPen */.rU.commit(commit), (0,numbers/* count */.U9)(attempts), (0,time/* ages */.Xz)([createdAt], now)])),
        noun: "run",
    });
}

// EXTERNAL MODULE: ./lib/report/grid.js
var report_grid = __webpack_require__(7000);
;// CONCATENATED MODULE: ./lib/report/grid-markdown.js




/** The grid's part of the comment: its tables may be cut, its sentences are few. */
function gridBlocks(grid) {
    const pen = report_pen/* markdownPen */.rU;
    const rates = (0,report_grid/* ratesTable */.Gq)(grid, pen);
    const effects = (0,report_grid/* effectRows */.pk)(grid, pen);
    const missing = (0,report_grid/* missingSaid */.mJ)(grid, pen);
    const blocks = [{ rank: 0, head: `#### ${report_grid/* GRID_TITLE */.Ej}` }];
    if (rates !== null) {
        blocks.push({
            rank: 0.6,
            head: (0,markdown_table/* tableHead */.PP)([left(""), ...rates.head.map(right)]),
            rows: rates.rows.map(([model = "", ...cells]) => (0,markdown_table/* tableRow */.jD)([model, ...cells.map(markdown_table/* unbroken */.D_)])),
            cut: (cut) => `_${(0,numbers/* counted */.hS)(cut, "model")} not shown in this table._`,
        });
    }
    blocks.push(...prose((0,report_grid/* ratesSaid */.N2)(grid)), ...prose(missing));
    if (effects.length > 0) {
        blocks.push({
            rank: 0.7,
            head: (0,markdown_table/* tableHead */.PP)([left("effect"), right("change"), { title: "could be", align: "center" }]),
            rows: effects.map(({ label, change, couldBe }) => (0,markdown_table/* tableRow */.jD)([label, (0,markdown_table/* unbroken */.D_)(change), (0,markdown_table/* unbroken */.D_)(couldBe)])),
            cut: (cut) => `_${(0,numbers/* counted */.hS)(cut, "effect")} not shown in this table._`,
        });
    }
    const leftOut = (0,report_grid/* leftOutSaid */.bd)(grid, pen);
    blocks.push(...prose((0,report_grid/* effectsSaid */.w1)(grid, pen)), ...prose(leftOut.length === 0 ? "" : `**Left out of this:** ${leftOut.join("; ")}.`));
    return blocks;
}
function prose(text) {
    return text === "" ? [] : [{ rank: 0, head: text }];
}
function left(title) {
    return { title, align: "left" };
}
function right(title) {
    return { title, align: "right" };
}

// EXTERNAL MODULE: ./lib/report/heading.js
var heading = __webpack_require__(6584);
// EXTERNAL MODULE: ./lib/report/icon.js
var icon = __webpack_require__(521);
;// CONCATENATED MODULE: ./lib/report/measure-table.js






/** The short table of one check; empty where nothing was measured. */
function measureTable(comparison, arms) {
    const rows = (0,measure_rows/* measureRows */._$)(comparison);
    if (rows.length === 0)
        return "";
    const head = (0,markdown_table/* tableHead */.PP)([
        { title: "", align: "left" },
        { title: arms.baseline, align: "right" },
        { title: arms.candidate, align: "right" },
        { title: "change", align: "right" },
        { title: "could be", align: "center" },
        { title: "gate", align: "left" },
    ]);
    return [head, ...rows.map((row) => line({ row, judged: (0,finding/* isJudged */.sL)(comparison) }))].join("\n");
}
function line({ row, judged }) {
    const { label, baseline, candidate, change, couldBe, gate } = row;
    const verdict = gate === null || !judged ? "" : `${icon/* SIGNS */.B2[gate.verdict].markdown} ${gate.says}`.trim();
    const figures = [baseline, candidate, change, couldBe].map(markdown_table/* unbroken */.D_);
    return (0,markdown_table/* tableRow */.jD)([label, ...figures, verdict].map(report_pen/* markdownPen */.rU.own));
}
/** The table of all checks: its head, and a line for each. The cost has a column where any check gates it. */
function checksTable(comparisons) {
    const cost = comparisons.some((comparison) => (0,finding/* gateOn */.D2)(comparison, "cost") !== undefined);
    const head = (0,markdown_table/* tableHead */.PP)([
        { title: "check", align: "left" },
        { title: "pass rate", align: "right" },
        { title: "tokens per task", align: "right" },
        ...(cost ? [{ title: "cost per task", align: "right" }] : []),
        { title: "verdict", align: "left" },
    ]);
    return { head, rows: comparisons.map((comparison) => checkLine(comparison, cost)) };
}
function checkLine(comparison, withCost) {
    const rate = (0,finding/* gateOn */.D2)(comparison, "pass-rate");
    const { candidate, suite } = comparison;
    const useOf = (metric) => {
        const change = (0,finding/* gateOn */.D2)(comparison, metric)?.change ?? null;
        return change === null ? "" : (0,markdown_table/* unbroken */.D_)((0,numbers/* relative */.V8)(change));
    };
    return (0,markdown_table/* tableRow */.jD)([
        `${report_pen/* markdownPen */.rU.name(candidate)} on ${report_pen/* markdownPen */.rU.name(suite)}`,
        rate === undefined || rate.change === null
            ? ""
            : `${(0,markdown_table/* unbroken */.D_)(`${(0,numbers/* percent */.KN)(rate.baseline)} → ${(0,numbers/* percent */.KN)(rate.candidate)}`)} (${(0,markdown_table/* unbroken */.D_)((0,numbers/* points */.WR)(rate.change))})`,
        useOf("tokens"),
        ...(withCost ? [useOf("cost")] : []),
        `${icon/* SIGNS */.B2[(0,icon/* faceOf */.zn)(comparison)].markdown} ${(0,icon/* shortVerdict */.k0)(comparison)}`,
    ]);
}

// EXTERNAL MODULE: ./lib/report/next-step.js + 1 modules
var next_step = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/report/spent.js
var spent = __webpack_require__(9386);
;// CONCATENATED MODULE: ./lib/report/comment.js















/** So many tasks that were left out for one reason are named outside the fold. */
const MOST_UNPAIRED = 3;
/** The pull request's comment, and as well the job's summary. */
function commentMarkdown(options) {
    const { verdict, now, head, inGroup = false } = options;
    const arms = (0,report_arms/* markdownArms */.HQ)(options.arms ?? report_arms/* PULL_REQUEST_ARMS */.wM);
    const part = (comparison) => ({ comparison, now, arms, head, inGroup });
    const first = `### ${icon/* SIGNS */.B2[(0,icon/* faceOfAll */.sJ)(verdict)].markdown} pairgate: ${(0,heading/* heading */.R)({ verdict, pen: report_pen/* markdownPen */.rU })}`;
    const [only, ...others] = verdict.comparisons;
    const grid = verdict.grid === null ? [] : gridBlocks(verdict.grid);
    const blocks = [];
    if (only === undefined) {
        blocks.push({ rank: 0, head: first });
    }
    else if (others.length === 0) {
        blocks.push({ rank: 0, head: `${first}\n${essentials(part(only))}` }, ...grid);
        blocks.push(...folds(part(only)));
    }
    else {
        blocks.push({ rank: 0, head: first }, allChecks(verdict), ...grid);
        verdict.comparisons.forEach((comparison, section) => {
            blocks.push(...sectionBlocks(part(comparison), section));
        });
    }
    return (0,comment_body/* commentBody */.I)(blocks);
}
function allChecks({ comparisons }) {
    return {
        rank: 0.5,
        ...checksTable(comparisons),
        cut: (missing) => `_${(0,numbers/* counted */.hS)(missing, "check")} not shown in this table._`,
    };
}
function sectionBlocks(part, section) {
    const { comparison } = part;
    const sign = icon/* SIGNS */.B2[(0,icon/* faceOf */.zn)(comparison)].markdown;
    const head = `#### ${sign} ${(0,heading/* checkHeading */.Z)({ comparison, pen: report_pen/* markdownPen */.rU })}\n${essentials(part)}`;
    return [{ rank: 1, section, head }, ...folds(part).map((block) => ({ ...block, section }))];
}
/** What is not folded: the sentence, the table, the tasks, the cost. */
function essentials({ comparison, now, arms, head, inGroup }) {
    const pen = report_pen/* markdownPen */.rU;
    const next = (0,next_step/* nextStep */.s)({ comparison, pen, arms, inAction: true, inGroup, head });
    return [
        (0,explanation/* explanation */.Q)({ comparison, pen, arms }),
        measureTable(comparison, arms),
        changed(comparison),
        leftOut(comparison),
        next === "" ? "" : `**Next:** ${next}`,
        (0,spent/* spentLine */.b)({ comparison, pen, arms, now }),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
function changed({ verdict, tasks }) {
    const failing = (0,changed_tasks/* namedTasks */.uM)({ tasks, change: "newly-failing", pen: report_pen/* markdownPen */.rU });
    const passing = (0,changed_tasks/* namedTasks */.uM)({ tasks, change: "newly-passing", pen: report_pen/* markdownPen */.rU });
    return [
        failing === "" ? "" : `**Newly failing:** ${failing}.`,
        passing === "" ? "" : `**Newly passing:** ${passing}.`,
        (0,changed_tasks/* byChance */.Yv)({ verdict, tasks }),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
function leftOut({ unpaired }) {
    const named = (0,report_unpaired/* namedUnpaired */.S)({ unpaired, most: MOST_UNPAIRED, pen: report_pen/* markdownPen */.rU });
    return named.length === 0 ? "" : `**Left out:** ${named.join("; ")}.`;
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9551);


/** So many differences are named in a sentence. */
const MOST_NAMED = 5;
/** What the arms differ in, by name; empty where they do not. */
function differences({ treatment }, pen) {
    if (treatment.length === 0)
        return "";
    const value = (text) => (text === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : pen.name((0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenDigest */ .YI)(text)));
    const named = treatment
        .slice(0, MOST_NAMED)
        .map(({ what, baseline, candidate }) => `${pen.name(what)} (${value(baseline)} → ${value(candidate)})`);
    const more = treatment.length > MOST_NAMED ? ` and ${treatment.length - MOST_NAMED} more` : "";
    return `What differs: ${named.join(", ")}${more}.`;
}


/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/report/pen.js
var report_pen = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/report/time.js
var time = __webpack_require__(9793);
;// CONCATENATED MODULE: ./lib/report/circumstances.js





/** What a verdict rests on beside the figures: a fresh batch, someone's acceptance, merges that nobody measured. */
function circumstances({ comparison, pen, arms }) {
    const { confirmation } = comparison;
    return [
        confirmation === null ? "" : confirmed({ comparison, confirmation, pen, arms }),
        accepted(comparison),
        unmeasuredMerges(comparison, pen),
    ].filter((text) => text !== "");
}
/** `2 fresh rounds of main`. */
function freshRounds({ rounds }, arms) {
    return `${(0,numbers/* counted */.hS)(rounds, "fresh round")} of ${arms.baseline}`;
}
function confirmed({ comparison, confirmation, pen, arms, }) {
    if (confirmation.outcome === "confirmed") {
        return `${whatStands(comparison)} by ${freshRounds(confirmation, arms)}.`;
    }
    if (confirmation.outcome === "not-confirmed" && (0,finding/* isRefuted */.iL)(comparison)) {
        return "The same agent may do otherwise today than when the baseline was stored, if the model behind its name, the provider or the machine has changed.";
    }
    const why = confirmation.reason === null ? "" : ` ${(0,report_pen/* sentence */.em)(confirmation.reason, pen)}`;
    return confirmation.outcome === "not-measured"
        ? `It could not be confirmed by fresh rounds of ${arms.baseline}, so it stands as it is.${why}`
        : "";
}
const HARMS = {
    "pass-rate": "The drop in tasks solved",
    tokens: "The rise in tokens",
    cost: "The rise in cost",
    errors: "The rise in errors",
};
/** Where one gate was confirmed and another was not, says which. */
function whatStands(comparison) {
    if (!comparison.gates.some(decide_confirm/* isUnconfirmed */.H0))
        return "Confirmed";
    const [metric = "pass-rate"] = (0,finding/* metricsThatAre */.fO)("regression", comparison);
    return `${HARMS[metric]} is confirmed`;
}
function accepted({ verdict, accepted: acceptance }) {
    if (acceptance === null || verdict !== "regression")
        return "";
    const when = (0,time/* day */.vd)(acceptance.at);
    return `Accepted${when === "" ? "" : ` on ${when}`}, for the candidate as it is now: a further change to it is judged anew. With the merge a new baseline begins.`;
}
function unmeasuredMerges(comparison, pen) {
    const { unmeasuredMerges: merges, baselineRuns } = comparison;
    if (merges === null || merges === 0 || !(0,finding/* isJudged */.sL)(comparison))
        return "";
    const newest = baselineRuns[0];
    const of = newest === undefined ? "older than the base commit" : `of ${pen.commit(newest.commit)}`;
    const since = merges === 1
        ? "1 merge since then changed this candidate's files and was not measured"
        : `the ${(0,numbers/* counted */.hS)(merges, "merge")} since then changed this candidate's files and were not measured`;
    return `The baseline is ${of}; ${since}, so this verdict includes ${merges === 1 ? "it" : "them"} and blames nobody alone.`;
}

// EXTERNAL MODULE: ./lib/report/differences.js
var differences = __webpack_require__(5266);
// EXTERNAL MODULE: ./lib/report/measure-rows.js
var measure_rows = __webpack_require__(6062);
;// CONCATENATED MODULE: ./lib/report/explanation.js







/** The sentences under the heading: how much, between which bounds, and why. */
function explanation({ comparison, pen, arms, }) {
    const said = [];
    if ((0,finding/* isUnchanged */._5)(comparison)) {
        said.push("All that the candidate is made of equals the baseline's: nothing changed, nothing spent.");
    }
    else if (comparison.verdict === "no-baseline") {
        said.push(withoutBaseline(comparison, pen));
    }
    else if (comparison.verdict === "not-comparable") {
        said.push((0,differences/* differences */.t)(comparison, pen));
    }
    else if (comparison.verdict === "incomplete") {
        const some = comparison.measured.attempts > 0;
        said.push(some ? "Not all of it was measured, so there is no verdict." : "There is no verdict.");
    }
    else {
        const sentences = [passRate, use("tokens"), use("cost"), errors].flatMap((say) => say(comparison, pen));
        said.push(...sentences
            .toSorted((left, right) => Number(right.first) - Number(left.first))
            .map(({ text }) => text));
    }
    if (comparison.reason !== null)
        said.push((0,report_pen/* sentence */.em)(comparison.reason, pen));
    said.push(...circumstances({ comparison, pen, arms }));
    return said.filter((text) => text !== "").join(" ");
}
function passRate(comparison, pen) {
    const gate = (0,finding/* gateOn */.D2)(comparison, "pass-rate");
    if (gate === undefined || gate.change === null)
        return withReason(gate, comparison, pen);
    const from = `${(0,numbers/* plainRate */.N)(gate.baseline)} → ${(0,numbers/* plainRate */.N)(gate.candidate)}`;
    const [low, high] = gate.interval ?? [null, null];
    if (gate.verdict === "regression") {
        const bounds = high !== null && high < 0 ? `; at least ${(0,numbers/* plainPoints */.CW)(high)}, at most ${(0,numbers/* plainPoints */.CW)(low)}` : "";
        return [
            {
                first: true,
                text: `It solves ${pen.strong((0,numbers/* countOfPoints */.sy)(gate.change))} fewer tasks (${from}${bounds}).`,
            },
        ];
    }
    if (gate.verdict === "inconclusive") {
        return [
            { first: false, text: `Tasks solved: ${from}${anywhere(gate)}.` },
            ...withReason(gate, comparison, pen),
        ];
    }
    if (low !== null && low > 0) {
        const bounds = `; at least ${(0,numbers/* plainPoints */.CW)(low)}, at most ${(0,numbers/* plainPoints */.CW)(high)}`;
        return [
            {
                first: true,
                text: `It solves ${pen.strong((0,numbers/* countOfPoints */.sy)(gate.change))} more tasks (${from}${bounds}).`,
            },
        ];
    }
    const ruledOut = gate.margin === null ? "" : `; a drop of ${(0,numbers/* countOfPoints */.sy)(gate.margin)} or more is ruled out`;
    return [{ first: false, text: `It solves about as many tasks (${from}${ruledOut}).` }];
}
/** How the sentences about tokens and about cost differ. */
const USES = {
    tokens: {
        name: "Tokens per task",
        unchanged: "Tokens per task are unchanged.",
        alike: "It uses about as many tokens per task",
        changed: (much, more) => `It uses ${much} ${more ? "more" : "fewer"} tokens per task`,
    },
    cost: {
        name: "Cost per task",
        unchanged: "Cost per task is unchanged.",
        alike: "It costs about as much per task",
        changed: (much, more) => `It costs ${much} ${more ? "more" : "less"} per task`,
    },
};
function use(metric) {
    const { name, unchanged, alike, changed } = USES[metric];
    const show = (0,measure_rows/* amountOf */.MT)(metric);
    return (comparison, pen) => {
        const gate = (0,finding/* gateOn */.D2)(comparison, metric);
        if (gate === undefined || gate.change === null)
            return withReason(gate, comparison, pen);
        const from = `${show(gate.baseline)} → ${show(gate.candidate)}`;
        const [low, high] = gate.interval ?? [null, null];
        const more = gate.change > 0;
        const much = (0,numbers/* plainPercent */.kN)(Math.abs(gate.change));
        if (gate.verdict === "regression") {
            const bounds = low !== null && low > 0 ? `; at least ${(0,numbers/* plainPercent */.kN)(low)}, at most ${(0,numbers/* plainPercent */.kN)(high)}` : "";
            return [{ first: true, text: `${changed(pen.strong(much), more)} (${from}${bounds}).` }];
        }
        if (gate.verdict === "inconclusive") {
            return [
                { first: false, text: `${name}: ${from}${anywhere(gate)}.` },
                ...withReason(gate, comparison, pen),
            ];
        }
        if (low === null || high === null || (low <= 0 && high >= 0)) {
            // A pass rules out a rise. That it may have fallen as far is no harm, but it is not "unchanged".
            const margin = gate.margin ?? 0;
            if (low !== null && low > -margin)
                return [{ first: false, text: unchanged }];
            const ruledOut = `; a rise of ${(0,numbers/* plainPercent */.kN)(margin)} or more is ruled out`;
            return [{ first: false, text: `${alike} (${from}${ruledOut}).` }];
        }
        const allowed = more ? ", less than the gate forbids" : "";
        return [{ first: false, text: `${changed(much, more)} (${from})${allowed}.` }];
    };
}
function errors(comparison, pen) {
    const gate = (0,finding/* gateOn */.D2)(comparison, "errors");
    return gate?.verdict === "inconclusive" ? withReason(gate, comparison, pen) : [];
}
/** Where something else than noise decides, the bounds are of what is known and not of the truth. */
function anywhere(gate) {
    if ((0,decide_confirm/* isUnconfirmed */.H0)(gate))
        return ", against the stored baseline";
    const ends = (0,measure_rows/* intervalEnds */.II)(gate);
    if (ends === null)
        return "; what the change could be is not known";
    if (!(0,finding/* isNoise */.ty)(gate))
        return ", as far as is known";
    return `; the true change could be anything from ${ends[0]} to ${ends[1]}${(0,finding/* isUse */.C)(gate.metric) ? " %" : " points"}`;
}
function withReason(gate, comparison, pen) {
    if (gate === undefined || gate.reason === null || gate.reason === comparison.reason)
        return [];
    return [{ first: gate.verdict === "regression", text: (0,report_pen/* sentence */.em)(gate.reason, pen) }];
}
function withoutBaseline(comparison, pen) {
    const tasks = (0,finding/* taskCount */.nc)(comparison);
    const solved = (0,finding/* gateOn */.D2)(comparison, "pass-rate")?.candidate ?? solvedShare(comparison);
    // The comparison's own reason follows, and says it better where there is one.
    const said = comparison.reason === null ? "there is nothing yet to compare this with" : "";
    if (comparison.measured.attempts === 0 || solved === null)
        return (0,report_pen/* sentence */.em)(said, pen);
    const share = `It solves ${pen.strong((0,numbers/* plainRate */.N)(solved))} of ${(0,numbers/* counted */.hS)(tasks, "task")}`;
    return said === "" ? `${share}.` : `${share}; ${said}.`;
}
/** Mean over tasks, as the gate has it. */
function solvedShare(comparison) {
    const tried = comparison.tasks.filter(finding/* isTried */.fm);
    if (tried.length === 0)
        return null;
    return tried.reduce((sum, { candidate }) => sum + candidate.passes / candidate.attempts, 0) / tried.length;
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ cappedSentence),
/* harmony export */   LE: () => (/* binding */ figureLine),
/* harmony export */   cJ: () => (/* binding */ figureRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3887);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9793);


/** All figures but the cost, which stands in the first table. */
function figureRows(figures) {
    return figures
        .filter(({ what }) => what !== "cost")
        .map((figure) => ({
        label: labelOf(figure, figures),
        baseline: show(figure, "baseline"),
        candidate: show(figure, "candidate"),
        change: figure.change === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(figure.change),
    }));
}
/** The same in sentences, for where no table is folded away; empty where nothing is known. */
function figureLine(figures) {
    const said = (figure) => {
        const change = figure.change === null ? "" : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(figure.change)})`;
        return `${shortLabelOf(figure, figures)} ${show(figure, "baseline")} → ${show(figure, "candidate")}${change}`;
    };
    const shown = figures.filter(({ what }) => what !== "cost" && what !== "task-tokens");
    const whole = shown.filter(({ what, unit }) => what === "suite-tokens" || unit === "attempts");
    const perTask = shown.filter((figure) => !whole.includes(figure)).map(said);
    return [
        perTask.length === 0 ? "" : `Further figures, per task: ${perTask.join("; ")}.`,
        ...whole.map((figure) => `${said(figure)}.`),
    ]
        .filter((text) => text !== "")
        .join(" ");
}
function shortLabelOf(figure, figures) {
    const { what, tasks } = figure;
    switch (what) {
        case "passed-tokens":
            return `tokens of passing attempts (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tasks, "task")} that both solved)`;
        case "uncached-input":
        case "cached-input":
        case "output":
        case "duration":
        case "turns": {
            const label = labelOf(figure, figures).replace(" per task,", "").replace(" per task", "");
            return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
        }
        default:
            return `${labelOf(figure, figures)}:`;
    }
}
/** What was used up to a limit is less than what would have been used; empty where no limit ended an attempt. */
function cappedSentence(figures) {
    const capped = figures.filter(({ what }) => what.startsWith("capped-"));
    const [first] = capped;
    if (first?.of == null)
        return "";
    const ended = (side) => capped.reduce((total, figure) => total + figure[side], 0);
    const attempts = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ended("baseline"))} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(first.of.baseline, "attempt")} of the baseline and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ended("candidate"))} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(first.of.candidate)} now`;
    const drawnIn = capped.some(({ what }) => what === "capped-tokens")
        ? " What is said of tokens and cost holds both with the tasks as they are and with those that differ most drawn in towards the others."
        : "";
    return `A limit ended ${attempts}. Of each counts what it is known to have used by then.${drawnIn}`;
}
function labelOf({ what, tasks }, figures) {
    switch (what) {
        case "cost":
            return "Cost per task";
        case "task-tokens":
            return "Tokens per task, all attempts";
        case "passed-tokens":
            return `Tokens per task, passing attempts (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tasks, "task")} that both solved)`;
        case "uncached-input":
            return figures.some((figure) => figure.what === "cached-input")
                ? "Input tokens per task, not from a cache"
                : "Input tokens per task";
        case "cached-input":
            return "Input tokens per task, from a cache";
        case "output":
            return "Output tokens per task";
        case "suite-tokens":
            return "Tokens of the whole suite";
        case "duration":
            return "Time per task";
        case "turns":
            return "Turns per task";
        case "capped-time":
            return "Attempts that the limit on time ended";
        case "capped-tokens":
            return "Attempts that the limit on tokens ended";
        case "capped-disk":
            return "Attempts that the limit on disk ended";
        default:
            return what;
    }
}
function show({ unit, of, ...figure }, side) {
    const value = figure[side];
    switch (unit) {
        case "usd":
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(value);
        case "milliseconds":
            return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
        case "tokens":
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU)(value);
        case "turns":
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(value).replace("+", "");
        case "attempts":
            return of === null ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(of[side])}`;
        default:
            return unit;
    }
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isUnsandboxed),
/* harmony export */   C: () => (/* binding */ isUse),
/* harmony export */   D2: () => (/* binding */ gateOn),
/* harmony export */   LK: () => (/* binding */ isBetter),
/* harmony export */   Ms: () => (/* binding */ suiteSize),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   fO: () => (/* binding */ metricsThatAre),
/* harmony export */   fm: () => (/* binding */ isTried),
/* harmony export */   iL: () => (/* binding */ isRefuted),
/* harmony export */   nc: () => (/* binding */ taskCount),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);

/** Whether a metric is of what an attempt uses, whose change is in percent of what it was, and not in points. */
function isUse(metric) {
    return metric === "tokens" || metric === "cost";
}
/** The gate on one metric, where the check has it. */
function gateOn(comparison, metric) {
    return comparison.gates.find((gate) => gate.metric === metric);
}
/** Equal treatments need no attempts. */
function isUnchanged(comparison) {
    return comparison.verdict === "pass" && comparison.measured.attempts === 0;
}
/** Whether there is a verdict, and with it gates that stand. */
function isJudged({ verdict }) {
    return verdict === "pass" || verdict === "regression" || verdict === "inconclusive";
}
/** The metrics on which the gates say so. */
function metricsThatAre(verdict, comparison) {
    return comparison.gates.filter((gate) => gate.verdict === verdict).map((gate) => gate.metric);
}
/** Whether any attempt ran without a sandbox around it. */
function isUnsandboxed(comparisons) {
    return comparisons.some((comparison) => comparison.sandbox === "none");
}
/** The whole interval lies above zero. That is no gate: of agents that are no better, a few percent look so by chance. */
function isBetter(comparison) {
    const gate = gateOn(comparison, "pass-rate");
    return comparison.verdict === "pass" && gate?.interval != null && gate.interval[0] > 0;
}
/** How many tasks the figures rest on. */
function taskCount(comparison) {
    return gateOn(comparison, "pass-rate")?.tasks ?? comparison.tasks.filter(isTried).length;
}
/** How many tasks the candidate's suite has, those included that could not be compared. */
function suiteSize(comparison) {
    const left = comparison.unpaired.filter(({ why }) => why !== "gone");
    const names = new Set([...comparison.tasks, ...left].map(({ task }) => task));
    return Math.max(taskCount(comparison), names.size);
}
/** Whether the candidate has an attempt at this task that counts. */
function isTried({ candidate }) {
    return candidate.attempts > 0;
}
/** Whether a regression was found that a fresh batch of the base commit did not show. */
function isRefuted(comparison) {
    return comparison.verdict === "inconclusive" && comparison.gates.some(_decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnconfirmed */ .H0);
}
/** Whether noise is what keeps this gate from an answer: more attempts could settle it. */
function isNoise(gate) {
    return gate.verdict === "inconclusive" && gate.reason === null && gate.interval !== null;
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ GRID_TITLE),
/* harmony export */   Gq: () => (/* binding */ ratesTable),
/* harmony export */   N2: () => (/* binding */ ratesSaid),
/* harmony export */   bd: () => (/* binding */ leftOutSaid),
/* harmony export */   mJ: () => (/* binding */ missingSaid),
/* harmony export */   pk: () => (/* binding */ effectRows),
/* harmony export */   w1: () => (/* binding */ effectsSaid)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);

/** So many cells, and so many runs, are named in a sentence. */
const MOST_NAMED = 6;
const GRID_TITLE = "Model and harness";
/** Null where a table would say no more than a sentence: of two runs the comparison has the rates. */
function ratesTable(grid, pen) {
    if (!isWorthATable(grid))
        return null;
    const rates = new Map(grid.cells.map((cell) => [key(cell.model, cell.harness), cell.rate]));
    return {
        head: grid.harnesses.map(pen.name),
        rows: grid.models.map((model) => [
            pen.name(model),
            ...grid.harnesses.map((harness) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rates.get(key(model, harness)))),
        ]),
    };
}
function effectRows({ effects, models, harnesses }, pen) {
    const first = { model: pen.name(models[0] ?? ""), harness: pen.name(harnesses[0] ?? "") };
    return effects.map((effect) => ({
        label: label(effect, pen, first),
        change: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(effect.change),
        couldBe: effect.interval.map((end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(end * 100)).join(" … "),
    }));
}
function label({ what, model, harness }, pen, first) {
    const [ofModel, ofHarness] = [pen.name(model ?? ""), pen.name(harness ?? "")];
    switch (what) {
        case "model":
            return `Model: ${ofModel} instead of ${first.model}`;
        case "harness":
            return `Harness: ${ofHarness} instead of ${first.harness}`;
        case "interaction":
            return `Interaction: ${ofModel} in ${ofHarness}`;
        default:
            return what;
    }
}
/** What the rates are of, said below them. */
function ratesSaid(grid) {
    const { cells, allTasks } = grid;
    const common = cells[0]?.tasks ?? 0;
    if (common === 0)
        return "No task was tried in every cell, so the cells cannot be held against each other.";
    if (!isWorthATable(grid))
        return "";
    const attempts = cells.map((cell) => cell.attempts);
    const [least, most] = [Math.min(...attempts), Math.max(...attempts)];
    const each = `${least === most ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(least)} to `}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(most, "attempt")}`;
    const which = common === allTasks
        ? `all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(common, "task")}`
        : `the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(common)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(allTasks, "task")} that every cell tried`;
    return `Pass rates over ${common === 1 && allTasks === 1 ? "the one task" : which}, ${each} in each cell.`;
}
/** What the effects are, said below them; empty where there are none. */
function effectsSaid({ effects, harnesses, level }, pen) {
    if (effects.length === 0)
        return "";
    const depends = effects.some(({ what, interval: [low, high] }) => what === "interaction" && (low > 0 || high < 0));
    const first = pen.name(harnesses[0] ?? "");
    return [
        depends
            ? `${pen.strong("What the model changes seems to depend on the harness:")} go by the cells rather than by the means.`
            : "",
        `A model's change is the mean over the harnesses, a harness's the mean over the models. An interaction is how much more the model changes in that harness than in ${first}; with none, it is near 0.`,
        `Each range holds by itself, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(level)} confidence and for these tasks. None of this decides the verdict.`,
    ]
        .filter((text) => text !== "")
        .join(" ");
}
/** Why model and harness cannot be told apart, and what to measure; empty where every cell is there. */
function missingSaid({ cells, missing }, pen) {
    if (missing.length === 0)
        return "";
    const cell = ({ model, harness }) => `${pen.name(model)} in ${pen.name(harness)}`;
    const [one, other] = cells;
    const why = cells.length === 2 && one !== undefined && other !== undefined
        ? `The runs differ in both model and harness (${cell(one)}, ${cell(other)}), so the difference between them can be given to neither. `
        : "";
    return `${why}To tell the model's effect from the harness's, also measure: ${few(missing.map(cell))}.`;
}
/** The runs that have no place in the grid, and why; one text for each. */
function leftOutSaid({ leftOut }, pen) {
    const said = leftOut
        .slice(0, MOST_NAMED)
        .map(({ run, candidate, why }) => `run ${pen.name(run)} of ${pen.name(candidate)}, since ${pen.text(why)}`);
    const more = leftOut.length - said.length;
    return more > 0 ? [...said, `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, "further run")}`] : said;
}
/** In a diagonal of two cells every rate is one of the comparison's own. */
function isWorthATable({ cells }) {
    return cells.length > 2 && (cells[0]?.tasks ?? 0) > 0;
}
function few(texts) {
    const named = texts.slice(0, MOST_NAMED);
    const more = texts.length - named.length;
    return more > 0 ? `${named.join(", ")} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more` : named.join(", ");
}
function key(model, harness) {
    return JSON.stringify([model, harness]);
}


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heading),
/* harmony export */   Z: () => (/* binding */ checkHeading)
/* harmony export */ });
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);
/* harmony import */ var _icon_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(521);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3887);
/* harmony import */ var _pen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6925);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9551);







/** So many checks are named in the first line; the table below names all. */
const MOST_NAMES = 3;
/** In a heading no reason is longer; the whole of it is folded below. */
const LONGEST_REASON = 160;
/** The whole verdict in one line that a person can act on. */
function heading({ verdict, pen }) {
    const [first, ...others] = verdict.comparisons;
    if (first === undefined)
        return (0,_pen_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(verdict.headline, pen) || "nothing was compared";
    if (others.length === 0)
        return checkHeading({ comparison: first, pen });
    const said = headingOfAll({ verdict, pen });
    if (!(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsandboxed */ .AN)(verdict.comparisons))
        return said;
    const all = verdict.comparisons.every((comparison) => comparison.sandbox === "none");
    return `${said} (${all ? "" : "partly "}unsandboxed)`;
}
/** One check's verdict in one line. */
function checkHeading({ comparison, pen, }) {
    const said = saidOfOne({ comparison, pen });
    const how = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsandboxed */ .AN)([comparison]) ? `${said} (unsandboxed)` : said;
    const { accepted } = comparison;
    return accepted !== null && (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOf */ .zn)(comparison) === "accepted"
        ? `${how}, and ${saidBy(accepted, pen)}`
        : how;
}
/** Whoever accepted it is named, never called. */
function saidBy({ by, reason }, pen) {
    const said = by === null ? "it was accepted" : `${pen.name(by)} accepted it`;
    const why = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenEnd */ .tZ)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(reason).trim(), { most: LONGEST_REASON });
    return why === "" ? said : `${said}: ${pen.text(why)}`;
}
function saidOfOne({ comparison, pen }) {
    const candidate = pen.name(comparison.candidate);
    const suite = pen.name(comparison.suite);
    switch (comparison.verdict) {
        case "regression":
            return `${candidate} ${wordsFor(comparison, "regression")} ${suite}`;
        case "pass":
            if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnchanged */ ._5)(comparison))
                return `nothing changed in ${candidate}, nothing spent on ${suite}`;
            return `${candidate} ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isBetter */ .LK)(comparison) ? "looks better" : "holds up"} on ${suite}`;
        case "inconclusive":
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefuted */ .iL)(comparison)
                ? `${candidate} ${seemed(comparison)} ${suite}, and the base commit measured anew does not confirm it`
                : `cannot tell yet whether ${candidate} ${wordsFor(comparison, "inconclusive")} ${suite}`;
        case "no-baseline":
            return `no baseline yet for ${candidate} on ${suite}`;
        case "incomplete":
            return `measuring ${candidate} on ${suite} was not finished`;
        case "not-comparable":
            return `${candidate} on ${suite} cannot be compared with its baseline`;
        default:
            return comparison.verdict;
    }
}
/** What got worse, or may have. Errors alone say nothing about the candidate. */
function wordsFor(comparison, verdict) {
    const metrics = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsThatAre */ .fO)(verdict, comparison);
    const uses = [
        ...(metrics.includes("tokens") ? ["uses more tokens"] : []),
        ...(metrics.includes("cost") ? ["costs more"] : []),
    ];
    // What cannot be told yet is asked of the pass rate alone: one question is enough.
    if (uses.length === 0 || (metrics.includes("pass-rate") && verdict === "inconclusive"))
        return "got worse on";
    const all = metrics.includes("pass-rate") ? ["got worse", ...uses] : uses;
    return `${listed(all, verdict === "regression" ? "and" : "or")} on`;
}
function listed(parts, last) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;
}
function seemed({ gates }) {
    const metrics = gates.filter(_decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnconfirmed */ .H0).map(({ metric }) => metric);
    if (metrics.includes("pass-rate"))
        return "seemed to get worse on";
    return metrics.includes("tokens") ? "seemed to use more tokens on" : "seemed to cost more on";
}
function headingOfAll({ verdict, pen }) {
    const all = verdict.comparisons;
    const face = (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOfAll */ .sJ)(verdict);
    const concerned = all.filter((comparison) => (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOf */ .zn)(comparison) === face);
    if (face === "pass") {
        return all.every(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnchanged */ ._5)
            ? `nothing changed, nothing spent (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(all.length, "check")})`
            : `all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(all.length, "check")} hold up`;
    }
    const share = `${concerned.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(all.length, "check")}`;
    const names = concerned
        .slice(0, MOST_NAMES)
        .map((comparison) => `${pen.name(comparison.candidate)} on ${pen.name(comparison.suite)}`);
    if (concerned.length > MOST_NAMES)
        names.push(`${concerned.length - MOST_NAMES} more`);
    const list = names.length === 0 ? "" : `: ${names.join(", ")}`;
    const accepted = all.filter((comparison) => (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOf */ .zn)(comparison) === "accepted").length;
    const were = accepted === 1 ? "was" : "were";
    const also = accepted === 0 || face === "accepted" ? "" : `; ${accepted} more got worse and ${were} accepted`;
    return `${saidOfMany({ face, share, one: concerned.length === 1 })}${list}${also}`;
}
function saidOfMany({ face, share, one, }) {
    switch (face) {
        case "regression":
            return `${share} got worse`;
        case "accepted":
            return `${share} got worse, and ${one ? "that was" : "all were"} accepted`;
        case "inconclusive":
            return `cannot tell yet for ${share}`;
        case "no-baseline":
            return `no baseline yet for ${share}`;
        case "incomplete":
            return `${share} ${one ? "was" : "were"} not finished`;
        case "not-comparable":
            return `${share} cannot be compared`;
        default:
            return face;
    }
}


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   k0: () => (/* binding */ shortVerdict),
/* harmony export */   sJ: () => (/* binding */ faceOfAll),
/* harmony export */   zn: () => (/* binding */ faceOf)
/* harmony export */ });
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1353);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);


/** What a verdict looks like. In a terminal only signs that are one column wide everywhere. */
const SIGNS = {
    pass: { markdown: "✅", terminal: "✓" },
    regression: { markdown: "❌", terminal: "✗" },
    accepted: { markdown: "☑️", terminal: "~" },
    inconclusive: { markdown: "⚪", terminal: "○" },
    "no-baseline": { markdown: "⚪", terminal: "○" },
    incomplete: { markdown: "⚠️", terminal: "!" },
    "not-comparable": { markdown: "⚠️", terminal: "!" },
};
const WORDS = {
    pass: "holds up",
    regression: "worse",
    accepted: "worse, accepted",
    inconclusive: "cannot tell yet",
    "no-baseline": "no baseline yet",
    incomplete: "not finished",
    "not-comparable": "not comparable",
};
/** How one check's verdict looks. */
function faceOf({ verdict, accepted }) {
    return verdict === "regression" && accepted !== null ? "accepted" : verdict;
}
/** How the whole verdict looks: like the worst that nobody has accepted, and accepted before anything that fails nothing. */
function faceOfAll({ verdict, comparisons }) {
    const open = comparisons.filter((comparison) => faceOf(comparison) !== "accepted");
    if (open.length === comparisons.length)
        return verdict;
    const worst = (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(open).verdict;
    return worst === "regression" || worst === "incomplete" || worst === "not-comparable" ? worst : "accepted";
}
/** A check's verdict in two words, for a table. */
function shortVerdict(comparison) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnchanged */ ._5)(comparison) ? "unchanged" : WORDS[faceOf(comparison)];
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ intervalEnds),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   _$: () => (/* binding */ measureRows),
/* harmony export */   iP: () => (/* binding */ gateSays),
/* harmony export */   t8: () => (/* binding */ METRIC_LABELS)
/* harmony export */ });
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3887);



/** What each gate is on, in the tables and where it says how it came to its verdict. */
const METRIC_LABELS = {
    "pass-rate": "Pass rate",
    tokens: "Tokens per task",
    cost: "Cost per task",
    errors: "Errors",
};
/** The gates, and the cost also where it is none: pass rate, tokens, cost, errors. */
function measureRows(comparison) {
    const cost = comparison.figures.find((figure) => figure.what === "cost");
    return [
        ...rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "pass-rate")),
        ...rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "tokens")),
        ...((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "cost") === undefined && cost !== undefined
            ? [costRow(cost)]
            : rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "cost"))),
        ...rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "errors")),
    ];
}
/** What a gate's verdict means, in words that need no statistics. */
function gateSays(gate) {
    if (gate.verdict === "regression")
        return "worse";
    if (gate.metric === "errors")
        return gate.verdict === "pass" ? "" : "withhold a pass";
    if ((0,_decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnconfirmed */ .H0)(gate))
        return "not confirmed";
    if (gate.verdict === "inconclusive")
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(gate) ? "cannot tell yet" : "cannot tell";
    if (gate.margin === null)
        return "no worse";
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUse */ .C)(gate.metric)
        ? `a rise of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(gate.margin)} is ruled out`
        : `a drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOfPoints */ .sy)(gate.margin)} is ruled out`;
}
/** Both ends of what the change could be, in percent or points, on the right side of all that decides. */
function intervalEnds(gate) {
    if (gate.interval === null)
        return null;
    const bounds = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUse */ .C)(gate.metric)
        ? [gate.margin, gate.tolerance]
        : [gate.margin === null ? null : -gate.margin];
    const apartFrom = bounds.filter((bound) => bound !== null).map((bound) => bound * 100);
    const [low, high] = gate.interval.map((end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(end * 100, { apartFrom }));
    return [low ?? "", high ?? ""];
}
function rowOf(gate) {
    return gate === undefined ? [] : [gateRow(gate)];
}
function gateRow(gate) {
    const ofUse = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isUse */ .C)(gate.metric);
    const ends = gate.metric === "errors" ? null : intervalEnds(gate);
    return {
        label: METRIC_LABELS[gate.metric],
        baseline: optional(gate.baseline, amountOf(gate.metric)),
        candidate: optional(gate.candidate, amountOf(gate.metric)),
        change: gate.metric === "errors" ? "" : optional(gate.change, ofUse ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8 : _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR),
        couldBe: ends === null ? "" : `${ends[0]} … ${ends[1]}${ofUse ? " %" : ""}`,
        gate: { verdict: gate.verdict, says: gateSays(gate) },
    };
}
function costRow(figure) {
    return {
        label: METRIC_LABELS.cost,
        baseline: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(figure.baseline),
        candidate: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(figure.candidate),
        change: optional(figure.change, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8),
        couldBe: "",
        gate: null,
    };
}
/** How one value of a metric is shown. */
function amountOf(metric) {
    if (metric === "tokens")
        return _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .LU;
    return metric === "cost" ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG : _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN;
}
function optional(value, show) {
    return value === null ? "" : show(value);
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/decide/extension.js
var decide_extension = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/settle-step.js




/** What would settle an inconclusive verdict. */
function settleStep(options) {
    const { comparison, inAction } = options;
    const { extension } = comparison;
    const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive" && !(0,decide_confirm/* isUnconfirmed */.H0)(gate));
    const noisy = open.filter(finding/* isNoise */.ty);
    const mends = mendsFor(options, open.filter((gate) => !(0,finding/* isNoise */.ty)(gate) && !isHopeless(gate)));
    const again = inAction ? "run all jobs again" : "run the same command again";
    if (open.some(isHopeless))
        return `${[...mends, easierTasks(options)].join("; ")}.`;
    if ((0,finding/* isRefuted */.iL)(comparison))
        return `${[...mends, refresh(options, OUT_OF_DATE), again].join(", then ")}.`;
    if (extension !== null && (0,decide_extension/* whyNotExtended */.fw)(comparison) === null)
        return `${[...mends, extend(options, extension, noisy)].join("; ")}.`;
    // An extension that is refused until something is mended is one of what is measured anew then.
    const mendFirst = mends.length > 0 && extension?.state === "available";
    if (noisy.length > 0 && !mendFirst)
        return `${[...mends, settle(options, noisy)].join("; ")}.`;
    if (mends.length > 0)
        return `${[...mends, again].join(", then ")}.`;
    return `${moreThanRounds(options, noisy)}.`;
}
/** Whether the baseline solves nothing: no number of attempts shows a drop from that. */
function isHopeless({ metric, baseline }) {
    return metric === "pass-rate" && baseline === 0;
}
function easierTasks({ arms }) {
    return `the suite needs easier tasks, of which ${arms.baseline} solves some; where it should solve these, see how its attempts end`;
}
const OUT_OF_DATE = "since its stored attempts may no longer say what it does today";
const FAULTY = "since its stored attempts are what keeps this from being told";
/**
 * In a terminal, so many new attempts that none of the older ones is pooled any more. On GitHub a full baseline is left
 * as it is, and a recording that is run again goes on with its own: what is out of date has to go first.
 */
function refresh({ pen, arms, inAction }, since) {
    return inAction
        ? `have ${arms.baseline} measured anew, ${since}: a maintainer deletes its runs from the baseline branch (its README says how), and the next push to ${arms.baseline} or its schedule records it`
        : `measure ${arms.baseline} anew with ${pen.command("pairgate record --attempts 10")}, ${since}`;
}
/** What to do where something else than noise decides: more of the same would not help. */
function mendsFor(options, hindered) {
    const { comparison } = options;
    const isStored = ({ hindrance }) => hindrance === "baseline" && !comparison.freshBaseline;
    const mends = [];
    const others = hindered.filter((gate) => !(0,finding/* isUse */.C)(gate.metric) && !isStored(gate));
    if (others.length > 0) {
        const untried = others.every(({ metric }) => metric === "pass-rate");
        mends.push(untried && (0,finding/* gateOn */.D2)(comparison, "errors")?.candidate === 0
            ? "see that every task is tried"
            : "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)");
    }
    const uses = hindered.filter(({ metric }) => (0,finding/* isUse */.C)(metric));
    if (uses.length > 0 && (0,finding/* suiteSize */.Ms)(comparison) < 2)
        return [...mends, "give the suite a second task"];
    if (uses.some(({ metric }) => metric === "tokens")) {
        mends.push("see that every attempt reports its tokens");
    }
    if (uses.some(({ metric }) => metric === "cost")) {
        mends.push("see that every attempt reports what it cost");
    }
    // After these, or it would be stored as it was.
    if (hindered.some(isStored))
        mends.push(refresh(options, FAULTY));
    return mends;
}
function settle(options, noisy) {
    const { comparison, pen } = options;
    const more = roundsFor(noisy);
    if (more === null)
        return moreThanRounds(options, noisy);
    const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
    const passed = noisy.length === 1 ? "pass" : "pass each open gate";
    return `with ${attempts} in the suite (${(0,numbers/* counted */.hS)(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}
/** How many further rounds would settle all of these; null where no number would. */
function roundsFor(noisy) {
    const needed = noisy.map((gate) => gate.moreRounds);
    return needed.includes(null) ? null : Math.max(0, ...needed.map(Number));
}
/** The one way to add to these attempts that keeps the rates. */
function extend(options, { rounds, attempts }, noisy) {
    const { pen, inAction } = options;
    const needed = roundsFor(noisy);
    const more = `the one extension of its plan, ${(0,numbers/* counted */.hS)(attempts, "attempt")} more (${(0,numbers/* counted */.hS)(rounds, "round")})`;
    const enough = needed === null
        ? `; should that not settle it, ${moreTasks(options, noisy)}`
        : needed > rounds
            ? `; to settle it for an agent that is no worse takes about ${(0,numbers/* counted */.hS)(needed, "round")}`
            : "";
    return inAction
        ? `run all jobs again to measure ${more}${enough}`
        : `measure ${more}, with ${pen.command("pairgate gate --continue FILE")}${enough}`;
}
function moreThanRounds(options, noisy) {
    const alone = options.comparison.freshBaseline ? "" : "more rounds alone would not settle it: ";
    return `${alone}${moreTasks(options, noisy)}`;
}
function moreTasks({ comparison, pen, arms, inAction }, noisy) {
    // What tasks differ by among themselves no number of attempts lessens.
    if (noisy.some(({ metric, moreRounds }) => (0,finding/* isUse */.C)(metric) && moreRounds === null))
        return "the suite needs more tasks";
    if (comparison.freshBaseline) {
        const stored = inAction
            ? `, which ${arms.baseline} makes at its next push`
            : ` (${pen.command("pairgate record")} on main)`;
        return `the suite needs more tasks, or a stored baseline${stored}, which says more than as few attempts as these`;
    }
    const recorded = inAction
        ? `, which ${arms.baseline} makes at its next push`
        : `, then ${pen.command("pairgate record")}`;
    return `the suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}${recorded})`;
}

;// CONCATENATED MODULE: ./lib/report/next-step.js


/** What to do about the verdict; empty where there is nothing to do. */
function nextStep(options) {
    const { comparison, pen, arms, inAction } = options;
    switch (comparison.verdict) {
        case "pass":
            return "";
        case "regression":
            return comparison.accepted === null ? `${startWith(comparison)} ${accept(options)}` : "";
        case "inconclusive":
            return settleStep({ comparison, pen, arms, inAction });
        case "no-baseline":
            return inAction
                ? `nothing has to be done here: ${arms.baseline} records a baseline at its next push. With ${pen.command("when-missing: run")} under ${pen.command("baseline")}, ${arms.baseline} is measured beside a pull request that finds none.`
                : `record one with ${pen.command("pairgate record")} on the commit to compare with, then run this again.`;
        case "incomplete":
            return inAction
                ? "run all jobs again; what was measured is kept, and only the rest is measured."
                : `go on with ${pen.command("pairgate gate --resume FILE")}, or another command that began it; attempts that are already made are kept.`;
        case "not-comparable":
            return inAction
                ? `let ${arms.baseline} record a baseline under these conditions, or set ${pen.command("when-missing: run")} under ${pen.command("baseline")}, so that ${arms.baseline} is measured beside the pull request.`
                : `record a baseline under these conditions with ${pen.command("pairgate record")}.`;
        default:
            return comparison.verdict;
    }
}
function startWith(comparison) {
    const isWorse = (metric) => (0,finding/* gateOn */.D2)(comparison, metric)?.verdict === "regression";
    if (isWorse("pass-rate")) {
        return comparison.tasks.some((task) => task.change === "newly-failing")
            ? "look at the newly failing tasks first."
            : "look at the tasks that are solved less often.";
    }
    return isWorse("tokens")
        ? "look at what makes the agent read or write more."
        : "look at what makes the agent cost more: its model, its tokens, or how much of its input comes from a cache.";
}
/** Whoever accepts names the commit, so that no later push is accepted unseen. */
function accept({ comparison, pen, inAction, inGroup = false, head }) {
    if (inGroup) {
        return "If the change is meant, update the pull request, let its own run measure it, and accept that; then queue it again.";
    }
    const commit = [head, comparison.commit].find((sha) => sha !== undefined && FULL_COMMIT.test(sha)) ?? "SHA";
    return inAction
        ? `If the change is meant, someone with write access who is not its author can accept it with the comment ${pen.command(`/pairgate bless ${commit} REASON`)}.`
        : `If the change is meant, merge it, then accept it on the target branch with ${pen.command("pairgate bless HEAD --reason TEXT")}.`;
}
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;


/***/ }),

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spentLine)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3887);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9793);



/** What it cost, what it could have seen, and what it was compared with. */
function spentLine({ comparison, pen, arms, now }) {
    return [
        spent(comparison, pen, arms),
        detectable(comparison),
        baseline({ comparison, pen, arms, now }),
        tried(comparison),
    ]
        .filter((text) => text !== "")
        .join(" ");
}
function spent(comparison, pen, arms) {
    const { measured, alongside, confirmation } = comparison;
    if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnchanged */ ._5)(comparison))
        return "";
    if (measured.attempts === 0)
        return "Nothing was measured.";
    const parts = [...tasks(comparison), `${rounds(comparison)}${saved(comparison)}`];
    const cost = price(measured, pen);
    if (cost !== "")
        parts.push(cost);
    const beside = alongside === null ? "" : price(alongside, pen);
    if (beside !== "")
        parts.push(`and ${beside} for ${arms.baseline}`);
    const confirming = confirmation === null ? "" : price(confirmation, pen);
    if (confirming !== "")
        parts.push(`and ${confirming} for the fresh batch`);
    return `${parts.join(", ")}.`;
}
/** `$42 (25.4 M tokens)`, or what is known of it. */
function price({ tokens: used, costUsd }, pen) {
    const metered = used === null ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .LU)(used)} tokens`;
    if (costUsd === null)
        return metered;
    return `${pen.own((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(costUsd))}${metered === "" ? "" : ` (${metered})`}`;
}
function tasks(comparison) {
    const [compared, all] = [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .taskCount */ .nc)(comparison), (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteSize */ .Ms)(comparison)];
    if (all === 0)
        return [];
    return [`${compared === all ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(compared)} of `}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all, "task")}`];
}
function rounds({ measured, stopped, extension, gates }) {
    const planned = gates.find((gate) => gate.attempts.planned !== null)?.attempts.planned ?? null;
    if (stopped !== null && planned !== null)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.round((1 - stopped.saved) * planned))} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(planned, "attempt")}`;
    if (extension?.state === "used")
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(measured.rounds, "round")} with the extension`;
    // Attempts of an extension that was cut off count nowhere yet.
    if (measured.plannedRounds === null || measured.plannedRounds <= measured.rounds) {
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(measured.plannedRounds ?? measured.rounds, "round");
    }
    return `${measured.rounds} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(measured.plannedRounds, "round")}`;
}
const SHARES = [
    [1 / 4, "a quarter"],
    [1 / 3, "a third"],
    [1 / 2, "half"],
    [2 / 3, "two thirds"],
    [3 / 4, "three quarters"],
];
function saved({ stopped }) {
    if (stopped === null || stopped.saved < 0.005)
        return "";
    const near = SHARES.find(([share]) => Math.abs(share - stopped.saved) < 0.01);
    return ` (${near?.[1] ?? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(stopped.saved, { digits: 0 })} saved)`;
}
function detectable(comparison) {
    const passRate = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "pass-rate");
    const drop = passRate?.minimumDetectable ?? null;
    const rise = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "tokens")?.minimumDetectable ?? null;
    const named = [
        ...(drop === null ? [] : [`A drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOfPoints */ .sy)(drop)} or more`]),
        ...(drop !== null || rise === null ? [] : [`A rise of tokens by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(rise)} or more`]),
    ];
    const whole = comparison.stopped === null ? "" : " by this plan";
    if (drop === null && passRate !== undefined && passRate.interval !== null)
        return `No drop, however large, would have been seen${whole} with 80 % certainty.`;
    return named.length === 0 ? "" : `${named.join("")} would have been seen${whole} with 80 % certainty.`;
}
function baseline({ comparison, pen, arms, now }) {
    const runs = comparison.baselineRuns;
    const newest = runs[0];
    if (newest === undefined)
        return "";
    const made = comparison.tasks.map((task) => task.baseline.attempts).filter((attempts) => attempts > 0);
    const size = made.length === 0 ? [] : [`${attemptsPerTask(made)} per task`];
    if (comparison.freshBaseline) {
        const parts = [pen.commit(newest.commit), ...size];
        return `No stored baseline fits, so ${arms.baseline} was measured too: ${parts.join(", ")}.`;
    }
    const parts = [pen.commit(newest.commit)];
    if (newest.commit === comparison.base)
        parts.push("the base commit");
    else if (comparison.base !== null)
        parts.push(`for the base commit ${pen.commit(comparison.base)}`);
    const commits = new Set(runs.map((run) => run.commit));
    if (commits.size > 1)
        parts.push(`with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(commits.size - 1, "earlier commit")}`);
    parts.push(...size);
    const old = (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .ages */ .Xz)(runs.map((run) => run.createdAt), now);
    if (old !== "")
        parts.push(old);
    return `Baseline: ${parts.join(", ")}.`;
}
/** Each treatment has a false-alarm rate of its own, so a reader must know how many were tried. */
function tried({ treatmentsTried }) {
    if (treatmentsTried === null || treatmentsTried < 2)
        return "";
    return `This is the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE)(treatmentsTried)} treatment of this check that this pull request has had measured.`;
}
/** `10 attempts`, `8 to 10 attempts`. */
function attemptsPerTask(made) {
    const least = Math.min(...made);
    const most = Math.max(...made);
    return least === most ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(most, "attempt") : `${least} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(most, "attempt")}`;
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ statusDescription)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);
/* harmony import */ var _icon_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(521);
/* harmony import */ var _measure_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6062);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3887);
/* harmony import */ var _pen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6925);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9551);








/** GitHub refuses a longer description. https://docs.github.com/rest/commits/statuses */
const LONGEST = 140;
/** Two names and what is said of them have to fit. */
const LONGEST_NAME = 34;
/** Plain text, in which names are short. */
const statusPen = {
    ..._pen_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalPen */ .kB,
    name: (text) => _pen_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalPen */ .kB.name((0,_shorten_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_NAME })),
};
/** The verdict as the description of a commit status: one line of plain text, of at most 140 characters. */
function statusDescription(verdict) {
    const face = (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOfAll */ .sJ)(verdict);
    const concerned = verdict.comparisons.filter((comparison) => (0,_icon_js__WEBPACK_IMPORTED_MODULE_3__/* .faceOf */ .zn)(comparison) === face);
    const said = saidOf({ verdict, face, concerned });
    const [only] = concerned;
    const more = only !== undefined && verdict.comparisons.length === 1 ? detail(only, face) : "";
    const whole = `${said}${more}`;
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenEnd */ .tZ)(whole.length <= LONGEST ? whole : said, { most: LONGEST });
}
function saidOf({ verdict, face, concerned, }) {
    const first = concerned[0];
    if (face === "accepted" && first?.accepted != null) {
        const { by, reason } = first.accepted;
        const others = concerned.length === 1 ? "" : ` and ${concerned.length - 1} more`;
        const who = `accepted${by === null ? "" : ` by ${statusPen.name(by)}`}${others}`;
        return `${who}: ${statusPen.text(reason) || (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R)({ verdict, pen: statusPen })}`;
    }
    if (face === "pass" && concerned.length > 0 && concerned.every(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnchanged */ ._5)) {
        return "nothing changed, nothing spent";
    }
    if (face === "no-baseline" && verdict.comparisons.length === 1 && first !== undefined) {
        return `no baseline yet: nothing to compare ${statusPen.name(first.candidate)} on ${statusPen.name(first.suite)} with`;
    }
    return `${WORDS[face]}: ${(0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R)({ verdict, pen: statusPen })}`;
}
const WORDS = {
    pass: "pass",
    regression: "regression",
    accepted: "accepted",
    inconclusive: "inconclusive",
    "no-baseline": "no baseline yet",
    incomplete: "incomplete",
    "not-comparable": "not comparable",
};
/** What says most about this verdict beside its name: a figure, or why there is none. */
function detail(comparison, face) {
    const rate = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "pass-rate");
    switch (face) {
        case "pass":
            if (rate?.minimumDetectable == null)
                return "";
            return `; a drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .countOfPoints */ .sy)(rate.minimumDetectable)} would have been seen`;
        case "regression":
            return howMuch(comparison);
        case "inconclusive": {
            const [low, high] = rate !== undefined && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(rate) ? ((0,_measure_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalEnds */ .II)(rate) ?? []) : [];
            return low === undefined ? "" : `, it could be ${low} to ${high} points`;
        }
        case "incomplete":
        case "not-comparable":
            return comparison.reason === null ? "" : `: ${statusPen.text(comparison.reason)}`;
        case "accepted":
        case "no-baseline":
            return "";
        default:
            return face;
    }
}
function howMuch(comparison) {
    const metrics = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsThatAre */ .fO)("regression", comparison);
    if (metrics.includes("pass-rate")) {
        return `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .points */ .WR)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "pass-rate")?.change).replace("pts", "points")}`;
    }
    const [use] = metrics.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isUse */ .C);
    if (use === undefined)
        return "";
    return `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .relative */ .V8)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, use)?.change)}${use === "tokens" ? " tokens" : ""}`;
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./lib/report/arms.js
var report_arms = __webpack_require__(8707);
// EXTERNAL MODULE: ./lib/report/changed-tasks.js
var changed_tasks = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/report/shorten.js
var shorten = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/report/columns.js

/** East Asian letters that take two columns, and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator})/u;
const PLAIN = /^[ -~]*$/u;
const NO_COLUMN = /^\p{M}+$/u;
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    if (PLAIN.test(text))
        return text.length;
    return (0,shorten/* letters */.Mm)(text).reduce((sum, letter) => sum + columnsOfLetter(letter), 0);
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
    const [first = "", ...others] = (0,shorten/* letters */.Mm)(text);
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

// EXTERNAL MODULE: ./lib/report/differences.js
var differences = __webpack_require__(5266);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/report/explanation.js + 1 modules
var explanation = __webpack_require__(2429);
// EXTERNAL MODULE: ./lib/report/figure-rows.js
var figure_rows = __webpack_require__(9632);
// EXTERNAL MODULE: ./lib/report/grid.js
var report_grid = __webpack_require__(7000);
// EXTERNAL MODULE: ./lib/report/pen.js
var report_pen = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/report/grid-terminal.js



const GAP = "  ";
/** The grid's part of the report, below the comparisons. */
function terminalGrid({ grid, ...room }) {
    const pen = report_pen/* terminalPen */.kB;
    const prose = (text) => wrap(text, { columns: room.columns });
    const hanging = (text) => wrap(text, { columns: room.columns, indent: GAP });
    const rates = (0,report_grid/* ratesTable */.Gq)(grid, pen);
    const paragraphs = [
        [
            ...(rates === null ? [] : ratesLines(rates, room)),
            ...prose((0,report_grid/* ratesSaid */.N2)(grid)).map((line) => room.paint(line, "dim")),
        ],
        prose((0,report_grid/* missingSaid */.mJ)(grid, pen)),
        effectLines((0,report_grid/* effectRows */.pk)(grid, pen), room),
        prose((0,report_grid/* effectsSaid */.w1)(grid, pen)),
        (0,report_grid/* leftOutSaid */.bd)(grid, pen).flatMap((said) => hanging(`Left out of this: ${said}.`)),
    ].filter((lines) => lines.length > 0);
    return [
        room.paint(report_grid/* GRID_TITLE */.Ej, "bold"),
        ...paragraphs.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])),
    ];
}
/** A table where it fits, else a line for each cell. */
function ratesLines({ head, rows }, room) {
    const table = tableLines(["", ...head], rows, room);
    if (table !== null)
        return table;
    return rows.flatMap(([model = "", ...cells]) => cells.flatMap((cell, index) => wrap(`${model} in ${head[index] ?? ""}: ${cell}`, { columns: room.columns, indent: GAP })));
}
/** A table where it fits, else two lines for each effect. */
function effectLines(effects, room) {
    if (effects.length === 0)
        return [];
    const rows = effects.map(({ label, change, couldBe }) => [label, change, couldBe]);
    const table = tableLines(["", "change", "could be"], rows, room);
    if (table !== null)
        return table;
    return effects.flatMap(({ label, change, couldBe }) => [
        ...wrap(label, { columns: room.columns }),
        ...wrap(`${change}, could be ${couldBe}`, { columns: room.columns - GAP.length }).map((line) => `${GAP}${line}`),
    ]);
}
/** Names to the left, figures to the right; null where a line would be too long. */
function tableLines(head, rows, { columns, paint }) {
    const widths = head.map((title, column) => Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[column] ?? ""))));
    if (widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) > columns)
        return null;
    const line = (texts) => texts
        .map((text, column) => pad(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }))
        .join(GAP);
    return [paint(line(head), "dim"), ...rows.map(line)];
}

// EXTERNAL MODULE: ./lib/report/heading.js
var heading = __webpack_require__(6584);
// EXTERNAL MODULE: ./lib/report/icon.js
var icon = __webpack_require__(521);
// EXTERNAL MODULE: ./lib/report/next-step.js + 1 modules
var next_step = __webpack_require__(1787);
;// CONCATENATED MODULE: ./lib/report/paint.js
const CODES = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
function painter({ color }) {
    return (text, ...colours) => color && text.trim() !== ""
        ? `\u001b[${colours.map((colour) => CODES[colour]).join(";")}m${text}\u001b[0m`
        : text;
}
/** The colour of a verdict. */
function colourOf(face) {
    return face === "pass" ? "green" : face === "regression" ? "red" : "yellow";
}

// EXTERNAL MODULE: ./lib/report/spent.js
var spent = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/report/measure-rows.js
var measure_rows = __webpack_require__(6062);
;// CONCATENATED MODULE: ./lib/report/terminal-table.js





const TITLES = ["", "baseline", "candidate", "change", "could be"];
const terminal_table_GAP = "  ";
/** With less room for its words the gate goes onto a line of its own. */
const NARROWEST_GATE = 14;
/** The short table of one check: side by side where it fits, else one measure below the other. */
function terminalTable({ comparison, columns, paint }) {
    const rows = (0,measure_rows/* measureRows */._$)(comparison).map((row) => ((0,finding/* isJudged */.sL)(comparison) ? row : { ...row, gate: null }));
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ label, baseline, candidate, change, couldBe }) => [
        label,
        baseline,
        candidate,
        change,
        couldBe,
    ]);
    const widths = TITLES.map((title, column) => Math.max(columnsOf(title), ...cells.map((row) => columnsOf(row[column] ?? ""))));
    const used = widths.reduce((sum, width) => sum + width + terminal_table_GAP.length, 0);
    if (columns - used < NARROWEST_GATE)
        return rows.flatMap((row) => stacked({ row, columns, paint }));
    const line = (texts) => texts
        .map((text, column) => pad(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }))
        .join(terminal_table_GAP);
    const body = rows.flatMap((row, index) => {
        const [first = "", ...more] = wrap(gateText(row), { columns: columns - used, indent: terminal_table_GAP });
        const paintGate = (text) => (row.gate === null ? text : paint(text, colourOf(row.gate.verdict)));
        return [
            `${line(cells[index] ?? [])}${terminal_table_GAP}${paintGate(first)}`.trimEnd(),
            ...more.map((text) => `${" ".repeat(used)}${paintGate(text)}`),
        ];
    });
    return [paint(`${line(TITLES)}${terminal_table_GAP}gate`, "dim"), ...body];
}
function gateText({ gate }) {
    return gate === null ? "" : `${icon/* SIGNS */.B2[gate.verdict].terminal} ${gate.says}`.trim();
}
function stacked({ row, columns, paint, }) {
    const { label, baseline, candidate, change, couldBe, gate } = row;
    const from = [baseline, candidate].filter((text) => text !== "").join(" → ");
    const figures = [from, change === "" ? "" : `(${change})`].filter((text) => text !== "").join(" ");
    const lines = (text) => wrap(text, { columns: columns - terminal_table_GAP.length }).map((part) => `${terminal_table_GAP}${part}`);
    return [
        paint(label, "bold"),
        ...lines(figures),
        ...(couldBe === "" ? [] : lines(`could be ${couldBe}`)),
        ...lines(gateText(row)).map((text) => (gate === null ? text : paint(text, colourOf(gate.verdict)))),
    ];
}

// EXTERNAL MODULE: ./lib/report/unpaired.js
var report_unpaired = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/report/terminal.js
















const NARROWEST = 40;
/** Prose is not read well in longer lines. */
const WIDEST = 120;
const MOST_UNPAIRED = 10;
/** The report for a terminal or a job's log; the same content as the comment, unfolded and without its long tables. */
function terminalReport({ verdict, width, color, now, head, inGroup = false, }) {
    const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || 80));
    const paint = painter({ color });
    const several = verdict.comparisons.length > 1;
    const face = (0,icon/* faceOfAll */.sJ)(verdict);
    const lines = title({ text: `pairgate: ${(0,heading/* heading */.R)({ verdict, pen: report_pen/* terminalPen */.kB })}`, face, columns, paint });
    for (const comparison of verdict.comparisons) {
        if (several) {
            const text = (0,heading/* checkHeading */.Z)({ comparison, pen: report_pen/* terminalPen */.kB });
            lines.push("", ...title({ text, face: (0,icon/* faceOf */.zn)(comparison), columns, paint }));
        }
        lines.push(...body({ comparison, columns, paint, now, head, inGroup }));
    }
    if (verdict.grid !== null)
        lines.push("", ...terminalGrid({ grid: verdict.grid, columns, paint }));
    return `${lines.map(escape_terminal/* withoutLeadingCommand */.c).join("\n")}\n`;
}
function title({ text, face, columns, paint, }) {
    const signed = `${icon/* SIGNS */.B2[face].terminal} ${text}`;
    return wrap(signed, { columns, indent: "  " }).map((line) => paint(line, "bold", colourOf(face)));
}
function body({ comparison, columns, paint, now, head, inGroup, }) {
    const [pen, arms] = [report_pen/* terminalPen */.kB, report_arms/* TERMINAL_ARMS */.nV];
    const prose = (text) => wrap(text, { columns, indent: "  " });
    const next = (0,next_step/* nextStep */.s)({ comparison, pen, arms, inAction: head !== undefined, inGroup, head });
    const paragraphs = [
        wrap((0,explanation/* explanation */.Q)({ comparison, pen, arms }), { columns }),
        terminalTable({ comparison, columns, paint }),
        tasks(comparison).flatMap(prose),
        prose((0,figure_rows/* figureLine */.LE)(comparison.figures)),
        comparison.verdict === "not-comparable" ? [] : prose((0,differences/* differences */.t)(comparison, pen)),
        comparison.notes.flatMap((note) => prose(`Note: ${(0,report_pen/* sentence */.em)(note, pen)}`)),
        next === "" ? [] : prose(`Next: ${next}`),
        wrap((0,spent/* spentLine */.b)({ comparison, pen, arms, now }), { columns }).map((line) => paint(line, "dim")),
    ];
    return paragraphs
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
function tasks({ verdict, tasks: all, unpaired }) {
    const failing = (0,changed_tasks/* namedTasks */.uM)({ tasks: all, change: "newly-failing", pen: report_pen/* terminalPen */.kB });
    const passing = (0,changed_tasks/* namedTasks */.uM)({ tasks: all, change: "newly-passing", pen: report_pen/* terminalPen */.kB });
    const leftOut = (0,report_unpaired/* namedUnpaired */.S)({ unpaired, most: MOST_UNPAIRED, pen: report_pen/* terminalPen */.kB });
    return [
        ...(failing === "" ? [] : [`Newly failing: ${failing}.`]),
        ...(passing === "" ? [] : [`Newly passing: ${passing}.`]),
        ...[(0,changed_tasks/* byChance */.Yv)({ verdict, tasks: all })].filter((text) => text !== ""),
        ...leftOut.map((named) => `Left out: ${named}.`),
    ];
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedUnpaired),
/* harmony export */   T: () => (/* binding */ unpairedGroups)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);

const WHY = {
    new: "new, the baseline does not know it yet",
    changed: "its content changed, so older attempts do not count",
    gone: "no longer in the suite",
    "no-baseline": "no attempt in the baseline that counts",
    "not-tried": "no attempt in this run that counts",
};
/** The tasks that could not be paired, by the reason why not. */
function unpairedGroups(unpaired) {
    return Object.entries(WHY).flatMap(([why, said]) => {
        const tasks = unpaired.filter((one) => one.why === why).map((one) => one.task);
        return tasks.length === 0 ? [] : [{ why: said, tasks }];
    });
}
/** The first names of each group, and why they were left out: `a, b and 58 more (no longer in the suite)`. */
function namedUnpaired({ unpaired, most, pen, }) {
    return unpairedGroups(unpaired).map(({ why, tasks }) => {
        const more = tasks.length > most ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length - most)} more` : "";
        return `${tasks.slice(0, most).map(pen.name).join(", ")}${more} (${why})`;
    });
}


/***/ })

};
