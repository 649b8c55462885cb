import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import { hypergeometricPmf } from "../../src/stats/hypergeometric.ts";
import { type Stratum, stratifiedTest, weightedForDifference } from "../../src/stats/stratified.ts";

const anyStratum = fc
  .record({ kb: fc.integer({ min: 1, max: 5 }), kc: fc.integer({ min: 1, max: 3 }) })
  .chain(({ kb, kc }) =>
    fc.record({
      baselinePasses: fc.integer({ min: 0, max: kb }),
      candidatePasses: fc.integer({ min: 0, max: kc }),
      baselineAttempts: fc.constant(kb),
      candidateAttempts: fc.constant(kc),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
  );

/** P(X < x) + P(X = x) / 2 by going through every outcome. */
function bruteForce(strata: readonly Required<Stratum>[]): number {
  let outcomes = new Map([[0, 1]]);
  for (const { baselinePasses, candidatePasses, baselineAttempts, candidateAttempts, weight } of strata) {
    const passes = baselinePasses + candidatePasses;
    const { first, probabilities } = hypergeometricPmf({ baselineAttempts, candidateAttempts, passes });
    const next = new Map<number, number>();
    for (const [sum, probability] of outcomes) {
      for (const [index, part] of probabilities.entries()) {
        const at = sum + weight * (first + index);
        next.set(at, (next.get(at) ?? 0) + probability * part);
      }
    }
    outcomes = next;
  }
  const observed = strata.reduce((sum, { candidatePasses, weight }) => sum + candidatePasses * weight, 0);
  let mid = 0;
  for (const [sum, probability] of outcomes) {
    mid += sum < observed ? probability : sum === observed ? probability / 2 : 0;
  }
  return mid;
}

describe("the exact test with weights", () => {
  it("gives what going through every outcome gives", () => {
    fc.assert(
      fc.property(fc.array(anyStratum, { minLength: 1, maxLength: 6 }), (strata) => {
        expect(stratifiedTest(strata).lowerMid).toBeCloseTo(bruteForce(strata), 11);
      }),
    );
  });

  it("is the test without weights where all are equal", () => {
    fc.assert(
      fc.property(fc.array(anyStratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const same = strata.map((stratum) => ({ ...stratum, weight: 7 }));
        const plain = strata.map(({ weight: _, ...stratum }) => stratum);
        expect(stratifiedTest(same).lowerMid).toBeCloseTo(stratifiedTest(plain).lowerMid, 12);
      }),
    );
  });

  it("orders as the mean difference does, with the weights of the difference", () => {
    // Of six tasks one was tried three times and the others once: one fail in three weighs a third.
    const tasks = (x: number, others: number): Stratum[] => [
      { baselinePasses: 5, baselineAttempts: 10, candidatePasses: x, candidateAttempts: 3 },
      ...Array.from({ length: 5 }, (_, index) => ({
        baselinePasses: 9,
        baselineAttempts: 10,
        candidatePasses: index < others ? 1 : 0,
        candidateAttempts: 1,
      })),
    ];
    // Seen before the margins are, the weighted sum of passes minus its expectation is the difference.
    for (const strata of [tasks(3, 4), tasks(0, 5), tasks(1, 2)]) {
      const { statistic, expected } = stratifiedTest(weightedForDifference(strata));
      // Sixtieths over their common divisor: 26 and 66 become 13 and 33.
      expect((statistic - expected) / 30 / strata.length).toBeCloseTo(
        fixedTaskDifference(strata).difference,
        2,
      );
    }
  });

  it("refuses a weight that is no whole number above 0", () => {
    const stratum = { baselinePasses: 1, baselineAttempts: 2, candidatePasses: 1, candidateAttempts: 2 };
    for (const weight of [0, -1, 1.5, Number.NaN])
      expect(() => stratifiedTest([{ ...stratum, weight }])).toThrow("weight");
  });
});
