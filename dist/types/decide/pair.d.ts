import { type Attempt, type Run } from "../domain/run.ts";
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
    readonly costs: number[];
    readonly durations: number[];
    readonly turns: number[];
}
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
export declare function pairTasks(baselineRuns: readonly Run[], candidateRun: Run): Pairing;
/** The candidate's tasks beside a baseline that has tried none of them. */
export declare function untriedBefore(candidateRun: Run): PairedTask[];
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last round of
 * a planned run that was cut off: failures finish last, so it holds too many passes.
 */
export declare function countedAttempts(run: Run): readonly Attempt[];
