import type { Run } from "../domain/run.ts";
import type { Beyond } from "../domain/verdict.ts";
import { clusterStandardError } from "../stats/fixed-task.ts";
import { pairedT } from "../stats/paired-t.ts";
import { studentQuantile } from "../stats/student.ts";
import type { Judged } from "./judge-gates.ts";

/**
 * What the change could be for tasks like these, as against on these very tasks: that the suite has these tasks and not
 * others is chance too. Tasks of one cluster (a repository, say) resemble each other, so they count as a group: the
 * cluster-robust error with t of the number of clusters minus one; without clusters the paired t interval. By the tails of
 * the gate's own boundaries, so that it holds however often was looked, and never narrower than what the gate says of these
 * tasks alone. Never gated. Null where fewer than two tasks, or clusters, were tried in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), 2.2; statistics.md 1(i).
 */
export function beyondTasks(
  { tasks, gates, passRate }: Pick<Judged, "tasks" | "gates" | "passRate">,
  run: Run,
): Beyond | null {
  const both = tasks.filter(({ baseline, candidate }) => baseline.attempts > 0 && candidate.attempts > 0);
  const gate = gates.find(({ metric }) => metric === "pass-rate");
  if (both.length < 2 || gate === undefined || gate.interval === null || gate.level === null) return null;
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
  const reach = (tail: number) => (error === 0 ? 0 : -studentQuantile(tail, groups - 1) * error);
  const [low, high] = gate.interval;
  return {
    interval: [
      Math.max(-1, Math.min(low, mean - reach(passRate.passTail))),
      Math.min(1, Math.max(high, mean + reach(passRate.failTail))),
    ],
    level: gate.level,
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
