import { describe, expect, it } from "vitest";
import { gate, recorded } from "./repository.ts";
import { benchFiles, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(1));
const config = files["pairgate.yml"] ?? "";

describe("merges that nobody measured", () => {
  it("are counted where they changed the candidate, and blamed on nobody alone", async () => {
    using scene = await recorded({ tasks: 6, rounds: 4 });
    scene.write({ "agent/notes.md": "one" });
    scene.commit("one");
    scene.write({ "agent/notes.md": "two" });
    scene.commit("two");
    scene.git("checkout", "-q", "-b", "change");
    scene.write({ "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' });
    const { comparison } = await gate(scene, ["--seed", "1"]);
    expect(comparison).toMatchObject({ verdict: "regression", unmeasuredMerges: 2 });
    const said = await scene.pairgate("gate", "--attempts", "1");
    expect(said.stdout.replaceAll(/\s+/gu, " ")).toContain("the 2 merges since then");
  });

  it("are counted where they changed its model, though none of its files", async () => {
    using scene = await recorded({ tasks: 2, rounds: 2 });
    scene.write({ "pairgate.yml": config.replace("command:", "model: newer, command:") });
    scene.commit("another model");
    scene.write({ "agent/notes.md": "a change" });
    const { comparison } = await gate(scene, ["--attempts", "1"]);
    expect(comparison.unmeasuredMerges).toBe(1);
  });

  it("are none where main moved on and left the candidate alone", async () => {
    using scene = await recorded({ tasks: 2, rounds: 2 });
    scene.write({ "README.md": "one" });
    scene.commit("one");
    scene.write({ "agent/notes.md": "a change" });
    const { comparison, runs } = await gate(scene, ["--attempts", "1"]);
    expect(comparison).toMatchObject({ unmeasuredMerges: null, freshBaseline: false });
    expect(runs.base).toBeUndefined();
  });
});

describe("a provider that resolves the model to another one", () => {
  /** What the provider says that it used is told beside the tokens. */
  const resolving = {
    "pairgate.yml": config.replace("candidates: { agent: {", "candidates: { agent: { env: [RESOLVED],"),
    "agent/agent.cjs": (files["agent/agent.cjs"] ?? "").replace(
      "outputTokens: 10,",
      "outputTokens: 10, model: process.env.RESOLVED,",
    ),
  };
  const before = { RESOLVED: "sonnet-1" };
  const after = { RESOLVED: "sonnet-2" };

  it("has the base commit measured anew, and the verdict is against that", async () => {
    using scene = await recorded({ tasks: 10, files: resolving, rounds: 3, environment: before });
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison, runs, stderr } = await gate(scene, ["--seed", "1"], after);
    expect(stderr).toMatch(/the provider resolved the model to sonnet-2.*; measuring the base commit\n/u);
    expect(Object.keys(runs).sort()).toEqual(["base", "candidate"]);
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({ verdict: "pass", freshBaseline: true, confirmation: null });
    expect(comparison.baselineRuns).toMatchObject([{ id: runs.base?.manifest.id }]);
    expect(comparison.notes.join()).toMatch(
      /^The stored baseline was not used, since the environment moved: /u,
    );
    // Afterwards: nobody knew before.
    const [first] = (runs.base?.attempts ?? []).map(({ startedAt }) => startedAt ?? "").sort();
    const last = (runs.candidate?.attempts ?? [])
      .map(({ startedAt }) => startedAt ?? "")
      .sort()
      .at(-1);
    expect(first?.localeCompare(last ?? "")).toBe(1);
  });

  it("excuses no regression", async () => {
    using scene = await recorded({ tasks: 6, files: resolving, rounds: 2, environment: before });
    scene.write({ "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' });
    const { exitCode, comparison } = await gate(scene, ["--seed", "1"], after);
    expect(exitCode).toBe(1);
    expect(comparison).toMatchObject({ verdict: "regression", freshBaseline: true, confirmation: null });
  });

  it("cannot be compared with where when-missing is off", async () => {
    const off = { "pairgate.yml": `${resolving["pairgate.yml"]}baseline: { when-missing: off }\n` };
    using scene = await recorded({
      tasks: 2,
      files: { ...resolving, ...off },
      rounds: 2,
      environment: before,
    });
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison, runs } = await gate(scene, ["--attempts", "1"], after);
    expect(exitCode).toBe(1);
    expect(comparison.verdict).toBe("not-comparable");
    expect(comparison.reason).toContain("the environment moved");
    expect(Object.keys(runs)).toEqual(["candidate"]);
  });
});
