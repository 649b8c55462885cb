import type { Pool } from "../baseline/pool.ts";
import { closest } from "../config/suggestion.ts";
import { PairgateError } from "../domain/error.ts";
import { BUG_HUNT } from "../forecast/bug-hunt.ts";
import { fromHistory, type Noise, sweBenchVerified, type Tally, terminalBench } from "../forecast/noise.ts";
import { drawnGround, type Grounds, storedGround, tasksLike } from "../forecast/outlook.ts";
import { TOKEN_SPREAD } from "../forecast/pull-request.ts";
import { type MeanUse, meanUse, storedTasks, tallyOf, tokenSpread } from "../forecast/stored.ts";
import type { SurveyedCheck } from "./survey.ts";

const PROFILES = ["terminal-bench", "swe-bench-verified", "bug-hunt"] as const;
const NOISES = ["history", ...PROFILES] as const;
export type NoiseName = (typeof NOISES)[number];

/**
 * Reads `--noise`.
 * @throws PairgateError where it names none that is known
 */
export function readNoise(text: string | undefined): NoiseName | null {
  if (text === undefined) return null;
  const known = NOISES.find((name) => name === text);
  if (known !== undefined) return known;
  const meant = closest({ word: text, among: NOISES });
  throw new PairgateError({
    message: `--noise ${JSON.stringify(text)} is not a noise profile`,
    hint: meant === undefined ? `There are ${NOISES.join(", ")}.` : `Did you mean ${meant}?`,
  });
}

/** What a check's numbers come from. */
export interface PlanSource {
  readonly noise: NoiseName;
  /** Attempts that the numbers come from; null of a profile. */
  readonly attempts: number | null;
  /** What the check has now; of the baseline, or as it would be recorded. */
  readonly own: { readonly tasks: number; readonly baselineAttempts: number };
  /** The mean pass rate over the baseline's tasks, a fraction; null where none is stored. */
  readonly solved: number | null;
  readonly use: MeanUse;
  /** Of log tokens around a task's mean, of which `spreadKnown` says whether the baseline's own. */
  readonly tokenSpread: number;
  readonly spreadKnown: boolean;
  readonly grounds: (tasks: number, baselineAttempts: number) => Grounds;
}

/**
 * The stored baseline's own history, or a profile where that is asked for or nothing is stored.
 * @throws PairgateError where the history is asked for and there is none
 */
export function planSource(options: {
  readonly surveyed: SurveyedCheck;
  readonly pool: Pick<Pool, "runs">;
  readonly asked: NoiseName | null;
  readonly store: string;
}): PlanSource {
  const { surveyed, pool, asked, store } = options;
  const { check, tasks } = surveyed;
  const stored = storedTasks(pool.runs, tasks);
  const tallies = stored.map(tallyOf);
  const noise = asked ?? (tallies.length === 0 ? "terminal-bench" : "history");
  if (noise === "history" && tallies.length === 0) {
    throw new PairgateError({
      message: `--noise history: no baseline of ${check.name} that fits is stored in ${store}`,
      hint: `Record one by pairgate record, or name a profile: ${PROFILES.join(", ")}.`,
    });
  }
  const found = storedGround(tallies);
  const [ownSpread, attempts] = [tokenSpread(stored), tallies.reduce((sum, task) => sum + task.attempts, 0)];
  return {
    noise,
    attempts: noise === "history" ? attempts : null,
    own:
      tallies.length === 0
        ? { tasks: Object.keys(tasks).length, baselineAttempts: check.baseline.attempts }
        : { tasks: tallies.length, baselineAttempts: found.baselineAttempts },
    solved:
      tallies.length === 0
        ? null
        : tallies.reduce((sum, task) => sum + task.passes / task.attempts, 0) / tallies.length,
    use: meanUse(stored),
    tokenSpread: ownSpread ?? TOKEN_SPREAD,
    spreadKnown: ownSpread !== null,
    grounds: (count, baselineAttempts) => {
      if (noise !== "history") return drawnGround(profile(noise, count), baselineAttempts);
      if (count !== tallies.length) return drawnGround(tasksLike(tallies, count), baselineAttempts);
      return baselineAttempts === found.baselineAttempts
        ? found
        : drawnGround(fromHistory(tallies), baselineAttempts);
    },
  };
}

function profile(name: (typeof PROFILES)[number], tasks: number): Noise {
  if (name === "terminal-bench") return terminalBench(tasks);
  if (name === "swe-bench-verified") return sweBenchVerified(tasks);
  const tallies = Object.values(BUG_HUNT.passes).map(
    (passes): Tally => ({ passes, attempts: BUG_HUNT.attempts }),
  );
  return tasks === tallies.length ? fromHistory(tallies) : tasksLike(tallies, tasks);
}
