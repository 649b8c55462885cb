import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { branchStore } from "../../src/baseline/branch-store.ts";
import { gitBranch } from "../../src/github/git-data.ts";
import { type FakeGitHub, startFakeGitHub } from "../github/fake/github.ts";
import { openScene } from "../github/scene.ts";
import { check, epochOf, recordedRun } from "./entries.ts";
import { baselineStoreContract, type StorePlace, storedIds } from "./store-contract.ts";

let fake: FakeGitHub;
let branches = 0;
beforeAll(async () => {
  fake = await startFakeGitHub();
});
afterAll(() => fake.close());

/** The fake answers at once, so that pauses are short beside those that GitHub needs. */
const wait = (ms: number) => setTimeout(ms / 40);

/** An unborn branch of the fake, where each store is a job with a client of its own. */
function newPlace(): StorePlace & { readonly branch: string } {
  branches += 1;
  const branch = `baseline-${branches}`;
  const port = () => gitBranch(openScene(fake).github, branch);
  return {
    branch,
    open: () => branchStore(port(), { wait }),
    async put(path, text) {
      const by = port();
      await by.commit({ parent: await by.tip(), files: [{ path, text }], message: "by hand" });
    },
  };
}

baselineStoreContract("a branch on GitHub", async () => newPlace());

describe("a branch store on GitHub", () => {
  it.each([1, 2, 3])("loses nothing of 20 writers at once (race %i)", async () => {
    const place = newPlace();
    const ids = Array.from({ length: 20 }, (_, index) => `r${String(index).padStart(2, "0")}`);
    const paths = await Promise.all(
      ids.map((id) => place.open().add({ runs: [recordedRun(id)], epochs: [epochOf({ reason: id })] })),
    );
    expect(new Set(paths.flat()).size).toBe(40);
    expect(await storedIds(place)).toEqual(ids);
    expect((await place.open().epochs(check)).epochs).toHaveLength(20);
    // One commit each, and none that lost a race.
    const { body } = await fake.ask("GET", `/repos/octo/agent/commits?sha=${place.branch}&per_page=100`);
    expect(body).toHaveLength(20);
  });

  it.each<[string, { status?: number; reset?: true }]>([
    ["a gateway's failure", { status: 502 }],
    ["a cut connection", { reset: true }],
  ])("adds nothing twice where a write that was done ends in %s", async (_, fault) => {
    const place = newPlace();
    await place.open().add({ runs: [recordedRun("r1")] });
    fake.fail({ method: "PATCH", path: /git\/refs/u, after: true, ...fault });
    await place.open().add({ runs: [recordedRun("r2")] });
    expect(await storedIds(place)).toEqual(["r1", "r2"]);
  });

  it("takes a record to as many requests as is reckoned with", async () => {
    const place = newPlace();
    await place.open().add({ runs: [recordedRun("r1")] });
    const before = fake.log.length;
    const store = place.open();
    const [first] = (await store.list(check)).runs;
    if (first === undefined) throw new Error("nothing listed");
    await store.read(first);
    await store.add({ runs: [recordedRun("r2")] });
    expect(fake.log.length - before).toBe(8);
  });
});
