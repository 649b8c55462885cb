import { describe, expect, it } from "vitest";
import { gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import { forecast } from "../../src/forecast/forecast.ts";

const gates = gatesFor({
  falseAlarm: 0.05,
  changedChecks: 1,
  rules: DEFAULT_RULES,
  metered: false,
  extensionShare: 0,
});

/** Of a suite of which every task is solved with the same probability, so that only luck tells tasks apart. */
const of = (rate: number, tasks: number, rounds: number, drop: number) =>
  forecast({
    world: {
      noise: { name: "alike", tasks, draw: () => new Float64Array(tasks).fill(rate) },
      drop: { shape: "uniform", size: drop },
      baselineAttempts: 10,
      rounds,
      tokens: null,
      groundShift: 0,
    },
    design: { rounds, gates, early: true, extension: null, confirm: false },
    pullRequests: 2000,
    seed: "alike",
    confidence: 0.99,
  });

describe("a suite of tasks that are all alike", () => {
  it.each([
    [0.95, 50, 5],
    [0.05, 50, 3],
    [0.08, 30, 5],
  ])(
    "solved with probability %d: %i tasks, %i rounds fail no more unchanged pull requests than promised",
    (rate, tasks, rounds) => {
      expect(of(rate, tasks, rounds, 0).regression.lower).toBeLessThanOrEqual(0.05);
    },
  );

  it.each([
    [0.95, 20, 5],
    [0.9, 50, 3],
  ])(
    "solved with probability %d: %i tasks, %i rounds pass no more drops of the margin than promised",
    (rate, tasks, rounds) => {
      expect(of(rate, tasks, rounds, 0.1).pass.lower).toBeLessThanOrEqual(0.05);
    },
  );
});
