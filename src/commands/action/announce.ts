import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { upsertComment } from "../../github/comment.ts";
import { ownComments } from "../../github/own-comments.ts";
import { pullRequest as askPullRequest } from "../../github/pull-requests.ts";
import { type StatusState, setStatus } from "../../github/status.ts";
import { COMMENT_MARKER } from "../../report/comment-body.ts";
import { escapeTerminal } from "../../report/escape-terminal.ts";
import { revealHidden } from "../../report/hidden.ts";
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

/** What became of an announcement. */
export interface Announced {
  /** Where the comment can be seen, or null. */
  readonly url: string | null;
  /** What could not be said, and why; told as warnings already. */
  readonly failures: readonly string[];
}

/**
 * Sets the status and writes the comment. A failure to do either is told as a warning and hides nothing: the verdict does
 * not depend on publishing.
 * @returns where the comment can be seen, or null
 */
export async function announce(context: ActionContext, announcement: Announcement): Promise<string | null> {
  return (await tryToAnnounce(context, announcement)).url;
}

/** The same, for whom it is not enough to have tried. */
export async function tryToAnnounce(context: ActionContext, announcement: Announcement): Promise<Announced> {
  const { head, pullRequest, state, description, comment } = announcement;
  const failures: string[] = [];
  const failed = (what: string) => (error: unknown) => {
    const failure = `The verdict could not ${what}: ${reasonOf(error).split("\n").map(escapeTerminal).join("\n")}`;
    context.runner.warn(failure);
    failures.push(failure);
    return null;
  };
  const github = await context.github().catch(failed("be published"));
  if (github === null) return { url: null, failures };
  const status = {
    sha: head,
    state,
    // What a file or a person is called may be in it.
    description: revealHidden(description),
    targetUrl: context.run.url,
  };
  // Side by side: one that waits for a rate limit must not keep the other.
  const [url] = await Promise.all([
    comment === null || pullRequest === null
      ? null
      : write(context, github, { head, number: pullRequest, ...comment }).catch(
          failed("be written as a comment"),
        ),
    setStatus(github, status).catch(failed("be set as the commit's status")),
  ]);
  return { url, failures };
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

/** @throws the error itself where it is a fault of ours */
function reasonOf(error: unknown): string {
  if (error instanceof PairgateError) return error.problems.map(describeProblem).join("; ");
  if (error instanceof RangeError) return error.message;
  throw error;
}
