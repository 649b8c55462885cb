import { regularizedBeta } from "./beta.ts";
import { logBinomialDensity } from "./binomial-density.ts";
import { normalSurvival } from "./normal.ts";
import { requireCount } from "./preconditions.ts";

/** Pairs that changed: passes that became fails, and fails that became passes. */
export interface ChangedPairs {
  readonly lost: number;
  readonly gained: number;
}

/** A p-value of the exact distribution, and the one that counts only half of the observed value's probability. */
export interface ExactAndMid {
  readonly exact: number;
  readonly mid: number;
}

/** A chi-squared value with one degree of freedom and its p-value (two-sided). */
export interface ChiSquared {
  readonly value: number;
  readonly p: number;
}

export interface McNemar {
  /** One-sided, small where more pairs were lost than gained. */
  readonly worse: ExactAndMid;
  /** One-sided, small where more pairs were gained than lost. */
  readonly better: ExactAndMid;
  readonly twoSided: ExactAndMid;
  readonly chiSquared: ChiSquared;
  /** With Edwards' continuity correction. */
  readonly corrected: ChiSquared;
}

/**
 * McNemar's test that losses and gains are equally likely, for pairs of one attempt each: exact and mid-p (one- and
 * two-sided) and chi-squared without and with continuity correction. p-values are fractions. No changed pair gives
 * p = 1 (one-sided mid-p .5). Throws RangeError unless both numbers are whole and at least 0.
 * Q. McNemar, Psychometrika 12 (1947), 153-157; mid-p: M. W. Fagerland, S. Lydersen, P. Laake, BMC Med. Res. Methodol.
 * 13:91 (2013).
 */
export function mcnemar({ lost, gained }: ChangedPairs): McNemar {
  requireCount("lost", lost);
  requireCount("gained", gained);
  const worse = atLeast({ count: lost, other: gained });
  const better = atLeast({ count: gained, other: lost });
  const smaller = lost >= gained ? worse : better;
  const difference = Math.abs(lost - gained);
  return {
    worse,
    better,
    twoSided: { exact: Math.min(1, 2 * smaller.exact), mid: Math.min(1, 2 * smaller.mid) },
    chiSquared: chiSquared(difference, lost + gained),
    corrected: chiSquared(Math.max(0, difference - 1), lost + gained),
  };
}

/** P(B >= count) for B binomial with count + other trials at 1/2. */
function atLeast({ count, other }: { readonly count: number; readonly other: number }): ExactAndMid {
  const exact = count === 0 ? 1 : regularizedBeta(0.5, count, other + 1);
  const observed = Math.exp(logBinomialDensity({ x: count, y: other, p: 0.5, q: 0.5 }));
  return { exact, mid: exact - observed / 2 };
}

function chiSquared(difference: number, pairs: number): ChiSquared {
  const z = pairs === 0 ? 0 : difference / Math.sqrt(pairs);
  return { value: pairs === 0 ? 0 : (difference * difference) / pairs, p: 2 * normalSurvival(z) };
}
