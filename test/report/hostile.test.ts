import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/report/columns.ts";
import { COMMENT_MARKER, commentMarkdown } from "../../src/report/comment.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { NOW } from "./documents.ts";
import { ATTACKS, hostileVerdict } from "./hostile.ts";
import { outsideCode } from "./outside-code.ts";

const TABLE_RULE = /^\|(?:---|--:|:-:|\|)+$/u;
const OURS = /<\/?details>|<\/?summary>/gu;
const INVISIBLE = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** A pipe counts as a cell's end wherever no backslash is before it, in code as well. */
const CELL_END = /(?<!\\)\|/gu;

const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  fc
    .array(fc.constantFrom(...ATTACKS, " ", "`", "\\", "|", "<", "@", "#", "\n"), { maxLength: 5 })
    .map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."`|\\<>@#:/$*_~[](){}!&-=+.1aw \n\r\t\u202e\u200b\u001b"),
    maxLength: 40,
  }),
);
const texts = fc.array(hostileText, { minLength: 1, maxLength: 40 });

function verdictOfTexts(all: readonly string[]) {
  return hostileVerdict((index) => all[index % all.length] ?? "");
}

function linesOf(comment: string): string[] {
  expect(comment.split(COMMENT_MARKER)).toHaveLength(2);
  expect(comment.endsWith(`\n\n${COMMENT_MARKER}\n`)).toBe(true);
  return comment.replace(COMMENT_MARKER, "").split("\n");
}

/** What a line is, apart from its words. */
function kindOf(line: string): string {
  return /^(?:#{3,4} |\| ?|- |\*\*\w+|<\/?details>|_|$)/u.exec(line)?.[0] ?? "prose";
}

describe("hostile texts in a comment", () => {
  const calm = linesOf(commentMarkdown({ verdict: hostileVerdict(() => "calm"), now: NOW })).map(kindOf);

  it("cannot write markdown, HTML, links, mentions or our marker", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const lines = linesOf(commentMarkdown({ verdict: verdictOfTexts(all), now: NOW }));
        expect(lines.filter((line) => !TABLE_RULE.test(line)).filter(isAlive)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot change which lines there are", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const lines = linesOf(commentMarkdown({ verdict: verdictOfTexts(all), now: NOW }));
        expect(lines.map(kindOf)).toEqual(calm);
      }),
      { numRuns: 200 },
    );
  });

  it("cannot add a cell to a table", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const lines = linesOf(commentMarkdown({ verdict: verdictOfTexts(all), now: NOW }));
        expect(
          lines.filter((line, index) => line.startsWith("|") && cells(line) !== cells(headOf(lines, index))),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function isAlive(line: string): boolean {
  const ours = line.replace(OURS, "");
  if (INVISIBLE.test(line) || /^\s*::/u.test(line) || ours.includes("<")) return true;
  const prose = outsideCode(ours);
  const linked = /@|#\d|:\/\/|www\.|\bGH-\d|:[\w+-]+:|mailto:|xmpp:/iu.test(prose);
  const commit = /\b[0-9a-f]{8,}\b/iu.test(prose);
  return linked || commit || /(?<!\\)[[\]~]/u.test(prose);
}

function cells(line: string): number {
  return Array.from(line.matchAll(CELL_END)).length;
}

/** The first line of the table that a line stands in. */
function headOf(lines: readonly string[], index: number): string {
  let first = index;
  while (lines[first - 1]?.startsWith("|")) first -= 1;
  return lines[first] ?? "";
}

describe("hostile texts in a terminal", () => {
  it("cannot command the terminal or the runner, nor leave their lines", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 140 }), (all, width) => {
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
      fc.property(texts, (all) => {
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
