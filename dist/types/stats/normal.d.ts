/**
 * P(Z <= z) of the standard normal distribution, as a fraction, to about 16 digits in either tail.
 * `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
export declare function normalCdf(z: number): number;
/**
 * P(Z > z) of the standard normal distribution, as a fraction, with full relative accuracy far out in the tail (until
 * it underflows at about z = 38). `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
export declare function normalSurvival(z: number): number;
/** The density of the standard normal distribution at `z`. Throws RangeError on NaN. */
export declare function normalDensity(z: number): number;
/**
 * The z with P(Z <= z) = p of the standard normal distribution, to about 16 digits. p is a fraction in [0, 1]; 0 gives
 * -Infinity and 1 gives Infinity. Throws RangeError on any other p. Wichura (1988), AS 241.
 */
export declare function normalQuantile(p: number): number;
