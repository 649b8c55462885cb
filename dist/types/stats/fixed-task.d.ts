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
export declare function fixedTaskDifference(strata: readonly Stratum[]): FixedTaskDifference;
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
export declare function clusterStandardError({ differences, clusters }: ClusteredDifferences): number;
