import { acceptanceOf, type Blessing } from "../../baseline/blessing.ts";
import { mergesSince } from "../../baseline/pool.ts";
import type { BaselineStore } from "../../baseline/store.ts";
import { resolveChecks } from "../../config/checks.ts";
import { digest } from "../../domain/digest.ts";
import type { Problem } from "../../domain/error.ts";
import type { Comparison } from "../../domain/verdict.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";
import type { Artifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { planGate } from "../gate-plan.ts";
import { type GateTest, testOf } from "../gate-tests.ts";
import { PAIRGATE_VERSION, testIdOf } from "../manifest.ts";
import { poolFor } from "../pool-for.ts";
import { type SurveyedCheck, surveyCheck } from "../survey.ts";
import { tellProblems } from "../tell.ts";
import { ancestryOf } from "./ancestry.ts";
import type { ActionContext } from "./context.ts";
import { continued } from "./continued.ts";
import { acceptableArtifacts, treatmentsIn } from "./earlier.ts";
import type { Ground } from "./ground.ts";
import type { GateHandover, HandedTest } from "./handover.ts";
import { laterTasks } from "./later-tasks.ts";
import { handedBaseline, type Prepared } from "./prepared-folder.ts";
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
  const ancestry = await ancestryOf({
    github,
    from: ground.base,
    store,
    checks: resolveChecks(sides.project.config),
    now: terminal.now(),
  });
  const project = { ...sides.project, store, repository: { ...sides.project.repository, ancestry } };
  const all: GateTest[] = [];
  for (const check of resolveChecks(project.config)) {
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
  const chosen = (test: GateTest) => isChosen(test.surveyed, inputs.checks);
  const { blessings, problems } = await project.store.blessings(pullRequest);
  tellProblems(terminal, "warning", problems);
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
      key: "group",
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
      notes: [...notSaid(changesLater, tests), ...aheadNote(ground)],
    },
  };
}

async function handedTest(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly ground: Ground;
  readonly sides: Sides;
  readonly project: Sides["project"];
  readonly test: GateTest;
  readonly artifacts: readonly Artifact[];
  readonly blessings: readonly Blessing[];
  readonly changedChecks: number;
}): Promise<{ readonly test: HandedTest; readonly files: ReadonlyMap<string, string> }> {
  const { context, ground, project, test, changedChecks } = options;
  const { surveyed, pool } = test;
  const { check, treatment, fingerprint } = surveyed;
  const suite = check.suite.name;
  const candidate = check.candidate.name;
  const measured: MeasuredCheck = {
    pullRequest: ground.pullRequest,
    key: "group",
    suite,
    candidate,
    treatment: treatment.hash,
  };
  const { plan, gates } = planGate({
    surveyed,
    pool,
    withBase: test.base !== null,
    falseAlarm: project.config.falseAlarm,
    changedChecks,
    rounds: context.inputs.attempts,
    seed: context.inputs.seed,
  });
  const fresh: HandedTest = {
    suite,
    candidate,
    fingerprint,
    tasks: digest(surveyed.tasks),
    taskCount: Object.keys(surveyed.tasks).length,
    treatment: treatment.hash,
    epoch: pool.epoch,
    testId: testIdOf(surveyed, pool.epoch),
    rounds: plan.rounds,
    seed: plan.seed,
    gates,
    baselineRuns: pool.runs.map(handedBaseline),
    newestBaseline: newestOf(test),
    baselineAttempts: check.baseline.attempts,
    withBase: test.base !== null,
    confirm: check.baseline.confirm,
    unmeasuredMerges: test.unmeasuredMerges,
    treatmentsTried: ground.pullRequest === null ? null : treatmentsIn(options.artifacts, measured),
    accepted: acceptanceOf(options.blessings, { suite, candidate, treatment: treatment.hash }),
    notes: [...test.notes, ...leftOut(test, project.store.name)],
    earlier: null,
  };
  return continued({ ...options, measured, fresh });
}

function newestOf({ pool, surveyed }: GateTest): HandedTest["newestBaseline"] {
  const { newest } = pool;
  if (newest === null) return null;
  const attempts = pool.runs.reduce((sum, run) => sum + run.attempts.length, 0);
  return {
    commit: newest.manifest.commit.sha,
    createdAt: newest.manifest.createdAt,
    attemptsPerTask: Math.round(attempts / Math.max(1, Object.keys(surveyed.tasks).length)),
  };
}

function isChosen({ check }: SurveyedCheck, names: readonly string[]): boolean {
  return (
    names.length === 0 ||
    names.some((name) => [check.name, check.suite.name, check.candidate.name].includes(name))
  );
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

/** Why the store's runs were not taken; most of all where that leaves no baseline. */
function leftOut({ pool }: GateTest, store: string): string[] {
  return pool.leftOut.length === 0
    ? []
    : [`Left out of the baseline in ${store}: ${pool.leftOut.join("; ")}.`];
}

function aheadNote({ ahead }: Ground): string[] {
  if (ahead.length === 0) return [];
  const others = ahead.map((number) => `#${number}`).join(", ");
  return [
    `The merge group also holds what is ahead of it in the queue (${others}), so this verdict is of all of them.`,
  ];
}
