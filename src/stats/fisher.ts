import { hypergeometricPmf } from "./hypergeometric.ts";
import { requireCount } from "./preconditions.ts";

/** Four counts; what `a` and `b` (the first row) and `a` and `c` (the first column) mean is up to the caller. */
export interface FourfoldTable {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface FisherExact {
  /** The probability of all tables at most as likely as this one. */
  readonly twoSided: number;
  /** P(A <= a): small where the odds ratio ad/bc is below 1. */
  readonly less: number;
  /** P(A >= a): small where the odds ratio ad/bc is above 1. */
  readonly greater: number;
}

/** What R's fisher.test allows for rounding when it compares probabilities. */
const AS_LIKELY = 1 + 1e-7;

/**
 * Fisher's exact test of the table [[a, b], [c, d]] given its margins. p-values are fractions; an empty row or column
 * gives 1. Throws RangeError unless all four are whole numbers of at least 0.
 * R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54; two-sided as R's fisher.test.
 */
export function fisherExact({ a, b, c, d }: FourfoldTable): FisherExact {
  for (const [name, count] of Object.entries({ a, b, c, d })) requireCount(name, count);
  const { first, probabilities } = hypergeometricPmf({
    candidateAttempts: a + b,
    baselineAttempts: c + d,
    passes: a + c,
  });
  const at = a - first;
  const observed = probabilities[at] ?? 0;
  return {
    twoSided: total(probabilities.filter((probability) => probability <= observed * AS_LIKELY)),
    less: total(probabilities.subarray(0, at + 1)),
    greater: total(probabilities.subarray(at)),
  };
}

function total(probabilities: Float64Array): number {
  return Math.min(
    1,
    probabilities.reduce((sum, probability) => sum + probability, 0),
  );
}
