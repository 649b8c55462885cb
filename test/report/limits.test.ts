import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/domain/verdict.ts";
import { COMMENT_MARKER, commentMarkdown } from "../../src/report/comment.ts";
import { problemMarkdown } from "../../src/report/problem.ts";
import { runningMarkdown } from "../../src/report/running.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { ACTION_DOCUMENTS } from "./action-endings.ts";
import { RUN_URL, runningCheck } from "./bodies.ts";
import { comparison, errorsGate, HEAD, NOW, passRateGate, task, tokensGate, verdictOf } from "./documents.ts";
import { DOCUMENTS } from "./endings.ts";

function tasks(count: number, name: (index: number) => string) {
  return Array.from({ length: count }, (_, index) =>
    task(name(index), {
      baseline: "10/10",
      candidate: index % 7 === 0 ? "0/2" : "2/2",
      change: index % 7 === 0 ? "newly-failing" : "same",
    }),
  );
}

const size = (text: string) => new TextEncoder().encode(text).byteLength;
const japanese = (index: number) => `問題その${index}番：${"とても長い名前の課題".repeat(6)}`;

describe("a comment's limit", () => {
  it("shows five hundred tasks whole", async () => {
    const verdict = verdictOf(
      comparison({
        gates: [passRateGate({ tasks: 500 }), tokensGate({ tasks: 500 }), errorsGate({ tasks: 500 })],
        tasks: tasks(500, (index) => `django__django-${10_000 + index}`),
      }),
    );
    const comment = commentMarkdown({ verdict, now: NOW });
    expect(size(comment)).toBeLessThanOrEqual(65_000);
    expect(comment).not.toContain("not shown");
    expect(comment).toContain("and 62 more");
    await expect(comment).toMatchFileSnapshot("golden/five-hundred-tasks.md");
  });

  it("cuts whole rows and says how many", () => {
    const verdict = verdictOf(comparison({ tasks: tasks(1000, japanese) }));
    const comment = commentMarkdown({ verdict, now: NOW });
    expect(size(comment)).toBeLessThanOrEqual(65_000);
    expect(size(comment)).toBeGreaterThan(64_000);
    const rows = Array.from(comment.matchAll(/^\| `.*\/2 \|.*\|$/gmu)).length;
    expect(comment).toContain(
      `_${1000 - rows} tasks not shown: this comment would be too long._\n\n</details>`,
    );
    expect(comment).toContain("The baseline: 1 run");
    expect(comment.endsWith(`${COMMENT_MARKER}\n`)).toBe(true);
  });

  it("cuts whole checks where there are too many, and names each in the table", () => {
    const check = (index: number) => comparison({ suite: `suite-${index}`, tasks: tasks(60, japanese) });
    const verdict = verdictOf(...Array.from({ length: 256 }, (_, index) => check(index)));
    const comment = commentMarkdown({ verdict, now: NOW });
    expect(size(comment)).toBeLessThanOrEqual(65_000);
    expect(comment).toContain("on `suite-255` |");
    const sections = Array.from(comment.matchAll(/^#### /gmu)).length;
    expect(sections).toBeGreaterThan(5);
    expect(comment).toContain(
      `_${256 - sections} checks not shown in full: this comment would be too long._`,
    );
  });

  it("holds with any number of checks", () => {
    const one = comparison({ suite: "課".repeat(70), candidate: "題".repeat(70), tasks: [] });
    const comment = commentMarkdown({
      verdict: verdictOf(...Array.from({ length: 2000 }, () => one)),
      now: NOW,
    });
    expect(size(comment)).toBeLessThanOrEqual(65_000);
    expect(comment).toContain("checks not shown in this table");
  });

  it("holds where every text is as long as it can be", () => {
    const long = "&|<".repeat(3000);
    const verdict = verdictOf(
      comparison({
        suite: long,
        candidate: long,
        reason: long,
        notes: Array.from({ length: 50 }, () => long),
        treatment: Array.from({ length: 50 }, () => ({ what: long, baseline: long, candidate: long })),
        tasks: tasks(300, () => long),
        unpaired: Array.from({ length: 300 }, () => ({ task: long, why: "new" as const })),
      }),
    );
    expect(size(commentMarkdown({ verdict, now: NOW }))).toBeLessThanOrEqual(65_000);
  });
});

describe("the limit of what stands in the place of a verdict", () => {
  const run = { commit: HEAD, runUrl: RUN_URL };

  it("holds with any number of checks", () => {
    const one = runningCheck({ suite: "課".repeat(70), candidate: "題".repeat(70), note: "&|<".repeat(300) });
    const body = runningMarkdown({ ...run, now: NOW, checks: Array.from({ length: 300 }, () => one) });
    expect(size(body)).toBeLessThanOrEqual(65_000);
    const rows = Array.from(body.matchAll(/^\| `題/gmu)).length;
    expect(body).toContain(`_${300 - rows} checks not shown in this table._`);
  });

  it("holds with any number of problems of any length", () => {
    const one = { message: "課".repeat(5000), hint: "x\n".repeat(50), quote: ["題".repeat(5000)] };
    const body = problemMarkdown({
      ...run,
      during: "measuring",
      problems: Array.from({ length: 100 }, () => one),
    });
    expect(size(body)).toBeLessThanOrEqual(65_000);
    const lines = Array.from(body.matchAll(/^ {4}/gmu)).length;
    expect(lines).toBeGreaterThan(500);
    expect(body).toMatch(/\n\n_[\d,]+ lines not shown: this comment would be too long\._\n/u);
  });
});

describe("every document", () => {
  const empty: Verdict = {
    schema: "pairgate.verdict/1",
    verdict: "incomplete",
    headline: "no check was run",
    comparisons: [],
    grid: null,
  };

  it.each(Object.entries({ ...DOCUMENTS, ...ACTION_DOCUMENTS, empty }))(
    "%s says nothing unknown",
    (_, verdict) => {
      const comment = commentMarkdown({ verdict, now: NOW });
      const report = terminalReport({ verdict, width: 80, color: false, now: NOW });
      for (const text of [comment, report]) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/u);
      expect(comment.startsWith("### ")).toBe(true);
    },
  );

  it("is said in its first line where nothing was compared", () => {
    expect(commentMarkdown({ verdict: empty, now: NOW })).toBe(
      "### ⚠️ pairgate: No check was run.\n\n<!-- pairgate -->\n",
    );
  });

  it("says unsandboxed in its first line", () => {
    const verdict = verdictOf(comparison({ sandbox: "none" }));
    expect(commentMarkdown({ verdict, now: NOW }).split("\n")[0]).toContain("unsandboxed");
    expect(terminalReport({ verdict, width: 120, color: false, now: NOW }).split("\n")[0]).toContain(
      "unsandboxed",
    );
  });
});
