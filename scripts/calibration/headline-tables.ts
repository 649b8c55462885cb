import { type Forecast, forecastOf } from "../../src/forecast/forecast.ts";
import type { Drop } from "../../src/forecast/shapes.ts";
import { type Bench, HEADLINE, SCANT } from "./benches.ts";
import { HELD_SHAPES } from "./cells.ts";
import { CONFIDENCE, type Results } from "./results.ts";
import { RULE_NAMES } from "./rules.ts";
import type { Setting } from "./settings.ts";
import { inPercent, NONE, table } from "./table.ts";
import { VARIANTS } from "./variants.ts";

const uniform = (size: number): Drop => ({ shape: "uniform", size });
const UNCHANGED = uniform(0);

const HEADLINE_DROPS: readonly (readonly [name: string, drop: Drop])[] = [
  ["unchanged", UNCHANGED],
  ["mixed, mean 0", { shape: "mixed", size: 0 }],
  ["−5, uniform", uniform(0.05)],
  ["−10, uniform", uniform(0.1)],
  ["−10, random tasks", { shape: "random", size: 0.1 }],
  ["−10, easiest tasks", { shape: "easiest", size: 0.1 }],
  ["−10, hard tasks", { shape: "hard", size: 0.1 }],
  ["−10, mixed", { shape: "mixed", size: 0.1 }],
  ["−10, worn", { shape: "worn", size: 0.1 }],
  ["−15, uniform", uniform(0.15)],
  ["+5, uniform", uniform(-0.05)],
];

const HEADLINE_SETTINGS: readonly (readonly [name: string, setting: Setting])[] = [
  ["pass rate alone", "alone"],
  ["one look at the end", "fixed"],
  ["and the fresh batch", "confirm"],
  ["and the extension", "both"],
  ["with tokens", "tokens"],
  ["tokens, fresh batch, extension", "tokens-both"],
];

export function partsTable(results: Results): string {
  const shown = (of: Forecast | null) =>
    of === null
      ? NONE
      : `${inPercent(of.regression.rate)} / ${inPercent(of.pass.rate)}, ${Math.round(100 * of.used)} %`;
  const rows = HEADLINE_DROPS.map(([name, drop]) => [
    name,
    ...HEADLINE_SETTINGS.map(([, setting]) => shown(results.of(HEADLINE, drop, setting))),
  ]);
  const shifted = HEADLINE_SETTINGS.map(([, setting]) =>
    shown(results.of(HEADLINE, UNCHANGED, setting, 0.05)),
  );
  rows.push(["unchanged, main 5 points worse than its baseline", ...shifted]);
  return table(["", ...HEADLINE_SETTINGS.map(([name]) => name)], rows);
}

/** What the gates say where tokens rise and the pass rate stays. */
export function tokensTable(results: Results): string {
  const rises: readonly (readonly [name: string, setting: Setting])[] = [
    ["unchanged", "tokens"],
    ["tokens up 5 %", "tokens-at-tolerance"],
    ["up 10 %", "tokens-up-10"],
    ["up 20 %", "tokens-up-20"],
    ["up 30 %", "tokens-up-30"],
  ];
  const found = rises.map(([, setting]) => results.of(HEADLINE, UNCHANGED, setting));
  const row = (name: string, of: (found: Forecast) => number) => [
    name,
    ...found.map((one) => (one === null ? NONE : inPercent(of(one)))),
  ];
  return table(
    ["", ...rises.map(([name]) => name)],
    [
      row("fails", ({ regression }) => regression.rate),
      row("passes", ({ pass }) => pass.rate),
      row("attempts used", ({ used }) => used),
    ],
  );
}

/** What people gate by today, and pairgate, on the same attempts. */
export function rulesTable(results: Results, bench: Bench): string {
  const drops = HEADLINE_DROPS.filter(([, drop]) => results.of(bench, drop, "alone") !== null);
  const pairgate = drops.map(([, drop]) => inPercent(results.of(bench, drop, "alone")?.regression.rate));
  const rows = RULE_NAMES.flatMap((rule) => {
    const rates = drops.map(([, drop]) => results.rule(bench, drop, rule));
    if (rates.every((rate) => rate === null)) return [];
    return [[rule, ...rates.map((rate) => inPercent(rate?.rate))]];
  });
  return table(
    ["fails", ...drops.map(([name]) => name)],
    [["pairgate, pass rate alone", ...pairgate], ...rows],
  );
}

export function triedTable(results: Results): string {
  const of = (variant: string, drop: Drop, bench = HEADLINE): Forecast | null => {
    const total = results.find({ bench, drop, groundShift: 0 })?.variants[variant];
    return total === undefined ? null : forecastOf(total, CONFIDENCE);
  };
  const rows = Object.keys(VARIANTS).map((variant) => {
    const [zero, ten] = [of(variant, UNCHANGED), of(variant, uniform(0.1))];
    const shapes = HELD_SHAPES.map((shape) => of(variant, { shape, size: 0.1 }));
    const known = shapes.filter((found) => found !== null);
    const worst = known.length === 0 ? null : Math.max(...known.map(({ pass }) => pass.rate));
    const least = known.length === 0 ? null : Math.min(...known.map(({ regression }) => regression.rate));
    const easiest = of(variant, { shape: "easiest", size: 0.1 });
    return [
      variant,
      inPercent(zero?.regression.rate),
      inPercent(of(variant, UNCHANGED, SCANT)?.regression.rate),
      inPercent(zero?.pass.rate),
      inPercent(zero?.used),
      inPercent(ten?.regression.rate),
      inPercent(ten?.used),
      inPercent(least),
      inPercent(easiest?.used),
      inPercent(worst),
      inPercent(of(variant, { shape: "worn", size: 0.1 })?.pass.rate),
    ];
  });
  const heads = [
    "unchanged: fails",
    "with k_b 1: fails",
    "passes",
    "attempts used",
    "−10 uniform: caught",
    "attempts used",
    "−10, least caught of five shapes",
    "−10 easiest: attempts used",
    "−10, most passed of five shapes",
    "−10 worn: passed",
  ];
  return table(["", ...heads], rows);
}
