import { describe, expect, it } from "vitest";
import type { BaselineStore } from "../../src/baseline/store.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";

const check = { suite: "bench", candidate: "agent" };

function stored(id: string, createdAt: string, sha = "abc1234", candidate = "agent") {
  return runOf({
    id,
    attempts: attemptsOf([[1, 2]]),
    manifest: {
      createdAt,
      purpose: "record",
      suite: {
        name: "bench",
        engine: "local",
        fingerprint: "sha256:f",
        fingerprintOf: {},
        tasks: { t0: "sha256:t0" },
      },
      candidate: { name: candidate, harness: null, harnessVersion: null, model: null },
      commit: { sha, tree: null, base: null },
    },
  });
}

/** What every baseline store must do. */
export function baselineStoreContract(name: string, open: () => Promise<BaselineStore>): void {
  describe(`${name} as a baseline store`, () => {
    it("is empty before anything was added", async () => {
      const store = await open();
      expect(await store.list(check)).toEqual({ runs: [], problems: [] });
      expect(await store.epochs(check)).toEqual({ epochs: [], problems: [] });
    });

    it("gives back what was added, and tells commit and time without reading", async () => {
      const store = await open();
      const run = stored("r1", "2026-11-22T07:32:05.123Z");
      expect(await store.add(run)).toBe("runs/bench/agent/2026-11-22T07-32-05.123Z-abc1234.run.jsonl");
      const { runs } = await store.list(check);
      expect(runs).toMatchObject([{ commit: "abc1234", recordedAt: "2026-11-22T07:32:05.123Z" }]);
      const [first] = runs;
      if (first === undefined) throw new Error("nothing listed");
      expect((await store.read(first)).run).toEqual(run);
    });

    it("keeps checks apart", async () => {
      const store = await open();
      await store.add(stored("r1", "2026-11-22T07:32:05.123Z", "abc1234", "other"));
      expect((await store.list(check)).runs).toEqual([]);
    });

    it("never overwrites: two runs of the same moment are both kept", async () => {
      const store = await open();
      await Promise.all(["r1", "r2", "r3"].map((id) => store.add(stored(id, "2026-11-22T07:32:05.123Z"))));
      const { runs } = await store.list(check);
      const ids = await Promise.all(runs.map(async (entry) => (await store.read(entry)).run.manifest.id));
      expect(ids.sort()).toEqual(["r1", "r2", "r3"]);
    });

    it("gives names that climb no path", async () => {
      const store = await open();
      const path = await store.add(stored("r1", "2026-11-22T07:32:05.123Z", "../../x y", "../../etc"));
      expect(path).toBe("runs/bench/--..-etc/2026-11-22T07-32-05.123Z---..-x-y.run.jsonl");
      expect((await store.list({ suite: "bench", candidate: "../../etc" })).runs).toHaveLength(1);
    });

    it("keeps epochs, each for its check or for all", async () => {
      const store = await open();
      const epoch = {
        schema: "pairgate.epoch/1",
        startedAt: "2026-11-22T08:00:00.000Z",
        commit: "abc1234",
        reason: "the model changed",
      } as const;
      await store.addEpoch({ ...epoch, suite: "bench", candidate: "agent" });
      await store.addEpoch({ ...epoch, suite: null, candidate: null });
      await store.addEpoch({ ...epoch, suite: "bench", candidate: "other" });
      expect((await store.epochs(check)).epochs.map((item) => item.candidate).sort()).toEqual([
        "agent",
        null,
      ]);
    });
  });
}

export { check, stored };
