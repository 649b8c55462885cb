import { PairgateError, type Problem } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { sameEnvironment } from "./environment.ts";
import { type Ancestry, reachOf } from "./reach.ts";
import { readStored } from "./read-stored.ts";
import { Room } from "./room.ts";
import type { BaselineStore, CheckName } from "./store.ts";

/**
 * After so many files that were read in vain, one after the other, the ones before them are not read: where a suite's
 * limits or engine have changed, every run of a month would be, on each pull request.
 */
const MOST_READ_IN_VAIN = 3;

/** What a baseline is chosen by. Nothing of it is a score: a baseline chosen for its score would be biased. */
export interface PoolRequest {
  readonly store: BaselineStore;
  readonly check: CheckName;
  readonly fingerprint: string;
  readonly ancestry: Ancestry;
  /** At most so many attempts of each task. */
  readonly attempts: number;
  readonly maxAgeMs: number;
  readonly now: Date;
}

/** A pooled run as it lies in the store: what another job may have got by another way is compared with it. */
export interface PooledFile {
  readonly id: string;
  readonly path: string;
  /** The digest of the file's text. */
  readonly digest: string;
}

/** The runs pooled for a comparison, newest first, trimmed to what counts. */
export interface Pool {
  readonly runs: readonly Run[];
  /** Where each of them lies, in their order. */
  readonly stored: readonly PooledFile[];
  /** The newest of them with all its attempts. */
  readonly newest: Run | null;
  /** The newest run that was left out for its fingerprint: what the suite was before it changed. */
  readonly otherSuite: Run | null;
  /** The name of the epoch the runs are from; the first epoch of a store has no file. */
  readonly epoch: string;
  /** Why stored runs were left out, a sentence each. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Chooses a comparison's baseline: the same check, an equal fingerprint, the epoch of the base commit, commits at or
 * before it, newest first, up to `attempts` per task by (commit, run, round) whatever the outcomes. Design sections 1, 5.
 * No more files are read than it takes to have that many.
 */
export async function poolBaseline(request: PoolRequest): Promise<Pool> {
  const { store, check, now } = request;
  const { runs: listed, problems: listProblems } = await store.list(check);
  const { epochs, problems: epochProblems } = await store.epochs(check);
  const problems: Problem[] = [...listProblems, ...epochProblems];
  const reach = reachOf(listed, epochs, request.ancestry);

  const leftOut = new Map<string, number>();
  const leave = (why: string, count = 1) => leftOut.set(why, (leftOut.get(why) ?? 0) + count);
  if (reach.notAncestors > 0)
    leave("of commits that are not ancestors of the base commit", reach.notAncestors);
  if (reach.ofEarlierEpochs > 0) leave("of an earlier epoch", reach.ofEarlierEpochs);

  const runs: Run[] = [];
  const stored: PooledFile[] = [];
  const room = new Room(request.attempts);
  let newest: Run | null = null;
  let otherSuite: Run | null = null;
  let inVain = 0;
  for (const entry of reach.runs) {
    if (newest !== null && room.isFullFor(newest)) break;
    if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
      leave("older than baseline.max-age");
      continue;
    }
    if (inVain === MOST_READ_IN_VAIN) {
      leave(`not read, since the ${inVain} after them were of no use`);
      continue;
    }
    inVain += 1;
    const read = await readStored({ store, check, entry, problems });
    if (read === null) continue;
    const { run, digest } = read;
    if (stored.some(({ id }) => id === run.manifest.id)) {
      leave("stored twice");
      continue;
    }
    if (run.manifest.suite.fingerprint !== request.fingerprint) {
      leave("with another fingerprint (engine, dataset, verifier or limits differ)");
      otherSuite ??= run;
      continue;
    }
    if (newest !== null && !sameEnvironment(newest, run)) {
      leave("from before the model or harness version changed");
      break;
    }
    const trimmed = room.take(run);
    if (trimmed.attempts.length === 0) continue;
    runs.push(trimmed);
    stored.push({ id: run.manifest.id, path: entry.path, digest });
    newest ??= run;
    inVain = 0;
  }
  return {
    runs,
    stored,
    newest,
    otherSuite,
    epoch: reach.start === null ? "first" : `${reach.start.startedAt} ${reach.start.commit}`,
    leftOut: [...leftOut].map(([why, count]) => `${count} ${count === 1 ? "run" : "runs"} ${why}`),
    problems,
  };
}

/** What a pool is to be filled with. */
export interface Wanted {
  readonly tasks: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly candidate: Readonly<Pick<Run["manifest"]["candidate"], "model" | "harness">>;
}

/**
 * How many more rounds the pool needs until each of the tasks has `attempts`. What another model or harness did counts for
 * nothing: with it an epoch ends, of which the store knows only once the new one is recorded, and a full pool of the old
 * one must not keep that from happening.
 */
export function roundsMissing(pool: Pool, { tasks, attempts, candidate }: Wanted): number {
  const held = new Map<string, number>();
  for (const run of pool.runs) {
    const { model, harness } = run.manifest.candidate;
    if (model !== candidate.model || harness !== candidate.harness) continue;
    for (const attempt of run.attempts) {
      if (attempt.outcome === "error" || run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
        continue;
      held.set(attempt.task, (held.get(attempt.task) ?? 0) + 1);
    }
  }
  return Math.max(0, ...Object.keys(tasks).map((task) => attempts - (held.get(task) ?? 0)));
}

/**
 * How many commits lie between the pool's newest commit and the base commit, the base commit counted: 0 where they are
 * one. Null where that is not known.
 */
export function mergesSince(pool: Pool, ancestry: Ancestry): number | null {
  if (pool.newest === null || ancestry === null) return null;
  const at = ancestry.indexOf(pool.newest.manifest.commit.sha);
  return at === -1 ? null : at;
}

/**
 * The runs of these ids, trimmed as `poolBaseline` trimmed them: the baseline of a run that is gone on with.
 * @throws PairgateError where one is no longer in the store
 */
export async function poolNamed(options: {
  readonly store: BaselineStore;
  readonly check: CheckName;
  readonly ids: readonly string[];
  readonly attempts: number;
}): Promise<Run[]> {
  const { store, check, ids, attempts } = options;
  const found = new Map<string, Run>();
  // Newest first: names do not tell ids, and a baseline is seldom older than a few runs.
  const { runs } = await store.list(check);
  for (const entry of [...runs].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))) {
    if (found.size === ids.length) break;
    const read = await readStored({ store, check, entry, problems: [] });
    if (read !== null && ids.includes(read.run.manifest.id)) found.set(read.run.manifest.id, read.run);
  }
  const room = new Room(attempts);
  return ids.map((id) => {
    const run = found.get(id);
    if (run !== undefined) return room.take(run);
    throw new PairgateError({
      message: `the run ${JSON.stringify(id)}, of the baseline that measuring was begun with, is no longer in the store`,
      hint: "Bring it back, or start a new run without --resume.",
      place: { file: store.name },
    });
  });
}
