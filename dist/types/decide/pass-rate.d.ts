import type { GateResult } from "../domain/verdict.ts";
import { type Stratum } from "../stats/stratified.ts";
import type { Critical } from "./critical.ts";
import type { PassRateGate } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
/** What a gate judges at one look. */
export interface Evidence {
    /** All tasks that can be paired, tried yet or not. */
    readonly tasks: readonly PairedTask[];
    readonly critical: Critical;
    /** Whether the plan has tried every task equally often at this look. */
    readonly even: boolean;
    /** The candidate's attempts per task at the planned end; null where nothing was planned. */
    readonly rounds: number | null;
    readonly plannedAttempts: number | null;
    /** Whether the baseline is measured beside the candidate, as many attempts of each task. */
    readonly alongside: boolean;
}
/** What the attempts of both arms say of the pass rate by one pair of critical values. */
export interface PassRateFinding {
    readonly verdict: "regression" | "pass" | "inconclusive";
    readonly difference: number;
    readonly interval: readonly [number, number];
    /** Of the difference, as the pass side takes it: never less than with equal arms. */
    readonly standardError: number;
    /** The exact test's mid-p; it takes most of the time and is seldom what decides. */
    readonly pValue: () => number;
}
/**
 * Regression where the exact stratified test (mid-p, one-sided) crosses the fail boundary and D lies below 0; pass where
 * D - c' SE lies above -margin and the test does not cross. SE is the largest of SE_f, which takes the arms for equal as the
 * null hypothesis does, the error without that, and the one that a candidate at the margin would have, since there the arms
 * are not equal and a lucky candidate shows too little of its spread. That D + c SE_f must lie
 * below 0 too would cost up to half of the power where most tasks always pass, since SE_f is too large there: measured in
 * docs/calibration.md.
 *
 * Where tasks were not tried equally often, passes are weighted so that the test's statistic is the mean difference: the
 * number of attempts follows the baseline's outcomes, and only that statistic is not biased by it. The interval never
 * contradicts the verdict: 0 is outside where the exact test says so, and only there. Design section 5, statistics.md 1(i).
 * @param strata tasks that both arms attempted, at least one
 * @throws RangeError as `fixedTaskDifference` does
 */
export declare function findPassRate(options: {
    readonly strata: readonly Stratum[];
    readonly even: boolean;
    readonly failZ: number;
    readonly passZ: number;
    /** The tail beyond `failZ`: where there is one look, what it may spend. */
    readonly failTail: number;
    readonly margin: number;
}): PassRateFinding;
/** The pass-rate gate at one look. */
export declare function judgePassRate(evidence: Evidence & {
    readonly gate: PassRateGate;
}): GateResult;
export declare function stratumOf({ baseline, candidate }: PairedTask): Stratum;
