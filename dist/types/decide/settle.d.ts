/** z for 80 % power; the design prints the smallest drop seen with this certainty. */
export declare const Z_POWER = 0.8416212335729143;
/**
 * How many further rounds would probably settle an inconclusive gate: the fewest after which an unchanged candidate
 * passes with 80 % power or, where that is so already, after which the interval is narrower than the margin. Noise of the
 * attempts is taken to shrink as 1/candidate attempts + 1/baseline attempts.
 * @param lastingError the part of the standard error that more attempts of the same tasks do not lessen
 * @param alongside whether further rounds are of both arms
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
    readonly alongside: boolean;
}): number | null;
