import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeScene, type Scene } from "./scene.ts";

const action = fileURLToPath(new URL("../../dist/action/index.js", import.meta.url));
const PUSH = {
  ref: "refs/heads/main",
  before: "0".repeat(40),
  after: "1".repeat(40),
  deleted: false,
  repository: { id: 1, full_name: "octo/agent", default_branch: "main" },
  sender: { login: "alice" },
};

/** Runs the built Action as a runner does, on a push, with no GitHub to ask: no mistake here is found by asking. */
function runAction(
  scene: Scene,
  inputs: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; log: string; outputs: string }> {
  scene.write({ "github-output": "", "event.json": JSON.stringify(PUSH) });
  const output = join(scene.folder, "github-output");
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(scene.folder, "event.json"),
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: "octo/agent",
    GITHUB_WORKSPACE: scene.folder,
    ...changed,
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return new Promise((resolve) => {
    execFile(process.execPath, [action], { env, cwd: scene.folder }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : Number(error.code);
      resolve({ exitCode, log: stdout + stderr, outputs: readFileSync(output, "utf8") });
    });
  });
}

/** What an input is, and what is said of it. */
const MISTAKES: readonly (readonly [what: string, inputs: Readonly<Record<string, string>>, said: string])[] =
  [
    [
      "a mode that it does not have",
      { mode: "publsh" },
      'the input mode is "publsh", and can be auto, prepare,',
    ],
    [
      "a number of rounds that is none",
      { mode: "prepare", attempts: "some" },
      'the input attempts is "some"',
    ],
    ["no rounds at all", { mode: "prepare", attempts: "0" }, "must be a whole number of at least 1"],
    ["a seed below zero", { mode: "prepare", seed: "-1" }, "must be a whole number of at least 0"],
    ["a sandbox that is none", { mode: "measure", sandbox: "docker" }, "and can be auto, bubblewrap, none"],
    ["no plan", { mode: "measure" }, "the input `plan` is empty"],
    ["a plan that is none", { mode: "publish", plan: "{}" }, "is not what this version's prepare gives"],
    ["no token where GitHub has to be asked", { mode: "prepare" }, "the input `token` is empty"],
  ];

describe("the built Action, before it asks GitHub for anything", () => {
  for (const [what, inputs, said] of MISTAKES) {
    it(`fails on ${what}, in a sentence and without a stack`, async () => {
      using scene = makeScene();
      const { exitCode, log } = await runAction(scene, inputs);
      expect(exitCode).toBe(1);
      expect(log).toContain("::error::");
      expect(log).toContain(said);
      expect(log).not.toMatch(/^\s+at /mu);
    });
  }

  it("says what to do where a plan is of another version", async () => {
    using scene = makeScene();
    const plan = JSON.stringify({ schema: "pairgate.handover/2", kind: "gate" });
    const { log } = await runAction(scene, { mode: "measure", plan });
    expect(log).toContain("Pin all modes to one version.");
  });

  it("fails on an event that is not there, and on one that is no JSON", async () => {
    using scene = makeScene({ "broken.json": "{" });
    const missing = await runAction(scene, { mode: "prepare" }, { GITHUB_EVENT_PATH: "" });
    expect(missing).toMatchObject({
      exitCode: 1,
      log: expect.stringContaining("GITHUB_EVENT_PATH is not set"),
    });
    const broken = await runAction(
      scene,
      { mode: "prepare" },
      { GITHUB_EVENT_PATH: join(scene.folder, "broken.json") },
    );
    expect(broken).toMatchObject({ exitCode: 1, log: expect.stringContaining("the event cannot be read") });
  });

  it("fails on an event that it has no use for, and names those that it has", async () => {
    using scene = makeScene();
    scene.git("init", "-q");
    scene.commit("a commit");
    const { exitCode, log } = await runAction(
      scene,
      { mode: "prepare", token: "ghs_unused" },
      { GITHUB_EVENT_NAME: "release" },
    );
    expect(exitCode).toBe(1);
    expect(log).toContain("the event release has nothing to compare");
    expect(log).toContain("Gate on pull_request, merge_group or workflow_dispatch");
  });

  it("sets what later jobs ask for, also where it fails", async () => {
    using scene = makeScene();
    const { outputs } = await runAction(scene, { mode: "prepare" });
    expect(outputs).toMatch(/^measure<<.*\nfalse$/mu);
    expect(outputs).toMatch(/^publish<<.*\nfalse$/mu);
  });
});
