import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { check, recordedRun } from "./entries.ts";
import { baselineStoreContract } from "./store-contract.ts";

const root = mkdtempSync(join(tmpdir(), "pairgate-store-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const fresh = () => mkdtempSync(join(root, "store-"));

baselineStoreContract("a folder", async () => {
  const folder = fresh();
  return {
    open: () => folderStore(folder),
    async put(path, text) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
});

describe("a folder store", () => {
  it("says what to do where it cannot write or read", async () => {
    const folder = join(fresh(), "file");
    writeFileSync(folder, "");
    const store = folderStore(folder);
    await expect(store.add({ runs: [recordedRun("r1")] })).rejects.toThrow("baseline store cannot be used");
    await expect(store.list(check)).rejects.toThrow("baseline store cannot be used");
    const gone = { path: "runs/bench/agent/gone.run.jsonl", commit: "c", recordedAt: "2026-11-22T00:00:00Z" };
    await expect(folderStore(fresh()).read(gone)).rejects.toThrow("baseline store cannot be used");
  });

  it("leaves no draft behind", async () => {
    const folder = fresh();
    await folderStore(folder).add({ runs: [recordedRun("r1")] });
    await folderStore(folder).add({ runs: [recordedRun("r1")] });
    expect(readdirSync(join(folder, "runs/bench/agent"))).toHaveLength(1);
  });
});
