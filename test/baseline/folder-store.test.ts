import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { baselineStoreContract, check, stored } from "./store-contract.ts";

const root = mkdtempSync(join(tmpdir(), "pairgate-store-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const fresh = () => mkdtempSync(join(root, "store-"));

baselineStoreContract("a folder", async () => folderStore(fresh()));

describe("a folder store", () => {
  it("names foreign files and leaves them alone", async () => {
    const folder = fresh();
    const store = folderStore(folder);
    await store.add(stored("r1", "2026-11-22T07:32:05.123Z"));
    writeFileSync(join(folder, "runs/bench/agent/notes.txt"), "mine");
    mkdirSync(join(folder, "epochs"));
    writeFileSync(join(folder, "epochs/x.json"), "{}");
    const { runs, problems } = await store.list(check);
    expect(runs).toHaveLength(1);
    expect(problems).toMatchObject([{ message: "this file is not one of pairgate's, and was left alone" }]);
    expect((await store.epochs(check)).problems).toHaveLength(1);
  });

  it("says what to do where it cannot write", async () => {
    const folder = join(fresh(), "file");
    writeFileSync(folder, "");
    await expect(folderStore(folder).add(stored("r1", "2026-11-22T07:32:05.123Z"))).rejects.toThrow(
      "baseline store cannot be used",
    );
  });
});
