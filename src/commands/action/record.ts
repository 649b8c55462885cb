import { branchStore } from "../../baseline/branch-store.ts";
import { type Epoch, epochSchema } from "../../baseline/epoch.ts";
import { epochOfEnvironment } from "../../baseline/epochs.ts";
import { readStored } from "../../baseline/read-stored.ts";
import type { BaselineStore } from "../../baseline/store.ts";
import { PairgateError, type Problem } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import { gitBranch } from "../../github/git-data.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import { acceptableArtifacts, newestFor, readArrived } from "./earlier.ts";
import type { HandedRecord, RecordHandover } from "./handover.ts";
import { mustBeMain } from "./prepare.ts";
import { whyNotOfRecord } from "./test-plan.ts";

/** Where the recorded runs come from: artifacts of this very run, or the same job. */
export type RecordArrivals = (test: HandedRecord) => Promise<Run | null>;

/**
 * Adds to the baseline branch what main's own jobs measured, and the epochs that begin: all in one commit. What did not
 * finish, or is not what was prepared, is not stored and told.
 * @returns whether everything that was prepared is now stored
 */
export async function recordRuns(options: {
  readonly context: ActionContext;
  readonly handover: RecordHandover;
  readonly arrivals: RecordArrivals;
}): Promise<boolean> {
  const { context, handover, arrivals } = options;
  const { terminal, runner } = context;
  mustBeMain(context.situation);
  const store = branchStore(gitBranch(await context.github(), handover.branch), { now: terminal.now });
  const runs: Run[] = [];
  const epochs: Epoch[] = handover.epochs.map((epoch) => epochSchema.parse(epoch));
  const problems: Problem[] = handover.problems.map((said) => ({
    message: `an epoch may be missing: ${said}`,
    hint: "Run all jobs again.",
  }));
  for (const test of handover.tests) {
    const found = await arrivedRun({ arrivals, handover, test });
    if (typeof found === "string") {
      problems.push({
        message: `nothing of ${test.suite}/${test.candidate} was recorded: ${found}`,
        hint: "Run the job again; what was measured is gone on with.",
      });
      continue;
    }
    runs.push(found);
    const epoch = epochOfEnvironment(await newestIn(store, test, found), found);
    if (epoch !== null) epochs.push(epoch);
  }
  const paths = runs.length + epochs.length === 0 ? [] : await store.add({ runs, epochs });
  for (const path of paths) terminal.stdout.write(`stored in ${store.name}: ${path}\n`);
  tellProblems(terminal, "warning", problems);
  runner.setOutput("recorded", paths.join("\n"));
  await runner.summarize(summary(paths, problems));
  return problems.length === 0;
}

async function arrivedRun(options: {
  readonly arrivals: RecordArrivals;
  readonly handover: RecordHandover;
  readonly test: HandedRecord;
}): Promise<Run | string> {
  const { arrivals, handover, test } = options;
  try {
    const run = await arrivals(test);
    if (run === null) return "no run file came from the measuring job";
    const why = whyNotOfRecord(test, run);
    if (why !== null) return `the run file that came is not what was to be measured: ${why}`;
    if (run.manifest.commit.sha !== handover.commit) return "the run file that came is of another commit";
    return run.end?.complete === true ? run : (run.end?.reason ?? "measuring was cut off");
  } catch (error) {
    if (error instanceof PairgateError) return error.problems[0]?.message ?? error.message;
    throw error;
  }
}

/** The newest stored run of a check other than the one that is being added. */
async function newestIn(store: BaselineStore, check: HandedRecord, added: Run): Promise<Run | null> {
  const { runs } = await store.list(check);
  const newest = [...runs].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))[0];
  if (newest === undefined) return null;
  const read = await readStored({ store, check, entry: newest, problems: [] });
  return read === null || read.run.manifest.id === added.manifest.id ? null : read.run;
}

/** Runs of this very workflow run, and of no other. */
export async function recordsFromArtifacts(
  context: ActionContext,
  handover: RecordHandover,
): Promise<RecordArrivals> {
  const github = await context.github();
  let listed: ReturnType<typeof acceptableArtifacts> | null = null;
  return async (test) => {
    listed ??= acceptableArtifacts({ context, github, pullRequest: null, headRef: null });
    const artifact = newestFor(await listed, { ...test, pullRequest: null, key: handover.key });
    return artifact === null ? null : ((await readArrived(github, artifact))?.record ?? null);
  };
}

function summary(paths: readonly string[], problems: readonly Problem[]): string {
  const stored =
    paths.length === 0
      ? "Nothing was added to the baseline."
      : `Added to the baseline:\n\n${paths.map((path) => `- \`${path.replaceAll("`", "")}\``).join("\n")}`;
  const missing =
    problems.length === 0 ? "" : `\n\n${problems.length} could not be recorded: see the job's log.`;
  return `### pairgate: the baseline\n\n${stored}${missing}\n`;
}
