import { requirePart } from "./preconditions.ts";

/** However tallies fall by chance, tasks are neither all the same nor each solved always or never. */
const LEAST_CORRELATION = 0.01;
const MOST_CORRELATION = 0.95;

/** Likewise the mean. */
const LEAST_MEAN = 0.01;

/**
 * Each task's rate, shrunk to the mean rate by as much as the tallies say that tasks are alike: the posterior mean
 * (s + T m) / (k + T) under a beta-binomial distribution with mean m and intraclass correlation 1 / (T + 1), both by their
 * moments. Fractions in the tallies' order; null where fewer than two tasks were tried twice, since nothing then tells how
 * alike they are. Throws RangeError unless passes and attempts are whole numbers with passes <= attempts.
 * J. C. Kleinman, Journal of the American Statistical Association 68 (1973), 46-54.
 */
export function shrunkRates(
  tallies: readonly { readonly passes: number; readonly attempts: number }[],
): number[] | null {
  let tried = 0;
  let total = 0;
  let repeated = 0;
  let within = 0;
  for (const { passes, attempts } of tallies) {
    requirePart("passes", passes, "attempts", attempts);
    if (attempts === 0) continue;
    const rate = passes / attempts;
    tried += 1;
    total += rate;
    if (attempts === 1) continue;
    repeated += 1;
    within += (rate * (1 - rate) * attempts) / (attempts - 1);
  }
  if (repeated < 2) return null;
  const mean = Math.min(1 - LEAST_MEAN, Math.max(LEAST_MEAN, total / tried));
  const correlation = 1 - within / repeated / (mean * (1 - mean));
  const weight = 1 / Math.min(MOST_CORRELATION, Math.max(LEAST_CORRELATION, correlation)) - 1;
  return tallies.map(({ passes, attempts }) => (passes + weight * mean) / (attempts + weight));
}
