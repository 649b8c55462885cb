import type { GateResult } from "../domain/verdict.ts";
import { fisherExact } from "../stats/fisher.ts";
import { mean, sum } from "../stats/mean.ts";
import { pairedT } from "../stats/paired-t.ts";
import { studentQuantile } from "../stats/student.ts";
import type { TokenGate } from "./gates.ts";
import type { Arm, PairedTask } from "./pair.ts";
import type { Evidence } from "./pass-rate.ts";
import { roundsToSettle } from "./settle.ts";

/** More unmetered attempts than this in either arm, and the comparison may be biased: a killed agent leaves no usage. */
const MAX_UNMETERED = 0.05;

/** Unmetered unequally between the arms at this level is as suspect. */
const UNEQUAL_P = 0.01;

/** What the attempts of both arms say of the tokens by one pair of critical values. */
export interface TokenFinding {
  readonly verdict: "regression" | "pass" | "inconclusive";
  readonly logRatio: number;
  readonly standardError: number;
  /** Of the logarithm of the ratio. */
  readonly interval: readonly [number, number];
  readonly pValue: number;
  /** The critical value on the t scale. */
  readonly failT: number;
  readonly passT: number;
}

/**
 * Paired t on per-task mean log tokens: regression where the lower bound of the ratio exceeds 1 + tolerance, pass where
 * its upper bound is below 1 + margin. A boundary is taken to the t scale by its tail. statistics.md 1(ii).
 * @param logRatios mean log tokens of the candidate minus the baseline's, one for each of at least two tasks
 */
export function findTokens(options: {
  readonly logRatios: readonly number[];
  readonly failTail: number;
  readonly passTail: number;
  readonly tolerance: number;
  readonly margin: number;
}): TokenFinding {
  const { logRatios, failTail, passTail, tolerance, margin } = options;
  const tolerated = Math.log1p(tolerance);
  const { mean: logRatio, standardError, df, pGreater } = pairedT(logRatios, { nullMean: tolerated });
  const failT = -studentQuantile(failTail, df);
  const passT = -studentQuantile(passTail, df);
  // Without any spread the ratio is a point, however unlikely the boundary.
  const lower = standardError === 0 ? logRatio : logRatio - failT * standardError;
  const upper = standardError === 0 ? logRatio : logRatio + passT * standardError;
  const verdict = lower > tolerated ? "regression" : upper < Math.log1p(margin) ? "pass" : "inconclusive";
  return { verdict, logRatio, standardError, interval: [lower, upper], pValue: pGreater, failT, passT };
}

/** The token gate at one look: over all attempts, passed or failed. */
export function judgeTokens(evidence: Evidence & { readonly gate: TokenGate }): GateResult {
  const { tasks, critical, gate, plannedAttempts } = evidence;
  const both = tasks.filter((task) => task.baseline.tokens.length > 0 && task.candidate.tokens.length > 0);
  const common = {
    metric: "tokens" as const,
    alpha: gate.alpha,
    spent: critical.spent.fail,
    margin: gate.margin,
    tolerance: gate.tolerance,
    tasks: both.length,
    attempts: {
      baseline: sum(both.map((task) => task.baseline.tokens.length)),
      candidate: sum(both.map((task) => task.candidate.tokens.length)),
      planned: plannedAttempts,
    },
  };
  const before = both.map((task) => meanLog(task.baseline.tokens));
  const after = both.map((task) => meanLog(task.candidate.tokens));
  const figures = {
    baseline: both.length === 0 ? null : Math.exp(mean(before)),
    candidate: both.length === 0 ? null : Math.exp(mean(after)),
    change: both.length === 0 ? null : Math.exp(mean(after) - mean(before)) - 1,
  };
  if (both.length < 2) {
    return {
      ...common,
      ...figures,
      verdict: "inconclusive",
      reason: `only ${both.length} task${both.length === 1 ? " is" : "s are"} metered in both arms, and the test needs 2`,
      interval: null,
      level: null,
      pValue: null,
      minimumDetectable: null,
      moreRounds: null,
    };
  }
  const logRatios = after.map((value, index) => value - (before[index] ?? 0));
  const { failTail, passTail } = critical;
  const capped = both.some((task) => task.candidate.capped + task.baseline.capped > 0);
  const found = findTokens({
    // A cap cuts off what an attempt would have used: the extremes say little by their size.
    logRatios: capped ? winsorised(logRatios) : logRatios,
    failTail,
    passTail,
    tolerance: gate.tolerance,
    margin: gate.margin,
  });
  const { standardError, failT, passT } = found;
  const doubt = meteringDoubt(tasks);
  const plannedError = standardError * Math.sqrt(Math.min(1, critical.fraction));
  // The critical value of few tasks is larger than the normal one by this much.
  const heavier = failT / critical.failZ;
  return {
    ...common,
    ...figures,
    verdict: doubt === null ? found.verdict : "inconclusive",
    reason: doubt,
    interval: [Math.expm1(found.interval[0]), Math.min(Number.MAX_VALUE, Math.expm1(found.interval[1]))],
    level: 1 - critical.spent.fail - critical.spent.pass,
    pValue: found.pValue,
    minimumDetectable: finite(
      Math.expm1(Math.log1p(gate.tolerance) + critical.detectable() * heavier * plannedError),
    ),
    moreRounds:
      found.verdict === "inconclusive" && doubt === null
        ? roundsToSettle({
            standardError,
            margin: Math.log1p(gate.margin),
            failZ: failT,
            passZ: passT,
            candidateAttempts: common.attempts.candidate / both.length,
            baselineAttempts: common.attempts.baseline / both.length,
          })
        : null,
  };
}

/** What cannot be told is null: a document has no room for an infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Values further than this many median absolute deviations from the median are taken to be that far. statistics.md 1(ii). */
const WINSOR_DEVIATIONS = 3;

/** The values with their extremes drawn in; as they are where half of them or more are equal. */
function winsorised(values: readonly number[]): number[] {
  const middle = median(values);
  // 1.4826 makes it the standard deviation where the values are normal.
  const reach = WINSOR_DEVIATIONS * 1.4826 * median(values.map((value) => Math.abs(value - middle)));
  if (reach === 0) return [...values];
  return values.map((value) => Math.min(middle + reach, Math.max(middle - reach, value)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** Why the metered attempts may not stand for all, or null. */
function meteringDoubt(tasks: readonly PairedTask[]): string | null {
  const count = (arm: (task: PairedTask) => Arm) => {
    const attempts = sum(tasks.map((task) => arm(task).attempts));
    const metered = sum(tasks.map((task) => arm(task).tokens.length));
    return { attempts, metered, unmetered: attempts - metered };
  };
  const baseline = count((task) => task.baseline);
  const candidate = count((task) => task.candidate);
  for (const [name, arm] of [
    ["baseline", baseline],
    ["candidate", candidate],
  ] as const) {
    if (arm.unmetered > MAX_UNMETERED * arm.attempts) {
      return `${arm.unmetered} of the ${name}'s ${arm.attempts} attempts reported no tokens; at most 5 % may be missing`;
    }
  }
  const { twoSided } = fisherExact({
    a: baseline.unmetered,
    b: baseline.metered,
    c: candidate.unmetered,
    d: candidate.metered,
  });
  if (twoSided >= UNEQUAL_P) return null;
  return `attempts without tokens are unequal between the arms (${baseline.unmetered} of ${baseline.attempts} against ${candidate.unmetered} of ${candidate.attempts})`;
}

function meanLog(tokens: readonly number[]): number {
  return mean(tokens.map(Math.log));
}
