import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import type { Run } from "../../src/domain/run.ts";
import { comparisonSchema } from "../../src/domain/verdict.ts";
import { attemptsThat } from "./any-use.ts";
import { withCost } from "./judging.ts";
import { runOf } from "./runs.ts";

const RUNS = { numRuns: 300 };

describe("any usage, cost and limit", () => {
  const valid = attemptsThat("are read from a file");

  it("gives a document without NaN and Infinity, whose intervals hold what they are of", () => {
    fc.assert(
      fc.property(valid, valid, (before, after) => {
        const comparison = compare(
          [runOf({ id: "b", attempts: before })],
          runOf({ id: "c", attempts: after }),
          withCost,
        );
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
        comparisonSchema.parse(comparison);
        for (const { metric, change, interval } of comparison.gates) {
          if (change === null || interval === null || metric === "pass-rate") continue;
          expect(interval[0]).toBeLessThanOrEqual(change);
          expect(interval[1]).toBeGreaterThanOrEqual(change);
        }
      }),
      RUNS,
    );
  });

  it("never passes the cost gate where an attempt of the candidate has no cost above 0", () => {
    fc.assert(
      fc.property(valid, valid, (before, after) => {
        const candidate = runOf({ id: "c", attempts: after });
        const { gates } = compare([runOf({ id: "b", attempts: before })], candidate, withCost);
        const cost = gates.find(({ metric }) => metric === "cost");
        const counted = after.filter(({ outcome }) => outcome === "pass" || outcome === "fail");
        const paired = counted.filter(({ task }) =>
          before.some((one) => one.task === task && (one.outcome === "pass" || one.outcome === "fail")),
        );
        if (cost === undefined || paired.every(({ costUsd }) => costUsd !== null && costUsd > 0)) return;
        expect(cost.verdict).toBe("inconclusive");
        expect(cost.reason).toMatch(/no cost above 0/u);
      }),
      RUNS,
    );
  });

  it("says the same whatever order the attempts are in, and in whatever currency's unit the costs are", () => {
    fc.assert(
      fc.property(valid, valid, (before, after) => {
        const run = (id: string, attempts: typeof before, scale: number): Run =>
          runOf({
            id,
            attempts: attempts.map((one) => ({
              ...one,
              costUsd: one.costUsd === null ? null : one.costUsd * scale,
            })),
          });
        const verdictAt = (scale: number) =>
          compare([run("b", before, scale)], run("c", after.toReversed(), scale), withCost).gates.map(
            ({ metric, verdict }) => [metric, verdict],
          );
        // A quarter of the smallest number is 0, and no cost any more.
        fc.pre([...before, ...after].every(({ costUsd }) => costUsd !== Number.MIN_VALUE));
        expect(verdictAt(0.25)).toEqual(verdictAt(1));
      }),
      { numRuns: 100 },
    );
  });
});

describe("numbers that no run file can hold", () => {
  it("are taken for unknown by every gate and figure", () => {
    const any = attemptsThat("are any");
    fc.assert(
      fc.property(any, any, (before, after) => {
        const bare = (id: string, attempts: typeof before): Run => {
          const run = runOf({ id, attempts: attempts.map(({ task, outcome }) => ({ task, outcome })) });
          return {
            ...run,
            attempts: run.attempts.map((attempt, index) => ({ ...attempt, ...attempts[index] })),
          };
        };
        const { gates, figures } = compare([bare("b", before)], bare("c", after), withCost);
        const said = { gates, figures };
        expect(JSON.parse(JSON.stringify(said))).toEqual(said);
      }),
      RUNS,
    );
  });
});
