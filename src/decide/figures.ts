import type { Figure } from "../domain/verdict.ts";
import { mean, sum } from "../stats/mean.ts";
import { meanLog } from "./judge-use.ts";
import type { Arm, Limit, PairedTask } from "./pair.ts";

/**
 * Figures that are shown and never gated: means per attempt, averaged over the tasks for which both arms know them; the
 * tokens that one attempt of every task takes; and how many attempts a limit ended. What nobody knows is left out.
 *
 * `passed-tokens` is over tasks that both arms passed at least once, from their passing attempts alone. It stands beside
 * `task-tokens`, which it explains and cannot replace: which attempts pass depends on the candidate, so to gate on it would
 * be to select by the outcome. statistics.md 1(ii).
 */
export function figuresOf(tasks: readonly PairedTask[]): Figure[] {
  const cached = tasks.some(({ baseline, candidate }) =>
    [...baseline.usages, ...candidate.usages].some(
      ({ cacheReadTokens, cacheWriteTokens }) => cacheReadTokens + cacheWriteTokens > 0,
    ),
  );
  const figures: (Figure | null)[] = [
    figure(tasks, { what: "cost", unit: "usd", of: (arm) => arm.costs }),
    figure(tasks, { what: "task-tokens", unit: "tokens", of: (arm) => arm.tokens, mean: "geometric" }),
    figure(tasks, { what: "passed-tokens", unit: "tokens", of: (arm) => arm.passTokens, mean: "geometric" }),
    // What was written to a cache was not read from it: the provider had to work it out, and asks its full price or more.
    figure(tasks, {
      what: "uncached-input",
      unit: "tokens",
      of: ({ usages }) => usages.map(({ inputTokens, cacheReadTokens }) => inputTokens - cacheReadTokens),
    }),
    cached
      ? figure(tasks, {
          what: "cached-input",
          unit: "tokens",
          of: ({ usages }) => usages.map(({ cacheReadTokens }) => cacheReadTokens),
        })
      : null,
    figure(tasks, {
      what: "output",
      unit: "tokens",
      of: ({ usages }) => usages.map(({ outputTokens }) => outputTokens),
    }),
    figure(tasks, { what: "suite-tokens", unit: "tokens", of: (arm) => arm.tokens, mean: "none" }),
    figure(tasks, { what: "duration", unit: "milliseconds", of: (arm) => arm.durations }),
    figure(tasks, { what: "turns", unit: "turns", of: (arm) => arm.turns }),
    ...(["time", "tokens", "disk"] as const).map((limit) => capped(tasks, limit)),
  ];
  return figures.filter((item) => item !== null);
}

interface Asked {
  readonly what: Figure["what"];
  readonly unit: Figure["unit"];
  /** What is known of an arm's attempts at one task. */
  readonly of: (arm: Arm) => readonly number[];
  /** Over the tasks; `none` adds them up. */
  readonly mean?: "arithmetic" | "geometric" | "none";
}

function figure(tasks: readonly PairedTask[], asked: Asked): Figure | null {
  const { what, unit, of, mean: kind = "arithmetic" } = asked;
  const known = tasks.filter(
    ({ baseline, candidate }) => of(baseline).length > 0 && of(candidate).length > 0,
  );
  if (known.length === 0) return null;
  const over = (side: "baseline" | "candidate") => {
    const attempts = known.map((task) => of(task[side]));
    if (kind === "geometric") return Math.exp(mean(attempts.map(meanLog)));
    const total = sum(attempts.map(mean));
    return kind === "none" ? total : total / known.length;
  };
  const [baseline, candidate] = [over("baseline"), over("candidate")];
  const change = candidate / baseline - 1;
  return {
    what,
    unit,
    baseline,
    candidate,
    change: Number.isFinite(change) ? change : null,
    tasks: known.length,
    of: null,
  };
}

/** How many attempts a limit ended, of those that passed or failed; null where it ended none. */
function capped(tasks: readonly PairedTask[], limit: Limit): Figure | null {
  const count = (side: "baseline" | "candidate") => sum(tasks.map((task) => task[side].capped[limit]));
  const attempts = (side: "baseline" | "candidate") => sum(tasks.map((task) => task[side].attempts));
  const [baseline, candidate] = [count("baseline"), count("candidate")];
  if (baseline + candidate === 0) return null;
  return {
    what: `capped-${limit}`,
    unit: "attempts",
    baseline,
    candidate,
    change: null,
    tasks: tasks.length,
    of: { baseline: attempts("baseline"), candidate: attempts("candidate") },
  };
}
