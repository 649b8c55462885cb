/**
 * The value at `x` of the polynomial with these coefficients, constant term first (Horner's scheme).
 * An empty list is the zero polynomial.
 */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    value = value * x + (coefficients[power] as number);
  }
  return value;
}
