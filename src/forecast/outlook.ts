import { clopperPearson } from "../stats/binomial.ts";
import { seededRandom } from "../stats/random.ts";
import type { Design } from "./design.ts";
import { heavyTailedDraw, type Random } from "./draws.ts";
import type { Rate } from "./forecast.ts";
import { judgePullRequest } from "./judge.ts";
import { fromHistory, type Noise, type Tally } from "./noise.ts";
import type { DrawnArm, PullRequest } from "./pull-request.ts";
import { afterDrop } from "./shapes.ts";

/** A stored baseline, and how often main solves each task, as far as that is known. */
export interface Ground {
  /** The probability of a pass of each task. */
  readonly rates: Float64Array;
  /** The baseline's passes of each task. */
  readonly passes: readonly number[];
}

/** Where simulated pull requests start from. */
export interface Grounds {
  readonly tasks: number;
  /** The baseline's attempts of each task. */
  readonly baselineAttempts: number;
  /** Pull requests of one ground after the other share its baseline, as they do in production. */
  readonly pullRequestsEach: number;
  readonly draw: (random: Random) => Ground;
}

/**
 * The very baseline that is stored. What main can do is drawn anew for each pull request, from what the baseline knows of
 * each task. Where tasks have unequal numbers of attempts, each is taken to have the same number, at its own rate.
 */
export function storedGround(tallies: readonly Tally[]): Grounds {
  const attempts = tallies.reduce((sum, tally) => sum + tally.attempts, 0) / Math.max(1, tallies.length);
  const baselineAttempts = Math.max(1, Math.round(attempts));
  const passes = tallies.map((tally) => Math.round((tally.passes / tally.attempts) * baselineAttempts));
  const noise = fromHistory(tallies);
  return {
    tasks: tallies.length,
    baselineAttempts,
    pullRequestsEach: 1,
    draw: (random) => ({ rates: noise.draw(random), passes }),
  };
}

/** Planning a baseline's looks takes longer than judging a pull request by them. */
const PULL_REQUESTS_EACH = 8;

/** Baselines yet to be recorded, of tasks like these. */
export function drawnGround(noise: Noise, baselineAttempts: number): Grounds {
  return {
    tasks: noise.tasks,
    baselineAttempts,
    pullRequestsEach: PULL_REQUESTS_EACH,
    draw: (random) => {
      const rates = noise.draw(random);
      const passes = Array.from(rates, () => 0);
      // Round by round, so that a baseline with more attempts begins as one with fewer.
      for (let made = 0; made < baselineAttempts; made += 1)
        for (const [task, rate] of rates.entries())
          if (random() < rate) passes[task] = (passes[task] ?? 0) + 1;
      return { rates, passes };
    },
  };
}

/** Tasks drawn with replacement from those that are known: another number of tasks like them. */
export function tasksLike(tallies: readonly Tally[], tasks: number): Noise {
  return {
    name: "history",
    tasks,
    draw: (random) => {
      const drawn = Array.from(
        { length: tasks },
        () => tallies[Math.floor(random() * tallies.length)] as Tally,
      );
      return fromHistory(drawn).draw(random);
    },
  };
}

/** What came of the pull requests with one true drop. */
export interface Prospect {
  /** By how much the candidate's mean pass rate is lower than main's, a fraction. */
  readonly drop: number;
  readonly regression: Rate;
  readonly pass: Rate;
  /** The mean share of the planned attempts that the candidate makes. */
  readonly used: number;
}

/**
 * Simulates pull requests, and judges each as production does. Drops are uniform on the odds of all tasks. The same
 * pull requests are asked about each drop, with the same luck, so that a larger one is never found less often by chance
 * alone. The same options always give the same answer.
 * @param tokenSpread the standard deviation of log tokens around a task's mean; null where nothing is metered
 */
export function outlook(options: {
  readonly grounds: Grounds;
  readonly design: Design;
  readonly drops: readonly number[];
  readonly pullRequests: number;
  readonly tokenSpread: number | null;
  readonly seed: string;
}): Prospect[] {
  const { grounds, drops, pullRequests, tokenSpread, seed } = options;
  const { gates } = options.design;
  const design =
    tokenSpread === null ? { ...options.design, gates: { ...gates, tokens: null } } : options.design;
  const totals = drops.map(() => ({ regression: 0, pass: 0, inconclusive: 0, used: 0 }));
  for (let index = 0; index < pullRequests; index += 1) {
    const of = Math.floor(index / grounds.pullRequestsEach);
    const ground = grounds.draw(seededRandom(`${seed} ground ${of}`));
    for (const [at, drop] of drops.entries()) {
      const total = totals[at];
      if (total === undefined) continue;
      const pullRequest = pullRequestOn({ ...options, design, ground, drop, seed: `${seed} ${index}` });
      const { word, attempts, planned } = judgePullRequest(pullRequest, design);
      total[word] += 1;
      total.used += attempts / planned;
    }
  }
  const rate = (successes: number): Rate => ({
    rate: successes / pullRequests,
    ...clopperPearson({ successes, trials: pullRequests }),
  });
  return drops.map((drop, at) => ({
    drop,
    regression: rate(totals[at]?.regression ?? 0),
    pass: rate(totals[at]?.pass ?? 0),
    used: (totals[at]?.used ?? 0) / pullRequests,
  }));
}

function pullRequestOn(options: {
  readonly grounds: Grounds;
  readonly ground: Ground;
  readonly design: Design;
  readonly drop: number;
  readonly tokenSpread: number | null;
  readonly seed: string;
}): PullRequest {
  const { grounds, ground, design, drop, tokenSpread, seed } = options;
  const { tasks, baselineAttempts } = grounds;
  const rounds = design.rounds + (design.extension?.used === true ? design.extension.rounds : 0);
  const changed = afterDrop(ground.rates, { shape: "uniform", size: drop }, seededRandom(seed));
  const armOf = (rates: Float64Array, of: string): DrawnArm => {
    const random = seededRandom(`${seed} ${of}`);
    const outcomes = Uint8Array.from({ length: rounds * tasks }, (_, at) =>
      random() < (rates[at % tasks] ?? 0) ? 1 : 0,
    );
    return { outcomes, logTokens: logTokensOf(rounds, of) };
  };
  // A task's own level is in both arms alike, so it is left out of both.
  const logTokensOf = (of: number, arm: string) => {
    if (tokenSpread === null) return null;
    const random = seededRandom(`${seed} tokens ${arm}`);
    return Float64Array.from({ length: of * tasks }, () => tokenSpread * heavyTailedDraw(random));
  };
  const outcomes = Uint8Array.from({ length: baselineAttempts * tasks }, (_, at) =>
    Math.floor(at / tasks) < (ground.passes[at % tasks] ?? 0) ? 1 : 0,
  );
  return {
    tasks,
    baselineAttempts,
    baseline: { outcomes, logTokens: logTokensOf(baselineAttempts, "baseline") },
    candidate: armOf(changed, "candidate"),
    fresh: () => armOf(ground.rates, "fresh"),
  };
}
