import { polynomial } from "./polynomial.ts";
import { requirePositive } from "./preconditions.ts";

const HALF_LOG_2_PI = 0.9189385332046728;
const SERIES_FROM = 16;
// B_2k / (2k (2k - 1)), Abramowitz & Stegun (1964), 6.1.41.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * The natural logarithm of the gamma function at `x` > 0, with an error of a few 1e-15 times the larger of 1 and the
 * value. Throws RangeError unless x is finite and above 0.
 * Stirling's series after shifting x to 16 or more: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  requirePositive("x", x);
  let shifted = x;
  let factors = 1;
  while (shifted < SERIES_FROM) {
    factors *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_2_PI + series(shifted) - Math.log(factors);
}

/**
 * What Stirling's formula leaves out: log Gamma(x + 1) - log(sqrt(2 pi x) (x/e)^x), for x > 0. It is small (about
 * 1/(12 x)) and is computed without subtracting large numbers for x >= 16. Throws RangeError unless x is finite and
 * above 0. C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function stirlingError(x: number): number {
  requirePositive("x", x);
  if (x >= SERIES_FROM) return series(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_2_PI;
}

function series(x: number): number {
  return polynomial(STIRLING, 1 / (x * x)) / x;
}
