export const id = 559;
export const ids = [559];
export const modules = {

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sameEnvironment)
/* harmony export */ });
/* harmony import */ var _decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2272);

/** Whether nothing known differs in model, resolved model and harness version: where one does, an epoch begins. */
function sameEnvironment(a, b) {
    const [before, after] = [a.manifest.candidate, b.manifest.candidate];
    const named = before.model === after.model && before.harness === after.harness;
    const [from, to] = [(0,_decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedModels */ .N3)(a), (0,_decide_treatment_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedModels */ .N3)(b)];
    const resolved = from.length === 0 || to.length === 0 || from.some((model) => to.includes(model));
    return named && before.harnessVersion === after.harnessVersion && resolved;
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Od: () => (/* binding */ mergesSince),
  gb: () => (/* binding */ poolBaseline),
  Ad: () => (/* binding */ poolNamed),
  Cs: () => (/* binding */ roundsMissing)
});

// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/baseline/environment.js
var environment = __webpack_require__(6266);
;// CONCATENATED MODULE: ./lib/baseline/reach.js
/** Chooses the runs of the base commit's epoch at or before the base commit. Where history is unknown, time alone tells. */
function reachOf(stored, epochs, ancestry) {
    const starts = placed(epochs, ancestry);
    starts.sort((a, b) => a.at - b.at || b.entry.startedAt.localeCompare(a.entry.startedAt));
    const start = starts[0] ?? null;
    const ancestors = placed(stored, ancestry);
    const ofEpoch = ancestors.filter(({ entry, at }) => start === null || at < start.at || (at === start.at && entry.recordedAt >= start.entry.startedAt));
    ofEpoch.sort((a, b) => a.at - b.at || b.entry.recordedAt.localeCompare(a.entry.recordedAt));
    return {
        start: start?.entry ?? null,
        runs: ofEpoch.map(({ entry }) => entry),
        notAncestors: stored.length - ancestors.length,
        ofEarlierEpochs: ancestors.length - ofEpoch.length,
    };
}
function placed(entries, ancestry) {
    if (ancestry === null)
        return entries.map((entry) => ({ entry, at: 0 }));
    const position = new Map(ancestry.map((commit, at) => [commit, at]));
    return entries.flatMap((entry) => {
        const at = position.get(entry.commit);
        return at === undefined ? [] : [{ entry, at }];
    });
}

// EXTERNAL MODULE: ./lib/baseline/read-stored.js
var read_stored = __webpack_require__(991);
// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/baseline/room.js


/** How many attempts of each task a pool holds, and how many it may: it is filled by (commit, run, round), newest first. */
class Room {
    #most;
    #held = new Map();
    constructor(most) {
        this.#most = most;
    }
    /**
     * The run with at most as many attempts per task as there is room for, first rounds first, whatever their outcomes.
     * Errors take no room.
     */
    take(run) {
        const inOrder = [...(0,pair/* countedAttempts */.jc)(run)].sort((a, b) => (0,domain_run/* roundOf */.O7)(a) - (0,domain_run/* roundOf */.O7)(b));
        const kept = inOrder.filter((attempt) => {
            const key = keyOf(run, attempt.task);
            const count = this.#held.get(key) ?? 0;
            if (count >= this.#most)
                return false;
            if (attempt.outcome !== "error")
                this.#held.set(key, count + 1);
            return true;
        });
        // What is left is no longer what the plan describes, and a reader must not judge it by the plan.
        return { ...run, manifest: { ...run.manifest, plan: null }, attempts: kept };
    }
    /** Whether every task of the run has all its attempts. */
    isFullFor(run) {
        const { tasks } = run.manifest.suite;
        return Object.keys(tasks).every((task) => (this.#held.get(keyOf(run, task)) ?? 0) >= this.#most);
    }
}
/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run, task) {
    return `${run.manifest.suite.tasks[task]} ${task}`;
}

;// CONCATENATED MODULE: ./lib/baseline/pool.js





/**
 * After so many files that were read in vain, one after the other, the ones before them are not read: where a suite's
 * limits or engine have changed, every run of a month would be, on each pull request.
 */
const MOST_READ_IN_VAIN = 3;
/**
 * Chooses a comparison's baseline: the same check, an equal fingerprint, the epoch of the base commit, commits at or
 * before it, newest first, up to `attempts` per task by (commit, run, round) whatever the outcomes. Design sections 1, 5.
 * No more files are read than it takes to have that many.
 */
async function poolBaseline(request) {
    const { store, check, now } = request;
    const { runs: listed, problems: listProblems } = await store.list(check);
    const { epochs, problems: epochProblems } = await store.epochs(check);
    const problems = [...listProblems, ...epochProblems];
    const reach = reachOf(listed, epochs, request.ancestry);
    const leftOut = new Map();
    const leave = (why, count = 1) => leftOut.set(why, (leftOut.get(why) ?? 0) + count);
    if (reach.notAncestors > 0)
        leave("of commits that are not ancestors of the base commit", reach.notAncestors);
    if (reach.ofEarlierEpochs > 0)
        leave("of an earlier epoch", reach.ofEarlierEpochs);
    const runs = [];
    const stored = [];
    const room = new Room(request.attempts);
    let newest = null;
    let otherSuite = null;
    let inVain = 0;
    for (const entry of reach.runs) {
        if (newest !== null && room.isFullFor(newest))
            break;
        if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
            leave("older than baseline.max-age");
            continue;
        }
        if (inVain === MOST_READ_IN_VAIN) {
            leave(`not read, since the ${inVain} after them were of no use`);
            continue;
        }
        inVain += 1;
        const read = await (0,read_stored/* readStored */.C)({ store, check, entry, problems });
        if (read === null)
            continue;
        const { run, digest } = read;
        if (stored.some(({ id }) => id === run.manifest.id)) {
            leave("stored twice");
            continue;
        }
        if (run.manifest.suite.fingerprint !== request.fingerprint) {
            leave("with another fingerprint (engine, dataset, verifier or limits differ)");
            otherSuite ??= run;
            continue;
        }
        if (newest !== null && !(0,environment/* sameEnvironment */.i)(newest, run)) {
            leave("from before the model or harness version changed");
            break;
        }
        const trimmed = room.take(run);
        if (trimmed.attempts.length === 0)
            continue;
        runs.push(trimmed);
        stored.push({ id: run.manifest.id, path: entry.path, digest });
        newest ??= run;
        inVain = 0;
    }
    return {
        runs,
        stored,
        newest,
        otherSuite,
        epoch: reach.start === null ? "first" : `${reach.start.startedAt} ${reach.start.commit}`,
        leftOut: [...leftOut].map(([why, count]) => `${count} ${count === 1 ? "run" : "runs"} ${why}`),
        problems,
    };
}
/** How many more rounds the pool needs until each of the tasks has `attempts`. */
function roundsMissing(pool, tasks, attempts) {
    const held = new Map();
    for (const run of pool.runs) {
        for (const attempt of run.attempts) {
            if (attempt.outcome === "error" || run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
                continue;
            held.set(attempt.task, (held.get(attempt.task) ?? 0) + 1);
        }
    }
    return Math.max(0, ...Object.keys(tasks).map((task) => attempts - (held.get(task) ?? 0)));
}
/**
 * How many commits lie between the pool's newest commit and the base commit, the base commit counted: 0 where they are
 * one. Null where that is not known.
 */
function mergesSince(pool, ancestry) {
    if (pool.newest === null || ancestry === null)
        return null;
    const at = ancestry.indexOf(pool.newest.manifest.commit.sha);
    return at === -1 ? null : at;
}
/**
 * The runs of these ids, trimmed as `poolBaseline` trimmed them: the baseline of a run that is gone on with.
 * @throws PairgateError where one is no longer in the store
 */
async function poolNamed(options) {
    const { store, check, ids, attempts } = options;
    const found = new Map();
    // Newest first: names do not tell ids, and a baseline is seldom older than a few runs.
    const { runs } = await store.list(check);
    for (const entry of [...runs].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))) {
        if (found.size === ids.length)
            break;
        const read = await (0,read_stored/* readStored */.C)({ store, check, entry, problems: [] });
        if (read !== null && ids.includes(read.run.manifest.id))
            found.set(read.run.manifest.id, read.run);
    }
    const room = new Room(attempts);
    return ids.map((id) => {
        const run = found.get(id);
        if (run !== undefined)
            return room.take(run);
        throw new error/* PairgateError */.I({
            message: `the run ${JSON.stringify(id)}, of the baseline that measuring was begun with, is no longer in the store`,
            hint: "Bring it back, or start a new run without --resume.",
            place: { file: store.name },
        });
    });
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readStored)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _domain_run_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(172);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1251);




/**
 * Reads a run of a store, or says in `problems` why it is of no use and gives null. A file that cannot be reached at all
 * rejects: it may be of use, and a baseline without it would be another one.
 */
async function readStored(options) {
    const { store, check, entry, problems } = options;
    const leaveOut = (message, hint) => {
        problems.push({ message, ...(hint === undefined ? {} : { hint }), place: { file: entry.path } });
        return null;
    };
    const stored = await store.read(entry);
    try {
        const { run, warnings } = (0,_domain_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunFile */ .d)(stored);
        problems.push(...warnings);
        const { suite, candidate, commit, purpose } = run.manifest;
        if (suite.name !== check.suite ||
            candidate.name !== check.candidate ||
            (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .segment */ .mX)(commit.sha) !== entry.commit) {
            return leaveOut(`it is a run of ${JSON.stringify(`${suite.name}/${candidate.name}`)} at ${JSON.stringify(commit.sha)}, which is not where it lies; it was left out`, "Add runs by `pairgate record`; do not copy or rename them in the store.");
        }
        // Only merged changes pass, so their own attempts would make a baseline that stands too high (design section 5).
        if (purpose === "candidate" || purpose === "confirm") {
            return leaveOut(`it is a ${purpose} run, and such runs are never a baseline; it was left out`, "Record main by `pairgate record` instead.");
        }
        return { run, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M6)(stored.text) };
    }
    catch (error) {
        if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PairgateError */ .I))
            throw error;
        return leaveOut(`it cannot be read as a run and was left out: ${error.problems.map(_domain_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B).join("; ")}`);
    }
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/parse.js + 25 modules
var parse = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/sandbox/remove-tree.js
var remove_tree = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/commands/git.js
var git = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/commands/worktree.js





/**
 * Checks a commit out beside the working tree, which stays as it is; with the submodules that are checked out there too.
 * @param repositories where the commit may be, the first that has it is taken
 */
async function openWorktree(options) {
    const { repositories, commit } = options;
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "pairgate-base-")));
    const added = [];
    const remove = async () => {
        for (const { repository, folder } of added.toReversed()) {
            const forget = () => (0,git/* git */.$)(repository, "worktree", "remove", "--force", folder);
            // A setup step may have left what git cannot remove. Of a folder that is gone git forgets the worktree all the same.
            await forget().catch(() => (0,remove_tree/* removeTree */.d)(folder).then(() => forget().catch(() => undefined)));
        }
        await (0,remove_tree/* removeTree */.d)(parent);
    };
    try {
        const folder = (0,external_node_path_.join)(parent, "tree");
        await add({ repositories, commit, folder, added });
        return { folder, remove };
    }
    catch (error) {
        await remove();
        if (error instanceof NotThere)
            return { reason: error.message };
        const { stderr, message } = error;
        const said = (stderr?.trim() || message).split("\n")[0] ?? "";
        return {
            reason: `cannot be checked out: ${said.replace(/^(?:fatal|error): /u, "").replace(/\.$/u, "")}`,
        };
    }
}
class NotThere extends Error {
}
async function add(options) {
    const { repositories, commit, folder, added } = options;
    const repository = await firstWith(commit, repositories);
    if (repository === null) {
        throw new NotThere("is not in this clone (git fetch it; in a workflow, fetch-depth: 2 brings it)");
    }
    added.push({ repository, folder });
    const quiet = ["worktree", "add", "--quiet", "--detach"];
    await (0,git/* git */.$)(repository, ...quiet, folder, commit);
    for (const { path, commit: at } of await submodulesOf(folder)) {
        const checkouts = [];
        for (const outer of repositories) {
            const inner = (0,external_node_path_.join)(outer, path);
            if (await isRepository(inner))
                checkouts.push(inner);
        }
        // One that is not checked out beside it either is empty in both.
        if (checkouts.length === 0)
            continue;
        if ((await firstWith(at, checkouts)) === null) {
            throw new NotThere(`has the submodule ${path} at ${at.slice(0, 7)}, which is not in this clone`);
        }
        await add({ repositories: checkouts, commit: at, folder: (0,external_node_path_.join)(folder, path), added });
    }
}
async function firstWith(commit, repositories) {
    for (const repository of repositories) {
        const there = await (0,git/* git */.$)(repository, "cat-file", "-e", `${commit}^{commit}`).then(() => true, () => false);
        if (there)
            return repository;
    }
    return null;
}
/** The submodules that a checked out commit has, whether they are filled or not. */
async function submodulesOf(folder) {
    const listed = await (0,git/* git */.$)(folder, "ls-files", "--stage", "-z");
    return [...listed.matchAll(/(?:^|\0)160000 ([0-9a-f]+) \d\t([^\0]*)/gu)].map((match) => ({
        commit: match[1] ?? "",
        path: match[2] ?? "",
    }));
}
async function isRepository(folder) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, ".git")).catch(() => null)) !== null;
}

;// CONCATENATED MODULE: ./lib/commands/base-side.js






/**
 * Opens the base commit beside the measured files.
 * @param ownTasks whether the paths of suites start from the base commit's own files, as where it is the judge
 * @param elsewhere further repositories that may have the commit
 */
async function openBase(options) {
    const { project } = options;
    const { top, base } = project.repository;
    if (top === null || base === null)
        return { reason: "there is no base commit", why: "no-base" };
    const worktree = await openWorktree({
        repositories: [top, ...(options.elsewhere ?? [])],
        commit: base,
    });
    if ("reason" in worktree) {
        return { reason: `the base commit ${base.slice(0, 7)} ${worktree.reason}`, why: "no-commit" };
    }
    try {
        const side = await sideOf({ project, worktree, base, ownTasks: options.ownTasks ?? false });
        if ("reason" in side)
            await worktree.remove();
        return side;
    }
    catch (error) {
        await worktree.remove();
        throw error;
    }
}
async function sideOf(options) {
    const { project, worktree, base } = options;
    const at = (path) => (0,external_node_path_.join)(worktree.folder, (0,external_node_path_.relative)(project.repository.top ?? "/", path));
    const root = at(project.root);
    const configFile = at(project.configFile);
    const shown = `${(0,external_node_path_.relative)(worktree.folder, configFile)} at ${base.slice(0, 7)}`;
    const text = await (0,promises_.readFile)(configFile, "utf8").catch(() => null);
    if (text === null)
        return { reason: `${shown} is not there yet`, why: "no-configuration" };
    let config;
    try {
        config = (0,parse/* parseConfig */.o)({ text, file: shown }).config;
    }
    catch (error) {
        if (!(error instanceof domain_error/* PairgateError */.I))
            throw error;
        const said = error.problems[0]?.message ?? error.message;
        return { reason: `${shown} cannot be used: ${said}`, why: "no-configuration" };
    }
    const own = {
        ...project,
        config,
        notes: [],
        root,
        configFile,
        tasksRoot: options.ownTasks ? root : project.tasksRoot,
        repository: { ...project.repository, head: base, tree: null, base },
    };
    const checkAt = (check) => {
        const candidate = config.candidates.find(({ name }) => name === check.candidate.name);
        return candidate === undefined ? null : { ...check, candidate };
    };
    return {
        project: own,
        check: checkAt,
        async treatment(check) {
            const there = checkAt(check);
            if (there === null)
                return null;
            try {
                return await (0,survey/* treatmentAt */._X)(own, there.candidate);
            }
            catch (error) {
                // A base whose paths matched nothing is a change like any other.
                if (error instanceof domain_error/* PairgateError */.I)
                    return null;
                throw error;
            }
        },
        remove: worktree.remove,
    };
}


/***/ }),

/***/ 6559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  help: () => (/* binding */ help),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var baseline_pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/commands/base-side.js + 1 modules
var base_side = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/commands/check.js + 23 modules
var commands_check = __webpack_require__(7999);
// EXTERNAL MODULE: ./lib/decide/compare.js + 3 modules
var compare = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/confirm.js + 1 modules
var decide_confirm = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/decide/pair.js
var pair = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/commands/gate-judge.js




/**
 * The verdict of one test from its runs: against the stored baseline, or against the base commit measured beside the
 * candidate where none is stored or the environment moved; a regression then stands or falls by the fresh batch. Pure:
 * a later job with the same files says the same. Design sections 2 and 5.
 */
function judge(runs, judging) {
    const { comparison, fresh } = compareArms(runs, judging);
    const confirmed = comparison.verdict === "regression" && judging.confirm && !fresh
        ? confirmByBatch(comparison, runs, judging)
        : comparison;
    return {
        ...unlessCutOff(confirmed, runs.candidate),
        freshBaseline: fresh,
        unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
        treatmentsTried: judging.treatmentsTried,
        accepted: judging.accepted,
        notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
    };
}
/** What was cut off before its baseline was looked for is to be gone on with first. */
function unlessCutOff(comparison, { end }) {
    if (comparison.verdict !== "no-baseline" || end?.complete === true)
        return comparison;
    return { ...comparison, verdict: "incomplete", reason: end?.reason ?? "measuring was cut off" };
}
function whyNoBase({ unmeasuredSince }) {
    return unmeasuredSince === null ? [] : [noBase(unmeasuredSince)];
}
function noBase(why) {
    return `The base commit could not be measured in place of a baseline: ${why}.`;
}
function confirmByBatch(comparison, { candidate, confirm: batch }, { gates, unconfirmedSince }) {
    const confirmed = (0,decide_confirm/* confirm */.lJ)({
        comparison,
        candidateRun: candidate,
        confirmRun: batch,
        reason: unconfirmedSince,
        gates,
    });
    if (batch === null || confirmed.confirmation === null)
        return confirmed;
    const broken = whyBroken(batch, candidate);
    if (broken === null)
        return { ...confirmed, notes: [...confirmed.notes, ...commonEndOf(batch)] };
    // Set against an agent that cannot run, no regression would ever show.
    return {
        ...comparison,
        confirmation: { ...confirmed.confirmation, outcome: "not-measured", reason: broken },
    };
}
/**
 * Why a run of the base commit is no measurement of it, or null where it is one: its agent crashes at every attempt, and
 * the candidate's does not. The candidate's folder may have what git does not keep, such as installed packages.
 */
function whyBroken(base, candidate) {
    if (base.end?.complete !== true || !alwaysCrashes(base) || alwaysCrashes(candidate))
        return null;
    const end = base.attempts.find(({ detail }) => detail !== null)?.detail ?? "it exited with a failure";
    return `from a fresh checkout its agent crashed at every attempt (${end}); what git does not keep, a setup has to make`;
}
function alwaysCrashes(run) {
    const attempts = (0,pair/* countedAttempts */.jc)(run);
    return attempts.length > 0 && attempts.every(({ reason }) => reason === "agent-exit");
}
function commonEndOf(base) {
    return (0,comparison/* commonEnd */.NU)(base).map((note) => `Of the base commit's attempts, ${note}`);
}
/** Whether the provider or the harness moved under the stored baseline, so that the base commit must be measured anew. */
function needsFreshBase(candidate, judging) {
    // What did not finish is gone on with first.
    if (judging.withBase || candidate.end?.complete !== true)
        return false;
    return (0,compare/* compare */.U)(judging.baselineRuns, candidate, judging.gates).verdict === "not-comparable";
}
function compareArms({ candidate, base }, { baselineRuns, gates, withBase }) {
    const stored = withBase ? null : (0,compare/* compare */.U)(baselineRuns, candidate, gates);
    if (stored !== null && (stored.verdict !== "not-comparable" || base === null)) {
        return { comparison: stored, fresh: false };
    }
    if (base === null)
        return { comparison: (0,compare/* compare */.U)([], candidate, gates), fresh: false };
    const broken = whyBroken(base, candidate);
    if (broken !== null) {
        const comparison = stored ?? (0,compare/* compare */.U)([], candidate, gates);
        return { comparison: { ...comparison, notes: [...comparison.notes, noBase(broken)] }, fresh: false };
    }
    const active = (0,compare/* isMetered */.H)([base]) ? gates : { ...gates, tokens: null };
    const comparison = (0,compare/* compare */.U)([base], candidate, active);
    const why = stored?.reason ?? null;
    const unused = why === null ? [] : [`The stored baseline was not used, since ${why}.`];
    const notes = [...comparison.notes, ...commonEndOf(base), ...unused];
    if (base.end?.complete !== true) {
        const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
        return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
    }
    return { comparison: { ...comparison, notes }, fresh: true };
}

// EXTERNAL MODULE: ./lib/measure/plan.js + 1 modules
var plan = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/commands/execute.js + 4 modules
var execute = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/commands/manifest.js
var commands_manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(3271);
;// CONCATENATED MODULE: ./lib/commands/gate-measure.js









/**
 * Measures one test: the candidate, in turns with the base commit where no baseline is stored; the base commit afterwards
 * where the environment turns out to have moved; and a fresh batch of it where the candidate looks worse. Design
 * sections 2 and 5.
 */
async function measureTest(options) {
    const { terminal, project, prepared, plan, epoch, judging, resumed } = options;
    const testId = (0,commands_manifest/* testIdOf */.hk)(prepared, epoch);
    const common = { epoch, testId };
    const fileFor = options.fileFor ?? (() => null);
    const files = [];
    const run = async (arms) => {
        const { source, budget, quiet } = options;
        const { concurrency } = options.asked;
        const measured = await (0,execute/* execute */.g)({ terminal, arms, source, budget, concurrency, quiet });
        files.push(...measured.map(({ file }) => file));
        return measured.map((arm) => arm.run);
    };
    const ofBase = (purpose, there, rounds) => ({
        ...common,
        ...there,
        purpose,
        output: fileFor(purpose),
        plan: planOf(prepared, rounds, plan.seed),
        resumed: checked(resumed[purpose], there.prepared),
    });
    const candidateOrder = {
        ...common,
        project,
        prepared,
        purpose: "candidate",
        output: fileFor("candidate"),
        plan,
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
        const orders = typeof there === "string" ? [] : [ofBase("base", there, plan.rounds)];
        const [candidate, base = null] = (await run([candidateOrder, ...orders]));
        const unmeasuredSince = typeof there === "string" ? there : null;
        return done({ candidate, base, confirm: null }, { unmeasuredSince });
    }
    const [candidate] = (await run([candidateOrder]));
    const alone = { candidate, base: null, confirm: null };
    const { whenMissing } = prepared.check.baseline;
    if (whenMissing === "run" && needsFreshBase(candidate, judging)) {
        const why = (0,escape_terminal/* escapeTerminal */.e)(judge(alone, judging).reason ?? "it is of no use");
        tell(`the stored baseline is not used, since ${why}; measuring the base commit`);
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there === "string")
            return done(alone, { unmeasuredSince: there });
        const [base] = await run([ofBase("base", there, plan.rounds)]);
        return done({ ...alone, base: base ?? null });
    }
    const looksWorse = judge(alone, { ...judging, confirm: false }).verdict === "regression";
    if (!looksWorse || !judging.confirm)
        return done(alone);
    // The regression stands without a fresh batch: what was measured must not be lost to a base that cannot be.
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there === "string")
        return done(alone, { unconfirmedSince: there });
    tell("it looks worse; measuring a fresh batch of the base commit");
    const [confirm] = await run([ofBase("confirm", there, roundsUsed(candidate))]);
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
    const prepared = await (0,commands_check/* prepareCheck */.m)({
        terminal,
        project: base.project,
        check,
        sandbox: options.asked.sandbox,
    });
    await prepared.setUp();
    return { project: base.project, prepared };
}
function planOf({ tasks }, rounds, seed) {
    return (0,plan/* makePlan */.Cs)({
        tasks: Object.keys(tasks),
        rounds,
        seed,
        gates: {},
        extensionShare: 0,
        baselineRuns: [],
    });
}
function checked(resumed, prepared) {
    if (resumed === undefined)
        return null;
    (0,resume/* refuseOtherGround */.c)({ file: resumed.journal.file, run: resumed.run, prepared });
    return resumed;
}
function roundsUsed(candidate) {
    return Math.max(1, ...candidate.attempts.map((attempt) => attempt.round ?? attempt.attempt));
}

// EXTERNAL MODULE: ./lib/decide/gates.js
var decide_gates = __webpack_require__(5864);
// EXTERNAL MODULE: ./lib/domain/gate-rules.js
var gate_rules = __webpack_require__(4107);
;// CONCATENATED MODULE: ./lib/commands/gate-plan.js







/**
 * Fixes the plan, the rates of its gates, and the baseline.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
function planGate(options) {
    const { surveyed, pool, falseAlarm, changedChecks } = options;
    const gates = (0,decide_gates/* gatesFor */.wQ)({
        falseAlarm,
        changedChecks,
        rules: surveyed.check.gates,
        // Of a baseline that is yet to be measured nobody knows; without tokens the gate's rate stays unspent.
        metered: options.withBase || (0,compare/* isMetered */.H)(pool.runs),
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
    });
    const plan = planFor({
        tasks: Object.keys(surveyed.tasks),
        rounds: options.rounds ?? surveyed.check.suite.attempts,
        seed: options.seed ?? (0,measuring/* newSeed */.q4)(),
        gates,
        baselineRuns: pool.runs.map((run) => run.manifest.id),
    });
    return { plan, gates, baselineRuns: pool.runs };
}
/** The plan of a gate; the same parts always give the same plan. */
function planFor(options) {
    const { gates, ...rest } = options;
    return (0,plan/* makePlan */.Cs)({ ...rest, gates: ratesOf(gates), extensionShare: gates.extensionShare });
}
/**
 * The plan of a run that is gone on with: its rates, margins and baseline stay what they were, whatever the store and the
 * configuration say now.
 * @throws PairgateError where a run of the first baseline is no longer in the store
 */
async function planAgain(options) {
    const { surveyed, first, store } = options;
    const { suite, candidate, gates: rules, baseline } = surveyed.check;
    const baselineRuns = await (0,baseline_pool/* poolNamed */.Ad)({
        store,
        check: { suite: suite.name, candidate: candidate.name },
        ids: first.baselineRuns,
        attempts: baseline.attempts,
    });
    const [passRate, tokens] = [first.gates["pass-rate"], first.gates["tokens"]];
    if (passRate === undefined) {
        throw new domain_error/* PairgateError */.I({
            message: "the plan of the run gives the pass-rate gate no rate, so it is not one that pairgate gate wrote",
            hint: "Start a new run without --resume.",
        });
    }
    const { alpha, passLevel, margin } = passRate;
    const gates = {
        passRate: { alpha, passLevel, margin: margin ?? rules.passRate.margin },
        tokens: tokens === undefined
            ? null
            : {
                alpha: tokens.alpha,
                passLevel: tokens.passLevel,
                margin: tokens.margin ?? gate_rules/* DEFAULT_RULES */.c.tokens.margin,
                tolerance: tokens.tolerance ?? gate_rules/* DEFAULT_RULES */.c.tokens.tolerance,
            },
        errors: rules.errors,
        extensionShare: decide_gates/* EXTENSION_SHARE */.U2,
    };
    return { plan: first, gates, baselineRuns };
}
/** The gates that can fail the check, by metric, as a plan records them. */
function ratesOf({ passRate, tokens }) {
    const rates = { "pass-rate": { ...passRate, tolerance: null } };
    if (tokens !== null)
        rates["tokens"] = { ...tokens };
    return rates;
}

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
        return { ...found, settled: null, unmeasuredMerges: moved ? options.mergesSince : null };
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
    const { plan, gates } = planGate({
        surveyed,
        pool,
        withBase: false,
        falseAlarm: project.config.falseAlarm,
        changedChecks: 1,
        rounds: null,
        seed: 0,
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

// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/outcome.js + 5 modules
var outcome = __webpack_require__(4053);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/writable.js
var writable = __webpack_require__(3048);
;// CONCATENATED MODULE: ./lib/commands/gate.js


















const help = `pairgate gate: measure the candidate, compare it with the stored baseline, and say
pass, regression or inconclusive. Without a stored baseline the base commit is measured beside it.

Usage: pairgate gate [options]

  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --base REV           the commit the measured files were built on (default: the merge base with main)
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --attempts K         rounds to measure, instead of the suite's
  --seed N             of the order and of the agents' seeds (default: by chance; it is in the run file)
  --concurrency N      attempts at the same time (default: the suite's, or the machine's cores)
  --sandbox MODE       auto, bubblewrap or none, instead of the suite's
  --resume FILE        go on with a run that was cut off; may be repeated
  --force              measure even where the candidate has not changed
  --comment FILE       also write the pull-request comment, as markdown
  --fail-on LIST       verdicts that exit with 1 (default: regression,incomplete,not-comparable)
  --config FILE        (default: pairgate.yml)
  --json               print the verdict document
  --quiet              print the verdict's one word, and errors

Examples:
  pairgate gate
  pairgate gate --check bug-hunt/mender --seed 1 --comment .pairgate/comment.md
  pairgate gate --resume .pairgate/runs/bug-hunt-mender-….run.jsonl
`;
const gate_options = {
    ...measuring/* measureOptions */.bi,
    ...outcome/* verdictOptions */.AD,
    base: { type: "string" },
    store: { type: "string" },
    force: { type: "boolean", default: false },
};
async function run(terminal, args) {
    const given = (0,options/* readOptions */.Tt)("gate", args, gate_options);
    const failOn = (0,outcome/* readFailOn */.mc)(given["fail-on"]);
    const asked = (0,measuring/* readMeasureOptions */.Do)(given, terminal);
    const { base = null, store = null } = given;
    const project = await (0,commands_project/* openProject */.U)({
        terminal,
        config: given.config,
        base,
        store,
        outputs: [given.comment],
    });
    if (!given.quiet)
        (0,tell/* tellProblems */.s)(terminal, "note", project.notes);
    refuseUnknownBase(project);
    const there = await (0,base_side/* openBase */.m)({ project });
    try {
        // The false-alarm rate is divided among all changed checks, also those that are gated by a command of their own.
        const chosen = new Set((0,commands_project/* chooseChecks */.v)(project, given.check).map((check) => check.name));
        const all = [];
        for (const check of (0,commands_project/* chooseChecks */.v)(project, [])) {
            const prepared = await (0,commands_check/* prepareCheck */.m)({ terminal, project, check, sandbox: asked.sandbox });
            const quiet = given.quiet || !chosen.has(check.name);
            const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed: prepared, quiet });
            all.push(await testOf({
                project,
                surveyed: prepared,
                pool,
                base: there,
                mergesSince: (0,baseline_pool/* mergesSince */.Od)(pool, project.repository.ancestry),
                force: given.force,
                now: terminal.now(),
            }));
        }
        const changedChecks = Math.max(1, all.filter((test) => test.settled === null).length);
        const tests = all.filter((test) => chosen.has(test.surveyed.check.name));
        const open = tests.filter((test) => test.settled === null).map((test) => test.surveyed);
        const resumed = (0,resume/* openResumed */.o)({ files: asked.resume, command: "gate", prepared: open, terminal });
        if (given.comment !== undefined)
            await (0,writable/* mustTakeFile */.n)((0,external_node_path_.resolve)(terminal.cwd, given.comment));
        // What can fail for the user's mistakes comes before the first attempt of any check.
        for (const prepared of open)
            await prepared.setUp();
        const entries = [];
        for (const test of tests) {
            const arms = resumed.get(test.surveyed);
            const first = arms?.main?.run.manifest.plan ?? null;
            const withBase = first === null ? test.base !== null : beganWithBase(test, first, arms);
            const { falseAlarm } = project.config;
            const fixed = first === null
                ? planGate({
                    ...test,
                    withBase,
                    falseAlarm,
                    changedChecks,
                    rounds: asked.attempts,
                    seed: asked.seed,
                })
                : await planAgain({ surveyed: test.surveyed, first, store: project.store });
            entries.push({ ...test, fixed, withBase });
        }
        const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
        const comparisons = [];
        const files = [];
        let unfinished = false;
        let failure = null;
        for (const entry of entries) {
            if (entry.settled !== null) {
                comparisons.push(withAdvice(entry.settled, entry, project));
                continue;
            }
            try {
                const judging = judgingOf(entry);
                const measured = await measureTest({
                    terminal,
                    project,
                    prepared: entry.surveyed,
                    base: there,
                    plan: entry.fixed.plan,
                    epoch: entry.pool.epoch,
                    judging,
                    source: null,
                    budget,
                    asked,
                    resumed: resumed.get(entry.surveyed) ?? {},
                    quiet: given.quiet,
                });
                files.push(...measured.files);
                unfinished ||= Object.values(measured.runs).some((run) => run !== null && run.end?.complete !== true);
                comparisons.push(withAdvice(judge(measured.runs, { ...judging, ...measured }), entry, project));
            }
            catch (error) {
                // What other checks came to is delivered all the same.
                failure ??= error;
                break;
            }
        }
        if (failure !== null && comparisons.length === 0)
            throw failure;
        for (const blind of budget.blindSpots())
            (0,measuring/* say */.cv)(terminal, given.quiet, `note: ${blind}`);
        const { json, quiet, comment } = given;
        const { exitCode } = await (0,outcome/* deliver */.cK)({ terminal, comparisons, failOn, json, quiet, comment });
        if (failure !== null)
            throw failure;
        // A regression stands also where its fresh batch was cut off: that, too, can be gone on with.
        if (unfinished)
            terminal.stderr.write((0,measuring/* resumeHint */.tJ)("gate", files, terminal, given.comment));
        return exitCode;
    }
    finally {
        if (!("reason" in there))
            await there.remove();
    }
}
/** Whether a test that is gone on with was begun without a stored baseline, so that the base commit stands in for one. */
function beganWithBase({ surveyed }, first, arms) {
    if (first.baselineRuns.length > 0)
        return false;
    return arms?.base !== undefined || surveyed.check.baseline.whenMissing === "run";
}
function judgingOf({ surveyed, fixed, withBase, unmeasuredMerges, notes }) {
    return {
        baselineRuns: fixed.baselineRuns,
        gates: fixed.gates,
        withBase,
        confirm: surveyed.check.baseline.confirm,
        unmeasuredSince: null,
        unconfirmedSince: null,
        unmeasuredMerges,
        treatmentsTried: null,
        accepted: null,
        notes,
    };
}
/** Without a base commit, runs of any commit would count as its baseline. */
function refuseUnknownBase({ repository }) {
    if (repository.head === null || repository.base !== null)
        return;
    throw new domain_error/* PairgateError */.I({
        message: "the commit that this one was built on cannot be found: there is no main that it has a commit in common with",
        hint: "Name it by --base, or fetch more of the history (in a workflow, fetch-depth: 0).",
    });
}
/** Says why the store's runs were not taken; most of all where that leaves no baseline. */
function withAdvice(comparison, { pool }, project) {
    if (pool.leftOut.length === 0)
        return comparison;
    const left = `Left out of the baseline in ${project.store.name}: ${pool.leftOut.join("; ")}.`;
    return { ...comparison, notes: [...comparison.notes, left] };
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mustTakeFile),
/* harmony export */   x: () => (/* binding */ mustBeWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
/* harmony import */ var _measure_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2980);




/**
 * Makes a folder and sees that it can be written to: before anything is measured that would have to go there.
 * @throws PairgateError where it cannot
 */
async function mustBeWritable(folder) {
    try {
        (0,_measure_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
            message: `this folder cannot be written to: ${error.message}`,
            hint: "Name another one, or make it writable. Nothing was measured yet.",
            place: { file: folder },
        });
    }
}
/**
 * Sees that a file can be written, or written anew, at a path.
 * @throws PairgateError where it cannot
 */
async function mustTakeFile(file) {
    await mustBeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (found === null)
        return;
    const writable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
    if (found.isFile() && writable)
        return;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PairgateError */ .I({
        message: found.isDirectory()
            ? "this is a folder, and a file is to be written"
            : "this file cannot be written to",
        hint: "Name another one. Nothing was measured yet.",
        place: { file },
    });
}


/***/ })

};
