/** What the attempts of both arms say of the ratio of what they use, by one pair of critical values. */
export interface LogRatioFinding {
    readonly verdict: "regression" | "pass" | "inconclusive";
    readonly logRatio: number;
    readonly standardError: number;
    /** Of the logarithm of the ratio. */
    readonly interval: readonly [number, number];
    readonly pValue: number;
    /** The critical value on the t scale. */
    readonly failT: number;
    readonly passT: number;
}
/**
 * Paired t on per-task mean logarithms, of tokens or of US dollars: regression where the lower bound of the ratio exceeds
 * 1 + tolerance, pass where its upper bound is below 1 + margin. A boundary is taken to the t scale by its tail.
 * statistics.md 1(ii).
 * @param logRatios mean logarithm of the candidate minus the baseline's, one for each of at least two tasks
 */
export declare function findLogRatio(options: {
    readonly logRatios: readonly number[];
    readonly failTail: number;
    readonly passTail: number;
    readonly tolerance: number;
    readonly margin: number;
}): LogRatioFinding;
/**
 * The same where a limit ended attempts, so that what they would have used is unknown: what is found must hold both with
 * the tasks' ratios as they are and with the extreme ones drawn in. As they are, a few that ran into the limit can hide
 * what all others say. Drawn in alone, they would be taken for noise, and a candidate that runs away at one task in ten
 * would pass. The interval is what both leave open.
 */
export declare function findCappedLogRatio(options: Parameters<typeof findLogRatio>[0]): LogRatioFinding;
/** The ratio minus one of a logarithm; a document has no room for an infinity. */
export declare function ratioMinusOne(logRatio: number): number;
