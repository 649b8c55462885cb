import { describe, expect, it } from "vitest";
import { runReport, splitReport } from "../../src/report/aa-report.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { forecastSentence } from "../../src/report/expected.ts";
import { judgements } from "../../src/report/judgement.ts";
import { markdownPen } from "../../src/report/pen.ts";
import { type PlanFacts, planReport } from "../../src/report/plan-report.ts";
import type { PlanTableRow } from "../../src/report/plan-table.ts";
import { comparison } from "./documents.ts";

const forecast = {
  source: "history",
  pullRequests: 200,
  falseAlarm: { rate: 0.029, lower: 0.019, upper: 0.041 },
  splits: 1000,
  power10: 0.94,
  share: 0.49,
} as const;

describe("what was expected before measuring", () => {
  it("is one sentence of rates with their basis", () => {
    expect(forecastSentence(forecast)).toBe(
      "Before measuring, 1,000 random splits of the baseline's own attempts were judged by this rule: it called 2.9 % of them worse (1.9 % to 4.1 %). Of 200 simulated drops of 10 points it would find 94 %; an unchanged agent takes 49 % of the attempts.",
    );
    expect(forecastSentence({ ...forecast, falseAlarm: null, splits: 0 })).toBe(
      "Before measuring: of 200 simulated drops of 10 points it would find 94 %; an unchanged agent takes 49 % of the attempts.",
    );
  });

  it("is said with how the verdict was made, and not where there is none", () => {
    const said = (given: Parameters<typeof comparison>[0]) =>
      judgements({ comparison: comparison(given), pen: markdownPen }).join("\n");
    expect(said({ forecast })).toContain("**Expected:** Before measuring, 1,000 random splits");
    expect(said({})).not.toContain("Expected");
  });
});

const spending = (unchanged: number, most: number) => ({ unchanged, most });
const row = (over: Partial<PlanTableRow> = {}): PlanTableRow => ({
  tasks: 50,
  rounds: 3,
  baselineAttempts: 10,
  smallestDrop: 0.085,
  found5: { rate: 0.41 },
  found10: { rate: 0.9 },
  found15: { rate: 1 },
  unchanged: { pass: { rate: 0.93 }, used: 0.49 },
  tokens: null,
  costUsd: null,
  ...over,
});
const facts = (rows: readonly PlanTableRow[]): PlanFacts => ({
  check: "bench/agent",
  tasks: 50,
  rounds: 3,
  baselineAttempts: 10,
  solved: 0.54,
  rates: [{ gate: "pass rate", alpha: 0.05 }],
  extensionShare: 0.2,
  changedChecks: 2,
  profile: null,
  attempts: 500,
  metered: false,
  spreadKnown: false,
  costGated: false,
  confirm: true,
  pullRequests: 200,
  rows,
  own: 0,
});

describe("the table of a plan", () => {
  const dear = row({ tokens: spending(13.4e6, 54.8e6), costUsd: spending(30.1, 123.4) });

  it("stands in one where it fits, and leaves out what nobody knows", () => {
    const lines = planReport(facts([row(), row({ tasks: 5, smallestDrop: null })]), {
      columns: 80,
      brief: true,
    });
    expect(lines).toEqual([
      "bench/agent",
      "       attempts  baseline   smallest     finds drops of  unchanged   agent",
      "tasks   of each  attempts  drop seen    5 / 10 / 15 pts      takes  passes",
      " * 50         3        10      9 pts   41 /  90 / 100 %       49 %    93 %",
      "    5         3        10       none   41 /  90 / 100 %       49 %    93 %",
    ]);
  });

  it("says what it costs in a second one where the terminal is narrow", () => {
    const narrow = planReport(facts([dear]), { columns: 80, brief: true });
    expect(narrow).toContain(" * 50         3        10     13.4 M   54.8 M        $30     $123");
    expect(planReport(facts([dear]), { columns: 120, brief: true })).toHaveLength(4);
    for (const columns of [80, 100, 120])
      for (const line of planReport(facts([dear]), { columns, brief: false }))
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  it("says in words what the numbers rest on", () => {
    const said = planReport(facts([dear, row({ rounds: 1 })]), { columns: 100, brief: false })
      .join(" ")
      .replaceAll(/\s+/gu, " ");
    expect(said).toContain("about 4 % worse by chance (4 % by pass rate), and 1 % more by an extension");
    expect(said).toContain("divided over the 2 checks of this candidate");
    expect(said).toContain("this baseline's own history, 500 attempts");
    expect(said).toContain("a pass can come only at the last look");
  });
});

describe("base against base", () => {
  const rate = (value: number) => ({ rate: value, lower: value / 2, upper: value * 1.5 });
  const split = {
    splits: 2000,
    attempts: 500,
    tasks: 50,
    rounds: 3,
    rest: 7,
    leftOut: ["a\u001b[31m"],
    worse: rate(0.03),
    by: [
      { gate: "pass rate", worse: rate(0.02), stated: 0.028 },
      { gate: "tokens", worse: rate(0.01), stated: 0.012 },
    ],
    passed: rate(0.6),
    used: 0.44,
  };

  it("sets what came out beside what the rule states, and lets no name colour the terminal", () => {
    const lines = splitReport(split, 80);
    expect(lines).toContain("called worse      3.0 %    1.5 % to 4.5 %    about 4 %");
    expect(lines.join("\n")).not.toContain("\u001b");
    expect(lines.join(" ")).not.toContain("chance does not explain");
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(splitReport({ ...split, worse: rate(0.2) }, 80).join(" ")).toContain("chance does not explain it");
  });

  it("says what was really measured, also where it ended early", () => {
    const run = { verdict: "pass", attempts: 60, planned: 150, tokens: 1000 };
    const measured = {
      asked: 3,
      runs: [run],
      stated: 0.04,
      judged: 1,
      worse: { rate: 0, lower: 0, upper: 0.975 },
    };
    expect(runReport(measured, 80)).toEqual([
      "1 pseudo pull request of 3 really measured:",
      "",
      "measured  verdict   attempts  tokens",
      "       1     pass  60 of 150   1.0 k",
      "",
      "0 of 1 called worse: 0.0 % (95 % interval 0.0 % to 97.5 %). The rule states",
      "about 4 %.",
    ]);
    expect(runReport({ ...measured, runs: [], judged: 0 }, 80)).toEqual([
      "No pseudo pull request was measured.",
    ]);
  });
});
