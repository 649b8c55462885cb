export const id = 442;
export const ids = [442,317];
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
/* harmony export */   QA: () => (/* binding */ upToLook),
/* harmony export */   Vm: () => (/* binding */ addAttempt),
/* harmony export */   ZA: () => (/* binding */ baselineArms),
/* harmony export */   jc: () => (/* binding */ countedAttempts),
/* harmony export */   qy: () => (/* binding */ emptyArm),
/* harmony export */   rr: () => (/* binding */ untriedBefore),
/* harmony export */   xw: () => (/* binding */ pairTasks)
/* harmony export */ });
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);



/** Pairs the candidate's tasks with the baseline's by id and content hash. */
function pairTasks(baselineRuns, candidateRun) {
    const candidateTasks = candidateRun.manifest.suite.tasks;
    const baseline = baselineArms(baselineRuns, candidateTasks);
    const candidate = new Map();
    const known = new Set(baselineRuns.flatMap((run) => Object.keys(run.manifest.suite.tasks)));
    for (const attempt of countedAttempts(candidateRun))
        addAttempt(armOf(candidate, attempt.task), attempt);
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
/** What the baseline did at each of these tasks, given by id and content hash. */
function baselineArms(baselineRuns, tasks) {
    const arms = new Map();
    for (const run of baselineRuns) {
        for (const attempt of countedAttempts(run)) {
            if (run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
                continue;
            addAttempt(armOf(arms, attempt.task), attempt);
        }
    }
    return arms;
}
/** The candidate's tasks beside a baseline that has tried none of them. */
function untriedBefore(candidateRun) {
    const arms = new Map();
    for (const attempt of countedAttempts(candidateRun))
        addAttempt(armOf(arms, attempt.task), attempt);
    return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
        task,
        baseline: emptyArm(),
        candidate: arms.get(task) ?? emptyArm(),
    }));
}
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last block of a
 * planned run that was cut off: failures finish last, so it holds too many passes. A block is what lies between two looks
 * or, where there is one look only, a round.
 */
function countedAttempts(run) {
    const counted = run.attempts.filter((attempt) => !(0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .countsNowhere */ .dG)(attempt));
    const { plan } = run.manifest;
    if (plan === null)
        return counted;
    if (run.end?.complete === true) {
        const { look } = run.end;
        return look === null ? counted : counted.filter(({ block }) => block === null || block <= look);
    }
    if (plan.looks.length > 1) {
        const whole = wholeBlocks(plan, counted);
        return counted.filter((attempt) => whole.has((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    }
    const triedIn = new Map();
    for (const attempt of counted)
        triedIn.set((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt), (triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) ?? 0) + 1);
    return counted.filter((attempt) => triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) === plan.order.length);
}
/** A run with what had ended by a look alone; as it is where `look` is null. */
function upToLook(run, look) {
    const { plan } = run.manifest;
    const at = plan === null || look === null ? undefined : (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan)[look - 1];
    if (plan === null || at === undefined)
        return run;
    const slots = new Set((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan).slice(0, at.attempts).map(_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8));
    const attempts = run.attempts.filter((attempt) => slots.has((0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    return { ...run, attempts };
}
/** The slots up to the last look whose every attempt is there. */
function wholeBlocks(plan, attempts) {
    const made = new Set(attempts.map((attempt) => (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)({ task: attempt.task, round: (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt) })));
    const slots = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(plan).map(_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8);
    const gap = slots.findIndex((slot) => !made.has(slot));
    const whole = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .looksOf */ .uJ)(plan).findLast((look) => gap < 0 || look.attempts <= gap);
    return new Set(slots.slice(0, whole?.attempts ?? 0));
}
/** Ends that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed", "cancelled"]);
function emptyArm() {
    return {
        passes: 0,
        attempts: 0,
        errors: 0,
        retriedPasses: 0,
        tokens: [],
        usages: [],
        passTokens: [],
        capped: { time: 0, tokens: 0, disk: 0 },
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
/** Counts one attempt that was not cancelled. */
function addAttempt(arm, attempt) {
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
    if (tokens !== null && attempt.usage !== null) {
        arm.tokens.push(tokens);
        arm.usages.push(attempt.usage);
        if (attempt.outcome === "pass")
            arm.passTokens.push(tokens);
    }
    if (attempt.capped !== null)
        arm.capped[attempt.capped] += 1;
    if (isAmount(attempt.costUsd))
        arm.costs.push(attempt.costUsd);
    if (isAmount(attempt.durationMs))
        arm.durations.push(attempt.durationMs);
    if (isAmount(attempt.turns))
        arm.turns.push(attempt.turns);
}
/** Whether it is known. A run that was not read from a file may hold anything, and one NaN would be in every mean. */
function isAmount(value) {
    return value !== null && Number.isFinite(value) && value >= 0;
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
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);


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
        // Versions of different harnesses tell nothing: that one was changed for the other.
        if (before.candidate.harness !== after.candidate.harness)
            continue;
        const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
        const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
        if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
            return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
        }
    }
    return null;
}
/** How many attempts of a run each model answered, where the provider named it; not those that a look left behind. */
function modelCounts(run) {
    const counts = new Map();
    for (const attempt of run.attempts) {
        const { resolvedModel } = attempt;
        if (resolvedModel === null || (0,_domain_run_js__WEBPACK_IMPORTED_MODULE_1__/* .countsNowhere */ .dG)(attempt))
            continue;
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
/* harmony export */   dp: () => (/* binding */ parseRunFile),
/* harmony export */   lk: () => (/* binding */ formatRunFile)
/* harmony export */ });
/* unused harmony export parseRunChunks */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);


/**
 * Reads a run file. A torn last line is dropped with a warning, as are attempts of unknown tasks and doubled lines, so
 * that nothing already measured is lost and nothing counts twice.
 * @throws PairgateError where the text is not a run file, is of another version, or is damaged before its last line.
 */
function parseRunFile({ text, file }) {
    return parseRunChunks({ chunks: [text], file });
}
/**
 * The same of a file that is read piece by piece, since a very large one is more than a string can hold.
 * @param chunks the file's text in order, cut anywhere
 * @throws as `parseRunFile` does
 */
function parseRunChunks(options) {
    const { chunks, file } = options;
    const warnings = [];
    const problems = [];
    const attempts = [];
    let slots = new Map();
    let manifest = null;
    let end = null;
    let torn = "";
    for (const { row, number, isLast } of rowsOf(chunks)) {
        if (row.trim() === "")
            continue;
        const value = parseJson(row);
        if (value === undefined) {
            warnings.push(tornLine({ file, line: number }, isLast));
            torn = row;
            continue;
        }
        const line = { number, value };
        if (manifest === null) {
            manifest = readManifest(line, file);
            slots = new Map(Object.keys(manifest.suite.tasks).map((id) => [id, { id, indexes: new Map() }]));
            continue;
        }
        const isEnd = typeof value === "object" && value !== null && "end" in value;
        if (isEnd) {
            end = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .endSchema */ .BM, line, file, problems });
            continue;
        }
        const attempt = readLine({ schema: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptSchema */ .ZS, line, file, problems });
        if (attempt === null)
            continue;
        // An attempt after an end line means that the run was resumed: the earlier end no longer holds.
        end = null;
        keep({ attempt, attempts, slots, warnings, file, line: number });
    }
    if (manifest === null) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: "the file holds no whole line, so it is not a run file",
            hint: "If measuring was cut off before its first line was written, nothing was measured: start again.",
            place: { file },
        });
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I(problems);
    return { run: { manifest, attempts, end }, warnings, torn };
}
/** The text of a whole run file, one JSON object a line. */
function formatRunFile(run) {
    const lines = [run.manifest, ...run.attempts];
    if (run.end !== null)
        lines.push(run.end);
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** The rows one by one, since a million of them at once would be held twice. The last one has no line feed after it. */
function* rowsOf(chunks) {
    let number = 1;
    let rest = "";
    for (const chunk of chunks) {
        let start = 0;
        for (let newline = chunk.indexOf("\n"); newline !== -1; newline = chunk.indexOf("\n", start)) {
            yield { row: withoutMark(rest + chunk.slice(start, newline), number), number, isLast: false };
            rest = "";
            number += 1;
            start = newline + 1;
        }
        rest += chunk.slice(start);
    }
    yield { row: withoutMark(rest, number), number, isLast: true };
}
/** Some editors begin a file with a byte order mark. */
function withoutMark(row, number) {
    return number === 1 && row.startsWith("\uFEFF") ? row.slice(1) : row;
}
/** @throws PairgateError where it is not the last line: then it was not torn, but damaged */
function tornLine(place, isLast) {
    if (isLast)
        return {
            message: "the last line is torn and was dropped; what it held is measured again by --resume",
            place,
        };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: "this line is not JSON, and it is not the last one: the file was damaged after it was written",
        hint: "Restore the file, or delete this line; its attempt is then measured again by --resume.",
        place,
    });
}
/** `undefined`, which no JSON text stands for, where the row is not JSON. */
function parseJson(row) {
    try {
        return JSON.parse(row);
    }
    catch {
        return undefined;
    }
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
    const { attempt, attempts, slots, warnings, file, line } = options;
    const slot = slots.get(attempt.task);
    if (slot === undefined) {
        warnings.push({
            message: `${JSON.stringify(attempt.task.slice(0, 80))} is not a task of this run's suite; its attempt was left out`,
            hint: "Nothing is counted for it. List the task under suite.tasks in the first line if it belongs there.",
            place: { file, line, field: "task" },
        });
        return;
    }
    // All attempts of a task share one text of its name.
    attempt.task = slot.id;
    const index = slot.indexes.get(attempt.attempt);
    const earlier = index === undefined ? undefined : attempts[index];
    if (index === undefined || earlier === undefined) {
        slot.indexes.set(attempt.attempt, attempts.length);
        attempts.push(attempt);
        return;
    }
    // It was made again on resume, under the same number.
    if ((0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .countsNowhere */ .dG)(earlier)) {
        attempts[index] = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .madeAgain */ .Y3)(earlier, attempt);
        return;
    }
    if (attempt.outcome === "cancelled")
        return;
    warnings.push({
        message: `attempt ${attempt.attempt} of ${JSON.stringify(attempt.task.slice(0, 80))} is here twice; the first one counts`,
        place: { file, line },
    });
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   EJ: () => (/* binding */ RUN_SCHEMA),
/* harmony export */   O7: () => (/* binding */ roundOf),
/* harmony export */   Y3: () => (/* binding */ madeAgain),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   dG: () => (/* binding */ countsNowhere),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _task_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1435);




const RUN_SCHEMA = "pairgate.run/1";
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096);
const nullableText = text.nullable().default(null);
const purposeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["candidate", "record", "base", "confirm", "drift"]);
const sandboxModeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["bubblewrap", "none"]);
/** The first line of a run file. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(RUN_SCHEMA),
    id: text.min(1),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }).nullable().default(null),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        name: text.min(1),
        engine: text.min(1),
        fingerprint: text.min(1),
        fingerprintOf: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9()).default({}),
        tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_task_id_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdSchema */ .O, text.min(1)).describe("Each task's id and content hash"),
    }),
    candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        name: text.min(1),
        harness: nullableText,
        harnessVersion: nullableText,
        model: nullableText,
    }),
    treatment: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        hash: text.min(1),
        tree: nullableText,
        of: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9()).default({}).describe("What the hash was made of, in the open"),
    })
        .nullable()
        .default(null),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: text.min(1), tree: nullableText, base: nullableText }),
    purpose: purposeSchema.nullable().default(null),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: text, epoch: nullableText, continues: nullableText }).nullable().default(null),
    shard: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ index: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK, count: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK }).nullable().default(null),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: nullableText,
        pullRequest: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK.nullable().default(null),
        runId: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK.nullable().default(null),
        runAttempt: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK.nullable().default(null),
    })
        .nullable()
        .default(null),
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F.nullable().default(null),
    sandbox: sandboxModeSchema.nullable().default(null),
    pairgate: nullableText,
});
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["pass", "fail", "error", "cancelled"]);
/** Which limit ended the attempt; its usage is then at least what is recorded. */
const cappedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["time", "tokens", "disk"]);
/** An earlier try at an attempt, whose infrastructure failed or that was cut off. Its tokens were paid for, so they are kept. */
const retriedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    reason: text,
    detail: nullableText,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable().default(null),
    costUsd: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .moneySchema */ .M3.nullable().default(null),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1e12).default(0),
});
const NEVER_RETRIED = Object.freeze([]);
/** One line per attempt, written as it ends. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    uid: nullableText,
    task: _task_id_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdSchema */ .O,
    block: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).nullable().default(null),
    round: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).nullable().default(null),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(100_000),
    outcome: outcomeSchema,
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().default(null),
    reason: nullableText,
    detail: nullableText,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable().default(null),
    usageProblem: nullableText.describe("Why usage is null although the agent wrote some"),
    capped: cappedSchema.nullable().default(null),
    costUsd: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .moneySchema */ .M3.nullable().default(null),
    turns: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .countSchema */ .vK.nullable().default(null),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1e12).nullable().default(null),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }).nullable().default(null),
    resolvedModel: nullableText,
    cluster: nullableText,
    beyondLook: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    // One array for all, since most attempts are tried once.
    retried: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(retriedSchema).default(() => NEVER_RETRIED),
});
/** The last line; without one, or with `complete: false`, the run is unfinished. */
const endSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    end: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    complete: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    reason: nullableText,
    look: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
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

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ plannedAttempts),
/* harmony export */   nD: () => (/* binding */ sequenceOf),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/**
 * All attempts of a plan in the order in which they are made, those of its extension last.
 *
 * The first round tries every task once, in a random order, so that no task stays unseen and an early look sees tasks of
 * all kinds. What follows goes by how much an attempt tells: the k-th further one of a task narrows the mean difference
 * by its value / (k (k + 1)), so tasks that pass sometimes come before those that always or never did. By the planned end
 * all have been tried equally often. The values are of the baseline alone; a choice by the candidate's own outcomes
 * would bias the verdict.
 */
function sequenceOf(plan) {
    const { order, rounds, extension } = plan;
    const last = rounds + (extension?.rounds ?? 0);
    const slots = [];
    for (const task of order)
        slots.push({ task, round: 1 });
    if (plan.values === null)
        addRounds(slots, order, 2, rounds);
    else
        addByValue(slots, plan, plan.values);
    addRounds(slots, order, rounds + 1, last);
    return slots;
}
function addRounds(slots, order, from, to) {
    for (let round = from; round <= to; round += 1)
        for (const task of order)
            slots.push({ task, round });
}
/** Tasks of one value stay together in their order, so that only values and rounds have to be sorted. */
function addByValue(slots, { order, rounds }, values) {
    const alike = new Map();
    for (const [place, task] of order.entries()) {
        const value = values[place] ?? 1;
        const others = alike.get(value);
        if (others === undefined)
            alike.set(value, [task]);
        else
            others.push(task);
    }
    const steps = [];
    for (let round = 2; round <= rounds; round += 1) {
        for (const [value, tasks] of alike)
            steps.push({ round, tells: value / (round * (round - 1)), tasks });
    }
    steps.sort((a, b) => b.tells - a.tells || a.round - b.round);
    for (const { round, tasks } of steps)
        for (const task of tasks)
            slots.push({ task, round });
}
/** How many attempts a plan makes where nothing stops it, its extension left out. */
function plannedAttempts({ looks, order, rounds }) {
    return looks.at(-1)?.attempts ?? rounds * order.length;
}
/** The looks of a plan in their order; where it was extended, that of the extension last. */
function looksOf(plan) {
    const { looks, order, extension } = plan;
    if (extension === null || extension.rounds === 0)
        return [...looks];
    const attempts = plannedAttempts(plan) + extension.rounds * order.length;
    return [
        ...looks,
        { block: looks.length + 1, attempts, information: extension.information, spend: null, stretch: 1 },
    ];
}
/** What names an attempt within its run. */
function slotKey({ task, round }) {
    return `${round} ${task}`;
}


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
