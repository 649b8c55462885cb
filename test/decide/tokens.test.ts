import { describe, expect, it } from "vitest";
import { gate, repeat, withTokens } from "./judging.ts";
import { attemptsOf, runOf, usage } from "./runs.ts";

describe("tokens", () => {
  const metered = (id: string, tokens: (task: number, attempt: number) => number | null, n = 20, k = 3) =>
    runOf({
      id,
      attempts: attemptsOf(repeat(n, [k, k] as const), (task, attempt) => {
        const count = tokens(task, attempt);
        return { usage: count === null ? null : usage(count) };
      }),
    });
  const wobble = (task: number, attempt: number) =>
    Math.round(10_000 * (1 + 0.05 * Math.sin(task * 7 + attempt)));

  it("fails on a rise beyond tolerance and passes where the margin is ruled out", () => {
    const baseline = metered("b", wobble);
    expect(gate([baseline], metered("c", wobble), "tokens", withTokens).verdict).toBe("pass");
    const dearer = gate(
      [baseline],
      metered("c", (task, attempt) => Math.round(1.4 * wobble(task, attempt + 5))),
      "tokens",
      withTokens,
    );
    expect(dearer.verdict).toBe("regression");
    expect(dearer.change).toBeCloseTo(0.4, 1);
  });

  it("is exact where there is no spread at all", () => {
    const baseline = metered("b", () => 1000);
    expect(
      gate(
        [baseline],
        metered("c", () => 1000),
        "tokens",
        withTokens,
      ),
    ).toMatchObject({ verdict: "pass", pValue: 1 });
    expect(
      gate(
        [baseline],
        metered("c", () => 2000),
        "tokens",
        withTokens,
      ),
    ).toMatchObject({ verdict: "regression", pValue: expect.closeTo(0, 100) });
  });

  it("cannot tell where more than 5 % of an arm is unmetered", () => {
    const baseline = metered("b", wobble);
    const candidate = metered("c", (task, attempt) => (task < 2 ? null : wobble(task, attempt)));
    const result = gate([baseline], candidate, "tokens", withTokens);
    expect(result.verdict).toBe("inconclusive");
    expect(result.reason).toBe(
      "6 of the candidate's 60 attempts reported no tokens, or 0; at most 5 % may be missing",
    );
  });

  it("counts an attempt that claims 0 tokens as unmetered", () => {
    const result = gate(
      [metered("b", wobble)],
      metered("c", () => 0),
      "tokens",
      withTokens,
    );
    expect(result).toMatchObject({ verdict: "inconclusive", tasks: 0 });
  });

  it("asks for more rounds where attempts vary, and for more tasks where tasks do", () => {
    const noisy = (task: number, attempt: number) =>
      Math.round(10_000 * Math.exp(0.5 * Math.sin(task * 7 + attempt * 13)));
    const restless = gate(
      [metered("b", noisy, 20, 30)],
      metered("c", (task, attempt) => noisy(task, attempt + 2), 20, 2),
      "tokens",
      withTokens,
    );
    expect(restless).toMatchObject({ verdict: "inconclusive", moreRounds: expect.any(Number) });
    // The same at each attempt of a task; three tenths of the tasks take twice as much, the others less.
    const split = gate(
      [metered("b", wobble)],
      metered("c", (task, attempt) => Math.round(wobble(task, attempt) * (task % 10 < 3 ? 2 : 0.8))),
      "tokens",
      withTokens,
    );
    expect(split).toMatchObject({ verdict: "inconclusive", reason: null, moreRounds: null });
  });
});
