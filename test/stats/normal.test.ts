import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile, normalSurvival } from "../../src/stats/normal.ts";
import { relativeError } from "./relative-error.ts";

describe("normal distribution (mpmath, 40 digits)", () => {
  it.each([
    [-37.5, 4.605353009581955e-308],
    [-12.3456, 2.572462274578868e-35],
    [-8, 6.220960574271784e-16],
    [-5.7, 5.990371401063528e-9],
    [-3.3, 4.834241423837775e-4],
    [-1.96, 0.024997895148220435],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.6448536269514722, 0.95],
    [2.5, 0.9937903346742238],
  ])("cdf(%f) = %f", (z, p) => {
    expect(relativeError(normalCdf(z), p)).toBeLessThan(2e-15);
    expect(relativeError(normalSurvival(-z), p)).toBeLessThan(2e-15);
  });

  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-8, -5.612001244174789],
    [1e-4, -3.7190164854556804],
    [0.025, -1.9599639845400543],
    [0.05, -1.6448536269514729],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.975, 1.9599639845400543],
  ])("quantile(%f) = %f", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13);
  });

  it("reaches the ends", () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalSurvival(39)).toBe(0);
  });

  it("refuses what has no meaning", () => {
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
    for (const p of [Number.NaN, -0.1, 1.1]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  it("inverts and rises", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
      }),
    );
    const z = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(z, z, (left, right) => {
        expect(normalCdf(Math.min(left, right))).toBeLessThanOrEqual(normalCdf(Math.max(left, right)));
        expect(normalCdf(left) + normalSurvival(left)).toBeCloseTo(1, 14);
      }),
    );
  });
});
