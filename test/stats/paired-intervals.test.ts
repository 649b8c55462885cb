import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombe10, tango } from "../../src/stats/paired-intervals.ts";

describe("newcombe10, 95 %", () => {
  it.each([
    ["StatsDirect", [20, 12, 2, 16], 0.2, 0.056156, 0.329207],
    ["Altman (2000), table 6.2", [14, 5, 0, 22], 0.121951, 0.011483, 0.226493],
    ["own", [36, 12, 2, 0], 0.2, 0.05693, 0.340428],
    ["Tango's contact lenses", [43, 0, 1, 0], -0.022727, -0.118077, 0.059718],
    ["Bentur (2009)", [1, 1, 7, 12], -0.285714, -0.50692, -0.025559],
    ["Cavo (2012)", [59, 6, 16, 80], -0.062112, -0.118621, -0.004625],
  ] as const)("%s %j", (_source, [a, b, c, d], difference, lower, upper) => {
    const interval = newcombe10({ a, b, c, d, confidence: 0.95 });
    expect(interval.difference).toBeCloseTo(difference, 6);
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });
});

describe("tango, 95 %", () => {
  it.each([
    ["own", [36, 12, 2, 0], 0.2, 0.061112, 0.344709],
    ["Tango's contact lenses", [43, 0, 1, 0], -0.022727, -0.118077, 0.059393],
    ["Bentur (2009)", [1, 1, 7, 12], -0.285714, -0.517232, -0.026003],
    ["Cavo (2012)", [59, 6, 16, 80], -0.062112, -0.124023, -0.005433],
    ["PropCIs", [50, 40, 20, 50], 0.125, 0.030865, 0.218064],
    ["own", [20, 12, 2, 16], 0.2, 0.061112, 0.344709],
  ] as const)("%s %j", (_source, [a, b, c, d], difference, lower, upper) => {
    const interval = tango({ a, b, c, d, confidence: 0.95 });
    expect(interval.difference).toBeCloseTo(difference, 6);
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });
});

describe.each([newcombe10, tango])("%o", (interval) => {
  const count = fc.nat(60);

  it("holds the difference, mirrors, nests and stays within -1 and 1", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const { difference, lower, upper } = interval({ a, b, c, d, confidence: 0.9 });
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(difference + 1e-15);
        expect(upper).toBeGreaterThanOrEqual(difference - 1e-15);
        const mirrored = interval({ a, b: c, c: b, d, confidence: 0.9 });
        expect(mirrored.lower).toBeCloseTo(-upper, 10);
        const wider = interval({ a, b, c, d, confidence: 0.99 });
        expect(wider.lower).toBeLessThanOrEqual(lower + 1e-12);
        expect(wider.upper).toBeGreaterThanOrEqual(upper - 1e-12);
      }),
    );
  });

  it("knows nothing without pairs and refuses what is no count", () => {
    expect(interval({ a: 0, b: 0, c: 0, d: 0 })).toEqual({ difference: 0, lower: -1, upper: 1 });
    expect(() => interval({ a: 1.5, b: 0, c: 0, d: 0 })).toThrow(RangeError);
    expect(() => interval({ a: 1, b: 0, c: 0, d: 0, confidence: 0 })).toThrow(RangeError);
  });
});
