import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, Figure, GateResult, GateVerdict, Metric } from "../domain/verdict.ts";
import { gateOn, isNoise, isUse } from "./finding.ts";
import { countOfPoints, money, percent, plainPercent, points, relative, signed, tokens } from "./numbers.ts";

/** One line of the table, without any medium. An empty text is an empty cell. */
export interface MeasureRow {
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly couldBe: string;
  readonly gate: { readonly verdict: GateVerdict; readonly says: string } | null;
}

/** What each gate is on, in the tables and where it says how it came to its verdict. */
export const METRIC_LABELS = {
  "pass-rate": "Pass rate",
  tokens: "Tokens per task",
  cost: "Cost per task",
  errors: "Errors",
} as const satisfies Readonly<Record<Metric, string>>;

/** The gates, and the cost also where it is none: pass rate, tokens, cost, errors. */
export function measureRows(comparison: Comparison): MeasureRow[] {
  const cost = comparison.figures.find((figure) => figure.what === "cost");
  return [
    ...rowOf(gateOn(comparison, "pass-rate")),
    ...rowOf(gateOn(comparison, "tokens")),
    ...(gateOn(comparison, "cost") === undefined && cost !== undefined
      ? [costRow(cost)]
      : rowOf(gateOn(comparison, "cost"))),
    ...rowOf(gateOn(comparison, "errors")),
  ];
}

/** What a gate's verdict means, in words that need no statistics. */
export function gateSays(gate: GateResult): string {
  if (gate.verdict === "regression") return "worse";
  if (gate.metric === "errors") return gate.verdict === "pass" ? "" : "withhold a pass";
  if (isUnconfirmed(gate)) return "not confirmed";
  if (gate.verdict === "inconclusive") return isNoise(gate) ? "cannot tell yet" : "cannot tell";
  if (gate.margin === null) return "no worse";
  return isUse(gate.metric)
    ? `a rise of ${plainPercent(gate.margin)} is ruled out`
    : `a drop of ${countOfPoints(gate.margin)} is ruled out`;
}

/** Both ends of what the change could be, in percent or points, on the right side of all that decides. */
export function intervalEnds(gate: GateResult): readonly [string, string] | null {
  if (gate.interval === null) return null;
  const bounds = isUse(gate.metric)
    ? [gate.margin, gate.tolerance]
    : [gate.margin === null ? null : -gate.margin];
  const apartFrom = bounds.filter((bound) => bound !== null).map((bound) => bound * 100);
  const [low, high] = gate.interval.map((end) => signed(end * 100, { apartFrom }));
  return [low ?? "", high ?? ""];
}

function rowOf(gate: GateResult | undefined): MeasureRow[] {
  return gate === undefined ? [] : [gateRow(gate)];
}

function gateRow(gate: GateResult): MeasureRow {
  const ofUse = isUse(gate.metric);
  const ends = gate.metric === "errors" ? null : intervalEnds(gate);
  return {
    label: METRIC_LABELS[gate.metric],
    baseline: optional(gate.baseline, amountOf(gate.metric)),
    candidate: optional(gate.candidate, amountOf(gate.metric)),
    change: gate.metric === "errors" ? "" : optional(gate.change, ofUse ? relative : points),
    couldBe: ends === null ? "" : `${ends[0]} … ${ends[1]}${ofUse ? " %" : ""}`,
    gate: { verdict: gate.verdict, says: gateSays(gate) },
  };
}

function costRow(figure: Figure): MeasureRow {
  return {
    label: METRIC_LABELS.cost,
    baseline: money(figure.baseline),
    candidate: money(figure.candidate),
    change: optional(figure.change, relative),
    couldBe: "",
    gate: null,
  };
}

/** How one value of a metric is shown. */
export function amountOf(metric: Metric): (value: number | null) => string {
  if (metric === "tokens") return tokens;
  return metric === "cost" ? money : percent;
}

function optional(value: number | null, show: (value: number) => string): string {
  return value === null ? "" : show(value);
}
