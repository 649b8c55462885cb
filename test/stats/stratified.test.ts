import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemar } from "../../src/stats/mcnemar.ts";
import { type Stratum, stratifiedTest } from "../../src/stats/stratified.ts";
import { relativeError } from "./relative-error.ts";

/** baseline passes of attempts, candidate passes of attempts */
function stratum(
  baselinePasses: number,
  baselineAttempts: number,
  candidatePasses: number,
  candidateAttempts: number,
): Stratum {
  return { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts };
}

function anyStratum(most: number): fc.Arbitrary<Stratum> {
  return fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most))
    .map(([one, other, third, fourth]) =>
      stratum(Math.min(one, other), Math.max(one, other), Math.min(third, fourth), Math.max(third, fourth)),
    );
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let drawn = 0; drawn < k; drawn += 1) ways = (ways * (n - drawn)) / (drawn + 1);
  return Math.round(ways);
}

/** All outcomes of all tasks one by one, each with its weight; only the sum's distribution is kept. */
function bruteForce(strata: readonly Stratum[], oddsRatio: number): Map<number, number> {
  let outcomes: { readonly sum: number; readonly weight: number }[] = [{ sum: 0, weight: 1 }];
  for (const { baselinePasses, baselineAttempts, candidatePasses, candidateAttempts } of strata) {
    const passes = baselinePasses + candidatePasses;
    const own: { readonly x: number; readonly ways: number }[] = [];
    for (let x = 0; x <= candidateAttempts; x += 1) {
      const ways = choose(candidateAttempts, x) * choose(baselineAttempts, passes - x) * oddsRatio ** x;
      if (ways > 0) own.push({ x, ways });
    }
    const all = own.reduce((sum, { ways }) => sum + ways, 0);
    outcomes = outcomes.flatMap(({ sum, weight }) =>
      own.map(({ x, ways }) => ({ sum: sum + x, weight: (weight * ways) / all })),
    );
  }
  const distribution = new Map<number, number>();
  for (const { sum, weight } of outcomes) distribution.set(sum, (distribution.get(sum) ?? 0) + weight);
  return distribution;
}

describe("published and computed values", () => {
  it("R's mantelhaen.test(Rabbits, exact = TRUE): S = 16, p = .03994", () => {
    const test = stratifiedTest([
      stratum(0, 5, 0, 6),
      stratum(0, 6, 3, 6),
      stratum(2, 6, 6, 6),
      stratum(6, 6, 5, 6),
      stratum(5, 5, 2, 2),
    ]);
    expect(test.statistic).toBe(16);
    expect(test.upper).toBeCloseTo(0.019972, 6);
    expect(test.upperMid).toBeCloseTo(0.010675, 6);
    expect(test.twoSided).toBeCloseTo(0.03994, 5);
  });

  it("five baseline attempts, three candidate attempts", () => {
    const passes = [
      [5, 3],
      [4, 1],
      [3, 0],
      [0, 0],
      [5, 2],
    ] as const;
    const test = stratifiedTest(passes.map(([s, x]) => stratum(s, 5, x, 3)));
    expect(test.statistic).toBe(6);
    expect(test.lower).toBeCloseTo(0.02471301, 8);
    expect(test.lowerMid).toBeCloseTo(0.0129544, 8);
    expect(test.expected).toBeCloseTo(8.625, 12);
  });
});

describe("stratifiedTest", () => {
  it("equals the count of all outcomes, under any odds ratio", () => {
    const odds = fc.constantFrom(1, 1, 0.3, 2.5);
    fc.assert(
      fc.property(fc.array(anyStratum(4), { maxLength: 5 }), odds, (strata, oddsRatio) => {
        const test = stratifiedTest(strata, { oddsRatio });
        const outcomes = [...bruteForce(strata, oddsRatio)];
        const total = (keep: (sum: number, weight: number) => boolean): number =>
          outcomes.reduce((all, [sum, weight]) => all + (keep(sum, weight) ? weight : 0), 0);
        const at = total((sum) => sum === test.statistic);
        expect(test.lower).toBeCloseTo(
          total((sum) => sum <= test.statistic),
          12,
        );
        expect(test.lowerMid).toBeCloseTo(total((sum) => sum < test.statistic) + at / 2, 12);
        expect(test.upper).toBeCloseTo(
          total((sum) => sum >= test.statistic),
          12,
        );
        expect(test.upperMid).toBeCloseTo(total((sum) => sum > test.statistic) + at / 2, 12);
        expect(test.twoSided).toBeCloseTo(
          total((_sum, weight) => weight <= at * (1 + 1e-7)),
          12,
        );
        expect(test.expected).toBeCloseTo(
          outcomes.reduce((mean, [sum, weight]) => mean + sum * weight, 0),
          10,
        );
      }),
    );
  });

  it("is McNemar's test for one attempt in each arm", () => {
    const n = fc.nat(40);
    fc.assert(
      fc.property(n, n, n, n, (both, lost, gained, neither) => {
        const strata = [
          ...Array.from({ length: both }, () => stratum(1, 1, 1, 1)),
          ...Array.from({ length: lost }, () => stratum(1, 1, 0, 1)),
          ...Array.from({ length: gained }, () => stratum(0, 1, 1, 1)),
          ...Array.from({ length: neither }, () => stratum(0, 1, 0, 1)),
        ];
        const test = stratifiedTest(strata);
        const pairs = mcnemar({ lost, gained });
        expect(relativeError(test.lower, pairs.worse.exact)).toBeLessThan(1e-11);
        expect(relativeError(test.lowerMid, pairs.worse.mid)).toBeLessThan(1e-11);
        expect(relativeError(test.upper, pairs.better.exact)).toBeLessThan(1e-11);
        expect(relativeError(test.upperMid, pairs.better.mid)).toBeLessThan(1e-11);
        expect(relativeError(test.twoSided, pairs.twoSided.exact)).toBeLessThan(1e-11);
      }),
    );
  });

  it("does not depend on the order of the tasks", () => {
    const shuffledPair = fc
      .array(anyStratum(12), { minLength: 1, maxLength: 30 })
      .chain((strata) =>
        fc.tuple(fc.constant(strata), fc.shuffledSubarray(strata, { minLength: strata.length })),
      );
    fc.assert(
      fc.property(shuffledPair, ([strata, reordered]) => {
        const [test, again] = [stratifiedTest(strata), stratifiedTest(reordered)];
        expect(again.statistic).toBe(test.statistic);
        for (const side of ["expected", "lower", "lowerMid", "upper", "upperMid", "twoSided"] as const) {
          expect(again[side]).toBeCloseTo(test[side], 11);
        }
      }),
    );
  });

  it("finds a candidate that fails once more no less suspect", () => {
    fc.assert(
      fc.property(fc.array(anyStratum(10), { minLength: 1, maxLength: 20 }), fc.nat(), (strata, pick) => {
        const index = pick % strata.length;
        const chosen = strata[index];
        fc.pre(chosen !== undefined && chosen.candidatePasses > 0);
        const worse = strata.map((task) =>
          task === chosen ? { ...task, candidatePasses: task.candidatePasses - 1 } : task,
        );
        const [before, after] = [stratifiedTest(strata), stratifiedTest(worse)];
        expect(after.lower).toBeLessThanOrEqual(before.lower * (1 + 1e-12));
        expect(after.lowerMid).toBeLessThanOrEqual(before.lowerMid * (1 + 1e-12));
        expect(after.upperMid).toBeGreaterThanOrEqual(before.upperMid * (1 - 1e-12));
      }),
    );
  });

  it("mirrors when the arms change places, and its halves add up", () => {
    fc.assert(
      fc.property(fc.array(anyStratum(15), { maxLength: 25 }), (strata) => {
        const test = stratifiedTest(strata);
        const swapped = stratifiedTest(
          strata.map((task) =>
            stratum(task.candidatePasses, task.candidateAttempts, task.baselinePasses, task.baselineAttempts),
          ),
        );
        expect(swapped.upper).toBeCloseTo(test.lower, 11);
        expect(swapped.lowerMid).toBeCloseTo(test.upperMid, 11);
        expect(test.lowerMid + test.upperMid).toBeCloseTo(1, 11);
        expect(swapped.twoSided).toBeCloseTo(test.twoSided, 11);
      }),
    );
  });

  it("says nothing where nothing can vary", () => {
    for (const strata of [
      [],
      [stratum(5, 5, 3, 3)],
      [stratum(0, 5, 0, 3)],
      [stratum(2, 5, 0, 0)],
      [stratum(0, 0, 2, 4)],
    ]) {
      const { lower, lowerMid, upper, upperMid, twoSided, statistic, expected } = stratifiedTest(strata);
      expect({ lower, lowerMid, upper, upperMid, twoSided }).toEqual({
        lower: 1,
        lowerMid: 0.5,
        upper: 1,
        upperMid: 0.5,
        twoSided: 1,
      });
      expect(expected).toBe(statistic);
    }
  });

  it("never says 0, however extreme", () => {
    const test = stratifiedTest(Array.from({ length: 2000 }, () => stratum(3, 3, 0, 3)));
    expect(test).toMatchObject({ statistic: 0, lower: 1e-60, lowerMid: 1e-60, twoSided: 1e-60 });
    expect(test.upper).toBeCloseTo(1, 11);
    expect(stratifiedTest([stratum(2000, 2000, 0, 2000)]).lower).toBe(1e-60);
  });

  it("refuses what has no meaning", () => {
    expect(() => stratifiedTest([stratum(6, 5, 0, 3)])).toThrow(
      "baselinePasses (6) must not exceed baselineAttempts (5)",
    );
    expect(() => stratifiedTest([stratum(1, 5, Number.NaN, 3)])).toThrow(RangeError);
    expect(() => stratifiedTest([], { oddsRatio: 0 })).toThrow(
      "oddsRatio must be a finite number above 0, got 0",
    );
  });

  it("takes 10,000 tasks of 50 attempts", () => {
    const strata = Array.from({ length: 10_000 }, (_, index) => stratum(20 + (index % 11), 50, 25, 50));
    const test = stratifiedTest(strata);
    // Central limit: X has mean 249,997.5 and variance near 10,000 * 6.3.
    expect(test.lowerMid).toBeCloseTo(0.504, 3);
  });
});
