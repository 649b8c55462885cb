import { betaArea, betaQuantilePoint } from "./beta.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { requireNumber, requireProbability } from "./preconditions.ts";

/** From here on Hill's expansion is exact to the last digits, and the beta function loses some. */
const EXPANSION_FROM = 1e5;

/**
 * P(T <= t) of Student's t distribution with `df` degrees of freedom (any number above 0; Infinity is the normal
 * distribution), as a fraction. `t` may be infinite. Throws RangeError on a NaN or df <= 0.
 * Abramowitz & Stegun (1964), 26.7.1.
 */
export function studentCdf(t: number, df: number): number {
  requireNumber("t", t);
  requireDegrees(df);
  return t < 0 ? tail(-t, df) : 1 - tail(t, df);
}

/**
 * P(T > t) of Student's t distribution with `df` degrees of freedom, as a fraction with full relative accuracy in the
 * tail. Throws RangeError on a NaN or df <= 0.
 */
export function studentSurvival(t: number, df: number): number {
  return studentCdf(-t, df);
}

/**
 * The t with P(T <= t) = p of Student's t distribution with `df` degrees of freedom. `p` is a fraction in [0, 1]; 0 and 1
 * give -Infinity and Infinity. Throws RangeError on p outside [0, 1], a NaN or df <= 0.
 */
export function studentQuantile(p: number, df: number): number {
  requireProbability("p", p);
  requireDegrees(df);
  if (p === 0.5) return 0;
  if (df >= EXPANSION_FROM) return fromNormal(normalQuantile(p), df);
  const smaller = Math.min(p, 1 - p);
  const size = smaller < 0.25 ? outer(2 * smaller, df) : inner(Math.abs(2 * p - 1), df);
  return p < 0.5 ? -size : size;
}

/** P(T > t) for t >= 0. */
function tail(t: number, df: number): number {
  if (df >= EXPANSION_FROM) return normalCdf(-toNormal(t, df));
  if (t === Infinity) return 0;
  const ratio = (t / df) * t;
  const point = { x: 1 / (1 + ratio), complement: 1 / (1 + 1 / ratio) };
  return 0.5 * betaArea({ ...point, a: df / 2, b: 0.5 });
}

/** The normal value with the same area: G. W. Hill, "Algorithm 395", Commun. ACM 13 (1970), 617-619, two terms. */
function toNormal(t: number, df: number): number {
  if (df === Infinity || t === Infinity) return t;
  const w = Math.sqrt((df - 0.5) * Math.log1p((t / df) * t));
  return w + (w ** 3 + 3 * w) / (48 * (df - 0.5) ** 2);
}

function fromNormal(z: number, df: number): number {
  if (df === Infinity || Math.abs(z) === Infinity) return z;
  const w = z - (z ** 3 + 3 * z) / (48 * (df - 0.5) ** 2);
  return Math.sign(z) * Math.sqrt(df * Math.expm1((w / (df - 0.5)) * w));
}

/** The size of t that leaves `outside` in both tails together. */
function outer(outside: number, df: number): number {
  const { x, complement } = betaQuantilePoint(outside, df / 2, 0.5);
  return x === 0 ? Infinity : Math.sqrt(df) * Math.sqrt(complement / x);
}

/** The size of t that has `inside` between -t and t. */
function inner(inside: number, df: number): number {
  const { x, complement } = betaQuantilePoint(inside, 0.5, df / 2);
  return Math.sqrt(df) * Math.sqrt(x / complement);
}

function requireDegrees(df: number): void {
  if (!(df > 0)) throw new RangeError(`df must be above 0, got ${df}`);
}
