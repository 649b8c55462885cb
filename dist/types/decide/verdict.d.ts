import { type Comparison, type Verdict } from "../domain/verdict.ts";
/** The verdict document of a pull request's checks. The headline is plain text, names unescaped. */
export declare function verdictOf(comparisons: readonly Comparison[]): Verdict;
