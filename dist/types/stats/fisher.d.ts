/** Four counts; what `a` and `b` (the first row) and `a` and `c` (the first column) mean is up to the caller. */
export interface FourfoldTable {
    readonly a: number;
    readonly b: number;
    readonly c: number;
    readonly d: number;
}
export interface FisherExact {
    /** The probability of all tables at most as likely as this one. */
    readonly twoSided: number;
    /** P(A <= a): small where the odds ratio ad/bc is below 1. */
    readonly less: number;
    /** P(A >= a): small where the odds ratio ad/bc is above 1. */
    readonly greater: number;
}
/**
 * Fisher's exact test of the table [[a, b], [c, d]] given its margins. p-values are fractions; an empty row or column
 * gives 1. Throws RangeError unless all four are whole numbers of at least 0.
 * R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39-54; two-sided as R's fisher.test.
 */
export declare function fisherExact({ a, b, c, d }: FourfoldTable): FisherExact;
