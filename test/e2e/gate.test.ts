import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { type Verdict, verdictSchema } from "../../src/domain/verdict.ts";
import { benchFiles, makeScene, type Scene, tasksOf } from "./scene.ts";

const verdictIn = (text: string): Verdict => verdictSchema.parse(JSON.parse(text));
const runsIn = (scene: Scene) =>
  readdirSync(join(scene.folder, ".pairgate/runs")).map((name) => join(scene.folder, ".pairgate/runs", name));
const readRun = (file: string) => parseRunFile({ text: readFileSync(file, "utf8"), file }).run;

/** A repository whose main is recorded. */
async function recorded(count: number): Promise<Scene> {
  const scene = makeScene(benchFiles(tasksOf(count)));
  scene.git("init", "-q", "-b", "main");
  scene.commit("main");
  const shown = await scene.pairgate("record", "--quiet");
  expect(shown, shown.stderr).toMatchObject({ exitCode: 0 });
  return scene;
}

describe("the built program on a real suite", () => {
  it("says that there is no baseline yet, and how to record one", async () => {
    using scene = makeScene(benchFiles(tasksOf(2)));
    const shown = await scene.pairgate("gate", "--quiet", "--json");
    expect(shown.exitCode).toBe(0);
    expect(verdictIn(shown.stdout).verdict).toBe("no-baseline");
    const said = await scene.pairgate("gate", "--attempts", "1");
    expect(said.stdout).toContain("pairgate record");
  });

  it("records, passes what did not change in effect, and fails what got worse", async () => {
    using scene = await recorded(12);
    scene.git("checkout", "-q", "-b", "tidy");
    const unchanged = await scene.pairgate("gate", "--json", "--quiet");
    expect(verdictIn(unchanged.stdout).comparisons[0]).toMatchObject({
      verdict: "pass",
      measured: { attempts: 0 },
    });

    scene.write({ "agent/notes.md": "a tidy change" });
    const tidy = await scene.pairgate("gate", "--json", "--quiet", "--seed", "1");
    expect(tidy.exitCode).toBe(0);
    expect(verdictIn(tidy.stdout)).toMatchObject({
      verdict: "pass",
      comparisons: [{ measured: { rounds: 3, attempts: 36 }, sandbox: "bubblewrap" }],
    });

    scene.write({ "agent/settings.json": '{ "skill": 0.3, "tokens": 1000 }' });
    const worse = await scene.pairgate("gate", "--seed", "1", "--comment", "comment.md");
    expect(worse.exitCode).toBe(1);
    expect(worse.stdout).toContain("got worse");
    expect(readFileSync(join(scene.folder, "comment.md"), "utf8")).toMatch(
      /^### ❌ pairgate: `agent` got worse on `bench`/u,
    );
    expect((await scene.pairgate("gate", "--seed", "1", "--quiet", "--fail-on", "never")).exitCode).toBe(0);
  });

  it("fails a rise in tokens alone", async () => {
    using scene = await recorded(12);
    scene.write({ "agent/settings.json": '{ "skill": 1, "tokens": 1500 }' });
    const shown = await scene.pairgate("gate", "--json", "--quiet", "--seed", "1");
    expect(shown.exitCode).toBe(1);
    const gates = verdictIn(shown.stdout).comparisons[0]?.gates ?? [];
    expect(gates.map((gate) => [gate.metric, gate.verdict])).toEqual([
      ["pass-rate", "pass"],
      ["tokens", "regression"],
      ["errors", "pass"],
    ]);
  });

  it("writes the plan, with the rates that were fixed before the first attempt, and journals every attempt", async () => {
    using scene = await recorded(4);
    scene.write({ "agent/notes.md": "a change" });
    await scene.pairgate("gate", "--quiet", "--seed", "5");
    const file = runsIn(scene).at(-1) ?? "";
    const { manifest, attempts, end } = readRun(file);
    expect(manifest.plan).toMatchObject({
      seed: 5,
      rounds: 3,
      extension: { share: 0.2 },
      looks: [{ block: 3, attempts: 12 }],
    });
    expect(manifest.plan?.gates["pass-rate"]?.alpha).toBeCloseTo(0.035, 12);
    expect(manifest.plan?.baselineRuns).toHaveLength(1);
    expect(manifest).toMatchObject({ purpose: "candidate", commit: { sha: scene.git("rev-parse", "HEAD") } });
    expect(attempts).toHaveLength(12);
    expect(end?.complete).toBe(true);
  });

  it("makes the same attempts again for the same seed", async () => {
    using scene = await recorded(4);
    scene.write({ "agent/settings.json": '{ "skill": 0.5, "tokens": 1000 }' });
    const once = async () => {
      const before = new Set(runsIn(scene));
      await scene.pairgate("gate", "--quiet", "--seed", "9");
      const [file = ""] = runsIn(scene).filter((name) => !before.has(name));
      return readRun(file)
        .attempts.map((attempt) => `${attempt.task} ${attempt.attempt} ${attempt.outcome}`)
        .sort();
    };
    expect(await once()).toEqual(await once());
  });

  it("spends nothing on a baseline that is full, and refuses one of no commit", async () => {
    using scene = await recorded(2);
    expect((await scene.pairgate("record")).stderr).toContain("nothing to measure");
    scene.write({ "agent/notes.md": "not committed" });
    const dirty = await scene.pairgate("record");
    expect(dirty.exitCode).toBe(2);
    expect(dirty.stderr).toContain("--allow-dirty");
  });

  it("takes baselines only from ancestors of the base commit", async () => {
    using scene = await recorded(2);
    scene.git("checkout", "-q", "--orphan", "elsewhere");
    scene.commit("no relation");
    const shown = await scene.pairgate("gate", "--json", "--quiet", "--base", "HEAD");
    const [comparison] = verdictIn(shown.stdout).comparisons;
    expect(comparison?.verdict).toBe("no-baseline");
    expect(comparison?.notes.join()).toContain("not ancestors of the base commit");
  });
});

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
    using scene = await recorded(4);
    const config = readFileSync(join(scene.folder, "pairgate.yml"), "utf8");
    scene.write({ "agent/notes.md": "changed", "pairgate.yml": `${config}budget: { tokens: 5k }\n` });
    const shown = await scene.pairgate("gate", "--json", "--quiet");
    expect(shown.exitCode).toBe(1);
    expect(verdictIn(shown.stdout)).toMatchObject({ verdict: "incomplete" });
    expect(verdictIn(shown.stdout).comparisons[0]?.reason).toContain("the budget of 5000 tokens is spent");
  });

  const countAttempts = (scene: Scene) => {
    try {
      return readRun(join(scene.folder, "cut.run.jsonl")).attempts.length;
    } catch {
      return 0;
    }
  };
});

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

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
