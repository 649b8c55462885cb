import type { Gates } from "../decide/gates.ts";
import { type Judged, judgeGates } from "../decide/judge-gates.ts";
import { judgeUse } from "../decide/judge-use.ts";
import { addAttempt, emptyArm, type PairedTask } from "../decide/pair.ts";
import { findPassRate, stratumOf } from "../decide/pass-rate.ts";
import type { Attempt } from "../domain/run.ts";
import { shuffled } from "../stats/random.ts";
import { Counts } from "./counts.ts";
import { planOf, type SimulatedPlan } from "./design.ts";
import type { Random } from "./draws.ts";
import type { StoredTask } from "./stored.ts";

/** The stored attempts of a task, divided into two arms that differ by chance alone. */
export interface SplitTask {
  readonly task: string;
  readonly baseline: readonly Attempt[];
  readonly candidate: readonly Attempt[];
}

/** How a stored baseline can be divided. */
export interface Division {
  /** The pseudo-candidate's attempts of each task. */
  readonly rounds: number;
  readonly tasks: readonly StoredTask[];
  /** Tasks with fewer attempts than most, which cannot be divided so. */
  readonly leftOut: readonly string[];
}

/**
 * As many rounds as asked for, and at most half of what most tasks have stored.
 * @returns null where most tasks have fewer than two attempts
 */
export function divisionOf(stored: readonly StoredTask[], rounds: number): Division | null {
  const lengths = stored.map(({ attempts }) => attempts.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const possible = Math.min(rounds, Math.floor(usual / 2));
  if (possible < 1) return null;
  const enough = ({ attempts }: StoredTask) => attempts.length >= 2 * possible;
  return {
    rounds: possible,
    tasks: stored.filter(enough),
    leftOut: stored.filter((task) => !enough(task)).map(({ task }) => task),
  };
}

/** Divides each task's attempts at random, the tasks in random order; every division is equally likely. */
export function splitStored({ tasks, rounds }: Division, random: Random): SplitTask[] {
  return shuffled(tasks, random).map(({ task, attempts }) => {
    const mixed = shuffled(attempts, random);
    return { task, candidate: mixed.slice(0, rounds), baseline: mixed.slice(rounds) };
  });
}

/** What the rule says of a split. */
export interface SplitOutcome {
  readonly word: Judged["verdict"];
  /** The gates that called it worse. */
  readonly worse: readonly ("pass-rate" | "tokens" | "cost")[];
  readonly attempts: number;
  readonly planned: number;
}

/**
 * Judges a split as `judgeLooks` judges a pull request: planned from its baseline, look by look up to the planned end,
 * without a fresh batch and without an extension. The gates are production's own; the pass rate's exact test, which takes
 * most of the time, is asked only where it decides.
 */
export function judgeSplit(
  split: readonly SplitTask[],
  design: { readonly rounds: number; readonly gates: Gates; readonly early: boolean },
): SplitOutcome {
  const { rounds, gates } = design;
  const pairs = split.map(({ task, baseline }): PairedTask => {
    const pair = { task, baseline: emptyArm(), candidate: emptyArm() };
    for (const attempt of baseline) addAttempt(pair.baseline, attempt);
    return pair;
  });
  const plan = planFor(pairs, design);
  // Costs come with the attempts that tokens come with, and tasks are taken for equally noisy in both.
  const costPlan = gates.cost === null ? null : planFor(pairs, { ...design, as: gates.cost });
  const tasks = pairs.filter(({ baseline }) => baseline.attempts > 0);
  const made = split.map(() => 0);
  let attempts = 0;
  for (const [index, look] of plan.looks.entries()) {
    for (; attempts < look.attempts; attempts += 1) {
      const at = plan.sequence[attempts] ?? 0;
      const attempt = split[at]?.candidate[made[at] ?? 0];
      const pair = pairs[at];
      if (attempt !== undefined && pair !== undefined) addAttempt(pair.candidate, attempt);
      made[at] = (made[at] ?? 0) + 1;
    }
    const untold = { detectable: () => 0 };
    const tokens = look.tokens === null ? null : { ...look.tokens, ...untold };
    const costLook = costPlan?.looks[index]?.tokens ?? null;
    const cost = costLook === null ? null : { ...costLook, ...untold };
    const criticals = { passRate: { ...look.passRate, ...untold }, tokens, cost };
    const evidence = { tasks, even: look.even, rounds, plannedAttempts: plan.planned, alongside: false };
    const both = tasks.filter(({ candidate }) => candidate.attempts > 0);
    if (both.length === 0) continue;
    const { margin } = gates.passRate;
    const passRate = findPassRate({ ...look.passRate, strata: both.map(stratumOf), even: look.even, margin });
    const said = [{ metric: "pass-rate" as const, verdict: passRate.verdict }];
    const uses = (["tokens", "cost"] as const).flatMap((metric) => {
      const [gate, critical] = [gates[metric], criticals[metric]];
      if (gate === null || critical === null) return [];
      return [{ metric, verdict: judgeUse({ ...evidence, metric, gate, critical }).verdict }];
    });
    const all = [...said, ...uses];
    const worse = all.filter(({ verdict }) => verdict === "regression").map(({ metric }) => metric);
    const end = { attempts, planned: plan.planned };
    if (worse.length > 0) return { ...end, word: "regression", worse };
    // Only all gates together know of errors, and of tasks without an attempt that counts.
    if (all.some(({ verdict }) => verdict !== "pass")) continue;
    if (judgeGates({ ...evidence, gates, criticals }).verdict === "pass")
      return { ...end, word: "pass", worse };
  }
  return { attempts: plan.planned, planned: plan.planned, word: "inconclusive", worse: [] };
}

/** The plan of a gate whose baseline is the split's; the tasks are named by their places. */
function planFor(
  pairs: readonly PairedTask[],
  options: {
    readonly rounds: number;
    readonly gates: Gates;
    readonly early: boolean;
    /** The gate whose rates the looks spend in place of those on tokens. */
    readonly as?: Gates["tokens"];
  },
): SimulatedPlan {
  const { rounds, gates, early, as = gates.tokens } = options;
  const most = Math.max(0, ...pairs.map(({ baseline }) => baseline.attempts));
  const outcomes = new Uint8Array(most * pairs.length);
  for (const [task, { baseline }] of pairs.entries())
    for (let made = 0; made < baseline.passes; made += 1) outcomes[made * pairs.length + task] = 1;
  const counts = new Counts(pairs.length, { outcomes, logTokens: null });
  for (const [task, { baseline }] of pairs.entries())
    for (let made = 0; made < baseline.attempts; made += 1) counts.add(task);
  return planOf({ rounds, early, gates: { ...gates, tokens: as }, extension: null, confirm: false }, counts);
}
