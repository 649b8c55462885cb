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
 * The same tasks with the candidate's excess errors counted as fails, where they hurt the pass rate most. Errors are those
 * that lasted and those that another try turned into a pass; excess is what goes beyond the baseline's rate of them. A pass
 * must survive this: a crash on hard tasks must not raise the rate, nor must claiming an error instead of failing.
 * @returns the tasks and how many attempts were counted as fails
 */
export declare function withExcessErrorsFailed(tasks: readonly PairedTask[]): {
    readonly tasks: readonly PairedTask[];
    readonly failed: number;
};
/** The same tasks with all of the candidate's errors counted as fails of their own tasks, and how many these are. */
export declare function withErrorsFailed(tasks: readonly PairedTask[]): {
    readonly tasks: readonly PairedTask[];
    readonly failed: number;
};
