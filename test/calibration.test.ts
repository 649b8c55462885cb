import { describe, expect, it } from "vitest";
import { HEADLINE, SCANT } from "../scripts/calibration/benches.ts";
import { type Cell, cellName, cellsFor } from "../scripts/calibration/cells.ts";
import { checksOf } from "../scripts/calibration/checks.ts";
import { documentOf } from "../scripts/calibration/document.ts";
import { anyOfFour, Results, rateOf } from "../scripts/calibration/results.ts";
import { factsOf, RULE_NAMES, RULES } from "../scripts/calibration/rules.ts";
import { simulate, together } from "../scripts/calibration/simulate.ts";
import type { PullRequest } from "../src/forecast/pull-request.ts";

/** Two tasks with two attempts in each arm; outcomes and tokens round by round. */
function pullRequest(before: readonly number[], after: readonly number[], tokens = 1): PullRequest {
  const arm = (outcomes: readonly number[], of: number) => ({
    outcomes: Uint8Array.from(outcomes),
    logTokens: Float64Array.from(outcomes, () => Math.log(of)),
  });
  const candidate = arm(after, tokens);
  return { tasks: 2, baselineAttempts: 2, baseline: arm(before, 1), candidate, fresh: () => candidate };
}

const failing = (of: PullRequest) => RULE_NAMES.filter((rule) => RULES[rule](factsOf(of, 2)));

describe("the rules that people use", () => {
  it("fail what they say, and nothing at their very threshold", () => {
    expect(failing(pullRequest([1, 1, 1, 0], [1, 1, 1, 0]))).toEqual([]);
    expect(failing(pullRequest([1, 0, 1, 0], [0, 1, 0, 1]))).toEqual(["any task flipped"]);
    expect(failing(pullRequest([1, 1, 1, 1], [1, 1, 1, 0]))).toEqual([
      "any drop",
      "more than 5 points",
      "more than 10 points",
    ]);
    expect(failing(pullRequest([1, 1, 0, 0], [1, 1, 0, 0], 1.11))).toEqual([
      "mean tokens up by more than 10 %",
    ]);
    expect(failing(pullRequest([1, 1, 0, 0], [1, 1, 0, 0], 1.09))).toEqual([]);
  });

  it("see intervals that part only when they part", () => {
    const many = (passes: number): PullRequest => {
      const arm = (count: number) => ({
        outcomes: Uint8Array.from({ length: 100 }, (_, at) => (at < count ? 1 : 0)),
        logTokens: null,
      });
      return {
        tasks: 1,
        baselineAttempts: 100,
        baseline: arm(60),
        candidate: arm(passes),
        fresh: () => arm(0),
      };
    };
    const parts = (passes: number) => RULES["disjoint 95 % Wilson intervals"](factsOf(many(passes), 100));
    expect(parts(41)).toBe(false);
    expect(parts(40)).toBe(true);
  });
});

describe("a calibration", () => {
  it("simulates each cell once", () => {
    const names = cellsFor(100).map(cellName);
    expect(new Set(names).size).toBe(names.length);
  });

  it("adds up to the same in pieces, and finds production's verdict in what was tried", () => {
    for (const bench of [HEADLINE, SCANT]) {
      const cell: Cell = {
        bench,
        drop: { shape: "uniform", size: 0.05 },
        groundShift: 0,
        sims: 30,
        settings: ["alone", "fixed", "tokens"],
        meteredSims: 10,
        risenSims: 0,
        variantSims: 30,
      };
      const whole = simulate(cell, 0, 30);
      const parts = together(simulate(cell, 0, 13), simulate(cell, 13, 30));
      expect(whole.settings.alone?.pullRequests).toBe(30);
      expect(whole.settings.tokens?.pullRequests).toBe(10);
      expect(whole.unlike).toBe(0);
      expect(parts.rules).toEqual(whole.rules);
      expect(parts.settings.alone).toEqual({
        ...whole.settings.alone,
        used: expect.closeTo(whole.settings.alone?.used ?? 0, 9),
      });
    }
  });

  it("says of what was not simulated nothing, and of four checks what one of them says", () => {
    const document = documentOf({ results: new Results(), checks: checksOf(new Results()), sims: 100 });
    expect(document).not.toMatch(/NaN|undefined|Infinity/u);
    expect(anyOfFour(rateOf(0, 100)).rate).toBe(0);
    expect(anyOfFour(rateOf(10, 1000)).rate).toBeCloseTo(0.0394, 4);
  });
});
