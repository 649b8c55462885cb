import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { resolveChecks } from "../../config/checks.ts";
import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { artifactName } from "../../github/artifact-name.ts";
import { createBudget } from "../../measure/budget.ts";
import { type PreparedCheck, prepareCheck } from "../check.ts";
import { measureTest } from "../gate-measure.ts";
import { say } from "../measuring.ts";
import type { Treatment } from "../survey.ts";
import { tellProblems } from "../tell.ts";
import { agentEnvironment } from "./agent-env.ts";
import type { ActionContext } from "./context.ts";
import {
  type GateHandover,
  type HandedRecord,
  type HandedTest,
  type Handover,
  measuredOf,
} from "./handover.ts";
import { judgingOf } from "./judged.ts";
import { measureRecord } from "./measure-record.ts";
import { readBaseConfig, readBaseline } from "./prepared-folder.ts";
import { refuseExposed } from "./refuse-exposed.ts";
import { isArm, resumeEarlier, shareOf, sourceOf } from "./resume-earlier.ts";
import { openSides, type Sides } from "./sides.ts";
import { planOf, whyNotOf, whyOtherGround } from "./test-plan.ts";
import { unreachableStore } from "./unreachable-store.ts";

/** What a measuring job leaves. */
export interface MeasuredJob {
  readonly complete: boolean;
}

/**
 * Measures what `prepare` decided, for the checks this job is given, and leaves their run files in a folder to upload.
 * Knows no baseline store and needs no token.
 */
export async function measureMode(context: ActionContext, handover: Handover): Promise<MeasuredJob> {
  const { inputs, terminal } = context;
  const workspace = terminal.cwd;
  const sides = await openSides({
    workspace,
    config: inputs.config,
    base: handover.kind === "gate" ? handover.base : null,
    readBase: () => readBaseConfig(inputs.prepared),
    storeOf: () => unreachableStore(handover.branch),
  });
  try {
    const found = sides.project.repository.head;
    if (found !== handover.commit) {
      throw new PairgateError({
        message: `${found?.slice(0, 7) ?? "no commit"} is checked out, and the plan is for ${handover.commit.slice(0, 7)}`,
        hint: "Give actions/checkout the `ref` that the preparing job names (needs.prepare.outputs.commit).",
      });
    }
    const own = new Map(resolveChecks(sides.project.config).map((check) => [check.name, check]));
    const chosen = [...handover.tests].filter((test) => isAsked(test, inputs.checks));
    if (chosen.length === 0) {
      throw new PairgateError({
        message: "nothing of the plan is to be measured by this job",
        hint: "Give the input `check` one of the names in the output `checks` of the preparing job.",
      });
    }
    const environment = { ...terminal.env, ...agentEnvironment(context, sides.project.config) };
    const inside = { ...terminal, env: environment };
    let complete = true;
    for (const test of chosen) {
      const check = own.get(`${test.suite}/${test.candidate}`);
      if (check === undefined) throw otherGround(test, "the configuration has no such check");
      const prepared = await prepareCheck({
        terminal: inside,
        project: sides.project,
        check,
        sandbox: inputs.sandbox,
      });
      const why = whyOtherGround(test, prepared);
      if (why !== null) throw otherGround(test, why);
      await refuseExposed({
        context,
        fromOutside: handover.kind === "gate" && handover.fromOutside,
        pullRequest: handover.kind === "gate" ? handover.pullRequest : null,
        prepared,
      });
      const folder = await folderFor({ context, handover, test });
      const ordered = { context, inside, handover, sides, prepared, folder };
      const whole =
        handover.kind === "gate"
          ? await measureGate({ ...ordered, handover, test: test as HandedTest })
          : await measureRecord({ ...ordered, handover, test: test as HandedRecord });
      complete = complete && whole;
    }
    return { complete };
  } finally {
    await sides.remove();
  }
}

async function measureGate(options: {
  readonly context: ActionContext;
  readonly inside: ActionContext["terminal"];
  readonly handover: GateHandover;
  readonly sides: Sides;
  readonly prepared: PreparedCheck;
  readonly test: HandedTest;
  readonly folder: string;
}): Promise<boolean> {
  const { context, inside, handover, sides, prepared, test, folder } = options;
  const { inputs } = context;
  const baselineRuns: Run[] = [];
  for (const stored of test.baselineRuns) {
    const run = await readBaseline(inputs.prepared, test, stored);
    if (run === null) {
      throw new PairgateError({
        message: `the baseline's run ${JSON.stringify(stored.id)} is not in the prepared folder ${inputs.prepared}`,
        hint: "Download the artifact that the preparing job uploaded, and name its folder in the input `prepared`.",
      });
    }
    baselineRuns.push(run);
  }
  const base = "reason" in sides.base ? null : await sides.base.treatment(prepared.check);
  const resumed = await resumeEarlier({
    context,
    prepared,
    folder,
    measured: measuredOf(handover, test),
    whyNot: (run) => (isArm(run) ? whyOtherBase(run, base) : whyNotOf(test, run)),
    command: "gate",
  });
  await prepared.setUp();
  const judging = judgingOf(test, baselineRuns);
  const measured = await measureTest({
    terminal: inside,
    project: sides.project,
    prepared,
    base: sides.base,
    plan: planOf(test, prepared.tasks),
    epoch: test.epoch,
    judging,
    source: sourceOf(context, handover.pullRequest),
    budget: createBudget(shareOf(handover), () => inside.now().getTime()),
    asked: {
      attempts: null,
      seed: null,
      concurrency: null,
      sandbox: inputs.sandbox,
      resume: [],
    },
    resumed,
    fileFor: (purpose) => join(folder, `${purpose}.run.jsonl`),
    quiet: false,
  });
  // No later job can find it out: it sees run files alone.
  for (const why of [measured.unmeasuredSince, measured.unconfirmedSince]) {
    if (why !== null)
      tellProblems(inside, "warning", [{ message: `the base commit was not measured: ${why}` }]);
  }
  return Object.values(measured.runs).every((run) => run === null || run.end?.complete === true);
}

/** Main may have moved on since an arm of the base commit was begun. */
function whyOtherBase({ manifest }: Run, base: Treatment | null): string | null {
  return manifest.treatment?.hash === base?.hash ? null : "the base commit is another by now";
}

/** The folder whose files travel to later jobs. Named before anything is measured, so that a cancelled job leaves it too. */
async function folderFor(options: {
  readonly context: ActionContext;
  readonly handover: Handover;
  readonly test: { readonly suite: string; readonly candidate: string; readonly treatment: string };
}): Promise<string> {
  const { context, handover, test } = options;
  const name = artifactName({
    ...measuredOf(handover, test),
    runAttempt: context.run.attempt,
    shard: { index: 1, count: 1 },
  });
  const folder = join(context.artifacts, name);
  await mkdir(folder, { recursive: true });
  context.runner.setOutput("artifact", name);
  context.runner.setOutput("folder", folder);
  say(context.terminal, false, `run files of ${test.suite}/${test.candidate}: ${folder}`);
  return folder;
}

function isAsked(test: { readonly suite: string; readonly candidate: string }, names: readonly string[]) {
  return names.length === 0 || names.includes(`${test.suite}/${test.candidate}`);
}

function otherGround(
  test: { readonly suite: string; readonly candidate: string },
  why: string,
): PairgateError {
  return new PairgateError({
    message: `what is checked out is not what the plan of ${test.suite}/${test.candidate} was made for: ${why}`,
    hint: "Let no step between checkout and pairgate change the repository's files, in the preparing job and in this one alike.",
  });
}
