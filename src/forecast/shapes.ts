import { shuffled } from "../stats/random.ts";
import { normalDraw, type Random } from "./draws.ts";

/**
 * How a change of the agent is spread over its tasks.
 * - uniform: every task's odds fall by one factor
 * - random, easiest: tasks break outright, by chance or those that passed most often first
 * - hard: tasks break outright that seldom passed, from those that pass in 15 % of their attempts upwards
 * - mixed: some tasks win and some lose, a good deal each
 * - worn: the easiest two fifths of the tasks pass less often, each by the same factor
 */
export type Shape = "uniform" | "random" | "easiest" | "hard" | "mixed" | "worn";

export interface Drop {
  readonly shape: Shape;
  /** By how much the mean pass rate falls, a fraction; below 0 for a gain, which is uniform or mixed. */
  readonly size: number;
}

/** The standard deviation of what `mixed` adds to each task's log odds. */
const MIXED_SPREAD = 1.5;
/** Below this rate a task hardly has anything to lose. */
const HARD_FROM = 0.15;
/** Of the tasks that `worn` thins. */
const WORN_SHARE = 0.4;
/** Rates nearer to the ends are taken to be this near, so that they have odds. */
const NEAREST = 1e-9;

/**
 * The rates after a drop: their mean is lower by its size, exactly, or 0 where the rates have not so much to lose.
 * @param rates the probability of a pass of each task
 */
export function afterDrop(rates: Float64Array, drop: Drop, random: Random): Float64Array {
  const { shape, size } = drop;
  if (shape === "mixed") return oddsTimes(rates, size, () => Math.exp(MIXED_SPREAD * normalDraw(random)));
  if (size === 0) return rates;
  if (shape === "uniform") return oddsTimes(rates, size, () => 1);
  if (size < 0) throw new RangeError(`a gain is uniform or mixed, not ${shape}`);
  return shape === "worn" ? worn(rates, size) : broken(rates, size, victims(rates, shape, random));
}

/** The odds of each task times its own factor and one common factor, which is the one that gives the mean drop. */
function oddsTimes(rates: Float64Array, size: number, factor: () => number): Float64Array {
  const odds = rates.map((rate) => {
    const within = Math.min(1 - NEAREST, Math.max(NEAREST, rate));
    return (within / (1 - within)) * factor();
  });
  const aim = sumOf(rates) - size * rates.length;
  let [low, high] = [-40, 40];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    const common = Math.exp(middle);
    let sum = 0;
    for (const value of odds) sum += (value * common) / (1 + value * common);
    if (sum > aim) high = middle;
    else low = middle;
  }
  const common = Math.exp((low + high) / 2);
  return odds.map((value) => (value * common) / (1 + value * common));
}

/** The easiest tasks' rates, thinned; where they have too little to lose, all others' too. */
function worn(rates: Float64Array, size: number): Float64Array {
  const easiest = byRate(rates).reverse();
  const after = rates.slice();
  let left = size * rates.length;
  const count = Math.ceil(rates.length * WORN_SHARE);
  for (const group of [easiest.slice(0, count), easiest.slice(count)]) {
    let whole = 0;
    for (const task of group) whole += after[task] ?? 0;
    const kept = whole === 0 ? 1 : Math.max(0, 1 - left / whole);
    for (const task of group) after[task] = (after[task] ?? 0) * kept;
    left -= whole * (1 - kept);
  }
  return after;
}

/** The order in which tasks break. */
function victims(rates: Float64Array, shape: "random" | "easiest" | "hard", random: Random): number[] {
  if (shape === "random") return shuffled([...rates.keys()], random);
  const rising = byRate(rates);
  if (shape === "easiest") return rising.reverse();
  const from = rising.findIndex((task) => (rates[task] ?? 0) >= HARD_FROM);
  return from < 0 ? rising.reverse() : [...rising.slice(from), ...rising.slice(0, from).reverse()];
}

/** One task after the other never passes any more, the last of them only so often as the size asks. */
function broken(rates: Float64Array, size: number, order: readonly number[]): Float64Array {
  const after = rates.slice();
  let left = size * rates.length;
  for (const task of order) {
    const lost = Math.min(left, after[task] ?? 0);
    after[task] = (after[task] ?? 0) - lost;
    left -= lost;
    if (left <= 0) break;
  }
  return after;
}

/** The tasks, those that pass least often first. */
function byRate(rates: Float64Array): number[] {
  return [...rates.keys()].sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
