/** One task: the passes and the attempts of each arm. */
export interface Stratum {
    readonly baselinePasses: number;
    readonly baselineAttempts: number;
    readonly candidatePasses: number;
    readonly candidateAttempts: number;
    /** What one of the candidate's passes adds to X, a whole number above 0; default 1. */
    readonly weight?: number;
}
/** The candidate's passes over all tasks against what they would be if only chance told the arms apart. */
export interface StratifiedTest {
    /** X observed: the sum of the candidate's passes, each times its task's weight. */
    readonly statistic: number;
    /** E[X] under the null hypothesis. */
    readonly expected: number;
    /** P(X <= x): small where the candidate is worse. */
    readonly lower: number;
    /** P(X < x) + P(X = x) / 2. */
    readonly lowerMid: number;
    /** P(X >= x): small where the candidate is better. */
    readonly upper: number;
    /** P(X > x) + P(X = x) / 2. */
    readonly upperMid: number;
    /** The probability of all values that are at most as likely as x. */
    readonly twoSided: number;
}
/**
 * The exact conditional Cochran-Mantel-Haenszel test over tasks with any numbers of attempts: given each task's passes
 * in both arms together, the candidate's share of them is hypergeometric, and X is their sum. All probabilities are
 * fractions. A task with no attempts in one arm, or whose attempts all passed or all failed, adds a constant; if every
 * task does, X can take one value only: lower = upper = twoSided = 1 and both mid values are .5. One attempt per arm
 * makes it McNemar's test.
 *
 * Weights, if any, must be fixed before the candidate's attempts; with `weightedForDifference` X orders as the mean
 * paired difference does.
 *
 * `oddsRatio` (above 0, default 1) is the null hypothesis: the candidate's odds of a pass over the baseline's, in every
 * task. What is cut off the ends of the distribution (at most 1e-60) is added to every p-value, and none is given as
 * less than 1e-60: they are never too small by more than rounding, and never 0.
 *
 * Throws RangeError unless passes and attempts are whole numbers with passes <= attempts, weights whole numbers above 0
 * and the odds ratio is above 0.
 * A. Agresti, Categorical Data Analysis (2002), 6.3 and 6.7; C. R. Mehta, N. R. Patel, R. Gray, JASA 80 (1985), 969-973.
 */
export declare function stratifiedTest(strata: readonly Stratum[], { oddsRatio }?: {
    readonly oddsRatio?: number;
}): StratifiedTest;
/**
 * (X - E[X]) / sd[X] of the exact stratified test under odds ratio 1: its normal approximation, in a hundredth of the time.
 * Below 0 where the candidate is worse; 0 where X can take one value only. Weights as in `stratifiedTest`.
 * W. G. Cochran, Biometrics 10 (1954), 417-451; N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959), 719-748.
 */
export declare function stratifiedZ(strata: readonly Stratum[]): number;
/**
 * The same tasks with the weights by which X orders as the mean over tasks of the difference of pass rates: 1/k_c + 1/k_b
 * in sixtieths (coarser for thousands of tasks), rounded, without their common divisor. For tasks whose arms were not tried equally often, where plain
 * passes would let the tasks with more attempts speak for all.
 * @param strata tasks that both arms attempted
 */
export declare function weightedForDifference(strata: readonly Stratum[]): Stratum[];
