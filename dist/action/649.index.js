export const id = 649;
export const ids = [649];
export const modules = {

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


/***/ })

};
