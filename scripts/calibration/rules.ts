import type { DrawnArm, PullRequest } from "../../src/forecast/pull-request.ts";
import { wilsonInterval } from "../../src/stats/binomial.ts";

/** The rules that people gate by today, on all planned attempts. Each says whether it would fail the pull request. */
export const RULES = {
  "any drop": ({ difference }) => difference < -EXACT,
  "more than 5 points": ({ difference }) => difference < -0.05 - EXACT,
  "more than 10 points": ({ difference }) => difference < -0.1 - EXACT,
  "disjoint 95 % Wilson intervals": ({ before, after }) =>
    wilsonInterval({ successes: after.passes, trials: after.attempts }).upper <
    wilsonInterval({ successes: before.passes, trials: before.attempts }).lower,
  "any task flipped": ({ flipped }) => flipped,
  "mean tokens up by more than 10 %": ({ tokenRatio }) => tokenRatio !== null && tokenRatio > 1.1,
} as const satisfies Record<string, (facts: Facts) => boolean>;

export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as Rule[];
export const TOKEN_RULE: Rule = "mean tokens up by more than 10 %";

/** Differences of rates are sums of fractions: what is nearer to a threshold than this is at it. */
const EXACT = 1e-9;

interface Facts {
  /** Of the mean pass rates. */
  readonly difference: number;
  readonly before: Pooled;
  readonly after: Pooled;
  /** Whether a task that passed at every attempt of the baseline fails at every attempt now. */
  readonly flipped: boolean;
  /** Of the mean tokens of an attempt; null where nothing is metered. */
  readonly tokenRatio: number | null;
}

/** All attempts of an arm as if they were of one task. */
interface Pooled {
  readonly passes: number;
  readonly attempts: number;
}

/** What the rules look at, after `rounds` whole rounds of the candidate. */
export function factsOf(pullRequest: PullRequest, rounds: number): Facts {
  const { tasks, baseline, candidate, baselineAttempts } = pullRequest;
  const before = pooled(baseline, tasks * baselineAttempts);
  const after = pooled(candidate, tasks * rounds);
  let flipped = false;
  for (let task = 0; task < tasks && !flipped; task += 1) {
    flipped =
      passesOf(baseline, { task, tasks, rounds: baselineAttempts }) === baselineAttempts &&
      passesOf(candidate, { task, tasks, rounds }) === 0;
  }
  const tokens =
    baseline.logTokens === null || candidate.logTokens === null
      ? null
      : meanTokens(candidate.logTokens, tasks * rounds) /
        meanTokens(baseline.logTokens, tasks * baselineAttempts);
  const difference = after.passes / after.attempts - before.passes / before.attempts;
  return { difference, before, after, flipped, tokenRatio: tokens };
}

function pooled({ outcomes }: DrawnArm, attempts: number): Pooled {
  let passes = 0;
  for (let at = 0; at < attempts; at += 1) passes += outcomes[at] ?? 0;
  return { passes, attempts };
}

function passesOf(
  { outcomes }: DrawnArm,
  { task, tasks, rounds }: { readonly task: number; readonly tasks: number; readonly rounds: number },
): number {
  let passes = 0;
  for (let round = 0; round < rounds; round += 1) passes += outcomes[round * tasks + task] ?? 0;
  return passes;
}

function meanTokens(logTokens: Float64Array, attempts: number): number {
  let sum = 0;
  for (let at = 0; at < attempts; at += 1) sum += Math.exp(logTokens[at] ?? 0);
  return sum / attempts;
}
