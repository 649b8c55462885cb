import { describe, expect, it } from "vitest";
import { criticalValues } from "../../src/decide/critical.ts";
import type { KnownTask } from "../../src/decide/expected.ts";
import { infeasible } from "../../src/decide/feasible.ts";
import { EXTENSION_SHARE, gatesFor } from "../../src/decide/gates.ts";
import { findPassRate } from "../../src/decide/pass-rate.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import { looksOf, plannedAttempts, sequenceOf } from "../../src/domain/sequence.ts";
import { makePlan } from "../../src/measure/plan.ts";
import { seededRandom } from "../../src/stats/random.ts";

interface Case {
  readonly tallies: readonly KnownTask[];
  readonly rounds: number;
  readonly falseAlarm?: number;
  readonly margin?: number;
  readonly metered?: boolean;
  readonly supposed?: boolean;
  readonly beside?: boolean;
}

function checkOf({
  tallies,
  rounds,
  falseAlarm = 0.05,
  margin = 0.1,
  metered = false,
  supposed = false,
  beside = false,
}: Case) {
  const rules = { ...DEFAULT_RULES, passRate: { ...DEFAULT_RULES.passRate, margin } };
  const gates = gatesFor({ falseAlarm, changedChecks: 1, rules, metered, extensionShare: EXTENSION_SHARE });
  const baseline = new Map(tallies.map((known, index) => [`task-${index}`, known]));
  const plan = makePlan({
    tasks: [...baseline.keys()],
    rounds,
    seed: 1,
    gates: { "pass-rate": { ...gates.passRate, tolerance: null } },
    extensionShare: EXTENSION_SHARE,
    baseline,
    baselineRuns: ["baseline"],
    stopping: "group-sequential",
  });
  return { plan, gates, baseline, supposed, beside };
}

const problemsOf = (of: Case) => infeasible(checkOf(of)).map(({ message }) => message);
const alike = (count: number, passes: number, attempts: number) =>
  Array.from({ length: count }, () => ({ passes, attempts }));

describe("a rule that can never fail or never pass", () => {
  it("is none where both can happen", () => {
    expect(problemsOf({ tallies: alike(20, 7, 10), rounds: 3 })).toEqual([]);
  });

  it("cannot fail where one task with one attempt is all there is", () => {
    // A task that passed 2 of 2: one fail comes up by chance in one of three, against a rate of 5 %.
    const [fails] = infeasible(checkOf({ tallies: alike(1, 2, 2), rounds: 1, margin: 0.9 }));
    expect(fails?.message).toMatch(/^the pass rate can never fail a change: .* 1 task, 1 attempt of each/u);
    expect(fails?.hint).toMatch(/It needs at least \d+ tasks like these, attempts: \d+/u);
  });

  it("cannot pass where even a perfect agent leaves the margin open", () => {
    const [, passes] = problemsOf({ tallies: alike(1, 2, 2), rounds: 1, margin: 0.05 });
    expect(passes).toMatch(/^no change can pass: .* a drop of 5 points possible/u);
  });

  it("names numbers that do", () => {
    const tallies = alike(1, 2, 2);
    const [fails] = infeasible(checkOf({ tallies, rounds: 1, margin: 0.9 }));
    const tasks = Number(/at least (\d+) tasks/u.exec(fails?.hint ?? "")?.[1]);
    const rounds = Number(/attempts: (\d+)/u.exec(fails?.hint ?? "")?.[1]);
    expect(problemsOf({ tallies: alike(tasks, 2, 2), rounds: 1, margin: 0.9 })).toEqual([]);
    expect(problemsOf({ tallies, rounds, margin: 0.9 })).toEqual([]);
  });

  it("can do neither where the baseline solves nothing", () => {
    const [only, ...more] = problemsOf({ tallies: alike(30, 0, 10), rounds: 3 });
    expect(only).toContain("the baseline solves none of the 30 tasks");
    expect(more).toEqual([]);
  });

  it("says of tokens that one task is too few", () => {
    expect(problemsOf({ tallies: alike(1, 5, 10), rounds: 30, metered: true })).toContainEqual(
      expect.stringMatching(/^the gate on tokens can neither fail nor pass/u),
    );
    expect(problemsOf({ tallies: alike(2, 5, 10), rounds: 30, metered: true })).toEqual([]);
  });

  it("says of a baseline that is yet to be recorded that it is the best there could be", () => {
    const [fails] = problemsOf({ tallies: alike(1, 2, 2), rounds: 1, supposed: true });
    expect(fails).toContain("even if it solves them all");
  });

  it("says of a base commit that is measured beside it that a stored baseline would tell more", () => {
    const [fails] = infeasible(
      checkOf({ tallies: alike(1, 2, 2), rounds: 1, margin: 0.9, supposed: true, beside: true }),
    );
    expect(fails?.message).toContain("as many of the base commit beside them");
    expect(fails?.hint).toContain("a stored baseline (pairgate record)");
    const rounds = Number(/attempts: (\d+)/u.exec(fails?.hint ?? "")?.[1]);
    const best = alike(1, rounds, rounds);
    expect(problemsOf({ tallies: best, rounds, margin: 0.9, supposed: true, beside: true })).toEqual([]);
    expect(
      problemsOf({ tallies: alike(1, rounds - 1, rounds - 1), rounds: rounds - 1, margin: 0.9 }),
    ).not.toEqual([]);
  });

  it("leaves out tasks that the baseline never tried", () => {
    const { baseline, ...check } = checkOf({ tallies: alike(20, 7, 10), rounds: 3 });
    for (const task of [...baseline.keys()].slice(1)) baseline.set(task, { passes: 0, attempts: 0 });
    expect(infeasible({ ...check, baseline })[0]?.message).toContain("1 task,");
    for (const task of baseline.keys()) baseline.set(task, { passes: 0, attempts: 0 });
    expect(infeasible({ ...check, baseline })).toEqual([]);
  });

  it("is never said of one that some candidate fails, or passes", () => {
    const told = { fails: 0, passes: 0 };
    for (let index = 0; index < 400; index += 1) {
      const random = seededRandom(`feasible ${index}`);
      const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
      const attempts = any([1, 2, 3, 5, 10]);
      const tallies = Array.from({ length: any([1, 1, 2, 3, 4, 6]) }, () => ({
        passes: Math.round(random() ** 0.5 * attempts),
        attempts,
      }));
      const check = checkOf({ tallies, rounds: any([1, 2, 3]), falseAlarm: any([0.01, 0.05, 0.2]) });
      if (tallies.every(({ passes }) => passes === 0)) continue;
      const said = infeasible(check)
        .map(({ message }) => message)
        .join("\n");
      const never = { fails: said.includes("never fail"), passes: said.includes("no change can pass") };
      if (never.fails) told.fails += 1;
      if (never.passes) told.passes += 1;
      for (let candidate = 0; candidate < 60; candidate += 1) {
        const bias = random();
        const words = verdictsOf(check, tallies, () => random() < bias);
        if (never.fails) expect(words, said).not.toContain("regression");
        if (never.passes) expect(words, said).not.toContain("pass");
      }
    }
    expect(told.fails).toBeGreaterThan(20);
    expect(told.passes).toBeGreaterThan(20);
  });
});

/** What the rule says at each look of a candidate that passes as `passes` has it. */
function verdictsOf(
  { plan, gates }: ReturnType<typeof checkOf>,
  tallies: readonly KnownTask[],
  passes: () => boolean,
): string[] {
  const looks = looksOf(plan);
  const criticals = criticalValues({
    gate: gates.passRate,
    looks,
    extended: true,
    extensionShare: gates.extensionShare,
    metric: "pass-rate",
  });
  const made = tallies.map(() => ({ candidatePasses: 0, candidateAttempts: 0 }));
  const sequence = sequenceOf(plan);
  let at = 0;
  return looks.flatMap(({ attempts }, index) => {
    for (; at < attempts; at += 1) {
      const arm = made[Number(sequence[at]?.task.slice("task-".length))];
      if (arm === undefined) continue;
      arm.candidateAttempts += 1;
      if (passes()) arm.candidatePasses += 1;
    }
    const strata = tallies.flatMap((known, task) => {
      const arm = made[task];
      if (arm === undefined || arm.candidateAttempts === 0) return [];
      return [{ baselinePasses: known.passes, baselineAttempts: known.attempts, ...arm }];
    });
    const critical = criticals[index];
    if (critical === undefined) return [];
    const even = attempts >= plannedAttempts(plan) || attempts === plan.order.length;
    const { verdict } = findPassRate({ ...critical, strata, even, margin: gates.passRate.margin });
    return verdict === "pass" && strata.length < tallies.length ? [] : [verdict];
  });
}
