import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Attempt, Run } from "../../src/domain/run.ts";
import { type Comparison, verdictSchema } from "../../src/domain/verdict.ts";
import { failing, fated, roundsOf } from "./fate.ts";
import {
  attemptsAtLook,
  gate,
  inOwnTmp,
  leftBehind,
  readRun,
  recorded,
  repositoryOf,
  runFiles,
  until,
} from "./repository.ts";
import { benchFiles, type Scene, type Shown, tasksOf } from "./scene.ts";

const TASKS = tasksOf(6);
const config = benchFiles(TASKS)["pairgate.yml"] ?? "";

/** So many rounds, and a margin: at 1 % nothing can pass. */
const planned = (attempts: number, margin: string) => ({
  ...fated,
  "pairgate.yml": config.replace("attempts: 3", `attempts: ${attempts}`).replace("15%", margin),
});
/** One round, after which what is unchanged cannot pass yet, and as much again, after which it can. */
const enoughWithTwo = planned(1, "30%");
const hopeless = planned(1, "1%");
const unchanged = failing(1, []);
/** What main is recorded without. */
const withBudget = (tokens: string) => ({
  "pairgate.yml": `${hopeless["pairgate.yml"]}budget: { tokens: ${tokens} }\n`,
});

const keysOf = ({ attempts }: Pick<Run, "attempts">) =>
  attempts.map(({ task, attempt }: Attempt) => `${attempt} ${task}`).sort();
const keysIn = (first: number, last: number) =>
  roundsOf(TASKS, first, last)
    .map(({ task, round }) => `${round} ${task}`)
    .sort();
const fileOf = (scene: Scene, purpose: string) =>
  runFiles(scene).findLast((file) => readRun(file).manifest.purpose === purpose) ?? "";

/** What a command said to type, as arguments. */
function told(shown: Pick<Shown, "stderr">, said: "Measure it" | "Go on with it"): string[] {
  return new RegExp(`${said} by: pairgate (.*)$`, "mu").exec(shown.stderr)?.[1]?.split(" ") ?? [];
}

/** Does what a gate that could not tell said. */
async function goOn(
  scene: Scene,
  args: readonly string[],
): Promise<Shown & { readonly comparison: Comparison }> {
  const shown = await scene.start([...args, "--json"], inOwnTmp(scene)).ended;
  expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
  expect(shown.stdout, shown.stderr).not.toBe("");
  const [comparison] = verdictSchema.parse(JSON.parse(shown.stdout)).comparisons;
  if (comparison === undefined) throw new Error("nothing was compared");
  return { ...shown, comparison };
}

describe("the one extension of a gate that could not tell", () => {
  it("is named, and measures its own attempts alone, in the same file, and decides at its look", async () => {
    using scene = await recorded({ tasks: 6, files: enoughWithTwo, rounds: 4 });
    scene.write(unchanged);
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.exitCode).toBe(0);
    expect(first.comparison).toMatchObject({
      verdict: "inconclusive",
      stopped: null,
      extension: { rounds: 1, attempts: 6, state: "available" },
    });
    const file = fileOf(scene, "candidate");
    const before = readRun(file);
    expect(before.end).toMatchObject({ complete: true, look: null });
    const name = file.slice(scene.folder.length + 1);
    expect(first.stderr).toContain(
      `Its plan has one extension of 6 attempts. Measure it by: pairgate gate --continue ${name}\n`,
    );

    const { exitCode, comparison, stderr } = await goOn(scene, told(first, "Measure it"));
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({
      verdict: "pass",
      stopped: null,
      extension: { state: "used" },
      measured: { rounds: 2, attempts: 12 },
    });
    expect(comparison.path.map(({ look, attempts }) => [look, attempts])).toEqual(
      expect.arrayContaining([
        [1, 6],
        [2, 12],
      ]),
    );
    expect(stderr).not.toContain("extension");
    const after = readRun(file);
    expect(after.manifest).toEqual(before.manifest);
    expect(after.end).toMatchObject({ complete: true, look: null });
    expect(after.attempts.slice(0, 6)).toEqual(before.attempts);
    expect(keysOf({ attempts: after.attempts.slice(6) })).toEqual(keysIn(2, 2));
    expect(runFiles(scene).filter((path) => readRun(path).manifest.purpose !== "record")).toEqual([file]);
  });

  it("may find a regression, which is confirmed by a fresh batch of all attempts it rests on", async () => {
    using scene = await recorded({ tasks: 6, files: planned(2, "1%"), rounds: 3 });
    scene.write(failing(1, roundsOf(TASKS, 3, 3)));
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.comparison.verdict).toBe("inconclusive");
    const second = await gate(scene, told(first, "Measure it").slice(1));
    expect(second.exitCode).toBe(1);
    expect(second.comparison).toMatchObject({
      verdict: "regression",
      extension: { state: "used" },
      confirmation: { outcome: "confirmed", rounds: 3, attempts: 18 },
    });
    const candidate = readRun(fileOf(scene, "candidate"));
    expect(attemptsAtLook({ ...second, runs: { candidate } })).toBe(18);
    expect(keysOf(candidate)).toEqual(keysIn(1, 3));
    expect(second.runs.confirm && keysOf(second.runs.confirm)).toEqual(keysIn(1, 3));
  });

  it("is there once: where it could not tell either, it is not measured again", async () => {
    using scene = await recorded({ tasks: 6, files: hopeless, rounds: 4 });
    scene.write(unchanged);
    const first = await gate(scene, ["--seed", "1"]);
    const args = told(first, "Measure it");
    const second = await goOn(scene, args);
    expect(second.comparison).toMatchObject({ verdict: "inconclusive", extension: { state: "used" } });
    expect(second.stderr).not.toContain("Measure it by");
    const file = fileOf(scene, "candidate");
    const text = readFileSync(file, "utf8");
    const third = await scene.pairgate(...args);
    expect(third).toMatchObject({ exitCode: 2, stdout: "" });
    expect(third.stderr).toContain(
      `${file}: there is nothing to continue: its one extension is used up\n  A new run, without --continue, is a new test.`,
    );
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("is refused to a run that has its verdict", async () => {
    using scene = await recorded({ tasks: 6, files: planned(1, "50%"), rounds: 4 });
    scene.write(unchanged);
    expect((await gate(scene, ["--seed", "1"])).comparison.verdict).toBe("pass");
    const passed = await scene.pairgate("gate", "--continue", fileOf(scene, "candidate"));
    expect(passed).toMatchObject({ exitCode: 2, stdout: "" });
    expect(passed.stderr).toContain("there is nothing to continue: its verdict is pass");

    scene.write(failing(1, roundsOf(TASKS, 1, 1)));
    const failed = await gate(scene, ["--seed", "1"]);
    expect(failed.comparison.verdict).toBe("regression");
    const files = ["candidate", "confirm"].flatMap((purpose) => ["--continue", fileOf(scene, purpose)]);
    const text = readFileSync(fileOf(scene, "candidate"), "utf8");
    const again = await scene.pairgate("gate", ...files);
    expect(again).toMatchObject({ exitCode: 2, stdout: "" });
    expect(again.stderr).toContain("there is nothing to continue: it looks worse already");
    expect(readFileSync(fileOf(scene, "candidate"), "utf8")).toBe(text);
  });

  it("is refused to a run that was cut off, which is to be finished first by --resume", async () => {
    using scene = await recorded({ tasks: 6, files: hopeless, rounds: 4 });
    scene.write({ ...withBudget("3k"), ...unchanged });
    expect((await gate(scene, ["--seed", "1"])).comparison.verdict).toBe("incomplete");
    const shown = await scene.pairgate("gate", "--continue", fileOf(scene, "candidate"));
    expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(shown.stderr).toContain("there is nothing to continue: its verdict is incomplete");
    expect(shown.stderr).toContain("Finish the run first, by --resume.");
  });

  it("keeps the plan of the run: no other seed, and no other number of rounds", async () => {
    using scene = await recorded({ tasks: 6, files: hopeless, rounds: 4 });
    scene.write(unchanged);
    await gate(scene, ["--seed", "1"]);
    const shown = await scene.pairgate("gate", "--continue", fileOf(scene, "candidate"), "--seed", "2");
    expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(shown.stderr).toContain("--seed cannot be given for a run that is gone on with");
  });

  it("is measured of both arms where the base commit was measured beside the candidate", async () => {
    using scene = repositoryOf({ tasks: 6, files: planned(1, "29%") });
    scene.write(unchanged);
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.comparison).toMatchObject({ verdict: "inconclusive", freshBaseline: true });
    const args = told(first, "Measure it");
    const files = ["candidate", "base"].map((purpose) => fileOf(scene, purpose));
    expect(args).toEqual([
      "gate",
      ...files.flatMap((file) => ["--continue", file.slice(scene.folder.length + 1)]),
    ]);
    const alone = await scene.pairgate(...args.slice(0, 3));
    expect(alone).toMatchObject({ exitCode: 2, stdout: "" });
    expect(alone.stderr).toContain("Give the base commit's run file by --continue too");
    const { comparison } = await goOn(scene, args);
    expect(comparison).toMatchObject({
      verdict: "pass",
      freshBaseline: true,
      extension: { state: "used" },
      baselineRuns: [{ attempts: 12 }],
    });
    for (const file of files) {
      expect(keysOf(readRun(file))).toEqual(keysIn(1, 2));
      expect(readRun(file).end).toMatchObject({ complete: true, look: null });
    }
  });

  it("of one of two checks leaves the other alone", async () => {
    const two = {
      ...hopeless,
      "pairgate.yml": `${hopeless["pairgate.yml"].replace(
        "candidates: {",
        'candidates: { other: { command: [node, agent/agent.cjs], paths: ["agent/**"] },',
      )}checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n`,
    };
    using scene = await recorded({ tasks: 6, files: two, rounds: 4 });
    scene.write(unchanged);
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.verdict.comparisons.map(({ verdict }) => verdict)).toEqual(["inconclusive", "inconclusive"]);
    const hints = [...first.stderr.matchAll(/Measure it by: pairgate (.*)$/gmu)].map(([, args = ""]) =>
      args.split(" "),
    );
    expect(hints.map((args) => args.slice(0, 3))).toEqual(
      expect.arrayContaining([
        ["gate", "--check", "bench/agent"],
        ["gate", "--check", "bench/other"],
      ]),
    );
    const before = runFiles(scene).length;
    const shown = await scene.start([...(hints[0] ?? []), "--json"], inOwnTmp(scene)).ended;
    const { comparisons } = verdictSchema.parse(JSON.parse(shown.stdout));
    expect(comparisons).toMatchObject([{ verdict: "inconclusive", extension: { state: "used" } }]);
    expect(runFiles(scene)).toHaveLength(before);
  });
});

describe("an extension that is cut off", () => {
  /** Waits where `SLOW` says so; which no commit shows. */
  const slow = (files: Readonly<Record<string, string>>) => ({
    ...files,
    "pairgate.yml": (files["pairgate.yml"] ?? "").replace("agent: {", "agent: { env: [SLOW],"),
    "agent/agent.cjs": `setTimeout(() => {\n${fated["agent/agent.cjs"]}\n}, Number(process.env.SLOW ?? 0));\n`,
  });

  it.each([
    ["against a stored baseline", true],
    ["beside the base commit", false],
  ] as const)("%s leaves the verdict of the planned end, and is gone on with", async (_, isStored) => {
    const files = slow(planned(1, isStored ? "30%" : "29%"));
    using scene = isStored
      ? await recorded({ tasks: 6, files, rounds: 4 })
      : repositoryOf({ tasks: 6, files });
    scene.write(unchanged);
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.comparison.verdict).toBe("inconclusive");
    const candidate = fileOf(scene, "candidate");
    const args = told(first, "Measure it");
    const started = scene.start([...args, "--json", "--concurrency", "2"], {
      ...inOwnTmp(scene),
      SLOW: "500",
    });
    await until(() => attemptsIn(candidate) > 6);
    started.kill("SIGINT");
    const cut = await started.ended;
    expect(leftBehind(scene)).toEqual({ folders: [], worktrees: [] });
    const [comparison] = verdictSchema.parse(JSON.parse(cut.stdout)).comparisons;
    expect(comparison).toMatchObject({
      verdict: "inconclusive",
      gates: first.comparison.gates,
      figures: first.comparison.figures,
      extension: { state: "available" },
    });
    expect(comparison?.notes.join()).toMatch(/The extension was begun, and \d+ of its 6 attempts are there/u);
    expect(readRun(candidate).end).toMatchObject({ complete: false });
    const made = readRun(candidate).attempts.filter(({ outcome }) => outcome !== "cancelled");
    expect(told(cut, "Go on with it")).toEqual(args);

    // Whoever types the README's --resume gets the same.
    const further = told(cut, "Go on with it").map((arg) =>
      arg === "--continue" && isStored ? "--resume" : arg,
    );
    const again = await goOn(scene, further);
    expect(again.comparison).toMatchObject({ verdict: "pass", extension: { state: "used" } });
    const whole = readRun(candidate);
    expect(keysOf(whole)).toEqual(keysIn(1, 2));
    expect(whole.attempts).toEqual(expect.arrayContaining(made));
    expect(whole.end).toMatchObject({ complete: true });
  });

  it("also by a budget, with what it costs of the whole run", async () => {
    using scene = await recorded({ tasks: 6, files: hopeless, rounds: 4 });
    scene.write({ ...withBudget("9k"), ...unchanged });
    const first = await gate(scene, ["--seed", "1"]);
    expect(first.comparison.verdict).toBe("inconclusive");
    const { comparison, stderr } = await goOn(scene, told(first, "Measure it"));
    expect(comparison).toMatchObject({ verdict: "inconclusive", extension: { state: "available" } });
    const { attempts, end } = readRun(fileOf(scene, "candidate"));
    expect(attempts.length).toBeGreaterThan(6);
    expect(attempts.length).toBeLessThan(12);
    expect(end?.reason).toContain("the budget of 9000 tokens is spent");
    expect(stderr).toContain("Go on with it by: pairgate gate --continue");
  });
});

/** How many are there by now; a line may be half written. */
function attemptsIn(file: string): number {
  try {
    return readRun(file).attempts.length;
  } catch {
    return 0;
  }
}
