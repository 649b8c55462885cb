import type { GateResult } from "../domain/verdict.ts";
import { type Stratum } from "../stats/stratified.ts";
import { type PassRateGate } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
/**
 * The pass-rate gate at one final look: regression where the exact stratified test (mid-p, one-sided) crosses the fail
 * boundary and the interval lies below zero; pass where the interval lies above −margin, the test does not cross and every task
 * was tried. Design section 5, statistics.md 1(i).
 */
export declare function judgePassRate(options: {
    readonly tasks: readonly PairedTask[];
    readonly gate: PassRateGate;
    readonly extensionShare: number;
    readonly plannedAttempts: number | null;
}): GateResult;
export declare function stratumOf({ baseline, candidate }: PairedTask): Stratum;
