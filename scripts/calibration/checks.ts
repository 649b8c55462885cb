import type { Rate } from "../../src/forecast/forecast.ts";
import { normalQuantile } from "../../src/stats/normal.ts";
import { ALL_BENCHES, benchName, HEADLINE, isAlike, marginOf } from "./benches.ts";
import { HELD_SHAPES } from "./cells.ts";
import { anyOfFour, CONFIDENCE, type Results } from "./results.ts";
import type { Setting } from "./settings.ts";
import { AS_PRODUCTION } from "./variants.ts";

/** One promise, whether the simulation keeps it, and the numbers. */
export interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: readonly string[];
}

const FALSE_ALARM = 0.05;
const SPENT_AT_LEAST = 0.035;
const WRONG_PASS = 0.05;
const POWER_LOST = 0.03;
const POWER = 0.94;
const POWER_CONFIRMED = 0.9;
const MOVED_GROUND = 0.22;

const UNCHANGED = { shape: "uniform", size: 0 } as const;
const AS_MANY_GAINED = { shape: "mixed", size: 0 } as const;
const TEN = { shape: "uniform", size: 0.1 } as const;

/** All promises that the simulated cells can speak to. */
export function checksOf(results: Results): Check[] {
  const checks = [
    falseAlarms(results),
    spent(results),
    power(results),
    wrongPasses(results),
    headline(results, {
      what: `of true 10-point drops at least ${percent(POWER)} are caught (50 x 3, k_b 10, pass rate alone)`,
      setting: "alone",
      drop: TEN,
      holds: ({ rate }) => rate >= POWER,
    }),
    headline(results, {
      what: `at least ${percent(POWER_CONFIRMED)} with the fresh batch and the extension`,
      setting: "both",
      drop: TEN,
      holds: ({ rate }) => rate >= POWER_CONFIRMED,
    }),
    headline(results, {
      what: `a silent 5-point shift of the ground fails at most ${percent(MOVED_GROUND)} of unchanged pull requests`,
      setting: "both",
      drop: UNCHANGED,
      groundShift: 0.05,
      holds: ({ rate }) => rate <= MOVED_GROUND,
    }),
    agreement(results),
  ];
  return checks.filter((check) => check !== null);
}

/** A promise over many cells: it fails where one of them breaks it. */
function over(
  what: string,
  cells: readonly { readonly name: string; readonly shown: string; readonly ok: boolean }[],
): Check | null {
  if (cells.length === 0) return null;
  const broken = cells.filter(({ ok }) => !ok);
  const detail =
    broken.length === 0
      ? [`in all ${cells.length} cells`]
      : [
          `not in ${broken.length} of ${cells.length} cells:`,
          ...broken.map(({ name, shown }) => `${name}: ${shown}`),
        ];
  return { what, ok: broken.length === 0, detail };
}

function falseAlarms(results: Results): Check | null {
  const settings: readonly Setting[] = [
    ...(["alone", "fixed", "of-four", "both"] as const),
    ...(["tokens", "tokens-fixed", "tokens-at-tolerance", "tokens-of-four", "tokens-both"] as const),
  ];
  const cells = ALL_BENCHES.flatMap((bench) =>
    [UNCHANGED, AS_MANY_GAINED].flatMap((drop) =>
      settings.flatMap((setting) => {
        const found = results.of(bench, drop, setting);
        if (found === null) return [];
        const rate = setting.endsWith("of-four") ? anyOfFour(found.regression) : found.regression;
        const name = `${benchName(bench)}, ${drop.shape}, ${setting}`;
        return [{ name, shown: withInterval(rate), ok: rate.lower <= FALSE_ALARM }];
      }),
    ),
  );
  return over("no cell's 99 % interval of false alarms lies wholly above 5 %", cells);
}

function spent(results: Results): Check | null {
  const cells = ALL_BENCHES.flatMap((bench) => {
    const found = results.of(bench, UNCHANGED, "alone");
    if (found === null || isAlike(bench)) return [];
    if (bench.tasks * bench.rounds < 90 || bench.baselineAttempts < 5) return [];
    const fixed = results.of(bench, UNCHANGED, "fixed");
    const shown = `${withInterval(found.regression)}${fixed === null ? "" : `; fixed design ${percent(fixed.regression.rate)}`}`;
    return [{ name: benchName(bench), shown, ok: found.regression.upper >= SPENT_AT_LEAST }];
  });
  return over("at least 3.5 % of the 5 % are used where tasks x rounds >= 90 and k_b >= 5", cells);
}

function power(results: Results): Check | null {
  const z = -normalQuantile((1 - CONFIDENCE) / 2);
  const cells = ALL_BENCHES.flatMap((bench) =>
    // A smaller drop than the margin may pass, and passes early.
    [0.1, 0.15]
      .filter((size) => size >= marginOf(bench) && !isAlike(bench))
      .flatMap((size) => {
        const drop = { shape: "uniform", size } as const;
        const total = results.find({ bench, drop, groundShift: 0 });
        const [alone, fixed] = [results.of(bench, drop, "alone"), results.of(bench, drop, "fixed")];
        if (total === null || alone === null || fixed === null) return [];
        const lost = fixed.regression.rate - alone.regression.rate;
        const unlike = (total.onlyAlone + total.onlyFixed) / alone.pullRequests;
        const reach = z * Math.sqrt(Math.max(0, unlike - lost ** 2) / alone.pullRequests);
        const shown = `${percent(alone.regression.rate)} against ${percent(fixed.regression.rate)}, ${points(lost)} lost (${points(lost - reach)} to ${points(lost + reach)})`;
        return [{ name: `${benchName(bench)} at ${points(-size)}`, shown, ok: lost - reach <= POWER_LOST }];
      }),
  );
  return over(
    "at -10 and -15, where a pass rules them out, power is within 3 points of the fixed design's, on the same data",
    cells,
  );
}

function wrongPasses(results: Results): Check | null {
  const cells = ALL_BENCHES.flatMap((bench) =>
    HELD_SHAPES.flatMap((shape) => {
      // One attempt of each does not tell that tasks are alike; see the document's limits.
      if (isAlike(bench) && bench.baselineAttempts === 1) return [];
      return (["alone", "of-four", "both", "tokens", "tokens-both"] as const).flatMap((setting) => {
        const found = results.of(bench, { shape, size: marginOf(bench) }, setting);
        if (found === null) return [];
        const name = `${benchName(bench)}, ${shape}, ${setting}`;
        return [{ name, shown: withInterval(found.pass), ok: found.pass.lower <= WRONG_PASS }];
      });
    }),
  );
  return over("at the margin at most 5 % pass, in each of the five shapes", cells);
}

function headline(
  results: Results,
  asked: {
    readonly what: string;
    readonly setting: Setting;
    readonly drop: typeof UNCHANGED | typeof TEN;
    readonly groundShift?: number;
    readonly holds: (rate: Rate) => boolean;
  },
): Check | null {
  const { what, setting, drop, groundShift = 0, holds } = asked;
  const found = results.of(HEADLINE, drop, setting, groundShift);
  if (found === null) return null;
  return { what, ok: holds(found.regression), detail: [withInterval(found.regression)] };
}

/** The variant that is production's, written down in parts, must be production. */
function agreement(results: Results): Check | null {
  const judged = results.all().filter(({ cell }) => cell.variantSims > 0);
  if (judged.length === 0) return null;
  const unlike = judged.reduce((sum, { total }) => sum + total.unlike, 0);
  const of = judged.reduce((sum, { total }) => sum + (total.variants[AS_PRODUCTION]?.pullRequests ?? 0), 0);
  const detail = [`${unlike} of ${of} verdicts differ`];
  return { what: "what was tried differs from production in the named part alone", ok: unlike === 0, detail };
}

function percent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(1))} %`;
}

function points(fraction: number): string {
  return `${Number((100 * fraction).toFixed(1))} points`;
}

function withInterval({ rate, lower, upper }: Rate): string {
  return `${percent(rate)} (${percent(lower)} to ${percent(upper)})`;
}
