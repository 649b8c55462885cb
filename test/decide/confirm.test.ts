import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { confirm, isUnconfirmed } from "../../src/decide/confirm.ts";
import type { Run } from "../../src/domain/run.ts";
import { type Comparison, comparisonSchema } from "../../src/domain/verdict.ts";
import { gates, repeat, withTokens } from "./judging.ts";
import { attemptsOf, runOf, usage } from "./runs.ts";

const ROUNDS = 3;

/** A run of 40 tasks, each of which passes so often in `rounds` rounds. */
function arm(
  id: string,
  passes: number,
  { rounds = ROUNDS, tokens = 1000 }: { readonly rounds?: number; readonly tokens?: number } = {},
): Run {
  const wobble = (task: number, attempt: number) => 1 + 0.02 * Math.sin(7 * task + attempt);
  return runOf({
    id,
    attempts: attemptsOf(repeat(40, [passes, rounds] as const), (task, attempt) => ({
      usage: usage(Math.round(tokens * wobble(task, attempt))),
      costUsd: 0.25,
    })),
  });
}

const stored = arm("stored", 9, { rounds: 10 });
const worse = arm("candidate", 1);

function confirmed(options: {
  readonly batch: Run | null;
  readonly candidate?: Run;
  readonly reason?: string;
}): Comparison {
  const { batch, candidate = worse, reason = null } = options;
  const comparison = compare([stored], candidate, withTokens);
  return confirm({ comparison, candidateRun: candidate, confirmRun: batch, gates: withTokens, reason });
}

const verdictOn = (comparison: Comparison, metric: string) =>
  comparison.gates.find((gate) => gate.metric === metric)?.verdict;

describe("a regression", () => {
  it("stands where a fresh batch of the base commit shows it too", () => {
    const comparison = confirmed({ batch: arm("fresh", 3) });
    expect(comparison.verdict).toBe("regression");
    expect(comparison.confirmation).toEqual({
      outcome: "confirmed",
      rounds: 3,
      attempts: 120,
      tokens: expect.any(Number),
      costUsd: 30,
      reason: null,
    });
  });

  it("becomes inconclusive where the base commit now does no better", () => {
    const comparison = confirmed({ batch: arm("fresh", 1) });
    expect(comparison).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed", rounds: 3, reason: null },
    });
    const [gate] = comparison.gates;
    expect(gate).toMatchObject({
      verdict: "inconclusive",
      moreRounds: null,
      reason:
        "not confirmed: against 3 fresh rounds of the base commit it does not show (p = 0.50); the ground may have moved",
    });
    expect(comparison.gates.filter(isUnconfirmed)).toEqual([gate]);
  });

  it("of tokens is held against the batch's tokens, beyond the tolerance", () => {
    const dearer = arm("candidate", 3, { tokens: 1400 });
    const against = (tokens: number) => confirmed({ candidate: dearer, batch: arm("fresh", 3, { tokens }) });
    expect(verdictOn(confirmed({ candidate: dearer, batch: null }), "tokens")).toBe("regression");
    expect(against(1000)).toMatchObject({ verdict: "regression", confirmation: { outcome: "confirmed" } });
    // 4 % more than the base commit takes now: less than the tolerated 5 %.
    expect(against(1346)).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed" },
    });
  });

  it("stands where one of its gates does, and the other says that it is not confirmed", () => {
    const candidate = arm("candidate", 1, { tokens: 1400 });
    const comparison = confirmed({ candidate, batch: arm("fresh", 3, { tokens: 1400 }) });
    expect(comparison).toMatchObject({ verdict: "regression", confirmation: { outcome: "confirmed" } });
    expect(verdictOn(comparison, "pass-rate")).toBe("regression");
    expect(comparison.gates.filter(isUnconfirmed).map(({ metric }) => metric)).toEqual(["tokens"]);
  });

  it("is lowered only beyond p = 0.20, and says so with as many digits as that needs", () => {
    const against = (more: number) => {
      const batch = arm("fresh", 1);
      const attempts = batch.attempts.map((attempt, index) => ({
        ...attempt,
        outcome: index < more ? ("pass" as const) : attempt.outcome,
      }));
      const { verdict, gates: judged } = confirmed({ batch: { ...batch, attempts } });
      return { verdict, reason: judged[0]?.reason ?? "" };
    };
    const all = Array.from({ length: 30 }, (_, more) => against(more));
    const lowered = all.filter(({ verdict }) => verdict === "inconclusive");
    expect(lowered.length).toBeGreaterThan(5);
    expect(lowered.length).toBeLessThan(all.length);
    for (const { reason } of lowered) expect(Number(/p = ([\d.]+)/u.exec(reason)?.[1])).toBeGreaterThan(0.2);
  });
});

describe("tasks that no stored baseline knows", () => {
  // Of what it knows the candidate solves 15 % less; beside it, luck at new tasks would make up for that.
  const known = (passes: number, rounds: number) =>
    attemptsOf(repeat(40, [passes, rounds] as const)).map((attempt) => ({
      ...attempt,
      task: `known-${attempt.task}`,
    }));
  const added = (passes: number) =>
    attemptsOf(repeat(80, [passes, 3] as const)).map((attempt) => ({
      ...attempt,
      task: `new-${attempt.task}`,
    }));
  const baseline = runOf({ id: "stored", attempts: known(10, 10) });
  const candidate = runOf({ id: "candidate", attempts: [...known(2, 3), ...added(2)] });
  const fresh = (tasks: readonly (typeof baseline.attempts)[number][]) =>
    runOf({ id: "fresh", attempts: tasks.map(({ task, outcome }) => ({ task, outcome })) });
  const batch = runOf({ id: "fresh", attempts: [...known(3, 3), ...added(1)] });
  const judged = (confirmRun: Run) =>
    confirm({
      comparison: compare([baseline], candidate, gates),
      candidateRun: candidate,
      confirmRun,
      gates,
    });

  it("hide nothing from the fresh batch, and need not be in it", () => {
    expect(compare([batch], candidate, gates).gates[0]?.pValue).toBeGreaterThan(0.2);
    expect(judged(batch)).toMatchObject({ verdict: "regression", confirmation: { outcome: "confirmed" } });
    const without = fresh(batch.attempts.filter(({ task }) => task.startsWith("known-")));
    expect(judged(without)).toMatchObject({ verdict: "regression", confirmation: { outcome: "confirmed" } });
  });

  it("leave a batch without what the verdict rests on as little worth as before", () => {
    const without = fresh(batch.attempts.filter(({ task }) => task !== "known-t0"));
    expect(judged(without).confirmation).toMatchObject({
      outcome: "not-measured",
      reason: "3 of its 120 attempts are missing",
    });
  });
});

describe("a batch that says nothing leaves the regression as it is", () => {
  const fresh = arm("fresh", 1);
  const suite = (over: Partial<Run["manifest"]["suite"]>): Run => ({
    ...fresh,
    manifest: { ...fresh.manifest, suite: { ...fresh.manifest.suite, ...over } },
  });
  const attempts = (over: (index: number) => Partial<Run["attempts"][number]>): Run => ({
    ...fresh,
    attempts: fresh.attempts.map((attempt, index) => ({ ...attempt, ...over(index) })),
  });
  const resolved = (run: Run, resolvedModel: string): Run => ({
    ...run,
    attempts: run.attempts.map((attempt) => ({ ...attempt, resolvedModel })),
  });
  const end = { end: "2026-11-22T00:00:00Z", complete: false, reason: null, look: null };

  it.each<readonly [string, Run | null, string]>([
    ["none", null, "no fresh batch was measured"],
    ["the candidate's own", worse, "the batch that was given is the candidate's own run"],
    ["of another suite", suite({ fingerprint: "sha256:g" }), "its suite has another fingerprint"],
    ["cut off", { ...fresh, end: null }, "it has no end line: measuring was cut off"],
    ["unfinished", { ...fresh, end }, "measuring it did not finish"],
    [
      "out of budget",
      { ...fresh, end: { ...end, reason: "the budget was used up" } },
      "the budget was used up",
    ],
    ["of fewer rounds", arm("fresh", 1, { rounds: 2 }), "40 of its 120 attempts are missing"],
    [
      "without some tasks",
      { ...fresh, attempts: fresh.attempts.slice(6) },
      "6 of its 120 attempts are missing",
    ],
    [
      "of an edited task",
      suite({ tasks: { ...fresh.manifest.suite.tasks, t1: "sha256:edited" } }),
      "3 of its 120 attempts are missing",
    ],
    [
      "with cancelled attempts",
      attempts((index) => (index === 0 ? { outcome: "cancelled" } : {})),
      "1 of its 120 attempts are missing",
    ],
    [
      "of a failing infrastructure",
      attempts((index) => (index < 7 ? { outcome: "error" } : {})),
      "7 of its 120 attempts ended in errors of infrastructure",
    ],
  ])("%s", (_, batch, reason) => {
    const before = compare([stored], worse, withTokens);
    const after = confirmed({ batch });
    expect(after).toMatchObject({ verdict: "regression", confirmation: { outcome: "not-measured", reason } });
    expect({ ...after, confirmation: null }).toEqual(before);
  });

  it("of a model that is another one by now", () => {
    const candidate = resolved(worse, "m-1");
    expect(confirmed({ candidate, batch: resolved(fresh, "m-2") }).confirmation).toMatchObject({
      outcome: "not-measured",
      reason:
        "the environment moved while it was measured: the provider resolved the model to m-1, and the baseline was measured with m-2",
    });
  });

  it("without tokens, where it was for tokens", () => {
    const candidate = arm("candidate", 3, { tokens: 1400 });
    const unmetered = {
      ...arm("fresh", 3),
      attempts: arm("fresh", 3).attempts.map((a) => ({ ...a, usage: null })),
    };
    expect(confirmed({ candidate, batch: unmetered })).toMatchObject({
      verdict: "regression",
      confirmation: {
        outcome: "not-measured",
        attempts: 120,
        reason: expect.stringContaining("reported no tokens"),
      },
    });
  });

  it("and says why there is none", () => {
    const reason = "`confirm: false` in pairgate.yml";
    expect(confirmed({ batch: null, reason }).confirmation).toEqual({
      outcome: "not-measured",
      rounds: 0,
      attempts: 0,
      tokens: null,
      costUsd: null,
      reason,
    });
  });
});

describe("any verdict", () => {
  it("that is no regression is not touched", () => {
    const same = arm("candidate", 3);
    const comparison = compare([stored], same, gates);
    expect(comparison.verdict).not.toBe("regression");
    expect(confirm({ comparison, candidateRun: same, confirmRun: arm("fresh", 3), gates })).toBe(comparison);
  });

  it("never gets worse by a fresh batch, and stays a document", () => {
    const tally = fc.tuple(fc.constantFrom(0, 1, 2, 2, 2, 2), fc.integer({ min: 0, max: 2 }));
    const scale = fc.constantFrom(700, 1000, 1100, 1500);
    fc.assert(
      fc.property(
        fc.array(tally, { minLength: 12, maxLength: 30 }),
        fc.tuple(scale, scale),
        fc.constantFrom("pass", "fail", "error", "cancelled"),
        fc.boolean(),
        (tallies, [own, fresh], odd, complete) => {
          const run = (id: string, passes: readonly number[], tokens: number, rounds = 2) =>
            runOf({
              id,
              complete: complete || id !== "fresh",
              attempts: attemptsOf(
                passes.map((some) => [some, rounds]),
                (task, attempt) => ({
                  usage: usage(tokens + ((13 * task + 7 * attempt) % 50)),
                  ...(id === "fresh" && task === 3 && attempt === 0 ? { outcome: odd } : {}),
                }),
              ),
            });
          const baseline = run(
            "stored",
            tallies.map(() => 9),
            1000,
            10,
          );
          const candidateRun = run(
            "candidate",
            tallies.map(([passes]) => passes),
            own,
          );
          const confirmRun = run(
            "fresh",
            tallies.map(([, passes]) => passes),
            fresh,
          );
          const before = compare([baseline], candidateRun, withTokens);
          const after = confirm({ comparison: before, candidateRun, confirmRun, gates: withTokens });
          comparisonSchema.parse(after);
          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          if (before.verdict !== "regression") expect(after).toBe(before);
          else expect(["regression", "inconclusive"]).toContain(after.verdict);
          after.gates.forEach((gate, index) => {
            const was = before.gates[index];
            if (gate.verdict !== was?.verdict)
              expect([was?.verdict, isUnconfirmed(gate)]).toEqual(["regression", true]);
            else expect(gate).toEqual(was);
          });
          const stands = after.gates.some((gate) => gate.verdict === "regression");
          expect(after.verdict === "regression").toBe(stands);
        },
      ),
    );
  });
});
