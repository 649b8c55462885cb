import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pinned, WORKFLOWS } from "../scripts/release-pin.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const first = { sha: "a".repeat(40), version: "1.2.3" };
const next = { sha: "b".repeat(40), version: "1.3.0" };

describe("npm run release:pin", () => {
  it.each(WORKFLOWS)("names one commit wherever %s uses pairgate, and changes nothing else", (file) => {
    const before = read(file).split("\n");
    const after = pinned(read(file), first).split("\n");
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((line, at) =>
      line === after[at] ? [] : [[line.trim(), after[at]?.trim()]],
    );
    expect(changed.length).toBeGreaterThan(0);
    for (const [from, to] of changed) {
      expect(from).toMatch(/^(?:- )?uses: OWNER\/pairgate@/u);
      expect(to).toMatch(/^(?:- )?uses: OWNER\/pairgate@a{40} # v1\.2\.3$/u);
    }
    expect(after.join("\n").match(/\/pairgate@/gu)).toHaveLength(changed.length);
  });

  it("replaces an earlier release's commit", () => {
    for (const file of WORKFLOWS) {
      expect(pinned(pinned(read(file), first), next)).toBe(pinned(read(file), next));
    }
  });

  it("refuses what is no full commit, and a text that uses nothing", () => {
    const text = "      - uses: OWNER/pairgate@main\n";
    for (const sha of ["", "main", "v1", "abc1234", "A".repeat(40), `${first.sha}0`])
      expect(() => pinned(text, { ...first, sha }), sha).toThrow(/full commit/u);
    expect(() => pinned("      - uses: OWNER/pairgate-other@main\n", first)).toThrow(/uses pairgate/u);
  });
});
