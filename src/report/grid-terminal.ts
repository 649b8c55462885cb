import type { Grid } from "../domain/grid.ts";
import { columnsOf, pad, wrap } from "./columns.ts";
import {
  type EffectRow,
  effectRows,
  effectsSaid,
  GRID_TITLE,
  leftOutSaid,
  missingSaid,
  type RatesTable,
  ratesSaid,
  ratesTable,
} from "./grid.ts";
import type { Paint } from "./paint.ts";
import { terminalPen } from "./pen.ts";

const GAP = "  ";

interface Room {
  readonly columns: number;
  readonly paint: Paint;
}

/** The grid's part of the report, below the comparisons. */
export function terminalGrid({ grid, ...room }: Room & { readonly grid: Grid }): string[] {
  const pen = terminalPen;
  const prose = (text: string) => wrap(text, { columns: room.columns });
  const hanging = (text: string) => wrap(text, { columns: room.columns, indent: GAP });
  const rates = ratesTable(grid, pen);
  const paragraphs = [
    [
      ...(rates === null ? [] : ratesLines(rates, room)),
      ...prose(ratesSaid(grid)).map((line) => room.paint(line, "dim")),
    ],
    prose(missingSaid(grid, pen)),
    effectLines(effectRows(grid, pen), room),
    prose(effectsSaid(grid, pen)),
    leftOutSaid(grid, pen).flatMap((said) => hanging(`Left out of this: ${said}.`)),
  ].filter((lines) => lines.length > 0);
  return [
    room.paint(GRID_TITLE, "bold"),
    ...paragraphs.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])),
  ];
}

/** A table where it fits, else a line for each cell. */
function ratesLines({ head, rows }: RatesTable, room: Room): string[] {
  const table = tableLines(["", ...head], rows, room);
  if (table !== null) return table;
  return rows.flatMap(([model = "", ...cells]) =>
    cells.flatMap((cell, index) =>
      wrap(`${model} in ${head[index] ?? ""}: ${cell}`, { columns: room.columns, indent: GAP }),
    ),
  );
}

/** A table where it fits, else two lines for each effect. */
function effectLines(effects: readonly EffectRow[], room: Room): string[] {
  if (effects.length === 0) return [];
  const rows = effects.map(({ label, change, couldBe }) => [label, change, couldBe]);
  const table = tableLines(["", "change", "could be"], rows, room);
  if (table !== null) return table;
  return effects.flatMap(({ label, change, couldBe }) => [
    ...wrap(label, { columns: room.columns }),
    ...wrap(`${change}, could be ${couldBe}`, { columns: room.columns - GAP.length }).map(
      (line) => `${GAP}${line}`,
    ),
  ]);
}

/** Names to the left, figures to the right; null where a line would be too long. */
function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, paint }: Room,
): string[] | null {
  const widths = head.map((title, column) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[column] ?? ""))),
  );
  if (widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) > columns) return null;
  const line = (texts: readonly string[]) =>
    texts
      .map((text, column) =>
        pad(text, { columns: widths[column] ?? 0, align: column === 0 ? "left" : "right" }),
      )
      .join(GAP);
  return [paint(line(head), "dim"), ...rows.map(line)];
}
