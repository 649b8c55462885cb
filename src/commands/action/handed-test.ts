import { acceptanceOf, type Blessing } from "../../baseline/blessing.ts";
import { digest } from "../../domain/digest.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";
import type { Artifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { planGate } from "../gate-plan.ts";
import type { GateTest } from "../gate-tests.ts";
import { testIdOf } from "../manifest.ts";
import type { ActionContext } from "./context.ts";
import { type Continued, continued } from "./continued.ts";
import { treatmentsIn } from "./earlier.ts";
import type { Ground } from "./ground.ts";
import type { HandedTest } from "./handover.ts";
import { handedBaseline } from "./prepared-folder.ts";
import type { Sides } from "./sides.ts";
import { scheduleIn } from "./test-plan.ts";

/** Stands in the artifacts' names where there is no pull request. */
export const GROUP_KEY = "group";

/** One check to be measured, with the plan and rates that are fixed before an agent runs; or as it was begun before. */
export async function handedTest(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly ground: Ground;
  readonly sides: Sides;
  readonly project: Sides["project"];
  readonly test: GateTest;
  readonly artifacts: readonly Artifact[];
  readonly blessings: readonly Blessing[];
  readonly changedChecks: number;
}): Promise<Continued> {
  const { context, ground, project, test, changedChecks } = options;
  const { surveyed, pool } = test;
  const { check, treatment, fingerprint } = surveyed;
  const suite = check.suite.name;
  const candidate = check.candidate.name;
  const measured: MeasuredCheck = {
    pullRequest: ground.pullRequest,
    key: GROUP_KEY,
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
    stopping: project.config.stopping,
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
    schedule: scheduleIn(plan),
    extended: false,
    gates,
    baselineRuns: pool.runs.map(handedBaseline),
    newestBaseline: newestOf(test),
    baselineAttempts: check.baseline.attempts,
    baseTreatment: test.baseTreatment,
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

/** Why the store's runs were not taken; most of all where that leaves no baseline. */
export function leftOut({ pool }: GateTest, store: string): string[] {
  return pool.leftOut.length === 0
    ? []
    : [`Left out of the baseline in ${store}: ${pool.leftOut.join("; ")}.`];
}
