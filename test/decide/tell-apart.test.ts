import { describe, expect, it } from "vitest";
import { namesApart } from "../../src/decide/tell-apart.ts";
import { runOf } from "./runs.ts";

function candidate(
  id: string,
  { name = "agent", model = null, harness = null, sha = "abc1234def" }: Record<string, string | null> = {},
) {
  const own = { name: name ?? "", model: model ?? null, harness: harness ?? null, harnessVersion: null };
  return runOf({
    id,
    attempts: [{ task: "t0" }],
    manifest: { candidate: own, commit: { sha: sha ?? "", tree: null, base: null } },
  });
}

describe("candidates beside each other", () => {
  it("keep names that differ", () => {
    expect(namesApart([candidate("1", { name: "a" }), candidate("2", { name: "b" })])).toEqual(["a", "b"]);
  });

  it("are told apart by model and harness", () => {
    expect(
      namesApart([
        candidate("1", { model: "opus", harness: "codex" }),
        candidate("2", { model: "opus" }),
        candidate("3"),
        candidate("4", { name: "other" }),
      ]),
    ).toEqual(["agent (opus in codex)", "agent (opus)", "agent", "other"]);
  });

  it("are told apart by the commit, and else by the run", () => {
    expect(namesApart([candidate("1"), candidate("2", { sha: "ffff5678aaaa" })])).toEqual([
      "agent at abc1234",
      "agent at ffff567",
    ]);
    expect(namesApart([candidate("1"), candidate("2")])).toEqual(["agent (run 1)", "agent (run 2)"]);
  });
});
