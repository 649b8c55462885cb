import { type Forecast, forecastOf, type Rate } from "../../src/forecast/forecast.ts";
import type { Drop } from "../../src/forecast/shapes.ts";
import { clopperPearson } from "../../src/stats/binomial.ts";
import type { Bench } from "./benches.ts";
import { type Cell, cellName } from "./cells.ts";
import type { Rule } from "./rules.ts";
import type { Setting } from "./settings.ts";
import type { CellTotal } from "./simulate.ts";

/** Of every interval that is printed or held against a promise. */
export const CONFIDENCE = 0.99;

type Which = Pick<Cell, "bench" | "drop" | "groundShift">;

/** What came of all cells, by their names. */
export class Results {
  readonly #cells = new Map<string, { readonly cell: Cell; readonly total: CellTotal }>();

  set(cell: Cell, total: CellTotal): void {
    this.#cells.set(cellName(cell), { cell, total });
  }

  find(which: Which): CellTotal | null {
    return this.#cells.get(cellName(which))?.total ?? null;
  }

  all(): { readonly cell: Cell; readonly total: CellTotal }[] {
    return [...this.#cells.values()];
  }

  /** What one setting makes of a bench and a drop; null where it was not simulated. */
  of(bench: Bench, drop: Drop, setting: Setting, groundShift = 0): Forecast | null {
    const total = this.find({ bench, drop, groundShift })?.settings[setting];
    return total === undefined ? null : forecastOf(total, CONFIDENCE);
  }

  rule(bench: Bench, drop: Drop, rule: Rule): Rate | null {
    const count = this.find({ bench, drop, groundShift: 0 })?.rules[rule];
    return count === undefined || count.of === 0 ? null : rateOf(count.failed, count.of);
  }
}

export function rateOf(successes: number, trials: number): Rate {
  return { rate: successes / trials, ...clopperPearson({ successes, trials, confidence: CONFIDENCE }) };
}

/** How often at least one of four independent checks fails that fail this often each. */
export function anyOfFour({ rate, lower, upper }: Rate): Rate {
  const any = (one: number) => 1 - (1 - one) ** 4;
  return { rate: any(rate), lower: any(lower), upper: any(upper) };
}
