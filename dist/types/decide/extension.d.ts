import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
/** The plan's extension, and whether the verdict rests on it already; null where the plan has none. */
export declare function extensionOf({ manifest }: Run, look: {
    readonly number: number;
} | null): Comparison["extension"];
/** Why a test is not gone on with by its plan's extension, in a sentence's end, or null where it can be. */
export declare function whyNotExtended(comparison: Comparison): string | null;
/**
 * What keeps a verdict from being told and lies in how the attempts were made, in a sentence's end: errors of
 * infrastructure, attempts that did not say their tokens. Measured anew, the same candidate may well have its verdict. Null
 * where nothing does.
 */
export declare function whyMeasuredAnew({ verdict, gates }: Comparison): string | null;
