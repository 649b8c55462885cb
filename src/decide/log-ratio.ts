import { pairedT } from "../stats/paired-t.ts";
import { studentQuantile } from "../stats/student.ts";

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
export function findLogRatio(options: {
  readonly logRatios: readonly number[];
  readonly failTail: number;
  readonly passTail: number;
  readonly tolerance: number;
  readonly margin: number;
}): LogRatioFinding {
  const { logRatios, failTail, passTail, tolerance, margin } = options;
  const tolerated = Math.log1p(tolerance);
  const {
    mean: logRatio,
    standardError,
    df,
    pGreater,
  } = pairedT(logRatios.map(snapTo(tolerated)), {
    nullMean: tolerated,
  });
  const failT = -studentQuantile(failTail, df);
  const passT = -studentQuantile(passTail, df);
  // Without any spread the ratio is a point, however unlikely the boundary.
  const lower = standardError === 0 ? logRatio : logRatio - failT * standardError;
  const upper = standardError === 0 ? logRatio : logRatio + passT * standardError;
  const interval = [lower, upper] as const;
  const verdict = verdictOf(interval, { tolerance, margin });
  return { verdict, logRatio, standardError, interval, pValue: pGreater, failT, passT };
}

/** Far below what one token of a trillion makes, and far above what rounding does to a mean of logarithms. */
const ROUNDING = 1e-11;

/** What differs from the tolerance, or from no change, by rounding alone is as much as that: it must fail nothing. */
function snapTo(tolerated: number): (logRatio: number) => number {
  return (logRatio) => {
    if (Math.abs(logRatio - tolerated) < ROUNDING) return tolerated;
    return Math.abs(logRatio) < ROUNDING ? 0 : logRatio;
  };
}

/**
 * The same where a limit ended attempts, so that what they would have used is unknown: what is found must hold both with
 * the tasks' ratios as they are and with the extreme ones drawn in. As they are, a few that ran into the limit can hide
 * what all others say. Drawn in alone, they would be taken for noise, and a candidate that runs away at one task in ten
 * would pass. The interval is what both leave open.
 */
export function findCappedLogRatio(options: Parameters<typeof findLogRatio>[0]): LogRatioFinding {
  const plain = findLogRatio(options);
  const drawnIn = findLogRatio({ ...options, logRatios: winsorised(options.logRatios) });
  const interval = [
    Math.min(plain.interval[0], drawnIn.interval[0]),
    Math.max(plain.interval[1], drawnIn.interval[1]),
  ] as const;
  return {
    ...plain,
    verdict: verdictOf(interval, options),
    interval,
    standardError: Math.max(plain.standardError, drawnIn.standardError),
    pValue: Math.max(plain.pValue, drawnIn.pValue),
  };
}

function verdictOf(
  [lower, upper]: readonly [number, number],
  { tolerance, margin }: { readonly tolerance: number; readonly margin: number },
): LogRatioFinding["verdict"] {
  if (lower > Math.log1p(tolerance)) return "regression";
  return upper < Math.log1p(margin) - ROUNDING ? "pass" : "inconclusive";
}

/** The ratio minus one of a logarithm; a document has no room for an infinity. */
export function ratioMinusOne(logRatio: number): number {
  return Math.min(Number.MAX_VALUE, Math.expm1(logRatio));
}

/** Values further than this many median absolute deviations from the median are taken to be that far. statistics.md 1(ii). */
const WINSOR_DEVIATIONS = 3;

/** The values with their extremes drawn in; as they are where half of them or more are equal. */
function winsorised(values: readonly number[]): number[] {
  const middle = median(values);
  // 1.4826 makes it the standard deviation where the values are normal.
  const reach = WINSOR_DEVIATIONS * 1.4826 * median(values.map((value) => Math.abs(value - middle)));
  if (reach === 0) return [...values];
  return values.map((value) => Math.min(middle + reach, Math.max(middle - reach, value)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
