import type { Plan } from "../domain/plan.ts";
import { type Attempt, countsNowhere, type Run, roundOf } from "../domain/run.ts";
import { looksOf, sequenceOf, slotKey } from "../domain/sequence.ts";
import { totalTokens, type Usage } from "../domain/usage.ts";
import type { Comparison } from "../domain/verdict.ts";

/** What one arm did at one task. `error` attempts taught nothing about the candidate and count in `errors` alone. */
export interface Arm {
  passes: number;
  /** Passes and fails. */
  attempts: number;
  errors: number;
  /** Passes that needed another try, because the one before ended in an error that the agent itself can cause. */
  retriedPasses: number;
  /** All tokens of each metered attempt that passed or failed. */
  readonly tokens: number[];
  /** What the tokens of each of these are. */
  readonly usages: Usage[];
  /** All tokens of each metered attempt that passed. */
  readonly passTokens: number[];
  /** Attempts that each limit ended: what they would have used is more than what is in `tokens`. */
  readonly capped: Record<Limit, number>;
  /** US dollars of each attempt that passed or failed and says its cost, which may be 0. */
  readonly costs: number[];
  readonly durations: number[];
  readonly turns: number[];
}

/** What one attempt may use, of which more ends it. */
export type Limit = NonNullable<Attempt["capped"]>;

export interface PairedTask {
  readonly task: string;
  readonly baseline: Arm;
  readonly candidate: Arm;
}

export interface Pairing {
  /** Tasks of equal id and hash that the baseline has tried, in the candidate's order. */
  readonly tasks: readonly PairedTask[];
  readonly unpaired: Comparison["unpaired"];
}

/** Pairs the candidate's tasks with the baseline's by id and content hash. */
export function pairTasks(baselineRuns: readonly Run[], candidateRun: Run): Pairing {
  const candidateTasks = candidateRun.manifest.suite.tasks;
  const baseline = baselineArms(baselineRuns, candidateTasks);
  const candidate = new Map<string, Arm>();
  const known = new Set(baselineRuns.flatMap((run) => Object.keys(run.manifest.suite.tasks)));
  for (const attempt of countedAttempts(candidateRun)) addAttempt(armOf(candidate, attempt.task), attempt);

  const tasks: PairedTask[] = [];
  const unpaired: Comparison["unpaired"] = [];
  for (const [task, hash] of Object.entries(candidateTasks)) {
    const before = baseline.get(task);
    const after = candidate.get(task) ?? emptyArm();
    if (before !== undefined && before.attempts > 0) {
      tasks.push({ task, baseline: before, candidate: after });
      if (after.attempts === 0) unpaired.push({ task, why: "not-tried" });
    } else if (!known.has(task)) {
      unpaired.push({ task, why: "new" });
    } else {
      const same = baselineRuns.some((run) => run.manifest.suite.tasks[task] === hash);
      unpaired.push({ task, why: same ? "no-baseline" : "changed" });
    }
  }
  for (const task of known) {
    if (!Object.hasOwn(candidateTasks, task)) unpaired.push({ task, why: "gone" });
  }
  return { tasks, unpaired };
}

/** What the baseline did at each of these tasks, given by id and content hash. */
export function baselineArms(
  baselineRuns: readonly Run[],
  tasks: Readonly<Record<string, string>>,
): Map<string, Arm> {
  const arms = new Map<string, Arm>();
  for (const run of baselineRuns) {
    for (const attempt of countedAttempts(run)) {
      if (run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task]) continue;
      addAttempt(armOf(arms, attempt.task), attempt);
    }
  }
  return arms;
}

/** The candidate's tasks beside a baseline that has tried none of them. */
export function untriedBefore(candidateRun: Run): PairedTask[] {
  const arms = new Map<string, Arm>();
  for (const attempt of countedAttempts(candidateRun)) addAttempt(armOf(arms, attempt.task), attempt);
  return Object.keys(candidateRun.manifest.suite.tasks).map((task) => ({
    task,
    baseline: emptyArm(),
    candidate: arms.get(task) ?? emptyArm(),
  }));
}

/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last block of a
 * planned run that was cut off: failures finish last, so it holds too many passes. A block is what lies between two looks
 * or, where there is one look only, a round.
 */
export function countedAttempts(run: Run): readonly Attempt[] {
  const counted = run.attempts.filter((attempt) => !countsNowhere(attempt));
  const { plan } = run.manifest;
  if (plan === null) return counted;
  if (run.end?.complete === true) {
    const { look } = run.end;
    return look === null ? counted : counted.filter(({ block }) => block === null || block <= look);
  }
  if (plan.looks.length > 1) {
    const whole = wholeBlocks(plan, counted);
    return counted.filter((attempt) => whole.has(slotKey({ task: attempt.task, round: roundOf(attempt) })));
  }
  const triedIn = new Map<number, number>();
  for (const attempt of counted) triedIn.set(roundOf(attempt), (triedIn.get(roundOf(attempt)) ?? 0) + 1);
  return counted.filter((attempt) => triedIn.get(roundOf(attempt)) === plan.order.length);
}

/** A run with what had ended by a look alone; as it is where `look` is null. */
export function upToLook(run: Run, look: number | null): Run {
  const { plan } = run.manifest;
  const at = plan === null || look === null ? undefined : looksOf(plan)[look - 1];
  if (plan === null || at === undefined) return run;
  const slots = new Set(sequenceOf(plan).slice(0, at.attempts).map(slotKey));
  const attempts = run.attempts.filter((attempt) =>
    slots.has(slotKey({ task: attempt.task, round: roundOf(attempt) })),
  );
  return { ...run, attempts };
}

/** The slots up to the last look whose every attempt is there. */
function wholeBlocks(plan: Plan, attempts: readonly Attempt[]): ReadonlySet<string> {
  const made = new Set(attempts.map((attempt) => slotKey({ task: attempt.task, round: roundOf(attempt) })));
  const slots = sequenceOf(plan).map(slotKey);
  const gap = slots.findIndex((slot) => !made.has(slot));
  const whole = looksOf(plan).findLast((look) => gap < 0 || look.attempts <= gap);
  return new Set(slots.slice(0, whole?.attempts ?? 0));
}

/** Ends that no agent can bring about. All others could be a way to turn a fail into another try. */
const OURS = new Set(["sandbox-start", "workspace", "task-changed", "cancelled"]);

export function emptyArm(): Arm {
  return {
    passes: 0,
    attempts: 0,
    errors: 0,
    retriedPasses: 0,
    tokens: [],
    usages: [],
    passTokens: [],
    capped: { time: 0, tokens: 0, disk: 0 },
    costs: [],
    durations: [],
    turns: [],
  };
}

function armOf(arms: Map<string, Arm>, task: string): Arm {
  const arm = arms.get(task) ?? emptyArm();
  arms.set(task, arm);
  return arm;
}

/** Counts one attempt that was not cancelled. */
export function addAttempt(arm: Arm, attempt: Attempt): void {
  if (attempt.outcome === "error") {
    arm.errors += 1;
    return;
  }
  arm.attempts += 1;
  if (attempt.outcome === "pass") {
    arm.passes += 1;
    if (attempt.retried.some(({ reason }) => !OURS.has(reason))) arm.retriedPasses += 1;
  }
  const tokens = totalTokens(attempt.usage);
  if (tokens !== null && attempt.usage !== null) {
    arm.tokens.push(tokens);
    arm.usages.push(attempt.usage);
    if (attempt.outcome === "pass") arm.passTokens.push(tokens);
  }
  if (attempt.capped !== null) arm.capped[attempt.capped] += 1;
  if (isAmount(attempt.costUsd)) arm.costs.push(attempt.costUsd);
  if (isAmount(attempt.durationMs)) arm.durations.push(attempt.durationMs);
  if (isAmount(attempt.turns)) arm.turns.push(attempt.turns);
}

/** Whether it is known. A run that was not read from a file may hold anything, and one NaN would be in every mean. */
function isAmount(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}
