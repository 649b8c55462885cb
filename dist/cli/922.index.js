export const id = 922;
export const ids = [922];
export const modules = {

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   M: () => (/* binding */ EPOCH_SCHEMA)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const EPOCH_SCHEMA = "pairgate.epoch/1";
/** The beginning of a stretch of main in which nothing known changed the outcome; design section 1. */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EPOCH_SCHEMA),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200).describe("The first commit of the epoch"),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .default(null)
        .describe("The suite it holds for; null, as is then the candidate, for all checks"),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .default(null)
        .describe("The candidate it holds for; null, as is then the suite, for all checks"),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096),
})
    .refine(({ suite, candidate }) => (suite === null) === (candidate === null), {
    message: "an epoch holds for one suite with one candidate, or for all checks: give both names, or neither",
})
    .meta({ title: "pairgate epoch", description: "A file under epochs/ of a baseline store" });


/***/ }),

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

/***/ 4323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareCheck),
  A: () => (/* binding */ prepareSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/engines/local/hidden-paths.js
var hidden_paths = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/engines/local/local-engine.js + 5 modules
var local_engine = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/engines/local/stand-ins.js
var stand_ins = __webpack_require__(5270);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/sandbox/environment.js
var sandbox_environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/harnesses/agent-program.js
var agent_program = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/harnesses/placeholders.js
const PLACEHOLDER = /\{(instruction|instruction-file|model|workspace|repo|usage-file)\}/gu;
/** Replaces the words in braces, once: an instruction that speaks of `{model}` stays as it is. Other braces stay too. */
function fillPlaceholders(argument, values) {
    return argument.replace(PLACEHOLDER, (_, name) => values[name]);
}
/** Whether an argument holds a certain placeholder, or any. */
function hasPlaceholder(argument, name) {
    return name === undefined ? argument.search(PLACEHOLDER) >= 0 : argument.includes(`{${name}}`);
}

// EXTERNAL MODULE: ./lib/sandbox/find-program.js
var find_program = __webpack_require__(5525);
// EXTERNAL MODULE: ./lib/sandbox/within.js
var within = __webpack_require__(7844);
;// CONCATENATED MODULE: ./lib/harnesses/resolve-command.js






/**
 * The command with its program, and the files of the repository it names, as absolute paths: it runs in a workspace of
 * its own, and `node agent/mender.js` has to work from there.
 * @throws PairgateError where there is no such program.
 */
function resolveCommand(source) {
    const [program, ...args] = source.command;
    if (program === undefined || program === "") {
        throw new error/* PairgateError */.I({
            message: `${source.what}: the command is empty`,
            hint: 'Name a program and its arguments, such as [node, agent.js, "{instruction-file}"].',
        });
    }
    const repo = (0,external_node_fs_.realpathSync)(source.repo);
    const resolved = [
        resolveProgram({ ...source, repo, program }),
        ...args.map((argument) => resolveArgument(argument, repo)),
    ];
    for (const path of resolved)
        refuseHidden({ path, source });
    return resolved;
}
function resolveProgram(options) {
    const { program, repo, environment, what } = options;
    if (!program.includes("/")) {
        const found = (0,find_program/* findOnPath */.a)({ name: program, path: environment["PATH"] ?? "" });
        if (found !== null)
            return found;
        throw new error/* PairgateError */.I({
            message: `${what}: the program ${JSON.stringify(program)} is not on PATH`,
            hint: "Install it in a step before, add its folder to PATH, or name it by its path in the repository.",
        });
    }
    const path = (0,external_node_path_.isAbsolute)(program) ? program : (0,external_node_path_.resolve)(repo, program);
    if ((0,find_program/* isProgram */.V)(path))
        return path;
    const exists = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    throw new error/* PairgateError */.I({
        message: exists
            ? `${what}: ${path} is not an executable file`
            : `${what}: there is no program ${JSON.stringify(program)} (looked for ${path})`,
        hint: exists
            ? `Make it executable (git update-index --chmod=+x), or put its interpreter in front of it.`
            : "A program with a slash in its name is looked for in the repository. Is it built by a step that did not run?",
    });
}
function resolveArgument(argument, repo) {
    if (argument === "" || argument.startsWith("-") || (0,external_node_path_.isAbsolute)(argument) || hasPlaceholder(argument))
        return argument;
    const path = (0,external_node_path_.join)(repo, argument);
    if (!(0,within/* isWithin */.U)({ path, folder: repo }))
        return argument;
    try {
        return (0,external_node_fs_.statSync)(path).isFile() ? path : argument;
    }
    catch {
        return argument;
    }
}
function refuseHidden({ path, source }) {
    const folder = source.hidden?.find((hidden) => (0,external_node_path_.isAbsolute)(path) && (0,within/* isWithin */.U)({ path, folder: hidden }));
    if (folder === undefined)
        return;
    throw new error/* PairgateError */.I({
        message: `${source.what}: ${path} lies in ${folder}, which agents are not shown`,
        hint: "Tasks, their tests and solutions are hidden from agents; keep the agent's own program elsewhere.",
    });
}

// EXTERNAL MODULE: ./lib/sandbox/untrusted-file.js
var untrusted_file = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/harnesses/usage.js
var usage = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/harnesses/usage-file.js


/** Below the attempt's folder. */
const USAGE_PARTS = ["logs", "agent", "usage.json"];
const LARGEST_USAGE = 1024 * 1024;
/** Reads what the agent wrote to the path in PAIRGATE_USAGE. */
async function readUsageFile(places) {
    const file = await (0,untrusted_file/* readUntrustedFile */.H)({
        folder: places.directory,
        parts: USAGE_PARTS,
        maxBytes: LARGEST_USAGE,
    });
    if (file.kind === "missing")
        return usage/* UNMETERED */._;
    const where = "the file at PAIRGATE_USAGE";
    if (file.kind === "refused")
        return { report: null, problem: `${where} was not read: ${file.why}` };
    // Emptied, and about to be written anew: an agent that was ended between the two said nothing.
    if (file.text.trim() === "")
        return usage/* UNMETERED */._;
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch {
        return { report: null, problem: `${where} is not usable: it is not JSON` };
    }
    return (0,usage/* checkUsage */.G)({ value, where });
}

// EXTERNAL MODULE: ./lib/sandbox/captured-text.js
var captured_text = __webpack_require__(6657);
;// CONCATENATED MODULE: ./lib/harnesses/json-object.js
/** Whether a JSON value is an object. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Objects, one a line, or lines of arrays of them; `data:` as in server-sent events is taken off. */
function jsonLines(text) {
    const objects = [];
    for (const line of text.split("\n")) {
        const body = line.trim().replace(/^data:\s*/u, "");
        if (!body.startsWith("{") && !body.startsWith("["))
            continue;
        try {
            const value = JSON.parse(body);
            for (const item of Array.isArray(value) ? value : [value])
                if (isObject(item))
                    objects.push(item);
        }
        catch {
            // Agents print all sorts of things.
        }
    }
    return objects;
}

;// CONCATENATED MODULE: ./lib/harnesses/usage-claude-code.js


/**
 * Claude Code's `--output-format json` and `stream-json`. `usage` leaves out subagents, so `modelUsage` is added up; its
 * input leaves out what was read from and written to the cache, and ours holds both.
 * See https://docs.claude.com/en/docs/agent-sdk/cost-tracking.
 */
function readClaudeCode(objects) {
    // A stream may hold several results; each counts from the beginning, so the last one counts all.
    const result = objects.findLast((object) => object["type"] === "result");
    if (result === undefined)
        return usage/* UNMETERED */._;
    const where = "Claude Code's result";
    const models = isObject(result["modelUsage"]) ? Object.entries(result["modelUsage"]) : [];
    const perModel = models.map(([model, used]) => ({ model, ...countsOf(isObject(used) ? used : {}) }));
    const sum = (key) => perModel.reduce((total, counts) => total + counts[key], 0);
    const [read, written, output] = [sum("read"), sum("written"), sum("output")];
    const input = sum("fresh") + read + written;
    if (input + output === 0) {
        // A crash reports zeroes: unknown, not nothing.
        if (result["is_error"] === true)
            return usage/* UNMETERED */._;
        if (models.length === 0)
            return { report: null, problem: `${where} has no modelUsage` };
    }
    const largest = perModel.toSorted((a, b) => totalOf(b) - totalOf(a))[0];
    const value = {
        inputTokens: input,
        cacheReadTokens: read,
        cacheWriteTokens: written,
        outputTokens: output,
        costUsd: result["total_cost_usd"] ?? null,
        turns: result["num_turns"] ?? null,
        model: largest?.model ?? null,
    };
    return (0,usage/* checkUsage */.G)({ value, where });
}
function countsOf(used) {
    // What is there and no number makes the whole sum one, and the check refuses it.
    const count = (name) => (used[name] === undefined ? 0 : asCount(used[name]));
    return {
        fresh: count("inputTokens"),
        read: count("cacheReadInputTokens"),
        written: count("cacheCreationInputTokens"),
        output: count("outputTokens"),
    };
}
/** Negative parts must not vanish in a sum. */
function asCount(value) {
    return typeof value === "number" && value >= 0 ? value : Number.NaN;
}
function totalOf({ fresh, read, written, output }) {
    return fresh + read + written + output;
}

;// CONCATENATED MODULE: ./lib/harnesses/usage-openai.js


/**
 * Chat completions, one response or chunk a line. `prompt_tokens` includes what came from the cache, and
 * `completion_tokens` the reasoning. See https://platform.openai.com/docs/api-reference/chat/object.
 */
function readOpenAi(options) {
    // Some servers repeat a growing usage in every chunk of a response, so the last of each id counts.
    const calls = new Map();
    for (const object of options.objects) {
        const used = object["usage"];
        if (!isObject(used) || !("prompt_tokens" in used))
            continue;
        calls.set(object["id"] ?? Symbol("no id"), { used, model: object["model"] });
    }
    if (calls.size === 0)
        return usage/* UNMETERED */._;
    const where = "the sum of the responses' usage";
    if (!options.isWhole) {
        return { report: null, problem: `${where} is unknown: the output was longer than what is kept of it` };
    }
    const all = [...calls.values()];
    const sum = (of) => all.reduce((total, { used }) => total + usage_openai_asCount(of(used)), 0);
    const model = all.at(-1)?.model;
    const value = {
        inputTokens: sum((used) => used["prompt_tokens"]),
        cacheReadTokens: sum((used) => cachedOf(used)),
        outputTokens: sum((used) => used["completion_tokens"] ?? 0),
        turns: all.length,
        model: typeof model === "string" ? model : null,
    };
    return (0,usage/* checkUsage */.G)({ value, where });
}
function cachedOf(used) {
    const details = used["prompt_tokens_details"];
    return isObject(details) ? (details["cached_tokens"] ?? 0) : 0;
}
/** Negative parts must not vanish in a sum. */
function usage_openai_asCount(value) {
    return typeof value === "number" && value >= 0 ? value : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/harnesses/usage-output.js





/** The formats in which an agent's own output can tell its usage. */
const USAGE_FORMATS = (/* unused pure expression or super */ null && (["pairgate", "claude-code", "openai"]));
/** Reads usage out of what an agent printed to one of its streams. */
function readUsageOutput(options) {
    const { path, leftOut } = options.output;
    return readObjects({
        format: options.format,
        objects: jsonLines((0,captured_text/* readCaptured */.T)({ path })),
        isWhole: leftOut === 0,
    });
}
function readObjects(options) {
    const { format, objects, isWhole } = options;
    switch (format) {
        case "pairgate":
            return readPairgate(objects);
        case "claude-code":
            return readClaudeCode(objects);
        case "openai":
            return readOpenAi({ objects, isWhole });
        default:
            return format;
    }
}
function readPairgate(objects) {
    const last = objects.findLast((object) => "inputTokens" in object && "outputTokens" in object);
    if (last === undefined)
        return usage/* UNMETERED */._;
    return (0,usage/* checkUsage */.G)({ value: last, where: "the last line with inputTokens and outputTokens" });
}

;// CONCATENATED MODULE: ./lib/harnesses/command.js










/** @throws PairgateError where the command cannot run at all, before any attempt is made. */
function prepareCommand(options) {
    const { command, what, model = null } = options;
    const argv = resolveCommand(options);
    const repo = (0,external_node_fs_.realpathSync)(options.repo);
    if (model === null && command.some((argument) => hasPlaceholder(argument, "model"))) {
        throw new error/* PairgateError */.I({
            message: `${what}: the command has {model}, and no model is given`,
            hint: "Add `model:` to the candidate, or take {model} out of its command.",
        });
    }
    return { program: argv[0], run: (request) => runCommand({ options: { ...options, repo }, argv, request }) };
}
async function runCommand(given) {
    const { options, request } = given;
    const { places, sandbox } = request;
    const repo = { host: options.repo, inside: options.repo, write: false };
    const room = { ...request.room, mounts: [repo, ...request.room.mounts] };
    const name = (host) => sandbox.nameOf({ room, host }) ?? host;
    const values = {
        instruction: given.argv.some((argument) => hasPlaceholder(argument, "instruction"))
            ? await (0,promises_.readFile)(request.instruction, "utf8")
            : "",
        "instruction-file": name(request.instruction),
        model: options.model ?? "",
        workspace: name(places.app),
        repo: name(options.repo),
        "usage-file": name((0,external_node_path_.join)(places.directory, ...USAGE_PARTS)),
    };
    const [program, ...args] = given.argv;
    return (0,agent_program/* runAgentProgram */.D)({
        request,
        room,
        argv: [program, ...args.map((argument) => fillPlaceholders(argument, values))],
        env: environmentOf({ options, request, values, tmp: name(places.tmp) }),
        stdin: { file: request.instruction },
        usageSoFar: () => readUsageFile(places),
        usageAtEnd: async (streams) => {
            const file = await readUsageFile(places);
            if (!options.usage || file.report !== null || file.problem !== null)
                return file;
            const { format, from } = options.usage;
            return readUsageOutput({ format, output: streams[from] });
        },
    });
}
function environmentOf(given) {
    const { options, request, values, tmp } = given;
    const settings = Object.entries(options.settings ?? {})
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([key, value]) => [
        `PAIRGATE_SETTING_${upperSnake(key)}`,
        typeof value === "string" ? value : JSON.stringify(value),
    ]);
    return (0,sandbox_environment/* agentEnvironment */.F)({
        allow: options.env ?? [],
        source: options.environment,
        extra: {
            HOME: `${tmp}/home`,
            TMPDIR: tmp,
            ...Object.fromEntries(settings),
            PAIRGATE_USAGE: values["usage-file"],
            PAIRGATE_INSTRUCTION: values["instruction-file"],
            PAIRGATE_WORKSPACE: values.workspace,
            PAIRGATE_SEED: String(request.seed),
            ...(options.model ? { PAIRGATE_MODEL: options.model } : {}),
        },
    });
}
function upperSnake(key) {
    return key
        .replace(/([a-z0-9])([A-Z])/gu, "$1_$2")
        .replace(/[^A-Za-z0-9]+/gu, "_")
        .toUpperCase();
}

// EXTERNAL MODULE: ./lib/sandbox/misplaced.js
var misplaced = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/harnesses/one-line.js
var one_line = __webpack_require__(8323);
;// CONCATENATED MODULE: ./lib/harnesses/setup.js








const SETUP_WITHIN_MS = 15 * 60_000;
const LAST_LINES = 20;
/**
 * Prepares a tree for a candidate, such as by `npm ci`: once, before the first attempt, and without the agent's keys.
 * @throws PairgateError where it fails, with the last it said.
 */
async function runSetup(options) {
    const { sandbox, directory, environment, signal, timeLimitMs = SETUP_WITHIN_MS } = options;
    const argv = resolveCommand(options);
    const repo = (0,external_node_fs_.realpathSync)(options.repo);
    if (sandbox.mode === "bubblewrap")
        (0,misplaced/* refuseMisplaced */.r)({ repo, home: environment["HOME"] ?? "/nonexistent" });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, "tmp", "home"), { recursive: true });
    const parent = (0,external_node_fs_.realpathSync)(directory);
    const places = {
        tmp: (0,external_node_path_.join)(parent, "tmp"),
        stdout: (0,external_node_path_.join)(parent, "setup.stdout"),
        stderr: (0,external_node_path_.join)(parent, "setup.stderr"),
    };
    const room = {
        mounts: [
            { host: places.tmp, inside: "/tmp", write: true },
            { host: repo, inside: repo, write: true },
        ],
        masks: options.hidden ?? [],
        network: true,
    };
    const tmp = sandbox.nameOf({ room, host: places.tmp }) ?? places.tmp;
    const result = await sandbox.run({
        argv,
        cwd: repo,
        // The candidate's `env` is not given: what it installs must not learn the agent's keys.
        env: (0,sandbox_environment/* agentEnvironment */.F)({ allow: [], source: environment, extra: { HOME: `${tmp}/home`, TMPDIR: tmp } }),
        stdout: places.stdout,
        stderr: places.stderr,
        room,
        uid: options.uid,
        // Not the tree: others work in it too, and must not be taken for processes of the setup.
        workspace: parent,
        timeLimitMs,
        ...(signal ? { signal } : {}),
    });
    if (result.ended === "exit" && result.exitCode === 0 && result.survivors === 0)
        return;
    throw new error/* PairgateError */.I({
        message: `${options.what}: the setup ${options.command.join(" ")} ${howItEnded(result, timeLimitMs)}`,
        quote: tailOf(result),
        hint: `Its whole output is in ${places.stdout} and ${places.stderr}.`,
    });
}
function howItEnded(result, timeLimitMs) {
    switch (result.ended) {
        case "exit":
            return result.exitCode === 0
                ? "left processes that could not be ended"
                : `ended with status ${result.exitCode}`;
        case "signal":
            return `was ended by ${result.signal}`;
        case "timeout":
            return `took longer than ${timeLimitMs / 1000} s`;
        case "cancelled":
            return "was cancelled";
        case "limit":
            return "went past a limit";
        case "not-started":
            return `was not started: ${result.problem}`;
        default:
            return result.ended;
    }
}
/** The end of what it said: of the two outputs, standard error where there is any. */
function tailOf({ stdout, stderr }) {
    const path = stderr.bytes > 0 ? stderr.path : stdout.path;
    return (0,captured_text/* readCaptured */.T)({ path, last: 16_384 })
        .split("\n")
        .map(one_line/* oneLine */.T)
        .filter((line) => line !== "")
        .slice(-LAST_LINES);
}

// EXTERNAL MODULE: ./lib/measure/make-folders.js
var make_folders = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/sandbox/bubblewrap.js


/** The descriptor on which bubblewrap says whether the program was reached: https://github.com/containers/bubblewrap */
const STATUS_DESCRIPTOR = "3";
/** Bytes of /dev/shm, as Docker gives: it is memory, and no limit of the attempt sees it. */
const SHARED_MEMORY = 64 * 2 ** 20;
/** The arguments that build a new root from nothing and run a program in it. Later ones cover earlier ones. */
function bubblewrapArguments(options) {
    const { base, room, cwd, argv } = options;
    const masks = outermost([...base.masks, ...room.masks].map(realOf));
    const system = base.mounts.filter((mount) => mount.kind === "link" || !(isMasked(mount.host, masks) || isShown(mount, room)));
    return [
        "--json-status-fd",
        STATUS_DESCRIPTOR,
        "--unshare-user-try",
        "--unshare-pid",
        "--unshare-ipc",
        "--unshare-uts",
        "--unshare-cgroup-try",
        ...(room.network ? [] : ["--unshare-net"]),
        // Started by root, bubblewrap would leave the program all of root's powers: it could remount what is read-only.
        "--cap-drop",
        "ALL",
        "--die-with-parent",
        "--new-session",
        ...byDepth([...system, ...room.mounts]).flatMap(mountArguments),
        ...["--proc", "/proc"],
        // Run by root, a program without any capability could still set the machine's own switches: they go by user id.
        ...["/proc/sys", "/proc/sysrq-trigger"].flatMap((path) => ["--ro-bind-try", path, path]),
        ...["--dev", "/dev", "--size", String(SHARED_MEMORY), "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
        ...masks.flatMap((mask) => maskArguments({ mask, base, room })),
        // Last: the root itself is memory, and would be writable.
        ...["--remount-ro", "/"],
        ...["--chdir", cwd, "--", ...argv],
    ];
}
function mountArguments(mount) {
    if (!("kind" in mount))
        return [mount.write ? "--bind" : "--ro-bind", mount.host, mount.inside];
    if (mount.kind === "link")
        return ["--symlink", mount.target, mount.inside];
    // It may have gone since the sandbox was opened, as toolchains do when a setup step replaces them.
    return ["--ro-bind-try", mount.host, mount.inside];
}
/** Outer folders first, or mounting them would cover the inner ones. */
function byDepth(mounts) {
    const depth = (mount) => mount.inside.split("/").filter((part) => part !== "").length;
    return [...mounts].sort((a, b) => depth(a) - depth(b));
}
/** Covers a host path wherever it shows: a folder with an empty one, a file with nothing. */
function maskArguments(options) {
    const { mask, base, room } = options;
    const shown = new Set();
    const pins = [];
    for (const mount of [...base.mounts, ...room.mounts]) {
        if ("kind" in mount && mount.kind === "link")
            continue;
        if (mount.host === mask || !(0,within/* isWithin */.U)({ path: mask, folder: mount.host }))
            continue;
        shown.add(mount.inside + mask.slice(mount.host.length));
        if ("write" in mount && mount.write)
            pins.push(...pinArguments({ mask, mount }));
    }
    const isFolder = (0,external_node_fs_.lstatSync)(mask, { throwIfNoEntry: false })?.isDirectory();
    if (isFolder === undefined)
        return [];
    const covers = [...shown].flatMap((inside) => isFolder ? ["--tmpfs", inside, "--remount-ro", inside] : ["--ro-bind", "/dev/null", inside]);
    return [...pins, ...covers];
}
/**
 * Mounts each folder between a writable mount and what is hidden in it onto itself. A mount point cannot be renamed, but
 * the folder that it lies in could: what was hidden would then show under the new name.
 */
function pinArguments(options) {
    const { mask, mount } = options;
    const parts = mask
        .slice(mount.host.length)
        .split("/")
        .filter((part) => part !== "");
    return parts.slice(0, -1).flatMap((_, index) => {
        const below = `/${parts.slice(0, index + 1).join("/")}`;
        return ["--bind", mount.host + below, mount.inside + below];
    });
}
/** A folder of tools in the repository is not mounted once more: a setup step that replaces it must be able to. */
function isShown(mount, room) {
    return room.mounts.some(({ host, inside }) => host === inside && mount.host === mount.inside && (0,within/* isWithin */.U)({ path: mount.host, folder: host }));
}
function isMasked(path, masks) {
    return masks.some((mask) => (0,within/* isWithin */.U)({ path, folder: mask }));
}
/** Without paths that lie in another of them: that one hides them already. */
function outermost(paths) {
    const unique = [...new Set(paths)];
    return unique.filter((path) => !unique.some((folder) => folder !== path && (0,within/* isWithin */.U)({ path, folder })));
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/sandbox/process-tree.js
var process_tree = __webpack_require__(4447);
;// CONCATENATED MODULE: ./lib/sandbox/containment.js


/** Without a namespace of their own: by process group, and by their marks in /proc. */
function containByMarks(options) {
    let mark = null;
    return {
        hasStatus: false,
        attach(child) {
            if (child.pid !== undefined)
                mark = { ...options, leader: child.pid, since: (0,process_tree/* startOf */.GH)(child.pid) };
        },
        askToEnd() {
            if (mark !== null)
                (0,process_tree/* askTreeToEnd */.Yn)(mark);
        },
        kill() {
            if (mark !== null)
                (0,process_tree/* send */.tN)({ to: -mark.leader, signal: "SIGKILL" });
        },
        end: async () => (mark === null ? 0 : (0,process_tree/* endTree */.Sb)(mark)),
        wasReached: () => mark !== null,
    };
}
/** How long the kernel may take to clear a namespace away. */
const NAMESPACE_GONE_WITHIN_MS = 5000;
/**
 * In a process namespace that bubblewrap made: when its first process dies, the kernel kills all others, and that first
 * process is gone only after them. See https://man7.org/linux/man-pages/man7/pid_namespaces.7.html.
 */
function containByNamespace() {
    let wrapper;
    let status = null;
    let text = "";
    let ended = Promise.resolve();
    /** The namespace's first process, as the outside knows it. */
    let init = null;
    return {
        hasStatus: true,
        attach(child) {
            wrapper = child.pid;
            const stream = child.stdio[3];
            if (!stream)
                return;
            status = stream;
            stream.on("data", (chunk) => {
                if (text.length < 65_536)
                    text += chunk.toString("latin1");
                const pid = init === null ? Number(/"child-pid":\s*(\d+)\s*[,}]/u.exec(text)?.[1] ?? 0) : 0;
                if (pid > 0)
                    init = { pid, since: (0,process_tree/* startOf */.GH)(pid) };
            });
            stream.on("error", () => { });
            ended = new Promise((resolve) => stream.once("close", () => resolve()));
        },
        askToEnd() {
            // Not the wrapper, which would take everything down with it; the sandbox's own process group, whose first process
            // ignores it.
            if (init !== null && (0,process_tree/* isRunning */.W_)(init))
                (0,process_tree/* send */.tN)({ to: -init.pid, signal: "SIGTERM" });
            else if (wrapper !== undefined)
                (0,process_tree/* send */.tN)({ to: -wrapper, signal: "SIGKILL" });
        },
        kill() {
            if (init !== null && (0,process_tree/* isRunning */.W_)(init))
                (0,process_tree/* send */.tN)({ to: init.pid, signal: "SIGKILL" });
            if (wrapper !== undefined)
                (0,process_tree/* send */.tN)({ to: -wrapper, signal: "SIGKILL" });
        },
        async end() {
            // The wrapper has exited, so its end of the status pipe is closed.
            await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(1000, undefined, { ref: false })]);
            status?.destroy();
            const until = performance.now() + NAMESPACE_GONE_WITHIN_MS;
            for (let wait = 0; init !== null && (0,process_tree/* isRunning */.W_)(init); wait = Math.min(wait + 1, 10)) {
                if (performance.now() > until)
                    return 1;
                // The wrapper's death is this process's death signal; were it lost, this is not.
                if (wait > 5)
                    (0,process_tree/* send */.tN)({ to: init.pid, signal: "SIGKILL" });
                await (wait === 0 ? new Promise((resolve) => setImmediate(resolve)) : (0,external_node_timers_promises_.setTimeout)(wait));
            }
            return 0;
        },
        // bubblewrap reports an exit code only where the program was executed.
        wasReached: () => /"exit-code":/u.test(text),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/sandbox/capture.js

/** Enough for any log that a person reads, and little enough for thousands of attempts on one disk. */
const DEFAULT_CAPTURE = { headBytes: 8 * 1024 * 1024, tailBytes: 1024 * 1024 };
/** Takes an output piece by piece, and bounds what is kept of it in memory and on disk. */
class Capture {
    #path;
    #limits;
    #file;
    #headBytes = 0;
    #bytes = 0;
    /** A ring, made only once the head is full: most outputs are small. */
    #tail = null;
    #problem = null;
    #finished = null;
    /** @throws where the file exists already or cannot be made. */
    constructor({ path, limits }) {
        this.#path = path;
        this.#limits = limits;
        // Exclusive, so that nothing planted under this name (a link, a FIFO) is ever written to.
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
        this.#file = (0,external_node_fs_.openSync)(path, flags, 0o600);
    }
    /** Keeps what has room. Never throws: a full disk must not leave the writer blocked on a pipe nobody reads. */
    write(chunk) {
        if (this.#finished !== null)
            return;
        let rest = chunk;
        const room = this.#limits.headBytes - this.#headBytes;
        if (room > 0) {
            const head = rest.subarray(0, room);
            this.#append(head);
            this.#headBytes += head.length;
            rest = rest.subarray(head.length);
        }
        if (rest.length > 0)
            this.#keepLast(rest);
        this.#bytes += chunk.length;
    }
    /** Writes the tail and closes the file; later writes are ignored. */
    finish() {
        if (this.#finished !== null)
            return this.#finished;
        const beyond = this.#bytes - this.#headBytes;
        const kept = Math.min(beyond, this.#limits.tailBytes);
        const leftOut = beyond - kept;
        if (leftOut > 0)
            this.#append(Buffer.from(`\n[${leftOut} bytes left out]\n`));
        if (this.#tail !== null && kept > 0) {
            const end = beyond % this.#tail.length;
            if (beyond > this.#tail.length)
                this.#append(this.#tail.subarray(end));
            this.#append(this.#tail.subarray(0, beyond > this.#tail.length ? end : beyond));
        }
        try {
            (0,external_node_fs_.closeSync)(this.#file);
        }
        catch (error) {
            this.#problem ??= error.message;
        }
        this.#finished = { path: this.#path, bytes: this.#bytes, leftOut, problem: this.#problem };
        return this.#finished;
    }
    #keepLast(chunk) {
        const size = this.#limits.tailBytes;
        if (size === 0)
            return;
        this.#tail ??= Buffer.allocUnsafe(size);
        // Position of the chunk's first byte among all bytes after the head.
        const before = Math.max(0, this.#bytes - this.#headBytes);
        const skipped = Math.max(0, chunk.length - size);
        const last = chunk.subarray(skipped);
        const at = (before + skipped) % size;
        const first = last.subarray(0, size - at);
        first.copy(this.#tail, at);
        last.subarray(first.length).copy(this.#tail, 0);
    }
    #append(bytes) {
        if (this.#problem !== null)
            return;
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#file, bytes, at);
        }
        catch (error) {
            this.#problem = error.message;
        }
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/sandbox/inherited.js

/** O_CLOEXEC in the flags of https://man7.org/linux/man-pages/man5/proc_pid_fdinfo.5.html */
const CLOSED_ON_EXEC = 0o2000000;
let found = null;
let nowhere = null;
/**
 * Descriptors that whoever started us left open, and that our children would inherit: a runner's log, a socket. Node opens
 * its own so that children do not get them, and of those it was given it sees to the first sixteen.
 */
function inheritedDescriptors() {
    found ??= listDescriptors().filter((descriptor) => descriptor > 2 && isPassedOn(descriptor));
    return found;
}
/** A descriptor of /dev/null, to be put in the place of others. */
function nullDescriptor() {
    nowhere ??= (0,external_node_fs_.openSync)("/dev/null", "r");
    return nowhere;
}
function listDescriptors() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc/self/fd").map(Number);
    }
    catch {
        return [];
    }
}
function isPassedOn(descriptor) {
    try {
        const flags = /^flags:\s*(\d+)/mu.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${descriptor}`, "utf8"))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSED_ON_EXEC) === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/sandbox/pipe.js





/** Starting mkfifo takes as long as a whole run of a small program, so it makes a stock; each pipe is two open files. */
const AT_ONCE = 16;
const stock = [];
let filling = null;
/**
 * Real pipes. What Node calls a pipe is a socket, and a program cannot open that again by name: `tee /dev/stderr` fails
 * with ENXIO (https://github.com/nodejs/node/issues/21941), which an agent or a test script would be blamed for. Node
 * cannot make a pipe, but it can open a FIFO, whose name is then removed.
 * Null where this system has no mkfifo, or no room for more open files.
 */
async function takePipes(count) {
    try {
        while (stock.length < count) {
            filling ??= fill().finally(() => {
                filling = null;
            });
            await filling;
        }
        return stock.splice(0, count);
    }
    catch {
        return null;
    }
}
/** Closes a pipe that nobody was given. */
function closePipe({ reader, writer }) {
    (0,external_node_fs_.closeSync)(reader);
    (0,external_node_fs_.closeSync)(writer);
}
async function fill() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pairgate-pipes-"));
    try {
        const paths = Array.from({ length: AT_ONCE }, (_, at) => (0,external_node_path_.join)(folder, String(at)));
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("mkfifo", ["-m", "600", "--", ...paths]);
        for (const path of paths)
            stock.push(openPipe(path));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function openPipe(path) {
    // The reader first: without one, opening for writing would wait for it.
    const reader = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        return { reader, writer: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW) };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(reader);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/child-stdio.js




/** Opens what a child reads from and writes to. @throws where the input file cannot be opened. */
async function openStdio(options) {
    const { stdin, hasStatus } = options;
    const pipes = await takePipes(2);
    let input = stdin === null ? "ignore" : "pipe";
    try {
        if (stdin !== null && "file" in stdin) {
            input = (0,external_node_fs_.openSync)(stdin.file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        }
    }
    catch (error) {
        pipes?.forEach(closePipe);
        throw error;
    }
    const [out, err] = pipes ?? [];
    const closeInput = () => {
        if (typeof input === "number")
            (0,external_node_fs_.closeSync)(input);
    };
    return {
        forSpawn: coverInherited([
            input,
            out?.writer ?? "pipe",
            err?.writer ?? "pipe",
            ...(hasStatus ? ["pipe"] : []),
        ]),
        connect(child) {
            closeInput();
            for (const pipe of pipes ?? [])
                (0,external_node_fs_.closeSync)(pipe.writer);
            // EPIPE: the program did not care for its input.
            child.stdin?.on("error", () => { });
            if (stdin !== null && "text" in stdin)
                child.stdin?.end(stdin.text);
            if (pipes === null)
                return [child.stdout, child.stderr];
            return pipes.map(({ reader }) => new external_node_net_.Socket({ fd: reader, readable: true, writable: false }));
        },
        abandon() {
            closeInput();
            pipes?.forEach(closePipe);
        },
    };
}
/** Puts /dev/null in the place of what the child would inherit: it has no business with it, and might read or write it. */
function coverInherited(stdio) {
    const covered = [...stdio];
    for (const descriptor of inheritedDescriptors()) {
        if (descriptor < stdio.length)
            continue;
        while (covered.length < descriptor)
            covered.push("ignore");
        covered[descriptor] = nullDescriptor();
    }
    return covered;
}

;// CONCATENATED MODULE: ./lib/sandbox/start-failure.js
/** The kernel's bound on one argument: https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN). */
const LARGEST_ARGUMENT = 128 * 1024;
/** Why a program could not be started, in a sentence. */
function explainStart(error, { argv, cwd }) {
    const code = error.code ?? "";
    const program = JSON.stringify(argv[0] ?? "");
    switch (code) {
        case "ENOENT":
            return `${program} was not found (or the interpreter that its first line names, or the folder ${cwd})`;
        case "EACCES":
            return `${program} may not be executed; is its executable bit set?`;
        case "ENOEXEC":
            return `${program} is neither a program nor a script with a #! line`;
        case "EAGAIN":
        case "EMFILE":
        case "ENFILE":
        case "ENOMEM":
            return `${program} could not be started for lack of processes, files or memory (${code})`;
        case "E2BIG": {
            const longest = Math.max(...argv.map((argument) => Buffer.byteLength(argument)));
            return longest >= LARGEST_ARGUMENT
                ? `an argument of ${longest} bytes is over the system's 128 KiB for one argument; use {instruction-file} or standard input`
                : "the arguments and the environment together are more than the system takes";
        }
        default:
            return `${program} could not be started: ${error instanceof Error ? error.message : String(error)}`;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/process.js





const GRACE_MS = 2000;
const WATCH_EVERY_MS = 500;
/** A killed process that is still there after this hangs in the kernel. */
const DEAD_WITHIN_MS = 10_000;
/** Runs a program to its end, and ends all it started. Whatever the program does, this does not throw. */
async function runProcess(options) {
    const run = new ProcessRun(options);
    return run.toEnd();
}
class ProcessRun {
    #options;
    #startedAt = performance.now();
    #timers = new Set();
    #captures = [];
    #outputs = [];
    #stop = null;
    /** A look that was under way when the program ended must start nothing any more. */
    #isOver = false;
    #giveUp = () => { };
    constructor(options) {
        this.#options = options;
    }
    async toEnd() {
        const { signal, containment, timeLimitMs } = this.#options;
        if (signal?.aborted)
            return this.#result({ ended: "cancelled" });
        let child;
        try {
            child = await this.#start();
        }
        catch (error) {
            const code = error.code ?? null;
            return this.#result({ ended: "not-started", problem: explainStart(error, this.#options), code });
        }
        const onAbort = () => this.#end({ why: "cancelled", limit: null });
        signal?.addEventListener("abort", onAbort);
        // The signal may have come while the pipes were made.
        if (signal?.aborted)
            onAbort();
        this.#later(Math.min(timeLimitMs, 2 ** 31 - 1), () => this.#end({ why: "timeout", limit: null }));
        this.#watchOn();
        const end = await this.#endOf(child);
        const durationMs = performance.now() - this.#startedAt;
        signal?.removeEventListener("abort", onAbort);
        this.#isOver = true;
        for (const timer of this.#timers)
            clearTimeout(timer);
        const survivors = (await containment.end()) + (end.hung ? 1 : 0);
        await this.#drain();
        const facts = { durationMs, survivors, exitCode: end.code, signal: end.signal };
        if (end.problem !== null) {
            return this.#result({ ...facts, ended: "not-started", problem: end.problem, code: end.failure });
        }
        if (this.#stop !== null)
            return this.#result({ ...facts, ended: this.#stop.why, limit: this.#stop.limit });
        if (!containment.wasReached()) {
            return this.#result({ ...facts, ended: "not-started", problem: "the sandbox did not start" });
        }
        return this.#result({ ...facts, ended: end.code === null ? "signal" : "exit" });
    }
    async #start() {
        const { argv, cwd, env, stdin = null, stdout, stderr, containment, capture } = this.#options;
        const limits = capture ?? DEFAULT_CAPTURE;
        this.#captures = [new Capture({ path: stdout, limits })];
        this.#captures = [...this.#captures, new Capture({ path: stderr, limits })];
        const stdio = await openStdio({ stdin, hasStatus: containment.hasStatus });
        let child;
        try {
            const [program, ...args] = argv;
            child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, stdio: stdio.forSpawn, detached: true, shell: false });
        }
        catch (error) {
            stdio.abandon();
            throw error;
        }
        // A listener from the first moment on: ENOENT and its kind come as an event.
        child.on("error", () => { });
        containment.attach(child);
        this.#outputs = stdio.connect(child);
        this.#outputs.forEach((output, index) => {
            output.on("data", (chunk) => this.#captures[index]?.write(chunk));
            output.on("error", () => { });
        });
        return child;
    }
    #endOf(child) {
        return new Promise((resolve) => {
            const none = { code: null, signal: null, hung: false, problem: null, failure: null };
            this.#giveUp = () => resolve({ ...none, hung: true });
            child.once("exit", (code, signal) => resolve({ ...none, code, signal }));
            child.once("error", (error) => {
                if (child.pid !== undefined)
                    return;
                resolve({ ...none, problem: explainStart(error, this.#options), failure: error.code ?? null });
            });
        });
    }
    /** The first reason stands. Only a program that ran out of time, or that nobody waits for, is asked first. */
    #end(stop) {
        if (this.#stop !== null || this.#isOver)
            return;
        this.#stop = stop;
        const { containment, graceMs = GRACE_MS } = this.#options;
        const kill = () => {
            containment.kill();
            this.#later(DEAD_WITHIN_MS, () => this.#giveUp());
        };
        if (stop.why === "limit") {
            kill();
            return;
        }
        containment.askToEnd();
        this.#later(graceMs, kill);
    }
    #watchOn(lastMs = 0) {
        const { watch, watchEveryMs = WATCH_EVERY_MS } = this.#options;
        if (watch === undefined)
            return;
        // A slow look, at a workspace of many files, must not become all that this machine does.
        this.#later(Math.max(watchEveryMs, lastMs * 5), async () => {
            const began = performance.now();
            const limit = await watch().catch(() => null);
            if (limit !== null)
                this.#end({ why: "limit", limit });
            else if (this.#stop === null && !this.#isOver)
                this.#watchOn(performance.now() - began);
        });
    }
    #later(ms, action) {
        const timer = setTimeout(() => {
            this.#timers.delete(timer);
            action();
        }, ms);
        this.#timers.add(timer);
    }
    /** All writers are dead, so the outputs end by themselves; a survivor must not keep us waiting. */
    async #drain() {
        const ended = this.#outputs.map((output) => output.closed ? null : new Promise((resolve) => output.once("close", () => resolve())));
        const patience = new AbortController();
        const bounded = (0,external_node_timers_promises_.setTimeout)(2000, undefined, { signal: patience.signal }).catch(() => { });
        await Promise.race([Promise.all(ended), bounded]);
        patience.abort();
        for (const output of this.#outputs)
            output.destroy();
    }
    #result(facts) {
        const [stdout, stderr] = [this.#options.stdout, this.#options.stderr].map((path, index) => this.#captures[index]?.finish() ?? { path, bytes: 0, leftOut: 0, problem: "not made" });
        const durationMs = facts.durationMs ?? performance.now() - this.#startedAt;
        const none = { exitCode: null, signal: null, limit: null, problem: null, code: null, survivors: 0 };
        return { ...none, ...facts, durationMs, stdout, stderr };
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/system-mounts.js




const SYSTEM = [
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/etc",
    "/opt",
    "/nix",
    "/gnu",
];
/** What of /etc a program run as root could still read, and must not. */
const SECRET = [
    "/etc/shadow",
    "/etc/shadow-",
    "/etc/gshadow",
    "/etc/gshadow-",
    "/etc/sudoers",
    "/etc/sudoers.d",
    "/etc/ssl/private",
];
/** The parts of the machine that any program needs, and the parts of /etc to hide. */
function systemMounts() {
    const mounts = [];
    for (const path of SYSTEM) {
        const real = system_mounts_realOf(path);
        if (real === null)
            continue;
        // On merged-/usr systems /bin is a link to usr/bin; programs see it as such.
        if ((0,external_node_fs_.lstatSync)(path).isSymbolicLink() && SYSTEM.some((folder) => (0,within/* isWithin */.U)({ path: real, folder }))) {
            mounts.push({ kind: "link", target: (0,external_node_fs_.readlinkSync)(path), inside: path });
        }
        else
            mounts.push({ kind: "read-only", host: real, inside: path });
    }
    mounts.push(...resolverMounts());
    return { mounts, masks: SECRET.filter((path) => (0,external_node_fs_.existsSync)(path)) };
}
/** Folders on PATH that lie elsewhere (nvm, pyenv, a home), certificate files, and what the caller adds. */
function toolMounts(options) {
    const { environment, readable, programs } = options;
    const home = system_mounts_realOf(options.home) ?? options.home;
    const folders = (environment["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
    const certificates = sandbox_environment/* CERTIFICATE_VARIABLES */.a.map((name) => environment[name] ?? "");
    const wanted = [
        ...folders.flatMap((folder) => toolchainOf({ folder, home })),
        ...programs.flatMap(foldersOf).flatMap((folder) => toolchainOf({ folder, home })),
        ...certificates.filter((path) => path.startsWith("/")),
        ...readable,
    ];
    const mounts = new Map();
    for (const path of wanted) {
        const real = system_mounts_realOf(path);
        if (real === null || (0,within/* isWithin */.U)({ path: home, folder: real }))
            continue;
        // Under its own name, which PATH or a variable holds, and under the one that links lead to.
        for (const inside of [path, real]) {
            if (!isSystem(inside))
                mounts.set(inside, { kind: "read-only", host: real, inside });
        }
    }
    return [...mounts.values()];
}
/**
 * What a folder of programs needs to work: `<x>/bin` its sister folders, `<x>/shims` and `<x>/.bin` what they link to.
 * A home, or `.local`, holds much that is none of an agent's business, so of these only the programs and libraries.
 */
function toolchainOf({ folder, home, }) {
    if (isSystem(folder))
        return [];
    const real = system_mounts_realOf(folder);
    if (real === null)
        return [];
    const parent = (0,external_node_path_.dirname)(real);
    if ((0,within/* isWithin */.U)({ path: home, folder: parent }))
        return [folder];
    if ((0,external_node_path_.basename)(parent) === ".local")
        return [folder, (0,external_node_path_.join)(parent, "lib")];
    switch ((0,external_node_path_.basename)(real)) {
        case "bin":
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, "lib")) ? [folder, parent] : [folder];
        case "shims":
        case ".bin":
            return [folder, parent];
        default:
            return [folder];
    }
}
/** Where a program really lies (pipx, npm and version managers link to it), and the interpreter its first line names. */
function foldersOf(program) {
    const real = system_mounts_realOf(program);
    if (real === null)
        return [];
    const interpreter = /^#!\s*(\/\S+)/u.exec(firstBytes(real))?.[1];
    const paths = [program, real, interpreter, interpreter === undefined ? null : system_mounts_realOf(interpreter)];
    return paths.filter((path) => path !== undefined && path !== null).map((path) => (0,external_node_path_.dirname)(path));
}
function firstBytes(path) {
    const bytes = Buffer.alloc(256);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        return bytes.toString("latin1", 0, (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** /etc/resolv.conf often points into /run, of which a program gets nothing else (not docker.sock, above all). */
function resolverMounts() {
    const resolved = "/run/systemd/resolve";
    const real = system_mounts_realOf("/etc/resolv.conf");
    const paths = [
        ...((0,external_node_fs_.existsSync)(resolved) ? [resolved] : []),
        ...(real !== null && !isSystem(real) && !(0,within/* isWithin */.U)({ path: real, folder: resolved }) ? [real] : []),
    ];
    return paths.map((path) => ({ kind: "read-only", host: path, inside: path }));
}
function isSystem(path) {
    return SYSTEM.some((folder) => (0,within/* isWithin */.U)({ path, folder }));
}
function system_mounts_realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/bubblewrap-probe.js








const PROBE_WITHIN_MS = 20_000;
/** What a program in the sandbox says of where it is: its two namespaces, complaints, and that it came to the end. */
const LOOK_AROUND = `
readlink /proc/self/ns/pid
readlink /proc/self/ns/net
for f in / /usr /etc /repository /repository/hidden; do
  (: > "$f/pairgate-probe") 2>/dev/null && echo "it could write to $f"
done
(: >> /proc/sys/kernel/core_pattern) 2>/dev/null && echo "it could write to /proc/sys"
(: > /app/written) 2>/dev/null || echo "it could not write to its workspace"
[ -e /repository/shown ] || echo "it did not see what it was shown"
[ -e /repository/hidden/secret ] && echo "it saw what was hidden"
[ -d "/proc/$PAIRGATE_PROBE" ] && echo "it saw a process outside"
echo end
`;
/** Above every pid that a fresh namespace gives, and so only there where the outer /proc is. */
const OUTSIDE_PID = process.pid > 100 ? process.pid : 2 ** 30;
let probed;
/** Enters a sandbox for real, as an agent and as a verifier, and looks around; once per process. */
function probeBubblewrap({ path = "" } = {}) {
    probed ??= probe(`${path}:/usr/local/bin:/usr/bin:/bin`);
    return probed;
}
/** The probe itself, not remembered. */
async function probe(path) {
    const fails = (reason) => ({ works: false, program: null, reason });
    if (process.platform !== "linux")
        return fails("bubblewrap exists for Linux only");
    const program = (0,find_program/* findOnPath */.a)({ name: "bwrap", path });
    if (program === null)
        return fails("there is no program bwrap on PATH");
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pairgate-probe-")));
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "app"));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "repository", "hidden"), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "repository", "shown"), "");
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "repository", "hidden", "secret"), "");
        for (const network of [true, false]) {
            const reason = await enter({ program, folder, network });
            if (reason !== null)
                return fails(reason);
        }
        return { works: true, program, reason: null };
    }
    catch (error) {
        return fails(error instanceof Error ? error.message : String(error));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function enter(options) {
    const { program, folder, network } = options;
    const output = (name) => (0,external_node_path_.join)(folder, `${network ? "agent" : "verifier"}.${name}`);
    const repository = (0,external_node_path_.join)(folder, "repository");
    const room = {
        mounts: [
            { host: (0,external_node_path_.join)(folder, "app"), inside: "/app", write: true },
            { host: repository, inside: "/repository", write: false },
        ],
        masks: [(0,external_node_path_.join)(repository, "hidden")],
        network,
    };
    const argv = bubblewrapArguments({
        base: systemMounts(),
        room,
        cwd: "/app",
        argv: ["/bin/sh", "-c", LOOK_AROUND],
    });
    const result = await runProcess({
        argv: [program, ...argv],
        cwd: "/",
        env: { PATH: "/usr/local/bin:/usr/bin:/bin", PAIRGATE_PROBE: String(OUTSIDE_PID) },
        stdout: output("stdout"),
        stderr: output("stderr"),
        timeLimitMs: PROBE_WITHIN_MS,
        containment: containByNamespace(),
    });
    if (result.ended !== "exit" || result.exitCode !== 0) {
        const said = (0,external_node_fs_.readFileSync)(output("stderr"), "utf8").trim().split("\n").at(-1) ?? "";
        return said === "" ? (result.problem ?? `it ended by ${result.ended}`) : said.slice(0, 300);
    }
    return judge({ lines: (0,external_node_fs_.readFileSync)(output("stdout"), "utf8").trim().split("\n"), network });
}
/** Null where everything a program in the sandbox said is as it must be. */
function judge({ lines, network, }) {
    const [processes, net, ...rest] = lines;
    if (rest.pop() !== "end")
        return "a program in the sandbox did not come to its end";
    if (rest.length > 0)
        return `a program was in the sandbox, and ${rest.join(", and ")}`;
    if (processes === (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid"))
        return "a program did not get a process namespace of its own";
    const shares = net === (0,external_node_fs_.readlinkSync)("/proc/self/ns/net");
    if (shares !== network)
        return network ? "an agent has no network" : "a verifier has the network";
    return null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/sandbox/limit-marker.js



/**
 * A program that starts another with a limit on file locks. The kernel has not enforced that limit since 2.4
 * (https://man7.org/linux/man-pages/man2/getrlimit.2.html, RLIMIT_LOCKS), but children inherit it and /proc shows it: a
 * number of our own in it marks a run's processes even where they fork twice, open a session and clear their environment.
 */
const PRLIMIT = "/usr/bin/prlimit";
let limit_marker_found;
/** The program that sets the mark, or null where there is none or it may not; tried once per process. */
function findLimitMarker() {
    limit_marker_found ??= (0,external_node_util_.promisify)(external_node_child_process_.execFile)(PRLIMIT, [lockLimit(nextValue()), "true"]).then(() => PRLIMIT, () => null);
    return limit_marker_found;
}
/** What to put before a program's arguments so that it carries a mark of its own. */
function limitArguments(program) {
    const value = nextValue();
    return { value, argv: [program, lockLimit(value), "--"] };
}
function nextValue() {
    return String(2 ** 47 + (0,external_node_crypto_.randomInt)(2 ** 47));
}
function lockLimit(value) {
    return `--locks=${value}:${value}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/room.js

/** The name of a host path in the room; null where no mount shows it. */
function nameInRoom({ room, host }) {
    const shown = room.mounts.filter((mount) => (0,within/* isWithin */.U)({ path: host, folder: mount.host }));
    const nearest = shown.sort((a, b) => b.host.length - a.host.length)[0];
    return nearest === undefined ? null : nearest.inside + host.slice(nearest.host.length);
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox.js









/** The variable that marks the processes of one run. */
const MARKER = "PAIRGATE_ATTEMPT";
/** @throws PairgateError where bubblewrap is demanded and does not work. */
async function openSandbox(options) {
    const { want, environment, readable = [], programs = [] } = options;
    if (want === "none")
        return openUnsandboxed({ reason: null });
    const probed = await probeBubblewrap({ path: environment["PATH"] ?? "" });
    if (!probed.works) {
        if (want === "auto")
            return openUnsandboxed({ reason: probed.reason });
        throw new error/* PairgateError */.I({
            message: `the sandbox bubblewrap is asked for and does not work here: ${probed.reason}`,
            hint: "Install it with `sudo apt-get install bubblewrap`. On Ubuntu 24.04 also allow user namespaces: " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`. Or set `sandbox: none`, if you trust the agent.",
        });
    }
    const system = systemMounts();
    const home = environment["HOME"] ?? "/nonexistent";
    const tools = toolMounts({ environment, home, readable, programs });
    return openBubblewrap({
        program: probed.program,
        base: { mounts: [...system.mounts, ...tools], masks: system.masks },
    });
}
function openBubblewrap({ program, base, }) {
    return {
        mode: "bubblewrap",
        reason: null,
        nameOf: nameInRoom,
        run: (options) => {
            const { room, uid, cwd, argv } = options;
            return runProcess({
                ...options,
                argv: [program, ...bubblewrapArguments({ base, room, cwd, argv })],
                cwd: "/",
                env: { ...options.env, [MARKER]: uid },
                containment: containByNamespace(),
            });
        },
    };
}
async function openUnsandboxed({ reason }) {
    const marker = await findLimitMarker();
    return {
        mode: "none",
        reason,
        nameOf: ({ host }) => host,
        run: (options) => {
            const { uid, workspace, argv } = options;
            const limit = marker === null || !isExecutable(argv[0]) ? null : limitArguments(marker);
            return runProcess({
                ...options,
                argv: limit === null ? argv : [...limit.argv, ...argv],
                env: { ...options.env, [MARKER]: uid },
                containment: containByMarks({
                    variable: `${MARKER}=${uid}`,
                    limit: limit?.value ?? null,
                    workspace,
                }),
            });
        },
    };
}
/** Started directly otherwise, so that the failure to start is told from a failure of the program. */
function isExecutable(program) {
    try {
        (0,external_node_fs_.accessSync)(program, external_node_fs_.constants.X_OK);
        return program.startsWith("/");
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
;// CONCATENATED MODULE: ./lib/commands/check.js











/**
 * Prepares a check, before anything is spent.
 * @param sandbox overrides the suite's
 * @throws PairgateError where a task, the program or the sandbox asked for is not there
 */
async function prepareCheck(options) {
    const { terminal, project, check } = options;
    const { suite, candidate } = check;
    const treatment = await (0,survey/* treatmentAt */._X)(project, candidate);
    const source = {
        repo: project.root,
        environment: terminal.env,
        hidden: hiddenFrom(project),
        what: `candidate ${candidate.name}`,
    };
    const agent = prepareCommand({
        ...source,
        command: candidate.command,
        env: candidate.env,
        model: candidate.model,
        settings: candidate.settings,
        usage: usageOutput(candidate),
    });
    const opened = await openSandboxFor({
        terminal,
        want: options.sandbox ?? suite.sandbox,
        readable: candidate.readable.map((path) => expandHome(path, terminal)),
        programs: [agent.program],
    });
    const engine = await openEngine({ terminal, project, suite, sandbox: opened, agent });
    for (const name of candidate.env) {
        if (terminal.env[name] === undefined)
            (0,measuring/* say */.cv)(terminal, false, `warning: candidate ${candidate.name}: ${name} of its env is not set here`);
    }
    let settingUp = null;
    const setUp = async () => {
        if (candidate.setup === null)
            return;
        // Only what is there can be hidden: a setup step could make them, and put a baseline of its own into one.
        for (const folder of [project.state, project.storeFolder])
            if (folder !== null)
                (0,make_folders/* makeFolders */.w)(folder);
        const name = `${candidate.name}-${treatment.hash.slice(-8)}-${terminal.now().getTime()}`;
        await runSetup({
            ...source,
            command: candidate.setup,
            hidden: engine.hidden,
            sandbox: opened,
            uid: `setup-${name}`,
            directory: (0,external_node_path_.join)(project.state, "setup", name),
            signal: terminal.interrupted,
        });
    };
    return {
        check,
        engine,
        fingerprint: (0,digest/* digest */.br)(engine.fingerprintOf),
        fingerprintOf: engine.fingerprintOf,
        tasks: Object.fromEntries(engine.tasks.map((task) => [task.id, task.hash])),
        treatment,
        setUp: () => {
            settingUp ??= setUp();
            return settingUp;
        },
    };
}
/**
 * Opens a suite for `pairgate oracle`, which needs no candidate.
 * @param sandbox overrides the suite's
 * @throws PairgateError where a task or the sandbox asked for is not there
 */
async function prepareSuite(options) {
    const { terminal, project, suite } = options;
    const sandbox = await openSandboxFor({ terminal, want: options.sandbox ?? suite.sandbox });
    return openEngine({ terminal, project, suite, sandbox, agent: (0,stand_ins/* idleAgent */.e)() });
}
function openEngine(options) {
    const { terminal, project, suite, sandbox, agent } = options;
    return (0,local_engine/* openLocalEngine */.E)({
        tasks: suite.tasks,
        root: project.tasksRoot,
        repo: project.root,
        limits: (0,survey/* limitsOf */.Af)(suite),
        sandbox,
        agent,
        environment: terminal.env,
        masks: hiddenFrom(project),
    });
}
/** Opens the sandbox, and warns where there is none. */
async function openSandboxFor(options) {
    const { terminal, want, readable = [], programs = [] } = options;
    const opened = await openSandbox({ want, environment: terminal.env, readable, programs });
    if (opened.mode === "none" && opened.reason !== null) {
        (0,measuring/* say */.cv)(terminal, false, `warning: unsandboxed, since bubblewrap does not work here: ${opened.reason}`);
    }
    return opened;
}
/** What no agent is shown: our own files, history, and the tests and solutions of every suite. */
function hiddenFrom({ root, tasksRoot, state, storeFolder, config }) {
    // Where the base commit's tasks are used, the measured tree's own would show almost the same tests.
    const ofSuites = config.suites.flatMap(({ tasks }) => [root, tasksRoot].flatMap((from) => (0,hidden_paths/* hiddenPaths */.v)({ repo: root, root: from, tasks })));
    return [...new Set([state, ...(storeFolder === null ? [] : [storeFolder]), ...ofSuites])];
}
function usageOutput({ usage }) {
    if (usage === null || usage.format === "none")
        return null;
    return { format: usage.format, from: usage.from };
}
function expandHome(path, terminal) {
    return path === "~" || path.startsWith("~/") ? (0,external_node_path_.join)(terminal.env["HOME"] ?? "/", path.slice(1)) : path;
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ readMeasureOptions),
/* harmony export */   bi: () => (/* binding */ measureOptions),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   q4: () => (/* binding */ newSeed),
/* harmony export */   tJ: () => (/* binding */ resumeHint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);




/** Options of the commands that measure. */
const measureOptions = {
    check: { type: "string", multiple: true, default: [] },
    attempts: { type: "string" },
    seed: { type: "string" },
    concurrency: { type: "string" },
    sandbox: { type: "string" },
    resume: { type: "string", multiple: true, default: [] },
};
/** @throws PairgateError where a value is of no use */
function readMeasureOptions(given, terminal) {
    const number = (option, least, most) => given[option] === undefined ? null : (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(option, given[option], least, most);
    for (const option of ["attempts", "seed"]) {
        if (given.resume.length === 0 || given[option] === undefined)
            continue;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
            message: `--${option} cannot be given with --resume: the plan of a run is fixed before its first attempt`,
            hint: `Leave --${option} out, or start a new run without --resume.`,
        });
    }
    const { sandbox } = given;
    if (sandbox !== undefined && sandbox !== "auto" && sandbox !== "bubblewrap" && sandbox !== "none") {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
            message: `--sandbox ${JSON.stringify(sandbox)} is not a sandbox`,
            hint: "Write auto (bubblewrap where it works), bubblewrap (or fail), or none.",
        });
    }
    return {
        attempts: number("attempts", 1, 1000),
        seed: number("seed", 0),
        concurrency: number("concurrency", 1),
        sandbox: sandbox ?? null,
        resume: given.resume.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file)),
    };
}
/** A seed by chance, for where none was asked for. */
function newSeed() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 31);
}
function say(terminal, quiet, line) {
    if (!quiet)
        terminal.stderr.write(`${line}\n`);
}
/** How to go on with runs that did not finish. */
function resumeHint(command, files, terminal, comment) {
    const named = files.map((file) => ` --resume ${shellWord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(terminal.cwd, file))}`).join("");
    const written = comment === undefined ? "" : ` --comment ${shellWord(comment)}`;
    return `What was measured is kept. Go on with it by: pairgate ${command}${named}${written}\n`;
}
function shellWord(text) {
    return /^[\w./~-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sandbox_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1632);




/**
 * The same engine with workspaces in a folder of their own outside the repository, where no `package.json` or `.git` of
 * the repository reaches into them, and each attempt's logs and outputs moved to where it was asked to be.
 * @returns the engine, and what removes the folder when measuring is over
 */
async function withScratch(engine) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "pairgate-"));
    return {
        engine: {
            ...engine,
            async attempt(request) {
                const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(request.directory));
                const result = await engine.attempt({ ...request, directory });
                const problem = await move(directory, request.directory).then(() => null, (error) => error.code ?? error.message);
                if (problem === null)
                    return result;
                // What the attempt came to is worth more than what it printed.
                const lost = `its outputs could not be kept: ${problem}`;
                return { ...result, detail: result.detail === null ? lost : `${result.detail}; ${lost}` };
            },
        },
        // Agents shape what is in it: read-only folders, for one. What stays behind must not cost a verdict.
        remove: async () => {
            await (0,_sandbox_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)(scratch);
        },
    };
}
/** What agents left in their logs is theirs to shape: links are kept as links, and never followed. */
async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return;
        if (code !== "EXDEV")
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    }
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ chooseChecks),
  U: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/baseline/paths.js
var paths = __webpack_require__(1251);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/domain/usage.js
var usage = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/baseline/blessing.js



const BLESSING_SCHEMA = "pairgate.blessing/1";
/** No reason is longer, so that it can be quoted whole in the reason of an epoch. */
const LONGEST_REASON = 2000;
/** A known change that someone with write access accepted. It holds for the treatments named in it and for no other. */
const blessingSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(BLESSING_SCHEMA),
    blessedAt: iso/* datetime */.w$({ offset: true }),
    pullRequest: usage/* countSchema */.vK
        .nullable()
        .default(null)
        .describe("The pull request's number; null where none is known"),
    commit: schemas/* string */.YjP().min(1).max(200).describe("The blessed commit: the head of the pull request"),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        suite: schemas/* string */.YjP(),
        candidate: schemas/* string */.YjP(),
        treatment: schemas/* string */.YjP().min(1).max(4096).describe("The hash of the treatment that was accepted"),
    }))
        .min(1),
    by: schemas/* string */.YjP().max(200).nullable().default(null).describe("Who blessed it: a login"),
    reason: schemas/* string */.YjP().max(LONGEST_REASON),
})
    .meta({ title: "pairgate blessing", description: "A file under blessings/ of a baseline store" });
/**
 * Reads a blessing's file.
 * @throws PairgateError where the text is no blessing, or is one of another version
 */
function parseBlessing({ text, file }) {
    const value = parsedJson(text);
    const schema = value?.schema;
    if (typeof schema === "string" && schema.startsWith("pairgate.blessing/") && schema !== BLESSING_SCHEMA) {
        throw new domain_error/* PairgateError */.I({
            message: `the blessing is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${BLESSING_SCHEMA}`,
            hint: "Use the version of pairgate that wrote it, or bless again with this one.",
            place: { file, field: "schema" },
        });
    }
    const parsed = blessingSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.map(String).join(".") ?? "";
    throw new domain_error/* PairgateError */.I({
        message: `it cannot be read as a blessing: ${issue?.message ?? "it is not JSON"}`,
        hint: "Delete it, and bless again where that is still wanted.",
        place: { file, ...(field === "" ? {} : { field }) },
    });
}
/** Who accepted this treatment of a check, by the newest of the blessings that name it; null where none does. */
function acceptanceOf(blessings, asked) {
    let newest = null;
    for (const blessing of blessings) {
        if (!blessing.checks.some((check) => accepts(check, asked)))
            continue;
        if (newest === null || Date.parse(blessing.blessedAt) >= Date.parse(newest.blessedAt))
            newest = blessing;
    }
    return newest && { by: newest.by, reason: newest.reason, at: newest.blessedAt };
}
function accepts(check, asked) {
    return (check.suite === asked.suite && check.candidate === asked.candidate && check.treatment === asked.treatment);
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/commit-title.js

/** No more names are listed in a title. */
const MOST_NAMED = 3;
const SHORT_COMMIT = 7;
/**
 * What is being added, in a line: `Record bench/agent at abc1234`. Names stand as they do in paths: those of run files
 * are foreign text, and a commit's message can mention people and close issues.
 */
function commitTitle({ runs = [], epochs = [], blessings = [] }) {
    if (runs.length > 0) {
        const checks = runs.map(({ manifest }) => (0,paths/* checkSegments */.hc)({ suite: manifest.suite.name, candidate: manifest.candidate.name }));
        return `Record ${listed(checks)} at ${commits(runs.map(({ manifest }) => manifest.commit.sha))}`;
    }
    if (blessings.length > 0) {
        const checks = blessings.flatMap((blessing) => blessing.checks.map(paths/* checkSegments */.hc));
        return `Bless ${listed(checks)} at ${commits(blessings.map(({ commit }) => commit))}`;
    }
    const checks = epochs.map(({ suite, candidate }) => suite === null || candidate === null ? "all checks" : (0,paths/* checkSegments */.hc)({ suite, candidate }));
    return `Start an epoch of ${listed(checks)} at ${commits(epochs.map(({ commit }) => commit))}`;
}
function commits(shas) {
    return listed(shas.map((sha) => (/^[0-9a-f]{40,}$/u.test(sha) ? sha.slice(0, SHORT_COMMIT) : (0,paths/* segment */.mX)(sha))));
}
function listed(names) {
    const different = [...new Set(names)];
    const more = different.length - MOST_NAMED;
    return `${different.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// EXTERNAL MODULE: ./lib/baseline/epoch.js
var baseline_epoch = __webpack_require__(4062);
;// CONCATENATED MODULE: ./lib/baseline/store-in.js






/** The baseline store that such files make: which file is what, and which are not ours. */
function storeIn(files, now) {
    /** What the names in a folder tell; whatever tells nothing is foreign. */
    async function named(folder, parse) {
        const found = [];
        const problems = [];
        for (const { name, isFolder } of await files.entries(folder)) {
            const path = `${folder}/${name}`;
            const told = isFolder ? null : parse(path);
            if (told !== null)
                found.push(told);
            // The folders there are those of suites.
            else if (!(isFolder && folder === paths/* EPOCHS */.VT))
                problems.push(foreign(files.place(path)));
        }
        return { found, problems };
    }
    return {
        name: files.name,
        async list(check) {
            const { found, problems } = await named((0,paths/* runFolder */.kQ)(check), paths/* parseRunPath */.SN);
            return { runs: found, problems };
        },
        async read({ path }) {
            return { text: await files.text(path), file: files.place(path) };
        },
        async epochs(check) {
            const ofAll = await named(paths/* EPOCHS */.VT, paths/* parseEpochPath */.ar);
            const own = await named((0,paths/* epochFolder */.Wd)(check), paths/* parseEpochPath */.ar);
            return {
                epochs: [...ofAll.found, ...own.found],
                problems: [...ofAll.problems, ...own.problems],
            };
        },
        async blessings(pullRequest) {
            const folder = (0,paths/* blessingFolder */.as)(pullRequest);
            const { found, problems } = await named(folder, paths/* parseEpochPath */.ar);
            const blessings = [];
            for (const { path } of found) {
                const text = await files.text(path);
                try {
                    const blessing = parseBlessing({ text, file: files.place(path) });
                    // A copy from another pull request's folder accepts nothing here.
                    if (blessing.pullRequest === pullRequest)
                        blessings.push(blessing);
                    else
                        problems.push(misplaced(files.place(path)));
                }
                catch (error) {
                    if (!(error instanceof domain_error/* PairgateError */.I))
                        throw error;
                    problems.push(...error.problems);
                }
            }
            return { blessings, problems };
        },
        async add(entries) {
            return files.add(newFiles(entries, now()), commitTitle(entries));
        },
    };
}
/** Parsed before they are written: in the schema's order of keys, the same entry is the same bytes. */
function newFiles({ runs = [], epochs = [], blessings = [] }, now) {
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return [
        ...runs.map((run) => ({ path: (0,paths/* runPath */.t0)(run, now), text: (0,run_file/* formatRunFile */.l)(run) })),
        ...epochs.map((epoch) => ({ path: (0,paths/* epochPath */.N)(epoch), text: json(baseline_epoch/* epochSchema */.D.parse(epoch)) })),
        ...blessings.map((blessing) => ({
            path: (0,paths/* blessingPath */.Zl)(blessing),
            text: json(blessingSchema.parse(blessing)),
        })),
    ];
}
function foreign(file) {
    return {
        message: "this is not one of pairgate's files, and was left alone",
        hint: "Move it out of the store if it should not be there.",
        place: { file },
    };
}
function misplaced(file) {
    return {
        message: "it blesses another pull request than the one it lies under, and was left out",
        hint: "Bless by `pairgate bless`; do not copy blessings in the store.",
        place: { file },
    };
}

;// CONCATENATED MODULE: ./lib/baseline/folder-store.js







/** A baseline store in a folder, laid out as the baseline branch is. The folder is made when something is added. */
function folderStore(root, now = () => new Date()) {
    const place = (path) => (0,external_node_path_.join)(root, path);
    return storeIn({
        name: root,
        place,
        entries: (folder) => entriesOf(place(folder)),
        async text(path) {
            try {
                return await (0,promises_.readFile)(place(path), "utf8");
            }
            catch (error) {
                throw unusable(place(path), error);
            }
        },
        async add(files) {
            const paths = [];
            for (const file of files)
                paths.push(await addFile(root, file));
            return paths;
        },
    }, now);
}
async function entriesOf(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries
            .filter(({ name }) => !name.startsWith("."))
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return [];
        throw unusable(folder, error);
    }
}
/** Writes beside, then puts into place without overwriting: a reader never sees half a file, a writer never loses one. */
async function addFile(root, { path, text }) {
    const file = (0,external_node_path_.join)(root, path);
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomUUID)()}.draft`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(draft, text, { flag: "wx" });
        for (let count = 1;; count += 1) {
            const free = (0,paths/* numberedPath */.ge)(path, count);
            try {
                await putInPlace(draft, (0,external_node_path_.join)(root, free));
                return free;
            }
            catch (error) {
                if (codeOf(error) !== "EEXIST" || count > 100)
                    throw error;
                if ((await (0,promises_.readFile)((0,external_node_path_.join)(root, free), "utf8")) === text)
                    return free;
            }
        }
    }
    catch (error) {
        throw unusable(root, error);
    }
    finally {
        // A draft that cannot be removed hides behind its dot; the failure above is the one to tell.
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
    }
}
/** A link appears whole and never replaces anything. Some file systems have none; a copy there replaces nothing either. */
async function putInPlace(draft, file) {
    try {
        await (0,promises_.link)(draft, file);
    }
    catch (error) {
        if (codeOf(error) === "EEXIST")
            throw error;
        await (0,promises_.copyFile)(draft, file, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
function codeOf(error) {
    return error.code;
}
function unusable(place, error) {
    return new domain_error/* PairgateError */.I({
        message: `the baseline store cannot be used: ${error.message}`,
        hint: "Name a folder that can be read and written: baseline.folder in pairgate.yml, or --store.",
        place: { file: place },
    });
}

// EXTERNAL MODULE: ./lib/config/checks.js
var config_checks = __webpack_require__(1141);
// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(6264);
// EXTERNAL MODULE: ./lib/config/suggestion.js
var suggestion = __webpack_require__(5584);
// EXTERNAL MODULE: ./lib/commands/repository.js
var repository = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/commands/state-folder.js
/** The folder of pairgate's own files, beside `pairgate.yml`. */
const STATE = ".pairgate";

;// CONCATENATED MODULE: ./lib/commands/project.js









/**
 * Loads `pairgate.yml` and looks at the repository around it.
 * @param base a revision to take as the base commit, or null to find it
 * @param store a folder to keep baselines in, or null for the configuration's
 */
async function openProject(options) {
    const { terminal } = options;
    const configFile = (0,external_node_path_.resolve)(terminal.cwd, options.config);
    const { config, notes } = (0,load.loadConfig)({ path: configFile });
    const root = await (0,promises_.realpath)((0,external_node_path_.dirname)(configFile));
    const store = options.store == null ? (0,external_node_path_.resolve)(root, config.baseline.folder) : (0,external_node_path_.resolve)(terminal.cwd, options.store);
    const state = (0,external_node_path_.resolve)(root, STATE);
    const outputs = (options.outputs ?? [])
        .filter((file) => file !== undefined)
        .map((file) => (0,external_node_path_.resolve)(terminal.cwd, file));
    const ownConfig = (0,external_node_path_.join)(root, (0,external_node_path_.basename)(configFile));
    return {
        config,
        notes,
        root,
        tasksRoot: root,
        configFile: ownConfig,
        repository: await (0,repository/* openRepository */.h_)(root, options.base ?? null),
        store: folderStore(store, terminal.now),
        storeFolder: store,
        state,
        own: relativeTo(root, [state, store, ownConfig, ...outputs]),
    };
}
function relativeTo(root, paths) {
    return paths.map((path) => (0,external_node_path_.relative)(root, path)).filter((path) => !path.startsWith(".."));
}
/**
 * The checks a command is about: all, or those named by `--check`.
 * @param names `suite/candidate`, or the name of a suite or a candidate
 */
function chooseChecks(project, names) {
    const checks = (0,config_checks.resolveChecks)(project.config);
    if (names.length === 0)
        return checks;
    const chosen = new Set();
    for (const name of names) {
        const matching = checks.filter((check) => check.name === name || check.suite.name === name || check.candidate.name === name);
        if (matching.length === 0) {
            const known = checks.map((check) => check.name);
            const meant = (0,suggestion.closest)({ word: name, among: known });
            throw new domain_error/* PairgateError */.I({
                message: `--check ${JSON.stringify(name)} is not a check of ${project.configFile}`,
                hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
            });
        }
        for (const check of matching)
            chosen.add(check);
    }
    return checks.filter((check) => chosen.has(check));
}


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   bY: () => (/* binding */ uncommittedFiles),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Asks git about a folder.
 * @param base a revision to take as the base commit, or null to find it: the merge base with the default branch on any
 *   other branch, the head commit on the default branch itself or where there is no such branch; it stays null on a
 *   detached head without one, as in a shallow clone
 * @throws PairgateError where `base` is no commit of the repository
 */
async function openRepository(folder, base) {
    const git = async (...args) => {
        try {
            const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: 2 ** 28 });
            const text = stdout.trim();
            return text === "" ? null : text;
        }
        catch {
            return null;
        }
    };
    const commit = (revision) => git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
    const top = await topOf(folder);
    const head = top === null ? null : await commit("HEAD");
    if (base !== null && base !== "HEAD" && (head === null || (await commit(base)) === null)) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: `--base ${JSON.stringify(base)} is not a commit of this repository`,
            hint: "Name a commit, a branch or a tag; `git fetch` it first where the clone is shallow.",
        });
    }
    if (top === null || head === null)
        return { top: top && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top)), head: null, tree: null, base: null, ancestry: null };
    const baseSha = base === null ? await baseCommit(git, commit, head) : await commit(base);
    const list = baseSha === null ? null : await git("rev-list", "--first-parent", baseSha);
    return {
        top: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top),
        head,
        tree: await git("rev-parse", "HEAD^{tree}"),
        base: baseSha,
        ancestry: list?.split("\n") ?? null,
    };
}
/** Files that differ from the head commit, untracked ones included, relative to the folder. */
async function uncommittedFiles(folder) {
    const args = [
        "-C",
        folder,
        "status",
        "--porcelain",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--",
        ".",
    ];
    const { stdout } = await run("git", args, { maxBuffer: 2 ** 28 });
    const prefix = (await run("git", ["-C", folder, "rev-parse", "--show-prefix"])).stdout.trim();
    return stdout
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => line.slice(3))
        .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
}
/** The files git tracks or would track below a folder, relative to it; null where the folder is in no repository. */
async function trackedFiles(folder) {
    if ((await topOf(folder)) === null)
        return null;
    const args = ["-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const { stdout } = await run("git", args, { maxBuffer: 2 ** 28 });
    return [...new Set(stdout.split("\0").filter((name) => name !== ""))];
}
/**
 * The top of the working tree that a folder is in, or null where it is in none.
 * @throws PairgateError where git refuses to say, as it does for a repository of another owner: taken for "no
 *   repository", the history would count for nothing
 */
async function topOf(folder) {
    try {
        // In English, whatever the locale: what it says is all that tells the two failures apart.
        const { stdout } = await run("env", ["LC_ALL=C", "git", "-C", folder, "rev-parse", "--show-toplevel"]);
        return stdout.trim();
    }
    catch (error) {
        const { code, stderr } = error;
        if (code === 127 ||
            stderr === undefined ||
            /not a git repository|must be run in a work tree/u.test(stderr))
            return null;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: `git does not answer in ${folder}: ${stderr.trim().split("\n")[0]}`,
            hint: "See what `git status` says there. In a container, `git config --global --add safe.directory` may be what it asks for.",
        });
    }
}
async function baseCommit(git, commit, head) {
    const remoteHead = await git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    const branch = await git("symbolic-ref", "--quiet", "--short", "HEAD");
    const defaults = remoteHead === null ? ["main", "master"] : [remoteHead.replace(/^origin\//u, "")];
    if (branch !== null && defaults.includes(branch))
        return head;
    for (const name of [remoteHead, "origin/main", "origin/master", "main", "master"]) {
        if (name === null || (await commit(name)) === null)
            continue;
        const base = await git("merge-base", name, "HEAD");
        if (base !== null)
            return base;
    }
    return branch === null ? null : head;
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   _X: () => (/* binding */ treatmentAt)
/* harmony export */ });
/* unused harmony export surveyCheck */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _engines_local_find_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1057);
/* harmony import */ var _engines_local_local_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(717);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);






/**
 * Looks at a check without needing its program, its keys or a sandbox.
 * @throws PairgateError where a task is not as it should be
 */
async function surveyCheck(project, check) {
    const { tasks } = await findTasks({ tasks: check.suite.tasks, root: project.tasksRoot });
    const fingerprintOf = localFingerprint(limitsOf(check.suite));
    return {
        check,
        fingerprint: digest(fingerprintOf),
        fingerprintOf,
        tasks: Object.fromEntries(tasks.map((task) => [task.id, task.hash])),
        treatment: await treatmentAt(project, check.candidate),
    };
}
/**
 * The treatment that a candidate is with the files of a project.
 * @throws PairgateError where none of its paths match
 */
async function treatmentAt(project, candidate) {
    const tree = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateTree */ .Mc)({
        root: project.root,
        globs: candidate.paths,
        always: [...candidate.command, ...(candidate.setup ?? [])].filter((word) => isFileIn(project.root, word)),
        own: project.own,
        field: `candidates.${candidate.name}.paths`,
    });
    return treatmentOf(candidate, tree);
}
/** What one attempt may use, as the local engine takes it. */
function limitsOf({ limits }) {
    return { time: limits.timeMs / 1000, tokens: limits.tokens, disk: limits.diskBytes };
}
function treatmentOf(candidate, tree) {
    const { command, setup, settings, env, readable, usage, harness, model } = candidate;
    const of = {
        command: [...command],
        setup: setup === null ? null : [...setup],
        settings: { ...settings },
        env: [...env],
        readable: [...readable],
        usage: usage === null ? null : { ...usage },
    };
    return { hash: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({ ...of, harness, model, tree }), tree, of };
}
/** Whether a word of a command names a file of the repository, as the harness understands it. */
function isFileIn(root, word) {
    if (word === "" ||
        word.startsWith("-") ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(word) ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, word)).startsWith(".."))
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, word), { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ candidateTree),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2002);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5860);





/**
 * The tree hash of a candidate's `paths`: every matching file's path, kind and content. In a git repository these are the
 * files that git tracks or would track, those of submodules too; elsewhere all files but `.git` and `node_modules`.
 * Pairgate's own files are never part of it.
 * @param root the folder that the globs start from
 * @param always files that count whatever the globs say: those that the command names
 * @throws PairgateError where no file matches: such a candidate would never change
 */
async function candidateTree(options) {
    const { root, globs, always, own, field } = options;
    const files = (await filesBelow(root)).filter((file) => !isOwn(file, own) && matchesAny(file, globs));
    const entries = {};
    for (const file of [...new Set([...files, ...always])].sort()) {
        const entry = await describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
        if (entry !== null)
            entries[file] = entry;
    }
    if (Object.keys(entries).length === 0) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PairgateError */ .I({
            message: `no file matches ${globs.map((glob) => JSON.stringify(glob)).join(", ")}, so a change of the candidate could not be noticed`,
            hint: `Paths are globs from the folder of pairgate.yml (${root}), such as "agent/**".`,
            place: { file: "pairgate.yml", field },
        });
    }
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(entries);
}
/** Whether a path matches one of the globs. Names that begin with a dot are names like any other. */
function matchesAny(file, globs) {
    return globs.some((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(plainDots(file), plainDots(glob)));
}
/** `matchesGlob` keeps `*` from a leading dot, and an agent's `.claude/` and `.env` are part of what it is. */
function plainDots(path) {
    return path.replaceAll(/(^|\/)\.(?!\.?(?:\/|$))/gu, "$1\u{F0000}");
}
/** Whether a path is of pairgate's own files: its folders, and run files wherever they were put. */
function isOwn(file, own) {
    return (/\.run\.jsonl(?:\.lock)?$/u.test(file) ||
        own.some((folder) => file === folder || file.startsWith(`${folder}/`)));
}
/** What git lists as one entry although it is a folder is a repository in the repository. */
async function filesBelow(root, below = "") {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, below);
    const listed = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .trackedFiles */ .O)(folder)) ?? (await walk(folder, ""));
    const files = [];
    for (const entry of listed) {
        const path = entry.replace(/\/$/u, "");
        const inner = below === "" ? path : `${below}/${path}`;
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner)).catch(() => null);
        if (kind === null)
            continue;
        // A submodule that is not checked out has nothing an agent could use, and asking git there would ask the outer one.
        const isRepository = kind.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner, ".git")).catch(() => null)) !== null;
        if (isRepository)
            files.push(...(await filesBelow(root, inner)));
        else if (!kind.isDirectory())
            files.push(inner);
    }
    return files;
}
async function describe(path) {
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (entry.isSymbolicLink()) {
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
            const content = target?.isFile() ? ` ${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path))}` : "";
            return `link ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)}${content}`;
        }
        if (!entry.isFile())
            return "special";
        return `${(entry.mode & 0o111) === 0 ? "file" : "program"} ${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path))}`;
    }
    catch (error) {
        // Tracked by git and deleted in the working tree: not there is what it is.
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
async function walk(root, below) {
    const files = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, below), { withFileTypes: true })) {
        if (entry.name === ".git" || entry.name === "node_modules")
            continue;
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            files.push(...(await walk(root, path)));
        else
            files.push(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
    }
    return files;
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ findTasks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/engines/local/task-tree.js
var task_tree = __webpack_require__(8295);
;// CONCATENATED MODULE: ./lib/engines/local/task.js







const LARGEST_INSTRUCTION = 1024 * 1024;
const seconds = schemas/* number */.aig().gt(0).max(1e6);
const settingsSchema = schemas/* object */.Ikc({
    agent: schemas/* object */.Ikc({ timeout_sec: seconds.optional() }).optional(),
    verifier: schemas/* object */.Ikc({ timeout_sec: seconds.optional() }).optional(),
    metadata: schemas/* object */.Ikc({ cluster: schemas/* string */.YjP().min(1).max(200).optional() }).optional(),
});
/** Reads a task. What is wrong with it is added to `problems`, and the task is then null. */
async function readTask(options) {
    const { directory } = options;
    const problems = [];
    try {
        return await readParts({ directory, problems });
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        problems.push({
            message: `the task cannot be read: ${error.message}`,
            hint: "Make its files readable for the user that runs pairgate.",
            place: { file: directory },
        });
        return null;
    }
    finally {
        options.problems.push(...problems);
    }
}
async function readParts({ directory, problems, }) {
    const id = (0,external_node_path_.basename)(directory);
    const checkedId = run/* taskIdSchema */.Ov.safeParse(id);
    if (!checkedId.success) {
        const message = checkedId.error.issues[0]?.message ?? "it cannot be a task id";
        problems.push({ message, hint: "Rename the folder.", place: { file: directory } });
    }
    const instruction = await readInstruction({ directory, problems });
    const toml = await readOptional((0,external_node_path_.join)(directory, "task.toml"));
    const settings = toml === null ? {} : readSettings({ file: (0,external_node_path_.join)(directory, "task.toml"), toml, problems });
    const environment = await (0,task_tree/* readTree */.Zc)((0,external_node_path_.join)(directory, "environment"));
    const tests = await (0,task_tree/* readTree */.Zc)((0,external_node_path_.join)(directory, "tests"));
    for (const message of [...environment.problems, ...tests.problems]) {
        problems.push({ message, hint: "Put a copy of the file in its place.", place: { file: directory } });
    }
    if (!tests.entries.some((entry) => entry.path === "test.sh" && entry.kind === "file")) {
        problems.push({
            message: "there is no tests/test.sh, which decides whether the task is solved",
            hint: "Write one that exits with 0 where it is solved, or writes a number to $LOGS_DIR/verifier/reward.txt.",
            place: { file: directory },
        });
    }
    if (problems.length > 0 || instruction === null || settings === null)
        return null;
    return {
        id,
        hash: hashOf({ instruction, toml, environment, tests }),
        cluster: settings.metadata?.cluster ?? null,
        directory,
        instruction,
        environment,
        tests,
        hasSolution: (await readOptional((0,external_node_path_.join)(directory, "solution", "solve.sh"))) !== null,
        agentSeconds: settings.agent?.timeout_sec ?? null,
        verifierSeconds: settings.verifier?.timeout_sec ?? null,
    };
}
async function readInstruction(options) {
    const file = (0,external_node_path_.join)(options.directory, "instruction.md");
    const found = await (0,promises_.stat)(file).catch(() => null);
    const refuse = (message, hint) => {
        options.problems.push({ message, hint, place: { file: options.directory } });
        return null;
    };
    if (found === null) {
        return refuse("there is no instruction.md, which tells the agent what to do", "Write one, in words.");
    }
    if (!found.isFile())
        return refuse("instruction.md is not a file", "Write the instruction to a file of that name.");
    if (found.size > LARGEST_INSTRUCTION) {
        return refuse("instruction.md is over 1 MiB", "Put long material into environment/, where the agent reads it.");
    }
    const text = await (0,promises_.readFile)(file, "utf8");
    if (text.trim() === "")
        return refuse("instruction.md is empty", "Say in it what the agent is to do.");
    if (text.includes("\0"))
        return refuse("instruction.md holds a NUL character", "Save it as plain UTF-8 text.");
    return text;
}
/** Null where the settings cannot be read. */
function readSettings(options) {
    const { file, toml, problems } = options;
    try {
        const parsed = settingsSchema.safeParse((0,dist/* parse */.qg)(toml));
        if (parsed.success)
            return parsed.data;
        for (const issue of parsed.error.issues) {
            const hint = "Times are seconds, above 0.";
            problems.push({
                message: issue.message,
                hint,
                place: { file, field: issue.path.map(String).join(".") },
            });
        }
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        problems.push({
            message: `this is not TOML: ${(error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /u, "")}`,
            hint: "See https://toml.io/en/v1.0.0 for the syntax.",
            place: { file, line: error.line, column: error.column },
        });
    }
    return null;
}
/** Null where there is no such file. */
async function readOptional(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
/** All that decides what a task is. Not its solution: a better one must not break the pairing with older runs. */
function hashOf(parts) {
    const text = (path, content) => ["file", path, "-", (0,task_tree/* digestOf */.ol)(Buffer.from(content))];
    const rows = [
        text("instruction.md", parts.instruction),
        ...(parts.toml === null ? [] : [text("task.toml", parts.toml)]),
        ...rowsOf("environment", parts.environment),
        ...rowsOf("tests", parts.tests),
    ];
    return (0,digest/* digestText */.M6)(JSON.stringify(rows));
}
/** Of a mode only the executable bit, as in git, so that a checkout's umask changes nothing. */
function rowsOf(folder, tree) {
    return tree.entries.flatMap((entry) => {
        const path = `${folder}/${entry.path}`;
        if (entry.kind === "file")
            return [["file", path, (entry.mode & 0o100) === 0 ? "-" : "x", entry.digest]];
        // An empty folder is nothing to git, and so to the hash.
        return entry.kind === "link" ? [["link", path, "-", entry.target]] : [];
    });
}

;// CONCATENATED MODULE: ./lib/engines/local/find-tasks.js





/**
 * Finds a suite's tasks: all task folders in one folder, or a list of task folders.
 * @throws PairgateError with everything that is wrong with any of them.
 */
async function findTasks(options) {
    const { tasks, root } = options;
    const problems = [];
    const { directories, folders } = typeof tasks === "string"
        ? await listFolder({ folder: (0,external_node_path_.resolve)(root, tasks), problems })
        : await listGiven({ paths: tasks.map((path) => (0,external_node_path_.resolve)(root, path)), problems });
    const read = await (0,task_tree/* inBatches */.oq)(directories, (directory) => readTask({ directory, problems }));
    const found = read.filter((task) => task !== null);
    refuseDuplicates(directories, problems);
    if (problems.length > 0)
        throw new error/* PairgateError */.I(problems.sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1)));
    return { tasks: found.sort((a, b) => (a.id < b.id ? -1 : 1)), folders };
}
async function listFolder({ folder, problems, }) {
    const hint = "Name a folder of task folders, each with an instruction.md and a tests/test.sh.";
    const place = { file: folder };
    const real = await realOf(folder);
    const names = real === null ? null : await (0,promises_.readdir)(real).catch(() => null);
    if (real === null || names === null) {
        problems.push({ message: "there is no such folder of tasks, or it cannot be read", hint, place });
        return { directories: [], folders: [] };
    }
    const checked = await (0,task_tree/* inBatches */.oq)(names.sort(), async (name) => {
        const path = (0,external_node_path_.join)(real, name);
        const parts = await Promise.all([
            isThere((0,external_node_path_.join)(path, "instruction.md")),
            isThere((0,external_node_path_.join)(path, "task.toml")),
        ]);
        return parts.includes(true) ? path : null;
    });
    const directories = checked.filter((path) => path !== null);
    if (directories.length === 0)
        problems.push({ message: "the folder holds no task", hint, place });
    return { directories, folders: [real, ...(await realDirectories(directories))] };
}
async function listGiven({ paths, problems, }) {
    const hint = "Name task folders, each with an instruction.md and a tests/test.sh.";
    if (paths.length === 0)
        problems.push({ message: "the list of tasks is empty", hint });
    const directories = [];
    for (const path of paths) {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found?.isDirectory())
            directories.push(path);
        else
            problems.push({ message: "there is no such task folder", hint, place: { file: path } });
    }
    return { directories, folders: await realDirectories(directories) };
}
/** A task folder may itself be a link; what it leads to must be hidden as well. */
async function realDirectories(directories) {
    const real = await Promise.all(directories.map(realOf));
    return real.filter((path) => path !== null);
}
function refuseDuplicates(directories, problems) {
    const seen = new Map();
    for (const directory of directories) {
        const id = (0,external_node_path_.basename)(directory);
        const earlier = seen.get(id);
        if (earlier === undefined)
            seen.set(id, directory);
        else {
            problems.push({
                message: `the task id ${JSON.stringify(id)} is taken twice, by ${earlier} too`,
                hint: "A task's id is the name of its folder. Rename one, or list it once.",
                place: { file: directory },
            });
        }
    }
}
async function isThere(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}
async function realOf(path) {
    return (0,promises_.realpath)(path).catch(() => null);
}
function fileOf(problem) {
    return problem.place?.file ?? "";
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ hiddenPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * What agents and setup steps must not see of a repository: its history, what pairgate keeps in it, and the suites' tasks
 * with their tests and solutions. Known before any suite is opened.
 */
function hiddenPaths(options) {
    const { root, tasks } = options;
    const repo = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(options.repo);
    const given = typeof tasks === "string" ? [tasks] : tasks;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, ".git"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, ".pairgate"), ...given.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))];
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openLocalEngine)
});

// UNUSED EXPORTS: localFingerprint

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/sandbox/find-program.js
var find_program = __webpack_require__(5525);
// EXTERNAL MODULE: ./lib/sandbox/misplaced.js
var misplaced = __webpack_require__(8853);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/harnesses/one-line.js
var one_line = __webpack_require__(8323);
// EXTERNAL MODULE: ./lib/sandbox/captured-text.js
var captured_text = __webpack_require__(6657);
// EXTERNAL MODULE: ./lib/sandbox/disk-use.js
var disk_use = __webpack_require__(8870);
// EXTERNAL MODULE: ./lib/sandbox/environment.js
var sandbox_environment = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/sandbox/untrusted-file.js
var untrusted_file = __webpack_require__(4612);
;// CONCATENATED MODULE: ./lib/engines/local/reward.js

const LARGEST_REWARD = 64 * 1024;
/** A number in full: Number() alone would take an empty text, or 0x10, for one. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** Reads logs/verifier/reward.json or reward.txt; the first where there are both, as in Harbor. */
async function readReward(directory) {
    const json = await read(directory, "reward.json");
    if (json.kind === "refused")
        return { kind: "unusable", why: `reward.json was not read: ${json.why}` };
    if (json.kind === "text")
        return fromJson(json.text);
    const text = await read(directory, "reward.txt");
    if (text.kind === "refused")
        return { kind: "unusable", why: `reward.txt was not read: ${text.why}` };
    if (text.kind === "missing")
        return { kind: "none" };
    const body = text.text.trim();
    const score = DECIMAL.test(body) ? Number(body) : Number.NaN;
    return asReward({
        score,
        why: body === "" ? "reward.txt is empty" : "reward.txt does not hold one finite number",
    });
}
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: "unusable", why: "reward.json is not JSON" };
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return { kind: "unusable", why: "reward.json is not an object of numbers" };
    }
    const entries = Object.entries(value);
    const named = entries.find(([key]) => key === "reward") ?? (entries.length === 1 ? entries[0] : undefined);
    if (named === undefined)
        return { kind: "unusable", why: 'reward.json has no "reward", and not just one number' };
    const score = typeof named[1] === "number" ? named[1] : Number.NaN;
    return asReward({ score, why: `"${named[0].slice(0, 40)}" in reward.json is not a finite number` });
}
function asReward({ score, why }) {
    return Number.isFinite(score) ? { kind: "score", score } : { kind: "unusable", why };
}
function read(directory, name) {
    return (0,untrusted_file/* readUntrustedFile */.H)({
        folder: directory,
        parts: ["logs", "verifier", name],
        maxBytes: LARGEST_REWARD,
    });
}

;// CONCATENATED MODULE: ./lib/engines/local/verifier.js





/** Runs a task's tests on what the agent left, with no keys, and in a sandbox with no network. */
async function verify(options) {
    const { workspace, tests, sandbox, shell, environment, uid, seconds, diskBytes, signal } = options;
    const { places } = workspace;
    const tmp = `${places.tmp}-verifier`;
    const room = {
        mounts: [
            { host: places.app, inside: "/app", write: true },
            { host: places.logs, inside: "/logs", write: true },
            { host: tmp, inside: "/tmp", write: true },
            { host: tests, inside: "/tests", write: false },
        ],
        masks: [],
        network: false,
    };
    const name = (host) => sandbox.nameOf({ room, host }) ?? host;
    const result = await sandbox.run({
        argv: [shell, `${name(tests)}/test.sh`],
        cwd: name(places.app),
        env: (0,sandbox_environment/* agentEnvironment */.F)({
            allow: [],
            source: environment,
            extra: {
                HOME: `${name(tmp)}/home`,
                TMPDIR: name(tmp),
                APP_DIR: name(places.app),
                TESTS_DIR: name(tests),
                LOGS_DIR: name(places.logs),
            },
        }),
        room,
        uid,
        signal,
        workspace: places.directory,
        stdout: `${places.output}/verifier.stdout`,
        stderr: `${places.output}/verifier.stderr`,
        timeLimitMs: seconds * 1000,
        // Tests run what the agent wrote.
        watch: async () => {
            const bytes = await (0,disk_use/* diskUse */.p)({ folders: [places.app, places.logs, tmp], limit: diskBytes });
            return bytes > diskBytes ? "disk" : null;
        },
    });
    return judge({ result, workspace, seconds, mode: sandbox.mode });
}
async function judge(options) {
    const { result, workspace, seconds, mode } = options;
    const said = () => (0,one_line/* lastLine */.f)((0,captured_text/* readCaptured */.T)({ path: result.stderr.path, last: 16_384 }));
    const error = (reason, detail) => {
        return { outcome: "error", score: null, reason, detail: detail === null ? null : (0,one_line/* oneLine */.T)(detail) };
    };
    if (result.survivors > 0)
        return error("processes-left", "processes of the verifier could not be ended");
    switch (result.ended) {
        case "cancelled":
            return { outcome: "cancelled", score: null, reason: null, detail: null };
        case "timeout":
            return error("verifier-timeout", `tests/test.sh ran longer than ${seconds} s`);
        case "not-started":
            if (mode === "none")
                return error("verifier-crash", result.problem);
            return error("sandbox-start", said() ?? result.problem);
        case "limit":
            return error("verifier-disk", "tests/test.sh, or what it ran, went past the limit for the disk");
        case "exit":
        case "signal":
            break;
        default:
            return result.ended;
    }
    const reward = await readReward(workspace.places.directory);
    if (reward.kind === "unusable")
        return error("verifier-reward", reward.why);
    if (reward.kind === "score")
        return scored(reward.score);
    if (result.exitCode === null)
        return error("verifier-crash", `tests/test.sh was ended by ${result.signal}`);
    // By convention of shells: a program in it could not be executed, or was not found.
    if (result.exitCode === 126 || result.exitCode === 127) {
        return error("verifier-crash", `tests/test.sh ended with status ${result.exitCode}: ${said() ?? ""}`);
    }
    return scored(result.exitCode === 0 ? 1 : 0);
}
function scored(score) {
    return { outcome: score >= 1 ? "pass" : "fail", score, reason: null, detail: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/sandbox/plain-tree.js


const BEFORE_PAUSE = 200;
const SLASH = Buffer.from("/");
/**
 * Removes from an untrusted tree everything but files and folders. What is kept of an attempt is uploaded and opened by
 * others, and a link in it would make them read, and publish, any file of this machine.
 */
async function keepOnlyPlain(folder) {
    const open = [Buffer.from(folder)];
    let names = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        try {
            if (!(0,external_node_fs_.lstatSync)(at).isDirectory())
                continue;
            for (const entry of (0,external_node_fs_.readdirSync)(at, { withFileTypes: true, encoding: "buffer" })) {
                const path = Buffer.concat([at, SLASH, entry.name]);
                if (entry.isDirectory())
                    open.push(path);
                else if (!entry.isFile())
                    (0,external_node_fs_.unlinkSync)(path);
                if (++names % BEFORE_PAUSE === 0)
                    await (0,external_node_timers_promises_.setImmediate)();
            }
        }
        catch {
            // A folder that we may not read, nobody else who runs as us will either.
        }
    }
}

// EXTERNAL MODULE: ./lib/sandbox/remove-tree.js
var remove_tree = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/engines/local/task-tree.js
var task_tree = __webpack_require__(8295);
;// CONCATENATED MODULE: ./lib/engines/local/workspace.js






/** A task's files changed on disk after the task was read: what would be measured is not what was announced. */
class TaskChanged extends Error {
}
/** Makes an attempt's folders. @throws where the attempt's own folder exists already, or cannot be made. */
function makeWorkspace(options) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(options.directory), { recursive: true });
    // Without links, since files are later held to be where their names say.
    const directory = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(options.directory)), (0,external_node_path_.basename)(options.directory));
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    const at = (...parts) => (0,external_node_path_.join)(directory, ...parts);
    const places = { directory, app: at("app"), logs: at("logs"), tmp: at("tmp"), output: at("output") };
    const folders = [
        "app",
        "output",
        "tmp",
        "tmp/home",
        "logs",
        "logs/agent",
        "logs/verifier",
        "logs/artifacts",
    ];
    for (const folder of folders)
        (0,external_node_fs_.mkdirSync)(at(folder));
    const instruction = (0,external_node_path_.join)(places.logs, "agent", "instruction.md");
    (0,external_node_fs_.writeFileSync)(instruction, options.instruction, { flag: "wx" });
    return { places, instruction, tests: at("tests"), identity: identityOf(places) };
}
/** Whether the folders are still those that were made. Without a sandbox an agent can put a link in place of one. */
function isIntact({ places, identity }) {
    return identityOf(places) === identity;
}
function identityOf({ directory, app, logs, output }) {
    const entries = [directory, app, logs, output].map((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }));
    return entries.map((entry) => `${entry?.dev}:${entry?.ino}`).join(" ");
}
/** Fresh folders for the verifier, whatever the agent left under these names. */
async function clearForVerifier({ places, tests }) {
    const verifier = (0,external_node_path_.join)(places.logs, "verifier");
    const tmp = `${places.tmp}-verifier`;
    for (const path of [verifier, tests, tmp]) {
        const problem = await (0,remove_tree/* removeTree */.d)(path);
        if (problem !== null)
            throw Object.assign(new Error(problem), { code: "EBUSY" });
    }
    for (const path of [verifier, tmp, (0,external_node_path_.join)(tmp, "home")])
        (0,external_node_fs_.mkdirSync)(path);
}
/**
 * Copies a tree into a fresh folder, links as links and modes as they are, and makes sure that its files are still those
 * that were read: a setup step, or without a sandbox any agent before, could have changed them.
 */
async function copyTree(options) {
    const { tree, from, to } = options;
    const folders = tree.entries.filter((entry) => entry.kind === "folder");
    // Sorted by path, so that a folder comes before what is in it.
    for (const { path } of folders)
        await (0,promises_.mkdir)((0,external_node_path_.join)(to, path));
    const others = tree.entries.filter((entry) => entry.kind !== "folder");
    await (0,task_tree/* inBatches */.oq)(others, (entry) => copyEntry({ entry, from, to }));
    // Last, and inner ones first: a folder may be one that nothing can be written to.
    for (const { path, mode } of folders.reverse())
        await (0,promises_.chmod)((0,external_node_path_.join)(to, path), mode);
}
async function copyEntry(options) {
    const { entry, from } = options;
    const to = (0,external_node_path_.join)(options.to, entry.path);
    if (entry.kind === "link")
        return (0,promises_.symlink)(entry.target, to);
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(from, entry.path));
    if ((0,task_tree/* digestOf */.ol)(bytes) !== entry.digest)
        throw new TaskChanged(`${(0,external_node_path_.join)(from, entry.path)} is not what it was`);
    await (0,promises_.writeFile)(to, bytes, { flag: "wx" });
    await (0,promises_.chmod)(to, entry.mode);
}
/**
 * Removes what an attempt needed only while it ran; its logs and outputs stay. What cannot be removed stays too: it must
 * not change what came of the attempt.
 */
async function clearAway(options) {
    const { places, tests } = options.workspace;
    // The folder of logs may itself have become a link, or a file.
    if (isFolder(places.logs))
        await keepOnlyPlain(places.logs);
    else
        await (0,remove_tree/* removeTree */.d)(places.logs);
    if (options.keep)
        return;
    for (const path of [places.app, tests, places.tmp, `${places.tmp}-verifier`])
        await (0,remove_tree/* removeTree */.d)(path);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/engines/local/attempt.js





const VERIFIER_SECONDS = 600;
const NOTHING = {
    outcome: "cancelled",
    score: null,
    reason: null,
    detail: null,
    usage: null,
    usageProblem: null,
    capped: null,
    costUsd: null,
    turns: null,
    durationMs: 0,
    resolvedModel: null,
};
/** One try at a task: the agent in a fresh workspace; then, when nothing of it is left, the tests. */
async function attempt(options) {
    const { context, task, request } = options;
    const startedAt = performance.now();
    const spent = () => performance.now() - startedAt;
    if (request.signal.aborted)
        return NOTHING;
    let workspace = null;
    let run = null;
    try {
        workspace = makeWorkspace({ directory: request.directory, instruction: task.instruction });
        const from = (0,external_node_path_.join)(task.directory, "environment");
        await copyTree({ tree: task.environment, from, to: workspace.places.app });
        if (request.signal.aborted)
            return { ...NOTHING, durationMs: spent() };
        run = await runAgent({ context, task, request, workspace });
        if (run.outcome !== "finished")
            return { ...withRun(run), outcome: run.outcome };
        if (!isIntact(workspace)) {
            const detail = "it put something else in the place of its workspace or logs";
            return { ...withRun(run), outcome: "fail", reason: "workspace-replaced", detail };
        }
        return { ...withRun(run), ...(await runTests({ context, task, request, workspace })) };
    }
    catch (error) {
        return { ...NOTHING, durationMs: spent(), ...(run === null ? {} : withRun(run)), ...explain(error) };
    }
    finally {
        if (workspace !== null)
            await clearAway({ workspace, keep: context.keepWorkspaces });
    }
}
function runAgent(options) {
    const { context, task, request, workspace } = options;
    const { places, instruction } = workspace;
    const room = {
        mounts: [
            { host: places.app, inside: "/app", write: true },
            { host: places.logs, inside: "/logs", write: true },
            { host: places.tmp, inside: "/tmp", write: true },
        ],
        // The folder of all attempts: what others did, or are doing, is none of this one's business.
        masks: [...context.masks, (0,external_node_path_.dirname)(places.directory)],
        network: true,
    };
    const { uid, seed, signal } = request;
    const { sandbox } = context;
    const named = { id: task.id, directory: task.directory };
    const limits = limitsOf(context, task);
    return context.agent.run({ uid, seed, signal, task: named, places, instruction, sandbox, room, limits });
}
async function runTests(options) {
    const { context, task, request, workspace } = options;
    const { sandbox, shell, environment } = context;
    await clearForVerifier(workspace);
    // A copy, since tests leave traces (__pycache__), and since what is on disk may no longer be what was announced.
    const tests = workspace.tests;
    await (0,promises_.mkdir)(tests);
    await copyTree({ tree: task.tests, from: (0,external_node_path_.join)(task.directory, "tests"), to: tests });
    const seconds = task.verifierSeconds ?? VERIFIER_SECONDS;
    const { uid, signal } = request;
    const diskBytes = context.limits.disk;
    return verify({ workspace, tests, sandbox, shell, environment, uid, seconds, diskBytes, signal });
}
function limitsOf({ limits }, { agentSeconds }) {
    const seconds = Math.min(limits.time, agentSeconds ?? limits.time);
    return { timeMs: seconds * 1000, tokens: limits.tokens, diskBytes: limits.disk };
}
function withRun(run) {
    return { ...NOTHING, ...run, outcome: "error", score: null };
}
/** A full disk, too many open files: nothing was learnt of the candidate. Our own mistakes are thrown on. */
function explain(error) {
    const message = (0,one_line/* oneLine */.T)(error instanceof Error ? error.message : String(error));
    if (error instanceof TaskChanged)
        return { outcome: "error", reason: "task-changed", detail: message };
    if (error.code === undefined)
        throw error;
    return { outcome: "error", reason: "workspace", detail: message };
}

// EXTERNAL MODULE: ./lib/engines/local/find-tasks.js + 1 modules
var find_tasks = __webpack_require__(1057);
// EXTERNAL MODULE: ./lib/engines/local/hidden-paths.js
var hidden_paths = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/engines/local/stand-ins.js
var stand_ins = __webpack_require__(5270);
;// CONCATENATED MODULE: ./lib/engines/local/local-engine.js








/** Rises when an attempt comes to mean something else, and not with each release. */
const SEMANTICS = "local/1";
/**
 * Opens a suite of task folders in Harbor's layout.
 * @throws PairgateError with all that is wrong with its tasks.
 */
async function openLocalEngine(options) {
    const { sandbox, agent, environment, limits, keepWorkspaces = false } = options;
    const repo = (0,external_node_fs_.realpathSync)(options.repo);
    const { tasks, folders } = await (0,find_tasks/* findTasks */.U)(options);
    if (sandbox.mode === "bubblewrap")
        (0,misplaced/* refuseMisplaced */.r)({ repo, home: environment["HOME"] ?? "/nonexistent" });
    const hidden = [...(0,hidden_paths/* hiddenPaths */.v)(options), ...folders, ...(options.masks ?? [])];
    const shell = findShell(environment);
    const context = {
        agent,
        sandbox,
        environment,
        masks: hidden,
        shell,
        limits,
        keepWorkspaces,
    };
    const withAgent = (stand) => engineOf({ tasks, context: { ...context, agent: stand } });
    return {
        ...engineOf({ tasks, context }),
        hidden,
        solved: new Set(tasks.filter((task) => task.hasSolution).map((task) => task.id)),
        withSolutions: () => withAgent((0,stand_ins/* oracleAgent */.K)({ shell, environment })),
        withIdleAgent: () => withAgent((0,stand_ins/* idleAgent */.e)()),
    };
}
/** The parts that must match for two runs of this engine to be comparable. Known without opening it. */
function localFingerprint({ time, tokens, disk }) {
    return { engine: SEMANTICS, dataset: null, verifier: null, limits: { time, tokens, disk } };
}
function engineOf({ tasks, context, }) {
    const byId = new Map(tasks.map((task) => [task.id, task]));
    return {
        fingerprintOf: localFingerprint(context.limits),
        tasks: tasks.map(({ id, hash, cluster }) => ({ id, hash, cluster })),
        sandbox: context.sandbox.mode,
        attempt: async (request) => {
            const task = byId.get(request.task);
            if (task === undefined)
                throw new Error(`no task ${JSON.stringify(request.task)} in this engine`);
            return attempt({ context, task, request });
        },
    };
}
function findShell(environment) {
    const path = `${environment["PATH"] ?? ""}:/usr/bin:/bin`;
    const shell = (0,find_program/* findOnPath */.a)({ name: "bash", path }) ?? (0,find_program/* findOnPath */.a)({ name: "sh", path });
    if (shell !== null)
        return shell;
    throw new error/* PairgateError */.I({
        message: "there is no bash and no sh on PATH, which tests/test.sh needs",
        hint: "Install bash.",
    });
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ oracleAgent),
/* harmony export */   e: () => (/* binding */ idleAgent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _harnesses_agent_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1476);
/* harmony import */ var _harnesses_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _sandbox_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6706);





const FINISHED = {
    outcome: "finished",
    reason: null,
    detail: null,
    usage: null,
    usageProblem: null,
    capped: null,
    costUsd: null,
    turns: null,
    resolvedModel: null,
    durationMs: 0,
};
/** An agent that does nothing: what it passes proves nothing. */
function idleAgent() {
    return { run: async () => FINISHED };
}
/** Runs a task's own solution in place of an agent: what it fails cannot be passed. */
function oracleAgent(options) {
    const { shell, environment } = options;
    return {
        run: async (request) => {
            const { places, sandbox, task } = request;
            const solution = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(task.directory, "solution");
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(solution, "solve.sh"))) {
                return {
                    ...FINISHED,
                    outcome: "error",
                    reason: "no-solution",
                    detail: "there is no solution/solve.sh",
                };
            }
            const room = {
                ...request.room,
                mounts: [...request.room.mounts, { host: solution, inside: "/solution", write: false }],
                // The solution lies among the tasks, which are hidden; it is shown under a name of its own.
                masks: [],
            };
            const name = (host) => sandbox.nameOf({ room, host }) ?? host;
            return (0,_harnesses_agent_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runAgentProgram */ .D)({
                request,
                room,
                argv: [shell, `${name(solution)}/solve.sh`],
                env: (0,_sandbox_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .agentEnvironment */ .F)({
                    allow: [],
                    source: environment,
                    extra: {
                        HOME: `${name(places.tmp)}/home`,
                        TMPDIR: name(places.tmp),
                        APP_DIR: name(places.app),
                        LOGS_DIR: name(places.logs),
                        SOLUTION_DIR: name(solution),
                        PAIRGATE_INSTRUCTION: name(request.instruction),
                        PAIRGATE_WORKSPACE: name(places.app),
                        PAIRGATE_SEED: String(request.seed),
                    },
                }),
                stdin: { file: request.instruction },
                usageSoFar: async () => _harnesses_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UNMETERED */ ._,
                usageAtEnd: async () => _harnesses_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UNMETERED */ ._,
            });
        },
    };
}


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   oq: () => (/* binding */ inBatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const EMPTY = { entries: [], problems: [] };
/** Reads a folder to its depths. One that is not there is empty. */
async function readTree(folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
    if (root === null)
        return EMPTY;
    if (!root.isDirectory())
        return { entries: [], problems: [`${folder} is not a folder`] };
    const entries = [];
    const problems = [];
    const open = [""];
    for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inside));
        const paths = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, name));
        for (const found of await inBatches(paths, (path) => readEntry({ folder, path }))) {
            if (typeof found === "string") {
                problems.push(found);
                continue;
            }
            entries.push(found);
            if (found.kind === "folder")
                open.push(found.path);
        }
    }
    return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}
/** `sha256:` of a file's bytes, in hex. */
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
async function readEntry({ folder, path, }) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(whole);
    const mode = entry.mode & 0o777;
    if (entry.isDirectory())
        return { kind: "folder", path, mode };
    if (entry.isFile())
        return { kind: "file", path, mode, digest: digestOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(whole)) };
    if (!entry.isSymbolicLink())
        return `${whole} is neither a file nor a folder nor a link`;
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(whole);
    const leadsTo = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), target));
    // It would be copied as it is, and then lead to something else on another machine, or out of the sandbox's sight.
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target) || leadsTo === ".." || leadsTo.startsWith("../")) {
        return `the link ${whole} leads out of its folder, to ${target}`;
    }
    return { kind: "link", path, target };
}
/** Some at a time: as fast as all at once, and within the limit of open files. */
async function inBatches(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += BATCH) {
        results.push(...(await Promise.all(items.slice(at, at + BATCH).map(work))));
    }
    return results;
}
const BATCH = 32;


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runAgentProgram)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _sandbox_captured_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);
/* harmony import */ var _sandbox_disk_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8870);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8323);





/** EX_TEMPFAIL: an agent that could not reach its model says so, and is tried again. https://man.openbsd.org/sysexits */
const TEMPORARY_FAILURE = 75;
/** Runs a program as the agent of an attempt, within the attempt's limits. */
async function runAgentProgram(options) {
    const { request, room, argv, env, stdin, usageSoFar, usageAtEnd } = options;
    const { sandbox, places, limits, uid, signal } = request;
    const result = await sandbox.run({
        argv,
        cwd: sandbox.nameOf({ room, host: places.app }) ?? "/",
        env,
        stdin,
        room,
        uid,
        signal,
        workspace: places.directory,
        stdout: `${places.output}/agent.stdout`,
        stderr: `${places.output}/agent.stderr`,
        timeLimitMs: limits.timeMs,
        watch: async () => (await overDisk(request)) ?? overTokens(request, await usageSoFar()),
    });
    const usage = await usageAtEnd(result);
    // A fast agent ends between two looks; the limit holds for it too.
    const over = result.limit ??
        (result.ended === "exit" ? ((await overDisk(request)) ?? overTokens(request, usage)) : null);
    const { report } = usage;
    return {
        ...endingOf({ result, over, request }),
        usage: report === null ? null : countsOf(report),
        usageProblem: usage.problem,
        costUsd: report?.costUsd ?? null,
        turns: report?.turns ?? null,
        resolvedModel: report?.model ?? null,
        durationMs: result.durationMs,
    };
}
async function overDisk({ places, limits }) {
    const folders = [places.app, places.logs, places.tmp];
    const bytes = await (0,_sandbox_disk_use_js__WEBPACK_IMPORTED_MODULE_3__/* .diskUse */ .p)({ folders, limit: limits.diskBytes });
    if (bytes <= limits.diskBytes)
        return null;
    return { what: "disk", detail: `it wrote more than ${limits.diskBytes} bytes` };
}
function overTokens({ limits }, { report }) {
    const tokens = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(report);
    if (limits.tokens === null || tokens === null || tokens <= limits.tokens)
        return null;
    return { what: "tokens", detail: `it used ${tokens} tokens, and ${limits.tokens} are allowed` };
}
function endingOf(options) {
    const { result, over, request } = options;
    const said = () => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .f)((0,_sandbox_captured_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaptured */ .T)({ path: result.stderr.path, last: 16_384 }));
    const fail = (reason, detail, capped = null) => {
        return { outcome: "fail", reason, detail: detail === null ? null : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(detail), capped };
    };
    const error = (reason, detail) => {
        return { outcome: "error", reason, detail: detail === null ? null : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(detail), capped: null };
    };
    if (result.survivors > 0) {
        return error("processes-left", `${result.survivors} of the agent's processes could not be ended`);
    }
    if (result.ended === "cancelled")
        return { outcome: "cancelled", reason: null, detail: null, capped: null };
    if (over !== null)
        return fail(`${over.what === "tokens" ? "token" : "disk"}-limit`, over.detail, over.what);
    switch (result.ended) {
        case "timeout":
            return fail("agent-timeout", `it ran longer than ${request.limits.timeMs / 1000} s`, "time");
        case "not-started":
            // Too long an argument is the candidate's own doing, and trying again changes nothing.
            if (result.code === "E2BIG")
                return fail("agent-start", result.problem);
            if (request.sandbox.mode === "none")
                return error("agent-start", result.problem);
            return error("sandbox-start", said() ?? result.problem);
        case "signal":
            return fail("agent-signal", withLine(`ended by ${result.signal ?? "a signal"}`, said()));
        case "limit":
        case "exit":
            return endingOfExit({ code: result.exitCode ?? 0, said, fail, error, mode: request.sandbox.mode });
        default:
            return result.ended;
    }
}
function endingOfExit(options) {
    const { code, said, fail, error, mode } = options;
    if (code === 0)
        return { outcome: "finished", reason: null, detail: null, capped: null };
    if (code === TEMPORARY_FAILURE)
        return error("agent-tempfail", said());
    // bubblewrap passes a death by signal on as 128 and its number, as shells do.
    const signal = mode === "bubblewrap" ? signalOf(code - 128) : null;
    if (signal !== null)
        return fail("agent-signal", withLine(`ended by ${signal}`, said()));
    return fail("agent-exit", withLine(`exit status ${code}`, said()));
}
function signalOf(number) {
    return Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}
function withLine(what, line) {
    return line === null ? what : `${what}: ${line}`;
}
function countsOf({ inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens, }) {
    return { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens };
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
const LONGEST = 200;
/** Escape sequences that colour a terminal: https://man7.org/linux/man-pages/man4/console_codes.4.html */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/gu;
/** A hostile text as one printable line of at most 200 characters, fit for a result file. It still needs escaping. */
function oneLine(text) {
    const plain = text
        .replace(ESCAPES, "")
        // Control, format (bidi among them), surrogate, private and unassigned characters.
        .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
        .replace(/\s+/gu, " ")
        .trim();
    const characters = [...plain];
    return characters.length <= LONGEST ? plain : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
/** The last line of a text that says anything, cleaned; null where none does. */
function lastLine(text) {
    const lines = text.split(/[\r\n]+/u);
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = oneLine(lines[index] ?? "");
        if (line !== "")
            return line;
    }
    return null;
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkUsage),
/* harmony export */   _: () => (/* binding */ UNMETERED)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8323);


/** The agent said nothing, which is no fault. */
const UNMETERED = { report: null, problem: null };
/** Checks what an agent wrote; `where` begins the sentence about what is wrong with it. */
function checkUsage({ value, where, }) {
    const parsed = _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageReportSchema */ .X5.safeParse(value);
    if (parsed.success)
        return { report: parsed.data, problem: null };
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join(".") ?? "";
    const said = `${where} is not usable: ${field === "" ? "" : `${field}: `}${issue?.message ?? "it is not a usage report"}`;
    return { report: null, problem: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(said) };
}


/***/ }),

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCaptured)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The text of a captured output, or its last bytes. Without a sandbox the program could have put anything in its place,
 * so whatever is not a plain file reads as empty.
 */
function readCaptured({ path, last }) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch {
        return "";
    }
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!entry.isFile())
            return "";
        const length = Math.min(entry.size, last ?? LARGEST_CAPTURE);
        const bytes = Buffer.alloc(length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, entry.size - length);
        return bytes.toString("utf8", 0, read);
    }
    catch {
        return "";
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const LARGEST_CAPTURE = 16 * 1024 * 1024;


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diskUse)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Counted for each name, so that a million empty files are not nothing. */
const ENTRY_BYTES = 512;
/** One name takes some microseconds: as many as nobody waits for. */
const BEFORE_PAUSE = 200;
const SLASH = Buffer.from("/");
/**
 * The bytes that folders take on disk. Links are counted, never followed; sparse files count what they hold. Stops once
 * it is over `limit`, so that the answer is exact only below it.
 */
async function diskUse({ folders, limit, }) {
    let bytes = 0;
    let names = 0;
    // Names are bytes: one that is not UTF-8 would be lost as text, and could hide anything.
    const open = folders.map((folder) => Buffer.from(folder));
    const linked = new Set();
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = readFolder(folder);
        // So could a folder so deep that it has no name any more.
        if (entries === null)
            return Number.POSITIVE_INFINITY;
        for (const entry of entries) {
            const path = Buffer.concat([folder, SLASH, entry.name]);
            bytes += ENTRY_BYTES;
            if (entry.isDirectory())
                open.push(path);
            else if (entry.isFile())
                bytes += fileUse(path, linked);
            if (bytes > limit)
                return bytes;
            if (++names % BEFORE_PAUSE === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    return bytes;
}
/** Null where the path is too long; empty where the folder is gone by now, or may not be read. */
function readFolder(folder) {
    try {
        // Asked right before it is read: a folder may have become a link.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isDirectory())
            return [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: "buffer" });
    }
    catch (error) {
        return error.code === "ENAMETOOLONG" ? null : [];
    }
}
function fileUse(path, linked) {
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (entry.nlink > 1) {
            const key = `${entry.dev}:${entry.ino}`;
            if (linked.has(key))
                return 0;
            linked.add(key);
        }
        return entry.blocks * 512;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ agentEnvironment),
/* harmony export */   a: () => (/* binding */ CERTIFICATE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _domain_reserved_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);

/** What every program may see of the environment; nothing else is inherited. */
const ALWAYS = new Set([
    "PATH",
    "LANG",
    "LANGUAGE",
    "TZ",
    "CI",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
]);
/** Variables whose values are files that a program must be able to read for its connections to be trusted. */
const CERTIFICATE_VARIABLES = [
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
];
/** The whole environment of a program: what everyone gets, the names allowed to it, and what the caller adds. */
function agentEnvironment(options) {
    const { allow, source, extra } = options;
    const allowed = new Set(allow);
    const environment = {};
    for (const [name, value] of Object.entries(source)) {
        if (value === undefined || (0,_domain_reserved_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedBecause */ .f)(name) !== undefined)
            continue;
        if (ALWAYS.has(name) || name.startsWith("LC_") || allowed.has(name))
            environment[name] = value;
    }
    // A relative folder on PATH would be searched in the workspace, which the agent writes to.
    const path = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
        .split(":")
        .filter((folder) => folder.startsWith("/"));
    return { ...environment, PATH: path.join(":"), TERM: "dumb", ...extra };
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isProgram),
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The absolute path of a program looked up on PATH, or null. Relative folders on PATH are passed over. */
function findOnPath({ name, path }) {
    for (const folder of path.split(":")) {
        if (!folder.startsWith("/"))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (isProgram(candidate))
            return candidate;
    }
    return null;
}
/** Whether a path is a file that may be executed. */
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseMisplaced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7844);



/** Where the sandbox puts its own. A repository is shown under its own name, so it cannot lie there. */
const OWN = ["/app", "/logs", "/tests", "/solution", "/proc", "/dev"];
/** @throws PairgateError where a sandbox could not show a repository without showing too much, or at all. */
function refuseMisplaced({ repo, home }) {
    const taken = OWN.find((folder) => (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)({ path: repo, folder })) ?? (repo === "/tmp" ? "/tmp" : undefined);
    if (taken !== undefined) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
            message: `the repository lies in ${taken}, where the sandbox has folders of its own`,
            hint: "Check it out elsewhere, or set `sandbox: none`, if you trust the agent.",
            place: { file: repo },
        });
    }
    if (repo !== "/" && !(0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)({ path: realOf(home), folder: repo }))
        return;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I({
        message: "the repository holds the home folder, which the sandbox would then show to the agent",
        hint: "Check it out into a folder of its own, or set `sandbox: none`, if you trust the agent.",
        place: { file: repo },
    });
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   Yn: () => (/* binding */ askTreeToEnd),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7844);



/** How long to go on killing. A fork bomb is over in milliseconds; what is left then cannot be killed by us. */
const END_WITHIN_MS = 3000;
/** On a machine so busy that something always forks during a scan, as many scans without a find are as good. */
const ENOUGH_EMPTY_SCANS = 20;
/** When a process started, in clock ticks since boot; 0 where the system has no /proc. */
function startOf(pid) {
    return readStat(pid)?.since ?? 0;
}
/** Whether a process that started then still runs: it is there, and not a zombie that waits for its parent. */
function isRunning({ pid, since }) {
    const stat = readStat(pid);
    return stat !== null && !stat.isDead && stat.since === since;
}
/** The live processes of a run. Each is handed to `onFound` at once, before it has time to fork. */
function findTree(mark, onFound = () => { }) {
    // Nothing but the leader's descendants can be younger than it and carry its marks, so older ones are never opened:
    // one small file per process is what a scan costs.
    const found = new Set();
    const others = [];
    const add = (pid) => {
        found.add(pid);
        onFound(pid);
    };
    // Newest first: those are the ones that are gone soon.
    for (const pid of listProcesses().reverse()) {
        const stat = readStat(pid);
        if (stat === null || stat.isDead || stat.since < mark.since || pid === process.pid)
            continue;
        if (belongs(stat, mark))
            add(pid);
        else
            others.push(stat);
    }
    for (let grown = true; grown;) {
        grown = false;
        for (const { pid, parent } of others) {
            if (found.has(pid) || !found.has(parent))
                continue;
            add(pid);
            grown = true;
        }
    }
    return [...found];
}
/** Kills a run's processes until none is left, and says how many withstood. */
async function endTree(mark) {
    send({ to: -mark.leader, signal: "SIGKILL" });
    const until = performance.now() + END_WITHIN_MS;
    for (let round = 0, empty = 0; empty < ENOUGH_EMPTY_SCANS; round++) {
        const newest = newestPid();
        // Stopped first, all of them, so that none forks while its siblings are being killed.
        const found = findTree(mark, (pid) => send({ to: pid, signal: "SIGSTOP" }));
        for (const pid of found)
            send({ to: pid, signal: "SIGKILL" });
        empty = found.length === 0 ? empty + 1 : 0;
        // A process that forks and exits all the time can slip through a scan, unless nothing forked meanwhile.
        if (empty > 0 && newest !== "" && newest === newestPid())
            return 0;
        if (performance.now() > until)
            return found.length;
        if (found.length > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(round < 50 ? 1 : 20);
    }
    return 0;
}
/** Asks a run's processes to end. */
function askTreeToEnd(mark) {
    const outside = findTree(mark);
    send({ to: -mark.leader, signal: "SIGTERM" });
    for (const pid of outside)
        if (readStat(pid)?.group !== mark.leader)
            send({ to: pid, signal: "SIGTERM" });
}
/** Sends a signal; a process that is gone (ESRCH) or not ours (EPERM) is no failure. */
function send({ to, signal }) {
    try {
        return process.kill(to, signal);
    }
    catch {
        return false;
    }
}
function belongs(stat, mark) {
    if (stat.pid === mark.leader || stat.group === mark.leader || stat.session === mark.leader)
        return true;
    const folder = `/proc/${stat.pid}`;
    if (mark.limit !== null && readText(`${folder}/limits`).includes(` ${mark.limit} `))
        return true;
    if (`\0${readText(`${folder}/environ`)}`.includes(`\0${mark.variable}\0`))
        return true;
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)({ path: readLink(`${folder}/cwd`), folder: mark.workspace });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
/** The last pid given out: https://man7.org/linux/man-pages/man5/proc_loadavg.5.html */
function newestPid() {
    return readText("/proc/loadavg").split(" ")[4] ?? "";
}
/** Null where there is no such process. Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readStat(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name in parentheses may itself hold spaces and parentheses.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    if (text === "")
        return null;
    const isDead = fields[0] === "Z" || fields[0] === "X";
    const [parent, group, session, since] = [fields[1], fields[2], fields[3], fields[19]].map(Number);
    return { pid, parent: parent ?? 0, group: group ?? 0, session: session ?? 0, since: since ?? 0, isDead };
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1");
    }
    catch {
        return "";
    }
}
function readLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** One name takes some microseconds: as many as nobody waits for. */
const BEFORE_PAUSE = 200;
/**
 * Removes a tree that an untrusted program wrote to. Links in it are removed, not followed. Says what is in the way,
 * or null once it is gone.
 */
async function removeTree(path) {
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        if (entry === undefined)
            return null;
        if (entry.isDirectory())
            await removeFolder(path);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        return null;
    }
    catch {
        return removeStubborn(path);
    }
}
async function removeFolder(path) {
    const folders = [path];
    let names = 0;
    for (let at = 0; at < folders.length; at++) {
        const folder = folders[at] ?? path;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true })) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
            if (entry.isDirectory())
                folders.push(inside);
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(inside);
            if (++names % BEFORE_PAUSE === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        }
    }
    // Every folder stands behind the one it is in.
    for (const folder of folders.reverse())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(folder);
}
/**
 * Folders without write permission, and trees deeper than a path can name: `rm` and `chmod` go down folder by folder and
 * pass over the links they meet, where we could only name whole paths.
 */
async function removeStubborn(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isDirectory())
            await run("chmod", ["-R", "u+rwX", "--", path]).catch(() => { });
        await run("rm", ["-rf", "--", path]);
        return null;
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        return error instanceof Error ? error.message.slice(0, 300) : String(error);
    }
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readUntrustedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);



const fs = {
    open: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),
    close: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close),
    fstat: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat),
    lstat: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat),
    readlink: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlink),
    read: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read),
};
/**
 * Reads a file that an untrusted program wrote, by its parts below a folder of ours. No link is followed, nothing but a
 * regular file is read, and nothing waits: a FIFO or a device must not hold us up.
 */
async function readUntrustedFile(options) {
    const { folder, parts, maxBytes } = options;
    try {
        const refusal = await refuseParents(folder, parts.slice(0, -1));
        if (refusal !== null)
            return refusal;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...parts);
        const entry = await fs.lstat(path);
        if (entry.isSymbolicLink())
            return { kind: "refused", why: "it is a symbolic link" };
        if (!entry.isFile())
            return { kind: "refused", why: "it is not a regular file" };
        return await readPlain({ path, maxBytes });
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "missing" };
        if (code === "ELOOP")
            return { kind: "refused", why: "it is a symbolic link" };
        return { kind: "refused", why: `it cannot be read (${code ?? String(error)})` };
    }
}
async function refuseParents(folder, parents) {
    let path = folder;
    for (const part of parents) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        const entry = await fs.lstat(path);
        if (entry.isSymbolicLink())
            return { kind: "refused", why: `its folder ${part} is a symbolic link` };
        if (!entry.isDirectory())
            return { kind: "missing" };
    }
    return null;
}
async function readPlain({ path, maxBytes, }) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
    const file = await fs.open(path, flags);
    try {
        // Asked again of what was opened: while the program runs, any of it may have been exchanged in between.
        const opened = await fs.fstat(file);
        if (!opened.isFile())
            return { kind: "refused", why: "it is not a regular file" };
        if (process.platform === "linux" && (await fs.readlink(`/proc/self/fd/${file}`)) !== path) {
            return { kind: "refused", why: "its folder was exchanged while it was read" };
        }
        if (opened.size > maxBytes) {
            return { kind: "refused", why: `it has ${opened.size} bytes, and at most ${maxBytes} are read` };
        }
        const bytes = Buffer.allocUnsafe(maxBytes + 1);
        let length = 0;
        while (length < bytes.length) {
            const { bytesRead } = await fs.read(file, bytes, length, bytes.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        if (length > maxBytes)
            return { kind: "refused", why: `it has more than ${maxBytes} bytes` };
        return { kind: "text", text: bytes.toString("utf8", 0, length) };
    }
    finally {
        await fs.close(file);
    }
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/** Whether a path is a folder or lies in it. Both must be absolute and free of `..`. */
function isWithin({ path, folder }) {
    return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}


/***/ })

};
