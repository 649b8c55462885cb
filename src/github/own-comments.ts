import { z } from "zod";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { pages } from "./pages.ts";

/** A comment that may be ours. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of the author. */
  readonly author: string;
}

export const commentSchema = z
  .object({
    id: z.number(),
    html_url: z.string(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string() }).nullish(),
  })
  .transform(({ id, html_url, body, user }) => ({
    id,
    url: html_url,
    body: body ?? "",
    author: user?.login ?? "",
    isBot: user?.type === "Bot",
  }));

/** Who comments with a workflow's token. */
const WORKFLOW_BOT = "github-actions[bot]";

/** Whether a comment has the marker as a line of its own, which a quotation of ours has not. */
export function holdsMarker(body: string, marker: string): boolean {
  return body.split("\n").some((line) => line.trim() === marker);
}

/**
 * The comments of a pull request that hold the marker and are by a bot or by the token's own user: those by workflows
 * first, then oldest first. A workflow's token cannot ask who it is, so that another bot's comment may be among them; a
 * person's, who could plant the marker, never is.
 * @throws GitHubError
 */
export async function ownComments(
  github: GitHub,
  { pullRequest, marker }: { readonly pullRequest: number; readonly marker: string },
): Promise<readonly OwnComment[]> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const user = await ownLogin(github);
  const found: OwnComment[] = [];
  for await (const page of pages(github, route, { issue_number: pullRequest })) {
    for (const entry of page) {
      const { isBot, ...comment } = understood(commentSchema, entry, `a comment of #${pullRequest}`);
      if (holdsMarker(comment.body, marker) && (isBot || comment.author === user)) found.push(comment);
    }
  }
  const rank = ({ author }: OwnComment) => (author === WORKFLOW_BOT ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}

const logins = new WeakMap<GitHub, Promise<string>>();

/** The login of the token's user, asked once; null for the token of a workflow or an App. */
async function ownLogin(github: GitHub): Promise<string | null> {
  if (github.actsAs === "app") return null;
  const asked =
    logins.get(github) ??
    github
      .request("GET /user")
      .then(({ data }) => understood(z.object({ login: z.string() }), data, "the token's user").login);
  logins.set(github, asked);
  return asked;
}
