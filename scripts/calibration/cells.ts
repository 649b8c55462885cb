import { TOKEN_SPREAD, type World } from "../../src/forecast/pull-request.ts";
import type { Drop, Shape } from "../../src/forecast/shapes.ts";
import { extensionRounds } from "../../src/measure/plan.ts";
import {
  ALL_BENCHES,
  type Bench,
  benchName,
  HEADLINE,
  isAlike,
  isHeadline,
  marginOf,
  PROFILES,
  SCANT,
} from "./benches.ts";
import type { Setting } from "./settings.ts";

/** One world, and the settings that its pull requests are judged by. */
export interface Cell {
  readonly bench: Bench;
  readonly drop: Drop;
  readonly groundShift: number;
  readonly sims: number;
  readonly settings: readonly Setting[];
  /** Only so many of them are judged with tokens, which takes ten times as long, and so many with more of them. */
  readonly meteredSims: number;
  readonly risenSims: number;
  /** Only so many are judged by the ways of stopping that were tried too. */
  readonly variantSims: number;
}

/** The shapes in which a drop of the size of the margin must not pass. */
export const HELD_SHAPES: readonly Shape[] = ["uniform", "random", "easiest", "hard", "mixed"];

/** The cells of a calibration, each once. The numbers of pull requests follow that of an unchanged one. */
export function cellsFor(sims: number): Cell[] {
  const fewer = Math.ceil(sims / 5);
  const cells: Cell[] = [];
  for (const bench of ALL_BENCHES) {
    if (isHeadline(bench)) continue;
    const margin = marginOf(bench);
    const cell = (shape: Shape, size: number, more: Partial<Cell> = {}): Cell => ({
      bench,
      drop: { shape, size },
      groundShift: 0,
      sims: fewer,
      settings: ["alone", "fixed"],
      meteredSims: 0,
      risenSims: 0,
      variantSims: 0,
      ...more,
    });
    // What was measured somewhere is held to the last digit; tasks that are all alike are a limit of it.
    const many = isAlike(bench) ? fewer : sims;
    const middling = bench.rounds === 3;
    cells.push(
      cell("uniform", 0, {
        sims,
        settings: ["alone", "fixed", "of-four", "tokens", "tokens-at-tolerance"],
        meteredSims: many,
        risenSims: fewer,
        variantSims: benchName(bench) === benchName(SCANT) ? sims : 0,
      }),
      cell("mixed", 0, { sims: many }),
      cell("uniform", 0.1, { settings: ["alone", "fixed", "of-four"] }),
      cell("uniform", 0.15),
    );
    if (middling) cells.push(cell("uniform", 0.05), cell("uniform", -0.05));
    if (middling || bench.tasks === 50) {
      for (const shape of [...HELD_SHAPES, "worn"] as const)
        if (shape !== "uniform") cells.push(cell(shape, margin));
    }
  }
  return [...cells, ...headlineCells(sims)];
}

/** The default design at one bench, with all that can be switched. */
function headlineCells(sims: number): Cell[] {
  const fewer = Math.ceil(sims / 5);
  const cell = (shape: Shape, size: number, more: Partial<Cell> = {}): Cell => ({
    bench: HEADLINE,
    drop: { shape, size },
    groundShift: 0,
    sims: fewer,
    settings: ["alone", "fixed", "confirm", "both", "tokens", "tokens-fixed", "tokens-both"],
    meteredSims: fewer,
    risenSims: fewer,
    variantSims: fewer,
    ...more,
  });
  const all = {
    sims,
    settings: [...cell("uniform", 0).settings, "of-four", "kept", "tokens-at-tolerance"],
  } as const;
  return [
    cell("uniform", 0, {
      ...all,
      meteredSims: sims,
      settings: [...all.settings, "tokens-of-four", "tokens-up-10", "tokens-up-20", "tokens-up-30"],
      variantSims: sims,
    }),
    cell("uniform", 0.1, all),
    cell("uniform", 0.05),
    cell("uniform", 0.15),
    cell("uniform", -0.05),
    cell("mixed", 0, { sims, meteredSims: sims }),
    ...(["random", "easiest", "hard", "mixed", "worn"] as const).map((shape) => cell(shape, 0.1)),
    // Nothing is gained by breaking tasks.
    ...(["random", "easiest", "hard", "mixed"] as const).flatMap((shape) =>
      (shape === "mixed" ? [0.05, 0.15, -0.05] : [0.05, 0.15]).map((size) =>
        cell(shape, size, { settings: ["alone", "fixed"], meteredSims: 0, variantSims: 0 }),
      ),
    ),
    cell("uniform", 0, {
      sims,
      groundShift: 0.05,
      settings: ["alone", "confirm", "both"],
      meteredSims: 0,
      variantSims: 0,
    }),
  ];
}

/** What a cell is called, and the seed of its pull requests. */
export function cellName({ bench, drop, groundShift }: Pick<Cell, "bench" | "drop" | "groundShift">): string {
  const points = drop.size === 0 ? "0" : String(Math.round(-1000 * drop.size) / 10);
  return `${benchName(bench)} ${drop.shape} ${points}${groundShift === 0 ? "" : ` ground ${Math.round(-1000 * groundShift) / 10}`}`;
}

/** The world of a cell; its attempts reach to the end of the extension. */
export function worldOf({ bench, drop, groundShift }: Cell, metered: boolean): World {
  const { profile, tasks, rounds, baselineAttempts } = bench;
  return {
    noise: PROFILES[profile].noise(tasks),
    drop,
    baselineAttempts,
    rounds: rounds + extensionRounds(rounds),
    tokens: metered ? { spread: TOKEN_SPREAD, rise: 0 } : null,
    groundShift,
  };
}
