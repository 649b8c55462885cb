import { distributionOfSum, type Repeated, type SumDistribution } from "./convolution.ts";
import { hypergeometricPmf, type MassFunction } from "./hypergeometric.ts";
import { requireCount, requirePart, requirePositive } from "./preconditions.ts";

/** One task: the passes and the attempts of each arm. */
export interface Stratum {
  readonly baselinePasses: number;
  readonly baselineAttempts: number;
  readonly candidatePasses: number;
  readonly candidateAttempts: number;
  /** What one of the candidate's passes adds to X, a whole number above 0; default 1. */
  readonly weight?: number;
}

/** The candidate's passes over all tasks against what they would be if only chance told the arms apart. */
export interface StratifiedTest {
  /** X observed: the sum of the candidate's passes, each times its task's weight. */
  readonly statistic: number;
  /** E[X] under the null hypothesis. */
  readonly expected: number;
  /** P(X <= x): small where the candidate is worse. */
  readonly lower: number;
  /** P(X < x) + P(X = x) / 2. */
  readonly lowerMid: number;
  /** P(X >= x): small where the candidate is better. */
  readonly upper: number;
  /** P(X > x) + P(X = x) / 2. */
  readonly upperMid: number;
  /** The probability of all values that are at most as likely as x. */
  readonly twoSided: number;
}

/** Far below anything a p-value is compared with; a larger one would cost digits, a smaller one time. */
const NEGLIGIBLE = 1e-60;
/** What R's mantelhaen.test and fisher.test allow for rounding when they compare probabilities. */
const AS_LIKELY = 1 + 1e-7;

/**
 * The exact conditional Cochran-Mantel-Haenszel test over tasks with any numbers of attempts: given each task's passes
 * in both arms together, the candidate's share of them is hypergeometric, and X is their sum. All probabilities are
 * fractions. A task with no attempts in one arm, or whose attempts all passed or all failed, adds a constant; if every
 * task does, X can take one value only: lower = upper = twoSided = 1 and both mid values are .5. One attempt per arm
 * makes it McNemar's test.
 *
 * Weights, if any, must be fixed before the candidate's attempts; with `weightedForDifference` X orders as the mean
 * paired difference does.
 *
 * `oddsRatio` (above 0, default 1) is the null hypothesis: the candidate's odds of a pass over the baseline's, in every
 * task. What is cut off the ends of the distribution (at most 1e-60) is added to every p-value, and none is given as
 * less than 1e-60: they are never too small by more than rounding, and never 0.
 *
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, weights whole numbers above 0
 * and the odds ratio is above 0.
 * A. Agresti, Categorical Data Analysis (2002), 6.3 and 6.7; C. R. Mehta, N. R. Patel, R. Gray, JASA 80 (1985), 969-973.
 */
export function stratifiedTest(
  strata: readonly Stratum[],
  { oddsRatio = 1 }: { readonly oddsRatio?: number } = {},
): StratifiedTest {
  requirePositive("oddsRatio", oddsRatio);
  let statistic = 0;
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
    requirePart("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
    requirePart("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
    requireCount("weight", weight);
    requirePositive("weight", weight);
    statistic += candidatePasses * weight;
  }
  const groups = groupAlike(strata, oddsRatio);
  const distribution = distributionOfSum(groups, NEGLIGIBLE);
  return { statistic, expected: expectation(groups), ...areas(distribution, statistic) };
}

/**
 * (X - E[X]) / sd[X] of the exact stratified test under odds ratio 1: its normal approximation, in a hundredth of the time.
 * Below 0 where the candidate is worse; 0 where X can take one value only. Weights as in `stratifiedTest`.
 * W. G. Cochran, Biometrics 10 (1954), 417-451; N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959), 719-748.
 */
export function stratifiedZ(strata: readonly Stratum[]): number {
  let difference = 0;
  let variance = 0;
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
    const all = baselineAttempts + candidateAttempts;
    if (baselineAttempts === 0 || candidateAttempts === 0) continue;
    const rate = (baselinePasses + candidatePasses) / all;
    difference += weight * (candidatePasses - candidateAttempts * rate);
    variance +=
      (weight ** 2 * candidateAttempts * baselineAttempts * rate * (1 - rate)) / Math.max(1, all - 1);
  }
  return variance === 0 ? 0 : difference / Math.sqrt(variance);
}

/** The finest step of a weight: a sixtieth is exact for up to six attempts an arm. */
const WEIGHT_STEPS = 60;

/** Of more tasks than this the distribution would grow long, and coarser steps lose nothing that shows. */
const FINE_UP_TO = 1500;

/**
 * The same tasks with the weights by which X orders as the mean over tasks of the difference of pass rates: 1/k_c + 1/k_b
 * in sixtieths (coarser for thousands of tasks), rounded, without their common divisor. For tasks whose arms were not tried equally often, where plain
 * passes would let the tasks with more attempts speak for all.
 * @param strata tasks that both arms attempted
 */
export function weightedForDifference(strata: readonly Stratum[]): Stratum[] {
  const steps = WEIGHT_STEPS * Math.min(1, Math.sqrt(FINE_UP_TO / strata.length));
  const weights = strata.map(({ baselineAttempts, candidateAttempts }) =>
    Math.max(1, Math.round(steps * (1 / baselineAttempts + 1 / candidateAttempts))),
  );
  const divisor = weights.reduce(greatestCommonDivisor, 0);
  return strata.map((stratum, index) => ({ ...stratum, weight: (weights[index] ?? divisor) / divisor }));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Tasks with the same margins share one distribution. */
function groupAlike(strata: readonly Stratum[], oddsRatio: number): Repeated[] {
  const groups = new Map<string, Repeated>();
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts, weight = 1 } of strata) {
    const passes = baselinePasses + candidatePasses;
    const key = `${baselineAttempts} ${candidateAttempts} ${passes} ${weight}`;
    const known = groups.get(key);
    groups.set(key, {
      mass:
        known?.mass ??
        weighted(hypergeometricPmf({ baselineAttempts, candidateAttempts, passes, oddsRatio }), weight),
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

/** The distribution of `weight` times the variable. */
function weighted({ first, probabilities }: MassFunction, weight: number): MassFunction {
  if (weight === 1) return { first, probabilities };
  const spread = new Float64Array((probabilities.length - 1) * weight + 1);
  for (const [index, probability] of probabilities.entries()) spread[index * weight] = probability;
  return { first: first * weight, probabilities: spread };
}

function expectation(groups: readonly Repeated[]): number {
  return groups.reduce((total, { mass: { first, probabilities }, times }) => {
    const aboveFirst = probabilities.reduce((sum, probability, index) => sum + probability * index, 0);
    return total + times * (first + aboveFirst);
  }, 0);
}

function areas(
  { first, probabilities, lost }: SumDistribution,
  statistic: number,
): Omit<StratifiedTest, "statistic" | "expected"> {
  const at = statistic - first;
  const observed = probabilities[at] ?? 0;
  let below = lost;
  let asUnlikely = lost;
  for (const [index, probability] of probabilities.entries()) {
    if (index < at) below += probability;
    if (probability <= observed * AS_LIKELY) asUnlikely += probability;
  }
  let above = lost;
  for (let index = probabilities.length - 1; index > at && index >= 0; index -= 1) {
    above += probabilities[index] as number;
  }
  return {
    lower: pValue(below + observed),
    lowerMid: pValue(below + observed / 2),
    upper: pValue(above + observed),
    upperMid: pValue(above + observed / 2),
    twoSided: pValue(asUnlikely),
  };
}

/** Rounding may carry a sum of probabilities past 1, underflow may make it 0. */
function pValue(sum: number): number {
  return Math.min(1, Math.max(NEGLIGIBLE, sum));
}
