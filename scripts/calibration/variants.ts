import { ifUnchanged, type KnownTask, likelyToPass } from "../../src/decide/expected.ts";
import { valuesOf, variancesOf } from "../../src/decide/informative.ts";
import { errorAtMargin } from "../../src/decide/margin-error.ts";
import { baselineCounts, Counts, strataOf } from "../../src/forecast/counts.ts";
import type { Outcome, Word } from "../../src/forecast/judge.ts";
import type { PullRequest } from "../../src/forecast/pull-request.ts";
import { boundariesForSpent } from "../../src/stats/boundaries.ts";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import { normalSurvival } from "../../src/stats/normal.ts";
import { type Stratum, stratifiedTest, weightedForDifference } from "../../src/stats/stratified.ts";
import { withinTaskError } from "../../src/stats/within-task.ts";
import {
  afterRounds,
  asPlanned,
  atTenths,
  byInformation,
  byRounds,
  byValue,
  capped,
  type FailSide,
  type InformationPath,
  LEVEL,
  type LookPlace,
  MARGIN,
  obrienFleming,
  PASSING,
  pocock,
  power,
  type Sequence,
  type Spend,
  type SpendingPlan,
  undiminished,
} from "./stopping-parts.ts";

/** A way of stopping, in the parts that were tried against each other: on the pass rate alone, without an extension. */
export interface Variant {
  /** How much an attempt of each task tells, by variances in hundredths and what the baseline knows. */
  readonly values: (variances: readonly number[], known: readonly KnownTask[]) => readonly number[];
  readonly sequence: Sequence;
  /** After how many attempts to look before the end. */
  readonly places: (path: InformationPath) => LookPlace[];
  readonly fail: (plan: SpendingPlan) => FailSide[];
  readonly pass: Spend;
  readonly passError: (strata: readonly Stratum[]) => number;
  /** What is tested where tasks were not tried equally often. */
  readonly uneven: (strata: readonly Stratum[]) => readonly Stratum[];
  /** Whether D + c SE_f has to lie below 0 too. */
  readonly errorToo: boolean;
}

/** Below this likelihood of a pass at the planned end a plan is weak. */
const WEAK = 0.35;

/** As production does it, written down again in parts: a calibration says whether the two agree in every verdict. */
const AS_IT_IS: Variant = {
  values: valuesOf,
  sequence: byValue,
  places: atTenths,
  fail: asPlanned,
  pass: power(1.5),
  passError: (strata) => Math.max(withinArms(strata), errorAtMargin(strata, MARGIN)),
  uneven: weightedForDifference,
  errorToo: false,
};

export const AS_PRODUCTION = "as it is";

export const VARIANTS: Readonly<Record<string, Variant>> = {
  [AS_PRODUCTION]: AS_IT_IS,
  "looks after whole rounds, O'Brien-Fleming on both sides": {
    ...AS_IT_IS,
    sequence: byRounds,
    places: afterRounds,
    fail: byInformation(obrienFleming),
    pass: obrienFleming,
  },
  "attempts round by round": { ...AS_IT_IS, sequence: byRounds },
  "attempts by each task's own rate": { ...AS_IT_IS, values: (_, known) => known.map(hundredthsOfVariance) },
  "one attempt of tasks always or never solved": { ...AS_IT_IS, sequence: capped },
  "pass side: power 1": { ...AS_IT_IS, pass: power(1) },
  "pass side: power 2": { ...AS_IT_IS, pass: power(2) },
  "pass side: power 4": { ...AS_IT_IS, pass: power(4) },
  "pass side: O'Brien-Fleming": { ...AS_IT_IS, pass: obrienFleming },
  "pass side: Pocock": { ...AS_IT_IS, pass: pocock },
  "fail side: power 4 of the information alone": { ...AS_IT_IS, fail: byInformation(power(4)) },
  "fail side: O'Brien-Fleming": { ...AS_IT_IS, fail: byInformation(obrienFleming) },
  "fail side: nothing held back": { ...AS_IT_IS, fail: undiminished },
  "fail side: D + c SE_f below 0 too": { ...AS_IT_IS, errorToo: true },
  "pass side: without the error at the margin": { ...AS_IT_IS, passError: withinArms },
  "pass side: pooled error alone": {
    ...AS_IT_IS,
    passError: (strata) => fixedTaskDifference(strata).standardError,
  },
  "plain passes at uneven looks": { ...AS_IT_IS, uneven: (strata) => strata },
};

/** The larger of the error with the arms pooled and with the arms apart. */
function withinArms(strata: readonly Stratum[]): number {
  return Math.max(fixedTaskDifference(strata).standardError, withinTaskError(strata));
}

/** p (1 - p) of a task's rate, a little drawn to one half, in hundredths. */
function hundredthsOfVariance({ passes, attempts }: KnownTask): number {
  const rate = (passes + 0.3) / (attempts + 0.6);
  return Math.max(1, Math.round(100 * rate * (1 - rate)));
}

/** Judges a pull request by a variant. The shares of attempts are of the whole plan, for caps too. */
export function judgeVariant(pullRequest: PullRequest, rounds: number, variant: Variant): Outcome {
  const { tasks, baselineAttempts } = pullRequest;
  const baseline = baselineCounts(pullRequest);
  const candidate = new Counts(tasks, pullRequest.candidate);
  const stored = Array.from(baseline.passes, (passes) => ({ passes, attempts: baselineAttempts }));
  const variances = variancesOf(stored);
  const values = variant.values(variances, stored);
  const sequence = variant.sequence(values, rounds);
  const known = informationOf({ sequence, values: variances, baselineAttempts });
  const end = known.at(-1) ?? 1;
  const shares = known.map((information) => information / end);
  const expectedAfter = (attempts: number) => ifUnchanged(stored, sequence.slice(0, attempts), MARGIN);
  // Values are in hundredths of a variance.
  const weak = likelyToPass(PASSING, 1 / Math.sqrt(100 * end)) < WEAK;
  const places = [...variant.places({ shares, tasks, weak }), { attempts: sequence.length, fraction: 1 }];
  const fail = variant.fail({
    places,
    expected: places.map(({ attempts }) => expectedAfter(attempts)),
    tasks,
    chosen: variant.sequence !== byRounds && new Set(values).size > 1,
    weak,
  });
  const information = places.map(({ fraction }) => fraction);
  const failZ = boundaries(
    information,
    fail.map(({ share }) => share),
  );
  const passZ = boundaries(information, information.map(variant.pass));
  const outcome = { word: "inconclusive" as Word, look: 0, attempts: 0, planned: tasks * rounds, fresh: 0 };
  for (const [index, { attempts }] of places.entries()) {
    for (; outcome.attempts < attempts; outcome.attempts += 1) candidate.add(sequence[outcome.attempts] ?? 0);
    outcome.look = index + 1;
    outcome.word = wordOf({
      strata: strataOf(baseline, candidate),
      whole: candidate.tried === tasks,
      failZ: (fail[index]?.stretch ?? 1) * (failZ[index] ?? 0),
      passZ: passZ[index] ?? 0,
      variant,
    });
    if (outcome.word !== "inconclusive") break;
  }
  return outcome;
}

/** n^2 / sum of v (1/k_b + 1/k_c) after each attempt. */
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

const memory = new Map<string, readonly number[]>();

/** The boundaries at shares of the information that spend these parts of the level. */
function boundaries(information: readonly number[], parts: readonly number[]): readonly number[] {
  const key = `${information.join(" ")} | ${parts.join(" ")}`;
  const found =
    memory.get(key) ?? boundariesForSpent({ information, spent: parts.map((part) => LEVEL * part) });
  memory.set(key, found);
  return found;
}
