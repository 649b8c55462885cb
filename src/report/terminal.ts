import type { Comparison, Verdict } from "../domain/verdict.ts";
import { TERMINAL_ARMS } from "./arms.ts";
import { byChance, namedTasks } from "./changed-tasks.ts";
import { wrap } from "./columns.ts";
import { differences } from "./differences.ts";
import { withoutLeadingCommand } from "./escape-terminal.ts";
import { explanation } from "./explanation.ts";
import { figureLine } from "./figure-rows.ts";
import { terminalGrid } from "./grid-terminal.ts";
import { checkHeading, heading } from "./heading.ts";
import { type Face, faceOf, faceOfAll, SIGNS } from "./icon.ts";
import { nextStep } from "./next-step.ts";
import { colourOf, type Paint, painter } from "./paint.ts";
import { sentence, terminalPen } from "./pen.ts";
import { spentLine } from "./spent.ts";
import { terminalTable } from "./terminal-table.ts";
import { namedUnpaired } from "./unpaired.ts";

const NARROWEST = 40;
/** Prose is not read well in longer lines. */
const WIDEST = 120;
const MOST_UNPAIRED = 10;

export interface TerminalOptions {
  readonly verdict: Verdict;
  readonly width: number;
  readonly color: boolean;
  readonly now: Date;
  /** In the log of a pull request's job: its newest commit, by which advice names it. */
  readonly head?: string;
  /** Whether it is of a merge queue's group. */
  readonly inGroup?: boolean;
}

/** The report for a terminal or a job's log; the same content as the comment, unfolded and without its long tables. */
export function terminalReport({
  verdict,
  width,
  color,
  now,
  head,
  inGroup = false,
}: TerminalOptions): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || 80));
  const paint = painter({ color });
  const several = verdict.comparisons.length > 1;
  const face = faceOfAll(verdict);
  const lines = title({ text: `pairgate: ${heading({ verdict, pen: terminalPen })}`, face, columns, paint });
  for (const comparison of verdict.comparisons) {
    if (several) {
      const text = checkHeading({ comparison, pen: terminalPen });
      lines.push("", ...title({ text, face: faceOf(comparison), columns, paint }));
    }
    lines.push(...body({ comparison, columns, paint, now, head, inGroup }));
  }
  if (verdict.grid !== null) lines.push("", ...terminalGrid({ grid: verdict.grid, columns, paint }));
  return `${lines.map(withoutLeadingCommand).join("\n")}\n`;
}

function title({
  text,
  face,
  columns,
  paint,
}: {
  readonly text: string;
  readonly face: Face;
  readonly columns: number;
  readonly paint: Paint;
}): string[] {
  const signed = `${SIGNS[face].terminal} ${text}`;
  return wrap(signed, { columns, indent: "  " }).map((line) => paint(line, "bold", colourOf(face)));
}

function body({
  comparison,
  columns,
  paint,
  now,
  head,
  inGroup,
}: {
  readonly comparison: Comparison;
  readonly columns: number;
  readonly paint: Paint;
  readonly now: Date;
  readonly head: string | undefined;
  readonly inGroup: boolean;
}): string[] {
  const [pen, arms] = [terminalPen, TERMINAL_ARMS];
  const prose = (text: string) => wrap(text, { columns, indent: "  " });
  const next = nextStep({ comparison, pen, arms, inAction: head !== undefined, inGroup, head });
  const paragraphs = [
    wrap(explanation({ comparison, pen, arms }), { columns }),
    terminalTable({ comparison, columns, paint }),
    tasks(comparison).flatMap(prose),
    prose(figureLine(comparison.figures)),
    comparison.verdict === "not-comparable" ? [] : prose(differences(comparison, pen)),
    comparison.notes.flatMap((note) => prose(`Note: ${sentence(note, pen)}`)),
    next === "" ? [] : prose(`Next: ${next}`),
    wrap(spentLine({ comparison, pen, arms, now }), { columns }).map((line) => paint(line, "dim")),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function tasks({ verdict, tasks: all, unpaired }: Comparison): string[] {
  const failing = namedTasks({ tasks: all, change: "newly-failing", pen: terminalPen });
  const passing = namedTasks({ tasks: all, change: "newly-passing", pen: terminalPen });
  const leftOut = namedUnpaired({ unpaired, most: MOST_UNPAIRED, pen: terminalPen });
  return [
    ...(failing === "" ? [] : [`Newly failing: ${failing}.`]),
    ...(passing === "" ? [] : [`Newly passing: ${passing}.`]),
    ...[byChance({ verdict, tasks: all })].filter((text) => text !== ""),
    ...leftOut.map((named) => `Left out: ${named}.`),
  ];
}
