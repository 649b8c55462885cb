export const id = 966;
export const ids = [966,317];
export const modules = {

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ epochPath),
/* harmony export */   SN: () => (/* binding */ parseRunPath),
/* harmony export */   VT: () => (/* binding */ EPOCHS),
/* harmony export */   Wd: () => (/* binding */ epochFolder),
/* harmony export */   Zl: () => (/* binding */ blessingPath),
/* harmony export */   ar: () => (/* binding */ parseEpochPath),
/* harmony export */   as: () => (/* binding */ blessingFolder),
/* harmony export */   ge: () => (/* binding */ numberedPath),
/* harmony export */   hc: () => (/* binding */ checkSegments),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   t0: () => (/* binding */ runPath)
/* harmony export */ });
/** Where epochs lie that hold for all checks, and below it the others. */
const EPOCHS = "epochs";
/** `2026-11-22T07:32:05.123Z` as it stands in a file name: no colon, since Windows and artifacts refuse it. */
function stamp(instant) {
    return new Date(instant).toISOString().replaceAll(":", "-");
}
/** A name as one path segment. Names of our own configuration pass unchanged; those of foreign files cannot climb out. */
function segment(name) {
    const safe = name
        .replaceAll(/[^A-Za-z0-9._-]+/gu, "-")
        .replaceAll(/^\.+/gu, "-")
        .slice(0, 100);
    return safe === "" ? "-" : safe;
}
/** A check's name as it stands in paths. */
function checkSegments({ suite, candidate }) {
    return `${segment(suite)}/${segment(candidate)}`;
}
function runFolder(check) {
    return `runs/${checkSegments(check)}`;
}
/**
 * `runs/<suite>/<candidate>/<UTC time>-<commit>.run.jsonl`, design section 4.
 * @param now for runs from elsewhere that tell no time
 */
function runPath(run, now) {
    const { suite, candidate, commit, createdAt } = run.manifest;
    const folder = runFolder({ suite: suite.name, candidate: candidate.name });
    const at = createdAt ?? run.end?.end ?? now.toISOString();
    return `${folder}/${stamp(at)}-${segment(commit.sha)}.run.jsonl`;
}
function epochFolder(check) {
    return `${EPOCHS}/${checkSegments(check)}`;
}
/** `epochs/<suite>/<candidate>/<UTC time>-<commit>.json`, or directly under `epochs/` where it holds for all checks. */
function epochPath({ suite, candidate, startedAt, commit }) {
    const folder = suite === null || candidate === null ? EPOCHS : epochFolder({ suite, candidate });
    return `${folder}/${stamp(startedAt)}-${segment(commit)}.json`;
}
function blessingFolder(pullRequest) {
    return `blessings/${pullRequest === null ? "none" : `pr${pullRequest}`}`;
}
/** `blessings/pr<N>/<UTC time>-<commit>.json`. */
function blessingPath({ pullRequest, blessedAt, commit }) {
    return `${blessingFolder(pullRequest)}/${stamp(blessedAt)}-${segment(commit)}.json`;
}
/** What a run's file name tells, or null where it is not ours. */
function parseRunPath(path) {
    const told = parseName(path, ".run.jsonl");
    return told && { path, commit: told.commit, recordedAt: told.at };
}
/** What an epoch's file name tells, or null where it is not ours. */
function parseEpochPath(path) {
    const told = parseName(path, ".json");
    return told && { path, commit: told.commit, startedAt: told.at };
}
/** The path of the `count`th different file of one name: the second is `…~2.json`. */
function numberedPath(path, count) {
    return count === 1 ? path : path.replace(/(\.run\.jsonl|\.json)$/u, `~${count}$1`);
}
const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([A-Za-z0-9._-]+?)(?:~\d+)?$/u;
function parseName(path, suffix) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!name.endsWith(suffix))
        return null;
    const [, day, hour, minute, second, commit] = NAME.exec(name.slice(0, -suffix.length)) ?? [];
    const at = `${day}${hour}:${minute}:${second}`;
    return commit === undefined || Number.isNaN(Date.parse(at)) ? null : { commit, at };
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
const LONGEST = 40;
// Control characters could start a new line in a log, and bidirectional ones could make a line read as another.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as it stands in a message: in backticks, on one line and shortened; a list or a map is only named. */
function shown(value) {
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "a map";
    if (typeof value !== "string")
        return `\`${String(value)}\``;
    return `\`${looksLikeAnotherType(value) ? `"${value}"` : shortened(value)}\``;
}
/** The same, without the backticks and for text only. */
function shortened(text) {
    const line = printable(text).replaceAll("`", "'");
    const characters = [...line];
    return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
/** Text with its unprintable characters written out, so that it stays on its line. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
/** `a, b or c` */
function listed({ words, last }) {
    const end = words.at(-1) ?? "";
    return words.length < 2 ? end : `${words.slice(0, -1).join(", ")} ${last} ${end}`;
}
/** Where a value stands in the file, for people: `checks[0].gates.tokens`. */
function fieldName(path) {
    return path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${shortened(String(part))}`))
        .join("")
        .replace(/^\./, "");
}
// In quotes, so that "`"1"` is not a number" can be understood.
function looksLikeAnotherType(text) {
    return text.length <= 20 && /^(|true|false|null|~|-?\d+(\.\d+)?)$/.test(text);
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

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseRunFile),
/* harmony export */   l: () => (/* binding */ formatRunFile)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);


/**
 * Reads a run file. A torn last line is dropped with a warning, as are attempts of unknown tasks and doubled lines, so
 * that nothing already measured is lost and nothing counts twice.
 * @throws PairgateError where the text is not a run file, is of another version, or is damaged before its last line.
 */
function parseRunFile({ text, file }) {
    const warnings = [];
    const { lines, wholeBytes } = splitLines({ text, file, warnings });
    const first = lines[0];
    if (first === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: "the file holds no whole line, so it is not a run file",
            hint: "If measuring was cut off before its first line was written, nothing was measured: start again.",
            place: { file },
        });
    }
    const manifest = readManifest(first, file);
    const problems = [];
    const attempts = [];
    const slots = new Map();
    let end = null;
    for (const line of lines.slice(1)) {
        const isEnd = typeof line.value === "object" && line.value !== null && "end" in line.value;
        if (isEnd) {
            end = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .endSchema */ .BM, line, file, problems });
            continue;
        }
        const attempt = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptSchema */ .ZS, line, file, problems });
        if (attempt === null)
            continue;
        // An attempt after an end line means that the run was resumed: the earlier end no longer holds.
        end = null;
        keep({ attempt, attempts, slots, manifest, warnings, place: { file, line: line.number } });
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problems);
    return { run: { manifest, attempts, end }, warnings, wholeBytes };
}
/** The text of a whole run file, one JSON object a line. */
function formatRunFile(run) {
    const lines = [run.manifest, ...run.attempts];
    if (run.end !== null)
        lines.push(run.end);
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
function splitLines(options) {
    const { text, file, warnings } = options;
    const rows = text.replace(/^\uFEFF/u, "").split("\n");
    const lines = [];
    let wholeBytes = text.startsWith("\uFEFF") ? 3 : 0;
    rows.forEach((row, index) => {
        const isLast = index === rows.length - 1;
        const number = index + 1;
        const bytes = Buffer.byteLength(row) + (isLast ? 0 : 1);
        if (row.trim() === "") {
            wholeBytes += bytes;
            return;
        }
        try {
            lines.push({ number, value: JSON.parse(row) });
            wholeBytes += bytes;
        }
        catch {
            if (!isLast) {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                    message: "this line is not JSON, and it is not the last one: the file was damaged after it was written",
                    hint: "Restore the file, or delete this line; its attempt is then measured again by --resume.",
                    place: { file, line: number },
                });
            }
            warnings.push({
                message: "the last line is torn and was dropped; what it held is measured again by --resume",
                place: { file, line: number },
            });
        }
    });
    return { lines, wholeBytes };
}
function readManifest(line, file) {
    const place = { file, line: line.number };
    const schema = line.value?.schema;
    if (typeof schema !== "string" || !schema.startsWith("pairgate.run/")) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: 'the first line has no `"schema":"pairgate.run/1"`, so this is not a run file',
            hint: "Name a *.run.jsonl file that pairgate wrote.",
            place,
        });
    }
    if (schema !== _run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `the run file is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ}`,
            hint: "Use the version of pairgate that wrote it, or measure again with this one.",
            place: { ...place, field: "schema" },
        });
    }
    const problems = [];
    const manifest = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc, line, file, problems });
    if (manifest === null)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problems);
    return manifest;
}
function readLine(options) {
    const parsed = options.schema.safeParse(options.line.value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues) {
        const field = issue.path.map(String).join(".");
        options.problems.push({
            message: issue.message,
            place: { file: options.file, line: options.line.number, ...(field === "" ? {} : { field }) },
        });
    }
    return null;
}
function keep(options) {
    const { attempt, attempts, slots, manifest, warnings, place } = options;
    if (!Object.hasOwn(manifest.suite.tasks, attempt.task)) {
        warnings.push({
            message: `${JSON.stringify(attempt.task.slice(0, 80))} is not a task of this run's suite; its attempt was left out`,
            hint: "Nothing is counted for it. List the task under suite.tasks in the first line if it belongs there.",
            place: { ...place, field: "task" },
        });
        return;
    }
    const slot = `${attempt.attempt} ${attempt.task}`;
    const index = slots.get(slot);
    const earlier = index === undefined ? undefined : attempts[index];
    if (index === undefined || earlier === undefined) {
        slots.set(slot, attempts.length);
        attempts.push(attempt);
        return;
    }
    // A cancelled attempt is tried again on resume, under the same number.
    if (earlier.outcome === "cancelled") {
        attempts[index] = attempt;
        return;
    }
    if (attempt.outcome === "cancelled")
        return;
    warnings.push({
        message: `attempt ${attempt.attempt} of ${JSON.stringify(attempt.task.slice(0, 80))} is here twice; the first one counts`,
        place,
    });
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   EJ: () => (/* binding */ RUN_SCHEMA),
/* harmony export */   O7: () => (/* binding */ roundOf),
/* harmony export */   Ov: () => (/* binding */ taskIdSchema),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);


const RUN_SCHEMA = "pairgate.run/1";
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096);
const nullableText = text.nullable().default(null);
/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
const taskIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(300)
    .regex(/^\P{Cc}+$/u, "a task id is one line without control characters")
    .refine((id) => id !== "__proto__", "`__proto__` cannot be a task id");
/** The rates one gate was given before the first attempt. */
const gatePlanSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1).describe("This gate's part of the false-alarm rate, a fraction"),
    passLevel: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1).describe("The rate of wrong passes at the margin, a fraction"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).nullable().default(null).describe("The harm that a pass rules out, a fraction"),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable().default(null).describe("The rise in tokens that is no regression"),
});
/** What was fixed before the first attempt; nothing in it may change while measuring. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("Of the order and of the seeds that agents are given"),
    order: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(taskIdSchema).describe("The tasks in the order in which each round tries them"),
    rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), gatePlanSchema).default({}),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ block: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1), attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1) }))
        .describe("The moments at which a verdict may be reached: after this block, with this many attempts"),
    extension: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0), share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).lt(1) })
        .nullable()
        .default(null)
        .describe("The one continuation allowed, and the part of each rate kept for it"),
    confirm: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("as-used"), level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1) })
        .nullable()
        .default(null),
    baselineRuns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]),
});
const purposeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["candidate", "record", "base", "confirm", "drift"]);
const sandboxModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["bubblewrap", "none"]);
/** The first line of a run file. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(RUN_SCHEMA),
    id: text.min(1),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullable().default(null),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text.min(1),
        engine: text.min(1),
        fingerprint: text.min(1),
        fingerprintOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).default({}),
        tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskIdSchema, text.min(1)).describe("Each task's id and content hash"),
    }),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text.min(1),
        harness: nullableText,
        harnessVersion: nullableText,
        model: nullableText,
    }),
    treatment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        hash: text.min(1),
        tree: nullableText,
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).default({}).describe("What the hash was made of, in the open"),
    })
        .nullable()
        .default(null),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: text.min(1), tree: nullableText, base: nullableText }),
    purpose: purposeSchema.nullable().default(null),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, epoch: nullableText, continues: nullableText }).nullable().default(null),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ index: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK, count: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK }).nullable().default(null),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        event: nullableText,
        pullRequest: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable().default(null),
        runId: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable().default(null),
        runAttempt: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable().default(null),
    })
        .nullable()
        .default(null),
    plan: planSchema.nullable().default(null),
    sandbox: sandboxModeSchema.nullable().default(null),
    pairgate: nullableText,
});
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "fail", "error", "cancelled"]);
/** Which limit ended the attempt; its usage is then at least what is recorded. */
const cappedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["time", "tokens", "disk"]);
/** An earlier try at an attempt whose infrastructure failed. Its tokens were paid for, so they are kept. */
const retriedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    reason: text,
    detail: nullableText,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .ht.nullable().default(null),
    costUsd: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .moneySchema */ .M3.nullable().default(null),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0),
});
/** One line per attempt, written as it ends. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    uid: nullableText,
    task: taskIdSchema,
    block: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).nullable().default(null),
    round: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).nullable().default(null),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(100_000),
    outcome: outcomeSchema,
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().default(null),
    reason: nullableText,
    detail: nullableText,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .ht.nullable().default(null),
    usageProblem: nullableText.describe("Why usage is null although the agent wrote some"),
    capped: cappedSchema.nullable().default(null),
    costUsd: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .moneySchema */ .M3.nullable().default(null),
    turns: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK.nullable().default(null),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e12).nullable().default(null),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullable().default(null),
    resolvedModel: nullableText,
    cluster: nullableText,
    beyondLook: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    retried: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(retriedSchema).default([]),
});
/** The last line; without one, or with `complete: false`, the run is unfinished. */
const endSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    end: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    reason: nullableText,
});
/** The round an attempt belongs to; results from elsewhere number only their attempts. */
function roundOf(attempt) {
    return attempt.round ?? attempt.attempt;
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

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);

const DIGITS = 12;
const LONGEST_WORD = 40;
const NUMBER = "([1-9]\\d{0,9})";
const NAME = new RegExp(`^pairgate-(?:pr${NUMBER}|(?!pr\\d+-)([a-z0-9_]+))-[a-z0-9._-]+-([0-9a-f]{${DIGITS}})-([0-9a-f]{${DIGITS}})-r${NUMBER}-s${NUMBER}of${NUMBER}$`, "u");
/**
 * The name a run file travels under: `pairgate-pr7-<suite>-<candidate>-<check>-<treatment>-r1-s1of2`. It holds none of
 * the characters that artifacts refuse, and is at most 200 long; the names in it are for people, the hash tells checks
 * apart whose names were shortened or would run into each other.
 */
function artifactName(part) {
    const who = part.pullRequest === null ? keyWord(part.key) : `pr${part.pullRequest}`;
    const words = [word(part.suite), word(part.candidate), checkOf(part), treatmentOf(part)].join("-");
    return `pairgate-${who}-${words}-r${part.runAttempt}-s${part.shard.index}of${part.shard.count}`;
}
/** Reads a name that `artifactName` made, or gives null for any other. */
function parseArtifactName(name) {
    const match = NAME.exec(name);
    if (match === null)
        return null;
    const [, pullRequest, key = null, check = "", treatment = "", runAttempt, index, count] = match;
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index > shard.count)
        return null;
    return {
        pullRequest: pullRequest === undefined ? null : Number(pullRequest),
        key,
        check,
        treatment,
        runAttempt: Number(runAttempt),
        shard,
    };
}
/** Whether an artifact's name is one of this check and treatment, of whatever attempt and shard. */
function isFor(name, measured) {
    const parsed = parseArtifactName(name);
    return (parsed !== null &&
        parsed.pullRequest === measured.pullRequest &&
        parsed.check === checkOf(measured) &&
        parsed.treatment === treatmentOf(measured));
}
function checkOf({ pullRequest, key, suite, candidate }) {
    return hexOf((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)([pullRequest ?? key, suite, candidate]));
}
/** A treatment that is not written as a hash, or as one that was shortened to a name's, is hashed. */
function treatmentOf({ treatment }) {
    const hex = treatment.replace(/^sha256:/u, "");
    return /^[0-9a-f]{12,64}$/u.test(hex) ? hexOf(hex) : hexOf((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(treatment));
}
function hexOf(hash) {
    return hash.replace(/^sha256:/u, "").slice(0, DIGITS);
}
function word(text) {
    const slug = text
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/gu, "-")
        .slice(0, LONGEST_WORD);
    return slug === "" ? "-" : slug;
}
/** One word without a dash, so that it ends where the next begins, and never one that reads as a pull request. */
function keyWord(key) {
    const slug = word(key).replaceAll(/[.-]+/gu, "_");
    return /^pr\d+$/u.test(slug) ? `_${slug}` : slug;
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ answeredWith),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/** A request that GitHub refused, or never answered. */
class GitHubError extends _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I {
    /** Null where there was no answer. */
    status;
    /** Method and path, such as `POST /repos/octo/agent/issues/7/comments`. */
    route;
    /** What GitHub itself said, cleaned; empty where it said nothing. */
    said;
    /** How often the request was sent. Where it was more than once, an earlier try may have been carried out. */
    tries;
    /** A limit of requests was reached; it says nothing about what the token may do. */
    limited;
    constructor(problem, about) {
        super(problem);
        this.name = "GitHubError";
        this.status = about.status;
        this.route = about.route;
        this.said = about.said;
        this.tries = about.tries;
        this.limited = about.limited;
    }
    /** Nobody knows whether the request was carried out: there was no answer, or GitHub itself failed. */
    get ambiguous() {
        return this.status === null || this.status >= 500;
    }
}
/** Whether an error is GitHub's answer with one of these statuses. */
function answeredWith(error, ...statuses) {
    return error instanceof GitHubError && error.status !== null && statuses.includes(error.status);
}


/***/ })

};
