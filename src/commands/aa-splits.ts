import { setImmediate } from "node:timers/promises";
import type { Pool } from "../baseline/pool.ts";
import type { Gates } from "../decide/gates.ts";
import { divisionOf } from "../forecast/split.ts";
import { type SplitForecast, splitByOne } from "../forecast/splits.ts";
import { storedTasks } from "../forecast/stored.ts";
import type { GatePlan } from "./gate-plan.ts";
import type { Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";

/** What came of holding a stored baseline against itself. */
export interface AaSplits {
  readonly forecast: SplitForecast;
  readonly gates: Gates;
  /** The pseudo-candidate's attempts of each task, and how many of each the rest has at least. */
  readonly rounds: number;
  readonly rest: number;
  readonly tasks: number;
  readonly attempts: number;
  /** Tasks with fewer attempts than most. */
  readonly leftOut: readonly string[];
}

/** A division takes some milliseconds, and between so many of them a signal is heard. */
const AT_ONCE = 50;

/**
 * The splits of a check's baseline; or why it cannot be split, in the end of a sentence.
 * @throws DOMException where it is interrupted
 */
export async function splitsOf(options: {
  readonly interrupted: AbortSignal;
  readonly project: Project;
  readonly surveyed: SurveyedCheck;
  readonly pool: Pick<Pool, "leftOut">;
  readonly fixed: GatePlan;
  readonly splits: number;
  readonly onSplit: (done: number) => void;
}): Promise<AaSplits | string> {
  const { interrupted, project, surveyed, pool, fixed, splits, onSplit } = options;
  const stored = storedTasks(fixed.baselineRuns, surveyed.tasks);
  if (stored.length === 0) {
    const left = pool.leftOut.length === 0 ? "" : ` (${pool.leftOut.join("; ")})`;
    return `no baseline that fits is stored in ${project.store.name}${left}`;
  }
  const division = divisionOf(stored, fixed.plan.rounds);
  if (division === null) return "most of its tasks have 1 stored attempt only, which cannot be divided";
  const early = project.config.stopping !== "none";
  const steps = splitByOne({ division, gates: fixed.gates, early, splits, seed: "aa" });
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value % AT_ONCE !== 0) continue;
    onSplit(step.value);
    await setImmediate();
    interrupted.throwIfAborted();
  }
  const forecast = step.value;
  const sizes = division.tasks.map(({ attempts }) => attempts.length);
  return {
    forecast,
    gates: fixed.gates,
    rounds: division.rounds,
    rest: Math.min(...sizes) - division.rounds,
    tasks: division.tasks.length,
    attempts: sizes.reduce((sum, size) => sum + size, 0),
    leftOut: division.leftOut,
  };
}
