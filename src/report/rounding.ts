const MOST_DIGITS = 9;
/** Nearer than this, two figures are the same and differ by floating point alone. */
const SAME = 1e-10;

export interface RoundingOptions {
  /** How many digits are shown where nothing asks for more. */
  readonly digits: number;
  /** Values that the rounded figure must stay on the right side of: a bound of −0.04 must not read as 0.0. */
  readonly apartFrom?: readonly number[];
}

/** The fewest digits, from `digits` on, at which the rounded figure does not contradict what the exact one decided. */
export function digitsFor(value: number, { digits, apartFrom = [] }: RoundingOptions): number {
  for (let shown = digits; shown <= MOST_DIGITS; shown += 1) {
    const rounded = Number(value.toFixed(shown));
    if (apartFrom.every((limit) => side(value, limit) === 0 || side(value, limit) === side(rounded, limit))) {
      return shown;
    }
  }
  return digits;
}

function side(value: number, limit: number): number {
  return Math.abs(value - limit) < SAME ? 0 : Math.sign(value - limit);
}
