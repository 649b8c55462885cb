import { requireFinite } from "./preconditions.ts";
import { seededRandom } from "./random.ts";

export interface SignFlip {
  /** One-sided, small where the mean is above nullMean. */
  readonly pGreater: number;
  /** One-sided, small where the mean is below nullMean. */
  readonly pLess: number;
  /** The share of flips whose mean is at least as far from nullMean, either way. */
  readonly twoSided: number;
  /** Whether every flip was counted; otherwise the p-values come from a random sample of them. */
  readonly exact: boolean;
}

export interface SignFlipOptions {
  /** In the unit of the differences; default 0. */
  readonly nullMean?: number;
  /** For more than 12 differences; default 0. */
  readonly seed?: number | string;
}

const EXACT_UP_TO = 12;
const FLIPS = 9999;

/**
 * The sign-flip test that differences are symmetric about `nullMean`: their mean against the means with each sign
 * flipped or not. All 2^n flips for n <= 12, otherwise 9999 random ones drawn from `seed`, where the observed one counts
 * as one of 10,000 (so p >= .0001). p-values are fractions; no differences give 1. Throws RangeError on a difference or
 * nullMean that is not finite.
 * R. A. Fisher, The Design of Experiments (1935), 21; B. Phipson and G. K. Smyth, Stat. Appl. Genet. Mol. 9:39 (2010).
 */
export function signFlipTest(
  differences: readonly number[],
  { nullMean = 0, seed = 0 }: SignFlipOptions = {},
): SignFlip {
  requireFinite("nullMean", nullMean);
  differences.forEach((difference, index) => {
    requireFinite(`differences[${index}]`, difference);
  });
  // Scaled, so that no sum overflows.
  const scale = differences.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(nullMean)) || 1;
  const shifts = differences.map((difference) => difference / scale - nullMean / scale);
  const observed = sum(shifts);
  // Sums that differ by rounding only are ties.
  const slack = 1e-12 * sum(shifts.map(Math.abs));
  const exact = shifts.length <= EXACT_UP_TO;
  const counts = { all: 0, greater: 0, less: 0, twoSided: 0 };
  const count = (flipped: number): void => {
    counts.all += 1;
    if (flipped >= observed - slack) counts.greater += 1;
    if (flipped <= observed + slack) counts.less += 1;
    if (Math.abs(flipped) >= Math.abs(observed) - slack) counts.twoSided += 1;
  };
  if (exact) {
    for (let flip = 0; flip < 2 ** shifts.length; flip += 1) {
      count(sum(shifts.map((shift, index) => ((flip >> index) & 1 ? -shift : shift))));
    }
  } else {
    const random = seededRandom(seed);
    // A sample need not hold the observed signs themselves; without them p could be 0.
    count(observed);
    for (let flip = 0; flip < FLIPS; flip += 1) {
      count(sum(shifts.map((shift) => (random() < 0.5 ? -shift : shift))));
    }
  }
  return {
    pGreater: counts.greater / counts.all,
    pLess: counts.less / counts.all,
    twoSided: counts.twoSided / counts.all,
    exact,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
