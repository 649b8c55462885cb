import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../src/stats/fisher.ts";
import { stratifiedTest } from "../../src/stats/stratified.ts";

describe("fisherExact (scipy)", () => {
  it.each([
    [
      "Fisher's tea",
      { a: 3, b: 1, c: 1, d: 3 },
      { twoSided: 0.48571428571428565, greater: 0.24285714285714283 },
    ],
    [
      "unequal",
      { a: 2, b: 10, c: 15, d: 3 },
      { twoSided: 0.0005367241191434357, less: 0.000465180943362905 },
    ],
    ["small", { a: 8, b: 2, c: 1, d: 5 }, { twoSided: 0.034965034965034975 }],
  ])("%s", (_name, table, expected) => {
    for (const [side, p] of Object.entries(expected)) {
      expect(fisherExact(table)[side as keyof typeof expected]).toBeCloseTo(p, 13);
    }
  });

  it("is 1 where a row is empty", () => {
    expect(fisherExact({ a: 0, b: 0, c: 3, d: 4 })).toEqual({ twoSided: 1, less: 1, greater: 1 });
  });

  it("is the stratified test of one task", () => {
    const count = fc.nat(30);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const { less, greater, twoSided } = fisherExact({ a, b, c, d });
        const test = stratifiedTest([
          { candidatePasses: a, candidateAttempts: a + b, baselinePasses: c, baselineAttempts: c + d },
        ]);
        expect(less).toBeCloseTo(test.lower, 12);
        expect(greater).toBeCloseTo(test.upper, 12);
        expect(twoSided).toBeCloseTo(test.twoSided, 12);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => fisherExact({ a: 0, b: -1, c: 0, d: 0 })).toThrow(
      "b must be a whole number of at least 0, got -1",
    );
  });
});
