export const id = 168;
export const ids = [168];
export const modules = {

/***/ 8168:
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
;// CONCATENATED MODULE: ./lib/report/fit.js
const BETWEEN = "\n\n";
/** Room for the line about missing sections. */
const RESERVE = 200;
const encoder = new TextEncoder();
/**
 * The blocks as one text of at most so many bytes (and so at most so many characters): first rows are cut, then whole
 * sections, always the least important and the last first, and each cut is named.
 */
function fitInto({ blocks, bytes, missingSections }) {
    const texts = blocks.map((block) => render(block));
    let total = texts.reduce((sum, text) => sum + size(text), 0);
    const gone = new Set();
    const leastImportantFirst = blocks
        .map((block, index) => ({ block, index }))
        .toReversed()
        .toSorted((left, right) => right.block.rank - left.block.rank);
    const replace = (index, text) => {
        total += size(text) - size(texts[index] ?? "");
        texts[index] = text;
    };
    for (const { block, index } of leastImportantFirst) {
        if (total <= bytes - RESERVE || block.rank === 0)
            break;
        if (block.cut !== undefined) {
            replace(index, shorter({ block, bytes: bytes - RESERVE - (total - size(texts[index] ?? "")) }));
        }
        else if (block.section !== undefined) {
            gone.add(block.section);
            blocks.forEach(({ section }, other) => {
                if (section === block.section)
                    replace(other, "");
            });
        }
    }
    if (gone.size > 0)
        texts.push(missingSections(gone.size));
    return texts.filter((text) => text !== "").join(BETWEEN);
}
/** The block with as many rows as fit, found by halving; without any row, only the word that it is missing. */
function shorter({ block, bytes }) {
    const all = block.rows?.length ?? 0;
    let [fitting, tooMany] = [0, all];
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (size(render(block, middle)) <= bytes)
            fitting = middle;
        else
            tooMany = middle;
    }
    return fitting === 0 ? (block.cut?.(all) ?? "") : render(block, fitting);
}
function render({ head, rows = [], tail = "", cut }, kept = rows.length) {
    const shown = [head, ...rows.slice(0, kept)].join("\n");
    const missing = rows.length - kept;
    return [shown, missing > 0 ? (cut?.(missing) ?? "") : "", tail].filter((text) => text !== "").join(BETWEEN);
}
function size(text) {
    return text === "" ? 0 : encoder.encode(text).byteLength + BETWEEN.length;
}

// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/comment-body.js


/** By this and by its author our comment is found again. Nothing foreign can contain it. */
const COMMENT_MARKER = "<!-- pairgate -->";
/** GitHub refuses 65,536 characters; bytes are never fewer than characters, however these are counted. */
const MOST_BYTES = 65_000;
/** The blocks as the body of our one comment: no longer than GitHub takes, and with our mark at its end. */
function commentBody(blocks) {
    const missingSections = (missing) => `_${(0,numbers/* counted */.hS)(missing, "check")} not shown in full: this comment would be too long._`;
    const bytes = MOST_BYTES - COMMENT_MARKER.length - 3;
    return `${fitInto({ blocks, bytes, missingSections })}\n\n${COMMENT_MARKER}\n`;
}

// EXTERNAL MODULE: ./lib/report/explanation.js + 1 modules
var explanation = __webpack_require__(2429);
// EXTERNAL MODULE: ./lib/report/figure-rows.js
var figure_rows = __webpack_require__(9632);
// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/report/expected.js
var expected = __webpack_require__(5284);
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
        said.push(`${pen.strong("Expected:")} ${pen.own((0,expected/* forecastSentence */.B)(comparison.forecast))}`);
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

;// CONCATENATED MODULE: ./lib/report/markdown-table.js
const RULES = { left: "---", right: "--:", center: ":-:" };
/** The two first lines of a table. Cells are markdown already; none may hold a pipe or a line break. */
function tableHead(columns) {
    return `${tableRow(columns.map(({ title }) => title))}\n|${columns.map(({ align }) => RULES[align]).join("|")}|`;
}
/** One line of a table. */
function tableRow(cells) {
    return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}
/** A figure that a narrow screen does not break between its number and its unit. */
function unbroken(figure) {
    return figure.replaceAll(" ", "\u00a0");
}

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
        head: tableHead([{ title: "task", align: "left" }, ...columns]),
        rows: (0,changed_tasks/* inOrderOfInterest */.No)(all).map(alone ? taskAlone : taskLine),
        noun: "task",
    });
}
function taskLine({ task, baseline, candidate, change }) {
    return tableRow([report_pen/* markdownPen */.rU.name(task), (0,changed_tasks/* tally */.N4)(baseline), (0,changed_tasks/* tally */.N4)(candidate), CHANGES[change]]);
}
function taskAlone({ task, candidate }) {
    return tableRow([report_pen/* markdownPen */.rU.name(task), (0,changed_tasks/* tally */.N4)(candidate)]);
}
function treatment(comparison, arms) {
    const value = (text) => (text === null ? numbers/* NOTHING */.K$ : report_pen/* markdownPen */.rU.name((0,shorten/* shortenDigest */.YI)(text)));
    return fold({
        rank: 3,
        summary: "What differs from the baseline",
        head: tableHead([{ title: "", align: "left" }, ...armColumns(arms, "left")]),
        rows: comparison.treatment.map(({ what, baseline, candidate }) => tableRow([report_pen/* markdownPen */.rU.name(what), value(baseline), value(candidate)])),
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
        head: tableHead([
            { title: "", align: "left" },
            ...armColumns(arms, "right"),
            { title: "change", align: "right" },
        ]),
        rows: (0,figure_rows/* figureRows */.cJ)(comparison.figures).map(({ label, baseline, candidate, change }) => tableRow([label, baseline, candidate, change].map(report_pen/* markdownPen */.rU.own))),
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
        head: tableHead([
            { title: "run", align: "left" },
            { title: "commit", align: "left" },
            { title: "attempts", align: "right" },
            { title: "age", align: "left" },
        ]),
        rows: comparison.baselineRuns.map(({ id, commit, createdAt, attempts }) => tableRow([report_pen/* markdownPen */.rU.name(id), report_pen/* markdownPen */.rU.commit(commit), (0,numbers/* count */.U9)(attempts), (0,time/* ages */.Xz)([createdAt], now)])),
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
            head: tableHead([left(""), ...rates.head.map(right)]),
            rows: rates.rows.map(([model = "", ...cells]) => tableRow([model, ...cells.map(unbroken)])),
            cut: (cut) => `_${(0,numbers/* counted */.hS)(cut, "model")} not shown in this table._`,
        });
    }
    blocks.push(...prose((0,report_grid/* ratesSaid */.N2)(grid)), ...prose(missing));
    if (effects.length > 0) {
        blocks.push({
            rank: 0.7,
            head: tableHead([left("effect"), right("change"), { title: "could be", align: "center" }]),
            rows: effects.map(({ label, change, couldBe }) => tableRow([label, unbroken(change), unbroken(couldBe)])),
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
    const head = tableHead([
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
    const figures = [baseline, candidate, change, couldBe].map(unbroken);
    return tableRow([label, ...figures, verdict].map(report_pen/* markdownPen */.rU.own));
}
/** The table of all checks: its head, and a line for each. The cost has a column where any check gates it. */
function checksTable(comparisons) {
    const cost = comparisons.some((comparison) => (0,finding/* gateOn */.D2)(comparison, "cost") !== undefined);
    const head = tableHead([
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
        return change === null ? "" : unbroken((0,numbers/* relative */.V8)(change));
    };
    return tableRow([
        `${report_pen/* markdownPen */.rU.name(candidate)} on ${report_pen/* markdownPen */.rU.name(suite)}`,
        rate === undefined || rate.change === null
            ? ""
            : `${unbroken(`${(0,numbers/* percent */.KN)(rate.baseline)} → ${(0,numbers/* percent */.KN)(rate.candidate)}`)} (${unbroken((0,numbers/* points */.WR)(rate.change))})`,
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
    return commentBody(blocks);
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


/***/ })

};
