import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedT } from "../../src/stats/paired-t.ts";
import { signFlipTest } from "../../src/stats/sign-flip.ts";
import { wilcoxonSignedRank } from "../../src/stats/wilcoxon.ts";

// R's sleep data (Student 1908) and Hollander and Wolfe's depression data.
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const sleep = drug1.map((hours, index) => hours - (drug2[index] ?? 0));
const firstVisit = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const secondVisit = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
const depression = firstVisit.map((score, index) => score - (secondVisit[index] ?? 0));

const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const differences = fc.array(value, { minLength: 2, maxLength: 40 });

describe("pairedT", () => {
  it("R's t.test on sleep", () => {
    const test = pairedT(sleep);
    expect(test.df).toBe(9);
    expect(test.mean).toBeCloseTo(-1.58, 12);
    expect(test.t).toBeCloseTo(-4.062128, 6);
    expect(test.twoSided).toBeCloseTo(0.00283289, 8);
    expect(test.pLess).toBeCloseTo(0.00283289 / 2, 8);
    expect(test.pGreater).toBeCloseTo(1 - 0.00283289 / 2, 8);
    expect(test.interval(0.95).lower).toBeCloseTo(-2.459886, 6);
    expect(test.interval(0.95).upper).toBeCloseTo(-0.700114, 6);
  });

  it.each([
    [0.1, 0, { t: Infinity, pGreater: 0, pLess: 1, twoSided: 0 }],
    [-0.1, 0, { t: -Infinity, pGreater: 1, pLess: 0, twoSided: 0 }],
    [0.1, 0.1, { t: 0, pGreater: 1, pLess: 1, twoSided: 1 }],
  ])("all differences %f against %f", (difference, nullMean, expected) => {
    const test = pairedT([difference, difference, difference], { nullMean });
    expect(test).toMatchObject({ ...expected, standardError: 0, mean: difference });
    expect(test.interval(0.9)).toEqual({ lower: difference, upper: difference });
  });

  it("agrees with its own interval, and is never NaN", () => {
    fc.assert(
      fc.property(differences, value, (list, nullMean) => {
        const test = pairedT(list, { nullMean });
        for (const p of [test.t, test.pGreater, test.pLess, test.twoSided]) expect(p).not.toBeNaN();
        fc.pre(test.standardError > 1e-9 && Math.abs(test.pGreater - 0.05) > 1e-9);
        expect(test.interval(0.9).lower > nullMean).toBe(test.pGreater < 0.05);
      }),
    );
  });

  it("bears the largest numbers", () => {
    const { mean, standardError, t } = pairedT([1.7e308, 1.6e308, -1e300]);
    expect(mean / 1.1e308).toBeCloseTo(1, 6);
    expect(standardError).toBeLessThan(1e308);
    expect(t).toBeGreaterThan(1.9);
  });

  it("refuses what has no meaning", () => {
    expect(() => pairedT([1])).toThrow("a paired t test needs at least two differences, got 1");
    expect(() => pairedT([1, Number.NaN])).toThrow("differences[1] must be a finite number, got NaN");
    expect(() => pairedT([1, 2]).interval(1)).toThrow(RangeError);
  });
});

describe("signFlipTest", () => {
  it("sleep: 4 of 1024 flips", () => {
    expect(signFlipTest(sleep)).toEqual({
      pGreater: 1,
      pLess: 2 / 1024,
      twoSided: 4 / 1024,
      exact: true,
    });
  });

  it("draws the same flips from the same seed", () => {
    const many = Array.from({ length: 30 }, (_, index) => Math.sin(index) + 0.3);
    const test = signFlipTest(many, { seed: "a" });
    expect(test.exact).toBe(false);
    expect(signFlipTest(many, { seed: "a" })).toEqual(test);
    expect(signFlipTest(many, { seed: "b" })).not.toEqual(test);
    expect(test.pGreater).toBeCloseTo(pairedT(many).pGreater, 2);
    expect(signFlipTest(many, { nullMean: 5 }).pLess).toBe(1 / 10_000);
  });

  it("changes sides with the signs", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 9 }), (list) => {
        const test = signFlipTest(list);
        const mirrored = signFlipTest(list.map((difference) => -difference));
        expect(mirrored).toEqual({ ...test, pGreater: test.pLess, pLess: test.pGreater });
        expect(test.pGreater + test.pLess).toBeGreaterThan(1);
      }),
    );
  });

  it("has nothing to say without differences", () => {
    expect(signFlipTest([])).toEqual({ pGreater: 1, pLess: 1, twoSided: 1, exact: true });
    expect(signFlipTest([1e308, 1e308, 1.2e308]).pGreater).toBe(1 / 8);
    expect(() => signFlipTest([Infinity])).toThrow(RangeError);
  });
});

describe("wilcoxonSignedRank", () => {
  it("R's wilcox.test on the depression data: V = 40, p = .01953", () => {
    const test = wilcoxonSignedRank(depression);
    expect(test.statistic).toBe(40);
    expect(test.n).toBe(9);
    expect(test.pGreater).toBeCloseTo(0.01953, 5);
    expect(test.pLess).toBeCloseTo(0.986328125, 12);
    expect(test.twoSided).toBeCloseTo(0.0390625, 12);
  });

  it("equals the count of all signs, with ties and zeros too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 9 }), (list) => {
        const test = wilcoxonSignedRank(list);
        const sizes = list.filter((difference) => difference !== 0).map(Math.abs);
        const rank = (size: number): number =>
          sizes.filter((other) => other < size).length +
          (sizes.filter((other) => other === size).length + 1) / 2;
        let [atLeast, atMost] = [0, 0];
        for (let signs = 0; signs < 2 ** sizes.length; signs += 1) {
          const v = sizes.reduce((sum, size, index) => sum + ((signs >> index) & 1 ? rank(size) : 0), 0);
          if (v >= test.statistic) atLeast += 1;
          if (v <= test.statistic) atMost += 1;
        }
        expect(test.pGreater).toBeCloseTo(atLeast / 2 ** sizes.length, 12);
        expect(test.pLess).toBeCloseTo(atMost / 2 ** sizes.length, 12);
      }),
    );
  });
});
