import type { Figure } from "../domain/verdict.ts";
import { count, counted, money, relative, signed, tokens } from "./numbers.ts";
import { duration } from "./time.ts";

export interface FigureRow {
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
}

/** All figures but the cost, which stands in the first table. */
export function figureRows(figures: readonly Figure[]): FigureRow[] {
  return figures
    .filter(({ what }) => what !== "cost")
    .map((figure) => ({
      label: labelOf(figure, figures),
      baseline: show(figure, "baseline"),
      candidate: show(figure, "candidate"),
      change: figure.change === null ? "" : relative(figure.change),
    }));
}

/** The same in sentences, for where no table is folded away; empty where nothing is known. */
export function figureLine(figures: readonly Figure[]): string {
  const said = (figure: Figure) => {
    const change = figure.change === null ? "" : ` (${relative(figure.change)})`;
    return `${shortLabelOf(figure, figures)} ${show(figure, "baseline")} → ${show(figure, "candidate")}${change}`;
  };
  const shown = figures.filter(({ what }) => what !== "cost" && what !== "task-tokens");
  const whole = shown.filter(({ what, unit }) => what === "suite-tokens" || unit === "attempts");
  const perTask = shown.filter((figure) => !whole.includes(figure)).map(said);
  return [
    perTask.length === 0 ? "" : `Further figures, per task: ${perTask.join("; ")}.`,
    ...whole.map((figure) => `${said(figure)}.`),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function shortLabelOf(figure: Figure, figures: readonly Figure[]): string {
  const { what, tasks } = figure;
  switch (what) {
    case "passed-tokens":
      return `tokens of passing attempts (${counted(tasks, "task")} that both solved)`;
    case "uncached-input":
    case "cached-input":
    case "output":
    case "duration":
    case "turns": {
      const label = labelOf(figure, figures).replace(" per task,", "").replace(" per task", "");
      return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    }
    default:
      return `${labelOf(figure, figures)}:`;
  }
}

/** What was used up to a limit is less than what would have been used; empty where no limit ended an attempt. */
export function cappedSentence(figures: readonly Figure[]): string {
  const capped = figures.filter(({ what }) => what.startsWith("capped-"));
  const [first] = capped;
  if (first?.of == null) return "";
  const ended = (side: "baseline" | "candidate") => capped.reduce((total, figure) => total + figure[side], 0);
  const attempts = `${count(ended("baseline"))} of ${counted(first.of.baseline, "attempt")} of the baseline and ${count(ended("candidate"))} of ${count(first.of.candidate)} now`;
  const drawnIn = capped.some(({ what }) => what === "capped-tokens")
    ? " What is said of tokens and cost holds both with the tasks as they are and with those that differ most drawn in towards the others."
    : "";
  return `A limit ended ${attempts}. Of each counts what it is known to have used by then.${drawnIn}`;
}

function labelOf({ what, tasks }: Figure, figures: readonly Figure[]): string {
  switch (what) {
    case "cost":
      return "Cost per task";
    case "task-tokens":
      return "Tokens per task, all attempts";
    case "passed-tokens":
      return `Tokens per task, passing attempts (${counted(tasks, "task")} that both solved)`;
    case "uncached-input":
      return figures.some((figure) => figure.what === "cached-input")
        ? "Input tokens per task, not from a cache"
        : "Input tokens per task";
    case "cached-input":
      return "Input tokens per task, from a cache";
    case "output":
      return "Output tokens per task";
    case "suite-tokens":
      return "Tokens of the whole suite";
    case "duration":
      return "Time per task";
    case "turns":
      return "Turns per task";
    case "capped-time":
      return "Attempts that the limit on time ended";
    case "capped-tokens":
      return "Attempts that the limit on tokens ended";
    case "capped-disk":
      return "Attempts that the limit on disk ended";
    default:
      return what satisfies never;
  }
}

function show({ unit, of, ...figure }: Figure, side: "baseline" | "candidate"): string {
  const value = figure[side];
  switch (unit) {
    case "usd":
      return money(value);
    case "milliseconds":
      return duration(value);
    case "tokens":
      return tokens(value);
    case "turns":
      return signed(value).replace("+", "");
    case "attempts":
      return of === null ? count(value) : `${count(value)} of ${count(of[side])}`;
    default:
      return unit satisfies never;
  }
}
