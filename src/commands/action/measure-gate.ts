import { join } from "node:path";
import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { createBudget } from "../../measure/budget.ts";
import type { PreparedCheck } from "../check.ts";
import { onlyCrashed } from "../gate-judge.ts";
import { measureTest } from "../gate-measure.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import { type GateHandover, type HandedTest, measuredOf } from "./handover.ts";
import { judgingOf } from "./judged.ts";
import { readBaseline } from "./prepared-folder.ts";
import { isArm, resumeEarlier, shareOf, sourceOf } from "./resume-earlier.ts";
import type { Sides } from "./sides.ts";
import { planOf, whyNotBaseOf, whyNotOf } from "./test-plan.ts";

/** Measures one test of a gate. Returns whether every run of it has its end. */
export async function measureGate(options: {
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
  const resumed = await resumeEarlier({
    context,
    prepared,
    folder,
    measured: measuredOf(handover, test),
    whyNot: (run) => (isArm(run) ? whyNotArm(test, run) : whyNotOf(test, run)),
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
    extended: test.extended,
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

/** Why a run of the base commit is not gone on with: it is of another test, or of no use, and may be mended by now. */
function whyNotArm(test: HandedTest, run: Run): string | null {
  return whyNotBaseOf(test, run) ?? (onlyCrashed(run) ? "its agent crashed at every attempt" : null);
}
