import type { Drop, Shape } from "../../src/forecast/shapes.ts";
import { ALL_BENCHES, type Bench, marginOf, PROFILE_NAMES, PROFILES } from "./benches.ts";
import { HELD_SHAPES } from "./cells.ts";
import { anyOfFour, type Results } from "./results.ts";
import type { Setting } from "./settings.ts";
import { inPercent, NONE, ranged, table } from "./table.ts";

const uniform = (size: number): Drop => ({ shape: "uniform", size });
const UNCHANGED = uniform(0);

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
