import { readDispatch } from "./event-dispatch.ts";
import {
  commentPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  readPayload,
} from "./event-payload.ts";
import { branchOf, type Environment, readOwnRepository, runSha } from "./event-run.ts";
import { isNoCommit } from "./sha.ts";
import type {
  CommentSituation,
  MergeGroupSituation,
  OwnRepository,
  PullRequestSituation,
  PushSituation,
  Situation,
} from "./situation.ts";

/** What GitHub hands to a run: the event's name, its parsed payload and the environment. */
export interface EventInput {
  readonly eventName: string;
  readonly payload: unknown;
  readonly environment: Environment;
}

export const DEPENDABOT = "dependabot[bot]";

/**
 * Reads an event into the situation it stands for.
 * @throws PairgateError where the payload lacks what its event must have; it names the event, the field and what to do
 */
export function readSituation(input: EventInput): Situation {
  const { eventName, environment } = input;
  const repository = readOwnRepository(input);
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(input, eventName, repository);
    case "merge_group":
      return readMergeGroup(input, repository);
    case "push":
      return readPush(input, repository);
    case "schedule": {
      const sha = runSha(eventName, environment);
      return {
        kind: "schedule",
        event: eventName,
        repository,
        sha,
        branch: branchOf(environment["GITHUB_REF"]),
      };
    }
    case "workflow_dispatch":
      return { ...readDispatch(input), repository };
    case "issue_comment":
      return readComment(input, repository);
    default:
      return { kind: "other", event: eventName, repository };
  }
}

function readPullRequest(
  { eventName, payload, environment }: EventInput,
  event: PullRequestSituation["event"],
  repository: OwnRepository,
): PullRequestSituation {
  const hint =
    "Without a pull request there is nothing to judge: use on: pull_request or pull_request_target.";
  const read = readPayload({ schema: pullRequestPayload, payload, eventName, hint });
  const { head, base, ...pullRequest } = read.pull_request;
  return {
    kind: "pull-request",
    event,
    repository,
    action: read.action,
    number: pullRequest.number,
    head: {
      sha: head.sha,
      ref: head.ref,
      repositoryId: head.repo?.id ?? null,
      repository: head.repo?.full_name ?? null,
    },
    base: { sha: base.sha, ref: base.ref },
    author: pullRequest.user,
    fork: head.repo?.id !== base.repo.id,
    dependabot: [pullRequest.user, read.sender, environment["GITHUB_ACTOR"]].includes(DEPENDABOT),
    draft: pullRequest.draft,
    retargeted: read.changes?.base != null,
  };
}

function readMergeGroup({ eventName, payload }: EventInput, repository: OwnRepository): MergeGroupSituation {
  const hint = "Use on: merge_group, with a merge queue on the target branch.";
  const read = readPayload({ schema: mergeGroupPayload, payload, eventName, hint });
  const { head_sha: headSha, base_sha: baseSha, base_ref, head_ref } = read.merge_group;
  const baseRef = branchOf(base_ref) ?? base_ref;
  const prefix = `refs/heads/gh-readonly-queue/${baseRef}/`;
  // A branch name may hold slashes and even `pr-1-…`: only what follows the known target branch is looked at.
  const rest = head_ref.startsWith(prefix) ? head_ref.slice(prefix.length) : "";
  const found = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u.exec(rest)?.[1];
  return {
    kind: "merge-group",
    event: eventName,
    repository,
    action: read.action,
    headSha,
    baseSha,
    baseRef,
    pullRequest: found === undefined ? null : Number(found),
  };
}

function readPush({ eventName, payload }: EventInput, repository: OwnRepository): PushSituation {
  const hint = "Use on: push with branches: [main].";
  const read = readPayload({ schema: pushPayload, payload, eventName, hint });
  const branch = branchOf(read.ref);
  return {
    kind: "push",
    event: eventName,
    repository,
    sha: read.after,
    before: isNoCommit(read.before) ? null : read.before,
    branch,
    isDefaultBranch: branch === read.repository.default_branch,
    deleted: read.deleted || isNoCommit(read.after),
  };
}

function readComment({ eventName, payload }: EventInput, repository: OwnRepository): CommentSituation {
  const hint = "Use on: issue_comment.";
  const { action, issue, comment } = readPayload({ schema: commentPayload, payload, eventName, hint });
  return {
    kind: "comment",
    event: eventName,
    repository,
    action,
    number: issue.number,
    isPullRequest: issue.pull_request != null,
    body: comment.body ?? "",
    author: comment.user,
    commentId: comment.id,
  };
}
