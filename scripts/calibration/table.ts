import type { Rate } from "../../src/forecast/forecast.ts";

/** What was not simulated. */
export const NONE = "–";

/** A percentage to one decimal, without its sign: tables say in their heads that they hold percentages. */
export function inPercent(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? NONE : (100 * fraction).toFixed(1);
}

export function ranged(rate: Rate | undefined): string {
  return rate === undefined
    ? NONE
    : `${inPercent(rate.rate)} (${inPercent(rate.lower)}–${inPercent(rate.upper)})`;
}

/** A table in Markdown; all but its first column are numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const ruler = heads.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(heads), `|${ruler.join("|")}|`, ...rows.map(line)].join("\n");
}
