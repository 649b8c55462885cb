export const id = 864;
export const ids = [864];
export const modules = {

/***/ 3483:
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
// EXTERNAL MODULE: ./lib/domain/verdict.js + 2 modules
var verdict = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/measure/make-folders.js
var make_folders = __webpack_require__(2980);
// EXTERNAL MODULE: ./lib/report/arms.js
var report_arms = __webpack_require__(8707);
// EXTERNAL MODULE: ./lib/report/changed-tasks.js
var changed_tasks = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(2269);
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
    const prose = (text) => (0,report_columns/* wrap */.LV)(text, { columns: room.columns });
    const hanging = (text) => (0,report_columns/* wrap */.LV)(text, { columns: room.columns, indent: GAP });
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
    return rows.flatMap(([model = "", ...cells]) => cells.flatMap((cell, index) => (0,report_columns/* wrap */.LV)(`${model} in ${head[index] ?? ""}: ${cell}`, { columns: room.columns, indent: GAP })));
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
        ...(0,report_columns/* wrap */.LV)(label, { columns: room.columns }),
        ...(0,report_columns/* wrap */.LV)(`${change}, could be ${couldBe}`, { columns: room.columns - GAP.length }).map((line) => `${GAP}${line}`),
    ]);
}
/** Names to the left, figures to the right; null where a line would be too long. */
function tableLines(head, rows, { columns, paint }) {
    const widths = head.map((title, column) => Math.max((0,report_columns/* columnsOf */.PL)(title), ...rows.map((row) => (0,report_columns/* columnsOf */.PL)(row[column] ?? ""))));
    if (widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) > columns)
        return null;
    const line = (texts) => texts
        .map((text, column) => (0,report_columns/* pad */.eV)(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }))
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
    const widths = TITLES.map((title, column) => Math.max((0,report_columns/* columnsOf */.PL)(title), ...cells.map((row) => (0,report_columns/* columnsOf */.PL)(row[column] ?? ""))));
    const used = widths.reduce((sum, width) => sum + width + terminal_table_GAP.length, 0);
    if (columns - used < NARROWEST_GATE)
        return rows.flatMap((row) => stacked({ row, columns, paint }));
    const line = (texts) => texts
        .map((text, column) => (0,report_columns/* pad */.eV)(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }))
        .join(terminal_table_GAP);
    const body = rows.flatMap((row, index) => {
        const [first = "", ...more] = (0,report_columns/* wrap */.LV)(gateText(row), { columns: columns - used, indent: terminal_table_GAP });
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
    const lines = (text) => (0,report_columns/* wrap */.LV)(text, { columns: columns - terminal_table_GAP.length }).map((part) => `${terminal_table_GAP}${part}`);
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
    return (0,report_columns/* wrap */.LV)(signed, { columns, indent: "  " }).map((line) => paint(line, "bold", colourOf(face)));
}
function body({ comparison, columns, paint, now, head, inGroup, }) {
    const [pen, arms] = [report_pen/* terminalPen */.kB, report_arms/* TERMINAL_ARMS */.nV];
    const prose = (text) => (0,report_columns/* wrap */.LV)(text, { columns, indent: "  " });
    const next = (0,next_step/* nextStep */.s)({ comparison, pen, arms, inAction: head !== undefined, inGroup, head });
    const paragraphs = [
        (0,report_columns/* wrap */.LV)((0,explanation/* explanation */.Q)({ comparison, pen, arms }), { columns }),
        terminalTable({ comparison, columns, paint }),
        tasks(comparison).flatMap(prose),
        prose((0,figure_rows/* figureLine */.LE)(comparison.figures)),
        comparison.verdict === "not-comparable" ? [] : prose((0,differences/* differences */.t)(comparison, pen)),
        comparison.notes.flatMap((note) => prose(`Note: ${(0,report_pen/* sentence */.em)(note, pen)}`)),
        next === "" ? [] : prose(`Next: ${next}`),
        (0,report_columns/* wrap */.LV)((0,spent/* spentLine */.b)({ comparison, pen, arms, now }), { columns }).map((line) => paint(line, "dim")),
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

// EXTERNAL MODULE: ./lib/commands/terminal.js
var commands_terminal = __webpack_require__(6420);
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
    const verdict = (0,decide_verdict/* verdictOf */.V)(comparisons, options.grid);
    const now = terminal.now();
    if (options.json)
        terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    else if (options.quiet)
        terminal.stdout.write(`${verdict.verdict}\n`);
    else {
        const width = (0,commands_terminal/* widthOf */.q)(terminal.stdout, terminal.env);
        const color = (0,commands_terminal/* usesColor */.c)(terminal.stdout, terminal.env);
        terminal.stdout.write(terminalReport({ verdict, width, color, now }));
    }
    if (options.comment !== undefined) {
        const { commentMarkdown } = await __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 8168));
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

/***/ 5107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ VERDICT_SCHEMA),
  $D: () => (/* binding */ verdictSchema),
  l6: () => (/* binding */ verdictWordSchema)
});

// UNUSED EXPORTS: comparisonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/domain/figure.js


/** A figure that is shown and never gated. */
const figureSchema = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n([
        "cost",
        "task-tokens",
        "passed-tokens",
        "uncached-input",
        "cached-input",
        "output",
        "suite-tokens",
        "duration",
        "turns",
        "capped-time",
        "capped-tokens",
        "capped-disk",
    ])
        .describe("`task-tokens` and `passed-tokens` are geometric means over tasks, the latter of the passing attempts alone at tasks that both arms passed; `suite-tokens` is what one attempt of every task takes; `capped-…` counts the attempts that a limit ended; all others are means per attempt, averaged over tasks. `uncached-input` is what was not read from a cache, so what was written to one is part of it"),
    unit: schemas/* enum */.k5n(["usd", "milliseconds", "turns", "tokens", "attempts"]),
    baseline: schemas/* number */.aig(),
    candidate: schemas/* number */.aig(),
    change: schemas/* number */.aig().nullable().describe("Ratio minus one; null of a count, and where the baseline is 0"),
    tasks: usage/* countSchema */.vK.describe("Over so many tasks, of which both arms know it"),
    of: schemas/* object */.Ikc({ baseline: usage/* countSchema */.vK, candidate: usage/* countSchema */.vK })
        .nullable()
        .default(null)
        .describe("Of how many attempts, where it counts attempts"),
});

;// CONCATENATED MODULE: ./lib/domain/grid.js


const place = { model: schemas/* string */.YjP(), harness: schemas/* string */.YjP() };
/** All attempts of one model in one harness, at the tasks that every cell of the grid tried. */
const gridCellSchema = schemas/* object */.Ikc({
    ...place,
    rate: schemas/* number */.aig()
        .nullable()
        .describe("Mean over the tasks that all cells tried, a fraction; null without any"),
    tasks: usage/* countSchema */.vK.describe("The tasks that all cells tried, so the same number in each"),
    attempts: usage/* countSchema */.vK.describe("This cell's attempts at these tasks that passed or failed"),
});
const gridEffectSchema = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(["model", "harness", "interaction"])
        .describe("An interaction is by how much the model's change differs between two harnesses"),
    of: schemas/* string */.YjP().describe("What is held against what, in words"),
    model: schemas/* string */.YjP().nullable().describe("The model that is held against the first; null of a harness"),
    harness: schemas/* string */.YjP().nullable().describe("The harness that is held against the first; null of a model"),
    change: schemas/* number */.aig().describe("Of the pass rate, a fraction"),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe("What the change could be, on these very tasks"),
});
/** What several runs say of models and harnesses. It is shown and never gated. */
const gridSchema = schemas/* object */.Ikc({
    models: schemas/* array */.YOg(schemas/* string */.YjP()).describe("In the order of the runs; effects are against the first"),
    harnesses: schemas/* array */.YOg(schemas/* string */.YjP()).describe("In the order of the runs; effects are against the first"),
    cells: schemas/* array */.YOg(gridCellSchema),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc(place)).describe("Cells without an attempt that counts"),
    effects: schemas/* array */.YOg(gridEffectSchema).describe("None where a cell is missing"),
    level: schemas/* number */.aig().describe("The confidence of each interval by itself, a fraction"),
    allTasks: usage/* countSchema */.vK.describe("The tasks that any of the cells tried"),
    leftOut: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), candidate: schemas/* string */.YjP(), why: schemas/* string */.YjP() }))
        .describe("Runs that have no place in the grid"),
})
    .describe("Where runs differ in model and in harness: what can be given to either");

;// CONCATENATED MODULE: ./lib/domain/verdict.js




const VERDICT_SCHEMA = "pairgate.verdict/1";
/** The three verdicts, and the three reasons why there is none. */
const verdictWordSchema = schemas/* enum */.k5n([
    "pass",
    "regression",
    "inconclusive",
    "no-baseline",
    "incomplete",
    "not-comparable",
]);
const gateVerdictSchema = schemas/* enum */.k5n(["pass", "regression", "inconclusive"]);
const metricSchema = schemas/* enum */.k5n(["pass-rate", "tokens", "cost", "errors"]);
/** A sum over attempts, each of which may be as large as a count can be. */
const totalSchema = schemas/* number */.aig().min(0);
/** One gate's answer. Rates and changes are fractions; a change of tokens or cost is a ratio minus one. */
const gateResultSchema = schemas/* object */.Ikc({
    metric: metricSchema,
    verdict: gateVerdictSchema,
    reason: schemas/* string */.YjP().nullable().describe("Why the gate says so, in a sentence"),
    hindrance: schemas/* enum */.k5n(["candidate", "baseline", "suite", "noise"])
        .nullable()
        .default(null)
        .describe("What `reason` lies in, where it keeps the gate from telling: whose attempts, the suite, or chance"),
    baseline: schemas/* number */.aig()
        .nullable()
        .describe("Mean over tasks: a fraction, or tokens or US dollars (their geometric mean)"),
    candidate: schemas/* number */.aig().nullable(),
    change: schemas/* number */.aig().nullable(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe("What the change could be; its two ends decide"),
    level: schemas/* number */.aig().nullable().describe("The interval's confidence, a fraction"),
    pValue: schemas/* number */.aig().nullable().describe("One-sided: how often an unchanged candidate looks this bad"),
    alpha: schemas/* number */.aig().nullable().describe("This gate's part of the false-alarm rate"),
    spent: schemas/* number */.aig()
        .nullable()
        .describe("The part of alpha that all looks up to the planned end may use; the rest is the extension's"),
    crossesAt: schemas/* number */.aig()
        .nullable()
        .default(null)
        .describe("The p-value up to which this very look calls it worse: a part of `spent`"),
    margin: schemas/* number */.aig().nullable().describe("The change that a pass rules out, a positive fraction"),
    tolerance: schemas/* number */.aig()
        .nullable()
        .describe("The rise in tokens or cost that is nobody's regression, a fraction"),
    minimumDetectable: schemas/* number */.aig()
        .nullable()
        .describe("The smallest harm seen with 80 % power, a positive fraction"),
    moreRounds: schemas/* number */.aig()
        .int()
        .nullable()
        .describe("How many further rounds would probably settle it; null where none are needed or none would do"),
    tasks: usage/* countSchema */.vK,
    attempts: schemas/* object */.Ikc({ baseline: usage/* countSchema */.vK, candidate: usage/* countSchema */.vK, planned: usage/* countSchema */.vK.nullable() }),
});
const taskChangeSchema = schemas/* enum */.k5n(["newly-failing", "newly-passing", "same", "unclear"]);
const tallySchema = schemas/* object */.Ikc({ passes: usage/* countSchema */.vK, attempts: usage/* countSchema */.vK });
const taskResultSchema = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    baseline: tallySchema,
    candidate: tallySchema,
    change: taskChangeSchema,
});
/** What one gate said at one look on the way to the verdict. */
const pathPointSchema = schemas/* object */.Ikc({
    metric: metricSchema,
    look: usage/* countSchema */.vK,
    attempts: usage/* countSchema */.vK.describe("The candidate's, up to this look"),
    change: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
});
/** What the change of the pass rate could be for tasks like these; the gates speak of these very tasks. */
const beyondSchema = schemas/* object */.Ikc({
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe("Fractions"),
    level: schemas/* number */.aig().describe("The interval's confidence, a fraction"),
    tasks: usage/* countSchema */.vK,
    clusters: usage/* countSchema */.vK.nullable().describe("How many groups the tasks come in; null where none are known"),
});
/** What a fresh batch of the base commit said of a regression; design section 5. */
const confirmationSchema = schemas/* object */.Ikc({
    outcome: schemas/* enum */.k5n(["confirmed", "not-confirmed", "not-measured"]),
    rounds: usage/* countSchema */.vK.describe("Rounds of the fresh batch"),
    attempts: usage/* countSchema */.vK,
    tokens: totalSchema.nullable(),
    costUsd: schemas/* number */.aig().nullable(),
    reason: schemas/* string */.YjP().nullable().describe("Why there is no batch, where there is none"),
});
/** A regression that someone with write access accepted; it holds for this treatment only. */
const acceptanceSchema = schemas/* object */.Ikc({
    by: schemas/* string */.YjP().nullable(),
    reason: schemas/* string */.YjP(),
    at: iso/* datetime */.w$({ offset: true }),
});
/** What the rule was expected to do, before the first attempt. All fractions. */
const forecastSchema = schemas/* object */.Ikc({
    source: schemas/* literal */.euz("history").describe("The stored baseline's own attempts"),
    pullRequests: usage/* countSchema */.vK.describe("How many were simulated"),
    falseAlarm: schemas/* object */.Ikc({ rate: schemas/* number */.aig(), lower: schemas/* number */.aig(), upper: schemas/* number */.aig() })
        .nullable()
        .describe("How often the rule called the baseline's own attempts worse, divided at random, with its 95 % interval; null where there are too few to divide"),
    splits: usage/* countSchema */.vK.describe("How often they were divided"),
    power10: schemas/* number */.aig().describe("How often a true drop of 10 points is found"),
    share: schemas/* number */.aig().describe("The share of the planned attempts that an unchanged agent takes"),
});
/** One check's comparison. */
const comparisonSchema = schemas/* object */.Ikc({
    suite: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    verdict: verdictWordSchema,
    reason: schemas/* string */.YjP().nullable().describe("Why, where the gates alone do not say it"),
    treatment: schemas/* array */.YOg(schemas/* object */.Ikc({ what: schemas/* string */.YjP(), baseline: schemas/* string */.YjP().nullable(), candidate: schemas/* string */.YjP().nullable() }))
        .describe("What differs between the arms, by name"),
    gates: schemas/* array */.YOg(gateResultSchema),
    figures: schemas/* array */.YOg(figureSchema),
    tasks: schemas/* array */.YOg(taskResultSchema),
    unpaired: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), why: schemas/* enum */.k5n(["new", "changed", "gone", "no-baseline", "not-tried"]) }))
        .describe("Tasks that one arm has and the other cannot be paired with"),
    stopped: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), look: usage/* countSchema */.vK, saved: schemas/* number */.aig() })
        .nullable()
        .describe("Where measuring stopped early, and the part of the attempts that this saved"),
    beyond: beyondSchema.nullable().default(null),
    extension: schemas/* object */.Ikc({
        rounds: usage/* countSchema */.vK,
        attempts: usage/* countSchema */.vK.describe("How many the extension adds"),
        state: schemas/* enum */.k5n(["available", "used"]),
    })
        .nullable()
        .default(null)
        .describe("The one continuation that the plan allows where it cannot tell yet"),
    path: schemas/* array */.YOg(pathPointSchema)
        .default([])
        .describe("What each gate said at each look that was taken, in their order"),
    measured: schemas/* object */.Ikc({
        rounds: usage/* countSchema */.vK,
        plannedRounds: usage/* countSchema */.vK.nullable(),
        attempts: usage/* countSchema */.vK,
        tokens: totalSchema.nullable(),
        costUsd: schemas/* number */.aig().nullable(),
        durationMs: schemas/* number */.aig().nullable().describe("The attempts' own time, added up"),
    }),
    sandbox: schemas/* enum */.k5n(["bubblewrap", "none"]).nullable(),
    commit: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().nullable(),
    baselineRuns: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP().nullable(), attempts: usage/* countSchema */.vK })),
    treatmentHash: schemas/* string */.YjP().nullable().default(null).describe("What was measured, by its hash"),
    treatmentsTried: usage/* countSchema */.vK
        .nullable()
        .default(null)
        .describe("How many treatments of this check the pull request has had measured, this one included"),
    unmeasuredMerges: usage/* countSchema */.vK
        .nullable()
        .default(null)
        .describe("How many merges lie between the baseline's newest commit and the base commit, where the candidate's files differ between the two; null where none do, or it is not known"),
    forecast: forecastSchema
        .nullable()
        .default(null)
        .describe("What the rule was expected to do; null where no baseline was stored"),
    freshBaseline: schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether the baseline was measured with the candidate, since none that is stored fits"),
    alongside: schemas/* object */.Ikc({ attempts: usage/* countSchema */.vK, tokens: totalSchema.nullable(), costUsd: schemas/* number */.aig().nullable() })
        .nullable()
        .default(null)
        .describe("What measuring the base commit took, where no stored baseline fits; not in `measured`"),
    confirmation: confirmationSchema.nullable().default(null),
    accepted: acceptanceSchema.nullable().default(null),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe("What a reader must know to trust the figures"),
});
/** `verdict.json`, and `--json` on the terminal. */
const verdictSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(VERDICT_SCHEMA),
    verdict: verdictWordSchema,
    headline: schemas/* string */.YjP(),
    comparisons: schemas/* array */.YOg(comparisonSchema),
    grid: gridSchema.nullable().default(null),
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


/***/ })

};
