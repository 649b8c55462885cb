import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { COMMENT_MARKER, commentMarkdown } from "../../src/report/comment.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { COMPARED } from "./compared.ts";
import { DOCUMENTS, NOW, verdictOf } from "./documents.ts";
import { HOSTILE } from "./hostile.ts";

const compared = Object.entries(COMPARED).map(([name, compare]) => [name, verdictOf(compare())] as const);
const ALL = { ...DOCUMENTS, ...Object.fromEntries(compared), hostile: HOSTILE };

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
