import type { Comparison, Verdict } from "../domain/verdict.ts";
import { type Arms, markdownArms, PULL_REQUEST_ARMS } from "./arms.ts";
import { byChance, namedTasks } from "./changed-tasks.ts";
import { commentBody } from "./comment-body.ts";
import { explanation } from "./explanation.ts";
import type { Block } from "./fit.ts";
import { folds } from "./folds.ts";
import { gridBlocks } from "./grid-markdown.ts";
import { checkHeading, heading } from "./heading.ts";
import { faceOf, faceOfAll, SIGNS } from "./icon.ts";
import { checksTable, measureTable } from "./measure-table.ts";
import { nextStep } from "./next-step.ts";
import { counted } from "./numbers.ts";
import { markdownPen } from "./pen.ts";
import { spentLine } from "./spent.ts";
import { namedUnpaired } from "./unpaired.ts";

export { COMMENT_MARKER } from "./comment-body.ts";

/** So many tasks that were left out for one reason are named outside the fold. */
const MOST_UNPAIRED = 3;

export interface CommentOptions {
  readonly verdict: Verdict;
  readonly now: Date;
  /** What the arms are called where they are not `main` and `this PR`. Any text; it is escaped here. */
  readonly arms?: Arms;
  /** The pull request's newest commit, which accepting a regression has to name. */
  readonly head?: string;
  /** Whether it is of a merge queue's group. */
  readonly inGroup?: boolean;
}

/** What one check's part of the comment is made from. */
interface Part {
  readonly comparison: Comparison;
  readonly now: Date;
  /** As markdown. */
  readonly arms: Arms;
  readonly head: string | undefined;
  readonly inGroup: boolean;
}

/** The pull request's comment, and as well the job's summary. */
export function commentMarkdown(options: CommentOptions): string {
  const { verdict, now, head, inGroup = false } = options;
  const arms = markdownArms(options.arms ?? PULL_REQUEST_ARMS);
  const part = (comparison: Comparison): Part => ({ comparison, now, arms, head, inGroup });
  const first = `### ${SIGNS[faceOfAll(verdict)].markdown} pairgate: ${heading({ verdict, pen: markdownPen })}`;
  const [only, ...others] = verdict.comparisons;
  const grid = verdict.grid === null ? [] : gridBlocks(verdict.grid);
  const blocks: Block[] = [];
  if (only === undefined) {
    blocks.push({ rank: 0, head: first });
  } else if (others.length === 0) {
    blocks.push({ rank: 0, head: `${first}\n${essentials(part(only))}` }, ...grid);
    blocks.push(...folds(part(only)));
  } else {
    blocks.push({ rank: 0, head: first }, allChecks(verdict), ...grid);
    verdict.comparisons.forEach((comparison, section) => {
      blocks.push(...sectionBlocks(part(comparison), section));
    });
  }
  return commentBody(blocks);
}

function allChecks({ comparisons }: Verdict): Block {
  return {
    rank: 0.5,
    ...checksTable(comparisons),
    cut: (missing) => `_${counted(missing, "check")} not shown in this table._`,
  };
}

function sectionBlocks(part: Part, section: number): Block[] {
  const { comparison } = part;
  const sign = SIGNS[faceOf(comparison)].markdown;
  const head = `#### ${sign} ${checkHeading({ comparison, pen: markdownPen })}\n${essentials(part)}`;
  return [{ rank: 1, section, head }, ...folds(part).map((block) => ({ ...block, section }))];
}

/** What is not folded: the sentence, the table, the tasks, the cost. */
function essentials({ comparison, now, arms, head, inGroup }: Part): string {
  const pen = markdownPen;
  const next = nextStep({ comparison, pen, arms, inAction: true, inGroup, head });
  return [
    explanation({ comparison, pen, arms }),
    measureTable(comparison, arms),
    changed(comparison),
    leftOut(comparison),
    next === "" ? "" : `**Next:** ${next}`,
    spentLine({ comparison, pen, arms, now }),
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
