import { failShare } from "../../src/decide/critical.ts";
import type { Expected } from "../../src/decide/expected.ts";
import { fixSpending } from "../../src/decide/spending.ts";
import { alphaSpent } from "../../src/stats/boundaries.ts";

/** The rate of false alarms and that of wrong passes, and the margin, wherever ways of stopping are tried. */
export const LEVEL = 0.05;
export const MARGIN = 0.1;

export const PASSING = { margin: MARGIN, level: LEVEL };

/** In which order attempts are made: the task of each, given how much an attempt of each task tells. */
export type Sequence = (values: readonly number[], rounds: number) => number[];

export function byRounds(values: readonly number[], rounds: number): number[] {
  return Array.from({ length: rounds }, () => [...values.keys()]).flat();
}

/** After the first round by how much an attempt tells. */
export function byValue(values: readonly number[], rounds: number): number[] {
  const later = byRounds(values, rounds)
    .slice(values.length)
    .map((task, at) => ({ task, round: 2 + Math.floor(at / values.length) }))
    .map((slot) => ({ ...slot, tells: (values[slot.task] ?? 0) / (slot.round * (slot.round - 1)) }))
    .sort((a, b) => b.tells - a.tells || a.round - b.round || a.task - b.task);
  return [...values.keys(), ...later.map(({ task }) => task)];
}

/** A task that was always or never solved in ten attempts is worth two hundredths, one with an exception eight. */
const HARDLY = 4;

/** The same without further attempts of tasks that were always or never solved. */
export function capped(values: readonly number[], rounds: number): number[] {
  const all = byValue(values, rounds);
  return all.filter((task, at) => at < values.length || (values[task] ?? 0) >= HARDLY);
}

/** What is known after each attempt, for a plan that says when to look. */
export interface InformationPath {
  /** The share of the planned information. */
  readonly shares: readonly number[];
  readonly tasks: number;
  /** Whether an unchanged candidate will hardly pass even by the end. */
  readonly weak: boolean;
}

/** A look: after how many attempts, and the share of the planned information that is known then. */
export interface LookPlace {
  readonly attempts: number;
  readonly fraction: number;
}

const GRID = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];
const APART = 0.04;
const LEAST_BLOCK = 10;

/** As production: at tenths of the information and after the first round, none near another, few in a weak plan. */
export function atTenths({ shares, tasks, weak }: InformationPath): LookPlace[] {
  const whole = hundredths(shares[tasks - 1] ?? 1);
  const more = tasks < shares.length;
  const within = (low: number, high: number) =>
    GRID.filter((share) => share >= low + APART && share <= high - APART).map((fraction) => ({
      attempts: shares.findIndex((reached) => reached >= fraction) + 1,
      fraction,
    }));
  const later = more ? [{ attempts: tasks, fraction: whole }, ...within(whole, 1)] : [];
  let before = 0;
  const spaced = [...within(0, more ? whole : 1), ...later].filter(({ attempts }) => {
    const near = [tasks, shares.length].some((place) => place > attempts && place - attempts < LEAST_BLOCK);
    if (attempts !== tasks && (near || attempts - before < LEAST_BLOCK)) return false;
    before = attempts;
    return true;
  });
  return weak ? spaced.filter(({ fraction }) => fraction <= 0.5) : spaced;
}

export function afterRounds({ shares, tasks }: InformationPath): LookPlace[] {
  return Array.from({ length: shares.length / tasks - 1 }, (_, round) => {
    const attempts = (round + 1) * tasks;
    return { attempts, fraction: hundredths(shares[attempts - 1] ?? 1) };
  });
}

function hundredths(share: number): number {
  return Math.floor(share * 100 + 1e-6) / 100;
}

/** What a way of spending may look at: the looks, and what the baseline says of them. */
export interface SpendingPlan {
  readonly places: readonly LookPlace[];
  /** What each look will know of an unchanged candidate. */
  readonly expected: readonly Expected[];
  readonly tasks: number;
  /** Whether the order follows the baseline's outcomes. */
  readonly chosen: boolean;
  readonly weak: boolean;
}

/** The part of a rate that is spent at a share of the information. */
export type Spend = (share: number) => number;

export const power =
  (exponent: number): Spend =>
  (share) =>
    share ** exponent;

export const obrienFleming: Spend = (fraction) =>
  alphaSpent({ alpha: LEVEL, fraction, spending: "obrien-fleming" }) / LEVEL;

export const pocock: Spend = (fraction) => alphaSpent({ alpha: LEVEL, fraction, spending: "pocock" }) / LEVEL;

/** What the fail side has at one look. */
export interface FailSide {
  /** The part of the false-alarm rate that is spent up to it. */
  readonly share: number;
  /** What its boundary is raised by, as a factor. */
  readonly stretch: number;
}

/** By the information alone. */
export const byInformation =
  (spend: Spend) =>
  ({ places }: Pick<SpendingPlan, "places">): FailSide[] =>
    places.map(({ fraction }) => ({ share: spend(fraction), stretch: 1 }));

/** As production: by the information, or by how likely an unchanged candidate has passed by then. */
export function asPlanned({ places, expected, tasks, chosen, weak }: SpendingPlan): FailSide[] {
  if (weak) return byInformation(failShare)({ places });
  const looks = places.map(({ attempts, fraction }, index) => ({
    block: index + 1,
    attempts,
    information: { "pass-rate": fraction },
    spend: null as number | null,
    stretch: 1,
  }));
  fixSpending({ looks, expected, passing: PASSING, tasks, chosen });
  return looks.map(({ spend, stretch }) => ({ share: spend ?? 1, stretch }));
}

/** As planned, without what is held back since mid-p values and a chosen order find a little too much. */
export function undiminished(plan: SpendingPlan): FailSide[] {
  const planned = asPlanned(plan);
  const end = planned.at(-1)?.share ?? 1;
  return planned.map(({ share }) => ({ share: share / end, stretch: 1 }));
}
