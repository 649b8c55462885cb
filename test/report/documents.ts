import type {
  Comparison,
  GateResult,
  TaskChange,
  TaskResult,
  Verdict,
  VerdictWord,
} from "../../src/domain/verdict.ts";

/** The moment at which all reports of these tests are read. */
export const NOW = new Date("2026-11-22T12:00:00Z");

export const BASE = "abc1234def5678abc1234def5678abc1234def56";
export const HEAD = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c";

/** A pass rate that moved as in the design's sample. */
export function passRateGate(over: Partial<GateResult> = {}): GateResult {
  return {
    metric: "pass-rate",
    verdict: "regression",
    reason: null,
    baseline: 0.54,
    candidate: 0.43,
    change: -0.11,
    interval: [-0.175, -0.027],
    level: 0.932,
    pValue: 0.0021,
    alpha: 0.035,
    spent: 0.028,
    margin: 0.1,
    tolerance: null,
    minimumDetectable: 0.085,
    moreRounds: null,
    tasks: 50,
    attempts: { baseline: 500, candidate: 100, planned: 150 },
    ...over,
  };
}

/** Tokens that did not move. */
export function tokensGate(over: Partial<GateResult> = {}): GateResult {
  return {
    metric: "tokens",
    verdict: "pass",
    reason: null,
    baseline: 182_100,
    candidate: 185_900,
    change: 0.021,
    interval: [-0.03, 0.075],
    level: 0.948,
    pValue: 0.21,
    alpha: 0.015,
    spent: 0.012,
    margin: 0.2,
    tolerance: 0.05,
    minimumDetectable: 0.094,
    moreRounds: null,
    tasks: 50,
    attempts: { baseline: 500, candidate: 100, planned: 150 },
    ...over,
  };
}

export function errorsGate(over: Partial<GateResult> = {}): GateResult {
  return {
    metric: "errors",
    verdict: "pass",
    reason: null,
    baseline: 0.004,
    candidate: 0.01,
    change: 0.006,
    interval: null,
    level: null,
    pValue: 0.39,
    alpha: null,
    spent: null,
    margin: 0.05,
    tolerance: null,
    minimumDetectable: null,
    moreRounds: null,
    tasks: 50,
    attempts: { baseline: 500, candidate: 100, planned: 150 },
    ...over,
  };
}

export function task(
  name: string,
  { baseline, candidate, change = "same" }: { baseline: string; candidate: string; change?: TaskChange },
): TaskResult {
  return { task: name, baseline: tally(baseline), candidate: tally(candidate), change };
}

function tally(text: string): TaskResult["baseline"] {
  const [passes = 0, attempts = 0] = text.split("/").map(Number);
  return { passes, attempts };
}

/** Fifty tasks, of which a few changed. */
export function fiftyTasks(): TaskResult[] {
  const told = [
    task("fix-git", { baseline: "10/10", candidate: "0/2", change: "newly-failing" }),
    task("regex-chess", { baseline: "8/10", candidate: "0/2", change: "newly-failing" }),
    task("sqlite-with-gcov", { baseline: "9/10", candidate: "0/2", change: "newly-failing" }),
    task("qemu-startup", { baseline: "0/10", candidate: "2/2", change: "newly-passing" }),
    task("polyglot-c-py", { baseline: "5/10", candidate: "0/2", change: "unclear" }),
    task("cobol-modernization", { baseline: "6/10", candidate: "2/2", change: "unclear" }),
  ];
  const rest = Array.from({ length: 44 }, (_, index) =>
    task(`task-${String(index + 1).padStart(2, "0")}`, {
      baseline: `${index % 2 === 0 ? 10 : 1}/10`,
      candidate: `${index % 2 === 0 ? 2 : 0}/2`,
    }),
  );
  return [...rest.slice(0, 20), ...told, ...rest.slice(20)];
}

/** The design's sample: a regression of eleven points. */
export function comparison(over: Partial<Comparison> = {}): Comparison {
  return {
    suite: "terminal-bench",
    candidate: "haiku-in-copilot",
    verdict: "regression",
    reason: null,
    treatment: [
      { what: "harness version", baseline: "0.0.412", candidate: "0.0.415" },
      { what: "paths", baseline: "sha256:1b2c3d4e5f60", candidate: "sha256:9a8b7c6d5e4f" },
    ],
    gates: [passRateGate(), tokensGate(), errorsGate()],
    figures: [
      { what: "cost", unit: "usd", baseline: 0.412, candidate: 0.42, change: 0.019 },
      { what: "duration", unit: "milliseconds", baseline: 312_000, candidate: 298_000, change: -0.045 },
      { what: "turns", unit: "turns", baseline: 24.2, candidate: 25.1, change: 0.037 },
      { what: "suite-tokens", unit: "tokens", baseline: 12_400_000, candidate: 12_700_000, change: 0.024 },
    ],
    tasks: fiftyTasks(),
    unpaired: [],
    stopped: { reason: "the boundary of the pass rate was crossed", look: 2, saved: 1 / 3 },
    measured: {
      rounds: 2,
      plannedRounds: 3,
      attempts: 100,
      tokens: 25_400_000,
      costUsd: 42.1,
      durationMs: 29_800_000,
    },
    sandbox: "bubblewrap",
    commit: HEAD,
    base: BASE,
    baselineRuns: [
      { id: "20261119T101500Z-abc1234", commit: BASE, createdAt: "2026-11-19T10:15:00Z", attempts: 500 },
    ],
    notes: [],
    ...over,
  };
}

export function verdictOf(...comparisons: readonly Comparison[]): Verdict {
  const order: VerdictWord[] = ["regression", "not-comparable", "incomplete", "no-baseline", "inconclusive"];
  const word = order.find((one) => comparisons.some((each) => each.verdict === one)) ?? "pass";
  return {
    schema: "pairgate.verdict/1",
    verdict: word,
    headline: "a headline",
    comparisons: [...comparisons],
  };
}

const whole = { baseline: 500, candidate: 150, planned: 150 };
const allRounds = {
  rounds: 3,
  plannedRounds: 3,
  attempts: 150,
  tokens: 27_900_000,
  costUsd: 63.2,
  durationMs: 44_000_000,
};
const calm = fiftyTasks().filter((one) => one.change === "same" || one.change === "unclear");

/** One document for each way in which a run can end. */
export const DOCUMENTS: Readonly<Record<string, Verdict>> = {
  regression: verdictOf(comparison()),
  pass: verdictOf(
    comparison({
      verdict: "pass",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.532,
          change: -0.008,
          interval: [-0.041, 0.0252],
          pValue: 0.34,
          attempts: whole,
        }),
        tokensGate({ attempts: whole }),
        errorsGate({ attempts: whole }),
      ],
      stopped: null,
      measured: allRounds,
      tasks: calm,
    }),
  ),
  better: verdictOf(
    comparison({
      verdict: "pass",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.601,
          change: 0.061,
          interval: [0.012, 0.11],
          pValue: 0.98,
        }),
        tokensGate({ candidate: 150_000, change: -0.176, interval: [-0.22, -0.13] }),
      ],
      stopped: null,
      measured: allRounds,
    }),
  ),
  inconclusive: verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "inconclusive",
          candidate: 0.482,
          change: -0.058,
          interval: [-0.1004, 0.0004],
          pValue: 0.02804,
          moreRounds: 2,
          attempts: whole,
        }),
        tokensGate({ attempts: whole }),
        errorsGate({ attempts: whole }),
      ],
      stopped: null,
      measured: allRounds,
      tasks: calm,
      notes: ["Includes 3 unmeasured merges, so no one of them is to blame alone."],
    }),
  ),
  "inconclusive-small-baseline": verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "inconclusive",
          candidate: 0.482,
          change: -0.058,
          interval: [-0.151, 0.03],
          pValue: 0.16,
          moreRounds: null,
          attempts: { ...whole, baseline: 100 },
          minimumDetectable: 0.19,
        }),
      ],
      figures: [],
      stopped: null,
      measured: { ...allRounds, tokens: null, costUsd: null },
      tasks: calm.map((one) => ({ ...one, baseline: { passes: 1, attempts: 2 } })),
      sandbox: "none",
    }),
  ),
  incomplete: verdictOf(
    comparison({
      verdict: "incomplete",
      reason: "the budget of 40 M tokens was used up after 88 of 150 attempts",
      gates: [],
      stopped: null,
      measured: { ...allRounds, rounds: 1, attempts: 88 },
      unpaired: [
        { task: "qemu-alpine-ssh", why: "not-tried" },
        { task: "build-linux-kernel-qemu", why: "not-tried" },
      ],
    }),
  ),
  "not-comparable": verdictOf(
    comparison({
      verdict: "not-comparable",
      reason: "the baseline was measured with another data set",
      treatment: [
        { what: "dataset", baseline: "terminal-bench/terminal-bench-2@2.0", candidate: null },
        { what: "limits.time", baseline: "300", candidate: "600" },
      ],
      gates: [],
      figures: [],
      tasks: [],
      stopped: null,
      measured: {
        rounds: 0,
        plannedRounds: 3,
        attempts: 0,
        tokens: null,
        costUsd: null,
        durationMs: null,
      },
    }),
  ),
  unchanged: verdictOf(
    comparison({
      verdict: "pass",
      treatment: [],
      gates: [],
      figures: [],
      tasks: [],
      stopped: null,
      measured: { rounds: 0, plannedRounds: 3, attempts: 0, tokens: null, costUsd: null, durationMs: null },
    }),
  ),
  "two-checks": verdictOf(
    comparison(),
    comparison({
      suite: "bug-hunt",
      candidate: "mender",
      verdict: "pass",
      sandbox: "none",
      gates: [
        passRateGate({
          verdict: "pass",
          baseline: 0.717,
          candidate: 0.733,
          change: 0.016,
          interval: [-0.05, 0.083],
          pValue: 0.62,
          margin: 0.15,
          tasks: 12,
          attempts: { baseline: 120, candidate: 60, planned: 60 },
          minimumDetectable: 0.121,
        }),
      ],
      figures: [],
      tasks: [
        task("off-by-one", { baseline: "10/10", candidate: "5/5" }),
        task("lost-update", { baseline: "4/10", candidate: "3/5", change: "unclear" }),
      ],
      stopped: null,
      measured: {
        rounds: 5,
        plannedRounds: 5,
        attempts: 60,
        tokens: 81_000,
        costUsd: 0.004,
        durationMs: 42_000,
      },
    }),
  ),
  "tokens-only": verdictOf(
    comparison({
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.545,
          change: 0.005,
          interval: [-0.031, 0.04],
          pValue: 0.6,
        }),
        tokensGate({
          verdict: "regression",
          candidate: 238_400,
          change: 0.309,
          interval: [0.118, 0.534],
          pValue: 0.00004,
        }),
        errorsGate(),
      ],
      tasks: calm,
    }),
  ),
  unmetered: verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.545,
          change: 0.005,
          interval: [-0.031, 0.04],
          pValue: 0.6,
        }),
        tokensGate({
          verdict: "inconclusive",
          reason: "only 1 task is metered in both arms, and the test needs 2",
          baseline: 182_100,
          candidate: null,
          change: null,
          interval: null,
          level: null,
          pValue: null,
          minimumDetectable: null,
        }),
        errorsGate({
          verdict: "inconclusive",
          candidate: 0.0893,
          reason: "9 of 100 attempts ended in errors of infrastructure; at most 5 % may",
        }),
      ],
      tasks: calm,
      stopped: null,
      measured: { ...allRounds, tokens: null, costUsd: null },
    }),
  ),
  "one-task": verdictOf(
    comparison({
      gates: [
        passRateGate({
          baseline: 1,
          candidate: 0.9996,
          change: -0.0004,
          interval: [-0.0007, -0.0000004],
          tasks: 1,
          attempts: { baseline: 10, candidate: 3, planned: 3 },
          minimumDetectable: 0.01,
        }),
      ],
      figures: [],
      treatment: [],
      tasks: [task("only", { baseline: "10/10", candidate: "0/3", change: "newly-failing" })],
      stopped: null,
      measured: {
        rounds: 1,
        plannedRounds: null,
        attempts: 3,
        tokens: 999_600,
        costUsd: 0.41,
        durationMs: 900,
      },
    }),
  ),
};
