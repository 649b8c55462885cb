import type { Run } from "../domain/run.ts";
import { type Arm, type PairedTask } from "./pair.ts";
/** The US dollars of an arm's attempts that have a cost to take a logarithm of. */
export declare function pricesOf({ costs }: Arm): number[];
/** Whether each attempt of these runs that passed or failed has a cost above 0; the cost gate is active only then. */
export declare function isPriced(runs: readonly Run[]): boolean;
/**
 * Why cost is not gated although the configuration asks for it, as a sentence for the report; none where it is.
 * @param wanted whether `gates.cost` is on
 */
export declare function notPriced(wanted: boolean, runs: readonly Run[]): string[];
/** Why what some attempts say may not stand for all, and whose attempts do not say it. */
export interface Doubt {
    readonly why: string;
    readonly by: "baseline" | "candidate";
}
/** Why the attempts that say their tokens may not stand for all, or null. */
export declare function tokenDoubt(tasks: readonly PairedTask[]): Doubt | null;
/** Why the costs may not stand for all attempts, or null. None may be missing: it could be the dearest. */
export declare function costDoubt(tasks: readonly PairedTask[]): Doubt | null;
