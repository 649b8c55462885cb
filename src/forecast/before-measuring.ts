import type { Gates } from "../decide/gates.ts";
import type { Comparison } from "../domain/verdict.ts";
import { outlook, storedGround } from "./outlook.ts";
import { divisionOf } from "./split.ts";
import { forecastSplits } from "./splits.ts";
import { type StoredTask, tallyOf, tokenSpread } from "./stored.ts";

/** What is simulated for one line of a report takes about a second: fewer of large suites. */
const SPLITS = { most: 500, least: 100, attempts: 60_000 };
const PULL_REQUESTS = { most: 200, least: 50, attempts: 60_000 };

const TEN_POINTS = 0.1;

/**
 * What the report says of the rule before any attempt: how often it calls main's own attempts worse than each other, and
 * what it would find. The same baseline and rule always give the same numbers.
 * @param stored the baseline's attempts; see `storedTasks`
 * @returns null where nothing is stored
 */
export function forecastBefore(options: {
  readonly stored: readonly StoredTask[];
  readonly gates: Gates;
  readonly rounds: number;
  readonly early: boolean;
  readonly confirm: boolean;
}): Comparison["forecast"] {
  const { stored, gates, rounds, early, confirm } = options;
  if (stored.length === 0) return null;
  const some = ({ most, least, attempts }: typeof SPLITS) =>
    Math.max(least, Math.min(most, Math.round(attempts / (stored.length * rounds))));
  const division = divisionOf(stored, rounds);
  const splits =
    division === null
      ? null
      : forecastSplits({ division, gates, early, splits: some(SPLITS), seed: "before measuring" });
  const pullRequests = some(PULL_REQUESTS);
  const [unchanged, dropped] = outlook({
    grounds: storedGround(stored.map(tallyOf)),
    design: { rounds, gates, early, extension: null, confirm },
    drops: [0, TEN_POINTS],
    pullRequests,
    tokenSpread: gates.tokens === null ? null : tokenSpread(stored),
    seed: "before measuring",
  });
  return {
    source: "history",
    pullRequests,
    falseAlarm: splits?.worse ?? null,
    splits: splits?.splits ?? 0,
    power10: dropped?.regression.rate ?? 0,
    share: unchanged?.used ?? 1,
  };
}
