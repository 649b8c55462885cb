import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedTaskDifference } from "../../src/stats/fixed-task.ts";
import { seededRandom } from "../../src/stats/random.ts";
import type { Stratum } from "../../src/stats/stratified.ts";
import { withinTaskError } from "../../src/stats/within-task.ts";

const stratum = ([s, kb, x, kc]: readonly [number, number, number, number]): Stratum => ({
  baselinePasses: s,
  baselineAttempts: kb,
  candidatePasses: x,
  candidateAttempts: kc,
});

const anyStrata = fc.array(
  fc
    .record({ kb: fc.integer({ min: 1, max: 12 }), kc: fc.integer({ min: 1, max: 6 }) })
    .chain(({ kb, kc }) =>
      fc
        .record({ s: fc.integer({ min: 0, max: kb }), x: fc.integer({ min: 0, max: kc }) })
        .map(({ s, x }) => stratum([s, kb, x, kc])),
    ),
  { minLength: 1, maxLength: 30 },
);

describe("withinTaskError", () => {
  it("adds the unbiased variances of both arms where each was tried more than once", () => {
    // Task 1: 4/5 gives .8 * .2 / 4 = .04, 1/2 gives .25 / 1; task 2: 0/5 and 2/2 give nothing.
    const error = withinTaskError([stratum([4, 5, 1, 2]), stratum([0, 5, 2, 2])]);
    expect(error).toBeCloseTo(Math.sqrt(0.04 + 0.25) / 2, 12);
  });

  it("takes single attempts by the spread over tasks of a similar baseline", () => {
    // Four tasks that always passed, one of them fails now: 4^2 * .75 * .25 / 3 = 1.
    const strata = [1, 1, 1, 0].map((x) => stratum([10, 10, x, 1]));
    expect(withinTaskError(strata)).toBeCloseTo(1 / 4, 12);
  });

  it("takes a lone single attempt for as uncertain as it could be, and a single baseline attempt by the pooled rate", () => {
    expect(withinTaskError([stratum([5, 5, 1, 1])])).toBeCloseTo(0.5, 12);
    const pooled = (1 + 2 + 0.25) / (1 + 2 + 0.5);
    expect(withinTaskError([stratum([1, 1, 2, 2])])).toBeCloseTo(Math.sqrt(pooled * (1 - pooled)), 12);
  });

  it("is near the true error where tasks that always passed fail at times now, and the pooled error is not", () => {
    const random = seededRandom("worn");
    let pooled = 0;
    let within = 0;
    const drops: number[] = [];
    for (let round = 0; round < 400; round += 1) {
      const strata = Array.from({ length: 40 }, () => stratum([10, 10, random() < 0.75 ? 1 : 0, 1]));
      const { difference, standardError } = fixedTaskDifference(strata);
      drops.push(difference);
      pooled += standardError / 400;
      within += withinTaskError(strata) / 400;
    }
    const mean = drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
    const truth = Math.sqrt(drops.reduce((sum, drop) => sum + (drop - mean) ** 2, 0) / (drops.length - 1));
    expect(within / truth).toBeGreaterThan(0.9);
    expect(within / truth).toBeLessThan(1.1);
    expect(pooled / truth).toBeLessThan(0.6);
  });

  it("depends neither on the order of the tasks nor on tasks that one arm did not try", () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const error = withinTaskError(strata);
        expect(error).toBeGreaterThanOrEqual(0);
        const more = [...strata].reverse().concat([stratum([0, 0, 2, 3]), stratum([3, 4, 0, 0])]);
        expect(withinTaskError(more)).toBeCloseTo(error, 12);
      }),
    );
  });

  it("refuses what has no meaning", () => {
    expect(() => withinTaskError([])).toThrow("no task was attempted in both arms");
    expect(() => withinTaskError([stratum([3, 2, 0, 1])])).toThrow("must not exceed");
  });
});
