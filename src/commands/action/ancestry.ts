import type { BaselineStore } from "../../baseline/store.ts";
import type { Check } from "../../config/config.ts";
import type { GitHub } from "../../github/client.ts";
import { firstParents } from "../../github/history.ts";

/** Enough for a month of a busy main; what is older is too old for a baseline anyway. */
const MOST_COMMITS = 3000;

/** A commit that was recorded later than this after it was made is not found. */
const LONGEST_WAIT_MS = 30 * 86_400_000;

/**
 * The commits from a base commit backwards along first parents, by the API, as far as stored runs may lie.
 * @returns commit ids, newest first; the base commit alone where nothing is stored
 */
export async function ancestryOf(options: {
  readonly github: GitHub;
  readonly from: string;
  readonly store: BaselineStore;
  readonly checks: readonly Check[];
  readonly now: Date;
}): Promise<readonly string[]> {
  const { github, from, store, checks, now } = options;
  const wanted = new Set<string>();
  let oldest = now.getTime();
  for (const check of checks) {
    const names = { suite: check.suite.name, candidate: check.candidate.name };
    for (const { commit, recordedAt } of (await store.list(names)).runs) {
      const at = Date.parse(recordedAt);
      if (now.getTime() - at > check.baseline.maxAgeMs) continue;
      wanted.add(commit);
      oldest = Math.min(oldest, at);
    }
  }
  wanted.delete(from);
  if (wanted.size === 0) return [from];
  const { commits } = await firstParents(github, {
    from,
    most: MOST_COMMITS,
    until: (ancestry) => {
      const last = ancestry.at(-1);
      if (last === undefined) return false;
      wanted.delete(last.sha);
      // A commit may be recorded long after it was made, so dates bound the walk only loosely.
      return wanted.size === 0 || Date.parse(last.committedAt) < oldest - LONGEST_WAIT_MS;
    },
  });
  return commits.map(({ sha }) => sha);
}
