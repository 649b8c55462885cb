import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/commands/gate-judge.ts";
import type { Run } from "../../src/domain/run.ts";
import { formatRunFile, parseRunFile } from "../../src/domain/run-file.ts";
import { comparisonSchema } from "../../src/domain/verdict.ts";
import { arm, given, ROUNDS } from "./judging-arms.ts";

describe("judging", () => {
  const anyArm = (id: string) =>
    fc
      .record({
        passes: fc.integer({ min: 0, max: ROUNDS }),
        complete: fc.boolean(),
        model: fc.constantFrom(null, "sonnet-1", "sonnet-2"),
        reason: fc.constantFrom(null, "agent-exit"),
      })
      .map(({ passes, complete, model, reason }) =>
        arm(id, passes, { complete, each: () => ({ resolvedModel: model, reason }) }),
      );
  const runs = fc.record({
    candidate: anyArm("candidate"),
    base: fc.option(anyArm("base")),
    confirm: fc.option(anyArm("confirm")),
  });
  const situation = fc.record({
    withBase: fc.boolean(),
    confirm: fc.boolean(),
    unmeasuredSince: fc.constantFrom(null, "why"),
    unmeasuredMerges: fc.constantFrom(null, 2),
    baseline: anyArm("stored"),
  });
  const judgingOf = ({
    baseline,
    ...others
  }: typeof situation extends fc.Arbitrary<infer T> ? T : never) => ({
    ...given,
    ...others,
    baselineRuns: others.withBase ? [] : [baseline],
  });
  const travelled = (run: Run | null) =>
    run && parseRunFile({ text: formatRunFile(run), file: "x.run.jsonl" }).run;

  it("says the same again, and of the same files in a later job, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(runs, situation, (arms, known) => {
        const judging = judgingOf(known);
        const before = JSON.stringify([arms, judging]);
        const said = judge(arms, judging);
        expect(judge(arms, judging)).toEqual(said);
        expect(JSON.stringify([arms, judging])).toBe(before);
        expect(comparisonSchema.parse(said)).toEqual(said);
        const later = {
          candidate: travelled(arms.candidate) ?? arms.candidate,
          base: travelled(arms.base),
          confirm: travelled(arms.confirm),
        };
        const again = { ...judging, baselineRuns: judging.baselineRuns.map((run) => travelled(run) ?? run) };
        expect(judge(later, again)).toEqual(said);
      }),
    );
  });

  it("finds no regression with a fresh batch that it does not find without", () => {
    fc.assert(
      fc.property(runs, situation, (arms, known) => {
        const judging = judgingOf(known);
        const alone = judge({ ...arms, confirm: null }, { ...judging, confirm: false }).verdict;
        const confirmed = judge(arms, judging).verdict;
        if (alone === "regression") expect(["regression", "inconclusive"]).toContain(confirmed);
        else expect(confirmed).toBe(alone);
      }),
    );
  });
});
