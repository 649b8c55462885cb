import type { TaskChange, TaskResult } from "../domain/verdict.ts";
import { stratifiedTest } from "../stats/stratified.ts";
import type { PairedTask } from "./pair.ts";
import { stratumOf } from "./pass-rate.ts";

/** A task is named as changed at this mid-p. Of many unchanged tasks a few are named by chance; none of them decides. */
const CHANGED_P = 0.05;

/** Up to here, or where the rate moved by half, one task's few attempts leave it open. */
const UNCLEAR_P = 0.2;

/** What happened to each paired task, by the exact test on its own attempts. */
export function judgeTasks(tasks: readonly PairedTask[]): TaskResult[] {
  return tasks.map((task) => ({
    task: task.task,
    baseline: { passes: task.baseline.passes, attempts: task.baseline.attempts },
    candidate: { passes: task.candidate.passes, attempts: task.candidate.attempts },
    change: changeOf(task),
  }));
}

function changeOf(task: PairedTask): TaskChange {
  const { baseline, candidate } = task;
  if (baseline.attempts === 0 || candidate.attempts === 0) return "unclear";
  const difference = candidate.passes / candidate.attempts - baseline.passes / baseline.attempts;
  if (difference === 0) return "same";
  const { lowerMid, upperMid } = stratifiedTest([stratumOf(task)]);
  const p = difference < 0 ? lowerMid : upperMid;
  if (p <= CHANGED_P) return difference < 0 ? "newly-failing" : "newly-passing";
  return p <= UNCLEAR_P || Math.abs(difference) >= 0.5 ? "unclear" : "same";
}
