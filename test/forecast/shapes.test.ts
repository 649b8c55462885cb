import { describe, expect, it } from "vitest";
import { sweBenchVerified, terminalBench } from "../../src/forecast/noise.ts";
import { afterDrop, type Shape } from "../../src/forecast/shapes.ts";
import { seededRandom } from "../../src/stats/random.ts";

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rates = Float64Array.of(0.99, 0.02, 0.5, 0.2, 1, 0, 0.9, 0.16, 0.7, 0.1);

describe("a drop", () => {
  it.each<Shape>(["uniform", "random", "easiest", "hard", "mixed", "worn"])(
    "that is %s has its size",
    (shape) => {
      for (const noise of [terminalBench(20), sweBenchVerified(50)]) {
        for (const size of [0.02, 0.05, 0.1, 0.15, 0.25]) {
          for (let seed = 0; seed < 20; seed += 1) {
            const random = seededRandom(`${shape} ${size} ${seed}`);
            const before = noise.draw(random);
            const after = afterDrop(before, { shape, size }, random);
            expect(meanOf(after)).toBeCloseTo(Math.max(0, meanOf(before) - size), 6);
            expect(after.every((rate) => rate >= 0 && rate <= 1)).toBe(true);
            if (shape !== "mixed")
              expect(after.every((rate, task) => rate <= (before[task] ?? 0) + 1e-9)).toBe(true);
          }
        }
      }
    },
  );

  it("leaves the given rates alone", () => {
    const before = rates.slice();
    for (const shape of ["uniform", "random", "easiest", "hard", "mixed", "worn"] as const)
      afterDrop(rates, { shape, size: 0.1 }, seededRandom(shape));
    expect(rates).toEqual(before);
  });

  it("that is uniform lowers all odds by one factor", () => {
    const before = Float64Array.of(0.2, 0.5, 0.9);
    const after = afterDrop(before, { shape: "uniform", size: 0.1 }, seededRandom(1));
    const odds = (rate: number | undefined) => (rate ?? 0) / (1 - (rate ?? 0));
    const factors = [0, 1, 2].map((task) => odds(after[task]) / odds(before[task]));
    expect(factors[1]).toBeCloseTo(factors[0] ?? 0, 6);
    expect(factors[2]).toBeCloseTo(factors[0] ?? 0, 6);
  });

  it("breaks the easiest first, the last one in part", () => {
    const after = afterDrop(rates, { shape: "easiest", size: 0.25 }, seededRandom(1));
    expect([...after]).toEqual([0, 0.02, 0.5, 0.2, 0, 0, expect.closeTo(0.39, 9), 0.16, 0.7, 0.1]);
  });

  it("breaks the hard ones from 15 % upwards", () => {
    const after = afterDrop(rates, { shape: "hard", size: 0.05 }, seededRandom(1));
    expect([...after]).toEqual([0.99, 0.02, expect.closeTo(0.36, 9), 0, 1, 0, 0.9, 0, 0.7, 0.1]);
  });

  it("wears the easiest two fifths by one factor", () => {
    const after = afterDrop(rates, { shape: "worn", size: 0.0359 }, seededRandom(1));
    expect(after[0]).toBeCloseTo(0.891, 9);
    expect(after[4]).toBeCloseTo(0.9, 9);
    expect(after[6]).toBeCloseTo(0.81, 9);
    expect(after[8]).toBeCloseTo(0.63, 9);
    expect(after[2]).toBeCloseTo(0.5, 9);
  });

  it("that is mixed changes tasks also where the mean stays", () => {
    const after = afterDrop(rates, { shape: "mixed", size: 0 }, seededRandom(1));
    expect(meanOf(after)).toBeCloseTo(meanOf(rates), 6);
    expect(Math.max(...after.map((rate, task) => Math.abs(rate - (rates[task] ?? 0))))).toBeGreaterThan(0.1);
  });

  it("of nothing changes nothing, and a gain is uniform or mixed", () => {
    for (const shape of ["uniform", "random", "easiest", "hard", "worn"] as const)
      expect(afterDrop(rates, { shape, size: 0 }, seededRandom(1))).toEqual(rates);
    const gained = afterDrop(rates, { shape: "uniform", size: -0.05 }, seededRandom(1));
    expect(meanOf(gained)).toBeCloseTo(meanOf(rates) + 0.05, 6);
    expect(() => afterDrop(rates, { shape: "easiest", size: -0.05 }, seededRandom(1))).toThrow(RangeError);
  });
});
