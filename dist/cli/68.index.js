export const id = 68;
export const ids = [68];
export const modules = {

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/baseline/paths.js
var paths = __webpack_require__(1251);
// EXTERNAL MODULE: ./lib/measure/journal.js + 1 modules
var journal = __webpack_require__(2665);
// EXTERNAL MODULE: ./lib/domain/run.js + 1 modules
var run = __webpack_require__(8757);
// EXTERNAL MODULE: ./lib/domain/sequence.js
var sequence = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/measure/plan.js
var plan = __webpack_require__(8317);
;// CONCATENATED MODULE: ./lib/measure/arm.js



function openArm(arm) {
    return {
        arm,
        attempts: arm.earlier.attempts.filter((attempt) => !(0,run/* countsNowhere */.dG)(attempt)),
        lost: arm.earlier.attempts.filter(run/* countsNowhere */.dG),
        clusters: new Map(arm.engine.tasks.map((task) => [task.id, task.cluster])),
    };
}
/** What is left to do, in its order. At each place of a round all arms have their turn; who is first changes from place to place. */
function takeTurns(arms) {
    const lists = arms.map((state) => ({ state, slots: (0,plan/* slotsOf */.nK)(state.arm.plan, state.arm.extended) }));
    const longest = Math.max(0, ...lists.map(({ slots }) => slots.length));
    const turns = [];
    for (let place = 0; place < longest; place += 1) {
        const here = lists.flatMap(({ state, slots }) => {
            const slot = slots[place];
            return slot === undefined ? [] : [{ state, slot }];
        });
        turns.push(...(place % 2 === 0 ? here : here.reverse()));
    }
    const done = new Map(arms.map((state) => [state, madeIn(state)]));
    return turns.filter(({ state, slot }) => done.get(state)?.has((0,sequence/* slotKey */.q8)(slot)) !== true);
}
/** Writes the end line. A run that a look has ended is complete, whatever was still planned. */
function closeArm({ arm, attempts, lost }, options) {
    const { now, ended, look } = options;
    const made = madeIn({ attempts });
    const slots = (0,plan/* slotsOf */.nK)(arm.plan, arm.extended);
    const complete = look !== null || slots.every((slot) => made.has((0,sequence/* slotKey */.q8)(slot)));
    const end = {
        end: now.toISOString(),
        complete,
        reason: complete
            ? null
            : `${attempts.length} of ${slots.length} attempts were made: ${ended ?? "it broke off"}`,
        look,
    };
    arm.journal.add(end);
    // As a reader of the file finds it: of each attempt one, with what was paid for those in whose place it was made.
    const paid = new Map();
    const inPlace = (attempt) => {
        const before = paid.get(keyOf(attempt));
        return before === undefined ? attempt : (0,run/* madeAgain */.Y3)(before, attempt);
    };
    for (const attempt of lost)
        paid.set(keyOf(attempt), inPlace(attempt));
    const counted = attempts.map(inPlace);
    for (const key of made)
        paid.delete(key);
    return { manifest: arm.earlier.manifest, attempts: [...counted, ...paid.values()], end };
}
function madeIn({ attempts }) {
    return new Set(attempts.map(keyOf));
}
function keyOf({ attempt, task }) {
    return (0,sequence/* slotKey */.q8)({ round: attempt, task });
}

;// CONCATENATED MODULE: ./lib/measure/retry.js
/**
 * Tries again while the infrastructure fails, waiting longer each time (1, 2, 4, … seconds, at most a minute). Passes
 * and fails are never tried again: they are what is measured.
 * @param retries how many further tries at most
 * @param wait resolves after the milliseconds, or at once when cancelled
 */
async function tryWithRetries(options) {
    const { attempt, retries, wait, signal } = options;
    const earlier = [];
    for (let number = 1;; number += 1) {
        const result = await attempt(number);
        if (result.outcome !== "error" || !worthRetrying(result) || number > retries || signal.aborted) {
            return { result, earlier };
        }
        earlier.push(result);
        await wait(Math.min(60_000, 1000 * 2 ** (number - 1)));
        // Its tokens are told by the try that is already in the list.
        if (signal.aborted) {
            return {
                result: { ...result, outcome: "cancelled", usage: null, costUsd: null, durationMs: 0 },
                earlier,
            };
        }
    }
}
/** Tests that ran out of time or disk would do so again: it is the program under test that makes them. */
function worthRetrying({ reason }) {
    return reason !== "verifier-timeout" && reason !== "verifier-disk" && reason !== "task-changed";
}

;// CONCATENATED MODULE: ./lib/measure/measure.js



/**
 * Executes the plans of one arm or of several: rounds in their order, several attempts at a time, each written to its
 * journal as it ends. Several arms take turns task by task, so that what moves under them moves under all alike. Ends as
 * incomplete, with the reason in the end lines, when the budget is spent or when `signal` fires; as complete when a look
 * decides. Attempts under way are then ended and recorded as `cancelled`, so that they are tried again on resume, and
 * those that end all the same are marked as beyond the look.
 * @param decidedAt asked after each attempt with what every arm has; the number of the look that decides ends measuring
 * @returns the whole run of each arm in their order, earlier attempts included
 */
async function measure(options) {
    const { budget, effects } = options;
    const arms = options.arms.map(openArm);
    const turns = takeTurns(arms);
    const planned = arms.reduce((sum, { arm }) => sum + (0,plan/* slotsOf */.nK)(arm.plan, arm.extended).length, 0);
    // A budget is for the whole of a run, however often it was gone on with.
    for (const { arm } of arms)
        for (const attempt of arm.earlier.attempts)
            budget.add(attempt);
    const cancelling = new AbortController();
    let ended = null;
    let look = null;
    const endWith = (reason) => {
        ended ??= reason;
        cancelling.abort();
    };
    const onSignal = () => endWith("it was interrupted");
    options.signal.addEventListener("abort", onSignal);
    if (options.signal.aborted)
        onSignal();
    const timeLeft = budget.timeLeftMs();
    const timer = timeLeft === null
        ? null
        : setTimeout(() => endWith(budget.reached() ?? "the time budget is spent"), Math.min(2 ** 31 - 1, Math.max(0, timeLeft)));
    let running = 0;
    const progress = (last) => {
        const done = arms.reduce((sum, { attempts }) => sum + attempts.length, 0);
        options.onProgress?.({ done, planned, running, last });
    };
    const makeAttempt = async ({ state, slot }) => {
        const { arm } = state;
        const uid = effects.newUid();
        const startedAt = effects.now();
        running += 1;
        const { result, earlier: tries } = await tryWithRetries({
            attempt: (tryNumber) => arm.engine.attempt({
                task: slot.task,
                uid,
                seed: (0,plan/* attemptSeed */.jY)({
                    seed: arm.plan.seed,
                    purpose: arm.purpose,
                    task: slot.task,
                    attempt: slot.round,
                }),
                directory: arm.directoryFor(slot, uid, tryNumber),
                signal: cancelling.signal,
            }),
            retries: options.retries,
            wait: (milliseconds) => effects.wait(milliseconds, cancelling.signal),
            signal: cancelling.signal,
        }).finally(() => {
            running -= 1;
        });
        const cluster = state.clusters.get(slot.task) ?? null;
        const beyondLook = look !== null && slot.block > look;
        const attempt = recordOf({ slot, uid, startedAt, result, tries, cluster, beyondLook });
        arm.journal.add(attempt);
        (attempt.outcome === "cancelled" ? state.lost : state.attempts).push(attempt);
        budget.add(attempt);
        progress(attempt);
        lookAgain();
    };
    const lookAgain = () => {
        if (look !== null)
            return;
        look =
            options.decidedAt?.(arms.map(({ arm, attempts }) => ({ manifest: arm.earlier.manifest, attempts, end: null }))) ?? null;
        if (look !== null)
            endWith("a look decided");
    };
    let next = 0;
    const worker = async () => {
        while (ended === null && next < turns.length) {
            // Attempts under way may finish on a spent budget: their tokens are paid for. None is started.
            ended ??= budget.reached();
            const turn = turns[next];
            if (ended !== null || turn === undefined)
                return;
            next += 1;
            await makeAttempt(turn);
        }
    };
    try {
        progress(null);
        // What was resumed may hold the look that decides already.
        lookAgain();
        const workers = Array.from({ length: Math.min(options.concurrency, turns.length) }, worker);
        await settleAll(workers, () => endWith("it broke off"));
    }
    finally {
        if (timer !== null)
            clearTimeout(timer);
        options.signal.removeEventListener("abort", onSignal);
    }
    return arms.map((state) => closeArm(state, { now: effects.now(), ended, look }));
}
/** Waits for every worker even when one fails, so that no child outlives the command; then throws the first failure. */
async function settleAll(workers, onFailure) {
    const results = await Promise.allSettled(workers.map((worker) => worker.catch((error) => {
        onFailure();
        throw error;
    })));
    for (const result of results)
        if (result.status === "rejected")
            throw result.reason;
}
function recordOf(options) {
    const { slot, uid, startedAt, result, tries, cluster, beyondLook } = options;
    return {
        uid,
        task: slot.task,
        block: slot.block,
        round: slot.round,
        attempt: slot.round,
        outcome: result.outcome,
        score: result.score,
        reason: result.reason,
        detail: result.outcome === "error" && tries.length > 0
            ? `${result.detail ?? ""} after ${tries.length + 1} tries`.trim()
            : result.detail,
        usage: result.usage,
        usageProblem: result.usageProblem,
        capped: result.capped,
        costUsd: result.costUsd,
        turns: result.turns,
        durationMs: result.durationMs,
        startedAt: startedAt.toISOString(),
        resolvedModel: result.resolvedModel,
        cluster,
        beyondLook,
        retried: tries.map(({ reason, detail, usage, costUsd, durationMs }) => ({
            reason: reason ?? "error",
            detail,
            usage,
            costUsd,
            durationMs,
        })),
    };
}

// EXTERNAL MODULE: ./lib/commands/manifest.js
var commands_manifest = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/commands/measuring.js
var measuring = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/commands/outputs.js
var outputs = __webpack_require__(980);
;// CONCATENATED MODULE: ./lib/commands/progress.js

function progressView(options) {
    const { output, name, now, earlier = [] } = options;
    const startedAt = now();
    const counts = { pass: 0, fail: 0, error: 0, cancelled: 0 };
    for (const attempt of earlier)
        if (!(0,run/* countsNowhere */.dG)(attempt))
            counts[attempt.outcome] += 1;
    let doneBefore = null;
    let nextTenth = 0;
    let live = false;
    return {
        update(progress) {
            doneBefore ??= progress.done;
            if (progress.last !== null)
                counts[progress.last.outcome] += 1;
            const made = progress.done - doneBefore;
            const left = progress.planned - progress.done;
            const perAttempt = made === 0 ? null : (now() - startedAt) / made;
            const text = describe({
                name,
                progress,
                counts,
                leftMs: perAttempt === null ? null : perAttempt * left,
            });
            if (output.isTTY === true) {
                live = true;
                output.write(`\r\u001b[2K${text.slice(0, Math.max(20, (output.columns ?? 80) - 1))}`);
                return;
            }
            const tenth = Math.floor((progress.done / Math.max(1, progress.planned)) * 10);
            if (tenth < nextTenth && left > 0)
                return;
            nextTenth = tenth + 1;
            output.write(`${text}\n`);
        },
        close() {
            if (live)
                output.write("\r\u001b[2K");
            live = false;
        },
    };
}
function describe(options) {
    const { name, progress, counts, leftMs } = options;
    const said = [`${counts.pass} passed`, `${counts.fail} failed`];
    if (counts.error > 0)
        said.push(`${counts.error} errors`);
    if (counts.cancelled > 0)
        said.push(`${counts.cancelled} cancelled`);
    if (leftMs !== null && progress.done < progress.planned)
        said.push(`${duration(leftMs)} left`);
    return `${name}: ${progress.done} of ${progress.planned} attempts, ${said.join(", ")}`;
}
function duration(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 90)
        return `${seconds} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

;// CONCATENATED MODULE: ./lib/commands/execute.js











/** Measures arms by their plans, task by task in turns, and leaves a run file of each; or goes on with ones that were begun. */
async function execute(options) {
    const { terminal, budget } = options;
    const suite = options.arms[0]?.prepared.check.suite;
    const begun = options.arms.map((order) => ({ order, ...(order.resumed ?? begin(order, options)) }));
    const outputsOf = ({ order, run }) => (0,external_node_path_.join)(order.project.state, "attempts", run.manifest.id);
    const scratches = await Promise.all(begun.map(({ order }) => (0,outputs/* withScratch */.h)(order.prepared.engine)));
    const view = progressView({
        output: terminal.stderr,
        name: options.arms[0]?.prepared.check.name ?? "",
        now: () => terminal.now().getTime(),
        earlier: begun.flatMap(({ run }) => run.attempts),
    });
    try {
        const runs = await measure({
            arms: begun.map((arm, index) => ({
                engine: scratches[index]?.engine ?? arm.order.prepared.engine,
                plan: arm.order.plan,
                extended: arm.order.extended,
                purpose: arm.order.purpose,
                journal: arm.journal,
                earlier: arm.run,
                directoryFor: ({ task, round }, uid, tryNumber) => (0,external_node_path_.join)(outputsOf(arm), [(0,paths/* segment */.mX)(task), round, uid.slice(0, 8), tryNumber].join("-")),
            })),
            budget,
            concurrency: options.concurrency ?? suite?.concurrency ?? (0,external_node_os_.availableParallelism)(),
            retries: suite?.retries ?? 0,
            signal: terminal.interrupted,
            effects: {
                now: terminal.now,
                newUid: () => (0,external_node_crypto_.randomUUID)(),
                wait: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
            },
            ...(options.decidedAt === undefined ? {} : { decidedAt: options.decidedAt }),
            ...(options.quiet ? {} : { onProgress: (progress) => view.update(progress) }),
        });
        return runs.map((run, index) => ({ run, file: begun[index]?.journal.file ?? "" }));
    }
    finally {
        view.close();
        for (const arm of begun)
            arm.journal.close();
        for (const { remove } of scratches)
            await remove();
        for (const arm of begun) {
            (0,measuring/* say */.cv)(terminal, options.quiet, `run file: ${(0,external_node_path_.relative)(terminal.cwd, arm.journal.file)}`);
            (0,measuring/* say */.cv)(terminal, options.quiet, `outputs:  ${(0,external_node_path_.relative)(terminal.cwd, outputsOf(arm))}`);
        }
    }
}
function begin(order, options) {
    const { project, prepared, purpose, plan, epoch, testId } = order;
    const createdAt = options.terminal.now();
    const stamp = createdAt.toISOString().replaceAll(/[:.]/gu, "-");
    const id = `${stamp}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const manifest = (0,commands_manifest/* manifestOf */.$V)({
        surveyed: prepared,
        sandbox: prepared.engine.sandbox,
        repository: project.repository,
        purpose,
        plan,
        epoch,
        testId,
        source: options.source,
        id,
        createdAt,
    });
    const { suite, candidate } = prepared.check;
    const arm = purpose === "base" || purpose === "confirm" ? `${purpose}-` : "";
    const name = `${suite.name}-${candidate.name}-${arm}${id}.run.jsonl`;
    const file = order.output ?? (0,external_node_path_.join)(project.state, "runs", name);
    return { journal: (0,journal/* createJournal */.s)(file, manifest), run: { manifest, attempts: [], end: null } };
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   PAIRGATE_VERSION: () => (/* binding */ PAIRGATE_VERSION),
/* harmony export */   hk: () => (/* binding */ testIdOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


/** The version in `package.json`; a test holds them together. */
const PAIRGATE_VERSION = "0.1.0";
/** The first line of a run file for a check that is about to be measured. */
function manifestOf(options) {
    const { surveyed, repository, purpose, plan, epoch, testId, source, id, createdAt } = options;
    const { check, fingerprint, fingerprintOf, treatment } = surveyed;
    return {
        schema: _domain_run_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_SCHEMA */ .EJ,
        id,
        createdAt: createdAt.toISOString(),
        suite: {
            name: check.suite.name,
            engine: check.suite.engine,
            fingerprint,
            fingerprintOf: fingerprintOf,
            tasks: surveyed.tasks,
        },
        candidate: {
            name: check.candidate.name,
            harness: check.candidate.harness,
            harnessVersion: null,
            model: check.candidate.model,
        },
        treatment,
        commit: commitOf(repository, treatment.tree),
        purpose,
        test: { id: testId, epoch, continues: null },
        shard: null,
        source,
        plan,
        sandbox: options.sandbox,
        pairgate: PAIRGATE_VERSION,
    };
}
/** The hash that a test is known by, whatever the commit: check, fingerprint, epoch and treatment. Design section 4. */
function testIdOf({ check, fingerprint, treatment }, epoch) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ check: check.name, fingerprint, epoch, treatment: treatment.hash });
}
/** The measured commit. Outside a repository a state of the files is named by its tree hash. */
function commitOf(repository, treeHash) {
    if (repository.head === null)
        return { sha: `files-${treeHash.slice("sha256:".length, 19)}`, tree: null, base: null };
    return { sha: repository.head, tree: repository.tree, base: repository.base };
}


/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refuseOtherGround),
/* harmony export */   o: () => (/* binding */ openResumed)
/* harmony export */ });
/* harmony import */ var _domain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _measure_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);


/**
 * Opens the run files of `--resume` and finds each one's check. Those of the base commit are checked against it by
 * `refuseOtherGround` once it is there.
 * @throws PairgateError where a file belongs to no check, or what it measured is not what is there now
 */
function openResumed(options) {
    const resumed = new Map();
    for (const file of options.files) {
        const { journal, run, warnings } = (0,_measure_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .resumeJournal */ .f)(file);
        for (const warning of warnings)
            options.terminal.stderr.write(`${warning}\n`);
        const { suite, candidate } = run.manifest;
        const prepared = options.prepared.find(({ check }) => check.suite.name === suite.name && check.candidate.name === candidate.name);
        const arm = armOf(run);
        const arms = prepared === undefined ? {} : (resumed.get(prepared) ?? {});
        if (prepared === undefined || arms[arm] !== undefined) {
            journal.close();
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                message: `it is a run of ${suite.name}/${candidate.name}, which is no check of this command`,
                hint: "Resume with the same pairgate.yml and the same --check as before, and each run file once.",
                place: { file },
            });
        }
        const begun = begunBy(run);
        if (begun !== options.command) {
            journal.close();
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                message: `it was begun by pairgate ${begun}, and cannot be gone on with by pairgate ${options.command}`,
                hint: `Go on with it by pairgate ${begun} --resume.`,
                place: { file },
            });
        }
        try {
            if (arm === "main")
                refuseOtherGround({ file, run, prepared });
        }
        catch (error) {
            journal.close();
            throw error;
        }
        resumed.set(prepared, { ...arms, [arm]: { journal, run } });
    }
    for (const arms of resumed.values())
        refuseOtherTest(arms);
    return resumed;
}
/**
 * The base commit's part of another test would be another luck to compare with: whoever has several could choose.
 * @throws PairgateError where not all run files of a check are of one test
 */
function refuseOtherTest({ main, base, confirm }) {
    for (const arm of [base, confirm]) {
        if (arm === undefined || (main !== undefined && isSameTest(arm.run, main.run)))
            continue;
        for (const opened of [main, base, confirm])
            opened?.journal.close();
        const { file } = arm.journal;
        if (main === undefined) {
            throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
                message: "it is the base commit's part of a test, and the candidate's is not given",
                hint: "Give the candidate's run file by --resume too, as pairgate named both when it was interrupted.",
                place: { file },
            });
        }
        throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
            message: `it is not of the same test as ${main.journal.file}`,
            hint: "Give the run files that pairgate named together when it was interrupted.",
            place: { file },
        });
    }
}
/** The seed tells apart what was begun at different times for the same candidate. */
function isSameTest(one, other) {
    const [a, b] = [one.manifest, other.manifest];
    return a.test?.id === b.test?.id && a.plan?.seed === b.plan?.seed;
}
/** Only a gate fixes rates before it measures. */
function begunBy({ manifest }) {
    if (manifest.purpose === "record")
        return "record";
    if (manifest.purpose === "base" || manifest.purpose === "confirm")
        return "gate";
    return Object.keys(manifest.plan?.gates ?? {}).length > 0 ? "gate" : "measure";
}
function armOf({ manifest }) {
    return manifest.purpose === "base" || manifest.purpose === "confirm" ? manifest.purpose : "main";
}
/**
 * Attempts made under other conditions would be another measurement in the same file.
 * @throws PairgateError that names what changed
 */
function refuseOtherGround({ file, run, prepared, }) {
    const { suite, treatment, plan, sandbox } = run.manifest;
    const changed = [];
    if (suite.fingerprint !== prepared.fingerprint)
        changed.push("the suite's limits or engine");
    if (JSON.stringify(suite.tasks) !== JSON.stringify(prepared.tasks))
        changed.push("its tasks");
    if (treatment?.hash !== prepared.treatment.hash)
        changed.push("the candidate's files or settings");
    if (sandbox !== prepared.engine.sandbox)
        changed.push("the sandbox");
    if (plan === null)
        changed.push("its plan (the file has none, so it was not measured by pairgate)");
    if (changed.length === 0)
        return;
    throw new _domain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PairgateError */ .I({
        message: `it cannot be gone on with, since these changed after it was begun: ${changed.join(", ")}`,
        hint: "Bring back what was measured, or start a new run without --resume.",
        place: { file },
    });
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
function createBudget(limits, now) {
    const startedAt = now();
    let tokens = 0;
    let usd = 0;
    let unmetered = 0;
    let unpriced = 0;
    const timeLeftMs = () => (limits.timeMs === null ? null : limits.timeMs - (now() - startedAt));
    return {
        add(attempt) {
            for (const part of [attempt, ...attempt.retried]) {
                if (part.usage === null)
                    unmetered += 1;
                else
                    tokens += part.usage.inputTokens + part.usage.outputTokens;
                if (part.costUsd === null)
                    unpriced += 1;
                else
                    usd += part.costUsd;
            }
        },
        reached() {
            if (limits.tokens !== null && tokens >= limits.tokens) {
                return `the budget of ${limits.tokens} tokens is spent (${tokens})`;
            }
            if (limits.usd !== null && usd >= limits.usd)
                return `the budget of $${limits.usd} is spent ($${usd.toFixed(2)})`;
            const left = timeLeftMs();
            if (left !== null && left <= 0)
                return `the budget of ${Math.round((limits.timeMs ?? 0) / 1000)} seconds is spent`;
            return null;
        },
        timeLeftMs,
        blindSpots() {
            const blind = [];
            if (limits.tokens !== null && unmetered > 0) {
                blind.push(`budget.tokens does not see ${unmetered} attempts that reported no tokens`);
            }
            if (limits.usd !== null && unpriced > 0) {
                blind.push(`budget.usd does not see ${unpriced} attempts that reported no cost`);
            }
            return blind;
        },
    };
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createJournal),
  f: () => (/* binding */ resumeJournal)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/error.js
var domain_error = __webpack_require__(9342);
// EXTERNAL MODULE: ./lib/domain/run-file.js
var run_file = __webpack_require__(172);
// EXTERNAL MODULE: ./lib/sandbox/process-tree.js
var process_tree = __webpack_require__(4447);
;// CONCATENATED MODULE: ./lib/measure/lock.js



/**
 * Takes a run file for this process, by a file beside it that names the process. Two writers would destroy each other's
 * lines. The lock of a process that is gone is taken over.
 * @returns what gives it back
 * @throws PairgateError where a living process has it
 */
function lockRunFile(file) {
    const lock = `${file}.lock`;
    for (let tries = 0;; tries += 1) {
        try {
            const fd = (0,external_node_fs_.openSync)(lock, "wx");
            (0,external_node_fs_.writeSync)(fd, `${process.pid} ${(0,process_tree/* startOf */.GH)(process.pid)}`);
            (0,external_node_fs_.closeSync)(fd);
            return () => (0,external_node_fs_.rmSync)(lock, { force: true });
        }
        catch (error) {
            if (error.code !== "EEXIST")
                throw error;
            const [holder = 0, since = 0] = (0,external_node_fs_.readFileSync)(lock, "utf8").split(" ").map(Number);
            if (isAlive(holder, since) || tries > 2) {
                throw new domain_error/* PairgateError */.I({
                    message: `the run file is being written by process ${holder}`,
                    hint: `Wait for it to end. If it is none of pairgate's, remove ${lock}.`,
                    place: { file },
                });
            }
            (0,external_node_fs_.rmSync)(lock, { force: true });
        }
    }
}
/** Whether the process that took the lock runs still; another one may have its number by now, most of all in a container. */
function isAlive(pid, since) {
    if (!Number.isSafeInteger(pid) || pid <= 0 || (0,process_tree/* startOf */.GH)(pid) !== since)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}

// EXTERNAL MODULE: ./lib/measure/make-folders.js
var make_folders = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/measure/journal.js







/**
 * Begins a run file. Its folder is made; an existing file is never overwritten.
 * @throws PairgateError where the file exists or cannot be written
 */
function createJournal(file, manifest) {
    try {
        (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(file));
    }
    catch (error) {
        throw cannotWrite(file, error);
    }
    const journal = appender(journal_open(file, "wx"), 0);
    journal.write(manifest);
    return journal;
}
/**
 * Opens a run file to go on with it. A torn last line is cut off first, so that the next line stands by itself.
 * @throws PairgateError where the file cannot be read as a run file
 */
function resumeJournal(file) {
    // Locked before it is read: what another process adds in between would be cut off.
    const opened = journal_open(file, "r+");
    const { run, warnings, wholeBytes } = readLocked(opened);
    (0,external_node_fs_.ftruncateSync)(opened.fd, wholeBytes);
    const journal = appender(opened, wholeBytes);
    // A whole last line may have lost only its line feed.
    if (wholeBytes > 0 && !endsWithLineFeed(file, wholeBytes))
        journal.writeText("\n");
    return { journal, run, warnings: warnings.map((warning) => `${file}: ${warning.message}`) };
}
function appender({ file, fd, unlock }, start) {
    let size = start;
    const writeText = (text) => {
        const bytes = Buffer.from(text);
        let written = 0;
        try {
            while (written < bytes.length) {
                written += (0,external_node_fs_.writeSync)(fd, bytes, written, bytes.length - written, size + written);
            }
        }
        catch (error) {
            // Half a line would damage the file for good once another line follows it.
            (0,external_node_fs_.ftruncateSync)(fd, size);
            throw cannotWrite(file, error);
        }
        size += bytes.length;
    };
    const write = (line) => writeText(`${JSON.stringify(line)}\n`);
    return {
        file,
        add: write,
        write,
        writeText,
        close: () => {
            (0,external_node_fs_.closeSync)(fd);
            unlock();
        },
    };
}
function endsWithLineFeed(file, wholeBytes) {
    return (0,external_node_fs_.readFileSync)(file)[wholeBytes - 1] === 0x0a;
}
function readLocked({ file, fd, unlock }) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(fd);
        // A character torn at the very end is dropped with its line.
        const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
        if (!(0,external_node_buffer_.isUtf8)(whole)) {
            throw new domain_error/* PairgateError */.I({
                message: "it holds bytes that are not UTF-8: the file was damaged after it was written",
                hint: "Restore the file, or start a new run without --resume.",
                place: { file },
            });
        }
        const text = bytes.toString("utf8");
        const read = (0,run_file/* parseRunFile */.dp)({ text, file });
        return { ...read, wholeBytes: Buffer.byteLength(text) - Buffer.byteLength(read.torn) };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        unlock();
        throw error;
    }
}
function journal_open(file, flags) {
    let unlock = () => { };
    try {
        if (flags === "r+" && !(0,external_node_fs_.statSync)(file).isFile())
            throw new Error("it is not a regular file");
        unlock = lockRunFile(file);
        return { file, fd: (0,external_node_fs_.openSync)(file, flags), unlock };
    }
    catch (error) {
        unlock();
        if (error instanceof domain_error/* PairgateError */.I)
            throw error;
        if (error.code === "EEXIST") {
            throw new domain_error/* PairgateError */.I({
                message: "the run file exists already, and a measured run is never overwritten",
                hint: "Go on with it by --resume, or name another --output.",
                place: { file },
            });
        }
        if (flags === "wx")
            throw cannotWrite(file, error);
        throw new domain_error/* PairgateError */.I({
            message: `the run file cannot be read: ${error.message}`,
            hint: "Name the *.run.jsonl file that pairgate printed when it was interrupted.",
            place: { file },
        });
    }
}
function cannotWrite(file, error) {
    return new domain_error/* PairgateError */.I({
        message: `the run file cannot be written: ${error.message}`,
        hint: "Free some disk space or choose another place; what is in the file so far is whole and can be resumed.",
        place: { file },
    });
}


/***/ })

};
