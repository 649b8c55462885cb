import { requireFinite, requirePart } from "./preconditions.ts";
import type { Stratum } from "./stratified.ts";

export interface FixedTaskDifference {
  /** The mean over tasks of the candidate's pass rate minus the baseline's, a fraction. */
  readonly difference: number;
  /** Of the difference on these very tasks: the attempts are random, the tasks are not. A fraction. */
  readonly standardError: number;
  /** The number of tasks that both arms attempted: the only ones that count. */
  readonly tasks: number;
}

/**
 * The mean paired difference D of pass rates over the tasks attempted in both arms, with its fixed-task standard error:
 * sqrt(sum p~ (1 - p~) (1/k_b + 1/k_c)) / n, where p~ = (s + x + 1/4) / (k_b + k_c + 1/2) shrinks each task's pooled
 * rate a little, so that a task that always passed is not taken for certain. Throws RangeError unless passes and
 * attempts are whole numbers with passes <= attempts, or if no task was attempted in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), the sampling part of the paired variance.
 */
export function fixedTaskDifference(strata: readonly Stratum[]): FixedTaskDifference {
  let tasks = 0;
  let differences = 0;
  let variances = 0;
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
    requirePart("baselinePasses", baselinePasses, "baselineAttempts", baselineAttempts);
    requirePart("candidatePasses", candidatePasses, "candidateAttempts", candidateAttempts);
    if (baselineAttempts === 0 || candidateAttempts === 0) continue;
    const rate = (baselinePasses + candidatePasses + 0.25) / (baselineAttempts + candidateAttempts + 0.5);
    tasks += 1;
    differences += candidatePasses / candidateAttempts - baselinePasses / baselineAttempts;
    variances += rate * (1 - rate) * (1 / baselineAttempts + 1 / candidateAttempts);
  }
  if (tasks === 0) throw new RangeError("no task was attempted in both arms");
  return { difference: differences / tasks, standardError: Math.sqrt(variances) / tasks, tasks };
}

/** Paired differences, one for each task, and the cluster (a repository, say) that each belongs to. */
export interface ClusteredDifferences {
  readonly differences: readonly number[];
  readonly clusters: readonly (string | number)[];
}

/**
 * The cluster-robust standard error of the mean of differences, in their unit: for tasks that stand for others like them
 * and resemble each other within a cluster. sqrt(sum over clusters of (sum of (d - mean))^2) / n * sqrt(G / (G - 1)).
 * Throws RangeError unless there are as many clusters' names as differences, all finite, in at least two clusters.
 * E. Miller, arXiv:2411.00640 (2024), section 2.2; K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986), 13-22.
 */
export function clusterStandardError({ differences, clusters }: ClusteredDifferences): number {
  if (differences.length !== clusters.length) {
    throw new RangeError(
      `every difference needs its cluster: ${differences.length} differences, ${clusters.length} clusters`,
    );
  }
  const groups = new Set(clusters).size;
  if (groups < 2) throw new RangeError(`a cluster standard error needs at least two clusters, got ${groups}`);
  differences.forEach((difference, index) => {
    requireFinite(`differences[${index}]`, difference);
  });
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const sums = new Map<string | number, number>();
  for (const [index, cluster] of clusters.entries()) {
    sums.set(cluster, (sums.get(cluster) ?? 0) + ((differences[index] ?? mean) - mean));
  }
  const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
  return (Math.sqrt(squares) / differences.length) * Math.sqrt(groups / (groups - 1));
}
