import { cpSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeScene, type Scene } from "./scene.ts";

const example = (path: string) => fileURLToPath(new URL(`../../examples/bug-hunt/${path}`, import.meta.url));

/** Some that the example's agent solves always, sometimes and never. */
const TASKS = ["add-months", "duration", "edit-distance", "escape-html", "glob-match", "topo-sort"];

/** The example's agent with six of its tasks. */
function huntScene(): Scene {
  const scene = makeScene({
    ".gitignore": ".pairgate/\n",
    "pairgate.yml": `version: 1
suites: { hunt: { tasks: tasks, attempts: 3, limits: { time: 30s } } }
candidates: { mender: { command: [node, agent/mender.js, "{instruction-file}"], paths: ["agent/**"] } }
baseline: { attempts: 6 }
`,
  });
  cpSync(example("agent"), `${scene.folder}/agent`, { recursive: true });
  for (const task of TASKS)
    cpSync(example(`tasks/${task}`), `${scene.folder}/tasks/${task}`, { recursive: true });
  scene.git("init", "-q", "-b", "main");
  scene.commit("the agent and its tasks");
  return scene;
}

describe("planning, and base against base", { timeout: 240_000 }, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = huntScene();
    const recorded = await scene.pairgate("record", "--seed", "1", "--quiet");
    expect(recorded.stderr).toBe("");
    expect(recorded.exitCode).toBe(0);
  }, 240_000);
  afterAll(() => scene[Symbol.dispose]());

  it("plans from the baseline's own history, and says the same again", async () => {
    const args = ["plan", "--pull-requests", "40"];
    const { exitCode, stdout, stderr } = await scene.pairgate(...args);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "hunt/mender\nPlanned: 6 tasks, 3 attempts of each, 18 in all; against a stored",
    );
    expect(stdout).toContain("this baseline's own history, 36 attempts");
    expect(stdout).toMatch(/^ *\* 6 +3 +6 +(?:\d+ pts|none) +\d+ \/ +\d+ \/ +\d+ %/mu);
    // Its own size, and one step to either side of each number.
    expect(stdout.match(/^ +(?:\* )?\d+ +\d+ +\d+ +(?:\d+ pts|none)/gmu)).toHaveLength(7);
    expect(stdout).not.toMatch(/undefined|NaN/u);
    expect((await scene.pairgate(...args)).stdout).toBe(stdout);
  });

  it("plans what it is asked for, as JSON too", async () => {
    const { exitCode, stdout } = await scene.pairgate(
      ...["plan", "--json", "--pull-requests", "20", "--noise", "swe-bench-verified"],
      ...["--tasks", "6,30", "--attempts", "1,3"],
    );
    expect(exitCode).toBe(0);
    const { checks } = JSON.parse(stdout);
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({
      check: "hunt/mender",
      noise: "swe-bench-verified",
      historyAttempts: null,
    });
    expect(
      checks[0].rows.map(({ tasks, rounds, asItIs }: Record<string, unknown>) => [tasks, rounds, asItIs]),
    ).toEqual([
      [6, 1, false],
      [6, 3, true],
      [30, 1, false],
      [30, 3, false],
    ]);
    expect(checks[0].rows[3].tokens.most).toBeGreaterThan(checks[0].rows[3].tokens.unchanged);
  });

  it("says that with one attempt a pass comes last, and prints tables alone where it is to be quiet", async () => {
    const { stdout } = await scene.pairgate("plan", "--attempts", "1", "--pull-requests", "20");
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("a pass can come only at the last look");
    const quiet = await scene.pairgate("plan", "--attempts", "1", "--pull-requests", "20", "--quiet");
    expect(quiet.stdout).toMatch(/^hunt\/mender\n +attempts/u);
    expect(quiet.stdout.split("\n").length).toBeLessThan(7);
  });

  it("holds the baseline against itself", async () => {
    const { exitCode, stdout, stderr } = await scene.pairgate("aa", "--splits", "300");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("300 random splits of the baseline's own 36 attempts: of each of 6 tasks 3");
    expect(stdout).toMatch(/^called worse +\d+\.\d % +\d+\.\d % to \d+\.\d % +about 4 %$/mu);
    expect(stdout).toMatch(/^by tokens/mu);
    const { checks } = JSON.parse((await scene.pairgate("aa", "--splits", "300", "--json")).stdout);
    expect(checks[0]).toMatchObject({ check: "hunt/mender", why: null, runs: null });
    expect(checks[0].splits.worse.rate).toBeLessThan(0.15);
    expect(checks[0].stated.all).toBeCloseTo(0.04);
  });

  it("really measures base against base, and adds nothing to the baseline", async () => {
    const stored = () => scene.git("ls-files", "-o", ".pairgate/baseline");
    const before = stored();
    const { exitCode, stdout, stderr } = await scene.pairgate(
      ...["aa", "--run", "2", "--attempts", "2", "--splits", "20"],
    );
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /^hunt\/mender: measuring 2 pseudo pull requests of the unchanged candidate: at most 24 attempts, about [\d.]+ k tokens$/mu,
    );
    expect(stdout).toContain("2 pseudo pull requests really measured:");
    expect(stdout).toMatch(/^ +2 +(?:pass|inconclusive|regression) +\d+ of 12 /mu);
    expect(stdout).toMatch(/of 2 called worse: \d+\.\d % \(95 % interval/u);
    expect(stderr.match(/^run file: /gmu)).toHaveLength(2);
    expect(stored()).toBe(before);
  });

  it("measures nothing where another check has no baseline", async () => {
    const config = readFileSync(`${scene.folder}/pairgate.yml`, "utf8");
    const other = "candidates: { other: { command: [node, agent/mender.js] },";
    const checks = ["mender", "other"].map((candidate) => `{ suite: hunt, candidate: ${candidate} }`);
    const two = `${config.replace("candidates: {", other)}checks: [${checks.join(", ")}]\n`;
    scene.write({ "pairgate.yml": two });
    const { exitCode, stdout, stderr } = await scene.pairgate("aa", "--run", "1", "--splits", "20");
    scene.write({ "pairgate.yml": config });
    expect(stderr).toContain("no baseline of hunt/other that fits is stored");
    expect(stderr).not.toContain("run file:");
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it("ends at a signal while it only computes", async () => {
    const started = scene.start(["aa", "--splits", "1000000"]);
    await setTimeout(5000);
    started.kill("SIGINT");
    const { exitCode, stdout, stderr } = await started.ended;
    expect(stderr).toMatch(/interrupted\n$/u);
    expect(stdout).toBe("");
    expect(exitCode).toBe(1);
  });

  it("tells what is expected before a gate measures, and in its document", async () => {
    scene.write({ "agent/README.more": "nothing that matters\n" });
    const { stdout, stderr } = await scene.pairgate("gate", "--seed", "3", "--json");
    expect(stderr).toMatch(
      /^hunt\/mender: Before measuring, 500 random splits of the baseline's own attempts were judged by this rule: it called [\d.]+ % of them worse/mu,
    );
    const [comparison] = JSON.parse(stdout).comparisons;
    expect(comparison.forecast).toMatchObject({ source: "history", splits: 500, pullRequests: 200 });
    // Another candidate than the baseline's is not base against base.
    const refused = await scene.pairgate("aa", "--run", "1");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("so this would not be base against base");
  });
});

describe("what cannot be planned", { timeout: 60_000 }, () => {
  it("plans without a baseline by a profile, and says so", async () => {
    using scene = huntScene();
    const { exitCode, stdout } = await scene.pairgate("plan", "--pull-requests", "20", "--tasks", "6");
    expect(exitCode).toBe(0);
    const said = stdout.replaceAll(/\s+/gu, " ");
    expect(said).toContain(
      "No baseline that fits is stored; below, one with 6 attempts of each task is supposed",
    );
    expect(said).toContain("The numbers come from the profile terminal-bench");
  });

  it("warns of a rule that can never fail and never pass", async () => {
    using scene = huntScene();
    scene.write({
      "pairgate.yml": `version: 1
suites: { hunt: { tasks: [tasks/duration], attempts: 1, limits: { time: 30s } } }
candidates: { mender: { command: [node, agent/mender.js, "{instruction-file}"], paths: ["agent/**"] } }
baseline: { attempts: 2 }
`,
    });
    const { exitCode, stdout, stderr } = await scene.pairgate("plan", "--pull-requests", "20", "--json");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("warning: hunt/mender: the pass rate can never fail a change: even an agent");
    expect(stderr).toMatch(/no change can pass: [^\n]*\n[^\n]*It needs at least \d+ tasks/u);
    expect(stderr).toContain("the gate on tokens can neither fail nor pass a change");
    expect(JSON.parse(stdout).checks[0].warnings).toHaveLength(3);
  });

  it.each([
    [["plan", "--noise", "terminal-bunch"], '--noise "terminal-bunch" is not a noise profile'],
    [["plan", "--noise", "history"], "no baseline of hunt/mender that fits is stored"],
    [["plan", "--tasks", "0"], '--tasks "0" is not a list of whole numbers from 1 to 1000'],
    [
      ["plan", "--attempts", "3,x"],
      '--attempts "3,x" is not a list of whole numbers from 1 to 1000: "x" is none',
    ],
    [["plan", "--tasks", "5,,6"], "is not a list of whole numbers"],
    [["plan", "--pull-requests", "0"], "--pull-requests"],
    [
      ["plan", "--tasks", "1,2,3,4,5,6,7,8", "--attempts", "1,2,3,4,5,6,7,8"],
      "64 combinations were asked for",
    ],
    [["plan", "--check", "hunt/mander"], "is not a check of"],
    [["aa"], "no baseline that fits is stored"],
    [["aa", "--run", "1"], "no baseline of hunt/mender that fits is stored to measure against"],
    [["aa", "--splits", "0"], "--splits"],
    [["aa", "--store", "nowhere"], "nowhere"],
  ])("refuses %j", async (args, message) => {
    using scene = huntScene();
    const { exitCode, stderr, stdout } = await scene.pairgate(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it.each(["plan", "aa"])("explains %s with examples", async (verb) => {
    using scene = makeScene();
    const { exitCode, stdout } = await scene.pairgate(verb, "--help");
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Examples:\n  pairgate ${verb}\n`);
  });
});
