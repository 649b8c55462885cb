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
export declare function sequenceOf(plan: Sequenced): Slot[];
/** How many attempts a plan makes where nothing stops it, its extension left out. */
export declare function plannedAttempts({ looks, order, rounds }: Pick<Plan, "looks" | "order" | "rounds">): number;
/** The looks of a plan in their order; where it was extended, that of the extension last. */
export declare function looksOf(plan: Pick<Plan, "looks" | "order" | "rounds" | "extension">): Look[];
/** What names an attempt within its run. */
export declare function slotKey({ task, round }: Slot): string;
export {};
