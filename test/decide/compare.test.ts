import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Run } from "../../src/domain/run.ts";
import { comparisonSchema, type Metric } from "../../src/domain/verdict.ts";
import { attemptsOf, runOf, usage } from "./runs.ts";

const gates = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: false });
const withTokens = gatesFor({ falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES, metered: true });
const repeat = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

function gate(baseline: readonly Run[], candidate: Run, metric: Metric, rates = gates) {
  const found = compare(baseline, candidate, rates).gates.find((item) => item.metric === metric);
  if (found === undefined) throw new Error(`no gate ${metric}`);
  return found;
}

const pairs = (tallies: readonly (readonly [number, number, number, number])[]) => ({
  baseline: runOf({ id: "b", attempts: attemptsOf(tallies.map(([s, kb]) => [s, kb])) }),
  candidate: runOf({ id: "c", attempts: attemptsOf(tallies.map(([, , x, kc]) => [x, kc])) }),
});

describe("pass rate", () => {
  it("gives the reference p-value of the exact stratified test (statistics.md section 2)", () => {
    const { baseline, candidate } = pairs([
      [5, 5, 3, 3],
      [4, 5, 1, 3],
      [3, 5, 0, 3],
      [0, 5, 0, 3],
      [5, 5, 2, 3],
    ]);
    expect(gate([baseline], candidate, "pass-rate").pValue).toBeCloseTo(0.0129544, 8);
  });

  it("is McNemar's mid-p where each arm has one attempt", () => {
    const { baseline, candidate } = pairs([
      ...repeat(12, [1, 1, 0, 1] as const),
      ...repeat(2, [0, 1, 1, 1] as const),
      ...repeat(20, [1, 1, 1, 1] as const),
      ...repeat(16, [0, 1, 0, 1] as const),
    ]);
    const result = gate([baseline], candidate, "pass-rate");
    expect(result.pValue).toBeCloseTo(0.00369263, 8);
    expect(result.change).toBeCloseTo(-0.2, 12);
    expect(result.verdict).toBe("regression");
  });

  it("passes where the margin is ruled out, and fails where a drop is shown", () => {
    const same = pairs(repeat(60, [9, 10, 3, 3] as const));
    expect(compare([same.baseline], same.candidate, gates).verdict).toBe("pass");
    const worse = pairs(repeat(60, [9, 10, 2, 3] as const));
    expect(compare([worse.baseline], worse.candidate, gates).verdict).toBe("regression");
  });

  it("cannot tell from little, and says how much more it would take", () => {
    const { baseline, candidate } = pairs(repeat(5, [5, 10, 1, 2] as const));
    const result = gate([baseline], candidate, "pass-rate");
    expect(result.verdict).toBe("inconclusive");
    expect(result.minimumDetectable).toBeGreaterThan(0.3);
    expect(result.moreRounds).toBeNull();
    const fatter = pairs(repeat(30, [50, 100, 1, 2] as const));
    expect(gate([fatter.baseline], fatter.candidate, "pass-rate").moreRounds).toBeGreaterThan(0);
  });

  it("withholds a pass while a task has no attempt that counts", () => {
    const tallies = repeat(60, [10, 10] as const);
    const baseline = runOf({ id: "b", attempts: attemptsOf(tallies) });
    const attempts = attemptsOf(repeat(60, [3, 3] as const));
    const candidate = runOf({
      id: "c",
      attempts: attempts.map((attempt) =>
        attempt.task === "t0" ? { ...attempt, outcome: "error" as const } : attempt,
      ),
    });
    const comparison = compare([baseline], candidate, gates);
    expect(comparison.verdict).toBe("inconclusive");
    expect(comparison.unpaired).toEqual([{ task: "t0", why: "not-tried" }]);
  });

  it("never shows an interval that contradicts the verdict", () => {
    const tally = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 40 }), (tallies) => {
        const { baseline, candidate } = pairs(tallies.map(([s, x]) => [s, 10, x, 3] as const));
        const { verdict, interval, change, margin } = gate([baseline], candidate, "pass-rate");
        const [low, high] = interval ?? [Number.NaN, Number.NaN];
        expect(low).toBeLessThan(change ?? 0);
        expect(high).toBeGreaterThan(change ?? 0);
        if (verdict === "regression") expect(high).toBeLessThan(0);
        if (verdict === "pass") expect(low).toBeGreaterThan(-(margin ?? 0));
      }),
    );
  });
});

describe("tokens", () => {
  const metered = (id: string, tokens: (task: number, attempt: number) => number | null, n = 20, k = 3) =>
    runOf({
      id,
      attempts: attemptsOf(repeat(n, [k, k] as const), (task, attempt) => {
        const count = tokens(task, attempt);
        return { usage: count === null ? null : usage(count) };
      }),
    });
  const wobble = (task: number, attempt: number) =>
    Math.round(10_000 * (1 + 0.05 * Math.sin(task * 7 + attempt)));

  it("fails on a rise beyond tolerance and passes where the margin is ruled out", () => {
    const baseline = metered("b", wobble);
    expect(gate([baseline], metered("c", wobble), "tokens", withTokens).verdict).toBe("pass");
    const dearer = gate(
      [baseline],
      metered("c", (task, attempt) => Math.round(1.4 * wobble(task, attempt + 5))),
      "tokens",
      withTokens,
    );
    expect(dearer.verdict).toBe("regression");
    expect(dearer.change).toBeCloseTo(0.4, 1);
  });

  it("is exact where there is no spread at all", () => {
    const baseline = metered("b", () => 1000);
    expect(
      gate(
        [baseline],
        metered("c", () => 1000),
        "tokens",
        withTokens,
      ),
    ).toMatchObject({ verdict: "pass", pValue: 1 });
    expect(
      gate(
        [baseline],
        metered("c", () => 2000),
        "tokens",
        withTokens,
      ),
    ).toMatchObject({ verdict: "regression", pValue: expect.closeTo(0, 100) });
  });

  it("cannot tell where more than 5 % of an arm is unmetered", () => {
    const baseline = metered("b", wobble);
    const candidate = metered("c", (task, attempt) => (task < 2 ? null : wobble(task, attempt)));
    const result = gate([baseline], candidate, "tokens", withTokens);
    expect(result.verdict).toBe("inconclusive");
    expect(result.reason).toBe(
      "6 of the candidate's 60 attempts reported no tokens; at most 5 % may be missing",
    );
  });

  it("counts an attempt that claims 0 tokens as unmetered", () => {
    const result = gate(
      [metered("b", wobble)],
      metered("c", () => 0),
      "tokens",
      withTokens,
    );
    expect(result).toMatchObject({ verdict: "inconclusive", tasks: 0 });
  });
});

describe("errors", () => {
  const baseline = runOf({ id: "b", attempts: attemptsOf(repeat(60, [10, 10] as const)) });
  const withErrors = (count: number) =>
    runOf({
      id: "c",
      attempts: attemptsOf(repeat(60, [3, 3] as const)).map((attempt, index) =>
        index % 3 === 0 && index / 3 < count ? { ...attempt, outcome: "error" as const } : attempt,
      ),
    });

  it("can turn a pass into inconclusive, and never declare a regression", () => {
    expect(compare([baseline], withErrors(0), gates).verdict).toBe("pass");
    for (const count of [2, 10, 30, 60]) {
      expect(compare([baseline], withErrors(count), gates).verdict, `${count} errors`).toMatch(
        /pass|inconclusive/u,
      );
    }
    const many = gate([baseline], withErrors(30), "errors");
    expect(many.verdict).toBe("inconclusive");
    expect(many.reason).toBe("30 of 180 attempts ended in errors of infrastructure; at most 5 % may");
  });

  it("sees through an agent that claims an error where it would fail, and passes on another try", () => {
    const retried = [{ reason: "agent-tempfail", detail: null, usage: null, costUsd: null, durationMs: 0 }];
    const claiming = (share: number, reason = "agent-tempfail") =>
      runOf({
        id: "c",
        attempts: attemptsOf(repeat(60, [3, 3] as const), (task, attempt) =>
          (task * 3 + attempt) % 100 < share * 100
            ? { retried: [{ ...retried[0], reason } as (typeof retried)[0]] }
            : {},
        ),
      });
    const usual = runOf({ id: "b", attempts: attemptsOf(repeat(60, [19, 20] as const)) });
    expect(compare([usual], claiming(0.3), gates).verdict).toBe("inconclusive");
    expect(compare([usual], claiming(0.01), gates).verdict).toBe("pass");
    // What the sandbox itself refused is no doing of the agent's.
    expect(compare([usual], claiming(0.3, "sandbox-start"), gates).verdict).toBe("pass");
  });

  it("lets no pass stand that would not survive its excess errors counted as fails", () => {
    const fragile = runOf({ id: "b", attempts: attemptsOf(repeat(24, [9, 10] as const)) });
    const candidate = (outcome: "error" | "pass") =>
      runOf({
        id: "c",
        attempts: attemptsOf(repeat(24, [3, 3] as const)).map((attempt, index) =>
          index === 0 ? { ...attempt, outcome } : attempt,
        ),
      });
    expect(compare([fragile], candidate("pass"), gates).verdict).toBe("pass");
    expect(["pass", "inconclusive"]).toContain(compare([fragile], candidate("error"), gates).verdict);
  });
});

describe("what cannot be compared", () => {
  const whole = pairs(repeat(10, [9, 10, 3, 3] as const));

  it("has no verdict without a baseline", () => {
    expect(compare([], whole.candidate, gates)).toMatchObject({ verdict: "no-baseline" });
  });

  it("names what differs where the fingerprints differ", () => {
    const suite = {
      ...whole.candidate.manifest.suite,
      fingerprint: "sha256:g",
      fingerprintOf: { limits: { time: 300 } },
    };
    const other = { ...whole.candidate, manifest: { ...whole.candidate.manifest, suite } };
    expect(compare([whole.baseline], other, gates)).toMatchObject({
      verdict: "not-comparable",
      reason: 'the baseline\'s suite differs: limits was null and is {"time":300}',
    });
  });

  it("pairs by id and content, and names the rest", () => {
    const tasks = { ...whole.candidate.manifest.suite.tasks, t0: "sha256:edited", added: "sha256:new" };
    delete (tasks as Record<string, string>)["t9"];
    const candidate = {
      ...whole.candidate,
      manifest: { ...whole.candidate.manifest, suite: { ...whole.candidate.manifest.suite, tasks } },
    };
    expect(compare([whole.baseline], candidate, gates).unpaired).toEqual([
      { task: "t0", why: "changed" },
      { task: "added", why: "new" },
      { task: "t9", why: "gone" },
    ]);
  });

  it("says that the environment moved where the same model resolved to another", () => {
    const resolved = (run: Run, model: string) => ({
      ...run,
      attempts: run.attempts.map((attempt) => ({ ...attempt, resolvedModel: model })),
    });
    expect(compare([resolved(whole.baseline, "m-1")], resolved(whole.candidate, "m-2"), gates)).toMatchObject(
      {
        verdict: "not-comparable",
        reason:
          "the environment moved: the provider resolved the model to m-2, and the baseline was measured with m-1",
      },
    );
  });

  it("takes an unfinished run for no whole one, whatever its figures", () => {
    expect(compare([whole.baseline], { ...whole.candidate, end: null }, gates).verdict).toBe("incomplete");
    const worse = pairs(repeat(60, [10, 10, 0, 3] as const));
    const cut = compare([worse.baseline], { ...worse.candidate, end: null }, gates);
    expect(cut.verdict).toBe("incomplete");
    expect(cut.gates[0]?.pValue).toBeLessThan(0.001);
  });

  it("counts a baseline run once, and never the candidate's own", () => {
    const once = compare([whole.baseline], whole.candidate, gates);
    const twice = compare([whole.baseline, whole.baseline, whole.candidate], whole.candidate, gates);
    expect(twice.gates).toEqual(once.gates);
    expect(twice.notes).toHaveLength(1);
    expect(compare([whole.candidate], whole.candidate, gates)).toMatchObject({
      verdict: "not-comparable",
      reason: "the baseline that was given is the candidate's own run",
    });
  });

  it("refuses two different runs of one id: one of them would vanish", () => {
    const other = pairs(repeat(10, [9, 10, 0, 3] as const)).candidate;
    const twin = { ...other, manifest: { ...other.manifest, id: "b" } };
    expect(() => compare([whole.baseline], twin, gates)).toThrow(
      "two runs of different attempts have the same id",
    );
  });

  it("says what the candidate solves where there is no baseline", () => {
    const { tasks, gates: none } = compare([], whole.candidate, gates);
    expect(none).toEqual([]);
    expect(tasks).toHaveLength(10);
    expect(tasks[0]).toMatchObject({ baseline: { attempts: 0 }, candidate: { passes: 3, attempts: 3 } });
  });

  it("takes no run for whole in which a planned attempt is missing, however many others there are", () => {
    const order = ["t0", "t1"];
    const plan = {
      seed: 1,
      order,
      rounds: 20,
      looks: [],
      gates: {},
      extension: null,
      confirm: null,
      baselineRuns: [],
    };
    const attempts = attemptsOf([
      [39, 39],
      [1, 1],
    ]);
    const candidate = runOf({ id: "c", attempts, manifest: { plan } });
    const baseline = runOf({ id: "b", attempts: attemptsOf(repeat(2, [20, 20] as const)) });
    expect(compare([baseline], candidate, gates)).toMatchObject({
      verdict: "incomplete",
      reason: "21 of 40 planned attempts are there",
    });
  });

  it("takes no run for whole whose cancelled attempts were not made again", () => {
    const attempts = attemptsOf(repeat(10, [3, 3] as const)).map((attempt, index) =>
      index % 2 === 0 ? { ...attempt, outcome: "cancelled" as const } : attempt,
    );
    expect(compare([whole.baseline], runOf({ id: "c", attempts }), gates).verdict).toBe("incomplete");
  });

  it("passes nothing where the baseline solves nothing: no drop could be seen", () => {
    const { baseline, candidate } = pairs(repeat(60, [0, 10, 0, 3] as const));
    const comparison = compare([baseline], candidate, gates);
    expect(comparison.verdict).toBe("inconclusive");
    expect(comparison.gates[0]?.reason).toContain("nothing that could get worse");
  });

  it("passes nothing that the test itself calls worse, however small the drop", () => {
    const { baseline, candidate } = pairs([
      ...repeat(96, [10, 10, 3, 3] as const),
      ...repeat(4, [10, 10, 2, 3] as const),
    ]);
    const result = gate([baseline], candidate, "pass-rate");
    expect(result.pValue).toBeLessThan(0.01);
    expect(result.interval?.[0]).toBeGreaterThan(-0.1);
    expect(result.verdict).not.toBe("pass");
  });
});

describe("any runs", () => {
  const outcome = fc.constantFrom("pass", "fail", "error", "cancelled");
  const attempts = fc.array(
    fc.record({
      task: fc.constantFrom("a", "b", "c", "d"),
      outcome,
      usage: fc.option(fc.integer({ min: 0, max: 1e9 }).map(usage), { nil: null }),
      costUsd: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null }),
    }),
    { maxLength: 60 },
  );

  it("give figures without NaN, and the schema's document", () => {
    fc.assert(
      fc.property(attempts, attempts, fc.boolean(), (before, after, complete) => {
        const baseline = runOf({ id: "b", attempts: before as Parameters<typeof runOf>[0]["attempts"] });
        const candidate = runOf({
          id: "c",
          attempts: after as Parameters<typeof runOf>[0]["attempts"],
          complete,
        });
        const comparison = compare([baseline], candidate, withTokens);
        // JSON has no NaN and no Infinity: they would come back as null.
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
        comparisonSchema.parse(comparison);
      }),
    );
  });

  it("never get better by a pass turned into a fail, nor by splitting a baseline over runs", () => {
    const tally = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 2, maxLength: 12 }), (tallies) => {
        const baseline = runOf({ id: "b", attempts: attemptsOf(tallies.map(([s]) => [s, 6])) });
        const better = runOf({ id: "c", attempts: attemptsOf(tallies.map(([, x]) => [x, 3])) });
        const worse = runOf({
          id: "c",
          attempts: attemptsOf(tallies.map(([, x], index) => [index === 0 ? x - 1 : x, 3])),
        });
        const p = (run: Run, runs: Run[] = [baseline]) => gate(runs, run, "pass-rate").pValue ?? 1;
        expect(p(worse)).toBeLessThanOrEqual(p(better) + 1e-12);
        const half = (id: string, odd: number) => ({
          ...baseline,
          manifest: { ...baseline.manifest, id },
          attempts: baseline.attempts.filter((attempt) => attempt.attempt % 2 === odd),
        });
        expect(p(better, [half("b0", 0), half("b1", 1)])).toBeCloseTo(p(better), 12);
      }),
    );
  });
});

describe("shares of the false-alarm rate", () => {
  it("divides over changed checks and active gates", () => {
    const two = gatesFor({ falseAlarm: 0.05, changedChecks: 2, rules: DEFAULT_RULES, metered: true });
    expect(two.passRate.alpha).toBeCloseTo(0.0175, 12);
    expect(two.tokens?.alpha).toBeCloseTo(0.0075, 12);
    expect(gates.passRate.alpha).toBeCloseTo(0.05, 12);
    expect(gates.tokens).toBeNull();
  });

  it("keeps the extension's part back where one is planned, whatever the run file says", () => {
    const { baseline, candidate } = pairs(repeat(10, [9, 10, 3, 3] as const));
    const kept = gatesFor({
      falseAlarm: 0.05,
      changedChecks: 1,
      rules: DEFAULT_RULES,
      metered: false,
      extensionShare: 0.2,
    });
    const extension = { rounds: 2, share: 0.999 };
    const order = Object.keys(candidate.manifest.suite.tasks);
    const plan = {
      seed: 1,
      order,
      rounds: 3,
      looks: [],
      gates: {},
      extension,
      confirm: null,
      baselineRuns: [],
    };
    const planned = { ...candidate, manifest: { ...candidate.manifest, plan } };
    expect(gate([baseline], planned, "pass-rate", kept)).toMatchObject({
      alpha: 0.05,
      spent: expect.closeTo(0.04, 12),
      level: expect.closeTo(0.92, 12),
    });
  });
});
