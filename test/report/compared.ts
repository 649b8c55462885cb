import { compare } from "../../src/decide/compare.ts";
import { gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Manifest, Run } from "../../src/domain/run.ts";
import type { Comparison } from "../../src/domain/verdict.ts";
import { attemptsOf, runOf, usage } from "../decide/runs.ts";
import { BASE, HEAD } from "./documents.ts";

/** Comparisons as `compare` makes them, of runs in which something else than noise decides. */
export const COMPARED: Readonly<Record<string, () => Comparison>> = {
  "no-baseline": () => compared({ candidate: candidate() }),
  "left-out": () => compared({ baseline: baseline(40), candidate: candidate({ tasks: 100 }) }),
  untried: () => compared({ baseline: baseline(50), candidate: candidate({ errors: (task) => task === 7 }) }),
  "partly-unmetered": () =>
    compared({ baseline: baseline(50), candidate: candidate({ unmetered: (task) => task < 4 }) }),
  "unequal-errors": () =>
    compared({
      baseline: baseline(50),
      candidate: candidate({ errors: (task, attempt) => attempt === 0 && task % 8 === 0 }),
    }),
};

function compared({ baseline, candidate }: { readonly baseline?: Run; readonly candidate: Run }): Comparison {
  const gates = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: true });
  return compare(baseline === undefined ? [] : [baseline], candidate, gates);
}

function baseline(tasks: number): Run {
  const tallies = Array.from({ length: tasks }, (_, task) => [[10, 5, 0, 5][task % 4] ?? 0, 10] as const);
  return runOf({
    id: "20261119T101500Z-abc1234",
    attempts: attemptsOf(tallies, (task) => ({ usage: usage(180_000 + 1000 * (task % 9)) })),
    manifest: { ...manifest(BASE), createdAt: "2026-11-19T10:15:00Z" },
  });
}

type Which = (task: number, attempt: number) => boolean;

function candidate({
  tasks = 50,
  errors = () => false,
  unmetered = () => false,
}: {
  readonly tasks?: number;
  readonly errors?: Which;
  readonly unmetered?: Which;
} = {}): Run {
  const tallies = Array.from({ length: tasks }, (_, task) => [[3, 2, 0, 1][task % 4] ?? 0, 3] as const);
  return runOf({
    id: "20261122T110000Z-0f1e2d3",
    attempts: attemptsOf(tallies, (task, attempt) => ({
      usage: unmetered(task, attempt) ? null : usage(181_000 + 1000 * (task % 7)),
      ...(errors(task, attempt) ? { outcome: "error", reason: "api-error" } : {}),
    })),
    manifest: manifest(HEAD),
  });
}

function manifest(sha: string): Partial<Manifest> {
  return { commit: { sha, tree: null, base: BASE }, sandbox: "bubblewrap" };
}
