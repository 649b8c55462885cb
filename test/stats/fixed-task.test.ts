import { describe, expect, it } from "vitest";
import { clusterStandardError, fixedTaskDifference } from "../../src/stats/fixed-task.ts";

const task = (s: number, kb: number, x: number, kc: number) => ({
  baselinePasses: s,
  baselineAttempts: kb,
  candidatePasses: x,
  candidateAttempts: kc,
});

describe("fixedTaskDifference", () => {
  it("takes the mean of paired differences and shrinks each task's rate for the error", () => {
    const { difference, standardError, tasks } = fixedTaskDifference([
      task(4, 5, 1, 3),
      task(5, 5, 3, 3),
      task(2, 5, 0, 0),
      task(0, 0, 1, 3),
    ]);
    expect(tasks).toBe(2);
    expect(difference).toBeCloseTo((1 / 3 - 4 / 5 + 0) / 2, 14);
    const first = 5.25 / 8.5;
    const second = 8.25 / 8.5;
    const variance = (first * (1 - first) + second * (1 - second)) * (1 / 5 + 1 / 3);
    expect(standardError).toBeCloseTo(Math.sqrt(variance) / 2, 14);
  });

  it("needs a task attempted in both arms", () => {
    expect(() => fixedTaskDifference([])).toThrow("no task was attempted in both arms");
    expect(() => fixedTaskDifference([task(1, 2, 0, 0)])).toThrow(RangeError);
    expect(() => fixedTaskDifference([task(3, 2, 0, 1)])).toThrow(RangeError);
  });
});

describe("clusterStandardError", () => {
  it("is the ordinary standard error where every task is its own cluster", () => {
    const differences = [0.1, -0.4, 0, 0.25, 0.05];
    const mean = 0;
    const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 4;
    expect(clusterStandardError({ differences, clusters: [1, 2, 3, 4, 5] })).toBeCloseTo(
      Math.sqrt(variance / 5),
      14,
    );
  });

  it("grows where a cluster's tasks move together", () => {
    const differences = [0.2, 0.2, -0.2, -0.2];
    // (sqrt(0.4^2 + 0.4^2) / 4) * sqrt(2)
    expect(clusterStandardError({ differences, clusters: ["a", "a", "b", "b"] })).toBeCloseTo(0.2, 14);
    expect(clusterStandardError({ differences, clusters: ["a", "b", "a", "b"] })).toBeCloseTo(0, 14);
  });

  it("needs two clusters and a name for each difference", () => {
    expect(() => clusterStandardError({ differences: [1, 2], clusters: ["a", "a"] })).toThrow(
      "at least two clusters",
    );
    expect(() => clusterStandardError({ differences: [1, 2], clusters: ["a"] })).toThrow(RangeError);
    expect(() => clusterStandardError({ differences: [1, Number.NaN], clusters: ["a", "b"] })).toThrow(
      RangeError,
    );
  });
});
