import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { type Attempt, attemptSchema, type Run } from "../../src/domain/run.ts";
import { seededRandom, shuffled } from "../../src/stats/random.ts";
import { baselineOf, candidateOf, judged, plannedGates, planOf } from "./planned.ts";
import { attemptsOf, runOf } from "./runs.ts";

const passes = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 15 });
const seed = fc.integer({ min: 0, max: 1e6 });
const cuts = fc.double({ min: 0.2, max: 1, noNaN: true });

/** A planned run of some of its attempts, with outcomes that lean to fails, so that regressions come up. */
function scene(known: readonly number[], by: number, part: number) {
  const baseline = baselineOf(known);
  const plan = planOf(baseline, { rounds: 2, seed: by });
  const random = seededRandom(`scene ${by}`);
  const made = Math.max(1, Math.round(part * plan.order.length * 2));
  const outcome = (): Attempt["outcome"] => (random() < 0.3 ? "pass" : "fail");
  return { baseline, candidate: candidateOf({ plan, made, outcome }) };
}

const pValue = (baseline: Run, candidate: Run) =>
  judged(baseline, candidate).gates.find(({ metric }) => metric === "pass-rate")?.pValue ?? null;

const renamed = (run: Run, name: (task: string) => string): Run => {
  const { suite, plan } = run.manifest;
  const tasks = Object.fromEntries(Object.entries(suite.tasks).map(([task, hash]) => [name(task), hash]));
  return {
    ...run,
    manifest: {
      ...run.manifest,
      suite: { ...suite, tasks },
      plan: plan === null ? null : { ...plan, order: plan.order.map(name) },
    },
    attempts: run.attempts.map((attempt) => ({ ...attempt, task: name(attempt.task) })),
  };
};

describe("what never changes a p-value", () => {
  it("other names of the tasks, and another order of their attempts in the file", () => {
    fc.assert(
      fc.property(passes, seed, cuts, (known, by, part) => {
        const { baseline, candidate } = scene(known, by, part);
        const names = shuffled(
          known.map((_, index) => `task ${index}`),
          seededRandom(by),
        );
        const name = (task: string) => names[Number(task.slice(1))] ?? task;
        const other = renamed(candidate, name);
        const mixed = { ...other, attempts: shuffled(other.attempts, seededRandom(by + 1)) };
        const expected = judged(baseline, candidate);
        const found = judged(renamed(baseline, name), mixed);
        expect(found.verdict).toBe(expected.verdict);
        expect(found.gates[0]?.pValue ?? -1).toBeCloseTo(expected.gates[0]?.pValue ?? -1, 10);
        expect(found.stopped).toEqual(expected.stopped);
      }),
    );
  });

  it("a baseline split between runs, or runs that are merged", () => {
    fc.assert(
      fc.property(passes, seed, cuts, (known, by, part) => {
        const { baseline, candidate } = scene(known, by, part);
        const random = seededRandom(by);
        const halves: [Attempt[], Attempt[]] = [[], []];
        for (const attempt of baseline.attempts) halves[random() < 0.5 ? 0 : 1].push(attempt);
        const runs = halves.map((attempts, index) => ({
          ...baseline,
          manifest: { ...baseline.manifest, id: `half ${index}` },
          attempts,
        }));
        const planned = candidate.manifest.plan;
        const of = (ids: readonly string[]): Run => ({
          ...candidate,
          manifest: {
            ...candidate.manifest,
            plan: planned === null ? null : { ...planned, baselineRuns: [...ids] },
          },
        });
        const whole = pValue(baseline, of(["b"]));
        const [split] = compare(runs, of(["half 0", "half 1"]), plannedGates).gates;
        expect(split?.pValue ?? -1).toBeCloseTo(whole ?? -1, 10);
      }),
    );
  });
});

/** A whole run without a plan, judged at one look. */
const plain = (tallies: readonly (readonly [number, number])[], more = (_: number) => ({})) =>
  runOf({ id: "c", attempts: attemptsOf(tallies, (task) => more(task)) });

describe("what never makes it look better", () => {
  const tallies = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 2,
    maxLength: 12,
  });

  it("a candidate's pass turned into a fail never raises the p-value", () => {
    fc.assert(
      fc.property(tallies, fc.nat(), (known, at) => {
        const baseline = baselineOf(known.map(([s]) => s));
        const index = at % known.length;
        const better = plain(known.map(([, x]) => [x, 3]));
        const worse = plain(known.map(([, x], task) => [task === index ? x - 1 : x, 3]));
        expect(pValue(baseline, worse) ?? 1).toBeLessThanOrEqual((pValue(baseline, better) ?? 1) + 1e-12);
      }),
    );
  });

  it("fails turned into errors never turn a regression into a pass", () => {
    const rates = fc.array(fc.integer({ min: 5, max: 10 }), { minLength: 8, maxLength: 25 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    let regressions = 0;
    fc.assert(
      // The baseline's own errors allow the candidate none that would have been fails.
      fc.property(rates, seed, part, fc.constantFrom(0, 0.02, 0.05), (known, by, share, errors) => {
        const spoilt = seededRandom(`errors ${by}`);
        const clean = baselineOf(known);
        const more = known.flatMap((_, task) => (spoilt() < 10 * errors ? [`t${task}`] : []));
        const lost = more.map((task) => attemptSchema.parse({ task, attempt: 100, outcome: "error" }));
        const baseline = { ...clean, attempts: [...clean.attempts, ...lost] };
        const random = seededRandom(by);
        const outcomes = known.map(() => Array.from({ length: 3 }, () => random() < 0.35));
        const failed = plain(outcomes.map((all) => [all.filter(Boolean).length, 3]));
        if (judged(baseline, failed).verdict !== "regression") return;
        regressions += 1;
        const attempts = failed.attempts.map((attempt) =>
          attempt.outcome === "fail" && random() < share
            ? { ...attempt, outcome: "error" as const, reason: "api-error" }
            : attempt,
        );
        expect(judged(baseline, { ...failed, attempts }).verdict).not.toBe("pass");
      }),
      { numRuns: 300 },
    );
    expect(regressions).toBeGreaterThan(100);
  });

  it("attempts beyond the look that decided change nothing, whatever they are", () => {
    fc.assert(
      fc.property(passes, seed, (known, by) => {
        const { baseline, candidate } = scene(known, by, 1);
        const decided = judged(baseline, candidate);
        fc.pre(decided.stopped !== null);
        const look = decided.stopped?.look ?? 0;
        const attempts = candidate.attempts.map((attempt) =>
          (attempt.block ?? 0) > look ? { ...attempt, outcome: "pass" as const } : attempt,
        );
        expect(judged(baseline, { ...candidate, attempts }).gates).toEqual(decided.gates);
      }),
    );
  });

  it("an interval contradicts its gate's verdict", () => {
    fc.assert(
      fc.property(passes, seed, cuts, (known, by, part) => {
        const { baseline, candidate } = scene(known, by, part);
        const [gate] = judged(baseline, candidate).gates;
        if (gate?.interval == null) return;
        const [low, high] = gate.interval;
        if (gate.verdict === "regression") expect(high).toBeLessThan(0);
        else expect(high).toBeGreaterThanOrEqual(0);
        if (gate.verdict === "pass") expect(low).toBeGreaterThan(-0.1);
      }),
    );
  });
});

describe("what says nothing", () => {
  it.each([
    ["one task", [[7, 10, 2, 3]]],
    ["tasks that always pass", Array.from({ length: 12 }, () => [10, 10, 3, 3])],
    ["tasks that always fail", Array.from({ length: 12 }, () => [0, 10, 0, 3])],
    [
      "tasks that the baseline never tried",
      [
        [0, 0, 1, 3],
        [5, 10, 1, 3],
      ],
    ],
    [
      "tasks that the candidate never tried",
      [
        [5, 10, 0, 0],
        [5, 10, 2, 3],
      ],
    ],
  ] as const)("%s gives exact figures and never NaN", (_, tallies) => {
    const baseline = runOf({ id: "b", attempts: attemptsOf(tallies.map(([s, kb]) => [s, kb])) });
    const candidate = runOf({ id: "c", attempts: attemptsOf(tallies.map(([, , x, kc]) => [x, kc])) });
    const tasks = Object.fromEntries(tallies.map((__, index) => [`t${index}`, `sha256:t${index}`]));
    for (const run of [baseline, candidate]) run.manifest.suite.tasks = tasks;
    const comparison = judged(baseline, candidate);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    expect(comparison.verdict).not.toBe("regression");
  });
});
