import { beforeEach, describe, expect, it } from "vitest";
import { branchStore } from "../../src/baseline/branch-store.ts";
import { epochPath, runPath } from "../../src/baseline/paths.ts";
import { poolBaseline } from "../../src/baseline/pool.ts";
import { digestText } from "../../src/domain/digest.ts";
import { formatRunFile } from "../../src/domain/run-file.ts";
import { blessingOf, check, epochOf, recordedRun } from "./entries.ts";
import { MemoryBranch } from "./memory-branch.ts";

const HOUR = 3_600_000;
const now = new Date("2026-11-22T12:00:00Z");
/** A commit an hour, newest first. */
const shas = Array.from({ length: 5_000 }, (_, hour) => digestText(`${hour}`).slice("sha256:".length, 47));
const before = (hours: number) => new Date(now.getTime() - hours * HOUR).toISOString();

/** A run of five rounds for each commit, of two checks by turns, and epochs, none of the last days. */
const files = shas.flatMap((sha, hour) => {
  const candidate = hour % 2 === 0 ? "agent" : "other";
  const run = recordedRun(`r${hour}`, { createdAt: before(hour), sha, candidate, attempts: 5 });
  const epoch = epochOf({ startedAt: before(hour), commit: sha });
  return [
    { path: runPath(run, now), text: formatRunFile(run) },
    ...(hour > 100 && hour % 10 === 0 ? [{ path: epochPath(epoch), text: JSON.stringify(epoch) }] : []),
  ];
});

async function open(branch: MemoryBranch, attempts: number, fingerprint = "sha256:f") {
  const store = branchStore(branch.port());
  const limits = { attempts, maxAgeMs: 30 * 24 * HOUR, now };
  const pool = await poolBaseline({ store, check, fingerprint, ancestry: shas, ...limits });
  return { store, pool };
}

describe("requests, with 5,000 runs on the branch", () => {
  let branch = new MemoryBranch();
  beforeEach(async () => {
    branch = new MemoryBranch();
    branch.push(files);
    await branchStore(branch.port()).add({ blessings: [blessingOf()] });
    branch.requests = 0;
  });

  it("a record of a run and an epoch takes 10", async () => {
    const { store, pool } = await open(branch, 15);
    expect(pool.runs).toHaveLength(3);
    const [sha = ""] = shas;
    await store.add({ runs: [recordedRun("new", { sha })], epochs: [epochOf({ commit: sha })] });
    expect(branch.requests).toBe(10);
  });

  it("a record that begins the branch takes 7", async () => {
    const fresh = new MemoryBranch();
    const { store } = await open(fresh, 15);
    await store.add({ runs: [recordedRun("new")] });
    expect(fresh.requests).toBe(7);
  });

  it("the three jobs of a gate take 12 together", async () => {
    for (const _ of ["prepare", "measure", "publish"]) {
      const { store, pool } = await open(branch, 10);
      expect(pool.runs).toHaveLength(2);
      expect((await store.blessings(7)).blessings).toHaveLength(1);
    }
    expect(branch.requests).toBe(12);
  });

  it("a gate of a suite that has changed reads a few files in search of its like, not all", async () => {
    const { pool } = await open(branch, 10, "sha256:g");
    expect(pool.otherSuite?.manifest.id).toBe("r0");
    expect(branch.requests).toBe(4);
  });
});
