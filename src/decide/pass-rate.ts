import type { GateResult } from "../domain/verdict.ts";
import { fixedTaskDifference } from "../stats/fixed-task.ts";
import { mean } from "../stats/mean.ts";
import { normalQuantile } from "../stats/normal.ts";
import { type Stratum, stratifiedTest, stratifiedZ, weightedForDifference } from "../stats/stratified.ts";
import { withinTaskError } from "../stats/within-task.ts";
import type { Critical } from "./critical.ts";
import { detectableDrop } from "./detectable.ts";
import type { PassRateGate } from "./gates.ts";
import { errorAtMargin } from "./margin-error.ts";
import type { PairedTask } from "./pair.ts";
import { roundsToSettle } from "./settle.ts";

/** What a gate judges at one look. */
export interface Evidence {
  /** All tasks that can be paired, tried yet or not. */
  readonly tasks: readonly PairedTask[];
  readonly critical: Critical;
  /** Whether the plan has tried every task equally often at this look. */
  readonly even: boolean;
  /** The candidate's attempts per task at the planned end; null where nothing was planned. */
  readonly rounds: number | null;
  readonly plannedAttempts: number | null;
  /** Whether the baseline is measured beside the candidate, as many attempts of each task. */
  readonly alongside: boolean;
}

/** What the attempts of both arms say of the pass rate by one pair of critical values. */
export interface PassRateFinding {
  readonly verdict: "regression" | "pass" | "inconclusive";
  readonly difference: number;
  readonly interval: readonly [number, number];
  /** Of the difference, as the pass side takes it: never less than with equal arms. */
  readonly standardError: number;
  /** The exact test's mid-p; it takes most of the time and is seldom what decides. */
  readonly pValue: () => number;
}

/**
 * Regression where the exact stratified test (mid-p, one-sided) crosses the fail boundary and D lies below 0; pass where
 * D - c' SE lies above -margin and the test does not cross. SE is the largest of SE_f, which takes the arms for equal as the
 * null hypothesis does, the error without that, and the one that a candidate at the margin would have, since there the arms
 * are not equal and a lucky candidate shows too little of its spread. That D + c SE_f must lie
 * below 0 too would cost up to half of the power where most tasks always pass, since SE_f is too large there: measured in
 * docs/calibration.md.
 *
 * Where tasks were not tried equally often, passes are weighted so that the test's statistic is the mean difference: the
 * number of attempts follows the baseline's outcomes, and only that statistic is not biased by it. The interval never
 * contradicts the verdict: 0 is outside where the exact test says so, and only there. Design section 5, statistics.md 1(i).
 * @param strata tasks that both arms attempted, at least one
 * @throws RangeError as `fixedTaskDifference` does
 */
export function findPassRate(options: {
  readonly strata: readonly Stratum[];
  readonly even: boolean;
  readonly failZ: number;
  readonly passZ: number;
  /** The tail beyond `failZ`: where there is one look, what it may spend. */
  readonly failTail: number;
  readonly margin: number;
}): PassRateFinding {
  const { strata, even, failZ, passZ, failTail, margin } = options;
  const { difference, standardError: nullError } = fixedTaskDifference(strata);
  const standardError = Math.max(nullError, withinTaskError(strata), errorAtMargin(strata, margin));
  const compared = even ? strata : weightedForDifference(strata);
  let found: number | null = null;
  const pValue = () => {
    found ??= stratifiedTest(compared).lowerMid;
    return found;
  };
  const lower = difference - passZ * standardError;
  const upper = difference + failZ * nullError;
  // Far from the boundary the normal approximation is enough to say so.
  const crosses = stratifiedZ(compared) <= -failZ / 2 && pValue() <= failTail;
  const regression = crosses && difference < 0;
  const pass = lower > -margin && !crosses;
  return {
    verdict: regression ? "regression" : pass ? "pass" : "inconclusive",
    difference,
    interval: [lower, regression ? Math.min(upper, byTest(difference, failZ, pValue())) : Math.max(0, upper)],
    standardError,
    pValue,
  };
}

/**
 * Where the test says worse, the end of what the change could be that lies nearest to 0: the test's own, which its p-value
 * implies for a normal difference. Always below 0.
 */
function byTest(difference: number, failZ: number, pValue: number): number {
  return Math.min(-Number.EPSILON, difference * (1 + failZ / normalQuantile(pValue)));
}

/** The pass-rate gate at one look. */
export function judgePassRate(evidence: Evidence & { readonly gate: PassRateGate }): GateResult {
  const { tasks, critical, gate, rounds, plannedAttempts, alongside } = evidence;
  const both = tasks.filter((task) => task.candidate.attempts > 0);
  const common = {
    metric: "pass-rate" as const,
    alpha: gate.alpha,
    spent: critical.spent.fail,
    crossesAt: critical.failTail,
    margin: gate.margin,
    tolerance: null,
    tasks: both.length,
    attempts: { ...attemptsOf(both), planned: plannedAttempts },
  };
  if (both.length === 0) {
    return {
      ...common,
      verdict: "inconclusive",
      reason: "no paired task has an attempt that passed or failed",
      hindrance: "candidate",
      baseline: null,
      candidate: null,
      change: null,
      interval: null,
      level: null,
      pValue: null,
      minimumDetectable: null,
      moreRounds: null,
    };
  }
  const strata = both.map(stratumOf);
  const { failZ, passZ } = critical;
  const found = findPassRate({
    strata,
    even: evidence.even,
    failZ,
    passZ,
    failTail: critical.failTail,
    margin: gate.margin,
  });
  const baseline = mean(both.map(rateOf((task) => task.baseline)));
  const obstacle = whatHinders({ baseline, tried: both.length, tasks: tasks.length });
  const verdict = found.verdict === "pass" && obstacle !== null ? "inconclusive" : found.verdict;
  return {
    ...common,
    verdict,
    reason: verdict === "inconclusive" ? (obstacle?.why ?? null) : null,
    hindrance: verdict === "inconclusive" ? (obstacle?.by ?? null) : null,
    baseline,
    candidate: mean(both.map(rateOf((task) => task.candidate))),
    change: found.difference,
    // No change is larger than all of the tasks, however wide the noise.
    interval: [Math.max(-1, found.interval[0]), Math.min(1, found.interval[1])],
    level: 1 - critical.spent.fail - critical.spent.pass,
    pValue: found.pValue(),
    minimumDetectable: detectableDrop({
      strata: tasks.map(stratumOf),
      rounds,
      alongside,
      margin: gate.margin,
      detectable: critical.detectable,
    }),
    moreRounds:
      verdict === "inconclusive" && obstacle === null
        ? roundsToSettle({
            standardError: found.standardError,
            // Of these tasks, not of others like them: with enough attempts the mean difference is known.
            lastingError: 0,
            margin: gate.margin,
            failZ,
            passZ,
            candidateAttempts: common.attempts.candidate / both.length,
            baselineAttempts: common.attempts.baseline / both.length,
            alongside,
          })
        : null,
  };
}

/** Why no number of further rounds would let the gate pass, or null. */
function whatHinders(options: {
  readonly baseline: number;
  readonly tried: number;
  readonly tasks: number;
}): { readonly why: string; readonly by: "suite" | "candidate" } | null {
  const { baseline, tried, tasks } = options;
  if (baseline === 0) {
    const why = "the baseline solves none of these tasks, so there is nothing that could get worse";
    return { why, by: "suite" };
  }
  if (tried === tasks) return null;
  const untried = tasks - tried;
  const why = `${untried} of ${tasks} tasks ${untried === 1 ? "has" : "have"} no attempt that counts`;
  return { why, by: "candidate" };
}

export function stratumOf({ baseline, candidate }: PairedTask): Stratum {
  return {
    baselinePasses: baseline.passes,
    baselineAttempts: baseline.attempts,
    candidatePasses: candidate.passes,
    candidateAttempts: candidate.attempts,
  };
}

function attemptsOf(tasks: readonly PairedTask[]): { baseline: number; candidate: number } {
  let baseline = 0;
  let candidate = 0;
  for (const task of tasks) {
    baseline += task.baseline.attempts;
    candidate += task.candidate.attempts;
  }
  return { baseline, candidate };
}

function rateOf(arm: (task: PairedTask) => { readonly passes: number; readonly attempts: number }) {
  return (task: PairedTask) => arm(task).passes / arm(task).attempts;
}
