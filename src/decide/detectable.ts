import { normalSurvival } from "../stats/normal.ts";
import { type Stratum, stratifiedTest } from "../stats/stratified.ts";
import type { Critical } from "./critical.ts";
import { withOdds } from "./odds.ts";
import { Z_POWER } from "./settle.ts";

/** A task of which the baseline's attempts are known, and how many of each arm there will be. */
interface Known {
  readonly rate: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The smallest drop in the mean pass rate that the looks up to the planned end find with 80 % power, when all tasks suffer
 * (the odds of each fall by one factor): a fraction. A drop within the margin may pass before it is found. It is of the plan
 * and the baseline; what the candidate did changes nothing of it. Null where not even a candidate that fails every attempt
 * would be found so often.
 *
 * By normal approximation: found where the difference exceeds c standard errors of arms taken for equal, and it varies by
 * that of arms that are not. Of few attempts the exact test itself is asked whether it could find anything.
 * @param strata tasks that the baseline tried, with the candidate's attempts so far
 * @param rounds of the plan; null where nothing was planned, and what is there counts
 * @param alongside whether the baseline is measured beside the candidate, so that it will have as many rounds
 * @param margin the drop that a pass rules out, a fraction
 * @param detectable see `Critical.detectable`
 */
export function detectableDrop(options: {
  readonly strata: readonly Stratum[];
  readonly rounds: number | null;
  readonly alongside: boolean;
  readonly margin: number;
  readonly detectable: Critical["detectable"];
}): number | null {
  const { strata, rounds, alongside, margin } = options;
  const known: Known[] = [];
  for (const { baselinePasses, baselineAttempts, candidateAttempts } of strata) {
    const after = Math.max(rounds ?? 0, candidateAttempts);
    const before = alongside ? Math.max(rounds ?? 0, baselineAttempts) : baselineAttempts;
    if (baselineAttempts === 0 || after === 0) continue;
    known.push({ rate: (baselinePasses + 0.25) / (baselineAttempts + 0.5), before, after });
  }
  if (known.length === 0) return null;
  // Of arms that are equal and at the margin alike, which differ little; in hundredths, so that looks share what is found.
  const { nullError: unchangedError } = atFactor(known, 1);
  const drift = options.detectable(Math.round((100 * margin) / unchangedError) / 100);
  if (!Number.isFinite(drift)) return null;
  const failZ = drift - Z_POWER;
  const reach = (factor: number) => {
    const { drop, nullError, error } = atFactor(known, factor);
    return { drop, isFound: drop >= failZ * nullError + Z_POWER * error };
  };
  if (!reach(0).isFound || cannotCross(known, failZ)) return null;
  // The smaller the factor, the larger the drop.
  let [found, missed] = [Number.EPSILON, 1];
  for (let step = 0; step < 40; step += 1) {
    const factor = Math.sqrt(found * missed);
    if (reach(factor).isFound) found = factor;
    else missed = factor;
  }
  return reach(found).drop;
}

/** What is expected of a candidate whose odds are those of the baseline times this. */
function atFactor(known: readonly Known[], factor: number) {
  let drop = 0;
  let underNull = 0;
  let variance = 0;
  for (const { rate, before, after } of known) {
    const lower = withOdds(rate, factor);
    const pooled = (before * rate + after * lower) / (before + after);
    drop += rate - lower;
    underNull += pooled * (1 - pooled) * (1 / before + 1 / after);
    variance += (rate * (1 - rate)) / before + (lower * (1 - lower)) / after;
  }
  const tasks = known.length;
  return { drop: drop / tasks, nullError: Math.sqrt(underNull) / tasks, error: Math.sqrt(variance) / tasks };
}

/** With so many attempts of the candidate the exact test has values enough. */
const FEW_ATTEMPTS = 60;

function cannotCross(known: readonly Known[], failZ: number): boolean {
  if (known.reduce((total, { after }) => total + after, 0) > FEW_ATTEMPTS) return false;
  const worst = known.map(({ rate, before, after }) => ({
    baselinePasses: Math.round(rate * before),
    baselineAttempts: before,
    candidatePasses: 0,
    candidateAttempts: after,
  }));
  return stratifiedTest(worst).lowerMid > normalSurvival(failZ);
}
