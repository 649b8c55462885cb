import type { Plan } from "../domain/plan.ts";
import { type Run } from "../domain/run.ts";
import { type PairedTask } from "./pair.ts";
/** Counts the attempts of a plan in their order. */
export declare class Walk {
    #private;
    constructor({ baselineRuns, candidateRun }: {
        readonly baselineRuns: readonly Run[];
        readonly candidateRun: Run;
    }, plan: Plan);
    /** The tasks that the baseline has tried by now. */
    get tasks(): PairedTask[];
    /** Counts up to this many attempts of each arm; false, and nothing is counted, where one of them is not there. */
    goTo(attempts: number): boolean;
}
/** How many attempts of a plan are there, in its order, before the first that is not. */
export declare function madeInOrder(run: Run, plan: Plan): number;
/** Whether the base commit was measured in turns with the candidate, by the same plan. */
export declare function isAlongside(plan: Plan, [base, ...others]: readonly Run[]): boolean;
