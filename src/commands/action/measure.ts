import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { resolveChecks } from "../../config/checks.ts";
import { PairgateError } from "../../domain/error.ts";
import { artifactName } from "../../github/artifact-name.ts";
import { prepareCheck } from "../check.ts";
import { say } from "../measuring.ts";
import { agentEnvironment } from "./agent-env.ts";
import type { ActionContext } from "./context.ts";
import { type HandedRecord, type HandedTest, type Handover, measuredOf, nameOf } from "./handover.ts";
import { measureGate } from "./measure-gate.ts";
import { measureRecord } from "./measure-record.ts";
import { readBaseConfig } from "./prepared-folder.ts";
import { refuseExposed } from "./refuse-exposed.ts";
import { openSides, type Sides } from "./sides.ts";
import { whyOtherGround } from "./test-plan.ts";
import { unreachableStore } from "./unreachable-store.ts";

/** What a measuring job leaves. */
export interface MeasuredJob {
  readonly complete: boolean;
}

/** What a job came to that measures several checks. */
export interface MeasuredChecks extends MeasuredJob {
  /** By check, why it could not be measured. */
  readonly failures: ReadonlyMap<string, PairgateError>;
}

/**
 * Measures what `prepare` decided, for the checks this job is given, and leaves their run files in a folder to upload.
 * Knows no baseline store and needs no token.
 * @throws PairgateError where a check could not be measured, once the others are
 */
export async function measureMode(context: ActionContext, handover: Handover): Promise<MeasuredJob> {
  const { complete, failures } = await measureChecks(context, handover);
  for (const failure of failures.values()) throw failure;
  return { complete };
}

/** @throws PairgateError where none can be measured, whatever the check */
export async function measureChecks(context: ActionContext, handover: Handover): Promise<MeasuredChecks> {
  const { inputs, terminal } = context;
  const sides = await openSides({
    workspace: terminal.cwd,
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
    const chosen = [...handover.tests].filter((test) => isAsked(test, inputs.checks));
    if (chosen.length === 0) {
      throw new PairgateError({
        message: "nothing of the plan is to be measured by this job",
        hint: "Give the input `check` one of the names in the output `checks` of the preparing job.",
      });
    }
    const environment = { ...terminal.env, ...agentEnvironment(context, sides.project.config) };
    const inside = { ...terminal, env: environment };
    const failures = new Map<string, PairgateError>();
    let complete = true;
    for (const test of chosen) {
      try {
        complete = (await measureCheck({ context, inside, handover, sides, test })) && complete;
      } catch (error) {
        if (!(error instanceof PairgateError)) throw error;
        failures.set(nameOf(test), error);
      }
    }
    return { complete, failures };
  } finally {
    await sides.remove();
  }
}

async function measureCheck(options: {
  readonly context: ActionContext;
  readonly inside: ActionContext["terminal"];
  readonly handover: Handover;
  readonly sides: Sides;
  readonly test: HandedTest | HandedRecord;
}): Promise<boolean> {
  const { context, inside, handover, sides, test } = options;
  const check = resolveChecks(sides.project.config).find(({ name }) => name === nameOf(test));
  if (check === undefined) throw otherGround(test, "the configuration has no such check");
  const prepared = await prepareCheck({
    terminal: inside,
    project: sides.project,
    check,
    sandbox: context.inputs.sandbox,
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
  return handover.kind === "gate"
    ? measureGate({ ...ordered, handover, test: test as HandedTest })
    : measureRecord({ ...ordered, handover, test: test as HandedRecord });
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
  // A folder that is there already, whoever made it, is none of this job's.
  await rm(folder, { recursive: true, force: true });
  await mkdir(context.artifacts, { recursive: true });
  await mkdir(folder);
  context.runner.setOutput("artifact", name);
  context.runner.setOutput("folder", folder);
  say(context.terminal, false, `run files of ${nameOf(test)}: ${folder}`);
  return folder;
}

function isAsked(test: HandedTest | HandedRecord, names: readonly string[]): boolean {
  return names.length === 0 || names.includes(nameOf(test));
}

function otherGround(test: HandedTest | HandedRecord, why: string): PairgateError {
  return new PairgateError({
    message: `what is checked out is not what the plan of ${nameOf(test)} was made for: ${why}`,
    hint: "Let no step between checkout and pairgate change the repository's files, in the preparing job and in this one alike.",
  });
}
