export const id = 323;
export const ids = [323];
export const modules = {

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema),
/* harmony export */   r: () => (/* binding */ scheduleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _task_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);


/** The rates one gate was given before the first attempt. */
const gatePlanSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1).describe("This gate's part of the false-alarm rate, a fraction"),
    passLevel: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1).describe("The rate of wrong passes at the margin, a fraction"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).nullable().default(null).describe("The harm that a pass rules out, a fraction"),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable().default(null).describe("The rise in tokens that is no regression"),
});
/** By metric, what a look knows of what the planned attempts will tell: 1 at their end. */
const informationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(1000))
    .default({})
    .describe("The share of the planned information that is known then, by metric");
const lookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    block: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    information: informationSchema,
    spend: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe("The part of the pass rate's false-alarm rate that may be spent up to this look; null: by information"),
    stretch: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .max(10)
        .default(1)
        .describe("By how much the pass rate's fail boundary is raised here, since the order follows the baseline"),
});
/** What was fixed before the first attempt; nothing in it may change while measuring. */
const planShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("Of the order and of the seeds that agents are given"),
    order: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_task_id_js__WEBPACK_IMPORTED_MODULE_0__/* .taskIdSchema */ .O).describe("The tasks in the order in which each round tries them"),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000))
        .nullable()
        .default(null)
        .describe("How much an attempt of each task tells, in the order of `order`: after the first round, attempts are made in the order in which they tell most. Null: round by round"),
    rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), gatePlanSchema).default({}),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lookSchema)
        .max(32)
        .describe("The moments at which a verdict may be reached: after this block, with this many attempts"),
    extension: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(1000),
        share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).lt(1),
        information: informationSchema,
    })
        .nullable()
        .default(null)
        .describe("The one continuation allowed, and the part of each rate kept for it"),
    confirm: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("as-used"), level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1) })
        .nullable()
        .default(null),
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096)).default([]),
});
/** What of a plan is handed over beside its tasks, rounds and seed. */
const scheduleSchema = planShape.pick({ values: true, looks: true, extension: true });
/** A schedule that does not end, or whose looks do not follow each other, has no boundaries. */
const planSchema = planShape.superRefine((plan, context) => {
    const { order, rounds, values, looks, extension, gates } = plan;
    const wrong = (path, message) => context.addIssue({ code: "custom", path, message });
    if (new Set(order).size < order.length)
        wrong(["order"], "it names a task twice");
    if (values !== null && values.length !== order.length)
        wrong(["values"], `it has ${values.length} values for ${order.length} tasks`);
    const metrics = new Set(looks.flatMap(({ information }) => Object.keys(information)));
    for (const [index, look] of looks.entries()) {
        const before = looks[index - 1];
        // A fresh batch has one look at the end of what it mirrors, which may be an extension.
        if (look.attempts > (rounds + (extension?.rounds ?? 0)) * order.length)
            wrong(["looks", index, "attempts"], "it waits for more attempts than are planned");
        if (before === undefined)
            continue;
        if (look.attempts <= before.attempts)
            wrong(["looks", index, "attempts"], "each look has more attempts than the one before it");
        if ((look.spend === null) !== (before.spend === null))
            wrong(["looks", index, "spend"], "either every look says what may be spent by then, or none does");
        else if (look.spend !== null && look.spend < (before.spend ?? 0))
            wrong(["looks", index, "spend"], "what may be spent never shrinks from look to look");
        for (const metric of metrics) {
            const [from, to] = [before.information[metric] ?? 1, look.information[metric] ?? 1];
            if (to < from * 1.001)
                wrong(["looks", index, "information"], `that of ${metric} grows from look to look`);
        }
    }
    const last = looks.at(-1);
    // A gate is decided at the planned end at the latest. Fresh batches have no gates, and end where what they mirror did.
    if (Object.keys(gates).length > 0) {
        if (last?.attempts !== rounds * order.length)
            wrong(["looks"], "the last one is at the planned end, where each task has an attempt of each round");
        for (const metric of metrics) {
            if ((last?.information[metric] ?? 1) !== 1)
                wrong(["looks"], `the last one has all of the planned information of ${metric}, which is 1`);
        }
    }
    if (looks.some(({ block }, index) => block <= (looks[index - 1]?.block ?? 0)))
        wrong(["looks"], "each waits for a later block than the one before it");
    if (extension === null || extension.rounds === 0)
        return;
    for (const metric of new Set(["pass-rate", ...metrics, ...Object.keys(extension.information)])) {
        if ((extension.information[metric] ?? 1) < (last?.information[metric] ?? 1) * 1.001)
            wrong(["extension", "information"], `that of ${metric} is more than the planned end's`);
    }
});


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ taskIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
const taskIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(300)
    .regex(/^\P{Cc}+$/u, "a task id is one line without control characters")
    .refine((id) => id !== "__proto__", "`__proto__` cannot be a task id");


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ moneySchema),
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   X5: () => (/* binding */ usageReportSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vK: () => (/* binding */ countSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Far above any attempt that was ever paid for, and far below where doubles lose whole numbers. */
const LARGEST_COUNT = 1e12;
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(LARGEST_COUNT);
const moneySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1e9);
/** Tokens of one attempt. `inputTokens` counts all input, cache reads and writes included; `outputTokens` counts reasoning. */
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    inputTokens: countSchema.describe("All input tokens, cache reads and cache writes included"),
    cacheReadTokens: countSchema.default(0).describe("The part of inputTokens that was read from a cache"),
    cacheWriteTokens: countSchema.default(0).describe("The part of inputTokens that was written to a cache"),
    outputTokens: countSchema.describe("All output tokens, reasoning included"),
})
    .refine((usage) => usage.cacheReadTokens + usage.cacheWriteTokens <= usage.inputTokens, {
    message: "cacheReadTokens and cacheWriteTokens are parts of inputTokens, and exceed it together",
    path: ["inputTokens"],
});
/** What an agent program writes to the path in `PAIRGATE_USAGE`. */
const usageReportSchema = usageSchema
    .safeExtend({
    costUsd: moneySchema.nullable().default(null).describe("What the attempt cost, in US dollars"),
    turns: countSchema.nullable().default(null).describe("How many times the model was called"),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable().default(null).describe("The model id that the provider resolved"),
})
    .meta({
    title: "pairgate usage",
    description: "What an agent program writes, as JSON, to the path in PAIRGATE_USAGE",
});
/** All tokens of an attempt, or `null` where it is unmetered. An attempt that claims 0 tokens was not metered either. */
function totalTokens(usage) {
    if (usage === null)
        return null;
    const total = usage.inputTokens + usage.outputTokens;
    // A usage that was not read from a file may hold anything, and only of these is there a logarithm.
    return Number.isFinite(total) && total > 0 ? total : null;
}


/***/ }),

/***/ 5107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ VERDICT_SCHEMA),
  D: () => (/* binding */ comparisonSchema),
  $D: () => (/* binding */ verdictSchema),
  l6: () => (/* binding */ verdictWordSchema)
});

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


/***/ })

};
