export const id = 804;
export const ids = [804];
export const modules = {

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armNames: () => (/* binding */ armNames),
/* harmony export */   formatHandover: () => (/* binding */ formatHandover),
/* harmony export */   handoverSchema: () => (/* binding */ handoverSchema),
/* harmony export */   isGroup: () => (/* binding */ isGroup),
/* harmony export */   measuredOf: () => (/* binding */ measuredOf),
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   openTests: () => (/* binding */ openTests),
/* harmony export */   parseHandover: () => (/* binding */ parseHandover)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7849);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5107);




const HANDOVER_SCHEMA = "pairgate.handover/1";
/** GitHub hands an output to a later job in one environment variable, which Linux keeps below 128 KiB. */
const MOST_BYTES = 120_000;
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
const rate = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1);
const names = { suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) };
const ratioGateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    alpha: rate,
    passLevel: rate,
    tolerance: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0),
});
const gatesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    passRate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ alpha: rate, passLevel: rate, margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0) }),
    tokens: ratioGateSchema.nullable(),
    cost: ratioGateSchema.nullable(),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1) }),
    extensionShare: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).lt(1),
});
/** Run files of the same test that an earlier attempt, or an earlier run of the same pull request, left. */
const earlierSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Whether nothing is left to measure. */
    whole: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
})
    .nullable();
const acceptanceSchema = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.shape.accepted;
/** One check to be measured, and everything that its verdict rests on beside its runs. */
const testSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("The digest of the tasks' ids and hashes"),
    taskCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    schedule: _domain_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleSchema */ .r,
    extended: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("Whether the plan's one extension is to be measured"),
    gates: gatesSchema,
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .describe("Newest first, as trimmed"),
    newestBaseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), attemptsPerTask: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })
        .nullable(),
    baselineAttempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    baseTreatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe("What the candidate is at the base commit, by its hash"),
    withBase: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    confirm: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    unmeasuredMerges: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
    forecast: _domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.shape.forecast,
    treatmentsTried: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
    accepted: acceptanceSchema,
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    earlier: earlierSchema,
});
/** One check whose baseline is to be filled. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    ...names,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    treatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    testId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
});
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(HANDOVER_SCHEMA),
    pairgate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Stands in the artifacts' names where there is no pull request. */
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The commit whose files are measured. */
    commit: sha,
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("The baseline branch"),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        timeMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    }),
};
/**
 * What `prepare` hands to the later jobs: everything that was decided before an agent ran. It travels as a job's output,
 * which no job that runs an agent can write, so `publish` trusts it where it would not trust a file.
 */
const handoverSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("gate"),
        ...common,
        base: sha.nullable(),
        /** The commit that the status is set on. */
        head: sha,
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
        /** What the baseline is called in the report: the target branch. */
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** Code from outside: nothing of it runs without a sandbox. */
        fromOutside: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        settled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testSchema),
        notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("record"),
        ...common,
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        epochs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why an epoch may be missing"),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(recordSchema),
    }),
]);
/** The name that a check of a handover goes by. */
function nameOf({ suite, candidate }) {
    return `${suite}/${candidate}`;
}
/** The tests of which something is left to measure. */
function openTests({ tests }) {
    return tests.filter(({ earlier }) => earlier?.whole !== true);
}
/** Whether a merge queue's group is measured, and no pull request alone: also where one is known to be in it. */
function isGroup({ event }) {
    return event === "merge_group";
}
/** What the arms are called on GitHub. */
function armNames(handover) {
    return { baseline: handover.target, candidate: isGroup(handover) ? "this group" : "this PR" };
}
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
