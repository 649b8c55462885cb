import { wrap } from "./columns.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import { count, counted, plainPercent, rate, tokens } from "./numbers.ts";
import { textTable } from "./text-table.ts";

interface Rate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** What came of splitting a baseline. Rates are fractions. */
export interface SplitFacts {
  readonly splits: number;
  readonly attempts: number;
  readonly tasks: number;
  readonly rounds: number;
  readonly rest: number;
  readonly leftOut: readonly string[];
  readonly worse: Rate;
  readonly by: readonly { readonly gate: string; readonly worse: Rate; readonly stated: number }[];
  readonly passed: Rate;
  readonly used: number;
}

/** What came of measuring pseudo pull requests. */
export interface RunFacts {
  readonly asked: number;
  readonly runs: readonly {
    readonly verdict: string;
    readonly attempts: number;
    readonly planned: number;
    readonly tokens: number | null;
  }[];
  readonly stated: number;
  readonly judged: number;
  readonly worse: Rate;
}

/** The splits of one check, as lines. */
export function splitReport(facts: SplitFacts, columns: number): string[] {
  const { splits, attempts, tasks, rounds, rest, leftOut, worse, by, passed, used } = facts;
  const prose = (text: string) => wrap(text, { columns });
  const stated = by.reduce((sum, gate) => sum + gate.stated, 0);
  const several = by.length > 1 ? by : [];
  const rows = [
    { what: "called worse", of: worse, stated },
    ...several.map((gate) => ({ what: `by ${gate.gate}`, of: gate.worse, stated: gate.stated })),
    { what: "passed", of: passed, stated: null },
  ];
  const table = textTable([
    { title: [""], cells: rows.map(({ what }) => what.padEnd(12)) },
    { title: ["of splits"], cells: rows.map(({ of }) => percent(of.rate)) },
    {
      title: ["95 % interval"],
      cells: rows.map(({ of }) => `${percent(of.lower)} to ${percent(of.upper)}`),
    },
    {
      title: ["stated rate"],
      cells: rows.map((row) => (row.stated === null ? "" : `about ${rate(row.stated)}`)),
    },
  ]);
  const left =
    leftOut.length === 0
      ? []
      : prose(
          `${counted(leftOut.length, "task")} with fewer attempts than most ${leftOut.length === 1 ? "was" : "were"} left out: ${leftOut.slice(0, 5).map(escapeTerminal).join(", ")}${leftOut.length > 5 ? ", …" : ""}.`,
        );
  return [
    ...prose(
      `${counted(splits, "random split")} of the baseline's own ${counted(attempts, "attempt")}: of each of ${counted(tasks, "task")} ${count(rounds)} as a candidate, ${count(rest)} as its baseline.`,
    ),
    ...left,
    "",
    ...table,
    "",
    ...prose(
      `A split takes ${plainPercent(used, { digits: 0, apartFrom: [] })} of its planned attempts. ${honest(worse, stated)}`,
    ),
  ];
}

function honest(worse: Rate, stated: number): string {
  const rule =
    "The splits are of the same attempts: they show whether the rule keeps its rate on noise like this, not whether this baseline was lucky.";
  return worse.lower > stated
    ? `More splits are called worse than the rule states, and chance does not explain it: attempts of a task may depend on each other. ${rule}`
    : rule;
}

/** The measured pseudo pull requests of one check, as lines. */
export function runReport(facts: RunFacts, columns: number): string[] {
  const { asked, runs, stated, judged, worse } = facts;
  const prose = (text: string) => wrap(text, { columns });
  const missing = runs.length < asked ? ` of ${asked}` : "";
  if (runs.length === 0) return prose("No pseudo pull request was measured.");
  const table = textTable([
    { title: ["measured"], cells: runs.map((_, index) => `${index + 1}`) },
    { title: ["verdict"], cells: runs.map(({ verdict }) => verdict) },
    { title: ["attempts"], cells: runs.map((run) => `${count(run.attempts)} of ${count(run.planned)}`) },
    { title: ["tokens"], cells: runs.map((run) => tokens(run.tokens)) },
  ]);
  const found =
    judged === 0
      ? "None of them came to a verdict."
      : `${Math.round(worse.rate * judged)} of ${judged} called worse: ${percent(worse.rate)} (95 % interval ${percent(worse.lower)} to ${percent(worse.upper)}). The rule states about ${rate(stated)}.`;
  return [
    ...prose(`${counted(runs.length, "pseudo pull request")}${missing} really measured:`),
    "",
    ...table,
    "",
    ...prose(found),
  ];
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
