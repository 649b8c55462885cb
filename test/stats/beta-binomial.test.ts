import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrunkRates } from "../../src/stats/beta-binomial.ts";
import { seededRandom } from "../../src/stats/random.ts";

const tally = (passes: number, attempts = 10) => ({ passes, attempts });

describe("rates shrunk by how alike tasks are", () => {
  it("by hand: m = 0.5, within 5/9 * 0.16 / 0.25, so T = 1 / (1 - 0.7111) - 1", () => {
    // Two tasks of ten attempts, 2 and 8 passes: p (1 - p) k / (k - 1) is .16 * 10 / 9 = .17778 in both.
    const weight = 1 / (1 - 0.16 / 0.9 / 0.25) - 1;
    expect(shrunkRates([tally(2), tally(8)])).toEqual([
      expect.closeTo((2 + weight / 2) / (10 + weight), 12),
      expect.closeTo((8 + weight / 2) / (10 + weight), 12),
    ]);
  });

  it("leaves tasks that are always or never solved almost where they are", () => {
    const [never = 1, always = 0] = shrunkRates([tally(0), tally(10), tally(0), tally(10)]) ?? [];
    expect(never).toBeLessThan(0.01);
    expect(always).toBeGreaterThan(0.99);
  });

  it("takes for the same what only luck tells apart", () => {
    const random = seededRandom("alike");
    const tallies = Array.from({ length: 200 }, () =>
      tally(Array.from({ length: 10 }, () => random() < 0.9).filter(Boolean).length),
    );
    const rates = shrunkRates(tallies) ?? [];
    expect(Math.max(...rates) - Math.min(...rates)).toBeLessThan(0.1);
  });

  it("says nothing of tasks that were tried once", () => {
    expect(shrunkRates([tally(1, 1), tally(0, 1), tally(1, 1)])).toBeNull();
    expect(shrunkRates([tally(4, 5), tally(1, 1)])).toBeNull();
    expect(shrunkRates([])).toBeNull();
    expect(() => shrunkRates([tally(3, 2)])).toThrow(RangeError);
  });

  it("keeps the order of equal attempts, between each task's own rate and the mean", () => {
    const tallies = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(tallies, (passes) => {
        const rates = shrunkRates(passes.map((passed) => tally(passed))) ?? [];
        const mean = Math.min(
          0.99,
          Math.max(0.01, passes.reduce((sum, passed) => sum + passed, 0) / passes.length / 10),
        );
        passes.forEach((passed, index) => {
          const own = passed / 10;
          expect(rates[index]).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-12);
          expect(rates[index]).toBeLessThanOrEqual(Math.max(own, mean) + 1e-12);
        });
        expect(rates.every((rate) => rate > 0 && rate < 1)).toBe(true);
      }),
    );
  });
});
