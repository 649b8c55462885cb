/**
 * The value at `x` of the polynomial with these coefficients, constant term first (Horner's scheme).
 * An empty list is the zero polynomial.
 */
export declare function polynomial(coefficients: readonly number[], x: number): number;
