import type {
  Comparison,
  Figure,
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
    hindrance: null,
    baseline: 0.54,
    candidate: 0.43,
    change: -0.11,
    interval: [-0.175, -0.027],
    level: 0.932,
    pValue: 0.0021,
    alpha: 0.035,
    spent: 0.028,
    crossesAt: null,
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
    hindrance: null,
    baseline: 182_100,
    candidate: 185_900,
    change: 0.021,
    interval: [-0.03, 0.075],
    level: 0.948,
    pValue: 0.21,
    alpha: 0.015,
    spent: 0.012,
    crossesAt: null,
    margin: 0.2,
    tolerance: 0.05,
    minimumDetectable: 0.094,
    moreRounds: null,
    tasks: 50,
    attempts: { baseline: 500, candidate: 100, planned: 150 },
    ...over,
  };
}

/** Cost that did not move. */
export function costGate(over: Partial<GateResult> = {}): GateResult {
  return tokensGate({ metric: "cost", baseline: 0.372, candidate: 0.381, change: 0.024, ...over });
}

export function figure(over: Partial<Figure> & Pick<Figure, "what" | "baseline" | "candidate">): Figure {
  return { unit: "tokens", change: null, tasks: 50, of: null, ...over };
}

export function errorsGate(over: Partial<GateResult> = {}): GateResult {
  return {
    metric: "errors",
    verdict: "pass",
    reason: null,
    hindrance: null,
    baseline: 0.004,
    candidate: 0.01,
    change: 0.006,
    interval: null,
    level: null,
    pValue: 0.39,
    alpha: null,
    spent: null,
    crossesAt: null,
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
    path: [],
    extension: null,
    beyond: null,
    forecast: null,
    alongside: null,
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
      figure({ what: "cost", unit: "usd", baseline: 0.412, candidate: 0.42, change: 0.019 }),
      figure({ what: "task-tokens", baseline: 182_100, candidate: 185_900, change: 0.021 }),
      figure({ what: "passed-tokens", baseline: 151_300, candidate: 150_700, change: -0.004, tasks: 27 }),
      figure({ what: "uncached-input", baseline: 31_200, candidate: 47_900, change: 0.535 }),
      figure({ what: "cached-input", baseline: 204_000, candidate: 193_000, change: -0.054 }),
      figure({ what: "output", baseline: 12_800, candidate: 13_100, change: 0.023 }),
      figure({ what: "suite-tokens", baseline: 12_400_000, candidate: 12_700_000, change: 0.024 }),
      figure({
        what: "duration",
        unit: "milliseconds",
        baseline: 312_000,
        candidate: 298_000,
        change: -0.045,
      }),
      figure({ what: "turns", unit: "turns", baseline: 24.2, candidate: 25.1, change: 0.037 }),
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
    treatmentHash: "sha256:9a8b7c6d5e4f9a8b7c6d5e4f9a8b7c6d5e4f9a8b7c6d5e4f9a8b7c6d5e4f9a8b",
    treatmentsTried: null,
    unmeasuredMerges: null,
    freshBaseline: false,
    confirmation: null,
    accepted: null,
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
    grid: null,
  };
}
