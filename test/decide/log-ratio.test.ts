import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCappedLogRatio, findLogRatio, ratioMinusOne } from "../../src/decide/log-ratio.ts";

const rules = { tolerance: 0.05, margin: 0.2 };
/** 95 % of Student's t with 4 degrees of freedom, from its table. */
const T_4 = 2.131846786;

describe("the paired test on logarithms", () => {
  it("is Student's, with its bounds as by hand", () => {
    // Mean 0.02, sum of squares 0.001, standard error sqrt(0.001 / 4 / 5).
    const logRatios = [0, 0.01, 0.02, 0.03, 0.04];
    const found = findLogRatio({ logRatios, failTail: 0.05, passTail: 0.05, ...rules });
    const error = Math.sqrt(0.001 / 20);
    expect(found.logRatio).toBeCloseTo(0.02, 14);
    expect(found.standardError).toBeCloseTo(error, 14);
    expect(found.interval[0]).toBeCloseTo(0.02 - T_4 * error, 8);
    expect(found.interval[1]).toBeCloseTo(0.02 + T_4 * error, 8);
    expect(found.verdict).toBe("pass");
  });

  it("fails beyond the tolerance alone, and says so by its p-value too", () => {
    const rise = (by: number) =>
      findLogRatio({
        logRatios: [-0.01, 0, 0.01].map((off) => Math.log1p(by) + off),
        failTail: 0.05,
        passTail: 0.05,
        ...rules,
      });
    expect(rise(0.04).verdict).toBe("pass");
    expect(rise(0.06)).toMatchObject({ verdict: "pass" });
    expect(rise(0.08)).toMatchObject({ verdict: "regression" });
    expect(rise(0.08).pValue).toBeLessThan(0.05);
    expect(rise(0.19)).toMatchObject({ verdict: "regression" });
  });

  it("fails nothing and passes nothing by rounding", () => {
    const options = { failTail: 0.05, passTail: 0.05, margin: 0.2 };
    const constant = (ratio: number) => Array.from({ length: 20 }, () => ratio);
    for (let tokens = 100; tokens <= 5000; tokens += 20) {
      // Exactly 5 % more, and the same.
      const more = Math.log(tokens * 1.05) - Math.log(tokens);
      const found = findLogRatio({ ...options, logRatios: constant(more), tolerance: 0.05 });
      expect(found).toMatchObject({ verdict: "pass", pValue: 1 });
      const mean = (count: number) =>
        Array.from({ length: count }, () => Math.log(tokens)).reduce((sum, log) => sum + log, 0) / count;
      const same = findLogRatio({ ...options, logRatios: constant(mean(5) - mean(10)), tolerance: 0 });
      expect(same).toMatchObject({ verdict: "pass", pValue: 1, logRatio: 0 });
      const most = Math.log(tokens * 1.2) - Math.log(tokens);
      // 20 % more is what a pass rules out.
      expect(findLogRatio({ ...options, logRatios: constant(most), tolerance: 0.3 }).verdict).toBe(
        "inconclusive",
      );
    }
  });

  it("turns a logarithm into a change that a document has room for", () => {
    expect(ratioMinusOne(Math.log(1.25))).toBeCloseTo(0.25, 14);
    expect(ratioMinusOne(Number.POSITIVE_INFINITY)).toBe(Number.MAX_VALUE);
    expect(ratioMinusOne(Number.NEGATIVE_INFINITY)).toBe(-1);
  });
});

describe("where a limit ended attempts", () => {
  const spread = Array.from({ length: 44 }, (_, task) => 0.005 * Math.sin(task));
  const tails = { failTail: 0.01, passTail: 0.05, ...rules };

  it("a candidate that runs away at one task in eight does not pass, as drawing its tasks in alone would have it", () => {
    const logRatios = [...spread, ...Array.from({ length: 6 }, () => Math.log(5))];
    const found = findCappedLogRatio({ logRatios, ...tails });
    expect(found.verdict).toBe("inconclusive");
    expect(found.logRatio).toBeCloseTo((6 * Math.log(5)) / 50, 2);
    expect(found.interval[1]).toBeGreaterThan(Math.log1p(rules.margin));
    expect(findCappedLogRatio({ logRatios: spread, ...tails }).verdict).toBe("pass");
  });

  it("never says more than without", () => {
    const values = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (logRatios) => {
        const [plain, capped] = [findLogRatio, findCappedLogRatio].map((find) =>
          find({ logRatios, ...tails }),
        );
        if (plain === undefined || capped === undefined) throw new Error("two findings");
        expect(["inconclusive", plain.verdict]).toContain(capped.verdict);
        expect(capped.interval[0]).toBeLessThanOrEqual(plain.interval[0]);
        expect(capped.interval[1]).toBeGreaterThanOrEqual(plain.interval[1]);
        expect(capped.logRatio).toBe(plain.logRatio);
      }),
    );
  });
});
