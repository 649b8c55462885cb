/**
 * P(T <= t) of Student's t distribution with `df` degrees of freedom (any number above 0; Infinity is the normal
 * distribution), as a fraction. `t` may be infinite. Throws RangeError on a NaN or df <= 0.
 * Abramowitz & Stegun (1964), 26.7.1.
 */
export declare function studentCdf(t: number, df: number): number;
/**
 * P(T > t) of Student's t distribution with `df` degrees of freedom, as a fraction with full relative accuracy in the
 * tail. Throws RangeError on a NaN or df <= 0.
 */
export declare function studentSurvival(t: number, df: number): number;
/**
 * The t with P(T <= t) = p of Student's t distribution with `df` degrees of freedom. `p` is a fraction in [0, 1]; 0 and 1
 * give -Infinity and Infinity. Throws RangeError on p outside [0, 1], a NaN or df <= 0.
 */
export declare function studentQuantile(p: number, df: number): number;
