import type { GateResult } from "../domain/verdict.ts";
import { fisherExact } from "../stats/fisher.ts";
import { mean, sum } from "../stats/mean.ts";
import { pairedT } from "../stats/paired-t.ts";
import { studentQuantile } from "../stats/student.ts";
import { spentAtFinalLook, type TokenGate } from "./gates.ts";
import type { Arm, PairedTask } from "./pair.ts";
import { roundsToSettle, Z_POWER } from "./settle.ts";

/** More unmetered attempts than this in either arm, and the comparison may be biased: a killed agent leaves no usage. */
const MAX_UNMETERED = 0.05;

/** Unmetered unequally between the arms at this level is as suspect. */
const UNEQUAL_P = 0.01;

/**
 * The token gate: paired t on per-task mean log tokens over all attempts, passed or failed. Regression where the lower
 * bound of the ratio exceeds 1 + tolerance, pass where its upper bound is below 1 + margin. statistics.md 1(ii).
 */
export function judgeTokens(options: {
  readonly tasks: readonly PairedTask[];
  readonly gate: TokenGate;
  readonly extensionShare: number;
  readonly plannedAttempts: number | null;
}): GateResult {
  const { tasks, gate, extensionShare, plannedAttempts } = options;
  const spent = spentAtFinalLook(gate, extensionShare);
  const both = tasks.filter((task) => task.baseline.tokens.length > 0 && task.candidate.tokens.length > 0);
  const common = {
    metric: "tokens" as const,
    alpha: gate.alpha,
    spent: spent.fail,
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
  const tolerated = Math.log1p(gate.tolerance);
  const { mean: logRatio, standardError, df, pGreater } = pairedT(logRatios, { nullMean: tolerated });
  const failT = studentQuantile(1 - spent.fail, df);
  const passT = studentQuantile(1 - spent.pass, df);
  const lower = logRatio - failT * standardError;
  const upper = logRatio + passT * standardError;
  const doubt = meteringDoubt(tasks);
  const measured =
    lower > tolerated ? "regression" : upper < Math.log1p(gate.margin) ? "pass" : "inconclusive";
  const verdict = doubt === null ? measured : "inconclusive";
  return {
    ...common,
    ...figures,
    verdict,
    reason: doubt,
    interval: [Math.expm1(lower), Math.expm1(upper)],
    level: 1 - spent.fail - spent.pass,
    pValue: pGreater,
    minimumDetectable: Math.expm1(tolerated + (failT + Z_POWER) * standardError),
    moreRounds:
      measured === "inconclusive" && doubt === null
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
