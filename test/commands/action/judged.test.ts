import { describe, expect, it } from "vitest";
import { judgeHanded } from "../../../src/commands/action/judged.ts";
import type { GateRuns } from "../../../src/commands/gate-judge.ts";
import { withTokens } from "../../decide/judging.ts";
import { arm, crash, given, same } from "../judging-arms.ts";
import { handedTest } from "./handed-test.ts";

const beside = handedTest({ gates: withTokens, withBase: true, baselineRuns: [] });
const judged = (runs: Partial<GateRuns>, test = beside) =>
  judgeHanded(test, { candidate: same, base: null, confirm: null, ...runs }, []);

describe("a handed-over test in which the base commit was to stand in for a baseline", () => {
  it("is decided by it", () => {
    expect(judged({ base: arm("base", 3) }).verdict).toBe("pass");
  });

  it.each([
    ["was not measured", null],
    ["crashed at every attempt", arm("base", 0, crash)],
  ])("has no verdict where that %s: its status must not be green", (_, base) => {
    expect(judged({ base })).toMatchObject({
      verdict: "incomplete",
      reason: expect.stringContaining("the base commit was to be measured in place of a baseline"),
    });
  });

  it("says what the base commit's agent ended with", () => {
    expect(judged({ base: arm("base", 0, crash) }).notes.join()).toContain("exit status 1: no such module");
  });
});

describe("a handed-over test that nothing was to be compared with", () => {
  it("has no baseline yet", () => {
    expect(judged({}, { ...beside, withBase: false }).verdict).toBe("no-baseline");
    expect(
      judgeHanded(
        handedTest({ gates: withTokens }),
        { candidate: same, base: null, confirm: null },
        given.baselineRuns,
      ).verdict,
    ).toBe("pass");
  });
});
