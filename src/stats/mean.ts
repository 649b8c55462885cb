/** The sum of numbers; 0 of none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The arithmetic mean; NaN of no numbers. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
