import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hypergeometricLogPmf, hypergeometricPmf } from "../../src/stats/hypergeometric.ts";
import { relativeError } from "./relative-error.ts";

describe("hypergeometric", () => {
  const margins = fc
    .tuple(fc.nat(80), fc.nat(80), fc.nat(160), fc.double({ min: 0.01, max: 100, noNaN: true }))
    .map(([baselineAttempts, candidateAttempts, some, oddsRatio]) => ({
      baselineAttempts,
      candidateAttempts,
      passes: some % (baselineAttempts + candidateAttempts + 1),
      oddsRatio,
    }));

  it("matches scipy", () => {
    const central = hypergeometricPmf({ baselineAttempts: 12, candidateAttempts: 8, passes: 5 });
    expect(central.first).toBe(0);
    expect(central.probabilities[3]).toBeCloseTo(0.23839009, 8);
    const tilted = hypergeometricPmf({
      baselineAttempts: 12,
      candidateAttempts: 8,
      passes: 5,
      oddsRatio: 2.5,
    });
    [0.00545367, 0.0681709, 0.26510906, 0.3976636, 0.22594523, 0.03765754].forEach((expected, x) => {
      expect(tilted.probabilities[x]).toBeCloseTo(expected, 7);
    });
  });

  it("sums to 1, and the logarithms agree", () => {
    fc.assert(
      fc.property(margins, (table) => {
        const { first, probabilities } = hypergeometricPmf(table);
        expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 13);
        for (const [index, probability] of probabilities.entries()) {
          expect(
            relativeError(Math.exp(hypergeometricLogPmf(table, first + index)), probability),
          ).toBeLessThan(1e-11);
        }
        expect(hypergeometricLogPmf(table, first + probabilities.length)).toBe(-Infinity);
      }),
    );
  });

  it("keeps its logarithm where the probability underflows", () => {
    const table = { baselineAttempts: 2000, candidateAttempts: 2000, passes: 2000 };
    // 1 / C(4000, 2000), with log C(2m, m) = 2m log 2 - log(pi m)/2 - 1/(8m) + O(m^-3).
    expect(hypergeometricLogPmf(table, 0)).toBeCloseTo(
      -(4000 * Math.LN2 - Math.log(Math.PI * 2000) / 2 - 1 / 16000),
      8,
    );
  });
});
