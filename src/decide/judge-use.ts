import type { GateResult } from "../domain/verdict.ts";
import { mean, sum } from "../stats/mean.ts";
import type { RatioGate } from "./gates.ts";
import { findCappedLogRatio, findLogRatio, ratioMinusOne } from "./log-ratio.ts";
import { costDoubt, type Doubt, pricesOf, tokenDoubt } from "./metering.ts";
import type { Arm, PairedTask } from "./pair.ts";
import type { Evidence } from "./pass-rate.ts";
import { roundsToSettle } from "./settle.ts";

/** What an attempt uses, and a gate can hold against its baseline by the ratio. */
export type UseMetric = "tokens" | "cost";

/** How each is read from the attempts of an arm: numbers above 0, and why those that are known may not do. */
const MEASURES: Readonly<Record<UseMetric, Measure>> = {
  tokens: { of: ({ tokens }) => tokens, doubt: tokenDoubt, inBoth: "is metered" },
  cost: { of: pricesOf, doubt: costDoubt, inBoth: "has a cost" },
};

interface Measure {
  readonly of: (arm: Arm) => readonly number[];
  readonly doubt: (tasks: readonly PairedTask[]) => Doubt | null;
  readonly inBoth: string;
}

/** The gate on tokens or on cost at one look: over all attempts, passed or failed. */
export function judgeUse(
  evidence: Evidence & { readonly gate: RatioGate; readonly metric: UseMetric },
): GateResult {
  const { tasks, critical, gate, metric, plannedAttempts } = evidence;
  const { of, doubt: doubtOf, inBoth } = MEASURES[metric];
  const both = tasks.flatMap(({ baseline, candidate }) => {
    const [before, after] = [of(baseline), of(candidate)];
    const capped = baseline.capped.tokens + candidate.capped.tokens > 0;
    return before.length === 0 || after.length === 0 ? [] : [{ before, after, capped }];
  });
  const before = both.map((task) => meanLog(task.before));
  const after = both.map((task) => meanLog(task.after));
  const common = {
    metric,
    alpha: gate.alpha,
    spent: critical.spent.fail,
    crossesAt: critical.failTail,
    margin: gate.margin,
    tolerance: gate.tolerance,
    tasks: both.length,
    attempts: {
      baseline: sum(both.map((task) => task.before.length)),
      candidate: sum(both.map((task) => task.after.length)),
      planned: plannedAttempts,
    },
    baseline: both.length === 0 ? null : Math.exp(mean(before)),
    candidate: both.length === 0 ? null : Math.exp(mean(after)),
  };
  const doubt = doubtOf(tasks);
  if (both.length < 2) {
    const few = `${both.length === 0 ? "no" : "only 1"} task ${inBoth} in both arms, and the test needs 2`;
    return {
      ...common,
      change: both.length === 0 ? null : ratioMinusOne(mean(after) - mean(before)),
      verdict: "inconclusive",
      reason: doubt?.why ?? few,
      hindrance: doubt?.by ?? (tasks.length < 2 ? "suite" : "candidate"),
      interval: null,
      level: null,
      pValue: null,
      minimumDetectable: null,
      moreRounds: null,
    };
  }
  const logRatios = after.map((value, index) => value - (before[index] ?? 0));
  const { failTail, passTail } = critical;
  const find = both.some(({ capped }) => capped) ? findCappedLogRatio : findLogRatio;
  const found = find({
    logRatios,
    failTail,
    passTail,
    tolerance: gate.tolerance,
    margin: gate.margin,
  });
  const { standardError, failT, passT } = found;
  const plannedError = standardError * Math.sqrt(Math.min(1, critical.fraction));
  // The critical value of few tasks is larger than the normal one by this much.
  const heavier = failT / critical.failZ;
  // In hundredths, so that looks share what is found.
  const room =
    plannedError === 0
      ? 0
      : Math.round((100 * (Math.log1p(gate.margin) - Math.log1p(gate.tolerance))) / plannedError) / 100;
  return {
    ...common,
    change: ratioMinusOne(found.logRatio),
    verdict: doubt === null ? found.verdict : "inconclusive",
    reason: doubt?.why ?? null,
    hindrance: doubt?.by ?? null,
    interval: [ratioMinusOne(found.interval[0]), ratioMinusOne(found.interval[1])],
    level: 1 - critical.spent.fail - critical.spent.pass,
    pValue: found.pValue,
    minimumDetectable: finite(
      Math.expm1(Math.log1p(gate.tolerance) + critical.detectable(room) * heavier * plannedError),
    ),
    moreRounds:
      found.verdict === "inconclusive" && doubt === null
        ? roundsToSettle({
            standardError,
            lastingError: betweenTasks(both, standardError),
            margin: Math.log1p(gate.margin),
            failZ: failT,
            passZ: passT,
            candidateAttempts: common.attempts.candidate / both.length,
            baselineAttempts: common.attempts.baseline / both.length,
            alongside: evidence.alongside,
          })
        : null,
  };
}

/** What cannot be told is null: a document has no room for an infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The mean logarithm of numbers above 0. */
export function meanLog(values: readonly number[]): number {
  return mean(values.map(Math.log));
}

/**
 * The part of the standard error that more attempts would not lessen: that a change makes some tasks longer and others
 * shorter. It is what the spread of a task's own attempts does not explain; 0 where no task has two in an arm.
 */
function betweenTasks(
  tasks: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[],
  standardError: number,
): number {
  const arms = tasks.flatMap(({ before, after }) => [before, after]);
  const freedom = sum(arms.map((values) => values.length - 1));
  if (freedom === 0) return 0;
  const variance = sum(arms.map(squaresAround)) / freedom;
  const withinTasks = (variance * sum(arms.map((values) => 1 / values.length))) / tasks.length ** 2;
  return Math.sqrt(Math.max(0, standardError ** 2 - withinTasks));
}

/** The sum of squared deviations of the logarithms from their mean. */
function squaresAround(values: readonly number[]): number {
  const center = meanLog(values);
  return sum(values.map((value) => (Math.log(value) - center) ** 2));
}
