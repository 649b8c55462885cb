import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, regularizedBeta } from "../../src/stats/beta.ts";
import { logBinomialDensity } from "../../src/stats/binomial-density.ts";
import { logGamma } from "../../src/stats/gamma.ts";
import { relativeError } from "./relative-error.ts";

describe("logGamma (mpmath)", () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [2, 0],
    [2.5, 0.2846828704729192],
    [7.7, 7.926541356269005],
    [100.5, 361.4355404677776],
    [1e8, 1742068066.1038346],
  ])("at %f is %f", (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(5e-15 * Math.max(1, value));
  });

  it.each([0, -1, Number.NaN, Infinity])("refuses %f", (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });
});

describe("regularizedBeta (Boost)", () => {
  it.each([
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.1, 2, 3, 0.0523],
    [0.02, 3, 150, 0.5880349387930501],
    [0.501, 5000, 5000, 0.5792578324565805],
    [0.999, 200, 0.5, 0.5272441070252349],
    [1e-5, 0.5, 30, 0.019460958645724724],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])("I_%f(%f, %f) = %f", (x, a, b, p) => {
    expect(relativeError(regularizedBeta(x, a, b), p)).toBeLessThan(1e-13);
  });

  it("refuses what has no meaning", () => {
    expect(() => regularizedBeta(1.1, 1, 1)).toThrow("x must lie in [0, 1], got 1.1");
    expect(() => regularizedBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaQuantile(Number.NaN, 1, 1)).toThrow(RangeError);
  });

  it("is inverted by the quantile", () => {
    const shape = fc.double({ min: 0.3, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        // Where the density is steep in x a rounded x cannot do better.
        fc.pre(x < 0.999);
        expect(relativeError(regularizedBeta(x, a, b), p)).toBeLessThan(1e-9);
      }),
    );
  });

  it("is symmetric and rises", () => {
    const x = fc.double({ min: 0, max: 1, noNaN: true });
    const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
    fc.assert(
      fc.property(x, x, shape, shape, (one, other, a, b) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(regularizedBeta(low, a, b)).toBeLessThanOrEqual(regularizedBeta(high, a, b) + 1e-13);
        const half = Math.round(one * 1024) / 1024;
        expect(regularizedBeta(half, a, b) + regularizedBeta(1 - half, b, a)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("logBinomialDensity", () => {
  it("sums to 1 over the successes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        let total = 0;
        for (let x = 0; x <= n; x += 1) total += Math.exp(logBinomialDensity({ x, y: n - x, p, q: 1 - p }));
        expect(total).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses a negative count", () => {
    expect(() => logBinomialDensity({ x: -1, y: 1, p: 0.5, q: 0.5 })).toThrow(
      "x must not be negative, got -1",
    );
  });
});
