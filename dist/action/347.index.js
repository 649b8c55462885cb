export const id = 347;
export const ids = [347];
export const modules = {

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishGate: () => (/* binding */ publishGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/decide/accept.js
var accept = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/verdict.js
var decide_verdict = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/report/comment.js + 5 modules
var comment = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/terminal.js + 4 modules
var report_terminal = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var outcome = __webpack_require__(9458);
;// CONCATENATED MODULE: ./lib/commands/terminal.js
/** Whether colour may be used: on a tty, and not where `NO_COLOR` is set (no-color.org). */
function usesColor(output, env) {
    return output.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
/** The width to print for: the tty's, else `COLUMNS`, else 100. */
function widthOf(output, env) {
    const asked = Number(env["COLUMNS"]);
    return output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
}

// EXTERNAL MODULE: ./lib/commands/action/announce.js + 2 modules
var announce = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/commands/action/context.js
var action_context = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/commands/action/handover.js
var action_handover = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/commands/action/judged.js
var action_judged = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/commands/action/test-plan.js
var test_plan = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/commands/action/verdict-artifact.js
var verdict_artifact = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/commands/action/publish.js

















/**
 * Recomputes the verdict from run files, the base commit's rules and the baseline, and says it everywhere: the job's log
 * and summary, the comment, the commit status, the outputs; last the job's own conclusion.
 */
async function publishGate(options) {
    const { context, handover, arrivals } = options;
    const { terminal, runner, inputs } = context;
    const failOn = (0,outcome/* readFailOn */.mc)(inputs.failOn);
    const comparisons = [...handover.settled];
    for (const test of handover.tests)
        comparisons.push(await comparisonOf({ arrivals, handover, test }));
    comparisons.sort((a, b) => order(a).localeCompare(order(b)));
    const verdict = (0,decide_verdict/* verdictOf */.V)(comparisons.map((one) => ({ ...one, notes: [...one.notes, ...handover.notes] })));
    const { state, fails } = (0,accept/* conclusionOf */.v)(verdict, failOn);
    const now = terminal.now();
    const { head } = handover;
    const inGroup = (0,action_handover.isGroup)(handover);
    const body = (0,comment.commentMarkdown)({ verdict, now, arms: (0,action_handover.armNames)(handover), head, inGroup });
    terminal.stdout.write((0,report_terminal/* terminalReport */.R)({
        verdict,
        width: widthOf(terminal.stdout, terminal.env),
        color: usesColor(terminal.stdout, terminal.env),
        now,
        head,
        inGroup,
    }));
    const changed = handover.tests.length > 0;
    const create = inputs.comment === "always" ||
        (inputs.comment === "on-change" && changed) ||
        (inputs.comment === "on-regression" && (fails || verdict.verdict === "regression"));
    const [url] = await Promise.all([
        (0,announce.announce)(context, {
            head: handover.head,
            pullRequest: handover.pullRequest,
            state,
            description: (0,report_status/* statusDescription */.$)(verdict),
            comment: inputs.comment === "never" ? null : { body, create },
        }),
        runner.summarize(body),
        leaveVerdict({ context, handover, verdict }),
    ]);
    runner.setOutput("verdict", verdict.verdict);
    runner.setOutput("headline", verdict.headline);
    runner.setOutput("comment-url", url ?? "");
    return { verdict, fails };
}
function order({ suite, candidate }) {
    return `${suite}\0${candidate}`;
}
/** `verdict.json` in a folder of its own, for an artifact: by it a bless knows what it accepts, and main what was merged. */
async function leaveVerdict(options) {
    const { context, handover, verdict } = options;
    const folder = (0,external_node_path_.join)((0,action_context/* temporaryFolder */.yy)(context.terminal.env), "pairgate-verdict");
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "verdict.json"), `${JSON.stringify(verdict, null, 2)}\n`);
    context.runner.setOutput("verdict-folder", folder);
    context.runner.setOutput("verdict-artifact", (0,verdict_artifact/* verdictArtifact */.k)(handover));
}
async function comparisonOf(options) {
    const { arrivals, handover, test } = options;
    const nothing = (reason) => (0,comparison/* unmeasuredComparison */.Bh)({
        suite: test.suite,
        candidate: test.candidate,
        commit: handover.commit,
        base: handover.base,
        treatmentHash: test.treatment,
        reason,
    });
    try {
        const arrived = await arrivals.runs(test);
        if (arrived?.candidate == null)
            return nothing("no run file came from the measuring job; its log says why");
        const why = (0,test_plan/* whyNotOf */.xb)(test, arrived.candidate);
        if (why !== null)
            return nothing(`the run file that came is not of this test: ${why}`);
        const leftOut = [];
        const arms = (0,test_plan/* armsOf */.jO)(test, arrived, (said) => leftOut.push(`${said}.`));
        const runs = { candidate: arrived.candidate, ...arms };
        const judged = withNotes((0,action_judged/* judgeHanded */.AN)(test, runs, await arrivals.baseline(test)), leftOut);
        // A regression alone: what did not finish was never looked at by whoever accepted.
        const accepted = test.accepted ?? (judged.verdict === "regression" ? await arrivals.accepted(test) : null);
        return accepted === null ? judged : (0,accept/* accept */.J)(judged, accepted);
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        return nothing(error.problems.map(domain_error/* describeProblem */.B).join("; "));
    }
}
function withNotes(comparison, notes) {
    return { ...comparison, notes: [...comparison.notes, ...notes] };
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

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ ownArtifacts),
/* harmony export */   PU: () => (/* binding */ whyNotAccepted),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/**
 * Why what a run uploaded does not count, or null where it does. All of it is GitHub's word on the run; what the upload
 * says of itself is never asked. Design section 4.
 */
function whyNotAccepted(run, expected) {
    const { workflow, event, repositoryId, pullRequest } = expected;
    if (!isOfWorkflow(run, workflow))
        return `run ${run.id} is of another workflow`;
    if (run.event !== event)
        return `run ${run.id} was started by another event`;
    if (run.headRepositoryId !== repositoryId)
        return `run ${run.id} is of another repository's commit`;
    if (pullRequest !== null && !run.pullRequests.includes(pullRequest))
        return `run ${run.id} is not of pull request ${pullRequest}`;
    return null;
}
/** The artifacts of runs on the repository's own commits, newest first. */
function ownArtifacts(artifacts, repositoryId) {
    return newestFirst(artifacts.filter(({ run }) => run?.headRepositoryId === repositoryId));
}
/** By when they were uploaded, the latest first. */
function newestFirst(artifacts) {
    return artifacts.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}
function isOfWorkflow({ workflowId, path }, workflow) {
    if (typeof workflow === "number")
        return workflowId === workflow;
    // `.github/workflows/gate.yml`, at times with `@refs/heads/main` after it.
    return path.replace(/@.*$/u, "").split("/").at(-1) === workflow;
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ artifactsFor),
  x8: () => (/* binding */ artifactsNamed),
  Ye: () => (/* binding */ artifactsOfRun),
  bk: () => (/* binding */ downloadArtifact),
  Jo: () => (/* reexport */ earlierRuns),
  tM: () => (/* reexport */ workflowRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(7583);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/accept.js
var accept = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/github/entry-name.js
/** Controls, bidi and other invisible letters, line separators and halves of a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * What is wrong with the name of an archive's entry, or null where it is a plain relative path. Nothing is written under
 * these names, but whoever reads them later may: a name that could climb out is refused here, once.
 */
function entryNameProblem(name) {
    if (name === "")
        return "has no name";
    if (UNPRINTABLE.test(name))
        return "has a control or invisible character in its name";
    if (name.includes("\\"))
        return "has a backslash in its name";
    if (name.startsWith("/") || /^[A-Za-z]:/u.test(name))
        return "has an absolute path for a name";
    const segments = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
    if (segments.includes(".."))
        return "has a name that climbs out of its folder";
    if (segments.some((segment) => segment === "" || segment === "."))
        return "has an empty step in its name";
    return null;
}

;// CONCATENATED MODULE: ./lib/github/unzip.js






const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/**
 * Unpacks an archive in memory, as one that somebody made to do harm: nothing is written, no entry is unpacked beyond
 * what it declares, and what it declares is held to the limits first. Folders are passed over.
 * @throws PairgateError that names the entry, for anything but plain files with plain relative names
 */
async function unzip(bytes, limits) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        // Names are decoded and judged here: yauzl would repair backslashes, and quote names unescaped in its errors.
        const archive = await (0,yauzl/* fromBufferPromise */.SY)(buffer, { decodeStrings: false });
        if (archive.entryCount > limits.entries) {
            throw refused(`the archive holds ${archive.entryCount} entries, and ${limits.entries} are allowed`);
        }
        return await unpack({ archive, buffer, limits });
    }
    catch (error) {
        if (error instanceof domain_error/* PairgateError */.I)
            throw error;
        throw refused(`the archive is damaged: ${(0,shown/* printable */.g$)(error.message)}`);
    }
}
async function unpack(options) {
    const { archive, buffer, limits } = options;
    const files = new Map();
    const names = new Set();
    let declared = 0;
    for await (const entry of archive.eachEntry()) {
        const name = (0,yauzl/* getFileNameLowLevel */.ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
        declared += entry.uncompressedSize;
        const problem = entryNameProblem(name) ??
            (names.has(name) ? "is in the archive twice" : null) ??
            kindProblem(entry, name) ??
            sizeProblem({ entry, declared, limits });
        if (problem !== null)
            throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} ${problem}`);
        names.add(name);
        if (!name.endsWith("/"))
            files.set(name, await contentOf({ archive, buffer, entry, name }));
    }
    return files;
}
function kindProblem(entry, name) {
    if (entry.isEncrypted())
        return "is encrypted";
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        return `is packed by method ${entry.compressionMethod}, which is neither stored nor deflated`;
    }
    const folder = name.endsWith("/");
    // The upper half is the Unix mode, where the packer had one.
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== (folder ? FOLDER : REGULAR))
        return "is a link or another special file";
    return folder && entry.uncompressedSize > 0 ? "is a folder with content" : null;
}
function sizeProblem(options) {
    const { entry, declared, limits } = options;
    if (entry.uncompressedSize > limits.bytesPerEntry) {
        return `comes to ${entry.uncompressedSize} bytes, and ${limits.bytesPerEntry} are allowed`;
    }
    return declared > limits.bytes ? `brings the archive to more than the ${limits.bytes} bytes allowed` : null;
}
async function contentOf(options) {
    const { archive, buffer, entry, name } = options;
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const content = entry.compressionMethod === STORED ? Buffer.from(packed) : await inflated(entry, packed, name);
    if (content.length !== entry.uncompressedSize) {
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} declares ${entry.uncompressedSize} bytes and holds ${content.length}`);
    }
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32) {
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} is damaged: its checksum does not match`);
    }
    return content;
}
async function inflated(entry, packed, name) {
    try {
        // Stops at the first byte too many, so that a bomb never goes off however little it declares.
        return await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    }
    catch (error) {
        const tooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
        throw refused(`the archive's entry ${(0,shown/* shown */.SP)(name)} ${tooLarge
            ? `holds more than the ${entry.uncompressedSize} bytes it declares`
            : "is damaged: its compressed data cannot be read"}`);
    }
}
function refused(message) {
    return new domain_error/* PairgateError */.I({
        message,
        hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
    });
}

// EXTERNAL MODULE: ./lib/github/sha.js
var sha = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/github/workflow-runs.js





/** A branch name that many forks share could fill pages with their runs. */
const MOST_PAGES = 5;
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    workflow_id: schemas/* int */.Whr(),
    path: schemas/* string */.YjP().default(""),
    event: schemas/* string */.YjP(),
    head_sha: sha/* shaSchema */.Y,
    head_branch: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })).nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP(),
})
    .transform((run) => ({
    id: run.id,
    workflowId: run.workflow_id,
    path: run.path,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepositoryId: run.head_repository?.id ?? null,
    pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
    conclusion: run.conclusion ?? null,
    createdAt: run.created_at,
}));
/** Asks for one workflow run. */
async function workflowRun(github, id) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
    return (0,answer/* understood */.S)(runSchema, data, `workflow run ${id}`);
}
/**
 * The runs of a workflow for one pull request, newest first: those on the repository's own branch that GitHub itself
 * says are of this pull request.
 * @param options.workflow the workflow's file name, or its id
 */
async function earlierRuns(github, options) {
    const { workflow, pullRequest, head, repositoryId, limit } = options;
    const event = "pull_request";
    const accepted = [];
    let page = 0;
    const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const query = { workflow_id: workflow, event, branch: head.ref };
    for await (const entries of (0,pages/* pages */.B)(github, route, query, { list: "workflow_runs" })) {
        const runs = (0,answer/* understood */.S)(schemas/* array */.YOg(runSchema), entries, `the runs of workflow ${workflow}`);
        const mine = { workflow, event, repositoryId, pullRequest };
        accepted.push(...runs.filter((run) => (0,accept/* whyNotAccepted */.PU)(run, mine) === null));
        page += 1;
        if (accepted.length >= limit || page === MOST_PAGES)
            break;
    }
    return accepted
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
        .slice(0, Math.max(0, limit));
}

;// CONCATENATED MODULE: ./lib/github/artifacts.js











/** An archive is never much larger than what it holds. */
const ARCHIVE_OVERHEAD = 2 ** 20;
const DOWNLOAD_MS = 300_000;
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig().min(0),
    digest: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        head_repository_id: schemas/* int */.Whr().nullish(),
        head_sha: schemas/* string */.YjP().nullish(),
        head_branch: schemas/* string */.YjP().nullish(),
    })
        .nullish(),
})
    .transform(({ workflow_run: run, ...artifact }) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    digest: artifact.digest ?? null,
    expired: artifact.expired,
    createdAt: artifact.created_at ?? "",
    runId: run?.id ?? 0,
    run: run == null
        ? null
        : {
            id: run.id,
            headRepositoryId: run.head_repository_id ?? null,
            headSha: run.head_sha ?? null,
            headBranch: run.head_branch ?? null,
        },
}));
/** Everything that a workflow run uploaded, in whichever attempt. */
async function artifactsOfRun(github, runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    return listed(github, route, { run_id: runId });
}
/** Artifacts of this name from any run, forks' included: see `ownArtifacts` and `whyNotAccepted`. */
async function artifactsNamed(github, name) {
    return listed(github, "GET /repos/{owner}/{repo}/actions/artifacts", { name });
}
/** Those of one check and treatment by their names: the newest run first, in it the newest attempt, then by shard. */
function artifactsFor(artifacts, measured) {
    const place = ({ name }) => {
        const parsed = (0,artifact_name/* parseArtifactName */.TZ)(name);
        return { attempt: parsed?.runAttempt ?? 0, shard: parsed?.shard.index ?? 0 };
    };
    return (0,accept/* newestFirst */.ll)(artifacts.filter(({ name }) => (0,artifact_name/* isFor */.Gi)(name, measured))).toSorted((a, b) => {
        const [one, other] = [place(a), place(b)];
        return b.runId - a.runId || other.attempt - one.attempt || one.shard - other.shard;
    });
}
/**
 * Downloads an artifact and unpacks it in memory.
 * @returns its files by name; null where it expired or was deleted
 * @throws PairgateError where it is larger than the limits, not what GitHub says was uploaded, or not an honest archive
 */
async function downloadArtifact(github, artifact, limits) {
    const maxBytes = limits.bytes + ARCHIVE_OVERHEAD;
    if (artifact.size > maxBytes) {
        throw artifacts_refused(artifact, `is ${artifact.size} bytes large, and ${maxBytes} are allowed`);
    }
    const data = await archiveOf(github, artifact, maxBytes);
    if (data === null)
        return null;
    if (!(data instanceof ArrayBuffer))
        throw artifacts_refused(artifact, "did not arrive as an archive");
    const bytes = new Uint8Array(data);
    if (artifact.digest !== null && (0,digest/* digestText */.M6)(bytes) !== artifact.digest) {
        throw artifacts_refused(artifact, "is not what was uploaded: its digest is not the one GitHub names");
    }
    return unzip(bytes, limits);
}
async function archiveOf(github, artifact, maxBytes) {
    try {
        // GitHub answers with an address of another host that is good for a minute; the client leaves the token out there.
        const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip";
        const asked = { artifact_id: artifact.id };
        return (await github.request(route, asked, { maxBytes, timeoutMs: DOWNLOAD_MS })).data;
    }
    catch (error) {
        if ((0,failure/* answeredWith */.i)(error, 404, 410))
            return null;
        throw error;
    }
}
async function listed(github, route, query) {
    const artifacts = [];
    for await (const page of (0,pages/* pages */.B)(github, route, query, { list: "artifacts" })) {
        artifacts.push(...(0,answer/* understood */.S)(schemas/* array */.YOg(artifactSchema), page, "artifacts"));
    }
    return artifacts;
}
function artifacts_refused({ name }, what) {
    return new domain_error/* PairgateError */.I({
        message: `the artifact ${(0,shown/* shown */.SP)(name)} ${what}`,
        hint: "Nothing of it was used. If it is an artifact of your own run, delete it and measure again.",
    });
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
