/**
 * The regularized incomplete beta function I_x(a, b): P(X <= x) for X ~ Beta(a, b), as a fraction, to about 14 digits.
 * `x` is a fraction in [0, 1]. Throws RangeError on x outside [0, 1] or a, b that are not finite and above 0.
 * Continued fraction of Abramowitz & Stegun (1964), 26.5.8, by Lentz's method (Press et al., Numerical Recipes, 6.4).
 */
export declare function regularizedBeta(x: number, a: number, b: number): number;
/** A point of [0, 1] with its distance from 1, so that neither loses digits, and the parameters of a beta law. */
export interface BetaPoint {
    readonly x: number;
    readonly complement: number;
    readonly a: number;
    readonly b: number;
}
/**
 * The same as `regularizedBeta` for a point given together with its `complement` 1 - x, which keeps the digits that
 * 1 - x would lose. Throws RangeError as `regularizedBeta` does.
 */
export declare function betaArea({ x, complement, a, b }: BetaPoint): number;
/**
 * The x with I_x(a, b) = p. `p` is a fraction in [0, 1]. Throws RangeError on p outside [0, 1] or a, b that are not
 * finite and above 0. Newton's method on the log odds of x, bisecting where a step leaves the bracket.
 */
export declare function betaQuantile(p: number, a: number, b: number): number;
/** A point of [0, 1] and its distance from 1. */
export type Split = Pick<BetaPoint, "x" | "complement">;
/** As `betaQuantile`, together with the complement 1 - x in full precision. Throws RangeError as `betaQuantile` does. */
export declare function betaQuantilePoint(p: number, a: number, b: number): Split;
