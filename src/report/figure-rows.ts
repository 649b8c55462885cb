import type { Figure } from "../domain/verdict.ts";
import { money, relative, signed, tokens } from "./numbers.ts";
import { duration } from "./time.ts";

export interface FigureRow {
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
}

const LABELS: Readonly<Record<Figure["what"], string>> = {
  cost: "Cost per task",
  duration: "Time per task",
  turns: "Turns per task",
  "suite-tokens": "Tokens of the whole suite",
};

/** Figures that are shown and never gated. */
export function figureRows(figures: readonly Figure[]): FigureRow[] {
  return figures.map((figure) => ({
    label: LABELS[figure.what],
    baseline: show(figure.unit, figure.baseline),
    candidate: show(figure.unit, figure.candidate),
    change: figure.change === null ? "" : relative(figure.change),
  }));
}

function show(unit: Figure["unit"], value: number): string {
  switch (unit) {
    case "usd":
      return money(value);
    case "milliseconds":
      return duration(value);
    case "tokens":
      return tokens(value);
    case "turns":
      return signed(value).replace("+", "");
    default:
      return unit satisfies never;
  }
}
