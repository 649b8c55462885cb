import { describe, expect, it } from "vitest";
import type { AgentRun } from "../../src/harnesses/agent.ts";
import { withoutSecrets } from "../../src/harnesses/without-secrets.ts";

const run = (detail: string | null): AgentRun => ({
  outcome: "fail",
  reason: "agent-exit",
  detail,
  usage: null,
  usageProblem: detail,
  capped: null,
  costUsd: null,
  turns: null,
  resolvedModel: detail,
  durationMs: 1,
});

describe("what an agent said last", () => {
  it.each([
    ["the key is sk-12345678, really", "the key is ***, really"],
    ["sk-12345678 sk-12345678", "*** ***"],
    ["it was cut off at sk-1234567…", "it was cut off at ***"],
    ["it was cut off at sk-1234", "it was cut off at ***"],
    ["nothing of it", "nothing of it"],
    ["a word of the other: multiple", "a word of the other: ***"],
  ])("%s", (said, kept) => {
    const { detail, usageProblem } = withoutSecrets(run(said), ["sk-12345678", "1", "", "multiple words"]);
    expect([detail, usageProblem]).toEqual([kept, kept]);
  });

  it("may be nothing", () => {
    expect(withoutSecrets(run(null), ["sk-12345678"])).toEqual(run(null));
  });
});
