import { describe, expect, it } from "vitest";
import { epochSchema } from "../../src/baseline/epoch.ts";
import {
  epochOfEnvironment,
  epochsToStart,
  type Merge,
  type MergedCheck,
} from "../../src/baseline/epochs.ts";
import { undecided } from "../../src/decide/comparison.ts";
import type { Comparison, GateResult, Metric, VerdictWord } from "../../src/domain/verdict.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";
import { blessingOf, MOMENT } from "./entries.ts";

type Interval = GateResult["interval"];

function gate(metric: Metric, interval: Interval): GateResult {
  return {
    metric,
    verdict: "inconclusive",
    reason: null,
    hindrance: null,
    baseline: null,
    candidate: null,
    change: interval === null ? null : middleOf(metric, interval),
    interval,
    level: null,
    pValue: null,
    alpha: null,
    spent: null,
    crossesAt: null,
    margin: null,
    tolerance: null,
    minimumDetectable: null,
    moreRounds: null,
    tasks: 0,
    attempts: { baseline: 0, candidate: 0, planned: null },
  };
}

/** As far from one end as from the other: ratios by their logarithms. */
function middleOf(metric: Metric, [low, high]: NonNullable<Interval>): number {
  return metric === "pass-rate" ? (low + high) / 2 : Math.sqrt((1 + low) * (1 + high)) - 1;
}

/** What a pull request was told: nothing seen, unless said. */
function told(
  given: {
    verdict?: VerdictWord;
    rate?: Interval;
    tokens?: Interval;
    errors?: Interval;
    treatment?: string;
  } = {},
): Comparison {
  const {
    verdict = "pass",
    rate = [-0.1, 0.1],
    tokens = null,
    errors = null,
    treatment = "sha256:t",
  } = given;
  const run = runOf({ id: "pr", attempts: attemptsOf([[1, 1]]) });
  const gates = [gate("pass-rate", rate), gate("tokens", tokens), gate("errors", errors)];
  return { ...undecided(run, [], []), verdict, gates, treatmentHash: treatment };
}

function merged(given: Partial<MergedCheck> = {}): MergedCheck {
  return { suite: "bench", candidate: "agent", treatment: "sha256:t", comparison: told(), ...given };
}

function mergeOf(checks: readonly MergedCheck[], given: Partial<Merge> = {}): Merge {
  return {
    commit: "abc1234",
    startedAt: MOMENT,
    pullRequest: 7,
    checks,
    blessings: [],
    overridden: false,
    ...given,
  };
}

function reasonsOf(merge: Merge): string[] {
  return epochsToStart(merge).map(({ candidate, reason }) => `${candidate}: ${reason}`);
}

describe("epochs at a merge", () => {
  it("start where nothing is known to have changed: never", () => {
    expect(epochsToStart(mergeOf([merged(), merged({ comparison: null })]))).toEqual([]);
  });

  it("start for the check whose outcome changed, and for it alone", () => {
    const epochs = epochsToStart(
      mergeOf([merged({ candidate: "other" }), merged({ comparison: told({ rate: [0.02, 0.2] }) })]),
    );
    expect(epochs).toEqual([
      {
        schema: "pairgate.epoch/1",
        startedAt: MOMENT,
        commit: "abc1234",
        suite: "bench",
        candidate: "agent",
        reason: "Pull request #7 changed the pass rate: what it could be excludes zero.",
      },
    ]);
  });

  it.each<[string, Parameters<typeof told>[0], string | null]>([
    ["a pass rate that rose", { rate: [0.01, 0.3] }, "the pass rate"],
    ["a pass rate that fell", { rate: [-0.3, -0.01] }, "the pass rate"],
    ["tokens that rose", { tokens: [0.01, 0.04] }, "the tokens per task"],
    ["tokens that fell", { tokens: [-0.4, -0.1] }, "the tokens per task"],
    ["both", { rate: [0.01, 0.3], tokens: [0.1, 0.2] }, "the pass rate and the tokens per task"],
    ["an interval that ends at zero", { rate: [-0.2, 0], tokens: [0, 0.1] }, null],
    ["no interval", { rate: null }, null],
    ["errors", { errors: [0.1, 0.2] }, null],
  ])("look at intervals: %s", (_, given, what) => {
    const expected =
      what === null ? [] : [`agent: Pull request #7 changed ${what}: what it could be excludes zero.`];
    expect(reasonsOf(mergeOf([merged({ comparison: told(given) })]))).toEqual(expected);
  });

  it("ask as much of a rise as the gate asks of a drop: the narrower end would begin them by chance", () => {
    const rose = { ...gate("pass-rate", [0.01, 0.4]), change: 0.1 };
    const comparison = { ...told(), gates: [rose] };
    expect(reasonsOf(mergeOf([merged({ comparison })]))).toEqual([]);
    const more = { ...told(), gates: [{ ...rose, change: 0.25 }] };
    expect(reasonsOf(mergeOf([merged({ comparison: more })]))).toHaveLength(1);
  });

  it("start at a regression that was not confirmed too: the ground may have moved", () => {
    const comparison = told({ verdict: "inconclusive", rate: [-0.3, -0.1] });
    expect(reasonsOf(mergeOf([merged({ comparison })]))).toHaveLength(1);
  });

  it("start where a regression was overridden", () => {
    const regression = merged({ comparison: told({ verdict: "regression" }) });
    const fine = merged({ candidate: "fine" });
    const overridden = ["agent: Pull request #7 was merged although a regression stood."];
    expect(reasonsOf(mergeOf([regression, fine], { overridden: true }))).toEqual(overridden);
    expect(reasonsOf(mergeOf([regression, fine]))).toEqual([]);
  });

  it("start, where it is not known of which check the regression was, for each that it may have been", () => {
    const unknown = merged({ comparison: null });
    const fine = merged({ candidate: "fine" });
    const candidates = (checks: readonly MergedCheck[]) =>
      epochsToStart(mergeOf(checks, { overridden: true })).map(({ candidate }) => candidate);
    expect(candidates([unknown, fine])).toEqual(["agent"]);
    expect(candidates([merged(), fine])).toEqual(["agent", "fine"]);
  });

  it("start at a bless of what was merged", () => {
    const blessings = [blessingOf({ reason: "first" }), blessingOf({ by: null, reason: "second" })];
    expect(reasonsOf(mergeOf([merged(), merged({ candidate: "other" })], { blessings }))).toEqual([
      "agent: Pull request #7 was blessed by someone unknown: second",
    ]);
  });

  it.each<[string, Partial<MergedCheck>, number]>([
    ["what is on main is what was blessed", { comparison: null }, 1],
    ["the last verdict was on what was blessed, and main had moved", { treatment: "sha256:main" }, 1],
    [
      "something else was pushed after the bless",
      { treatment: "sha256:u", comparison: told({ treatment: "sha256:u" }) },
      0,
    ],
    ["nothing is known of what was merged", { treatment: null, comparison: null }, 1],
  ])("compare treatments: %s", (_, given, count) => {
    expect(epochsToStart(mergeOf([merged(given)], { blessings: [blessingOf()] }))).toHaveLength(count);
  });

  it("give every reason, in a file that the schema takes", () => {
    const blessings = [blessingOf({ by: "m".repeat(200), reason: "r".repeat(2000), pullRequest: null })];
    const comparison = told({ verdict: "regression", rate: [-0.3, -0.1] });
    const [epoch] = epochsToStart(
      mergeOf([merged({ comparison })], {
        blessings,
        overridden: true,
        pullRequest: null,
        commit: "c".repeat(200),
      }),
    );
    expect(epochSchema.parse(epoch)).toEqual(epoch);
    expect(epoch?.reason).toMatch(/was blessed.*was merged although.*changed the pass rate/u);
  });
});

describe("an epoch of the environment", () => {
  function measured(
    id: string,
    candidate: { model?: string; harnessVersion?: string } = {},
    resolved = "m-1",
  ) {
    return runOf({
      id,
      attempts: attemptsOf([[1, 1]], () => ({ resolvedModel: resolved })),
      manifest: {
        createdAt: MOMENT,
        candidate: { name: "agent", harness: null, harnessVersion: null, model: null, ...candidate },
        commit: { sha: `sha-${id}`, tree: null, base: null },
      },
    });
  }

  it.each([
    ["the model", measured("new", { model: "other" })],
    ["the resolved model", measured("new", {}, "m-2")],
    ["the harness's version", measured("new", { harnessVersion: "2" })],
  ])("starts with the run where %s changed", (_, run) => {
    expect(epochOfEnvironment(measured("old"), run)).toEqual({
      schema: "pairgate.epoch/1",
      startedAt: MOMENT,
      commit: "sha-new",
      suite: "suite",
      candidate: "agent",
      reason: "Since sha-old the model, the resolved model or the harness version changed.",
    });
  });

  it("does not start where nothing changed, nor with the first run", () => {
    expect(epochOfEnvironment(measured("old"), measured("new"))).toBeNull();
    expect(epochOfEnvironment(null, measured("new"))).toBeNull();
  });
});
