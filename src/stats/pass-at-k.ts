import { requireCount, requirePart } from "./preconditions.ts";

/** Attempts at one task, how many of them passed, and the size of a sample of them. */
export interface Sample {
  readonly attempts: number;
  readonly passes: number;
  readonly k: number;
}

/**
 * pass@k: the probability, a fraction, that of k attempts drawn without replacement at least one passed,
 * 1 - C(n-c, k) / C(n, k). Throws RangeError unless all are whole numbers, passes <= attempts and 1 <= k <= attempts.
 * M. Chen et al., "Evaluating large language models trained on code", arXiv:2107.03374 (2021), section 2.1.
 */
export function passAtK({ attempts, passes, k }: Sample): number {
  requireSample({ attempts, passes, k });
  return 1 - allFrom({ chosen: attempts - passes, attempts, k });
}

/**
 * pass^k: the probability, a fraction, that k attempts drawn without replacement all passed, C(c, k) / C(n, k). Throws
 * RangeError as `passAtK` does. S. Yao et al., "tau-bench", arXiv:2406.12045 (2024), section 3.
 */
export function passHatK({ attempts, passes, k }: Sample): number {
  requireSample({ attempts, passes, k });
  return allFrom({ chosen: passes, attempts, k });
}

/** C(chosen, k) / C(attempts, k). */
function allFrom({ chosen, attempts, k }: { chosen: number; attempts: number; k: number }): number {
  let probability = 1;
  for (let drawn = 0; drawn < k && probability > 0; drawn += 1) {
    probability *= Math.max(0, chosen - drawn) / (attempts - drawn);
  }
  return probability;
}

function requireSample({ attempts, passes, k }: Sample): void {
  requirePart("passes", passes, "attempts", attempts);
  requireCount("k", k);
  if (k < 1 || k > attempts)
    throw new RangeError(`k must lie between 1 and attempts (${attempts}), got ${k}`);
}
