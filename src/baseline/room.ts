import { countedAttempts } from "../decide/pair.ts";
import { type Run, roundOf } from "../domain/run.ts";

/** How many attempts of each task a pool holds, and how many it may: it is filled by (commit, run, round), newest first. */
export class Room {
  readonly #most: number;
  readonly #held = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The run with at most as many attempts per task as there is room for, first rounds first, whatever their outcomes.
   * Errors take no room.
   */
  take(run: Run): Run {
    const inOrder = [...countedAttempts(run)].sort((a, b) => roundOf(a) - roundOf(b));
    const kept = inOrder.filter((attempt) => {
      const key = keyOf(run, attempt.task);
      const count = this.#held.get(key) ?? 0;
      if (count >= this.#most) return false;
      if (attempt.outcome !== "error") this.#held.set(key, count + 1);
      return true;
    });
    // What is left is no longer what the plan describes, and a reader must not judge it by the plan.
    return { ...run, manifest: { ...run.manifest, plan: null }, attempts: kept };
  }

  /** Whether every task of the run has all its attempts. */
  isFullFor(run: Run): boolean {
    const { tasks } = run.manifest.suite;
    return Object.keys(tasks).every((task) => (this.#held.get(keyOf(run, task)) ?? 0) >= this.#most);
  }
}

/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run: Run, task: string): string {
  return `${run.manifest.suite.tasks[task]} ${task}`;
}
