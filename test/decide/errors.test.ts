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
