import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Comparison, verdictSchema } from "../../src/domain/verdict.ts";
import { inOwnTmp, leftBehind, readRun, recorded, repositoryOf, runFiles, until } from "./repository.ts";
import { benchFiles, type Scene, type Shown, tasksOf } from "./scene.ts";

const config = benchFiles(tasksOf(1))["pairgate.yml"] ?? "";

/** An agent that takes its time wherever `agent/slow` is there, and is measured to the planned end. */
const patient = {
  "pairgate.yml": `${config}stopping: none\n`,
  "agent/agent.cjs": `const { existsSync } = require("node:fs");
setTimeout(() => {
  ${benchFiles(tasksOf(1))["agent/agent.cjs"]}
}, existsSync(__dirname + "/slow") ? 500 : 0);
`,
};
const crippled = '{ "skill": 0, "tokens": 1000 }';

/** Interrupts a gate once its run of this purpose has an attempt. */
async function interrupted(scene: Scene, purpose: string, args: readonly string[] = []): Promise<Shown> {
  const started = scene.start(["gate", "--seed", "1", "--concurrency", "2", ...args], inOwnTmp(scene));
  await until(() => attemptsOf(scene, purpose) > 0);
  started.kill("SIGINT");
  const shown = await started.ended;
  expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
  return shown;
}

/** Does what the interrupted command says. */
async function goOn(
  scene: Scene,
  shown: Shown,
): Promise<{ exitCode: number | null; comparison: Comparison }> {
  const args = /Go on with it by: pairgate (.*)$/mu.exec(shown.stderr)?.[1]?.split(" ") ?? [];
  const { exitCode, stdout, stderr } = await scene.start([...args, "--json"], inOwnTmp(scene)).ended;
  expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
  const [comparison] = verdictSchema.parse(JSON.parse(stdout || stderr)).comparisons;
  if (comparison === undefined) throw new Error("nothing was compared");
  return { exitCode, comparison };
}

const fileOf = (scene: Scene, purpose: string) =>
  runFiles(scene).find((file) => readRunOrNull(file)?.manifest.purpose === purpose) ?? "";
const attemptsOf = (scene: Scene, purpose: string) =>
  readRunOrNull(fileOf(scene, purpose))?.attempts.length ?? 0;

/** A line may be half written just now. */
function readRunOrNull(file: string) {
  try {
    return readRun(file);
  } catch {
    return null;
  }
}

describe("a gate that is cut off while it measures the base commit beside the candidate", () => {
  it("goes on with both run files, and ends as if it had not been", async () => {
    using scene = repositoryOf({ tasks: 4, files: { ...patient, "agent/slow": "" } });
    scene.write({ "agent/settings.json": crippled });
    const shown = await interrupted(scene, "base");
    expect(shown.exitCode).toBe(1);
    expect(shown.stdout).toContain("was not finished");
    const files = ["candidate", "base"].map((purpose) => fileOf(scene, purpose));
    expect(files.map((file) => readRun(file).end?.complete)).toEqual([false, false]);
    const uids = files.flatMap((file) =>
      readRun(file).attempts.flatMap(({ outcome, uid }) => (outcome === "cancelled" ? [] : [uid])),
    );
    for (const file of files)
      expect(shown.stderr).toContain(` --resume ${file.slice(scene.folder.length + 1)}`);

    const { exitCode, comparison } = await goOn(scene, shown);
    expect(exitCode).toBe(1);
    expect(comparison).toMatchObject({ verdict: "regression", freshBaseline: true });
    const whole = files.map(readRun);
    expect(whole.map(({ end }) => end?.complete)).toEqual([true, true]);
    const made = whole.map(({ attempts }) => attempts.filter(({ outcome }) => outcome !== "cancelled"));
    expect(made.map(({ length }) => length)).toEqual([12, 12]);
    expect(made.flat().map(({ uid }) => uid)).toEqual(expect.arrayContaining(uids));
    expect(runFiles(scene)).toHaveLength(2);
  });

  it("measures the base commit from its beginning where only the candidate's file is given", async () => {
    using scene = repositoryOf({ tasks: 2, files: { ...patient, "agent/slow": "" } });
    scene.write({ "agent/notes.md": "a change" });
    const shown = await interrupted(scene, "candidate");
    const [candidate, base] = [fileOf(scene, "candidate"), fileOf(scene, "base")];
    const again = await goOn(scene, {
      ...shown,
      stderr: `Go on with it by: pairgate gate --resume ${candidate}`,
    });
    expect(again.comparison).toMatchObject({ freshBaseline: true, measured: { attempts: 6 } });
    expect(again.comparison.baselineRuns).toMatchObject([{ attempts: 6 }]);
    expect(again.comparison.baselineRuns[0]?.id).not.toBe(readRun(base).manifest.id);
  });

  it("takes no base commit's part alone, and none of another test", async () => {
    using scene = repositoryOf({ tasks: 1 });
    scene.write({ "agent/notes.md": "a change" });
    for (const seed of ["1", "2"]) {
      expect((await scene.pairgate("gate", "--seed", seed, "--quiet")).exitCode).toBe(0);
      for (const file of runFiles(scene)) {
        const { purpose, plan } = readRun(file).manifest;
        copyFileSync(file, join(scene.folder, `${purpose}-${plan?.seed}.run.jsonl`));
      }
    }
    const alone = await scene.pairgate("gate", "--resume", "base-1.run.jsonl");
    expect(alone).toMatchObject({ exitCode: 2, stdout: "" });
    expect(alone.stderr).toMatch(
      /base-1\.run\.jsonl: it is the base commit's part of a test, and the candidate's is not/u,
    );
    const others = ["--resume", "base-1.run.jsonl", "--resume", "candidate-2.run.jsonl"];
    const mixed = await scene.pairgate("gate", ...others);
    expect(mixed).toMatchObject({ exitCode: 2, stdout: "" });
    expect(mixed.stderr).toMatch(
      /base-1\.run\.jsonl: it is not of the same test as .*candidate-2\.run\.jsonl/u,
    );
    const same = ["--resume", "base-1.run.jsonl", "--resume", "candidate-1.run.jsonl"];
    expect((await scene.pairgate("gate", ...same, "--quiet")).exitCode).toBe(0);
  });

  it("goes on without the base commit where it was begun without", async () => {
    const off = { "pairgate.yml": `${patient["pairgate.yml"]}baseline: { when-missing: off }\n` };
    using scene = repositoryOf({ tasks: 2, files: { ...patient, ...off, "agent/slow": "" } });
    scene.write({ "agent/notes.md": "a change" });
    const shown = await interrupted(scene, "candidate");
    const { comparison } = await goOn(scene, shown);
    expect(comparison).toMatchObject({ verdict: "no-baseline", measured: { attempts: 6 } });
    expect(runFiles(scene)).toHaveLength(1);
  });
});

describe("a gate that is cut off while a fresh batch is measured", () => {
  it("says what stands until now, and goes on with the batch", async () => {
    using scene = await recorded({ tasks: 4, files: patient, rounds: 4 });
    // The base commit is the slow one: the candidate is done when the interruption comes.
    scene.write({ "agent/slow": "" });
    scene.commit("slow");
    expect((await scene.pairgate("record", "--quiet", "--attempts", "1")).exitCode).toBe(0);
    scene.git("rm", "-q", "agent/slow");
    scene.write({ "agent/settings.json": crippled });
    const shown = await interrupted(scene, "confirm");
    expect(shown.exitCode).toBe(1);
    expect(shown.stdout).toContain("could not be confirmed");
    const [candidate, confirm] = [fileOf(scene, "candidate"), fileOf(scene, "confirm")];
    expect([candidate, confirm].map((file) => readRun(file).end?.complete)).toEqual([true, false]);

    const { exitCode, comparison } = await goOn(scene, shown);
    expect(exitCode).toBe(1);
    expect(comparison.confirmation).toMatchObject({ outcome: "confirmed", attempts: 12 });
    expect(readRun(confirm).end?.complete).toBe(true);
    expect(readRun(candidate).attempts).toHaveLength(12);
  });
});
