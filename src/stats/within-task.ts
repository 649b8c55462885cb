import { requirePart } from "./preconditions.ts";
import type { Stratum } from "./stratified.ts";

/** Up to here, and from 1 minus this on, a task counts as one that the baseline never or always solves. */
const EXTREME = 0.1;

/**
 * The fixed-task standard error of the mean paired difference, with the arms' variances estimated apart: a fraction.
 * Pooling them, as `fixedTaskDifference` does, takes the arms for equal, and is too small where a task that always passed
 * now fails at times. Within a task of two or more attempts the unbiased p (1 - p) / (k - 1); of a single candidate attempt
 * the spread over tasks of a similar baseline, which can only be too large; of a single baseline attempt the pooled rate.
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, or if no task was attempted in
 * both arms. The collapsed strata of W. G. Cochran, Sampling Techniques (1977), 5A.12; E. Miller, arXiv:2411.00640 (2024).
 */
export function withinTaskError(strata: readonly Stratum[]): number {
  let tasks = 0;
  let variance = 0;
  const singles = [new Spread(), new Spread(), new Spread()] as const;
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
    requirePart("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
    requirePart("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
    if (baselineAttempts === 0 || candidateAttempts === 0) continue;
    tasks += 1;
    const before = baselinePasses / baselineAttempts;
    const after = candidatePasses / candidateAttempts;
    const pooled = (baselinePasses + candidatePasses + 0.25) / (baselineAttempts + candidateAttempts + 0.5);
    variance +=
      baselineAttempts === 1 ? pooled * (1 - pooled) : (before * (1 - before)) / (baselineAttempts - 1);
    if (candidateAttempts > 1) variance += (after * (1 - after)) / (candidateAttempts - 1);
    else singles[before <= EXTREME ? 0 : before >= 1 - EXTREME ? 2 : 1].add(after);
  }
  if (tasks === 0) throw new RangeError("no task was attempted in both arms");
  for (const spread of singles) variance += spread.total();
  return Math.sqrt(variance) / tasks;
}

/** Outcomes of single attempts, 0 or 1, of tasks that are alike. */
class Spread {
  #count = 0;
  #sum = 0;

  add(outcome: number): void {
    this.#count += 1;
    this.#sum += outcome;
  }

  /** The variance of their sum; of a lone one the largest that it could be. */
  total(): number {
    if (this.#count === 0) return 0;
    if (this.#count === 1) return 0.25;
    const rate = this.#sum / this.#count;
    return (this.#count ** 2 * rate * (1 - rate)) / (this.#count - 1);
  }
}
