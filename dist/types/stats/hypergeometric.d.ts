/** The margins of a 2x2 table: two arms with their attempts, and the passes of both together. */
export interface Margins {
    readonly baselineAttempts: number;
    readonly candidateAttempts: number;
    readonly passes: number;
    /** The odds of a pass in the candidate over those in the baseline, above 0; default 1. */
    readonly oddsRatio?: number;
}
/** Probabilities of consecutive whole numbers: `probabilities[i]` is that of `first + i`. */
export interface MassFunction {
    readonly first: number;
    readonly probabilities: Float64Array;
}
/**
 * The distribution of the candidate's passes given the margins: hypergeometric for an odds ratio of 1, Fisher's
 * noncentral hypergeometric otherwise. Covers every possible value; the probabilities (fractions) sum to 1. Throws
 * RangeError unless the counts are whole numbers, the passes at most all attempts and the odds ratio above 0.
 * P(x) is proportional to C(k_c, x) C(k_b, t - x) psi^x; R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54.
 */
export declare function hypergeometricPmf(margins: Margins): MassFunction;
/**
 * The natural logarithm of the probability that the candidate has exactly `candidatePasses` passes given the margins;
 * -Infinity where that is impossible. Holds its digits where the probability itself would underflow. Throws RangeError
 * as `hypergeometricPmf` does, and unless candidatePasses is a whole number.
 */
export declare function hypergeometricLogPmf(margins: Margins, candidatePasses: number): number;
