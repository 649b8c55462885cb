import type { GateResult } from "../domain/verdict.ts";
import { type TokenGate } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
/**
 * The token gate: paired t on per-task mean log tokens over all attempts, passed or failed. Regression where the lower
 * bound of the ratio exceeds 1 + tolerance, pass where its upper bound is below 1 + margin. statistics.md 1(ii).
 */
export declare function judgeTokens(options: {
    readonly tasks: readonly PairedTask[];
    readonly gate: TokenGate;
    readonly extensionShare: number;
    readonly plannedAttempts: number | null;
}): GateResult;
