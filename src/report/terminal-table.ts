import type { Comparison } from "../domain/verdict.ts";
import { columnsOf, pad, wrap } from "./columns.ts";
import { isJudged } from "./finding.ts";
import { SIGNS } from "./icon.ts";
import { type MeasureRow, measureRows } from "./measure-rows.ts";
import { colourOf, type Paint } from "./paint.ts";

const TITLES = ["", "baseline", "candidate", "change", "could be"] as const;
const GAP = "  ";
/** With less room for its words the gate goes onto a line of its own. */
const NARROWEST_GATE = 14;

interface TableOptions {
  readonly comparison: Comparison;
  readonly columns: number;
  readonly paint: Paint;
}

/** The short table of one check: side by side where it fits, else one measure below the other. */
export function terminalTable({ comparison, columns, paint }: TableOptions): string[] {
  const rows = measureRows(comparison).map((row) => (isJudged(comparison) ? row : { ...row, gate: null }));
  if (rows.length === 0) return [];
  const cells = rows.map(({ label, baseline, candidate, change, couldBe }) => [
    label,
    baseline,
    candidate,
    change,
    couldBe,
  ]);
  const widths = TITLES.map((title, column) =>
    Math.max(columnsOf(title), ...cells.map((row) => columnsOf(row[column] ?? ""))),
  );
  const used = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  if (columns - used < NARROWEST_GATE) return rows.flatMap((row) => stacked({ row, columns, paint }));

  const line = (texts: readonly string[]): string =>
    texts
      .map((text, column) =>
        pad(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }),
      )
      .join(GAP);
  const body = rows.flatMap((row, index) => {
    const [first = "", ...more] = wrap(gateText(row), { columns: columns - used, indent: GAP });
    const paintGate = (text: string) => (row.gate === null ? text : paint(text, colourOf(row.gate.verdict)));
    return [
      `${line(cells[index] ?? [])}${GAP}${paintGate(first)}`.trimEnd(),
      ...more.map((text) => `${" ".repeat(used)}${paintGate(text)}`),
    ];
  });
  return [paint(`${line(TITLES)}${GAP}gate`, "dim"), ...body];
}

function gateText({ gate }: MeasureRow): string {
  return gate === null ? "" : `${SIGNS[gate.verdict].terminal} ${gate.says}`.trim();
}

function stacked({
  row,
  columns,
  paint,
}: {
  readonly row: MeasureRow;
  readonly columns: number;
  readonly paint: Paint;
}): string[] {
  const { label, baseline, candidate, change, couldBe, gate } = row;
  const from = [baseline, candidate].filter((text) => text !== "").join(" → ");
  const figures = [from, change === "" ? "" : `(${change})`].filter((text) => text !== "").join(" ");
  const lines = (text: string) =>
    wrap(text, { columns: columns - GAP.length }).map((part) => `${GAP}${part}`);
  return [
    paint(label, "bold"),
    ...lines(figures),
    ...(couldBe === "" ? [] : lines(`could be ${couldBe}`)),
    ...lines(gateText(row)).map((text) => (gate === null ? text : paint(text, colourOf(gate.verdict)))),
  ];
}
