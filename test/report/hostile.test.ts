import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/report/columns.ts";
import { commentMarkdown } from "../../src/report/comment.ts";
import { statusDescription } from "../../src/report/status.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { NOW } from "./documents.ts";
import { hostileVerdict } from "./hostile.ts";
import { hostileTexts, INVISIBLE, isAlive, kindOf, linesOf, TABLE_RULE, tornLines } from "./hostile-text.ts";

function verdictOfTexts(all: readonly string[]) {
  return hostileVerdict((index) => all[index % all.length] ?? "");
}

/** The comment, whose arms and newest commit are hostile too. */
function commentOfTexts(all: readonly string[]): string {
  const [baseline = "", candidate = "", head = ""] = [...all, ...all, ...all];
  return commentMarkdown({
    verdict: verdictOfTexts(all),
    now: NOW,
    arms: { baseline, candidate },
    head,
  });
}

describe("hostile texts in a comment", () => {
  const calm = linesOf(commentMarkdown({ verdict: hostileVerdict(() => "calm"), now: NOW })).map(kindOf);

  it("cannot write markdown, HTML, links, mentions or our marker", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        const lines = linesOf(commentOfTexts(all));
        expect(lines.filter((line) => !TABLE_RULE.test(line)).filter(isAlive)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot change which lines there are", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        expect(linesOf(commentOfTexts(all)).map(kindOf)).toEqual(calm);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot add a cell to a table", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        expect(tornLines(linesOf(commentOfTexts(all)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile texts in a status", () => {
  it("stay in one line that can be seen and is short enough", () => {
    fc.assert(
      fc.property(hostileTexts, fc.nat({ max: 3 }), (all, which) => {
        const verdict = verdictOfTexts(all);
        const one = verdict.comparisons[which];
        const said = statusDescription(
          one === undefined ? verdict : { ...verdict, verdict: one.verdict, comparisons: [one] },
        );
        expect(said.length).toBeLessThanOrEqual(140);
        expect(said).toMatch(/^(?:regression|accepted|not comparable)\b/u);
        expect(said).not.toMatch(INVISIBLE);
        expect(said).not.toMatch(/\n|##\[/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile texts in a terminal", () => {
  it("cannot command the terminal or the runner, nor leave their lines", () => {
    fc.assert(
      fc.property(hostileTexts, fc.integer({ min: 40, max: 140 }), (all, width) => {
        const report = terminalReport({ verdict: verdictOfTexts(all), width, color: false, now: NOW });
        const wrong = (line: string) =>
          INVISIBLE.test(line) || /^\s*::|##\[/u.test(line) || columnsOf(line) > width;
        expect(report.split("\n").filter(wrong)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is coloured by us alone", () => {
    fc.assert(
      fc.property(hostileTexts, (all) => {
        const report = terminalReport({ verdict: verdictOfTexts(all), width: 80, color: true, now: NOW });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
        const plain = report.replace(/\u001b\[(?:0|2|1|31|32|33|1;3[123])m/gu, "");
        expect(plain).toBe(
          terminalReport({ verdict: verdictOfTexts(all), width: 80, color: false, now: NOW }),
        );
      }),
      { numRuns: 100 },
    );
  });
});
