import { normalQuantile } from "../stats/normal.ts";
import type { Design } from "./design.ts";
import type { Rate } from "./forecast.ts";
import { type Grounds, outlook, type Prospect } from "./outlook.ts";
import type { MeanUse } from "./stored.ts";

/** What one way of measuring a suite can tell, and what it costs. Rates are fractions; drops are too. */
export interface PlanRow {
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
  readonly pullRequests: number;
  /** The true drop that is found in 80 % of pull requests; null where none up to the whole pass rate is. */
  readonly smallestDrop: number | null;
  /** How often true drops of 5, 10 and 15 points are found. */
  readonly found5: Rate;
  readonly found10: Rate;
  readonly found15: Rate;
  /** Of an unchanged agent. */
  readonly unchanged: { readonly pass: Rate; readonly regression: Rate; readonly used: number };
  /** What one pull request uses; null where it is not known what an attempt does. */
  readonly tokens: Spending | null;
  readonly costUsd: Spending | null;
}

/** By an unchanged agent on average, and by any agent at most. */
export interface Spending {
  readonly unchanged: number;
  readonly most: number;
}

const POWER = 0.8;
const FIRST = [0, 0.05, 0.1, 0.15];
/** Looked at one after the other, where drops of 15 points are not found often enough. */
const FURTHER = [0.2, 0.3, 0.4, 0.6, 0.8];

/**
 * Simulates one way of measuring.
 * @param use the mean of the baseline's attempts
 * @param tokenSpread the standard deviation of log tokens around a task's mean; null where nothing is metered
 */
export function planRow(options: {
  readonly grounds: Grounds;
  readonly design: Design;
  readonly pullRequests: number;
  readonly tokenSpread: number | null;
  readonly use: MeanUse;
}): PlanRow {
  const { grounds, design, pullRequests, use } = options;
  const seed = "plan";
  const first = outlook({ ...options, drops: FIRST, seed });
  const [none, five, ten, fifteen] = first as [Prospect, Prospect, Prospect, Prospect];
  const known = [...first];
  for (const drop of FURTHER) {
    if ((known.at(-1)?.regression.rate ?? 1) >= POWER) break;
    known.push(...outlook({ ...options, drops: [drop], seed }));
  }
  const attempts = grounds.tasks * design.rounds;
  const spending = (each: number | null) =>
    each === null
      ? null
      : { unchanged: each * attempts * none.used, most: each * attempts * (design.confirm ? 2 : 1) };
  return {
    tasks: grounds.tasks,
    rounds: design.rounds,
    baselineAttempts: grounds.baselineAttempts,
    pullRequests,
    smallestDrop: dropFound(known, pullRequests),
    found5: five.regression,
    found10: ten.regression,
    found15: fifteen.regression,
    unchanged: { pass: none.pass, regression: none.regression, used: none.used },
    tokens: spending(use.tokens),
    costUsd: spending(use.costUsd),
  };
}

/** Between the two drops around 80 %, where a straight line on the normal scale comes to it. */
function dropFound(prospects: readonly Prospect[], pullRequests: number): number | null {
  const within = (rate: number) =>
    normalQuantile(Math.min(1 - 0.5 / pullRequests, Math.max(0.5 / pullRequests, rate)));
  const at = prospects.findIndex(({ regression }) => regression.rate >= POWER);
  const [before, after] = [prospects[at - 1], prospects[at]];
  if (before === undefined || after === undefined) return null;
  const [low, high] = [within(before.regression.rate), within(after.regression.rate)];
  const part = high === low ? 1 : (normalQuantile(POWER) - low) / (high - low);
  return before.drop + part * (after.drop - before.drop);
}
