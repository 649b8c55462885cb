import { describe, expect, it } from "vitest";
import { benchFiles, makeScene, tasksOf } from "./scene.ts";

const files = benchFiles(tasksOf(2));
const config = files["pairgate.yml"] ?? "";

/** What a user sees who made a mistake: one clear message, exit code 2, no stack. */
const mistakes: readonly (readonly [
  name: string,
  files: Record<string, string>,
  args: readonly string[],
  said: RegExp,
])[] = [
  ["no command", {}, [], /^pairgate: a regression gate/u],
  ["a misspelt command", {}, ["gaet"], /no command "gaet"\n {2}Did you mean pairgate gate\?/u],
  ["a misspelt option", {}, ["gate", "--sead", "1"], /no option --sead\n {2}Did you mean --seed\?/u],
  ["a stray argument", {}, ["gate", "bench"], /unexpected argument 'bench'/iu],
  ["a number that is none", {}, ["gate", "--seed", "one"], /--seed "one" is not a whole number/u],
  [
    "a verdict that is none",
    {},
    ["gate", "--fail-on", "regresion"],
    /--fail-on "regresion" is not a verdict/u,
  ],
  ["no configuration", {}, ["gate", "--config", "nowhere.yml"], /nowhere\.yml/u],
  [
    "a misspelt key",
    { "pairgate.yml": config.replace("attempts", "atempts") },
    ["gate"],
    /pairgate\.yml:2:\d+: suites\.bench\.atempts: unknown key[^\n]*\n {2}[Dd]id you mean `attempts`/u,
  ],
  [
    "an unknown check",
    {},
    ["gate", "--check", "bench/agnet"],
    /"bench\/agnet" is not a check[^\n]*\n {2}Did you mean bench\/agent\?/u,
  ],
  [
    "an unknown suite",
    {},
    ["oracle", "--suite", "bnch"],
    /"bnch" is not a suite[^\n]*\n {2}Did you mean bench\?/u,
  ],
  [
    "an empty task folder",
    { "pairgate.yml": config.replace("tasks: tasks", "tasks: empty"), "empty/README": "" },
    ["gate"],
    /holds no task/u,
  ],
  [
    "no task folder",
    { "pairgate.yml": config.replace("tasks: tasks", "tasks: nowhere") },
    ["gate"],
    /no such folder of tasks/u,
  ],
  [
    "a task without tests",
    { "tasks/broken/instruction.md": "do it" },
    ["gate"],
    /tasks\/broken[^\n]*test\.sh/u,
  ],
  [
    "a task with a torn task.toml",
    { "tasks/task-10/task.toml": "[agent\ntimeout_sec = 1" },
    ["gate"],
    /task\.toml:1/u,
  ],
  [
    "a missing program",
    { "pairgate.yml": config.replace("[node, ", "[nodde, ") },
    ["gate"],
    /program "nodde" is not on PATH/u,
  ],
  [
    "no file to resume",
    {},
    ["gate", "--resume", "nowhere.run.jsonl"],
    /nowhere\.run\.jsonl: the run file cannot be read/u,
  ],
  [
    "a comment nowhere",
    {},
    ["gate", "--comment", "/proc/nowhere/deep/c.md"],
    /\/proc\/nowhere\/deep: this folder cannot be written to/u,
  ],
  [
    "a comment that is a folder",
    {},
    ["gate", "--comment", "tasks"],
    /tasks: this is a folder, and a file is to be written/u,
  ],
  [
    "a run file nowhere",
    {},
    ["measure", "--output", "/proc/nowhere/deep/r.run.jsonl"],
    /r\.run\.jsonl: the run file cannot be written/u,
  ],
  ["no files to compare", {}, ["compare"], /compare needs --baseline/u],
  [
    "a file that is no run",
    { "x.run.jsonl": "hello\nworld\n" },
    ["compare", "--baseline", "x.run.jsonl", "--candidate", "x.run.jsonl"],
    /x\.run\.jsonl:1: /u,
  ],
  [
    "no commit to bless",
    {},
    ["bless", "--reason", "meant"],
    /bless needs one commit[^\n]*\n {2}Write pairgate bless main/u,
  ],
  [
    "two commits to bless",
    {},
    ["bless", "main", "next", "--reason", "meant"],
    /takes one commit[^\n]*2 words were given: "main", "next"/u,
  ],
  ["no reason to bless", {}, ["bless", "HEAD"], /bless needs --reason: why the change is meant/u],
  ["an empty reason to bless", {}, ["bless", "HEAD", "--reason", " "], /bless needs --reason/u],
  [
    "a reason longer than is kept",
    {},
    ["bless", "HEAD", "--reason", "x".repeat(2001)],
    /--reason is 2001 characters long, and 2000 are kept/u,
  ],
  [
    "a commit that is none",
    {},
    ["bless", "nowhere", "--reason", "meant"],
    /"nowhere" is not a commit of this repository/u,
  ],
  [
    "a misspelt option of bless",
    {},
    ["bless", "HEAD", "--raeson", "x"],
    /no option --raeson\n {2}Did you mean --reason\?/u,
  ],
  [
    "a setup that fails",
    { "pairgate.yml": config.replace("command: [", "setup: [node, --definitely-not], command: [") },
    ["measure"],
    /setup node --definitely-not/u,
  ],
];

describe("mistakes", () => {
  it.each(mistakes)("%s", async (_, more, args, said) => {
    using scene = makeScene({ ...files, ...more });
    const shown = await scene.pairgate(...args);
    expect(shown.stderr).toMatch(said);
    expect(shown.exitCode).toBe(2);
    expect(shown.stdout).toBe("");
    expect(shown.stderr).not.toMatch(/\n\s+at /u);
  });

  it("names everything that is wrong with a suite at once", async () => {
    using scene = makeScene({
      ...files,
      "tasks/a/instruction.md": "x",
      "tasks/b/instruction.md": "x",
      "tasks/b/task.toml": "=",
    });
    const { stderr } = await scene.pairgate("gate");
    expect(stderr.match(/^error: /gmu)?.length).toBeGreaterThanOrEqual(3);
  });

  it.each(["demo", "oracle", "record", "gate", "measure", "compare", "bless"])(
    "%s --help shows examples and every option it takes",
    async (command) => {
      using scene = makeScene();
      const { exitCode, stdout, stderr } = await scene.pairgate(command, "--help");
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).toContain("Examples:\n");
      for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(110);
    },
  );
});

describe("agents that misbehave", () => {
  const agents: readonly (readonly [name: string, agent: string, outcome: string, reason: string])[] = [
    ["crashes", "process.exit(3)", "fail", "agent-exit"],
    [
      "says that its provider failed",
      "console.error('429 Too Many Requests'); process.exit(75)",
      "error",
      "agent-tempfail",
    ],
    ["never ends", "setInterval(() => {}, 1000)", "fail", "agent-timeout"],
    [
      "uses more tokens than it may",
      "require('node:fs').writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: 9e6, outputTokens: 1 })); setInterval(() => {}, 1000)",
      "fail",
      "token-limit",
    ],
  ];

  it.each(agents)("an agent that %s is recorded as such", async (_, agent, outcome, reason) => {
    using scene = makeScene({
      ...files,
      "pairgate.yml": config.replace("limits: { time: 20s }", "retries: 0, limits: { time: 3s, tokens: 1M }"),
      "agent/agent.cjs": agent,
    });
    const shown = await scene.pairgate("measure", "--attempts", "1", "--output", "r.run.jsonl", "--quiet");
    expect(shown, shown.stderr).toMatchObject({ exitCode: 0 });
    const { readFileSync } = await import("node:fs");
    const lines = readFileSync(`${scene.folder}/r.run.jsonl`, "utf8").split("\n");
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ outcome, reason });
  });

  it("prints nothing that an agent printed: no workflow command reaches the log", async () => {
    using scene = makeScene({
      ...files,
      "agent/agent.cjs":
        "console.log('::error::planted'); console.error('::set-output name=x::y'); process.exit(1)",
    });
    const shown = await scene.pairgate("measure", "--attempts", "1");
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout + shown.stderr).not.toContain("::");
  });
});

describe("pairgate oracle", () => {
  it("names every task that its own solution fails or that passes without an agent", async () => {
    using scene = makeScene({
      ...files,
      "tasks/task-10/solution/solve.sh": "echo wrong > answer.txt\n",
      "tasks/task-11/tests/test.sh": "true\n",
      "tasks/task-12/instruction.md": "task-12 has no solution",
      "tasks/task-12/tests/test.sh": "false\n",
    });
    const shown = await scene.pairgate("oracle");
    expect(shown.exitCode).toBe(1);
    expect(shown.stdout).toMatch(/task-10: its own solution does not pass/u);
    expect(shown.stdout).toMatch(/task-11: it passes without an agent/u);
    expect(shown.stdout).toMatch(/task-12: it has no solution/u);
    expect(shown.stdout).toContain("0 of 3 tasks are proved");
    expect((await scene.pairgate("oracle", "--json")).stdout).toContain('"proved": false');
  });

  it("needs no agent", async () => {
    using scene = makeScene({
      ...files,
      "pairgate.yml": config.replace("[node, agent/agent.cjs]", "[not-built-yet]"),
    });
    expect(await scene.pairgate("oracle")).toMatchObject({
      exitCode: 0,
      stdout: "bench: 2 of 2 tasks are proved\n",
    });
  });
});
