import { type Stratum } from "../stats/stratified.ts";
import type { Critical } from "./critical.ts";
/**
 * The smallest drop in the mean pass rate that the looks up to the planned end find with 80 % power, when all tasks suffer
 * (the odds of each fall by one factor): a fraction. A drop within the margin may pass before it is found. It is of the plan
 * and the baseline; what the candidate did changes nothing of it. Null where not even a candidate that fails every attempt
 * would be found so often.
 *
 * By normal approximation: found where the difference exceeds c standard errors of arms taken for equal, and it varies by
 * that of arms that are not. Of few attempts the exact test itself is asked whether it could find anything.
 * @param strata tasks that the baseline tried, with the candidate's attempts so far
 * @param rounds of the plan; null where nothing was planned, and what is there counts
 * @param alongside whether the baseline is measured beside the candidate, so that it will have as many rounds
 * @param margin the drop that a pass rules out, a fraction
 * @param detectable see `Critical.detectable`
 */
export declare function detectableDrop(options: {
    readonly strata: readonly Stratum[];
    readonly rounds: number | null;
    readonly alongside: boolean;
    readonly margin: number;
    readonly detectable: Critical["detectable"];
}): number | null;
