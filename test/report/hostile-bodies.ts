import { problemMarkdown } from "../../src/report/problem.ts";
import { runningMarkdown } from "../../src/report/running.ts";
import { unaffectedMarkdown, waitingMarkdown } from "../../src/report/waiting.ts";
import { runningCheck } from "./bodies.ts";
import { NOW } from "./documents.ts";

/** The bodies that stand in the place of a verdict; every foreign text in them is an attack. */
export function hostileBodies(say: (index: number) => string) {
  let next = 0;
  const text = () => {
    next += 1;
    return say(next - 1);
  };
  const check = () =>
    runningCheck({
      suite: text(),
      candidate: text(),
      baseline: { commit: text(), createdAt: text(), attemptsPerTask: 10 },
      note: text(),
    });
  return {
    running: runningMarkdown({
      checks: [check(), { ...check(), withBase: true }, { ...check(), state: "settled" }],
      commit: text(),
      runUrl: text(),
      now: NOW,
      arms: { baseline: text(), candidate: text() },
    }),
    waiting: waitingMarkdown({
      from: "fork",
      policy: "require-run",
      pullRequest: 7,
      commit: text(),
      workflow: text(),
    }),
    unaffected: unaffectedMarkdown({ commit: text() }),
    problem: problemMarkdown({
      during: "preparing",
      problems: [
        { message: text(), hint: text(), quote: [text(), text()] },
        { message: text(), place: { file: text(), line: 1, column: 2, field: text() } },
      ],
      commit: text(),
      runUrl: text(),
    }),
  };
}
