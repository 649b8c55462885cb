import type { Look } from "../domain/plan.ts";
import { normalCdf } from "../stats/normal.ts";
import { failShare, passBoundaries } from "./critical.ts";
import type { Expected, Passing } from "./expected.ts";

/** Likelihoods are taken in twentieths, so that many plans share their boundaries. */
const LIKELIHOOD_STEPS = 20;

/**
 * Where tasks were not tried equally often, how often follows the baseline's outcomes, and the exact test takes it for
 * fixed: a task that always passed can only get worse, and it alone has one attempt. Its tail is heavier than the test
 * knows: the boundary is raised there by up to this much. Measured in docs/calibration.md.
 */
const RAISED_BY = 0.08;

/**
 * Where the passes vary by less than this, p-values take so few values that most lie well above the boundary, which makes
 * up for it: the less they vary, the less it is raised.
 */
const MANY_VALUES = 10;

/** What the planned end has left of the rate, however likely it is never reached. */
const MOST_EARLY = 0.97;

/** The part of the rate that every look has some of. */
const EVENLY = 0.04;

/** Mid-p values are exact only on average over outcomes; over several looks they find a little too many worse. */
const SEVERAL_LOOKS = 0.97;

/**
 * Fixes what the fail side of the pass rate may spend up to each look. Where an unchanged candidate has most likely passed
 * by then, what is kept for later looks is never used, and drops go unseen for nothing: so it is the square of that
 * likelihood where that is more than the information alone gives. All of it is of the baseline, fixed before the first
 * attempt, so the false-alarm rate holds also where a pass is not heeded.
 * @param expected what each look will know of an unchanged candidate
 * @param chosen whether the order follows the baseline's outcomes
 */
export function fixSpending(options: {
  readonly looks: Look[];
  readonly expected: readonly Expected[];
  readonly passing: Passing;
  readonly tasks: number;
  readonly chosen: boolean;
}): void {
  const { looks, expected, passing, tasks, chosen } = options;
  const fractions = looks.map(({ information }) => information["pass-rate"] ?? 1);
  const boundaries = passBoundaries(fractions, passing.level);
  let passed = 0;
  let spent = 0;
  for (const [index, look] of looks.entries()) {
    const { error = 1, variance = 0 } = expected[index] ?? {};
    if (look.attempts >= tasks) {
      const likely = normalCdf(passing.margin / error - (boundaries[index] ?? 0));
      passed = Math.max(passed, Math.round(likely * LIKELIHOOD_STEPS) / LIKELIHOOD_STEPS);
    }
    const fraction = fractions[index] ?? 1;
    const early = Math.max(failShare(fraction), Math.min(MOST_EARLY, passed ** 2));
    // A little goes by the information alone, so that every look has something of its own to spend.
    const share = (1 - EVENLY) * early + EVENLY * fraction ** 2;
    spent = Math.max(spent, share);
    look.spend = Number((SEVERAL_LOOKS * spent).toPrecision(3));
    const uneven = look.attempts > tasks && index < looks.length - 1;
    if (uneven && chosen)
      look.stretch = Number((1 + RAISED_BY * Math.min(1, variance / MANY_VALUES) ** 2).toFixed(3));
  }
}
