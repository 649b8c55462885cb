import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import type { Run } from "../../src/domain/run.ts";
import { gate, gates, pairs, repeat } from "./judging.ts";
import { attemptsOf, runOf } from "./runs.ts";

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

  it("takes another version for a moved environment only of the same harness", () => {
    const by = (run: Run, harness: string, harnessVersion: string): Run => ({
      ...run,
      manifest: {
        ...run.manifest,
        candidate: { ...run.manifest.candidate, harness, harnessVersion },
        treatment: { hash: harness, tree: "sha256:same", of: {} },
      },
    });
    const before = by(whole.baseline, "codex", "1.0");
    expect(compare([before], by(whole.candidate, "codex", "2.0"), gates)).toMatchObject({
      verdict: "not-comparable",
      reason: expect.stringContaining("the harness is version 2.0"),
    });
    expect(compare([before], by(whole.candidate, "claude-code", "2.0"), gates).verdict).toBe("pass");
  });

  it("takes an unfinished run for no whole one, whatever its figures", () => {
    expect(compare([whole.baseline], { ...whole.candidate, end: null }, gates).verdict).toBe("incomplete");
    const worse = pairs(repeat(60, [10, 10, 0, 3] as const));
    const cut = compare([worse.baseline], { ...worse.candidate, end: null }, gates);
    expect(cut.verdict).toBe("incomplete");
    expect(cut.gates[0]?.pValue).toBeLessThan(0.001);
  });

  it("notes what a reader must know, whatever else it says", () => {
    const suite = { ...whole.baseline.manifest.suite, name: "elsewhere" };
    const cutOff = { ...whole.baseline, end: null, manifest: { ...whole.baseline.manifest, suite } };
    const stranger = {
      ...whole.baseline,
      manifest: { ...whole.baseline.manifest, id: "x", suite: { ...suite, fingerprint: "sha256:g" } },
    };
    const broken = {
      ...whole.candidate,
      attempts: whole.candidate.attempts.map((attempt) => ({
        ...attempt,
        reason: "agent-exit",
        detail: "exit status 127",
      })),
    };
    const { notes } = compare([cutOff, stranger], broken, gates);
    expect(notes).toEqual([
      "30 of 30 attempts ended the same way (agent-exit: exit status 127). Is the agent set up as it should be?",
      "Left out of the baseline: 1 run of another fingerprint.",
      "A run of the baseline has no end line. If it was cut off, it holds too few fails, which finish last.",
      "The suites have different names and the same fingerprint: elsewhere and suite.",
    ]);
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
      values: null,
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
