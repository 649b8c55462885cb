import type { Look } from "../domain/run.ts";
import { normalCdf, normalQuantile } from "../stats/normal.ts";
import { failShare, passBoundaries } from "./critical.ts";

/** What the pass rate passes by: the drop that a pass rules out, and the rate that its looks may spend. */
export interface Passing {
  readonly margin: number;
  readonly level: number;
}

/** How likely an unchanged candidate passes at one look with this standard error, a fraction. */
export function likelyToPass({ margin, level }: Passing, standardError: number): number {
  return normalCdf(margin / standardError + normalQuantile(level));
}

/** Likelihoods are taken in twentieths, so that many plans share their boundaries. */
const LIKELIHOOD_STEPS = 20;

/**
 * The number of attempts follows the baseline's outcomes, and the exact test takes it for fixed: where tasks were not tried
 * equally often it finds a little too many of the unchanged worse, the more so the fewer attempts the order was chosen
 * by. After the first round so much less is spent, per attempt of a task's baseline: measured in docs/calibration.md.
 */
const CHOSEN_BY = 0.6;

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
 * @param errors the standard error at each look, a fraction
 * @param chosenBy baseline attempts per task that the order follows; Infinity where it follows none
 */
export function fixSpending(options: {
  readonly looks: Look[];
  readonly errors: readonly number[];
  readonly passing: Passing;
  readonly tasks: number;
  readonly chosenBy: number;
}): void {
  const { looks, errors, passing, tasks, chosenBy } = options;
  const fractions = looks.map(({ information }) => information["pass-rate"] ?? 1);
  const boundaries = passBoundaries(fractions, passing.level);
  const part = Math.max(0.5, 1 - CHOSEN_BY / chosenBy);
  let passed = 0;
  let spent = 0;
  let atRound = 0;
  for (const [index, look] of looks.entries()) {
    if (look.attempts >= tasks) {
      const likely = normalCdf(passing.margin / (errors[index] ?? 1) - (boundaries[index] ?? 0));
      passed = Math.max(passed, Math.round(likely * LIKELIHOOD_STEPS) / LIKELIHOOD_STEPS);
    }
    const fraction = fractions[index] ?? 1;
    const early = Math.max(failShare(fraction), Math.min(MOST_EARLY, passed ** 2));
    // A little goes by the information alone, so that every look has something of its own to spend.
    const share = (1 - EVENLY) * early + EVENLY * fraction ** 2;
    if (look.attempts === tasks) atRound = share;
    spent = Math.max(spent, look.attempts <= tasks ? share : atRound + part * (share - atRound));
    look.spend = shortened(SEVERAL_LOOKS * spent);
  }
}

/** Small shares keep their digits; the rest are rounded, so that many plans share their boundaries. */
function shortened(share: number): number {
  return Number(share.toPrecision(2));
}
