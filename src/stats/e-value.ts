import { regularizedBeta } from "./beta.ts";
import { logGamma } from "./gamma.ts";
import type { ChangedPairs } from "./mcnemar.ts";
import { requireCount } from "./preconditions.ts";

export interface EValue {
  /** Against the null hypothesis that a change is a loss with probability at most 1/2. */
  readonly oneSided: number;
  /** Against the null hypothesis that a change is a loss with probability 1/2. */
  readonly twoSided: number;
}

/**
 * The e-value of changed pairs: how many times likelier they are if the probability q of a loss is uniform on [1/2, 1]
 * (one-sided) or on [0, 1] (two-sided) than if it is 1/2. Multiplying stakes, not probabilities: 1 says nothing, and
 * rejecting at 1/alpha or more keeps the false-alarm rate at alpha whenever one looks. Capped at the largest double.
 * Throws RangeError unless both numbers are whole and at least 0.
 * H. Robbins, Ann. Math. Stat. 41 (1970), 1397-1409; A. Ramdas et al., Stat. Sci. 38 (2023), 576-601.
 */
export function changedPairsEValue({ lost, gained }: ChangedPairs): EValue {
  requireCount("lost", lost);
  requireCount("gained", gained);
  const pairs = lost + gained;
  const logBeta = logGamma(lost + 1) + logGamma(gained + 1) - logGamma(pairs + 2);
  const logTwoSided = pairs * Math.LN2 + logBeta;
  // 1 - I_1/2(lost + 1, gained + 1), as the other tail of a distribution at its middle.
  const logUpperHalf = Math.log(regularizedBeta(0.5, gained + 1, lost + 1));
  return {
    oneSided: bounded(logTwoSided + Math.LN2 + logUpperHalf),
    twoSided: bounded(logTwoSided),
  };
}

function bounded(logarithm: number): number {
  return Math.min(Number.MAX_VALUE, Math.exp(logarithm));
}
