import { isDeepStrictEqual } from "node:util";
import { isMetered } from "../../decide/compare.ts";
import { whyMeasuredAnew, whyNotExtended } from "../../decide/extension.ts";
import { EXTENSION_SHARE, type Gates, gatesFor } from "../../decide/gates.ts";
import { isPriced } from "../../decide/metering.ts";
import { digest } from "../../domain/digest.ts";
import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { formatRunFile } from "../../domain/run-file.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";
import type { Artifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { judge, whyBroken } from "../gate-judge.ts";
import { planAgain, planFor } from "../gate-plan.ts";
import type { GateTest } from "../gate-tests.ts";
import type { Project } from "../project.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import { type ArrivedRuns, artifactByName, newestFor, readArrived } from "./earlier.ts";
import type { HandedTest } from "./handover.ts";
import { isFinished, judgingOf } from "./judged.ts";
import { baselinePath, earlierPath, handedBaseline } from "./prepared-folder.ts";
import type { Sides } from "./sides.ts";
import { armsOf, scheduleIn, whyNotOf } from "./test-plan.ts";

/** A test, and the files that a job needs to measure it. */
export interface Continued {
  readonly test: HandedTest;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Goes on with what an earlier attempt, or an earlier run of the pull request, measured of the same test: a test is known
 * by check, epoch and treatment, not by commit, and keeps its first plan and baseline. Otherwise the test starts afresh.
 * Design section 5, "looking again".
 */
export async function continued(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly project: Project;
  readonly sides: Sides;
  readonly test: GateTest;
  readonly artifacts: readonly Artifact[];
  readonly measured: MeasuredCheck;
  readonly fresh: HandedTest;
}): Promise<Continued> {
  const { context, github, test, artifacts, measured, fresh } = options;
  const afresh = { test: fresh, files: baselineFiles(fresh, test.pool.runs) };
  const artifact = newestFor(artifacts, measured) ?? (await artifactByName({ context, github, measured }));
  if (artifact === null) return afresh;
  const refuse = (why: string) => {
    const message = `the artifact ${artifact.name} was not gone on with: ${why}`;
    tellProblems(context.terminal, "note", [{ message }]);
    return afresh;
  };
  try {
    const found = await readArrived(github, artifact);
    if (found?.candidate == null) return refuse("it is gone, or holds no run of the candidate");
    const arrived = { ...found, candidate: found.candidate, base: usable(found.base, found.candidate) };
    const first = await firstTest(options, arrived);
    if (typeof first === "string") return refuse(first);
    const why = whyNotOf(first.test, arrived.candidate);
    if (why !== null) return refuse(why);
    const arms = armsOf(first.test, arrived, (said) =>
      tellProblems(context.terminal, "note", [{ message: `of ${artifact.name}, ${said}` }]),
    );
    const runs = { candidate: arrived.candidate, ...arms };
    const judging = judgingOf(first.test, first.baselineRuns);
    const finished = isFinished(runs, judging);
    const canGoOn = !first.test.withBase || canMeasureBase(options);
    // What has its verdict keeps it, also where it can be gone on with no longer.
    const comparison = judge(runs, judging);
    const extended = finished && canGoOn && whyNotExtended(comparison) === null;
    const whole = finished && !extended;
    // As its comment said. By a push alone, what hinders each attempt would be paid for again and again.
    const hindrance = whole && isAskedFor(context) ? whyMeasuredAnew(comparison) : null;
    if (hindrance !== null) return refuse(`it could not tell, since ${hindrance}; it is measured anew`);
    if (!whole && !canGoOn) return refuse("the base commit was measured beside it, and can be no longer");
    return {
      test: { ...first.test, extended, earlier: { ...named(artifact), whole } },
      files: new Map([
        ...baselineFiles(first.test, first.baselineRuns),
        ...earlierFilesOf(first.test, { ...arrived, ...arms }),
      ]),
    };
  } catch (error) {
    if (error instanceof PairgateError) return refuse(error.problems[0]?.message ?? error.message);
    throw error;
  }
}

/** Whether somebody asked for this very run: by running jobs again, or by hand. */
function isAskedFor({ run, situation }: ActionContext): boolean {
  return run.attempt > 1 || situation.kind === "dispatch";
}

/** The base commit's run; null where it is of no use. Kept, it would keep every later run of this test from a verdict. */
function usable(base: Run | null, candidate: Run): Run | null {
  return base === null || whyBroken(base, candidate) !== null ? null : base;
}

/** The test as its first plan made it, or why that plan is none of ours. */
async function firstTest(
  options: { readonly project: Project; readonly test: GateTest; readonly fresh: HandedTest },
  { candidate, base }: ArrivedRuns,
): Promise<{ readonly test: HandedTest; readonly baselineRuns: readonly Run[] } | string> {
  const { project, test, fresh } = options;
  const { surveyed, pool } = test;
  const first = candidate?.manifest.plan ?? null;
  if (first === null) return "it has no plan";
  const { gates, baselineRuns } = await planAgain({ surveyed, first, store: project.store });
  const bare = first.baselineRuns.length === 0;
  // Also where a baseline is stored by now: the one it was begun with is the one that counts.
  const withBase = bare && (base !== null || test.base !== null);
  if (bare && !withBase && pool.runs.length > 0)
    return "it was measured without a baseline, and there is one now";
  const metered = withBase || isMetered(baselineRuns);
  const priced = withBase || isPriced(baselineRuns);
  if (!isOurs(gates, { project, test, metered, priced })) {
    return "its plan has other rates than the configuration of the base commit";
  }
  const { rounds, seed } = first;
  const { stopping } = project.config;
  const own = planFor({ surveyed, rounds, seed, gates, baselineRuns, stopping });
  if (digest(own) !== digest(first)) return "its plan is not the one that its baseline gives";
  return {
    test: {
      ...fresh,
      rounds,
      seed,
      schedule: scheduleIn(own),
      gates,
      baselineRuns: baselineRuns.map(handedBaseline),
      withBase,
    },
    baselineRuns,
  };
}

/** Whether the base commit can be measured beside the candidate, also where a baseline is stored by now. */
function canMeasureBase({ sides, test }: { readonly sides: Sides; readonly test: GateTest }): boolean {
  const { check } = test.surveyed;
  return (
    !("reason" in sides.base) && check.baseline.whenMissing === "run" && sides.base.check(check) !== null
  );
}

/** Whether the rates are such as the base commit's configuration gives, for some number of changed checks. */
function isOurs(
  gates: Gates,
  options: {
    readonly project: Project;
    readonly test: GateTest;
    readonly metered: boolean;
    readonly priced: boolean;
  },
): boolean {
  const { project, test, metered, priced } = options;
  const most = project.config.checks?.length ?? 1;
  for (let changedChecks = 1; changedChecks <= most; changedChecks += 1) {
    const own = gatesFor({
      falseAlarm: project.config.falseAlarm,
      changedChecks,
      rules: test.surveyed.check.gates,
      metered,
      priced,
      extensionShare: EXTENSION_SHARE,
    });
    // The order of keys tells nothing.
    if (isDeepStrictEqual(own, gates)) return true;
  }
  return false;
}

/** What finds and proves an artifact again. */
function named({ id, name, size, digest }: Artifact) {
  return { id, name, size, digest };
}

function baselineFiles(test: HandedTest, runs: readonly Run[]): Map<string, string> {
  return new Map(runs.map((run) => [baselinePath(test, run.manifest.id), formatRunFile(run)]));
}

function earlierFilesOf(test: HandedTest, arrived: ArrivedRuns): [string, string][] {
  return (["candidate", "base", "confirm"] as const).flatMap((purpose) => {
    const run = arrived[purpose];
    return run === null ? [] : [[earlierPath(test, purpose), formatRunFile(run)] as [string, string]];
  });
}
