import { type Interval, wilsonInterval } from "./binomial.ts";
import type { FourfoldTable } from "./fisher.ts";
import { normalQuantile } from "./normal.ts";
import { requireCount, requireFraction } from "./preconditions.ts";

/**
 * Pairs of one attempt each: `a` passed in both, `b` in the first only, `c` in the second only, `d` in neither.
 * `confidence` is two-sided, a fraction, default .95.
 */
export interface PairedTable extends FourfoldTable {
  readonly confidence?: number;
}

/** An interval for the first rate minus the second, (b - c) / n, all in fractions. */
export interface PairedInterval extends Interval {
  readonly difference: number;
}

const KNOWS_NOTHING: PairedInterval = { difference: 0, lower: -1, upper: 1 };

/**
 * Newcombe's interval for a difference of paired rates, from the Wilson intervals of both and their correlation; no
 * pairs give [-1, 1]. Throws RangeError unless all four are whole numbers and 0 < confidence < 1.
 * Method 10 of R. G. Newcombe, Stat. Med. 17 (1998), 2635-2650.
 */
export function newcombe10({ confidence = 0.95, ...table }: PairedTable): PairedInterval {
  const n = pairsOf(table, confidence);
  if (n === 0) return KNOWS_NOTHING;
  const { a, b, c } = table;
  const firstRate = (a + b) / n;
  const secondRate = (a + c) / n;
  const first = wilsonInterval({ successes: a + b, trials: n, confidence });
  const second = wilsonInterval({ successes: a + c, trials: n, confidence });
  const phi = correlation(table);
  const reach = (left: number, right: number): number =>
    Math.sqrt(Math.max(0, left * left - 2 * phi * left * right + right * right));
  const difference = (b - c) / n;
  return {
    difference,
    lower: Math.max(-1, difference - reach(firstRate - first.lower, second.upper - secondRate)),
    upper: Math.min(1, difference + reach(first.upper - firstRate, secondRate - second.lower)),
  };
}

/** Phi with Newcombe's continuity correction of a positive one; 0 where a margin is empty. */
function correlation({ a, b, c, d }: FourfoldTable): number {
  const margins = Math.sqrt(a + b) * Math.sqrt(c + d) * Math.sqrt(a + c) * Math.sqrt(b + d);
  if (margins === 0) return 0;
  const product = a * d - b * c;
  return (product > 0 ? Math.max(0, product - (a + b + c + d) / 2) : product) / margins;
}

/**
 * Tango's score interval for a difference of paired rates: the differences that the score test does not reject; no
 * pairs give [-1, 1]. Throws RangeError unless all four are whole numbers and 0 < confidence < 1.
 * T. Tango, Stat. Med. 17 (1998), 891-908.
 */
export function tango({ confidence = 0.95, ...table }: PairedTable): PairedInterval {
  const n = pairsOf(table, confidence);
  if (n === 0) return KNOWS_NOTHING;
  const { b, c } = table;
  const z = -normalQuantile((1 - confidence) / 2);
  const difference = (b - c) / n;
  const score = (delta: number): number => tangoScore({ b, c, n, delta });
  return {
    difference,
    lower: crossing({ accepted: difference, rejected: -1, accepts: (delta) => score(delta) <= z }),
    upper: crossing({ accepted: difference, rejected: 1, accepts: (delta) => score(delta) >= -z }),
  };
}

/** (b - c - n delta) over its standard deviation if the true difference is delta. */
function tangoScore({
  b,
  c,
  n,
  delta,
}: {
  readonly b: number;
  readonly c: number;
  readonly n: number;
  readonly delta: number;
}): number {
  const linear = -b - c + (2 * n - b + c) * delta;
  const constant = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
  const secondOnly = (root - linear) / (4 * n);
  const variance = n * (2 * secondOnly + delta * (1 - delta));
  const excess = b - c - n * delta;
  if (excess === 0) return 0;
  return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Infinity;
}

/** Where acceptance ends between an accepted and a rejected difference, by bisection to the last digit. */
function crossing({
  accepted,
  rejected,
  accepts,
}: {
  readonly accepted: number;
  readonly rejected: number;
  readonly accepts: (delta: number) => boolean;
}): number {
  if (accepts(rejected)) return rejected;
  let inside = accepted;
  let outside = rejected;
  for (;;) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) return inside;
    if (accepts(middle)) inside = middle;
    else outside = middle;
  }
}

/** The number of pairs, once everything is known to be meaningful. */
function pairsOf({ a, b, c, d }: FourfoldTable, confidence: number): number {
  for (const [name, count] of Object.entries({ a, b, c, d })) requireCount(name, count);
  requireFraction("confidence", confidence);
  return a + b + c + d;
}
