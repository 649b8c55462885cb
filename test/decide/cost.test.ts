import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { confirm } from "../../src/decide/confirm.ts";
import { gatesFor } from "../../src/decide/gates.ts";
import { isPriced, notPriced } from "../../src/decide/metering.ts";
import { COST_RULE, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Attempt, Run } from "../../src/domain/run.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { gate, repeat, withCost } from "./judging.ts";
import { candidateOf, planOf } from "./planned.ts";
import { attemptsOf, runOf, usage } from "./runs.ts";

type Cost = (task: number, attempt: number) => number | null;

/** A run of twenty tasks that all pass, by what each attempt costs. */
const priced = (id: string, costOf: Cost, rounds = 3, more: Partial<Attempt> = {}): Run =>
  runOf({
    id,
    attempts: attemptsOf(repeat(20, [rounds, rounds] as const), (task, attempt) => ({
      usage: usage(1000),
      costUsd: costOf(task, attempt),
      ...more,
    })),
  });
const wobble = (task: number, attempt: number) => 0.02 * (1 + 0.05 * Math.sin(task * 7 + attempt));
const stored = priced("b", wobble, 10);
const costOf = (candidate: Run, baseline = stored) => gate([baseline], candidate, "cost", withCost);

describe("the cost gate", () => {
  it("passes, cannot tell, and fails as the gate on tokens does", () => {
    expect(costOf(priced("c", wobble))).toMatchObject({ metric: "cost", verdict: "pass", tasks: 20 });
    const noisy = (task: number) => 0.02 * Math.exp(Math.sin(task * 3));
    expect(costOf(priced("c", noisy))).toMatchObject({ verdict: "inconclusive", reason: null });
    const dearer = costOf(priced("c", (task, attempt) => 1.4 * wobble(task, attempt)));
    expect(dearer).toMatchObject({ verdict: "regression", alpha: expect.closeTo(0.05 * (0.3 / 1.3), 12) });
    expect(dearer.change).toBeCloseTo(0.4, 1);
  });

  it("is a geometric mean over tasks, by hand", () => {
    const two = (id: string, costs: readonly [number, number]) =>
      runOf({ id, attempts: costs.map((costUsd, task) => ({ task: `t${task}`, costUsd })) });
    const found = gate([two("b", [0.1, 0.4])], two("c", [0.2, 1.6]), "cost", withCost);
    expect(found.baseline).toBeCloseTo(0.2, 12);
    expect(found.candidate).toBeCloseTo(Math.sqrt(0.32), 12);
    expect(found.change).toBeCloseTo(Math.sqrt(8) - 1, 12);
  });

  it.each<readonly [string, number | null]>([
    ["without a cost", null],
    ["that cost nothing", 0],
    ["of a negative cost", -0.5],
    ["of a cost that is no number", Number.NaN],
    ["of an infinite cost", Number.POSITIVE_INFINITY],
  ])("cannot tell where the candidate has one attempt %s", (_, odd) => {
    const candidate = priced("c", (task, attempt) => 1.4 * wobble(task, attempt));
    const attempts = candidate.attempts.map((attempt, index) =>
      index === 7 ? { ...attempt, costUsd: odd } : attempt,
    );
    const found = costOf({ ...candidate, attempts });
    expect(found).toMatchObject({
      verdict: "inconclusive",
      reason: "1 of the candidate's 60 attempts has no cost above 0, and the gate needs one of each",
      moreRounds: null,
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("cannot tell where the candidate says no cost at all", () => {
    const found = costOf(priced("c", () => null));
    expect(found).toMatchObject({
      verdict: "inconclusive",
      reason: "60 of the candidate's 60 attempts have no cost above 0, and the gate needs one of each",
      tasks: 0,
      interval: null,
    });
  });

  it("counts errors' costs for nothing", () => {
    const candidate = priced("c", wobble);
    const attempts = candidate.attempts.map((attempt, index) =>
      index === 7 ? { ...attempt, outcome: "error" as const, costUsd: null } : attempt,
    );
    expect(costOf({ ...candidate, attempts }).verdict).toBe("pass");
  });

  it("withholds the pass of the whole check, and finds a regression alone", () => {
    const dearer = priced("c", (task, attempt) => 1.4 * wobble(task, attempt));
    expect(compare([stored], dearer, withCost).verdict).toBe("regression");
    const unpriced = priced("c", () => null);
    expect(compare([stored], unpriced, withCost).verdict).toBe("inconclusive");
    expect(compare([stored], unpriced, { ...withCost, cost: null }).verdict).toBe("pass");
  });
});

describe("a cost gate is active", () => {
  const given = { falseAlarm: 0.05, changedChecks: 1, metered: true };
  const rules = { ...DEFAULT_RULES, cost: COST_RULE };

  it("where it is on and the baseline is priced, and has its share among the active gates", () => {
    const gates = gatesFor({ ...given, rules, priced: true });
    expect(gates.passRate.alpha).toBeCloseTo((0.05 * 0.7) / 1.3, 12);
    expect(gates.tokens?.alpha).toBeCloseTo((0.05 * 0.3) / 1.3, 12);
    expect(gates.cost).toEqual({
      alpha: expect.closeTo((0.05 * 0.3) / 1.3, 12),
      passLevel: 0.05,
      tolerance: 0.05,
      margin: 0.2,
    });
    expect(gatesFor({ ...given, metered: false, rules, priced: true }).passRate.alpha).toBeCloseTo(0.035, 12);
  });

  it("nowhere else, and then takes no share", () => {
    const without = gatesFor({ ...given, rules: DEFAULT_RULES });
    expect(gatesFor({ ...given, rules })).toEqual(without);
    expect(gatesFor({ ...given, rules, priced: false })).toEqual(without);
    expect(gatesFor({ ...given, rules: DEFAULT_RULES, priced: true })).toEqual(without);
  });

  it("only where each attempt of the baseline that passed or failed has a cost above 0", () => {
    const odd = (over: Partial<Attempt>): Run => ({
      ...stored,
      attempts: stored.attempts.map((attempt, index) => (index === 3 ? { ...attempt, ...over } : attempt)),
    });
    expect(isPriced([stored])).toBe(true);
    expect(isPriced([stored, odd({ costUsd: null, outcome: "error" })])).toBe(true);
    expect(isPriced([])).toBe(false);
    for (const costUsd of [null, 0, -1, Number.NaN]) expect(isPriced([stored, odd({ costUsd })])).toBe(false);
    expect(notPriced(true, [odd({ costUsd: 0 })])).toEqual([
      "Cost is not gated: 1 of the baseline's 200 attempts has no cost above 0, and the gate needs one of each.",
    ]);
    expect(notPriced(true, [stored])).toEqual([]);
    expect(notPriced(false, [odd({ costUsd: 0 })])).toEqual([]);
  });
});

describe("a regression of cost", () => {
  const dearer = priced("c", (task, attempt) => 1.4 * wobble(task, attempt));
  const comparison = compare([stored], dearer, withCost);
  const against = (batch: Run) =>
    confirm({ comparison, candidateRun: dearer, confirmRun: batch, gates: withCost });

  it("stands where a fresh batch of the base commit costs what the stored baseline did", () => {
    expect(against(priced("fresh", wobble))).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "confirmed" },
    });
  });

  it("is not confirmed where the base commit costs as much by now", () => {
    expect(against(priced("fresh", (task, attempt) => 1.38 * wobble(task, attempt)))).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed" },
    });
  });

  it("stands where an attempt of the batch says no cost: that must excuse nothing", () => {
    const batch = priced("fresh", (task, attempt) => (task + attempt === 0 ? null : wobble(task, attempt)));
    expect(against(batch)).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "not-measured", reason: expect.stringContaining("no cost above 0") },
    });
  });
});

describe("at every look of a plan", () => {
  it("says of costs in proportion to tokens what it says of tokens, by boundaries of its own", () => {
    const planned = gatesFor({
      falseAlarm: 0.05,
      changedChecks: 1,
      rules: { ...DEFAULT_RULES, cost: COST_RULE },
      metered: true,
      priced: true,
      extensionShare: 0.2,
    });
    let early = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0.8, max: 1.6, noNaN: true }),
        (seed, rise) => {
          const random = seededRandom(`costs ${seed}`);
          const draw = (by: number) => {
            const tokens = Math.round(10_000 * by * Math.exp(0.4 * (random() - 0.5)));
            return { usage: usage(tokens), costUsd: tokens * 3e-6 };
          };
          const passes = Array.from({ length: 12 }, () => Math.floor(random() * 11));
          const baseline = runOf({
            id: "b",
            attempts: attemptsOf(
              passes.map((passed) => [passed, 10]),
              () => draw(1),
            ),
          });
          const plan = planOf(baseline, { seed });
          const candidate = candidateOf({
            plan,
            made: 36,
            outcome: () => (random() < 0.5 ? "pass" : "fail"),
            more: () => draw(rise),
          });
          const { path, gates } = compare([baseline], candidate, planned);
          const [tokens, cost] = (["tokens", "cost"] as const).map((metric) => ({
            path: path.filter((point) => point.metric === metric),
            verdict: gates.find((one) => one.metric === metric)?.verdict,
          }));
          expect(cost?.verdict).toBe(tokens?.verdict);
          expect(cost?.path).toHaveLength(tokens?.path.length ?? -1);
          if ((cost?.path.length ?? 0) > 1) early += 1;
          cost?.path.forEach(({ look, interval }, index) => {
            const same = tokens?.path[index];
            expect(look).toBe(same?.look);
            expect(interval[0]).toBeCloseTo(same?.interval[0] ?? 9, 9);
            expect(Math.log1p(interval[1])).toBeCloseTo(Math.log1p(same?.interval[1] ?? 9), 9);
          });
        },
      ),
      { numRuns: 40 },
    );
    // About half of them; the runs are drawn anew each time.
    expect(early).toBeGreaterThan(5);
  });
});
