import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gate, readRun, recorded, until } from "./repository.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

describe("being cut off", () => {
  const slow = {
    "agent/agent.cjs": 'setTimeout(() => require("node:fs").writeFileSync("answer.txt", "x"), 400);\n',
  };

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends the agents, keeps what is there, and resumes",
    async (signal) => {
      using scene = makeScene({ ...benchFiles(tasksOf(4)), ...slow });
      const started = scene.start(["measure", "--concurrency", "2", "--output", "cut.run.jsonl"]);
      await until(() => countAttempts(scene) >= 3);
      started.kill(signal);
      const shown = await started.ended;
      expect(shown.exitCode).toBe(1);
      expect(shown.stderr).toContain("pairgate measure --resume cut.run.jsonl");
      const cut = readRun(join(scene.folder, "cut.run.jsonl"));
      expect(cut.end?.complete).toBe(false);
      expect(agentsAlive(scene)).toEqual([]);
      const resumed = await scene.pairgate("measure", "--resume", "cut.run.jsonl", "--quiet");
      expect(resumed.exitCode).toBe(0);
      const whole = readRun(join(scene.folder, "cut.run.jsonl"));
      expect(whole.end?.complete).toBe(true);
      expect(whole.attempts).toHaveLength(12);
      const before = cut.attempts
        .filter((attempt) => attempt.outcome !== "cancelled")
        .map((attempt) => attempt.uid);
      expect(whole.attempts.map((attempt) => attempt.uid)).toEqual(expect.arrayContaining(before));
    },
  );

  it("goes on after being killed, with its last line torn", async () => {
    using scene = makeScene({ ...benchFiles(tasksOf(4)), ...slow });
    const started = scene.start(["measure", "--concurrency", "2", "--output", "cut.run.jsonl"]);
    await until(() => countAttempts(scene) >= 2);
    started.kill("SIGKILL");
    await started.ended;
    const file = join(scene.folder, "cut.run.jsonl");
    expect(readRun(file).end).toBeNull();
    const compared = await scene.pairgate("compare", "--baseline", file, "--candidate", file, "--quiet");
    expect(compared.stdout).not.toContain("pass");
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    const resumed = await scene.pairgate("measure", "--resume", file, "--quiet");
    expect(resumed, resumed.stderr).toMatchObject({ exitCode: 0 });
    expect(readRun(file).attempts).toHaveLength(12);
  });

  it("refuses to go on with another candidate's run", async () => {
    using scene = makeScene(benchFiles(tasksOf(2)));
    await scene.pairgate("measure", "--attempts", "1", "--output", "a.run.jsonl", "--quiet");
    scene.write({ "agent/notes.md": "changed" });
    const shown = await scene.pairgate("measure", "--resume", "a.run.jsonl");
    expect(shown.exitCode).toBe(2);
    expect(shown.stderr).toContain("the candidate's files or settings");
  });

  it("ends as incomplete when the budget is spent, and exits with 1", async () => {
    using scene = await recorded({ tasks: 4, rounds: 2 });
    const config = readFileSync(join(scene.folder, "pairgate.yml"), "utf8");
    scene.write({ "agent/notes.md": "changed", "pairgate.yml": `${config}budget: { tokens: 5k }\n` });
    const { exitCode, comparison, stderr } = await gate(scene);
    expect(exitCode).toBe(1);
    expect(comparison.verdict).toBe("incomplete");
    expect(comparison.reason).toContain("the budget of 5000 tokens is spent");
    expect(stderr).toContain("Go on with it by: pairgate gate --resume");
  });

  const countAttempts = (scene: Scene) => {
    try {
      return readRun(join(scene.folder, "cut.run.jsonl")).attempts.length;
    } catch {
      return 0;
    }
  };
});

/** Command lines of processes that still run this scene's agent. */
function agentsAlive(scene: Scene): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8");
      } catch {
        return "";
      }
    })
    .filter((line) => line.includes(join(scene.folder, "agent/agent.cjs")));
}
