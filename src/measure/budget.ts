import type { Attempt } from "../domain/run.ts";

/** What measuring may cost, over all checks of one command. Time in milliseconds; null means no cap. */
export interface BudgetLimits {
  readonly tokens: number | null;
  readonly usd: number | null;
  readonly timeMs: number | null;
}

/** Keeps count of what was spent. A cap that is reached ends the run as `incomplete`. */
export interface Budget {
  /** Counts an attempt, the tries before it included. */
  add(attempt: Attempt): void;
  /** Why nothing further may be started, or null. */
  reached(): string | null;
  /** Milliseconds until the time cap, or null where there is none. */
  timeLeftMs(): number | null;
  /** Which caps cannot be kept, because attempts do not report what they would be kept by. */
  blindSpots(): readonly string[];
}

export function createBudget(limits: BudgetLimits, now: () => number): Budget {
  const startedAt = now();
  let tokens = 0;
  let usd = 0;
  let unmetered = 0;
  let unpriced = 0;
  const timeLeftMs = () => (limits.timeMs === null ? null : limits.timeMs - (now() - startedAt));
  return {
    add(attempt) {
      for (const part of [attempt, ...attempt.retried]) {
        if (part.usage === null) unmetered += 1;
        else tokens += part.usage.inputTokens + part.usage.outputTokens;
        if (part.costUsd === null) unpriced += 1;
        else usd += part.costUsd;
      }
    },
    reached() {
      if (limits.tokens !== null && tokens >= limits.tokens) {
        return `the budget of ${limits.tokens} tokens is spent (${tokens})`;
      }
      if (limits.usd !== null && usd >= limits.usd)
        return `the budget of $${limits.usd} is spent ($${usd.toFixed(2)})`;
      const left = timeLeftMs();
      if (left !== null && left <= 0)
        return `the budget of ${Math.round((limits.timeMs ?? 0) / 1000)} seconds is spent`;
      return null;
    },
    timeLeftMs,
    blindSpots() {
      const blind: string[] = [];
      if (limits.tokens !== null && unmetered > 0) {
        blind.push(`budget.tokens does not see ${unmetered} attempts that reported no tokens`);
      }
      if (limits.usd !== null && unpriced > 0) {
        blind.push(`budget.usd does not see ${unpriced} attempts that reported no cost`);
      }
      return blind;
    },
  };
}
