/** How the false-alarm rate is spent over the looks: little at first, evenly, or as a power of the information. */
export type Spending = "obrien-fleming" | "pocock" | PowerSpending;
/** alpha t^power: 1 spends evenly, 4 less at first than O'Brien and Fleming in the middle and more at the very start. */
export interface PowerSpending {
    readonly power: number;
}
export interface SpendingPlan {
    /** The one-sided false-alarm rate over all looks, between 0 and 1. */
    readonly alpha: number;
    /** The share of the planned information that each look has seen: increasing, above 0, at most 1. */
    readonly fractions: readonly number[];
    readonly spending: Spending;
}
/**
 * The boundaries c_j on the z scale, one for each look: stopping as soon as Z_j >= c_j has false-alarm rate alpha in all
 * if the last fraction is 1. A single look at fraction 1 gives the normal quantile of 1 - alpha. Throws RangeError
 * unless 0 < alpha < 1 and the fractions increase within (0, 1], by a millionth of their size at least.
 * K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 70 (1983), 659-663.
 */
export declare function spendingBoundaries({ alpha, fractions, spending }: SpendingPlan): number[];
/**
 * The false-alarm rate spent up to `fraction` of the information: 2 (1 - Phi(z_{1-alpha/2} / sqrt(t))) of O'Brien-Fleming
 * type, alpha log(1 + (e - 1) t) of Pocock type or alpha t^power; alpha at 1. Throws RangeError unless 0 < alpha < 1,
 * 0 < fraction <= 1 and the power is above 0. Lan and DeMets (1983); the power family is that of K. Kim and D. L. DeMets,
 * Biometrika 74 (1987), 149-154.
 */
export declare function alphaSpent({ alpha, fraction, spending, }: {
    readonly alpha: number;
    readonly fraction: number;
    readonly spending: Spending;
}): number;
/** Looks at increasing information, in any unit, and the false-alarm rate spent up to each (cumulative). */
export interface SpentPlan {
    readonly information: readonly number[];
    readonly spent: readonly number[];
}
/**
 * The boundaries c_j on the z scale, one for each look, that spend exactly the given cumulative false-alarm rates. An
 * earlier boundary does not depend on later looks, so a plan can be extended. A look that spends nothing has the
 * boundary 38, which no result reaches. Throws RangeError unless both lists are equally long, the information is above 0
 * and increases (by a millionth of its size at least) and the spent rates lie in [0, 1) and never decrease.
 * Lan and DeMets (1983); the recursion is that of Armitage, McPherson and Rowe (1969).
 */
export declare function boundariesForSpent({ information, spent }: SpentPlan): number[];
/** Looks at increasing information with their boundaries, and the drift of Z sqrt(information) per unit of it. */
export interface BoundedLooks {
    readonly information: readonly number[];
    readonly boundaries: readonly number[];
    /** At and below its floor a look stops without crossing; negative infinity where it does not. None by default. */
    readonly floors?: readonly number[];
    readonly drift?: number;
}
/**
 * The probability of crossing at each look: of Z_j >= c_j there, and of stopping nowhere before. With drift 0 (default)
 * they add up to the false-alarm rate, otherwise to the power; Z_j has mean drift * sqrt(information_j). Throws RangeError
 * unless boundaries and information are equally many, the information is above 0 and increases, and boundaries and drift
 * are finite.
 * Jennison and Turnbull, Group Sequential Methods (2000), 19.2.
 */
export declare function crossingProbabilities({ information, boundaries, floors, drift, }: BoundedLooks): number[];
