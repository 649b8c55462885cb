import { describe, expect, it } from "vitest";
import { gatesFor } from "../../src/decide/gates.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import { gate, gates, pairs, repeat } from "./judging.ts";

describe("shares of the false-alarm rate", () => {
  it("divides over changed checks and active gates", () => {
    const two = gatesFor({ falseAlarm: 0.05, changedChecks: 2, rules: DEFAULT_RULES, metered: true });
    expect(two.passRate.alpha).toBeCloseTo(0.0175, 12);
    expect(two.tokens?.alpha).toBeCloseTo(0.0075, 12);
    expect(gates.passRate.alpha).toBeCloseTo(0.05, 12);
    expect(gates.tokens).toBeNull();
  });

  it("keeps the extension's part back where one is planned, whatever the run file says", () => {
    const { baseline, candidate } = pairs(repeat(10, [9, 10, 3, 3] as const));
    const kept = gatesFor({
      falseAlarm: 0.05,
      changedChecks: 1,
      rules: DEFAULT_RULES,
      metered: false,
      extensionShare: 0.2,
    });
    const extension = { rounds: 2, share: 0.999, information: {} };
    const order = Object.keys(candidate.manifest.suite.tasks);
    const plan = {
      seed: 1,
      order,
      values: null,
      rounds: 3,
      looks: [],
      gates: {},
      extension,
      confirm: null,
      baselineRuns: [],
    };
    const planned = { ...candidate, manifest: { ...candidate.manifest, plan } };
    expect(gate([baseline], planned, "pass-rate", kept)).toMatchObject({
      alpha: 0.05,
      spent: expect.closeTo(0.04, 12),
      level: expect.closeTo(0.92, 12),
    });
  });
});
