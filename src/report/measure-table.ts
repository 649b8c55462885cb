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

/** The head of the table of all checks. */
export const CHECKS_HEAD = tableHead([
  { title: "check", align: "left" },
  { title: "pass rate", align: "right" },
  { title: "tokens per task", align: "right" },
  { title: "verdict", align: "left" },
]);

/** One check's line in the table of all checks. */
export function checkLine(comparison: Comparison): string {
  const rate = gateOn(comparison, "pass-rate");
  const use = gateOn(comparison, "tokens");
  const { candidate, suite } = comparison;
  return tableRow([
    `${markdownPen.name(candidate)} on ${markdownPen.name(suite)}`,
    rate === undefined || rate.change === null
      ? ""
      : `${unbroken(`${percent(rate.baseline)} → ${percent(rate.candidate)}`)} (${unbroken(points(rate.change))})`,
    use === undefined || use.change === null ? "" : unbroken(relative(use.change)),
    `${SIGNS[faceOf(comparison)].markdown} ${shortVerdict(comparison)}`,
  ]);
}
