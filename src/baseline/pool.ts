import { countedAttempts } from "../decide/pair.ts";
import { resolvedModels } from "../decide/treatment.ts";
import { PairgateError, type Problem } from "../domain/error.ts";
import { type Run, roundOf } from "../domain/run.ts";
import { readStored } from "./read-stored.ts";
import type { BaselineStore, CheckName, StoredRun } from "./store.ts";

/** What a baseline is chosen by. Nothing of it is a score: a baseline chosen for its score would be biased. */
export interface PoolRequest {
  readonly store: BaselineStore;
  readonly check: CheckName;
  readonly fingerprint: string;
  /** Commits from the base commit backwards along first parents, newest first; null where history is unknown. */
  readonly ancestry: readonly string[] | null;
  /** At most so many attempts of each task. */
  readonly attempts: number;
  readonly maxAgeMs: number;
  readonly now: Date;
}

/** The runs pooled for a comparison, newest first, trimmed to what counts. */
export interface Pool {
  readonly runs: readonly Run[];
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
 */
export async function poolBaseline(request: PoolRequest): Promise<Pool> {
  const { store, check, ancestry, now } = request;
  const { runs: stored, problems: listed } = await store.list(check);
  const { epochs, problems: epochProblems } = await store.epochs(check);
  const problems: Problem[] = [...listed, ...epochProblems];
  const position = positions(ancestry);

  const starts = epochs
    .map((epoch) => ({ epoch, at: position(epoch.commit) }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || b.epoch.startedAt.localeCompare(a.epoch.startedAt));
  const start = starts[0] ?? null;
  const leftOut = new Map<string, number>();
  const leave = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);

  const inReach = stored.filter((run) => {
    const at = position(run.commit);
    if (at === null) leave("of commits that are not ancestors of the base commit");
    else if (start !== null && !withinEpoch(run, at, start.at ?? 0, start.epoch.startedAt))
      leave("of an earlier epoch");
    else return true;
    return false;
  });
  inReach.sort(
    (a, b) =>
      (position(a.commit) ?? 0) - (position(b.commit) ?? 0) || b.recordedAt.localeCompare(a.recordedAt),
  );

  const pooled: Run[] = [];
  const held = new Map<string, number>();
  /** The newest run, untrimmed, and the newest of another fingerprint. */
  let whole: Run | null = null;
  let otherSuite: Run | null = null;
  for (const entry of inReach) {
    const newest = pooled[0];
    if (newest !== undefined && isFull(newest, held, request.attempts)) break;
    if (now.getTime() - Date.parse(entry.recordedAt) > request.maxAgeMs) {
      leave("older than baseline.max-age");
      continue;
    }
    const run = await readStored({ store, check, entry, problems });
    if (run === null) continue;
    if (pooled.some((other) => other.manifest.id === run.manifest.id)) {
      leave("stored twice");
      continue;
    }
    if (run.manifest.suite.fingerprint !== request.fingerprint) {
      leave("with another fingerprint (engine, dataset, verifier or limits differ)");
      otherSuite ??= run;
      continue;
    }
    if (whole !== null && !sameEnvironment(whole, run)) {
      leave("from before the model or harness version changed");
      break;
    }
    const trimmed = trim(run, held, request.attempts);
    if (trimmed.attempts.length === 0) continue;
    pooled.push(trimmed);
    whole ??= run;
  }
  return {
    runs: pooled,
    newest: whole,
    otherSuite,
    epoch: start === null ? "first" : `${start.epoch.startedAt} ${start.epoch.commit}`,
    leftOut: [...leftOut].map(([why, count]) => `${count} ${count === 1 ? "run" : "runs"} ${why}`),
    problems,
  };
}

/** How many more rounds the pool needs until each of the tasks has `attempts`. */
export function roundsMissing(pool: Pool, tasks: Readonly<Record<string, string>>, attempts: number): number {
  const held = new Map<string, number>();
  for (const run of pool.runs) {
    for (const attempt of run.attempts) {
      if (attempt.outcome === "error" || run.manifest.suite.tasks[attempt.task] !== tasks[attempt.task])
        continue;
      held.set(attempt.task, (held.get(attempt.task) ?? 0) + 1);
    }
  }
  return Math.max(0, ...Object.keys(tasks).map((task) => attempts - (held.get(task) ?? 0)));
}

/** Whether nothing known differs in model, resolved model and harness version: where one does, an epoch begins. */
export function sameEnvironment(a: Run, b: Run): boolean {
  const [before, after] = [a.manifest.candidate, b.manifest.candidate];
  const named = before.model === after.model && before.harness === after.harness;
  const [from, to] = [resolvedModels(a), resolvedModels(b)];
  const resolved = from.length === 0 || to.length === 0 || from.some((model) => to.includes(model));
  return named && before.harnessVersion === after.harnessVersion && resolved;
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
  for (const entry of (await store.list(check)).runs) {
    if (found.size === ids.length) break;
    const run = await readStored({ store, check, entry, problems: [] });
    if (run !== null && ids.includes(run.manifest.id)) found.set(run.manifest.id, run);
  }
  const held = new Map<string, number>();
  return ids.map((id) => {
    const run = found.get(id);
    if (run !== undefined) return trim(run, held, attempts);
    throw new PairgateError({
      message: `the run ${JSON.stringify(id)}, of the baseline that measuring was begun with, is no longer in the store`,
      hint: "Bring it back, or start a new run without --resume.",
      place: { file: store.name },
    });
  });
}

function positions(ancestry: readonly string[] | null): (commit: string) => number | null {
  if (ancestry === null) return () => 0;
  const index = new Map(ancestry.map((commit, at) => [commit, at]));
  return (commit) => index.get(commit) ?? null;
}

function withinEpoch(run: StoredRun, at: number, epochAt: number, startedAt: string): boolean {
  return at < epochAt || (at === epochAt && run.recordedAt >= new Date(startedAt).toISOString());
}

function isFull(newest: Run, held: ReadonlyMap<string, number>, attempts: number): boolean {
  const { tasks } = newest.manifest.suite;
  return Object.keys(tasks).every((task) => (held.get(keyOf(newest, task)) ?? 0) >= attempts);
}

/** A task whose content changed is another task: its attempts take no room from the present one's. */
function keyOf(run: Run, task: string): string {
  return `${run.manifest.suite.tasks[task]} ${task}`;
}

/** The run with at most as many attempts per task as there is room for, first rounds first. Errors take no room. */
function trim(run: Run, held: Map<string, number>, room: number): Run {
  const inOrder = [...countedAttempts(run)].sort((a, b) => roundOf(a) - roundOf(b));
  const kept = inOrder.filter((attempt) => {
    const key = keyOf(run, attempt.task);
    const count = held.get(key) ?? 0;
    if (count >= room) return false;
    if (attempt.outcome !== "error") held.set(key, count + 1);
    return true;
  });
  // What is left is no longer what the plan describes, and a reader must not judge it by the plan.
  return { ...run, manifest: { ...run.manifest, plan: null }, attempts: kept };
}
