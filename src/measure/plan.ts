import type { Plan } from "../domain/run.ts";
import { seededRandom, shuffled } from "../stats/random.ts";

/** One attempt of the plan: where it stands, before it has been made. */
export interface Slot {
  readonly task: string;
  readonly round: number;
}

/**
 * Fixes what may not change once measuring has begun. Tasks are tried in one seeded order, round by round, so that a run
 * that is cut off has tried every task about equally often.
 * @param seed a whole number; the same seed and tasks give the same order
 */
export function makePlan(options: {
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly gates: Plan["gates"];
  readonly extensionShare: number;
  readonly baselineRuns: readonly string[];
}): Plan {
  const { tasks, rounds, seed, gates, extensionShare, baselineRuns } = options;
  return {
    seed,
    order: shuffled([...tasks].sort(), seededRandom(`order ${seed}`)),
    rounds,
    gates,
    looks: [{ block: rounds, attempts: rounds * tasks.length }],
    extension:
      extensionShare === 0 ? null : { rounds: Math.max(1, Math.ceil(rounds / 2)), share: extensionShare },
    confirm: null,
    baselineRuns: [...baselineRuns],
  };
}

/** The plan's attempts in their order, without those that are done. */
export function slotsOf(plan: Plan, isDone: (slot: Slot) => boolean): Slot[] {
  const slots: Slot[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const task of plan.order) {
      const slot = { task, round };
      if (!isDone(slot)) slots.push(slot);
    }
  }
  return slots;
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
