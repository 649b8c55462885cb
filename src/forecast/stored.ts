import { addAttempt, countedAttempts, emptyArm } from "../decide/pair.ts";
import type { Attempt, Run } from "../domain/run.ts";
import { totalTokens } from "../domain/usage.ts";
import type { Tally } from "./noise.ts";

/** What is stored of one task: its attempts that ended, errors included. */
export interface StoredTask {
  readonly task: string;
  readonly attempts: readonly Attempt[];
}

/**
 * The stored attempts of each of these tasks, given by id and content hash; tasks that were never tried are left out.
 * @param runs the pooled baseline
 */
export function storedTasks(
  runs: readonly Run[],
  tasks: Readonly<Record<string, string>>,
): readonly StoredTask[] {
  const stored = new Map<string, Attempt[]>(Object.keys(tasks).map((task) => [task, []]));
  for (const run of runs) {
    const hashes = run.manifest.suite.tasks;
    for (const attempt of countedAttempts(run))
      if (hashes[attempt.task] === tasks[attempt.task]) stored.get(attempt.task)?.push(attempt);
  }
  return [...stored]
    .map(([task, attempts]) => ({ task, attempts }))
    .filter(({ attempts }) => attempts.some(({ outcome }) => outcome !== "error"));
}

/** Passes and fails of a task, as the gate counts them. */
export function tallyOf({ attempts }: StoredTask): Tally {
  const arm = emptyArm();
  for (const attempt of attempts) addAttempt(arm, attempt);
  return { passes: arm.passes, attempts: arm.attempts };
}

/** What an attempt used on average, its tries before the last included; null where no attempt says it. */
export interface MeanUse {
  readonly tokens: number | null;
  readonly costUsd: number | null;
}

/** The means over the stored attempts that say what they used. */
export function meanUse(stored: readonly StoredTask[]): MeanUse {
  const attempts = stored.flatMap((task) => task.attempts);
  const meanOf = (of: (attempt: Attempt) => number | null) => {
    const known = attempts.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const withTries = (of: (part: Pick<Attempt, "usage" | "costUsd">) => number | null) =>
    meanOf((attempt) =>
      of(attempt) === null
        ? null
        : [attempt, ...attempt.retried].reduce((sum, part) => sum + (of(part) ?? 0), 0),
    );
  return {
    tokens: withTries(({ usage }) => totalTokens(usage)),
    costUsd: withTries(({ costUsd }) => costUsd),
  };
}

/** By how much log tokens of one task's attempts differ: their standard deviation around its mean; null where unknown. */
export function tokenSpread(stored: readonly StoredTask[]): number | null {
  let squares = 0;
  let free = 0;
  for (const { attempts } of stored) {
    const logs = attempts.flatMap(({ usage }) => {
      const tokens = totalTokens(usage);
      return tokens === null || tokens <= 0 ? [] : [Math.log(tokens)];
    });
    if (logs.length < 2) continue;
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    for (const value of logs) squares += (value - mean) ** 2;
    free += logs.length - 1;
  }
  return free === 0 ? null : Math.sqrt(squares / free);
}
