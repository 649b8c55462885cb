import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alphaSpent,
  boundariesForSpent,
  crossingProbabilities,
  spendingBoundaries,
} from "../../src/stats/boundaries.ts";
import { normalQuantile, normalSurvival } from "../../src/stats/normal.ts";
import { seededRandom } from "../../src/stats/random.ts";

const equal = (looks: number): number[] => Array.from({ length: looks }, (_, index) => (index + 1) / looks);
const spending = fc.constantFrom(
  "obrien-fleming" as const,
  "pocock" as const,
  { power: 1 },
  { power: 2 },
  { power: 4 },
);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Increasing fractions that end at 1, steps of at least .01. */
const fractions = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }).map((steps) => {
  const all = sum(steps);
  let reached = 0;
  return steps.map((step) => {
    reached += step;
    return reached / all;
  });
});

describe("spendingBoundaries", () => {
  it.each([
    ["obrien-fleming", 0.025, 4, [4.8769, 3.357, 2.6803, 2.2898, 2.031]],
    ["obrien-fleming", 0.05, 3, [2.538, 1.662]],
    ["obrien-fleming", 0.05, 3, [3.2, 2.141, 1.695]],
    ["obrien-fleming", 0.05, 3, [3.75, 2.54, 2.016, 1.72]],
    ["obrien-fleming", 0.05, 3, [4.229, 2.888, 2.298, 1.962, 1.74]],
    ["pocock", 0.05, 3, [2.002, 1.994, 1.98]],
    ["pocock", 0.05, 3, [2.1, 2.077, 2.053, 2.035]],
    ["pocock", 0.05, 3, [2.176, 2.144, 2.113, 2.09, 2.071]],
  ] as const)("%s %f, %i digits: %j", (kind, alpha, digits, expected) => {
    const boundaries = spendingBoundaries({ alpha, fractions: equal(expected.length), spending: kind });
    expect(boundaries.map((boundary) => boundary.toFixed(digits))).toEqual(
      expected.map((boundary) => boundary.toFixed(digits)),
    );
  });

  it("is the fixed test for a single look", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), spending, (alpha, kind) => {
        expect(spendingBoundaries({ alpha, fractions: [1], spending: kind })).toEqual([
          -normalQuantile(alpha),
        ]);
      }),
    );
  });

  it("spends alpha in all, at every look what the function says", () => {
    fc.assert(
      fc.property(
        fractions,
        fc.double({ min: 1e-4, max: 0.3, noNaN: true }),
        spending,
        (looks, alpha, kind) => {
          const boundaries = spendingBoundaries({ alpha, fractions: looks, spending: kind });
          const crossed = crossingProbabilities({ information: looks, boundaries });
          let total = 0;
          for (const [index, fraction] of looks.entries()) {
            total += crossed[index] ?? 0;
            expect(total).toBeCloseTo(alphaSpent({ alpha, fraction, spending: kind }), 12);
          }
          expect(total).toBeCloseTo(alpha, 12);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keeps earlier boundaries when later looks change", () => {
    const plan = spendingBoundaries({
      alpha: 0.05,
      fractions: [0.2, 0.5, 0.9, 1],
      spending: "obrien-fleming",
    });
    const other = spendingBoundaries({
      alpha: 0.05,
      fractions: [0.2, 0.5, 0.7, 0.71],
      spending: "obrien-fleming",
    });
    expect(other[0]).toBe(plan[0]);
    expect(other[1]).toBeCloseTo(plan[1] ?? 0, 11);
  });

  it("bears looks very early, very close and very many", () => {
    const close = spendingBoundaries({
      alpha: 0.05,
      fractions: [0.5, 0.50001, 1],
      spending: "obrien-fleming",
    });
    const two = spendingBoundaries({ alpha: 0.05, fractions: [0.5, 1], spending: "obrien-fleming" });
    expect(close[2]).toBeCloseTo(two[1] ?? 0, 4);
    const early = spendingBoundaries({ alpha: 0.05, fractions: [0.001, 1], spending: "obrien-fleming" });
    expect(early[0]).toBe(38);
    expect(early[1]).toBeCloseTo(-normalQuantile(0.05), 12);
    const many = spendingBoundaries({ alpha: 0.05, fractions: equal(60), spending: "obrien-fleming" });
    expect(sum(crossingProbabilities({ information: equal(60), boundaries: many }))).toBeCloseTo(0.05, 12);
  });

  it.each([
    [{ fractions: [0.5, 0.5] }, "information must increase from look to look, got 0.5 and then 0.5"],
    [{ fractions: [0.5, 1.1] }, "fraction must lie in (0, 1], got 1.1"],
    [{ fractions: [0, 1] }, "fraction must lie in (0, 1], got 0"],
    [{ fractions: [Number.NaN] }, "fraction must lie in (0, 1], got NaN"],
    [{ alpha: 0, fractions: [1] }, "alpha must lie between 0 and 1, got 0"],
  ])("refuses %j", (plan, message) => {
    expect(() => spendingBoundaries({ alpha: 0.05, spending: "pocock", ...plan })).toThrow(
      new RangeError(message),
    );
  });
});

describe("boundariesForSpent", () => {
  it("takes information in any unit and an extension beyond the plan", () => {
    const planned = spendingBoundaries({ alpha: 0.04, fractions: [0.5, 1], spending: "obrien-fleming" });
    const spent = [0.5, 1].map((fraction) =>
      alphaSpent({ alpha: 0.04, fraction, spending: "obrien-fleming" }),
    );
    const extended = boundariesForSpent({ information: [30, 60, 90], spent: [...spent, 0.05] });
    expect(extended[0]).toBeCloseTo(planned[0] ?? 0, 12);
    expect(extended[1]).toBeCloseTo(planned[1] ?? 0, 11);
    expect(sum(crossingProbabilities({ information: [30, 60, 90], boundaries: extended }))).toBeCloseTo(
      0.05,
      13,
    );
    expect(extended[2]).toBeGreaterThan(-normalQuantile(0.05));
  });

  it("never reaches a boundary where nothing is spent", () => {
    expect(boundariesForSpent({ information: [1, 2], spent: [0, 0.05] })).toEqual([
      38,
      expect.closeTo(-normalQuantile(0.05), 12),
    ]);
  });

  it("refuses rates that fall", () => {
    expect(() => boundariesForSpent({ information: [1, 2], spent: [0.05, 0.04] })).toThrow(RangeError);
    expect(() => boundariesForSpent({ information: [1, 2], spent: [0.05] })).toThrow(RangeError);
  });
});

describe("the total crossing probability, by other means", () => {
  it("simulated Brownian motion stops as often as it should", () => {
    const information = [0.15, 0.4, 0.75, 1];
    const boundaries = spendingBoundaries({ alpha: 0.1, fractions: information, spending: "pocock" });
    const random = seededRandom("brownian");
    const runs = 100_000;
    let stopped = 0;
    for (let run = 0; run < runs; run += 1) {
      let [value, before] = [0, 0];
      for (const [look, now] of information.entries()) {
        value += normalQuantile(random() || 0.5) * Math.sqrt(now - before);
        before = now;
        if (value / Math.sqrt(now) >= (boundaries[look] ?? 0)) {
          stopped += 1;
          break;
        }
      }
    }
    // Four standard deviations of a simulated rate.
    expect(Math.abs(stopped / runs - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / runs));
  });

  it("a plain trapezoid rule in the scale of the process agrees", () => {
    const information = [0.3, 0.6, 1];
    const boundaries = spendingBoundaries({
      alpha: 0.025,
      fractions: information,
      spending: "obrien-fleming",
    });
    const width = 0.005;
    const [t1 = 0, t2 = 0, t3 = 0] = information;
    const [b1 = 0, b2 = 0, b3 = 0] = information.map((now, look) => (boundaries[look] ?? 0) * Math.sqrt(now));
    const bell = (x: number, variance: number): number =>
      Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
    const grid = (to: number): number[] =>
      Array.from({ length: Math.round(7 / width) }, (_, index) => to - (index + 0.5) * width);
    const first = grid(b1).map((x) => ({ x, mass: width * bell(x, t1) }));
    const second = grid(b2).map((x) => ({
      x,
      mass: width * sum(first.map((from) => from.mass * bell(x - from.x, t2 - t1))),
    }));
    const total =
      normalSurvival(b1 / Math.sqrt(t1)) +
      sum(first.map(({ x, mass }) => mass * normalSurvival((b2 - x) / Math.sqrt(t2 - t1)))) +
      sum(second.map(({ x, mass }) => mass * normalSurvival((b3 - x) / Math.sqrt(t3 - t2))));
    expect(total).toBeCloseTo(0.025, 6);
  });

  it("leaves out what stopped at a floor before, as the two-sided test of Pocock does", () => {
    // Jennison and Turnbull (2000), table 2.1: C_P(2, .05) = 2.178 and C_P(5, .05) = 2.413.
    for (const [looks, constant] of [
      [2, 2.178],
      [5, 2.413],
    ] as const) {
      const boundaries = Array.from({ length: looks }, () => constant);
      const floors = boundaries.map((boundary) => -boundary);
      const upper = sum(crossingProbabilities({ information: equal(looks), boundaries, floors }));
      expect(2 * upper).toBeCloseTo(0.05, 4);
    }
    const floors = [3, Number.NEGATIVE_INFINITY];
    const all = crossingProbabilities({ information: equal(2), boundaries: [2, 2], floors });
    expect(all).toEqual([normalSurvival(2), 0]);
  });

  it("gives the power under drift", () => {
    const drift = normalQuantile(0.95) + normalQuantile(0.8);
    const fixed = crossingProbabilities({ information: [1], boundaries: [normalQuantile(0.95)], drift });
    expect(sum(fixed)).toBeCloseTo(0.8, 12);
    const boundaries = spendingBoundaries({ alpha: 0.05, fractions: equal(5), spending: "obrien-fleming" });
    const power = sum(crossingProbabilities({ information: equal(5), boundaries, drift }));
    expect(power).toBeLessThan(0.8);
    expect(power).toBeGreaterThan(0.77);
    const reversed = sum(crossingProbabilities({ information: equal(5), boundaries, drift: -drift }));
    expect(reversed).toBeLessThan(0.001);
  });
});
