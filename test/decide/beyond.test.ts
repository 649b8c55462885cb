import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { clusterStandardError } from "../../src/stats/fixed-task.ts";
import { studentQuantile } from "../../src/stats/student.ts";
import { gates } from "./judging.ts";
import { attemptsOf, runOf } from "./runs.ts";

const tallies: readonly (readonly [number, number, number, number])[] = [
  [10, 10, 3, 3],
  [8, 10, 1, 2],
  [2, 10, 1, 2],
  [5, 10, 0, 2],
  [0, 10, 0, 3],
  [9, 10, 2, 2],
];

const runs = (clusterOf: (task: number) => string | null) => ({
  baseline: runOf({ id: "b", attempts: attemptsOf(tallies.map(([s, kb]) => [s, kb])) }),
  candidate: runOf({
    id: "c",
    attempts: attemptsOf(
      tallies.map(([, , x, kc]) => [x, kc]),
      (task) => ({ cluster: clusterOf(task) }),
    ),
  }),
});

const compared = (clusterOf: (task: number) => string | null) => {
  const { baseline, candidate } = runs(clusterOf);
  return compare([baseline], candidate, gates);
};
const beyond = (clusterOf: (task: number) => string | null) => compared(clusterOf).beyond;
/** A run without a plan has one look, whose tails are the rates. */
const TAIL = gates.passRate.alpha;

const differences = tallies.map(([s, kb, x, kc]) => x / kc - s / kb);
const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;

describe("the interval that speaks beyond the tasks", () => {
  it("is the paired t interval where no clusters are known", () => {
    const { beyond: found, gates: judged } = compared(() => null);
    const variance =
      differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0) / (differences.length - 1);
    const reach = studentQuantile(1 - TAIL, 5) * Math.sqrt(variance / 6);
    expect(found).toMatchObject({ level: judged[0]?.level, tasks: 6, clusters: null });
    expect(found?.interval[0]).toBeCloseTo(mean - reach, 12);
    expect(found?.interval[1]).toBeCloseTo(mean + reach, 12);
  });

  it("counts the tasks of one cluster as the group that they are", () => {
    const clusters = ["a", "a", "a", "b", "b", "c"];
    const found = beyond((task) => clusters[task] ?? null);
    const reach = studentQuantile(1 - TAIL, 2) * clusterStandardError({ differences, clusters });
    expect(found).toMatchObject({ tasks: 6, clusters: 3 });
    expect(found?.interval[0]).toBeCloseTo(Math.max(-1, mean - reach), 12);
    expect(found?.interval[1]).toBeCloseTo(mean + reach, 12);
  });

  it("takes a task without a cluster for one of its own, whatever it is called", () => {
    expect(beyond((task) => (task < 3 ? "t3" : null))?.clusters).toBe(4);
    // One task in each is no grouping.
    expect(beyond((task) => `own ${task}`)?.clusters).toBeNull();
  });

  it("is not there where one task, or one cluster, would have to stand for all", () => {
    expect(beyond(() => "the only one")).toBeNull();
    const one = runOf({ id: "b", attempts: attemptsOf([[5, 10]]) });
    const other = runOf({ id: "c", attempts: attemptsOf([[1, 3]]) });
    expect(compare([one], other, gates).beyond).toBeNull();
  });

  it("is never narrower than what the gate says of these tasks alone", () => {
    const even = Array.from({ length: 20 }, (_, task) => (task % 2 === 0 ? 5 : 10));
    const baseline = runOf({ id: "b", attempts: attemptsOf(even.map((passes) => [passes, 10])) });
    // Each of them solves just what main solves of it, so that the tasks' differences do not vary at all.
    const alike = runOf({ id: "c", attempts: attemptsOf(even.map((passes) => [passes / 5, 2])) });
    const { beyond: found, gates: judged } = compare([baseline], alike, gates);
    expect(found?.interval).toEqual(judged[0]?.interval);
    expect(found?.level).toBe(judged[0]?.level);
  });

  it("stands in the comparison and decides nothing", () => {
    const grouped = runs((task) => (task < 3 ? "a" : "b"));
    const alone = runs(() => null);
    const [with_, without] = [grouped, alone].map(({ baseline, candidate }) =>
      compare([baseline], candidate, gates),
    );
    expect(with_?.beyond?.clusters).toBe(2);
    expect(with_?.gates).toEqual(without?.gates);
    expect(with_?.verdict).toBe(without?.verdict);
  });
});
