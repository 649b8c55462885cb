import { acceptanceOf, type Blessing } from "../../baseline/blessing.ts";
import { digest } from "../../domain/digest.ts";
import { parseRunFile } from "../../domain/run-file.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";
import type { Artifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { asNotes, forecastAgainst, hopelessRules, ofCheck } from "../before-measuring.ts";
import { planGate } from "../gate-plan.ts";
import type { GateTest } from "../gate-tests.ts";
import { testIdOf } from "../manifest.ts";
import type { Project } from "../project.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import { type Continued, continued } from "./continued.ts";
import { treatmentsIn } from "./earlier.ts";
import type { Ground } from "./ground.ts";
import type { HandedTest } from "./handover.ts";
import { baselinePath, handedBaseline } from "./prepared-folder.ts";
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
  const withBase = test.base !== null;
  const fixed = planGate({
    surveyed,
    pool,
    withBase,
    falseAlarm: project.config.falseAlarm,
    changedChecks,
    rounds: context.inputs.attempts,
    seed: context.inputs.seed,
    stopping: project.config.stopping,
  });
  const { plan, gates } = fixed;
  const hopeless = hopelessRules({ surveyed, fixed, withBase });
  tellProblems(context.terminal, "warning", ofCheck(check.name, hopeless));
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
    withBase,
    confirm: check.baseline.confirm,
    unmeasuredMerges: test.unmeasuredMerges,
    forecast: null,
    treatmentsTried: ground.pullRequest === null ? null : treatmentsIn(options.artifacts, measured),
    accepted: acceptanceOf(options.blessings, { suite, candidate, treatment: treatment.hash }),
    notes: [...test.notes, ...asNotes(hopeless), ...leftOut(test, project.store.name)],
    earlier: null,
  };
  return withForecast(await continued({ ...options, measured, fresh }), options);
}

/** With what the rule is expected to do; of a test that is gone on with, against the baseline that it was begun with. */
function withForecast(
  { test: handed, files }: Continued,
  { test, project }: { readonly test: GateTest; readonly project: Project },
): Continued {
  if (handed.withBase) return { test: handed, files };
  const stored = handed.baselineRuns.flatMap(({ id }) => {
    const file = baselinePath(handed, id);
    const text = files.get(file);
    return text === undefined ? [] : [parseRunFile({ text, file }).run];
  });
  const { stopping } = project.config;
  const forecast = forecastAgainst(stored, { ...handed, surveyed: test.surveyed, stopping });
  return { test: { ...handed, forecast }, files };
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
