import { polynomial } from "./polynomial.ts";
import { requireNumber, requireProbability } from "./preconditions.ts";

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), 631-637, in the
// scaling of his ANORM (ACM TOMS 19 (1993), algorithm 715). Constant term first.
const CENTRE = 0.67448975;
const SHOULDER = 5.656854249492381; // sqrt(32)
const CENTRE_TOP = [
  18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745,
];
const CENTRE_BOTTOM = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1];
const SHOULDER_TOP = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
  93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
];
const SHOULDER_BOTTOM = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
  1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
];
const TAIL_TOP = [
  0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
  0.215898534057957, 0.023073441764940174,
];
const TAIL_BOTTOM = [
  0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911,
  1,
];
const ONE_OVER_SQRT_2_PI = 0.3989422804014327;

/**
 * P(Z <= z) of the standard normal distribution, as a fraction, to about 16 digits in either tail.
 * `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
export function normalCdf(z: number): number {
  requireNumber("z", z);
  if (Math.abs(z) <= CENTRE) return 0.5 + centre(z);
  return z < 0 ? tail(-z) : 1 - tail(z);
}

/**
 * P(Z > z) of the standard normal distribution, as a fraction, with full relative accuracy far out in the tail (until
 * it underflows at about z = 38). `z` may be infinite; throws RangeError on NaN. Cody (1969).
 */
export function normalSurvival(z: number): number {
  return normalCdf(-z);
}

/** The density of the standard normal distribution at `z`. Throws RangeError on NaN. */
export function normalDensity(z: number): number {
  requireNumber("z", z);
  return ONE_OVER_SQRT_2_PI * Math.exp(-0.5 * z * z);
}

/** P(0 < Z <= z), negative for negative z, for |z| <= CENTRE. */
function centre(z: number): number {
  const square = z * z;
  return (z * polynomial(CENTRE_TOP, square)) / polynomial(CENTRE_BOTTOM, square);
}

/** P(Z > z) for z >= CENTRE. */
function tail(z: number): number {
  if (z === Infinity) return 0;
  if (z <= SHOULDER) return (bell(z) * polynomial(SHOULDER_TOP, z)) / polynomial(SHOULDER_BOTTOM, z);
  const inverse = 1 / (z * z);
  const correction = (inverse * polynomial(TAIL_TOP, inverse)) / polynomial(TAIL_BOTTOM, inverse);
  return (bell(z) * (ONE_OVER_SQRT_2_PI - correction)) / z;
}

/** exp(-z^2/2) without the rounding error of squaring z: the leading sixteenths of z are squared exactly. */
function bell(z: number): number {
  const sixteenths = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * sixteenths * sixteenths) * Math.exp(-0.5 * (z - sixteenths) * (z + sixteenths));
}

// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Appl. Statist. 37 (1988),
// 477-484, routine PPND16. Constant term first.
const INNER_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const INNER_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852546,
];
const OUTER_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const OUTER_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * The z with P(Z <= z) = p of the standard normal distribution, to about 16 digits. p is a fraction in [0, 1]; 0 gives
 * -Infinity and 1 gives Infinity. Throws RangeError on any other p. Wichura (1988), AS 241.
 */
export function normalQuantile(p: number): number {
  requireProbability("p", p);
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(INNER_TOP, r)) / polynomial(INNER_BOTTOM, r);
  }
  const smaller = Math.min(p, 1 - p);
  const size = smaller === 0 ? Infinity : tailQuantile(Math.sqrt(-Math.log(smaller)));
  return fromMiddle < 0 ? -size : size;
}

/** The size of z for a tail area of exp(-r^2). */
function tailQuantile(r: number): number {
  return r <= 5
    ? polynomial(OUTER_TOP, r - 1.6) / polynomial(OUTER_BOTTOM, r - 1.6)
    : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
}
