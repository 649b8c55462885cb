/**
 * log of Gamma(n+1) / (Gamma(x+1) Gamma(n-x+1)) p^x q^(n-x) with n = x + y, for real x, y >= 0: for whole numbers the
 * log probability of x successes and y failures. `p` and `q` are fractions with p + q = 1, given apart so that neither
 * loses digits near 0; the value is -Infinity where the density is 0. Keeps its digits for millions of trials.
 * Throws RangeError on a negative or NaN argument. C. Loader, "Fast and accurate computation of binomial
 * probabilities" (2000).
 */
export declare function logBinomialDensity({ x, y, p, q }: BinomialPoint): number;
export interface BinomialPoint {
    readonly x: number;
    readonly y: number;
    readonly p: number;
    readonly q: number;
}
