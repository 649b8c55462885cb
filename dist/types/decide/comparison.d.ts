import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
/** A comparison that says what was measured and against what, before anything is decided. */
export declare function undecided(run: Run, baselineRuns: readonly Run[], notes: string[]): Comparison;
/** An end that most attempts share says more about the setting than about the tasks. */
export declare function commonEnd(run: Run): string[];
/** A candidate whose treatment is the baseline's own: it passes, and nothing needs to be measured. */
export declare function unchangedComparison(options: {
    readonly suite: string;
    readonly candidate: string;
    readonly commit: string;
    readonly base: string | null;
    readonly treatmentHash: string;
    readonly baselineRuns: readonly Run[];
}): Comparison;
/** A candidate that was to be measured, of which nothing arrived. */
export declare function unmeasuredComparison(options: {
    readonly suite: string;
    readonly candidate: string;
    readonly commit: string;
    readonly base: string | null;
    readonly treatmentHash: string;
    readonly reason: string;
}): Comparison;
/** What a run holds and what was paid for it. */
export declare function measuredIn(run: Run): Comparison["measured"];
