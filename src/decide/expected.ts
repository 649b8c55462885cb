import { normalCdf, normalQuantile } from "../stats/normal.ts";
import type { Stratum } from "../stats/stratified.ts";
import { errorAtMargin } from "./margin-error.ts";

/** What the baseline knows of a task. */
export interface KnownTask {
  readonly passes: number;
  readonly attempts: number;
}

/** What a look will know of a candidate that is no other than the baseline. */
export interface Expected {
  /** The standard error of the mean paired difference, a fraction. */
  readonly error: number;
  /** The variance of the number of the candidate's passes. */
  readonly variance: number;
}

/**
 * What is expected of an unchanged candidate: that it solves each task as often as the baseline did. With the errors that
 * the pass side takes, see `findPassRate`, so that how likely it has passed is told as it will be judged.
 * @param tried the task of each of the candidate's attempts, by its place in `known`
 */
export function ifUnchanged(known: readonly KnownTask[], tried: readonly number[], margin: number): Expected {
  const made = known.map(() => 0);
  for (const task of tried) made[task] = (made[task] ?? 0) + 1;
  const strata: Stratum[] = [];
  let ofDifference = 0;
  let ofPasses = 0;
  for (const [index, { passes, attempts }] of known.entries()) {
    const more = made[index] ?? 0;
    if (attempts === 0 || more === 0) continue;
    strata.push({
      baselinePasses: passes,
      baselineAttempts: attempts,
      candidatePasses: 0,
      candidateAttempts: more,
    });
    const rate = (passes * (1 + more / attempts) + 0.25) / (attempts + more + 0.5);
    ofDifference += rate * (1 - rate) * (1 / attempts + 1 / more);
    ofPasses += rate * (1 - rate) * more;
  }
  if (strata.length === 0) return { error: 1, variance: 0 };
  const error = Math.max(Math.sqrt(ofDifference) / strata.length, errorAtMargin(strata, margin));
  return { error, variance: ofPasses };
}

/** What the pass rate passes by: the drop that a pass rules out, and the rate that its looks may spend. */
export interface Passing {
  readonly margin: number;
  readonly level: number;
}

/** How likely an unchanged candidate passes at one look with this standard error, a fraction. */
export function likelyToPass({ margin, level }: Passing, standardError: number): number {
  return normalCdf(margin / standardError + normalQuantile(level));
}
