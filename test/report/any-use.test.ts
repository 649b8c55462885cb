import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/decide/compare.ts";
import { commentMarkdown } from "../../src/report/comment.ts";
import { statusDescription } from "../../src/report/status.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { attemptsThat } from "../decide/any-use.ts";
import { withCost } from "../decide/judging.ts";
import { runOf } from "../decide/runs.ts";
import { NOW, verdictOf } from "./documents.ts";

test("whatever attempts say of what they used, a report says it in figures", () => {
  const attempts = attemptsThat("are read from a file");
  fc.assert(
    fc.property(attempts, attempts, (before, after) => {
      const verdict = verdictOf(
        compare([runOf({ id: "b", attempts: before })], runOf({ id: "c", attempts: after }), withCost),
      );
      const texts = [
        commentMarkdown({ verdict, now: NOW }),
        terminalReport({ verdict, width: 80, color: false, now: NOW }),
        statusDescription(verdict),
      ];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\de[+-]?\d/u);
    }),
    { numRuns: 200 },
  );
});
