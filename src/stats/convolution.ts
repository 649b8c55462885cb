import type { MassFunction } from "./hypergeometric.ts";

/** A distribution of a sum, and at most how much probability was cut off its ends. */
export interface SumDistribution extends MassFunction {
  readonly lost: number;
}

/** A distribution and how many independent copies of it enter a sum. */
export interface Repeated {
  readonly mass: MassFunction;
  readonly times: number;
}

/**
 * The distribution of the sum of independent variables. Both ends are cut where they are negligible; `lost` bounds the
 * cut probability and never exceeds `tolerance` (a fraction). Copies are added by repeated doubling and the rest as a
 * balanced tree, shortest first, so that long distributions are multiplied only a few times.
 */
export function distributionOfSum(parts: readonly Repeated[], tolerance: number): SumDistribution {
  // n summands are joined by n - 1 additions, each of which may lose its share for each copy made of it.
  const summands = parts.reduce((count, { times }) => count + times, 0);
  const share = tolerance / (2 * Math.max(1, summands));
  let level = parts.map(({ mass, times }) => multiple({ ...mass, lost: 0 }, times, share));
  while (level.length > 1) {
    level.sort((left, right) => left.probabilities.length - right.probabilities.length);
    level = pairs(level).map(([left, right]) => (right === undefined ? left : add(left, right, share)));
  }
  return level[0] ?? NOTHING;
}

const NOTHING: SumDistribution = { first: 0, probabilities: Float64Array.of(1), lost: 0 };

function pairs(items: readonly SumDistribution[]): [SumDistribution, SumDistribution | undefined][] {
  return items.flatMap((left, index) => (index % 2 === 0 ? [[left, items[index + 1]]] : []));
}

function multiple(mass: SumDistribution, times: number, share: number): SumDistribution {
  let total: SumDistribution | undefined;
  let power = mass;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) total = total === undefined ? power : add(total, power, share);
    if (left > 1) power = add(power, power, share);
  }
  return total ?? NOTHING;
}

function add(left: SumDistribution, right: SumDistribution, share: number): SumDistribution {
  const [short, long] =
    left.probabilities.length <= right.probabilities.length
      ? [left.probabilities, right.probabilities]
      : [right.probabilities, left.probabilities];
  const whole = {
    first: left.first + right.first,
    probabilities: convolve(short, long),
    lost: left.lost + right.lost,
  };
  return trim(whole, share);
}

/** Four rows at a time: the sum is read and written a quarter as often, which is what the time goes to. */
function convolve(short: Float64Array, long: Float64Array): Float64Array {
  const sum = new Float64Array(short.length + long.length - 1);
  let row = 0;
  for (; row + 4 <= short.length && long.length >= 4; row += 4) {
    const a = short[row] as number;
    const b = short[row + 1] as number;
    const c = short[row + 2] as number;
    const d = short[row + 3] as number;
    // A weighted variable takes few of the values that it spans.
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let column = 0; column < long.length; column += 1) {
      const w = long[column] as number;
      sum[row + column] = (sum[row + column] as number) + (a * w + b * z + (c * y + d * x));
      x = y;
      y = z;
      z = w;
    }
    const end = row + long.length;
    sum[end] = (sum[end] as number) + b * z + c * y + d * x;
    sum[end + 1] = (sum[end + 1] as number) + c * z + d * y;
    sum[end + 2] = (sum[end + 2] as number) + d * z;
  }
  for (; row < short.length; row += 1) {
    const a = short[row] as number;
    if (a === 0) continue;
    for (let column = 0; column < long.length; column += 1) {
      sum[row + column] = (sum[row + column] as number) + a * (long[column] as number);
    }
  }
  return sum;
}

/** Cuts at most `share` off each end. */
function trim({ first, probabilities, lost }: SumDistribution, share: number): SumDistribution {
  let start = 0;
  let end = probabilities.length;
  let below = 0;
  let above = 0;
  while (start < end - 1 && below + (probabilities[start] as number) <= share / 2) {
    below += probabilities[start] as number;
    start += 1;
  }
  while (end > start + 1 && above + (probabilities[end - 1] as number) <= share / 2) {
    above += probabilities[end - 1] as number;
    end -= 1;
  }
  return {
    first: first + start,
    probabilities: probabilities.slice(start, end),
    lost: lost + below + above,
  };
}
