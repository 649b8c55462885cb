import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedPairsEValue } from "../../src/stats/e-value.ts";

describe("changedPairsEValue", () => {
  it("9 lost, 1 gained", () => {
    const { oneSided, twoSided } = changedPairsEValue({ lost: 9, gained: 1 });
    expect(oneSided).toBeCloseTo(18.5091, 4);
    expect(twoSided).toBeCloseTo(9.3091, 4);
  });

  it("is 1 without evidence and bounded with too much", () => {
    expect(changedPairsEValue({ lost: 0, gained: 0 }).oneSided).toBeCloseTo(1, 12);
    expect(changedPairsEValue({ lost: 5000, gained: 0 })).toEqual({
      oneSided: Number.MAX_VALUE,
      twoSided: Number.MAX_VALUE,
    });
    expect(changedPairsEValue({ lost: 0, gained: 5000 }).oneSided).toBeLessThan(1);
  });

  it("is worth 1 on average if losses and gains are equally likely", () => {
    fc.assert(
      fc.property(fc.nat(60), (pairs) => {
        let [oneSided, twoSided, probability] = [0, 0, 0.5 ** pairs];
        for (let lost = 0; lost <= pairs; lost += 1) {
          const value = changedPairsEValue({ lost, gained: pairs - lost });
          oneSided += probability * value.oneSided;
          twoSided += probability * value.twoSided;
          probability *= (pairs - lost) / (lost + 1);
        }
        expect(oneSided).toBeCloseTo(1, 10);
        expect(twoSided).toBeCloseTo(1, 10);
      }),
    );
  });
});
