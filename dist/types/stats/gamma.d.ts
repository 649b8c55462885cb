/**
 * The natural logarithm of the gamma function at `x` > 0, with an error of a few 1e-15 times the larger of 1 and the
 * value. Throws RangeError unless x is finite and above 0.
 * Stirling's series after shifting x to 16 or more: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41.
 */
export declare function logGamma(x: number): number;
/**
 * What Stirling's formula leaves out: log Gamma(x + 1) - log(sqrt(2 pi x) (x/e)^x), for x > 0. It is small (about
 * 1/(12 x)) and is computed without subtracting large numbers for x >= 16. Throws RangeError unless x is finite and
 * above 0. C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export declare function stirlingError(x: number): number;
