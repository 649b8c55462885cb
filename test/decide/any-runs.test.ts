import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import type { Run } from "../../src/domain/run.ts";
import { comparisonSchema } from "../../src/domain/verdict.ts";
import { gate, withTokens } from "./judging.ts";
import { attemptsOf, runOf, usage } from "./runs.ts";

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
