import type { Attempt, Plan, Purpose, Run, RunEnd } from "../domain/run.ts";
import type { AttemptResult, Engine } from "../engines/engine.ts";
import type { Budget } from "./budget.ts";
import type { Journal } from "./journal.ts";
import { attemptSeed, type Slot, slotsOf } from "./plan.ts";
import { tryWithRetries } from "./retry.ts";

/** What measuring needs from outside. */
export interface MeasureEffects {
  readonly now: () => Date;
  readonly newUid: () => string;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A directory of its own for each try at an attempt; it must not exist. */
  readonly directoryFor: (slot: Slot, uid: string, tryNumber: number) => string;
}

/** What a reader of the progress is told. `running` counts attempts under way. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly running: number;
  readonly last: Attempt | null;
}

/**
 * Executes a plan: rounds in their order, several attempts at a time, each written to the journal as it ends. Ends as
 * incomplete, with the reason in the end line, when the budget is spent, when `signal` fires or when `stop` asks for it;
 * attempts under way are then ended and recorded as `cancelled`, so that they are tried again on resume.
 * @param earlier what the journal already holds when a run is resumed; attempts that count are not repeated
 * @param stop asked after each attempt; a reason ends measuring
 * @returns the whole run, earlier attempts included
 */
export async function measure(options: {
  readonly engine: Engine;
  readonly plan: Plan;
  readonly purpose: Purpose;
  readonly journal: Journal;
  readonly earlier: Run;
  readonly budget: Budget;
  readonly concurrency: number;
  readonly retries: number;
  readonly signal: AbortSignal;
  readonly effects: MeasureEffects;
  readonly onProgress?: (progress: Progress) => void;
  readonly stop?: (attempts: readonly Attempt[]) => string | null;
}): Promise<Run> {
  const { engine, plan, purpose, journal, earlier, budget, effects } = options;
  const kept = earlier.attempts.filter((attempt) => attempt.outcome !== "cancelled");
  const done = new Set(kept.map((attempt) => `${attempt.attempt} ${attempt.task}`));
  const slots = slotsOf(plan, ({ task, round }) => done.has(`${round} ${task}`));
  const planned = plan.rounds * plan.order.length;
  const attempts: Attempt[] = [...kept];
  const clusters = new Map(engine.tasks.map((task) => [task.id, task.cluster]));

  // A budget is for the whole of a run, however often it was gone on with.
  for (const attempt of earlier.attempts) budget.add(attempt);

  const cancelling = new AbortController();
  let ended: string | null = null;
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
  const makeAttempt = async (slot: Slot) => {
    const uid = effects.newUid();
    const startedAt = effects.now();
    running += 1;
    const { result, earlier: tries } = await tryWithRetries({
      attempt: (tryNumber) =>
        engine.attempt({
          task: slot.task,
          uid,
          seed: attemptSeed({ seed: plan.seed, purpose, task: slot.task, attempt: slot.round }),
          directory: effects.directoryFor(slot, uid, tryNumber),
          signal: cancelling.signal,
        }),
      retries: options.retries,
      wait: (milliseconds) => effects.wait(milliseconds, cancelling.signal),
      signal: cancelling.signal,
    }).finally(() => {
      running -= 1;
    });
    const attempt = recordOf({
      slot,
      uid,
      startedAt,
      result,
      tries,
      cluster: clusters.get(slot.task) ?? null,
    });
    journal.add(attempt);
    if (attempt.outcome !== "cancelled") attempts.push(attempt);
    budget.add(attempt);
    options.onProgress?.({ done: attempts.length, planned, running, last: attempt });
    const reason = options.stop?.(attempts) ?? null;
    if (reason !== null) endWith(reason);
  };

  let next = 0;
  const worker = async () => {
    while (ended === null && next < slots.length) {
      // Attempts under way may finish on a spent budget: their tokens are paid for. None is started.
      ended ??= budget.reached();
      const slot = slots[next];
      if (ended !== null || slot === undefined) return;
      next += 1;
      await makeAttempt(slot);
    }
  };
  try {
    options.onProgress?.({ done: attempts.length, planned, running, last: null });
    const workers = Array.from({ length: Math.min(options.concurrency, slots.length) }, worker);
    await settleAll(workers, () => endWith("it broke off"));
  } finally {
    if (timer !== null) clearTimeout(timer);
    options.signal.removeEventListener("abort", onSignal);
  }
  const made = new Set(attempts.map((attempt) => `${attempt.attempt} ${attempt.task}`));
  const complete = slotsOf(plan, ({ task, round }) => made.has(`${round} ${task}`)).length === 0;
  const end: RunEnd = {
    end: effects.now().toISOString(),
    complete,
    reason: complete
      ? null
      : `${attempts.length} of ${planned} attempts were made: ${ended ?? "it broke off"}`,
  };
  journal.add(end);
  return { manifest: earlier.manifest, attempts, end };
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
  readonly slot: Slot;
  readonly uid: string;
  readonly startedAt: Date;
  readonly result: AttemptResult;
  readonly tries: readonly AttemptResult[];
  readonly cluster: string | null;
}): Attempt {
  const { slot, uid, startedAt, result, tries, cluster } = options;
  return {
    uid,
    task: slot.task,
    block: slot.round,
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
    beyondLook: false,
    retried: tries.map(({ reason, detail, usage, costUsd, durationMs }) => ({
      reason: reason ?? "error",
      detail,
      usage,
      costUsd,
      durationMs,
    })),
  };
}
