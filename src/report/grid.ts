import type { Grid, GridEffect } from "../domain/grid.ts";
import { count, counted, percent, points, rate, signed } from "./numbers.ts";
import type { Pen } from "./pen.ts";

/** So many cells, and so many runs, are named in a sentence. */
const MOST_NAMED = 6;

export const GRID_TITLE = "Model and harness";

/** The pass rates, a line for each model and a column for each harness; texts are finished for their medium. */
export interface RatesTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One line of the effects' table, finished for its medium. */
export interface EffectRow {
  readonly label: string;
  readonly change: string;
  readonly couldBe: string;
}

/** Null where a table would say no more than a sentence: of two runs the comparison has the rates. */
export function ratesTable(grid: Grid, pen: Pen): RatesTable | null {
  if (!isWorthATable(grid)) return null;
  const rates = new Map(grid.cells.map((cell) => [key(cell.model, cell.harness), cell.rate]));
  return {
    head: grid.harnesses.map(pen.name),
    rows: grid.models.map((model) => [
      pen.name(model),
      ...grid.harnesses.map((harness) => percent(rates.get(key(model, harness)))),
    ]),
  };
}

export function effectRows({ effects, models, harnesses }: Grid, pen: Pen): EffectRow[] {
  const first = { model: pen.name(models[0] ?? ""), harness: pen.name(harnesses[0] ?? "") };
  return effects.map((effect) => ({
    label: label(effect, pen, first),
    change: points(effect.change),
    couldBe: effect.interval.map((end) => signed(end * 100)).join(" … "),
  }));
}

function label(
  { what, model, harness }: GridEffect,
  pen: Pen,
  first: { readonly model: string; readonly harness: string },
): string {
  const [ofModel, ofHarness] = [pen.name(model ?? ""), pen.name(harness ?? "")];
  switch (what) {
    case "model":
      return `Model: ${ofModel} instead of ${first.model}`;
    case "harness":
      return `Harness: ${ofHarness} instead of ${first.harness}`;
    case "interaction":
      return `Interaction: ${ofModel} in ${ofHarness}`;
    default:
      return what satisfies never;
  }
}

/** What the rates are of, said below them. */
export function ratesSaid(grid: Grid): string {
  const { cells, allTasks } = grid;
  const common = cells[0]?.tasks ?? 0;
  if (common === 0) return "No task was tried in every cell, so the cells cannot be held against each other.";
  if (!isWorthATable(grid)) return "";
  const attempts = cells.map((cell) => cell.attempts);
  const [least, most] = [Math.min(...attempts), Math.max(...attempts)];
  const each = `${least === most ? "" : `${count(least)} to `}${counted(most, "attempt")}`;
  const which =
    common === allTasks
      ? `all ${counted(common, "task")}`
      : `the ${count(common)} of ${counted(allTasks, "task")} that every cell tried`;
  return `Pass rates over ${common === 1 && allTasks === 1 ? "the one task" : which}, ${each} in each cell.`;
}

/** What the effects are, said below them; empty where there are none. */
export function effectsSaid({ effects, harnesses, level }: Grid, pen: Pen): string {
  if (effects.length === 0) return "";
  const depends = effects.some(
    ({ what, interval: [low, high] }) => what === "interaction" && (low > 0 || high < 0),
  );
  const first = pen.name(harnesses[0] ?? "");
  return [
    depends
      ? `${pen.strong("What the model changes seems to depend on the harness:")} go by the cells rather than by the means.`
      : "",
    `A model's change is the mean over the harnesses, a harness's the mean over the models. An interaction is how much more the model changes in that harness than in ${first}; with none, it is near 0.`,
    `Each range holds by itself, at ${rate(level)} confidence and for these tasks. None of this decides the verdict.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** Why model and harness cannot be told apart, and what to measure; empty where every cell is there. */
export function missingSaid({ cells, missing }: Grid, pen: Pen): string {
  if (missing.length === 0) return "";
  const cell = ({ model, harness }: Grid["missing"][number]) => `${pen.name(model)} in ${pen.name(harness)}`;
  const [one, other] = cells;
  const why =
    cells.length === 2 && one !== undefined && other !== undefined
      ? `The runs differ in both model and harness (${cell(one)}, ${cell(other)}), so the difference between them can be given to neither. `
      : "";
  return `${why}To tell the model's effect from the harness's, also measure: ${few(missing.map(cell))}.`;
}

/** The runs that have no place in the grid, and why; one text for each. */
export function leftOutSaid({ leftOut }: Grid, pen: Pen): string[] {
  const said = leftOut
    .slice(0, MOST_NAMED)
    .map(
      ({ run, candidate, why }) => `run ${pen.name(run)} of ${pen.name(candidate)}, since ${pen.text(why)}`,
    );
  const more = leftOut.length - said.length;
  return more > 0 ? [...said, `${counted(more, "further run")}`] : said;
}

/** In a diagonal of two cells every rate is one of the comparison's own. */
function isWorthATable({ cells }: Grid): boolean {
  return cells.length > 2 && (cells[0]?.tasks ?? 0) > 0;
}

function few(texts: readonly string[]): string {
  const named = texts.slice(0, MOST_NAMED);
  const more = texts.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${count(more)} more` : named.join(", ");
}

function key(model: string, harness: string): string {
  return JSON.stringify([model, harness]);
}
