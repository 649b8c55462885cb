import { type Run } from "../domain/run.ts";
import type { PathPoint } from "../domain/verdict.ts";
import type { Gates } from "./gates.ts";
import { type Judged } from "./judge-gates.ts";
/** A look whose every attempt is there. */
export interface TakenLook {
    /** From 1; that of the extension has one more than the plan's last. */
    readonly number: number;
    readonly attempts: number;
    /** Whether measuring ends here whatever the next look would say. */
    readonly decides: boolean;
}
/** What the last look that was taken says; `look` is null where none was, and the gates then show what is there. */
export interface JudgedLooks {
    readonly judged: Judged;
    readonly look: TakenLook | null;
    /** The change at each look taken, with its interval, for each gate that can fail. */
    readonly path: PathPoint[];
}
/**
 * Goes through the looks of a run's plan in their order, as measuring did, and stops at the first that decides: a
 * regression of any gate, or a pass of all. A look is taken once every attempt up to it has ended; what ended later is not
 * looked at, since failures finish last. A run without a plan has one look, with all of its attempts.
 * @param baselineRuns comparable ones, at least one
 */
export declare function judgeLooks(options: {
    readonly baselineRuns: readonly Run[];
    readonly candidateRun: Run;
    readonly gates: Gates;
}): JudgedLooks;
