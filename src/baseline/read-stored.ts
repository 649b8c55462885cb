import { digestText } from "../domain/digest.ts";
import { describeProblem, PairgateError, type Problem } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { parseRunFile } from "../domain/run-file.ts";
import { segment } from "./paths.ts";
import type { BaselineStore, CheckName, StoredRun } from "./store.ts";

/** A run of a store with the digest of its file's text. */
export interface ReadStored {
  readonly run: Run;
  readonly digest: string;
}

/**
 * Reads a run of a store, or says in `problems` why it is of no use and gives null. A file that cannot be reached at all
 * rejects: it may be of use, and a baseline without it would be another one.
 */
export async function readStored(options: {
  readonly store: BaselineStore;
  readonly check: CheckName;
  readonly entry: StoredRun;
  readonly problems: Problem[];
}): Promise<ReadStored | null> {
  const { store, check, entry, problems } = options;
  const leaveOut = (message: string, hint?: string) => {
    problems.push({ message, ...(hint === undefined ? {} : { hint }), place: { file: entry.path } });
    return null;
  };
  const stored = await store.read(entry);
  try {
    const { run, warnings } = parseRunFile(stored);
    problems.push(...warnings);
    const { suite, candidate, commit, purpose } = run.manifest;
    if (
      suite.name !== check.suite ||
      candidate.name !== check.candidate ||
      segment(commit.sha) !== entry.commit
    ) {
      return leaveOut(
        `it is a run of ${JSON.stringify(`${suite.name}/${candidate.name}`)} at ${JSON.stringify(commit.sha)}, which is not where it lies; it was left out`,
        "Add runs by `pairgate record`; do not copy or rename them in the store.",
      );
    }
    // Only merged changes pass, so their own attempts would make a baseline that stands too high (design section 5).
    if (purpose === "candidate" || purpose === "confirm") {
      return leaveOut(
        `it is a ${purpose} run, and such runs are never a baseline; it was left out`,
        "Record main by `pairgate record` instead.",
      );
    }
    return { run, digest: digestText(stored.text) };
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    return leaveOut(
      `it cannot be read as a run and was left out: ${error.problems.map(describeProblem).join("; ")}`,
    );
  }
}
