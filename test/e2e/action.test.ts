import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the built Action as a runner does: inputs and command files by the environment. */
function runAction(scene: Scene, inputs: Readonly<Record<string, string>>) {
  scene.write({ "github-output": "" });
  const output = join(scene.folder, "github-output");
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    GITHUB_WORKSPACE: scene.folder,
    GITHUB_OUTPUT: output,
    GITHUB_TOKEN: "ghs_not_for_agents",
    ACTIONS_RUNTIME_TOKEN: "not-for-agents",
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return new Promise<{ exitCode: number; log: string; outputs: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, "dist/action/index.js")],
      { env, cwd: scene.folder },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code);
        resolve({ exitCode, log: stdout + stderr, outputs: readFileSync(output, "utf8") });
      },
    );
  });
}

describe("the built Action", () => {
  it("measures, and names its run files", async () => {
    using scene = makeScene(benchFiles(tasksOf(2)));
    const { exitCode, outputs, log } = await runAction(scene, {
      mode: "measure",
      attempts: "2",
      check: "bench/agent",
    });
    expect(exitCode, log).toBe(0);
    const file = /^(\/.*\.run\.jsonl)$/mu.exec(outputs)?.[1] ?? "";
    expect(parseRunFile({ text: readFileSync(file, "utf8"), file }).run.attempts).toHaveLength(4);
    expect(outputs).toMatch(/^complete<<.*\ntrue$/mu);
  });

  it("gives the agent nothing of the runner's", async () => {
    using scene = makeScene({
      ...benchFiles(tasksOf(1)),
      "agent/agent.cjs":
        'require("node:fs").writeFileSync("/logs/agent/seen.json", JSON.stringify(process.env));',
    });
    await runAction(scene, { attempts: "1" });
    const { readdirSync } = await import("node:fs");
    const attempts = join(scene.folder, ".pairgate/attempts");
    const [run = ""] = readdirSync(attempts);
    const [attempt = ""] = readdirSync(join(attempts, run));
    const seen = readFileSync(join(attempts, run, attempt, "logs/agent/seen.json"), "utf8");
    expect(Object.keys(JSON.parse(seen)).filter((name) => /GITHUB|ACTIONS|INPUT/u.test(name))).toEqual([]);
    expect(seen).not.toContain("not_for_agents");
  });

  it("fails with a message on a mode it does not have, and on a mistake", async () => {
    using scene = makeScene(benchFiles(tasksOf(1)));
    const mode = await runAction(scene, { mode: "publish" });
    expect(mode).toMatchObject({
      exitCode: 1,
      log: expect.stringContaining('::error::mode "publish" is not one of this version\'s'),
    });
    const mistake = await runAction(scene, { config: "nowhere.yml" });
    expect(mistake).toMatchObject({ exitCode: 1, log: expect.stringContaining("nowhere.yml") });
  });
});
