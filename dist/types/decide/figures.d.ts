import type { Figure } from "../domain/verdict.ts";
import type { PairedTask } from "./pair.ts";
/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them, and
 * the tokens that one attempt of every task takes.
 */
export declare function figuresOf(tasks: readonly PairedTask[]): Figure[];
