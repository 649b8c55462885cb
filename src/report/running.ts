import { type Arms, markdownArms, PULL_REQUEST_ARMS } from "./arms.ts";
import { commentBody } from "./comment-body.ts";
import type { Block } from "./fit.ts";
import { tableHead, tableRow, unbroken } from "./markdown-table.ts";
import { count, counted } from "./numbers.ts";
import { markdownPen, sentence } from "./pen.ts";
import { runLink } from "./run-link.ts";
import { ages } from "./time.ts";

/** One check of a pull request whose measurement has begun. */
export interface RunningCheck {
  readonly suite: string;
  readonly candidate: string;
  /** `unchanged` needs no attempt; `settled` has its verdict already, from an earlier job or because none is possible. */
  readonly state: "measuring" | "unchanged" | "settled";
  readonly tasks: number;
  readonly rounds: number;
  /** Whether the base commit is measured beside it, since no baseline is stored. */
  readonly withBase: boolean;
  /** What it will be compared with, where something is stored. */
  readonly baseline: RunningBaseline | null;
  /** What else to know of this check, in a sentence. */
  readonly note: string | null;
}

export interface RunningBaseline {
  /** Of its newest run. */
  readonly commit: string;
  readonly createdAt: string | null;
  readonly attemptsPerTask: number;
}

export interface RunningOptions {
  readonly checks: readonly RunningCheck[];
  /** The commit that the verdict will be on. */
  readonly commit: string;
  /** The workflow run's address, with https. */
  readonly runUrl: string;
  readonly now: Date;
  readonly arms?: Arms;
}

/** The comment from the moment in which measuring begins until there is a verdict. */
export function runningMarkdown(options: RunningOptions): string {
  const { checks, commit, runUrl, now } = options;
  const arms = markdownArms(options.arms ?? PULL_REQUEST_ARMS);
  const link = runLink({ url: runUrl, text: "Follow the run" });
  const said = `The verdict on commit ${markdownPen.commit(commit)} will stand here. ${link}.`;
  const blocks: Block[] = [{ rank: 0, head: `### ⏳ pairgate: ${heading(checks)}\n${said}` }];
  if (checks.length > 0) {
    blocks.push({
      rank: 1,
      head: tableHead([
        { title: "check", align: "left" },
        { title: "measured now", align: "left" },
        { title: "compared with", align: "left" },
      ]),
      rows: checks.map((check) => row({ check, arms, now })),
      cut: (missing) => `_${counted(missing, "check")} not shown in this table._`,
    });
  }
  return commentBody(blocks);
}

function heading(checks: readonly RunningCheck[]): string {
  const measuring = checks.filter(({ state }) => state === "measuring");
  const [first] = measuring;
  if (first === undefined) return "nothing has to be measured, the verdict is being written";
  if (measuring.length === 1) return `measuring ${name(first)}`;
  const all = measuring.length === checks.length ? "" : ` of ${count(checks.length)}`;
  return `measuring ${count(measuring.length)}${all} checks`;
}

function name({ candidate, suite }: RunningCheck): string {
  return `${markdownPen.name(candidate)} on ${markdownPen.name(suite)}`;
}

function row({
  check,
  arms,
  now,
}: {
  readonly check: RunningCheck;
  readonly arms: Arms;
  readonly now: Date;
}): string {
  const note = check.note === null ? "" : sentence(check.note, markdownPen);
  const what = [measured(check, arms), note].filter((text) => text !== "").join(". ");
  return tableRow([name(check), what, comparedWith({ check, arms, now })]);
}

function measured({ state, tasks, rounds, withBase }: RunningCheck, arms: Arms): string {
  switch (state) {
    case "unchanged":
      return "nothing changed, nothing is spent";
    case "settled":
      return "nothing more: it is decided";
    case "measuring": {
      const size = unbroken(`${counted(tasks, "task")} × ${counted(rounds, "round")}`);
      return withBase ? `${size}, and ${arms.baseline} as often` : size;
    }
    default:
      return state satisfies never;
  }
}

function comparedWith({
  check: { state, withBase, baseline },
  arms,
  now,
}: {
  readonly check: RunningCheck;
  readonly arms: Arms;
  readonly now: Date;
}): string {
  if (withBase) return `${arms.baseline}, since no stored baseline fits`;
  if (baseline === null) return state === "measuring" ? "nothing: no baseline is stored" : "";
  const { commit, createdAt, attemptsPerTask } = baseline;
  const parts = [
    `baseline ${markdownPen.commit(commit)}`,
    `${unbroken(counted(attemptsPerTask, "attempt"))} per task`,
  ];
  const old = ages([createdAt], now);
  return [...parts, ...(old === "" ? [] : [old])].join(", ");
}
