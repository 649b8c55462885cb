export const id = 33;
export const ids = [33];
export const modules = {

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureChecks: () => (/* binding */ measureChecks),
  measureMode: () => (/* binding */ measureMode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/checks.js
var checks = __webpack_require__(1141);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
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
        throw new domain_error/* PairgateError */.I({
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
        throw new domain_error/* PairgateError */.I({
            message: `${what}: the program ${JSON.stringify(program)} is not on PATH`,
            hint: "Install it in a step before, add its folder to PATH, or name it by its path in the repository.",
        });
    }
    const path = (0,external_node_path_.isAbsolute)(program) ? program : (0,external_node_path_.resolve)(repo, program);
    if ((0,find_program/* isProgram */.V)(path))
        return path;
    const exists = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    throw new domain_error/* PairgateError */.I({
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
    throw new domain_error/* PairgateError */.I({
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
        throw new domain_error/* PairgateError */.I({
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
// EXTERNAL MODULE: ./lib/harnesses/detail.js
var detail = __webpack_require__(7779);
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
    throw new domain_error/* PairgateError */.I({
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
;// CONCATENATED MODULE: ./lib/sandbox/process-tree.js



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
            await (0,external_node_timers_promises_.setTimeout)(round < 50 ? 1 : 20);
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
    return (0,within/* isWithin */.U)({ path: readLink(`${folder}/cwd`), folder: mark.workspace });
}
function listProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.isInteger);
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
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return "";
    }
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/containment.js


/** Without a namespace of their own: by process group, and by their marks in /proc. */
function containByMarks(options) {
    let mark = null;
    return {
        hasStatus: false,
        attach(child) {
            if (child.pid !== undefined)
                mark = { ...options, leader: child.pid, since: startOf(child.pid) };
        },
        askToEnd() {
            if (mark !== null)
                askTreeToEnd(mark);
        },
        kill() {
            if (mark !== null)
                send({ to: -mark.leader, signal: "SIGKILL" });
        },
        end: async () => (mark === null ? 0 : endTree(mark)),
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
                    init = { pid, since: startOf(pid) };
            });
            stream.on("error", () => { });
            ended = new Promise((resolve) => stream.once("close", () => resolve()));
        },
        askToEnd() {
            // Not the wrapper, which would take everything down with it; the sandbox's own process group, whose first process
            // ignores it.
            if (init !== null && isRunning(init))
                send({ to: -init.pid, signal: "SIGTERM" });
            else if (wrapper !== undefined)
                send({ to: -wrapper, signal: "SIGKILL" });
        },
        kill() {
            if (init !== null && isRunning(init))
                send({ to: init.pid, signal: "SIGKILL" });
            if (wrapper !== undefined)
                send({ to: -wrapper, signal: "SIGKILL" });
        },
        async end() {
            // The wrapper has exited, so its end of the status pipe is closed.
            await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(1000, undefined, { ref: false })]);
            status?.destroy();
            const until = performance.now() + NAMESPACE_GONE_WITHIN_MS;
            for (let wait = 0; init !== null && isRunning(init); wait = Math.min(wait + 1, 10)) {
                if (performance.now() > until)
                    return 1;
                // The wrapper's death is this process's death signal; were it lost, this is not.
                if (wait > 5)
                    send({ to: init.pid, signal: "SIGKILL" });
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
        throw new domain_error/* PairgateError */.I({
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

// EXTERNAL MODULE: ./lib/commands/measuring.js + 1 modules
var measuring = __webpack_require__(8886);
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
    return openEngine({ terminal, project, suite, sandbox, agent: idleAgent() });
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

// EXTERNAL MODULE: ./lib/domain/reserved-variable.js
var reserved_variable = __webpack_require__(4131);
;// CONCATENATED MODULE: ./lib/commands/action/agent-env.js


const LINE = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u;
/**
 * Reads the input `agent-env`, lines of `NAME=value`; every value is kept out of the log, and only names that a candidate's
 * `env` has at the base commit are passed on. Design section 6.
 * @throws PairgateError that names the line, never what is in it
 */
function agentEnvironment({ inputs, runner }, config) {
    const allowed = new Set(config.candidates.flatMap(({ env }) => env));
    const environment = {};
    const lines = inputs.agentEnv.split("\n").map((line) => line.replace(/\r$/u, ""));
    // All are masked before anything can go wrong.
    for (const line of lines) {
        const text = line.trim();
        if (text === "" || text.startsWith("#"))
            continue;
        const value = LINE.exec(text)?.[2] ?? text;
        // A secret's last line may only look like a name and a value: `BBBB==`.
        if (value !== "")
            runner.mask(/^=+$/u.test(value) ? text : value);
    }
    lines.forEach((line, index) => {
        const text = line.trim();
        if (text === "" || text.startsWith("#"))
            return;
        const match = LINE.exec(text);
        if (match === null) {
            throw new domain_error/* PairgateError */.I({
                message: `line ${index + 1} of \`agent-env\` is not NAME=value`,
                hint: "Write one variable a line. A value of several lines does not fit: encode it, and decode it in the agent.",
            });
        }
        const [, name = "", value = ""] = match;
        const reason = (0,reserved_variable/* reservedBecause */.f)(name);
        if (reason !== undefined) {
            throw new domain_error/* PairgateError */.I({
                message: `line ${index + 1} of \`agent-env\` sets ${name}, which cannot be given to an agent: ${reason}`,
                hint: "Pass what the agent needs in a variable of another name.",
            });
        }
        if (allowed.has(name)) {
            environment[name] = value;
            return;
        }
        // The last line of a key in base64 reads as a name without a value.
        const called = /^=*$/u.test(value) ? `line ${index + 1}` : name;
        runner.warn(`${called} of agent-env reaches no agent: no candidate's \`env\` names it in pairgate.yml of the base commit`);
    });
    return environment;
}

// EXTERNAL MODULE: ./lib/commands/action/handover.js
var action_handover = __webpack_require__(8214);
;// CONCATENATED MODULE: ./lib/measure/budget.js
function createBudget(limits, now) {
    const startedAt = now();
    let tokens = 0;
    let usd = 0;
    let unmetered = 0;
    let unpriced = 0;
    const timeLeftMs = () => (limits.timeMs === null ? null : limits.timeMs - (now() - startedAt));
    return {
        add(attempt) {
            for (const part of [attempt, ...attempt.retried]) {
                if (part.usage === null)
                    unmetered += 1;
                else
                    tokens += part.usage.inputTokens + part.usage.outputTokens;
                if (part.costUsd === null)
                    unpriced += 1;
                else
                    usd += part.costUsd;
            }
        },
        reached() {
            if (limits.tokens !== null && tokens >= limits.tokens) {
                return `the budget of ${limits.tokens} tokens is spent (${tokens})`;
            }
            if (limits.usd !== null && usd >= limits.usd)
                return `the budget of $${limits.usd} is spent ($${usd.toFixed(2)})`;
            const left = timeLeftMs();
            if (left !== null && left <= 0)
                return `the budget of ${Math.round((limits.timeMs ?? 0) / 1000)} seconds is spent`;
            return null;
        },
        timeLeftMs,
        blindSpots() {
            const blind = [];
            if (limits.tokens !== null && unmetered > 0) {
                blind.push(`budget.tokens does not see ${unmetered} attempts that reported no tokens`);
            }
            if (limits.usd !== null && unpriced > 0) {
                blind.push(`budget.usd does not see ${unpriced} attempts that reported no cost`);
            }
            return blind;
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/gate-judge.js
var gate_judge = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/measure/plan.js
var measure_plan = __webpack_require__(8317);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/baseline/paths.js
var paths = __webpack_require__(1251);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
;// CONCATENATED MODULE: ./lib/measure/lock.js



/**
 * Takes a run file for this process, by a file beside it that names the process. Two writers would destroy each other's
 * lines. The lock of a process that is gone is taken over.
 * @returns what gives it back
 * @throws PairgateError where a living process has it
 */
function lockRunFile(file) {
    const lock = `${file}.lock`;
    for (let tries = 0;; tries += 1) {
        try {
            const fd = (0,external_node_fs_.openSync)(lock, "wx");
            (0,external_node_fs_.writeSync)(fd, `${process.pid} ${startOf(process.pid)}`);
            (0,external_node_fs_.closeSync)(fd);
            return () => (0,external_node_fs_.rmSync)(lock, { force: true });
        }
        catch (error) {
            if (error.code !== "EEXIST")
                throw error;
            const [holder = 0, since = 0] = (0,external_node_fs_.readFileSync)(lock, "utf8").split(" ").map(Number);
            if (isAlive(holder, since) || tries > 2) {
                throw new domain_error/* PairgateError */.I({
                    message: `the run file is being written by process ${holder}`,
                    hint: `Wait for it to end. If it is none of pairgate's, remove ${lock}.`,
                    place: { file },
                });
            }
            (0,external_node_fs_.rmSync)(lock, { force: true });
        }
    }
}
/** Whether the process that took the lock runs still; another one may have its number by now, most of all in a container. */
function isAlive(pid, since) {
    if (!Number.isSafeInteger(pid) || pid <= 0 || startOf(pid) !== since)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./lib/measure/journal.js







/**
 * Begins a run file. Its folder is made; an existing file is never overwritten.
 * @throws PairgateError where the file exists or cannot be written
 */
function createJournal(file, manifest) {
    try {
        (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(file));
    }
    catch (error) {
        throw cannotWrite(file, error);
    }
    const journal = appender(journal_open(file, "wx"), 0);
    journal.write(manifest);
    return journal;
}
/**
 * Opens a run file to go on with it. A torn last line is cut off first, so that the next line stands by itself.
 * @throws PairgateError where the file cannot be read as a run file
 */
function resumeJournal(file) {
    // Locked before it is read: what another process adds in between would be cut off.
    const opened = journal_open(file, "r+");
    const { run, warnings, wholeBytes } = readLocked(opened);
    (0,external_node_fs_.ftruncateSync)(opened.fd, wholeBytes);
    const journal = appender(opened, wholeBytes);
    // A whole last line may have lost only its line feed.
    if (wholeBytes > 0 && !endsWithLineFeed(file, wholeBytes))
        journal.writeText("\n");
    return { journal, run, warnings: warnings.map((warning) => `${file}: ${warning.message}`) };
}
function appender({ file, fd, unlock }, start) {
    let size = start;
    const writeText = (text) => {
        const bytes = Buffer.from(text);
        let written = 0;
        try {
            while (written < bytes.length) {
                written += (0,external_node_fs_.writeSync)(fd, bytes, written, bytes.length - written, size + written);
            }
        }
        catch (error) {
            // Half a line would damage the file for good once another line follows it.
            (0,external_node_fs_.ftruncateSync)(fd, size);
            throw cannotWrite(file, error);
        }
        size += bytes.length;
    };
    const write = (line) => writeText(`${JSON.stringify(line)}\n`);
    return {
        file,
        add: write,
        write,
        writeText,
        close: () => {
            (0,external_node_fs_.closeSync)(fd);
            unlock();
        },
    };
}
function endsWithLineFeed(file, wholeBytes) {
    return (0,external_node_fs_.readFileSync)(file)[wholeBytes - 1] === 0x0a;
}
function readLocked({ file, fd, unlock }) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(fd);
        // A character torn at the very end is dropped with its line.
        const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
        if (!(0,external_node_buffer_.isUtf8)(whole)) {
            throw new domain_error/* PairgateError */.I({
                message: "it holds bytes that are not UTF-8: the file was damaged after it was written",
                hint: "Restore the file, or start a new run without --resume.",
                place: { file },
            });
        }
        const text = bytes.toString("utf8");
        const read = (0,run_file/* parseRunFile */.dp)({ text, file });
        return { ...read, wholeBytes: Buffer.byteLength(text) - Buffer.byteLength(read.torn) };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        unlock();
        throw error;
    }
}
function journal_open(file, flags) {
    let unlock = () => { };
    try {
        if (flags === "r+" && !(0,external_node_fs_.statSync)(file).isFile())
            throw new Error("it is not a regular file");
        unlock = lockRunFile(file);
        return { file, fd: (0,external_node_fs_.openSync)(file, flags), unlock };
    }
    catch (error) {
        unlock();
        if (error instanceof domain_error/* PairgateError */.I)
            throw error;
        if (error.code === "EEXIST") {
            throw new domain_error/* PairgateError */.I({
                message: "the run file exists already, and a measured run is never overwritten",
                hint: "Go on with it by --resume, or name another --output.",
                place: { file },
            });
        }
        if (flags === "wx")
            throw cannotWrite(file, error);
        throw new domain_error/* PairgateError */.I({
            message: `the run file cannot be read: ${error.message}`,
            hint: "Name the *.run.jsonl file that pairgate printed when it was interrupted.",
            place: { file },
        });
    }
}
function cannotWrite(file, error) {
    return new domain_error/* PairgateError */.I({
        message: `the run file cannot be written: ${error.message}`,
        hint: "Free some disk space or choose another place; what is in the file so far is whole and can be resumed.",
        place: { file },
    });
}

// EXTERNAL MODULE: ./lib/domain/run.js
var run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/measure/arm.js



function openArm(arm) {
    return {
        arm,
        attempts: arm.earlier.attempts.filter((attempt) => !(0,run/* countsNowhere */.dG)(attempt)),
        lost: arm.earlier.attempts.filter(run/* countsNowhere */.dG),
        clusters: new Map(arm.engine.tasks.map((task) => [task.id, task.cluster])),
    };
}
/** What is left to do, in its order. At each place of a round all arms have their turn; who is first changes from place to place. */
function takeTurns(arms) {
    const lists = arms.map((state) => ({ state, slots: (0,measure_plan/* slotsOf */.nK)(state.arm.plan, state.arm.extended) }));
    const longest = Math.max(0, ...lists.map(({ slots }) => slots.length));
    const turns = [];
    for (let place = 0; place < longest; place += 1) {
        const here = lists.flatMap(({ state, slots }) => {
            const slot = slots[place];
            return slot === undefined ? [] : [{ state, slot }];
        });
        turns.push(...(place % 2 === 0 ? here : here.reverse()));
    }
    const done = new Map(arms.map((state) => [state, madeIn(state)]));
    return turns.filter(({ state, slot }) => done.get(state)?.has((0,sequence/* slotKey */.q8)(slot)) !== true);
}
/** Writes the end line. A run that a look has ended is complete, whatever was still planned. */
function closeArm({ arm, attempts, lost }, options) {
    const { now, ended, look } = options;
    const made = madeIn({ attempts });
    const slots = (0,measure_plan/* slotsOf */.nK)(arm.plan, arm.extended);
    const complete = look !== null || slots.every((slot) => made.has((0,sequence/* slotKey */.q8)(slot)));
    const end = {
        end: now.toISOString(),
        complete,
        reason: complete
            ? null
            : `${attempts.length} of ${slots.length} attempts were made: ${ended ?? "it broke off"}`,
        look,
    };
    arm.journal.add(end);
    // As a reader of the file finds it: of each attempt one, with what was paid for those in whose place it was made.
    const paid = new Map();
    const inPlace = (attempt) => {
        const before = paid.get(keyOf(attempt));
        return before === undefined ? attempt : (0,run/* madeAgain */.Y3)(before, attempt);
    };
    for (const attempt of lost)
        paid.set(keyOf(attempt), inPlace(attempt));
    const counted = attempts.map(inPlace);
    for (const key of made)
        paid.delete(key);
    return { manifest: arm.earlier.manifest, attempts: [...counted, ...paid.values()], end };
}
function madeIn({ attempts }) {
    return new Set(attempts.map(keyOf));
}
function keyOf({ attempt, task }) {
    return (0,sequence/* slotKey */.q8)({ round: attempt, task });
}

;// CONCATENATED MODULE: ./lib/measure/retry.js
/**
 * Tries again while the infrastructure fails, waiting longer each time (1, 2, 4, … seconds, at most a minute). Passes
 * and fails are never tried again: they are what is measured.
 * @param retries how many further tries at most
 * @param wait resolves after the milliseconds, or at once when cancelled
 */
async function tryWithRetries(options) {
    const { attempt, retries, wait, signal } = options;
    const earlier = [];
    for (let number = 1;; number += 1) {
        const result = await attempt(number);
        if (result.outcome !== "error" || !worthRetrying(result) || number > retries || signal.aborted) {
            return { result, earlier };
        }
        earlier.push(result);
        await wait(Math.min(60_000, 1000 * 2 ** (number - 1)));
        // Its tokens are told by the try that is already in the list.
        if (signal.aborted) {
            return {
                result: { ...result, outcome: "cancelled", usage: null, costUsd: null, durationMs: 0 },
                earlier,
            };
        }
    }
}
/** Tests that ran out of time or disk would do so again: it is the program under test that makes them. */
function worthRetrying({ reason }) {
    return reason !== "verifier-timeout" && reason !== "verifier-disk" && reason !== "task-changed";
}

;// CONCATENATED MODULE: ./lib/measure/measure.js



/**
 * Executes the plans of one arm or of several: rounds in their order, several attempts at a time, each written to its
 * journal as it ends. Several arms take turns task by task, so that what moves under them moves under all alike. Ends as
 * incomplete, with the reason in the end lines, when the budget is spent or when `signal` fires; as complete when a look
 * decides. Attempts under way are then ended and recorded as `cancelled`, so that they are tried again on resume, and
 * those that end all the same are marked as beyond the look.
 * @param decidedAt asked after each attempt with what every arm has; the number of the look that decides ends measuring
 * @returns the whole run of each arm in their order, earlier attempts included
 */
async function measure(options) {
    const { budget, effects } = options;
    const arms = options.arms.map(openArm);
    const turns = takeTurns(arms);
    const planned = arms.reduce((sum, { arm }) => sum + (0,measure_plan/* slotsOf */.nK)(arm.plan, arm.extended).length, 0);
    // A budget is for the whole of a run, however often it was gone on with.
    for (const { arm } of arms)
        for (const attempt of arm.earlier.attempts)
            budget.add(attempt);
    const cancelling = new AbortController();
    let ended = null;
    let look = null;
    const endWith = (reason) => {
        ended ??= reason;
        cancelling.abort();
    };
    const onSignal = () => endWith("it was interrupted");
    options.signal.addEventListener("abort", onSignal);
    if (options.signal.aborted)
        onSignal();
    const timeLeft = budget.timeLeftMs();
    const timer = timeLeft === null
        ? null
        : setTimeout(() => endWith(budget.reached() ?? "the time budget is spent"), Math.min(2 ** 31 - 1, Math.max(0, timeLeft)));
    let running = 0;
    const progress = (last) => {
        const done = arms.reduce((sum, { attempts }) => sum + attempts.length, 0);
        options.onProgress?.({ done, planned, running, last });
    };
    const makeAttempt = async ({ state, slot }) => {
        const { arm } = state;
        const uid = effects.newUid();
        const startedAt = effects.now();
        running += 1;
        const { result, earlier: tries } = await tryWithRetries({
            attempt: (tryNumber) => arm.engine.attempt({
                task: slot.task,
                uid,
                seed: (0,measure_plan/* attemptSeed */.jY)({
                    seed: arm.plan.seed,
                    purpose: arm.purpose,
                    task: slot.task,
                    attempt: slot.round,
                }),
                directory: arm.directoryFor(slot, uid, tryNumber),
                signal: cancelling.signal,
            }),
            retries: options.retries,
            wait: (milliseconds) => effects.wait(milliseconds, cancelling.signal),
            signal: cancelling.signal,
        }).finally(() => {
            running -= 1;
        });
        const cluster = state.clusters.get(slot.task) ?? null;
        const beyondLook = look !== null && slot.block > look;
        const attempt = recordOf({ slot, uid, startedAt, result, tries, cluster, beyondLook });
        arm.journal.add(attempt);
        (attempt.outcome === "cancelled" ? state.lost : state.attempts).push(attempt);
        budget.add(attempt);
        progress(attempt);
        lookAgain();
    };
    const lookAgain = () => {
        if (look !== null)
            return;
        look =
            options.decidedAt?.(arms.map(({ arm, attempts }) => ({ manifest: arm.earlier.manifest, attempts, end: null }))) ?? null;
        if (look !== null)
            endWith("a look decided");
    };
    let next = 0;
    const worker = async () => {
        while (ended === null && next < turns.length) {
            // Attempts under way may finish on a spent budget: their tokens are paid for. None is started.
            ended ??= budget.reached();
            const turn = turns[next];
            if (ended !== null || turn === undefined)
                return;
            next += 1;
            await makeAttempt(turn);
        }
    };
    try {
        progress(null);
        // What was resumed may hold the look that decides already.
        lookAgain();
        const workers = Array.from({ length: Math.min(options.concurrency, turns.length) }, worker);
        await settleAll(workers, () => endWith("it broke off"));
    }
    finally {
        if (timer !== null)
            clearTimeout(timer);
        options.signal.removeEventListener("abort", onSignal);
    }
    return arms.map((state) => closeArm(state, { now: effects.now(), ended, look }));
}
/** Waits for every worker even when one fails, so that no child outlives the command; then throws the first failure. */
async function settleAll(workers, onFailure) {
    const results = await Promise.allSettled(workers.map((worker) => worker.catch((error) => {
        onFailure();
        throw error;
    })));
    for (const result of results)
        if (result.status === "rejected")
            throw result.reason;
}
function recordOf(options) {
    const { slot, uid, startedAt, result, tries, cluster, beyondLook } = options;
    return {
        uid,
        task: slot.task,
        block: slot.block,
        round: slot.round,
        attempt: slot.round,
        outcome: result.outcome,
        score: result.score,
        reason: result.reason,
        detail: result.outcome === "error" && tries.length > 0
            ? `${result.detail ?? ""} after ${tries.length + 1} tries`.trim()
            : result.detail,
        usage: result.usage,
        usageProblem: result.usageProblem,
        capped: result.capped,
        costUsd: result.costUsd,
        turns: result.turns,
        durationMs: result.durationMs,
        startedAt: startedAt.toISOString(),
        resolvedModel: result.resolvedModel,
        cluster,
        beyondLook,
        retried: tries.map(({ reason, detail, usage, costUsd, durationMs }) => ({
            reason: reason ?? "error",
            detail,
            usage,
            costUsd,
            durationMs,
        })),
    };
}

// EXTERNAL MODULE: ./lib/commands/manifest.js
var commands_manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/sandbox/remove-tree.js
var remove_tree = __webpack_require__(1632);
;// CONCATENATED MODULE: ./lib/commands/outputs.js




/**
 * The same engine with workspaces in a folder of their own outside the repository, where no `package.json` or `.git` of
 * the repository reaches into them, and each attempt's logs and outputs moved to where it was asked to be.
 * @returns the engine, and what removes the folder when measuring is over
 */
async function withScratch(engine) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pairgate-"));
    return {
        engine: {
            ...engine,
            async attempt(request) {
                const directory = (0,external_node_path_.join)(scratch, (0,external_node_path_.basename)(request.directory));
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
            await (0,remove_tree/* removeTree */.d)(scratch);
        },
    };
}
/** What agents left in their logs is theirs to shape: links are kept as links, and never followed. */
async function move(from, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return;
        if (code !== "EXDEV")
            throw error;
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    }
}

;// CONCATENATED MODULE: ./lib/commands/progress.js

function progressView(options) {
    const { output, name, now, earlier = [] } = options;
    const startedAt = now();
    const counts = { pass: 0, fail: 0, error: 0, cancelled: 0 };
    for (const attempt of earlier)
        if (!(0,run/* countsNowhere */.dG)(attempt))
            counts[attempt.outcome] += 1;
    let doneBefore = null;
    let nextTenth = 0;
    let live = false;
    return {
        update(progress) {
            doneBefore ??= progress.done;
            if (progress.last !== null)
                counts[progress.last.outcome] += 1;
            const made = progress.done - doneBefore;
            const left = progress.planned - progress.done;
            const perAttempt = made === 0 ? null : (now() - startedAt) / made;
            const text = describe({
                name,
                progress,
                counts,
                leftMs: perAttempt === null ? null : perAttempt * left,
            });
            if (output.isTTY === true) {
                live = true;
                output.write(`\r\u001b[2K${text.slice(0, Math.max(20, (output.columns ?? 80) - 1))}`);
                return;
            }
            const tenth = Math.floor((progress.done / Math.max(1, progress.planned)) * 10);
            if (tenth < nextTenth && left > 0)
                return;
            nextTenth = tenth + 1;
            output.write(`${text}\n`);
        },
        close() {
            if (live)
                output.write("\r\u001b[2K");
            live = false;
        },
    };
}
function describe(options) {
    const { name, progress, counts, leftMs } = options;
    const said = [`${counts.pass} passed`, `${counts.fail} failed`];
    if (counts.error > 0)
        said.push(`${counts.error} errors`);
    if (counts.cancelled > 0)
        said.push(`${counts.cancelled} cancelled`);
    if (leftMs !== null && progress.done < progress.planned)
        said.push(`${duration(leftMs)} left`);
    return `${name}: ${progress.done} of ${progress.planned} attempts, ${said.join(", ")}`;
}
function duration(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 90)
        return `${seconds} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

;// CONCATENATED MODULE: ./lib/commands/execute.js











/** Measures arms by their plans, task by task in turns, and leaves a run file of each; or goes on with ones that were begun. */
async function execute(options) {
    const { terminal, budget } = options;
    const suite = options.arms[0]?.prepared.check.suite;
    const begun = options.arms.map((order) => ({ order, ...(order.resumed ?? begin(order, options)) }));
    const outputsOf = ({ order, run }) => (0,external_node_path_.join)(order.project.state, "attempts", run.manifest.id);
    const scratches = await Promise.all(begun.map(({ order }) => withScratch(order.prepared.engine)));
    const view = progressView({
        output: terminal.stderr,
        name: options.arms[0]?.prepared.check.name ?? "",
        now: () => terminal.now().getTime(),
        earlier: begun.flatMap(({ run }) => run.attempts),
    });
    try {
        const runs = await measure({
            arms: begun.map((arm, index) => ({
                engine: scratches[index]?.engine ?? arm.order.prepared.engine,
                plan: arm.order.plan,
                extended: arm.order.extended,
                purpose: arm.order.purpose,
                journal: arm.journal,
                earlier: arm.run,
                directoryFor: ({ task, round }, uid, tryNumber) => (0,external_node_path_.join)(outputsOf(arm), [(0,paths/* segment */.mX)(task), round, uid.slice(0, 8), tryNumber].join("-")),
            })),
            budget,
            concurrency: options.concurrency ?? suite?.concurrency ?? (0,external_node_os_.availableParallelism)(),
            retries: suite?.retries ?? 0,
            signal: terminal.interrupted,
            effects: {
                now: terminal.now,
                newUid: () => (0,external_node_crypto_.randomUUID)(),
                wait: (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
            },
            ...(options.decidedAt === undefined ? {} : { decidedAt: options.decidedAt }),
            ...(options.quiet ? {} : { onProgress: (progress) => view.update(progress) }),
        });
        return runs.map((run, index) => ({ run, file: begun[index]?.journal.file ?? "" }));
    }
    finally {
        view.close();
        for (const arm of begun)
            arm.journal.close();
        for (const { remove } of scratches)
            await remove();
        for (const arm of begun) {
            (0,measuring/* say */.cv)(terminal, options.quiet, `run file: ${(0,external_node_path_.relative)(terminal.cwd, arm.journal.file)}`);
            (0,measuring/* say */.cv)(terminal, options.quiet, `outputs:  ${(0,external_node_path_.relative)(terminal.cwd, outputsOf(arm))}`);
        }
    }
}
function begin(order, options) {
    const { project, prepared, purpose, plan, epoch, testId } = order;
    const createdAt = options.terminal.now();
    const stamp = createdAt.toISOString().replaceAll(/[:.]/gu, "-");
    const id = `${stamp}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const manifest = (0,commands_manifest/* manifestOf */.$V)({
        surveyed: prepared,
        sandbox: prepared.engine.sandbox,
        repository: project.repository,
        purpose,
        plan,
        epoch,
        testId,
        source: options.source,
        id,
        createdAt,
    });
    const { suite, candidate } = prepared.check;
    const arm = purpose === "base" || purpose === "confirm" ? `${purpose}-` : "";
    const name = `${suite.name}-${candidate.name}-${arm}${id}.run.jsonl`;
    const file = order.output ?? (0,external_node_path_.join)(project.state, "runs", name);
    return { journal: createJournal(file, manifest), run: { manifest, attempts: [], end: null } };
}

;// CONCATENATED MODULE: ./lib/commands/resume.js


/**
 * Opens the run files of `--resume` and finds each one's check. Those of the base commit are checked against it by
 * `refuseOtherGround` once it is there.
 * @throws PairgateError where a file belongs to no check, or what it measured is not what is there now
 */
function openResumed(options) {
    const resumed = new Map();
    for (const file of options.files) {
        const { journal, run, warnings } = resumeJournal(file);
        for (const warning of warnings)
            options.terminal.stderr.write(`${warning}\n`);
        const { suite, candidate } = run.manifest;
        const prepared = options.prepared.find(({ check }) => check.suite.name === suite.name && check.candidate.name === candidate.name);
        const arm = armOf(run);
        const arms = prepared === undefined ? {} : (resumed.get(prepared) ?? {});
        if (prepared === undefined || arms[arm] !== undefined) {
            journal.close();
            throw new domain_error/* PairgateError */.I({
                message: `it is a run of ${suite.name}/${candidate.name}, which is no check of this command`,
                hint: "Resume with the same pairgate.yml and the same --check as before, and each run file once.",
                place: { file },
            });
        }
        const begun = begunBy(run);
        if (begun !== options.command) {
            journal.close();
            throw new domain_error/* PairgateError */.I({
                message: `it was begun by pairgate ${begun}, and cannot be gone on with by pairgate ${options.command}`,
                hint: `Go on with it by pairgate ${begun} --resume.`,
                place: { file },
            });
        }
        try {
            if (arm === "main")
                refuseOtherGround({ file, run, prepared });
        }
        catch (error) {
            journal.close();
            throw error;
        }
        resumed.set(prepared, { ...arms, [arm]: { journal, run } });
    }
    for (const arms of resumed.values())
        refuseOtherTest(arms);
    return resumed;
}
/**
 * The base commit's part of another test would be another luck to compare with: whoever has several could choose.
 * @throws PairgateError where not all run files of a check are of one test
 */
function refuseOtherTest({ main, base, confirm }) {
    for (const arm of [base, confirm]) {
        if (arm === undefined || (main !== undefined && isSameTest(arm.run, main.run)))
            continue;
        for (const opened of [main, base, confirm])
            opened?.journal.close();
        const { file } = arm.journal;
        if (main === undefined) {
            throw new domain_error/* PairgateError */.I({
                message: "it is the base commit's part of a test, and the candidate's is not given",
                hint: "Give the candidate's run file by --resume too, as pairgate named both when it was interrupted.",
                place: { file },
            });
        }
        throw new domain_error/* PairgateError */.I({
            message: `it is not of the same test as ${main.journal.file}`,
            hint: "Give the run files that pairgate named together when it was interrupted.",
            place: { file },
        });
    }
}
/** The seed tells apart what was begun at different times for the same candidate. */
function isSameTest(one, other) {
    const [a, b] = [one.manifest, other.manifest];
    return a.test?.id === b.test?.id && a.plan?.seed === b.plan?.seed;
}
/** Only a gate fixes rates before it measures. */
function begunBy({ manifest }) {
    if (manifest.purpose === "record")
        return "record";
    if (manifest.purpose === "base" || manifest.purpose === "confirm")
        return "gate";
    return Object.keys(manifest.plan?.gates ?? {}).length > 0 ? "gate" : "measure";
}
function armOf({ manifest }) {
    return manifest.purpose === "base" || manifest.purpose === "confirm" ? manifest.purpose : "main";
}
/**
 * Attempts made under other conditions would be another measurement in the same file.
 * @throws PairgateError that names what changed
 */
function refuseOtherGround({ file, run, prepared, }) {
    const { suite, treatment, plan, sandbox } = run.manifest;
    const changed = [];
    if (suite.fingerprint !== prepared.fingerprint)
        changed.push("the suite's limits or engine");
    if (JSON.stringify(suite.tasks) !== JSON.stringify(prepared.tasks))
        changed.push("its tasks");
    if (treatment?.hash !== prepared.treatment.hash)
        changed.push("the candidate's files or settings");
    if (sandbox !== prepared.engine.sandbox)
        changed.push("the sandbox");
    if (plan === null)
        changed.push("its plan (the file has none, so it was not measured by pairgate)");
    if (changed.length === 0)
        return;
    throw new domain_error/* PairgateError */.I({
        message: `it cannot be gone on with, since these changed after it was begun: ${changed.join(", ")}`,
        hint: "Bring back what was measured, or start a new run without --resume.",
        place: { file },
    });
}

;// CONCATENATED MODULE: ./lib/commands/gate-measure.js










/**
 * Measures one test: the candidate, in turns with the base commit where no baseline is stored; the base commit afterwards
 * where the environment turns out to have moved; and a fresh batch of it where the candidate looks worse. Design
 * sections 2 and 5.
 */
async function measureTest(options) {
    const { terminal, project, prepared, plan, extended, epoch, judging, resumed } = options;
    const testId = (0,commands_manifest/* testIdOf */.hk)(prepared, epoch);
    const common = { epoch, testId };
    const fileFor = options.fileFor ?? (() => null);
    const files = [];
    const run = async (arms, decidedAt = () => null) => {
        const { source, budget, quiet } = options;
        const { concurrency } = options.asked;
        const measured = await execute({ terminal, arms, source, budget, concurrency, quiet, decidedAt });
        files.push(...measured.map(({ file }) => file));
        return measured.map((arm) => arm.run);
    };
    const ofBase = (purpose, there, itsPlan) => ({
        ...common,
        ...there,
        purpose,
        output: fileFor(purpose),
        plan: itsPlan,
        extended: purpose === "base" && extended,
        resumed: checked(resumed[purpose], there.prepared),
    });
    const { rounds, seed } = plan;
    const plain = (0,measure_plan/* plainPlan */.ot)({ tasks: Object.keys(prepared.tasks), rounds, seed });
    const candidateOrder = {
        ...common,
        project,
        prepared,
        purpose: "candidate",
        output: fileFor("candidate"),
        plan,
        extended,
        resumed: resumed.main ?? null,
    };
    const done = (runs, why = {}) => ({
        runs,
        files,
        unmeasuredSince: null,
        unconfirmedSince: null,
        ...why,
    });
    const tell = (line) => (0,measuring/* say */.cv)(terminal, options.quiet, `${prepared.check.name}: ${line}`);
    if (judging.withBase) {
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there !== "string")
            tell("no baseline is stored; measuring the base commit beside it");
        // By the same plan, so that a look finds the same attempts in both arms.
        const beside = { ...plan, gates: {}, baselineRuns: [] };
        const orders = typeof there === "string" ? [] : [ofBase("base", there, beside)];
        const decidedAt = decidesAt(plan, judging);
        const [candidate, base = null] = (await run([candidateOrder, ...orders], decidedAt));
        const unmeasuredSince = typeof there === "string" ? there : null;
        return done({ candidate, base, confirm: null }, { unmeasuredSince });
    }
    const [candidate] = (await run([candidateOrder], decidesAt(plan, judging)));
    const alone = { candidate, base: null, confirm: null };
    const { whenMissing } = prepared.check.baseline;
    if (whenMissing === "run" && (0,gate_judge/* needsFreshBase */.be)(candidate, judging)) {
        const why = (0,escape_terminal/* escapeTerminal */.e)((0,gate_judge/* judge */.S4)(alone, judging).reason ?? "it is of no use");
        tell(`the stored baseline is not used, since ${why}; measuring the base commit`);
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there === "string")
            return done(alone, { unmeasuredSince: there });
        const [base] = await run([ofBase("base", there, plain)]);
        return done({ ...alone, base: base ?? null });
    }
    const found = (0,gate_judge/* judge */.S4)(alone, { ...judging, confirm: false });
    if (found.verdict !== "regression" || !judging.confirm)
        return done(alone);
    // The regression stands without a fresh batch: what was measured must not be lost to a base that cannot be.
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there === "string")
        return done(alone, { unconfirmedSince: there });
    tell("it looks worse; measuring a fresh batch of the base commit");
    const asked = new Set(found.tasks.map(({ task }) => task));
    const fresh = (0,measure_plan/* freshPlan */.qe)(plan, attemptsUsed(found, plan), asked);
    const [confirm] = await run([ofBase("confirm", there, fresh)]);
    return done({ ...alone, confirm: confirm ?? null });
}
/** What is wrong with a base that cannot be measured. */
function messageOf(error) {
    if (!(error instanceof domain_error/* PairgateError */.I))
        throw error;
    return error.problems[0]?.message ?? error.message;
}
/** @throws PairgateError where the base commit's candidate cannot be run */
async function prepareBase(options) {
    const { terminal, base } = options;
    if (base === null)
        throw new domain_error/* PairgateError */.I({ message: "the base commit is not there" });
    if ("reason" in base)
        throw new domain_error/* PairgateError */.I({ message: base.reason });
    const check = base.check(options.prepared.check);
    if (check === null) {
        const { name } = options.prepared.check.candidate;
        throw new domain_error/* PairgateError */.I({ message: `the base commit has no candidate ${name}` });
    }
    const prepared = await prepareCheck({
        terminal,
        project: base.project,
        check,
        sandbox: options.asked.sandbox,
    });
    await prepared.setUp();
    return { project: base.project, prepared };
}
function checked(resumed, prepared) {
    if (resumed === undefined)
        return null;
    refuseOtherGround({ file: resumed.journal.file, run: resumed.run, prepared });
    return resumed;
}
/** How many attempts of the plan the verdict rests on. */
function attemptsUsed({ stopped, extension }, plan) {
    const looks = (0,sequence/* looksOf */.uJ)(plan);
    const at = stopped !== null ? stopped.look : extension?.state === "used" ? looks.length : plan.looks.length;
    return looks[at - 1]?.attempts ?? (0,sequence/* plannedAttempts */.h1)(plan);
}
/**
 * Asks at each look whether the verdict stands. Judging takes longer the more attempts there are, so it is done only once
 * enough of them have ended for the next look.
 */
function decidesAt(plan, judging) {
    const looks = (0,sequence/* looksOf */.uJ)(plan);
    let next = 0;
    return ([candidate, base = null]) => {
        if (candidate === undefined)
            return null;
        const made = Math.min(candidate.attempts.length, base?.attempts.length ?? Number.POSITIVE_INFINITY);
        if (made < (looks[next]?.attempts ?? Number.POSITIVE_INFINITY))
            return null;
        const { verdict, stopped, path } = (0,gate_judge/* judge */.S4)({ candidate, base, confirm: null }, { ...judging, confirm: false });
        next = Math.max(0, ...path.map(({ look }) => look));
        return verdict === "regression" || verdict === "pass" ? (stopped?.look ?? null) : null;
    };
}

// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/action/judged.js
var judged = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/commands/action/prepared-folder.js
var prepared_folder = __webpack_require__(985);
;// CONCATENATED MODULE: ./lib/commands/action/resume-earlier.js







/**
 * Goes on with what an earlier job left of the same test. What does not fit is told and measured anew: the whole where it
 * is the candidate's run, else that arm alone, as where main has moved on to another base commit.
 */
async function resumeEarlier(options) {
    const { context, prepared, folder, measured, command } = options;
    for (const left of await (0,prepared_folder/* begunFiles */.zD)(context.inputs.prepared, measured)) {
        const files = [];
        try {
            for (const file of await fitting(left, options)) {
                const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file));
                files.push(copy);
                await (0,promises_.copyFile)(file, copy);
            }
            const resumed = openResumed({ files, command, prepared: [prepared], terminal: context.terminal });
            const arms = resumed.get(prepared);
            if (arms !== undefined)
                return arms;
        }
        catch (error) {
            if (!(error instanceof domain_error/* PairgateError */.I))
                throw error;
            (0,tell/* tellProblems */.s)(context.terminal, "warning", error.problems);
            for (const file of files)
                await (0,promises_.rm)(file, { force: true });
        }
    }
    return {};
}
/** Those of a job's run files that can be gone on with; none where the candidate's cannot. */
async function fitting(files, { context, whyNot }) {
    const kept = [];
    for (const file of files) {
        const { run } = (0,run_file/* parseRunFile */.dp)({ text: await (0,promises_.readFile)(file, "utf8"), file });
        const why = whyNot(run);
        if (why === null) {
            kept.push(file);
            continue;
        }
        const what = run.manifest.purpose ?? "candidate";
        (0,tell/* tellProblems */.s)(context.terminal, "note", [
            { message: `an earlier ${what} run was not gone on with: ${why}` },
        ]);
        if (!isArm(run))
            return [];
    }
    return kept;
}
/** Whether a run is of the base commit, beside or after the candidate's. */
function isArm({ manifest }) {
    return manifest.purpose === "base" || manifest.purpose === "confirm";
}
/** Checks are measured by jobs of their own, so each gets its part of what all may cost. Time passes for all alike. */
function shareOf({ budget, tests }) {
    const share = (whole) => (whole === null ? null : whole / tests.length);
    return { tokens: share(budget.tokens), usd: share(budget.usd), timeMs: budget.timeMs };
}
function sourceOf({ situation, run }, pullRequest) {
    return { event: situation.event, pullRequest, runId: run.id, runAttempt: run.attempt };
}

// EXTERNAL MODULE: ./lib/commands/action/test-plan.js
var test_plan = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/commands/action/measure-gate.js











/** Measures one test of a gate. Returns whether every run of it has its end. */
async function measureGate(options) {
    const { context, inside, handover, sides, prepared, test, folder } = options;
    const { inputs } = context;
    const baselineRuns = [];
    for (const stored of test.baselineRuns) {
        const run = await (0,prepared_folder/* readBaseline */.mF)(inputs.prepared, test, stored);
        if (run === null) {
            throw new domain_error/* PairgateError */.I({
                message: `the baseline's run ${JSON.stringify(stored.id)} is not in the prepared folder ${inputs.prepared}`,
                hint: "Download the artifact that the preparing job uploaded, and name its folder in the input `prepared`.",
            });
        }
        baselineRuns.push(run);
    }
    const resumed = await resumeEarlier({
        context,
        prepared,
        folder,
        measured: (0,action_handover.measuredOf)(handover, test),
        whyNot: (run) => (isArm(run) ? whyNotArm(test, run) : (0,test_plan/* whyNotOf */.xb)(test, run)),
        command: "gate",
    });
    await prepared.setUp();
    const judging = (0,judged/* judgingOf */.cY)(test, baselineRuns);
    const measured = await measureTest({
        terminal: inside,
        project: sides.project,
        prepared,
        base: sides.base,
        plan: (0,test_plan/* planOf */.XC)(test, prepared.tasks),
        extended: test.extended,
        epoch: test.epoch,
        judging,
        source: sourceOf(context, handover.pullRequest),
        budget: createBudget(shareOf(handover), () => inside.now().getTime()),
        asked: {
            attempts: null,
            seed: null,
            concurrency: null,
            sandbox: inputs.sandbox,
            resume: [],
        },
        resumed,
        fileFor: (purpose) => (0,external_node_path_.join)(folder, `${purpose}.run.jsonl`),
        quiet: false,
    });
    // No later job can find it out: it sees run files alone.
    for (const why of [measured.unmeasuredSince, measured.unconfirmedSince]) {
        if (why !== null)
            (0,tell/* tellProblems */.s)(inside, "warning", [{ message: `the base commit was not measured: ${why}` }]);
    }
    return Object.values(measured.runs).every((run) => run === null || run.end?.complete === true);
}
/** Why a run of the base commit is not gone on with: it is of another test, or of no use, and may be mended by now. */
function whyNotArm(test, run) {
    return (0,test_plan/* whyNotBaseOf */.aR)(test, run) ?? ((0,gate_judge/* onlyCrashed */.ng)(run) ? "its agent crashed at every attempt" : null);
}

;// CONCATENATED MODULE: ./lib/commands/action/measure-record.js







/** Measures the rounds that a baseline lacks. Returns whether all of them were made. */
async function measureRecord(options) {
    const { context, inside, handover, sides, prepared, test, folder } = options;
    const resumed = await resumeEarlier({
        context,
        prepared,
        folder,
        measured: (0,action_handover.measuredOf)(handover, test),
        whyNot: (run) => (0,test_plan/* whyNotOfRecord */.Gt)(test, run),
        command: "record",
    });
    await prepared.setUp();
    const { commit } = handover;
    const [measured] = await execute({
        terminal: inside,
        arms: [
            {
                project: {
                    ...sides.project,
                    repository: { ...sides.project.repository, head: commit, base: commit },
                },
                prepared,
                purpose: "record",
                plan: (0,measure_plan/* plainPlan */.ot)({ tasks: Object.keys(prepared.tasks), rounds: test.rounds, seed: test.seed }),
                extended: false,
                epoch: test.epoch,
                testId: test.testId,
                output: (0,external_node_path_.join)(folder, "record.run.jsonl"),
                resumed: resumed.main ?? null,
            },
        ],
        source: sourceOf(context, null),
        budget: createBudget(shareOf(handover), () => inside.now().getTime()),
        concurrency: null,
        quiet: false,
    });
    return measured?.run.end?.complete === true;
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/token-permissions.js

const NOWHERE = "0".repeat(40);
/**
 * Which write permissions the token really has. Nothing says so, and nothing is changed to find out.
 * @param pullRequest one that is there; with null, of `pull-requests` only its lack can be told
 * @throws the reason of the client's signal where it was aborted
 */
async function writePermissions(github, { pullRequest }) {
    const probes = [
        {
            permission: "contents",
            route: "POST /repos/{owner}/{repo}/git/refs",
            parameters: { ref: "no-ref-at-all", sha: NOWHERE },
            isThere: true,
        },
        {
            permission: "statuses",
            route: "POST /repos/{owner}/{repo}/statuses/{sha}",
            parameters: { sha: NOWHERE, state: "no-state-at-all" },
            isThere: true,
        },
        {
            permission: "pull-requests",
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pullRequest ?? 0, body: "" },
            isThere: pullRequest !== null,
        },
    ];
    const found = await Promise.all(probes.map(async (probe) => ({ permission: probe.permission, held: await isHeld(github, probe) })));
    const named = (held) => found.filter((probe) => probe.held === held).map(({ permission }) => permission);
    return { held: named(true), unknown: named(null) };
}
/** Null where the answer does not tell. */
async function isHeld(github, { route, parameters, isThere }) {
    try {
        await github.request(route, parameters, { repeatable: true });
        return null;
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y))
            throw error;
        if (error.limited)
            return null;
        if ((0,failure/* answeredWith */.i)(error, 422))
            return true;
        if ((0,failure/* answeredWith */.i)(error, 401, 403))
            return false;
        return (0,failure/* answeredWith */.i)(error, 404) && isThere ? false : null;
    }
}

// EXTERNAL MODULE: ./lib/commands/git.js
var git = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/commands/action/refuse-exposed.js



const TWO_JOBS = `Measure in a job of its own, which may only read:

    jobs:
      gate:
        permissions: { contents: read, actions: read, pull-requests: write, statuses: write }
        uses: OWNER/pairgate/.github/workflows/gate.yml@VERSION

  or, in a workflow of your own, three jobs: mode: prepare and mode: publish with those permissions, and between them
  mode: measure with \`permissions: { contents: read }\`, \`token: ""\` and actions/checkout with persist-credentials: false.
  Or let the agent run in the sandbox: install bubblewrap before this step.`;
/**
 * Refuses to run an agent where what it could read would let it write to the repository: without a sandbox, a child
 * process sees its parent's environment and the checkout's configuration. Design section 6.
 * @throws PairgateError that shows what to do instead
 */
async function refuseExposed(options) {
    const { context, fromOutside, pullRequest, prepared } = options;
    if (prepared.engine.sandbox === "bubblewrap")
        return;
    if (fromOutside) {
        throw new domain_error/* PairgateError */.I({
            message: "this is code from outside, and there is no sandbox here to run it in",
            hint: "Install bubblewrap before this step (sudo apt-get install bubblewrap), and on Ubuntu 24.04 allow user namespaces: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0. The suite must not say `sandbox: none`.",
        });
    }
    const credential = await checkoutCredential(context.terminal.cwd);
    if (credential !== null) {
        throw new domain_error/* PairgateError */.I({
            message: `the checkout's token lies in the git configuration (${credential}), where an unsandboxed agent can read it`,
            hint: "Give actions/checkout `persist-credentials: false`.",
        });
    }
    const held = await heldPermissions(context, pullRequest);
    if (held === null)
        return;
    throw new domain_error/* PairgateError */.I({
        message: `this job would run an agent without a sandbox while it holds a token that can write (${held})`,
        hint: TWO_JOBS,
    });
}
/** What the job's tokens may write, or null where that is nothing. */
async function heldPermissions(context, pullRequest) {
    const { env } = context.terminal;
    // A job's own variables are read from the parent's environment as well as the action's input.
    const others = [env["GITHUB_TOKEN"], env["GH_TOKEN"]];
    for (const token of new Set([context.inputs.token, ...others])) {
        if (token === undefined || token === "")
            continue;
        const held = await heldBy(context, token, pullRequest);
        if (held !== null)
            return held;
    }
    return null;
}
async function heldBy(context, token, pullRequest) {
    try {
        const { held, unknown } = await writePermissions(await context.github(token), { pullRequest });
        const all = [...held, ...unknown.map((name) => `perhaps ${name}`)];
        return all.length === 0 ? null : all.join(", ");
    }
    catch (error) {
        // A token that cannot be asked about is taken for one that can write.
        if (error instanceof domain_error/* PairgateError */.I)
            return "it could not be asked what";
        throw error;
    }
}
/** Settings in which a checkout, or a step after it, leaves what it was let in by; with values that do not, too. */
const SETTINGS = String.raw `^http\.(.*\.)?extraheader$|^core\.sshcommand$|^remote\..*\.(push)?url$|^url\..*\.(push)?insteadof$`;
/** The name of the setting in which git has a credential, or null. */
async function checkoutCredential(folder) {
    const args = ["config", "--includes", "--null", "--get-regexp", SETTINGS];
    const stdout = await (0,git/* git */.$)(folder, ...args).catch(() => "");
    for (const entry of stdout.split("\0")) {
        const [name = "", value = ""] = entry.split("\n");
        // An address with a password in it, or a key's file.
        const holds = /^http\./u.test(name)
            ? value !== ""
            : /https?:\/\/[^/\s]+@/u.test(`${name} ${value}`) ||
                (name === "core.sshcommand" && /\s-i\s/u.test(value));
        if (holds)
            return name.replace(/:\/\/[^/\s]*@/gu, "://***@");
    }
    return null;
}

// EXTERNAL MODULE: ./lib/commands/action/sides.js + 5 modules
var action_sides = __webpack_require__(3605);
;// CONCATENATED MODULE: ./lib/commands/action/unreachable-store.js
/** The store of a job that measures: it holds no token, and has been handed the baseline it needs. */
function unreachableStore(branch) {
    const refuse = async () => {
        throw new Error(`the baseline branch ${branch} was asked for in a job that measures`);
    };
    return {
        name: `branch ${branch}`,
        list: refuse,
        read: refuse,
        epochs: refuse,
        blessings: refuse,
        add: refuse,
    };
}

;// CONCATENATED MODULE: ./lib/commands/action/measure.js
















/**
 * Measures what `prepare` decided, for the checks this job is given, and leaves their run files in a folder to upload.
 * Knows no baseline store and needs no token.
 * @throws PairgateError where a check could not be measured, once the others are
 */
async function measureMode(context, handover) {
    const { complete, failures } = await measureChecks(context, handover);
    for (const failure of failures.values())
        throw failure;
    return { complete };
}
/** @throws PairgateError where none can be measured, whatever the check */
async function measureChecks(context, handover) {
    const { inputs, terminal } = context;
    const sides = await (0,action_sides/* openSides */.P)({
        workspace: terminal.cwd,
        config: inputs.config,
        base: handover.kind === "gate" ? handover.base : null,
        readBase: () => (0,prepared_folder/* readBaseConfig */.ef)(inputs.prepared),
        storeOf: () => unreachableStore(handover.branch),
    });
    try {
        const found = sides.project.repository.head;
        if (found !== handover.commit) {
            throw new domain_error/* PairgateError */.I({
                message: `${found?.slice(0, 7) ?? "no commit"} is checked out, and the plan is for ${handover.commit.slice(0, 7)}`,
                hint: "Give actions/checkout the `ref` that the preparing job names (needs.prepare.outputs.commit).",
            });
        }
        const chosen = [...handover.tests].filter((test) => isAsked(test, inputs.checks));
        if (chosen.length === 0) {
            throw new domain_error/* PairgateError */.I({
                message: "nothing of the plan is to be measured by this job",
                hint: "Give the input `check` one of the names in the output `checks` of the preparing job.",
            });
        }
        const environment = { ...terminal.env, ...agentEnvironment(context, sides.project.config) };
        const inside = { ...terminal, env: environment };
        const failures = new Map();
        let complete = true;
        for (const test of chosen) {
            try {
                complete = (await measureCheck({ context, inside, handover, sides, test })) && complete;
            }
            catch (error) {
                if (!(error instanceof domain_error/* PairgateError */.I))
                    throw error;
                failures.set((0,action_handover.nameOf)(test), error);
            }
        }
        return { complete, failures };
    }
    finally {
        await sides.remove();
    }
}
async function measureCheck(options) {
    const { context, inside, handover, sides, test } = options;
    const check = (0,checks/* resolveChecks */.KR)(sides.project.config).find(({ name }) => name === (0,action_handover.nameOf)(test));
    if (check === undefined)
        throw otherGround(test, "the configuration has no such check");
    const prepared = await prepareCheck({
        terminal: inside,
        project: sides.project,
        check,
        sandbox: context.inputs.sandbox,
    });
    const why = (0,test_plan/* whyOtherGround */.oi)(test, prepared);
    if (why !== null)
        throw otherGround(test, why);
    await refuseExposed({
        context,
        fromOutside: handover.kind === "gate" && handover.fromOutside,
        pullRequest: handover.kind === "gate" ? handover.pullRequest : null,
        prepared,
    });
    const folder = await folderFor({ context, handover, test });
    const ordered = { context, inside, handover, sides, prepared, folder };
    return handover.kind === "gate"
        ? measureGate({ ...ordered, handover, test: test })
        : measureRecord({ ...ordered, handover, test: test });
}
/** The folder whose files travel to later jobs. Named before anything is measured, so that a cancelled job leaves it too. */
async function folderFor(options) {
    const { context, handover, test } = options;
    const name = (0,artifact_name/* artifactName */.Cs)({
        ...(0,action_handover.measuredOf)(handover, test),
        runAttempt: context.run.attempt,
        shard: { index: 1, count: 1 },
    });
    const folder = (0,external_node_path_.join)(context.artifacts, name);
    // A folder that is there already, whoever made it, is none of this job's.
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(context.artifacts, { recursive: true });
    await (0,promises_.mkdir)(folder);
    context.runner.setOutput("artifact", name);
    context.runner.setOutput("folder", folder);
    (0,measuring/* say */.cv)(context.terminal, false, `run files of ${(0,action_handover.nameOf)(test)}: ${folder}`);
    return folder;
}
function isAsked(test, names) {
    return names.length === 0 || names.includes((0,action_handover.nameOf)(test));
}
function otherGround(test, why) {
    return new domain_error/* PairgateError */.I({
        message: `what is checked out is not what the plan of ${(0,action_handover.nameOf)(test)} was made for: ${why}`,
        hint: "Let no step between checkout and pairgate change the repository's files, in the preparing job and in this one alike.",
    });
}


/***/ })

};
