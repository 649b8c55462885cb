import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gate, inOwnTmp, leftBehind, recorded, repositoryOf } from "./repository.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

const config = benchFiles(tasksOf(1))["pairgate.yml"] ?? "";
const slower = { "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' };
const record = (scene: Scene, ...args: string[]) => scene.pairgate("record", "--json", ...args);

/** The epochs in the store, by their path. */
function epochsIn(scene: Scene): Record<string, unknown> {
  const folder = join(scene.folder, ".pairgate/baseline/epochs");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  return Object.fromEntries(
    paths.map((path) => [path, JSON.parse(readFileSync(join(folder, path), "utf8"))]),
  );
}

/** A repository with a baseline, into whose main a change for the worse was merged. */
async function merged(tasks: number): Promise<{ scene: Scene; merge: string }> {
  const scene = await recorded({
    tasks,
    rounds: 3,
    files: { "pairgate.yml": `${config}baseline: { attempts: 3 }\n` },
  });
  scene.git("checkout", "-q", "-b", "change");
  scene.write(slower);
  scene.commit("slower, and far cheaper");
  scene.git("checkout", "-q", "main");
  scene.git("merge", "-q", "--no-ff", "-m", "merge", "change");
  return { scene, merge: scene.git("rev-parse", "HEAD") };
}

describe("pairgate bless", () => {
  it("begins a new baseline at the merge of a known change, and later gates compare with that alone", async () => {
    const { scene: made, merge } = await merged(6);
    using scene = made;
    scene.git("checkout", "-q", "-b", "next");
    scene.write({ "agent/notes.md": "a tidy change" });
    scene.commit("tidy");
    const before = await gate(scene, ["--seed", "1"]);
    expect(before.comparison).toMatchObject({ verdict: "inconclusive", unmeasuredMerges: 1 });

    const shown = await scene.start(["bless", "main", "--reason", "for a tenth of the cost"], inOwnTmp(scene))
      .ended;
    expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
    expect(shown, shown.stderr).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain(`accepted ${merge.slice(0, 7)}: the baseline in`);
    expect(shown.stdout).toContain("bench/agent: 3 rounds to record\n");
    expect(shown.stdout).toContain("pairgate record");
    const [[path, epoch] = []] = Object.entries(epochsIn(scene));
    expect(path).toContain(merge);
    expect(epoch).toMatchObject({ commit: merge, suite: null, candidate: null });
    expect(epoch).toMatchObject({ reason: `The commit ${merge} was blessed: for a tenth of the cost` });

    scene.git("checkout", "-q", "main");
    expect(JSON.parse((await record(scene, "--seed", "1")).stdout).recorded).toMatchObject([{ rounds: 3 }]);
    scene.git("checkout", "-q", "next");
    const after = await gate(scene, ["--seed", "1"]);
    expect(after.comparison).toMatchObject({
      freshBaseline: false,
      unmeasuredMerges: null,
      baselineRuns: [{ commit: merge, attempts: 18 }],
    });
    expect(after.comparison.notes.join()).toContain("1 run of an earlier epoch");
  });

  it("keeps what was recorded of that very commit before", async () => {
    using scene = await recorded({ tasks: 2, rounds: 2 });
    scene.write({ "agent/notes.md": "the change" });
    const change = scene.commit("the change");
    expect((await record(scene, "--attempts", "4")).exitCode).toBe(0);
    const shown = await scene.pairgate("bless", "HEAD", "--reason", "meant");
    expect(shown.stdout).toContain(
      `bench/agent: 6 rounds to record; what is recorded of ${change.slice(0, 7)} counts`,
    );
    expect(JSON.parse((await record(scene)).stdout).recorded).toMatchObject([{ rounds: 6 }]);
  });

  it("leaves out what was recorded at that commit of other files", async () => {
    using scene = await recorded({ tasks: 2, rounds: 2 });
    scene.write({ "agent/notes.md": "not committed" });
    expect((await record(scene, "--attempts", "3", "--allow-dirty")).exitCode).toBe(0);
    const shown = await scene.pairgate("bless", "HEAD", "--reason", "meant", "--json");
    const { epochs, checks } = JSON.parse(shown.stdout);
    expect(checks).toMatchObject([{ check: "bench/agent", missing: 10, runs: 0, differsHere: true }]);
    expect(epochs).toMatchObject([{ suite: null }, { suite: "bench", candidate: "agent" }]);
    expect(Object.keys(epochsIn(scene)).sort()).toEqual(
      epochs.map(({ path }: { path: string }) => path.replace("epochs/", "")).sort(),
    );
    const said = await scene.pairgate("bless", "HEAD", "--reason", "meant");
    expect(said.stderr).toContain("note: the files here are not bench/agent as");
  });

  it("is about the chosen checks alone", async () => {
    const two = config
      .replace(
        "candidates: { agent:",
        "candidates: { other: { command: [node, agent/agent.cjs], paths: ['agent/**'] }, agent:",
      )
      .concat("checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n");
    using scene = await recorded({ tasks: 1, rounds: 1, files: { "pairgate.yml": two } });
    scene.write({ "agent/notes.md": "the change" });
    scene.commit("the change");
    const args = ["bless", "HEAD", "--reason", "meant", "--check", "other", "--json"];
    const shown = await scene.pairgate(...args);
    expect(JSON.parse(shown.stdout).checks).toMatchObject([{ check: "bench/other", missing: 10 }]);
    expect(Object.values(epochsIn(scene))).toMatchObject([{ suite: "bench", candidate: "other" }]);
    const { recorded: rounds } = JSON.parse((await record(scene)).stdout);
    expect(rounds).toMatchObject([
      { check: "bench/agent", rounds: 9 },
      { check: "bench/other", rounds: 10 },
    ]);
  });

  it("stores nothing twice", async () => {
    using scene = repositoryOf({ tasks: 1 });
    for (let times = 0; times < 2; times += 1) {
      expect((await scene.pairgate("bless", "main", "--reason", "meant", "--quiet")).stdout).toBe("");
    }
    expect(Object.keys(epochsIn(scene))).toHaveLength(1);
  });

  it("says so where the commit is not on main", async () => {
    using scene = repositoryOf({ tasks: 1 });
    scene.git("checkout", "-q", "-b", "change");
    const head = scene.commit("change").slice(0, 7);
    const { exitCode, stderr } = await scene.pairgate("bless", "HEAD", "--reason", "meant");
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `note: ${head} is not on main, so the baseline of main stays what it is; after the merge, bless the commit that main then has\n`,
    );
  });

  it("accepts a commit that had no pairgate.yml yet", async () => {
    using scene = makeScene({ README: "" });
    scene.git("init", "-q", "-b", "main");
    scene.commit("empty");
    scene.write(benchFiles(tasksOf(1)));
    scene.commit("bench");
    const { exitCode, stdout } = await scene.pairgate("bless", "HEAD^", "--reason", "meant");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("10 rounds to record");
  });
});
