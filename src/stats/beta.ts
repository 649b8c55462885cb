import { logBinomialDensity } from "./binomial-density.ts";
import { requirePositive, requireProbability } from "./preconditions.ts";

const TINY = 1e-300;
const PRECISION = 1e-16;
const LARGEST_LOGIT = 740;

/**
 * The regularized incomplete beta function I_x(a, b): P(X <= x) for X ~ Beta(a, b), as a fraction, to about 14 digits.
 * `x` is a fraction in [0, 1]. Throws RangeError on x outside [0, 1] or a, b that are not finite and above 0.
 * Continued fraction of Abramowitz & Stegun (1964), 26.5.8, by Lentz's method (Press et al., Numerical Recipes, 6.4).
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  requireProbability("x", x);
  return betaArea({ x, complement: 1 - x, a, b });
}

/** A point of [0, 1] with its distance from 1, so that neither loses digits, and the parameters of a beta law. */
export interface BetaPoint {
  readonly x: number;
  readonly complement: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The same as `regularizedBeta` for a point given together with its `complement` 1 - x, which keeps the digits that
 * 1 - x would lose. Throws RangeError as `regularizedBeta` does.
 */
export function betaArea({ x, complement, a, b }: BetaPoint): number {
  requireProbability("x", x);
  requireProbability("complement", complement);
  requirePositive("a", a);
  requirePositive("b", b);
  if (x === 0) return 0;
  if (complement === 0) return 1;
  // The fraction converges fast below the mean, about (a + 1) / (a + b + 2); above it the other tail is the short one.
  return x * (b + 1) <= complement * (a + 1)
    ? lowerTail({ x, complement, a, b })
    : 1 - lowerTail({ x: complement, complement: x, a: b, b: a });
}

/**
 * The x with I_x(a, b) = p. `p` is a fraction in [0, 1]. Throws RangeError on p outside [0, 1] or a, b that are not
 * finite and above 0. Newton's method on the log odds of x, bisecting where a step leaves the bracket.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantilePoint(p, a, b).x;
}

/** A point of [0, 1] and its distance from 1. */
export type Split = Pick<BetaPoint, "x" | "complement">;

/** As `betaQuantile`, together with the complement 1 - x in full precision. Throws RangeError as `betaQuantile` does. */
export function betaQuantilePoint(p: number, a: number, b: number): Split {
  requireProbability("p", p);
  requirePositive("a", a);
  requirePositive("b", b);
  if (p === 0) return { x: 0, complement: 1 };
  if (p <= 0.5) return fromLogit(lowerQuantile(p, a, b));
  const { x, complement } = p === 1 ? { x: 0, complement: 1 } : fromLogit(lowerQuantile(1 - p, b, a));
  return { x: complement, complement: x };
}

/** The log odds of the quantile of p in (0, 1/2], where the logarithm of the area is concave and Newton's method safe. */
function lowerQuantile(p: number, a: number, b: number): number {
  let low = -LARGEST_LOGIT;
  let high = LARGEST_LOGIT;
  let logit = Math.log(a / b);
  for (let step = 0; step < 200; step += 1) {
    const point = { ...fromLogit(logit), a, b };
    const area = betaArea(point);
    if (area < p) low = logit;
    else high = logit;
    const newton = logit - (Math.log(area / p) * area) / scaledDensity(point);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - logit) <= 4e-16 * Math.max(1, Math.abs(logit))) return next;
    logit = next;
  }
  return logit;
}

function fromLogit(logit: number): Split {
  return { x: 1 / (1 + Math.exp(-logit)), complement: 1 / (1 + Math.exp(logit)) };
}

/** x^a (1-x)^b / B(a, b): the density of the log odds. */
function scaledDensity({ x, complement, a, b }: BetaPoint): number {
  return Math.exp(logBinomialDensity({ x: a, y: b, p: x, q: complement })) * a * (b / (a + b));
}

function lowerTail({ x, complement, a, b }: BetaPoint): number {
  const front = scaledDensity({ x, complement, a, b }) / a;
  return front === 0 ? 0 : Math.min(1, front * continuedFraction({ x, a, b }));
}

function continuedFraction({ x, a, b }: Omit<BetaPoint, "complement">): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  // Needs about sqrt(max(a, b)) terms at worst.
  const most = 1000 + 10 * Math.ceil(Math.sqrt(a + b));
  for (let m = 1; m <= most; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return value;
}

/** Lentz's guard: a denominator of 0 is moved off it. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
