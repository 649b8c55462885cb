import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { type PoolRequest, poolBaseline, poolNamed, roundsMissing } from "../../src/baseline/pool.ts";
import type { BaselineStore } from "../../src/baseline/store.ts";
import type { Run } from "../../src/domain/run.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";
import { check } from "./store-contract.ts";

const root = mkdtempSync(join(tmpdir(), "pairgate-pool-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const DAY = 86_400_000;
const now = new Date("2026-11-22T12:00:00Z");

function recorded(options: {
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

async function poolOf(
  runs: readonly Run[],
  request: Partial<PoolRequest> = {},
  prepare?: (store: BaselineStore, folder: string) => Promise<unknown>,
) {
  const folder = mkdtempSync(join(root, "store-"));
  const store = folderStore(folder);
  for (const run of runs) await store.add(run);
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

describe("pooling", () => {
  it("takes the newest commits first, up to the attempts asked for per task", async () => {
    const pool = await poolOf(
      [
        recorded({ id: "old", commit: "c1", day: 3 }),
        recorded({ id: "new", commit: "c3", day: 5 }),
        recorded({ id: "mid", commit: "c2", day: 1 }),
      ],
      { attempts: 6 },
    );
    expect(pool.ids).toEqual(["new", "mid"]);
    expect(pool.runs.map((run) => run.attempts.length)).toEqual([8, 4]);
    expect(roundsMissing(pool, { t0: "h0", t1: "h1" }, 6)).toBe(0);
    expect(roundsMissing(pool, { t0: "h0", t1: "edited" }, 6)).toBe(6);
  });

  it("takes attempts whatever their outcomes", async () => {
    const pool = await poolOf([recorded({ id: "a", commit: "c3", day: 1, attempts: 4, passes: 1 })], {
      attempts: 2,
    });
    expect(
      pool.runs[0]?.attempts.filter((attempt) => attempt.task === "t0").map((attempt) => attempt.outcome),
    ).toEqual(["pass", "fail"]);
  });

  it("takes only ancestors of the base commit, and says what it left out", async () => {
    const pool = await poolOf([
      recorded({ id: "side", commit: "elsewhere", day: 1 }),
      recorded({ id: "base", commit: "c2", day: 2 }),
    ]);
    expect(pool.ids).toEqual(["base"]);
    expect(pool.leftOut).toEqual(["1 run of commits that are not ancestors of the base commit"]);
  });

  it("takes every commit where history is unknown", async () => {
    expect(
      (await poolOf([recorded({ id: "any", commit: "files-1", day: 1 })], { ancestry: null })).ids,
    ).toEqual(["any"]);
  });

  it.each([
    [
      "another fingerprint",
      recorded({ id: "x", commit: "c3", day: 1, fingerprint: "g" }),
      "1 run with another fingerprint (engine, dataset, verifier or limits differ)",
    ],
    ["age", recorded({ id: "x", commit: "c3", day: 40 }), "1 run older than baseline.max-age"],
  ])("leaves out runs of %s", async (_, run, why) => {
    const pool = await poolOf([run, recorded({ id: "good", commit: "c1", day: 2 })]);
    expect(pool.ids).toEqual(["good"]);
    expect(pool.leftOut).toEqual([why]);
  });

  it("ends where the model changed: an epoch begins there", async () => {
    const pool = await poolOf([
      recorded({ id: "now", commit: "c3", day: 1, model: "m2" }),
      recorded({ id: "before", commit: "c2", day: 2, model: "m1" }),
    ]);
    expect(pool.ids).toEqual(["now"]);
  });

  it("keeps to the epoch of the base commit", async () => {
    const runs = [
      recorded({ id: "before", commit: "c1", day: 4 }),
      recorded({ id: "same commit, before", commit: "c2", day: 3 }),
      recorded({ id: "after", commit: "c2", day: 1 }),
      recorded({ id: "tip", commit: "c3", day: 1 }),
    ];
    const bless = (store: BaselineStore) =>
      store.addEpoch({
        schema: "pairgate.epoch/1",
        startedAt: new Date(now.getTime() - 2 * DAY).toISOString(),
        commit: "c2",
        suite: null,
        candidate: null,
        reason: "blessed",
      });
    const pool = await poolOf(runs, {}, bless);
    expect(pool.ids).toEqual(["tip", "after"]);
    expect(pool.epoch).toContain("c2");
    expect((await poolOf(runs, { ancestry: ["c1"] }, bless)).ids).toEqual(["before"]);
  });

  it("never takes a candidate's own run: only merged changes pass", async () => {
    const pool = await poolOf([recorded({ id: "pr", commit: "c3", day: 1, purpose: "candidate" })]);
    expect(pool.ids).toEqual([]);
    expect(pool.problems[0]?.message).toContain("never a baseline");
  });

  it("keeps the baseline of a run that is gone on with, however much was recorded since", async () => {
    const folder = mkdtempSync(join(root, "store-"));
    const store = folderStore(folder);
    const request = {
      store,
      check,
      fingerprint: "f",
      ancestry: ["c3", "c2", "c1"],
      attempts: 6,
      maxAgeMs: 30 * DAY,
      now,
    };
    for (const run of [
      recorded({ id: "a", commit: "c1", day: 3 }),
      recorded({ id: "b", commit: "c1", day: 2 }),
    ])
      await store.add(run);
    const first = await poolBaseline(request);
    await store.add(recorded({ id: "newer", commit: "c3", day: 1, attempts: 10 }));
    expect((await poolBaseline(request)).runs.map((run) => run.manifest.id)).toEqual(["newer"]);
    const ids = first.runs.map((run) => run.manifest.id);
    expect(await poolNamed({ store, check, ids, attempts: 6 })).toEqual(first.runs);
    await expect(poolNamed({ store, check, ids: ["gone"], attempts: 6 })).rejects.toThrow(
      "no longer in the store",
    );
  });

  it("counts a run once, and none that lies where it does not belong", async () => {
    const run = recorded({ id: "a", commit: "c3", day: 1 });
    const pool = await poolOf([run, run], {}, async (store, folder) => {
      const other = recorded({ id: "other", commit: "zzz", day: 1 });
      const path = await store.add(other);
      renameSync(join(folder, path), join(folder, path.replace("zzz", "c2")));
    });
    expect(pool.ids).toEqual(["a"]);
    expect(pool.leftOut).toEqual(["1 run stored twice"]);
    expect(pool.problems[0]?.message).toContain("not where it lies");
  });

  it("names a damaged or foreign file and goes on without it", async () => {
    const pool = await poolOf([recorded({ id: "good", commit: "c1", day: 2 })], {}, async (_, folder) => {
      writeFileSync(join(folder, "runs/bench/agent/2026-11-22T07-32-05.123Z-c3.run.jsonl"), "not a run");
      writeFileSync(join(folder, "runs/bench/agent/README"), "hello");
    });
    expect(pool.ids).toEqual(["good"]);
    expect(pool.problems).toHaveLength(2);
  });
});
