import { requireFinite } from "./preconditions.ts";

export interface WilcoxonSignedRank {
  /** V: the sum of the ranks of the positive differences. */
  readonly statistic: number;
  /** The differences that are not 0. */
  readonly n: number;
  /** P(V >= v): small where the differences are positive. */
  readonly pGreater: number;
  /** P(V <= v): small where the differences are negative. */
  readonly pLess: number;
  /** Twice the smaller of the two, at most 1. */
  readonly twoSided: number;
}

/**
 * The exact signed rank test that differences are symmetric about 0. Zeros are left out; ties share the mean of their
 * ranks and the distribution given these ranks is exact all the same. p-values are fractions; no differences but zeros
 * give 1. The work grows with n^3: meant for up to a few hundred. Throws RangeError on a difference that is not finite.
 * F. Wilcoxon, Biometrics Bulletin 1 (1945), 80-83; M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods
 * (1973), 27-33.
 */
export function wilcoxonSignedRank(differences: readonly number[]): WilcoxonSignedRank {
  differences.forEach((difference, index) => {
    requireFinite(`differences[${index}]`, difference);
  });
  const changed = differences.filter((difference) => difference !== 0);
  const doubledRanks = doubledMidRanks(changed.map(Math.abs));
  const doubledV = doubledRanks.reduce((sum, rank, index) => sum + ((changed[index] ?? 0) > 0 ? rank : 0), 0);
  const probabilities = subsetSums(doubledRanks);
  const pGreater = total(probabilities.subarray(doubledV));
  const pLess = total(probabilities.subarray(0, doubledV + 1));
  return {
    statistic: doubledV / 2,
    n: changed.length,
    pGreater,
    pLess,
    twoSided: Math.min(1, 2 * Math.min(pGreater, pLess)),
  };
}

/** Twice each value's rank, counted from 1: a whole number also where equal values share the mean of their ranks. */
function doubledMidRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((left, right) => left - right);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0));
}

/** `result[s]`: the probability that the ranks sum to s if each is taken with probability 1/2. */
function subsetSums(ranks: readonly number[]): Float64Array {
  const probabilities = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 0) + 1);
  probabilities[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1) {
      const without = probabilities[sum] ?? 0;
      const including = sum >= rank ? (probabilities[sum - rank] ?? 0) : 0;
      probabilities[sum] = (without + including) / 2;
    }
  }
  return probabilities;
}

function total(probabilities: Float64Array): number {
  return Math.min(
    1,
    probabilities.reduce((sum, probability) => sum + probability, 0),
  );
}
