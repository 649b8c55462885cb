import { describe, expect, it } from "vitest";
import { attemptsAtLook, gate, recorded } from "./repository.ts";
import { benchFiles, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(1));
const config = files["pairgate.yml"] ?? "";

/** An agent whose luck is the weather's too: something that no commit shows. */
const weathered = {
  "pairgate.yml": config.replace("candidates: { agent: {", "candidates: { agent: { env: [WEATHER],"),
  "agent/agent.cjs": (files["agent/agent.cjs"] ?? "").replace(
    "luck < skill",
    'luck < (process.env.WEATHER === "foul" ? 0.3 : 1) * skill',
  ),
};
const fair = { WEATHER: "fair" };
const foul = { WEATHER: "foul" };

describe("a regression against the stored baseline", () => {
  it("is confirmed by a fresh batch of the base commit: the attempts that it rests on, with another luck", async () => {
    using scene = await recorded({ tasks: 6, rounds: 4 });
    const main = scene.git("rev-parse", "HEAD");
    scene.git("checkout", "-q", "-b", "change");
    scene.write({ "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' });
    scene.commit("change");
    const gated = await gate(scene, ["--seed", "1"]);
    const { exitCode, comparison, runs, stderr } = gated;
    expect(exitCode).toBe(1);
    expect(comparison).toMatchObject({
      verdict: "regression",
      freshBaseline: false,
      confirmation: { outcome: "confirmed", attempts: attemptsAtLook(gated), reason: null },
    });
    expect(stderr).toContain("it looks worse; measuring a fresh batch of the base commit");
    const { candidate, confirm } = runs;
    expect(Object.keys(runs).sort()).toEqual(["candidate", "confirm"]);
    expect(confirm?.manifest).toMatchObject({ commit: { sha: main }, test: candidate?.manifest.test });
    expect(confirm?.attempts.every(({ outcome }) => outcome === "pass")).toBe(true);
  });

  it("pays for no fresh attempt of a task that no baseline knows", async () => {
    using scene = await recorded({ tasks: 6, rounds: 4 });
    const known = tasksOf(6);
    const { "pairgate.yml": _, ...more } = benchFiles(tasksOf(9));
    scene.write({ ...more, "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' });
    const { exitCode, comparison, runs } = await gate(scene, ["--seed", "1"]);
    expect(exitCode).toBe(1);
    const { candidate, confirm } = runs;
    expect(new Set(candidate?.attempts.map(({ task }) => task)).size).toBe(9);
    expect(new Set(confirm?.attempts.map(({ task }) => task))).toEqual(new Set(known));
    expect(confirm?.end).toMatchObject({ complete: true });
    expect(comparison.confirmation).toMatchObject({ outcome: "confirmed", reason: null });
  });

  it("stands down where the ground moved: today the base commit does no better", async () => {
    using scene = await recorded({ tasks: 10, files: weathered, rounds: 4, environment: fair });
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison, runs } = await gate(scene, ["--seed", "1"], foul);
    expect(Object.keys(runs).sort()).toEqual(["candidate", "confirm"]);
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({
      verdict: "inconclusive",
      confirmation: { outcome: "not-confirmed" },
    });
    expect(comparison.gates[0]).toMatchObject({
      metric: "pass-rate",
      verdict: "inconclusive",
      reason: expect.stringContaining("the ground may have moved"),
    });
  });

  it("stands by itself where confirm is false, also on ground that moved", async () => {
    using scene = await recorded({
      tasks: 10,
      files: { ...weathered, "pairgate.yml": `${weathered["pairgate.yml"]}baseline: { confirm: false }\n` },
      rounds: 4,
      environment: fair,
    });
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison, runs } = await gate(scene, ["--seed", "1"], foul);
    expect(exitCode).toBe(1);
    expect(comparison).toMatchObject({ verdict: "regression", confirmation: null });
    expect(Object.keys(runs)).toEqual(["candidate"]);
  });

  it("is not asked about again where nothing got worse", async () => {
    using scene = await recorded({ tasks: 4, rounds: 4 });
    scene.write({ "agent/notes.md": "a change" });
    const { comparison, runs } = await gate(scene, ["--seed", "1"]);
    expect(comparison.confirmation).toBeNull();
    expect(Object.keys(runs)).toEqual(["candidate"]);
  });
});
