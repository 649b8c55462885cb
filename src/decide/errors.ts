import type { GateResult } from "../domain/verdict.ts";
import { fisherExact } from "../stats/fisher.ts";
import type { ErrorGate } from "./gates.ts";
import type { PairedTask } from "./pair.ts";

/** Errors unequal between the arms at this level withhold a pass. */
const UNEQUAL_P = 0.01;

/**
 * The error gate. An `error` taught nothing about the candidate, so it can withhold a pass and never declare a
 * regression: too many of them, or more in one arm than in the other, and the attempts that are left may be the lucky ones.
 */
export function judgeErrors(options: {
  readonly tasks: readonly PairedTask[];
  readonly gate: ErrorGate;
  readonly plannedAttempts: number | null;
}): GateResult {
  const { tasks, gate, plannedAttempts } = options;
  const baseline = countErrors(tasks.map((task) => task.baseline));
  const candidate = countErrors(tasks.map((task) => task.candidate));
  const { twoSided } = fisherExact({
    a: baseline.errors,
    b: baseline.attempts - baseline.errors,
    c: candidate.errors,
    d: candidate.attempts - candidate.errors,
  });
  const reason =
    candidate.rate > gate.max
      ? `${candidate.errors} of ${candidate.attempts} attempts ended in errors of infrastructure; at most ${percent(gate.max)} may`
      : twoSided < UNEQUAL_P
        ? `errors of infrastructure are unequal between the arms (${baseline.errors} of ${baseline.attempts} against ${candidate.errors} of ${candidate.attempts})`
        : null;
  return {
    metric: "errors",
    verdict: reason === null ? "pass" : "inconclusive",
    reason,
    baseline: baseline.rate,
    candidate: candidate.rate,
    change: candidate.rate - baseline.rate,
    interval: null,
    level: null,
    pValue: twoSided,
    alpha: null,
    spent: null,
    margin: gate.max,
    tolerance: null,
    minimumDetectable: null,
    moreRounds: null,
    tasks: tasks.length,
    attempts: { baseline: baseline.attempts, candidate: candidate.attempts, planned: plannedAttempts },
  };
}

/**
 * The same tasks with the candidate's excess errors (those beyond the baseline's error rate) counted as fails, where
 * they hurt the pass rate most. A pass must survive this: a crash on hard tasks must not raise the rate.
 * @returns the tasks and how many errors were counted as fails
 */
export function withExcessErrorsFailed(tasks: readonly PairedTask[]): {
  readonly tasks: readonly PairedTask[];
  readonly failed: number;
} {
  const baseline = countErrors(tasks.map((task) => task.baseline));
  const candidate = countErrors(tasks.map((task) => task.candidate));
  const excess = Math.ceil(candidate.errors - baseline.rate * candidate.attempts - 1e-9);
  if (excess <= 0) return { tasks, failed: 0 };
  const changed = tasks.map((task) => ({ ...task, candidate: { ...task.candidate } }));
  for (let count = 0; count < excess; count += 1) {
    let worst: (typeof changed)[number] | undefined;
    for (const task of changed) {
      if (task.candidate.errors > 0 && (worst === undefined || harm(task) > harm(worst))) worst = task;
    }
    if (worst === undefined) break;
    worst.candidate.errors -= 1;
    worst.candidate.attempts += 1;
  }
  return { tasks: changed, failed: excess };
}

/** By how much one more fail lowers this task's difference. */
function harm({ baseline, candidate }: PairedTask): number {
  if (candidate.attempts === 0) return baseline.passes / baseline.attempts;
  return candidate.passes / candidate.attempts - candidate.passes / (candidate.attempts + 1);
}

function countErrors(arms: readonly { readonly attempts: number; readonly errors: number }[]) {
  let errors = 0;
  let attempts = 0;
  for (const arm of arms) {
    errors += arm.errors;
    attempts += arm.attempts + arm.errors;
  }
  return { errors, attempts, rate: attempts === 0 ? 0 : errors / attempts };
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(1))} %`;
}
