import { z } from "zod";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";
import { pages } from "./pages.ts";
import { shaSchema } from "./sha.ts";

/** A pull request as GitHub knows it now, whatever an event said. */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly draft: boolean;
  /** null where it was not merged */
  readonly mergedAt: string | null;
  /** The commit that it became on the target branch; of an open one, a test merge or null. */
  readonly mergeCommitSha: string | null;
  readonly author: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** null where the fork was deleted */
    readonly repositoryId: number | null;
    readonly repository: string | null;
  };
  readonly base: { readonly sha: string; readonly ref: string };
}

/** The files that a pull request touches. */
export interface ChangedFiles {
  /** Each path once; of a rename, the old and the new one. */
  readonly files: readonly string[];
  /** false where GitHub stopped listing */
  readonly complete: boolean;
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: at most 3000 files. */
const MOST_FILES = 3000;

const pullRequestSchema = z
  .object({
    number: z.int(),
    state: z.enum(["open", "closed"]),
    draft: z.boolean().nullish(),
    merged_at: z.string().nullish(),
    merge_commit_sha: shaSchema.nullish(),
    user: z.object({ login: z.string() }).nullish(),
    head: z.object({
      sha: shaSchema,
      ref: z.string(),
      repo: z.object({ id: z.int(), full_name: z.string() }).nullish(),
    }),
    base: z.object({ sha: shaSchema, ref: z.string() }),
  })
  .transform(
    ({ head, base, ...pullRequest }): PullRequest => ({
      number: pullRequest.number,
      state: pullRequest.state,
      draft: pullRequest.draft ?? false,
      mergedAt: pullRequest.merged_at ?? null,
      mergeCommitSha: pullRequest.merge_commit_sha ?? null,
      author: pullRequest.user?.login ?? "ghost",
      head: {
        sha: head.sha,
        ref: head.ref,
        repositoryId: head.repo?.id ?? null,
        repository: head.repo?.full_name ?? null,
      },
      base: { sha: base.sha, ref: base.ref },
    }),
  );

const fileSchema = z.object({ filename: z.string(), previous_filename: z.string().nullish() });

/** Asks for a pull request; null where there is none of this number. */
export async function pullRequest(github: GitHub, number: number): Promise<PullRequest | null> {
  try {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const { data } = await github.request(route, { pull_number: number });
    return understood(pullRequestSchema, data, `pull request ${number}`);
  } catch (error) {
    if (answeredWith(error, 404)) return null;
    throw error;
  }
}

/**
 * The pull requests that a commit belongs to: the merged one that brought it to the default branch, else open ones that
 * hold it.
 */
export async function pullRequestsOf(github: GitHub, sha: string): Promise<readonly PullRequest[]> {
  const found: PullRequest[] = [];
  for await (const page of pages(github, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha })) {
    found.push(...understood(z.array(pullRequestSchema), page, `the pull requests of ${sha.slice(0, 12)}`));
  }
  return found;
}

/** The paths that a pull request adds, changes, removes or renames. */
export async function changedFiles(github: GitHub, number: number): Promise<ChangedFiles> {
  const files = new Set<string>();
  let listed = 0;
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  for await (const page of pages(github, route, { pull_number: number })) {
    for (const file of understood(z.array(fileSchema), page, `the files of pull request ${number}`)) {
      listed += 1;
      files.add(file.filename);
      if (file.previous_filename != null) files.add(file.previous_filename);
    }
    if (listed >= MOST_FILES) break;
  }
  return { files: [...files], complete: listed < MOST_FILES };
}
