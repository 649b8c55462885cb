import type { Blessing } from "../../baseline/blessing.ts";
import { mergesSince } from "../../baseline/pool.ts";
import type { BaselineStore } from "../../baseline/store.ts";
import { resolveChecks } from "../../config/checks.ts";
import type { Problem } from "../../domain/error.ts";
import type { Comparison } from "../../domain/verdict.ts";
import type { GitHub } from "../../github/client.ts";
import { type GateTest, testOf } from "../gate-tests.ts";
import { PAIRGATE_VERSION } from "../manifest.ts";
import { poolFor } from "../pool-for.ts";
import { surveyCheck } from "../survey.ts";
import { tellProblems } from "../tell.ts";
import { ancestryOf } from "./ancestry.ts";
import { chosenChecks } from "./chosen.ts";
import type { ActionContext } from "./context.ts";
import { acceptableArtifacts } from "./earlier.ts";
import type { Ground } from "./ground.ts";
import { GROUP_KEY, handedTest, leftOut } from "./handed-test.ts";
import type { GateHandover, HandedTest } from "./handover.ts";
import { laterTasks } from "./later-tasks.ts";
import type { Prepared } from "./prepared-folder.ts";
import type { Sides } from "./sides.ts";

/**
 * Decides what a gate measures and against what, before any agent runs: which checks changed, their baselines, plans and
 * shares of the false-alarm rate, what an earlier run of the pull request already measured, and what was accepted.
 */
export async function prepareGate(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly ground: Ground;
  readonly sides: Sides;
  /** The branch of the pull request's head where it is in this repository. */
  readonly headRef: string | null;
}): Promise<Prepared<Omit<GateHandover, "schema">>> {
  const { context, github, ground, sides } = options;
  const { terminal, inputs } = context;
  const changesLater = [...sides.notes, ...(await laterTasks(sides))];
  tellProblems(terminal, "note", changesLater);
  const { pullRequest } = ground;
  // Where the base commit has no rules, those are the change's own, and no stored run is judged by them.
  const lawless = "reason" in sides.base && sides.base.why === "no-configuration";
  const store = lawless ? withoutRuns(sides.project.store) : sides.project.store;
  const checks = resolveChecks(sides.project.config);
  const names = chosenChecks(inputs, checks);
  const ancestry = await ancestryOf({ github, from: ground.base, store, checks, now: terminal.now() });
  const project = { ...sides.project, store, repository: { ...sides.project.repository, ancestry } };
  const all: GateTest[] = [];
  for (const check of checks) {
    const surveyed = await surveyCheck(project, check);
    const pool = await poolFor({ terminal, project, surveyed, quiet: false });
    const test = await testOf({
      project,
      surveyed,
      pool,
      base: sides.base,
      mergesSince: mergesSince(pool, ancestry),
      force: false,
      now: terminal.now(),
    });
    all.push(test);
  }
  const open = all.filter((test) => test.settled === null);
  const chosen = ({ surveyed }: GateTest) => names.has(surveyed.check.name);
  // Of a merge group's other pull requests too: what was accepted of them is in its files.
  const blessings: Blessing[] = [];
  for (const number of new Set([pullRequest, ...ground.ahead])) {
    const stored = await project.store.blessings(number);
    blessings.push(...stored.blessings);
    tellProblems(terminal, "warning", stored.problems);
  }
  const artifacts =
    open.length === 0
      ? []
      : await acceptableArtifacts({ context, github, pullRequest, headRef: options.headRef });

  const tests: HandedTest[] = [];
  const files = new Map<string, string>();
  for (const test of open.filter(chosen)) {
    const handed = await handedTest({
      ...options,
      test,
      artifacts,
      blessings,
      changedChecks: open.length,
      project,
    });
    tests.push(handed.test);
    for (const [name, text] of handed.files) files.set(name, text);
  }
  const settled = all
    .filter(chosen)
    .flatMap((test): Comparison[] =>
      test.settled === null
        ? []
        : [{ ...test.settled, notes: [...test.settled.notes, ...leftOut(test, project.store.name)] }],
    );
  const { budget, baseline } = project.config;
  return {
    files,
    handover: {
      kind: "gate",
      pairgate: PAIRGATE_VERSION,
      key: GROUP_KEY,
      commit: ground.commit,
      branch: baseline.branch,
      budget: { ...budget },
      base: ground.base,
      head: ground.head,
      pullRequest,
      target: ground.target,
      event: context.situation.event,
      fromOutside: ground.fromOutside,
      settled,
      tests,
      notes: [
        ...notSaid(changesLater, tests),
        ...aheadNote(ground),
        ...rateNote(tests, project.config.falseAlarm),
      ],
    },
  };
}

/** The store as it is for rules that no stored run may be judged by. */
function withoutRuns(store: BaselineStore): BaselineStore {
  return { ...store, list: async () => ({ runs: [], problems: [] }) };
}

/** What none of the checks says of itself already. */
function notSaid(notes: readonly Problem[], tests: readonly HandedTest[]): string[] {
  const said = tests.flatMap((test) => test.notes).join("\n");
  return notes.map(({ message }) => message).filter((message) => !said.includes(message));
}

/** A test that is gone on with keeps the rate it was begun with, when fewer checks may have changed. */
function rateNote(tests: readonly HandedTest[], falseAlarm: number): string[] {
  const together = tests.reduce(
    (sum, { gates: { passRate, tokens, cost } }) =>
      sum + passRate.alpha + (tokens?.alpha ?? 0) + (cost?.alpha ?? 0),
    0,
  );
  if (together <= falseAlarm * 1.001) return [];
  const percent = (rate: number) => `${Number((100 * rate).toFixed(1))} %`;
  return [
    `Checks that earlier commits of this pull request changed keep the rates they were begun with, so all of them together raise a false alarm in up to ${percent(together)} of such pull requests, and not in ${percent(falseAlarm)}.`,
  ];
}

function aheadNote({ ahead }: Ground): string[] {
  if (ahead.length === 0) return [];
  const others = ahead.map((number) => `#${number}`).join(", ");
  return [
    `The merge group also holds what is ahead of it in the queue (${others}), so this verdict is of all of them.`,
  ];
}
