import type { GateResult } from "../domain/verdict.ts";
import { fisherExact } from "../stats/fisher.ts";
import type { ErrorGate } from "./gates.ts";
import type { Arm, PairedTask } from "./pair.ts";

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
    a: baseline.doubtful,
    b: baseline.attempts - baseline.doubtful,
    c: candidate.doubtful,
    d: candidate.attempts - candidate.doubtful,
  });
  const reason =
    candidate.rate > gate.max
      ? `${candidate.errors} of ${candidate.attempts} attempts ended in errors of infrastructure; at most ${percent(gate.max)} may`
      : twoSided < UNEQUAL_P
        ? `errors, those that another try turned into a pass included, are unequal between the arms (${baseline.doubtful} of ${baseline.attempts} against ${candidate.doubtful} of ${candidate.attempts})`
        : null;
  const isMore = candidate.rate > gate.max || candidate.doubtfulRate > baseline.doubtfulRate;
  return {
    metric: "errors",
    verdict: reason === null ? "pass" : "inconclusive",
    reason,
    hindrance: reason === null ? null : isMore ? "candidate" : "baseline",
    baseline: baseline.rate,
    candidate: candidate.rate,
    change: candidate.rate - baseline.rate,
    interval: null,
    level: null,
    pValue: twoSided,
    alpha: null,
    spent: null,
    crossesAt: null,
    margin: gate.max,
    tolerance: null,
    minimumDetectable: null,
    moreRounds: null,
    tasks: tasks.length,
    attempts: { baseline: baseline.attempts, candidate: candidate.attempts, planned: plannedAttempts },
  };
}

/**
 * The same tasks with the candidate's excess errors counted as fails, where they hurt the pass rate most. Errors are those
 * that lasted and those that another try turned into a pass; excess is what goes beyond the baseline's rate of them. A pass
 * must survive this: a crash on hard tasks must not raise the rate, nor must claiming an error instead of failing.
 * @returns the tasks and how many attempts were counted as fails
 */
export function withExcessErrorsFailed(tasks: readonly PairedTask[]): {
  readonly tasks: readonly PairedTask[];
  readonly failed: number;
} {
  const baseline = countErrors(tasks.map((task) => task.baseline));
  const candidate = countErrors(tasks.map((task) => task.candidate));
  const excess = Math.ceil(candidate.doubtful - baseline.doubtfulRate * candidate.attempts - 1e-9);
  const changed = tasks.map((task) => ({ ...task, candidate: { ...task.candidate } }));
  let failed = 0;
  while (failed < excess) {
    let worst: { readonly task: (typeof changed)[number]; readonly harm: Harm } | undefined;
    for (const task of changed) {
      const harm = worstHarm(task);
      if (harm !== null && (worst === undefined || harm.by > worst.harm.by)) worst = { task, harm };
    }
    if (worst === undefined) break;
    worst.harm.apply(worst.task.candidate);
    failed += 1;
  }
  return { tasks: changed, failed };
}

/** The same tasks with all of the candidate's errors counted as fails of their own tasks, and how many these are. */
export function withErrorsFailed(tasks: readonly PairedTask[]): {
  readonly tasks: readonly PairedTask[];
  readonly failed: number;
} {
  let failed = 0;
  const changed = tasks.map(({ task, baseline, candidate }) => {
    failed += candidate.errors;
    const attempts = candidate.attempts + candidate.errors;
    return { task, baseline, candidate: { ...candidate, attempts, errors: 0 } };
  });
  return { tasks: changed, failed };
}

/** A way to count one doubtful attempt of a task as a fail, and by how much it lowers the task's difference. */
interface Harm {
  readonly by: number;
  readonly apply: (candidate: Arm) => void;
}

function worstHarm({ baseline, candidate }: PairedTask): Harm | null {
  const ways: Harm[] = [];
  const rate =
    candidate.attempts === 0 ? baseline.passes / baseline.attempts : candidate.passes / candidate.attempts;
  if (candidate.errors > 0) {
    ways.push({
      by: rate - candidate.passes / (candidate.attempts + 1),
      apply: (arm) => {
        arm.errors -= 1;
        arm.attempts += 1;
      },
    });
  }
  if (candidate.retriedPasses > 0) {
    ways.push({
      by: 1 / candidate.attempts,
      apply: (arm) => {
        arm.retriedPasses -= 1;
        arm.passes -= 1;
      },
    });
  }
  return ways.sort((a, b) => b.by - a.by)[0] ?? null;
}

function countErrors(arms: readonly Arm[]) {
  let errors = 0;
  let retriedPasses = 0;
  let attempts = 0;
  for (const arm of arms) {
    errors += arm.errors;
    retriedPasses += arm.retriedPasses;
    attempts += arm.attempts + arm.errors;
  }
  const doubtful = errors + retriedPasses;
  const share = (count: number) => (attempts === 0 ? 0 : count / attempts);
  return { errors, doubtful, attempts, rate: share(errors), doubtfulRate: share(doubtful) };
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(1))} %`;
}
