import { stirlingError } from "./gamma.ts";
import { requireNumber } from "./preconditions.ts";

const LOG_2_PI = 1.8378770664093456;

/**
 * log of Gamma(n+1) / (Gamma(x+1) Gamma(n-x+1)) p^x q^(n-x) with n = x + y, for real x, y >= 0: for whole numbers the
 * log probability of x successes and y failures. `p` and `q` are fractions with p + q = 1, given apart so that neither
 * loses digits near 0; the value is -Infinity where the density is 0. Keeps its digits for millions of trials.
 * Throws RangeError on a negative or NaN argument. C. Loader, "Fast and accurate computation of binomial
 * probabilities" (2000).
 */
export function logBinomialDensity({ x, y, p, q }: BinomialPoint): number {
  for (const [name, value] of Object.entries({ x, y, p, q })) {
    requireNumber(name, value);
    if (value < 0) throw new RangeError(`${name} must not be negative, got ${value}`);
  }
  const n = x + y;
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return y === 0 ? 0 : -Infinity;
  if (x === 0) return n * logOfPart(q, p);
  if (y === 0) return n * logOfPart(p, q);
  const stirling = stirlingError(n) - stirlingError(x) - stirlingError(y);
  const spread = 0.5 * (LOG_2_PI + Math.log(x) + Math.log(y / n));
  // x - n p and y - n q, from whichever of p and q is the small one with all its digits.
  const excess = x * q - y * p;
  return stirling - deviance(x, n * p, excess) - deviance(y, n * q, -excess) - spread;
}

export interface BinomialPoint {
  readonly x: number;
  readonly y: number;
  readonly p: number;
  readonly q: number;
}

/** log(part), by the other part when `part` is near 1. */
function logOfPart(part: number, other: number): number {
  return other < 0.5 ? Math.log1p(-other) : Math.log(part);
}

/** x log(x / mean) - excess for excess = x - mean, without cancellation where x is near its mean (Loader's bd0). */
function deviance(x: number, mean: number, excess: number): number {
  if (Math.abs(excess) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - excess;
  const v = excess / (x + mean);
  let sum = excess * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
