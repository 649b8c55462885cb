/**
 * Each task's rate, shrunk to the mean rate by as much as the tallies say that tasks are alike: the posterior mean
 * (s + T m) / (k + T) under a beta-binomial distribution with mean m and intraclass correlation 1 / (T + 1), both by their
 * moments. Fractions in the tallies' order; null where fewer than two tasks were tried twice, since nothing then tells how
 * alike they are. Throws RangeError unless passes and attempts are whole numbers with passes <= attempts.
 * J. C. Kleinman, Journal of the American Statistical Association 68 (1973), 46-54.
 */
export declare function shrunkRates(tallies: readonly {
    readonly passes: number;
    readonly attempts: number;
}[]): number[] | null;
