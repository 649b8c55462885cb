import type { Run } from "../domain/run.ts";
import type { Beyond } from "../domain/verdict.ts";
import { clusterStandardError } from "../stats/fixed-task.ts";
import { pairedT } from "../stats/paired-t.ts";
import { studentQuantile } from "../stats/student.ts";
import type { PairedTask } from "./pair.ts";

/** Two-sided confidence of the interval that speaks beyond the tasks. */
const LEVEL = 0.9;

/**
 * What the change could be for tasks like these, as against on these very tasks: that the suite has these tasks and not
 * others is chance too. Tasks of one cluster (a repository, say) resemble each other, so they count as a group: the
 * cluster-robust error with t of the number of clusters minus one; without clusters the paired t interval. Never gated.
 * Null where fewer than two tasks, or clusters, were tried in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), 2.2; statistics.md 1(i).
 */
export function beyondTasks(tasks: readonly PairedTask[], run: Run): Beyond | null {
  const both = tasks.filter(({ baseline, candidate }) => baseline.attempts > 0 && candidate.attempts > 0);
  if (both.length < 2) return null;
  const differences = both.map(
    ({ baseline, candidate }) => candidate.passes / candidate.attempts - baseline.passes / baseline.attempts,
  );
  const named = clustersOf(run);
  const clusters = both.map(({ task }) => named.get(task) ?? `task ${task}`);
  const groups = new Set(clusters).size;
  const clustered = both.some(({ task }) => named.has(task)) && groups < both.length;
  if (clustered && groups < 2) return null;
  const { mean, standardError } = pairedT(differences);
  const error = clustered ? clusterStandardError({ differences, clusters }) : standardError;
  const reach = studentQuantile((1 + LEVEL) / 2, groups - 1) * error;
  return {
    interval: [Math.max(-1, mean - reach), Math.min(1, mean + reach)],
    level: LEVEL,
    tasks: both.length,
    clusters: clustered ? groups : null,
  };
}

/** The cluster of each task that has one. */
function clustersOf({ attempts }: Run): Map<string, string> {
  const clusters = new Map<string, string>();
  for (const { task, cluster } of attempts)
    if (cluster !== null && cluster !== "") clusters.set(task, `cluster ${cluster}`);
  return clusters;
}
