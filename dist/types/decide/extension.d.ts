import { type Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
/** The plan's extension, and whether the verdict rests on it already; null where the plan has none. */
export declare function extensionOf({ manifest }: Run, look: {
    readonly number: number;
} | null): Comparison["extension"];
/** How many attempts of its plan's extension a run has, finished or not. */
export declare function attemptsBeyond({ manifest, attempts }: Pick<Run, "manifest" | "attempts">): number;
/** What a reader has to know of an extension that was begun and cut off: the planned end's answer stands until then. */
export declare function cutExtension(run: Run, { extension, decided }: {
    readonly extension: Comparison["extension"];
    readonly decided: boolean;
}): string[];
/** Why a test is not gone on with by its plan's extension, in a sentence's end, or null where it can be. */
export declare function whyNotExtended(comparison: Comparison): string | null;
/**
 * What keeps a verdict from being told and lies in how the candidate was measured, in a sentence's end: errors of
 * infrastructure, attempts that did not say their tokens. Measured anew, the same candidate may well have its verdict. Null
 * where nothing does, or not that alone: what lies in a stored baseline or in the suite is there the next time too. Errors
 * that a pass would not survive are first given the extension, if there is one.
 */
export declare function whyMeasuredAnew({ verdict, gates, extension, freshBaseline }: Comparison): string | null;
