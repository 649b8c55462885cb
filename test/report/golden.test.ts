import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { COMMENT_MARKER, commentMarkdown } from "../../src/report/comment.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { ACTION_DOCUMENTS } from "./action-endings.ts";
import { BODIES } from "./bodies.ts";
import { COMPARED } from "./compared.ts";
import { NOW, verdictOf } from "./documents.ts";
import { DOCUMENTS } from "./endings.ts";
import { GRIDS } from "./grids.ts";
import { HOSTILE } from "./hostile.ts";

const compared = Object.entries(COMPARED).map(([name, compare]) => [name, verdictOf(compare())] as const);
const ALL = {
  ...DOCUMENTS,
  ...ACTION_DOCUMENTS,
  ...GRIDS,
  ...Object.fromEntries(compared),
  hostile: HOSTILE,
};

describe.each(Object.entries(ALL))("%s", (name, verdict) => {
  it("is a document as others write it", () => {
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  it("reads well as a comment", async () => {
    const comment = commentMarkdown({ verdict, now: NOW });
    expect(comment.endsWith(`${COMMENT_MARKER}\n`)).toBe(true);
    await expect(comment).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each([40, 80, 120])("reads well in a terminal of %i columns", async (width) => {
    const report = terminalReport({ verdict, width, color: false, now: NOW });
    await expect(report).toMatchFileSnapshot(`golden/${name}.${width}.txt`);
  });
});

describe("in the place of a verdict", () => {
  it.each(Object.entries(BODIES))("%s reads well as a comment", async (name, body) => {
    const comment = body();
    expect(comment.endsWith(`${COMMENT_MARKER}\n`)).toBe(true);
    expect(comment).not.toMatch(/NaN|undefined|null|Infinity|\[object/u);
    await expect(comment).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe("a merge queue's group, and another target than main", () => {
  it("is called by its name in tables and sentences", async () => {
    const verdict = ACTION_DOCUMENTS["beside"];
    if (verdict === undefined) throw new Error("no such document");
    const arms = { baseline: "release/v2 | @next", candidate: "this group" };
    await expect(commentMarkdown({ verdict, now: NOW, arms, inGroup: true })).toMatchFileSnapshot(
      "golden/other-arms.md",
    );
  });
});
