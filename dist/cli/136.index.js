export const id = 136;
export const ids = [136,666];
export const modules = {

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  mc: () => (/* binding */ readFailOn),
  AD: () => (/* binding */ verdictOptions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/verdict.js
var verdict = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/measure/make-folders.js
var make_folders = __webpack_require__(2980);
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

// EXTERNAL MODULE: ./lib/report/pen.js
var report_pen = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/report/spent.js
var spent = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/report/measure-rows.js
var measure_rows = __webpack_require__(6062);
;// CONCATENATED MODULE: ./lib/report/terminal-table.js





const TITLES = ["", "baseline", "candidate", "change", "could be"];
const GAP = "  ";
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
    const used = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    if (columns - used < NARROWEST_GATE)
        return rows.flatMap((row) => stacked({ row, columns, paint }));
    const line = (texts) => texts
        .map((text, column) => pad(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }))
        .join(GAP);
    const body = rows.flatMap((row, index) => {
        const [first = "", ...more] = wrap(gateText(row), { columns: columns - used, indent: GAP });
        const paintGate = (text) => (row.gate === null ? text : paint(text, colourOf(row.gate.verdict)));
        return [
            `${line(cells[index] ?? [])}${GAP}${paintGate(first)}`.trimEnd(),
            ...more.map((text) => `${" ".repeat(used)}${paintGate(text)}`),
        ];
    });
    return [paint(`${line(TITLES)}${GAP}gate`, "dim"), ...body];
}
function gateText({ gate }) {
    return gate === null ? "" : `${icon/* SIGNS */.B2[gate.verdict].terminal} ${gate.says}`.trim();
}
function stacked({ row, columns, paint, }) {
    const { label, baseline, candidate, change, couldBe, gate } = row;
    const from = [baseline, candidate].filter((text) => text !== "").join(" → ");
    const figures = [from, change === "" ? "" : `(${change})`].filter((text) => text !== "").join(" ");
    const lines = (text) => wrap(text, { columns: columns - GAP.length }).map((part) => `${GAP}${part}`);
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
function terminalReport({ verdict, width, color, now, head }) {
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
        lines.push(...body({ comparison, columns, paint, now, head }));
    }
    return `${lines.map(escape_terminal/* withoutLeadingCommand */.c).join("\n")}\n`;
}
function title({ text, face, columns, paint, }) {
    const signed = `${icon/* SIGNS */.B2[face].terminal} ${text}`;
    return wrap(signed, { columns, indent: "  " }).map((line) => paint(line, "bold", colourOf(face)));
}
function body({ comparison, columns, paint, now, head, }) {
    const [pen, arms] = [report_pen/* terminalPen */.kB, report_arms/* TERMINAL_ARMS */.nV];
    const prose = (text) => wrap(text, { columns, indent: "  " });
    const next = (0,next_step/* nextStep */.s)({ comparison, pen, arms, inAction: head !== undefined, head });
    const paragraphs = [
        wrap((0,explanation/* explanation */.Q)({ comparison, pen, arms }), { columns }),
        terminalTable({ comparison, columns, paint }),
        tasks(comparison).flatMap(prose),
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

;// CONCATENATED MODULE: ./lib/commands/terminal.js
/** Whether colour may be used: on a tty, and not where `NO_COLOR` is set (no-color.org). */
function usesColor(output, env) {
    return output.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
/** The width to print for: the tty's, else `COLUMNS`, else 100. */
function widthOf(output, env) {
    const asked = Number(env["COLUMNS"]);
    return output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
}

;// CONCATENATED MODULE: ./lib/commands/outcome.js








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
        const parsed = verdict/* verdictWordSchema */.l6.safeParse(word);
        if (!parsed.success) {
            throw new domain_error/* PairgateError */.I({
                message: `--fail-on ${JSON.stringify(word)} is not a verdict`,
                hint: `Name some of ${verdict/* verdictWordSchema */.l6.options.join(", ")}, separated by commas; or never.`,
            });
        }
        known.add(parsed.data);
    }
    return known;
}
/** Shows the verdict on stdout, writes the comment where asked, and says what the command's exit code is. */
async function deliver(options) {
    const { terminal, comparisons, failOn } = options;
    const verdict = (0,decide_verdict/* verdictOf */.V)(comparisons);
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
        const { commentMarkdown } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 97));
        writeText((0,external_node_path_.resolve)(terminal.cwd, options.comment), commentMarkdown({ verdict, now }));
    }
    const failed = comparisons.some((comparison) => failOn.has(comparison.verdict));
    return { verdict, exitCode: failed ? 1 : 0 };
}
function writeText(file, text) {
    try {
        (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(file));
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new domain_error/* PairgateError */.I({
            message: `it cannot be written: ${error.message}`,
            hint: "Name a file in a folder that can be written.",
            place: { file },
        });
    }
}


/***/ }),

/***/ 9716:
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
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
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
    return {
        metric: "errors",
        verdict: reason === null ? "pass" : "inconclusive",
        reason,
        baseline: baseline.rate,
        candidate: candidate.rate,
        change: candidate.rate - baseline.rate,
        interval: null,
        level: null,
        pValue: twoSided,
        alpha: null,
        spent: null,
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

// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/decide/figures.js

/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them, and
 * the tokens that one attempt of every task takes.
 */
function figuresOf(tasks) {
    const figures = [
        figure("cost", "usd", tasks, (arm) => arm.costs),
        figure("suite-tokens", "tokens", tasks, (arm) => arm.tokens, "sum"),
        figure("duration", "milliseconds", tasks, (arm) => arm.durations),
        figure("turns", "turns", tasks, (arm) => arm.turns),
    ];
    return figures.filter((item) => item !== null);
}
function figure(what, unit, tasks, values, over = "mean") {
    const known = tasks.filter((task) => values(task.baseline).length > 0 && values(task.candidate).length > 0);
    if (known.length === 0)
        return null;
    const total = (side) => {
        let sum = 0;
        for (const task of known)
            sum += (0,mean/* mean */.i)(values(side(task)));
        return over === "sum" ? sum : sum / known.length;
    };
    const baseline = total((task) => task.baseline);
    const candidate = total((task) => task.candidate);
    const change = candidate / baseline - 1;
    return { what, unit, baseline, candidate, change: Number.isFinite(change) ? change : null };
}

// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 4 modules
var pass_rate = __webpack_require__(1922);
// EXTERNAL MODULE: ./lib/stats/stratified.js + 1 modules
var stratified = __webpack_require__(2289);
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
    const { lowerMid, upperMid } = (0,stratified/* stratifiedTest */.G)([(0,pass_rate/* stratumOf */.E)(task)]);
    const p = difference < 0 ? lowerMid : upperMid;
    if (p <= CHANGED_P)
        return difference < 0 ? "newly-failing" : "newly-passing";
    return p <= UNCLEAR_P || Math.abs(difference) >= 0.5 ? "unclear" : "same";
}

// EXTERNAL MODULE: ./lib/decide/tokens.js + 5 modules
var tokens = __webpack_require__(5140);
// EXTERNAL MODULE: ./lib/decide/treatment.js
var decide_treatment = __webpack_require__(2272);
;// CONCATENATED MODULE: ./lib/decide/compare.js












/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at one final
 * look. Pure and synchronous: the same runs and gates always give the same comparison.
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
    const { plan } = candidateRun.manifest;
    const { extensionShare } = gates;
    const plannedAttempts = plan === null ? null : plan.rounds * plan.order.length;
    const judged = { tasks, extensionShare, plannedAttempts };
    const results = [(0,pass_rate/* judgePassRate */.H)({ ...judged, gate: gates.passRate })];
    if (gates.tokens !== null)
        results.push((0,tokens/* judgeTokens */.I)({ ...judged, gate: gates.tokens }));
    const errors = judgeErrors({ tasks, gate: gates.errors, plannedAttempts });
    results.push(errors);
    const decided = { ...paired, gates: results, figures: figuresOf(tasks), tasks: judgeTasks(tasks) };
    const missing = whyIncomplete(candidateRun);
    if (missing !== null)
        return { ...decided, verdict: "incomplete", reason: missing };
    if (results.some((gate) => gate.verdict === "regression"))
        return { ...decided, verdict: "regression", reason: null };
    const robust = withExcessErrorsFailed(tasks);
    if (results.every((gate) => gate.verdict === "pass") && robust.failed > 0) {
        if ((0,pass_rate/* judgePassRate */.H)({ ...judged, tasks: robust.tasks, gate: gates.passRate }).verdict !== "pass") {
            errors.verdict = "inconclusive";
            errors.reason = `a pass would not survive counting ${robust.failed} more error${robust.failed === 1 ? "" : "s"} than the baseline's rate as failed`;
        }
    }
    const verdict = results.every((gate) => gate.verdict === "pass") ? "pass" : "inconclusive";
    return { ...decided, verdict, reason: null };
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
        notes.push(`${dropped} of the baseline's runs were given twice, or were the candidate's own, and were left out.`);
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
    const named = differences.length === 0 ? "and the files do not say in what" : differences.join("; ");
    return `the baseline's suite differs: ${named}`;
}
function whyIncomplete(run) {
    if (run.end === null)
        return "the run file has no end line: measuring was cut off";
    if (!run.end.complete)
        return run.end.reason ?? "measuring did not finish";
    const { plan } = run.manifest;
    if (plan === null) {
        const cancelled = run.attempts.filter((attempt) => attempt.outcome === "cancelled").length;
        return cancelled === 0 ? null : `${cancelled} attempts were cancelled and not made again`;
    }
    const made = new Set();
    for (const attempt of (0,pair/* countedAttempts */.jc)(run))
        made.add(`${(0,domain_run/* roundOf */.O7)(attempt)} ${attempt.task}`);
    const due = plan.rounds * plan.order.length;
    let done = 0;
    for (const task of plan.order) {
        for (let round = 1; round <= plan.rounds; round += 1)
            if (made.has(`${round} ${task}`))
                done += 1;
    }
    return done < due ? `${done} of ${due} planned attempts are there` : null;
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   PU: () => (/* binding */ unchangedComparison),
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
    treatmentsTried: null,
    unmeasuredMerges: null,
    freshBaseline: false,
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
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
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
/** One fresh round is due for each round that the verdict rests on, of each task that was compared. */
function whyTooFew({ comparison, candidateRun, confirmRun }) {
    const hashes = { fresh: confirmRun.manifest.suite.tasks, own: candidateRun.manifest.suite.tasks };
    const made = new Map();
    for (const attempt of (0,pair/* countedAttempts */.jc)(confirmRun)) {
        made.set(attempt.task, (made.get(attempt.task) ?? new Set()).add((0,run/* roundOf */.O7)(attempt)));
    }
    let due = 0;
    let missing = 0;
    for (const { task, candidate } of comparison.tasks) {
        if (candidate.attempts === 0)
            continue;
        const rounds = hashes.fresh[task] === hashes.own[task] ? (made.get(task)?.size ?? 0) : 0;
        due += comparison.measured.rounds;
        missing += Math.max(0, comparison.measured.rounds - rounds);
    }
    return missing === 0 ? null : `${missing} of its ${due} attempts are missing`;
}
function whyTooManyErrors({ confirmRun, gates }) {
    const attempts = (0,pair/* countedAttempts */.jc)(confirmRun);
    const errors = attempts.filter(({ outcome }) => outcome === "error").length;
    if (errors <= gates.errors.max * attempts.length)
        return null;
    return `${errors} of its ${attempts.length} attempts ended in errors of infrastructure`;
}

// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 4 modules
var pass_rate = __webpack_require__(1922);
// EXTERNAL MODULE: ./lib/decide/tokens.js + 5 modules
var tokens = __webpack_require__(5140);
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
    const unfit = whyUnfit({ comparison, candidateRun, confirmRun, gates });
    if (unfit !== null)
        return unmeasured(batch, unfit);
    const { tasks } = (0,pair/* pairTasks */.xw)([confirmRun], candidateRun);
    const asked = comparison.gates
        .filter((gate) => gate.verdict === "regression")
        .map((gate) => ({ gate, ...judgeAgain({ gate, tasks, gates }) }));
    const untested = asked.find(({ pValue }) => pValue === null);
    const stands = asked.some(({ pValue }) => pValue !== null && pValue <= CONFIRM_LEVEL);
    const outcome = stands ? "confirmed" : untested === undefined ? "not-confirmed" : "not-measured";
    const lowered = new Map();
    for (const { gate, pValue } of asked) {
        if (pValue !== null && pValue > CONFIRM_LEVEL)
            lowered.set(gate, lower({ gate, pValue, batch }));
    }
    return {
        ...comparison,
        verdict: asked.length > 0 && lowered.size === asked.length ? "inconclusive" : "regression",
        gates: comparison.gates.map((gate) => lowered.get(gate) ?? gate),
        confirmation: { ...batch, outcome, reason: outcome === "not-measured" ? (untested?.why ?? null) : null },
    };
}
/** Whether a gate had found a regression that a fresh batch of the base commit did not show. */
function isUnconfirmed({ verdict, reason }) {
    return verdict === "inconclusive" && reason?.startsWith(NOT_CONFIRMED) === true;
}
function batchOf(run) {
    const { rounds, attempts, tokens, costUsd } = (0,comparison/* undecided */.oo)(run, [], []).measured;
    return { rounds, attempts, tokens, costUsd };
}
/** The gate's own test, against the fresh batch alone; without a p-value, why it says nothing. */
function judgeAgain(options) {
    const { gate, tasks, gates } = options;
    const judged = { tasks, extensionShare: gates.extensionShare, plannedAttempts: null };
    if (gate.metric === "pass-rate") {
        const { pValue, reason } = (0,pass_rate/* judgePassRate */.H)({ ...judged, gate: gates.passRate });
        return { pValue, why: reason ?? "nothing in it can be compared" };
    }
    if (gate.metric === "tokens" && gates.tokens !== null) {
        const { pValue, reason } = (0,tokens/* judgeTokens */.I)({ ...judged, gate: gates.tokens });
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

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ EXTENSION_SHARE),
/* harmony export */   pg: () => (/* binding */ spentAtFinalLook),
/* harmony export */   wQ: () => (/* binding */ gatesFor)
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
 * @param extensionShare the part of each rate kept for one later extension; by default none is planned
 * @throws PairgateError where no share is left for an active gate
 */
function gatesFor(options) {
    const { falseAlarm, changedChecks, rules, metered, extensionShare = 0 } = options;
    const tokenRules = metered ? rules.tokens : null;
    const shares = rules.passRate.share + (tokenRules?.share ?? 0);
    if (!(falseAlarm > 0 && falseAlarm < 1 && changedChecks >= 1 && rules.passRate.share > 0 && shares > 0)) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: "the false-alarm rate cannot be divided: the rate and the share of gates.pass-rate must be above 0",
            hint: "Give gates.pass-rate a share such as 70%, and false-alarm a rate such as 5%.",
        });
    }
    const perCheck = falseAlarm / changedChecks;
    return {
        passRate: {
            alpha: perCheck * (rules.passRate.share / shares),
            passLevel: PASS_LEVEL,
            margin: rules.passRate.margin,
        },
        tokens: tokenRules === null
            ? null
            : {
                alpha: perCheck * (tokenRules.share / shares),
                passLevel: PASS_LEVEL,
                tolerance: tokenRules.tolerance,
                margin: tokenRules.margin,
            },
        errors: rules.errors,
        extensionShare,
    };
}
/** The critical values of the one final look, on the z scale's probability side: what each side may spend there. */
function spentAtFinalLook(gate, extensionShare) {
    return { fail: gate.alpha * (1 - extensionShare), pass: gate.passLevel * (1 - extensionShare) };
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ countedAttempts),
/* harmony export */   rr: () => (/* binding */ untriedBefore),
/* harmony export */   xw: () => (/* binding */ pairTasks)
/* harmony export */ });
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);


/** Pairs the candidate's tasks with the baseline's by id and content hash. */
function pairTasks(baselineRuns, candidateRun) {
    const candidateTasks = candidateRun.manifest.suite.tasks;
    const baseline = new Map();
    const candidate = new Map();
    const known = new Set();
    for (const run of baselineRuns) {
        for (const task of Object.keys(run.manifest.suite.tasks))
            known.add(task);
        for (const attempt of countedAttempts(run)) {
            if (run.manifest.suite.tasks[attempt.task] !== candidateTasks[attempt.task])
                continue;
            add(armOf(baseline, attempt.task), attempt);
        }
    }
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(candidate, attempt.task), attempt);
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
/** The candidate's tasks beside a baseline that has tried none of them. */
function untriedBefore(candidateRun) {
    const arms = new Map();
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(arms, attempt.task), attempt);
    return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
        task,
        baseline: emptyArm(),
        candidate: arms.get(task) ?? emptyArm(),
    }));
}
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last round of
 * a planned run that was cut off: failures finish last, so it holds too many passes.
 */
function countedAttempts(run) {
    const counted = run.attempts.filter((attempt) => attempt.outcome !== "cancelled" && !attempt.beyondLook);
    const { plan } = run.manifest;
    if (plan === null || run.end?.complete === true)
        return counted;
    const triedIn = new Map();
    for (const attempt of counted)
        triedIn.set((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt), (triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) ?? 0) + 1);
    return counted.filter((attempt) => triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) === plan.order.length);
}
/** Errors that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed"]);
function emptyArm() {
    return {
        passes: 0,
        attempts: 0,
        errors: 0,
        retriedPasses: 0,
        tokens: [],
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
function add(arm, attempt) {
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
    if (tokens !== null)
        arm.tokens.push(tokens);
    if (attempt.costUsd !== null)
        arm.costs.push(attempt.costUsd);
    if (attempt.durationMs !== null)
        arm.durations.push(attempt.durationMs);
    if (attempt.turns !== null)
        arm.turns.push(attempt.turns);
}


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgePassRate),
  E: () => (/* binding */ stratumOf)
});

;// CONCATENATED MODULE: ./lib/stats/gauss-legendre.js
// The rule of ten points on [-1, 1], the positive half: Abramowitz & Stegun (1964), table 25.4.
const HALF = [
    [0.14887433898163122, 0.29552422471475287],
    [0.4333953941292472, 0.26926671930999635],
    [0.6794095682990244, 0.21908636251598204],
    [0.8650633666889845, 0.1494513491505806],
    [0.9739065285171717, 0.06667134430868814],
];
const RULE = [...HALF.toReversed().map(([node, weight]) => [-node, weight]), ...HALF];
/**
 * Gauss-Legendre quadrature on [from, to] in equal panels of ten points, none wider than `width`. The nodes increase.
 */
function gaussLegendre({ from, to, width, }) {
    const panels = Math.max(1, Math.ceil((to - from) / width));
    const half = (to - from) / panels / 2;
    const nodes = new Float64Array(panels * RULE.length);
    const weights = new Float64Array(panels * RULE.length);
    for (let panel = 0; panel < panels; panel += 1) {
        const centre = from + (2 * panel + 1) * half;
        for (const [point, [node, weight]] of RULE.entries()) {
            nodes[panel * RULE.length + point] = centre + half * node;
            weights[panel * RULE.length + point] = half * weight;
        }
    }
    return { nodes, weights };
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/stats/looks.js


/** Looks closer than this in relative information cannot be told apart in reasonable time. */
const SMALLEST_STEP = 1e-6;
/** No boundary is higher: the normal tail beyond it is below the smallest double. */
const looks_HIGHEST_BOUNDARY = 38;
const REACH = 10;
const WIDEST_PANEL = 1;
const PANEL_IN_DEVIATIONS = 1.5;
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;
/**
 * The probability of passing all earlier boundaries undecided and exceeding `boundary` (on the z scale) at this look;
 * `past` is undefined at the first one. Exact up to the quadrature, about 1e-14 relative.
 * P. Armitage, C. K. McPherson, B. C. Rowe, J. R. Stat. Soc. A 132 (1969), 235-244; C. Jennison and B. W. Turnbull,
 * Group Sequential Methods (2000), 19.2.
 */
function looks_crossing(past, look, boundary) {
    if (past === undefined)
        return (0,normal/* normalSurvival */.IL)(boundary - look.drift * Math.sqrt(look.information));
    const { toNode, fromHere, shift } = step(past, look);
    let probability = 0;
    for (let index = past.nodes.length - 1; index >= 0; index -= 1) {
        const node = past.nodes[index];
        probability +=
            past.masses[index] * (0,normal/* normalSurvival */.IL)(boundary * fromHere - node * toNode - shift);
    }
    return probability;
}
/** The density on the z scale at this look of the paths that no earlier look stopped. */
function density(past, look, z) {
    if (past === undefined)
        return (0,normal/* normalDensity */.kC)(z - look.drift * Math.sqrt(look.information));
    const { toNode, fromHere, shift } = step(past, look);
    const { nodes, masses } = past;
    // Nodes further from the kernel's centre add nothing, even where the density falls as steeply as it can.
    const band = 9 + (looks_HIGHEST_BOUNDARY + 2 + Math.abs(shift)) / toNode;
    const centre = z * fromHere - shift;
    let sum = 0;
    for (let index = firstAtLeast(nodes, (centre - band) / toNode); index < nodes.length; index += 1) {
        const distance = centre - nodes[index] * toNode;
        if (distance < -band)
            break;
        sum += masses[index] * Math.exp(-0.5 * distance * distance);
    }
    return sum * fromHere * ONE_OVER_SQRT_2_PI;
}
/**
 * The paths still undecided after a look with `boundary`, on a grid fine enough for the smoothing of the step before it
 * and for the step to the information of the `next` look.
 */
function looks_undecidedAfter({ past, look, boundary, next, }) {
    const { information, drift } = look;
    const mean = drift * Math.sqrt(information);
    const smoothed = past === undefined ? 1 : Math.sqrt((information - past.information) / information);
    const wanted = Math.sqrt((next - information) / information);
    const to = Math.min(boundary, Math.max(looks_HIGHEST_BOUNDARY, mean + REACH));
    const { nodes, weights } = gaussLegendre({
        from: Math.min(mean - REACH, to - 1),
        to,
        width: Math.min(WIDEST_PANEL, PANEL_IN_DEVIATIONS * Math.min(smoothed, wanted)),
    });
    const masses = weights.map((weight, index) => weight * density(past, look, nodes[index]));
    return { information, nodes, masses };
}
/** The step's standardized increment is z * fromHere - node * toNode - shift. */
function step(past, { information, drift }) {
    const gained = information - past.information;
    return {
        toNode: Math.sqrt(past.information / gained),
        fromHere: Math.sqrt(information / gained),
        shift: drift * Math.sqrt(gained),
    };
}
function firstAtLeast(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/boundaries.js



/**
 * The boundaries c_j on the z scale, one for each look: stopping as soon as Z_j >= c_j has false-alarm rate alpha in all
 * if the last fraction is 1. A single look at fraction 1 gives the normal quantile of 1 - alpha. Throws RangeError
 * unless 0 < alpha < 1 and the fractions increase within (0, 1], by a millionth of their size at least.
 * K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70 (1983), 659-663.
 */
function spendingBoundaries({ alpha, fractions, spending }) {
    return boundariesForSpent({
        information: fractions,
        spent: fractions.map((fraction) => alphaSpent({ alpha, fraction, spending })),
    });
}
/**
 * The false-alarm rate spent up to `fraction` of the information: 2 (1 - Phi(z_{1-alpha/2} / sqrt(t))) of O'Brien-Fleming
 * type or alpha log(1 + (e - 1) t) of Pocock type; alpha at 1. Throws RangeError unless 0 < alpha < 1 and 0 < fraction
 * <= 1. Lan and DeMets (1983).
 */
function alphaSpent({ alpha, fraction, spending, }) {
    (0,preconditions/* requireFraction */.CD)("alpha", alpha);
    if (!(fraction > 0 && fraction <= 1))
        throw new RangeError(`fraction must lie in (0, 1], got ${fraction}`);
    if (fraction === 1)
        return alpha;
    switch (spending) {
        case "obrien-fleming":
            return Math.min(alpha, 2 * (0,normal/* normalSurvival */.IL)(-(0,normal/* normalQuantile */.Zl)(alpha / 2) / Math.sqrt(fraction)));
        case "pocock":
            return Math.min(alpha, alpha * Math.log1p((Math.E - 1) * fraction));
        default:
            throw new RangeError(`unknown spending ${spending}`);
    }
}
/**
 * The boundaries c_j on the z scale, one for each look, that spend exactly the given cumulative false-alarm rates. An
 * earlier boundary does not depend on later looks, so a plan can be extended. A look that spends nothing has the
 * boundary 38, which no result reaches. Throws RangeError unless both lists are equally long, the information is above 0
 * and increases (by a millionth of its size at least) and the spent rates lie in [0, 1) and never decrease.
 * Lan and DeMets (1983); the recursion is that of Armitage, McPherson and Rowe (1969).
 */
function boundariesForSpent({ information, spent }) {
    requireLooks(information);
    if (spent.length !== information.length) {
        throw new RangeError(`every look needs its spent rate: ${information.length} looks, ${spent.length} rates`);
    }
    let past;
    let before = 0;
    return information.map((now, index) => {
        const total = spent[index] ?? before;
        if (!(total >= before && total < 1)) {
            throw new RangeError(`spent[${index}] must lie in [${before}, 1), got ${total}`);
        }
        const boundary = boundaryFor(past, now, total - before);
        const next = information[index + 1];
        if (next !== undefined)
            past = looks_undecidedAfter({ past, look: { information: now, drift: 0 }, boundary, next });
        before = total;
        return boundary;
    });
}
/**
 * The probability of stopping at each look: of Z_j >= c_j there and not before. With drift 0 (default) they add up to
 * the false-alarm rate, otherwise to the power; Z_j has mean drift * sqrt(information_j). Throws RangeError unless both
 * lists are equally long, the information is above 0 and increases, and boundaries and drift are finite.
 * Jennison and Turnbull, Group Sequential Methods (2000), 19.2.
 */
function crossingProbabilities({ information, boundaries, drift = 0 }) {
    requireLooks(information);
    requireFinite("drift", drift);
    if (boundaries.length !== information.length) {
        throw new RangeError(`every look needs its boundary: ${information.length} looks, ${boundaries.length} boundaries`);
    }
    let past;
    return information.map((now, index) => {
        const boundary = boundaries[index] ?? HIGHEST_BOUNDARY;
        requireFinite(`boundaries[${index}]`, boundary);
        const look = { information: now, drift };
        const probability = crossing(past, look, boundary);
        const next = information[index + 1];
        if (next !== undefined)
            past = undecidedAfter({ past, look, boundary, next });
        return probability;
    });
}
/** The boundary that is crossed at this look, and not before, with probability `rate`. */
function boundaryFor(past, information, rate) {
    if (rate <= 0)
        return looks_HIGHEST_BOUNDARY;
    // Whatever the past, Z exceeds this with at most the rate.
    const start = Math.min(looks_HIGHEST_BOUNDARY, -(0,normal/* normalQuantile */.Zl)(rate));
    if (past === undefined)
        return start;
    const look = { information, drift: 0 };
    let low = -looks_HIGHEST_BOUNDARY;
    let high = start;
    let boundary = start;
    // Newton's method on the logarithm, bisecting where a step leaves the bracket.
    for (let round = 0; round < 100; round += 1) {
        const probability = looks_crossing(past, look, boundary);
        if (probability > rate)
            low = boundary;
        else
            high = boundary;
        const slope = density(past, look, boundary) / probability;
        const newton = boundary + Math.log(probability / rate) / slope;
        const following = newton >= low && newton <= high ? newton : (low + high) / 2;
        if (Math.abs(following - boundary) <= 1e-13 * Math.max(1, Math.abs(boundary)))
            return following;
        boundary = following;
    }
    return boundary;
}
function requireLooks(information) {
    let before = 0;
    for (const [index, now] of information.entries()) {
        (0,preconditions/* requirePositive */.z6)(`information at look ${index + 1}`, now);
        if (now - before <= SMALLEST_STEP * before) {
            throw new RangeError(`information must increase from look to look, got ${before} and then ${now}`);
        }
        before = now;
    }
}

;// CONCATENATED MODULE: ./lib/stats/fixed-task.js

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
        (0,preconditions/* requirePart */.v1)("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
        (0,preconditions/* requirePart */.v1)("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
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
        requireFinite(`differences[${index}]`, difference);
    });
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    const sums = new Map();
    for (const [index, cluster] of clusters.entries()) {
        sums.set(cluster, (sums.get(cluster) ?? 0) + ((differences[index] ?? mean) - mean));
    }
    const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
    return (Math.sqrt(squares) / differences.length) * Math.sqrt(groups / (groups - 1));
}

// EXTERNAL MODULE: ./lib/stats/stratified.js + 1 modules
var stratified = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/decide/gates.js
var gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/decide/settle.js
var settle = __webpack_require__(7365);
;// CONCATENATED MODULE: ./lib/decide/pass-rate.js





/**
 * The pass-rate gate at one final look: regression where the exact stratified test (mid-p, one-sided) crosses the fail
 * boundary and the interval lies below zero; pass where the interval lies above −margin, the test does not cross and every task
 * was tried. Design section 5, statistics.md 1(i).
 */
function judgePassRate(options) {
    const { tasks, gate, extensionShare, plannedAttempts } = options;
    const spent = (0,gates/* spentAtFinalLook */.pg)(gate, extensionShare);
    const both = tasks.filter((task) => task.candidate.attempts > 0);
    const common = {
        metric: "pass-rate",
        alpha: gate.alpha,
        spent: spent.fail,
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
    const { lowerMid } = (0,stratified/* stratifiedTest */.G)(strata);
    const { difference, standardError } = fixedTaskDifference(strata);
    const [failZ] = spendingBoundaries({ alpha: spent.fail, fractions: [1], spending: "obrien-fleming" });
    const [passZ] = spendingBoundaries({ alpha: spent.pass, fractions: [1], spending: "obrien-fleming" });
    const interval = [difference - passZ * standardError, difference + failZ * standardError];
    const everyTaskTried = both.length === tasks.length;
    const baseline = meanRate(both.map((task) => task.baseline));
    const verdict = lowerMid <= spent.fail && interval[1] < 0
        ? "regression"
        : interval[0] > -gate.margin && lowerMid > spent.fail && everyTaskTried && baseline > 0
            ? "pass"
            : "inconclusive";
    const obstacle = whatHinders({ baseline, tried: both.length, tasks: tasks.length });
    return {
        ...common,
        verdict,
        reason: verdict === "inconclusive" ? obstacle : null,
        baseline,
        candidate: meanRate(both.map((task) => task.candidate)),
        change: difference,
        // No change is larger than all of the tasks, however wide the noise.
        interval: [Math.max(-1, interval[0]), Math.min(1, interval[1])],
        level: 1 - spent.fail - spent.pass,
        pValue: lowerMid,
        minimumDetectable: (failZ + settle/* Z_POWER */.$) * standardError,
        moreRounds: verdict === "inconclusive" && obstacle === null
            ? (0,settle/* roundsToSettle */.M)({
                standardError,
                margin: gate.margin,
                failZ,
                passZ,
                candidateAttempts: common.attempts.candidate / both.length,
                baselineAttempts: common.attempts.baseline / both.length,
            })
            : null,
    };
}
/** Why no number of further rounds would let the gate pass, or null. */
function whatHinders(options) {
    const { baseline, tried, tasks } = options;
    if (baseline === 0)
        return "the baseline solves none of these tasks, so there is nothing that could get worse";
    if (tried === tasks)
        return null;
    const untried = tasks - tried;
    return `${untried} of ${tasks} tasks ${untried === 1 ? "has" : "have"} no attempt that counts`;
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
function meanRate(arms) {
    let sum = 0;
    for (const arm of arms)
        sum += arm.passes / arm.attempts;
    return sum / arms.length;
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
 * passes with 80 % power or, where that is so already, after which the interval is narrower than the margin. Noise is
 * taken to shrink as 1/candidate attempts + 1/baseline attempts.
 * @returns null where no number up to 200 would do, since the baseline's own noise does not shrink
 */
function roundsToSettle(options) {
    const { standardError, margin, failZ, passZ, candidateAttempts, baselineAttempts } = options;
    if (candidateAttempts <= 0 || baselineAttempts <= 0)
        return null;
    const now = 1 / candidateAttempts + 1 / baselineAttempts;
    const after = (rounds) => standardError * Math.sqrt((1 / (candidateAttempts + rounds) + 1 / baselineAttempts) / now);
    const power = (rounds) => (passZ + Z_POWER) * after(rounds) <= margin;
    const narrow = (rounds) => (passZ + failZ) * after(rounds) <= margin;
    const enough = power(0) ? narrow : power;
    for (let rounds = 1; rounds <= 200; rounds += 1)
        if (enough(rounds))
            return rounds;
    return null;
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ judgeTokens)
});

// EXTERNAL MODULE: ./lib/stats/fisher.js
var fisher = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
// EXTERNAL MODULE: ./lib/stats/polynomial.js
var polynomial = __webpack_require__(2397);
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

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
;// CONCATENATED MODULE: ./lib/stats/student.js



/** From here on Hill's expansion is exact to the last digits, and the beta function loses some. */
const EXPANSION_FROM = 1e5;
/**
 * P(T <= t) of Student's t distribution with `df` degrees of freedom (any number above 0; Infinity is the normal
 * distribution), as a fraction. `t` may be infinite. Throws RangeError on a NaN or df <= 0.
 * Abramowitz & Stegun (1964), 26.7.1.
 */
function studentCdf(t, df) {
    (0,preconditions/* requireNumber */.Bw)("t", t);
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
    (0,preconditions/* requireProbability */.HO)("p", p);
    requireDegrees(df);
    if (p === 0.5)
        return 0;
    if (df >= EXPANSION_FROM)
        return fromNormal((0,normal/* normalQuantile */.Zl)(p), df);
    const smaller = Math.min(p, 1 - p);
    const size = smaller < 0.25 ? outer(2 * smaller, df) : inner(Math.abs(2 * p - 1), df);
    return p < 0.5 ? -size : size;
}
/** P(T > t) for t >= 0. */
function tail(t, df) {
    if (df >= EXPANSION_FROM)
        return (0,normal/* normalCdf */.vr)(-toNormal(t, df));
    if (t === Infinity)
        return 0;
    const ratio = (t / df) * t;
    const point = { x: 1 / (1 + ratio), complement: 1 / (1 + 1 / ratio) };
    return 0.5 * betaArea({ ...point, a: df / 2, b: 0.5 });
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
    const { x, complement } = betaQuantilePoint(outside, df / 2, 0.5);
    return x === 0 ? Infinity : Math.sqrt(df) * Math.sqrt(complement / x);
}
/** The size of t that has `inside` between -t and t. */
function inner(inside, df) {
    const { x, complement } = betaQuantilePoint(inside, 0.5, df / 2);
    return Math.sqrt(df) * Math.sqrt(x / complement);
}
function requireDegrees(df) {
    if (!(df > 0))
        throw new RangeError(`df must be above 0, got ${df}`);
}

;// CONCATENATED MODULE: ./lib/stats/paired-t.js


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
        (0,preconditions/* requireFinite */.hp)(`differences[${index}]`, difference);
    });
    (0,preconditions/* requireFinite */.hp)("nullMean", nullMean);
    const df = differences.length - 1;
    const { mean, standardError } = meanAndError(differences);
    const t = mean === nullMean ? 0 : (mean - nullMean) / standardError;
    const certain = standardError === 0 && mean === nullMean;
    return {
        mean,
        standardError,
        df,
        t,
        pGreater: certain ? 1 : studentSurvival(t, df),
        pLess: certain ? 1 : studentSurvival(-t, df),
        twoSided: certain ? 1 : 2 * studentSurvival(Math.abs(t), df),
        interval: (confidence) => {
            (0,preconditions/* requireFraction */.CD)("confidence", confidence);
            const reach = -studentQuantile((1 - confidence) / 2, df) * standardError;
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

// EXTERNAL MODULE: ./lib/decide/gates.js
var gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/decide/settle.js
var settle = __webpack_require__(7365);
;// CONCATENATED MODULE: ./lib/decide/tokens.js






/** More unmetered attempts than this in either arm, and the comparison may be biased: a killed agent leaves no usage. */
const MAX_UNMETERED = 0.05;
/** Unmetered unequally between the arms at this level is as suspect. */
const UNEQUAL_P = 0.01;
/**
 * The token gate: paired t on per-task mean log tokens over all attempts, passed or failed. Regression where the lower
 * bound of the ratio exceeds 1 + tolerance, pass where its upper bound is below 1 + margin. statistics.md 1(ii).
 */
function judgeTokens(options) {
    const { tasks, gate, extensionShare, plannedAttempts } = options;
    const spent = (0,gates/* spentAtFinalLook */.pg)(gate, extensionShare);
    const both = tasks.filter((task) => task.baseline.tokens.length > 0 && task.candidate.tokens.length > 0);
    const common = {
        metric: "tokens",
        alpha: gate.alpha,
        spent: spent.fail,
        margin: gate.margin,
        tolerance: gate.tolerance,
        tasks: both.length,
        attempts: {
            baseline: (0,mean/* sum */.c)(both.map((task) => task.baseline.tokens.length)),
            candidate: (0,mean/* sum */.c)(both.map((task) => task.candidate.tokens.length)),
            planned: plannedAttempts,
        },
    };
    const before = both.map((task) => meanLog(task.baseline.tokens));
    const after = both.map((task) => meanLog(task.candidate.tokens));
    const figures = {
        baseline: both.length === 0 ? null : Math.exp((0,mean/* mean */.i)(before)),
        candidate: both.length === 0 ? null : Math.exp((0,mean/* mean */.i)(after)),
        change: both.length === 0 ? null : Math.exp((0,mean/* mean */.i)(after) - (0,mean/* mean */.i)(before)) - 1,
    };
    if (both.length < 2) {
        return {
            ...common,
            ...figures,
            verdict: "inconclusive",
            reason: `only ${both.length} task${both.length === 1 ? " is" : "s are"} metered in both arms, and the test needs 2`,
            interval: null,
            level: null,
            pValue: null,
            minimumDetectable: null,
            moreRounds: null,
        };
    }
    const logRatios = after.map((value, index) => value - (before[index] ?? 0));
    const tolerated = Math.log1p(gate.tolerance);
    const { mean: logRatio, standardError, df, pGreater } = pairedT(logRatios, { nullMean: tolerated });
    const failT = studentQuantile(1 - spent.fail, df);
    const passT = studentQuantile(1 - spent.pass, df);
    const lower = logRatio - failT * standardError;
    const upper = logRatio + passT * standardError;
    const doubt = meteringDoubt(tasks);
    const measured = lower > tolerated ? "regression" : upper < Math.log1p(gate.margin) ? "pass" : "inconclusive";
    const verdict = doubt === null ? measured : "inconclusive";
    return {
        ...common,
        ...figures,
        verdict,
        reason: doubt,
        interval: [Math.expm1(lower), Math.expm1(upper)],
        level: 1 - spent.fail - spent.pass,
        pValue: pGreater,
        minimumDetectable: Math.expm1(tolerated + (failT + settle/* Z_POWER */.$) * standardError),
        moreRounds: measured === "inconclusive" && doubt === null
            ? (0,settle/* roundsToSettle */.M)({
                standardError,
                margin: Math.log1p(gate.margin),
                failZ: failT,
                passZ: passT,
                candidateAttempts: common.attempts.candidate / both.length,
                baselineAttempts: common.attempts.baseline / both.length,
            })
            : null,
    };
}
/** Why the metered attempts may not stand for all, or null. */
function meteringDoubt(tasks) {
    const count = (arm) => {
        const attempts = (0,mean/* sum */.c)(tasks.map((task) => arm(task).attempts));
        const metered = (0,mean/* sum */.c)(tasks.map((task) => arm(task).tokens.length));
        return { attempts, metered, unmetered: attempts - metered };
    };
    const baseline = count((task) => task.baseline);
    const candidate = count((task) => task.candidate);
    for (const [name, arm] of [
        ["baseline", baseline],
        ["candidate", candidate],
    ]) {
        if (arm.unmetered > MAX_UNMETERED * arm.attempts) {
            return `${arm.unmetered} of the ${name}'s ${arm.attempts} attempts reported no tokens; at most 5 % may be missing`;
        }
    }
    const { twoSided } = (0,fisher/* fisherExact */.R)({
        a: baseline.unmetered,
        b: baseline.metered,
        c: candidate.unmetered,
        d: candidate.metered,
    });
    if (twoSided >= UNEQUAL_P)
        return null;
    return `attempts without tokens are unequal between the arms (${baseline.unmetered} of ${baseline.attempts} against ${candidate.unmetered} of ${candidate.attempts})`;
}
function meanLog(tokens) {
    return (0,mean/* mean */.i)(tokens.map(Math.log));
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
        const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
        const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
        if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
            return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
        }
    }
    return null;
}
/** How many attempts of a run each model answered, where the provider named it. */
function modelCounts(run) {
    const counts = new Map();
    for (const { resolvedModel } of run.attempts) {
        if (resolvedModel !== null)
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

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);

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
            const solvesLess = gates.some((gate) => gate.metric === "pass-rate" && gate.verdict === "regression");
            return solvesLess ? `${candidate} got worse on ${suite}` : `${candidate} uses more tokens on ${suite}`;
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
/** The verdict document of a pull request's checks. The headline is plain text, names unescaped. */
function verdictOf(comparisons) {
    const worst = SEVERITY.find((word) => comparisons.some((comparison) => comparison.verdict === word)) ?? "no-baseline";
    const at = comparisons.filter((comparison) => comparison.verdict === worst);
    const first = at[0];
    const headline = first === undefined
        ? "no check was compared"
        : headlineOf(first) + (at.length > 1 ? `, and ${at.length - 1} more` : "");
    return { schema: _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_SCHEMA */ .CS, verdict: worst, headline, comparisons: [...comparisons] };
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   l6: () => (/* binding */ verdictWordSchema)
/* harmony export */ });
/* unused harmony export comparisonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);


const VERDICT_SCHEMA = "pairgate.verdict/1";
/** The three verdicts, and the three reasons why there is none. */
const verdictWordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "pass",
    "regression",
    "inconclusive",
    "no-baseline",
    "incomplete",
    "not-comparable",
]);
const gateVerdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "regression", "inconclusive"]);
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass-rate", "tokens", "errors"]);
/** One gate's answer. Rates and changes are fractions; a token change is a ratio minus one. */
const gateResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: metricSchema,
    verdict: gateVerdictSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("Why the gate says so, in a sentence"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("Mean over tasks: a fraction, or tokens (their geometric mean)"),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])
        .nullable()
        .describe("What the change could be; its two ends decide"),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("The interval's confidence, a fraction"),
    pValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("One-sided: how often an unchanged candidate looks this bad"),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("This gate's part of the false-alarm rate"),
    spent: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe("The part of alpha that this look may use; the rest is the extension's"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("The change that a pass rules out, a positive fraction"),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("The rise in tokens that is nobody's regression, a fraction"),
    minimumDetectable: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe("The smallest harm seen with 80 % power, a positive fraction"),
    moreRounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .nullable()
        .describe("How many further rounds would probably settle it; null where none are needed or none would do"),
    tasks: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK,
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseline: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK, candidate: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK, planned: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable() }),
});
const taskChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["newly-failing", "newly-passing", "same", "unclear"]);
const tallySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passes: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK, attempts: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK });
const taskResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseline: tallySchema,
    candidate: tallySchema,
    change: taskChangeSchema,
});
/** A figure that is shown and never gated. */
const figureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["cost", "duration", "turns", "suite-tokens"]),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["usd", "milliseconds", "turns", "tokens"]),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("Ratio minus one; null where the baseline is 0"),
});
/** What a fresh batch of the base commit said of a regression; design section 5. */
const confirmationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["confirmed", "not-confirmed", "not-measured"]),
    rounds: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.describe("Rounds of the fresh batch"),
    attempts: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK,
    tokens: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable(),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("Why there is no batch, where there is none"),
});
/** A regression that someone with write access accepted; it holds for this treatment only. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
});
/** One check's comparison. */
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: verdictWordSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("Why, where the gates alone do not say it"),
    treatment: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }))
        .describe("What differs between the arms, by name"),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateResultSchema),
    figures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(figureSchema),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(taskResultSchema),
    unpaired: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "changed", "gone", "no-baseline", "not-tried"]) }))
        .describe("Tasks that one arm has and the other cannot be paired with"),
    stopped: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), look: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK, saved: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
        .nullable()
        .describe("Where measuring stopped early, and the part of the attempts that this saved"),
    measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        rounds: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK,
        plannedRounds: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable(),
        attempts: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK,
        tokens: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("The attempts' own time, added up"),
    }),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["bubblewrap", "none"]).nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), attempts: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK })),
    treatmentHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null).describe("What was measured, by its hash"),
    treatmentsTried: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK
        .nullable()
        .default(null)
        .describe("How many treatments of this check the pull request has had measured, this one included"),
    unmeasuredMerges: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK
        .nullable()
        .default(null)
        .describe("How many merges lie between the baseline's newest commit and the base commit, where the candidate's files differ between the two; null where none do, or it is not known"),
    freshBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe("Whether the baseline was measured beside the candidate, since none was stored"),
    confirmation: confirmationSchema.nullable().default(null),
    accepted: acceptanceSchema.nullable().default(null),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("What a reader must know to trust the figures"),
});
/** `verdict.json`, and `--json` on the terminal. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(VERDICT_SCHEMA),
    verdict: verdictWordSchema,
    headline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comparisonSchema),
})
    .meta({ title: "pairgate verdict", description: "What pairgate decided, and all figures it rests on" });


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ markdownArms),
/* harmony export */   nV: () => (/* binding */ TERMINAL_ARMS),
/* harmony export */   wM: () => (/* binding */ PULL_REQUEST_ARMS)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7036);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9551);



/** On a pull request whose target is called `main`. */
const PULL_REQUEST_ARMS = { baseline: "main", candidate: "this PR" };
/** In a terminal the arms are any two runs. */
const TERMINAL_ARMS = { baseline: "the base commit", candidate: "the candidate" };
/** A branch's name has its own column in a table. */
const LONGEST = 32;
/** The arms' names as markdown: whoever names a branch chooses them. */
function markdownArms({ baseline, candidate }) {
    return {
        baseline: shown(baseline) || PULL_REQUEST_ARMS.baseline,
        candidate: shown(candidate) || PULL_REQUEST_ARMS.candidate,
    };
}
function shown(name) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .revealHidden */ .C)(name).trim(), { most: LONGEST }));
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

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   t: () => (/* binding */ escapeCode)
/* harmony export */ });
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

/**
 * What GitHub makes links, mentions, emoji or formulas of. It looks for most of these in the finished page, where a
 * backslash or an entity has already gone; only code is left alone.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const COMES_ALIVE = new RegExp([
    "@", // mentions of people and teams, mail addresses, owner/repo@commit
    "#\\d", // issues, owner/repo#12
    "\\bGH-\\d", // issues
    "\\bGHSA-", // advisories
    ":\\/\\/|\\bwww\\.|\\bmailto:|\\bxmpp:", // addresses, even without brackets
    "\\b[0-9a-f]{7,}\\b", // commits
    ":[\\w+-]+:", // emoji
    "::", // workflow commands, should the text ever reach a log
    "\\$", // formulas
].join("|"), "iu");
/** A living word between the signs that a sentence puts around it. */
const AROUND = /^([([{"']*)(.*?)([.,;!?)\]}"']*)$/u;
const SPECIAL = /[\\`*_[\](){}~#!|<>&]/gu;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&vert;",
};
/**
 * Foreign prose as prose: nothing in it is markdown, HTML, a link, a mention or a line of its own.
 * Words that GitHub would bring to life are set as code, where it does not.
 */
function escapeMarkdown(text) {
    const escaped = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .revealHidden */ .C)(text).trim().split(/(\s+)/u).map(escapeWord).join("");
    return escaped.replace(/^([-+=])/u, "\\$1").replace(/^(\d+)([.)])/u, "$1\\$2");
}
function escapeWord(word) {
    if (!COMES_ALIVE.test(word))
        return escapeSigns(word);
    const [, before = "", living = word, after = ""] = AROUND.exec(word) ?? [];
    return `${escapeSigns(before)}${escapeCode(living)}${escapeSigns(after)}`;
}
function escapeSigns(text) {
    return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? `\\${sign}`);
}
/**
 * A foreign name as inline code that it cannot leave, in a sentence or in a table cell. Code knows no escapes, so the
 * two signs that are stronger than code are shown by their likenesses: `|`, which ends a cell, and `<`, so that no
 * comment of ours can be forged.
 */
function escapeCode(text) {
    const shown = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .revealHidden */ .C)(text).replaceAll("|", "¦").replaceAll("<", "‹");
    if (shown.trim() === "")
        return "`(empty)`";
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/gu), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
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
        const sentences = [passRate, tokenUse, errors].flatMap((say) => say(comparison, pen));
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
function tokenUse(comparison, pen) {
    const gate = (0,finding/* gateOn */.D2)(comparison, "tokens");
    if (gate === undefined || gate.change === null)
        return withReason(gate, comparison, pen);
    const from = `${(0,numbers/* tokens */.LU)(gate.baseline)} → ${(0,numbers/* tokens */.LU)(gate.candidate)}`;
    const [low, high] = gate.interval ?? [null, null];
    const more = gate.change > 0 ? "more" : "fewer";
    const much = (0,numbers/* plainPercent */.kN)(Math.abs(gate.change));
    if (gate.verdict === "regression") {
        const bounds = low !== null && low > 0 ? `; at least ${(0,numbers/* plainPercent */.kN)(low)}, at most ${(0,numbers/* plainPercent */.kN)(high)}` : "";
        return [{ first: true, text: `It uses ${pen.strong(much)} ${more} tokens per task (${from}${bounds}).` }];
    }
    if (gate.verdict === "inconclusive") {
        return [
            { first: false, text: `Tokens per task: ${from}${anywhere(gate)}.` },
            ...withReason(gate, comparison, pen),
        ];
    }
    if (low === null || high === null || (low <= 0 && high >= 0)) {
        return [{ first: false, text: "Tokens per task are unchanged." }];
    }
    const allowed = gate.change > 0 ? ", less than the gate forbids" : "";
    return [{ first: false, text: `It uses ${much} ${more} tokens per task (${from})${allowed}.` }];
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
    return `; the true change could be anything from ${ends[0]} to ${ends[1]}${gate.metric === "tokens" ? " %" : " points"}`;
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isUnsandboxed),
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
    if (!metrics.includes("tokens"))
        return "got worse on";
    if (!metrics.includes("pass-rate"))
        return "uses more tokens on";
    return verdict === "regression" ? "got worse and uses more tokens on" : "got worse on";
}
function seemed({ gates }) {
    const metrics = gates.filter(_decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnconfirmed */ .H0).map(({ metric }) => metric);
    return metrics.includes("pass-rate") ? "seemed to get worse on" : "seemed to use more tokens on";
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
/* harmony export */   _$: () => (/* binding */ measureRows),
/* harmony export */   iP: () => (/* binding */ gateSays)
/* harmony export */ });
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5605);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3887);



/** The gates, with the cost between them: pass rate, tokens, cost, errors. */
function measureRows(comparison) {
    const cost = comparison.figures.find((figure) => figure.what === "cost");
    return [
        ...rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "pass-rate")),
        ...rowOf((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOn */ .D2)(comparison, "tokens")),
        ...(cost === undefined ? [] : [costRow(cost)]),
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
    return gate.metric === "tokens"
        ? `a rise of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(gate.margin)} is ruled out`
        : `a drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOfPoints */ .sy)(gate.margin)} is ruled out`;
}
/** Both ends of what the change could be, in percent or points, on the right side of all that decides. */
function intervalEnds(gate) {
    if (gate.interval === null)
        return null;
    const bounds = gate.metric === "tokens" ? [gate.margin, gate.tolerance] : [gate.margin === null ? null : -gate.margin];
    const apartFrom = bounds.filter((bound) => bound !== null).map((bound) => bound * 100);
    const [low, high] = gate.interval;
    return [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(low * 100, { apartFrom }), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(high * 100, { apartFrom })];
}
function rowOf(gate) {
    return gate === undefined ? [] : [gateRow(gate)];
}
function gateRow(gate) {
    const show = gate.metric === "tokens" ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .LU : _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN;
    const ends = gate.metric === "errors" ? null : intervalEnds(gate);
    return {
        label: { "pass-rate": "Pass rate", tokens: "Tokens per task", errors: "Errors" }[gate.metric],
        baseline: optional(gate.baseline, show),
        candidate: optional(gate.candidate, show),
        change: gate.metric === "errors" ? "" : optional(gate.change, gate.metric === "tokens" ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8 : _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR),
        couldBe: ends === null ? "" : `${ends[0]} … ${ends[1]}${gate.metric === "tokens" ? " %" : ""}`,
        gate: { verdict: gate.verdict, says: gateSays(gate) },
    };
}
function costRow(figure) {
    return {
        label: "Cost per task",
        baseline: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(figure.baseline),
        candidate: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(figure.candidate),
        change: optional(figure.change, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8),
        couldBe: "",
        gate: null,
    };
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
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/settle-step.js



/** What would settle an inconclusive verdict. */
function settleStep({ comparison, pen, arms, }) {
    const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive" && !(0,decide_confirm/* isUnconfirmed */.H0)(gate));
    const noisy = open.filter(finding/* isNoise */.ty);
    const mends = mendsFor(open.filter((gate) => !(0,finding/* isNoise */.ty)(gate)));
    if ((0,finding/* isRefuted */.iL)(comparison))
        return `${[...mends, refresh(pen, arms), again(pen)].join(", then ")}.`;
    if (noisy.length > 0)
        return `${[...mends, settle({ comparison, noisy, pen })].join("; ")}.`;
    if (mends.length > 0)
        return `${[...mends, again(pen)].join(", then ")}.`;
    return `${moreTasks(pen)}.`;
}
/** So many new attempts that none of the older ones is pooled any more. */
function refresh(pen, arms) {
    return `measure ${arms.baseline} anew with ${pen.command("pairgate record --attempts 10")}, since its stored attempts may no longer say what it does today`;
}
/** What to do where something else than noise decides: more of the same would not help. */
function mendsFor(open) {
    const mends = [];
    if (open.some(({ metric }) => metric !== "tokens")) {
        mends.push("mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)");
    }
    if (open.some(({ metric }) => metric === "tokens")) {
        mends.push("see that every attempt reports its tokens");
    }
    return mends;
}
function settle({ comparison, noisy, pen, }) {
    const needed = noisy.map((gate) => gate.moreRounds);
    if (needed.includes(null))
        return moreTasks(pen);
    const more = Math.max(...needed.map(Number));
    const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
    const passed = noisy.length === 1 ? "pass" : "pass each open gate";
    return `with ${attempts} in the suite (${(0,numbers/* counted */.hS)(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}
function moreTasks(pen) {
    return `more rounds alone would not settle it. The suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}, then ${pen.command("pairgate record")})`;
}
function again(pen) {
    return pen.medium === "markdown" ? "run this job again" : "run the same command again";
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
            return settleStep({ comparison, pen, arms });
        case "no-baseline":
            return inAction
                ? `nothing has to be done here: ${arms.baseline} records a baseline at its next push. With ${pen.command("when-missing: run")} under ${pen.command("baseline")}, ${arms.baseline} is measured beside a pull request that finds none.`
                : `record one with ${pen.command("pairgate record")} on the commit to compare with, then run this again.`;
        case "incomplete":
            return inAction
                ? "run this job again; what was measured is kept, and only the rest is measured."
                : `go on with ${pen.command("pairgate gate --resume FILE")}; attempts that are already made are kept.`;
        case "not-comparable":
            return inAction
                ? `let ${arms.baseline} record a baseline under these conditions, or set ${pen.command("when-missing: run")} under ${pen.command("baseline")}, so that ${arms.baseline} is measured beside the pull request.`
                : `record a baseline under these conditions with ${pen.command("pairgate record")}.`;
        default:
            return comparison.verdict;
    }
}
function startWith(comparison) {
    return comparison.tasks.some((task) => task.change === "newly-failing")
        ? "look at the newly failing tasks first."
        : (0,finding/* gateOn */.D2)(comparison, "tokens")?.verdict === "regression"
            ? "look at what makes the agent read or write more."
            : "look at the tasks that are solved less often.";
}
/** Whoever accepts names the commit, so that no later push is accepted unseen. */
function accept({ comparison, pen, inAction, head }) {
    const commit = [head, comparison.commit].find((sha) => sha !== undefined && FULL_COMMIT.test(sha)) ?? "SHA";
    return inAction
        ? `If the change is meant, someone with write access who is not its author can accept it with the comment ${pen.command(`/pairgate bless ${commit} REASON`)}.`
        : `If the change is meant, merge it, then accept it on the target branch with ${pen.command("pairgate bless HEAD --reason TEXT")}.`;
}
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  U9: () => (/* binding */ count),
  sy: () => (/* binding */ countOfPoints),
  hS: () => (/* binding */ counted),
  TG: () => (/* binding */ money),
  IE: () => (/* binding */ ordinal),
  KN: () => (/* binding */ percent),
  kN: () => (/* binding */ plainPercent),
  CW: () => (/* binding */ plainPoints),
  N: () => (/* binding */ plainRate),
  WR: () => (/* binding */ points),
  E5: () => (/* binding */ probability),
  TS: () => (/* binding */ rate),
  V8: () => (/* binding */ relative),
  x8: () => (/* binding */ signed),
  LU: () => (/* binding */ tokens)
});

;// CONCATENATED MODULE: ./lib/report/rounding.js
const MOST_DIGITS = 9;
/** Nearer than this, two figures are the same and differ by floating point alone. */
const SAME = 1e-10;
/** The fewest digits, from `digits` on, at which the rounded figure does not contradict what the exact one decided. */
function digitsFor(value, { digits, apartFrom = [] }) {
    for (let shown = digits; shown <= MOST_DIGITS; shown += 1) {
        const rounded = Number(value.toFixed(shown));
        if (apartFrom.every((limit) => side(value, limit) === 0 || side(value, limit) === side(rounded, limit))) {
            return shown;
        }
    }
    return digits;
}
function side(value, limit) {
    return Math.abs(value - limit) < SAME ? 0 : Math.sign(value - limit);
}

;// CONCATENATED MODULE: ./lib/report/numbers.js

/** What is shown where there is no figure. */
const NOTHING = "–";
const MINUS = "−";
/** Beyond this no digit means anything, and JavaScript writes an exponent. */
const LARGEST = 1e15;
/** `54.0 %` of 0.54. A rate that is neither none nor all is never shown as one of these. */
function percent(fraction) {
    return said(fraction, (known) => `${fixed(known * 100, { digits: 1, apartFrom: [0, 100] })} %`);
}
/** `54 %` of 0.54, for a sentence. A rate that is not all is not shown as all. */
function plainRate(fraction) {
    return plainPercent(fraction, { apartFrom: [0, 100] });
}
/** `20 %` of 0.2, for a sentence. */
function plainPercent(fraction, options = {}) {
    return said(fraction, (known) => `${withoutZero(fixed(known * 100, { digits: 1, apartFrom: [0], ...options }))} %`);
}
/** `11` of −0.11: how many points, whichever way, for a sentence. */
function plainPoints(fraction) {
    return said(fraction, (known) => withoutZero(fixed(Math.abs(known * 100), { digits: 1, apartFrom: [0] })));
}
/** `11 points`, `1 point`. */
function countOfPoints(fraction) {
    return said(fraction, (known) => {
        const points = plainPoints(known);
        return `${points} ${points === "1" ? "point" : "points"}`;
    });
}
/** `−11.0 pts` of −0.11. */
function points(fraction) {
    return said(fraction, (known) => `${signed(known * 100)} pts`);
}
/** `+2.1 %` of a ratio minus one. */
function relative(fraction) {
    return said(fraction, (known) => `${signed(known * 100)} %`);
}
/** `−11.0` with its sign; `apartFrom` in the unit of the value. */
function signed(value, { digits = 1, apartFrom = [] } = {}) {
    const text = fixed(value, { digits, apartFrom: [0, ...apartFrom] });
    return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}
/** `1,234`. */
function count(value) {
    return said(value, (known) => fixed(known, { digits: 0 }));
}
/** `1 task`, `50 tasks`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `2nd`, `3rd`, `11th`. */
function ordinal(value) {
    const teen = value % 100 >= 11 && value % 100 <= 13;
    const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
    return `${count(value)}${ending}`;
}
/** `182 k`, `1.3 M`, `27.9 M`. */
function tokens(value) {
    return said(value, (known) => {
        const units = ["", " k", " M", " G", " T"];
        let scaled = known;
        let unit = 0;
        while (unit < units.length - 1 && Math.abs(scaled) >= 999.5) {
            scaled /= 1000;
            unit += 1;
        }
        const digits = unit > 0 && Math.abs(scaled) < (unit === 1 ? 9.95 : 99.95) ? 1 : 0;
        return `${fixed(scaled, { digits })}${units[unit]}`;
    });
}
/** `$0.41`, `$42`, `< $0.01`. */
function money(usd) {
    return said(usd, (known) => {
        if (known === 0)
            return "$0";
        if (known < 0.01)
            return "< $0.01";
        return `$${fixed(known, { digits: known < 9.995 ? 2 : 0 })}`;
    });
}
/** `0.0021`, `< 0.0001`; on the right side of the rate that it was held against. */
function probability(value, { apartFrom = [] } = {}) {
    return said(value, (known) => {
        if (known < 0.0001)
            return "< 0.0001";
        return fixed(known, { digits: known < 0.01 ? 4 : known < 0.1 ? 3 : 2, apartFrom: [0, 1, ...apartFrom] });
    });
}
/** `1.75 %`: a small rate with as many digits as it needs. */
function rate(fraction) {
    return said(fraction, (known) => {
        const value = known * 100;
        if (value > 0 && value < 0.0001)
            return "less than 0.0001 %";
        const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)));
        const text = fixed(value, { digits: Math.min(digits, 6), apartFrom: [0, 100] });
        return `${text.includes(".") ? text.replace(/\.?0+$/u, "") : text} %`;
    });
}
function said(value, say) {
    if (value === null || value === undefined || !(Math.abs(value) <= LARGEST))
        return NOTHING;
    return say(value);
}
function fixed(value, options) {
    const [whole = "0", part] = Math.abs(value).toFixed(digitsFor(value, options)).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
    const text = part === undefined ? grouped : `${grouped}.${part}`;
    return value < 0 && /[1-9]/u.test(text) ? `${MINUS}${text}` : text;
}
function withoutZero(text) {
    return text.replace(/\.0$/u, "");
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   kB: () => (/* binding */ terminalPen),
/* harmony export */   rU: () => (/* binding */ markdownPen)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9551);




/** No name, value or commit is shown longer than this. */
const LONGEST_NAME = 72;
/** No foreign sentence is shown longer than this. */
const LONGEST_TEXT = 600;
const SHORT_COMMIT = 7;
const markdownPen = {
    medium: "markdown",
    name: (text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCode */ .t)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_NAME })),
    text: (text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenEnd */ .tZ)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_TEXT })),
    own: (text) => text.replaceAll("<", "&lt;"),
    strong: (text) => `**${text.replaceAll("<", "&lt;")}**`,
    command: (text) => `\`${text}\``,
    commit: (sha) => shortCommit(sha) ?? markdownPen.name(sha),
};
const terminalPen = {
    medium: "terminal",
    name: (text) => {
        const shown = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMiddle */ .jM)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_NAME }));
        if (shown.trim() === "")
            return "(empty)";
        return /^[^\s"]+$/u.test(shown) ? shown : `"${shown}"`;
    },
    text: (text) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenEnd */ .tZ)((0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim(), { most: LONGEST_TEXT })),
    own: (text) => text,
    strong: (text) => text,
    command: (text) => text,
    commit: (sha) => shortCommit(sha) ?? terminalPen.name(sha),
};
function shortCommit(sha) {
    return /^[0-9a-f]{7,64}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : undefined;
}
/** Foreign prose as a sentence that others can follow. It is completed before it is escaped: `1` is not yet a list, `1.` is. */
function sentence(text, pen) {
    const words = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .revealHidden */ .C)(text).trim();
    if (words === "")
        return "";
    const begun = words.replace(/^[a-z](?=[a-z]*,?\s)/u, (letter) => letter.toUpperCase());
    return pen.text(/[.!?…]$/u.test(begun) ? begun : `${begun}.`);
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
        spent(comparison, pen),
        detectable(comparison),
        baseline({ comparison, pen, arms, now }),
        tried(comparison),
    ]
        .filter((text) => text !== "")
        .join(" ");
}
function spent(comparison, pen) {
    const { measured, confirmation } = comparison;
    if ((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnchanged */ ._5)(comparison))
        return "";
    if (measured.attempts === 0)
        return "Nothing was measured.";
    const parts = [...tasks(comparison), `${rounds(comparison)}${saved(comparison)}`];
    const cost = price(measured, pen);
    if (cost !== "")
        parts.push(cost);
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
function rounds({ measured }) {
    if (measured.plannedRounds === null || measured.plannedRounds === measured.rounds) {
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(measured.rounds, "round");
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
    const drop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "pass-rate")?.minimumDetectable ?? null;
    const rise = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gateOn */ .D2)(comparison, "tokens")?.minimumDetectable ?? null;
    const named = [
        ...(drop === null ? [] : [`A drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOfPoints */ .sy)(drop)} or more`]),
        ...(drop !== null || rise === null ? [] : [`A rise of tokens by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(rise)} or more`]),
    ];
    return named.length === 0 ? "" : `${named.join("")} would have been seen with 80 % certainty.`;
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
        const moved = comparison.notes.some((note) => note.startsWith("The stored baseline was not used"));
        const why = moved ? "The stored baseline was of no use" : "No baseline was stored";
        return `${why}, so ${arms.baseline} was measured ${moved ? "anew" : "beside it"}: ${parts.join(", ")}.`;
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

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ ages),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Ten thousand years; JavaScript writes what is far longer with an exponent. */
const LONGEST = 3.2e14;
/** `850 ms`, `45 s`, `5 min 12 s`, `20 min`, `1 h 20 min`, `2 d 3 h`. */
function duration(milliseconds) {
    if (milliseconds === null || !(Math.abs(milliseconds) <= LONGEST))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / SECOND);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 600)
        return twoUnits({ whole: Math.floor(seconds / 60), rest: seconds % 60, names: ["min", "s"] });
    const minutes = Math.round(milliseconds / MINUTE);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.round(milliseconds / HOUR);
    if (minutes < 24 * 60)
        return twoUnits({ whole: Math.floor(minutes / 60), rest: minutes % 60, names: ["h", "min"] });
    return twoUnits({ whole: Math.floor(hours / 24), rest: hours % 24, names: ["d", "h"] });
}
function twoUnits({ whole, rest, names: [large, small], }) {
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}
/** `3 days old`, `2 hours to 9 days old`; empty where no moment is known. A clock that runs ahead makes nothing younger than new. */
function ages(moments, now) {
    const known = moments.flatMap((moment) => {
        const at = moment === null ? Number.NaN : Date.parse(moment);
        return Number.isNaN(at) ? [] : [Math.max(0, now.getTime() - at)];
    });
    if (known.length === 0)
        return "";
    const [youngest, oldest] = [ageOf(Math.min(...known)), ageOf(Math.max(...known))];
    if (youngest.text === oldest.text)
        return `${oldest.text} old`;
    const start = youngest.unit === oldest.unit ? `${youngest.value}` : youngest.text;
    return `${start} to ${oldest.text} old`;
}
function ageOf(milliseconds) {
    const [size, unit] = milliseconds < HOUR ? [MINUTE, "minute"] : milliseconds < 2 * DAY ? [HOUR, "hour"] : [DAY, "day"];
    const value = Math.max(1, Math.floor(milliseconds / size));
    return { value, unit, text: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(value, unit) };
}
/** `2026-11-22` of a moment, in UTC; empty where it is none. */
function day(moment) {
    const at = Date.parse(moment);
    return Number.isNaN(at) ? "" : new Date(at).toISOString().slice(0, 10);
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

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2397);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);


// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), 631-637, in the
// scaling of his ANORM (ACM TOMS 19 (1993), algorithm 715). Constant term first.
const CENTRE = 0.67448975;
const SHOULDER = 5.656854249492381; // sqrt(32)
const CENTRE_TOP = [
    18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745,
];
const CENTRE_BOTTOM = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1];
const SHOULDER_TOP = [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
    93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
];
const SHOULDER_BOTTOM = [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
    1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
];
const TAIL_TOP = [
    0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
    0.215898534057957, 0.023073441764940174,
];
const TAIL_BOTTOM = [
    0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911,
    1,
];
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;
/**
 * P(Z <= z) of the standard normal distribution, as a fraction, to about 16 digits in either tail.
 * `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
function normalCdf(z) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)("z", z);
    if (Math.abs(z) <= CENTRE)
        return 0.5 + centre(z);
    return z < 0 ? tail(-z) : 1 - tail(z);
}
/**
 * P(Z > z) of the standard normal distribution, as a fraction, with full relative accuracy far out in the tail (until
 * it underflows at about z = 38). `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
function normalSurvival(z) {
    return normalCdf(-z);
}
/** The density of the standard normal distribution at `z`. Throws RangeError on NaN. */
function normalDensity(z) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNumber */ .Bw)("z", z);
    return ONE_OVER_SQRT_2_PI * Math.exp(-0.5 * z * z);
}
/** P(0 < Z <= z), negative for negative z, for |z| <= CENTRE. */
function centre(z) {
    const square = z * z;
    return (z * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(CENTRE_TOP, square)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(CENTRE_BOTTOM, square);
}
/** P(Z > z) for z >= CENTRE. */
function tail(z) {
    if (z === Infinity)
        return 0;
    if (z <= SHOULDER)
        return (bell(z) * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(SHOULDER_TOP, z)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(SHOULDER_BOTTOM, z);
    const inverse = 1 / (z * z);
    const correction = (inverse * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(TAIL_TOP, inverse)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(TAIL_BOTTOM, inverse);
    return (bell(z) * (ONE_OVER_SQRT_2_PI - correction)) / z;
}
/** exp(-z^2/2) without the rounding error of squaring z: the leading sixteenths of z are squared exactly. */
function bell(z) {
    const sixteenths = Math.trunc(z * 16) / 16;
    return Math.exp(-0.5 * sixteenths * sixteenths) * Math.exp(-0.5 * (z - sixteenths) * (z + sixteenths));
}
// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Appl. Statist. 37 (1988),
// 477-484, routine PPND16. Constant term first.
const INNER_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const INNER_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
];
const OUTER_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const OUTER_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
];
/**
 * The z with P(Z <= z) = p of the standard normal distribution, to about 16 digits. p is a fraction in [0, 1]; 0 gives
 * -Infinity and 1 gives Infinity. Throws RangeError on any other p. Wichura (1988), AS 241.
 */
function normalQuantile(p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)("p", p);
    const fromMiddle = p - 0.5;
    if (Math.abs(fromMiddle) <= 0.425) {
        const r = 0.180625 - fromMiddle * fromMiddle;
        return (fromMiddle * (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(INNER_TOP, r)) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(INNER_BOTTOM, r);
    }
    const smaller = Math.min(p, 1 - p);
    const size = smaller === 0 ? Infinity : tailQuantile(Math.sqrt(-Math.log(smaller)));
    return fromMiddle < 0 ? -size : size;
}
/** The size of z for a tail area of exp(-r^2). */
function tailQuantile(r) {
    return r <= 5
        ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(OUTER_TOP, r - 1.6) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(OUTER_BOTTOM, r - 1.6)
        : (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(FAR_TOP, r - 5) / (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_1__/* .polynomial */ .z)(FAR_BOTTOM, r - 5);
}


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ polynomial)
/* harmony export */ });
/**
 * The value at `x` of the polynomial with these coefficients, constant term first (Horner's scheme).
 * An empty list is the zero polynomial.
 */
function polynomial(coefficients, x) {
    let value = 0;
    for (let power = coefficients.length - 1; power >= 0; power -= 1) {
        value = value * x + coefficients[power];
    }
    return value;
}


/***/ }),

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ stratifiedTest)
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
 * `oddsRatio` (above 0, default 1) is the null hypothesis: the candidate's odds of a pass over the baseline's, in every
 * task. What is cut off the ends of the distribution (at most 1e-60) is added to every p-value, and none is given as
 * less than 1e-60: they are never too small by more than rounding, and never 0.
 *
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts and the odds ratio is above 0.
 * A. Agresti, Categorical Data Analysis (2002), 6.3 and 6.7; C. R. Mehta, N. R. Patel, R. Gray, JASA 80 (1985), 969-973.
 */
function stratifiedTest(strata, { oddsRatio = 1 } = {}) {
    (0,preconditions/* requirePositive */.z6)("oddsRatio", oddsRatio);
    let statistic = 0;
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
        (0,preconditions/* requirePart */.v1)("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
        (0,preconditions/* requirePart */.v1)("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
        statistic += candidatePasses;
    }
    const groups = groupAlike(strata, oddsRatio);
    const distribution = distributionOfSum(groups, NEGLIGIBLE);
    return { statistic, expected: expectation(groups), ...areas(distribution, statistic) };
}
/** Tasks with the same margins share one distribution. */
function groupAlike(strata, oddsRatio) {
    const groups = new Map();
    for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
        const passes = baselinePasses + candidatePasses;
        const key = `${baselineAttempts} ${candidateAttempts} ${passes}`;
        const known = groups.get(key);
        groups.set(key, {
            mass: known?.mass ?? (0,hypergeometric/* hypergeometricPmf */.n)({ baselineAttempts, candidateAttempts, passes, oddsRatio }),
            times: (known?.times ?? 0) + 1,
        });
    }
    return [...groups.values()];
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


/***/ })

};
