export const id = 666;
export const ids = [666];
export const modules = {

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   PU: () => (/* binding */ unchangedComparison),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* unused harmony export unmeasuredComparison */
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);


/** What is decided about later, of a comparison in which nothing is. */
const NOTHING_YET = {
    reason: null,
    treatment: [],
    gates: [],
    figures: [],
    tasks: [],
    unpaired: [],
    stopped: null,
    treatmentsTried: null,
    unmeasuredMerges: null,
    freshBaseline: false,
    confirmation: null,
    accepted: null,
};
/** A comparison that says what was measured and against what, before anything is decided. */
function undecided(run, baselineRuns, notes) {
    const { manifest } = run;
    return {
        ...structuredClone(NOTHING_YET),
        suite: manifest.suite.name,
        candidate: manifest.candidate.name,
        verdict: "inconclusive",
        measured: measuredIn(run),
        sandbox: manifest.sandbox,
        commit: manifest.commit.sha,
        base: manifest.commit.base,
        treatmentHash: manifest.treatment?.hash ?? null,
        baselineRuns: baselineRuns.map(describeBaseline),
        notes,
    };
}
/** An end that most attempts share says more about the setting than about the tasks. */
function commonEnd(run) {
    const counts = new Map();
    for (const { outcome, reason, detail } of run.attempts) {
        if (reason === null || outcome === "cancelled")
            continue;
        const end = detail === null ? reason : `${reason}: ${detail}`;
        counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    const [end, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (count === 0 || (count < run.attempts.length && (count < 3 || count * 2 < run.attempts.length)))
        return [];
    return [
        `${count} of ${run.attempts.length} attempts ended the same way (${end}). Is the agent set up as it should be?`,
    ];
}
/** A candidate whose treatment is the baseline's own: it passes, and nothing needs to be measured. */
function unchangedComparison(options) {
    const { suite, candidate, commit, base, treatmentHash, baselineRuns } = options;
    return {
        ...structuredClone(NOTHING_YET),
        suite,
        candidate,
        verdict: "pass",
        measured: { rounds: 0, plannedRounds: 0, attempts: 0, tokens: null, costUsd: null, durationMs: null },
        sandbox: null,
        commit,
        base,
        treatmentHash,
        baselineRuns: baselineRuns.map(describeBaseline),
        notes: [],
    };
}
/** A candidate that was to be measured, of which nothing arrived. */
function unmeasuredComparison(options) {
    return {
        ...unchangedComparison({ ...options, baselineRuns: [] }),
        verdict: "incomplete",
        reason: options.reason,
    };
}
function measuredIn(run) {
    const tried = new Map();
    let rounds = 0;
    for (const { task } of (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .countedAttempts */ .jc)(run)) {
        const times = (tried.get(task) ?? 0) + 1;
        tried.set(task, times);
        rounds = Math.max(rounds, times);
    }
    // Cancelled attempts and tries before the last were paid for too.
    const paid = run.attempts.flatMap((attempt) => [attempt, ...attempt.retried]);
    return {
        rounds,
        plannedRounds: run.manifest.plan?.rounds ?? null,
        attempts: run.attempts.filter((attempt) => attempt.outcome !== "cancelled").length,
        tokens: total(paid.map(({ usage }) => (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage))),
        costUsd: total(paid.map(({ costUsd }) => costUsd)),
        durationMs: total(paid.map(({ durationMs }) => durationMs)),
    };
}
function describeBaseline(run) {
    const { id, commit, createdAt } = run.manifest;
    return { id, commit: commit.sha, createdAt, attempts: (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .countedAttempts */ .jc)(run).length };
}
/** The sum of what is known, or null where nothing is. */
function total(values) {
    let sum = null;
    for (const value of values)
        if (value !== null)
            sum = (sum ?? 0) + value;
    return sum;
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
