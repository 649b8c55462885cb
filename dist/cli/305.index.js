export const id = 305;
export const ids = [305];
export const modules = {

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   PAIRGATE_VERSION: () => (/* binding */ PAIRGATE_VERSION),
/* harmony export */   hk: () => (/* binding */ testIdOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


/** The version in `package.json`; a test holds them together. */
const PAIRGATE_VERSION = "0.1.0";
/** The first line of a run file for a check that is about to be measured. */
function manifestOf(options) {
    const { surveyed, repository, purpose, plan, epoch, testId, source, id, createdAt } = options;
    const { check, fingerprint, fingerprintOf, treatment } = surveyed;
    return {
        schema: _domain_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ,
        id,
        createdAt: createdAt.toISOString(),
        suite: {
            name: check.suite.name,
            engine: check.suite.engine,
            fingerprint,
            fingerprintOf: fingerprintOf,
            tasks: surveyed.tasks,
        },
        candidate: {
            name: check.candidate.name,
            harness: check.candidate.harness,
            harnessVersion: null,
            model: check.candidate.model,
        },
        treatment,
        commit: commitOf(repository, treatment.tree),
        purpose,
        test: { id: testId, epoch, continues: null },
        shard: null,
        source,
        plan,
        sandbox: options.sandbox,
        pairgate: PAIRGATE_VERSION,
    };
}
/** The hash that a test is known by, whatever the commit: check, fingerprint, epoch and treatment. Design section 4. */
function testIdOf({ check, fingerprint, treatment }, epoch) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ check: check.name, fingerprint, epoch, treatment: treatment.hash });
}
/** The measured commit. Outside a repository a state of the files is named by its tree hash. */
function commitOf(repository, treeHash) {
    if (repository.head === null)
        return { sha: `files-${treeHash.slice("sha256:".length, 19)}`, tree: null, base: null };
    return { sha: repository.head, tree: repository.tree, base: repository.base };
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** JSON with keys in code-unit order and no spaces, so that equal values give equal bytes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    return JSON.stringify(value);
}
/** `sha256:` and the hex digest of a value's canonical JSON. */
function digest(value) {
    return digestText(canonicalJson(value));
}
/** `sha256:` and the hex digest of the bytes. */
function digestText(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EJ: () => (/* binding */ RUN_SCHEMA),
  ZS: () => (/* binding */ attemptSchema),
  dG: () => (/* binding */ countsNowhere),
  BM: () => (/* binding */ endSchema),
  Y3: () => (/* binding */ madeAgain),
  rc: () => (/* binding */ manifestSchema),
  O7: () => (/* binding */ roundOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/domain/task-id.js
var task_id = __webpack_require__(269);
;// CONCATENATED MODULE: ./lib/domain/plan.js


/** The rates one gate was given before the first attempt. */
const gatePlanSchema = schemas/* object */.Ikc({
    alpha: schemas/* number */.aig().gt(0).lt(1).describe("This gate's part of the false-alarm rate, a fraction"),
    passLevel: schemas/* number */.aig().gt(0).lt(1).describe("The rate of wrong passes at the margin, a fraction"),
    margin: schemas/* number */.aig().gt(0).nullable().default(null).describe("The harm that a pass rules out, a fraction"),
    tolerance: schemas/* number */.aig().min(0).nullable().default(null).describe("The rise in tokens that is no regression"),
});
/** By metric, what a look knows of what the planned attempts will tell: 1 at their end. */
const informationSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().gt(0).max(1000))
    .default({})
    .describe("The share of the planned information that is known then, by metric");
const lookSchema = schemas/* object */.Ikc({
    block: schemas/* number */.aig().int().min(1),
    attempts: schemas/* number */.aig().int().min(1),
    information: informationSchema,
    spend: schemas/* number */.aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe("The part of the pass rate's false-alarm rate that may be spent up to this look; null: by information"),
    stretch: schemas/* number */.aig()
        .min(1)
        .max(10)
        .default(1)
        .describe("By how much the pass rate's fail boundary is raised here, since the order follows the baseline"),
});
/** What was fixed before the first attempt; nothing in it may change while measuring. */
const planShape = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int().describe("Of the order and of the seeds that agents are given"),
    order: schemas/* array */.YOg(task_id/* taskIdSchema */.O).describe("The tasks in the order in which each round tries them"),
    values: schemas/* array */.YOg(schemas/* number */.aig().int().min(1).max(1000))
        .nullable()
        .default(null)
        .describe("How much an attempt of each task tells, in the order of `order`: after the first round, attempts are made in the order in which they tell most. Null: round by round"),
    rounds: schemas/* number */.aig().int().min(1).max(1000),
    gates: schemas/* record */.g1P(schemas/* string */.YjP(), gatePlanSchema).default({}),
    looks: schemas/* array */.YOg(lookSchema)
        .max(32)
        .describe("The moments at which a verdict may be reached: after this block, with this many attempts"),
    extension: schemas/* object */.Ikc({
        rounds: schemas/* number */.aig().int().min(0).max(1000),
        share: schemas/* number */.aig().min(0).lt(1),
        information: informationSchema,
    })
        .nullable()
        .default(null)
        .describe("The one continuation allowed, and the part of each rate kept for it"),
    confirm: schemas/* object */.Ikc({ rounds: schemas/* literal */.euz("as-used"), level: schemas/* number */.aig().gt(0).lt(1) })
        .nullable()
        .default(null),
    baselineRuns: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).default([]),
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

// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/domain/run.js




const RUN_SCHEMA = "pairgate.run/1";
const run_text = schemas/* string */.YjP().max(4096);
const nullableText = run_text.nullable().default(null);
const purposeSchema = schemas/* enum */.k5n(["candidate", "record", "base", "confirm", "drift"]);
const sandboxModeSchema = schemas/* enum */.k5n(["bubblewrap", "none"]);
/** The first line of a run file. */
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(RUN_SCHEMA),
    id: run_text.min(1),
    createdAt: iso/* datetime */.w$({ offset: true }).nullable().default(null),
    suite: schemas/* object */.Ikc({
        name: run_text.min(1),
        engine: run_text.min(1),
        fingerprint: run_text.min(1),
        fingerprintOf: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).default({}),
        tasks: schemas/* record */.g1P(task_id/* taskIdSchema */.O, run_text.min(1)).describe("Each task's id and content hash"),
    }),
    candidate: schemas/* object */.Ikc({
        name: run_text.min(1),
        harness: nullableText,
        harnessVersion: nullableText,
        model: nullableText,
    }),
    treatment: schemas/* object */.Ikc({
        hash: run_text.min(1),
        tree: nullableText,
        of: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).default({}).describe("What the hash was made of, in the open"),
    })
        .nullable()
        .default(null),
    commit: schemas/* object */.Ikc({ sha: run_text.min(1), tree: nullableText, base: nullableText }),
    purpose: purposeSchema.nullable().default(null),
    test: schemas/* object */.Ikc({ id: run_text, epoch: nullableText, continues: nullableText }).nullable().default(null),
    shard: schemas/* object */.Ikc({ index: usage/* countSchema */.vK, count: usage/* countSchema */.vK }).nullable().default(null),
    source: schemas/* object */.Ikc({
        event: nullableText,
        pullRequest: usage/* countSchema */.vK.nullable().default(null),
        runId: usage/* countSchema */.vK.nullable().default(null),
        runAttempt: usage/* countSchema */.vK.nullable().default(null),
    })
        .nullable()
        .default(null),
    plan: planSchema.nullable().default(null),
    sandbox: sandboxModeSchema.nullable().default(null),
    pairgate: nullableText,
});
const outcomeSchema = schemas/* enum */.k5n(["pass", "fail", "error", "cancelled"]);
/** Which limit ended the attempt; its usage is then at least what is recorded. */
const cappedSchema = schemas/* enum */.k5n(["time", "tokens", "disk"]);
/** An earlier try at an attempt, whose infrastructure failed or that was cut off. Its tokens were paid for, so they are kept. */
const retriedSchema = schemas/* object */.Ikc({
    reason: run_text,
    detail: nullableText,
    usage: usage/* usageSchema */.ht.nullable().default(null),
    costUsd: usage/* moneySchema */.M3.nullable().default(null),
    durationMs: schemas/* number */.aig().min(0).max(1e12).default(0),
});
const NEVER_RETRIED = Object.freeze([]);
/** One line per attempt, written as it ends. */
const attemptSchema = schemas/* object */.Ikc({
    uid: nullableText,
    task: task_id/* taskIdSchema */.O,
    block: schemas/* number */.aig().int().min(1).nullable().default(null),
    round: schemas/* number */.aig().int().min(1).nullable().default(null),
    attempt: schemas/* number */.aig().int().min(1).max(100_000),
    outcome: outcomeSchema,
    score: schemas/* number */.aig().nullable().default(null),
    reason: nullableText,
    detail: nullableText,
    usage: usage/* usageSchema */.ht.nullable().default(null),
    usageProblem: nullableText.describe("Why usage is null although the agent wrote some"),
    capped: cappedSchema.nullable().default(null),
    costUsd: usage/* moneySchema */.M3.nullable().default(null),
    turns: usage/* countSchema */.vK.nullable().default(null),
    durationMs: schemas/* number */.aig().min(0).max(1e12).nullable().default(null),
    startedAt: iso/* datetime */.w$({ offset: true }).nullable().default(null),
    resolvedModel: nullableText,
    cluster: nullableText,
    beyondLook: schemas/* boolean */.zMY().default(false),
    // One array for all, since most attempts are tried once.
    retried: schemas/* array */.YOg(retriedSchema).default(() => NEVER_RETRIED),
});
/** The last line; without one, or with `complete: false`, the run is unfinished. */
const endSchema = schemas/* object */.Ikc({
    end: iso/* datetime */.w$({ offset: true }),
    complete: schemas/* boolean */.zMY(),
    reason: nullableText,
    look: schemas/* number */.aig()
        .int()
        .min(1)
        .nullable()
        .default(null)
        .describe("The look whose verdict ended measuring; attempts of later blocks count nowhere"),
});
/**
 * Whether an attempt was cut off, or was under way when a look decided: it was paid for, it counts nowhere, and it is made
 * again where its run is gone on with.
 */
function countsNowhere({ outcome, beyondLook }) {
    return outcome === "cancelled" || beyondLook;
}
/** An attempt that was made again in place of one that counts nowhere, with what had been paid for that. */
function madeAgain(earlier, attempt) {
    const { detail, usage, costUsd, durationMs } = earlier;
    const cutOff = { reason: "cancelled", detail, usage, costUsd, durationMs: durationMs ?? 0 };
    return { ...attempt, retried: [...earlier.retried, cutOff, ...attempt.retried] };
}
/** The round an attempt belongs to; results from elsewhere number only their attempts. */
function roundOf(attempt) {
    return attempt.round ?? attempt.attempt;
}


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


/***/ })

};
