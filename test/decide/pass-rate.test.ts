import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { gate, gates, pairs, repeat } from "./judging.ts";
import { attemptsOf, runOf } from "./runs.ts";

describe("pass rate", () => {
  it("gives the reference p-value of the exact stratified test (statistics.md section 2)", () => {
    const { baseline, candidate } = pairs([
      [5, 5, 3, 3],
      [4, 5, 1, 3],
      [3, 5, 0, 3],
      [0, 5, 0, 3],
      [5, 5, 2, 3],
    ]);
    expect(gate([baseline], candidate, "pass-rate").pValue).toBeCloseTo(0.0129544, 8);
  });

  it("is McNemar's mid-p where each arm has one attempt", () => {
    const { baseline, candidate } = pairs([
      ...repeat(12, [1, 1, 0, 1] as const),
      ...repeat(2, [0, 1, 1, 1] as const),
      ...repeat(20, [1, 1, 1, 1] as const),
      ...repeat(16, [0, 1, 0, 1] as const),
    ]);
    const result = gate([baseline], candidate, "pass-rate");
    expect(result.pValue).toBeCloseTo(0.00369263, 8);
    expect(result.change).toBeCloseTo(-0.2, 12);
    expect(result.verdict).toBe("regression");
  });

  it("passes where the margin is ruled out, and fails where a drop is shown", () => {
    const same = pairs(repeat(60, [9, 10, 3, 3] as const));
    expect(compare([same.baseline], same.candidate, gates).verdict).toBe("pass");
    const worse = pairs(repeat(60, [9, 10, 2, 3] as const));
    expect(compare([worse.baseline], worse.candidate, gates).verdict).toBe("regression");
  });

  it("cannot tell from little, and says how much more it would take", () => {
    const { baseline, candidate } = pairs(repeat(5, [5, 10, 1, 2] as const));
    const result = gate([baseline], candidate, "pass-rate");
    expect(result.verdict).toBe("inconclusive");
    expect(result.minimumDetectable).toBeGreaterThan(0.3);
    expect(result.moreRounds).toBeNull();
    const fatter = pairs(repeat(30, [50, 100, 1, 2] as const));
    expect(gate([fatter.baseline], fatter.candidate, "pass-rate").moreRounds).toBeGreaterThan(0);
  });

  it("withholds a pass while a task has no attempt that counts", () => {
    const tallies = repeat(60, [10, 10] as const);
    const baseline = runOf({ id: "b", attempts: attemptsOf(tallies) });
    const attempts = attemptsOf(repeat(60, [3, 3] as const));
    const candidate = runOf({
      id: "c",
      attempts: attempts.map((attempt) =>
        attempt.task === "t0" ? { ...attempt, outcome: "error" as const } : attempt,
      ),
    });
    const comparison = compare([baseline], candidate, gates);
    expect(comparison.verdict).toBe("inconclusive");
    expect(comparison.unpaired).toEqual([{ task: "t0", why: "not-tried" }]);
  });

  it("never shows an interval that contradicts the verdict", () => {
    const tally = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 40 }), (tallies) => {
        const { baseline, candidate } = pairs(tallies.map(([s, x]) => [s, 10, x, 3] as const));
        const { verdict, interval, change, margin } = gate([baseline], candidate, "pass-rate");
        const [low, high] = interval ?? [Number.NaN, Number.NaN];
        expect(low).toBeLessThanOrEqual(change ?? 0);
        expect(high).toBeGreaterThanOrEqual(change ?? 0);
        if (verdict === "regression") expect(high).toBeLessThan(0);
        if (verdict === "pass") expect(low).toBeGreaterThan(-(margin ?? 0));
      }),
    );
  });
});
