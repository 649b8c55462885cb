import { baselineCounts, Counts, strataOf } from "../../src/forecast/counts.ts";
import type { Outcome, Word } from "../../src/forecast/judge.ts";
import type { PullRequest } from "../../src/forecast/pull-request.ts";
import { alphaSpent, boundariesForSpent } from "../../src/stats/boundaries.ts";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import { normalCdf, normalSurvival } from "../../src/stats/normal.ts";
import { type Stratum, stratifiedTest, weightedForDifference } from "../../src/stats/stratified.ts";
import { withinTaskError } from "../../src/stats/within-task.ts";

/** A way of stopping, in the parts that were tried against each other: on the pass rate alone, without an extension. */
export interface Variant {
  /** The tasks of the attempts in their order, given how much an attempt of each task tells. */
  readonly sequence: (values: readonly number[], rounds: number) => number[];
  /** After how many attempts to look before the end. */
  readonly places: (path: InformationPath) => number[];
  /** The part of the false-alarm rate that is spent at a share of the information. */
  readonly fail: Spend;
  /** Of the rate of wrong passes. */
  readonly pass: Spend;
  readonly passError: (strata: readonly Stratum[]) => number;
  readonly uneven: (strata: readonly Stratum[]) => readonly Stratum[];
  /** Whether D + c SE_f has to lie below 0 too. */
  readonly errorToo: boolean;
}

/** @param passed about how likely an unchanged candidate has passed by then */
type Spend = (share: number, passed: number) => number;

/** The share of the planned information after each attempt. */
interface InformationPath {
  readonly shares: readonly number[];
  readonly tasks: number;
}

const LEVEL = 0.05;
const MARGIN = 0.1;
const GRID = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const APART = 0.04;

const power =
  (exponent: number): Spend =>
  (share) =>
    share ** exponent;
const obrienFleming: Spend = (fraction) =>
  alphaSpent({ alpha: LEVEL, fraction, spending: "obrien-fleming" }) / LEVEL;
const pocock: Spend = (fraction) => alphaSpent({ alpha: LEVEL, fraction, spending: "pocock" }) / LEVEL;

/** As production does it, written down again in parts: a calibration says whether the two agree in every verdict. */
export const AS_IT_IS: Variant = {
  sequence: byValue,
  places: atTenths,
  fail: (share, passed) => Math.max(share ** 4, passed ** 3),
  pass: power(2),
  passError: (strata) => Math.max(fixedTaskDifference(strata).standardError, withinTaskError(strata)),
  uneven: weightedForDifference,
  errorToo: false,
};

export const VARIANTS: Readonly<Record<string, Variant>> = {
  "as it is": AS_IT_IS,
  "looks after whole rounds, O'Brien-Fleming on both sides": {
    ...AS_IT_IS,
    sequence: byRounds,
    places: afterRounds,
    fail: obrienFleming,
    pass: obrienFleming,
  },
  "attempts round by round": { ...AS_IT_IS, sequence: byRounds },
  "one attempt of tasks always or never solved": { ...AS_IT_IS, sequence: capped },
  "pass side: power 1": { ...AS_IT_IS, pass: power(1) },
  "pass side: power 4": { ...AS_IT_IS, pass: power(4) },
  "pass side: O'Brien-Fleming": { ...AS_IT_IS, pass: obrienFleming },
  "pass side: Pocock": { ...AS_IT_IS, pass: pocock },
  "fail side: power 4 alone": { ...AS_IT_IS, fail: power(4) },
  "fail side: O'Brien-Fleming": { ...AS_IT_IS, fail: obrienFleming },
  "fail side: D + c SE_f below 0 too": { ...AS_IT_IS, errorToo: true },
  "pass side: pooled error alone": {
    ...AS_IT_IS,
    passError: (strata) => fixedTaskDifference(strata).standardError,
  },
  "plain passes at uneven looks": { ...AS_IT_IS, uneven: (strata) => strata },
};

/** Judges a pull request by a variant. The shares of attempts are of the whole plan, for caps too. */
export function judgeVariant(pullRequest: PullRequest, rounds: number, variant: Variant): Outcome {
  const { tasks } = pullRequest;
  const baseline = baselineCounts(pullRequest);
  const candidate = new Counts(tasks, pullRequest.candidate);
  const values = Array.from(baseline.passes, (passes, task) =>
    hundredthsOfVariance(passes, baseline.attempts[task] ?? 0),
  );
  const sequence = variant.sequence(values, rounds);
  const known = informationOf({ sequence, values, baselineAttempts: pullRequest.baselineAttempts });
  const end = known.at(-1) ?? 1;
  const shares = known.map((information) => information / end);
  const places = [...variant.places({ shares, tasks }), sequence.length];
  const information = places.map((attempts) =>
    attempts === sequence.length ? 1 : hundredths(shares[attempts - 1] ?? 1),
  );
  const passZ = boundaries(
    information,
    information.map((share) => variant.pass(share, 0)),
  );
  const passed = passedBy({ places, passZ, errors: known.map(errorOf), tasks });
  const failZ = boundaries(
    information,
    information.map((share, look) => variant.fail(share, passed[look] ?? 0)),
  );
  const planned = tasks * rounds;
  let made = 0;
  let word: Word = "inconclusive";
  let look = 0;
  for (const [index, attempts] of places.entries()) {
    for (; made < attempts; made += 1) candidate.add(sequence[made] ?? 0);
    look = index + 1;
    word = wordOf({
      strata: strataOf(baseline, candidate),
      whole: candidate.tried === tasks,
      failZ: failZ[index] ?? 0,
      passZ: passZ[index] ?? 0,
      variant,
    });
    if (word !== "inconclusive") break;
  }
  return { word, look, attempts: made, planned, fresh: 0 };
}

function wordOf(options: {
  readonly strata: readonly Stratum[];
  readonly whole: boolean;
  readonly failZ: number;
  readonly passZ: number;
  readonly variant: Variant;
}): Word {
  const { strata, whole, failZ, passZ, variant } = options;
  const { difference, standardError } = fixedTaskDifference(strata);
  const even = strata.every(({ candidateAttempts }) => candidateAttempts === strata[0]?.candidateAttempts);
  const crosses = () =>
    stratifiedTest(even ? strata : variant.uneven(strata)).lowerMid <= normalSurvival(failZ);
  const mayFail = variant.errorToo ? difference + failZ * standardError < 0 : difference < 0;
  if (mayFail && crosses()) return "regression";
  if (!whole || strata.every(({ baselinePasses }) => baselinePasses === 0)) return "inconclusive";
  const passes = difference - passZ * variant.passError(strata) > -MARGIN && !crosses();
  return passes ? "pass" : "inconclusive";
}

function hundredthsOfVariance(passes: number, attempts: number): number {
  const rate = (passes + 0.3) / (attempts + 0.6);
  return Math.max(1, Math.round(100 * rate * (1 - rate)));
}

function byRounds(values: readonly number[], rounds: number): number[] {
  return Array.from({ length: rounds }, () => [...values.keys()]).flat();
}

function byValue(values: readonly number[], rounds: number): number[] {
  const later = byRounds(values, rounds)
    .slice(values.length)
    .map((task, at) => ({ task, round: 2 + Math.floor(at / values.length) }))
    .map((slot) => ({ ...slot, tells: (values[slot.task] ?? 0) / (slot.round * (slot.round - 1)) }))
    .sort((a, b) => b.tells - a.tells || a.round - b.round || a.task - b.task);
  return [...values.keys(), ...later.map(({ task }) => task)];
}

/** A task that was always or never solved in ten attempts is worth three hundredths, one with an exception nine. */
const HARDLY = 4;

function capped(values: readonly number[], rounds: number): number[] {
  const all = byValue(values, rounds);
  return all.filter((task, at) => at < values.length || (values[task] ?? 0) >= HARDLY);
}

function informationOf(options: {
  readonly sequence: readonly number[];
  readonly values: readonly number[];
  readonly baselineAttempts: number;
}): number[] {
  const { sequence, values, baselineAttempts } = options;
  const made = values.map(() => 0);
  let tried = 0;
  let variance = 0;
  return sequence.map((task) => {
    const value = values[task] ?? 0;
    const before = made[task] ?? 0;
    made[task] = before + 1;
    if (before === 0) tried += 1;
    variance += before === 0 ? value * (1 + 1 / baselineAttempts) : -value / (before * (before + 1));
    return tried ** 2 / variance;
  });
}

/** The standard error of the mean difference, a fraction; values are in hundredths of a variance. */
function errorOf(information: number): number {
  return 1 / Math.sqrt(100 * information);
}

/** About how likely an unchanged candidate has passed by each look, in twentieths. */
function passedBy(options: {
  readonly places: readonly number[];
  readonly passZ: readonly number[];
  readonly errors: readonly number[];
  readonly tasks: number;
}): number[] {
  const { places, passZ, errors, tasks } = options;
  let passed = 0;
  return places.map((attempts, look) => {
    const likely = normalCdf(MARGIN / (errors[attempts - 1] ?? 1) - (passZ[look] ?? 0));
    if (attempts >= tasks) passed = Math.max(passed, Math.floor(20 * likely) / 20);
    return passed;
  });
}

/** At tenths of the information and after the first round, none next to another. */
function atTenths({ shares, tasks }: InformationPath): number[] {
  const whole = hundredths(shares[tasks - 1] ?? 1);
  const from = (share: number) => shares.findIndex((reached) => reached >= share) + 1;
  const within = (low: number, high: number) =>
    GRID.filter((share) => share >= low + APART && share <= high - APART).map(from);
  const later = tasks < shares.length ? [tasks, ...within(whole, 1)] : [];
  const places = [...within(0, tasks < shares.length ? whole : 1), ...later];
  return [...new Set(places)].filter((attempts) => attempts < shares.length);
}

function afterRounds({ shares, tasks }: InformationPath): number[] {
  return Array.from({ length: shares.length / tasks - 1 }, (_, round) => (round + 1) * tasks);
}

function hundredths(share: number): number {
  return Math.floor(share * 100 + 1e-6) / 100;
}

const memory = new Map<string, readonly number[]>();

/** The boundaries at shares of the information that spend these parts of the level; the last look spends all. */
function boundaries(information: readonly number[], parts: readonly number[]): readonly number[] {
  const key = `${information.join(" ")} | ${parts.join(" ")}`;
  const spent = parts.map((part, look) => LEVEL * (look === parts.length - 1 ? 1 : part));
  const found = memory.get(key) ?? boundariesForSpent({ information, spent });
  memory.set(key, found);
  return found;
}
