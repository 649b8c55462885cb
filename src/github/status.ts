import { z } from "zod";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { pages } from "./pages.ts";

/** The required check of a protected branch has this name; no job has. */
export const STATUS_CONTEXT = "pairgate";

const LONGEST_DESCRIPTION = 140;

const STATES = ["pending", "success", "failure", "error"] as const;
export type StatusState = (typeof STATES)[number];

export interface CommitStatus {
  readonly state: StatusState;
  /** One line. */
  readonly description: string;
  /** Where its link leads; null for nowhere. */
  readonly targetUrl: string | null;
}

const statusSchema = z.object({
  context: z.string(),
  state: z.enum(STATES),
  description: z.string().nullish(),
  target_url: z.string().nullish(),
  creator: z.object({ login: z.string() }).nullish(),
});

/**
 * Sets pairgate's status of a commit; a description of more than 140 characters is cut.
 * @throws GitHubError
 */
export async function setStatus(
  github: GitHub,
  status: CommitStatus & { readonly sha: string },
): Promise<void> {
  const { sha, state, description, targetUrl } = status;
  await github.request(
    "POST /repos/{owner}/{repo}/statuses/{sha}",
    {
      sha,
      state,
      context: STATUS_CONTEXT,
      description: shortened(description),
      ...(targetUrl === null ? {} : { target_url: targetUrl }),
    },
    // Only the newest counts, and the second would say the same.
    { repeatable: true },
  );
}

/**
 * Pairgate's newest status of a commit, or null where it has none. Anyone with write access can set one: look at the
 * creator where that matters.
 * @throws GitHubError
 */
export async function latestStatus(
  github: GitHub,
  { sha }: { readonly sha: string },
): Promise<(CommitStatus & { readonly creator: string | null }) | null> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  for await (const page of pages(github, route, { ref: sha })) {
    for (const entry of page) {
      const status = understood(statusSchema, entry, `the statuses of commit ${sha}`);
      if (status.context !== STATUS_CONTEXT) continue;
      return {
        state: status.state,
        description: status.description ?? "",
        targetUrl: status.target_url ?? null,
        creator: status.creator?.login ?? null,
      };
    }
  }
  return null;
}

/** GitHub refuses more than 140 characters; half a surrogate pair would be shown as a broken sign. */
function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}
