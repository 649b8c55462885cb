import type { GateResult } from "../domain/verdict.ts";
import { spendingBoundaries } from "../stats/boundaries.ts";
import { fixedTaskDifference } from "../stats/fixed-task.ts";
import { type Stratum, stratifiedTest } from "../stats/stratified.ts";
import { type PassRateGate, spentAtFinalLook } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
import { roundsToSettle, Z_POWER } from "./settle.ts";

/**
 * The pass-rate gate at one final look: regression where the exact stratified test (mid-p, one-sided) crosses the fail
 * boundary and the interval lies below zero; pass where the interval lies above −margin, the test does not cross and every task
 * was tried. Design section 5, statistics.md 1(i).
 */
export function judgePassRate(options: {
  readonly tasks: readonly PairedTask[];
  readonly gate: PassRateGate;
  readonly extensionShare: number;
  readonly plannedAttempts: number | null;
}): GateResult {
  const { tasks, gate, extensionShare, plannedAttempts } = options;
  const spent = spentAtFinalLook(gate, extensionShare);
  const both = tasks.filter((task) => task.candidate.attempts > 0);
  const common = {
    metric: "pass-rate" as const,
    alpha: gate.alpha,
    spent: spent.fail,
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
  const { lowerMid } = stratifiedTest(strata);
  const { difference, standardError } = fixedTaskDifference(strata);
  const [failZ] = spendingBoundaries({ alpha: spent.fail, fractions: [1], spending: "obrien-fleming" }) as [
    number,
  ];
  const [passZ] = spendingBoundaries({ alpha: spent.pass, fractions: [1], spending: "obrien-fleming" }) as [
    number,
  ];
  const interval: [number, number] = [difference - passZ * standardError, difference + failZ * standardError];
  const everyTaskTried = both.length === tasks.length;
  const baseline = meanRate(both.map((task) => task.baseline));
  const verdict =
    lowerMid <= spent.fail && interval[1] < 0
      ? "regression"
      : interval[0] > -gate.margin && lowerMid > spent.fail && everyTaskTried && baseline > 0
        ? "pass"
        : "inconclusive";
  const obstacle = whatHinders({ baseline, tried: both.length, tasks: tasks.length });
  return {
    ...common,
    verdict,
    reason: verdict === "inconclusive" ? obstacle : null,
    baseline,
    candidate: meanRate(both.map((task) => task.candidate)),
    change: difference,
    // No change is larger than all of the tasks, however wide the noise.
    interval: [Math.max(-1, interval[0]), Math.min(1, interval[1])],
    level: 1 - spent.fail - spent.pass,
    pValue: lowerMid,
    minimumDetectable: (failZ + Z_POWER) * standardError,
    moreRounds:
      verdict === "inconclusive" && obstacle === null
        ? roundsToSettle({
            standardError,
            margin: gate.margin,
            failZ,
            passZ,
            candidateAttempts: common.attempts.candidate / both.length,
            baselineAttempts: common.attempts.baseline / both.length,
          })
        : null,
  };
}

/** Why no number of further rounds would let the gate pass, or null. */
function whatHinders(options: {
  readonly baseline: number;
  readonly tried: number;
  readonly tasks: number;
}): string | null {
  const { baseline, tried, tasks } = options;
  if (baseline === 0)
    return "the baseline solves none of these tasks, so there is nothing that could get worse";
  if (tried === tasks) return null;
  const untried = tasks - tried;
  return `${untried} of ${tasks} tasks ${untried === 1 ? "has" : "have"} no attempt that counts`;
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

function meanRate(arms: readonly { readonly passes: number; readonly attempts: number }[]): number {
  let sum = 0;
  for (const arm of arms) sum += arm.passes / arm.attempts;
  return sum / arms.length;
}
