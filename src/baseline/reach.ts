import type { StoredEpoch, StoredRun } from "./store.ts";

/** Commits from the base commit backwards along first parents, newest first; null where history is unknown. */
export type Ancestry = readonly string[] | null;

/** What may be pooled for a base commit by its names alone, and what may not. */
export interface Reach {
  /** The start of the base commit's epoch; null in the first one, which has no file. */
  readonly start: StoredEpoch | null;
  /** Newest commit first, and of one commit the newest run. */
  readonly runs: readonly StoredRun[];
  readonly notAncestors: number;
  readonly ofEarlierEpochs: number;
}

/** Chooses the runs of the base commit's epoch at or before the base commit. Where history is unknown, time alone tells. */
export function reachOf(
  stored: readonly StoredRun[],
  epochs: readonly StoredEpoch[],
  ancestry: Ancestry,
): Reach {
  const starts = placed(epochs, ancestry);
  starts.sort((a, b) => a.at - b.at || b.entry.startedAt.localeCompare(a.entry.startedAt));
  const start = starts[0] ?? null;

  const ancestors = placed(stored, ancestry);
  const ofEpoch = ancestors.filter(
    ({ entry, at }) =>
      start === null || at < start.at || (at === start.at && entry.recordedAt >= start.entry.startedAt),
  );
  ofEpoch.sort((a, b) => a.at - b.at || b.entry.recordedAt.localeCompare(a.entry.recordedAt));
  return {
    start: start?.entry ?? null,
    runs: ofEpoch.map(({ entry }) => entry),
    notAncestors: stored.length - ancestors.length,
    ofEarlierEpochs: ancestors.length - ofEpoch.length,
  };
}

interface Placed<T> {
  readonly entry: T;
  /** How many commits before the base commit. */
  readonly at: number;
}

function placed<T extends { readonly commit: string }>(
  entries: readonly T[],
  ancestry: Ancestry,
): Placed<T>[] {
  if (ancestry === null) return entries.map((entry) => ({ entry, at: 0 }));
  const position = new Map(ancestry.map((commit, at) => [commit, at]));
  return entries.flatMap((entry) => {
    const at = position.get(entry.commit);
    return at === undefined ? [] : [{ entry, at }];
  });
}
