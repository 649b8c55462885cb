import { type Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
type Difference = Comparison["treatment"][number];
/** What differs between the arms, by name: it is what the verdict is about. */
export declare function treatmentDifferences(baseline: Run, candidate: Run): Difference[];
/**
 * What moved under both arms without the change having asked for it: the provider resolved the same model to another
 * one, or the harness has another version although the candidate's files are the same. Null where nothing did.
 */
export declare function environmentMoved(baselineRuns: readonly Run[], candidate: Run): string | null;
/** The model ids that the provider named in a run's attempts, sorted. */
export declare function resolvedModels(run: Run): string[];
export {};
