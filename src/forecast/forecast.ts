import { clopperPearson } from "../stats/binomial.ts";
import type { Design } from "./design.ts";
import { judgePullRequest, type Outcome } from "./judge.ts";
import { drawPullRequest, type World } from "./pull-request.ts";

/** What came of many simulated pull requests, added up: the tallies of parts of them can be added again. */
export interface Total {
  readonly pullRequests: number;
  readonly pass: number;
  readonly regression: number;
  readonly inconclusive: number;
  /** Sums over the pull requests of the candidate's attempts, and of main's fresh ones, in shares of those planned. */
  readonly used: number;
  readonly fresh: number;
}

export const NOTHING: Total = { pullRequests: 0, pass: 0, regression: 0, inconclusive: 0, used: 0, fresh: 0 };

/** How often something came out, with what chance leaves open. All fractions. */
export interface Rate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** How often a design says what, and what it costs. */
export interface Forecast {
  readonly pullRequests: number;
  readonly pass: Rate;
  readonly regression: Rate;
  readonly inconclusive: Rate;
  /** The mean share of the planned attempts that the candidate makes; above 1 where extensions are used. */
  readonly used: number;
  /** The mean number of main's fresh attempts, in shares of those that the candidate plans. */
  readonly fresh: number;
}

/**
 * Simulates pull requests of one world and judges each as production does. The same options always give the same answer.
 * @param pullRequests how many
 * @param confidence of the intervals (Clopper and Pearson), a fraction
 */
export function forecast(options: {
  readonly world: World;
  readonly design: Design;
  readonly pullRequests: number;
  readonly seed: string;
  readonly confidence?: number;
}): Forecast {
  const { world, design, pullRequests, seed, confidence = 0.95 } = options;
  let total = NOTHING;
  for (let index = 0; index < pullRequests; index += 1)
    total = withOutcome(total, judgePullRequest(drawPullRequest(world, seed, index), design));
  return forecastOf(total, confidence);
}

/** One more pull request. */
export function withOutcome(total: Total, { word, attempts, planned, fresh }: Outcome): Total {
  return {
    ...total,
    pullRequests: total.pullRequests + 1,
    [word]: total[word] + 1,
    used: total.used + attempts / planned,
    fresh: total.fresh + fresh / planned,
  };
}

/** The rates of a total of at least one pull request. */
export function forecastOf(total: Total, confidence: number): Forecast {
  const trials = total.pullRequests;
  const rate = (successes: number): Rate => ({
    rate: successes / trials,
    ...clopperPearson({ successes, trials, confidence }),
  });
  return {
    pullRequests: trials,
    pass: rate(total.pass),
    regression: rate(total.regression),
    inconclusive: rate(total.inconclusive),
    used: total.used / trials,
    fresh: total.fresh / trials,
  };
}
