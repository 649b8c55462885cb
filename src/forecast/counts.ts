import type { Stratum } from "../stats/stratified.ts";
import type { DrawnArm, PullRequest } from "./pull-request.ts";

/** What has been made of one arm, task by task. Its attempts of a task are counted in their order. */
export class Counts {
  readonly tasks: number;
  readonly passes: Int32Array;
  readonly attempts: Int32Array;
  /** The sums of log tokens; null where nothing is metered. */
  readonly logTokens: Float64Array | null;
  /** How many tasks have an attempt. */
  tried = 0;
  readonly #drawn: DrawnArm;

  constructor(tasks: number, drawn: DrawnArm) {
    this.tasks = tasks;
    this.#drawn = drawn;
    this.passes = new Int32Array(tasks);
    this.attempts = new Int32Array(tasks);
    this.logTokens = drawn.logTokens === null ? null : new Float64Array(tasks);
  }

  /** Counts the next attempt of a task. */
  add(task: number): void {
    const made = this.attempts[task] ?? 0;
    const at = made * this.tasks + task;
    if (made === 0) this.tried += 1;
    this.attempts[task] = made + 1;
    this.passes[task] = (this.passes[task] ?? 0) + (this.#drawn.outcomes[at] ?? 0);
    if (this.logTokens !== null)
      this.logTokens[task] = (this.logTokens[task] ?? 0) + (this.#drawn.logTokens?.[at] ?? 0);
  }
}

/** All attempts of the stored baseline. */
export function baselineCounts({ tasks, baseline, baselineAttempts }: PullRequest): Counts {
  const counts = new Counts(tasks, baseline);
  for (let round = 0; round < baselineAttempts; round += 1)
    for (let task = 0; task < tasks; task += 1) counts.add(task);
  return counts;
}

/** The tasks that both arms have tried, in the tests' words. */
export function strataOf(baseline: Counts, candidate: Counts): Stratum[] {
  const strata: Stratum[] = [];
  for (let task = 0; task < candidate.tasks; task += 1) {
    const baselineAttempts = baseline.attempts[task] ?? 0;
    const candidateAttempts = candidate.attempts[task] ?? 0;
    if (baselineAttempts === 0 || candidateAttempts === 0) continue;
    strata.push({
      baselinePasses: baseline.passes[task] ?? 0,
      baselineAttempts,
      candidatePasses: candidate.passes[task] ?? 0,
      candidateAttempts,
    });
  }
  return strata;
}

/** For each task that both arms have tried, the candidate's mean log tokens minus the baseline's. */
export function logRatiosOf(baseline: Counts, candidate: Counts): number[] {
  const ratios: number[] = [];
  for (let task = 0; task < candidate.tasks; task += 1) {
    const before = baseline.attempts[task] ?? 0;
    const after = candidate.attempts[task] ?? 0;
    if (before === 0 || after === 0) continue;
    ratios.push((candidate.logTokens?.[task] ?? 0) / after - (baseline.logTokens?.[task] ?? 0) / before);
  }
  return ratios;
}
