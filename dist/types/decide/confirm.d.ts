import type { Run } from "../domain/run.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Gates } from "./gates.ts";
/** Against the fresh batch alone, a regression stands with a one-sided p-value of at most this. Design section 5. */
export declare const CONFIRM_LEVEL = 0.2;
/**
 * Holds a regression against a fresh batch of the base commit. The stored baseline may be of a time in which the same
 * agent did better, for reasons that no commit shows; in a batch measured just now that would not show.
 *
 * Each gate that found a regression is tested once more, against this batch alone, and what does not show there becomes
 * inconclusive. No other gate is touched: a verdict can only get milder by it, and no false-alarm rate is spent. A batch
 * that is not there, not whole or not of the same kind refutes nothing: the regression stands.
 * @param comparison what `compare` said of `candidateRun`; anything but a regression is returned as it is
 * @param confirmRun the fresh batch; null where there is none
 * @param gates the gates by which the comparison was decided
 * @param reason why there is no batch, where there is none
 */
export declare function confirm(options: {
    readonly comparison: Comparison;
    readonly candidateRun: Run;
    readonly confirmRun: Run | null;
    readonly gates: Gates;
    readonly reason?: string | null;
}): Comparison;
/** Whether a gate had found a regression that a fresh batch of the base commit did not show. */
export declare function isUnconfirmed({ verdict, reason }: Pick<GateResult, "verdict" | "reason">): boolean;
