import { type Attempt, type Run } from "../domain/run.ts";
import { type Usage } from "../domain/usage.ts";
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
export declare function pairTasks(baselineRuns: readonly Run[], candidateRun: Run): Pairing;
/** What the baseline did at each of these tasks, given by id and content hash. */
export declare function baselineArms(baselineRuns: readonly Run[], tasks: Readonly<Record<string, string>>): Map<string, Arm>;
/** The candidate's tasks beside a baseline that has tried none of them. */
export declare function untriedBefore(candidateRun: Run): PairedTask[];
/**
 * The attempts of a run that may be counted. Those beyond the look that decided are biased, and so is the last block of a
 * planned run that was cut off: failures finish last, so it holds too many passes. A block is what lies between two looks
 * or, where there is one look only, a round.
 */
export declare function countedAttempts(run: Run): readonly Attempt[];
/** A run with what had ended by a look alone; as it is where `look` is null. */
export declare function upToLook(run: Run, look: number | null): Run;
export declare function emptyArm(): Arm;
/** Counts one attempt that was not cancelled. */
export declare function addAttempt(arm: Arm, attempt: Attempt): void;
