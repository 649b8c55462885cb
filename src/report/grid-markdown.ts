import type { Grid } from "../domain/grid.ts";
import type { Block } from "./fit.ts";
import {
  effectRows,
  effectsSaid,
  GRID_TITLE,
  leftOutSaid,
  missingSaid,
  ratesSaid,
  ratesTable,
} from "./grid.ts";
import { type Column, tableHead, tableRow, unbroken } from "./markdown-table.ts";
import { counted } from "./numbers.ts";
import { markdownPen } from "./pen.ts";

/** The grid's part of the comment: its tables may be cut, its sentences are few. */
export function gridBlocks(grid: Grid): Block[] {
  const pen = markdownPen;
  const rates = ratesTable(grid, pen);
  const effects = effectRows(grid, pen);
  const missing = missingSaid(grid, pen);
  const blocks: Block[] = [{ rank: 0, head: `#### ${GRID_TITLE}` }];
  if (rates !== null) {
    blocks.push({
      rank: 0.6,
      head: tableHead([left(""), ...rates.head.map(right)]),
      rows: rates.rows.map(([model = "", ...cells]) => tableRow([model, ...cells.map(unbroken)])),
      cut: (cut) => `_${counted(cut, "model")} not shown in this table._`,
    });
  }
  blocks.push(...prose(ratesSaid(grid)), ...prose(missing));
  if (effects.length > 0) {
    blocks.push({
      rank: 0.7,
      head: tableHead([left("effect"), right("change"), { title: "could be", align: "center" }]),
      rows: effects.map(({ label, change, couldBe }) =>
        tableRow([label, unbroken(change), unbroken(couldBe)]),
      ),
      cut: (cut) => `_${counted(cut, "effect")} not shown in this table._`,
    });
  }
  const leftOut = leftOutSaid(grid, pen);
  blocks.push(
    ...prose(effectsSaid(grid, pen)),
    ...prose(leftOut.length === 0 ? "" : `**Left out of this:** ${leftOut.join("; ")}.`),
  );
  return blocks;
}

function prose(text: string): Block[] {
  return text === "" ? [] : [{ rank: 0, head: text }];
}

function left(title: string): Column {
  return { title, align: "left" };
}

function right(title: string): Column {
  return { title, align: "right" };
}
