import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../src/stats/adjust.ts";

const five = [0.01, 0.02, 0.03, 0.04, 0.05];
const eight = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

describe("adjusted p-values (R's p.adjust)", () => {
  it.each([
    ["holm", holm, five, [0.05, 0.08, 0.09, 0.09, 0.09]],
    ["holm", holm, eight, [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]],
    ["benjaminiHochberg", benjaminiHochberg, five, [0.05, 0.05, 0.05, 0.05, 0.05]],
    [
      "benjaminiHochberg",
      benjaminiHochberg,
      eight,
      [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.592 / 7, 0.205],
    ],
  ] as const)("%s", (_name, adjust, pValues, expected) => {
    const adjusted = adjust(pValues);
    expect(adjusted).toHaveLength(expected.length);
    for (const [index, p] of expected.entries()) expect(adjusted[index]).toBeCloseTo(p, 12);
  });

  it.each([holm, benjaminiHochberg])("%o keeps the order given and never lowers", (adjust) => {
    const pValue = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue, { maxLength: 20 }), (pValues) => {
        const adjusted = adjust(pValues);
        expect(adjust(pValues.toReversed())).toEqual(adjusted.toReversed());
        for (const [index, p] of pValues.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(() => adjust([0.1, 1.2])).toThrow("pValues[1] must lie in [0, 1], got 1.2");
  });
});
