import { seededRandom } from "../stats/random.ts";
import { heavyTailedDraw, normalDraw, type Random } from "./draws.ts";
import type { Noise } from "./noise.ts";
import { afterDrop, type Drop } from "./shapes.ts";

/** What a simulated pull request is drawn from. */
export interface World {
  readonly noise: Noise;
  readonly drop: Drop;
  /** Of each task, stored. */
  readonly baselineAttempts: number;
  /** The candidate's attempts of each task, those of an extension included. */
  readonly rounds: number;
  /** Null where nothing is metered. */
  readonly tokens: TokenNoise | null;
  /** By how much the stored baseline did better than main does by now, for reasons that no commit shows; a fraction. */
  readonly groundShift: number;
}

export interface TokenNoise {
  /** The standard deviation of an attempt's log tokens around its task's level. */
  readonly spread: number;
  /** The candidate's tokens over main's, minus one. */
  readonly rise: number;
}

/** statistics.md 3.7, from repeats of identical agents. */
export const TOKEN_SPREAD = 0.35;

/** Of the tasks' levels of log tokens, which both arms share: statistics.md 3.7, strong models. */
const LEVEL_SPREAD = 0.7;

/** The attempts of one arm, round by round: that of a task and a round (from 0) is at round * tasks + task. */
export interface DrawnArm {
  /** 1 for a pass. */
  readonly outcomes: Uint8Array;
  /** Natural logarithms, without their unit; null where nothing is metered. */
  readonly logTokens: Float64Array | null;
}

/** A pull request with everything that could be measured of it; what is looked at is the judge's affair. */
export interface PullRequest {
  readonly tasks: number;
  readonly baselineAttempts: number;
  readonly baseline: DrawnArm;
  readonly candidate: DrawnArm;
  /** The batch of main that confirms a regression: always the same one. */
  readonly fresh: () => DrawnArm;
}

/** Draws a pull request. The same world, seed and index always give the same one; other indices independent ones. */
export function drawPullRequest(world: World, seed: string, index: number): PullRequest {
  const { noise, drop, baselineAttempts, rounds, tokens, groundShift } = world;
  const random = seededRandom(`${seed} ${index}`);
  const main = noise.draw(random);
  const changed = afterDrop(main, drop, random);
  const stored = afterDrop(main, { shape: "uniform", size: -groundShift }, random);
  const outcomesOf = (rates: Float64Array, count: number, from: Random) => {
    const outcomes = new Uint8Array(count * noise.tasks);
    for (let at = 0; at < outcomes.length; at += 1)
      outcomes[at] = from() < (rates[at % noise.tasks] ?? 0) ? 1 : 0;
    return outcomes;
  };
  // Streams of their own, so that the passes are the same with tokens and without, and with a fresh batch and without.
  const metering = tokens === null ? null : meterOf({ tokens, tasks: noise.tasks, seed: `${seed} ${index}` });
  const arm = (rates: Float64Array, count: number, of: "baseline" | "candidate" | "fresh"): DrawnArm => ({
    outcomes: outcomesOf(rates, count, of === "fresh" ? seededRandom(`${seed} ${index} fresh`) : random),
    logTokens: metering?.(count, of) ?? null,
  });
  let fresh: DrawnArm | null = null;
  return {
    tasks: noise.tasks,
    baselineAttempts,
    baseline: arm(stored, baselineAttempts, "baseline"),
    candidate: arm(changed, rounds, "candidate"),
    fresh: () => {
      fresh ??= arm(main, rounds, "fresh");
      return fresh;
    },
  };
}

/** Draws the log tokens of whole rounds of one arm. */
function meterOf(options: {
  readonly tokens: TokenNoise;
  readonly tasks: number;
  readonly seed: string;
}): (rounds: number, arm: "baseline" | "candidate" | "fresh") => Float64Array {
  const { tokens, tasks, seed } = options;
  const levels = seededRandom(`${seed} levels`);
  const level = Float64Array.from({ length: tasks }, () => LEVEL_SPREAD * normalDraw(levels));
  return (rounds, arm) => {
    const random = seededRandom(`${seed} tokens ${arm}`);
    const risen = arm === "candidate" ? Math.log1p(tokens.rise) : 0;
    return Float64Array.from(
      { length: rounds * tasks },
      (_, at) => (level[at % tasks] ?? 0) + risen + tokens.spread * heavyTailedDraw(random),
    );
  };
}
