export const id = 116;
export const ids = [116];
export const modules = {

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ epochOfEnvironment),
/* harmony export */   i: () => (/* binding */ epochsToStart)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6266);
/* harmony import */ var _epoch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4062);


/** A change is known to have come with these metrics alone: errors are infrastructure's. */
const MOVED = new Map([
    ["pass-rate", "the pass rate"],
    ["tokens", "the tokens per task"],
    ["cost", "the cost per task"],
]);
/**
 * The epochs that start at a merge, one for each check of which it is known that its outcome changed: a bless of what
 * was merged, a regression that was overridden, or an interval that excludes zero, in either direction. Design section 1.
 */
function epochsToStart(merge) {
    return merge.checks.flatMap((check) => {
        const reasons = [...blessed(check, merge), ...overridden(check, merge), ...moved(check, merge)];
        if (reasons.length === 0)
            return [];
        return [
            {
                schema: _epoch_js__WEBPACK_IMPORTED_MODULE_1__/* .EPOCH_SCHEMA */ .M,
                startedAt: merge.startedAt,
                commit: merge.commit,
                suite: check.suite,
                candidate: check.candidate,
                reason: reasons.join(" "),
            },
        ];
    });
}
/** The epoch that starts with a run whose model, resolved model or harness version is another than the baseline's. */
function epochOfEnvironment(newest, measured) {
    if (newest === null || (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEnvironment */ .i)(newest, measured))
        return null;
    const { createdAt, commit, suite, candidate } = measured.manifest;
    return {
        schema: _epoch_js__WEBPACK_IMPORTED_MODULE_1__/* .EPOCH_SCHEMA */ .M,
        startedAt: createdAt ?? new Date(0).toISOString(),
        commit: commit.sha,
        suite: suite.name,
        candidate: candidate.name,
        reason: `Since ${newest.manifest.commit.sha} the model, the resolved model or the harness version changed.`,
    };
}
/** Blessings hold for one treatment; a pull request may have been changed after one was blessed. */
function blessed(check, merge) {
    const merged = [check.treatment, check.comparison?.treatmentHash].filter((hash) => hash != null);
    const blessing = merge.blessings.findLast(({ checks }) => checks.some(({ suite, candidate, treatment }) => suite === check.suite &&
        candidate === check.candidate &&
        // Where nothing is known: an epoch too many costs a measurement, one too few wrong verdicts.
        (merged.length === 0 || merged.includes(treatment))));
    if (blessing === undefined)
        return [];
    return [`${subject(merge)} was blessed by ${blessing.by ?? "someone unknown"}: ${blessing.reason}`];
}
function overridden(check, merge) {
    if (!merge.overridden)
        return [];
    const stood = merge.checks.some(({ comparison }) => comparison?.verdict === "regression");
    // Where it is not known of which check the regression was, it may be of any whose verdict is not known.
    const regressed = stood
        ? check.comparison?.verdict === "regression"
        : check.comparison === null || merge.checks.every(({ comparison }) => comparison !== null);
    return regressed ? [`${subject(merge)} was merged although a regression stood.`] : [];
}
function moved({ comparison }, merge) {
    const metrics = (comparison?.gates ?? []).flatMap((gate) => {
        const name = MOVED.get(gate.metric);
        return name !== undefined && excludesZero(gate) ? [name] : [];
    });
    if (metrics.length === 0)
        return [];
    return [`${subject(merge)} changed ${metrics.join(" and ")}: what it could be excludes zero.`];
}
/**
 * Whether a change is beyond what the gate's own part of the false-alarm rate leaves to chance, in either direction. The
 * interval's two ends have levels of their own; the narrower one, which a pass is decided by, would begin an epoch after
 * one in eight merges that change nothing.
 */
function excludesZero({ metric, change, interval }) {
    if (change === null || interval === null)
        return false;
    // Ratios are symmetric by their logarithms.
    const scale = metric === "pass-rate" ? (value) => value : Math.log1p;
    const [low, middle, high] = [scale(interval[0]), scale(change), scale(interval[1])];
    return middle < 0 ? high < 0 : middle - Math.max(middle - low, high - middle) > 0;
}
function subject({ pullRequest, commit }) {
    return pullRequest === null ? `The commit ${commit}` : `Pull request #${pullRequest}`;
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ancestryOf)
/* harmony export */ });
/* harmony import */ var _github_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7839);

/** Enough for a month of a busy main; what is older is too old for a baseline anyway. */
const MOST_COMMITS = 3000;
/** A commit that was recorded later than this after it was made is not found. */
const LONGEST_WAIT_MS = 30 * 86_400_000;
/**
 * The commits from a base commit backwards along first parents, by the API, as far as stored runs may lie.
 * @returns commit ids, newest first; the base commit alone where nothing is stored
 */
async function ancestryOf(options) {
    const { github, from, store, checks, now } = options;
    const wanted = new Set();
    let oldest = now.getTime();
    for (const check of checks) {
        const names = { suite: check.suite.name, candidate: check.candidate.name };
        for (const { commit, recordedAt } of (await store.list(names)).runs) {
            const at = Date.parse(recordedAt);
            if (now.getTime() - at > check.baseline.maxAgeMs)
                continue;
            wanted.add(commit);
            oldest = Math.min(oldest, at);
        }
    }
    wanted.delete(from);
    if (wanted.size === 0)
        return [from];
    const { commits } = await (0,_github_history_js__WEBPACK_IMPORTED_MODULE_0__/* .firstParents */ .gs)(github, {
        from,
        most: MOST_COMMITS,
        until: (ancestry) => {
            const last = ancestry.at(-1);
            if (last === undefined)
                return false;
            wanted.delete(last.sha);
            // A commit may be recorded long after it was made, so dates bound the walk only loosely.
            return wanted.size === 0 || Date.parse(last.committedAt) < oldest - LONGEST_WAIT_MS;
        },
    });
    return commits.map(({ sha }) => sha);
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ chosenChecks)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);


/**
 * The names of the checks that the input `check` chooses: all, where it is empty.
 * @throws PairgateError where it names what is no check, suite or candidate: a gate of nothing would be green
 */
function chosenChecks({ checks: names, config }, checks) {
    const known = checks.map(({ name }) => name);
    if (names.length === 0)
        return new Set(known);
    return new Set(names.flatMap((name) => {
        const matching = checks.filter((check) => [check.name, check.suite.name, check.candidate.name].includes(name));
        if (matching.length > 0)
            return matching.map((check) => check.name);
        const meant = (0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)({ word: name, among: known });
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `the input \`check\` has ${JSON.stringify(name)}, which is no check of ${config}`,
            hint: meant === undefined ? `It has: ${known.join(", ")}.` : `Did you mean ${meant}?`,
        });
    }));
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ treatmentsIn),
/* harmony export */   Qy: () => (/* binding */ newestFor),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   Wc: () => (/* binding */ acceptableArtifacts),
/* harmony export */   Wo: () => (/* binding */ ARTIFACT_LIMITS),
/* harmony export */   nV: () => (/* binding */ artifactByName),
/* harmony export */   sC: () => (/* binding */ readArrived)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(172);
/* harmony import */ var _github_accept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7127);
/* harmony import */ var _github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7481);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9812);





/** So many earlier runs of a pull request are looked through. */
const MOST_RUNS = 5;
/** What an artifact may hold: a suite of 500 tasks with 100 rounds and three arms stays far below. */
const ARTIFACT_LIMITS = { entries: 20, bytesPerEntry: 2 ** 28, bytes: 2 ** 28 };
/**
 * The artifacts that count: of this run's own attempts, and of earlier runs of the same workflow for the same pull
 * request, asked from the API.
 */
async function acceptableArtifacts(options) {
    const { context, github, pullRequest, headRef } = options;
    const { run, situation } = context;
    const own = run.id > 0 ? await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfRun */ .Ye)(github, run.id) : [];
    const artifacts = [...own];
    if (pullRequest !== null && headRef !== null && run.workflow !== null) {
        const runs = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .earlierRuns */ .Jo)(github, {
            workflow: run.workflow,
            pullRequest,
            head: { ref: headRef },
            repositoryId: situation.repository.id,
            limit: MOST_RUNS + 1,
        });
        for (const earlier of runs.filter(({ id }) => id !== run.id).slice(0, MOST_RUNS)) {
            artifacts.push(...(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfRun */ .Ye)(github, earlier.id)));
        }
    }
    return artifacts.filter(({ expired, name }) => !expired && (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)(name) !== null);
}
/** So many attempts of a run may have been the one that measured a test. */
const MOST_ATTEMPTS = 5;
/**
 * The newest artifact of a test by its name alone, however many runs ago: a test that fell out of sight would be drawn
 * anew. Each run is asked of GitHub; also counted are those that a maintainer dispatched on the default branch.
 */
async function artifactByName(options) {
    const { context, github, measured } = options;
    const { situation, run } = context;
    const { pullRequest } = measured;
    if (pullRequest === null || run.workflow === null)
        return null;
    const repositoryId = situation.repository.id;
    const named = [];
    for (let runAttempt = 1; runAttempt <= MOST_ATTEMPTS; runAttempt += 1) {
        const name = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({ ...measured, runAttempt, shard: { index: 1, count: 1 } });
        named.push(...(0,_github_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .ownArtifacts */ .E2)(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsNamed */ .x8)(github, name), repositoryId));
    }
    // Whatever attempt it was: an older one may have been measured anew since.
    for (const artifact of (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsFor */ .JN)(named, measured)) {
        if (artifact.expired)
            continue;
        const from = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM)(github, artifact.runId);
        const expected = { workflow: run.workflow, repositoryId };
        const dispatched = from.event === "workflow_dispatch";
        const why = (0,_github_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotAccepted */ .PU)(from, {
            ...expected,
            event: dispatched ? "workflow_dispatch" : "pull_request",
            pullRequest: dispatched ? null : pullRequest,
        });
        // Anyone may dispatch a branch of his own, with a workflow of his own.
        const onDefault = !dispatched || from.headBranch === situation.repository.defaultBranch;
        if (why === null && onDefault)
            return artifact;
    }
    return null;
}
/** The newest artifact of a check and treatment, or null. */
function newestFor(artifacts, measured) {
    return (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsFor */ .JN)(artifacts, measured)[0] ?? null;
}
/** How many treatments of a check these artifacts are of, the given one included. */
function treatmentsIn(artifacts, measured) {
    const own = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)((0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({ ...measured, runAttempt: 1, shard: { index: 1, count: 1 } }));
    const tried = new Set([own?.treatment]);
    for (const { name } of artifacts) {
        const parsed = (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArtifactName */ .TZ)(name);
        if (parsed?.check === own?.check)
            tried.add(parsed?.treatment);
    }
    return tried.size;
}
/**
 * Downloads an artifact and reads its run files; what is no run file of this check counts for nothing.
 * @returns null where it expired meanwhile
 * @throws PairgateError where it is not what pairgate uploads
 */
async function readArrived(github, artifact) {
    const files = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadArtifact */ .bk)(github, artifact, ARTIFACT_LIMITS);
    if (files === null)
        return null;
    return runsIn(files, artifact.name);
}
/** @throws PairgateError where a file is no run file, or two are of one purpose */
function runsIn(files, artifact) {
    const found = new Map();
    for (const [name, bytes] of files) {
        if (!name.endsWith(".run.jsonl"))
            continue;
        const file = `${artifact}/${name}`;
        const { run } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFile */ .dp)({ text: new TextDecoder().decode(bytes), file });
        const purpose = run.manifest.purpose ?? "candidate";
        if (found.has(purpose)) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                message: `the artifact holds two run files of the purpose ${purpose}`,
                hint: "Upload the folder that the measuring step names in its output `folder`, and nothing else.",
                place: { file },
            });
        }
        found.set(purpose, run);
    }
    const of = (purpose) => found.get(purpose) ?? null;
    return { candidate: of("candidate"), base: of("base"), confirm: of("confirm"), record: of("record") };
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ groundOf),
  s: () => (/* binding */ readCheckedOut)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/history.js
var github_history = __webpack_require__(7839);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/config/shown.js
var shown = __webpack_require__(7583);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
// EXTERNAL MODULE: ./lib/github/pull-requests.js
var pull_requests = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/github/sha.js
var sha = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/github/merge-queue.js









/** Of a queue of a hundred entries, the most that GitHub builds at once, with a few commits each. */
const MOST_COMMITS = 500;
/** Of commits that are no entry's head, each costs a request or two: merges by others, and what was rebased or squashed. */
const MOST_MERGES = 100;
const MOST_OTHERS = 20;
const refSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha: sha/* shaSchema */.Y }) });
/**
 * Finds the commit that a merge group is compared with. A group's own base may be an earlier entry of the queue, which
 * was never on the target branch, and may still leave the queue: what lies between is named, and is not the base.
 * @throws PairgateError where the group's branch or its target is gone, or so much is ahead that it cannot be told whose
 */
async function baseOfGroup(github, group) {
    const { baseSha, baseRef, headSha } = group;
    const { status, mergeBase } = await comparedWithTarget(github, group);
    const base = status === "identical" || status === "behind" ? baseSha : mergeBase;
    const { commits, complete } = await (0,github_history/* firstParents */.gs)(github, {
        from: headSha,
        until: (ancestry) => ancestry.at(-1)?.sha === base,
        most: MOST_COMMITS + 2,
    });
    // Whoever is overlooked could be a fork, whose code must not run unread.
    if (!complete)
        throw tooMuchAhead(headSha);
    // The head is the entry that is judged; a batch has others below it even where the group's base is the branch.
    const between = commits.slice(1).filter(({ sha }) => sha !== base);
    if (between.length === 0)
        return { base, ahead: [] };
    const entries = await queueEntries(github, baseRef);
    const strangers = between.filter(({ sha }) => !entries.has(sha));
    const merges = strangers.filter(({ parents }) => parents.length > 1);
    if (merges.length > MOST_MERGES)
        throw tooMuchAhead(headSha);
    const others = strangers.filter(({ parents }) => parents.length <= 1).slice(0, MOST_OTHERS);
    const asked = new Set([...merges, ...others]);
    const ahead = new Set();
    for (const commit of between.toReversed()) {
        const entry = entries.get(commit.sha);
        const numbers = entry !== undefined ? [entry] : asked.has(commit) ? await numbersOf(github, commit) : [];
        for (const number of numbers)
            ahead.add(number);
    }
    return { base, ahead: [...ahead] };
}
function tooMuchAhead(headSha) {
    return new domain_error/* PairgateError */.I({
        message: `so much is ahead of the merge group ${headSha.slice(0, 12)} in its queue that it cannot be told whose it is`,
        hint: "Let the queue build fewer entries at once (the branch's rules in the repository's settings).",
    });
}
async function comparedWithTarget(github, { baseSha, baseRef, headSha }) {
    try {
        return await (0,github_history/* compared */.mU)(github, { base: baseRef, head: baseSha });
    }
    catch (error) {
        if (!(0,failure/* answeredWith */.i)(error, 404))
            throw error;
        throw new domain_error/* PairgateError */.I({
            message: `the merge group ${headSha.slice(0, 12)} cannot be compared with its target branch ${(0,shown/* shown */.SP)(baseRef)}: the branch, or the group's base ${baseSha.slice(0, 12)}, is gone`,
            hint: "The queue deletes the branches of groups that it has given up; nothing has to be measured for this one.",
        });
    }
}
/** The pull request of each entry that still has its branch, by the entry's head. */
async function queueEntries(github, baseRef) {
    const prefix = `heads/gh-readonly-queue/${baseRef}/pr-`;
    const entries = new Map();
    // Slashes in the name are steps of the path.
    const path = prefix.split("/").map(encodeURIComponent).join("/");
    for await (const page of (0,pages/* pages */.B)(github, `GET /repos/{owner}/{repo}/git/matching-refs/${path}`)) {
        for (const { ref, object } of (0,answer/* understood */.S)(schemas/* array */.YOg(refSchema), page, "the merge queue's branches")) {
            const number = /^([1-9]\d{0,9})-[0-9a-f]+$/u.exec(ref.slice(`refs/${prefix}`.length))?.[1];
            if (number !== undefined)
                entries.set(object.sha, Number(number));
        }
    }
    return entries;
}
async function numbersOf(github, { sha, parents }) {
    // The queue's own merge belongs to no pull request until it is on the target branch; what it merges does.
    for (const asked of [sha, ...parents.slice(1, 2)]) {
        const found = await (0,pull_requests/* pullRequestsOf */.Tb)(github, asked);
        const exact = found.filter(({ head, mergeCommitSha }) => head.sha === asked || mergeCommitSha === asked);
        if (found.length > 0)
            return (exact.length > 0 ? exact : found).map(({ number }) => number);
    }
    return [];
}

// EXTERNAL MODULE: ./lib/commands/git.js
var git = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/commands/action/ground.js





/** @throws PairgateError where no repository is checked out */
async function readCheckedOut(folder) {
    try {
        const commit = (await (0,git/* git */.$)(folder, "rev-parse", "HEAD")).trim();
        const header = (await (0,git/* git */.$)(folder, "cat-file", "-p", commit)).split("\n\n")[0] ?? "";
        const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1] ?? "");
        return { commit, parents };
    }
    catch (error) {
        throw new domain_error/* PairgateError */.I({
            message: `no commit is checked out: ${error.message.split("\n")[0]}`,
            hint: "Check out first: actions/checkout with fetch-depth: 2 and persist-credentials: false.",
            place: { file: folder },
        });
    }
}
/**
 * The base commit of what is checked out, for each event of the design's table.
 * @throws PairgateError where the event has none, or something else is checked out than the event is about
 */
async function groundOf(options) {
    const { situation } = options;
    switch (situation.kind) {
        case "pull-request":
            return ofPullRequest({ ...options, situation });
        case "merge-group":
            return ofMergeGroup({ ...options, situation });
        case "dispatch":
            return ofDispatch({ ...options, situation });
        default:
            throw new domain_error/* PairgateError */.I({
                message: `the event ${situation.event} has nothing to compare`,
                hint: "Gate on pull_request, merge_group or workflow_dispatch; on push and schedule, use mode: record.",
            });
    }
}
async function ofPullRequest({ situation, github, checkedOut, }) {
    const { head, number, base } = situation;
    const common = {
        commit: checkedOut.commit,
        head: head.sha,
        pullRequest: number,
        target: base.ref,
        fromOutside: situation.fork || situation.dependabot,
        ahead: [],
    };
    const [first, second] = checkedOut.parents;
    if (first !== undefined && second === head.sha)
        return { ...common, base: first };
    if (checkedOut.commit === head.sha) {
        return { ...common, base: await (0,github_history/* mergeBase */.wu)(await github(), { base: base.ref, head: head.sha }) };
    }
    throw new domain_error/* PairgateError */.I({
        message: `what is checked out (${checkedOut.commit.slice(0, 7)}) is neither the merge of pull request ${number} nor its head (${head.sha.slice(0, 7)})`,
        hint: "Leave `ref` out of actions/checkout, which then checks out the merge; or give it the head commit.",
    });
}
async function ofMergeGroup({ situation, github, checkedOut }) {
    const { headSha, baseSha, baseRef, pullRequest: number } = situation;
    mustBe(checkedOut, headSha, "the merge group's head");
    const { base, ahead } = await baseOfGroup(await github(), { baseSha, baseRef, headSha });
    return {
        commit: headSha,
        base,
        head: headSha,
        pullRequest: number,
        target: baseRef,
        fromOutside: false,
        ahead: ahead.filter((other) => other !== number),
    };
}
async function ofDispatch({ situation, github, checkedOut }) {
    const { pullRequest: number, commit } = situation;
    if (number === null || commit === null) {
        throw new domain_error/* PairgateError */.I({
            message: "a dispatched gate needs the inputs `pull-request` and `commit`",
            hint: "Start it with: gh workflow run FILE -f pull-request=NUMBER -f commit=FULL_SHA",
        });
    }
    const client = await github();
    const asked = await (0,pull_requests/* pullRequest */.VV)(client, number);
    if (asked === null || asked.head.sha !== commit) {
        throw new domain_error/* PairgateError */.I({
            message: asked === null
                ? `there is no pull request ${number}`
                : `pull request ${number} has moved on to ${asked.head.sha.slice(0, 7)}, and ${commit.slice(0, 7)} was asked for`,
            hint: "Look at the new commits, then dispatch the one that you have read.",
        });
    }
    mustBe(checkedOut, commit, "the commit that was dispatched");
    return {
        commit,
        base: await (0,github_history/* mergeBase */.wu)(client, { base: asked.base.ref, head: commit }),
        head: commit,
        pullRequest: number,
        target: asked.base.ref,
        fromOutside: true,
        ahead: [],
    };
}
function mustBe(checkedOut, commit, what) {
    if (checkedOut.commit === commit)
        return;
    throw new domain_error/* PairgateError */.I({
        message: `${what} is ${commit.slice(0, 7)}, and ${checkedOut.commit.slice(0, 7)} is checked out`,
        hint: "Give actions/checkout this `ref`.",
    });
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ prepareRecord)
});

// EXTERNAL MODULE: ./lib/baseline/branch-store.js + 5 modules
var branch_store = __webpack_require__(1853);
// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var baseline_pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/config/checks.js
var config_checks = __webpack_require__(1141);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./lib/github/git-data.js + 2 modules
var git_data = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/commands/manifest.js
var manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/measuring.js + 1 modules
var measuring = __webpack_require__(8886);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/action/ancestry.js
var action_ancestry = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/commands/action/chosen.js
var action_chosen = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/commands/action/earlier.js
var earlier = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/baseline/epochs.js
var epochs = __webpack_require__(3557);
// EXTERNAL MODULE: ./lib/github/history.js
var github_history = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/github/pull-requests.js
var pull_requests = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(573);
// EXTERNAL MODULE: ./lib/commands/action/verdict-artifact.js
var verdict_artifact = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/commands/action/epochs-of-push.js






/** Of a larger push, such as a first one, only the newest merges are looked at. */
const MOST_MERGES = 20;
/**
 * The epochs that begin with the merges of a push: of each, what its pull request was told, and whether it was accepted
 * or merged all the same. What cannot be found out is told, and the job then fails: a later push does not look at these merges again. Design section 1.
 */
async function epochsOfPush(options) {
    const { context, github, commit } = options;
    const { situation } = context;
    if (situation.kind !== "push" || situation.before === null)
        return { epochs: [], problems: [] };
    const { before } = situation;
    const { commits } = await (0,github_history/* firstParents */.gs)(github, {
        from: commit,
        most: MOST_MERGES,
        until: (ancestry) => ancestry.at(-1)?.parents[0] === before,
    });
    const epochs = [];
    const problems = [];
    for (const { sha } of commits.toReversed()) {
        try {
            epochs.push(...(await epochsOfMerge({ ...options, sha })));
        }
        catch (error) {
            if (!(error instanceof domain_error/* PairgateError */.I))
                throw error;
            problems.push(...error.problems);
        }
    }
    return { epochs, problems };
}
async function epochsOfMerge(options) {
    const { context, github, commit, sha, surveyed, store } = options;
    const merged = mergedAs(await (0,pull_requests/* pullRequestsOf */.Tb)(github, sha), sha);
    if (merged === null)
        return [];
    const { blessings } = await store.blessings(merged.number);
    const verdict = await (0,verdict_artifact/* verdictOfCommit */.O)({
        github,
        pullRequest: merged.number,
        commit: merged.head.sha,
        repositoryId: context.situation.repository.id,
    });
    const status = await (0,github_status/* latestStatus */.Ux)(github, { sha: merged.head.sha });
    return (0,epochs/* epochsToStart */.i)({
        commit: sha,
        startedAt: merged.mergedAt ?? new Date(0).toISOString(),
        pullRequest: merged.number,
        checks: surveyed.map(({ check, treatment }) => ({
            suite: check.suite.name,
            candidate: check.candidate.name,
            // Of commits before the newest, what is checked out says nothing.
            treatment: sha === commit ? treatment.hash : null,
            comparison: comparisonIn(verdict, check.suite.name, check.candidate.name),
        })),
        blessings,
        overridden: status?.state === "failure",
    });
}
function mergedAs(pullRequests, sha) {
    return (pullRequests.find(({ mergedAt, mergeCommitSha }) => mergedAt !== null && mergeCommitSha === sha) ?? null);
}
function comparisonIn(verdict, suite, candidate) {
    return verdict?.comparisons.find((one) => one.suite === suite && one.candidate === candidate) ?? null;
}

// EXTERNAL MODULE: ./lib/commands/action/ground.js + 1 modules
var ground = __webpack_require__(6129);
// EXTERNAL MODULE: ./lib/commands/action/handover.js
var handover = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/commands/action/prepare.js + 25 modules
var prepare = __webpack_require__(6521);
// EXTERNAL MODULE: ./lib/commands/action/prepared-folder.js
var prepared_folder = __webpack_require__(985);
// EXTERNAL MODULE: ./lib/commands/action/sides.js + 5 modules
var action_sides = __webpack_require__(3605);
// EXTERNAL MODULE: ./lib/commands/action/test-plan.js
var test_plan = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/commands/action/prepare-record.js






















/** Stands in the artifacts' names. */
const KEY = "main";
/** Decides what main's baseline still lacks, and which epochs begin with what was pushed. */
async function prepareRecord(context) {
    const { terminal, inputs, situation } = context;
    (0,prepare/* mustBeMain */.g)(situation);
    const github = await context.github();
    const { commit } = await (0,ground/* readCheckedOut */.s)(terminal.cwd);
    const sides = await (0,action_sides/* openSides */.P)({
        workspace: terminal.cwd,
        config: inputs.config,
        base: null,
        readBase: null,
        storeOf: ({ baseline }) => (0,branch_store/* branchStore */.q)((0,git_data/* gitBranch */.b)(github, baseline.branch), { now: terminal.now }),
    });
    const checks = (0,config_checks/* resolveChecks */.KR)(sides.project.config);
    const chosen = (0,action_chosen/* chosenChecks */.o)(inputs, checks);
    const surveyed = [];
    for (const check of checks)
        surveyed.push(await (0,survey/* surveyCheck */.l4)(sides.project, check));
    const ancestry = await (0,action_ancestry/* ancestryOf */.R)({
        github,
        from: commit,
        store: sides.project.store,
        checks,
        now: terminal.now(),
    });
    const { epochs, problems } = await epochsOfPush({
        context,
        github,
        commit,
        surveyed,
        store: sides.project.store,
    });
    const project = {
        ...sides.project,
        repository: { ...sides.project.repository, head: commit, base: commit, ancestry },
        store: withEpochs(sides.project.store, epochs),
    };
    const tests = [];
    const files = new Map();
    for (const one of surveyed) {
        const names = { suite: one.check.suite.name, candidate: one.check.candidate.name };
        if (!chosen.has(one.check.name))
            continue;
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed: one, quiet: false });
        const missing = (0,baseline_pool/* roundsMissing */.Cs)(pool, (0,pool_for/* wantedOf */.L)(one));
        if (missing === 0) {
            terminal.stdout.write(`${one.check.name}: the baseline has ${one.check.baseline.attempts} attempts of every task; nothing to measure\n`);
            continue;
        }
        const asked = {
            ...names,
            fingerprint: one.fingerprint,
            tasks: (0,digest/* digest */.br)(one.tasks),
            treatment: one.treatment.hash,
            epoch: pool.epoch,
            testId: (0,manifest/* testIdOf */.hk)(one, pool.epoch),
            rounds: missing,
            seed: inputs.seed ?? (0,measuring/* newSeed */.q4)(),
        };
        const begun = await begunRecord({ context, github, asked });
        if (begun !== null)
            files.set((0,prepared_folder/* earlierPath */.ic)(names, "record"), (0,run_file/* formatRunFile */.lk)(begun.run));
        tests.push(begun?.test ?? asked);
    }
    const { budget, baseline } = project.config;
    return {
        files,
        handover: {
            kind: "record",
            pairgate: manifest/* PAIRGATE_VERSION */.BE,
            key: KEY,
            commit,
            branch: baseline.branch,
            budget: { ...budget },
            event: situation.event,
            epochs: [...epochs],
            problems: problems.map(({ message }) => message),
            tests,
        },
    };
}
/** What an earlier attempt of this workflow run began of the same, with the plan it was begun with. */
async function begunRecord(options) {
    const { context, github, asked } = options;
    const artifacts = await (0,earlier/* acceptableArtifacts */.Wc)({ context, github, pullRequest: null, headRef: null });
    const artifact = (0,earlier/* newestFor */.Qy)(artifacts, (0,handover.measuredOf)({ key: KEY }, asked));
    if (artifact === null)
        return null;
    const refuse = (why) => {
        const message = `the artifact ${artifact.name} was not gone on with: ${why}`;
        (0,tell/* tellProblems */.s)(context.terminal, "note", [{ message }]);
        return null;
    };
    try {
        const run = (await (0,earlier/* readArrived */.sC)(github, artifact))?.record ?? null;
        const plan = run?.manifest.plan ?? null;
        if (run === null || plan === null)
            return refuse("it is gone, or holds no run of main");
        const test = { ...asked, rounds: plan.rounds, seed: plan.seed };
        const why = (0,test_plan/* whyNotOfRecord */.Gt)(test, run);
        return why === null ? { test, run } : refuse(why);
    }
    catch (error) {
        if (error instanceof domain_error/* PairgateError */.I)
            return refuse(error.problems[0]?.message ?? error.message);
        throw error;
    }
}
/** The store as it will be once these epochs are in it. */
function withEpochs(store, epochs) {
    return {
        ...store,
        epochs: async (check) => {
            const known = await store.epochs(check);
            const own = epochs.filter(({ suite, candidate }) => (suite === null || suite === check.suite) && (candidate === null || candidate === check.candidate));
            const coming = own.map(({ commit, startedAt }) => ({ path: "not stored yet", commit, startedAt }));
            return { ...known, epochs: [...known.epochs, ...coming] };
        },
    };
}


/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isMain: () => (/* binding */ isMain),
  g: () => (/* binding */ mustBeMain),
  prepareMode: () => (/* binding */ prepareMode)
});

// EXTERNAL MODULE: ./lib/baseline/branch-store.js + 5 modules
var branch_store = __webpack_require__(1853);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(4085);
// EXTERNAL MODULE: ./lib/github/git-data.js + 2 modules
var git_data = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/github/pull-requests.js
var pull_requests = __webpack_require__(1295);
// EXTERNAL MODULE: ./lib/report/arms.js
var report_arms = __webpack_require__(8707);
// EXTERNAL MODULE: ./lib/report/comment-body.js + 1 modules
var comment_body = __webpack_require__(3407);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/report/numbers.js + 1 modules
var numbers = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/report/pen.js
var pen = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/report/run-link.js
var run_link = __webpack_require__(5536);
// EXTERNAL MODULE: ./lib/report/time.js
var time = __webpack_require__(9793);
;// CONCATENATED MODULE: ./lib/report/running.js







/** The comment from the moment in which measuring begins until there is a verdict. */
function runningMarkdown(options) {
    const { checks, commit, runUrl, now } = options;
    const arms = (0,report_arms/* markdownArms */.HQ)(options.arms ?? report_arms/* PULL_REQUEST_ARMS */.wM);
    const link = (0,run_link/* runLink */.u)({ url: runUrl, text: "Follow the run" });
    const said = `The verdict on commit ${pen/* markdownPen */.rU.commit(commit)} will stand here. ${link}.`;
    const blocks = [{ rank: 0, head: `### ⏳ pairgate: ${heading(checks)}\n${said}` }];
    if (checks.length > 0) {
        blocks.push({
            rank: 1,
            head: (0,markdown_table/* tableHead */.PP)([
                { title: "check", align: "left" },
                { title: "measured now", align: "left" },
                { title: "compared with", align: "left" },
            ]),
            rows: checks.map((check) => row({ check, arms, now })),
            cut: (missing) => `_${(0,numbers/* counted */.hS)(missing, "check")} not shown in this table._`,
        });
    }
    return (0,comment_body/* commentBody */.I)(blocks);
}
function heading(checks) {
    const measuring = checks.filter(({ state }) => state === "measuring");
    const [first] = measuring;
    if (first === undefined)
        return "nothing has to be measured, the verdict is being written";
    if (measuring.length === 1)
        return `measuring ${running_name(first)}`;
    const all = measuring.length === checks.length ? "" : ` of ${(0,numbers/* count */.U9)(checks.length)}`;
    return `measuring ${(0,numbers/* count */.U9)(measuring.length)}${all} checks`;
}
function running_name({ candidate, suite }) {
    return `${pen/* markdownPen */.rU.name(candidate)} on ${pen/* markdownPen */.rU.name(suite)}`;
}
function row({ check, arms, now, }) {
    const note = check.note === null ? "" : (0,pen/* sentence */.em)(check.note, pen/* markdownPen */.rU);
    const what = [measured(check, arms), note].filter((text) => text !== "").join(". ");
    return (0,markdown_table/* tableRow */.jD)([running_name(check), what, comparedWith({ check, arms, now })]);
}
function measured({ state, tasks, rounds, withBase }, arms) {
    switch (state) {
        case "unchanged":
            return "nothing changed, nothing is spent";
        case "settled":
            return "nothing more: it is decided";
        case "measuring": {
            const size = (0,markdown_table/* unbroken */.D_)(`${(0,numbers/* counted */.hS)(tasks, "task")} × ${(0,numbers/* counted */.hS)(rounds, "round")}`);
            return withBase ? `${size}, and ${arms.baseline} as often` : size;
        }
        default:
            return state;
    }
}
function comparedWith({ check: { state, withBase, baseline }, arms, now, }) {
    if (withBase)
        return `${arms.baseline}, since no stored baseline fits`;
    if (baseline === null)
        return state === "measuring" ? "nothing: no baseline is stored" : "";
    const { commit, createdAt, attemptsPerTask } = baseline;
    const parts = [
        `baseline ${pen/* markdownPen */.rU.commit(commit)}`,
        `${(0,markdown_table/* unbroken */.D_)((0,numbers/* counted */.hS)(attemptsPerTask, "attempt"))} per task`,
    ];
    const old = (0,time/* ages */.Xz)([createdAt], now);
    return [...parts, ...(old === "" ? [] : [old])].join(", ");
}

// EXTERNAL MODULE: ./lib/commands/action/announce.js + 2 modules
var announce = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/commands/action/ground.js + 1 modules
var action_ground = __webpack_require__(6129);
// EXTERNAL MODULE: ./lib/commands/action/handover.js
var action_handover = __webpack_require__(8214);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/parse.js + 24 modules
var parse = __webpack_require__(2915);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(573);
;// CONCATENATED MODULE: ./lib/report/waiting.js


const FROM = { fork: "comes from a fork", dependabot: "comes from Dependabot" };
/** The comment on a pull request whose code gets no keys until a maintainer has read it. */
function waitingMarkdown(options) {
    const { from, policy, commit } = options;
    const why = `This pull request ${FROM[from]}, and code from outside is given no keys, so nothing has been measured.`;
    const [title, what] = policy === "require-run"
        ? [
            "⏸️ pairgate: waiting for a maintainer",
            "The status stays pending until a maintainer starts the measurement.",
        ]
        : [
            "⚪ pairgate: not measured",
            `It may be merged without a measurement (${pen/* markdownPen */.rU.command("forks: allow-unmeasured")}), and a maintainer can still start one.`,
        ];
    return (0,comment_body/* commentBody */.I)([
        { rank: 0, head: `### ${title}\n${why} ${what}` },
        {
            rank: 0,
            head: `**Read the change first:** commit ${pen/* markdownPen */.rU.name(commit)} will run with the agent's keys. A later push needs a new start.`,
        },
        { rank: 0, head: howToStart(options) },
    ]);
}
/** A fork's change that touches no file that a candidate is made of. */
function unaffectedMarkdown({ commit }) {
    const said = `Commit ${pen/* markdownPen */.rU.commit(commit)} touches no file that a candidate is made of, so its agent is the baseline's and there is nothing to measure.`;
    return (0,comment_body/* commentBody */.I)([{ rank: 0, head: `### ✅ pairgate: nothing changed, nothing spent\n${said}` }]);
}
function howToStart({ pullRequest, commit, workflow }) {
    const file = WORKFLOW_FILE.test(workflow) ? workflow : "FILE";
    const sha = FULL_COMMIT.test(commit) ? commit : "SHA";
    return [
        "To start the measurement, comment",
        "",
        ...fenced(`/pairgate run ${sha}`),
        "",
        "or type in a terminal",
        "",
        ...fenced(`gh workflow run ${file} -f pull-request=${pullRequest} -f commit=${sha}`),
    ].join("\n");
}
/** What a maintainer pastes into a shell holds nothing that a shell would obey, nor anything it takes for an option. */
const WORKFLOW_FILE = /^\w[\w.-]{0,99}\.ya?ml$/u;
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function fenced(command) {
    return ["```", command, "```"];
}

// EXTERNAL MODULE: ./lib/commands/tree.js
var tree = __webpack_require__(1492);
;// CONCATENATED MODULE: ./lib/commands/action/outside.js








/** How a status begins that is no verdict: nothing was measured, and nothing had to be. */
const NOT_MEASURED = "not measured";
/**
 * Says on a pull request from outside what a maintainer can do. By the API alone: nothing of the pull request is checked
 * out or run. A change that touches no file of any candidate needs no maintainer. Design section 6.
 */
async function announceOutside(context, situation) {
    const { terminal, inputs, run } = context;
    const { number, head, base } = situation;
    if (situation.action === "closed" || (situation.action === "edited" && !situation.retargeted))
        return;
    if (!situation.fork && !situation.dependabot) {
        terminal.stdout.write("A pull request of this repository is measured by its pull_request event.\n");
        return;
    }
    const github = await context.github();
    const text = await (0,contents/* fileAt */.W)(github, { path: inputs.config, ref: base.sha });
    if (text === null) {
        terminal.stdout.write(`There is no ${inputs.config} at the base commit, so there is nothing to measure yet.\n`);
        // Where the status is required, one that is never set would block for ever.
        await (0,announce.announce)(context, {
            head: head.sha,
            pullRequest: number,
            state: "success",
            description: `no baseline yet: the base commit has no ${inputs.config}`,
            comment: null,
        });
        return;
    }
    const { config } = (0,parse/* parseConfig */.o)({ text, file: `${inputs.config} at ${base.sha.slice(0, 7)}` });
    const earlier = await (0,github_status/* latestStatus */.Ux)(github, { sha: head.sha });
    // Against another base the same commit is another change, and the verdict on it none of this one's.
    if (!situation.retargeted && (earlier?.state === "success" || earlier?.state === "failure")) {
        terminal.stdout.write(`Commit ${head.sha.slice(0, 7)} has its status already: ${earlier.state}.\n`);
        return;
    }
    const { files, complete } = await (0,pull_requests/* changedFiles */.Y_)(github, number);
    if (complete && !touches({ files, config, configFile: inputs.config })) {
        const body = unaffectedMarkdown({ commit: head.sha });
        await (0,announce.announce)(context, {
            head: head.sha,
            pullRequest: number,
            state: "success",
            description: "nothing changed, nothing spent",
            // An earlier commit's may ask for a maintainer, who is not needed any more.
            comment: inputs.comment === "never" ? null : { body, create: false },
        });
        await context.runner.summarize(body);
        return;
    }
    const waits = config.forks === "require-run";
    const body = waitingMarkdown({
        from: situation.fork ? "fork" : "dependabot",
        policy: config.forks,
        pullRequest: number,
        commit: head.sha,
        workflow: inputs.workflow === "" ? (run.workflow ?? "") : inputs.workflow,
    });
    await (0,announce.announce)(context, {
        head: head.sha,
        pullRequest: number,
        state: waits ? "pending" : "success",
        description: waits
            ? "waiting for a maintainer to start the measurement"
            : `${NOT_MEASURED}: it comes from outside (forks: allow-unmeasured)`,
        comment: inputs.comment === "never" ? null : { body, create: true },
    });
    await context.runner.summarize(body);
}
/** Whether a change touches what any candidate is made of, or the configuration that says what that is. */
function touches(options) {
    const { files, config, configFile } = options;
    const root = (0,external_node_path_.dirname)(external_node_path_.posix.normalize(configFile));
    return files.some((file) => {
        // These change what other files are once they are checked out.
        if (/(?:^|\/)\.git(?:attributes|modules)$/u.test(file))
            return true;
        const within = root === "." ? file : file.startsWith(`${root}/`) ? file.slice(root.length + 1) : null;
        if (file === external_node_path_.posix.normalize(configFile))
            return true;
        if (within === null)
            return false;
        return config.candidates.some(({ paths, command, setup }) => 
        // A submodule is listed by its folder's name alone.
        (0,tree/* matchesAny */._I)(within, paths) ||
            (0,tree/* matchesAny */._I)(`${within}/x`, paths) ||
            [...command, ...(setup ?? []), ...paths].some((word) => external_node_path_.posix.normalize(word) === within || external_node_path_.posix.normalize(word).startsWith(`${within}/`)));
    });
}

;// CONCATENATED MODULE: ./lib/commands/action/outside-group.js




/**
 * Leaves a merge group unmeasured where it holds commits of a fork that no maintainer had measured: its code would run
 * with the agent's keys. Its status stays pending, or is green where the configuration lets forks in unmeasured.
 * @returns whether it was left
 */
async function announceUnmeasuredGroup(context, github, { head, pullRequest, ahead }, { forks }) {
    const { situation, terminal } = context;
    for (const number of [...ahead, ...(pullRequest === null ? [] : [pullRequest])]) {
        const asked = await (0,pull_requests/* pullRequest */.VV)(github, number);
        if (asked === null || asked.head.repositoryId === situation.repository.id)
            continue;
        const status = await (0,github_status/* latestStatus */.Ux)(github, { sha: asked.head.sha });
        const judged = (status?.state === "success" || status?.state === "failure") &&
            !status.description.startsWith(NOT_MEASURED);
        if (judged)
            continue;
        const description = `${NOT_MEASURED}: #${number} is from a fork and has no verdict`;
        await (0,announce.announce)(context, {
            head,
            pullRequest: null,
            state: forks === "allow-unmeasured" ? "success" : "pending",
            description,
            comment: null,
        });
        terminal.stdout.write(`${description}. A maintainer can start its measurement: comment /pairgate run ${asked.head.sha} on it.\n`);
        return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var baseline_pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/config/checks.js
var config_checks = __webpack_require__(1141);
// EXTERNAL MODULE: ./lib/decide/compare.js + 5 modules
var compare = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/metering.js
var metering = __webpack_require__(4361);
// EXTERNAL MODULE: ./lib/commands/gate-plan.js
var gate_plan = __webpack_require__(3955);
// EXTERNAL MODULE: ./lib/commands/manifest.js
var commands_manifest = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/commands/gate-tests.js





/**
 * Says what a check needs: nothing, where the candidate is what it was at the base commit; else the candidate's attempts,
 * and where no baseline is stored the base commit's too.
 * @param force measure even where nothing changed
 * @param mergesSince how many merges lie between the baseline's newest commit and the base commit
 */
async function testOf(options) {
    const { project, surveyed, pool, base, force } = options;
    const { check, treatment } = surveyed;
    const there = "reason" in base ? null : await base.treatment(check);
    const newest = pool.runs[0]?.manifest.treatment ?? null;
    const baseTreatment = there?.hash ?? null;
    const found = { surveyed, pool, base: null, baseTreatment, unmeasuredMerges: null, notes: [] };
    if (!force && (there?.hash === treatment.hash || newest?.hash === treatment.hash)) {
        const { sha, base: baseCommit } = (0,commands_manifest/* commitOf */.D3)(project.repository, treatment.tree);
        const settled = (0,comparison/* unchangedComparison */.PU)({
            suite: check.suite.name,
            candidate: check.candidate.name,
            commit: sha,
            base: baseCommit,
            treatmentHash: treatment.hash,
            baselineRuns: pool.runs,
        });
        return { ...found, settled };
    }
    if (pool.runs.length > 0) {
        // Not by the files alone: a merge may have changed the model or the command, which pairgate.yml has.
        const moved = there !== null && newest !== null && newest.hash !== there.hash;
        const notes = (0,metering/* notPriced */.vt)(check.gates.cost !== null, pool.runs);
        return { ...found, settled: null, unmeasuredMerges: moved ? options.mergesSince : null, notes };
    }
    const baseCheck = "reason" in base ? null : base.check(check);
    if (check.baseline.whenMissing === "run" && baseCheck !== null) {
        return { ...found, settled: null, base: baseCheck };
    }
    if (pool.otherSuite !== null)
        return { ...found, settled: notComparable(options) };
    return { ...found, settled: null, notes: whyUnmeasured(check, base) };
}
function whyUnmeasured(check, base) {
    if (check.baseline.whenMissing === "off") {
        return ["The base commit was not measured in place of a baseline, since baseline.when-missing is off."];
    }
    if ("reason" in base)
        return [`The base commit could not be measured in place of a baseline: ${base.reason}.`];
    return [
        `The base commit could not be measured in place of a baseline: it has no candidate ${check.candidate.name}.`,
    ];
}
/** The suite's limits or engine changed: said before anything is spent on attempts that nothing could be compared with. */
function notComparable(options) {
    const { project, surveyed, pool, now } = options;
    if (pool.otherSuite === null)
        return null;
    const { plan, gates } = (0,gate_plan/* planGate */.ft)({
        surveyed,
        pool,
        withBase: false,
        falseAlarm: project.config.falseAlarm,
        changedChecks: 1,
        rounds: null,
        seed: 0,
        stopping: project.config.stopping,
    });
    const manifest = (0,commands_manifest/* manifestOf */.$V)({
        surveyed,
        sandbox: null,
        repository: project.repository,
        purpose: "candidate",
        plan,
        epoch: pool.epoch,
        testId: (0,commands_manifest/* testIdOf */.hk)(surveyed, pool.epoch),
        source: null,
        id: "nothing measured",
        createdAt: now,
    });
    return (0,compare/* compare */.U)([pool.otherSuite], { manifest, attempts: [], end: null }, gates);
}

// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/action/ancestry.js
var action_ancestry = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/commands/action/chosen.js
var action_chosen = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/commands/action/earlier.js
var earlier = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/baseline/blessing.js
var blessing = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./lib/domain/sequence.js
var domain_sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/decide/critical.js + 3 modules
var critical = __webpack_require__(3592);
// EXTERNAL MODULE: ./lib/decide/pass-rate.js + 2 modules
var pass_rate = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/decide/feasible.js



/**
 * Rules that can never fail or never pass a change, in words, with what to do. None where both can happen.
 *
 * The pass rate never fails where even a candidate that fails every attempt crosses at no look, that of the extension
 * included: by the exact test and the interval no other candidate is worse. It never passes where neither a candidate
 * that always solves every task passes, nor one that solves each as often as the baseline. Tokens and cost are compared by
 * a paired t, which needs two tasks.
 */
function infeasible({ plan, gates, baseline, supposed, beside }) {
    const order = plan.order.filter((task) => (baseline.get(task)?.attempts ?? 0) > 0);
    const tallies = order.map((task) => baseline.get(task));
    if (tallies.length === 0)
        return [];
    const problems = [];
    if (tallies.every(({ passes }) => passes === 0)) {
        problems.push({
            message: `no change can pass, and none can be called worse by its pass rate: the baseline solves none of the ${tasksOf(tallies.length)}`,
            hint: "Add tasks that the agent solves at least sometimes.",
        });
    }
    else {
        const found = { tallies, gates, rounds: plan.rounds, supposed, beside };
        const never = ofLooks(found, looksIn(plan, order, gates));
        if (never.fails)
            problems.push(neverFails(found));
        if (never.passes)
            problems.push(neverPasses(found));
    }
    if (tallies.length > 1)
        return problems;
    for (const what of ["tokens", "cost"]) {
        if (gates[what] === null)
            continue;
        problems.push({
            message: `the gate on ${what} can neither fail nor pass a change: it needs the differences of 2 tasks, and there is 1`,
            hint: `Give the suite another task, or write gates.${what}: off.`,
        });
    }
    return problems;
}
function neverFails(found) {
    const { tallies, rounds, supposed } = found;
    return {
        message: `the pass rate can never fail a change: even an agent that fails every attempt would not stand out from chance, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "even if")}`,
        hint: wayOut(found, ({ fails }) => !fails, supposed ? [] : ["a baseline that solves more of them"]),
    };
}
/** Of a baseline that is only supposed, the one that solves all is the hardest to pass by getting better. */
function neverPasses(found) {
    const { tallies, rounds, gates } = found;
    const points = Number((gates.passRate.margin * 100).toFixed(1));
    const margin = `${points} ${points === 1 ? "point" : "points"}`;
    return {
        message: `no change can pass: even an agent that solves every task every time would leave a drop of ${margin} possible, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "if")}`,
        hint: wayOut(found, ({ passes }) => !passes, ["a wider gates.pass-rate.margin"]),
    };
}
/** As many tasks and attempts as are looked for at most. */
const MOST_TASKS = 200;
const MOST_ROUNDS = 50;
/** What would do: so many tasks like these, or so many attempts of each. */
function wayOut(found, does, others) {
    const { tallies, gates, supposed, beside } = found;
    const atOnce = (tasks, rounds) => {
        const look = { made: tasks.map(() => rounds), even: true, critical: (0,critical/* oneLook */.u0)(gates.passRate, gates) };
        return does(ofLooks({ ...found, tallies: tasks }, [look]));
    };
    const alike = (count) => Array.from({ length: count }, (_, at) => tallies[at % tallies.length]);
    const tasks = firstOf(tallies.length + 1, MOST_TASKS, (count) => atOnce(alike(count), found.rounds));
    const more = (count) => beside ? tallies.map(() => ({ passes: count, attempts: count })) : tallies;
    const rounds = firstOf(found.rounds + 1, MOST_ROUNDS, (count) => atOnce(more(count), count));
    const ways = [
        ...(tasks === null ? [] : [`at least ${tasks} tasks${supposed ? "" : " like these"}`]),
        ...(rounds === null ? [] : [`attempts: ${rounds}`]),
        ...(beside ? ["a stored baseline (pairgate record)"] : []),
        ...others,
    ];
    if (ways.length === 0)
        return "Choose tasks that the agent solves more often.";
    return `It needs ${ways.length < 3 ? ways.join(" or ") : `${ways.slice(0, -1).join(", ")} or ${ways.at(-1)}`}.`;
}
function firstOf(from, to, does) {
    for (let count = from; count <= to; count += 1)
        if (does(count))
            return count;
    return null;
}
/** Asks the rule itself about the candidates at both ends, at every look. */
function ofLooks({ tallies, gates }, looks) {
    const never = { fails: true, passes: true };
    for (const { made, even, critical } of looks) {
        const { failZ, passZ, failTail } = critical;
        const verdictOf = (passesOf) => {
            const strata = tallies.flatMap((known, task) => {
                const candidateAttempts = made[task] ?? 0;
                const candidatePasses = passesOf(known, candidateAttempts);
                const { passes: baselinePasses, attempts: baselineAttempts } = known;
                return candidateAttempts === 0
                    ? []
                    : [{ baselinePasses, baselineAttempts, candidatePasses, candidateAttempts }];
            });
            if (strata.length === 0)
                return "inconclusive";
            return (0,pass_rate/* findPassRate */.$D)({ strata, even, failZ, passZ, failTail, margin: gates.passRate.margin }).verdict;
        };
        if (never.fails && verdictOf(() => 0) === "regression")
            never.fails = false;
        // A pass needs every task to have been tried.
        if (!never.passes || made.includes(0))
            continue;
        const always = (_, attempts) => attempts;
        const asOften = ({ passes, attempts: of }, attempts) => Math.round((attempts * passes) / of);
        if (verdictOf(always) === "pass" || verdictOf(asOften) === "pass")
            never.passes = false;
    }
    return never;
}
/** The looks of a plan, its extension's included; the last first, since most can be told there. */
function looksIn(plan, tasks, gates) {
    const looks = (0,domain_sequence/* looksOf */.uJ)(plan);
    const criticals = (0,critical/* criticalValues */.MM)({
        gate: gates.passRate,
        looks,
        extended: looks.length > plan.looks.length,
        extensionShare: gates.extensionShare,
        metric: "pass-rate",
    });
    const place = new Map(tasks.map((task, index) => [task, index]));
    const sequence = (0,domain_sequence/* sequenceOf */.nD)(plan);
    return looks
        .map(({ attempts }, index) => {
        const made = tasks.map(() => 0);
        for (const { task } of sequence.slice(0, attempts)) {
            const at = place.get(task);
            if (at !== undefined)
                made[at] = (made[at] ?? 0) + 1;
        }
        const even = attempts >= (0,domain_sequence/* plannedAttempts */.h1)(plan) || plan.values === null || attempts === plan.order.length;
        return { made, even, critical: criticals[index] };
    })
        .reverse();
}
function tasksOf(count) {
    return count === 1 ? "1 task" : `${count} tasks`;
}
function roundsOf(count) {
    return count === 1 ? "1 attempt of each" : `${count} attempts of each`;
}
function baselineOf({ tallies, supposed, beside }, of) {
    if (beside)
        return `as many of the base commit beside them, ${of} that solves them all`;
    const attempts = Math.max(...tallies.map((task) => task.attempts));
    const made = `${attempts} ${attempts === 1 ? "attempt" : "attempts"} in the baseline`;
    return supposed ? `${made}, ${of} it solves them all` : made;
}

// EXTERNAL MODULE: ./lib/decide/pair.js
var decide_pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/stats/beta.js + 2 modules
var beta = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/stats/preconditions.js
var preconditions = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/stats/binomial.js



/**
 * Wilson's score interval for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless successes and trials
 * are whole numbers with successes <= trials and 0 < confidence < 1.
 * E. B. Wilson, JASA 22 (1927), 209-212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998), 857-872.
 */
function wilsonInterval({ successes, trials, confidence = 0.95 }) {
    requirePart("successes", successes, "trials", trials);
    requireFraction("confidence", confidence);
    if (trials === 0)
        return { lower: 0, upper: 1 };
    const z = -normalQuantile((1 - confidence) / 2);
    const rate = successes / trials;
    const centre = rate + (z * z) / (2 * trials);
    const reach = z * Math.sqrt((rate * (1 - rate)) / trials + ((z / trials) * z) / (4 * trials));
    const scale = 1 + (z * z) / trials;
    return {
        lower: successes === 0 ? 0 : (centre - reach) / scale,
        upper: successes === trials ? 1 : (centre + reach) / scale,
    };
}
/**
 * The exact interval of Clopper and Pearson for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless
 * successes and trials are whole numbers with successes <= trials and 0 < confidence < 1.
 * C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
function clopperPearson({ successes, trials, confidence = 0.95 }) {
    (0,preconditions/* requirePart */.v1)("successes", successes, "trials", trials);
    (0,preconditions/* requireFraction */.CD)("confidence", confidence);
    const outside = (1 - confidence) / 2;
    const failures = trials - successes;
    return {
        lower: successes === 0 ? 0 : (0,beta/* betaQuantile */.O9)(outside, successes, failures + 1),
        upper: failures === 0 ? 1 : (0,beta/* betaQuantile */.O9)(1 - outside, successes + 1, failures),
    };
}

// EXTERNAL MODULE: ./lib/stats/random.js
var stats_random = __webpack_require__(9376);
;// CONCATENATED MODULE: ./lib/forecast/draws.js
/** A draw of the standard normal distribution. G. E. P. Box and M. E. Muller, Ann. Math. Stat. 29 (1958), 610-611. */
function normalDraw(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
/**
 * A draw of the gamma distribution with scale 1 and any `shape` above 0. G. Marsaglia and W. W. Tsang, ACM Trans. Math.
 * Softw. 26 (2000), 363-372, with their step for a shape below 1.
 */
function gammaDraw(shape, random) {
    if (shape < 1)
        return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
        const x = normalDraw(random);
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v))
            return d * v;
    }
}
/** A draw of Beta(a, b), a fraction; `a` and `b` above 0, and at least .01 so that nothing underflows. */
function draws_betaDraw({ a, b }, random) {
    const x = gammaDraw(a, random);
    return x / (x + gammaDraw(b, random));
}
/** Degrees of freedom of the residuals of log tokens: a kurtosis of 9, where the normal distribution has 3. */
const TAIL = 5;
/** A draw with mean 0 and standard deviation 1 whose tails are heavier than the normal ones: Student's t, scaled. */
function heavyTailedDraw(random) {
    const chiSquare = 2 * gammaDraw(TAIL / 2, random);
    return normalDraw(random) * Math.sqrt((TAIL - 2) / chiSquare);
}

// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/decide/log-ratio.js
var log_ratio = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/forecast/counts.js
/** What has been made of one arm, task by task. Its attempts of a task are counted in their order. */
class Counts {
    tasks;
    passes;
    attempts;
    /** The sums of log tokens; null where nothing is metered. */
    logTokens;
    /** How many tasks have an attempt. */
    tried = 0;
    #drawn;
    constructor(tasks, drawn) {
        this.tasks = tasks;
        this.#drawn = drawn;
        this.passes = new Int32Array(tasks);
        this.attempts = new Int32Array(tasks);
        this.logTokens = drawn.logTokens === null ? null : new Float64Array(tasks);
    }
    /** Counts the next attempt of a task. */
    add(task) {
        const made = this.attempts[task] ?? 0;
        const at = made * this.tasks + task;
        if (made === 0)
            this.tried += 1;
        this.attempts[task] = made + 1;
        this.passes[task] = (this.passes[task] ?? 0) + (this.#drawn.outcomes[at] ?? 0);
        if (this.logTokens !== null)
            this.logTokens[task] = (this.logTokens[task] ?? 0) + (this.#drawn.logTokens?.[at] ?? 0);
    }
}
/** All attempts of the stored baseline. */
function baselineCounts({ tasks, baseline, baselineAttempts }) {
    const counts = new Counts(tasks, baseline);
    for (let round = 0; round < baselineAttempts; round += 1)
        for (let task = 0; task < tasks; task += 1)
            counts.add(task);
    return counts;
}
/** The tasks that both arms have tried, in the tests' words. */
function strataOf(baseline, candidate) {
    const strata = [];
    for (let task = 0; task < candidate.tasks; task += 1) {
        const baselineAttempts = baseline.attempts[task] ?? 0;
        const candidateAttempts = candidate.attempts[task] ?? 0;
        if (baselineAttempts === 0 || candidateAttempts === 0)
            continue;
        strata.push({
            baselinePasses: baseline.passes[task] ?? 0,
            baselineAttempts,
            candidatePasses: candidate.passes[task] ?? 0,
            candidateAttempts,
        });
    }
    return strata;
}
/** For each task that both arms have tried, the candidate's mean log tokens minus the baseline's. */
function logRatiosOf(baseline, candidate) {
    const ratios = [];
    for (let task = 0; task < candidate.tasks; task += 1) {
        const before = baseline.attempts[task] ?? 0;
        const after = candidate.attempts[task] ?? 0;
        if (before === 0 || after === 0)
            continue;
        ratios.push((candidate.logTokens?.[task] ?? 0) / after - (baseline.logTokens?.[task] ?? 0) / before);
    }
    return ratios;
}

// EXTERNAL MODULE: ./lib/decide/even.js
var even = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/decide/schedule.js + 3 modules
var decide_schedule = __webpack_require__(7596);
;// CONCATENATED MODULE: ./lib/forecast/design.js




/**
 * Plans as `makePlan` does. Tasks are exchangeable until the baseline tells them apart, so the random order of the first
 * round is that of their numbers.
 */
function planOf(design, baseline) {
    const { rounds, gates, early, extension } = design;
    const order = namesOf(baseline.tasks);
    const known = new Map();
    for (let task = 0; task < order.length; task += 1) {
        known.set(order[task] ?? "", {
            passes: baseline.passes[task] ?? 0,
            attempts: baseline.attempts[task] ?? 0,
        });
    }
    const extensionRounds = extension?.rounds ?? 0;
    const schedule = (0,decide_schedule/* scheduleOf */.r)({
        order,
        rounds,
        extensionRounds,
        baseline: known,
        early,
        passing: {
            margin: gates.passRate.margin,
            level: gates.passRate.passLevel * (1 - gates.extensionShare),
        },
    });
    const plan = {
        order,
        rounds,
        values: schedule.values,
        looks: schedule.looks,
        extension: extension === null
            ? null
            : {
                rounds: extensionRounds,
                share: gates.extensionShare,
                information: schedule.extensionInformation,
            },
    };
    const looks = (0,domain_sequence/* looksOf */.uJ)(plan);
    const planned = (0,domain_sequence/* plannedAttempts */.h1)(plan);
    const common = {
        looks,
        extended: looks.length > plan.looks.length,
        extensionShare: gates.extensionShare,
    };
    const passRate = (0,critical/* criticalValues */.MM)({ ...common, gate: gates.passRate, metric: "pass-rate" });
    const tokens = gates.tokens === null ? null : (0,critical/* criticalValues */.MM)({ ...common, gate: gates.tokens, metric: "tokens" });
    return {
        sequence: Uint16Array.from((0,domain_sequence/* sequenceOf */.nD)(plan), ({ task }) => Number(task)),
        planned,
        looks: looks.map(({ attempts }, index) => ({
            attempts,
            even: (0,even/* isEven */.H)(plan, attempts, baseline.attempts),
            passRate: passRate[index],
            tokens: tokens?.[index] ?? null,
        })),
    };
}
const names = new Map();
/** Tasks are named by their numbers. */
function namesOf(tasks) {
    const known = names.get(tasks) ?? Array.from({ length: tasks }, (_, index) => String(index));
    names.set(tasks, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/forecast/judge.js





/** Judges a pull request as production does: `judgeLooks` and `judgeGates` on its attempts, then `confirm`. */
function judgePullRequest(pullRequest, design) {
    const { gates, extension } = design;
    const baseline = baselineCounts(pullRequest);
    const candidate = new Counts(pullRequest.tasks, pullRequest.candidate);
    const { sequence, looks, planned } = planOf(design, baseline);
    const end = { word: "inconclusive", look: 0, attempts: 0, planned, fresh: 0 };
    let made = 0;
    for (const [index, look] of looks.entries()) {
        if (look.attempts > planned && extension?.used !== true)
            break;
        for (; made < look.attempts; made += 1)
            candidate.add(sequence[made] ?? 0);
        Object.assign(end, { look: index + 1, attempts: made });
        const { word, failed } = judgeLook({ baseline, candidate, look, gates });
        if (word === "pass")
            return { ...end, word };
        if (word === "inconclusive")
            continue;
        if (!design.confirm)
            return { ...end, word };
        const fresh = new Counts(pullRequest.tasks, pullRequest.fresh());
        for (const task of sequence.subarray(0, made))
            fresh.add(task);
        return { ...end, word: stands({ fresh, candidate, gates, failed }) ? word : "inconclusive", fresh: made };
    }
    return end;
}
/** What all gates of a check say at one look. No attempt ends in an error here, and all are metered or none. */
function judgeLook(options) {
    const { baseline, candidate, look, gates } = options;
    const strata = strataOf(baseline, candidate);
    const { failZ, passZ, failTail } = look.passRate;
    const { margin } = gates.passRate;
    const passRate = (0,pass_rate/* findPassRate */.$D)({ strata, even: look.even, failZ, passZ, failTail, margin }).verdict;
    // A pass that is withheld whatever the attempts say: see `judgePassRate`.
    const hindered = candidate.tried < candidate.tasks || strata.every(({ baselinePasses }) => baselinePasses === 0);
    let tokens = "pass";
    if (gates.tokens !== null && look.tokens !== null) {
        const logRatios = logRatiosOf(baseline, candidate);
        const { failTail, passTail } = look.tokens;
        tokens =
            logRatios.length < 2
                ? "inconclusive"
                : (0,log_ratio/* findLogRatio */.px)({ ...gates.tokens, logRatios, failTail, passTail }).verdict;
    }
    const failed = { passRate: passRate === "regression", tokens: tokens === "regression" };
    if (failed.passRate || failed.tokens)
        return { word: "regression", failed };
    const pass = passRate === "pass" && tokens === "pass" && !hindered;
    return { word: pass ? "pass" : "inconclusive", failed };
}
/** Whether one of the gates that found a regression finds it against the fresh batch alone. */
function stands(options) {
    const { fresh, candidate, gates, failed } = options;
    if (failed.passRate) {
        const strata = strataOf(fresh, candidate);
        const asked = { failZ: 0, passZ: 0, failTail: decide_confirm/* CONFIRM_LEVEL */.aB, margin: gates.passRate.margin };
        if ((0,pass_rate/* findPassRate */.$D)({ strata, even: false, ...asked }).pValue() <= decide_confirm/* CONFIRM_LEVEL */.aB)
            return true;
    }
    if (failed.tokens && gates.tokens !== null) {
        const logRatios = logRatiosOf(fresh, candidate);
        const tails = { failTail: decide_confirm/* CONFIRM_LEVEL */.aB, passTail: decide_confirm/* CONFIRM_LEVEL */.aB };
        if ((0,log_ratio/* findLogRatio */.px)({ ...gates.tokens, logRatios, ...tails }).pValue <= decide_confirm/* CONFIRM_LEVEL */.aB)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/forecast/bug-hunt.js
/**
 * How often the example agent solved each task of examples/bug-hunt, of so many attempts each: real attempts, made by
 * scripts/calibration/measure-bug-hunt.ts, which writes this file.
 */
const bug_hunt_BUG_HUNT = {
    measured: "2026-11-22",
    attempts: 400,
    passes: {
        "add-months": 300,
        backoff: 173,
        base64: 98,
        "csv-line": 0,
        debounce: 23,
        duration: 392,
        "edit-distance": 91,
        "escape-html": 343,
        "event-emitter": 238,
        "glob-match": 0,
        inventory: 91,
        "lower-bound": 229,
        "lru-cache": 365,
        luhn: 395,
        "merge-intervals": 400,
        "moving-average": 399,
        "normalize-path": 300,
        paginate: 41,
        "priority-queue": 186,
        "query-string": 384,
        "roman-numerals": 393,
        "rotate-matrix": 400,
        "run-length": 400,
        "semver-compare": 0,
        "text-wrap": 400,
        "token-bucket": 129,
        "topo-sort": 277,
        "word-count": 381,
    },
};

;// CONCATENATED MODULE: ./lib/forecast/noise.js


/**
 * A little of each end: what a task is taken to be before any of its attempts. Suites measured with real repeats are
 * U-shaped like this: most tasks pass almost always or almost never (statistics.md 0 and 1(iv)).
 */
const PRIOR = 0.3;
/** Tasks like those of Terminal-Bench 2.0: agents that score 40 to 66 %, five attempts of each task. statistics.md 0. */
function terminalBench(tasks) {
    return betaNoise({ name: "terminal-bench", tasks, a: 0.3, b: 0.27 });
}
/** Tasks like those of SWE-bench Verified: five identical runs of one agent on 100 of them. statistics.md 0. */
function sweBenchVerified(tasks) {
    return betaNoise({ name: "swe-bench-verified", tasks, a: 0.22, b: 0.07 });
}
/** The embedded benchmark, by what its agent was measured to do. */
function bugHunt() {
    const tallies = Object.values(BUG_HUNT.passes).map((passes) => ({ passes, attempts: BUG_HUNT.attempts }));
    return { ...noise_fromHistory(tallies), name: "bug-hunt" };
}
/**
 * The tasks of a baseline, by what it knows of them: each probability is drawn from Beta(s + .3, k - s + .3) for s passes
 * of k attempts.
 */
function noise_fromHistory(tallies) {
    return {
        name: "history",
        tasks: tallies.length,
        draw: (random) => Float64Array.from(tallies, ({ passes, attempts }) => draws_betaDraw({ a: passes + PRIOR, b: attempts - passes + PRIOR }, random)),
    };
}
/** Tasks whose probabilities are independent draws of Beta(a, b). */
function betaNoise(of) {
    const { name, tasks } = of;
    return { name, tasks, draw: (random) => Float64Array.from({ length: tasks }, () => betaDraw(of, random)) };
}

;// CONCATENATED MODULE: ./lib/forecast/shapes.js


/** The standard deviation of what `mixed` adds to each task's log odds. */
const MIXED_SPREAD = 1.5;
/** Below this rate a task hardly has anything to lose. */
const HARD_FROM = 0.15;
/** Of the tasks that `worn` thins. */
const WORN_SHARE = 0.4;
/** Rates nearer to the ends are taken to be this near, so that they have odds. */
const NEAREST = 1e-9;
/**
 * The rates after a drop: their mean is lower by its size, exactly, or 0 where the rates have not so much to lose.
 * @param rates the probability of a pass of each task
 */
function afterDrop(rates, drop, random) {
    const { shape, size } = drop;
    if (shape === "mixed")
        return oddsTimes(rates, size, () => Math.exp(MIXED_SPREAD * normalDraw(random)));
    if (size === 0)
        return rates;
    if (shape === "uniform")
        return oddsTimes(rates, size, () => 1);
    if (size < 0)
        throw new RangeError(`a gain is uniform or mixed, not ${shape}`);
    return shape === "worn" ? worn(rates, size) : broken(rates, size, victims(rates, shape, random));
}
/** The odds of each task times its own factor and one common factor, which is the one that gives the mean drop. */
function oddsTimes(rates, size, factor) {
    const odds = rates.map((rate) => {
        const within = Math.min(1 - NEAREST, Math.max(NEAREST, rate));
        return (within / (1 - within)) * factor();
    });
    const aim = sumOf(rates) - size * rates.length;
    let [low, high] = [-40, 40];
    for (let round = 0; round < 60; round += 1) {
        const middle = (low + high) / 2;
        const common = Math.exp(middle);
        let sum = 0;
        for (const value of odds)
            sum += (value * common) / (1 + value * common);
        if (sum > aim)
            high = middle;
        else
            low = middle;
    }
    const common = Math.exp((low + high) / 2);
    return odds.map((value) => (value * common) / (1 + value * common));
}
/** The easiest tasks' rates, thinned; where they have too little to lose, all others' too. */
function worn(rates, size) {
    const easiest = byRate(rates).reverse();
    const after = rates.slice();
    let left = size * rates.length;
    const count = Math.ceil(rates.length * WORN_SHARE);
    for (const group of [easiest.slice(0, count), easiest.slice(count)]) {
        let whole = 0;
        for (const task of group)
            whole += after[task] ?? 0;
        const kept = whole === 0 ? 1 : Math.max(0, 1 - left / whole);
        for (const task of group)
            after[task] = (after[task] ?? 0) * kept;
        left -= whole * (1 - kept);
    }
    return after;
}
/** The order in which tasks break. */
function victims(rates, shape, random) {
    if (shape === "random")
        return (0,stats_random/* shuffled */.A)([...rates.keys()], random);
    const rising = byRate(rates);
    if (shape === "easiest")
        return rising.reverse();
    const from = rising.findIndex((task) => (rates[task] ?? 0) >= HARD_FROM);
    return from < 0 ? rising.reverse() : [...rising.slice(from), ...rising.slice(0, from).reverse()];
}
/** One task after the other never passes any more, the last of them only so often as the size asks. */
function broken(rates, size, order) {
    const after = rates.slice();
    let left = size * rates.length;
    for (const task of order) {
        const lost = Math.min(left, after[task] ?? 0);
        after[task] = (after[task] ?? 0) - lost;
        left -= lost;
        if (left <= 0)
            break;
    }
    return after;
}
/** The tasks, those that pass least often first. */
function byRate(rates) {
    return [...rates.keys()].sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}

;// CONCATENATED MODULE: ./lib/forecast/outlook.js






/**
 * The very baseline that is stored. What main can do is drawn anew for each pull request, from what the baseline knows of
 * each task. Where tasks have unequal numbers of attempts, each is taken to have the same number, at its own rate.
 */
function storedGround(tallies) {
    const attempts = tallies.reduce((sum, tally) => sum + tally.attempts, 0) / Math.max(1, tallies.length);
    const baselineAttempts = Math.max(1, Math.round(attempts));
    const passes = tallies.map((tally) => Math.round((tally.passes / tally.attempts) * baselineAttempts));
    const noise = noise_fromHistory(tallies);
    return {
        tasks: tallies.length,
        baselineAttempts,
        pullRequestsEach: 1,
        draw: (random) => ({ rates: noise.draw(random), passes }),
    };
}
/** Planning a baseline's looks takes longer than judging a pull request by them. */
const PULL_REQUESTS_EACH = 8;
/** Baselines yet to be recorded, of tasks like these. */
function drawnGround(noise, baselineAttempts) {
    return {
        tasks: noise.tasks,
        baselineAttempts,
        pullRequestsEach: PULL_REQUESTS_EACH,
        draw: (random) => {
            const rates = noise.draw(random);
            const passes = Array.from(rates, () => 0);
            // Round by round, so that a baseline with more attempts begins as one with fewer.
            for (let made = 0; made < baselineAttempts; made += 1)
                for (const [task, rate] of rates.entries())
                    if (random() < rate)
                        passes[task] = (passes[task] ?? 0) + 1;
            return { rates, passes };
        },
    };
}
/** Tasks drawn with replacement from those that are known: another number of tasks like them. */
function tasksLike(tallies, tasks) {
    return {
        name: "history",
        tasks,
        draw: (random) => {
            const drawn = Array.from({ length: tasks }, () => tallies[Math.floor(random() * tallies.length)]);
            return fromHistory(drawn).draw(random);
        },
    };
}
/**
 * Simulates pull requests, and judges each as production does. Drops are uniform on the odds of all tasks. The same
 * pull requests are asked about each drop, with the same luck, so that a larger one is never found less often by chance
 * alone. The same options always give the same answer.
 * @param tokenSpread the standard deviation of log tokens around a task's mean; null where nothing is metered
 */
function outlook(options) {
    const { grounds, drops, pullRequests, tokenSpread, seed } = options;
    const { gates } = options.design;
    const design = tokenSpread === null ? { ...options.design, gates: { ...gates, tokens: null } } : options.design;
    const totals = drops.map(() => ({ regression: 0, pass: 0, inconclusive: 0, used: 0 }));
    for (let index = 0; index < pullRequests; index += 1) {
        const of = Math.floor(index / grounds.pullRequestsEach);
        const ground = grounds.draw((0,stats_random/* seededRandom */.I)(`${seed} ground ${of}`));
        for (const [at, drop] of drops.entries()) {
            const total = totals[at];
            if (total === undefined)
                continue;
            const pullRequest = pullRequestOn({ ...options, design, ground, drop, seed: `${seed} ${index}` });
            const { word, attempts, planned } = judgePullRequest(pullRequest, design);
            total[word] += 1;
            total.used += attempts / planned;
        }
    }
    const rate = (successes) => ({
        rate: successes / pullRequests,
        ...clopperPearson({ successes, trials: pullRequests }),
    });
    return drops.map((drop, at) => ({
        drop,
        regression: rate(totals[at]?.regression ?? 0),
        pass: rate(totals[at]?.pass ?? 0),
        used: (totals[at]?.used ?? 0) / pullRequests,
    }));
}
function pullRequestOn(options) {
    const { grounds, ground, design, drop, tokenSpread, seed } = options;
    const { tasks, baselineAttempts } = grounds;
    const rounds = design.rounds + (design.extension?.used === true ? design.extension.rounds : 0);
    const changed = afterDrop(ground.rates, { shape: "uniform", size: drop }, (0,stats_random/* seededRandom */.I)(seed));
    const armOf = (rates, of) => {
        const random = (0,stats_random/* seededRandom */.I)(`${seed} ${of}`);
        const outcomes = Uint8Array.from({ length: rounds * tasks }, (_, at) => random() < (rates[at % tasks] ?? 0) ? 1 : 0);
        return { outcomes, logTokens: logTokensOf(rounds, of) };
    };
    // A task's own level is in both arms alike, so it is left out of both.
    const logTokensOf = (of, arm) => {
        if (tokenSpread === null)
            return null;
        const random = (0,stats_random/* seededRandom */.I)(`${seed} tokens ${arm}`);
        return Float64Array.from({ length: of * tasks }, () => tokenSpread * heavyTailedDraw(random));
    };
    const outcomes = Uint8Array.from({ length: baselineAttempts * tasks }, (_, at) => Math.floor(at / tasks) < (ground.passes[at % tasks] ?? 0) ? 1 : 0);
    return {
        tasks,
        baselineAttempts,
        baseline: { outcomes, logTokens: logTokensOf(baselineAttempts, "baseline") },
        candidate: armOf(changed, "candidate"),
        fresh: () => armOf(ground.rates, "fresh"),
    };
}

// EXTERNAL MODULE: ./lib/decide/judge-gates.js + 1 modules
var judge_gates = __webpack_require__(2662);
// EXTERNAL MODULE: ./lib/decide/judge-use.js
var judge_use = __webpack_require__(2029);
;// CONCATENATED MODULE: ./lib/forecast/split.js







/**
 * As many rounds as asked for, and at most half of what most tasks have stored.
 * @returns null where most tasks have fewer than two attempts
 */
function divisionOf(stored, rounds) {
    const lengths = stored.map(({ attempts }) => attempts.length).sort((a, b) => a - b);
    const usual = lengths[lengths.length >> 1] ?? 0;
    const possible = Math.min(rounds, Math.floor(usual / 2));
    if (possible < 1)
        return null;
    const enough = ({ attempts }) => attempts.length >= 2 * possible;
    return {
        rounds: possible,
        tasks: stored.filter(enough),
        leftOut: stored.filter((task) => !enough(task)).map(({ task }) => task),
    };
}
/** Divides each task's attempts at random, the tasks in random order; every division is equally likely. */
function splitStored({ tasks, rounds }, random) {
    return (0,stats_random/* shuffled */.A)(tasks, random).map(({ task, attempts }) => {
        const mixed = (0,stats_random/* shuffled */.A)(attempts, random);
        return { task, candidate: mixed.slice(0, rounds), baseline: mixed.slice(rounds) };
    });
}
/**
 * Judges a split as `judgeLooks` judges a pull request: planned from its baseline, look by look up to the planned end,
 * without a fresh batch and without an extension. The gates are production's own; the pass rate's exact test, which takes
 * most of the time, is asked only where it decides.
 */
function judgeSplit(split, design) {
    const { rounds, gates } = design;
    const pairs = split.map(({ task, baseline }) => {
        const pair = { task, baseline: (0,decide_pair/* emptyArm */.qy)(), candidate: (0,decide_pair/* emptyArm */.qy)() };
        for (const attempt of baseline)
            (0,decide_pair/* addAttempt */.Vm)(pair.baseline, attempt);
        return pair;
    });
    const plan = planFor(pairs, design);
    // Costs come with the attempts that tokens come with, and tasks are taken for equally noisy in both.
    const costPlan = gates.cost === null ? null : planFor(pairs, { ...design, as: gates.cost });
    const tasks = pairs.filter(({ baseline }) => baseline.attempts > 0);
    const made = split.map(() => 0);
    let attempts = 0;
    for (const [index, look] of plan.looks.entries()) {
        for (; attempts < look.attempts; attempts += 1) {
            const at = plan.sequence[attempts] ?? 0;
            const attempt = split[at]?.candidate[made[at] ?? 0];
            const pair = pairs[at];
            if (attempt !== undefined && pair !== undefined)
                (0,decide_pair/* addAttempt */.Vm)(pair.candidate, attempt);
            made[at] = (made[at] ?? 0) + 1;
        }
        const untold = { detectable: () => 0 };
        const tokens = look.tokens === null ? null : { ...look.tokens, ...untold };
        const costLook = costPlan?.looks[index]?.tokens ?? null;
        const cost = costLook === null ? null : { ...costLook, ...untold };
        const criticals = { passRate: { ...look.passRate, ...untold }, tokens, cost };
        const evidence = { tasks, even: look.even, rounds, plannedAttempts: plan.planned, alongside: false };
        const both = tasks.filter(({ candidate }) => candidate.attempts > 0);
        if (both.length === 0)
            continue;
        const { margin } = gates.passRate;
        const passRate = (0,pass_rate/* findPassRate */.$D)({ ...look.passRate, strata: both.map(pass_rate/* stratumOf */.Ey), even: look.even, margin });
        const said = [{ metric: "pass-rate", verdict: passRate.verdict }];
        const uses = ["tokens", "cost"].flatMap((metric) => {
            const [gate, critical] = [gates[metric], criticals[metric]];
            if (gate === null || critical === null)
                return [];
            return [{ metric, verdict: (0,judge_use/* judgeUse */.r)({ ...evidence, metric, gate, critical }).verdict }];
        });
        const all = [...said, ...uses];
        const worse = all.filter(({ verdict }) => verdict === "regression").map(({ metric }) => metric);
        const end = { attempts, planned: plan.planned };
        if (worse.length > 0)
            return { ...end, word: "regression", worse };
        // Only all gates together know of errors, and of tasks without an attempt that counts.
        if (all.some(({ verdict }) => verdict !== "pass"))
            continue;
        if ((0,judge_gates/* judgeGates */.y)({ ...evidence, gates, criticals }).verdict === "pass")
            return { ...end, word: "pass", worse };
    }
    return { attempts: plan.planned, planned: plan.planned, word: "inconclusive", worse: [] };
}
/** The plan of a gate whose baseline is the split's; the tasks are named by their places. */
function planFor(pairs, options) {
    const { rounds, gates, early, as = gates.tokens } = options;
    const most = Math.max(0, ...pairs.map(({ baseline }) => baseline.attempts));
    const outcomes = new Uint8Array(most * pairs.length);
    for (const [task, { baseline }] of pairs.entries())
        for (let made = 0; made < baseline.passes; made += 1)
            outcomes[made * pairs.length + task] = 1;
    const counts = new Counts(pairs.length, { outcomes, logTokens: null });
    for (const [task, { baseline }] of pairs.entries())
        for (let made = 0; made < baseline.attempts; made += 1)
            counts.add(task);
    return planOf({ rounds, early, gates: { ...gates, tokens: as }, extension: null, confirm: false }, counts);
}

;// CONCATENATED MODULE: ./lib/forecast/splits.js



/**
 * Divides the stored attempts at random again and again, and judges each division by the gate's rule. The same options
 * always give the same answer. The splits are of the same attempts: what they tell is whether the rule keeps its rate on
 * noise such as this, and not whether the baseline itself was lucky.
 * @param options `confidence` is of the intervals (Clopper and Pearson), a fraction
 */
function forecastSplits(options) {
    const steps = splitByOne(options);
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** The same one by one, for whoever has something else to do in between: after each split how many are done. */
function* splitByOne(options) {
    const { division, gates, early, splits, seed, confidence = 0.95 } = options;
    const { rounds } = division;
    const said = { regression: 0, pass: 0, inconclusive: 0 };
    const by = { "pass-rate": 0, tokens: 0, cost: 0 };
    let used = 0;
    for (let index = 0; index < splits; index += 1) {
        const split = splitStored(division, (0,stats_random/* seededRandom */.I)(`${seed} ${index}`));
        const { word, worse, attempts, planned } = judgeSplit(split, { rounds, gates, early });
        said[word] += 1;
        for (const gate of worse)
            by[gate] += 1;
        used += attempts / planned;
        yield index + 1;
    }
    const rate = (successes) => ({
        rate: successes / splits,
        ...clopperPearson({ successes, trials: splits, confidence }),
    });
    return {
        splits,
        worse: rate(said.regression),
        worseBy: {
            passRate: rate(by["pass-rate"]),
            tokens: gates.tokens === null ? null : rate(by.tokens),
            cost: gates.cost === null ? null : rate(by.cost),
        },
        passed: rate(said.pass),
        used: used / splits,
    };
}

// EXTERNAL MODULE: ./lib/domain/usage.js
var domain_usage = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/forecast/stored.js


/**
 * The stored attempts of each of these tasks, given by id and content hash; tasks that were never tried are left out.
 * @param runs the pooled baseline
 */
function storedTasks(runs, tasks) {
    const stored = new Map(Object.keys(tasks).map((task) => [task, []]));
    for (const run of runs) {
        const hashes = run.manifest.suite.tasks;
        for (const attempt of (0,decide_pair/* countedAttempts */.jc)(run))
            if (hashes[attempt.task] === tasks[attempt.task])
                stored.get(attempt.task)?.push(attempt);
    }
    return [...stored]
        .map(([task, attempts]) => ({ task, attempts }))
        .filter(({ attempts }) => attempts.some(({ outcome }) => outcome !== "error"));
}
/** Passes and fails of a task, as the gate counts them. */
function tallyOf({ attempts }) {
    const arm = (0,decide_pair/* emptyArm */.qy)();
    for (const attempt of attempts)
        (0,decide_pair/* addAttempt */.Vm)(arm, attempt);
    return { passes: arm.passes, attempts: arm.attempts };
}
/** The means over the stored attempts that say what they used. */
function meanUse(stored) {
    const attempts = stored.flatMap((task) => task.attempts);
    const meanOf = (of) => {
        const known = attempts.map(of).filter((value) => value !== null);
        return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    const withTries = (of) => meanOf((attempt) => of(attempt) === null
        ? null
        : [attempt, ...attempt.retried].reduce((sum, part) => sum + (of(part) ?? 0), 0));
    return {
        tokens: withTries(({ usage }) => totalTokens(usage)),
        costUsd: withTries(({ costUsd }) => costUsd),
    };
}
/** By how much log tokens of one task's attempts differ: their standard deviation around its mean; null where unknown. */
function tokenSpread(stored) {
    let squares = 0;
    let free = 0;
    for (const { attempts } of stored) {
        const logs = attempts.flatMap(({ usage }) => {
            const tokens = (0,domain_usage/* totalTokens */.RP)(usage);
            return tokens === null || tokens <= 0 ? [] : [Math.log(tokens)];
        });
        if (logs.length < 2)
            continue;
        const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
        for (const value of logs)
            squares += (value - mean) ** 2;
        free += logs.length - 1;
    }
    return free === 0 ? null : Math.sqrt(squares / free);
}

;// CONCATENATED MODULE: ./lib/forecast/before-measuring.js




/** What is simulated for one line of a report takes about a second: fewer of large suites. */
const SPLITS = { most: 500, least: 100, attempts: 60_000 };
const PULL_REQUESTS = { most: 200, least: 50, attempts: 60_000 };
const TEN_POINTS = 0.1;
/**
 * What the report says of the rule before any attempt: how often it calls main's own attempts worse than each other, and
 * what it would find. The same baseline and rule always give the same numbers.
 * @param stored the baseline's attempts; see `storedTasks`
 * @returns null where nothing is stored
 */
function forecastBefore(options) {
    const { stored, gates, rounds, early, confirm } = options;
    if (stored.length === 0)
        return null;
    const some = ({ most, least, attempts }) => Math.max(least, Math.min(most, Math.round(attempts / (stored.length * rounds))));
    const division = divisionOf(stored, rounds);
    const splits = division === null
        ? null
        : forecastSplits({ division, gates, early, splits: some(SPLITS), seed: "before measuring" });
    const pullRequests = some(PULL_REQUESTS);
    const [unchanged, dropped] = outlook({
        grounds: storedGround(stored.map(tallyOf)),
        design: { rounds, gates, early, extension: null, confirm },
        drops: [0, TEN_POINTS],
        pullRequests,
        tokenSpread: gates.tokens === null ? null : tokenSpread(stored),
        seed: "before measuring",
    });
    return {
        source: "history",
        pullRequests,
        falseAlarm: splits?.worse ?? null,
        splits: splits?.splits ?? 0,
        power10: dropped?.regression.rate ?? 0,
        share: unchanged?.used ?? 1,
    };
}

// EXTERNAL MODULE: ./lib/commands/measuring.js + 1 modules
var measuring = __webpack_require__(8886);
;// CONCATENATED MODULE: ./lib/commands/before-measuring.js







/**
 * Why the check's rule can never fail or never pass a change, whatever is measured; none where it can do both. Without a
 * stored baseline it is held against the best that one could be.
 */
function hopelessRules({ surveyed, fixed, withBase }) {
    const { check, tasks } = surveyed;
    const { plan, gates, baselineRuns } = fixed;
    const stored = (0,decide_pair/* baselineArms */.ZA)(baselineRuns, tasks);
    const supposed = stored.size === 0;
    const beside = supposed && withBase;
    const attempts = beside ? plan.rounds + (plan.extension?.rounds ?? 0) : check.baseline.attempts;
    const best = new Map(plan.order.map((task) => [task, { passes: attempts, attempts }]));
    return infeasible({ plan, gates, baseline: supposed ? best : stored, supposed, beside });
}
/** The same as notes of a report. */
function asNotes(problems) {
    return problems.map((problem) => {
        const { message, hint = "" } = problem;
        return `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${hint}`.trim();
    });
}
/** The same, each with the check that it is of. */
function ofCheck(name, problems) {
    return problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}
/** What the rule is expected to do against a stored baseline; null where there is none. Takes about a second. */
function forecastAgainst(baselineRuns, options) {
    const { surveyed, stopping, ...rule } = options;
    const stored = storedTasks(baselineRuns, surveyed.tasks);
    return forecastBefore({ ...rule, stored, early: stopping !== "none" });
}
/** Warns of a rule that can never fail or never pass, before anything is spent on it, and says what it is expected to do. */
function sayBefore(options) {
    if (options.settled !== null)
        return { forecast: null, notes: [] };
    const { project, terminal, quiet, surveyed, fixed, withBase } = options;
    const { name, baseline } = surveyed.check;
    const problems = hopelessRules(options);
    tellProblems(terminal, "warning", ofCheck(name, problems));
    const { gates, plan, baselineRuns } = fixed;
    const { confirm } = baseline;
    const rule = { surveyed, gates, rounds: plan.rounds, confirm, stopping: project.config.stopping };
    const forecast = withBase ? null : forecastAgainst(baselineRuns, rule);
    if (forecast !== null)
        say(terminal, quiet, `${name}: ${forecastSentence(forecast)}`);
    return { forecast, notes: asNotes(problems) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/decide/extension.js
var extension = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/decide/gates.js
var decide_gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/commands/gate-judge.js
var gate_judge = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/commands/action/judged.js
var judged = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/commands/action/prepared-folder.js
var prepared_folder = __webpack_require__(985);
// EXTERNAL MODULE: ./lib/commands/action/test-plan.js
var test_plan = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/commands/action/continued.js















/**
 * Goes on with what an earlier attempt, or an earlier run of the pull request, measured of the same test: a test is known
 * by check, epoch and treatment, not by commit, and keeps its first plan and baseline. Otherwise the test starts afresh.
 * Design section 5, "looking again".
 */
async function continued(options) {
    const { context, github, test, artifacts, measured, fresh } = options;
    const afresh = { test: fresh, files: baselineFiles(fresh, test.pool.runs) };
    const artifact = (0,earlier/* newestFor */.Qy)(artifacts, measured) ?? (await (0,earlier/* artifactByName */.nV)({ context, github, measured }));
    if (artifact === null)
        return afresh;
    const refuse = (why) => {
        const message = `the artifact ${artifact.name} was not gone on with: ${why}`;
        (0,tell/* tellProblems */.s)(context.terminal, "note", [{ message }]);
        return afresh;
    };
    try {
        const found = await (0,earlier/* readArrived */.sC)(github, artifact);
        if (found?.candidate == null)
            return refuse("it is gone, or holds no run of the candidate");
        const arrived = { ...found, candidate: found.candidate, base: usable(found.base, found.candidate) };
        const first = await firstTest(options, arrived);
        if (typeof first === "string")
            return refuse(first);
        const why = (0,test_plan/* whyNotOf */.xb)(first.test, arrived.candidate);
        if (why !== null)
            return refuse(why);
        const arms = (0,test_plan/* armsOf */.jO)(first.test, arrived, (said) => (0,tell/* tellProblems */.s)(context.terminal, "note", [{ message: `of ${artifact.name}, ${said}` }]));
        const runs = { candidate: arrived.candidate, ...arms };
        const judging = (0,judged/* judgingOf */.cY)(first.test, first.baselineRuns);
        const finished = (0,judged/* isFinished */.$g)(runs, judging);
        const canGoOn = !first.test.withBase || canMeasureBase(options);
        // What has its verdict keeps it, also where it can be gone on with no longer.
        const comparison = (0,gate_judge/* judge */.S4)(runs, judging);
        const extended = finished && canGoOn && (0,extension/* whyNotExtended */.fw)(comparison) === null;
        const whole = finished && !extended;
        // As its comment said. By a push alone, what hinders each attempt would be paid for again and again.
        const hindrance = whole && isAskedFor(context) ? (0,extension/* whyMeasuredAnew */.Gz)(comparison) : null;
        if (hindrance !== null)
            return refuse(`it could not tell, since ${hindrance}; it is measured anew`);
        if (!whole && !canGoOn)
            return refuse("the base commit was measured beside it, and can be no longer");
        return {
            test: { ...first.test, extended, earlier: { ...named(artifact), whole } },
            files: new Map([
                ...baselineFiles(first.test, first.baselineRuns),
                ...earlierFilesOf(first.test, { ...arrived, ...arms }),
            ]),
        };
    }
    catch (error) {
        if (error instanceof domain_error/* PairgateError */.I)
            return refuse(error.problems[0]?.message ?? error.message);
        throw error;
    }
}
/** Whether somebody asked for this very run: by running jobs again, or by hand. */
function isAskedFor({ run, situation }) {
    return run.attempt > 1 || situation.kind === "dispatch";
}
/** The base commit's run; null where it is of no use. Kept, it would keep every later run of this test from a verdict. */
function usable(base, candidate) {
    return base === null || (0,gate_judge/* whyBroken */.IJ)(base, candidate) !== null ? null : base;
}
/** The test as its first plan made it, or why that plan is none of ours. */
async function firstTest(options, { candidate, base }) {
    const { project, test, fresh } = options;
    const { surveyed, pool } = test;
    const first = candidate?.manifest.plan ?? null;
    if (first === null)
        return "it has no plan";
    const { gates, baselineRuns } = await (0,gate_plan/* planAgain */.Gj)({ surveyed, first, store: project.store });
    const bare = first.baselineRuns.length === 0;
    // Also where a baseline is stored by now: the one it was begun with is the one that counts.
    const withBase = bare && (base !== null || test.base !== null);
    if (bare && !withBase && pool.runs.length > 0)
        return "it was measured without a baseline, and there is one now";
    const metered = withBase || (0,compare/* isMetered */.H)(baselineRuns);
    const priced = withBase || (0,metering/* isPriced */.gu)(baselineRuns);
    if (!isOurs(gates, { project, test, metered, priced })) {
        return "its plan has other rates than the configuration of the base commit";
    }
    const { rounds, seed } = first;
    const { stopping } = project.config;
    const own = (0,gate_plan/* planFor */.bJ)({ surveyed, rounds, seed, gates, baselineRuns, stopping });
    if ((0,digest/* digest */.br)(own) !== (0,digest/* digest */.br)(first))
        return "its plan is not the one that its baseline gives";
    return {
        test: {
            ...fresh,
            rounds,
            seed,
            schedule: (0,test_plan/* scheduleIn */.Zb)(own),
            gates,
            baselineRuns: baselineRuns.map(prepared_folder/* handedBaseline */.Aq),
            withBase,
        },
        baselineRuns,
    };
}
/** Whether the base commit can be measured beside the candidate, also where a baseline is stored by now. */
function canMeasureBase({ sides, test }) {
    const { check } = test.surveyed;
    return (!("reason" in sides.base) && check.baseline.whenMissing === "run" && sides.base.check(check) !== null);
}
/** Whether the rates are such as the base commit's configuration gives, for some number of changed checks. */
function isOurs(gates, options) {
    const { project, test, metered, priced } = options;
    const most = project.config.checks?.length ?? 1;
    for (let changedChecks = 1; changedChecks <= most; changedChecks += 1) {
        const own = (0,decide_gates/* gatesFor */.w)({
            falseAlarm: project.config.falseAlarm,
            changedChecks,
            rules: test.surveyed.check.gates,
            metered,
            priced,
            extensionShare: decide_gates/* EXTENSION_SHARE */.U,
        });
        // The order of keys tells nothing.
        if ((0,external_node_util_.isDeepStrictEqual)(own, gates))
            return true;
    }
    return false;
}
/** What finds and proves an artifact again. */
function named({ id, name, size, digest }) {
    return { id, name, size, digest };
}
function baselineFiles(test, runs) {
    return new Map(runs.map((run) => [(0,prepared_folder/* baselinePath */.XB)(test, run.manifest.id), (0,run_file/* formatRunFile */.lk)(run)]));
}
function earlierFilesOf(test, arrived) {
    return ["candidate", "base", "confirm"].flatMap((purpose) => {
        const run = arrived[purpose];
        return run === null ? [] : [[(0,prepared_folder/* earlierPath */.ic)(test, purpose), (0,run_file/* formatRunFile */.lk)(run)]];
    });
}

;// CONCATENATED MODULE: ./lib/commands/action/handed-test.js











/** Stands in the artifacts' names where there is no pull request. */
const GROUP_KEY = "group";
/** One check to be measured, with the plan and rates that are fixed before an agent runs; or as it was begun before. */
async function handedTest(options) {
    const { context, ground, project, test, changedChecks } = options;
    const { surveyed, pool } = test;
    const { check, treatment, fingerprint } = surveyed;
    const suite = check.suite.name;
    const candidate = check.candidate.name;
    const measured = {
        pullRequest: ground.pullRequest,
        key: GROUP_KEY,
        suite,
        candidate,
        treatment: treatment.hash,
    };
    const withBase = test.base !== null;
    const fixed = (0,gate_plan/* planGate */.ft)({
        surveyed,
        pool,
        withBase,
        falseAlarm: project.config.falseAlarm,
        changedChecks,
        rounds: context.inputs.attempts,
        seed: context.inputs.seed,
        stopping: project.config.stopping,
    });
    const { plan, gates } = fixed;
    const hopeless = hopelessRules({ surveyed, fixed, withBase });
    (0,tell/* tellProblems */.s)(context.terminal, "warning", ofCheck(check.name, hopeless));
    const fresh = {
        suite,
        candidate,
        fingerprint,
        tasks: (0,digest/* digest */.br)(surveyed.tasks),
        taskCount: Object.keys(surveyed.tasks).length,
        treatment: treatment.hash,
        epoch: pool.epoch,
        testId: (0,commands_manifest/* testIdOf */.hk)(surveyed, pool.epoch),
        rounds: plan.rounds,
        seed: plan.seed,
        schedule: (0,test_plan/* scheduleIn */.Zb)(plan),
        extended: false,
        gates,
        baselineRuns: pool.runs.map(prepared_folder/* handedBaseline */.Aq),
        newestBaseline: newestOf(test),
        baselineAttempts: check.baseline.attempts,
        baseTreatment: test.baseTreatment,
        withBase,
        confirm: check.baseline.confirm,
        unmeasuredMerges: test.unmeasuredMerges,
        forecast: null,
        treatmentsTried: ground.pullRequest === null ? null : (0,earlier/* treatmentsIn */.Nf)(options.artifacts, measured),
        accepted: (0,blessing/* acceptanceOf */.BL)(options.blessings, { suite, candidate, treatment: treatment.hash }),
        notes: [...test.notes, ...asNotes(hopeless), ...leftOut(test, project.store.name)],
        earlier: null,
    };
    return withForecast(await continued({ ...options, measured, fresh }), options);
}
/** With what the rule is expected to do; of a test that is gone on with, against the baseline that it was begun with. */
function withForecast({ test: handed, files }, { test, project }) {
    if (handed.withBase)
        return { test: handed, files };
    const stored = handed.baselineRuns.flatMap(({ id }) => {
        const file = (0,prepared_folder/* baselinePath */.XB)(handed, id);
        const text = files.get(file);
        return text === undefined ? [] : [(0,run_file/* parseRunFile */.dp)({ text, file }).run];
    });
    const { stopping } = project.config;
    const forecast = forecastAgainst(stored, { ...handed, surveyed: test.surveyed, stopping });
    return { test: { ...handed, forecast }, files };
}
function newestOf({ pool, surveyed }) {
    const { newest } = pool;
    if (newest === null)
        return null;
    const attempts = pool.runs.reduce((sum, run) => sum + run.attempts.length, 0);
    return {
        commit: newest.manifest.commit.sha,
        createdAt: newest.manifest.createdAt,
        attemptsPerTask: Math.round(attempts / Math.max(1, Object.keys(surveyed.tasks).length)),
    };
}
/** Why the store's runs were not taken; most of all where that leaves no baseline. */
function leftOut({ pool }, store) {
    return pool.leftOut.length === 0
        ? []
        : [`Left out of the baseline in ${store}: ${pool.leftOut.join("; ")}.`];
}

// EXTERNAL MODULE: ./lib/engines/local/find-tasks.js + 1 modules
var find_tasks = __webpack_require__(1057);
;// CONCATENATED MODULE: ./lib/commands/action/later-tasks.js


/** So many are named. */
const MOST_NAMED = 5;
/**
 * What a pull request changes in tasks, to be told: they are the judge's, so the base commit's are run. Where the suite
 * cannot be used as the change has it, nobody else would say so before the merge.
 */
async function laterTasks({ project, base }) {
    if ("reason" in base || project.tasksRoot === project.root)
        return [];
    const notes = [];
    for (const suite of project.config.suites)
        notes.push(...(await laterIn(suite, project)));
    return notes;
}
async function laterIn({ name, tasks }, { root, tasksRoot }) {
    const hashes = async (from) => {
        const found = await (0,find_tasks/* findTasks */.U)({ tasks, root: from });
        return new Map(found.tasks.map(({ id, hash }) => [id, hash]));
    };
    const before = await hashes(tasksRoot);
    let after;
    try {
        after = await hashes(root);
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        const said = error.problems[0]?.message ?? error.message;
        return [
            {
                message: `the tasks of the suite ${name} could not be used as this change has them (${said}): they are run as the base commit has them, and main could not run them after the merge`,
            },
        ];
    }
    const changed = [...new Set([...before.keys(), ...after.keys()])]
        .filter((id) => before.get(id) !== after.get(id))
        .sort();
    if (changed.length === 0)
        return [];
    const named = changed.slice(0, MOST_NAMED);
    const more = changed.length > named.length ? ` and ${changed.length - named.length} more` : "";
    return [
        {
            message: `the change of ${changed.length === 1 ? "a task" : `${changed.length} tasks`} of the suite ${name} (${named.join(", ")}${more}) takes effect once it is merged: a pull request is judged by its base`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/commands/action/prepare-gate.js












/**
 * Decides what a gate measures and against what, before any agent runs: which checks changed, their baselines, plans and
 * shares of the false-alarm rate, what an earlier run of the pull request already measured, and what was accepted.
 */
async function prepareGate(options) {
    const { context, github, ground, sides } = options;
    const { terminal, inputs } = context;
    const changesLater = [...sides.notes, ...(await laterTasks(sides))];
    (0,tell/* tellProblems */.s)(terminal, "note", changesLater);
    const { pullRequest } = ground;
    // Where the base commit has no rules, those are the change's own, and no stored run is judged by them.
    const lawless = "reason" in sides.base && sides.base.why === "no-configuration";
    const store = lawless ? withoutRuns(sides.project.store) : sides.project.store;
    const checks = (0,config_checks/* resolveChecks */.KR)(sides.project.config);
    const names = (0,action_chosen/* chosenChecks */.o)(inputs, checks);
    const ancestry = await (0,action_ancestry/* ancestryOf */.R)({ github, from: ground.base, store, checks, now: terminal.now() });
    const project = { ...sides.project, store, repository: { ...sides.project.repository, ancestry } };
    const all = [];
    for (const check of checks) {
        const surveyed = await (0,survey/* surveyCheck */.l4)(project, check);
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed, quiet: false });
        const test = await testOf({
            project,
            surveyed,
            pool,
            base: sides.base,
            mergesSince: (0,baseline_pool/* mergesSince */.Od)(pool, ancestry),
            force: false,
            now: terminal.now(),
        });
        all.push(test);
    }
    const open = all.filter((test) => test.settled === null);
    const chosen = ({ surveyed }) => names.has(surveyed.check.name);
    // Of a merge group's other pull requests too: what was accepted of them is in its files.
    const blessings = [];
    for (const number of new Set([pullRequest, ...ground.ahead])) {
        const stored = await project.store.blessings(number);
        blessings.push(...stored.blessings);
        (0,tell/* tellProblems */.s)(terminal, "warning", stored.problems);
    }
    const artifacts = open.length === 0
        ? []
        : await (0,earlier/* acceptableArtifacts */.Wc)({ context, github, pullRequest, headRef: options.headRef });
    const tests = [];
    const files = new Map();
    for (const test of open.filter(chosen)) {
        const handed = await handedTest({
            ...options,
            test,
            artifacts,
            blessings,
            changedChecks: open.length,
            project,
        });
        tests.push(handed.test);
        for (const [name, text] of handed.files)
            files.set(name, text);
    }
    const settled = all
        .filter(chosen)
        .flatMap((test) => test.settled === null
        ? []
        : [{ ...test.settled, notes: [...test.settled.notes, ...leftOut(test, project.store.name)] }]);
    const { budget, baseline } = project.config;
    return {
        files,
        handover: {
            kind: "gate",
            pairgate: commands_manifest/* PAIRGATE_VERSION */.BE,
            key: GROUP_KEY,
            commit: ground.commit,
            branch: baseline.branch,
            budget: { ...budget },
            base: ground.base,
            head: ground.head,
            pullRequest,
            target: ground.target,
            event: context.situation.event,
            fromOutside: ground.fromOutside,
            settled,
            tests,
            notes: [
                ...notSaid(changesLater, tests),
                ...aheadNote(ground),
                ...rateNote(tests, project.config.falseAlarm),
            ],
        },
    };
}
/** The store as it is for rules that no stored run may be judged by. */
function withoutRuns(store) {
    return { ...store, list: async () => ({ runs: [], problems: [] }) };
}
/** What none of the checks says of itself already. */
function notSaid(notes, tests) {
    const said = tests.flatMap((test) => test.notes).join("\n");
    return notes.map(({ message }) => message).filter((message) => !said.includes(message));
}
/** A test that is gone on with keeps the rate it was begun with, when fewer checks may have changed. */
function rateNote(tests, falseAlarm) {
    const together = tests.reduce((sum, { gates: { passRate, tokens, cost } }) => sum + passRate.alpha + (tokens?.alpha ?? 0) + (cost?.alpha ?? 0), 0);
    if (together <= falseAlarm * 1.001)
        return [];
    const percent = (rate) => `${Number((100 * rate).toFixed(1))} %`;
    return [
        `Checks that earlier commits of this pull request changed keep the rates they were begun with, so all of them together raise a false alarm in up to ${percent(together)} of such pull requests, and not in ${percent(falseAlarm)}.`,
    ];
}
function aheadNote({ ahead }) {
    if (ahead.length === 0)
        return [];
    const others = ahead.map((number) => `#${number}`).join(", ");
    return [
        `The merge group also holds what is ahead of it in the queue (${others}), so this verdict is of all of them.`,
    ];
}

// EXTERNAL MODULE: ./lib/commands/action/prepare-record.js + 1 modules
var prepare_record = __webpack_require__(7419);
;// CONCATENATED MODULE: ./lib/commands/action/running-checks.js
/** What the running comment says of each check. */
function runningChecks(handover) {
    const open = handover.tests.map((test) => ({
        suite: test.suite,
        candidate: test.candidate,
        state: test.earlier?.whole === true ? "settled" : "measuring",
        tasks: test.taskCount,
        rounds: test.extended ? (test.schedule.extension?.rounds ?? 0) : test.rounds,
        withBase: test.withBase,
        baseline: test.newestBaseline,
        note: noteOn(test),
    }));
    const settled = handover.settled.map(({ suite, candidate, verdict }) => ({
        suite,
        candidate,
        state: verdict === "pass" ? "unchanged" : "settled",
        tasks: 0,
        rounds: 0,
        withBase: false,
        baseline: null,
        note: null,
    }));
    return [...open, ...settled];
}
function noteOn({ earlier, extended }) {
    if (earlier === null)
        return null;
    if (earlier.whole)
        return "It was measured by an earlier run of this pull request";
    return extended
        ? "An earlier run could not tell, so the one extension of its plan is measured"
        : "It goes on with what an earlier run measured";
}

// EXTERNAL MODULE: ./lib/commands/action/sides.js + 5 modules
var action_sides = __webpack_require__(3605);
;// CONCATENATED MODULE: ./lib/commands/action/prepare.js
















/** Decides, before any agent runs, and hands over; says on the pull request that measuring has begun. */
async function prepareMode(context) {
    const { situation, runner, terminal } = context;
    // Later jobs ask for these, whatever happens below.
    for (const name of ["measure", "publish"])
        runner.setOutput(name, "false");
    // Of another branch's push, it says what is amiss.
    if (isMain(situation) || situation.kind === "push")
        return handRecord(context);
    if (situation.kind === "pull-request") {
        if (situation.event === "pull_request_target")
            return announceOutside(context, situation);
        if (situation.fork || situation.dependabot) {
            terminal.stdout.write(`Pull request ${situation.number} comes from ${situation.fork ? "a fork" : "Dependabot"}: it has no keys, so nothing is measured here.\nThe workflow's pull_request_target event says on it what a maintainer can do.\n`);
            return;
        }
        if (situation.action === "closed" || (situation.action === "edited" && !situation.retargeted))
            return;
    }
    const github = await context.github();
    const ground = await (0,action_ground/* groundOf */.J)({
        situation,
        github: context.github,
        checkedOut: await (0,action_ground/* readCheckedOut */.s)(terminal.cwd),
    });
    const { sides, files } = await openGateSides(context, github, ground);
    try {
        if (situation.kind === "merge-group" &&
            (await announceUnmeasuredGroup(context, github, ground, sides.project.config)))
            return;
        const prepared = await prepareGateHere({ context, github, ground, sides });
        await handGate(context, { ...prepared, files: new Map([...files, ...prepared.files]) });
        await announceRunning(context, prepared.handover);
    }
    finally {
        await sides.remove();
    }
}
/** Whether this is main itself: what it measures is a baseline. */
function isMain(situation) {
    if (situation.kind === "schedule")
        return true;
    return situation.kind === "push" && situation.isDefaultBranch && !situation.deleted;
}
/** @throws PairgateError for a push that no baseline comes from */
function mustBeMain(situation) {
    if (isMain(situation))
        return;
    throw new domain_error/* PairgateError */.I({
        message: `baselines are recorded from the default branch, and this is ${situation.event}${situation.kind === "push" ? ` to ${situation.branch ?? "a tag"}` : ""}`,
        hint: "Start the workflow on: push to the default branch, or on: schedule.",
    });
}
/** Opens what is checked out beside the base commit, with the baseline branch as the store. */
async function openGateSides(context, github, ground) {
    const files = new Map();
    const sides = await (0,action_sides/* openSides */.P)({
        workspace: context.terminal.cwd,
        config: context.inputs.config,
        base: ground.base,
        readBase: async (path) => {
            const text = await (0,contents/* fileAt */.W)(github, { path, ref: ground.base });
            // The measuring job's clone will be as shallow, and it cannot ask.
            if (text !== null)
                files.set(prepared_folder/* BASE_CONFIG */.LO, text);
            return text;
        },
        storeOf: ({ baseline }) => (0,branch_store/* branchStore */.q)((0,git_data/* gitBranch */.b)(github, baseline.branch), { now: context.terminal.now }),
    });
    return { sides, files };
}
/** Prepares a gate; asks once more about a pull request of this repository, whose earlier runs may have measured the same. */
async function prepareGateHere(options) {
    const { context, github, ground } = options;
    const { situation } = context;
    let headRef = null;
    if (situation.kind === "pull-request" && !ground.fromOutside)
        headRef = situation.head.ref;
    const another = situation.kind === "dispatch" || (situation.kind === "merge-group" && ground.ahead.length === 0);
    if (another && ground.pullRequest !== null) {
        const asked = await (0,pull_requests/* pullRequest */.VV)(github, ground.pullRequest);
        if (asked !== null && asked.head.repositoryId === situation.repository.id)
            headRef = asked.head.ref;
    }
    return prepareGate({ ...options, headRef });
}
async function handGate(context, { handover, files }) {
    const { runner, terminal } = context;
    const folder = (0,prepared_folder/* preparedFolder */.U5)(terminal);
    await (0,prepared_folder/* writePrepared */.pY)(folder, files);
    const open = (0,action_handover.openTests)(handover);
    runner.setOutput("plan", (0,action_handover.formatHandover)(handover));
    runner.setOutput("checks", JSON.stringify(open.map(action_handover.nameOf)));
    runner.setOutput("measure", String(open.length > 0));
    runner.setOutput("publish", "true");
    runner.setOutput("commit", handover.commit);
    runner.setOutput("base", handover.base ?? "");
    runner.setOutput("prepared-folder", folder);
}
async function announceRunning(context, handover) {
    const open = (0,action_handover.openTests)(handover);
    const body = runningMarkdown({
        checks: runningChecks(handover),
        commit: handover.head,
        runUrl: context.run.url ?? "",
        now: context.terminal.now(),
        arms: (0,action_handover.armNames)(handover),
    });
    const { comment } = context.inputs;
    const create = comment === "always" || (comment === "on-change" && open.length > 0);
    await (0,announce.announce)(context, {
        head: handover.head,
        pullRequest: handover.pullRequest,
        state: "pending",
        description: open.length === 0
            ? "writing the verdict"
            : `measuring ${open.map((test) => `${test.candidate} on ${test.suite}`).join(", ")}`,
        comment: comment === "never" ? null : { body, create },
    });
}
async function handRecord(context) {
    const { runner, terminal } = context;
    const { handover, files } = await (0,prepare_record/* prepareRecord */.v)(context);
    const folder = (0,prepared_folder/* preparedFolder */.U5)(terminal);
    await (0,prepared_folder/* writePrepared */.pY)(folder, files);
    runner.setOutput("plan", (0,action_handover.formatHandover)(handover));
    runner.setOutput("checks", JSON.stringify(handover.tests.map(action_handover.nameOf)));
    runner.setOutput("measure", String(handover.tests.length > 0));
    const { tests, epochs, problems } = handover;
    runner.setOutput("record", String(tests.length + epochs.length + problems.length > 0));
    // Stored at once by a job of their own: until then pull requests would be compared with what is no longer main.
    if (epochs.length > 0)
        runner.setOutput("epochs", (0,action_handover.formatHandover)({ ...handover, tests: [], problems: [] }));
    runner.setOutput("commit", handover.commit);
    runner.setOutput("prepared-folder", folder);
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

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   i: () => (/* binding */ poolFor)
/* harmony export */ });
/* harmony import */ var _baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);


/** The baseline of a check at the project's base commit; warns of files in the store that are of no use. */
async function poolFor(options) {
    const { terminal, project, surveyed } = options;
    const { suite, candidate, baseline } = surveyed.check;
    const pool = await (0,_baseline_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .poolBaseline */ .gb)({
        store: project.store,
        check: { suite: suite.name, candidate: candidate.name },
        fingerprint: surveyed.fingerprint,
        ancestry: project.repository.ancestry,
        attempts: baseline.attempts,
        maxAgeMs: baseline.maxAgeMs,
        now: terminal.now(),
    });
    if (!options.quiet)
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tellProblems */ .s)(terminal, "warning", pool.problems);
    return pool;
}
/** What the baseline of a check is to be filled with. */
function wantedOf({ check, tasks }) {
    return { tasks, attempts: check.baseline.attempts, candidate: check.candidate };
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

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gs: () => (/* binding */ firstParents),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);



const PER_PAGE = 100;
/** Each costs one of the 1,000 requests per hour that all jobs of a repository share. */
const MOST_LISTINGS = 40;
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["identical", "ahead", "behind", "diverged"]),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shaSchema */ .Y }),
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: _sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shaSchema */ .Y,
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ committer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish() }),
    parents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shaSchema */ .Y })),
})
    .transform(({ sha, commit, parents }) => ({
    sha,
    committedAt: commit.committer?.date ?? "",
    parents: parents.map((parent) => parent.sha),
}));
/** Compares two commits or branches; a fork's commit is known here too, by its SHA. */
async function compared(github, { base, head }) {
    const basehead = `${base}...${head}`;
    // Files are listed on the first page alone, with their patches; what is asked for is on every page.
    const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        basehead,
        per_page: 1,
        page: 2,
    });
    const { status, merge_base_commit } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(comparisonSchema, data, `comparing ${basehead}`);
    return { status, mergeBase: merge_base_commit.sha };
}
/** The merge base of two commits, by the API: a clone may be too shallow to know it. */
async function mergeBase(github, commits) {
    return (await compared(github, commits)).mergeBase;
}
/**
 * Walks first parents backwards from a commit, until `until` is satisfied by what was found so far.
 * @param options.most at most so many commits
 */
async function firstParents(github, options) {
    const { from, until, most } = options;
    const listed = new Map();
    const commits = [];
    let listings = 0;
    let next = from;
    while (next !== undefined) {
        if (commits.length >= most)
            return { commits, complete: false };
        if (!listed.has(next)) {
            if (listings === MOST_LISTINGS)
                return { commits, complete: false };
            listings += 1;
            // A listing holds merged branches too and may end before the next first parent. One that starts anew there has
            // it first and leaves out what is newer, so it reaches at least as far as a next page would.
            for (const commit of await listFrom(github, next))
                listed.set(commit.sha, commit);
        }
        const commit = listed.get(next);
        if (commit === undefined)
            return { commits, complete: false };
        commits.push(commit);
        if (until(commits))
            return { commits, complete: true };
        next = commit.parents[0];
    }
    return { commits, complete: true };
}
async function listFrom(github, sha) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/commits", { sha, per_page: PER_PAGE });
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .S)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commitSchema), data, `the commits before ${sha.slice(0, 12)}`);
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

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _pen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);

/** The address of a workflow run on GitHub or a server of one's own: nothing in it has a meaning in markdown. */
const PLAIN_ADDRESS = /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.-]+)*\/?$/u;
const LONGEST = 400;
/** A link to the workflow run. An address that is not as GitHub writes it is shown and cannot be followed. */
function runLink({ url, text }) {
    return url.length <= LONGEST && PLAIN_ADDRESS.test(url)
        ? `[${text}](${url})`
        : `${text}: ${_pen_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownPen */ .rU.name(url)}`;
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
