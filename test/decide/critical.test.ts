import { describe, expect, it } from "vitest";
import { criticalValues, oneLook } from "../../src/decide/critical.ts";
import { crossingProbabilities } from "../../src/stats/boundaries.ts";
import { normalQuantile } from "../../src/stats/normal.ts";

const gate = { alpha: 0.05, passLevel: 0.05 };
const looks = (...shares: number[]) => shares.map((share) => ({ information: { "pass-rate": share } }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("critical values", () => {
  it("are the normal quantile where there is one look and no extension", () => {
    const { failZ, passZ, failTail, spent, detectable } = oneLook(gate, { extensionShare: 0 });
    expect(failZ).toBeCloseTo(1.6448536, 6);
    expect(passZ).toBeCloseTo(1.6448536, 6);
    expect(failTail).toBeCloseTo(0.05, 12);
    expect(spent).toEqual({ fail: 0.05, pass: 0.05 });
    expect(detectable(3)).toBeCloseTo(1.6448536 + 0.8416212, 6);
  });

  it("spend four fifths of the rate by the planned end and all of it by the extension's look", () => {
    const planned = looks(0.2, 0.39, 0.6, 0.8, 1, 1.44);
    const values = criticalValues({
      gate,
      looks: planned,
      extended: true,
      extensionShare: 0.2,
      metric: "pass-rate",
    });
    const information = [0.2, 0.39, 0.6, 0.8, 1, 1.44];
    const fail = crossingProbabilities({ information, boundaries: values.map(({ failZ }) => failZ) });
    expect(sum(fail)).toBeCloseTo(0.05, 10);
    expect(sum(fail.slice(0, 5))).toBeCloseTo(0.04, 10);
    // The fourth power on the fail side, the power 1.5 on the pass side.
    expect(sum(fail.slice(0, 2))).toBeCloseTo(0.04 * 0.39 ** 4, 10);
    const pass = crossingProbabilities({ information, boundaries: values.map(({ passZ }) => passZ) });
    expect(sum(pass.slice(0, 2))).toBeCloseTo(0.04 * 0.39 ** 1.5, 10);
    expect(sum(pass)).toBeCloseTo(0.05, 10);
    expect(values.map(({ spent }) => spent.fail.toFixed(12))).toEqual([
      ...Array.from({ length: 5 }, () => (0.04).toFixed(12)),
      (0.05).toFixed(12),
    ]);
  });

  it("do not depend on looks that come later", () => {
    const of = (...shares: number[]) =>
      criticalValues({
        gate,
        looks: looks(...shares),
        extended: false,
        extensionShare: 0.2,
        metric: "pass-rate",
      });
    expect(of(0.3, 0.5, 1).map(({ failZ }) => failZ)[1]).toBeCloseTo(
      of(0.3, 0.5, 0.7, 0.9, 1)[1]?.failZ ?? 0,
      12,
    );
  });

  it("detect with 80 % power what they say", () => {
    const information = [0.39, 0.7, 1];
    const of = (attempts: readonly number[]) =>
      criticalValues({
        gate,
        looks: looks(...information).map((look, index) => ({ ...look, attempts: attempts[index] ?? 0 })),
        tasks: 20,
        extended: false,
        extensionShare: 0,
        metric: "pass-rate",
      });
    const values = of([20, 40, 60]);
    const boundaries = values.map(({ failZ }) => failZ);
    const drift = (margin: number) => values[0]?.detectable(margin) ?? 0;
    // Nothing passes where a pass rules out next to nothing.
    const alone = drift(-100);
    expect(sum(crossingProbabilities({ information, boundaries, drift: alone }))).toBeCloseTo(0.8, 8);
    expect(alone).toBeGreaterThan(normalQuantile(0.95) + normalQuantile(0.8));
    // The wider the margin, the more of a drop passes before it is found.
    expect(drift(3)).toBeGreaterThan(alone);
    expect(drift(5)).toBeGreaterThan(drift(3));
    const floors = values.map(({ passZ }, index) => 5 * Math.sqrt(information[index] ?? 1) - passZ);
    expect(sum(crossingProbabilities({ information, boundaries, floors, drift: drift(5) }))).toBeCloseTo(
      0.8,
      8,
    );
    // Before each task has an attempt nothing passes.
    expect(of([10, 40, 60])[0]?.detectable(5)).toBeLessThan(drift(5));
  });

  it("find nothing, however large, where they know next to nothing", () => {
    const [only] = criticalValues({
      gate,
      looks: looks(1e-8),
      extended: false,
      extensionShare: 0,
      metric: "pass-rate",
    });
    expect(only?.detectable(3)).toBe(Number.POSITIVE_INFINITY);
  });

  it("find at the first look what would pass there otherwise", () => {
    const drift = oneLook(gate, { extensionShare: 0 }).detectable(1e5);
    expect(drift).toBeCloseTo(1.6448536 + 0.8416212, 6);
    const values = criticalValues({
      gate,
      looks: looks(0.3, 1),
      extended: false,
      extensionShare: 0,
      metric: "pass-rate",
    });
    const first = (values[0]?.failZ ?? 0) + 0.8416212;
    expect(values[0]?.detectable(1e5)).toBeCloseTo(first / Math.sqrt(0.3), 6);
  });
});
