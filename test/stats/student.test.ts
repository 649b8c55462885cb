import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/stats/normal.ts";
import { studentCdf, studentQuantile, studentSurvival } from "../../src/stats/student.ts";
import { relativeError } from "./relative-error.ts";

describe("Student's t (scipy)", () => {
  it.each([
    [1, 1, 0.25],
    [2, 3, 0.06966298427942152],
    [4.062128, 9, 0.0014164444259589723],
    [40, 2, 0.0003122073360923703],
    [2.5, 30, 0.009057824534033344],
    [1.5, 0.5, 0.2539508953240542],
    [3, 1e6, 0.0013499312707109],
    [0, 7, 0.5],
  ])("P(T > %f) with %f degrees of freedom is %f", (t, df, p) => {
    expect(relativeError(studentSurvival(t, df), p)).toBeLessThan(1e-12);
    expect(studentCdf(t, df)).toBeCloseTo(1 - p, 13);
  });

  it.each([
    [0.95, 1, 6.313751514675037],
    [0.95, 9, 1.833112932656237],
    [0.975, 4, 2.7764451051977934],
    [0.9995, 30, 3.6459586350420627],
    [0.6, 7, 0.2631668613520229],
    [0.95, 1e6, 1.6448551507220404],
    [0.5, 3, 0],
  ])("the quantile of %f with %f degrees of freedom is %f", (p, df, t) => {
    expect(studentQuantile(p, df)).toBeCloseTo(t, 11);
    expect(studentQuantile(1 - p, df)).toBeCloseTo(-t, 11);
  });

  it("becomes the normal distribution", () => {
    expect(studentCdf(1.3, Infinity)).toBe(normalCdf(1.3));
    expect(studentCdf(1.3, 1e12)).toBeCloseTo(normalCdf(1.3), 12);
    expect(studentQuantile(0, 5)).toBe(-Infinity);
    expect(studentQuantile(1, 1e7)).toBe(Infinity);
    expect(studentSurvival(Infinity, 5)).toBe(0);
  });

  it("has no seam where the expansion takes over", () => {
    for (const t of [0.3, 1.5, 4, 9]) {
      expect(relativeError(studentSurvival(t, 1e5 - 1e-6), studentSurvival(t, 1e5))).toBeLessThan(1e-11);
    }
  });

  it("refuses what has no meaning", () => {
    expect(() => studentCdf(Number.NaN, 3)).toThrow(RangeError);
    expect(() => studentCdf(1, 0)).toThrow("df must be above 0, got 0");
    expect(() => studentQuantile(2, 3)).toThrow(RangeError);
  });

  it("is inverted by the quantile", () => {
    const df = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.5, max: 1e7, noNaN: true }));
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), df, (p, degrees) => {
        expect(relativeError(studentCdf(studentQuantile(p, degrees), degrees), p)).toBeLessThan(1e-9);
      }),
    );
  });
});
