import { shrunkRates } from "../stats/beta-binomial.ts";
import type { KnownTask } from "./expected.ts";

/** Variances are whole hundredths, so that they read and travel as small numbers. */
export const VARIANCE_STEPS = 100;

/**
 * p (1 - p) of each task's baseline rate, in hundredths, at least 1. Rates are shrunk to the mean by as much as tasks are
 * alike; where nothing tells that, a little to one half. statistics.md 1(iv).
 */
export function variancesOf(known: readonly KnownTask[]): number[] {
  const rates = shrunkRates(known);
  return known.map(({ passes, attempts }, index) => {
    if (attempts === 0) return 1;
    const rate = rates?.[index] ?? (passes + 0.3) / (attempts + 0.6);
    return Math.max(1, Math.round(rate * (1 - rate) * VARIANCE_STEPS));
  });
}

/**
 * How much an attempt of each task tells, in powers of two. The order of attempts follows it, and the exact test takes the
 * order for given: where tasks that are alike were told apart by the baseline's luck, it would find too many unchanged
 * candidates worse. Measured in docs/calibration.md.
 */
export function valuesOf(variances: readonly number[]): number[] {
  return variances.map((variance) => 2 ** Math.round(Math.log2(variance)));
}
