import { EPOCH_SCHEMA, type Epoch } from "../baseline/epoch.ts";
import { readStored } from "../baseline/read-stored.ts";
import type { BaselineStore } from "../baseline/store.ts";
import type { Check } from "../config/config.ts";
import type { Treatment } from "./survey.ts";

/** A check, and what its candidate is at the blessed commit; null where that is not known. */
export interface BlessedCheck {
  readonly check: Check;
  readonly treatment: Treatment | null;
}

/**
 * The epochs that begin at a commit whose change was accepted. Runs of the commit itself count where they are of what was
 * accepted; others of that commit do not, such as those that were recorded with uncommitted changes.
 * @param madeAt when the commit was made: told by what does not change, so that blessing it again stores nothing twice
 * @param together whether one epoch holds for all checks, also for those that are yet to come
 */
export async function blessedEpochs(options: {
  readonly store: BaselineStore;
  readonly checks: readonly BlessedCheck[];
  readonly commit: string;
  readonly madeAt: Date;
  readonly now: Date;
  readonly reason: string;
  readonly together: boolean;
}): Promise<Epoch[]> {
  const { store, checks, commit, madeAt, now, reason, together } = options;
  // Commits from a clock that is ahead must not leave out what is recorded next.
  const start = new Date(Math.min(madeAt.getTime(), now.getTime()));
  const epochAt = (startedAt: Date, check: Check | null): Epoch => ({
    schema: EPOCH_SCHEMA,
    startedAt: startedAt.toISOString(),
    commit,
    suite: check?.suite.name ?? null,
    candidate: check?.candidate.name ?? null,
    reason: `The commit ${commit} was blessed: ${reason}`,
  });
  const epochs = together ? [epochAt(start, null)] : [];
  for (const { check, treatment } of checks) {
    const others = await lastOfOthers({ store, check, commit, treatment });
    const own = others === null || others < start ? start : new Date(others.getTime() + 1);
    // Of two epochs that begin at one commit the later one holds.
    if (!together || own > start) epochs.push(epochAt(own, check));
  }
  return epochs;
}

/** When the last run of the commit was recorded that is not of what was accepted; null where there is none. */
async function lastOfOthers(options: {
  readonly store: BaselineStore;
  readonly check: Check;
  readonly commit: string;
  readonly treatment: Treatment | null;
}): Promise<Date | null> {
  const { store, commit, treatment } = options;
  const check = { suite: options.check.suite.name, candidate: options.check.candidate.name };
  let last: Date | null = null;
  for (const entry of (await store.list(check)).runs) {
    if (entry.commit !== commit) continue;
    const read = await readStored({ store, check, entry, problems: [] });
    if (treatment !== null && read?.run.manifest.treatment?.hash === treatment.hash) continue;
    const at = new Date(entry.recordedAt);
    if (last === null || at > last) last = at;
  }
  return last;
}
