import type { Comparison, TaskChange, TaskResult } from "../domain/verdict.ts";
import { NOTHING } from "./numbers.ts";
import type { Pen } from "./pen.ts";

/** So many tasks are named outside the fold. */
const MOST_NAMED = 10;

const ORDER: Readonly<Record<TaskChange, number>> = {
  "newly-failing": 0,
  "newly-passing": 1,
  unclear: 2,
  same: 3,
};

/** What changed first, the largest change first; what is the same stays in the suite's order. */
export function inOrderOfInterest(tasks: readonly TaskResult[]): TaskResult[] {
  return tasks.toSorted(
    (left, right) =>
      ORDER[left.change] - ORDER[right.change] ||
      (left.change === "same" ? 0 : Math.abs(difference(right)) - Math.abs(difference(left))),
  );
}

/** `fix-git (10/10 → 0/2), … and 3 more`; empty where no task changed this way. */
export function namedTasks({
  tasks,
  change,
  pen,
}: {
  readonly tasks: readonly TaskResult[];
  readonly change: TaskChange;
  readonly pen: Pen;
}): string {
  const all = inOrderOfInterest(tasks.filter((task) => task.change === change));
  const named = all
    .slice(0, MOST_NAMED)
    .map(({ task, baseline, candidate }) => `${pen.name(task)} (${tally(baseline)} → ${tally(candidate)})`);
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : "";
  return `${named.join(", ")}${more}`;
}

/** What to hold of the tasks named as changed where the verdict does not bear them out; empty where it does. */
export function byChance({ verdict, tasks }: Pick<Comparison, "verdict" | "tasks">): string {
  const named = tasks.some(({ change }) => change === "newly-failing" || change === "newly-passing");
  if (!named || verdict === "regression") return "";
  return "One task's few attempts can differ by chance; no single task decides.";
}

/** `8/10`. */
export function tally({ passes, attempts }: TaskResult["baseline"]): string {
  return attempts === 0 ? NOTHING : `${passes}/${attempts}`;
}

function difference({ baseline, candidate }: TaskResult): number {
  if (baseline.attempts === 0 || candidate.attempts === 0) return 0;
  return candidate.passes / candidate.attempts - baseline.passes / baseline.attempts;
}
