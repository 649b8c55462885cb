import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { upsertComment } from "../../github/comment.ts";
import { ownComments } from "../../github/own-comments.ts";
import { pullRequest as askPullRequest } from "../../github/pull-requests.ts";
import { type StatusState, setStatus } from "../../github/status.ts";
import { COMMENT_MARKER } from "../../report/comment-body.ts";
import type { ActionContext } from "./context.ts";

/** What is said of a commit, and where. */
export interface Announcement {
  /** The commit that the status is set on. */
  readonly head: string;
  readonly pullRequest: number | null;
  readonly state: StatusState;
  readonly description: string;
  /** Null leaves the pull request's comment as it is. */
  readonly comment: { readonly body: string; readonly create: boolean } | null;
}

/**
 * Sets the status and writes the comment. A failure to do either is told as a warning and hides nothing: the verdict does
 * not depend on publishing.
 * @returns where the comment can be seen, or null
 */
export async function announce(context: ActionContext, announcement: Announcement): Promise<string | null> {
  const { head, pullRequest, state, description, comment } = announcement;
  const github = await context.github().catch((error: unknown) => failed(context, "be published", error));
  if (github === null) return null;
  // Side by side: one that waits for a rate limit must not keep the other.
  const [url] = await Promise.all([
    comment === null || pullRequest === null
      ? null
      : write(context, github, { head, number: pullRequest, ...comment }).catch((error: unknown) =>
          failed(context, "be written as a comment", error),
        ),
    setStatus(github, { sha: head, state, description, targetUrl: context.run.url }).catch((error: unknown) =>
      failed(context, "be set as the commit's status", error),
    ),
  ]);
  return url;
}

async function write(
  context: ActionContext,
  github: GitHub,
  comment: {
    readonly head: string;
    readonly number: number;
    readonly body: string;
    readonly create: boolean;
  },
): Promise<string | null> {
  const { head, number, body, create } = comment;
  const now = await askPullRequest(github, number);
  // A run that was overtaken by a push says nothing over what the newer one says. A merge group's head is never a pull request's.
  if (context.situation.kind !== "merge-group" && now !== null && now.head.sha !== head) {
    context.terminal.stderr.write(
      `note: pull request ${number} has moved on; its comment was left as it is\n`,
    );
    return null;
  }
  if (!create && (await ownComments(github, { pullRequest: number, marker: COMMENT_MARKER })).length === 0)
    return null;
  return (await upsertComment(github, { pullRequest: number, body, marker: COMMENT_MARKER })).url;
}

function failed(context: ActionContext, what: string, error: unknown): null {
  if (!(error instanceof PairgateError) && !(error instanceof RangeError)) throw error;
  const said =
    error instanceof PairgateError ? error.problems.map(describeProblem).join("; ") : error.message;
  context.runner.warn(`The verdict could not ${what}: ${said}`);
  return null;
}
