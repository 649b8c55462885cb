import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith, GitHubError } from "./failure.ts";
import { commentSchema, holdsMarker, type OwnComment, ownComments } from "./own-comments.ts";

/** GitHub takes no longer comment; in UTF-16 units, which are never fewer than what it counts. */
const LONGEST = 65_536;

export interface CommentRequest {
  readonly pullRequest: number;
  /** Markdown that holds the marker in a line of its own, at most 65,536 characters. */
  readonly body: string;
  /** By this and by its author our comment is found again. */
  readonly marker: string;
}

export interface PostedComment {
  readonly id: number;
  /** Where people see it. */
  readonly url: string;
  readonly did: "created" | "updated" | "unchanged";
}

/**
 * Makes a pull request's one comment say this: updates it in place, or creates it. Of several that are ours, as when
 * two jobs created one at the same time, the oldest is kept and the newer ones are deleted.
 * @throws RangeError where the body is too long or lacks its marker, which is a mistake of the caller; GitHubError
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<PostedComment> {
  const { body, marker } = request;
  if (body.length > LONGEST)
    throw new RangeError(`a comment of ${body.length} characters is longer than the ${LONGEST} GitHub takes`);
  if (!holdsMarker(body, marker))
    throw new RangeError(`a comment without the line ${marker} is never found again`);
  const known = await ownComments(github, request);
  return (await updateOldest(github, request, known)) ?? (await create(github, request, known));
}

/** Null where none of the comments is ours after all, or all are gone. */
async function updateOldest(
  github: GitHub,
  { body }: CommentRequest,
  known: readonly OwnComment[],
): Promise<PostedComment | null> {
  const strangers = new Set<string>();
  for (const comment of known) {
    if (strangers.has(comment.author)) continue;
    const same = sameText(comment.body, body);
    const left = same ? "there" : await update(github, comment, body);
    if (left === "not ours") strangers.add(comment.author);
    if (left !== "there") continue;
    await deleteAll(
      github,
      known.filter(({ id, author }) => author === comment.author && id > comment.id),
    );
    return { id: comment.id, url: comment.url, did: same ? "unchanged" : "updated" };
  }
  return null;
}

async function create(
  github: GitHub,
  request: CommentRequest,
  known: readonly OwnComment[],
): Promise<PostedComment> {
  const posted = await postOnce(github, request, known);
  // Another job may have done the same in the meantime. All keep the oldest, so that one is left whoever comes last.
  const listed = await ownComments(github, request);
  const ours = listed.filter(({ author, id }) => author === posted.author && id !== posted.id);
  for (const comment of ours.filter(({ id }) => id < posted.id)) {
    if ((await update(github, comment, request.body)) !== "there") continue;
    await deleteAll(github, [posted, ...ours.filter(({ id }) => id > comment.id)]);
    return { id: comment.id, url: comment.url, did: "updated" };
  }
  await deleteAll(
    github,
    ours.filter(({ id }) => id > posted.id),
  );
  return { id: posted.id, url: posted.url, did: "created" };
}

/** Posts the comment. Where nobody knows whether that was done, it looks before it posts once more. */
async function postOnce(
  github: GitHub,
  request: CommentRequest,
  known: readonly OwnComment[],
): Promise<OwnComment> {
  try {
    return await post(github, request);
  } catch (error) {
    if (!(error instanceof GitHubError && error.ambiguous)) throw error;
    const before = new Set(known.map(({ id }) => id));
    const listed = await ownComments(github, request);
    const there = listed.find(({ id, body }) => !before.has(id) && sameText(body, request.body));
    return there ?? (await post(github, request));
  }
}

async function post(github: GitHub, { pullRequest, body }: CommentRequest): Promise<OwnComment> {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const { data } = await github.request(route, { issue_number: pullRequest, body });
  return understood(commentSchema, data, `the new comment of #${pullRequest}`);
}

async function update(
  github: GitHub,
  { id }: OwnComment,
  body: string,
): Promise<"there" | "gone" | "not ours"> {
  try {
    await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      comment_id: id,
      body,
    });
    return "there";
  } catch (error) {
    if (answeredWith(error, 404, 410)) return "gone";
    if (answeredWith(error, 403) && !error.limited) return "not ours";
    throw error;
  }
}

/** A comment too many is no reason to fail, and another job may have deleted it first. */
async function deleteAll(github: GitHub, comments: readonly OwnComment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
    }
  }
}

/** GitHub may keep a text with other line ends than it was sent with. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(one) === plain(other);
}
