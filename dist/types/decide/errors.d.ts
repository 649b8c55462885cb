import type { GateResult } from "../domain/verdict.ts";
import type { ErrorGate } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
/**
 * The error gate. An `error` taught nothing about the candidate, so it can withhold a pass and never declare a
 * regression: too many of them, or more in one arm than in the other, and the attempts that are left may be the lucky ones.
 */
export declare function judgeErrors(options: {
    readonly tasks: readonly PairedTask[];
    readonly gate: ErrorGate;
    readonly plannedAttempts: number | null;
}): GateResult;
/**
 * The same tasks with the candidate's excess errors (those beyond the baseline's error rate) counted as fails, where
 * they hurt the pass rate most. A pass must survive this: a crash on hard tasks must not raise the rate.
 * @returns the tasks and how many errors were counted as fails
 */
export declare function withExcessErrorsFailed(tasks: readonly PairedTask[]): {
    readonly tasks: readonly PairedTask[];
    readonly failed: number;
};
