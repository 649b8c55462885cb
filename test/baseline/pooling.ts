import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { type PoolRequest, poolBaseline } from "../../src/baseline/pool.ts";
import type { BaselineStore } from "../../src/baseline/store.ts";
import type { Run } from "../../src/domain/run.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";
import { check } from "./entries.ts";

const root = mkdtempSync(join(tmpdir(), "pairgate-pool-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder for a store of its own. */
export const freshFolder = () => mkdtempSync(join(root, "store-"));

export const DAY = 86_400_000;
export const now = new Date("2026-11-22T12:00:00Z");

/** A run of two tasks on main, so many days old. */
export function recorded(options: {
  id: string;
  commit: string;
  day: number;
  attempts?: number;
  fingerprint?: string;
  model?: string;
  purpose?: "record" | "candidate";
  passes?: number;
  complete?: boolean;
}): Run {
  const {
    id,
    commit,
    day,
    attempts = 4,
    fingerprint = "f",
    model = null,
    purpose = "record",
    passes = attempts,
    complete = true,
  } = options;
  return runOf({
    id,
    complete,
    attempts: attemptsOf([
      [passes, attempts],
      [0, attempts],
    ]),
    manifest: {
      createdAt: new Date(now.getTime() - day * DAY).toISOString(),
      purpose,
      suite: {
        name: "bench",
        engine: "local",
        fingerprint,
        fingerprintOf: {},
        tasks: { t0: "h0", t1: "h1" },
      },
      candidate: { name: "agent", harness: null, harnessVersion: null, model },
      commit: { sha: commit, tree: null, base: null },
    },
  });
}

/** The pool of the runs in a fresh store, of the base commit `c3` unless said. */
export async function poolOf(
  runs: readonly Run[],
  request: Partial<PoolRequest> = {},
  prepare?: (store: BaselineStore, folder: string) => Promise<unknown>,
) {
  const folder = freshFolder();
  const store = folderStore(folder);
  for (const run of runs) await store.add({ runs: [run] });
  await prepare?.(store, folder);
  const pool = await poolBaseline({
    store,
    check,
    fingerprint: "f",
    ancestry: ["c3", "c2", "c1"],
    attempts: 10,
    maxAgeMs: 30 * DAY,
    now,
    ...request,
  });
  return { ...pool, ids: pool.runs.map((run) => run.manifest.id) };
}
