import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom, shuffled } from "../../src/stats/random.ts";

describe("seededRandom", () => {
  it("repeats for a seed, differs between seeds, and stays in [0, 1)", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const take = (seed: string): number[] => {
          const random = seededRandom(seed);
          return Array.from({ length: 5 }, () => random());
        };
        expect(take(one)).toEqual(take(one));
        if (one !== other) expect(take(one)).not.toEqual(take(other));
        for (const number of take(one)) expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });

  it("never changes its sequence", () => {
    const random = seededRandom("pairgate");
    expect([random(), random(), random()]).toMatchInlineSnapshot(`
      [
        0.8057991773933546,
        0.6934252003112963,
        0.4723564634915648,
      ]
    `);
  });

  it("takes a number as its text and refuses NaN", () => {
    expect(seededRandom(42)()).toBe(seededRandom("42")());
    expect(() => seededRandom(Number.NaN)).toThrow(RangeError);
  });

  it("fills [0, 1) evenly", () => {
    const random = seededRandom(1);
    const bins = new Float64Array(100);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const bin = Math.floor(random() * 100);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // Chi-squared with 99 degrees of freedom: mean 99, standard deviation 14.
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeGreaterThan(50);
    expect(chiSquared).toBeLessThan(160);
  });
});

describe("shuffled", () => {
  it("keeps every item and leaves the list alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];
        const order = shuffled(items, seededRandom(seed));
        expect(items).toEqual(before);
        expect(order.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      }),
    );
  });

  it("gives every order equally often", () => {
    const random = seededRandom("orders");
    const seen = new Map<string, number>();
    for (let round = 0; round < 24_000; round += 1) {
      const order = shuffled(["a", "b", "c", "d"], random).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // Each is binomial with mean 1000 and standard deviation 31.
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});
