export type Align = "left" | "right" | "center";

export interface Column {
  readonly title: string;
  readonly align: Align;
}

const RULES: Readonly<Record<Align, string>> = { left: "---", right: "--:", center: ":-:" };

/** The two first lines of a table. Cells are markdown already; none may hold a pipe or a line break. */
export function tableHead(columns: readonly Column[]): string {
  return `${tableRow(columns.map(({ title }) => title))}\n|${columns.map(({ align }) => RULES[align]).join("|")}|`;
}

/** One line of a table. */
export function tableRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}

/** A figure that a narrow screen does not break between its number and its unit. */
export function unbroken(figure: string): string {
  return figure.replaceAll(" ", "\u00a0");
}
