export const id = 957;
export const ids = [957];
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

/***/ 7957:
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
// EXTERNAL MODULE: ./lib/baseline/blessing.js
var blessing = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/baseline/pool.js + 2 modules
var baseline_pool = __webpack_require__(9819);
// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(6264);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/commands/base-side.js + 1 modules
var base_side = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/baseline/epoch.js
var epoch = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/baseline/read-stored.js
var read_stored = __webpack_require__(991);
;// CONCATENATED MODULE: ./lib/commands/blessed-epochs.js


/**
 * The epochs that begin at a commit whose change was accepted. Runs of the commit itself count where they are of what was
 * accepted; others of that commit do not, such as those that were recorded with uncommitted changes.
 * @param madeAt when the commit was made: told by what does not change, so that blessing it again stores nothing twice
 * @param together whether one epoch holds for all checks, also for those that are yet to come
 */
async function blessedEpochs(options) {
    const { store, checks, commit, madeAt, now, reason, together } = options;
    // Commits from a clock that is ahead must not leave out what is recorded next.
    const start = new Date(Math.min(madeAt.getTime(), now.getTime()));
    const epochAt = (startedAt, check) => ({
        schema: epoch/* EPOCH_SCHEMA */.M,
        startedAt: startedAt.toISOString(),
        commit,
        suite: check?.suite.name ?? null,
        candidate: check?.candidate.name ?? null,
        reason: `The commit ${commit} was blessed: ${reason}`,
    });
    const epochs = together ? [epochAt(start, null)] : [];
    for (const { check, treatment } of checks) {
        const others = await lastOfOthers({ store, check, commit, treatment });
        const own = others === null || others < start ? start : new Date(others.getTime() + 1);
        // Of two epochs that begin at one commit the later one holds.
        if (!together || own > start)
            epochs.push(epochAt(own, check));
    }
    return epochs;
}
/** When the last run of the commit was recorded that is not of what was accepted; null where there is none. */
async function lastOfOthers(options) {
    const { store, commit, treatment } = options;
    const check = { suite: options.check.suite.name, candidate: options.check.candidate.name };
    let last = null;
    for (const entry of (await store.list(check)).runs) {
        if (entry.commit !== commit)
            continue;
        const read = await (0,read_stored/* readStored */.C)({ store, check, entry, problems: [] });
        if (treatment !== null && read?.run.manifest.treatment?.hash === treatment.hash)
            continue;
        const at = new Date(entry.recordedAt);
        if (last === null || at > last)
            last = at;
    }
    return last;
}

// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/git.js
var git = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/commands/named-commit.js


/**
 * Finds what a word names in the repository that a folder is in.
 * @throws PairgateError where that is no commit
 */
async function commitNamed(folder, word) {
    const ask = async (...args) => (0,git/* git */.$)(folder, ...args).then((said) => said.trim(), () => null);
    const named = (revision) => ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
    const sha = await named(word);
    if (sha === null) {
        throw new error/* PairgateError */.I({
            message: `${JSON.stringify(word)} is not a commit of this repository`,
            hint: "Name a commit, a branch or a tag; `git fetch` it first where the clone is shallow.",
        });
    }
    const madeAt = new Date((await ask("show", "--no-patch", "--format=%cI", sha)) ?? 0);
    const branches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
    const tips = (await Promise.all(branches.map(named))).filter((tip) => tip !== null);
    const list = tips.length === 0 ? null : await ask("rev-list", "--first-parent", ...new Set(tips));
    return { sha, madeAt, onMain: list?.split("\n").includes(sha) ?? null };
}

// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/commands/survey.js
var survey = __webpack_require__(1474);
// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
;// CONCATENATED MODULE: ./lib/commands/bless.js














const help = `pairgate bless: accept a known change. The baseline begins anew at the commit that brought it:
what was recorded of the commits before is no longer compared with.

Usage: pairgate bless REV --reason TEXT [options]

  REV                  a commit, branch or tag of this repository; after a merge, the merge commit
  --reason TEXT        why the change is meant; it is kept with the baseline
  --check NAME         only this check (suite/candidate, a suite, or a candidate); may be repeated
  --store DIR          where baselines are kept (default: baseline.folder of pairgate.yml)
  --config FILE        (default: pairgate.yml)
  --json               print what was written as JSON
  --quiet              print errors only

This is about baselines that pairgate record keeps in a folder. On GitHub, comment on the pull request
instead: /pairgate bless SHA REASON

Examples:
  pairgate bless main --reason "a smaller model, for a tenth of the cost"
  pairgate bless HEAD --check bug-hunt/mender --reason "no longer tries twice"
`;
const bless_options = {
    reason: { type: "string" },
    check: { type: "string", multiple: true, default: [] },
    store: { type: "string" },
};
async function run(terminal, args) {
    const { given, word } = (0,options/* readOptionsAndWord */.mh)("bless", args, bless_options, {
        what: "one commit, the one that brought the change",
        example: 'pairgate bless main --reason "a smaller model"',
    });
    const reason = readReason(given.reason);
    const configFile = (0,external_node_path_.resolve)(terminal.cwd, given.config);
    (0,load.loadConfig)({ path: configFile });
    const commit = await commitNamed((0,external_node_path_.dirname)(configFile), word);
    const project = await (0,commands_project/* openProject */.U)({
        terminal,
        config: given.config,
        base: commit.sha,
        store: given.store ?? null,
    });
    if (!given.quiet)
        (0,tell/* tellProblems */.s)(terminal, "note", project.notes);
    const checks = await treatmentsAt(project, given.check);
    const epochs = await blessedEpochs({
        store: project.store,
        checks,
        commit: commit.sha,
        madeAt: commit.madeAt,
        now: terminal.now(),
        reason,
        together: given.check.length === 0,
    });
    const paths = await project.store.add({ epochs });
    const blessed = [];
    for (const { check, treatment } of checks) {
        const surveyed = await (0,survey/* surveyCheck */.l4)(project, check);
        const pool = await (0,pool_for/* poolFor */.i)({ terminal, project, surveyed, quiet: given.quiet });
        blessed.push({
            check: check.name,
            missing: (0,baseline_pool/* roundsMissing */.Cs)(pool, surveyed.tasks, check.baseline.attempts),
            runs: pool.runs.length,
            differsHere: project.repository.head === commit.sha && surveyed.treatment.hash !== treatment?.hash,
        });
    }
    if (given.json) {
        const written = epochs.map((epoch, index) => ({ ...epoch, path: paths[index] ?? null }));
        const said = { commit: commit.sha, epochs: written, checks: blessed };
        terminal.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
    }
    else {
        bless_tell({ terminal, quiet: given.quiet, project, commit, blessed });
    }
    return 0;
}
function readReason(given) {
    const reason = given?.trim() ?? "";
    if (reason === "") {
        throw new error/* PairgateError */.I({
            message: "pairgate bless needs --reason: why the change is meant",
            hint: 'Write, for example, --reason "a smaller model, for a tenth of the cost". It is kept with the baseline.',
        });
    }
    if (reason.length <= blessing/* LONGEST_REASON */.GT)
        return reason;
    throw new error/* PairgateError */.I({
        message: `--reason is ${reason.length} characters long, and ${blessing/* LONGEST_REASON */.GT} are kept`,
        hint: "Say it in fewer words, or name where more is said.",
    });
}
/** The checks, and what the candidate of each is at the project's base commit: what is blessed, whatever the files here are. */
async function treatmentsAt(project, names) {
    const there = await (0,base_side/* openBase */.m)({ project });
    try {
        const checks = [];
        for (const check of (0,commands_project/* chooseChecks */.v)(project, names)) {
            checks.push({ check, treatment: "reason" in there ? null : await there.treatment(check) });
        }
        return checks;
    }
    finally {
        if (!("reason" in there))
            await there.remove();
    }
}
function bless_tell(options) {
    const { terminal, quiet, project, commit, blessed } = options;
    const short = commit.sha.slice(0, 7);
    const print = (line) => {
        if (!quiet)
            terminal.stdout.write(`${line}\n`);
    };
    print(`accepted ${short}: the baseline in ${project.store.name} begins anew there`);
    for (const { check, missing, runs } of blessed) {
        const kept = runs === 0 ? "" : `; what is recorded of ${short} counts`;
        print(`${check}: ${missing === 0 ? "nothing" : `${missing} rounds`} to record${kept}`);
    }
    if (blessed.some(({ missing }) => missing > 0)) {
        print(`Next, with ${short} or a later commit of main checked out: pairgate record`);
    }
    if (commit.onMain === false) {
        const why = "so the baseline of main stays what it is; after the merge, bless the commit that main then has";
        (0,measuring/* say */.cv)(terminal, quiet, `note: ${short} is not on main, ${why}`);
    }
    for (const { check } of blessed.filter(({ differsHere }) => differsHere)) {
        const why = `what was accepted is the commit; commit the changes and bless that, if they are meant`;
        (0,measuring/* say */.cv)(terminal, quiet, `note: the files here are not ${check} as ${short} has it: ${why}`);
    }
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

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ countedAttempts),
/* harmony export */   rr: () => (/* binding */ untriedBefore),
/* harmony export */   xw: () => (/* binding */ pairTasks)
/* harmony export */ });
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);


/** Pairs the candidate's tasks with the baseline's by id and content hash. */
function pairTasks(baselineRuns, candidateRun) {
    const candidateTasks = candidateRun.manifest.suite.tasks;
    const baseline = new Map();
    const candidate = new Map();
    const known = new Set();
    for (const run of baselineRuns) {
        for (const task of Object.keys(run.manifest.suite.tasks))
            known.add(task);
        for (const attempt of countedAttempts(run)) {
            if (run.manifest.suite.tasks[attempt.task] !== candidateTasks[attempt.task])
                continue;
            add(armOf(baseline, attempt.task), attempt);
        }
    }
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(candidate, attempt.task), attempt);
    const tasks = [];
    const unpaired = [];
    for (const [task, hash] of Object.entries(candidateTasks)) {
        const before = baseline.get(task);
        const after = candidate.get(task) ?? emptyArm();
        if (before !== undefined && before.attempts > 0) {
            tasks.push({ task, baseline: before, candidate: after });
            if (after.attempts === 0)
                unpaired.push({ task, why: "not-tried" });
        }
        else if (!known.has(task)) {
            unpaired.push({ task, why: "new" });
        }
        else {
            const same = baselineRuns.some((run) => run.manifest.suite.tasks[task] === hash);
            unpaired.push({ task, why: same ? "no-baseline" : "changed" });
        }
    }
    for (const task of known) {
        if (!Object.hasOwn(candidateTasks, task))
            unpaired.push({ task, why: "gone" });
    }
    return { tasks, unpaired };
}
/** The candidate's tasks beside a baseline that has tried none of them. */
function untriedBefore(candidateRun) {
    const arms = new Map();
    for (const attempt of countedAttempts(candidateRun))
        add(armOf(arms, attempt.task), attempt);
    return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
        task,
        baseline: emptyArm(),
        candidate: arms.get(task) ?? emptyArm(),
    }));
}
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last round of
 * a planned run that was cut off: failures finish last, so it holds too many passes.
 */
function countedAttempts(run) {
    const counted = run.attempts.filter((attempt) => attempt.outcome !== "cancelled" && !attempt.beyondLook);
    const { plan } = run.manifest;
    if (plan === null || run.end?.complete === true)
        return counted;
    const triedIn = new Map();
    for (const attempt of counted)
        triedIn.set((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt), (triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) ?? 0) + 1);
    return counted.filter((attempt) => triedIn.get((0,_domain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(attempt)) === plan.order.length);
}
/** Errors that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed"]);
function emptyArm() {
    return {
        passes: 0,
        attempts: 0,
        errors: 0,
        retriedPasses: 0,
        tokens: [],
        costs: [],
        durations: [],
        turns: [],
    };
}
function armOf(arms, task) {
    const arm = arms.get(task) ?? emptyArm();
    arms.set(task, arm);
    return arm;
}
function add(arm, attempt) {
    if (attempt.outcome === "error") {
        arm.errors += 1;
        return;
    }
    arm.attempts += 1;
    if (attempt.outcome === "pass") {
        arm.passes += 1;
        if (attempt.retried.some(({ reason }) => !OURS.has(reason)))
            arm.retriedPasses += 1;
    }
    const tokens = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(attempt.usage);
    if (tokens !== null)
        arm.tokens.push(tokens);
    if (attempt.costUsd !== null)
        arm.costs.push(attempt.costUsd);
    if (attempt.durationMs !== null)
        arm.durations.push(attempt.durationMs);
    if (attempt.turns !== null)
        arm.turns.push(attempt.turns);
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ resolvedModels),
/* harmony export */   Pr: () => (/* binding */ treatmentDifferences),
/* harmony export */   Vc: () => (/* binding */ environmentMoved)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);

/** What differs between the arms, by name: it is what the verdict is about. */
function treatmentDifferences(baseline, candidate) {
    const before = named(baseline);
    const after = named(candidate);
    const differences = [];
    for (const what of new Set([...before.keys(), ...after.keys()])) {
        const from = before.get(what) ?? null;
        const to = after.get(what) ?? null;
        if (from !== to)
            differences.push({ what, baseline: from, candidate: to });
    }
    return differences;
}
/** A provider may answer for one name by several models; up to this share of an arm by one that the other never saw. */
const STRAY_MODELS = 0.05;
/**
 * What moved under both arms without the change having asked for it: the provider resolved the same model to another
 * one, or the harness has another version although the candidate's files are the same. Null where nothing did.
 */
function environmentMoved(baselineRuns, candidate) {
    for (const baseline of baselineRuns) {
        const before = baseline.manifest;
        const after = candidate.manifest;
        if (before.candidate.model === after.candidate.model) {
            const [from, to] = [modelCounts(baseline), modelCounts(candidate)];
            if (strayShare(to, from) > STRAY_MODELS || strayShare(from, to) > STRAY_MODELS) {
                return `the provider resolved the model to ${[...to.keys()].join(", ")}, and the baseline was measured with ${[...from.keys()].join(", ")}`;
            }
        }
        const [fromVersion, toVersion] = [before.candidate.harnessVersion, after.candidate.harnessVersion];
        const sameTree = before.treatment !== null && before.treatment.tree === after.treatment?.tree;
        if (fromVersion !== null && toVersion !== null && fromVersion !== toVersion && sameTree) {
            return `the harness is version ${toVersion}, and the baseline was measured with ${fromVersion}`;
        }
    }
    return null;
}
/** How many attempts of a run each model answered, where the provider named it. */
function modelCounts(run) {
    const counts = new Map();
    for (const { resolvedModel } of run.attempts) {
        if (resolvedModel !== null)
            counts.set(resolvedModel, (counts.get(resolvedModel) ?? 0) + 1);
    }
    return counts;
}
/** The share of an arm's attempts by models that the other arm never saw; 0 where either arm's are not known. */
function strayShare(arm, other) {
    if (arm.size === 0 || other.size === 0)
        return 0;
    let all = 0;
    let stray = 0;
    for (const [model, count] of arm) {
        all += count;
        if (!other.has(model))
            stray += count;
    }
    return stray / all;
}
/** The model ids that the provider named in a run's attempts, sorted. */
function resolvedModels(run) {
    return [...modelCounts(run).keys()].sort();
}
function named(run) {
    const { candidate, treatment, sandbox } = run.manifest;
    const parts = new Map();
    const set = (what, value) => {
        if (value !== null && value !== undefined && value !== "")
            parts.set(what, value);
    };
    set("candidate", candidate.name);
    set("model", candidate.model);
    set("resolved model", resolvedModels(run).join(", "));
    set("harness", candidate.harness);
    set("harness version", candidate.harnessVersion);
    for (const [key, value] of Object.entries(treatment?.of ?? {})) {
        set(key, typeof value === "string" ? value : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
    }
    set("files", treatment?.tree);
    set("sandbox", sandbox);
    return parts;
}


/***/ })

};
