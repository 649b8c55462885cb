import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson, wilsonInterval } from "../../src/stats/binomial.ts";

// R. G. Newcombe, Stat. Med. 17 (1998), 857-872, table I.
describe("intervals for a rate, 95 %", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson %i of %i: %f to %f", (successes, trials, lower, upper) => {
    const interval = wilsonInterval({ successes, trials, confidence: 0.95 });
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("Clopper-Pearson %i of %i: %f to %f", (successes, trials, lower, upper) => {
    const interval = clopperPearson({ successes, trials, confidence: 0.95 });
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it.each([wilsonInterval, clopperPearson])("%o knows its ends", (interval) => {
    expect(interval({ successes: 0, trials: 0 })).toEqual({ lower: 0, upper: 1 });
    expect(interval({ successes: 0, trials: 7 }).lower).toBe(0);
    expect(interval({ successes: 7, trials: 7 }).upper).toBe(1);
    expect(() => interval({ successes: 3, trials: 2 })).toThrow("successes (3) must not exceed trials (2)");
    expect(() => interval({ successes: 0.5, trials: 2 })).toThrow(RangeError);
    expect(() => interval({ successes: 1, trials: 2, confidence: 1 })).toThrow(RangeError);
  });

  it("hold the rate, mirror and nest; the exact one covers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (trials, some) => {
        const successes = some % (trials + 1);
        for (const interval of [wilsonInterval, clopperPearson]) {
          const { lower, upper } = interval({ successes, trials, confidence: 0.9 });
          const wider = interval({ successes, trials, confidence: 0.99 });
          const mirrored = interval({ successes: trials - successes, trials, confidence: 0.9 });
          expect(lower).toBeLessThanOrEqual(successes / trials);
          expect(upper).toBeGreaterThanOrEqual(successes / trials);
          expect(wider.lower).toBeLessThanOrEqual(lower);
          expect(wider.upper).toBeGreaterThanOrEqual(upper);
          expect(mirrored.lower).toBeCloseTo(1 - upper, 11);
          expect(mirrored.upper).toBeCloseTo(1 - lower, 11);
        }
      }),
    );
  });
});
