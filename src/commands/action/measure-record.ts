import { join } from "node:path";
import { createBudget } from "../../measure/budget.ts";
import { plainPlan } from "../../measure/plan.ts";
import type { PreparedCheck } from "../check.ts";
import { execute } from "../execute.ts";
import type { Terminal } from "../terminal.ts";
import type { ActionContext } from "./context.ts";
import { type HandedRecord, measuredOf, type RecordHandover } from "./handover.ts";
import { resumeEarlier, shareOf, sourceOf } from "./resume-earlier.ts";
import type { Sides } from "./sides.ts";
import { whyNotOfRecord } from "./test-plan.ts";

/** Measures the rounds that a baseline lacks. Returns whether all of them were made. */
export async function measureRecord(options: {
  readonly context: ActionContext;
  readonly inside: Terminal;
  readonly handover: RecordHandover;
  readonly sides: Sides;
  readonly prepared: PreparedCheck;
  readonly test: HandedRecord;
  readonly folder: string;
}): Promise<boolean> {
  const { context, inside, handover, sides, prepared, test, folder } = options;
  const resumed = await resumeEarlier({
    context,
    prepared,
    folder,
    measured: measuredOf(handover, test),
    whyNot: (run) => whyNotOfRecord(test, run),
    command: "record",
  });
  await prepared.setUp();
  const { commit } = handover;
  const [measured] = await execute({
    terminal: inside,
    arms: [
      {
        project: {
          ...sides.project,
          repository: { ...sides.project.repository, head: commit, base: commit },
        },
        prepared,
        purpose: "record",
        plan: plainPlan({ tasks: Object.keys(prepared.tasks), rounds: test.rounds, seed: test.seed }),
        extended: false,
        epoch: test.epoch,
        testId: test.testId,
        output: join(folder, "record.run.jsonl"),
        resumed: resumed.main ?? null,
      },
    ],
    source: sourceOf(context, null),
    budget: createBudget(shareOf(handover), () => inside.now().getTime()),
    concurrency: null,
    quiet: false,
  });
  return measured?.run.end?.complete === true;
}
