import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "../../domain/run.ts";
import { isFor, type MeasuredCheck, parseArtifactName } from "../../github/artifact-name.ts";
import { type Arrivals, fromArtifacts } from "./arrivals.ts";
import type { ActionContext, Runner } from "./context.ts";
import { type ArrivedRuns, runsIn } from "./earlier.ts";
import {
  formatHandover,
  type GateHandover,
  measuredOf,
  nameOf,
  openTests,
  parseHandover,
  type RecordHandover,
} from "./handover.ts";
import { type MeasuredChecks, measureChecks } from "./measure.ts";
import { prepareMode } from "./prepare.ts";
import { prepareRecord } from "./prepare-record.ts";
import { preparedFolder, readBaseline, writePrepared } from "./prepared-folder.ts";
import { type Published, publishGate } from "./publish.ts";
import { recordRuns } from "./record.ts";
import type { StepFailure } from "./run-action.ts";

const NO_FAILURES: MeasuredChecks["failures"] = new Map();

/**
 * A gate in one job: prepare, measure and publish, where what would be handed from job to job stays in it. Refuses to run
 * an agent unsandboxed beside a token that can write.
 */
export async function autoGate(context: ActionContext): Promise<StepFailure> {
  let plan = "";
  const runner: Runner = {
    ...context.runner,
    setOutput(name, value) {
      if (name === "plan") plan = value;
      context.runner.setOutput(name, value);
    },
  };
  const inside = {
    ...context,
    runner,
    inputs: { ...context.inputs, prepared: preparedFolder(context.terminal) },
  };
  await prepareMode(inside);
  // From outside, or a group that waits for a maintainer: what there is to say has been said.
  if (plan === "") return null;
  const handover = parseHandover(plan);
  if (handover.kind !== "gate") throw new Error("a gate was prepared, and a recording came of it");
  const { verdict, fails } = await gateHere(inside, handover);
  return fails ? verdict.headline : null;
}

/** A recording in one job. */
export async function autoRecord(context: ActionContext): Promise<StepFailure> {
  const { handover, files } = await prepareRecord(context);
  const prepared = preparedFolder(context.terminal);
  await writePrepared(prepared, files);
  const parsed = parseHandover(formatHandover(handover));
  if (parsed.kind !== "record") throw new Error("a recording was prepared, and a gate came of it");
  const inside = { ...context, inputs: { ...context.inputs, prepared } };
  return (await recordHere(inside, parsed)) ? null : "not everything was recorded";
}

async function gateHere(context: ActionContext, handover: GateHandover): Promise<Published> {
  const open = openTests(handover).map(nameOf);
  const failures =
    open.length === 0
      ? NO_FAILURES
      : (await measureChecks({ ...context, inputs: { ...context.inputs, checks: open } }, handover)).failures;
  // Where no check has anything to show, the mistake itself is what there is to tell.
  if (failures.size === handover.tests.length) for (const failure of failures.values()) throw failure;
  const arrivals = await arrivalsHere(context, handover);
  const runs: Arrivals["runs"] = async (test) => {
    const failure = failures.get(nameOf(test));
    if (failure !== undefined) throw failure;
    return arrivals.runs(test);
  };
  return publishGate({ context, handover, arrivals: { ...arrivals, runs } });
}

async function recordHere(context: ActionContext, handover: RecordHandover): Promise<boolean> {
  const { failures } =
    handover.tests.length === 0 ? { failures: NO_FAILURES } : await measureChecks(context, handover);
  return recordRuns({
    context,
    handover,
    arrivals: async (test) => {
      const failure = failures.get(nameOf(test));
      if (failure !== undefined) throw failure;
      return (await measuredHere(context, measuredOf(handover, test)))?.record ?? null;
    },
  });
}

async function arrivalsHere(context: ActionContext, handover: GateHandover): Promise<Arrivals> {
  const remote = await fromArtifacts(context, handover);
  return {
    async runs(test) {
      return (await measuredHere(context, measuredOf(handover, test))) ?? remote.runs(test);
    },
    async baseline(test) {
      const there: Run[] = [];
      for (const stored of test.baselineRuns) {
        const run = await readBaseline(context.inputs.prepared, test, stored);
        if (run !== null) there.push(run);
      }
      return there.length === test.baselineRuns.length ? there : remote.baseline(test);
    },
    accepted: remote.accepted,
  };
}

/** The run files that this job left of a check, or null. */
async function measuredHere(context: ActionContext, measured: MeasuredCheck): Promise<ArrivedRuns | null> {
  const place = context.artifacts;
  const attempt = (folder: string) => parseArtifactName(folder)?.runAttempt ?? 0;
  const name = (await readdir(place).catch(() => []))
    .filter((folder) => isFor(folder, measured))
    .sort((a, b) => attempt(a) - attempt(b))
    .at(-1);
  if (name === undefined) return null;
  const files = new Map<string, Uint8Array>();
  for (const file of await readdir(join(place, name)))
    files.set(file, await readFile(join(place, name, file)));
  return runsIn(files, name);
}
