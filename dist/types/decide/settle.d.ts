/**
 * How many further rounds would probably settle an inconclusive gate: the fewest after which an unchanged candidate
 * passes with 80 % power or, where that is so already, after which the interval is narrower than the margin. Noise of the
 * attempts is taken to shrink as 1/candidate attempts + 1/baseline attempts.
 * @param lastingError the part of the standard error that more attempts of the same tasks do not lessen
 * @returns null where no number up to 200 would do, since the baseline's own noise does not shrink
 */
export declare function roundsToSettle(options: {
    readonly standardError: number;
    readonly lastingError: number;
    readonly margin: number;
    readonly failZ: number;
    readonly passZ: number;
    readonly candidateAttempts: number;
    readonly baselineAttempts: number;
}): number | null;
