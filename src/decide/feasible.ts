import type { Problem } from "../domain/error.ts";
import type { Plan } from "../domain/plan.ts";
import { looksOf, plannedAttempts, sequenceOf } from "../domain/sequence.ts";
import type { Stratum } from "../stats/stratified.ts";
import { type Critical, criticalValues, oneLook } from "./critical.ts";
import type { KnownTask } from "./expected.ts";
import type { Gates } from "./gates.ts";
import { findPassRate } from "./pass-rate.ts";

/** What is known of a check before its first attempt. */
export interface Beforehand {
  readonly plan: Pick<Plan, "order" | "values" | "rounds" | "looks" | "extension">;
  readonly gates: Gates;
  /**
   * What the baseline knows of each task, by its name. Where nothing is stored yet: as many attempts as there will be, all
   * passed, which is the most that a baseline can tell.
   */
  readonly baseline: ReadonlyMap<string, KnownTask>;
  /** Whether that is only what a baseline could be at best. */
  readonly supposed: boolean;
  /** Whether the base commit is measured beside the candidate, attempt by attempt, in place of a stored baseline. */
  readonly beside: boolean;
}

/** Which of a gate's answers can never come. */
interface Never {
  readonly fails: boolean;
  readonly passes: boolean;
}

/**
 * Rules that can never fail or never pass a change, in words, with what to do. None where both can happen.
 *
 * The pass rate never fails where even a candidate that fails every attempt crosses at no look, that of the extension
 * included: by the exact test and the interval no other candidate is worse. It never passes where neither a candidate
 * that always solves every task passes, nor one that solves each as often as the baseline. Tokens and cost are compared by
 * a paired t, which needs two tasks.
 */
export function infeasible({ plan, gates, baseline, supposed, beside }: Beforehand): Problem[] {
  const order = plan.order.filter((task) => (baseline.get(task)?.attempts ?? 0) > 0);
  const tallies = order.map((task) => baseline.get(task) as KnownTask);
  if (tallies.length === 0) return [];
  const problems: Problem[] = [];
  if (tallies.every(({ passes }) => passes === 0)) {
    problems.push({
      message: `no change can pass, and none can be called worse by its pass rate: the baseline solves none of the ${tasksOf(tallies.length)}`,
      hint: "Add tasks that the agent solves at least sometimes.",
    });
  } else {
    const found = { tallies, gates, rounds: plan.rounds, supposed, beside };
    const never = ofLooks(found, looksIn(plan, order, gates));
    if (never.fails) problems.push(neverFails(found));
    if (never.passes) problems.push(neverPasses(found));
  }
  if (tallies.length > 1) return problems;
  for (const what of ["tokens", "cost"] as const) {
    if (gates[what] === null) continue;
    problems.push({
      message: `the gate on ${what} can neither fail nor pass a change: it needs the differences of 2 tasks, and there is 1`,
      hint: `Give the suite another task, or write gates.${what}: off.`,
    });
  }
  return problems;
}

/** The tasks that can be paired, and how they are to be tried. */
interface Found {
  readonly tallies: readonly KnownTask[];
  readonly gates: Gates;
  readonly rounds: number;
  readonly supposed: boolean;
  readonly beside: boolean;
}

function neverFails(found: Found): Problem {
  const { tallies, rounds, supposed } = found;
  return {
    message: `the pass rate can never fail a change: even an agent that fails every attempt would not stand out from chance, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "even if")}`,
    hint: wayOut(found, ({ fails }) => !fails, supposed ? [] : ["a baseline that solves more of them"]),
  };
}

/** Of a baseline that is only supposed, the one that solves all is the hardest to pass by getting better. */
function neverPasses(found: Found): Problem {
  const { tallies, rounds, gates } = found;
  const points = Number((gates.passRate.margin * 100).toFixed(1));
  const margin = `${points} ${points === 1 ? "point" : "points"}`;
  return {
    message: `no change can pass: even an agent that solves every task every time would leave a drop of ${margin} possible, with ${tasksOf(tallies.length)}, ${roundsOf(rounds)} and ${baselineOf(found, "if")}`,
    hint: wayOut(found, ({ passes }) => !passes, ["a wider gates.pass-rate.margin"]),
  };
}

/** As many tasks and attempts as are looked for at most. */
const MOST_TASKS = 200;
const MOST_ROUNDS = 50;

/** What would do: so many tasks like these, or so many attempts of each. */
function wayOut(found: Found, does: (never: Never) => boolean, others: readonly string[]): string {
  const { tallies, gates, supposed, beside } = found;
  const atOnce = (tasks: readonly KnownTask[], rounds: number) => {
    const look = { made: tasks.map(() => rounds), even: true, critical: oneLook(gates.passRate, gates) };
    return does(ofLooks({ ...found, tallies: tasks }, [look]));
  };
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) => tallies[at % tallies.length] as KnownTask);
  const tasks = firstOf(tallies.length + 1, MOST_TASKS, (count) => atOnce(alike(count), found.rounds));
  const more = (count: number) =>
    beside ? tallies.map(() => ({ passes: count, attempts: count })) : tallies;
  const rounds = firstOf(found.rounds + 1, MOST_ROUNDS, (count) => atOnce(more(count), count));
  const ways = [
    ...(tasks === null ? [] : [`at least ${tasks} tasks${supposed ? "" : " like these"}`]),
    ...(rounds === null ? [] : [`attempts: ${rounds}`]),
    ...(beside ? ["a stored baseline (pairgate record)"] : []),
    ...others,
  ];
  if (ways.length === 0) return "Choose tasks that the agent solves more often.";
  return `It needs ${ways.length < 3 ? ways.join(" or ") : `${ways.slice(0, -1).join(", ")} or ${ways.at(-1)}`}.`;
}

function firstOf(from: number, to: number, does: (count: number) => boolean): number | null {
  for (let count = from; count <= to; count += 1) if (does(count)) return count;
  return null;
}

/** A look, by how often each task has been tried then. */
interface TriedBy {
  readonly made: readonly number[];
  readonly even: boolean;
  readonly critical: Critical;
}

/** Asks the rule itself about the candidates at both ends, at every look. */
function ofLooks({ tallies, gates }: Found, looks: readonly TriedBy[]): Never {
  const never = { fails: true, passes: true };
  for (const { made, even, critical } of looks) {
    const { failZ, passZ, failTail } = critical;
    const verdictOf = (passesOf: (known: KnownTask, attempts: number) => number) => {
      const strata = tallies.flatMap((known, task): Stratum[] => {
        const candidateAttempts = made[task] ?? 0;
        const candidatePasses = passesOf(known, candidateAttempts);
        const { passes: baselinePasses, attempts: baselineAttempts } = known;
        return candidateAttempts === 0
          ? []
          : [{ baselinePasses, baselineAttempts, candidatePasses, candidateAttempts }];
      });
      if (strata.length === 0) return "inconclusive";
      return findPassRate({ strata, even, failZ, passZ, failTail, margin: gates.passRate.margin }).verdict;
    };
    if (never.fails && verdictOf(() => 0) === "regression") never.fails = false;
    // A pass needs every task to have been tried.
    if (!never.passes || made.includes(0)) continue;
    const always = (_: KnownTask, attempts: number) => attempts;
    const asOften = ({ passes, attempts: of }: KnownTask, attempts: number) =>
      Math.round((attempts * passes) / of);
    if (verdictOf(always) === "pass" || verdictOf(asOften) === "pass") never.passes = false;
  }
  return never;
}

/** The looks of a plan, its extension's included; the last first, since most can be told there. */
function looksIn(plan: Beforehand["plan"], tasks: readonly string[], gates: Gates): TriedBy[] {
  const looks = looksOf(plan);
  const criticals = criticalValues({
    gate: gates.passRate,
    looks,
    extended: looks.length > plan.looks.length,
    extensionShare: gates.extensionShare,
    metric: "pass-rate",
  });
  const place = new Map(tasks.map((task, index) => [task, index]));
  const sequence = sequenceOf(plan);
  return looks
    .map(({ attempts }, index) => {
      const made = tasks.map(() => 0);
      for (const { task } of sequence.slice(0, attempts)) {
        const at = place.get(task);
        if (at !== undefined) made[at] = (made[at] ?? 0) + 1;
      }
      const even =
        attempts >= plannedAttempts(plan) || plan.values === null || attempts === plan.order.length;
      return { made, even, critical: criticals[index] as Critical };
    })
    .reverse();
}

function tasksOf(count: number): string {
  return count === 1 ? "1 task" : `${count} tasks`;
}

function roundsOf(count: number): string {
  return count === 1 ? "1 attempt of each" : `${count} attempts of each`;
}

function baselineOf({ tallies, supposed, beside }: Found, of: "even if" | "if"): string {
  if (beside) return `as many of the base commit beside them, ${of} that solves them all`;
  const attempts = Math.max(...tallies.map((task) => task.attempts));
  const made = `${attempts} ${attempts === 1 ? "attempt" : "attempts"} in the baseline`;
  return supposed ? `${made}, ${of} it solves them all` : made;
}
