import type { Stratum } from "./stratified.ts";
/**
 * The fixed-task standard error of the mean paired difference, with the arms' variances estimated apart: a fraction.
 * Pooling them, as `fixedTaskDifference` does, takes the arms for equal, and is too small where a task that always passed
 * now fails at times. Within a task of two or more attempts the unbiased p (1 - p) / (k - 1); of a single candidate attempt
 * the spread over tasks of a similar baseline, which can only be too large; of a single baseline attempt the pooled rate.
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, or if no task was attempted in
 * both arms. The collapsed strata of W. G. Cochran, Sampling Techniques (1977), 5A.12; E. Miller, arXiv:2411.00640 (2024).
 */
export declare function withinTaskError(strata: readonly Stratum[]): number;
