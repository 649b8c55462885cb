import { describe, expect, it } from "vitest";
import { accept, conclusionOf } from "../../src/decide/accept.ts";
import { compare } from "../../src/decide/compare.ts";
import { verdictOf } from "../../src/decide/verdict.ts";
import type { Comparison, GateResult, Metric, VerdictWord } from "../../src/domain/verdict.ts";
import { gates, pairs, repeat } from "./judging.ts";

const { baseline, candidate } = pairs(repeat(40, [10, 10, 1, 3] as const));
const regression = compare([baseline], candidate, gates);
const acceptance = { by: "octocat", reason: "the new model is cheaper", at: "2026-11-22T12:00:00Z" };

const byDefault: ReadonlySet<VerdictWord> = new Set(["regression", "incomplete", "not-comparable"]);
const said = (verdict: VerdictWord): Comparison => ({ ...regression, verdict });
const conclude = (comparisons: readonly Comparison[], failOn = byDefault) =>
  conclusionOf(verdictOf(comparisons), failOn);

describe("accepting", () => {
  it("changes what follows from a regression, and nothing of what was measured", () => {
    expect(regression.verdict).toBe("regression");
    expect(accept(regression, acceptance)).toEqual({ ...regression, accepted: acceptance });
    expect(conclude([accept(regression, acceptance)])).toEqual({ state: "success", fails: false });
  });

  it.each(["pass", "inconclusive", "no-baseline", "incomplete", "not-comparable"] as const)(
    "leaves %s as it is: there is nothing to accept",
    (word) => expect(accept(said(word), acceptance)).toEqual(said(word)),
  );
});

describe("a verdict's headline", () => {
  const of = (...worse: readonly string[]) =>
    verdictOf([
      {
        ...regression,
        gates: ["pass-rate", "tokens", "cost"].map((metric) => ({
          ...(regression.gates[0] as GateResult),
          metric: metric as Metric,
          verdict: worse.includes(metric) ? ("regression" as const) : ("pass" as const),
        })),
      },
    ]).headline;

  it("says what got worse, the pass rate first", () => {
    expect(of("pass-rate", "cost")).toBe("agent got worse on suite");
    expect(of("tokens", "cost")).toBe("agent uses more tokens on suite");
    expect(of("cost")).toBe("agent costs more on suite");
  });
});

describe("a verdict's conclusion", () => {
  it.each([
    ["pass", "success"],
    ["inconclusive", "success"],
    ["no-baseline", "success"],
    ["regression", "failure"],
    ["incomplete", "error"],
    ["not-comparable", "error"],
  ] as const)("of %s is %s", (word, state) => {
    expect(conclude([said(word)])).toEqual({ state, fails: state !== "success" });
  });

  it("is success where nothing may fail", () => {
    const words = ["regression", "incomplete", "not-comparable", "pass"] as const;
    expect(conclude(words.map(said), new Set())).toEqual({ state: "success", fails: false });
  });

  it("is failure for whatever else is asked to fail", () => {
    expect(conclude([said("no-baseline")], new Set(["no-baseline"]))).toEqual({
      state: "failure",
      fails: true,
    });
  });

  it("is the worst of the checks', of which an accepted one is none", () => {
    const accepted = accept(regression, acceptance);
    expect(conclude([said("incomplete"), regression])).toEqual({ state: "failure", fails: true });
    expect(conclude([said("incomplete"), accepted])).toEqual({ state: "error", fails: true });
    expect(conclude([said("pass"), accepted])).toEqual({ state: "success", fails: false });
    expect(conclude([accepted, regression])).toEqual({ state: "failure", fails: true });
  });

  it("is of the document's own word where nothing was compared", () => {
    const none = { ...verdictOf([]), verdict: "incomplete" as const };
    expect(conclusionOf(none, byDefault)).toEqual({ state: "error", fails: true });
  });
});
