import type { Epoch } from "../../baseline/epoch.ts";
import { epochsToStart } from "../../baseline/epochs.ts";
import type { BaselineStore } from "../../baseline/store.ts";
import { PairgateError, type Problem } from "../../domain/error.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { GitHub } from "../../github/client.ts";
import { firstParents } from "../../github/history.ts";
import { type PullRequest, pullRequestsOf } from "../../github/pull-requests.ts";
import { latestStatus } from "../../github/status.ts";
import type { SurveyedCheck } from "../survey.ts";
import type { ActionContext } from "./context.ts";
import { verdictOfCommit } from "./verdict-artifact.ts";

/** Of a larger push, such as a first one, only the newest merges are looked at. */
const MOST_MERGES = 20;

/** The epochs of a push, and why some of them may be missing. */
export interface FoundEpochs {
  readonly epochs: readonly Epoch[];
  readonly problems: readonly Problem[];
}

/**
 * The epochs that begin with the merges of a push: of each, what its pull request was told, and whether it was accepted
 * or merged all the same. What cannot be found out is told, and the job then fails: a later push does not look at these merges again. Design section 1.
 */
export async function epochsOfPush(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly commit: string;
  readonly surveyed: readonly SurveyedCheck[];
  readonly store: BaselineStore;
}): Promise<FoundEpochs> {
  const { context, github, commit } = options;
  const { situation } = context;
  if (situation.kind !== "push" || situation.before === null) return { epochs: [], problems: [] };
  const { before } = situation;
  const { commits } = await firstParents(github, {
    from: commit,
    most: MOST_MERGES,
    until: (ancestry) => ancestry.at(-1)?.parents[0] === before,
  });
  const epochs: Epoch[] = [];
  const problems: Problem[] = [];
  for (const { sha } of commits.toReversed()) {
    try {
      epochs.push(...(await epochsOfMerge({ ...options, sha })));
    } catch (error) {
      if (!(error instanceof PairgateError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { epochs, problems };
}

async function epochsOfMerge(options: {
  readonly context: ActionContext;
  readonly github: GitHub;
  readonly commit: string;
  readonly sha: string;
  readonly surveyed: readonly SurveyedCheck[];
  readonly store: BaselineStore;
}): Promise<Epoch[]> {
  const { context, github, commit, sha, surveyed, store } = options;
  const merged = mergedAs(await pullRequestsOf(github, sha), sha);
  if (merged === null) return [];
  const { blessings } = await store.blessings(merged.number);
  const verdict = await verdictOfCommit({
    github,
    pullRequest: merged.number,
    commit: merged.head.sha,
    repositoryId: context.situation.repository.id,
  });
  const status = await latestStatus(github, { sha: merged.head.sha });
  return epochsToStart({
    commit: sha,
    startedAt: merged.mergedAt ?? new Date(0).toISOString(),
    pullRequest: merged.number,
    checks: surveyed.map(({ check, treatment }) => ({
      suite: check.suite.name,
      candidate: check.candidate.name,
      // Of commits before the newest, what is checked out says nothing.
      treatment: sha === commit ? treatment.hash : null,
      comparison: comparisonIn(verdict, check.suite.name, check.candidate.name),
    })),
    blessings,
    overridden: status?.state === "failure",
  });
}

function mergedAs(pullRequests: readonly PullRequest[], sha: string): PullRequest | null {
  return (
    pullRequests.find(({ mergedAt, mergeCommitSha }) => mergedAt !== null && mergeCommitSha === sha) ?? null
  );
}

function comparisonIn(verdict: Verdict | null, suite: string, candidate: string) {
  return verdict?.comparisons.find((one) => one.suite === suite && one.candidate === candidate) ?? null;
}
