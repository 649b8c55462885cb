import { EXTENSION_SHARE, gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_FALSE_ALARM, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Design } from "../../src/forecast/design.ts";
import { bugHunt, type Noise, sweBenchVerified, terminalBench } from "../../src/forecast/noise.ts";
import { TOKEN_SPREAD, type World } from "../../src/forecast/pull-request.ts";
import type { Drop, Shape } from "../../src/forecast/shapes.ts";
import { extensionRounds } from "../../src/measure/plan.ts";

/** The kinds of noise, with the numbers of tasks that are simulated and the margin of the check. */
export const PROFILES = {
  "terminal-bench": { noise: terminalBench, tasks: [20, 50, 100], margin: 0.1 },
  "swe-bench-verified": { noise: sweBenchVerified, tasks: [20, 50, 100], margin: 0.1 },
  // Its own tasks, and the margin that its check has.
  "bug-hunt": { noise: (): Noise => bugHunt(), tasks: [bugHunt().tasks], margin: 0.15 },
} as const;

export type Profile = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as Profile[];

/** A suite, its noise and how much is measured of it. */
export interface Bench {
  readonly profile: Profile;
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
}

/** How the pull requests of a cell are judged: all settings on the same attempts. */
export type Setting =
  | "alone"
  | "fixed"
  | "of-four"
  | "kept"
  | "confirm"
  | "both"
  | "tokens"
  | "tokens-fixed"
  | "tokens-at-tolerance"
  | "tokens-up-10"
  | "tokens-up-20"
  | "tokens-up-30"
  | "tokens-both";

/** One world, and the settings that its pull requests are judged by. */
export interface Cell {
  readonly bench: Bench;
  readonly drop: Drop;
  readonly groundShift: number;
  readonly sims: number;
  readonly settings: readonly Setting[];
  /** Only so many of them are judged with tokens, which takes ten times as long. */
  readonly meteredSims: number;
  /** Only so many are judged by the ways of stopping that were tried too. */
  readonly variantSims: number;
}

/** The bench at which the project's promises are held. */
export const HEADLINE: Bench = {
  profile: "terminal-bench",
  tasks: 50,
  rounds: 3,
  baselineAttempts: 10,
};

/** The same with so small a baseline that the order of its attempts is chosen by little. */
export const SCANT: Bench = { ...HEADLINE, baselineAttempts: 1 };

/** The shapes in which a drop of the size of the margin must not pass. */
export const HELD_SHAPES: readonly Shape[] = ["uniform", "random", "easiest", "hard", "mixed"];

export const ALL_BENCHES: readonly Bench[] = PROFILE_NAMES.flatMap((profile) =>
  PROFILES[profile].tasks.flatMap((tasks) =>
    [1, 3, 5].flatMap((rounds) =>
      [1, 5, 10].map((baselineAttempts) => ({ profile, tasks, rounds, baselineAttempts })),
    ),
  ),
);

/** The cells of a calibration, each once. The numbers of pull requests follow that of an unchanged one. */
export function cellsFor(sims: number): Cell[] {
  const fewer = Math.ceil(sims / 5);
  const cells: Cell[] = [];
  for (const bench of ALL_BENCHES) {
    if (isHeadline(bench)) continue;
    const { margin } = PROFILES[bench.profile];
    const cell = (shape: Shape, size: number, more: Partial<Cell> = {}): Cell => ({
      bench,
      drop: { shape, size },
      groundShift: 0,
      sims: fewer,
      settings: ["alone", "fixed"],
      meteredSims: 0,
      variantSims: 0,
      ...more,
    });
    const metered = { meteredSims: fewer } as const;
    const middling = bench.rounds === 3;
    cells.push(
      cell("uniform", 0, {
        sims,
        settings: ["alone", "fixed", "of-four", "tokens", "tokens-at-tolerance"],
        ...metered,
        variantSims: benchName(bench) === benchName(SCANT) ? sims : 0,
      }),
      cell("mixed", 0),
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
      settings: [...all.settings, "tokens-up-10", "tokens-up-20", "tokens-up-30"],
      variantSims: sims,
    }),
    cell("uniform", 0.1, all),
    cell("uniform", 0.05),
    cell("uniform", 0.15),
    cell("uniform", -0.05),
    cell("mixed", 0),
    ...(["random", "easiest", "hard", "mixed", "worn"] as const).map((shape) => cell(shape, 0.1)),
    cell("uniform", 0, {
      sims,
      groundShift: 0.05,
      settings: ["alone", "confirm", "both"],
      meteredSims: 0,
      variantSims: 0,
    }),
  ];
}

export function isHeadline(bench: Bench): boolean {
  return benchName(bench) === benchName(HEADLINE);
}

export function benchName({ profile, tasks, rounds, baselineAttempts }: Bench): string {
  return `${profile} ${tasks}x${rounds} k_b ${baselineAttempts}`;
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

/** The rise of the candidate's tokens in each setting that has one; at the tolerance false alarms are most frequent. */
export const RISES: Partial<Record<Setting, number>> = {
  "tokens-at-tolerance": 0.05,
  "tokens-up-10": 0.1,
  "tokens-up-20": 0.2,
  "tokens-up-30": 0.3,
};

export function isMetered(setting: Setting): boolean {
  return setting.startsWith("tokens");
}

/** The design of a setting at a bench. */
export function designOf({ profile, rounds }: Bench, setting: Setting): Design {
  const extended = setting === "kept" || setting === "both" || setting === "tokens-both";
  const { margin } = PROFILES[profile];
  return {
    rounds,
    gates: gatesFor({
      falseAlarm: DEFAULT_FALSE_ALARM,
      changedChecks: setting === "of-four" ? 4 : 1,
      rules: { ...DEFAULT_RULES, passRate: { ...DEFAULT_RULES.passRate, margin } },
      metered: isMetered(setting),
      extensionShare: extended ? EXTENSION_SHARE : 0,
    }),
    early: setting !== "fixed" && setting !== "tokens-fixed",
    extension: extended ? { rounds: extensionRounds(rounds), used: setting !== "kept" } : null,
    confirm: setting === "confirm" || setting === "both" || setting === "tokens-both",
  };
}
