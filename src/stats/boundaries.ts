import {
  crossing,
  density,
  HIGHEST_BOUNDARY,
  SMALLEST_STEP,
  type Undecided,
  undecidedAfter,
} from "./looks.ts";
import { normalQuantile, normalSurvival } from "./normal.ts";
import { requireFinite, requireFraction, requirePositive } from "./preconditions.ts";

/** How the false-alarm rate is spent over the looks: little at first, evenly, or as a power of the information. */
export type Spending = "obrien-fleming" | "pocock" | PowerSpending;

/** alpha t^power: 1 spends evenly, 4 less at first than O'Brien and Fleming in the middle and more at the very start. */
export interface PowerSpending {
  readonly power: number;
}

export interface SpendingPlan {
  /** The one-sided false-alarm rate over all looks, between 0 and 1. */
  readonly alpha: number;
  /** The share of the planned information that each look has seen: increasing, above 0, at most 1. */
  readonly fractions: readonly number[];
  readonly spending: Spending;
}

/**
 * The boundaries c_j on the z scale, one for each look: stopping as soon as Z_j >= c_j has false-alarm rate alpha in all
 * if the last fraction is 1. A single look at fraction 1 gives the normal quantile of 1 - alpha. Throws RangeError
 * unless 0 < alpha < 1 and the fractions increase within (0, 1], by a millionth of their size at least.
 * K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70 (1983), 659-663.
 */
export function spendingBoundaries({ alpha, fractions, spending }: SpendingPlan): number[] {
  return boundariesForSpent({
    information: fractions,
    spent: fractions.map((fraction) => alphaSpent({ alpha, fraction, spending })),
  });
}

/**
 * The false-alarm rate spent up to `fraction` of the information: 2 (1 - Phi(z_{1-alpha/2} / sqrt(t))) of O'Brien-Fleming
 * type, alpha log(1 + (e - 1) t) of Pocock type or alpha t^power; alpha at 1. Throws RangeError unless 0 < alpha < 1,
 * 0 < fraction <= 1 and the power is above 0. Lan and DeMets (1983); the power family is that of K. Kim and D. L. DeMets,
 * Biometrika 74 (1987), 149-154.
 */
export function alphaSpent({
  alpha,
  fraction,
  spending,
}: {
  readonly alpha: number;
  readonly fraction: number;
  readonly spending: Spending;
}): number {
  requireFraction("alpha", alpha);
  if (!(fraction > 0 && fraction <= 1)) throw new RangeError(`fraction must lie in (0, 1], got ${fraction}`);
  if (typeof spending === "object") requirePositive("power", spending.power);
  if (fraction === 1) return alpha;
  if (typeof spending === "object") return alpha * fraction ** spending.power;
  switch (spending) {
    case "obrien-fleming":
      return Math.min(alpha, 2 * normalSurvival(-normalQuantile(alpha / 2) / Math.sqrt(fraction)));
    case "pocock":
      return Math.min(alpha, alpha * Math.log1p((Math.E - 1) * fraction));
    default:
      throw new RangeError(`unknown spending ${spending satisfies never}`);
  }
}

/** Looks at increasing information, in any unit, and the false-alarm rate spent up to each (cumulative). */
export interface SpentPlan {
  readonly information: readonly number[];
  readonly spent: readonly number[];
}

/**
 * The boundaries c_j on the z scale, one for each look, that spend exactly the given cumulative false-alarm rates. An
 * earlier boundary does not depend on later looks, so a plan can be extended. A look that spends nothing has the
 * boundary 38, which no result reaches. Throws RangeError unless both lists are equally long, the information is above 0
 * and increases (by a millionth of its size at least) and the spent rates lie in [0, 1) and never decrease.
 * Lan and DeMets (1983); the recursion is that of Armitage, McPherson and Rowe (1969).
 */
export function boundariesForSpent({ information, spent }: SpentPlan): number[] {
  requireLooks(information);
  if (spent.length !== information.length) {
    throw new RangeError(
      `every look needs its spent rate: ${information.length} looks, ${spent.length} rates`,
    );
  }
  let past: Undecided | undefined;
  let before = 0;
  return information.map((now, index) => {
    const total = spent[index] ?? before;
    if (!(total >= before && total < 1)) {
      throw new RangeError(`spent[${index}] must lie in [${before}, 1), got ${total}`);
    }
    const boundary = boundaryFor(past, now, total - before);
    const next = information[index + 1];
    if (next !== undefined)
      past = undecidedAfter({ past, look: { information: now, drift: 0 }, boundary, next });
    before = total;
    return boundary;
  });
}

/** Looks at increasing information with their boundaries, and the drift of Z sqrt(information) per unit of it. */
export interface BoundedLooks {
  readonly information: readonly number[];
  readonly boundaries: readonly number[];
  /** At and below its floor a look stops without crossing; negative infinity where it does not. None by default. */
  readonly floors?: readonly number[];
  readonly drift?: number;
}

/**
 * The probability of crossing at each look: of Z_j >= c_j there, and of stopping nowhere before. With drift 0 (default)
 * they add up to the false-alarm rate, otherwise to the power; Z_j has mean drift * sqrt(information_j). Throws RangeError
 * unless boundaries and information are equally many, the information is above 0 and increases, and boundaries and drift
 * are finite.
 * Jennison and Turnbull, Group Sequential Methods (2000), 19.2.
 */
export function crossingProbabilities({
  information,
  boundaries,
  floors = [],
  drift = 0,
}: BoundedLooks): number[] {
  requireLooks(information);
  requireFinite("drift", drift);
  if (boundaries.length !== information.length) {
    throw new RangeError(
      `every look needs its boundary: ${information.length} looks, ${boundaries.length} boundaries`,
    );
  }
  let past: Undecided | undefined;
  return information.map((now, index) => {
    const boundary = boundaries[index] ?? HIGHEST_BOUNDARY;
    requireFinite(`boundaries[${index}]`, boundary);
    const look = { information: now, drift };
    const probability = crossing(past, look, boundary);
    const next = information[index + 1];
    const floor = floors[index] ?? Number.NEGATIVE_INFINITY;
    if (next !== undefined) past = undecidedAfter({ past, look, boundary, floor, next });
    return probability;
  });
}

/** The boundary that is crossed at this look, and not before, with probability `rate`. */
function boundaryFor(past: Undecided | undefined, information: number, rate: number): number {
  if (rate <= 0) return HIGHEST_BOUNDARY;
  // Whatever the past, Z exceeds this with at most the rate.
  const start = Math.min(HIGHEST_BOUNDARY, -normalQuantile(rate));
  if (past === undefined) return start;
  const look = { information, drift: 0 };
  let low = -HIGHEST_BOUNDARY;
  let high = start;
  let boundary = start;
  // Newton's method on the logarithm, bisecting where a step leaves the bracket.
  for (let round = 0; round < 100; round += 1) {
    const probability = crossing(past, look, boundary);
    if (probability > rate) low = boundary;
    else high = boundary;
    const slope = density(past, look, boundary) / probability;
    const newton = boundary + Math.log(probability / rate) / slope;
    const following = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(following - boundary) <= 1e-13 * Math.max(1, Math.abs(boundary))) return following;
    boundary = following;
  }
  return boundary;
}

function requireLooks(information: readonly number[]): void {
  let before = 0;
  for (const [index, now] of information.entries()) {
    requirePositive(`information at look ${index + 1}`, now);
    if (now - before <= SMALLEST_STEP * before) {
      throw new RangeError(`information must increase from look to look, got ${before} and then ${now}`);
    }
    before = now;
  }
}
