export const id = 151;
export const ids = [151];
export const modules = {

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
// EXTERNAL MODULE: ./lib/config/parse.js + 24 modules
var parse = __webpack_require__(2915);
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
            missing: (0,baseline_pool/* roundsMissing */.Cs)(pool, (0,pool_for/* wantedOf */.L)(surveyed)),
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
        tell({ terminal, quiet: given.quiet, project, commit, blessed });
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
function tell(options) {
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

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ plannedAttempts),
/* harmony export */   nD: () => (/* binding */ sequenceOf),
/* harmony export */   q8: () => (/* binding */ slotKey),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/**
 * All attempts of a plan in the order in which they are made, those of its extension last.
 *
 * The first round tries every task once, in a random order, so that no task stays unseen and an early look sees tasks of
 * all kinds. What follows goes by how much an attempt tells: the k-th further one of a task narrows the mean difference
 * by its value / (k (k + 1)), so tasks that pass sometimes come before those that always or never did. By the planned end
 * all have been tried equally often. The values are of the baseline alone; a choice by the candidate's own outcomes
 * would bias the verdict.
 */
function sequenceOf(plan) {
    const { order, rounds, extension } = plan;
    const last = rounds + (extension?.rounds ?? 0);
    const slots = [];
    for (const task of order)
        slots.push({ task, round: 1 });
    if (plan.values === null)
        addRounds(slots, order, 2, rounds);
    else
        addByValue(slots, plan, plan.values);
    addRounds(slots, order, rounds + 1, last);
    return slots;
}
function addRounds(slots, order, from, to) {
    for (let round = from; round <= to; round += 1)
        for (const task of order)
            slots.push({ task, round });
}
/** Tasks of one value stay together in their order, so that only values and rounds have to be sorted. */
function addByValue(slots, { order, rounds }, values) {
    const alike = new Map();
    for (const [place, task] of order.entries()) {
        const value = values[place] ?? 1;
        const others = alike.get(value);
        if (others === undefined)
            alike.set(value, [task]);
        else
            others.push(task);
    }
    const steps = [];
    for (let round = 2; round <= rounds; round += 1) {
        for (const [value, tasks] of alike)
            steps.push({ round, tells: value / (round * (round - 1)), tasks });
    }
    steps.sort((a, b) => b.tells - a.tells || a.round - b.round);
    for (const { round, tasks } of steps)
        for (const task of tasks)
            slots.push({ task, round });
}
/** How many attempts a plan makes where nothing stops it, its extension left out. */
function plannedAttempts({ looks, order, rounds }) {
    return looks.at(-1)?.attempts ?? rounds * order.length;
}
/** The looks of a plan in their order; where it was extended, that of the extension last. */
function looksOf(plan) {
    const { looks, order, extension } = plan;
    if (extension === null || extension.rounds === 0)
        return [...looks];
    const attempts = plannedAttempts(plan) + extension.rounds * order.length;
    return [
        ...looks,
        { block: looks.length + 1, attempts, information: extension.information, spend: null, stretch: 1 },
    ];
}
/** What names an attempt within its run. */
function slotKey({ task, round }) {
    return `${round} ${task}`;
}


/***/ })

};
