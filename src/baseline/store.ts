import type { Problem } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import type { Blessing } from "./blessing.ts";
import type { Epoch } from "./epoch.ts";

/** One suite with one candidate, by name. */
export interface CheckName {
  readonly suite: string;
  readonly candidate: string;
}

/** A stored run as its file name tells it, so that choosing needs no reading. */
export interface StoredRun {
  readonly path: string;
  readonly commit: string;
  /** UTC, as in the file name. */
  readonly recordedAt: string;
}

/** The start of an epoch as its file name tells it. Epochs grow in number for ever, so none is read to choose by. */
export interface StoredEpoch {
  readonly path: string;
  readonly commit: string;
  /** UTC, as in the file name. */
  readonly startedAt: string;
}

/** A stored file's text, and where it is for messages. */
export interface StoredText {
  readonly text: string;
  readonly file: string;
}

/** What is added at once. */
export interface NewEntries {
  readonly runs?: readonly Run[];
  readonly epochs?: readonly Epoch[];
  readonly blessings?: readonly Blessing[];
}

/**
 * Where baselines are kept: one file per run, epoch and blessing, added and never changed, so that two writers never
 * edit one file. Foreign files are named in `problems` and left alone. A store that cannot be reached rejects: taken for
 * an empty one, it would thin out the baseline unseen.
 */
export interface BaselineStore {
  /** Where it is, for messages. */
  readonly name: string;
  list(
    check: CheckName,
  ): Promise<{ readonly runs: readonly StoredRun[]; readonly problems: readonly Problem[] }>;
  read(stored: StoredRun): Promise<StoredText>;
  /** The epochs of the check, and those that hold for all checks. */
  epochs(
    check: CheckName,
  ): Promise<{ readonly epochs: readonly StoredEpoch[]; readonly problems: readonly Problem[] }>;
  /**
   * The blessings of a pull request, oldest first.
   * @param pullRequest its number, or null for blessings of commits whose pull request is not known
   */
  blessings(
    pullRequest: number | null,
  ): Promise<{ readonly blessings: readonly Blessing[]; readonly problems: readonly Problem[] }>;
  /**
   * Adds everything at once, where the store can. What is there already, byte for byte, is not added again, so that a
   * job can be run again; another file of the same name is kept beside it.
   * @returns the paths in the store: of the runs, then the epochs, then the blessings
   */
  add(entries: NewEntries): Promise<readonly string[]>;
}
