export const id = 212;
export const ids = [212];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandMode: () => (/* binding */ commandMode)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
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
// EXTERNAL MODULE: ./lib/config/parse.js + 25 modules
var parse = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/decide/accept.js
var accept = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/github/git-data.js + 2 modules
var git_data = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/report/comment.js + 4 modules
var comment = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var outcome = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/commands/action/announce.js + 2 modules
var announce = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/commands/action/verdict-artifact.js
var verdict_artifact = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/commands/action/bless.js













/** What can be accepted: something that was measured to its end. */
const ACCEPTABLE = new Set(["pass", "regression", "inconclusive"]);
/**
 * Accepts what was measured of a pull request's newest commit: writes a blessing of just those treatments to the baseline
 * branch, turns the status green and says so in the comment. Main's epoch begins when the pull request is merged.
 * @throws PairgateError where there is nothing measured to accept
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
    const checks = (verdict?.comparisons ?? []).flatMap(({ suite, candidate, verdict: word, treatmentHash, measured }) => ACCEPTABLE.has(word) && treatmentHash !== null && measured.attempts > 0
        ? [{ suite, candidate, treatment: treatmentHash }]
        : []);
    if (verdict === null || checks.length === 0) {
        throw new domain_error/* PairgateError */.I({
            message: `nothing was measured of commit ${commit.slice(0, 7)} that could be accepted`,
            hint: "Let the gate finish first; its verdict is then what is accepted.",
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
    await (0,announce.announce)(context, {
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
 * Does what a comment on a pull request asks for, where its writer may: with write access, asked from the API, and not
 * as the pull request's author. Checks nothing out and runs no agent. Design section 6.
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
    if (command === null || !situation.isPullRequest || situation.action !== "created")
        return;
    const github = await context.github();
    const { author, number } = situation;
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
                message: "the author of a pull request cannot do this for it",
                hint: "Ask someone else with write access.",
            });
        }
        await obey({ context, situation, github, asked, command });
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        await reply(github, situation, said(error));
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
            const outside = asked.head.repositoryId !== situation.repository.id;
            if (command.commit === null && outside) {
                throw new domain_error/* PairgateError */.I({
                    message: "which commit to run must be said, since the pull request is from a fork and may change at any moment",
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
/** What was read and what is there now must be one: a push in between would slip in unseen. */
function mustBeHead({ number, head }, commit) {
    if (head.sha.startsWith(commit))
        return;
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


/***/ })

};
