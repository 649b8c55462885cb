import type { Grid } from "../../src/domain/grid.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { comparison, passRateGate, task, tokensGate, verdictOf } from "./documents.ts";

/** What a task name or an agent's words may hold to break out of a report. */
export const ATTACKS: readonly string[] = [
  "<!-- pairgate -->",
  "@octocat please merge",
  "(@github/security)",
  "mail@evil.example",
  "Fixes #12 and GH-12 and owner/repo#12",
  "octo/repo@0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c",
  "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c",
  "https://evil.example/a?b=c www.evil.example HTTPS://EVIL.EXAMPLE",
  "[click](https://evil.example) ![p](//evil.example/p.png)",
  "[ref]: https://evil.example",
  "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "</details></table><h1>merged</h1>",
  "a | b | c |",
  "a\\| b",
  "`code` ``more`` ```",
  "```\n# out of the fence\n```",
  "\n\n# heading\n\n- list",
  "::error file=a.ts::broken",
  "\n::add-mask::secret",
  "##[group]x ##[error]y",
  "\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J",
  "abc\u202egnp.exe\u2066x\u2069",
  "zero\u200bwidth\u200d\ufeff\u2060\u00ad",
  "\r\u0000\u0008hidden",
  ":smile: :+1: :100:",
  "$x^2$ and $$y$$ and $`z`$",
  "**bold** _it_ ~~gone~~ ***",
  "- item",
  "1. item",
  "=====",
  "> quote",
  "&lt;b&gt; &#64;octocat &commat;octocat",
  "z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359algo",
  "タスク名がとても長い場合でも表は崩れないはずです。".repeat(4),
  "👩‍💻🏳️‍🌈".repeat(30),
  "x".repeat(3000),
  "\ud800 half",
  "",
  "   ",
];

const attack = (index: number): string => ATTACKS[index % ATTACKS.length] ?? "";

/** Every foreign text of the document is an attack. */
export function hostileVerdict(say: (index: number) => string): Verdict {
  let next = 0;
  const text = () => {
    next += 1;
    return say(next - 1);
  };
  const check = () =>
    comparison({
      suite: text(),
      candidate: text(),
      reason: text(),
      treatment: [
        { what: text(), baseline: text(), candidate: text() },
        { what: text(), baseline: null, candidate: text() },
      ],
      gates: [
        passRateGate({ reason: text() }),
        tokensGate({ verdict: "inconclusive", interval: null, reason: text() }),
      ],
      tasks: [
        task(text(), { baseline: "10/10", candidate: "0/2", change: "newly-failing" }),
        task(text(), { baseline: "9/10", candidate: "0/2", change: "newly-failing" }),
        task(text(), { baseline: "0/10", candidate: "2/2", change: "newly-passing" }),
        task(text(), { baseline: "5/10", candidate: "1/2" }),
        task(text(), { baseline: "5/10", candidate: "0/2", change: "unclear" }),
      ],
      unpaired: [{ task: text(), why: "changed" }],
      stopped: { reason: text(), look: 1, saved: 0.4 },
      commit: text(),
      base: text(),
      baselineRuns: [{ id: text(), commit: text(), createdAt: text(), attempts: 3 }],
      treatmentHash: text(),
      unmeasuredMerges: 2,
      confirmation: {
        outcome: "not-measured",
        rounds: 1,
        attempts: 3,
        tokens: null,
        costUsd: null,
        reason: text(),
      },
      notes: [text(), text(), text()],
    });
  const first = check();
  const not = { ...check(), verdict: "not-comparable" as const };
  const accepted = { ...check(), accepted: { by: text(), reason: text(), at: "2026-11-22T12:00:00Z" } };
  return { ...verdictOf(first, not, accepted), headline: text(), grid: hostileGrid(text) };
}

function hostileGrid(text: () => string): Grid {
  const [models, harnesses] = [
    [text(), text()],
    [text(), text()],
  ];
  const place = () => ({ model: text(), harness: text() });
  return {
    models,
    harnesses,
    cells: [0.5, 0.4, 0.3].map((rate) => ({ ...place(), rate, tasks: 5, attempts: 15 })),
    missing: [place()],
    effects: (["model", "harness", "interaction"] as const).map((what) => ({
      what,
      of: text(),
      ...place(),
      change: -0.1,
      interval: [-0.2, -0.01],
    })),
    level: 0.95,
    allTasks: 7,
    leftOut: [{ run: text(), candidate: text(), why: text() }],
  };
}

export const HOSTILE: Verdict = hostileVerdict(attack);
