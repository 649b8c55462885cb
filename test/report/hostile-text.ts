import fc from "fast-check";
import { expect } from "vitest";
import { COMMENT_MARKER } from "../../src/report/comment.ts";
import { ATTACKS } from "./hostile.ts";
import { outsideCode } from "./outside-code.ts";

const OURS = /<\/?details>|<\/?summary>/gu;
/** The line under a table's head, in which nothing can be foreign. */
export const TABLE_RULE = /^\|(?:---|--:|:-:|\|)+$/u;
/** What no report may hold, since nobody would see it. */
export const INVISIBLE = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** A pipe counts as a cell's end wherever no backslash is before it, in code as well. */
const CELL_END = /(?<!\\)\|/gu;

export const hostileText = fc.oneof(
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

/** Hostile texts, to be used in turn. */
export const hostileTexts = fc.array(hostileText, { minLength: 1, maxLength: 40 });

/** A comment's lines, once it is sure that its one marker is at its end. */
export function linesOf(comment: string): string[] {
  expect(comment.split(COMMENT_MARKER)).toHaveLength(2);
  expect(comment.endsWith(`\n\n${COMMENT_MARKER}\n`)).toBe(true);
  return comment.replace(COMMENT_MARKER, "").split("\n");
}

/** What a line is, apart from its words. */
export function kindOf(line: string): string {
  return /^(?:#{3,4} |\| ?|- |\*\*\w+|<\/?details>|```|_|$)/u.exec(line)?.[0] ?? "prose";
}

/** Whether GitHub or a job's log would make something of this line that is not ours. */
export function isAlive(line: string): boolean {
  const ours = line.replace(OURS, "");
  if (INVISIBLE.test(line) || /^\s*::/u.test(line) || ours.includes("<")) return true;
  const prose = outsideCode(ours);
  const linked = /@|#\d|:\/\/|www\.|\bGH-\d|:[\w+-]+:|mailto:|xmpp:/iu.test(prose);
  const commit = /\b[0-9a-f]{8,}\b/iu.test(prose);
  return linked || commit || /(?<!\\)[[\]~]/u.test(prose);
}

/** The lines of tables that have more or fewer cells than their table's head. */
export function tornLines(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line.startsWith("|") && cells(line) !== cells(headOf(lines, index)));
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
