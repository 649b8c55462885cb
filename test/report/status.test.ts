import { describe, expect, it } from "vitest";
import { statusDescription } from "../../src/report/status.ts";
import { ACTION_DOCUMENTS } from "./action-endings.ts";
import { comparison, verdictOf } from "./documents.ts";
import { DOCUMENTS } from "./endings.ts";

const ALL = Object.entries({ ...DOCUMENTS, ...ACTION_DOCUMENTS });

describe("a status", () => {
  it("says of each ending what it is", async () => {
    const lines = ALL.map(([name, verdict]) => `${name} | ${statusDescription(verdict)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot("golden/statuses.txt");
  });

  it.each(ALL)("fits, and says nothing unknown of %s", (_, verdict) => {
    const said = statusDescription(verdict);
    expect(said.length).toBeLessThanOrEqual(140);
    expect(said).not.toMatch(/NaN|undefined|null|\n/u);
  });

  it("says less where names are long, and never half a figure", () => {
    const long = comparison({ candidate: "c".repeat(80), suite: "s".repeat(80) });
    expect(statusDescription(verdictOf(long))).toBe(
      `regression: ${"c".repeat(17)}…${"c".repeat(16)} got worse on ${"s".repeat(17)}…${"s".repeat(16)}, −11.0 points`,
    );
    const unsandboxed = { ...long, verdict: "inconclusive" as const, sandbox: "none" as const };
    expect(statusDescription(verdictOf(unsandboxed))).toMatch(/ on s+…s+ \(unsandboxed\)$/u);
  });

  it("is cut where a reason is too long for it", () => {
    const accepted = { by: "octocat", reason: "because ".repeat(40), at: "2026-11-22T12:00:00Z" };
    const said = statusDescription(verdictOf(comparison({ accepted })));
    expect(said).toMatch(/^accepted by octocat: because because .*…$/u);
    expect(said).toHaveLength(140);
  });

  it("counts where several checks are accepted", () => {
    const accepted = { by: "octocat", reason: "it is cheaper", at: "2026-11-22T12:00:00Z" };
    const verdict = verdictOf(comparison({ accepted }), comparison({ suite: "bug-hunt", accepted }));
    expect(statusDescription(verdict)).toBe("accepted by octocat and 1 more: it is cheaper");
  });

  it("says nothing of checks where there are none", () => {
    const none = { ...verdictOf(), verdict: "incomplete" as const, headline: "no check was run" };
    expect(statusDescription(none)).toBe("incomplete: No check was run.");
  });
});
