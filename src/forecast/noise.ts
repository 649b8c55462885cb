import { BUG_HUNT } from "./bug-hunt.ts";
import { betaDraw, type Random } from "./draws.ts";

/** How often an agent solves each task of a suite, as far as it is known: drawn anew for each simulated pull request. */
export interface Noise {
  readonly name: string;
  readonly tasks: number;
  /** The probability of a pass of each task. */
  readonly draw: (random: Random) => Float64Array;
}

/** What an agent did at one task. */
export interface Tally {
  readonly passes: number;
  readonly attempts: number;
}

/**
 * A little of each end: what a task is taken to be before any of its attempts. Suites measured with real repeats are
 * U-shaped like this: most tasks pass almost always or almost never (statistics.md 0 and 1(iv)).
 */
const PRIOR = 0.3;

/** Tasks like those of Terminal-Bench 2.0: agents that score 40 to 66 %, five attempts of each task. statistics.md 0. */
export function terminalBench(tasks: number): Noise {
  return betaNoise({ name: "terminal-bench", tasks, a: 0.3, b: 0.27 });
}

/** Tasks like those of SWE-bench Verified: five identical runs of one agent on 100 of them. statistics.md 0. */
export function sweBenchVerified(tasks: number): Noise {
  return betaNoise({ name: "swe-bench-verified", tasks, a: 0.22, b: 0.07 });
}

/** The embedded benchmark, by what its agent was measured to do. */
export function bugHunt(): Noise {
  const tallies = Object.values(BUG_HUNT.passes).map((passes) => ({ passes, attempts: BUG_HUNT.attempts }));
  return { ...fromHistory(tallies), name: "bug-hunt" };
}

/**
 * The tasks of a baseline, by what it knows of them: each probability is drawn from Beta(s + .3, k - s + .3) for s passes
 * of k attempts.
 */
export function fromHistory(tallies: readonly Tally[]): Noise {
  return {
    name: "history",
    tasks: tallies.length,
    draw: (random) =>
      Float64Array.from(tallies, ({ passes, attempts }) =>
        betaDraw({ a: passes + PRIOR, b: attempts - passes + PRIOR }, random),
      ),
  };
}

/** Tasks whose probabilities are independent draws of Beta(a, b). */
export function betaNoise(of: {
  readonly name: string;
  readonly tasks: number;
  readonly a: number;
  readonly b: number;
}): Noise {
  const { name, tasks } = of;
  return { name, tasks, draw: (random) => Float64Array.from({ length: tasks }, () => betaDraw(of, random)) };
}
