export const id = 790;
export const ids = [790];
export const modules = {

/***/ 380:
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

;// CONCATENATED MODULE: ./lib/harnesses/without-secrets.js
/** Shorter values, such as `1` or `true`, are no secrets, and would be found in half of all texts. */
const SHORTEST = 6;
/**
 * What came of an attempt, without the values of the variables that were given to the agent: it may have printed its own
 * key, and what it said last is kept in run files, which are uploaded and stored. The model's name stays: it may well have
 * been given by a variable, and tells whether the environment moved.
 */
function withoutSecrets(run, values) {
    const secrets = values
        .flatMap((value) => [value, ...value.split(/\s+/u)])
        .filter((value) => value.length >= SHORTEST)
        .sort((a, b) => b.length - a.length);
    const clean = (text) => (text === null ? null : secrets.reduce(without, text));
    return {
        ...run,
        detail: clean(run.detail),
        usageProblem: clean(run.usageProblem),
    };
}
function without(text, secret) {
    const cleaned = text.replaceAll(secret, "***");
    // A text that was cut off may end in the midst of it.
    for (let length = secret.length - 1; length >= SHORTEST; length -= 1) {
        const begun = secret.slice(0, length);
        const end = cleaned.replace(/…?$/u, "");
        if (end.endsWith(begun))
            return `${end.slice(0, -length)}***`;
    }
    return cleaned;
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
    const given = (options.env ?? []).map((name) => options.environment[name] ?? "");
    return {
        program: argv[0],
        run: async (request) => withoutSecrets(await runCommand({ options: { ...options, repo }, argv, request }), given),
    };
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
// EXTERNAL MODULE: ./lib/harnesses/detail.js + 1 modules
var detail = __webpack_require__(7999);
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
        .map(detail/* detailLine */.m)
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

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends where the system says ENOENT of a folder
 * whose parent is there, as it does below /proc.
 * @throws what the system says of the first folder that cannot be made
 */
function makeFolders(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (code !== "ENOENT" || parent === folder)
            throw error;
        makeFolders(parent);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
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


/***/ })

};
