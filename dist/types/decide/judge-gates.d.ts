import type { GateResult } from "../domain/verdict.ts";
import type { Critical } from "./critical.ts";
import type { Gates } from "./gates.ts";
import type { PairedTask } from "./pair.ts";
import { type Evidence } from "./pass-rate.ts";
/** The critical values of each gate that can fail, at one look. */
export interface Criticals {
    readonly passRate: Critical;
    readonly tokens: Critical | null;
    readonly cost: Critical | null;
}
/** What all gates of a check say at one look. */
export interface Judged {
    readonly tasks: readonly PairedTask[];
    readonly gates: GateResult[];
    /** What the pass rate was judged by. */
    readonly passRate: Critical;
    readonly verdict: "regression" | "pass" | "inconclusive";
    /** Whether it would look worse at this look, or did at an earlier one, if all errors had been fails. */
    readonly worseByErrors: boolean;
}
/**
 * Asks every gate of a check. A regression stands once one of them has found it; a pass needs all, and must survive
 * counting the candidate's excess errors as failed where they hurt most. It must also not be one that would be a regression
 * if the errors had been fails, at this look or an earlier one: or an error in place of a fail would turn that into a pass.
 */
export declare function judgeGates(options: Omit<Evidence, "critical"> & {
    readonly gates: Gates;
    readonly criticals: Criticals;
    readonly worseByErrors?: boolean;
}): Judged;
