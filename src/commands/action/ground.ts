import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { mergeBase } from "../../github/history.ts";
import { baseOfGroup } from "../../github/merge-queue.ts";
import { pullRequest } from "../../github/pull-requests.ts";
import type {
  DispatchSituation,
  MergeGroupSituation,
  PullRequestSituation,
  Situation,
} from "../../github/situation.ts";
import { git } from "../git.ts";

/** Which commits a gate is about. Design section 2. */
export interface Ground {
  /** The commit whose files are measured: what is checked out. */
  readonly commit: string;
  readonly base: string;
  /** The commit that the status is set on. */
  readonly head: string;
  readonly pullRequest: number | null;
  /** The target branch. */
  readonly target: string;
  /** Code that someone without write access may have written. */
  readonly fromOutside: boolean;
  /** Other pull requests that are in the measured files too, as in a merge queue. */
  readonly ahead: readonly number[];
}

/** What is checked out. */
export interface CheckedOut {
  readonly commit: string;
  /** As the commit itself names them, also where the clone is too shallow to have them. */
  readonly parents: readonly string[];
}

/** @throws PairgateError where no repository is checked out */
export async function readCheckedOut(folder: string): Promise<CheckedOut> {
  try {
    const commit = (await git(folder, "rev-parse", "HEAD")).trim();
    const header = (await git(folder, "cat-file", "-p", commit)).split("\n\n")[0] ?? "";
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1] ?? "");
    return { commit, parents };
  } catch (error) {
    throw new PairgateError({
      message: `no commit is checked out: ${(error as Error).message.split("\n")[0]}`,
      hint: "Check out first: actions/checkout with fetch-depth: 2 and persist-credentials: false.",
      place: { file: folder },
    });
  }
}

/**
 * The base commit of what is checked out, for each event of the design's table.
 * @throws PairgateError where the event has none, or something else is checked out than the event is about
 */
export async function groundOf(options: {
  readonly situation: Situation;
  readonly github: () => Promise<GitHub>;
  readonly checkedOut: CheckedOut;
}): Promise<Ground> {
  const { situation } = options;
  switch (situation.kind) {
    case "pull-request":
      return ofPullRequest({ ...options, situation });
    case "merge-group":
      return ofMergeGroup({ ...options, situation });
    case "dispatch":
      return ofDispatch({ ...options, situation });
    default:
      throw new PairgateError({
        message: `the event ${situation.event} has nothing to compare`,
        hint: "Gate on pull_request, merge_group or workflow_dispatch; on push and schedule, use mode: record.",
      });
  }
}

interface Asked<S> {
  readonly situation: S;
  readonly github: () => Promise<GitHub>;
  readonly checkedOut: CheckedOut;
}

async function ofPullRequest({
  situation,
  github,
  checkedOut,
}: Asked<PullRequestSituation>): Promise<Ground> {
  const { head, number, base } = situation;
  const common = {
    commit: checkedOut.commit,
    head: head.sha,
    pullRequest: number,
    target: base.ref,
    fromOutside: situation.fork || situation.dependabot,
    ahead: [],
  };
  const [first, second] = checkedOut.parents;
  if (first !== undefined && second === head.sha) return { ...common, base: first };
  if (checkedOut.commit === head.sha) {
    return { ...common, base: await mergeBase(await github(), { base: base.ref, head: head.sha }) };
  }
  throw new PairgateError({
    message: `what is checked out (${checkedOut.commit.slice(0, 7)}) is neither the merge of pull request ${number} nor its head (${head.sha.slice(0, 7)})`,
    hint: "Leave `ref` out of actions/checkout, which then checks out the merge; or give it the head commit.",
  });
}

async function ofMergeGroup({ situation, github, checkedOut }: Asked<MergeGroupSituation>): Promise<Ground> {
  const { headSha, baseSha, baseRef, pullRequest: number } = situation;
  mustBe(checkedOut, headSha, "the merge group's head");
  const { base, ahead } = await baseOfGroup(await github(), { baseSha, baseRef, headSha });
  return {
    commit: headSha,
    base,
    head: headSha,
    pullRequest: number,
    target: baseRef,
    fromOutside: false,
    ahead: ahead.filter((other) => other !== number),
  };
}

async function ofDispatch({ situation, github, checkedOut }: Asked<DispatchSituation>): Promise<Ground> {
  const { pullRequest: number, commit } = situation;
  if (number === null || commit === null) {
    throw new PairgateError({
      message: "a dispatched gate needs the inputs `pull-request` and `commit`",
      hint: "Start it with: gh workflow run FILE -f pull-request=NUMBER -f commit=FULL_SHA",
    });
  }
  const client = await github();
  const asked = await pullRequest(client, number);
  if (asked === null || asked.head.sha !== commit) {
    throw new PairgateError({
      message:
        asked === null
          ? `there is no pull request ${number}`
          : `pull request ${number} has moved on to ${asked.head.sha.slice(0, 7)}, and ${commit.slice(0, 7)} was asked for`,
      hint: "Look at the new commits, then dispatch the one that you have read.",
    });
  }
  mustBe(checkedOut, commit, "the commit that was dispatched");
  return {
    commit,
    base: await mergeBase(client, { base: asked.base.ref, head: commit }),
    head: commit,
    pullRequest: number,
    target: asked.base.ref,
    fromOutside: true,
    ahead: [],
  };
}

function mustBe(checkedOut: CheckedOut, commit: string, what: string): void {
  if (checkedOut.commit === commit) return;
  throw new PairgateError({
    message: `${what} is ${commit.slice(0, 7)}, and ${checkedOut.commit.slice(0, 7)} is checked out`,
    hint: "Give actions/checkout this `ref`.",
  });
}
