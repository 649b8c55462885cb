import { describe, expect, it } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { gate, gates, repeat } from "./judging.ts";
import { attemptsOf, runOf } from "./runs.ts";

describe("errors", () => {
  const baseline = runOf({ id: "b", attempts: attemptsOf(repeat(60, [10, 10] as const)) });
  const withErrors = (count: number) =>
    runOf({
      id: "c",
      attempts: attemptsOf(repeat(60, [3, 3] as const)).map((attempt, index) =>
        index % 3 === 0 && index / 3 < count ? { ...attempt, outcome: "error" as const } : attempt,
      ),
    });

  it("can turn a pass into inconclusive, and never declare a regression", () => {
    expect(compare([baseline], withErrors(0), gates).verdict).toBe("pass");
    for (const count of [2, 10, 30, 60]) {
      expect(compare([baseline], withErrors(count), gates).verdict, `${count} errors`).toMatch(
        /pass|inconclusive/u,
      );
    }
    const many = gate([baseline], withErrors(30), "errors");
    expect(many.verdict).toBe("inconclusive");
    expect(many.reason).toBe("30 of 180 attempts ended in errors of infrastructure; at most 5 % may");
  });

  it("are unequal between the arms where chance makes them so once in a hundred times at most", () => {
    // Fisher's exact test: of 780 attempts 180 are the candidate's. Three errors there and none else: p = .012, four: .0028.
    expect(gate([baseline], withErrors(3), "errors").reason).not.toContain("unequal");
    expect(gate([baseline], withErrors(4), "errors")).toMatchObject({
      verdict: "inconclusive",
      reason: expect.stringContaining("are unequal between the arms (0 of 600 against 4 of 180)"),
    });
  });

  it("make no pass of a regression by standing for its fails, however many the baseline has", () => {
    const spoilt = repeat(100, [9, 10] as const).flatMap(([passed, of], task) => [
      ...attemptsOf([[passed, of]]).map((attempt) => ({ ...attempt, task: `t${task}` })),
      ...(task < 30 ? [{ task: `t${task}`, outcome: "error" as const }] : []),
    ]);
    const usual = runOf({ id: "b", attempts: spoilt });
    const worse = attemptsOf(Array.from({ length: 100 }, (_, task) => [task < 67 ? 4 : 5, 5] as const));
    const failed = runOf({ id: "c", attempts: worse });
    expect(compare([usual], failed, gates).verdict).toBe("regression");
    let turned = 0;
    const claimed = runOf({
      id: "c",
      attempts: worse.map((attempt) => {
        if (attempt.outcome === "pass" || turned === 5) return attempt;
        turned += 1;
        return { ...attempt, outcome: "error" as const };
      }),
    });
    const comparison = compare([usual], claimed, gates);
    expect(comparison.gates[0]?.verdict).toBe("pass");
    expect(comparison.verdict).toBe("inconclusive");
    expect(comparison.gates.at(-1)?.reason).toBe("it would look worse if its 5 errors had been fails");
  });

  it("sees through an agent that claims an error where it would fail, and passes on another try", () => {
    const retried = [{ reason: "agent-tempfail", detail: null, usage: null, costUsd: null, durationMs: 0 }];
    const claiming = (share: number, reason = "agent-tempfail") =>
      runOf({
        id: "c",
        attempts: attemptsOf(repeat(60, [3, 3] as const), (task, attempt) =>
          (task * 3 + attempt) % 100 < share * 100
            ? { retried: [{ ...retried[0], reason } as (typeof retried)[0]] }
            : {},
        ),
      });
    const usual = runOf({ id: "b", attempts: attemptsOf(repeat(60, [19, 20] as const)) });
    expect(compare([usual], claiming(0.3), gates).verdict).toBe("inconclusive");
    expect(compare([usual], claiming(0.01), gates).verdict).toBe("pass");
    // What the sandbox itself refused is no doing of the agent's.
    expect(compare([usual], claiming(0.3, "sandbox-start"), gates).verdict).toBe("pass");
  });

  it("lets no pass stand that would not survive its excess errors counted as fails", () => {
    const fragile = runOf({ id: "b", attempts: attemptsOf(repeat(24, [9, 10] as const)) });
    const candidate = (outcome: "error" | "pass") =>
      runOf({
        id: "c",
        attempts: attemptsOf(repeat(24, [3, 3] as const)).map((attempt, index) =>
          index === 0 ? { ...attempt, outcome } : attempt,
        ),
      });
    expect(compare([fragile], candidate("pass"), gates).verdict).toBe("pass");
    expect(["pass", "inconclusive"]).toContain(compare([fragile], candidate("error"), gates).verdict);
  });
});
