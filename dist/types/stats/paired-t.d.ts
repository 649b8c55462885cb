import type { Interval } from "./binomial.ts";
export interface PairedT {
    readonly mean: number;
    /** sd / sqrt(n), in the unit of the differences. */
    readonly standardError: number;
    /** n - 1. */
    readonly df: number;
    /** (mean - nullMean) / standardError; 0 or an infinity where the standard error is 0. */
    readonly t: number;
    /** One-sided, small where the mean is above nullMean. */
    readonly pGreater: number;
    /** One-sided, small where the mean is below nullMean. */
    readonly pLess: number;
    readonly twoSided: number;
    /** The interval for the mean at a two-sided confidence (a fraction, between 0 and 1; RangeError otherwise). */
    readonly interval: (confidence: number) => Interval;
}
/**
 * Student's paired t test of n differences, one for each pair, against `nullMean` (default 0, in their unit). p-values
 * are fractions. If all differences are equal the standard error is exactly 0 and the interval a point: a mean above
 * nullMean then has pGreater 0 and pLess 1, a mean below it the reverse (twoSided 0), and a mean equal to it has all
 * three 1. Throws RangeError for fewer than two differences or one that is not finite.
 * Student, "The probable error of a mean", Biometrika 6 (1908), 1-25.
 */
export declare function pairedT(differences: readonly number[], { nullMean }?: {
    readonly nullMean?: number;
}): PairedT;
