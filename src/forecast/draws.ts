/** Gives numbers in [0, 1), as `seededRandom` does. */
export type Random = () => number;

/** A draw of the standard normal distribution. G. E. P. Box and M. E. Muller, Ann. Math. Stat. 29 (1958), 610-611. */
export function normalDraw(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A draw of the gamma distribution with scale 1 and any `shape` above 0. G. Marsaglia and W. W. Tsang, ACM Trans. Math.
 * Softw. 26 (2000), 363-372, with their step for a shape below 1.
 */
export function gammaDraw(shape: number, random: Random): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw of Beta(a, b), a fraction; `a` and `b` above 0, and at least .01 so that nothing underflows. */
export function betaDraw({ a, b }: { readonly a: number; readonly b: number }, random: Random): number {
  const x = gammaDraw(a, random);
  return x / (x + gammaDraw(b, random));
}

/** Degrees of freedom of the residuals of log tokens: a kurtosis of 9, where the normal distribution has 3. */
const TAIL = 5;

/** A draw with mean 0 and standard deviation 1 whose tails are heavier than the normal ones: Student's t, scaled. */
export function heavyTailedDraw(random: Random): number {
  const chiSquare = 2 * gammaDraw(TAIL / 2, random);
  return normalDraw(random) * Math.sqrt((TAIL - 2) / chiSquare);
}
