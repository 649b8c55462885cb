import type { GateResult } from "../domain/verdict.ts";
import type { RatioGate } from "./gates.ts";
import type { Evidence } from "./pass-rate.ts";
/** What an attempt uses, and a gate can hold against its baseline by the ratio. */
export type UseMetric = "tokens" | "cost";
/** The gate on tokens or on cost at one look: over all attempts, passed or failed. */
export declare function judgeUse(evidence: Evidence & {
    readonly gate: RatioGate;
    readonly metric: UseMetric;
}): GateResult;
/** The mean logarithm of numbers above 0. */
export declare function meanLog(values: readonly number[]): number;
