/** z for 80 % power; the design prints the smallest drop seen with this certainty. */
export const Z_POWER = 0.8416212335729143;

/**
 * How many further rounds would probably settle an inconclusive gate: the fewest after which an unchanged candidate
 * passes with 80 % power or, where that is so already, after which the interval is narrower than the margin. Noise of the
 * attempts is taken to shrink as 1/candidate attempts + 1/baseline attempts.
 * @param lastingError the part of the standard error that more attempts of the same tasks do not lessen
 * @param alongside whether further rounds are of both arms
 * @returns null where no number up to 200 would do, since the baseline's own noise does not shrink
 */
export function roundsToSettle(options: {
  readonly standardError: number;
  readonly lastingError: number;
  readonly margin: number;
  readonly failZ: number;
  readonly passZ: number;
  readonly candidateAttempts: number;
  readonly baselineAttempts: number;
  readonly alongside: boolean;
}): number | null {
  const {
    standardError,
    lastingError,
    margin,
    failZ,
    passZ,
    candidateAttempts,
    baselineAttempts,
    alongside,
  } = options;
  if (candidateAttempts <= 0 || baselineAttempts <= 0) return null;
  const now = 1 / candidateAttempts + 1 / baselineAttempts;
  const lasting = Math.min(lastingError, standardError) ** 2;
  const shrinking = (standardError ** 2 - lasting) / now;
  const after = (rounds: number) =>
    Math.sqrt(
      lasting +
        shrinking * (1 / (candidateAttempts + rounds) + 1 / (baselineAttempts + (alongside ? rounds : 0))),
    );
  const power = (rounds: number) => (passZ + Z_POWER) * after(rounds) <= margin;
  const narrow = (rounds: number) => (passZ + failZ) * after(rounds) <= margin;
  const enough = power(0) ? narrow : power;
  for (let rounds = 1; rounds <= 200; rounds += 1) if (enough(rounds)) return rounds;
  return null;
}
