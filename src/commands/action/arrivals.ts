import { acceptanceOf } from "../../baseline/blessing.ts";
import { branchStore } from "../../baseline/branch-store.ts";
import { poolNamed } from "../../baseline/pool.ts";
import { PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import type { Acceptance } from "../../domain/verdict.ts";
import { type Artifact, downloadArtifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { gitBranch } from "../../github/git-data.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import {
  ARTIFACT_LIMITS,
  type ArrivedRuns,
  acceptableArtifacts,
  newestFor,
  readArrived,
  runsIn,
} from "./earlier.ts";
import { type GateHandover, type HandedTest, measuredOf } from "./handover.ts";
import { handedBaseline, readBaseline } from "./prepared-folder.ts";

/** Where the run files of a handed-over test come from: artifacts, or the folder of the same job. */
export interface Arrivals {
  /** @throws PairgateError where what arrived is not what pairgate leaves */
  runs(test: HandedTest): Promise<ArrivedRuns | null>;
  baseline(test: HandedTest): Promise<readonly Run[]>;
  /** Who accepted the test's treatment since it was prepared, or null. */
  accepted(test: HandedTest): Promise<Acceptance | null>;
}

/** Run files from artifacts of this run, or of the earlier run that `prepare` found; baselines from the prepared one. */
export async function fromArtifacts(context: ActionContext, handover: GateHandover): Promise<Arrivals> {
  const github = await context.github();
  let listed: Promise<readonly Artifact[]> | null = null;
  const own = () => {
    listed ??= acceptableArtifacts({ context, github, pullRequest: handover.pullRequest, headRef: null });
    return listed;
  };
  return {
    async runs(test) {
      const artifact = newestFor(await own(), measuredOf(handover, test));
      if (artifact !== null) return readArrived(github, artifact);
      if (test.earlier === null || !test.earlier.whole) return null;
      const found = { ...test.earlier, expired: false, createdAt: "", runId: 0, run: null };
      const files = await downloadArtifact(github, found, ARTIFACT_LIMITS);
      return files === null ? null : runsIn(files, test.earlier.name);
    },
    baseline: (test) => baselineOf({ context, github, handover, test }),
    async accepted(test) {
      const { pullRequest } = handover;
      if (pullRequest === null) return null;
      try {
        const store = branchStore(gitBranch(github, handover.branch));
        return acceptanceOf((await store.blessings(pullRequest)).blessings, test);
      } catch (error) {
        // The verdict does not wait for it: a re-run finds it.
        if (!(error instanceof PairgateError)) throw error;
        tellProblems(context.terminal, "warning", error.problems);
        return null;
      }
    },
  };
}

/** Baselines from the prepared folder where they are what was handed over, else from the store. */
async function baselineOf(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly handover: GateHandover;
  readonly test: HandedTest;
}): Promise<readonly Run[]> {
  const { context, github, handover, test } = options;
  const read = await Promise.all(
    test.baselineRuns.map((stored) => readBaseline(context.inputs.prepared, test, stored)),
  );
  const there = read.filter((run) => run !== null);
  if (there.length === test.baselineRuns.length) return there;
  const runs = await poolNamed({
    store: branchStore(gitBranch(github, handover.branch)),
    check: test,
    ids: test.baselineRuns.map(({ id }) => id),
    attempts: test.baselineAttempts,
  });
  const same = runs.every((run, index) => handedBaseline(run).digest === test.baselineRuns[index]?.digest);
  if (same) return runs;
  throw new PairgateError({
    message: "the stored baseline is no longer the one that was prepared",
    hint: "Run the job again from its preparing job on.",
  });
}
