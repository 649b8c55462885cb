import type { Look, Plan } from "./plan.ts";

/** One attempt of the plan: where it stands, before it has been made. */
export interface Slot {
  readonly task: string;
  readonly round: number;
}

type Sequenced = Pick<Plan, "order" | "values" | "rounds" | "extension">;

/**
 * All attempts of a plan in the order in which they are made, those of its extension last.
 *
 * The first round tries every task once, in a random order, so that no task stays unseen and an early look sees tasks of
 * all kinds. What follows goes by how much an attempt tells: the k-th further one of a task narrows the mean difference
 * by its value / (k (k + 1)), so tasks that pass sometimes come before those that always or never did. By the planned end
 * all have been tried equally often. The values are of the baseline alone; a choice by the candidate's own outcomes
 * would bias the verdict.
 */
export function sequenceOf(plan: Sequenced): Slot[] {
  const { order, rounds, extension } = plan;
  const last = rounds + (extension?.rounds ?? 0);
  const slots: Slot[] = [];
  for (const task of order) slots.push({ task, round: 1 });
  if (plan.values === null) addRounds(slots, order, 2, rounds);
  else addByValue(slots, plan, plan.values);
  addRounds(slots, order, rounds + 1, last);
  return slots;
}

function addRounds(slots: Slot[], order: readonly string[], from: number, to: number): void {
  for (let round = from; round <= to; round += 1) for (const task of order) slots.push({ task, round });
}

/** Tasks of one value stay together in their order, so that only values and rounds have to be sorted. */
function addByValue(slots: Slot[], { order, rounds }: Sequenced, values: readonly number[]): void {
  const alike = new Map<number, string[]>();
  for (const [place, task] of order.entries()) {
    const value = values[place] ?? 1;
    const others = alike.get(value);
    if (others === undefined) alike.set(value, [task]);
    else others.push(task);
  }
  const steps: { readonly round: number; readonly tells: number; readonly tasks: readonly string[] }[] = [];
  for (let round = 2; round <= rounds; round += 1) {
    for (const [value, tasks] of alike) steps.push({ round, tells: value / (round * (round - 1)), tasks });
  }
  steps.sort((a, b) => b.tells - a.tells || a.round - b.round);
  for (const { round, tasks } of steps) for (const task of tasks) slots.push({ task, round });
}

/** How many attempts a plan makes where nothing stops it, its extension left out. */
export function plannedAttempts({ looks, order, rounds }: Pick<Plan, "looks" | "order" | "rounds">): number {
  return looks.at(-1)?.attempts ?? rounds * order.length;
}

/** The looks of a plan in their order; where it was extended, that of the extension last. */
export function looksOf(plan: Pick<Plan, "looks" | "order" | "rounds" | "extension">): Look[] {
  const { looks, order, extension } = plan;
  if (extension === null || extension.rounds === 0) return [...looks];
  const attempts = plannedAttempts(plan) + extension.rounds * order.length;
  return [
    ...looks,
    { block: looks.length + 1, attempts, information: extension.information, spend: null, stretch: 1 },
  ];
}

/** What names an attempt within its run. */
export function slotKey({ task, round }: Slot): string {
  return `${round} ${task}`;
}
