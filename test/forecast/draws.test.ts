import { describe, expect, it } from "vitest";
import { betaDraw, gammaDraw, heavyTailedDraw, normalDraw } from "../../src/forecast/draws.ts";
import {
  betaNoise,
  bugHunt,
  fromHistory,
  sweBenchVerified,
  terminalBench,
} from "../../src/forecast/noise.ts";
import { seededRandom } from "../../src/stats/random.ts";

/** The first two moments about 0 and the mean of `of` over many draws. */
function momentsOf(draw: () => number, count = 200_000) {
  let [sum, squares, fourths] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const value = draw();
    sum += value;
    squares += value ** 2;
    fourths += value ** 4;
  }
  const mean = sum / count;
  return { mean, variance: squares / count - mean ** 2, fourth: fourths / count };
}

describe("draws", () => {
  it("are normal", () => {
    const random = seededRandom("normal");
    const { mean, variance, fourth } = momentsOf(() => normalDraw(random));
    expect(mean).toBeCloseTo(0, 2);
    expect(variance).toBeCloseTo(1, 1.5);
    expect(fourth).toBeCloseTo(3, 0.7);
  });

  it.each([0.07, 0.3, 1, 2.5, 20])(
    "are gamma with shape %d, whose mean and variance are the shape",
    (shape) => {
      const random = seededRandom(`gamma ${shape}`);
      const { mean, variance } = momentsOf(() => gammaDraw(shape, random));
      expect(mean / shape).toBeCloseTo(1, 1);
      expect(variance / shape).toBeCloseTo(1, 1);
    },
  );

  it.each([
    [0.3, 0.27],
    [0.22, 0.07],
    [5, 2],
  ])("are beta with a %d and b %d", (a, b) => {
    const random = seededRandom(`beta ${a} ${b}`);
    const { mean, variance } = momentsOf(() => betaDraw({ a, b }, random));
    expect(mean).toBeCloseTo(a / (a + b), 2);
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2);
  });

  it("have heavy tails and a standard deviation of 1", () => {
    const random = seededRandom("tails");
    const { mean, variance, fourth } = momentsOf(() => heavyTailedDraw(random), 1_000_000);
    expect(mean).toBeCloseTo(0, 2);
    expect(variance).toBeCloseTo(1, 1.5);
    // 9 in the limit, which a sample reaches slowly from below.
    expect(fourth).toBeGreaterThan(6);
  });
});

describe("noise", () => {
  // E[p (1 - p)] measured with real repeats: .086 and .039 (statistics.md 0).
  it("solves as many tasks and varies as much as the agents that it is fitted to", () => {
    for (const { noise, mean, within } of [
      { noise: terminalBench(20_000), mean: 0.53, within: 0.0905 },
      { noise: sweBenchVerified(20_000), mean: 0.76, within: 0.0412 },
    ]) {
      const rates = noise.draw(seededRandom(noise.name));
      expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeCloseTo(mean, 1.7);
      const attempts = rates.reduce((sum, rate) => sum + rate * (1 - rate), 0) / rates.length;
      expect(attempts).toBeCloseTo(within, 2);
    }
  });

  it("follows a history's tallies, and leaves open what a few attempts leave open", () => {
    const noise = fromHistory([
      { passes: 0, attempts: 10 },
      { passes: 10, attempts: 10 },
      { passes: 300, attempts: 400 },
      { passes: 0, attempts: 0 },
    ]);
    const random = seededRandom("history");
    const draws = Array.from({ length: 20_000 }, () => noise.draw(random));
    const moments = [0, 1, 2, 3].map((task) => meanOf(draws.map((of) => of[task] ?? 0)));
    expect(moments[0]).toBeCloseTo(0.3 / 10.6, 2);
    expect(moments[1]).toBeCloseTo(10.3 / 10.6, 2);
    expect(moments[2]).toBeCloseTo(0.75, 2);
    expect(moments[3]).toBeCloseTo(0.5, 1.5);
  });

  it("knows the embedded benchmark by its agent's attempts", () => {
    const { tasks, draw } = bugHunt();
    expect(tasks).toBe(28);
    expect(meanOf([...draw(seededRandom(1))])).toBeCloseTo(0.61, 1.5);
  });

  it("is drawn alike for a seed", () => {
    const noise = betaNoise({ name: "any", tasks: 9, a: 1, b: 2 });
    expect(noise.draw(seededRandom(7))).toEqual(noise.draw(seededRandom(7)));
  });
});

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
