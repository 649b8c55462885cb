import type { Comparison, TaskChange, TaskResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { inOrderOfInterest, tally } from "./changed-tasks.ts";
import { figureRows } from "./figure-rows.ts";
import type { Block } from "./fit.ts";
import { judgements } from "./judgement.ts";
import { type Column, tableHead, tableRow } from "./markdown-table.ts";
import { count, counted, NOTHING } from "./numbers.ts";
import { markdownPen, sentence } from "./pen.ts";
import { shortenDigest } from "./shorten.ts";
import { ages } from "./time.ts";
import { unpairedGroups } from "./unpaired.ts";

const CHANGES: Readonly<Record<TaskChange, string>> = {
  "newly-failing": "❌ newly failing",
  "newly-passing": "✅ newly passing",
  unclear: "unclear",
  same: "",
};

/** All that is folded away under one check. What is cut first has the highest rank. */
export function folds({
  comparison,
  arms,
  now,
}: {
  readonly comparison: Comparison;
  /** As markdown; see `markdownArms`. */
  readonly arms: Arms;
  readonly now: Date;
}): Block[] {
  return [
    notes(comparison),
    tasks(comparison, arms),
    treatment(comparison, arms),
    verdict(comparison),
    figures(comparison, arms),
  ]
    .concat([unpaired(comparison), baselineRuns({ comparison, now })])
    .flatMap((block) => (block === null ? [] : [block]));
}

function armColumns({ baseline, candidate }: Arms, align: Column["align"]): readonly [Column, Column] {
  return [
    { title: baseline, align },
    { title: candidate, align },
  ];
}

interface Fold {
  readonly rank: number;
  /** Our own words: nothing foreign may stand in the HTML of a summary. */
  readonly summary: string;
  readonly head?: string;
  readonly rows: readonly string[];
  readonly noun: string;
}

function fold({ rank, summary, head = "", rows, noun }: Fold): Block | null {
  if (rows.length === 0) return null;
  return {
    rank,
    head: `<details><summary>${summary}</summary>\n${head === "" ? "" : `\n${head}`}`,
    rows,
    tail: "</details>",
    cut: (missing) => `_${counted(missing, noun)} not shown: this comment would be too long._`,
  };
}

function notes(comparison: Comparison): Block | null {
  return fold({
    rank: 2,
    summary: `What to know (${counted(comparison.notes.length, "note")})`,
    rows: comparison.notes.map((note) => `- ${sentence(note, markdownPen)}`),
    noun: "note",
  });
}

function tasks(comparison: Comparison, arms: Arms): Block | null {
  const all = comparison.tasks;
  // Without a baseline there is nothing that a task could have changed from.
  const alone = comparison.verdict === "no-baseline";
  const both = armColumns(arms, "right");
  const columns: readonly Column[] = alone ? both.slice(1) : [...both, { title: "", align: "left" }];
  return fold({
    rank: 6,
    summary: all.length === 1 ? "The task" : `All tasks (${count(all.length)})`,
    head: tableHead([{ title: "task", align: "left" }, ...columns]),
    rows: inOrderOfInterest(all).map(alone ? taskAlone : taskLine),
    noun: "task",
  });
}

function taskLine({ task, baseline, candidate, change }: TaskResult): string {
  return tableRow([markdownPen.name(task), tally(baseline), tally(candidate), CHANGES[change]]);
}

function taskAlone({ task, candidate }: TaskResult): string {
  return tableRow([markdownPen.name(task), tally(candidate)]);
}

function treatment(comparison: Comparison, arms: Arms): Block | null {
  const value = (text: string | null) => (text === null ? NOTHING : markdownPen.name(shortenDigest(text)));
  return fold({
    rank: 3,
    summary: "What differs from the baseline",
    head: tableHead([{ title: "", align: "left" }, ...armColumns(arms, "left")]),
    rows: comparison.treatment.map(({ what, baseline, candidate }) =>
      tableRow([markdownPen.name(what), value(baseline), value(candidate)]),
    ),
    noun: "difference",
  });
}

function verdict(comparison: Comparison): Block | null {
  return fold({
    rank: 3,
    summary: "How the verdict was made",
    rows: judgements({ comparison, pen: markdownPen }).map((said) => `- ${said}`),
    noun: "gate",
  });
}

function figures(comparison: Comparison, arms: Arms): Block | null {
  return fold({
    rank: 4,
    summary: "Further figures",
    head: tableHead([
      { title: "", align: "left" },
      ...armColumns(arms, "right"),
      { title: "change", align: "right" },
    ]),
    rows: figureRows(comparison.figures).map(({ label, baseline, candidate, change }) =>
      tableRow([label, baseline, candidate, change].map(markdownPen.own)),
    ),
    noun: "figure",
  });
}

function unpaired(comparison: Comparison): Block | null {
  return fold({
    rank: 5,
    summary: `${counted(comparison.unpaired.length, "task")} left out of the comparison`,
    rows: unpairedGroups(comparison.unpaired).flatMap(({ why, tasks: left }) =>
      left.map((task) => `- ${markdownPen.name(task)}: ${why}`),
    ),
    noun: "task",
  });
}

function baselineRuns({
  comparison,
  now,
}: {
  readonly comparison: Comparison;
  readonly now: Date;
}): Block | null {
  return fold({
    rank: 5,
    summary: `The baseline: ${counted(comparison.baselineRuns.length, "run")}`,
    head: tableHead([
      { title: "run", align: "left" },
      { title: "commit", align: "left" },
      { title: "attempts", align: "right" },
      { title: "age", align: "left" },
    ]),
    rows: comparison.baselineRuns.map(({ id, commit, createdAt, attempts }) =>
      tableRow([markdownPen.name(id), markdownPen.commit(commit), count(attempts), ages([createdAt], now)]),
    ),
    noun: "run",
  });
}
