import type { KnownTask } from "../decide/expected.ts";
import { scheduleOf } from "../decide/schedule.ts";
import type { Plan } from "../domain/plan.ts";
import { plannedAttempts, type Slot, sequenceOf } from "../domain/sequence.ts";
import { seededRandom, shuffled } from "../stats/random.ts";

/** When a verdict may be reached: at looks on the way too, or at the planned end alone. */
export type Stopping = "group-sequential" | "none";

/** Of a plan that has an extension: half as many rounds again. */
export function extensionRounds(rounds: number): number {
  return Math.max(1, Math.ceil(rounds / 2));
}

/**
 * Fixes what may not change once measuring has begun: the order of the attempts, the looks, and the rates of the gates.
 * The first round's order is random by the seed; what follows is of the schedule (see `scheduleOf`).
 * @param seed a whole number; the same seed and tasks give the same order
 * @param baseline what the stored baseline knows of each task; null where there is none, or none is looked at
 * @param extensionShare the part of each rate kept for one extension; 0 where there will be none
 */
export function makePlan(options: {
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly gates: Plan["gates"];
  readonly extensionShare: number;
  readonly baseline: ReadonlyMap<string, KnownTask> | null;
  readonly baselineRuns: readonly string[];
  readonly stopping: Stopping;
}): Plan {
  const { tasks, rounds, seed, gates, extensionShare, baseline, baselineRuns, stopping } = options;
  const passRate = gates["pass-rate"];
  const extension = extensionShare === 0 ? 0 : extensionRounds(rounds);
  const { values, looks, extensionInformation } = scheduleOf({
    order: orderOf(tasks, seed),
    rounds,
    extensionRounds: extension,
    baseline,
    early: stopping !== "none",
    passing:
      passRate?.margin == null
        ? null
        : { margin: passRate.margin, level: passRate.passLevel * (1 - extensionShare) },
  });
  const schedule = {
    values,
    looks,
    extension:
      extension === 0
        ? null
        : { rounds: extension, share: extensionShare, information: extensionInformation },
  };
  return planOf({ tasks, rounds, seed, gates, schedule, baselineRuns });
}

/** A plan from its parts, of which the order of the tasks is left out: tasks and seed give it. */
export function planOf(options: {
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly gates: Plan["gates"];
  readonly schedule: Pick<Plan, "values" | "looks" | "extension">;
  readonly baselineRuns: readonly string[];
}): Plan {
  const { tasks, rounds, seed, gates, schedule, baselineRuns } = options;
  return {
    seed,
    order: orderOf(tasks, seed),
    rounds,
    gates,
    ...schedule,
    confirm: null,
    baselineRuns: [...baselineRuns],
  };
}

function orderOf(tasks: readonly string[], seed: number): string[] {
  return shuffled([...tasks].sort(), seededRandom(`order ${seed}`));
}

/** The plan of a fixed number of rounds with one look at their end: of a baseline, or of one that is measured alone. */
export function plainPlan(options: {
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly seed: number;
}): Plan {
  const fixed = { gates: {}, extensionShare: 0, baseline: null, baselineRuns: [], stopping: "none" } as const;
  return makePlan({ ...options, ...fixed });
}

/**
 * The plan of a fresh batch: the very attempts that the candidate's verdict rests on, without a look before their end.
 * @param attempts how many of the plan's attempts were made for the verdict
 * @param asked the tasks that it speaks of; others, of which no baseline knows, are not paid for again
 */
export function freshPlan(plan: Plan, attempts: number, asked: ReadonlySet<string>): Plan {
  const kept = plan.order.map((task) => asked.has(task));
  const due = sequenceOf(plan)
    .slice(0, attempts)
    .filter(({ task }) => asked.has(task)).length;
  return {
    ...plan,
    order: plan.order.filter((_, place) => kept[place]),
    values: plan.values?.filter((_, place) => kept[place]) ?? null,
    gates: {},
    looks: [{ block: 1, attempts: due, information: {}, spend: null, stretch: 1 }],
    baselineRuns: [],
  };
}

/** An attempt of the plan and the block that it belongs to: that of the first look that waits for it. */
export interface PlannedSlot extends Slot {
  readonly block: number;
}

/** The plan's attempts in their order, those of the extension only where it is `extended`. */
export function slotsOf(plan: Plan, extended: boolean): PlannedSlot[] {
  const planned = plannedAttempts(plan);
  const all = sequenceOf(plan);
  return (extended ? all : all.slice(0, planned)).map((slot, index) => {
    const at = plan.looks.findIndex((look) => index < look.attempts);
    return { ...slot, block: (at < 0 ? plan.looks.length : at) + 1 };
  });
}

/**
 * The seed that an agent is given for one attempt: other for each attempt and for each purpose, so that a baseline and a
 * candidate measured with the same `--seed` do not share their luck.
 * @returns a whole number below 2^48
 */
export function attemptSeed(options: {
  readonly seed: number;
  readonly purpose: string;
  readonly task: string;
  readonly attempt: number;
}): number {
  const { seed, purpose, task, attempt } = options;
  return Math.floor(seededRandom(`attempt ${seed} ${purpose} ${attempt} ${task}`)() * 2 ** 48);
}
