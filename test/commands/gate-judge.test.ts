import { describe, expect, it } from "vitest";
import { type GateRuns, type Judging, judge, needsFreshBase } from "../../src/commands/gate-judge.ts";
import { comparisonSchema } from "../../src/domain/verdict.ts";
import { withCost } from "../decide/judging.ts";
import { baselineOf, candidateOf, planOf } from "../decide/planned.ts";
import { arm, by, crash, given, ROUNDS, same, TASKS, withBase, worse } from "./judging-arms.ts";

const judged = (runs: Partial<GateRuns>, changed: Partial<Judging> = {}) => {
  const comparison = judge({ candidate: same, base: null, confirm: null, ...runs }, { ...given, ...changed });
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  return comparison;
};

describe("a test with a stored baseline", () => {
  it("is decided by it", () => {
    expect(judged({ candidate: same })).toMatchObject({
      verdict: "pass",
      freshBaseline: false,
      confirmation: null,
      baselineRuns: [{ id: "stored" }],
    });
  });

  it("keeps its regression where nothing could be measured to confirm it, and says why", () => {
    expect(judged({ candidate: worse }, { unconfirmedSince: "there is no base commit" })).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "not-measured", attempts: 0, reason: "there is no base commit" },
    });
  });

  it("keeps it where the fresh batch was cut off", () => {
    const cut = arm("confirm", 3, { complete: false });
    expect(judged({ candidate: worse, confirm: cut })).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "not-measured" },
    });
  });

  it("keeps it where the batch shows it, and not where it does not", () => {
    expect(judged({ candidate: worse, confirm: arm("confirm", 3) })).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "confirmed" },
    });
    expect(judged({ candidate: worse, confirm: arm("confirm", 1) })).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed" },
    });
  });

  it("keeps it where no batch is wanted, whatever is there", () => {
    expect(judged({ candidate: worse, confirm: arm("confirm", 1) }, { confirm: false })).toMatchObject({
      verdict: "regression",
      confirmation: null,
    });
  });

  it("looks at no batch where nothing is worse", () => {
    expect(judged({ candidate: same, confirm: arm("confirm", 0) }).confirmation).toBeNull();
  });

  it("says what was known beside the runs", () => {
    const known = { unmeasuredMerges: 2, treatmentsTried: 3, notes: ["a note"] };
    expect(judged({ candidate: worse }, known)).toMatchObject(known);
  });

  it("looks at the base commit's own run only where the stored baseline is of no use", () => {
    const comparison = judged({ candidate: same, base: arm("base", 0) });
    expect(comparison).toMatchObject({ verdict: "pass", freshBaseline: false });
  });
});

describe("a test under which the environment moved", () => {
  const ofOld = { baselineRuns: [arm("stored", 9, { rounds: 10, ...by("sonnet-1") })] };
  const moved = (passes: number) => arm("candidate", passes, by("sonnet-2"));

  it("needs the base commit measured anew, once the candidate's run is whole", () => {
    expect(needsFreshBase(moved(3), { ...given, ...ofOld })).toBe(true);
    expect(needsFreshBase({ ...moved(3), end: null }, { ...given, ...ofOld })).toBe(false);
    expect(needsFreshBase(arm("candidate", 3, by("sonnet-1")), { ...given, ...ofOld })).toBe(false);
    expect(needsFreshBase(moved(3), { ...given, ...withBase })).toBe(false);
  });

  it("cannot be compared while it is not", () => {
    expect(judged({ candidate: moved(3) }, ofOld)).toMatchObject({
      verdict: "not-comparable",
      freshBaseline: false,
      reason: expect.stringContaining("the environment moved"),
    });
  });

  it("is decided by the base commit once it is, without another batch, and blames no merges", () => {
    const base = arm("base", 3, by("sonnet-2"));
    const known = { ...ofOld, unmeasuredMerges: 2 };
    const passed = judged({ candidate: moved(3), base }, known);
    expect(passed).toMatchObject({
      verdict: "pass",
      freshBaseline: true,
      baselineRuns: [{ id: "base" }],
      unmeasuredMerges: null,
    });
    expect(passed.notes.join()).toContain("The stored baseline was not used, since the environment moved");
    const failed = judged({ candidate: moved(1), base }, known);
    expect(failed).toMatchObject({ verdict: "regression", freshBaseline: true, confirmation: null });
  });

  it("stays incomparable where the base commit crashes at every attempt", () => {
    const base = arm("base", 0, crash);
    const comparison = judged({ candidate: moved(3), base }, ofOld);
    expect(comparison).toMatchObject({ verdict: "not-comparable", freshBaseline: false });
    expect(comparison.notes.join()).toContain("from a fresh checkout its agent crashed at every attempt");
  });
});

describe("a test without a stored baseline", () => {
  it("is decided by the base commit", () => {
    expect(judged({ base: arm("base", 3) }, withBase)).toMatchObject({
      verdict: "pass",
      freshBaseline: true,
    });
    expect(judged({ candidate: worse, base: arm("base", 3) }, withBase)).toMatchObject({
      verdict: "regression",
      freshBaseline: true,
      confirmation: null,
    });
  });

  it("is incomplete where the base commit was not measured to its end", () => {
    const cut = {
      ...arm("base", 3),
      end: { end: "2026-11-22T00:00:00Z", complete: false, reason: "it was interrupted", look: null },
    };
    expect(judged({ base: cut }, withBase)).toMatchObject({
      verdict: "incomplete",
      reason: "the base commit was not measured to its end: it was interrupted",
    });
    expect(judged({ base: { ...cut, end: null } }, withBase)).toMatchObject({
      verdict: "incomplete",
      reason: "the base commit was not measured to its end: it was cut off",
    });
  });

  it("has the verdict of a look that had every attempt of both, whenever either was cut off", () => {
    const plan = { ...planOf(baselineOf(Array(20).fill(10))), baselineRuns: [], gates: {} };
    const beside = (id: "candidate" | "base", made: number, outcome: "pass" | "fail") => {
      const run = candidateOf({ plan, made, outcome: () => outcome });
      return { ...run, manifest: { ...run.manifest, id, purpose: id } };
    };
    const due = plan.looks.at(-1)?.attempts ?? 0;
    const runs = { candidate: beside("candidate", due, "fail"), base: beside("base", due, "pass") };
    const whole = judged(runs, withBase);
    expect(whole).toMatchObject({ verdict: "regression", stopped: { reason: "a gate found a regression" } });
    const at = plan.looks[(whole.stopped?.look ?? 0) - 1]?.attempts ?? 0;
    const { base } = runs;
    const until = (made: number) => ({ ...base, attempts: base.attempts.slice(0, made) });
    expect(judged({ ...runs, base: until(at) }, withBase)).toMatchObject({
      verdict: "regression",
      gates: whole.gates,
    });
    expect(judged({ ...runs, base: until(at - 1) }, withBase)).toMatchObject({
      verdict: "incomplete",
      reason: "the base commit was not measured to its end: it was cut off",
    });
  });

  it("has no baseline where the base commit could not be measured, and says why", () => {
    const comparison = judged({}, { ...withBase, unmeasuredSince: "its program is not there" });
    expect(comparison).toMatchObject({ verdict: "no-baseline", freshBaseline: false });
    expect(comparison.notes).toEqual([
      "The base commit could not be measured in place of a baseline: its program is not there.",
    ]);
  });

  it("is incomplete where the candidate was cut off, with a base commit or without", () => {
    const cut = arm("candidate", 3, { complete: false });
    expect(judged({ candidate: cut }, withBase).verdict).toBe("incomplete");
    expect(judged({ candidate: cut, base: arm("base", 3) }, withBase).verdict).toBe("incomplete");
    expect(judged({ candidate: cut, base: arm("base", 0, crash) }, withBase).verdict).toBe("incomplete");
    expect(judged({ candidate: { ...cut, end: null } }, withBase).reason).toBe("measuring was cut off");
  });

  it("gates no tokens where the base commit reported none", () => {
    const unmetered = arm("base", 3, { each: () => ({ usage: null }) });
    expect(judged({ base: unmetered }, withBase).gates.map(({ metric }) => metric)).toEqual([
      "pass-rate",
      "errors",
    ]);
    expect(judged({ base: arm("base", 3) }, withBase).gates).toHaveLength(3);
  });
});

describe("a base commit measured beside the candidate, where cost is gated", () => {
  const gates = withCost;
  const priced = (id: string, costOf: (task: number) => number | null) =>
    arm(id, 3, { each: (task) => ({ costUsd: costOf(task) }) });

  it("is held against its costs", () => {
    const runs = { candidate: priced("candidate", () => 0.25), base: priced("base", () => 0.25) };
    const { gates: said, notes } = judged(runs, { ...withBase, gates });
    expect(said.map(({ metric, verdict }) => `${metric} ${verdict}`)).toContain("cost pass");
    expect(notes).toEqual([]);
  });

  it("gates no cost where one of the base commit's attempts has none, and says so", () => {
    const base = priced("base", (task) => (task === 0 ? 0 : 0.25));
    const { gates: said, notes } = judged(
      { candidate: priced("candidate", () => 0.25), base },
      { ...withBase, gates },
    );
    expect(said.map(({ metric }) => metric)).toEqual(["pass-rate", "tokens", "errors"]);
    expect(notes).toEqual([
      "Cost is not gated: 3 of the baseline's 60 attempts have no cost above 0, and the gate needs one of each.",
    ]);
  });
});

describe("a base commit whose agent crashes at every attempt", () => {
  it("is no baseline: a fresh checkout may lack what the candidate's folder has", () => {
    const comparison = judged({ candidate: worse, base: arm("base", 0, crash) }, withBase);
    expect(comparison).toMatchObject({ verdict: "no-baseline", freshBaseline: false });
    expect(comparison.notes).toEqual([
      "The base commit could not be measured in place of a baseline: from a fresh checkout its agent crashed at every attempt (exit status 1: no such module); what git does not keep, a setup has to make.",
    ]);
  });

  it("refutes no regression", () => {
    expect(judged({ candidate: worse, confirm: arm("confirm", 0, crash) })).toMatchObject({
      verdict: "regression",
      gates: [{ verdict: "regression" }, {}, {}],
      confirmation: {
        outcome: "not-measured",
        attempts: TASKS * ROUNDS,
        reason: expect.stringContaining("from a fresh checkout"),
      },
    });
  });

  it("is ground that moved where the candidate crashes just so: a key that was withdrawn, for one", () => {
    const broken = arm("candidate", 0, crash);
    expect(judged({ candidate: broken, confirm: arm("confirm", 0, crash) })).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed" },
    });
  });

  it("is an agent like any other where it crashes at most attempts, which is told", () => {
    const once = arm("base", 0, {
      each: (task, attempt) =>
        task + attempt === 0 ? {} : { reason: "agent-exit", detail: "exit status 1" },
    });
    const comparison = judged({ candidate: worse, base: once }, withBase);
    expect(comparison.freshBaseline).toBe(true);
    expect(comparison.notes.join()).toContain(
      "Of the base commit's attempts, 59 of 60 attempts ended the same way",
    );
  });
});
