import { describe, expect, it } from "vitest";
import type { Run } from "../../src/domain/run.ts";
import { totalTokens } from "../../src/domain/usage.ts";
import { gate, repositoryOf, runFiles } from "./repository.ts";
import { benchFiles, tasksOf } from "./scene.ts";

const config = benchFiles(tasksOf(1))["pairgate.yml"] ?? "";
const crippled = { "agent/settings.json": '{ "skill": 0.1, "tokens": 1000 }' };
const timesOf = (run: Run | undefined) =>
  (run?.attempts ?? []).map(({ startedAt }) => startedAt ?? "").sort();
const luckOf = (run: Run | undefined) =>
  run?.attempts.map(({ usage }) => usage?.inputTokens).sort((a = 0, b = 0) => a - b);

describe("a gate without a stored baseline", () => {
  it("spends nothing where nothing changed against the base commit", async () => {
    using scene = repositoryOf({ tasks: 2 });
    scene.git("checkout", "-q", "-b", "change");
    scene.write({ "README.md": "no part of the agent" });
    scene.commit("change");
    const { exitCode, comparison } = await gate(scene);
    expect(exitCode).toBe(0);
    expect(comparison).toMatchObject({
      verdict: "pass",
      measured: { attempts: 0 },
      baselineRuns: [],
      base: scene.git("rev-parse", "main"),
    });
    expect(runFiles(scene)).toEqual([]);
  });

  it("measures the base commit in turns with the candidate, and passes what is no worse", async () => {
    using scene = repositoryOf({ tasks: 10 });
    const main = scene.git("rev-parse", "HEAD");
    scene.git("checkout", "-q", "-b", "change");
    scene.write({ "agent/notes.md": "a change" });
    const head = scene.commit("change");
    const { exitCode, comparison, runs, stderr } = await gate(scene, ["--seed", "1"]);
    expect(comparison).toMatchObject({ verdict: "pass", freshBaseline: true, base: main, commit: head });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("bench/agent: no baseline is stored; measuring the base commit beside it");
    const { candidate, base } = runs;
    expect(Object.keys(runs).sort()).toEqual(["base", "candidate"]);
    const tokens = base?.attempts.reduce((sum, { usage }) => sum + (totalTokens(usage) ?? 0), 0);
    expect(comparison.alongside).toMatchObject({ attempts: 30, tokens });
    expect(comparison.baselineRuns).toMatchObject([{ id: base?.manifest.id, commit: main, attempts: 30 }]);
    expect(base?.manifest).toMatchObject({
      commit: { sha: main },
      sandbox: "bubblewrap",
      test: candidate?.manifest.test,
      plan: { order: candidate?.manifest.plan?.order, gates: {} },
    });
    expect(base?.manifest.treatment?.hash).not.toBe(candidate?.manifest.treatment?.hash);
    expect(candidate?.manifest.plan?.baselineRuns).toEqual([]);
    expect([base, candidate].map((run) => [run?.attempts.length, run?.end?.complete])).toEqual([
      [30, true],
      [30, true],
    ]);
    // In turns: neither was over before the other began.
    const [ofBase, ofCandidate] = [timesOf(base), timesOf(candidate)];
    expect(ofBase[1]?.localeCompare(ofCandidate.at(-2) ?? "")).toBe(-1);
    expect(ofCandidate[1]?.localeCompare(ofBase.at(-2) ?? "")).toBe(-1);
  });

  it("gives each arm a luck of its own", async () => {
    using scene = repositoryOf({ tasks: 4 });
    scene.write({ "agent/notes.md": "a change" });
    const { runs } = await gate(scene, ["--seed", "1"]);
    expect(luckOf(runs.base)).not.toEqual(luckOf(runs.candidate));
  });

  it("fails what is worse than the base commit, and needs no other batch of it", async () => {
    using scene = repositoryOf({ tasks: 8 });
    scene.write(crippled);
    const { exitCode, comparison, runs } = await gate(scene, ["--seed", "1"]);
    expect(comparison).toMatchObject({ verdict: "regression", freshBaseline: true, confirmation: null });
    expect(exitCode).toBe(1);
    expect(Object.keys(runs).sort()).toEqual(["base", "candidate"]);
  });

  it("gates tokens by what the base commit used", async () => {
    using scene = repositoryOf({ tasks: 8 });
    scene.write({ "agent/settings.json": '{ "skill": 1, "tokens": 2000 }' });
    const { comparison } = await gate(scene, ["--seed", "1"]);
    const [, tokens] = comparison.gates;
    expect(tokens).toMatchObject({ metric: "tokens", verdict: "regression", alpha: 0.05 * 0.3 });
  });

  it("leaves the base commit alone where when-missing is off", async () => {
    const off = { "pairgate.yml": `${config}baseline: { when-missing: off }\n` };
    using scene = repositoryOf({ tasks: 2, files: off });
    scene.write({ "agent/notes.md": "a change" });
    const { exitCode, comparison, runs } = await gate(scene);
    expect(exitCode).toBe(0);
    expect(Object.keys(runs)).toEqual(["candidate"]);
    expect(comparison).toMatchObject({ verdict: "no-baseline", freshBaseline: false });
    expect(comparison.notes.join()).toContain("since baseline.when-missing is off");
  });

  it("measures a candidate that has not changed against itself where it is forced to", async () => {
    using scene = repositoryOf({ tasks: 2 });
    const { comparison, runs } = await gate(scene, ["--force", "--attempts", "1"]);
    expect(comparison).toMatchObject({ freshBaseline: true, treatment: [] });
    expect(runs.base?.manifest.treatment).toEqual(runs.candidate?.manifest.treatment);
  });

  it("sets up each side in its own files, once", async () => {
    const setup = {
      "pairgate.yml": `${config.replace("command: [", "setup: [bash, agent/setup.sh], command: [")}stopping: none\n`,
      "agent/setup.sh": "set -e; [ ! -e agent/made ]; cp agent/what agent/made\n",
      "agent/what": "1",
      ".gitignore": ".pairgate/\nagent/made\n",
      "agent/agent.cjs": `const { readFileSync, writeFileSync } = require("node:fs");
const made = Number(readFileSync(__dirname + "/made", "utf8"));
writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: made, outputTokens: 0 }));
`,
    };
    using scene = repositoryOf({ tasks: 2, files: setup });
    scene.write({ "agent/what": "2" });
    const { runs } = await gate(scene);
    expect(new Set(luckOf(runs.base))).toEqual(new Set([1]));
    expect(new Set(luckOf(runs.candidate))).toEqual(new Set([2]));
  });
});
