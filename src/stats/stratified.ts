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
 * Weights, if any, must be fixed before the candidate's attempts; with `differenceWeight` X orders as the mean paired
 * difference does.
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

/** The finest step of `differenceWeight`: a sixtieth is exact for up to six attempts an arm. */
const WEIGHT_STEPS = 60;

/**
 * The weight by which a task's passes enter X so that X orders as the mean over tasks of the difference of pass rates:
 * 1/k_c + 1/k_b in sixtieths, rounded, at least 1. For tasks whose arms were not tried equally often, where plain passes
 * would let the tasks with more attempts speak for all.
 * @param baselineAttempts at least 1
 * @param candidateAttempts at least 1
 */
export function differenceWeight(baselineAttempts: number, candidateAttempts: number): number {
  return Math.max(1, Math.round(WEIGHT_STEPS * (1 / baselineAttempts + 1 / candidateAttempts)));
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
