export const id = 768;
export const ids = [768];
export const modules = {

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce),
  tryToAnnounce: () => (/* binding */ tryToAnnounce)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
;// CONCATENATED MODULE: ./lib/github/own-comments.js



const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
})
    .transform(({ id, html_url, body, user }) => ({
    id,
    url: html_url,
    body: body ?? "",
    author: user?.login ?? "",
    isBot: user?.type === "Bot",
}));
/** Who comments with a workflow's token. */
const WORKFLOW_BOT = "github-actions[bot]";
/** Whether a comment has the marker as a line of its own, which a quotation of ours has not. */
function holdsMarker(body, marker) {
    return body.split("\n").some((line) => line.trim() === marker);
}
/**
 * The comments of a pull request that hold the marker and are by a bot or by the token's own user: those by workflows
 * first, then oldest first. A workflow's token cannot ask who it is, so that another bot's comment may be among them; a
 * person's, who could plant the marker, never is.
 * @throws GitHubError
 */
async function ownComments(github, { pullRequest, marker }) {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const user = await ownLogin(github);
    const found = [];
    for await (const page of (0,pages/* pages */.B)(github, route, { issue_number: pullRequest })) {
        for (const entry of page) {
            const { isBot, ...comment } = (0,answer/* understood */.S)(commentSchema, entry, `a comment of #${pullRequest}`);
            if (holdsMarker(comment.body, marker) && (isBot || comment.author === user))
                found.push(comment);
        }
    }
    const rank = ({ author }) => (author === WORKFLOW_BOT ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}
const logins = new WeakMap();
/** The login of the token's user, asked once; null for the token of a workflow or an App. */
async function ownLogin(github) {
    if (github.actsAs === "app")
        return null;
    const asked = logins.get(github) ??
        github
            .request("GET /user")
            .then(({ data }) => (0,answer/* understood */.S)(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }), data, "the token's user").login);
    logins.set(github, asked);
    return asked;
}

;// CONCATENATED MODULE: ./lib/github/comment.js



/** GitHub takes no longer comment; in UTF-16 units, which are never fewer than what it counts. */
const LONGEST = 65_536;
/**
 * Makes a pull request's one comment say this: updates it in place, or creates it. Of several that are ours, as when
 * two jobs created one at the same time, the oldest is kept and the newer ones are deleted.
 * @throws RangeError where the body is too long or lacks its marker, which is a mistake of the caller; GitHubError
 */
async function upsertComment(github, request) {
    const { body, marker } = request;
    if (body.length > LONGEST)
        throw new RangeError(`a comment of ${body.length} characters is longer than the ${LONGEST} GitHub takes`);
    if (!holdsMarker(body, marker))
        throw new RangeError(`a comment without the line ${marker} is never found again`);
    const known = await ownComments(github, request);
    return (await updateOldest(github, request, known)) ?? (await create(github, request, known));
}
/** Null where none of the comments is ours after all, or all are gone. */
async function updateOldest(github, { body }, known) {
    const strangers = new Set();
    for (const comment of known) {
        if (strangers.has(comment.author))
            continue;
        const same = sameText(comment.body, body);
        const left = same ? "there" : await update(github, comment, body);
        if (left === "not ours")
            strangers.add(comment.author);
        if (left !== "there")
            continue;
        await deleteAll(github, known.filter(({ id, author }) => author === comment.author && id > comment.id));
        return { id: comment.id, url: comment.url, did: same ? "unchanged" : "updated" };
    }
    return null;
}
async function create(github, request, known) {
    const posted = await postOnce(github, request, known);
    // Another job may have done the same in the meantime. All keep the oldest, so that one is left whoever comes last.
    const listed = await ownComments(github, request);
    const ours = listed.filter(({ author, id }) => author === posted.author && id !== posted.id);
    for (const comment of ours.filter(({ id }) => id < posted.id)) {
        if ((await update(github, comment, request.body)) !== "there")
            continue;
        await deleteAll(github, [posted, ...ours.filter(({ id }) => id > comment.id)]);
        return { id: comment.id, url: comment.url, did: "updated" };
    }
    await deleteAll(github, ours.filter(({ id }) => id > posted.id));
    return { id: posted.id, url: posted.url, did: "created" };
}
/** Posts the comment. Where nobody knows whether that was done, it looks before it posts once more. */
async function postOnce(github, request, known) {
    try {
        return await post(github, request);
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y && error.ambiguous))
            throw error;
        const before = new Set(known.map(({ id }) => id));
        const listed = await ownComments(github, request);
        const there = listed.find(({ id, body }) => !before.has(id) && sameText(body, request.body));
        return there ?? (await post(github, request));
    }
}
async function post(github, { pullRequest, body }) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const { data } = await github.request(route, { issue_number: pullRequest, body });
    return (0,answer/* understood */.S)(commentSchema, data, `the new comment of #${pullRequest}`);
}
async function update(github, { id }, body) {
    try {
        await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            comment_id: id,
            body,
        });
        return "there";
    }
    catch (error) {
        if ((0,failure/* answeredWith */.i)(error, 404, 410))
            return "gone";
        if ((0,failure/* answeredWith */.i)(error, 403) && !error.limited)
            return "not ours";
        throw error;
    }
}
/** A comment too many is no reason to fail, and another job may have deleted it first. */
async function deleteAll(github, comments) {
    for (const { id } of comments) {
        try {
            await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
        }
        catch (error) {
            if (!(error instanceof failure/* GitHubError */.y))
                throw error;
        }
    }
}
/** GitHub may keep a text with other line ends than it was sent with. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(one) === plain(other);
}

// EXTERNAL MODULE: ./lib/github/pull-requests.js
var pull_requests = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(573);
// EXTERNAL MODULE: ./lib/report/comment-body.js + 1 modules
var comment_body = __webpack_require__(3407);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/report/hidden.js
var report_hidden = __webpack_require__(7036);
;// CONCATENATED MODULE: ./lib/commands/action/announce.js








/**
 * Sets the status and writes the comment. A failure to do either is told as a warning and hides nothing: the verdict does
 * not depend on publishing.
 * @returns where the comment can be seen, or null
 */
async function announce(context, announcement) {
    return (await tryToAnnounce(context, announcement)).url;
}
/** The same, for whom it is not enough to have tried. */
async function tryToAnnounce(context, announcement) {
    const { head, pullRequest, state, description, comment } = announcement;
    const failures = [];
    const failed = (what) => (error) => {
        const failure = `The verdict could not ${what}: ${reasonOf(error).split("\n").map(escape_terminal/* escapeTerminal */.e).join("\n")}`;
        context.runner.warn(failure);
        failures.push(failure);
        return null;
    };
    const github = await context.github().catch(failed("be published"));
    if (github === null)
        return { url: null, failures };
    const status = {
        sha: head,
        state,
        // What a file or a person is called may be in it.
        description: (0,report_hidden/* revealHidden */.C)(description),
        targetUrl: context.run.url,
    };
    // Side by side: one that waits for a rate limit must not keep the other.
    const [url] = await Promise.all([
        comment === null || pullRequest === null
            ? null
            : write(context, github, { head, number: pullRequest, ...comment }).catch(failed("be written as a comment")),
        (0,github_status/* setStatus */.Lx)(github, status).catch(failed("be set as the commit's status")),
    ]);
    return { url, failures };
}
async function write(context, github, comment) {
    const { head, number, body, create } = comment;
    const now = await (0,pull_requests/* pullRequest */.VV)(github, number);
    // A run that was overtaken by a push says nothing over what the newer one says. A merge group's head is never a pull request's.
    if (context.situation.kind !== "merge-group" && now !== null && now.head.sha !== head) {
        context.terminal.stderr.write(`note: pull request ${number} has moved on; its comment was left as it is\n`);
        return null;
    }
    if (!create && (await ownComments(github, { pullRequest: number, marker: comment_body/* COMMENT_MARKER */.J })).length === 0)
        return null;
    return (await upsertComment(github, { pullRequest: number, body, marker: comment_body/* COMMENT_MARKER */.J })).url;
}
/** @throws the error itself where it is a fault of ours */
function reasonOf(error) {
    if (error instanceof domain_error/* PairgateError */.I)
        return error.problems.map(domain_error/* describeProblem */.B).join("; ");
    if (error instanceof RangeError)
        return error.message;
    throw error;
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ understood)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

/**
 * The data of an answer, as it has to be.
 * @param what names it in the message, such as `the status of commit abc1234`
 * @throws PairgateError where it has another form, as when something between us and GitHub answered instead
 */
function understood(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `GitHub's answer for ${what} is not in the form it should have${where}`,
        hint: "A proxy may have answered in GitHub's place, or the API's address may be wrong: see GITHUB_API_URL.",
    });
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);



const NEXT = /<([^>]+)>;\s*rel="next"/u;
/**
 * The pages of a list, as they are asked for: leaving the loop asks for no more.
 * @param route a GET route
 * @param options.list where the list lies in answers such as `{ total_count, artifacts: [] }`
 * @param options.most pages at most, 100 entries each; default 1000
 * @throws PairgateError where there are more; what `github.request` throws
 */
async function* pages(github, route, parameters = {}, options = {}) {
    const { list, most = 1000 } = options;
    let query = { per_page: 100 };
    for (let page = 1; page <= most; page += 1) {
        const { data, headers } = await github.request(route, { ...parameters, ...query });
        const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
        yield list === undefined
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .S)(items, data, route)
            : ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .S)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ [list]: items }), data, route)[list] ?? []);
        const next = NEXT.exec(headers["link"]?.toString() ?? "")?.[1];
        if (next === undefined || !URL.canParse(next))
            return;
        // Only the query is taken from the link, so that it can lead to no other host.
        query = { ...query, ...Object.fromEntries(new URL(next).searchParams) };
    }
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `GitHub has more than ${most} pages for ${route}`,
        hint: "That is far beyond what pairgate was made for; nothing after them was read.",
    });
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9881);





/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: at most 3000 files. */
const MOST_FILES = 3000;
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["open", "closed"]),
    draft: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    merge_commit_sha: _sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Y.nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        sha: _sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Y,
        ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        repo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), full_name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish(),
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Y, ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
})
    .transform(({ head, base, ...pullRequest }) => ({
    number: pullRequest.number,
    state: pullRequest.state,
    draft: pullRequest.draft ?? false,
    mergedAt: pullRequest.merged_at ?? null,
    mergeCommitSha: pullRequest.merge_commit_sha ?? null,
    author: pullRequest.user?.login ?? "ghost",
    head: {
        sha: head.sha,
        ref: head.ref,
        repositoryId: head.repo?.id ?? null,
        repository: head.repo?.full_name ?? null,
    },
    base: { sha: base.sha, ref: base.ref },
}));
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() });
/** Asks for a pull request; null where there is none of this number. */
async function pullRequest(github, number) {
    try {
        const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
        const { data } = await github.request(route, { pull_number: number });
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(pullRequestSchema, data, `pull request ${number}`);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredWith */ .i)(error, 404))
            return null;
        throw error;
    }
}
/**
 * The pull requests that a commit belongs to: the merged one that brought it to the default branch, else open ones that
 * hold it.
 */
async function pullRequestsOf(github, sha) {
    const found = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)(github, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha })) {
        found.push(...(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pullRequestSchema), page, `the pull requests of ${sha.slice(0, 12)}`));
    }
    return found;
}
/** The paths that a pull request adds, changes, removes or renames. */
async function changedFiles(github, number) {
    const files = new Set();
    let listed = 0;
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)(github, route, { pull_number: number })) {
        for (const file of (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(fileSchema), page, `the files of pull request ${number}`)) {
            listed += 1;
            files.add(file.filename);
            if (file.previous_filename != null)
                files.add(file.previous_filename);
        }
        if (listed >= MOST_FILES)
            break;
    }
    return { files: [...files], complete: listed < MOST_FILES };
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shaSchema),
/* harmony export */   x: () => (/* binding */ isNoCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A full commit SHA, of a SHA-1 or a SHA-256 repository. It goes into addresses and to git: nothing else may pass. */
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(SHA, "is not a full commit SHA (40 or 64 hex digits)");
/** Whether a push's `before` or `after` stands for "there was no commit". */
function isNoCommit(sha) {
    return /^0+$/u.test(sha);
}


/***/ }),

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ setStatus),
/* harmony export */   Ux: () => (/* binding */ latestStatus)
/* harmony export */ });
/* unused harmony export STATUS_CONTEXT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9983);



/** The required check of a protected branch has this name; no job has. */
const STATUS_CONTEXT = "pairgate";
const LONGEST_DESCRIPTION = 140;
const STATES = ["pending", "success", "failure", "error"];
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STATES),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    target_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    creator: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
});
/**
 * Sets pairgate's status of a commit; a description of more than 140 characters is cut.
 * @throws GitHubError
 */
async function setStatus(github, status) {
    const { sha, state, description, targetUrl } = status;
    await github.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        sha,
        state,
        context: STATUS_CONTEXT,
        description: shortened(description),
        ...(targetUrl === null ? {} : { target_url: targetUrl }),
    }, 
    // Only the newest counts, and the second would say the same.
    { repeatable: true });
}
/**
 * Pairgate's newest status of a commit, or null where it has none. Anyone with write access can set one: look at the
 * creator where that matters.
 * @throws GitHubError
 */
async function latestStatus(github, { sha }) {
    const route = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .B)(github, route, { ref: sha })) {
        for (const entry of page) {
            const status = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(statusSchema, entry, `the statuses of commit ${sha}`);
            if (status.context !== STATUS_CONTEXT)
                continue;
            return {
                state: status.state,
                description: status.description ?? "",
                targetUrl: status.target_url ?? null,
                creator: status.creator?.login ?? null,
            };
        }
    }
    return null;
}
/** GitHub refuses more than 140 characters; half a surrogate pair would be shown as a broken sign. */
function shortened(text) {
    if (text.length <= LONGEST_DESCRIPTION)
        return text;
    return `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}


/***/ }),

/***/ 3407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ COMMENT_MARKER),
  I: () => (/* binding */ commentBody)
});

;// CONCATENATED MODULE: ./lib/report/fit.js
const BETWEEN = "\n\n";
/** Room for the line about missing sections. */
const RESERVE = 200;
const encoder = new TextEncoder();
/**
 * The blocks as one text of at most so many bytes (and so at most so many characters): first rows are cut, then whole
 * sections, always the least important and the last first, and each cut is named.
 */
function fitInto({ blocks, bytes, missingSections }) {
    const texts = blocks.map((block) => render(block));
    let total = texts.reduce((sum, text) => sum + size(text), 0);
    const gone = new Set();
    const leastImportantFirst = blocks
        .map((block, index) => ({ block, index }))
        .toReversed()
        .toSorted((left, right) => right.block.rank - left.block.rank);
    const replace = (index, text) => {
        total += size(text) - size(texts[index] ?? "");
        texts[index] = text;
    };
    for (const { block, index } of leastImportantFirst) {
        if (total <= bytes - RESERVE || block.rank === 0)
            break;
        if (block.cut !== undefined) {
            replace(index, shorter({ block, bytes: bytes - RESERVE - (total - size(texts[index] ?? "")) }));
        }
        else if (block.section !== undefined) {
            gone.add(block.section);
            blocks.forEach(({ section }, other) => {
                if (section === block.section)
                    replace(other, "");
            });
        }
    }
    if (gone.size > 0)
        texts.push(missingSections(gone.size));
    return texts.filter((text) => text !== "").join(BETWEEN);
}
/** The block with as many rows as fit, found by halving; without any row, only the word that it is missing. */
function shorter({ block, bytes }) {
    const all = block.rows?.length ?? 0;
    let [fitting, tooMany] = [0, all];
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (size(render(block, middle)) <= bytes)
            fitting = middle;
        else
            tooMany = middle;
    }
    return fitting === 0 ? (block.cut?.(all) ?? "") : render(block, fitting);
}
function render({ head, rows = [], tail = "", cut }, kept = rows.length) {
    const shown = [head, ...rows.slice(0, kept)].join("\n");
    const missing = rows.length - kept;
    return [shown, missing > 0 ? (cut?.(missing) ?? "") : "", tail].filter((text) => text !== "").join(BETWEEN);
}
function size(text) {
    return text === "" ? 0 : encoder.encode(text).byteLength + BETWEEN.length;
}

// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/report/comment-body.js


/** By this and by its author our comment is found again. Nothing foreign can contain it. */
const COMMENT_MARKER = "<!-- pairgate -->";
/** GitHub refuses 65,536 characters; bytes are never fewer than characters, however these are counted. */
const MOST_BYTES = 65_000;
/** The blocks as the body of our one comment: no longer than GitHub takes, and with our mark at its end. */
function commentBody(blocks) {
    const missingSections = (missing) => `_${(0,numbers/* counted */.hS)(missing, "check")} not shown in full: this comment would be too long._`;
    const bytes = MOST_BYTES - COMMENT_MARKER.length - 3;
    return `${fitInto({ blocks, bytes, missingSections })}\n\n${COMMENT_MARKER}\n`;
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  U9: () => (/* binding */ count),
  sy: () => (/* binding */ countOfPoints),
  hS: () => (/* binding */ counted),
  TG: () => (/* binding */ money),
  IE: () => (/* binding */ ordinal),
  KN: () => (/* binding */ percent),
  kN: () => (/* binding */ plainPercent),
  CW: () => (/* binding */ plainPoints),
  N: () => (/* binding */ plainRate),
  WR: () => (/* binding */ points),
  E5: () => (/* binding */ probability),
  TS: () => (/* binding */ rate),
  V8: () => (/* binding */ relative),
  x8: () => (/* binding */ signed),
  vE: () => (/* binding */ smallProbability),
  LU: () => (/* binding */ tokens)
});

;// CONCATENATED MODULE: ./lib/report/rounding.js
const MOST_DIGITS = 9;
/** Nearer than this, two figures are the same and differ by floating point alone. */
const SAME = 1e-10;
/** The fewest digits, from `digits` on, at which the rounded figure does not contradict what the exact one decided. */
function digitsFor(value, { digits, apartFrom = [] }) {
    for (let shown = digits; shown <= MOST_DIGITS; shown += 1) {
        const rounded = Number(value.toFixed(shown));
        if (apartFrom.every((limit) => side(value, limit) === 0 || side(value, limit) === side(rounded, limit))) {
            return shown;
        }
    }
    return digits;
}
function side(value, limit) {
    return Math.abs(value - limit) < SAME ? 0 : Math.sign(value - limit);
}

;// CONCATENATED MODULE: ./lib/report/numbers.js

/** What is shown where there is no figure. */
const NOTHING = "–";
const MINUS = "−";
/** Beyond this no digit means anything, and JavaScript writes an exponent. */
const LARGEST = 1e15;
/** `54.0 %` of 0.54. A rate that is neither none nor all is never shown as one of these. */
function percent(fraction) {
    return said(fraction, (known) => `${fixed(known * 100, { digits: 1, apartFrom: [0, 100] })} %`);
}
/** `54 %` of 0.54, for a sentence. A rate that is not all is not shown as all. */
function plainRate(fraction) {
    return plainPercent(fraction, { apartFrom: [0, 100] });
}
/** `20 %` of 0.2, for a sentence. */
function plainPercent(fraction, options = {}) {
    return said(fraction, (known) => `${withoutZero(fixed(known * 100, { digits: 1, apartFrom: [0], ...options }))} %`);
}
/** `11` of −0.11: how many points, whichever way, for a sentence. */
function plainPoints(fraction) {
    return said(fraction, (known) => withoutZero(fixed(Math.abs(known * 100), { digits: 1, apartFrom: [0] })));
}
/** `11 points`, `1 point`. */
function countOfPoints(fraction) {
    return said(fraction, (known) => {
        const points = plainPoints(known);
        return `${points} ${points === "1" ? "point" : "points"}`;
    });
}
/** `−11.0 pts` of −0.11. */
function points(fraction) {
    return said(fraction, (known) => `${signed(known * 100)} pts`);
}
/** `+2.1 %` of a ratio minus one. */
function relative(fraction) {
    // Beyond ten times as much, nobody reads tenths of a percent.
    return said(fraction, (known) => `${signed(known * 100, { digits: known > 9.995 ? 0 : 1 })} %`);
}
/** `−11.0` with its sign; `apartFrom` in the unit of the value. */
function signed(value, { digits = 1, apartFrom = [] } = {}) {
    // A bound that nothing is known of: of few attempts that differ widely anything could be true.
    if (Math.abs(value) > LARGEST)
        return value > 0 ? "+∞" : `${MINUS}∞`;
    const text = fixed(value, { digits, apartFrom: [0, ...apartFrom] });
    return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}
/** `1,234`. */
function count(value) {
    return said(value, (known) => fixed(known, { digits: 0 }));
}
/** `1 task`, `50 tasks`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `2nd`, `3rd`, `11th`. */
function ordinal(value) {
    const teen = value % 100 >= 11 && value % 100 <= 13;
    const ending = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
    return `${count(value)}${ending}`;
}
/** `182 k`, `1.3 M`, `27.9 M`. */
function tokens(value) {
    return said(value, (known) => {
        const units = ["", " k", " M", " G", " T"];
        let scaled = known;
        let unit = 0;
        while (unit < units.length - 1 && Math.abs(scaled) >= 999.5) {
            scaled /= 1000;
            unit += 1;
        }
        const digits = unit > 0 && Math.abs(scaled) < (unit === 1 ? 9.95 : 99.95) ? 1 : 0;
        return `${fixed(scaled, { digits })}${units[unit]}`;
    });
}
/** `$0.41`, `$42`, `$0.0042`, `< $0.0001`. An attempt of a small model costs less than a cent. */
function money(usd) {
    return said(usd, (known) => {
        if (known === 0)
            return "$0";
        if (known < 0.0001)
            return "< $0.0001";
        return `$${fixed(known, { digits: known < 0.00995 ? 4 : known < 0.0995 ? 3 : known < 9.995 ? 2 : 0 })}`;
    });
}
/** `0.0021`, `< 0.0001`; on the right side of the rate that it was held against. */
function probability(value, { apartFrom = [] } = {}) {
    return said(value, (known) => {
        if (known < 0.0001)
            return "< 0.0001";
        return fixed(known, { digits: known < 0.01 ? 4 : known < 0.1 ? 3 : 2, apartFrom: [0, 1, ...apartFrom] });
    });
}
/** `0.00003`: one digit that counts. */
function smallProbability(value) {
    return value < 1e-12 ? "0.000000000001" : value.toFixed(Math.ceil(-Math.log10(value)));
}
/** `1.75 %`: a small rate with as many digits as it needs. */
function rate(fraction) {
    return said(fraction, (known) => {
        const value = known * 100;
        if (value > 0 && value < 0.0001)
            return "less than 0.0001 %";
        const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)));
        const text = fixed(value, { digits: Math.min(digits, 6), apartFrom: [0, 100] });
        return `${text.includes(".") ? text.replace(/\.?0+$/u, "") : text} %`;
    });
}
function said(value, say) {
    if (value === null || value === undefined || !(Math.abs(value) <= LARGEST))
        return NOTHING;
    return say(value);
}
function fixed(value, options) {
    const [whole = "0", part] = Math.abs(value).toFixed(digitsFor(value, options)).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
    const text = part === undefined ? grouped : `${grouped}.${part}`;
    return value < 0 && /[1-9]/u.test(text) ? `${MINUS}${text}` : text;
}
function withoutZero(text) {
    return text.replace(/\.0$/u, "");
}


/***/ })

};
