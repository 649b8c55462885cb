import { requireProbability } from "./preconditions.ts";

/**
 * Holm's adjusted p-values, in the order given: rejecting those at most alpha keeps the chance of any false rejection at
 * alpha. p-values are fractions. Throws RangeError on one outside [0, 1].
 * S. Holm, Scand. J. Stat. 6 (1979), 65-70.
 */
export function holm(pValues: readonly number[]): number[] {
  let most = 0;
  return inOrder(
    pValues,
    (left, right) => left - right,
    (p, rank) => {
      most = Math.max(most, Math.min(1, p * (pValues.length - rank)));
      return most;
    },
  );
}

/**
 * Adjusted p-values of Benjamini and Hochberg, in the order given: rejecting those at most q keeps the expected share of
 * false ones among the rejections at q. p-values are fractions. Throws RangeError on one outside [0, 1].
 * Y. Benjamini and Y. Hochberg, J. R. Stat. Soc. B 57 (1995), 289-300.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const count = pValues.length;
  let least = 1;
  return inOrder(
    pValues,
    (left, right) => right - left,
    (p, rank) => {
      least = Math.min(least, p * (count / (count - rank)));
      return least;
    },
  );
}

/** Adjusts the p-values one after the other in sorted order, and puts the results where they came from. */
function inOrder(
  pValues: readonly number[],
  compare: (left: number, right: number) => number,
  adjust: (p: number, rank: number) => number,
): number[] {
  const adjusted = pValues.map((p, index) => {
    requireProbability(`pValues[${index}]`, p);
    return p;
  });
  const sorted = pValues.map((p, index) => ({ p, index })).sort((left, right) => compare(left.p, right.p));
  for (const [rank, { p, index }] of sorted.entries()) adjusted[index] = adjust(p, rank);
  return adjusted;
}
