import { betaQuantile } from "./beta.ts";
import { normalQuantile } from "./normal.ts";
import { requireFraction, requirePart } from "./preconditions.ts";

/** An interval for a fraction or for a difference of fractions. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Successes among trials, and the two-sided confidence (a fraction, default .95) of an interval for their rate. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
  readonly confidence?: number;
}

/**
 * Wilson's score interval for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless successes and trials
 * are whole numbers with successes <= trials and 0 < confidence < 1.
 * E. B. Wilson, JASA 22 (1927), 209-212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998), 857-872.
 */
export function wilsonInterval({ successes, trials, confidence = 0.95 }: Proportion): Interval {
  requirePart("successes", successes, "trials", trials);
  requireFraction("confidence", confidence);
  if (trials === 0) return { lower: 0, upper: 1 };
  const z = -normalQuantile((1 - confidence) / 2);
  const rate = successes / trials;
  const centre = rate + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((rate * (1 - rate)) / trials + ((z / trials) * z) / (4 * trials));
  const scale = 1 + (z * z) / trials;
  return {
    lower: successes === 0 ? 0 : (centre - reach) / scale,
    upper: successes === trials ? 1 : (centre + reach) / scale,
  };
}

/**
 * The exact interval of Clopper and Pearson for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless
 * successes and trials are whole numbers with successes <= trials and 0 < confidence < 1.
 * C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
export function clopperPearson({ successes, trials, confidence = 0.95 }: Proportion): Interval {
  requirePart("successes", successes, "trials", trials);
  requireFraction("confidence", confidence);
  const outside = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(outside, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - outside, successes + 1, failures),
  };
}
