import { z } from "zod";
import { shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import { understood } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { answeredWith } from "./failure.ts";
import { type Ancestor, type Compared, compared, firstParents } from "./history.ts";
import { pages } from "./pages.ts";
import { pullRequestsOf } from "./pull-requests.ts";
import { shaSchema } from "./sha.ts";

/** A merge group as its event names it. */
export interface MergeGroup {
  readonly baseSha: string;
  /** The target branch, without `refs/heads/`. */
  readonly baseRef: string;
  readonly headSha: string;
}

/** What a merge group is built on. */
export interface GroupBase {
  /** The first ancestor of the group that is on the target branch. */
  readonly base: string;
  /** The other pull requests between it and the group's head, those nearest to the target branch first. */
  readonly ahead: readonly number[];
}

/** Of a queue of a hundred entries, the most that GitHub builds at once, with a few commits each. */
const MOST_COMMITS = 500;
/** Of commits that are no entry's head, each costs a request or two: merges by others, and what was rebased or squashed. */
const MOST_MERGES = 100;
const MOST_OTHERS = 20;

const refSchema = z.object({ ref: z.string(), object: z.object({ sha: shaSchema }) });

/**
 * Finds the commit that a merge group is compared with. A group's own base may be an earlier entry of the queue, which
 * was never on the target branch, and may still leave the queue: what lies between is named, and is not the base.
 * @throws PairgateError where the group's branch or its target is gone, or so much is ahead that it cannot be told whose
 */
export async function baseOfGroup(github: GitHub, group: MergeGroup): Promise<GroupBase> {
  const { baseSha, baseRef, headSha } = group;
  const { status, mergeBase } = await comparedWithTarget(github, group);
  const base = status === "identical" || status === "behind" ? baseSha : mergeBase;
  const { commits, complete } = await firstParents(github, {
    from: headSha,
    until: (ancestry) => ancestry.at(-1)?.sha === base,
    most: MOST_COMMITS + 2,
  });
  // Whoever is overlooked could be a fork, whose code must not run unread.
  if (!complete) throw tooMuchAhead(headSha);
  // The head is the entry that is judged; a batch has others below it even where the group's base is the branch.
  const between = commits.slice(1).filter(({ sha }) => sha !== base);
  if (between.length === 0) return { base, ahead: [] };
  const entries = await queueEntries(github, baseRef);
  const strangers = between.filter(({ sha }) => !entries.has(sha));
  const merges = strangers.filter(({ parents }) => parents.length > 1);
  if (merges.length > MOST_MERGES) throw tooMuchAhead(headSha);
  const others = strangers.filter(({ parents }) => parents.length <= 1).slice(0, MOST_OTHERS);
  const asked = new Set([...merges, ...others]);
  const ahead = new Set<number>();
  for (const commit of between.toReversed()) {
    const entry = entries.get(commit.sha);
    const numbers = entry !== undefined ? [entry] : asked.has(commit) ? await numbersOf(github, commit) : [];
    for (const number of numbers) ahead.add(number);
  }
  return { base, ahead: [...ahead] };
}

function tooMuchAhead(headSha: string): PairgateError {
  return new PairgateError({
    message: `so much is ahead of the merge group ${headSha.slice(0, 12)} in its queue that it cannot be told whose it is`,
    hint: "Let the queue build fewer entries at once (the branch's rules in the repository's settings).",
  });
}

async function comparedWithTarget(
  github: GitHub,
  { baseSha, baseRef, headSha }: MergeGroup,
): Promise<Compared> {
  try {
    return await compared(github, { base: baseRef, head: baseSha });
  } catch (error) {
    if (!answeredWith(error, 404)) throw error;
    throw new PairgateError({
      message: `the merge group ${headSha.slice(0, 12)} cannot be compared with its target branch ${shown(baseRef)}: the branch, or the group's base ${baseSha.slice(0, 12)}, is gone`,
      hint: "The queue deletes the branches of groups that it has given up; nothing has to be measured for this one.",
    });
  }
}

/** The pull request of each entry that still has its branch, by the entry's head. */
async function queueEntries(github: GitHub, baseRef: string): Promise<ReadonlyMap<string, number>> {
  const prefix = `heads/gh-readonly-queue/${baseRef}/pr-`;
  const entries = new Map<string, number>();
  // Slashes in the name are steps of the path.
  const path = prefix.split("/").map(encodeURIComponent).join("/");
  for await (const page of pages(github, `GET /repos/{owner}/{repo}/git/matching-refs/${path}`)) {
    for (const { ref, object } of understood(z.array(refSchema), page, "the merge queue's branches")) {
      const number = /^([1-9]\d{0,9})-[0-9a-f]+$/u.exec(ref.slice(`refs/${prefix}`.length))?.[1];
      if (number !== undefined) entries.set(object.sha, Number(number));
    }
  }
  return entries;
}

async function numbersOf(github: GitHub, { sha, parents }: Ancestor): Promise<readonly number[]> {
  // The queue's own merge belongs to no pull request until it is on the target branch; what it merges does.
  for (const asked of [sha, ...parents.slice(1, 2)]) {
    const found = await pullRequestsOf(github, asked);
    const exact = found.filter(({ head, mergeCommitSha }) => head.sha === asked || mergeCommitSha === asked);
    if (found.length > 0) return (exact.length > 0 ? exact : found).map(({ number }) => number);
  }
  return [];
}
