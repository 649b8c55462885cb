import type { Interval } from "./binomial.ts";
import { requireFinite, requireFraction } from "./preconditions.ts";
import { studentQuantile, studentSurvival } from "./student.ts";

export interface PairedT {
  readonly mean: number;
  /** sd / sqrt(n), in the unit of the differences. */
  readonly standardError: number;
  /** n - 1. */
  readonly df: number;
  /** (mean - nullMean) / standardError; 0 or an infinity where the standard error is 0. */
  readonly t: number;
  /** One-sided, small where the mean is above nullMean. */
  readonly pGreater: number;
  /** One-sided, small where the mean is below nullMean. */
  readonly pLess: number;
  readonly twoSided: number;
  /** The interval for the mean at a two-sided confidence (a fraction, between 0 and 1; RangeError otherwise). */
  readonly interval: (confidence: number) => Interval;
}

/**
 * Student's paired t test of n differences, one for each pair, against `nullMean` (default 0, in their unit). p-values
 * are fractions. If all differences are equal the standard error is exactly 0 and the interval a point: a mean above
 * nullMean then has pGreater 0 and pLess 1, a mean below it the reverse (twoSided 0), and a mean equal to it has all
 * three 1. Throws RangeError for fewer than two differences or one that is not finite.
 * Student, "The probable error of a mean", Biometrika 6 (1908), 1-25.
 */
export function pairedT(
  differences: readonly number[],
  { nullMean = 0 }: { readonly nullMean?: number } = {},
): PairedT {
  if (differences.length < 2) {
    throw new RangeError(`a paired t test needs at least two differences, got ${differences.length}`);
  }
  differences.forEach((difference, index) => {
    requireFinite(`differences[${index}]`, difference);
  });
  requireFinite("nullMean", nullMean);
  const df = differences.length - 1;
  const { mean, standardError } = meanAndError(differences);
  const t = mean === nullMean ? 0 : (mean - nullMean) / standardError;
  const certain = standardError === 0 && mean === nullMean;
  return {
    mean,
    standardError,
    df,
    t,
    pGreater: certain ? 1 : studentSurvival(t, df),
    pLess: certain ? 1 : studentSurvival(-t, df),
    twoSided: certain ? 1 : 2 * studentSurvival(Math.abs(t), df),
    interval: (confidence) => {
      requireFraction("confidence", confidence);
      const reach = -studentQuantile((1 - confidence) / 2, df) * standardError;
      return { lower: mean - reach, upper: mean + reach };
    },
  };
}

/** Equal differences have their own value as mean and no error; rounding must not make it a small one. */
function meanAndError(differences: readonly number[]): {
  readonly mean: number;
  readonly standardError: number;
} {
  const n = differences.length;
  const [first = 0] = differences;
  if (differences.every((difference) => difference === first)) return { mean: first, standardError: 0 };
  // Shifted and scaled, so that neither large values nor a large common part cost digits.
  const scale = differences.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0);
  const scaled = differences.map((difference) => difference / scale);
  const rough = scaled.reduce((sum, value) => sum + value, 0) / n;
  const mean = rough + scaled.reduce((sum, value) => sum + (value - rough), 0) / n;
  const squares = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean: mean * scale, standardError: Math.sqrt(squares / (n - 1) / n) * scale };
}
