import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { oneLook } from "../../src/decide/critical.ts";
import { detectableDrop } from "../../src/decide/detectable.ts";
import { seededRandom } from "../../src/stats/random.ts";
import type { Stratum } from "../../src/stats/stratified.ts";
import { gate, gates, pairs, repeat } from "./judging.ts";

const { detectable } = oneLook(gates.passRate, gates);
const stored = (passes: readonly number[], attempts = 10): Stratum[] =>
  passes.map((baselinePasses) => ({
    baselinePasses,
    baselineAttempts: attempts,
    candidatePasses: 0,
    candidateAttempts: 0,
  }));
const dropOf = (
  passes: readonly number[],
  { attempts = 10, rounds = 3, alongside = false, by = detectable } = {},
) => detectableDrop({ strata: stored(passes, attempts), rounds, alongside, margin: 0.1, detectable: by });

describe("the smallest drop that is seen", () => {
  it.each([
    [0.7, 30, 10, 3],
    [0.9, 12, 10, 3],
    [0.5, 8, 5, 5],
  ])(
    "of tasks solved with probability %d (%i of them, k_b %i, %i rounds) is found in about 80 %%",
    (rate, tasks, before, after) => {
      const drop = dropOf(repeat(tasks, Math.round(rate * before)), { attempts: before, rounds: after });
      const random = seededRandom("detectable");
      const passes = (attempts: number, of: number) =>
        Array.from({ length: attempts }, () => random() < of).filter(Boolean).length;
      let found = 0;
      for (let index = 0; index < 400; index += 1) {
        const { baseline, candidate } = pairs(
          Array.from(
            { length: tasks },
            () => [passes(before, rate), before, passes(after, rate - (drop ?? 0)), after] as const,
          ),
        );
        if (compare([baseline], candidate, gates).verdict === "regression") found += 1;
      }
      expect(found / 400).toBeGreaterThan(0.7);
      expect(found / 400).toBeLessThan(0.9);
    },
  );

  it("is of the plan and its baseline, whatever the candidate does", () => {
    const of = (passes: number) => {
      const { baseline, candidate } = pairs(repeat(20, [8, 10, passes, 3] as const));
      return gate([baseline], candidate, "pass-rate").minimumDetectable;
    };
    expect(of(0)).toBe(of(3));
    expect(of(0)).toBeLessThan(0.8);
  });

  it("is none where not even a candidate that fails everything stands out", () => {
    expect(dropOf([5], { attempts: 5, rounds: 1 })).toBeNull();
    expect(dropOf(repeat(20, 0))).toBeNull();
    expect(dropOf(repeat(20, 9), { by: () => 40 })).toBeNull();
    expect(dropOf(repeat(20, 9), { by: () => Number.POSITIVE_INFINITY })).toBeNull();
    const { baseline, candidate } = pairs([[5, 5, 0, 1]]);
    expect(gate([baseline], candidate, "pass-rate").minimumDetectable).toBeNull();
  });

  it("is smaller with more tasks, attempts and stored attempts, and larger where main is measured beside", () => {
    const some = dropOf(repeat(20, 7)) ?? 1;
    expect(dropOf(repeat(40, 7))).toBeLessThan(some);
    expect(dropOf(repeat(20, 7), { rounds: 5 })).toBeLessThan(some);
    expect(dropOf(repeat(20, 14), { attempts: 20 })).toBeLessThan(some);
    expect(dropOf(repeat(20, 2), { attempts: 3, alongside: true })).toBeGreaterThan(some);
    // In the middle of a round of both, as many are still to come of the one as of the other.
    expect(dropOf(repeat(20, 1), { attempts: 1, rounds: 5, alongside: true })).toBeLessThan(
      dropOf(repeat(20, 1), { attempts: 1, rounds: 5 }) ?? 1,
    );
  });
});
