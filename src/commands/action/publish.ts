import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { acceptanceOf } from "../../baseline/blessing.ts";
import { branchStore } from "../../baseline/branch-store.ts";
import { poolNamed } from "../../baseline/pool.ts";
import { accept, conclusionOf } from "../../decide/accept.ts";
import { unmeasuredComparison } from "../../decide/comparison.ts";
import { verdictOf } from "../../decide/verdict.ts";
import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { Run } from "../../domain/run.ts";
import type { Acceptance, Comparison, Verdict } from "../../domain/verdict.ts";
import { type Artifact, downloadArtifact } from "../../github/artifacts.ts";
import type { GitHub } from "../../github/client.ts";
import { gitBranch } from "../../github/git-data.ts";
import { commentMarkdown } from "../../report/comment.ts";
import { statusDescription } from "../../report/status.ts";
import { terminalReport } from "../../report/terminal.ts";
import { readFailOn } from "../outcome.ts";
import { tellProblems } from "../tell.ts";
import { usesColor, widthOf } from "../terminal.ts";
import { announce } from "./announce.ts";
import type { ActionContext } from "./context.ts";
import {
  ARTIFACT_LIMITS,
  type ArrivedRuns,
  acceptableArtifacts,
  newestFor,
  readArrived,
  runsIn,
} from "./earlier.ts";
import type { GateHandover, HandedTest } from "./handover.ts";
import { judgeHanded } from "./judged.ts";
import { handedBaseline, readBaseline } from "./prepared-folder.ts";
import { armsOf, whyNotOf } from "./test-plan.ts";
import { verdictArtifact } from "./verdict-artifact.ts";

/** Where the run files of a handed-over test come from: artifacts, or the folder of the same job. */
export interface Arrivals {
  /** @throws PairgateError where what arrived is not what pairgate leaves */
  runs(test: HandedTest): Promise<ArrivedRuns | null>;
  baseline(test: HandedTest): Promise<readonly Run[]>;
  /** Who accepted the test's treatment since it was prepared, or null. */
  accepted(test: HandedTest): Promise<Acceptance | null>;
}

/** What a gate came to. */
export interface Published {
  readonly verdict: Verdict;
  readonly fails: boolean;
}

/**
 * Recomputes the verdict from run files, the base commit's rules and the baseline, and says it everywhere: the job's log
 * and summary, the comment, the commit status, the outputs; last the job's own conclusion.
 */
export async function publishGate(options: {
  readonly context: ActionContext;
  readonly handover: GateHandover;
  readonly arrivals: Arrivals;
}): Promise<Published> {
  const { context, handover, arrivals } = options;
  const { terminal, runner, inputs } = context;
  const failOn = readFailOn(inputs.failOn);
  const comparisons: Comparison[] = [...handover.settled];
  for (const test of handover.tests) comparisons.push(await comparisonOf({ arrivals, handover, test }));
  comparisons.sort((a, b) => order(a).localeCompare(order(b)));
  const verdict = verdictOf(comparisons.map((one) => ({ ...one, notes: [...one.notes, ...handover.notes] })));
  const { state, fails } = conclusionOf(verdict, failOn);
  const now = terminal.now();
  const arms = {
    baseline: handover.target,
    candidate: handover.pullRequest === null ? "this group" : "this PR",
  };
  const body = commentMarkdown({ verdict, now, arms, head: handover.head });
  terminal.stdout.write(
    terminalReport({
      verdict,
      width: widthOf(terminal.stdout, terminal.env),
      color: usesColor(terminal.stdout, terminal.env),
      now,
      head: handover.head,
    }),
  );

  const changed = handover.tests.length > 0;
  const create =
    inputs.comment === "always" ||
    (inputs.comment === "on-change" && changed) ||
    (inputs.comment === "on-regression" && (fails || verdict.verdict === "regression"));
  const [url] = await Promise.all([
    announce(context, {
      head: handover.head,
      pullRequest: handover.pullRequest,
      state,
      description: statusDescription(verdict),
      comment: inputs.comment === "never" ? null : { body, create },
    }),
    runner.summarize(body),
    leaveVerdict({ context, handover, verdict }),
  ]);
  runner.setOutput("verdict", verdict.verdict);
  runner.setOutput("headline", verdict.headline);
  runner.setOutput("comment-url", url ?? "");
  return { verdict, fails };
}

function order({ suite, candidate }: Comparison): string {
  return `${suite}\0${candidate}`;
}

/** `verdict.json` in a folder of its own, for an artifact: by it a bless knows what it accepts, and main what was merged. */
async function leaveVerdict(options: {
  readonly context: ActionContext;
  readonly handover: GateHandover;
  readonly verdict: Verdict;
}): Promise<void> {
  const { context, handover, verdict } = options;
  const folder = join(context.terminal.env["RUNNER_TEMP"] ?? context.terminal.cwd, "pairgate-verdict");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "verdict.json"), `${JSON.stringify(verdict, null, 2)}\n`);
  context.runner.setOutput("verdict-folder", folder);
  context.runner.setOutput("verdict-artifact", verdictArtifact(handover));
}

async function comparisonOf(options: {
  readonly arrivals: Arrivals;
  readonly handover: GateHandover;
  readonly test: HandedTest;
}): Promise<Comparison> {
  const { arrivals, handover, test } = options;
  const nothing = (reason: string): Comparison =>
    unmeasuredComparison({
      suite: test.suite,
      candidate: test.candidate,
      commit: handover.commit,
      base: handover.base,
      treatmentHash: test.treatment,
      reason,
    });
  try {
    const arrived = await arrivals.runs(test);
    if (arrived?.candidate == null)
      return nothing("no run file came from the measuring job; its log says why");
    const why = whyNotOf(test, arrived.candidate);
    if (why !== null) return nothing(`the run file that came is not of this test: ${why}`);
    const leftOut: string[] = [];
    const arms = armsOf(test, arrived, (said) => leftOut.push(`${said}.`));
    const runs = { candidate: arrived.candidate, ...arms };
    const judged = withNotes(judgeHanded(test, runs, await arrivals.baseline(test)), leftOut);
    // A regression alone: what did not finish was never looked at by whoever accepted.
    const accepted =
      test.accepted ?? (judged.verdict === "regression" ? await arrivals.accepted(test) : null);
    return accepted === null ? judged : accept(judged, accepted);
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    return nothing(error.problems.map(describeProblem).join("; "));
  }
}

function withNotes(comparison: Comparison, notes: readonly string[]): Comparison {
  return { ...comparison, notes: [...comparison.notes, ...notes] };
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
      const { pullRequest, key } = handover;
      const artifact = newestFor(await own(), { ...test, pullRequest, key });
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
