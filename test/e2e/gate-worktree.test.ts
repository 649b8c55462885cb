import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { gate, inOwnTmp, leftBehind, repositoryOf, until } from "./repository.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(2));
const config = files["pairgate.yml"] ?? "";

/** The same files in a folder. */
const below = (folder: string, those: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(those).map(([path, text]) => [`${folder}/${path}`, text]));

/** A repository that another one has as its submodule `agent`. */
function agentRepository(): Scene {
  const inner = makeScene({
    "agent.cjs": files["agent/agent.cjs"] ?? "",
    "settings.json": files["agent/settings.json"] ?? "",
  });
  inner.git("init", "-q", "-b", "main");
  inner.commit("agent");
  return inner;
}

function withSubmodule(inner: Scene): Scene {
  const scene = makeScene(
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith("agent/"))),
  );
  scene.git("init", "-q", "-b", "main");
  scene.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "agent");
  scene.commit("main");
  return scene;
}

describe("the worktree of the base commit", () => {
  it("touches no work in progress, and is gone afterwards", async () => {
    using scene = repositoryOf({ tasks: 2 });
    scene.write({ "staged.md": "1" });
    scene.git("add", "staged.md");
    scene.write({ "staged.md": "2", "agent/notes.md": "a change", "untracked.md": "3" });
    const stateOf = () => [
      scene.git("status", "--porcelain"),
      scene.git("diff"),
      scene.git("diff", "--cached"),
    ];
    const [before, branches] = [stateOf(), scene.git("branch", "--list")];
    const { comparison } = await gate(scene, ["--attempts", "1"]);
    expect(comparison.freshBaseline).toBe(true);
    expect(stateOf()).toEqual(before);
    expect(scene.git("branch", "--list")).toBe(branches);
    expect(existsSync(join(scene.folder, ".git/worktrees"))).toBe(false);
  });

  it("leaves the index alone also where a hook of git runs pairgate", async () => {
    using scene = repositoryOf({ tasks: 2 });
    scene.write({ "agent/notes.md": "a change", "staged.md": "1" });
    scene.git("add", "-A");
    const before = scene.git("status", "--porcelain");
    const hook = { GIT_DIR: join(scene.folder, ".git"), GIT_INDEX_FILE: join(scene.folder, ".git/index") };
    expect((await gate(scene, ["--attempts", "1"], hook)).comparison.freshBaseline).toBe(true);
    expect(scene.git("status", "--porcelain")).toBe(before);
  });

  it("runs no hook of the repository", async () => {
    using scene = repositoryOf({ tasks: 2 });
    const hooks = join(scene.folder, ".git/own-hooks");
    const ran = join(scene.folder, ".git/ran");
    mkdirSync(hooks);
    for (const folder of [hooks, join(scene.folder, ".git/hooks")]) {
      for (const name of ["post-checkout", "post-index-change", "reference-transaction"]) {
        writeFileSync(join(folder, name), `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
      }
    }
    scene.write({ "agent/notes.md": "a change" });
    for (const path of [null, hooks]) {
      if (path !== null) scene.git("config", "core.hooksPath", path);
      rmSync(ran, { force: true });
      const started = scene.start(["gate", "--attempts", "1", "--json"], inOwnTmp(scene));
      const { comparisons } = verdictSchema.parse(JSON.parse((await started.ended).stdout));
      expect(comparisons[0]?.freshBaseline).toBe(true);
      expect(existsSync(ran)).toBe(false);
    }
  });

  it("is gone after a mistake of the user's too", async () => {
    using scene = repositoryOf({ tasks: 2 });
    scene.write({
      "pairgate.yml": config.replace("command: [", "setup: [node, --definitely-not], command: ["),
    });
    const shown = await scene.start(["gate"], inOwnTmp(scene)).ended;
    expect(shown.exitCode).toBe(2);
    expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
  });

  it("is gone after SIGTERM too, and whatever a setup step left in it", async () => {
    const stubborn = {
      "pairgate.yml": config.replace("command: [", "setup: [bash, agent/setup.sh], command: ["),
      "agent/setup.sh": "mkdir -p agent/kept/deep && touch agent/kept/deep/file && chmod -R a-w agent/kept\n",
      "agent/agent.cjs": "setTimeout(() => undefined, 5000);\n",
      ".gitignore": ".pairgate/\nkept/\n",
    };
    using scene = repositoryOf({ tasks: 2, files: stubborn });
    scene.write({ "agent/notes.md": "a change" });
    const started = scene.start(["gate"], inOwnTmp(scene));
    await until(() => existsSync(join(scene.folder, ".pairgate/runs")));
    started.kill("SIGTERM");
    await started.ended;
    expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
    execFileSync("chmod", ["-R", "u+w", join(scene.folder, "agent")]);
  });

  it("serves a configuration in a subfolder, and names with spaces", async () => {
    using scene = makeScene(below("my agents/the bench", files));
    scene.git("init", "-q", "-b", "main");
    const main = scene.commit("main");
    scene.write({ "my agents/the bench/agent/a note.md": "a change" });
    const args = ["gate", "--config", "my agents/the bench/pairgate.yml", "--attempts", "1", "--json"];
    const shown = await scene.start(args, inOwnTmp(scene)).ended;
    expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
    const [comparison] = verdictSchema.parse(JSON.parse(shown.stdout)).comparisons;
    expect(comparison).toMatchObject({ freshBaseline: true, tasks: [{ baseline: { passes: 1 } }, {}] });
    expect(comparison?.baselineRuns).toMatchObject([{ commit: main }]);
  });

  it("serves a worktree of the user's own", async () => {
    using scene = repositoryOf({ tasks: 2 });
    const own = `${scene.folder}-own tree`;
    try {
      scene.git("worktree", "add", "-q", "-b", "change", own);
      writeFileSync(join(own, "agent/notes.md"), "a change");
      const config = join(own, "pairgate.yml");
      const shown = await scene.start(["gate", "--config", config, "--attempts", "1", "--json"]).ended;
      const [comparison] = verdictSchema.parse(JSON.parse(shown.stdout)).comparisons;
      expect(comparison?.freshBaseline).toBe(true);
      expect(scene.git("worktree", "list").split("\n")).toHaveLength(2);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});

describe("an agent in a submodule", () => {
  it("is what it is at the base commit: nothing changed, nothing spent", async () => {
    using inner = agentRepository();
    using scene = withSubmodule(inner);
    const { comparison } = await gate(scene);
    expect(comparison).toMatchObject({ verdict: "pass", measured: { attempts: 0 } });
  });

  it("is measured at the commit that the base commit has", async () => {
    using inner = agentRepository();
    using scene = withSubmodule(inner);
    scene.write({ "agent/settings.json": '{ "skill": 1, "tokens": 5000 }' });
    execFileSync("git", [
      "-C",
      join(scene.folder, "agent"),
      "-c",
      "user.name=t",
      "-c",
      "user.email=t@example.org",
      "commit",
      "-qam",
      "dear",
    ]);
    scene.git("checkout", "-q", "-b", "change");
    scene.commit("change");
    const { comparison } = await gate(scene, ["--attempts", "1"]);
    const [, tokens] = comparison.gates;
    expect(comparison.freshBaseline).toBe(true);
    expect((tokens?.candidate ?? 0) / (tokens?.baseline ?? 1)).toBeGreaterThan(3);
    const listed = execFileSync("git", ["-C", join(scene.folder, "agent"), "worktree", "list"], {
      encoding: "utf8",
    });
    expect(listed.trim().split("\n")).toHaveLength(1);
  });

  it("that is not in this clone as the base commit has it leaves no baseline, and is named", async () => {
    using inner = agentRepository();
    using scene = withSubmodule(inner);
    scene.git("update-index", "--cacheinfo", `160000,${"1".repeat(40)},agent`);
    scene.git("commit", "-q", "-m", "a commit of the submodule that was never fetched");
    const { comparison } = await gate(scene, ["--attempts", "1"]);
    expect(comparison.verdict).toBe("no-baseline");
    expect(comparison.notes.join()).toContain(
      "has the submodule agent at 1111111, which is not in this clone",
    );
  });
});

describe("a repository in the repository", () => {
  it("that git does not track is part of the candidate, and not of the base commit", async () => {
    using inner = agentRepository();
    using scene = repositoryOf({ tasks: 2 });
    scene.git("clone", "-q", inner.folder, "agent/nested");
    const { comparison, runs } = await gate(scene, ["--attempts", "1"]);
    expect(comparison.freshBaseline).toBe(true);
    expect(runs.base?.attempts.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
  });
});
