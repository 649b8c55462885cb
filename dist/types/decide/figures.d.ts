import type { Figure } from "../domain/verdict.ts";
import type { PairedTask } from "./pair.ts";
/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them; the
 * tokens that one attempt of every task takes; and how many attempts a limit ended. What nobody knows is left out.
 *
 * `passed-tokens` is over tasks that both arms passed at least once, from their passing attempts alone. It stands beside
 * `task-tokens`, which it explains and cannot replace: which attempts pass depends on the candidate, so to gate on it would
 * be to select by the outcome. statistics.md 1(ii).
 */
export declare function figuresOf(tasks: readonly PairedTask[]): Figure[];
