import type { Run } from "../domain/run.ts";
import { fisherExact } from "../stats/fisher.ts";
import { sum } from "../stats/mean.ts";
import { type Arm, countedAttempts, type PairedTask } from "./pair.ts";

/** More unmetered attempts than this in either arm, and the comparison may be biased: a killed agent leaves no usage. */
const MAX_UNMETERED = 0.05;

/** Unmetered unequally between the arms at this level is as suspect. */
const UNEQUAL_P = 0.01;

/** The US dollars of an arm's attempts that have a cost to take a logarithm of. */
export function pricesOf({ costs }: Arm): number[] {
  return costs.filter((cost) => cost > 0);
}

/** Whether each attempt of these runs that passed or failed has a cost above 0; the cost gate is active only then. */
export function isPriced(runs: readonly Run[]): boolean {
  const { attempts, priced } = pricedIn(runs);
  return attempts > 0 && priced === attempts;
}

/**
 * Why cost is not gated although the configuration asks for it, as a sentence for the report; none where it is.
 * @param wanted whether `gates.cost` is on
 */
export function notPriced(wanted: boolean, runs: readonly Run[]): string[] {
  const { attempts, priced } = pricedIn(runs);
  if (!wanted || attempts === 0 || priced === attempts) return [];
  const have = attempts - priced === 1 ? "has" : "have";
  return [
    `Cost is not gated: ${attempts - priced} of the baseline's ${attempts} attempts ${have} no cost above 0, and the gate needs one of each.`,
  ];
}

function pricedIn(runs: readonly Run[]): { readonly attempts: number; readonly priced: number } {
  let attempts = 0;
  let priced = 0;
  for (const run of runs) {
    for (const { outcome, costUsd } of countedAttempts(run)) {
      if (outcome === "error") continue;
      attempts += 1;
      if (costUsd !== null && costUsd > 0) priced += 1;
    }
  }
  return { attempts, priced };
}

/** Why what some attempts say may not stand for all, and whose attempts do not say it. */
export interface Doubt {
  readonly why: string;
  readonly by: "baseline" | "candidate";
}

/** Why the attempts that say their tokens may not stand for all, or null. */
export function tokenDoubt(tasks: readonly PairedTask[]): Doubt | null {
  const { baseline, candidate } = known(tasks, ({ tokens }) => tokens.length);
  for (const [name, arm] of [
    ["baseline", baseline],
    ["candidate", candidate],
  ] as const) {
    if (arm.unknown > MAX_UNMETERED * arm.attempts) {
      const why = `${arm.unknown} of the ${name}'s ${arm.attempts} attempts reported no tokens, or 0; at most 5 % may be missing`;
      return { why, by: name };
    }
  }
  const { twoSided } = fisherExact({
    a: baseline.unknown,
    b: baseline.known,
    c: candidate.unknown,
    d: candidate.known,
  });
  if (twoSided >= UNEQUAL_P) return null;
  const isMore = candidate.unknown * baseline.attempts > baseline.unknown * candidate.attempts;
  return {
    why: `attempts without tokens are unequal between the arms (${baseline.unknown} of ${baseline.attempts} against ${candidate.unknown} of ${candidate.attempts})`,
    by: isMore ? "candidate" : "baseline",
  };
}

/** Why the costs may not stand for all attempts, or null. None may be missing: it could be the dearest. */
export function costDoubt(tasks: readonly PairedTask[]): Doubt | null {
  const { baseline, candidate } = known(tasks, (arm) => pricesOf(arm).length);
  for (const [name, arm] of [
    ["candidate", candidate],
    ["baseline", baseline],
  ] as const) {
    if (arm.unknown > 0) {
      const have = arm.unknown === 1 ? "has" : "have";
      const why = `${arm.unknown} of the ${name}'s ${arm.attempts} attempts ${have} no cost above 0, and the gate needs one of each`;
      return { why, by: name };
    }
  }
  return null;
}

function known(tasks: readonly PairedTask[], countOf: (arm: Arm) => number) {
  const count = (arm: (task: PairedTask) => Arm) => {
    const attempts = sum(tasks.map((task) => arm(task).attempts));
    const some = sum(tasks.map((task) => countOf(arm(task))));
    return { attempts, known: some, unknown: attempts - some };
  };
  return { baseline: count((task) => task.baseline), candidate: count((task) => task.candidate) };
}
