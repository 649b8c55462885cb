import type { Look, Plan } from "../domain/plan.ts";
import { sequenceOf } from "../domain/sequence.ts";
import { ifUnchanged, type KnownTask, likelyToPass, type Passing } from "./expected.ts";
import { VARIANCE_STEPS, valuesOf, variancesOf } from "./informative.ts";
import { fixSpending } from "./spending.ts";

/**
 * The shares of the planned information at which a look is worth its part of the false-alarm rate: around the half most
 * unchanged candidates pass.
 */
const GRID = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];

/** Looks closer than this, in shares of the information, tell the same. */
const APART = 0.04;

/** Attempts between two looks. */
const LEAST_BLOCK = 10;

/**
 * A plan that an unchanged candidate will hardly pass even by its end saves nothing by looking, and looks cost power: it
 * has only those that see an agent that is broken outright.
 */
const WEAK = 0.35;
const WEAK_UP_TO = 0.5;

/** What a plan says of when to look, fixed before the first attempt. */
export interface Schedule {
  readonly values: Plan["values"];
  readonly looks: Look[];
  /** What the extension's one look will know, where the plan has an extension. */
  readonly extensionInformation: Look["information"];
}

/**
 * When to look, and in which order to try, from the baseline alone.
 *
 * Looks are at shares of the planned information, at the end of the first round (the first moment at which a pass is
 * possible) and at the planned end. The information of a metric is 1 / variance of its mean paired difference, with
 * p (1 - p) of each task's shrunk baseline rate for the pass rate and equal variances for log tokens: n^2 / sum of
 * v_i (1/k_b + 1/k_c). Differences of the same tasks then have independent increments over it, however unequal the
 * attempts, which is what the boundaries rest on. C. Jennison and B. W. Turnbull, Group Sequential Methods (2000), 11.
 * @param order the tasks in the order of the first round
 * @param baseline what is known of each task; null where the base commit is measured alongside, task by task
 * @param early whether there are looks before the planned end
 */
export function scheduleOf(options: {
  readonly order: readonly string[];
  readonly rounds: number;
  readonly extensionRounds: number;
  readonly baseline: ReadonlyMap<string, KnownTask> | null;
  readonly early: boolean;
  /** What the pass rate passes by: the drop that a pass rules out, and the rate that its looks may spend. */
  readonly passing?: Passing | null;
}): Schedule {
  const { order, rounds, extensionRounds, baseline } = options;
  const known = order.map((task) => baseline?.get(task) ?? { passes: 0, attempts: 0 });
  const alongside = baseline === null || known.every(({ attempts }) => attempts === 0);
  const ones = order.map(() => 1);
  const variances = alongside ? ones : variancesOf(known);
  const values = alongside || !options.early ? null : valuesOf(variances);
  const extension = extensionRounds === 0 ? null : { rounds: extensionRounds, share: 0, information: {} };
  const slots = sequenceOf({ order: [...order], values, rounds, extension });
  const planned = rounds * order.length;
  const place = new Map(order.map((task, index) => [task, index]));
  const gained = {
    "pass-rate": new Information(known, alongside, variances),
    tokens: new Information(known, alongside, ones),
  };
  const tried = slots.map(({ task }) => place.get(task) ?? 0);
  const path = tried.map((index) => ({
    rate: gained["pass-rate"].after(index),
    tokens: gained.tokens.after(index),
  }));
  const end = path[planned - 1] ?? { rate: 1, tokens: 1 };
  const rates = path.map(({ rate }) => rate / end.rate);
  const passing = alongside ? null : (options.passing ?? null);
  // By the clock's own variances, which are cautious where tasks always passed.
  const weak = passing !== null && likelyToPass(passing, 1 / Math.sqrt(VARIANCE_STEPS * end.rate)) < WEAK;
  const at = options.early
    ? spaced(placesOf(rates.slice(0, planned), order.length), order.length, planned).filter(
        ({ fraction }) => !weak || fraction <= WEAK_UP_TO,
      )
    : [];
  const looks: Look[] = [];
  let before = 0;
  for (const { attempts, fraction } of at) {
    const tokens = growing((path[attempts - 1]?.tokens ?? end.tokens) / end.tokens, before);
    if (tokens >= 1) break;
    const information = { "pass-rate": fraction, tokens };
    looks.push({ block: looks.length + 1, attempts, information, spend: null, stretch: 1 });
    before = tokens;
  }
  looks.push({
    block: looks.length + 1,
    attempts: planned,
    information: { "pass-rate": 1, tokens: 1 },
    spend: null,
    stretch: 1,
  });
  if (options.early && passing !== null && !weak) {
    const expected = looks.map(({ attempts }) =>
      ifUnchanged(known, tried.slice(0, attempts), passing.margin),
    );
    fixSpending({ looks, expected, passing, tasks: order.length, chosen: new Set(values).size > 1 });
  }
  const last = path.at(-1) ?? end;
  const extensionInformation =
    extension === null
      ? {}
      : {
          "pass-rate": beyond(last.rate / end.rate),
          tokens: beyond(last.tokens / end.tokens),
        };
  return { values, looks, extensionInformation };
}

/** After how many attempts to look before the planned end, and what is known there. */
function placesOf(rates: readonly number[], tasks: number): { attempts: number; fraction: number }[] {
  const places: { attempts: number; fraction: number }[] = [];
  if (rates.length <= tasks) return gridPlaces(rates, 1, rates.length - 1, [0, 1]);
  // A look that knows nothing has no boundary, and of hundreds of rounds the first is less than a hundredth.
  const whole = Math.max(0.01, hundredths(rates[tasks - 1] ?? 0));
  places.push(...gridPlaces(rates, 1, tasks - 1, [0, whole]));
  places.push({ attempts: tasks, fraction: whole });
  places.push(...gridPlaces(rates, tasks + 1, rates.length - 1, [whole, 1]));
  return places;
}

/**
 * Looks a few attempts apart tell the same, and of few attempts the exact test takes too few values to use what a look may
 * spend. The end of the first round stays, since no pass is possible before it.
 */
function spaced(
  places: readonly { readonly attempts: number; readonly fraction: number }[],
  tasks: number,
  planned: number,
): readonly { readonly attempts: number; readonly fraction: number }[] {
  const fixed = [tasks, planned];
  let before = 0;
  return places.filter(({ attempts }) => {
    const near = fixed.some((place) => place > attempts && place - attempts < LEAST_BLOCK);
    if (attempts !== tasks && (near || attempts - before < LEAST_BLOCK)) return false;
    before = attempts;
    return true;
  });
}

/** The first numbers of attempts, of those given, at which each share of the grid within the range is reached. */
function gridPlaces(
  rates: readonly number[],
  from: number,
  to: number,
  [above, below]: readonly [number, number],
): { attempts: number; fraction: number }[] {
  const places: { attempts: number; fraction: number }[] = [];
  let attempts = from;
  for (const fraction of GRID) {
    if (fraction < above + APART || fraction > below - APART) continue;
    while (attempts <= to && (rates[attempts - 1] ?? 0) < fraction) attempts += 1;
    if (attempts > to) break;
    places.push({ attempts, fraction });
    attempts += 1;
  }
  return places;
}

/** In twentieths, rounded down, so that many plans share their boundaries; these need information that grows. */
function growing(share: number, before: number): number {
  return Math.round(100 * Math.max(Math.floor(share * 20 + 1e-6) / 20, before + 0.01)) / 100;
}

function hundredths(share: number): number {
  return Math.floor(share * 100 + 1e-6) / 100;
}

function beyond(share: number): number {
  return Math.max(1.01, hundredths(share));
}

/** The information that a growing number of attempts gives on a mean paired difference over tasks. */
class Information {
  readonly #known: readonly KnownTask[];
  readonly #alongside: boolean;
  readonly #values: readonly number[];
  readonly #attempts: number[];
  #tried = 0;
  #variance = 0;

  constructor(known: readonly KnownTask[], alongside: boolean, values: readonly number[]) {
    this.#known = known;
    this.#alongside = alongside;
    this.#values = values;
    this.#attempts = known.map(() => 0);
  }

  /** What is known after one more attempt of this task. */
  after(index: number): number {
    const made = this.#attempts[index] ?? 0;
    const value = this.#values[index] ?? 1;
    const baseline = this.#known[index]?.attempts ?? 0;
    this.#attempts[index] = made + 1;
    // A task that the baseline never tried cannot be paired: it tells nothing.
    if (this.#alongside || baseline > 0) {
      const arms = this.#alongside ? 2 : 1;
      if (made === 0) {
        this.#tried += 1;
        this.#variance += value * (arms + (this.#alongside ? 0 : 1 / baseline));
      } else {
        this.#variance -= (value * arms) / (made * (made + 1));
      }
    }
    return this.#tried === 0 ? 0 : this.#tried ** 2 / this.#variance;
  }
}
