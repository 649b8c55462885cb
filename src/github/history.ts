import { z } from "zod";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { shaSchema } from "./sha.ts";

/** A commit of a line of first parents. */
export interface Ancestor {
  readonly sha: string;
  readonly committedAt: string;
  readonly parents: readonly string[];
}

export interface FirstParents {
  /** Newest first, beginning with the commit asked for. */
  readonly commits: readonly Ancestor[];
  /** The walk ended where it was to end, or at the first commit of all; false where it was cut off. */
  readonly complete: boolean;
}

/** How two commits lie to each other; what is ahead or behind is the head. */
export interface Compared {
  readonly status: "identical" | "ahead" | "behind" | "diverged";
  readonly mergeBase: string;
}

const PER_PAGE = 100;
/** Each costs one of the 1,000 requests per hour that all jobs of a repository share. */
const MOST_LISTINGS = 40;

const comparisonSchema = z.object({
  status: z.enum(["identical", "ahead", "behind", "diverged"]),
  merge_base_commit: z.object({ sha: shaSchema }),
});

const commitSchema = z
  .object({
    sha: shaSchema,
    commit: z.object({ committer: z.object({ date: z.string() }).nullish() }),
    parents: z.array(z.object({ sha: shaSchema })),
  })
  .transform(({ sha, commit, parents }) => ({
    sha,
    committedAt: commit.committer?.date ?? "",
    parents: parents.map((parent) => parent.sha),
  }));

/** Compares two commits or branches; a fork's commit is known here too, by its SHA. */
export async function compared(
  github: GitHub,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Compared> {
  const basehead = `${base}...${head}`;
  // Files are listed on the first page alone, with their patches; what is asked for is on every page.
  const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead,
    per_page: 1,
    page: 2,
  });
  const { status, merge_base_commit } = understood(comparisonSchema, data, `comparing ${basehead}`);
  return { status, mergeBase: merge_base_commit.sha };
}

/** The merge base of two commits, by the API: a clone may be too shallow to know it. */
export async function mergeBase(
  github: GitHub,
  commits: { readonly base: string; readonly head: string },
): Promise<string> {
  return (await compared(github, commits)).mergeBase;
}

/**
 * Walks first parents backwards from a commit, until `until` is satisfied by what was found so far.
 * @param options.most at most so many commits
 */
export async function firstParents(
  github: GitHub,
  options: {
    readonly from: string;
    readonly until: (ancestry: readonly Ancestor[]) => boolean;
    readonly most: number;
  },
): Promise<FirstParents> {
  const { from, until, most } = options;
  const listed = new Map<string, Ancestor>();
  const commits: Ancestor[] = [];
  let listings = 0;
  let next: string | undefined = from;
  while (next !== undefined) {
    if (commits.length >= most) return { commits, complete: false };
    if (!listed.has(next)) {
      if (listings === MOST_LISTINGS) return { commits, complete: false };
      listings += 1;
      // A listing holds merged branches too and may end before the next first parent. One that starts anew there has
      // it first and leaves out what is newer, so it reaches at least as far as a next page would.
      for (const commit of await listFrom(github, next)) listed.set(commit.sha, commit);
    }
    const commit = listed.get(next);
    if (commit === undefined) return { commits, complete: false };
    commits.push(commit);
    if (until(commits)) return { commits, complete: true };
    next = commit.parents[0];
  }
  return { commits, complete: true };
}

async function listFrom(github: GitHub, sha: string): Promise<readonly Ancestor[]> {
  const { data } = await github.request("GET /repos/{owner}/{repo}/commits", { sha, per_page: PER_PAGE });
  return understood(z.array(commitSchema), data, `the commits before ${sha.slice(0, 12)}`);
}
