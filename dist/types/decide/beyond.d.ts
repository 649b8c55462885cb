import type { Run } from "../domain/run.ts";
import type { Beyond } from "../domain/verdict.ts";
import type { Judged } from "./judge-gates.ts";
/**
 * What the change could be for tasks like these, as against on these very tasks: that the suite has these tasks and not
 * others is chance too. Tasks of one cluster (a repository, say) resemble each other, so they count as a group: the
 * cluster-robust error with t of the number of clusters minus one; without clusters the paired t interval. By the tails of
 * the gate's own boundaries, so that it holds however often was looked, and never narrower than what the gate says of these
 * tasks alone. Never gated. Null where fewer than two tasks, or clusters, were tried in both arms.
 * E. Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), 2.2; statistics.md 1(i).
 */
export declare function beyondTasks({ tasks, gates, passRate }: Pick<Judged, "tasks" | "gates" | "passRate">, run: Run): Beyond | null;
