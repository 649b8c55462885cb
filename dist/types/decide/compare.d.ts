import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
import type { Gates } from "./gates.ts";
/**
 * Compares a candidate's run with the runs of its baseline and decides, by the rules of design section 5 at the looks of
 * its plan. Pure and synchronous: the same runs and gates always give the same comparison.
 *
 * Tasks pair by id and content hash; runs of another fingerprint are left out and named. A regression stands once a
 * gate has found one. A pass needs every gate to pass, every paired task to have been tried, and the run to be whole.
 * @param baselineRuns the pooled baseline, newest first; a run given twice counts once
 * @param gates the rates and margins, fixed before the first attempt (see `gatesFor`)
 * @throws PairgateError where two different runs have the same id
 */
export declare function compare(baselineRuns: readonly Run[], candidateRun: Run, gates: Gates): Comparison;
/** Whether any attempt of these runs has tokens; the token gate is active only then. */
export declare function isMetered(runs: readonly Run[]): boolean;
