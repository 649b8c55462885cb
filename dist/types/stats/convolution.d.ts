import type { MassFunction } from "./hypergeometric.ts";
/** A distribution of a sum, and at most how much probability was cut off its ends. */
export interface SumDistribution extends MassFunction {
    readonly lost: number;
}
/** A distribution and how many independent copies of it enter a sum. */
export interface Repeated {
    readonly mass: MassFunction;
    readonly times: number;
}
/**
 * The distribution of the sum of independent variables. Both ends are cut where they are negligible; `lost` bounds the
 * cut probability and never exceeds `tolerance` (a fraction). Copies are added by repeated doubling and the rest as a
 * balanced tree, shortest first, so that long distributions are multiplied only a few times.
 */
export declare function distributionOfSum(parts: readonly Repeated[], tolerance: number): SumDistribution;
