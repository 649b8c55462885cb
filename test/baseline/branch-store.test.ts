import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { blobId } from "../../src/baseline/blob-id.ts";
import { branchStore } from "../../src/baseline/branch-store.ts";
import { PairgateError } from "../../src/domain/error.ts";
import { blessingOf, check, epochOf, recordedRun } from "./entries.ts";
import { MemoryBranch } from "./memory-branch.ts";
import { baselineStoreContract, storedIds } from "./store-contract.ts";

/** Waits as a real one does beside answers that take a hundredth of GitHub's time. */
const wait = (ms: number) => setTimeout(ms / 100);
const noWait = async () => undefined;

function placeOf(branch: MemoryBranch) {
  return {
    open: () => branchStore(branch.port(), { wait }),
    put: async (path: string, text: string) => branch.push([{ path, text }]),
  };
}

baselineStoreContract("a branch", async () => placeOf(new MemoryBranch()));

describe("a branch store", () => {
  it("knows files by git's own ids", () => {
    // git hash-object of these
    expect(blobId("")).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    expect(blobId("ü\n")).toBe("be761e039de7c85a579bc09515401c5ee742c8de");
  });

  it("begins the branch with a file that says what it is, and then leaves that file alone", async () => {
    const branch = new MemoryBranch();
    await placeOf(branch)
      .open()
      .add({ runs: [recordedRun("r1")] });
    expect(branch.texts.get("README.md")).toContain("Deleting old runs");
    branch.push([{ path: "README.md", text: "ours" }]);
    await placeOf(branch)
      .open()
      .add({ runs: [recordedRun("r2")] });
    expect(branch.texts.get("README.md")).toBe("ours");
  });

  it("says in one commit what was added, and mentions nobody", async () => {
    const branch = new MemoryBranch();
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const store = placeOf(branch).open();
    await store.add({ runs: [recordedRun("r1", { sha })], epochs: [epochOf({ commit: sha })] });
    await store.add({
      runs: ["b", "c", "d", "@mona\n\nfixes #1"].map((name) => recordedRun(name, { candidate: name })),
    });
    await store.add({ blessings: [blessingOf()] });
    await store.add({ epochs: [epochOf(), epochOf({ suite: null, candidate: null })] });
    expect(branch.commits.map(({ message }) => message.split("\n")[0])).toEqual([
      "Record bench/agent at 0123456",
      "Record bench/b, bench/c, bench/d and 1 more at abc1234",
      "Bless bench/agent at abc1234",
      "Start an epoch of bench/agent, all checks at abc1234",
    ]);
    expect(branch.commits[0]?.message).toBe(
      [
        "Record bench/agent at 0123456",
        "",
        `runs/bench/agent/2026-11-22T07-32-05.123Z-${sha}.run.jsonl`,
        `epochs/bench/agent/2026-11-22T08-00-00.000Z-${sha}.json`,
        "",
      ].join("\n"),
    );
    expect(branch.commits[1]?.message).not.toMatch(/[@#]/u);
  });

  it("lists once, lists again after it has written, and reads a text once", async () => {
    const branch = new MemoryBranch();
    await placeOf(branch)
      .open()
      .add({ runs: [recordedRun("r1")] });
    branch.asked.length = 0;
    const store = placeOf(branch).open();
    const [{ runs }] = await Promise.all([store.list(check), store.epochs(check), store.blessings(7)]);
    const [first] = runs;
    if (first === undefined) throw new Error("nothing listed");
    await Promise.all([store.read(first), store.read(first)]);
    await store.read(first);
    expect(branch.asked).toEqual(["files", "read"]);
    await store.add({ runs: [recordedRun("r2")] });
    expect((await store.list(check)).runs).toHaveLength(2);
    expect(branch.asked).toEqual(["files", "read", "tip", "files", "commit", "files"]);
  });

  it("does not take a failure for an empty store, and asks again", async () => {
    const branch = new MemoryBranch();
    await placeOf(branch)
      .open()
      .add({ runs: [recordedRun("r1")] });
    const whole = branch.port();
    let failures = 2;
    const failing = <T>(ask: () => Promise<T>) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error("502")) : ask();
    };
    const port = branch.port({
      files: () => failing(whole.files),
      read: (blob) => failing(() => whole.read(blob)),
    });
    const store = branchStore(port, { wait });
    await expect(store.list(check)).rejects.toThrow("502");
    await expect(store.list(check)).rejects.toThrow("502");
    const [first] = (await store.list(check)).runs;
    if (first === undefined) throw new Error("nothing listed");
    failures = 1;
    await expect(store.read(first)).rejects.toThrow("502");
    expect((await store.read(first)).text).toContain('"r1"');
  });

  it.each([1, 2, 3])("loses nothing of 20 writers at once (race %i)", async () => {
    const branch = new MemoryBranch();
    const ids = Array.from({ length: 20 }, (_, index) => `r${String(index).padStart(2, "0")}`);
    const paths = await Promise.all(
      ids.map((id) =>
        placeOf(branch)
          .open()
          .add({ runs: [recordedRun(id)], epochs: [epochOf({ reason: id })] }),
      ),
    );
    expect(new Set(paths.flat()).size).toBe(40);
    expect(await storedIds(placeOf(branch))).toEqual(ids);
    // Nothing was overwritten on the way either: the branch has only ever grown.
    expect(branch.commits.map(({ texts }) => texts.size)).toEqual(ids.map((_, index) => 3 + 2 * index));
  });

  it("overwrites nothing that appears between its two looks at the branch", async () => {
    const branch = new MemoryBranch();
    branch.push([{ path: "README.md", text: "ours" }]);
    const whole = branch.port();
    const path = "runs/bench/agent/2026-11-22T07-32-05.123Z-abc1234.run.jsonl";
    const meanwhile = [
      () => branch.push([{ path, text: "theirs" }]),
      () => branch.push([{ path: path.replace("1234", "1234~2"), text: "theirs too" }]),
    ];
    let asked = 0;
    const between = async <T>(ask: () => Promise<T>) => {
      const answer = await ask();
      asked += 1;
      if (asked % 2 === 1) meanwhile.shift()?.();
      return answer;
    };
    const port = branch.port({ tip: () => between(whole.tip), files: () => between(whole.files) });
    expect(await branchStore(port, { wait }).add({ runs: [recordedRun("r1")] })).toEqual([
      path.replace("1234", "1234~3"),
    ]);
    expect([...branch.texts.values()].slice(1, 3)).toEqual(["theirs", "theirs too"]);
  });

  it("gives up where the tip moves for ever, and says what others wrote and where the run is", async () => {
    const branch = new MemoryBranch();
    let writes = 0;
    const port = branch.port({
      async commit() {
        writes += 1;
        branch.push([{ path: `theirs-${writes}`, text: "" }]);
        return "moved";
      },
    });
    const pauses: number[] = [];
    const store = branchStore(port, { random: () => 0.5, wait: async (ms) => pauses.push(ms) });
    const error = await store.add({ runs: [recordedRun("r1")] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PairgateError);
    expect((error as PairgateError).problems[0]).toMatchInlineSnapshot(`
      {
        "hint": "What was measured is not lost: its run file is where it was written, in a workflow among the artifacts. Try again, in a workflow by re-running the failed job; nothing is added twice.",
        "message": "nothing could be added to the baseline store: it moved under each of 12 tries, while others added 11 files to it",
        "place": {
          "file": "branch pairgate",
        },
      }
    `);
    expect(writes).toBe(12);
    expect(pauses).toEqual([750, 1500, 3000, 6000, 12000, 22500, 22500, 22500, 22500, 22500, 22500]);
  });

  it("says so where the tip is said to move and nobody writes", async () => {
    const port = new MemoryBranch().port({ commit: async () => "moved" });
    const store = branchStore(port, { wait: noWait, attempts: 3 });
    await expect(store.add({ runs: [recordedRun("r1")] })).rejects.toThrow(
      "it moved under each of 3 tries, although nobody added a file to it meanwhile",
    );
  });

  it.each<[string, (done: () => Promise<unknown>) => Promise<"moved">]>([
    ["as moved", async (done) => done().then(() => "moved")],
    ["as failed", async (done) => done().then(() => Promise.reject(new Error("socket hang up")))],
  ])("adds nothing twice where a write that was done is reported %s", async (_, report) => {
    const branch = new MemoryBranch();
    const whole = branch.port();
    const port = branch.port({ commit: (options) => report(() => whole.commit(options)) });
    const [path] = await branchStore(port, { wait: noWait }).add({ runs: [recordedRun("r1")] });
    expect(path).toBe("runs/bench/agent/2026-11-22T07-32-05.123Z-abc1234.run.jsonl");
    expect(branch.commits).toHaveLength(1);
    expect(await storedIds(placeOf(branch))).toEqual(["r1"]);
  });

  it("passes on why a write failed that was not done", async () => {
    const port = new MemoryBranch().port({
      commit: () => Promise.reject(new Error("the branch is protected")),
    });
    await expect(branchStore(port, { wait: noWait }).add({ runs: [recordedRun("r1")] })).rejects.toThrow(
      "the branch is protected",
    );
  });
});
