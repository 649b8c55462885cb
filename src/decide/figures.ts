import type { Figure } from "../domain/verdict.ts";
import { mean } from "../stats/mean.ts";
import type { Arm, PairedTask } from "./pair.ts";

/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them, and
 * the tokens that one attempt of every task takes.
 */
export function figuresOf(tasks: readonly PairedTask[]): Figure[] {
  const figures: (Figure | null)[] = [
    figure("cost", "usd", tasks, (arm) => arm.costs),
    figure("suite-tokens", "tokens", tasks, (arm) => arm.tokens, "sum"),
    figure("duration", "milliseconds", tasks, (arm) => arm.durations),
    figure("turns", "turns", tasks, (arm) => arm.turns),
  ];
  return figures.filter((item) => item !== null);
}

function figure(
  what: Figure["what"],
  unit: Figure["unit"],
  tasks: readonly PairedTask[],
  values: (arm: Arm) => readonly number[],
  over: "mean" | "sum" = "mean",
): Figure | null {
  const known = tasks.filter((task) => values(task.baseline).length > 0 && values(task.candidate).length > 0);
  if (known.length === 0) return null;
  const total = (side: (task: PairedTask) => Arm) => {
    let sum = 0;
    for (const task of known) sum += mean(values(side(task)));
    return over === "sum" ? sum : sum / known.length;
  };
  const baseline = total((task) => task.baseline);
  const candidate = total((task) => task.candidate);
  const change = candidate / baseline - 1;
  return { what, unit, baseline, candidate, change: Number.isFinite(change) ? change : null };
}
