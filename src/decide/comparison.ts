import type { Run } from "../domain/run.ts";
import { totalTokens } from "../domain/usage.ts";
import type { Comparison } from "../domain/verdict.ts";
import { countedAttempts } from "./pair.ts";

/** What is decided about later, of a comparison in which nothing is. */
const NOTHING_YET = {
  reason: null,
  treatment: [],
  gates: [],
  figures: [],
  tasks: [],
  unpaired: [],
  stopped: null,
  path: [],
  extension: null,
  beyond: null,
  treatmentsTried: null,
  unmeasuredMerges: null,
  forecast: null,
  freshBaseline: false,
  alongside: null,
  confirmation: null,
  accepted: null,
} as const satisfies Partial<Comparison>;

/** A comparison that says what was measured and against what, before anything is decided. */
export function undecided(run: Run, baselineRuns: readonly Run[], notes: string[]): Comparison {
  const { manifest } = run;
  return {
    ...structuredClone(NOTHING_YET),
    suite: manifest.suite.name,
    candidate: manifest.candidate.name,
    verdict: "inconclusive",
    measured: measuredIn(run),
    sandbox: manifest.sandbox,
    commit: manifest.commit.sha,
    base: manifest.commit.base,
    treatmentHash: manifest.treatment?.hash ?? null,
    baselineRuns: baselineRuns.map(describeBaseline),
    notes,
  };
}

/** An end that most attempts share says more about the setting than about the tasks. */
export function commonEnd(run: Run): string[] {
  const counts = new Map<string, number>();
  for (const { outcome, reason, detail } of run.attempts) {
    if (reason === null || outcome === "cancelled") continue;
    const end = detail === null ? reason : `${reason}: ${detail}`;
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const [end, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (count === 0 || (count < run.attempts.length && (count < 3 || count * 2 < run.attempts.length)))
    return [];
  return [
    `${count} of ${run.attempts.length} attempts ended the same way (${end}). Is the agent set up as it should be?`,
  ];
}

/** A candidate whose treatment is the baseline's own: it passes, and nothing needs to be measured. */
export function unchangedComparison(options: {
  readonly suite: string;
  readonly candidate: string;
  readonly commit: string;
  readonly base: string | null;
  readonly treatmentHash: string;
  readonly baselineRuns: readonly Run[];
}): Comparison {
  const { suite, candidate, commit, base, treatmentHash, baselineRuns } = options;
  return {
    ...structuredClone(NOTHING_YET),
    suite,
    candidate,
    verdict: "pass",
    measured: { rounds: 0, plannedRounds: 0, attempts: 0, tokens: null, costUsd: null, durationMs: null },
    sandbox: null,
    commit,
    base,
    treatmentHash,
    baselineRuns: baselineRuns.map(describeBaseline),
    notes: [],
  };
}

/** A candidate that was to be measured, of which nothing arrived. */
export function unmeasuredComparison(options: {
  readonly suite: string;
  readonly candidate: string;
  readonly commit: string;
  readonly base: string | null;
  readonly treatmentHash: string;
  readonly reason: string;
}): Comparison {
  return {
    ...unchangedComparison({ ...options, baselineRuns: [] }),
    verdict: "incomplete",
    reason: options.reason,
  };
}

/** What a run holds and what was paid for it. */
export function measuredIn(run: Run): Comparison["measured"] {
  const tried = new Map<string, number>();
  let rounds = 0;
  for (const { task } of countedAttempts(run)) {
    const times = (tried.get(task) ?? 0) + 1;
    tried.set(task, times);
    rounds = Math.max(rounds, times);
  }
  // Cancelled attempts and tries before the last were paid for too.
  const paid = run.attempts.flatMap((attempt) => [attempt, ...attempt.retried]);
  return {
    rounds,
    plannedRounds: run.manifest.plan?.rounds ?? null,
    attempts: run.attempts.filter((attempt) => attempt.outcome !== "cancelled").length,
    tokens: total(paid.map(({ usage }) => totalTokens(usage))),
    costUsd: total(paid.map(({ costUsd }) => costUsd)),
    durationMs: total(paid.map(({ durationMs }) => durationMs)),
  };
}

function describeBaseline(run: Run): Comparison["baselineRuns"][number] {
  const { id, commit, createdAt } = run.manifest;
  return { id, commit: commit.sha, createdAt, attempts: countedAttempts(run).length };
}

/** The sum of what is known, or null where nothing is. */
function total(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}
