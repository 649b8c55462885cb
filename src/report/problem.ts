import { describeProblem, type Problem } from "../domain/error.ts";
import { commentBody } from "./comment-body.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import type { Block } from "./fit.ts";
import { counted } from "./numbers.ts";
import { markdownPen } from "./pen.ts";
import { runLink } from "./run-link.ts";
import { shortenEnd } from "./shorten.ts";

export interface ProblemOptions {
  /** What pairgate was at. */
  readonly during: "preparing" | "measuring" | "deciding";
  readonly problems: readonly Problem[];
  readonly commit: string;
  /** The workflow run's address, with https. */
  readonly runUrl: string;
}

const SAID = {
  preparing: {
    title: "measuring could not begin",
    said: "Nothing was spent.",
  },
  measuring: {
    title: "measuring failed before its first result",
    said: "",
  },
  deciding: {
    title: "what was measured could not be judged",
    said: "What was measured is kept.",
  },
} as const;

/** So long may a line be, so that one of them cannot take the others' room. */
const LONGEST_LINE = 400;
/** Each line of a code block without fences begins so, and no text can end such a block from within its line. */
const CODE = "    ";

/** The comment, and the job's summary, where pairgate itself could not come to a verdict. */
export function problemMarkdown({ during, problems, commit, runUrl }: ProblemOptions): string {
  const { title, said } = SAID[during];
  const log = runLink({ url: runUrl, text: "the run's log" });
  const [first, ...rows] = problems.flatMap(linesOf);
  const next =
    first === undefined
      ? `What went wrong is in ${log}.`
      : `Mend what is named here, then run the job again; more is in ${log}.`;
  const parts = [`There is no verdict on commit ${markdownPen.commit(commit)}.`, said, next];
  const blocks: Block[] = [
    { rank: 0, head: `### ⚠️ pairgate: ${title}\n${parts.filter((part) => part !== "").join(" ")}` },
  ];
  if (first !== undefined) {
    blocks.push({
      rank: 1,
      head: first,
      rows,
      cut: (missing) => `_${counted(missing, "line")} not shown: this comment would be too long._`,
    });
  }
  return commentBody(blocks);
}

function linesOf(problem: Problem): string[] {
  return describeProblem(problem)
    .split(/\r\n|[\n\r]/u)
    .map(codeLine);
}

/** `<` as its likeness, as in all code of ours: no comment can be forged, nor a command should this reach a log. */
function codeLine(line: string): string {
  const shown = shortenEnd(escapeTerminal(line).trimEnd(), { most: LONGEST_LINE }).replaceAll("<", "‹");
  return `${CODE}${shown}`.trimEnd();
}
