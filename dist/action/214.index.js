export const id = 214;
export const ids = [214];
export const modules = {

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatHandover: () => (/* binding */ formatHandover),
/* harmony export */   handoverSchema: () => (/* binding */ handoverSchema),
/* harmony export */   measuredOf: () => (/* binding */ measuredOf),
/* harmony export */   parseHandover: () => (/* binding */ parseHandover)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5141);



const HANDOVER_SCHEMA = "pairgate.handover/1";
/** GitHub hands an output to a later job in one environment variable, which Linux keeps below 128 KiB. */
const MOST_BYTES = 120_000;
const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
const rate = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1);
const names = { suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) };
const gatesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    passRate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ alpha: rate, passLevel: rate, margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0) }),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ alpha: rate, passLevel: rate, tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0) })
        .nullable(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ max: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1) }),
    extensionShare: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).lt(1),
});
/** Run files of the same test that an earlier attempt, or an earlier run of the same pull request, left. */
const earlierSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Whether nothing is left to measure. */
    whole: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
})
    .nullable();
const acceptanceSchema = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonSchema */ .D.shape.accepted;
/** One check to be measured, and everything that its verdict rests on beside its runs. */
const testSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("The digest of the tasks' ids and hashes"),
    taskCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    gates: gatesSchema,
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .describe("Newest first, as trimmed"),
    newestBaseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), attemptsPerTask: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .nullable(),
    baselineAttempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    baseTreatment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe("What the candidate is at the base commit, by its hash"),
    withBase: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    confirm: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    unmeasuredMerges: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    treatmentsTried: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    accepted: acceptanceSchema,
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    earlier: earlierSchema,
});
/** One check whose baseline is to be filled. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
});
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(HANDOVER_SCHEMA),
    pairgate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Stands in the artifacts' names where there is no pull request. */
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The commit whose files are measured. */
    commit: sha,
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("The baseline branch"),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        timeMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    }),
};
/**
 * What `prepare` hands to the later jobs: everything that was decided before an agent ran. It travels as a job's output,
 * which no job that runs an agent can write, so `publish` trusts it where it would not trust a file.
 */
const handoverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("gate"),
        ...common,
        base: sha.nullable(),
        /** The commit that the status is set on. */
        head: sha,
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
        /** What the baseline is called in the report: the target branch. */
        target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Code from outside: nothing of it runs without a sandbox. */
        fromOutside: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        settled: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonSchema */ .D),
        tests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(testSchema),
        notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("record"),
        ...common,
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
        problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe("Why an epoch may be missing"),
        tests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(recordSchema),
    }),
]);
/** What a test of a handover is called by in artifacts. */
function measuredOf(handover, { suite, candidate, treatment }) {
    const { key, pullRequest = null } = handover;
    return { pullRequest, key, suite, candidate, treatment };
}
/** @throws PairgateError where there are too many checks for one output */
function formatHandover(handover) {
    const text = JSON.stringify({ schema: HANDOVER_SCHEMA, ...handover });
    if (Buffer.byteLength(text) <= MOST_BYTES)
        return text;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `the plan of ${handover.tests.length} checks is larger than a job's output may be`,
        hint: "Leave some of them out of pairgate.yml, or give suites and candidates shorter names.",
    });
}
/** @throws PairgateError where the input `plan` is not what `prepare` gave */
function parseHandover(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = null;
    }
    const parsed = handoverSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: text === ""
            ? "the input `plan` is empty"
            : `the input \`plan\` is not what this version's prepare gives (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`,
        hint: "Pass the output `plan` of the job that ran `mode: prepare` (needs.prepare.outputs.plan). Pin all modes to one version.",
    });
}


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
    return total === 0 ? null : total;
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   l6: () => (/* binding */ verdictWordSchema)
/* harmony export */ });
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
