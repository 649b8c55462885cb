export const id = 735;
export const ids = [735];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandMode: () => (/* binding */ commandMode)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/event.js + 4 modules
var github_event = __webpack_require__(9649);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/permission.js



const PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];
const MAY_WRITE = ["admin", "maintain", "write"];
const permissionSchema = schemas/* object */.Ikc({
    permission: schemas/* enum */.k5n(PERMISSIONS),
    // A role that an organisation made up has another name, and `permission` then says what it comes to.
    role_name: schemas/* enum */.k5n(PERMISSIONS).optional().catch(undefined),
});
/**
 * What a person may do in the repository, as GitHub says now; `none` where GitHub knows of no such person.
 * @throws GitHubError
 */
async function permissionOf(github, login) {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
        const { data } = await github.request(route, { username: login });
        const { permission, role_name } = (0,answer/* understood */.S)(permissionSchema, data, `the permission of ${login}`);
        return role_name ?? permission;
    }
    catch (error) {
        if ((0,failure/* answeredWith */.i)(error, 404))
            return "none";
        throw error;
    }
}
/** Whether one with this permission may push to the repository. */
function mayWrite(permission) {
    return MAY_WRITE.includes(permission);
}

// EXTERNAL MODULE: ./lib/github/pull-requests.js
var pull_requests = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/baseline/blessing.js
var baseline_blessing = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/baseline/branch-store.js + 5 modules
var branch_store = __webpack_require__(1853);
// EXTERNAL MODULE: ./lib/config/parse.js + 24 modules
var parse = __webpack_require__(2915);
// EXTERNAL MODULE: ./lib/decide/accept.js
var accept = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/github/git-data.js + 2 modules
var git_data = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/report/comment.js + 5 modules
var comment = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var outcome = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/commands/action/announce.js + 2 modules
var announce = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/commands/action/verdict-artifact.js
var verdict_artifact = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/commands/action/bless.js













/**
 * Accepts what was measured of a pull request's newest commit: writes a blessing of just those treatments to the baseline
 * branch, turns the status green and says so in the comment. Main's epoch begins when the pull request is merged.
 * @throws PairgateError where there is nothing measured to accept, or the status could not be turned
 */
async function blessOnGitHub(options) {
    const { context, github, asked, by } = options;
    const { terminal, inputs, situation } = context;
    const reason = options.reason.slice(0, baseline_blessing/* LONGEST_REASON */.GT);
    const commit = asked.head.sha;
    const verdict = await (0,verdict_artifact/* verdictOfCommit */.O)({
        github,
        pullRequest: asked.number,
        commit,
        repositoryId: situation.repository.id,
    });
    // A regression alone: what passed needs nobody, and a later one of the same treatment must not be accepted unseen.
    const checks = (verdict?.comparisons ?? []).flatMap(({ suite, candidate, verdict: word, treatmentHash }) => word === "regression" && treatmentHash !== null ? [{ suite, candidate, treatment: treatmentHash }] : []);
    if (verdict === null || checks.length === 0) {
        const short = commit.slice(0, 7);
        throw new domain_error/* PairgateError */.I({
            message: verdict === null
                ? `nothing was measured of commit ${short} that could be accepted`
                : `there is no regression to accept: the verdict on commit ${short} is ${verdict.verdict}`,
            hint: verdict === null
                ? "Let the gate finish first; its verdict is then what is accepted."
                : "A regression is what can be accepted, once the gate has found one.",
        });
    }
    const blessedAt = terminal.now().toISOString();
    const blessing = {
        schema: baseline_blessing/* BLESSING_SCHEMA */.UI,
        blessedAt,
        pullRequest: asked.number,
        commit,
        checks,
        by,
        reason,
    };
    const text = await (0,contents/* fileAt */.W)(github, { path: inputs.config, ref: asked.base.sha });
    const branch = text === null ? "pairgate" : (0,parse/* parseConfig */.o)({ text, file: inputs.config }).config.baseline.branch;
    await (0,branch_store/* branchStore */.q)((0,git_data/* gitBranch */.b)(github, branch), { now: terminal.now }).add({ blessings: [blessing] });
    const accepted = (0,decide_verdict/* verdictOf */.V)(verdict.comparisons.map((one) => (0,accept/* accept */.J)(one, { by, reason, at: blessedAt })));
    const { state } = (0,accept/* conclusionOf */.v)(accepted, (0,outcome/* readFailOn */.mc)(inputs.failOn));
    const { failures } = await (0,announce.tryToAnnounce)(context, {
        head: commit,
        pullRequest: asked.number,
        state,
        description: (0,report_status/* statusDescription */.$)(accepted),
        comment: inputs.comment === "never"
            ? null
            : {
                body: (0,comment.commentMarkdown)({
                    verdict: accepted,
                    now: terminal.now(),
                    arms: { baseline: asked.base.ref, candidate: "this PR" },
                    head: commit,
                }),
                create: true,
            },
    });
    terminal.stdout.write(`accepted ${commit} of pull request ${asked.number}\n`);
    if (failures.length === 0)
        return;
    throw new domain_error/* PairgateError */.I({
        message: `it is accepted and stored, but not everything could be said: ${failures.join("; ")}`,
        hint: "Once that is mended, run the gate again, or comment the same again.",
    });
}

;// CONCATENATED MODULE: ./lib/commands/action/slash-command.js
/** Longer than any reason; a comment may be 65,536 characters long. */
const LONGEST = 2500;
const COMMIT = /^[0-9a-f]{7,64}$/u;
/**
 * Reads the first line of a comment, or gives null where it is no command of ours. A quoted or fenced command, which
 * does not stand at the beginning of the first line, asks for nothing.
 */
function readSlashCommand(body) {
    const [first = "", ...others] = body.slice(0, LONGEST).split(/\r\n|[\n\r]/u);
    const match = /^\/pairgate(?:\s+(.*))?$/u.exec(first.trimEnd());
    if (match === null)
        return null;
    const [verb = "", word = "", ...rest] = (match[1] ?? "").split(/\s+/u);
    if (verb === "run" && rest.length === 0 && (word === "" || COMMIT.test(word)))
        return { verb, commit: word === "" ? null : word };
    const reason = [rest.join(" "), ...others].join("\n").trim();
    if (verb === "bless" && COMMIT.test(word) && reason !== "")
        return { verb, commit: word, reason };
    return { verb: "unknown", said: first.slice(0, 200) };
}
/** What can be asked for, for a reply. */
const SLASH_HELP = [
    "`/pairgate bless SHA reason` accepts what was measured of that commit",
    "`/pairgate run SHA` measures that commit",
];

;// CONCATENATED MODULE: ./lib/commands/action/command.js








/**
 * Does what a comment on a pull request asks for, where its writer may: with write access, asked from the API; to accept
 * a change, not as its author. Checks nothing out and runs no agent. Design section 6.
 */
async function commandMode(context) {
    const { situation, terminal } = context;
    if (situation.kind !== "comment") {
        throw new domain_error/* PairgateError */.I({
            message: `mode: command is for issue_comment, and this is ${situation.event}`,
            hint: "Use it in a workflow with `on: issue_comment: types: [created]`.",
        });
    }
    const command = readSlashCommand(situation.body);
    if (command === null || !situation.isPullRequest || situation.action !== "created") {
        terminal.stdout.write("This is no new comment on a pull request that asks pairgate for something.\n");
        return;
    }
    const { author, number } = situation;
    if (author.endsWith("[bot]")) {
        // It may repeat what others wrote, and write access was not given to it for that.
        terminal.stdout.write(`${(0,escape_terminal/* escapeTerminal */.e)(author)} is no person, so nothing was done.\n`);
        return;
    }
    const github = await context.github();
    const permission = await permissionOf(github, author);
    if (!mayWrite(permission)) {
        // No answer: anyone may comment, and must not be able to make this job talk.
        terminal.stdout.write(`${(0,escape_terminal/* escapeTerminal */.e)(author)} has no write access, so nothing was done.\n`);
        return;
    }
    try {
        const asked = await mustBeOpen(github, number);
        if (asked.author === author) {
            throw new domain_error/* PairgateError */.I({
                message: "the author of a pull request can neither accept nor start what is measured of it",
                hint: "Ask someone else with write access.",
            });
        }
        await obey({ context, situation, github, asked, command });
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        await reply(github, situation, said(error)).catch((second) => {
            // What went wrong first is what is to be told; that nobody was answered comes after it.
            if (!(second instanceof domain_error/* PairgateError */.I))
                throw second;
            context.runner.warn(`No answer could be given: ${said(second).split("\n").map(escape_terminal/* escapeTerminal */.e).join("\n")}`);
        });
        throw error;
    }
}
async function obey(options) {
    const { context, situation, github, asked, command } = options;
    switch (command.verb) {
        case "bless": {
            mustBeHead(asked, command.commit);
            await blessOnGitHub({ context, github, asked, by: situation.author, reason: command.reason });
            return;
        }
        case "run": {
            const outside = asked.head.repositoryId !== situation.repository.id || asked.author === github_event/* DEPENDABOT */.B;
            if (command.commit === null && outside) {
                throw new domain_error/* PairgateError */.I({
                    message: "which commit to run must be said, since the pull request is from outside and may change at any moment",
                    hint: `Read the change, then comment: /pairgate run ${asked.head.sha}`,
                });
            }
            if (command.commit !== null)
                mustBeHead(asked, command.commit);
            await dispatch({ context, situation, github, asked });
            return;
        }
        case "unknown":
            throw new domain_error/* PairgateError */.I({ message: "that is no command of pairgate's", hint: SLASH_HELP.join("; ") });
        default:
            command;
    }
}
async function mustBeOpen(github, number) {
    const asked = await (0,pull_requests/* pullRequest */.VV)(github, number);
    if (asked !== null && asked.state === "open")
        return asked;
    throw new domain_error/* PairgateError */.I({ message: `pull request ${number} is not open` });
}
/**
 * What was read and what is there now must be one: a push in between would slip in unseen. Nor is the beginning of a name
 * enough, since a commit that begins as wanted is made in minutes.
 */
function mustBeHead({ number, head }, commit) {
    if (head.sha === commit)
        return;
    if (head.sha.startsWith(commit)) {
        throw new domain_error/* PairgateError */.I({
            message: `${commit} is only the beginning of a commit's name, and another commit can be made to begin so`,
            hint: `If you have read ${head.sha}, say it again with that.`,
        });
    }
    throw new domain_error/* PairgateError */.I({
        message: `${commit} is not the newest commit of pull request ${number}, which is ${head.sha}`,
        hint: "Look at the new commits, then say it again with that one.",
    });
}
async function dispatch(options) {
    const { context, situation, github, asked } = options;
    const { workflow } = context.inputs;
    if (workflow === "") {
        throw new domain_error/* PairgateError */.I({
            message: "which workflow measures is not known",
            hint: "Give the workflow that handles comments the input `workflow`: the file name of the one that calls gate.yml.",
        });
    }
    const { defaultBranch } = situation.repository;
    await github.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
        workflow_id: workflow,
        ref: defaultBranch ?? "main",
        inputs: { "pull-request": String(asked.number), commit: asked.head.sha },
    });
    context.terminal.stdout.write(`started ${workflow} for commit ${asked.head.sha}\n`);
}
function said(error) {
    return error.problems
        .map(({ message, hint }) => [message, hint].filter((part) => part !== undefined).join(". "))
        .join("\n");
}
/** To someone with write access alone. Nothing in it can be a command or a mention. */
async function reply(github, { number, author }, text) {
    const body = `pairgate: ${(0,escape_markdown/* escapeMarkdown */.F)(text)} (asked by ${(0,escape_markdown/* escapeMarkdown */.F)(author)})`;
    await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: number,
        body,
    });
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verdictOfCommit),
/* harmony export */   k: () => (/* binding */ verdictArtifact)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5107);
/* harmony import */ var _github_accept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7127);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);




const LIMITS = { entries: 5, bytesPerEntry: 2 ** 25, bytes: 2 ** 25 };
/** The name that a verdict travels by. */
function verdictArtifact(of) {
    return `pairgate-verdict-${of.pullRequest === null ? "group" : `pr${of.pullRequest}`}-${of.head}`;
}
/**
 * The newest verdict that this repository's own runs left of a commit, or null. A fork's run can upload anything under
 * any name, and counts for nothing.
 * @throws PairgateError where it is there and cannot be read
 */
async function verdictOfCommit(options) {
    const { github, pullRequest, commit, repositoryId } = options;
    const name = verdictArtifact({ pullRequest, head: commit });
    const own = (0,_github_accept_js__WEBPACK_IMPORTED_MODULE_3__/* .ownArtifacts */ .E2)(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsNamed */ .x8)(github, name), repositoryId);
    for (const artifact of own) {
        const files = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadArtifact */ .bk)(github, artifact, LIMITS);
        const bytes = files?.get("verdict.json");
        if (bytes === undefined)
            continue;
        const parsed = _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSchema */ .$D.safeParse(jsonOf(bytes.toString("utf8")));
        if (parsed.success)
            return parsed.data;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `the verdict in the artifact ${name} is not one of this version of pairgate`,
            hint: "Run the gate of that pull request again.",
        });
    }
    return null;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _config_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7583);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);



const MAX_BYTES = 2 ** 20;
/**
 * The text of a file at a commit or branch, or null where there is none.
 * @param file its path from the top of the repository, and the commit or branch
 * @throws PairgateError where the path is a folder, is no plain relative path, or the file is no text or larger than 1 MiB
 */
async function fileAt(github, { path, ref }) {
    if (path.split("/").some((step) => step === "" || step === "." || step === "..")) {
        throw unusable(path, ref, "is not a path from the top of the repository");
    }
    // Not `raw+json`: GitHub echoes the type, and a file is not JSON for being asked for under that name.
    const headers = { accept: "application/vnd.github.raw" };
    try {
        const route = "GET /repos/{owner}/{repo}/contents/{path}";
        const { data } = await github.request(route, { path, ref, headers }, { maxBytes: MAX_BYTES });
        if (typeof data === "string")
            return data;
        if (data instanceof ArrayBuffer)
            return textOf(data, path, ref);
        throw unusable(path, ref, "is a folder or a submodule, not a file");
    }
    catch (error) {
        // A commit that is not there is no answer to whether it holds the file.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredWith */ .i)(error, 404) && !/no commit found/iu.test(error.said))
            return null;
        throw error;
    }
}
function textOf(bytes, path, ref) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw unusable(path, ref, "is not text in UTF-8");
    }
}
function unusable(path, ref, what) {
    return new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} at ${(0,_config_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(ref)} ${what}`,
        hint: "Name a text file by its path from the top of the repository, such as pairgate.yml.",
    });
}


/***/ }),

/***/ 9649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ DEPENDABOT),
  readSituation: () => (/* binding */ readSituation)
});

// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(7583);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/github/sha.js
var github_sha = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/github/event-payload.js




const id = classic_schemas/* int */.Whr().positive();
const number = classic_schemas/* int */.Whr().positive();
const ref = classic_schemas/* string */.YjP().min(1);
/** GitHub leaves the user out where the account was deleted, and shows such an account as `ghost`. */
const user = classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP().min(1) })
    .nullish()
    .transform((value) => value?.login ?? "ghost");
/** `owner/name`; it goes into addresses, where `.` and `..` would be steps. */
const fullNameSchema = classic_schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/u, "is not owner/name");
const repositorySchema = classic_schemas/* object */.Ikc({
    full_name: fullNameSchema,
    id,
    default_branch: classic_schemas/* string */.YjP().min(1).nullish(),
});
const pullRequestPayload = classic_schemas/* object */.Ikc({
    action: classic_schemas/* string */.YjP(),
    // Of an edit: what was there before.
    changes: classic_schemas/* object */.Ikc({ base: classic_schemas/* unknown */.L5J() }).partial().nullish(),
    pull_request: classic_schemas/* object */.Ikc({
        number,
        draft: classic_schemas/* boolean */.zMY().default(false),
        user,
        head: classic_schemas/* object */.Ikc({ sha: github_sha/* shaSchema */.Y, ref, repo: classic_schemas/* object */.Ikc({ id, full_name: fullNameSchema }).nullable() }),
        base: classic_schemas/* object */.Ikc({ sha: github_sha/* shaSchema */.Y, ref, repo: classic_schemas/* object */.Ikc({ id }) }),
    }),
    sender: user,
});
const mergeGroupPayload = classic_schemas/* object */.Ikc({
    action: classic_schemas/* string */.YjP(),
    merge_group: classic_schemas/* object */.Ikc({ head_sha: github_sha/* shaSchema */.Y, head_ref: ref, base_sha: github_sha/* shaSchema */.Y, base_ref: ref }),
});
const pushPayload = classic_schemas/* object */.Ikc({
    ref,
    before: github_sha/* shaSchema */.Y,
    after: github_sha/* shaSchema */.Y,
    deleted: classic_schemas/* boolean */.zMY().default(false),
    repository: classic_schemas/* object */.Ikc({ default_branch: classic_schemas/* string */.YjP().min(1) }),
});
// Inputs are text, even those declared as numbers; a dispatch without any carries null.
const inputs = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).nullish();
const dispatchPayload = classic_schemas/* object */.Ikc({ ref, inputs });
const commentPayload = classic_schemas/* object */.Ikc({
    action: classic_schemas/* string */.YjP(),
    issue: classic_schemas/* object */.Ikc({ number, pull_request: classic_schemas/* object */.Ikc({}).nullish() }),
    comment: classic_schemas/* object */.Ikc({ id, body: classic_schemas/* string */.YjP().nullish(), user }),
});
/**
 * Reads an event's payload.
 * @throws PairgateError that names the event and the field it lacks, with `hint` for what to do
 */
function readPayload(options) {
    const { schema, payload, eventName, hint } = options;
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    throw new error/* PairgateError */.I(parsed.error.issues.map((issue) => ({
        message: `the event ${(0,shown/* shown */.SP)(eventName)} ${wordingOf(issue, payload)}`,
        hint,
    })));
}
function wordingOf(issue, payload) {
    const field = (0,shown/* fieldName */.w5)(issue.path);
    if (field === "")
        return "has a payload that is not an object";
    const value = valueAt(payload, issue.path);
    if (value === undefined || value === null)
        return `carries no ${field}`;
    const said = issue.code === "invalid_format" ? issue.message : "is not what GitHub sends there";
    return `carries ${(0,shown/* shown */.SP)(value)} as ${field}, which ${said}`;
}
function valueAt(payload, path) {
    return path.reduce((value, key) => typeof value === "object" && value !== null ? value[key] : undefined, payload);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function coerce_number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./lib/github/event-run.js





/**
 * The repository the workflow runs in: the payload's, else that of the environment.
 * @throws PairgateError where neither tells
 */
function readOwnRepository(input) {
    const { eventName, payload, environment } = input;
    const hint = "pairgate reads the payload at GITHUB_EVENT_PATH; where it names no repository, GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID must.";
    const schema = classic_schemas/* object */.Ikc({ repository: repositorySchema.nullish() });
    const { repository } = readPayload({ schema, payload, eventName, hint });
    if (repository != null) {
        return {
            fullName: repository.full_name,
            id: repository.id,
            defaultBranch: repository.default_branch ?? null,
        };
    }
    const fullName = fullNameSchema.safeParse(environment["GITHUB_REPOSITORY"]);
    const id = coerce_number().int().positive().safeParse(environment["GITHUB_REPOSITORY_ID"]);
    if (fullName.success && id.success)
        return { fullName: fullName.data, id: id.data, defaultBranch: null };
    const variable = fullName.success ? "GITHUB_REPOSITORY_ID" : "GITHUB_REPOSITORY";
    throw new error/* PairgateError */.I({
        message: `the event ${(0,shown/* shown */.SP)(eventName)} carries no repository, and ${said(variable, environment)}`,
        hint,
    });
}
/**
 * The commit a run is of, for events whose payload names none.
 * @throws PairgateError where GITHUB_SHA is missing or no commit
 */
function runSha(eventName, environment) {
    const sha = github_sha/* shaSchema */.Y.safeParse(environment["GITHUB_SHA"]);
    if (sha.success)
        return sha.data;
    throw new error/* PairgateError */.I({
        message: `the event ${(0,shown/* shown */.SP)(eventName)} names its commit in GITHUB_SHA, and ${said("GITHUB_SHA", environment)}`,
        hint: "GitHub sets GITHUB_SHA in every step; outside of GitHub, set it to a full commit SHA.",
    });
}
/** The branch of a full ref, or null for a tag and for what is no full ref. */
function branchOf(ref) {
    return ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function said(variable, environment) {
    const value = environment[variable];
    return value === undefined || value === "" ? `${variable} is not set` : `${variable} is ${(0,shown/* shown */.SP)(value)}`;
}

;// CONCATENATED MODULE: ./lib/github/event-dispatch.js




/**
 * Reads a workflow_dispatch and the inputs `pull-request` and `commit`, with which a maintainer asks for one exact commit.
 * @throws PairgateError where an input is not what its name says: a mistyped commit must not become "no commit"
 */
function readDispatch(input) {
    const { eventName, payload, environment } = input;
    const hint = "Use on: workflow_dispatch.";
    const read = readPayload({ schema: dispatchPayload, payload, eventName, hint });
    const inputs = read.inputs ?? {};
    return {
        kind: "dispatch",
        event: eventName,
        sha: runSha(eventName, environment),
        branch: branchOf(read.ref),
        pullRequest: pullRequestOf(inputs),
        commit: commitOf(inputs),
    };
}
function pullRequestOf(inputs) {
    const [name, text] = given(inputs, ["pull-request", "pull_request"]);
    if (text === "")
        return null;
    const digits = /^#?([1-9]\d{0,9})$/u.exec(text)?.[1];
    if (digits !== undefined)
        return Number(digits);
    throw wrong(name, text, "the number of a pull request, such as 7");
}
function commitOf(inputs) {
    const [name, text] = given(inputs, ["commit"]);
    if (text === "")
        return null;
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text))
        return text.toLowerCase();
    throw wrong(name, text, "a full commit SHA of 40 or 64 hex digits; a short one could come to mean another commit");
}
/** The first of these inputs that is filled in; a form's field left empty arrives as "". */
function given(inputs, names) {
    for (const name of names) {
        const value = inputs[name];
        const text = value === undefined || value === null ? "" : String(value).trim();
        if (text !== "")
            return [name, text];
    }
    return [names[0] ?? "", ""];
}
function wrong(name, text, wanted) {
    return new error/* PairgateError */.I({
        message: `the input ${name} of this workflow_dispatch is ${(0,shown/* shown */.SP)(text)}`,
        hint: `Write ${wanted}.`,
    });
}

;// CONCATENATED MODULE: ./lib/github/event.js




const DEPENDABOT = "dependabot[bot]";
/**
 * Reads an event into the situation it stands for.
 * @throws PairgateError where the payload lacks what its event must have; it names the event, the field and what to do
 */
function readSituation(input) {
    const { eventName, environment } = input;
    const repository = readOwnRepository(input);
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
            return readPullRequest(input, eventName, repository);
        case "merge_group":
            return readMergeGroup(input, repository);
        case "push":
            return readPush(input, repository);
        case "schedule": {
            const sha = runSha(eventName, environment);
            return {
                kind: "schedule",
                event: eventName,
                repository,
                sha,
                branch: branchOf(environment["GITHUB_REF"]),
            };
        }
        case "workflow_dispatch":
            return { ...readDispatch(input), repository };
        case "issue_comment":
            return readComment(input, repository);
        default:
            return { kind: "other", event: eventName, repository };
    }
}
function readPullRequest({ eventName, payload, environment }, event, repository) {
    const hint = "Without a pull request there is nothing to judge: use on: pull_request or pull_request_target.";
    const read = readPayload({ schema: pullRequestPayload, payload, eventName, hint });
    const { head, base, ...pullRequest } = read.pull_request;
    return {
        kind: "pull-request",
        event,
        repository,
        action: read.action,
        number: pullRequest.number,
        head: {
            sha: head.sha,
            ref: head.ref,
            repositoryId: head.repo?.id ?? null,
            repository: head.repo?.full_name ?? null,
        },
        base: { sha: base.sha, ref: base.ref },
        author: pullRequest.user,
        fork: head.repo?.id !== base.repo.id,
        dependabot: [pullRequest.user, read.sender, environment["GITHUB_ACTOR"]].includes(DEPENDABOT),
        draft: pullRequest.draft,
        retargeted: read.changes?.base != null,
    };
}
function readMergeGroup({ eventName, payload }, repository) {
    const hint = "Use on: merge_group, with a merge queue on the target branch.";
    const read = readPayload({ schema: mergeGroupPayload, payload, eventName, hint });
    const { head_sha: headSha, base_sha: baseSha, base_ref, head_ref } = read.merge_group;
    const baseRef = branchOf(base_ref) ?? base_ref;
    const prefix = `refs/heads/gh-readonly-queue/${baseRef}/`;
    // A branch name may hold slashes and even `pr-1-…`: only what follows the known target branch is looked at.
    const rest = head_ref.startsWith(prefix) ? head_ref.slice(prefix.length) : "";
    const found = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u.exec(rest)?.[1];
    return {
        kind: "merge-group",
        event: eventName,
        repository,
        action: read.action,
        headSha,
        baseSha,
        baseRef,
        pullRequest: found === undefined ? null : Number(found),
    };
}
function readPush({ eventName, payload }, repository) {
    const hint = "Use on: push with branches: [main].";
    const read = readPayload({ schema: pushPayload, payload, eventName, hint });
    const branch = branchOf(read.ref);
    return {
        kind: "push",
        event: eventName,
        repository,
        sha: read.after,
        before: (0,github_sha/* isNoCommit */.x)(read.before) ? null : read.before,
        branch,
        isDefaultBranch: branch === read.repository.default_branch,
        deleted: read.deleted || (0,github_sha/* isNoCommit */.x)(read.after),
    };
}
function readComment({ eventName, payload }, repository) {
    const hint = "Use on: issue_comment.";
    const { action, issue, comment } = readPayload({ schema: commentPayload, payload, eventName, hint });
    return {
        kind: "comment",
        event: eventName,
        repository,
        action,
        number: issue.number,
        isPullRequest: issue.pull_request != null,
        body: comment.body ?? "",
        author: comment.user,
        commentId: comment.id,
    };
}


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

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
const RULES = { left: "---", right: "--:", center: ":-:" };
/** The two first lines of a table. Cells are markdown already; none may hold a pipe or a line break. */
function tableHead(columns) {
    return `${tableRow(columns.map(({ title }) => title))}\n|${columns.map(({ align }) => RULES[align]).join("|")}|`;
}
/** One line of a table. */
function tableRow(cells) {
    return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}
/** A figure that a narrow screen does not break between its number and its unit. */
function unbroken(figure) {
    return figure.replaceAll(" ", "\u00a0");
}


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

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   tZ: () => (/* binding */ shortenEnd)
/* harmony export */ });
let segmenter = null;
/** Texts of signs that never join: Latin, and what our own tables are drawn with. */
const NEVER_JOINED = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u2500-\u25ff\u2713\u2717]*$/u;
/** What a reader sees as letters: an emoji of five code points is one. */
function letters(text) {
    // The tables of a segmenter take 10 ms to load, and most texts do not need them.
    if (NEVER_JOINED.test(text))
        return Array.from(text);
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** A long name without its middle: its two ends tell it from others. No letter is cut in half. */
function shortenMiddle(text, { most }) {
    if (text.length <= most)
        return text;
    const all = letters(text);
    const head = take(all, Math.ceil((most - 1) / 2));
    const tail = take(all.toReversed(), most - 1 - head.join("").length).toReversed();
    return [...head, "…", ...tail].join("");
}
/** A long sentence without its end. */
function shortenEnd(text, { most }) {
    return text.length <= most ? text : `${take(letters(text), most - 1).join("")}…`;
}
/** Letters as long as they fit; counted in code units, since one hostile letter can be as long as a book. */
function take(all, units) {
    const taken = [];
    let used = 0;
    for (const letter of all) {
        used += letter.length;
        if (used > units)
            break;
        taken.push(letter);
    }
    return taken;
}
/** A digest is told from another by its beginning; nobody reads 64 digits. */
function shortenDigest(text) {
    return text.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/u, "$1…");
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


/***/ })

};
