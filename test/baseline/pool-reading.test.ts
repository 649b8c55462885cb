import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { poolBaseline, poolNamed } from "../../src/baseline/pool.ts";
import type { BaselineStore } from "../../src/baseline/store.ts";
import { digestText } from "../../src/domain/digest.ts";
import { PairgateError } from "../../src/domain/error.ts";
import { check } from "./entries.ts";
import { DAY, freshFolder, now, poolOf, recorded } from "./pooling.ts";

describe("reading a pool", () => {
  it("keeps the baseline of a run that is gone on with, however much was recorded since", async () => {
    const folder = freshFolder();
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
      await store.add({ runs: [run] });
    const first = await poolBaseline(request);
    await store.add({ runs: [recorded({ id: "newer", commit: "c3", day: 1, attempts: 10 })] });
    expect((await poolBaseline(request)).runs.map((run) => run.manifest.id)).toEqual(["newer"]);
    const ids = first.runs.map((run) => run.manifest.id);
    expect(await poolNamed({ store, check, ids, attempts: 6 })).toEqual(first.runs);
    await expect(poolNamed({ store, check, ids: ["gone"], attempts: 6 })).rejects.toThrow(
      "no longer in the store",
    );
  });

  it("names a damaged or foreign file and goes on without it", async () => {
    const pool = await poolOf([recorded({ id: "good", commit: "c1", day: 2 })], {}, async (_, folder) => {
      writeFileSync(join(folder, "runs/bench/agent/2026-11-22T07-32-05.123Z-c3.run.jsonl"), "not a run");
      writeFileSync(join(folder, "runs/bench/agent/README"), "hello");
    });
    expect(pool.ids).toEqual(["good"]);
    expect(pool.problems).toHaveLength(2);
  });

  it("tells where each run lies and the digest of its file", async () => {
    let store = "";
    const pool = await poolOf(
      [recorded({ id: "new", commit: "c3", day: 1 }), recorded({ id: "old", commit: "c1", day: 2 })],
      {},
      async (_, folder) => {
        store = folder;
      },
    );
    expect(pool.stored.map(({ id }) => id)).toEqual(["new", "old"]);
    for (const { path, digest } of pool.stored) {
      expect(digest).toBe(digestText(readFileSync(join(store, path))));
    }
  });

  it("reads no more files than make it full, nor many in vain", async () => {
    const reads: string[] = [];
    const counting = (store: BaselineStore): BaselineStore => ({
      ...store,
      read: (entry) => {
        reads.push(entry.path);
        return store.read(entry);
      },
    });
    const folder = freshFolder();
    const store = counting(folderStore(folder));
    const days = Array.from({ length: 20 }, (_, day) => day);
    await store.add({ runs: days.map((day) => recorded({ id: `r${day}`, commit: "c1", day })) });
    const request = { store, check, fingerprint: "f", ancestry: ["c1"], maxAgeMs: 30 * DAY, now };
    const pool = await poolBaseline({ ...request, attempts: 10 });
    expect(pool.runs.map((run) => run.manifest.id)).toEqual(["r0", "r1", "r2"]);
    expect(reads).toHaveLength(3);

    reads.length = 0;
    const changed = await poolBaseline({ ...request, attempts: 10, fingerprint: "g" });
    expect(reads).toHaveLength(3);
    expect(changed.otherSuite?.manifest.id).toBe("r0");
    expect(changed.leftOut).toEqual([
      "3 runs with another fingerprint (engine, dataset, verifier or limits differ)",
      "17 runs not read, since the 3 after them were of no use",
    ]);

    reads.length = 0;
    await poolNamed({ store, check, ids: ["r1", "r2"], attempts: 10 });
    expect(reads).toHaveLength(3);
  });

  it("rejects where a run cannot be reached: without it, the baseline would be another one", async () => {
    const unreachable = async () => {
      throw new PairgateError({ message: "GitHub answered 502" });
    };
    const folder = freshFolder();
    const store = folderStore(folder);
    await store.add({ runs: [recorded({ id: "a", commit: "c3", day: 1 })] });
    await expect(poolOf([], { store: { ...store, read: unreachable } })).rejects.toThrow("502");
  });
});
