import type { Problem } from "../../src/domain/error.ts";
import { problemMarkdown } from "../../src/report/problem.ts";
import { type RunningCheck, runningMarkdown } from "../../src/report/running.ts";
import { unaffectedMarkdown, waitingMarkdown } from "../../src/report/waiting.ts";
import { BASE, HEAD, NOW } from "./documents.ts";

export const RUN_URL = "https://github.com/octo-org/octo.repo_1/actions/runs/1234567890/attempts/2";

export function runningCheck(over: Partial<RunningCheck> = {}): RunningCheck {
  return {
    suite: "terminal-bench",
    candidate: "haiku-in-copilot",
    state: "measuring",
    tasks: 50,
    rounds: 3,
    withBase: false,
    baseline: { commit: BASE, createdAt: "2026-11-19T10:15:00Z", attemptsPerTask: 10 },
    note: null,
    ...over,
  };
}

const running = { commit: HEAD, runUrl: RUN_URL, now: NOW };
const waiting = {
  from: "fork",
  policy: "require-run",
  pullRequest: 7,
  commit: HEAD,
  workflow: "pairgate.yml",
} as const;

const problems: readonly Problem[] = [
  {
    message: "`tasks` must name a folder",
    hint: "Name the folder that holds the tasks, such as bench/tasks.",
    place: { file: "pairgate.yml", line: 4, column: 12, field: "suites.bench.tasks" },
  },
  { message: "the setup failed with exit status 1", quote: ["npm error code ENOENT", "npm error <path>"] },
];
const problem = { problems, commit: HEAD, runUrl: RUN_URL };

/** Each body that stands in the place of a verdict. */
export const BODIES: Readonly<Record<string, () => string>> = {
  running: () => runningMarkdown({ ...running, checks: [runningCheck()] }),
  "running-several": () =>
    runningMarkdown({
      ...running,
      arms: { baseline: "develop", candidate: "this group" },
      checks: [
        runningCheck(),
        runningCheck({
          suite: "bug-hunt",
          candidate: "mender",
          tasks: 1,
          rounds: 5,
          withBase: true,
          baseline: null,
          note: "the model answers by another name since 20 November",
        }),
        runningCheck({ suite: "bug-hunt", state: "unchanged" }),
        runningCheck({ suite: "swe-bench", state: "settled", note: "its verdict of the last run stands" }),
      ],
    }),
  "running-none": () =>
    runningMarkdown({ ...running, checks: [runningCheck({ state: "unchanged", baseline: null })] }),
  "waiting-fork": () => waitingMarkdown(waiting),
  "waiting-dependabot": () => waitingMarkdown({ ...waiting, from: "dependabot" }),
  "waiting-unmeasured": () => waitingMarkdown({ ...waiting, policy: "allow-unmeasured" }),
  unaffected: () => unaffectedMarkdown({ commit: HEAD }),
  "problem-preparing": () => problemMarkdown({ ...problem, during: "preparing" }),
  "problem-measuring": () => problemMarkdown({ ...problem, during: "measuring", problems: [] }),
  "problem-deciding": () =>
    problemMarkdown({
      ...problem,
      during: "deciding",
      problems: [{ message: "the artifact is of another pull request, #12", hint: "Measure this one." }],
    }),
};
