import { shrunkRates } from "../stats/beta-binomial.ts";
import type { Stratum } from "../stats/stratified.ts";
import { factorOfDrop, withOdds } from "./odds.ts";

/**
 * The standard error that the mean paired difference would have if the candidate were worse by the margin, all tasks
 * suffering (the odds of each fall by one factor): a fraction. What a lucky candidate shows of its own spread is too
 * little just when it is lucky, most of all where every task nearly always passes; this does not depend on it. It is the
 * score test's error in place of Wald's: O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985), 213-226; C. P.
 * Farrington and G. Manning, Statistics in Medicine 9 (1990), 1447-1454. 0 where the baseline was tried once: it says too
 * little of its tasks, and the error of so few attempts is cautious enough.
 * @param strata tasks that both arms attempted, at least one
 * @param margin a fraction above 0
 */
export function errorAtMargin(strata: readonly Stratum[], margin: number): number {
  const rates = shrunkRates(
    strata.map(({ baselinePasses, baselineAttempts }) => ({
      passes: baselinePasses,
      attempts: baselineAttempts,
    })),
  );
  if (rates === null) return 0;
  const factor = factorOfDrop(rates, margin);
  let variance = 0;
  for (const [index, { baselineAttempts, candidateAttempts }] of strata.entries()) {
    const rate = rates[index] ?? 0;
    const lower = withOdds(rate, factor);
    variance += (rate * (1 - rate)) / baselineAttempts + (lower * (1 - lower)) / candidateAttempts;
  }
  return Math.sqrt(variance) / strata.length;
}
