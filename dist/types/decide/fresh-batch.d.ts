import { type Run } from "../domain/run.ts";
import type { Gates } from "./gates.ts";
interface Batch {
    /** With the attempts alone that the verdict rests on. */
    readonly candidateRun: Run;
    readonly confirmRun: Run;
    readonly gates: Gates;
    /** Those that the verdict rests on. */
    readonly tasks: ReadonlySet<string>;
}
/**
 * Why a fresh batch of the base commit can say nothing about a regression, or null where it can. It has to be whole: one
 * with gaps would let a regression go for want of attempts, and whoever brings a crash about would profit by it.
 */
export declare function whyUnfit(batch: Batch): string | null;
export {};
