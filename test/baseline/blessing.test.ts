import { describe, expect, it } from "vitest";
import { acceptanceOf, parseBlessing } from "../../src/baseline/blessing.ts";
import { blessingOf } from "./entries.ts";

const asked = { suite: "bench", candidate: "agent", treatment: "sha256:t" };

describe("a blessing", () => {
  it("accepts the treatments that it names, and no other", () => {
    const blessings = [blessingOf()];
    expect(acceptanceOf(blessings, asked)).toEqual({
      by: "mona",
      reason: "the new prompt is worth it",
      at: "2026-11-22T09:00:00.000Z",
    });
    for (const other of [{ suite: "x" }, { candidate: "x" }, { treatment: "sha256:u" }]) {
      expect(acceptanceOf(blessings, { ...asked, ...other })).toBeNull();
    }
    expect(acceptanceOf([], asked)).toBeNull();
  });

  it("is quoted by the newest one, in whatever zone it was written", () => {
    const newest = blessingOf({ blessedAt: "2026-11-22T08:30:00-02:00", by: null, reason: "newest" });
    const blessings = [newest, blessingOf({ blessedAt: "2026-11-22T09:00:00Z" })];
    expect(acceptanceOf(blessings, asked)).toMatchObject({ by: null, reason: "newest" });
  });

  it.each([
    ["no JSON", "{"],
    ["another file", '{"schema":"pairgate.epoch/1"}'],
    ["one of no check", JSON.stringify(blessingOf({ checks: [] }))],
    ["a pull request that is no number", JSON.stringify({ ...blessingOf(), pullRequest: "7" })],
  ])("is not read from %s", (_, text) => {
    expect(() => parseBlessing({ text, file: "f" })).toThrow("cannot be read as a blessing");
  });

  it("is read with fields that it does not know", () => {
    const text = JSON.stringify({ ...blessingOf(), later: 1 });
    expect(parseBlessing({ text, file: "f" })).toEqual(blessingOf());
  });
});
