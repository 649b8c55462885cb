/** An interval for a fraction or for a difference of fractions. */
export interface Interval {
    readonly lower: number;
    readonly upper: number;
}
/** Successes among trials, and the two-sided confidence (a fraction, default .95) of an interval for their rate. */
export interface Proportion {
    readonly successes: number;
    readonly trials: number;
    readonly confidence?: number;
}
/**
 * Wilson's score interval for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless successes and trials
 * are whole numbers with successes <= trials and 0 < confidence < 1.
 * E. B. Wilson, JASA 22 (1927), 209-212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998), 857-872.
 */
export declare function wilsonInterval({ successes, trials, confidence }: Proportion): Interval;
/**
 * The exact interval of Clopper and Pearson for a rate, in fractions; no trials give [0, 1]. Throws RangeError unless
 * successes and trials are whole numbers with successes <= trials and 0 < confidence < 1.
 * C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
export declare function clopperPearson({ successes, trials, confidence }: Proportion): Interval;
