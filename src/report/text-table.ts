import { columnsOf, pad } from "./columns.ts";

/** A column of a table in a terminal: its title's lines, and a cell for each row. */
export interface TextColumn {
  readonly title: readonly string[];
  readonly cells: readonly string[];
}

const GAP = "  ";

/** The lines of a table whose columns are flush right, each as wide as it needs. */
export function textTable(columns: readonly TextColumn[]): string[] {
  const height = Math.max(...columns.map(({ title }) => title.length));
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const texts = columns.map(({ title, cells }) => [
    ...Array.from({ length: height - title.length }, () => ""),
    ...title,
    ...cells,
  ]);
  const widths = texts.map((column) => Math.max(...column.map(columnsOf)));
  return Array.from({ length: height + rows }, (_, line) =>
    texts
      .map((column, at) => pad(column[line] ?? "", { columns: widths[at] ?? 0, align: "right" }))
      .join(GAP)
      .trimEnd(),
  );
}

/** How wide it is. */
export function widthOfTable(columns: readonly TextColumn[]): number {
  return Math.max(...textTable(columns).map(columnsOf));
}
