import type { Attempt, Run } from "../domain/run.ts";
import type { AttemptResult } from "../engines/engine.ts";
import { type Arm, closeArm, openArm, type Turn, takeTurns } from "./arm.ts";
import type { Budget } from "./budget.ts";
import { attemptSeed, type PlannedSlot, slotsOf } from "./plan.ts";
import { tryWithRetries } from "./retry.ts";

/** What measuring needs from outside. */
export interface MeasureEffects {
  readonly now: () => Date;
  readonly newUid: () => string;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** What a reader of the progress is told. `running` counts attempts under way. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly running: number;
  readonly last: Attempt | null;
}

/**
 * Executes the plans of one arm or of several: rounds in their order, several attempts at a time, each written to its
 * journal as it ends. Several arms take turns task by task, so that what moves under them moves under all alike. Ends as
 * incomplete, with the reason in the end lines, when the budget is spent or when `signal` fires; as complete when a look
 * decides. Attempts under way are then ended and recorded as `cancelled`, so that they are tried again on resume, and
 * those that end all the same are marked as beyond the look.
 * @param decidedAt asked after each attempt with what every arm has; the number of the look that decides ends measuring
 * @returns the whole run of each arm in their order, earlier attempts included
 */
export async function measure(options: {
  readonly arms: readonly Arm[];
  readonly budget: Budget;
  readonly concurrency: number;
  readonly retries: number;
  readonly signal: AbortSignal;
  readonly effects: MeasureEffects;
  readonly onProgress?: (progress: Progress) => void;
  readonly decidedAt?: (arms: readonly Run[]) => number | null;
}): Promise<Run[]> {
  const { budget, effects } = options;
  const arms = options.arms.map(openArm);
  const turns = takeTurns(arms);
  const planned = arms.reduce((sum, { arm }) => sum + slotsOf(arm.plan, arm.extended).length, 0);

  // A budget is for the whole of a run, however often it was gone on with.
  for (const { arm } of arms) for (const attempt of arm.earlier.attempts) budget.add(attempt);

  const cancelling = new AbortController();
  let ended: string | null = null;
  let look: number | null = null;
  const endWith = (reason: string) => {
    ended ??= reason;
    cancelling.abort();
  };
  const onSignal = () => endWith("it was interrupted");
  options.signal.addEventListener("abort", onSignal);
  if (options.signal.aborted) onSignal();
  const timeLeft = budget.timeLeftMs();
  const timer =
    timeLeft === null
      ? null
      : setTimeout(
          () => endWith(budget.reached() ?? "the time budget is spent"),
          Math.min(2 ** 31 - 1, Math.max(0, timeLeft)),
        );

  let running = 0;
  const progress = (last: Attempt | null) => {
    const done = arms.reduce((sum, { attempts }) => sum + attempts.length, 0);
    options.onProgress?.({ done, planned, running, last });
  };
  const makeAttempt = async ({ state, slot }: Turn) => {
    const { arm } = state;
    const uid = effects.newUid();
    const startedAt = effects.now();
    running += 1;
    const { result, earlier: tries } = await tryWithRetries({
      attempt: (tryNumber) =>
        arm.engine.attempt({
          task: slot.task,
          uid,
          seed: attemptSeed({
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
    if (look !== null) return;
    look =
      options.decidedAt?.(
        arms.map(({ arm, attempts }) => ({ manifest: arm.earlier.manifest, attempts, end: null })),
      ) ?? null;
    if (look !== null) endWith("a look decided");
  };

  let next = 0;
  const worker = async () => {
    while (ended === null && next < turns.length) {
      // Attempts under way may finish on a spent budget: their tokens are paid for. None is started.
      ended ??= budget.reached();
      const turn = turns[next];
      if (ended !== null || turn === undefined) return;
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
  } finally {
    if (timer !== null) clearTimeout(timer);
    options.signal.removeEventListener("abort", onSignal);
  }
  return arms.map((state) => closeArm(state, { now: effects.now(), ended, look }));
}

/** Waits for every worker even when one fails, so that no child outlives the command; then throws the first failure. */
async function settleAll(workers: readonly Promise<void>[], onFailure: () => void): Promise<void> {
  const results = await Promise.allSettled(
    workers.map((worker) =>
      worker.catch((error: unknown) => {
        onFailure();
        throw error;
      }),
    ),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

function recordOf(options: {
  readonly slot: PlannedSlot;
  readonly uid: string;
  readonly startedAt: Date;
  readonly result: AttemptResult;
  readonly tries: readonly AttemptResult[];
  readonly cluster: string | null;
  readonly beyondLook: boolean;
}): Attempt {
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
    detail:
      result.outcome === "error" && tries.length > 0
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
