import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attemptsAtLook, gate, recorded, repositoryOf } from "./repository.ts";
import { benchFiles, makeScene, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(2));
const config = files["pairgate.yml"] ?? "";

/** Configurations of the base commit by which it cannot be measured; the candidate's is as it should be. */
const bases: readonly (readonly [name: string, config: string, said: RegExp])[] = [
  [
    "is broken",
    config.replace("attempts", "atempts"),
    /: pairgate\.yml at [0-9a-f]{7} cannot be used: unknown key `atempts`\.$/u,
  ],
  ["has no such candidate", config.replace("agent:", "other:"), /: it has no candidate agent\.$/u],
  [
    "names a program that is not there",
    config.replace("[node,", "[nodde,"),
    /: candidate agent: the program "nodde" is not on PATH\.$/u,
  ],
  [
    "has a setup that fails",
    config.replace("command: [", "setup: [node, --definitely-not], command: ["),
    /: candidate agent: the setup node --definitely-not ended with status \d+\.$/u,
  ],
  [
    "makes the candidate of no file",
    config.replace("agent/**", "angent/**").replace("[node, agent/agent.cjs]", "[node, -e, '0']"),
    /: no file matches "angent\/\*\*"/u,
  ],
];

describe("a base commit that cannot be measured", () => {
  it.each(bases)("because its pairgate.yml %s, leaves no baseline and says why", async (_, base, said) => {
    using scene = repositoryOf({ tasks: 2, files: { "pairgate.yml": base } });
    scene.write({ "pairgate.yml": config });
    const { exitCode, comparison, runs } = await gate(scene, ["--attempts", "1"]);
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({ verdict: "no-baseline", freshBaseline: false });
    expect(comparison.notes.filter((note) => note.startsWith("The base commit could not"))).toEqual([
      expect.stringMatching(said),
    ]);
    expect(Object.keys(runs)).toEqual(["candidate"]);
  });

  it("because it has no pairgate.yml yet, leaves no baseline and says so", async () => {
    const { "pairgate.yml": _, ...others } = files;
    using scene = makeScene(others);
    scene.git("init", "-q", "-b", "main");
    scene.commit("main");
    scene.write({ "pairgate.yml": config });
    const { exitCode, comparison } = await gate(scene, ["--attempts", "1"]);
    expect(exitCode).toBe(0);
    expect(comparison.verdict).toBe("no-baseline");
    expect(comparison.notes.join("\n")).toMatch(/: pairgate\.yml at [0-9a-f]{7} is not there yet\.$/mu);
  });

  it("because git cannot check it out, leaves no baseline and says why", async () => {
    using scene = repositoryOf({ tasks: 2 });
    // As in a partial clone that cannot reach its remote.
    const blob = scene.git("rev-parse", "HEAD:agent/agent.cjs");
    rmSync(join(scene.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison } = await gate(scene, ["--attempts", "1"]);
    expect(exitCode).toBe(0);
    expect(comparison.notes.join()).toMatch(
      /: the base commit [0-9a-f]{7} cannot be checked out: .*[0-9a-f]{7}/u,
    );
  });

  it("is named where there is no repository: nothing can be measured in its place, and nothing confirmed", async () => {
    using scene = makeScene(benchFiles(tasksOf(6)));
    const before = await gate(scene, ["--attempts", "1"]);
    expect(before.comparison.notes.join()).toContain("in place of a baseline: there is no base commit.");
    expect((await scene.pairgate("record", "--quiet", "--attempts", "4")).exitCode).toBe(0);
    scene.write({ "agent/settings.json": '{ "skill": 0, "tokens": 1000 }' });
    const { exitCode, comparison } = await gate(scene);
    expect(exitCode).toBe(1);
    expect(comparison).toMatchObject({
      verdict: "regression",
      confirmation: { outcome: "not-measured", reason: "there is no base commit" },
    });
  });

  it("must be named in a clone that is too shallow to have it", async () => {
    using scene = repositoryOf({ tasks: 2 });
    scene.write({ "agent/notes.md": "a change" });
    scene.commit("change");
    const clone = join(scene.folder, ".pairgate/clone");
    scene.git("clone", "-q", "--depth", "1", `file://${scene.folder}`, clone);
    execFileSync("git", ["-C", clone, "checkout", "-q", "--detach"]);
    execFileSync("git", ["-C", clone, "branch", "-q", "-D", "main"]);
    execFileSync("git", ["-C", clone, "remote", "remove", "origin"]);
    const config = ["--config", ".pairgate/clone/pairgate.yml"];
    const detached = await scene.pairgate("gate", ...config);
    expect(detached.exitCode).toBe(2);
    expect(detached.stderr).toMatch(
      /the commit that this one was built on cannot be found.*\n {2}Name it by --base, or fetch/u,
    );
    const named = await scene.pairgate("gate", "--base", "HEAD^", ...config);
    expect(named.exitCode).toBe(2);
    expect(named.stderr).toMatch(
      /--base "HEAD\^" is not a commit.*\n.*`git fetch` it first where the clone is shallow/u,
    );
  });
});

describe("an agent that does not run from a fresh checkout", () => {
  const needy = {
    "agent/agent.cjs": `require("dep");\n${files["agent/agent.cjs"]}`,
    ".gitignore": ".pairgate/\nnode_modules/\n",
    "node_modules/dep/index.js": "",
  };

  it("is no baseline: every candidate would look better than it", async () => {
    using scene = repositoryOf({ tasks: 4, files: needy });
    scene.write({ "agent/settings.json": '{ "skill": 0.4, "tokens": 1000 }' });
    const { exitCode, comparison, runs } = await gate(scene, ["--seed", "1"]);
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({ verdict: "no-baseline", freshBaseline: false });
    expect(comparison.notes.join()).toMatch(
      /: from a fresh checkout its agent crashed at every attempt .*a setup has to make\./u,
    );
    expect(runs.base?.attempts).toHaveLength(12);
  });

  it("refutes no regression", async () => {
    using scene = await recorded({ tasks: 6, files: needy, rounds: 4 });
    scene.write({ "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' });
    const gated = await gate(scene, ["--seed", "1"]);
    expect(gated.exitCode).toBe(1);
    expect(gated.comparison).toMatchObject({
      verdict: "regression",
      confirmation: {
        outcome: "not-measured",
        attempts: attemptsAtLook(gated),
        reason: expect.stringContaining("from a fresh checkout its agent crashed at every attempt"),
      },
    });
  });
});
