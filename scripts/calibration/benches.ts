import { bugHunt, type Noise, sweBenchVerified, terminalBench } from "../../src/forecast/noise.ts";

/** The kinds of noise, with the numbers of tasks that are simulated and the margin of the check. */
export const PROFILES = {
  "terminal-bench": { noise: terminalBench, tasks: [20, 50, 100], margin: 0.1 },
  "swe-bench-verified": { noise: sweBenchVerified, tasks: [20, 50, 100], margin: 0.1 },
  // Its own tasks, and the margin that its check has.
  "bug-hunt": { noise: (): Noise => bugHunt(), tasks: [bugHunt().tasks], margin: 0.15 },
  // Not measured anywhere, and hardest to judge: tasks that only luck tells apart.
  "nearly-solved": { noise: (tasks: number) => alike(0.95, tasks), tasks: [20, 50], margin: 0.1 },
  "seldom-solved": { noise: (tasks: number) => alike(0.15, tasks), tasks: [50], margin: 0.1 },
} as const;

/** Every task is solved with the same probability. */
function alike(rate: number, tasks: number): Noise {
  return { name: `alike ${rate}`, tasks, draw: () => new Float64Array(tasks).fill(rate) };
}

/** Whether its tasks are all alike, which no measured suite's are. */
export function isAlike({ profile }: Pick<Bench, "profile">): boolean {
  return profile === "nearly-solved" || profile === "seldom-solved";
}

export type Profile = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as Profile[];

/** A suite, its noise and how much is measured of it. */
export interface Bench {
  readonly profile: Profile;
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
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

export const ALL_BENCHES: readonly Bench[] = PROFILE_NAMES.flatMap((profile) =>
  PROFILES[profile].tasks.flatMap((tasks) =>
    [1, 3, 5].flatMap((rounds) =>
      [1, 5, 10].map((baselineAttempts) => ({ profile, tasks, rounds, baselineAttempts })),
    ),
  ),
);

export function isHeadline(bench: Bench): boolean {
  return benchName(bench) === benchName(HEADLINE);
}

export function benchName({ profile, tasks, rounds, baselineAttempts }: Bench): string {
  return `${profile} ${tasks}x${rounds} k_b ${baselineAttempts}`;
}

export function marginOf({ profile }: Bench): number {
  return PROFILES[profile].margin;
}
