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
    expect(detectable()).toBeCloseTo(1.6448536 + 0.8416212, 6);
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
    const [first] = criticalValues({
      gate,
      looks: looks(...information),
      extended: false,
      extensionShare: 0,
      metric: "pass-rate",
    });
    const values = criticalValues({
      gate,
      looks: looks(...information),
      extended: false,
      extensionShare: 0,
      metric: "pass-rate",
    });
    const drift = first?.detectable() ?? 0;
    const boundaries = values.map(({ failZ }) => failZ);
    expect(sum(crossingProbabilities({ information, boundaries, drift }))).toBeCloseTo(0.8, 8);
    expect(drift).toBeGreaterThan(normalQuantile(0.95) + normalQuantile(0.8));
  });
});
