import type { Forecast, Rate } from "../../src/forecast/forecast.ts";
import { forecastOf } from "../../src/forecast/forecast.ts";
import type { Drop, Shape } from "../../src/forecast/shapes.ts";
import {
  ALL_BENCHES,
  type Bench,
  HEADLINE,
  HELD_SHAPES,
  PROFILE_NAMES,
  PROFILES,
  SCANT,
  type Setting,
} from "./cells.ts";
import { marginOf } from "./checks.ts";
import { anyOfFour, CONFIDENCE, type Results } from "./results.ts";
import { RULE_NAMES } from "./rules.ts";
import { VARIANTS } from "./variants.ts";

/** What was not simulated. */
const NONE = "–";

const uniform = (size: number): Drop => ({ shape: "uniform", size });
const UNCHANGED = uniform(0);

/** A percentage to one decimal, without its sign: tables say in their heads that they hold percentages. */
export function inPercent(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? NONE : (100 * fraction).toFixed(1);
}

function ranged(rate: Rate | undefined): string {
  return rate === undefined
    ? NONE
    : `${inPercent(rate.rate)} (${inPercent(rate.lower)}–${inPercent(rate.upper)})`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const ruler = heads.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(heads), `|${ruler.join("|")}|`, ...rows.map(line)].join("\n");
}

/** One table for each kind of noise, with a row for each bench that has something in it. */
function byProfile(
  heads: readonly string[],
  rowOf: (bench: Bench) => readonly (string | undefined)[] | null,
): string {
  return PROFILE_NAMES.map((profile) => {
    const rows = ALL_BENCHES.filter((bench) => bench.profile === profile).flatMap((bench) => {
      const cells = rowOf(bench);
      if (cells === null) return [];
      const { tasks, rounds, baselineAttempts } = bench;
      return [[`${tasks} × ${rounds}, ${baselineAttempts}`, ...cells.map((cell) => cell ?? NONE)]];
    });
    const margin = `margin ${Math.round(100 * PROFILES[profile].margin)} points`;
    return `**${profile}**, ${margin}\n\n${table(["tasks × rounds, k_b", ...heads], rows)}`;
  }).join("\n\n");
}

export function falseAlarmTable(results: Results): string {
  const heads = [
    "fails",
    "passes",
    "attempts used",
    "one look at the end: fails",
    "mixed, mean 0: fails",
    "four checks: a pull request fails",
    "with tokens: fails",
    "tokens up 5 %: fails",
  ];
  return byProfile(heads, (bench) => {
    const of = (setting: Setting) => results.of(bench, UNCHANGED, setting);
    const alone = of("alone");
    if (alone === null) return null;
    const four = of("of-four");
    return [
      ranged(alone.regression),
      inPercent(alone.pass.rate),
      inPercent(alone.used),
      inPercent(of("fixed")?.regression.rate),
      inPercent(results.of(bench, { shape: "mixed", size: 0 }, "alone")?.regression.rate),
      four === null ? NONE : ranged(anyOfFour(four.regression)),
      inPercent(of("tokens")?.regression.rate),
      inPercent(of("tokens-at-tolerance")?.regression.rate),
    ];
  });
}

export function powerTable(results: Results): string {
  const heads = ["−5", "−10", "attempts used", "−10, one of four checks", "−15", "+5: fails"];
  return byProfile(heads, (bench) => {
    const of = (size: number, setting: Setting) => results.of(bench, uniform(size), setting);
    if (of(0.1, "alone") === null) return null;
    const both = (size: number) => {
      const [alone, fixed] = [of(size, "alone"), of(size, "fixed")];
      return `${inPercent(alone?.regression.rate)} [${inPercent(fixed?.regression.rate)}]`;
    };
    return [
      of(0.05, "alone") === null ? NONE : both(0.05),
      both(0.1),
      inPercent(of(0.1, "alone")?.used),
      inPercent(of(0.1, "of-four")?.regression.rate),
      both(0.15),
      inPercent(of(-0.05, "alone")?.regression.rate),
    ];
  });
}

export function wrongPassTable(results: Results): string {
  const shapes: readonly Shape[] = [...HELD_SHAPES, "worn"];
  return byProfile(shapes, (bench) => {
    const found = shapes.map((shape) => results.of(bench, { shape, size: marginOf(bench) }, "alone"));
    if (found.slice(1).every((of) => of === null)) return null;
    return found.map((of) =>
      of === null ? undefined : `${inPercent(of.pass.rate)} / ${inPercent(of.regression.rate)}`,
    );
  });
}

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
    const worst = Math.max(...shapes.map((found) => found?.pass.rate ?? Number.NaN));
    const least = Math.min(...shapes.map((found) => found?.regression.rate ?? Number.NaN));
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
