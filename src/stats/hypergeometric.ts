import { requireCount, requirePart, requirePositive } from "./preconditions.ts";

/** The margins of a 2x2 table: two arms with their attempts, and the passes of both together. */
export interface Margins {
  readonly baselineAttempts: number;
  readonly candidateAttempts: number;
  readonly passes: number;
  /** The odds of a pass in the candidate over those in the baseline, above 0; default 1. */
  readonly oddsRatio?: number;
}

/** Probabilities of consecutive whole numbers: `probabilities[i]` is that of `first + i`. */
export interface MassFunction {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/**
 * The distribution of the candidate's passes given the margins: hypergeometric for an odds ratio of 1, Fisher's
 * noncentral hypergeometric otherwise. Covers every possible value; the probabilities (fractions) sum to 1. Throws
 * RangeError unless the counts are whole numbers, the passes at most all attempts and the odds ratio above 0.
 * P(x) is proportional to C(k_c, x) C(k_b, t - x) psi^x; R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54.
 */
export function hypergeometricPmf(margins: Margins): MassFunction {
  const { first, values } = outwards(margins, 1, (value, ratio) => value * ratio);
  const total = values.reduce((sum, value) => sum + value, 0);
  return { first, probabilities: values.map((value) => value / total) };
}

/**
 * The natural logarithm of the probability that the candidate has exactly `candidatePasses` passes given the margins;
 * -Infinity where that is impossible. Holds its digits where the probability itself would underflow. Throws RangeError
 * as `hypergeometricPmf` does, and unless candidatePasses is a whole number.
 */
export function hypergeometricLogPmf(margins: Margins, candidatePasses: number): number {
  requireCount("candidatePasses", candidatePasses);
  const { first, values } = outwards(margins, 0, (value, ratio) => value + Math.log(ratio));
  const value = values[candidatePasses - first];
  return value === undefined
    ? -Infinity
    : value - Math.log(values.reduce((sum, log) => sum + Math.exp(log), 0));
}

/**
 * Starts with `start` at the most likely value and steps to both ends by the ratio of neighbouring probabilities, so
 * that nothing overflows and rounding errors stay small where the probability is.
 */
function outwards(
  margins: Margins,
  start: number,
  step: (value: number, ratio: number) => number,
): { readonly first: number; readonly values: Float64Array } {
  const { baselineAttempts, candidateAttempts, passes, oddsRatio = 1 } = margins;
  requireCount("baselineAttempts", baselineAttempts);
  requireCount("candidateAttempts", candidateAttempts);
  requirePart("passes", passes, "all attempts", baselineAttempts + candidateAttempts);
  requirePositive("oddsRatio", oddsRatio);
  const first = Math.max(0, passes - baselineAttempts);
  const last = Math.min(candidateAttempts, passes);

  /** P(x) / P(x - 1). */
  const ratio = (x: number): number =>
    ((candidateAttempts - x + 1) / x) * ((passes - x + 1) / (baselineAttempts - passes + x)) * oddsRatio;

  const mode = lastWhere(first, last, (x) => ratio(x) >= 1);
  const values = new Float64Array(last - first + 1);
  values[mode - first] = start;
  let value = start;
  for (let x = mode + 1; x <= last; x += 1) {
    value = step(value, ratio(x));
    values[x - first] = value;
  }
  value = start;
  for (let x = mode; x > first; x -= 1) {
    value = step(value, 1 / ratio(x));
    values[x - 1 - first] = value;
  }
  return { first, values };
}

/** The last number of (low, high] that `holds`, or `low` if none does, where it holds up to some number only. */
function lastWhere(low: number, high: number, holds: (x: number) => boolean): number {
  let yes = low;
  let no = high + 1;
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
