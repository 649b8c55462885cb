import { describe, expect, it } from "vitest";
import { gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Design } from "../../src/forecast/design.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import { judgePullRequest } from "../../src/forecast/judge.ts";
import { terminalBench } from "../../src/forecast/noise.ts";
import { drawPullRequest, TOKEN_SPREAD, type World } from "../../src/forecast/pull-request.ts";
import { clopperPearson } from "../../src/stats/binomial.ts";

const world: World = {
  noise: terminalBench(50),
  drop: { shape: "uniform", size: 0 },
  baselineAttempts: 10,
  rounds: 5,
  tokens: null,
  groundShift: 0,
};
const design: Design = {
  rounds: 3,
  gates: gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: false }),
  early: true,
  extension: null,
  confirm: false,
};
const ten = { ...world, drop: { shape: "uniform", size: 0.1 } } as const;

describe("a forecast", () => {
  it("is the same for the same seed, and another for another", () => {
    const options = { world: ten, design, pullRequests: 100, seed: "a" };
    expect(forecast(options)).toEqual(forecast(options));
    expect(forecast({ ...options, seed: "b" })).not.toEqual(forecast(options));
  });

  it("counts what each pull request came to, with exact intervals", () => {
    const of = forecast({ world: ten, design, pullRequests: 50, seed: "count", confidence: 0.9 });
    const outcomes = Array.from({ length: 50 }, (_, index) =>
      judgePullRequest(drawPullRequest(ten, "count", index), design),
    );
    const failed = outcomes.filter(({ word }) => word === "regression").length;
    const interval = clopperPearson({ successes: failed, trials: 50, confidence: 0.9 });
    expect(of.regression).toEqual({ rate: failed / 50, ...interval });
    expect(of.pass.rate + of.regression.rate + of.inconclusive.rate).toBeCloseTo(1, 12);
    const used = outcomes.reduce((sum, { attempts, planned }) => sum + attempts / planned, 0);
    expect(of.used).toBeCloseTo(used / 50, 12);
  });

  it("agrees with what was measured before: false alarms, power and the attempts that stopping saves", () => {
    const unchanged = forecast({ world, design, pullRequests: 600, seed: "measured" });
    expect(unchanged.regression.rate).toBeLessThan(0.08);
    expect(unchanged.pass.rate).toBeGreaterThan(0.9);
    expect(unchanged.used).toBeLessThan(0.55);
    const dropped = forecast({ world: ten, design, pullRequests: 600, seed: "measured" });
    expect(dropped.regression.rate).toBeGreaterThan(0.92);
    const fixed = forecast({
      world: ten,
      design: { ...design, early: false },
      pullRequests: 200,
      seed: "measured",
    });
    expect(fixed.used).toBe(1);
  });

  it("asks main again only about regressions, and can only take them back", () => {
    const moved = { ...world, groundShift: 0.1 };
    const without = forecast({ world: moved, design, pullRequests: 200, seed: "ground" });
    const with_ = forecast({
      world: moved,
      design: { ...design, confirm: true },
      pullRequests: 200,
      seed: "ground",
    });
    expect(without.fresh).toBe(0);
    expect(with_.fresh).toBeGreaterThan(0);
    expect(with_.pass).toEqual(without.pass);
    expect(with_.regression.rate).toBeLessThan(without.regression.rate / 2);
  });
});

describe("a simulated pull request", () => {
  it("passes and fails alike with tokens and without, whatever else is drawn of it", () => {
    const plain = drawPullRequest(ten, "seed", 3);
    const metered = drawPullRequest({ ...ten, tokens: { spread: TOKEN_SPREAD, rise: 0.2 } }, "seed", 3);
    expect(metered.candidate.outcomes).toEqual(plain.candidate.outcomes);
    expect(metered.baseline.outcomes).toEqual(plain.baseline.outcomes);
    expect(metered.fresh().outcomes).toEqual(plain.fresh().outcomes);
    expect(plain.fresh()).toBe(plain.fresh());
    expect(drawPullRequest(ten, "seed", 4).candidate.outcomes).not.toEqual(plain.candidate.outcomes);
  });

  it("solves less after a drop, and a stored baseline more where the ground has moved", () => {
    const rate = ({ outcomes }: { readonly outcomes: Uint8Array }) =>
      outcomes.reduce((sum, pass) => sum + pass, 0) / outcomes.length;
    const sums = { baseline: 0, candidate: 0, fresh: 0 };
    const count = 400;
    for (let index = 0; index < count; index += 1) {
      const pullRequest = drawPullRequest({ ...ten, groundShift: 0.05 }, "rates", index);
      sums.baseline += rate(pullRequest.baseline) / count;
      sums.candidate += rate(pullRequest.candidate) / count;
      sums.fresh += rate(pullRequest.fresh()) / count;
    }
    expect(sums.baseline - sums.fresh).toBeCloseTo(0.05, 2);
    expect(sums.fresh - sums.candidate).toBeCloseTo(0.1, 2);
  });

  it("has tokens that rise by what is asked and vary as is asked", () => {
    const spread = 0.35;
    const noise = terminalBench(2000);
    const { baseline, candidate } = drawPullRequest(
      { ...world, noise, tokens: { spread, rise: 0.2 } },
      "tokens",
      0,
    );
    const { logTokens: before } = baseline;
    const { logTokens: after } = candidate;
    if (before === null || after === null) throw new Error("not metered");
    // Two attempts of a task differ by twice the variance of one; the levels of the tasks drop out.
    const within = Array.from(
      { length: 2000 },
      (_, task) => (before[task] ?? 0) - (before[2000 + task] ?? 0),
    );
    const across = Array.from({ length: 2000 }, (_, task) => (after[task] ?? 0) - (before[task] ?? 0));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.sqrt(mean(within.map((value) => value ** 2)) / 2)).toBeCloseTo(spread, 1);
    expect(mean(across)).toBeCloseTo(Math.log(1.2), 1);
  });
});
