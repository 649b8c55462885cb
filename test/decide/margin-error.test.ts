import { describe, expect, it } from "vitest";
import { errorAtMargin } from "../../src/decide/margin-error.ts";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import type { Stratum } from "../../src/stats/stratified.ts";
import { withinTaskError } from "../../src/stats/within-task.ts";

const strata = (passes: readonly number[], candidate: readonly [number, number], attempts = 10): Stratum[] =>
  passes.map((baselinePasses) => ({
    baselinePasses,
    baselineAttempts: attempts,
    candidatePasses: candidate[0],
    candidateAttempts: candidate[1],
  }));
const nearlySolved = Array.from({ length: 20 }, (_, task) => (task % 2 === 0 ? 9 : 10));

describe("the error that a candidate at the margin would have", () => {
  it("is that of two binomial rates where tasks are alike: .95 before, .85 after", () => {
    const found = errorAtMargin(strata(nearlySolved, [2, 2]), 0.1);
    expect(found).toBeCloseTo(Math.sqrt(((0.95 * 0.05) / 10 + (0.85 * 0.15) / 2) / 20), 2);
  });

  it("does not shrink with a candidate's luck, as the others do", () => {
    const [lucky, other] = [strata(nearlySolved, [2, 2]), strata(nearlySolved, [1, 2])];
    expect(errorAtMargin(lucky, 0.1)).toBe(errorAtMargin(other, 0.1));
    expect(withinTaskError(lucky)).toBeLessThan(withinTaskError(other));
    expect(errorAtMargin(lucky, 0.1)).toBeGreaterThan(1.4 * fixedTaskDifference(lucky).standardError);
  });

  it("takes a margin that is more than all there is to lose for a candidate that solves nothing", () => {
    const found = errorAtMargin(strata([1, 0, 0, 1], [0, 3]), 0.5);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(errorAtMargin(strata([1, 0, 0, 1], [0, 3]), 0.01));
  });

  it("is 0 where the baseline was tried once, and the others decide", () => {
    expect(errorAtMargin(strata([1, 0, 1], [1, 3], 1), 0.1)).toBe(0);
  });
});
