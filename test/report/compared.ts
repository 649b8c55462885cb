import { compare } from "../../src/decide/compare.ts";
import { gatesFor } from "../../src/decide/gates.ts";
import { COST_RULE, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Attempt, Manifest, Run } from "../../src/domain/run.ts";
import type { Comparison } from "../../src/domain/verdict.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";
import { BASE, HEAD } from "./documents.ts";

/** Comparisons as `compare` makes them, of runs in which something else than noise decides. */
export const COMPARED: Readonly<Record<string, () => Comparison>> = {
  "no-baseline": () => compared({ candidate: candidate() }),
  "left-out": () => compared({ baseline: baseline(40), candidate: candidate({ tasks: 100 }) }),
  untried: () => compared({ baseline: baseline(50), candidate: candidate({ errors: (task) => task === 7 }) }),
  "partly-unmetered": () =>
    compared({ baseline: baseline(50), candidate: candidate({ unmetered: (task) => task < 4 }) }),
  "partly-unpriced": () =>
    compared({
      cost: true,
      baseline: baseline(50),
      candidate: candidate({ unpriced: (task) => task === 7 }),
    }),
  "widely-spread": () =>
    compared({
      cost: true,
      baseline: baseline(2),
      candidate: candidate({ tasks: 2, tokens: (task) => (task === 0 ? 1 : 1e11) }),
    }),
  capped: () =>
    compared({
      cost: true,
      baseline: baseline(50),
      candidate: candidate({
        capped: (task) => task % 8 === 2,
        tokens: (task) => (task % 8 === 2 ? 900_000 : 181_000 + 1000 * (task % 7)),
      }),
    }),
  "unequal-errors": () =>
    compared({
      baseline: baseline(50),
      candidate: candidate({ errors: (task, attempt) => attempt === 0 && task % 8 === 0 }),
    }),
};

function compared(options: {
  readonly baseline?: Run;
  readonly candidate: Run;
  /** Whether cost is gated. */
  readonly cost?: boolean;
}): Comparison {
  const { baseline, candidate, cost = false } = options;
  const gates = gatesFor({
    falseAlarm: 0.05,
    changedChecks: 1,
    rules: { ...DEFAULT_RULES, cost: cost ? COST_RULE : null },
    metered: true,
    priced: true,
  });
  return compare(baseline === undefined ? [] : [baseline], candidate, gates);
}

function baseline(tasks: number): Run {
  const tallies = Array.from({ length: tasks }, (_, task) => [[10, 5, 0, 5][task % 4] ?? 0, 10] as const);
  return runOf({
    id: "20261119T101500Z-abc1234",
    attempts: attemptsOf(tallies, (task) => used(180_000 + 1000 * (task % 9))),
    manifest: { ...manifest(BASE), createdAt: "2026-11-19T10:15:00Z" },
  });
}

/** So many tokens, nine of ten from a cache, and what they cost. */
function used(tokens: number): Partial<Attempt> {
  const [cacheReadTokens, outputTokens] = [Math.floor(tokens * 0.9), Math.floor(tokens * 0.03)];
  return {
    usage: { inputTokens: tokens - outputTokens, cacheReadTokens, cacheWriteTokens: 0, outputTokens },
    costUsd: tokens * 2e-6,
  };
}

type Which = (task: number, attempt: number) => boolean;

function candidate({
  tasks = 50,
  errors = () => false,
  unmetered = () => false,
  unpriced = () => false,
  capped = () => false,
  tokens = (task) => 181_000 + 1000 * (task % 7),
}: {
  readonly tasks?: number;
  readonly errors?: Which;
  readonly unmetered?: Which;
  readonly unpriced?: Which;
  readonly capped?: Which;
  readonly tokens?: (task: number) => number;
} = {}): Run {
  const tallies = Array.from({ length: tasks }, (_, task) => [[3, 2, 0, 1][task % 4] ?? 0, 3] as const);
  return runOf({
    id: "20261122T110000Z-0f1e2d3",
    attempts: attemptsOf(tallies, (task, attempt) => ({
      ...used(tokens(task)),
      ...(unmetered(task, attempt) ? { usage: null } : {}),
      ...(unpriced(task, attempt) ? { costUsd: null } : {}),
      ...(capped(task, attempt) ? { capped: "tokens", outcome: "fail" } : {}),
      ...(errors(task, attempt) ? { outcome: "error", reason: "api-error" } : {}),
    })),
    manifest: manifest(HEAD),
  });
}

function manifest(sha: string): Partial<Manifest> {
  return { commit: { sha, tree: null, base: BASE }, sandbox: "bubblewrap" };
}
