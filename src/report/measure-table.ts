import type { Comparison } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { gateOn, isJudged } from "./finding.ts";
import { faceOf, SIGNS, shortVerdict } from "./icon.ts";
import { tableHead, tableRow, unbroken } from "./markdown-table.ts";
import { type MeasureRow, measureRows } from "./measure-rows.ts";
import { percent, points, relative } from "./numbers.ts";
import { markdownPen } from "./pen.ts";

/** The short table of one check; empty where nothing was measured. */
export function measureTable(comparison: Comparison, arms: Arms): string {
  const rows = measureRows(comparison);
  if (rows.length === 0) return "";
  const head = tableHead([
    { title: "", align: "left" },
    { title: arms.baseline, align: "right" },
    { title: arms.candidate, align: "right" },
    { title: "change", align: "right" },
    { title: "could be", align: "center" },
    { title: "gate", align: "left" },
  ]);
  return [head, ...rows.map((row) => line({ row, judged: isJudged(comparison) }))].join("\n");
}

function line({ row, judged }: { readonly row: MeasureRow; readonly judged: boolean }): string {
  const { label, baseline, candidate, change, couldBe, gate } = row;
  const verdict = gate === null || !judged ? "" : `${SIGNS[gate.verdict].markdown} ${gate.says}`.trim();
  const figures = [baseline, candidate, change, couldBe].map(unbroken);
  return tableRow([label, ...figures, verdict].map(markdownPen.own));
}

/** The table of all checks: its head, and a line for each. The cost has a column where any check gates it. */
export function checksTable(comparisons: readonly Comparison[]): {
  readonly head: string;
  readonly rows: readonly string[];
} {
  const cost = comparisons.some((comparison) => gateOn(comparison, "cost") !== undefined);
  const head = tableHead([
    { title: "check", align: "left" },
    { title: "pass rate", align: "right" },
    { title: "tokens per task", align: "right" },
    ...(cost ? [{ title: "cost per task", align: "right" } as const] : []),
    { title: "verdict", align: "left" },
  ]);
  return { head, rows: comparisons.map((comparison) => checkLine(comparison, cost)) };
}

function checkLine(comparison: Comparison, withCost: boolean): string {
  const rate = gateOn(comparison, "pass-rate");
  const { candidate, suite } = comparison;
  const useOf = (metric: "tokens" | "cost") => {
    const change = gateOn(comparison, metric)?.change ?? null;
    return change === null ? "" : unbroken(relative(change));
  };
  return tableRow([
    `${markdownPen.name(candidate)} on ${markdownPen.name(suite)}`,
    rate === undefined || rate.change === null
      ? ""
      : `${unbroken(`${percent(rate.baseline)} → ${percent(rate.candidate)}`)} (${unbroken(points(rate.change))})`,
    useOf("tokens"),
    ...(withCost ? [useOf("cost")] : []),
    `${SIGNS[faceOf(comparison)].markdown} ${shortVerdict(comparison)}`,
  ]);
}
