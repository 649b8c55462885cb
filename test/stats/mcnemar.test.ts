import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemar } from "../../src/stats/mcnemar.ts";
import { relativeError } from "./relative-error.ts";

describe("mcnemar", () => {
  it("12 lost, 2 gained (StatsDirect; Armitage and Berry)", () => {
    const { worse, better, twoSided, chiSquared, corrected } = mcnemar({ lost: 12, gained: 2 });
    expect(twoSided.exact).toBeCloseTo(0.0129395, 7);
    expect(twoSided.mid).toBeCloseTo(0.00738525, 8);
    expect(worse.exact).toBeCloseTo(0.00646973, 8);
    expect(worse.mid).toBeCloseTo(0.00369263, 8);
    expect(better.mid).toBeCloseTo(1 - 0.00369263, 8);
    expect(chiSquared.value).toBeCloseTo(7.142857, 6);
    expect(chiSquared.p).toBeCloseTo(0.00752632, 8);
    expect(corrected.value).toBeCloseTo(5.785714, 6);
    expect(corrected.p).toBeCloseTo(0.0161569, 7);
  });

  it("150 lost, 86 gained", () => {
    const { twoSided, chiSquared, corrected } = mcnemar({ lost: 150, gained: 86 });
    expect(relativeError(twoSided.exact, 3.71594e-5)).toBeLessThan(2e-6);
    expect(relativeError(twoSided.mid, 2.89339e-5)).toBeLessThan(2e-6);
    expect(chiSquared.value).toBeCloseTo(17.3559, 4);
    expect(corrected.value).toBeCloseTo(16.8178, 4);
  });

  it.each([
    [5, 0, 0.0625, 0.03125],
    [7, 1, 0.0703125, 0.0390625],
    [10, 4, 0.179565, 0.118469],
  ])("%i lost, %i gained: exact %f, mid-p %f", (lost, gained, exact, mid) => {
    for (const changed of [
      { lost, gained },
      { lost: gained, gained: lost },
    ]) {
      expect(mcnemar(changed).twoSided.exact).toBeCloseTo(exact, 6);
      expect(mcnemar(changed).twoSided.mid).toBeCloseTo(mid, 6);
    }
  });

  it("nothing changed", () => {
    expect(mcnemar({ lost: 0, gained: 0 })).toEqual({
      worse: { exact: 1, mid: 0.5 },
      better: { exact: 1, mid: 0.5 },
      twoSided: { exact: 1, mid: 1 },
      chiSquared: { value: 0, p: 1 },
      corrected: { value: 0, p: 1 },
    });
  });

  it("the two sides complete each other", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (lost, gained) => {
        const { worse, better } = mcnemar({ lost, gained });
        expect(worse.mid + better.mid).toBeCloseTo(1, 12);
        expect(worse).toEqual(mcnemar({ lost: gained, gained: lost }).better);
        expect(mcnemar({ lost: lost + 1, gained }).worse.mid).toBeLessThanOrEqual(worse.mid);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => mcnemar({ lost: -1, gained: 0 })).toThrow(
      "lost must be a whole number of at least 0, got -1",
    );
    expect(() => mcnemar({ lost: 1, gained: Number.NaN })).toThrow(RangeError);
  });
});
