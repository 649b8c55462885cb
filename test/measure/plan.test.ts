import fc from "fast-check";
import { expect, test } from "vitest";
import { freshPlan, makePlan, slotsOf } from "../../src/measure/plan.ts";

const TASKS = ["a", "b", "c", "d", "e", "f", "g"];

test("a fresh batch makes the attempts of the tasks it is asked of, in the candidate's order, and no others", () => {
  fc.assert(
    fc.property(
      fc.record({
        asked: fc.subarray(TASKS, { minLength: 1 }),
        seed: fc.nat(),
        known: fc.array(fc.nat({ max: 9 }), { minLength: TASKS.length, maxLength: TASKS.length }),
        share: fc.double({ min: 0.2, max: 1, noNaN: true }),
      }),
      ({ asked, seed, known, share }) => {
        const plan = makePlan({
          tasks: TASKS,
          rounds: 4,
          seed,
          gates: { "pass-rate": { alpha: 0.05, passLevel: 0.05, margin: 0.1, tolerance: null } },
          extensionShare: 0.2,
          baseline: new Map(TASKS.map((task, at) => [task, { attempts: 9, passes: known[at] ?? 0 }])),
          baselineRuns: ["stored"],
          stopping: "group-sequential",
        });
        const made = slotsOf(plan, true);
        const used = made.slice(0, Math.ceil(made.length * share));
        const fresh = slotsOf(freshPlan(plan, used.length, new Set(asked)), false);
        const due = used.filter(({ task }) => asked.includes(task));
        expect(fresh.map(({ task, round }) => ({ task, round }))).toEqual(
          due.map(({ task, round }) => ({ task, round })),
        );
      },
    ),
  );
});
