import type { Comparison, Verdict } from "../domain/verdict.ts";
import { byChance, namedTasks } from "./changed-tasks.ts";
import { explanation } from "./explanation.ts";
import { type Block, fitInto } from "./fit.ts";
import { folds } from "./folds.ts";
import { checkHeading, heading } from "./heading.ts";
import { SIGNS } from "./icon.ts";
import { CHECKS_HEAD, checkLine, measureTable } from "./measure-table.ts";
import { nextStep } from "./next-step.ts";
import { counted } from "./numbers.ts";
import { markdownPen } from "./pen.ts";
import { spentLine } from "./spent.ts";
import { namedUnpaired } from "./unpaired.ts";

/** By this and by its author our comment is found again. Nothing foreign can contain it. */
export const COMMENT_MARKER = "<!-- pairgate -->";

/** GitHub refuses 65,536 characters; bytes are never fewer than characters, however these are counted. */
const MOST_BYTES = 65_000;
/** So many tasks that were left out for one reason are named outside the fold. */
const MOST_UNPAIRED = 3;

export interface CommentOptions {
  readonly verdict: Verdict;
  readonly now: Date;
}

/** The pull request's comment, and as well the job's summary. */
export function commentMarkdown({ verdict, now }: CommentOptions): string {
  const first = `### ${SIGNS[verdict.verdict].markdown} pairgate: ${heading({ verdict, pen: markdownPen })}`;
  const [only, ...others] = verdict.comparisons;
  const blocks: Block[] = [];
  if (only === undefined) {
    blocks.push({ rank: 0, head: first });
  } else if (others.length === 0) {
    blocks.push({ rank: 0, head: `${first}\n${essentials({ comparison: only, now })}` });
    blocks.push(...folds({ comparison: only, now }));
  } else {
    blocks.push({ rank: 0, head: first }, checksTable(verdict));
    verdict.comparisons.forEach((comparison, section) => {
      blocks.push(...sectionBlocks({ comparison, section, now }));
    });
  }
  const missingSections = (missing: number) =>
    `_${counted(missing, "check")} not shown in full: this comment would be too long._`;
  const bytes = MOST_BYTES - COMMENT_MARKER.length - 3;
  return `${fitInto({ blocks, bytes, missingSections })}\n\n${COMMENT_MARKER}\n`;
}

function checksTable({ comparisons }: Verdict): Block {
  return {
    rank: 0.5,
    head: CHECKS_HEAD,
    rows: comparisons.map(checkLine),
    cut: (missing) => `_${counted(missing, "check")} not shown in this table._`,
  };
}

function sectionBlocks({
  comparison,
  section,
  now,
}: {
  readonly comparison: Comparison;
  readonly section: number;
  readonly now: Date;
}): Block[] {
  const sign = SIGNS[comparison.verdict].markdown;
  const head = `#### ${sign} ${checkHeading({ comparison, pen: markdownPen })}\n${essentials({ comparison, now })}`;
  return [{ rank: 1, section, head }, ...folds({ comparison, now }).map((block) => ({ ...block, section }))];
}

/** What is not folded: the sentence, the table, the tasks, the cost. */
function essentials({ comparison, now }: { readonly comparison: Comparison; readonly now: Date }): string {
  const pen = markdownPen;
  const next = nextStep({ comparison, pen });
  return [
    explanation({ comparison, pen }),
    measureTable(comparison),
    changed(comparison),
    leftOut(comparison),
    next === "" ? "" : `**Next:** ${next}`,
    spentLine({ comparison, pen, now }),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function changed({ verdict, tasks }: Comparison): string {
  const failing = namedTasks({ tasks, change: "newly-failing", pen: markdownPen });
  const passing = namedTasks({ tasks, change: "newly-passing", pen: markdownPen });
  return [
    failing === "" ? "" : `**Newly failing:** ${failing}.`,
    passing === "" ? "" : `**Newly passing:** ${passing}.`,
    byChance({ verdict, tasks }),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function leftOut({ unpaired }: Comparison): string {
  const named = namedUnpaired({ unpaired, most: MOST_UNPAIRED, pen: markdownPen });
  return named.length === 0 ? "" : `**Left out:** ${named.join("; ")}.`;
}
