import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attemptsAtLook, gate, recorded } from "./repository.ts";
import { benchFiles, makeScene, tasksOf } from "./scene.ts";

describe("the built program on a real suite", () => {
  it("says that there is no baseline yet, and how to record one", async () => {
    using scene = makeScene(benchFiles(tasksOf(2)));
    const { exitCode, verdict } = await gate(scene);
    expect(exitCode).toBe(0);
    expect(verdict.verdict).toBe("no-baseline");
    const said = await scene.pairgate("gate", "--attempts", "1");
    expect(said.stdout).toContain("pairgate record");
  });

  it("records, passes what did not change in effect, and fails what got worse", async () => {
    const config = (benchFiles(tasksOf(12))["pairgate.yml"] ?? "").replace("15%", "30%");
    using scene = await recorded({ tasks: 12, rounds: 5, files: { "pairgate.yml": config } });
    scene.git("checkout", "-q", "-b", "tidy");
    const unchanged = await gate(scene);
    expect(unchanged.comparison).toMatchObject({ verdict: "pass", measured: { attempts: 0 } });

    scene.write({ "agent/notes.md": "a tidy change" });
    const tidy = await gate(scene, ["--seed", "1"]);
    expect(tidy.exitCode).toBe(0);
    expect(tidy.comparison).toMatchObject({
      verdict: "pass",
      measured: { plannedRounds: 3 },
      stopped: { reason: "every gate had passed" },
      sandbox: "bubblewrap",
      freshBaseline: false,
      confirmation: null,
    });

    scene.write({ "agent/settings.json": '{ "skill": 0.3, "tokens": 1000 }' });
    const worse = await scene.pairgate("gate", "--seed", "1", "--comment", "comment.md");
    expect(worse.exitCode).toBe(1);
    expect(worse.stdout).toContain("got worse");
    expect(worse.stdout).toMatch(/Confirmed by \d fresh rounds?/u);
    expect(readFileSync(join(scene.folder, "comment.md"), "utf8")).toMatch(
      /^### ❌ pairgate: `agent` got worse on `bench`/u,
    );
    const told = await scene.pairgate(
      "gate",
      "--seed",
      "1",
      "--attempts",
      "2",
      "--quiet",
      "--fail-on",
      "never",
    );
    expect(told).toMatchObject({ exitCode: 0, stdout: "regression\n" });
  });

  it("fails a rise in tokens alone", async () => {
    using scene = await recorded({ tasks: 8, rounds: 5 });
    scene.write({ "agent/settings.json": '{ "skill": 1, "tokens": 1500 }' });
    const { exitCode, comparison } = await gate(scene, ["--seed", "1"]);
    expect(exitCode).toBe(1);
    expect(comparison.gates.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      // It was stopped before every task was tried.
      ["pass-rate", "inconclusive"],
      ["tokens", "regression"],
      ["errors", "pass"],
    ]);
    expect(comparison.confirmation?.outcome).toBe("confirmed");
  });

  it("writes the plan, with the rates that were fixed before the first attempt, and journals every attempt", async () => {
    using scene = await recorded({ tasks: 4, rounds: 2 });
    scene.write({ "agent/notes.md": "a change" });
    const gated = await gate(scene, ["--seed", "5"]);
    const { candidate } = gated.runs;
    expect(candidate?.manifest).toMatchObject({
      purpose: "candidate",
      commit: { sha: scene.git("rev-parse", "HEAD") },
      plan: {
        seed: 5,
        rounds: 3,
        extension: { share: 0.2, rounds: 2 },
        baselineRuns: [expect.any(String)],
      },
    });
    const looks = candidate?.manifest.plan?.looks ?? [];
    expect(looks.map(({ block }) => block)).toEqual(looks.map((_, index) => index + 1));
    expect(looks.at(-1)).toMatchObject({ attempts: 12, information: { "pass-rate": 1, tokens: 1 } });
    expect(candidate?.manifest.plan?.gates["pass-rate"]?.alpha).toBeCloseTo(0.035, 12);
    expect(candidate?.attempts.length).toBeGreaterThanOrEqual(attemptsAtLook(gated));
    expect(candidate?.end?.complete).toBe(true);
  });

  it("makes the same attempts again for the same seed", async () => {
    const config = benchFiles(tasksOf(1))["pairgate.yml"] ?? "";
    const whole = { "pairgate.yml": `${config}stopping: none\n` };
    using scene = await recorded({ tasks: 4, files: whole, rounds: 2 });
    scene.write({ "agent/settings.json": '{ "skill": 0.5, "tokens": 1000 }' });
    const once = async () =>
      (await gate(scene, ["--seed", "9"])).runs.candidate?.attempts
        .map((attempt) => `${attempt.task} ${attempt.attempt} ${attempt.outcome}`)
        .sort();
    expect(await once()).toEqual(await once());
  });

  it("spends nothing on a baseline that is full, and refuses one of no commit", async () => {
    using scene = await recorded({ tasks: 2 });
    expect((await scene.pairgate("record")).stderr).toContain("nothing to measure");
    scene.write({ "agent/notes.md": "not committed" });
    const dirty = await scene.pairgate("record");
    expect(dirty.exitCode).toBe(2);
    expect(dirty.stderr).toContain("--allow-dirty");
  });

  it("takes baselines only from ancestors of the base commit, and measures that commit where none is left", async () => {
    using scene = await recorded({ tasks: 2 });
    scene.git("checkout", "-q", "--orphan", "elsewhere");
    scene.commit("no relation");
    scene.write({ "agent/notes.md": "a change" });
    const run = await gate(scene, ["--base", "HEAD", "--attempts", "1"]);
    expect(run.comparison).toMatchObject({
      freshBaseline: true,
      baselineRuns: [{ id: run.runs.base?.manifest.id }],
    });
    expect(run.comparison.notes.join()).toContain("not ancestors of the base commit");

    const config = readFileSync(join(scene.folder, "pairgate.yml"), "utf8");
    scene.write({ "pairgate.yml": `${config}baseline: { when-missing: off }\n` });
    const off = await gate(scene, ["--base", "HEAD", "--attempts", "1"]);
    expect(off.comparison.verdict).toBe("no-baseline");
    expect(off.comparison.notes.join()).toContain("not ancestors of the base commit");
  });
});
