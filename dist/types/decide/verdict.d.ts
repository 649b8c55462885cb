import type { Grid } from "../domain/grid.ts";
import { type Comparison, type Verdict } from "../domain/verdict.ts";
/**
 * The verdict document of a pull request's checks. The headline is plain text, names unescaped.
 * @param grid what the runs say of models and harnesses, where they differ in both; it decides nothing
 */
export declare function verdictOf(comparisons: readonly Comparison[], grid?: Grid | null): Verdict;
