import { money, NOTHING, plainPercent, tokens } from "./numbers.ts";
import { type TextColumn, textTable, widthOfTable } from "./text-table.ts";

/** One way of measuring: what it can tell and what it costs. All rates are fractions. */
export interface PlanTableRow {
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
  readonly smallestDrop: number | null;
  readonly found5: { readonly rate: number };
  readonly found10: { readonly rate: number };
  readonly found15: { readonly rate: number };
  readonly unchanged: { readonly pass: { readonly rate: number }; readonly used: number };
  readonly tokens: Spending | null;
  readonly costUsd: Spending | null;
}

interface Spending {
  readonly unchanged: number;
  readonly most: number;
}

/** The table of `pairgate plan`: one where it fits, else what it costs in a second one. The row `own` has a star. */
export function planTable(options: {
  readonly rows: readonly PlanTableRow[];
  readonly own: number;
  readonly columns: number;
}): string[] {
  const { rows, own, columns } = options;
  const column = (title: readonly string[], cell: (row: PlanTableRow) => string): TextColumn => ({
    title,
    cells: rows.map(cell),
  });
  const size = [
    {
      title: ["tasks"],
      cells: rows.map(({ tasks }, index) => `${index === own ? "* " : ""}${tasks}`),
    },
    column(["attempts", "of each"], ({ rounds }) => String(rounds)),
    column(["baseline", "attempts"], ({ baselineAttempts }) => String(baselineAttempts)),
  ];
  const tells = [
    column(["smallest", "drop seen"], ({ smallestDrop }) =>
      smallestDrop === null ? "none" : `${(smallestDrop * 100).toFixed(0)} pts`,
    ),
    column(["finds drops of", "5 / 10 / 15 pts"], ({ found5, found10, found15 }) =>
      [found5, found10, found15]
        .map(({ rate }) => whole(rate).padStart(3))
        .join(" / ")
        .concat(" %"),
    ),
    column(["unchanged", "takes"], ({ unchanged }) => `${whole(unchanged.used)} %`),
    column(["agent", "passes"], ({ unchanged }) => `${whole(unchanged.pass.rate)} %`),
  ];
  const spent = (what: string, of: "tokens" | "costUsd", show: (value: number) => string) =>
    rows.every((row) => row[of] === null)
      ? []
      : (["unchanged", "most"] as const).map((which) =>
          column([what, which === "most" ? "at most" : "unchanged"], (row) => {
            const known = row[of]?.[which] ?? null;
            return known === null ? NOTHING : show(known);
          }),
        );
  const costs = [...spent("tokens", "tokens", tokens), ...spent("money", "costUsd", money)];
  const all = [...size, ...tells, ...costs];
  if (costs.length === 0 || widthOfTable(all) <= columns) return textTable(all);
  return [...textTable([...size, ...tells]), "", ...textTable([...size, ...costs])];
}

function whole(fraction: number): string {
  return plainPercent(fraction, { digits: 0, apartFrom: [] }).replace(" %", "");
}
