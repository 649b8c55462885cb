export const id = 711;
export const ids = [711];
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

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   be: () => (/* binding */ needsFreshBase)
/* harmony export */ });
/* unused harmony exports whyBroken, onlyCrashed */
/* harmony import */ var _decide_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(495);
/* harmony import */ var _decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _decide_confirm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5605);
/* harmony import */ var _decide_metering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4361);
/* harmony import */ var _decide_pair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8554);





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
        alongside: runs.base === null ? null : paidFor(runs.base),
        unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
        forecast: fresh ? null : judging.forecast,
        treatmentsTried: judging.treatmentsTried,
        notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
    };
}
function paidFor(base) {
    const { attempts, tokens, costUsd } = (0,_decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredIn */ .oS)(base);
    return { attempts, tokens, costUsd };
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
    const confirmed = (0,_decide_confirm_js__WEBPACK_IMPORTED_MODULE_2__/* .confirm */ .lJ)({
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
    if (!onlyCrashed(base) || alwaysCrashes(candidate))
        return null;
    const end = base.attempts.find(({ detail }) => detail !== null)?.detail ?? "it exited with a failure";
    return `from a fresh checkout its agent crashed at every attempt (${end}); what git does not keep, a setup has to make`;
}
/** Whether a run was made to its end and tells nothing but that its agent does not start. */
function onlyCrashed(run) {
    return run.end?.complete === true && alwaysCrashes(run);
}
function alwaysCrashes(run) {
    const attempts = (0,_decide_pair_js__WEBPACK_IMPORTED_MODULE_4__/* .countedAttempts */ .jc)(run);
    return attempts.length > 0 && attempts.every(({ reason }) => reason === "agent-exit");
}
function commonEndOf(base) {
    return (0,_decide_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .commonEnd */ .NU)(base).map((note) => `Of the base commit's attempts, ${note}`);
}
/** Whether the provider or the harness moved under the stored baseline, so that the base commit must be measured anew. */
function needsFreshBase(candidate, judging) {
    // What did not finish is gone on with first.
    if (judging.withBase || candidate.end?.complete !== true)
        return false;
    return (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(judging.baselineRuns, candidate, judging.gates).verdict === "not-comparable";
}
function compareArms({ candidate, base }, { baselineRuns, gates, withBase }) {
    const stored = withBase ? null : (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(baselineRuns, candidate, gates);
    if (stored !== null && (stored.verdict !== "not-comparable" || base === null)) {
        return { comparison: stored, fresh: false };
    }
    if (base === null)
        return { comparison: (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([], candidate, gates), fresh: false };
    const broken = whyBroken(base, candidate);
    if (broken !== null) {
        const comparison = stored ?? (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([], candidate, gates);
        return { comparison: { ...comparison, notes: [...comparison.notes, noBase(broken)] }, fresh: false };
    }
    const active = {
        ...gates,
        tokens: (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetered */ .H)([base]) ? gates.tokens : null,
        cost: (0,_decide_metering_js__WEBPACK_IMPORTED_MODULE_3__/* .isPriced */ .gu)([base]) ? gates.cost : null,
    };
    const comparison = (0,_decide_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)([base], candidate, active);
    const why = stored?.reason ?? null;
    const unused = why === null ? [] : [`The stored baseline was not used, since ${why}.`];
    const unpriced = (0,_decide_metering_js__WEBPACK_IMPORTED_MODULE_3__/* .notPriced */ .vt)(gates.cost !== null, [base]);
    const notes = [...comparison.notes, ...commonEndOf(base), ...unused, ...unpriced];
    if (base.end?.complete !== true && !(withBase && tookLook(comparison, candidate))) {
        const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
        return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
    }
    return { comparison: { ...comparison, notes }, fresh: true };
}
/** Whether a look was taken that stands: of a base commit measured beside the candidate, it has the attempts of both. */
function tookLook({ verdict }, { manifest }) {
    return (manifest.plan !== null && (verdict === "regression" || verdict === "pass" || verdict === "inconclusive"));
}


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ measureTest)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8811);
/* harmony import */ var _measure_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8317);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(380);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(682);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1033);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7305);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6333);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3271);










/**
 * Measures one test: the candidate, in turns with the base commit where no baseline is stored; the base commit afterwards
 * where the environment turns out to have moved; and a fresh batch of it where the candidate looks worse. Design
 * sections 2 and 5.
 */
async function measureTest(options) {
    const { terminal, project, prepared, plan, extended, epoch, judging, resumed } = options;
    const testId = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .testIdOf */ .hk)(prepared, epoch);
    const common = { epoch, testId };
    const fileFor = options.fileFor ?? (() => null);
    const files = [];
    const run = async (arms, decidedAt = () => null) => {
        const { source, budget, quiet } = options;
        const { concurrency } = options.asked;
        const measured = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)({ terminal, arms, source, budget, concurrency, quiet, decidedAt });
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
    const plain = (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPlan */ .ot)({ tasks: Object.keys(prepared.tasks), rounds, seed });
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
    const tell = (line) => (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(terminal, options.quiet, `${prepared.check.name}: ${line}`);
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
    if (whenMissing === "run" && (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .needsFreshBase */ .be)(candidate, judging)) {
        const why = (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)((0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(alone, judging).reason ?? "it is of no use");
        tell(`the stored baseline is not used, since ${why}; measuring the base commit`);
        const there = await prepareBase(options).catch(messageOf);
        if (typeof there === "string")
            return done(alone, { unmeasuredSince: there });
        const [base] = await run([ofBase("base", there, plain)]);
        return done({ ...alone, base: base ?? null });
    }
    const found = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(alone, { ...judging, confirm: false });
    if (found.verdict !== "regression" || !judging.confirm)
        return done(alone);
    // The regression stands without a fresh batch: what was measured must not be lost to a base that cannot be.
    const there = await prepareBase(options).catch(messageOf);
    if (typeof there === "string")
        return done(alone, { unconfirmedSince: there });
    tell("it looks worse; measuring a fresh batch of the base commit");
    const asked = new Set(found.tasks.map(({ task }) => task));
    const fresh = (0,_measure_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .freshPlan */ .qe)(plan, attemptsUsed(found, plan), asked);
    const [confirm] = await run([ofBase("confirm", there, fresh)]);
    return done({ ...alone, confirm: confirm ?? null });
}
/** What is wrong with a base that cannot be measured. */
function messageOf(error) {
    if (!(error instanceof _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I))
        throw error;
    return error.problems[0]?.message ?? error.message;
}
/** @throws PairgateError where the base commit's candidate cannot be run */
async function prepareBase(options) {
    const { terminal, base } = options;
    if (base === null)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: "the base commit is not there" });
    if ("reason" in base)
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: base.reason });
    const check = base.check(options.prepared.check);
    if (check === null) {
        const { name } = options.prepared.check.candidate;
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({ message: `the base commit has no candidate ${name}` });
    }
    const prepared = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareCheck */ .m)({
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
    (0,_resume_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOtherGround */ .c)({ file: resumed.journal.file, run: resumed.run, prepared });
    return resumed;
}
/** How many attempts of the plan the verdict rests on. */
function attemptsUsed({ stopped, extension }, plan) {
    const looks = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .looksOf */ .uJ)(plan);
    const at = stopped !== null ? stopped.look : extension?.state === "used" ? looks.length : plan.looks.length;
    return looks[at - 1]?.attempts ?? (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedAttempts */ .h1)(plan);
}
/**
 * Asks at each look whether the verdict stands. Judging takes longer the more attempts there are, so it is done only once
 * enough of them have ended for the next look.
 */
function decidesAt(plan, judging) {
    const looks = (0,_domain_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .looksOf */ .uJ)(plan);
    let next = 0;
    return ([candidate, base = null]) => {
        if (candidate === undefined)
            return null;
        const made = Math.min(candidate.attempts.length, base?.attempts.length ?? Number.POSITIVE_INFINITY);
        if (made < (looks[next]?.attempts ?? Number.POSITIVE_INFINITY))
            return null;
        const { verdict, stopped, path } = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)({ candidate, base, confirm: null }, { ...judging, confirm: false });
        next = Math.max(0, ...path.map(({ look }) => look));
        return verdict === "regression" || verdict === "pass" ? (stopped?.look ?? null) : null;
    };
}


/***/ }),

/***/ 2711:
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
// EXTERNAL MODULE: ./lib/decide/extension.js
var extension = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/domain/error.js
var error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/measure/budget.js
var measure_budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/commands/base-side.js + 1 modules
var base_side = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/commands/check.js + 23 modules
var commands_check = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/commands/before-measuring.js + 2 modules
var before_measuring = __webpack_require__(8503);
// EXTERNAL MODULE: ./lib/commands/gate-judge.js
var gate_judge = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/commands/gate-plan.js
var gate_plan = __webpack_require__(3955);
;// CONCATENATED MODULE: ./lib/commands/gate-entry.js





/**
 * Fixes a test's plan, or takes that of the run that is gone on with, and says what it can tell.
 * @param arms the run files that are gone on with
 * @param isExtensionAsked whether they are to be extended
 * @throws PairgateError where the extension would be spent in vain
 */
async function entryOf(options) {
    const { terminal, project, test, arms, isExtensionAsked, changedChecks, asked, quiet } = options;
    const first = arms.main?.run.manifest.plan ?? null;
    const withBase = first === null ? test.base !== null : beganWithBase(test, first, arms);
    const { falseAlarm, stopping } = project.config;
    const { attempts: rounds, seed } = asked;
    const fixed = first === null
        ? (0,gate_plan/* planGate */.ft)({ ...test, withBase, falseAlarm, changedChecks, rounds, seed, stopping })
        : await (0,gate_plan/* planAgain */.Gj)({ surveyed: test.surveyed, first, store: project.store });
    const known = (0,before_measuring/* sayBefore */.DE)({ ...test, fixed, withBase, project, terminal, quiet });
    const notes = [...test.notes, ...known.notes];
    // An extension that was begun is gone on with, also by --resume.
    const begun = arms.main !== undefined && (0,extension/* attemptsBeyond */.e4)(arms.main.run) > 0;
    const entry = { ...test, fixed, withBase, extended: isExtensionAsked || begun, ...known, notes };
    if (isExtensionAsked)
        refuseSettled(arms, judgingOf(entry));
    return entry;
}
function judgingOf({ surveyed, fixed, withBase, unmeasuredMerges, forecast, notes, }) {
    return {
        baselineRuns: fixed.baselineRuns,
        gates: fixed.gates,
        withBase,
        confirm: surveyed.check.baseline.confirm,
        unmeasuredSince: null,
        unconfirmedSince: null,
        unmeasuredMerges,
        forecast,
        treatmentsTried: null,
        notes,
    };
}
/** Whether a test that is gone on with was begun without a stored baseline, so that the base commit stands in for one. */
function beganWithBase({ surveyed }, first, arms) {
    if (first.baselineRuns.length > 0)
        return false;
    return arms.base !== undefined || surveyed.check.baseline.whenMissing === "run";
}
/** @throws PairgateError where an extension would be spent on what is settled, or cannot be settled by more attempts */
function refuseSettled({ main, base, confirm }, judging) {
    if (main === undefined)
        return;
    const runs = { candidate: main.run, base: base?.run ?? null, confirm: confirm?.run ?? null };
    const comparison = (0,gate_judge/* judge */.S4)(runs, judging);
    const why = (0,extension/* whyNotExtended */.fw)(comparison);
    if (why === null)
        return;
    for (const arm of [main, base, confirm])
        arm?.journal.close();
    throw new error/* PairgateError */.I({
        message: `there is nothing to continue: ${why}`,
        hint: hintFor(comparison, {
            hasBase: !judging.withBase || base !== undefined,
            confirmed: !judging.confirm || confirm?.run.end?.complete === true,
        }),
        place: { file: main.journal.file },
    });
}
function hintFor({ verdict }, { hasBase, confirmed }) {
    if (!hasBase)
        return "Give the base commit's run file by --continue too, as pairgate named both.";
    if (verdict === "regression" && !confirmed)
        return "Its fresh batch of the base commit is not whole: finish it by --resume, with its run file if there is one.";
    return verdict === "incomplete"
        ? "Finish the run first, by --resume."
        : "A new run, without --continue, is a new test.";
}

// EXTERNAL MODULE: ./lib/commands/gate-measure.js
var gate_measure = __webpack_require__(5578);
// EXTERNAL MODULE: ./lib/decide/compare.js + 5 modules
var compare = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/decide/comparison.js
var comparison = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/decide/metering.js
var metering = __webpack_require__(4361);
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

// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/commands/outcome.js + 4 modules
var outcome = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/commands/pool-for.js
var pool_for = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/commands/project.js + 4 modules
var commands_project = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(3271);
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
  --continue FILE      measure the one extension of a run that could not tell; may be repeated
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
  pairgate gate --continue .pairgate/runs/bug-hunt-mender-….run.jsonl
`;
const gate_options = {
    ...measuring/* measureOptions */.bi,
    ...outcome/* verdictOptions */.AD,
    base: { type: "string" },
    store: { type: "string" },
    force: { type: "boolean", default: false },
    continue: { type: "string", multiple: true, default: [] },
};
async function run(terminal, args) {
    const given = (0,options/* readOptions */.Tt)("gate", args, gate_options);
    const failOn = (0,outcome/* readFailOn */.mc)(given["fail-on"]);
    const goneOnWith = [...new Set([...given.resume, ...given.continue])];
    const asked = (0,measuring/* readMeasureOptions */.Do)({ ...given, resume: goneOnWith }, terminal);
    const extending = new Set(given.continue.map((file) => (0,external_node_path_.resolve)(terminal.cwd, file)));
    const { base = null, store = null } = given;
    const project = await (0,commands_project/* openProject */.U)({
        terminal,
        config: given.config,
        base,
        store,
        outputs: [given.comment],
    });
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
            const arms = resumed.get(test.surveyed) ?? {};
            const isAsked = arms.main !== undefined && extending.has(arms.main.journal.file);
            entries.push(await entryOf({
                terminal,
                project,
                test,
                arms,
                isExtensionAsked: isAsked,
                changedChecks,
                asked,
                quiet: given.quiet,
            }));
        }
        const budget = (0,measure_budget/* createBudget */.y)(project.config.budget, () => terminal.now().getTime());
        const comparisons = [];
        const files = [];
        /** Those of which an extension was cut off. */
        const cutExtensions = [];
        const unsettled = [];
        let unfinished = false;
        let failure = null;
        for (const entry of entries) {
            if (entry.settled !== null) {
                comparisons.push(withAdvice(entry.settled, entry, project));
                continue;
            }
            try {
                const judging = judgingOf(entry);
                const measured = await (0,gate_measure/* measureTest */.D)({
                    terminal,
                    project,
                    prepared: entry.surveyed,
                    base: there,
                    plan: entry.fixed.plan,
                    extended: entry.extended,
                    epoch: entry.pool.epoch,
                    judging,
                    source: null,
                    budget,
                    asked,
                    resumed: resumed.get(entry.surveyed) ?? {},
                    quiet: given.quiet,
                });
                const isCut = Object.values(measured.runs).some((run) => run !== null && run.end?.complete !== true);
                unfinished ||= isCut;
                const comparison = (0,gate_judge/* judge */.S4)(measured.runs, { ...judging, ...measured });
                comparisons.push(withAdvice(comparison, entry, project));
                const canExtend = (0,extension/* whyNotExtended */.fw)(comparison) === null;
                (isCut && canExtend ? cutExtensions : files).push(...measured.files);
                if (canExtend) {
                    const { name } = entry.surveyed.check;
                    const attempts = comparison.extension?.attempts ?? 0;
                    unsettled.push({ files: measured.files, attempts, check: changedChecks > 1 ? name : null });
                }
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
        const hint = { command: "gate", files, extended: cutExtensions, checks: given.check, comment, terminal };
        if (unfinished)
            terminal.stderr.write((0,measuring/* resumeHint */.tJ)(hint));
        else if (!quiet)
            for (const test of unsettled)
                terminal.stderr.write((0,measuring/* extensionHint */.t7)(test, terminal));
        return exitCode;
    }
    finally {
        if (!("reason" in there))
            await there.remove();
    }
}
/** Without a base commit, runs of any commit would count as its baseline. */
function refuseUnknownBase({ repository }) {
    if (repository.head === null || repository.base !== null)
        return;
    throw new error/* PairgateError */.I({
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
