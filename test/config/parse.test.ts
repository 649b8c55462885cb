import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { PairgateError } from "../../src/domain/error.ts";
import { problemsOf } from "./problems-of.ts";

const SMALLEST = `version: 1
suites: { bench: { tasks: bench/tasks } }
candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }
`;

const read = (text: string) => parseConfig({ text, file: "pairgate.yml" });

test("the smallest file has a default for everything", () => {
  expect(read(SMALLEST)).toEqual({
    config: {
      version: 1,
      falseAlarm: 0.05,
      suites: [
        {
          name: "bench",
          engine: "local",
          tasks: "bench/tasks",
          attempts: 3,
          limits: { timeMs: 600_000, tokens: null, diskBytes: 1024 ** 3 },
          concurrency: null,
          sandbox: "auto",
          retries: 2,
        },
      ],
      candidates: [
        {
          name: "agent",
          harness: "command",
          model: null,
          command: ["node", "agent.js", "{instruction-file}"],
          setup: null,
          paths: ["**"],
          env: [],
          readable: [],
          settings: {},
          usage: null,
        },
      ],
      checks: null,
      gates: {
        passRate: { share: 0.7, margin: 0.1 },
        tokens: { share: 0.3, tolerance: 0.05, margin: 0.2 },
        cost: null,
        errors: { max: 0.05 },
      },
      baseline: {
        branch: "pairgate",
        folder: ".pairgate/baseline",
        attempts: 10,
        maxAgeMs: 30 * 86_400_000,
        whenMissing: "run",
        confirm: true,
      },
      stopping: "group-sequential",
      budget: { tokens: null, usd: null, timeMs: null },
      forks: "require-run",
    },
  });
});

const EVERYTHING = `version: 1
false-alarm: 0.01
suites:
  bench:
    engine: local
    tasks: [bench/a, bench/b]
    attempts: 100
    limits: { time: 1.5h, tokens: 500k, disk: 500m }
    concurrency: 4
    sandbox: none
    retries: 0
candidates:
  agent:
    harness: command
    model: some-model
    command: [node, agent.js, "--model={model}", "{instruction}", "{workspace}/{repo}", "{usage-file}", ""]
    setup: [npm, ci]
    paths: ["agent/**", package-lock.json]
    env: [API_KEY, GITHUB_SHA]
    readable: [/opt/models, ~/cache, "~"]
    settings: { effort: high, turns: 40, fast: true }
    usage: { format: openai, from: stderr }
checks:
  - { suite: bench, candidate: agent, gates: { tokens: off } }
gates:
  pass-rate: { share: 1, margin: 2.3% }
  tokens: { share: 0.5 %, tolerance: 0, margin: 7 % }
  cost: { share: 0.1, tolerance: 2.5%, margin: 0.5 }
  errors: { max: 0% }
baseline: { branch: base/lines, folder: kept, attempts: 1000, max-age: 12h, when-missing: off, confirm: false }
stopping: none
budget: { tokens: 40M, usd: 0.5, time: 60m }
forks: allow-unmeasured
`;

test("everything can be said", () => {
  const { config } = read(EVERYTHING);
  expect(config).toEqual({
    version: 1,
    falseAlarm: 0.01,
    suites: [
      {
        name: "bench",
        engine: "local",
        tasks: ["bench/a", "bench/b"],
        attempts: 100,
        limits: { timeMs: 5_400_000, tokens: 500_000, diskBytes: 500 * 1024 ** 2 },
        concurrency: 4,
        sandbox: "none",
        retries: 0,
      },
    ],
    candidates: [
      {
        name: "agent",
        harness: "command",
        model: "some-model",
        command: [
          "node",
          "agent.js",
          "--model={model}",
          "{instruction}",
          "{workspace}/{repo}",
          "{usage-file}",
          "",
        ],
        setup: ["npm", "ci"],
        paths: ["agent/**", "package-lock.json"],
        env: ["API_KEY", "GITHUB_SHA"],
        readable: ["/opt/models", "~/cache", "~"],
        settings: { effort: "high", turns: 40, fast: true },
        usage: { format: "openai", from: "stderr" },
      },
    ],
    checks: [{ suite: "bench", candidate: "agent", gates: { tokens: "off" } }],
    gates: {
      passRate: { share: 1, margin: 0.023 },
      tokens: { share: 0.005, tolerance: 0, margin: 0.07 },
      cost: { share: 0.1, tolerance: 0.025, margin: 0.5 },
      errors: { max: 0 },
    },
    baseline: {
      branch: "base/lines",
      folder: "kept",
      attempts: 1000,
      maxAgeMs: 43_200_000,
      whenMissing: "off",
      confirm: false,
    },
    stopping: "none",
    budget: { tokens: 40_000_000, usd: 0.5, timeMs: 3_600_000 },
    forks: "allow-unmeasured",
  });
});

const OWN_PARTS = `version: 1
false-alarm: 5%                    # of everything that can fail one pull request, together
suites:
  bug-hunt:
    engine: local                  # folders in Harbor's layout, run here, in a sandbox where one is available
    tasks: examples/bug-hunt/tasks
    attempts: 5                    # rounds: one attempt of every task each
    limits: { time: 5m, tokens: 500k }
  %SUITE%
candidates:
  mender:
    harness: command
    setup: [npm, ci]               # once per tree, before the first attempt, without the agent's keys
    command: [node, agent/mender.js, "{instruction-file}"]
    paths: ["agent/**", package-lock.json]     # what it is made of; default "**"
  %CANDIDATE%
checks:
  - { suite: bug-hunt, candidate: mender, gates: { pass-rate: { margin: 15% } } }
  %CHECK%
gates:
  pass-rate: { share: 70%, margin: 10% }                # share of the false-alarm rate, among a check's active gates
  tokens:    { share: 30%, tolerance: 5%, margin: 20% }
  errors:    { max: 5% }                                # can withhold a pass, never declares a regression
baseline: { branch: pairgate, attempts: 10, max-age: 30d, when-missing: run, confirm: true }
stopping: group-sequential         # or none
budget: { tokens: 40M, usd: 75, time: 60m }
forks: require-run                 # or allow-unmeasured
`;

const filled = (parts: { suite: string; candidate: string; check: string }) =>
  OWN_PARTS.replace("%SUITE%", parts.suite)
    .replace("%CANDIDATE%", parts.candidate)
    .replace("%CHECK%", parts.check);

describe("the example of the design", () => {
  test("is read", () => {
    const { config } = read(filled({ suite: "", candidate: "", check: "" }));
    expect(config.checks).toEqual([
      { suite: "bug-hunt", candidate: "mender", gates: { passRate: { margin: 0.15 } } },
    ]);
  });

  test("with other engines and harnesses: only these are named", () => {
    const text = filled({
      suite:
        "terminal-bench: { engine: harbor, dataset: terminal-bench-2@2.0, tasks: subset.json, attempts: 3 }",
      candidate:
        "haiku-in-copilot: { harness: copilot, model: claude-haiku-4.5, env: [COPILOT_GITHUB_TOKEN] }",
      check: "- { suite: terminal-bench, candidate: haiku-in-copilot }",
    });
    expect(problemsOf(text).split("\n")).toEqual([
      "pairgate.yml:9:29: suites.terminal-bench.engine: `harbor` is not an engine of this version",
      "  this version has: local",
      "pairgate.yml:9:37: suites.terminal-bench.dataset: unknown key `dataset`",
      "  known here: engine, tasks, attempts, limits, concurrency, sandbox, retries",
      "pairgate.yml:16:32: candidates.haiku-in-copilot.harness: `copilot` is not a harness of this version",
      "  this version has: command",
    ]);
  });
});

test("an anchor may be used again", () => {
  const { config } = read(`version: 1
suites: { a: { tasks: x, limits: &limits { time: 1m } }, b: { tasks: y, limits: *limits } }
candidates: { agent: { command: [agent] } }
checks: [{ suite: a, candidate: agent }, { suite: b, candidate: agent }]
`);
  expect(config.suites.map(({ limits }) => limits.timeMs)).toEqual([60_000, 60_000]);
});

test("a problem behind an alias is told where the value stands", () => {
  const text = `version: 1
suites: { a: { tasks: x, limits: &limits { time: 1 } }, b: { tasks: y, limits: *limits } }
candidates: { agent: { command: [agent] } }
checks: [{ suite: a, candidate: agent }, { suite: b, candidate: agent }]
`;
  expect(problemsOf(text)).toContain("pairgate.yml:2:50: suites.b.limits.time: `1` is a duration without");
});

test("all problems of a file come at once, from top to bottom, each with its place", () => {
  const text = `version: 1
false-alarm: 60%
suites:
  bench: { tasks: a, attempts: 0 }
candidates:
  agent: { command: [agent, "{model}"], env: [GITHUB_TOKEN] }
checks: [{ suite: bech, candidate: agent }]
gates: { tokens: { margin: 5% } }
colour: blue
`;
  try {
    read(text);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(PairgateError);
    const { problems } = error as PairgateError;
    expect(problems.map(({ place }) => place)).toEqual([
      { file: "pairgate.yml", line: 2, column: 14, field: "false-alarm" },
      { file: "pairgate.yml", line: 4, column: 32, field: "suites.bench.attempts" },
      { file: "pairgate.yml", line: 6, column: 29, field: "candidates.agent.command[1]" },
      { file: "pairgate.yml", line: 6, column: 47, field: "candidates.agent.env[0]" },
      { file: "pairgate.yml", line: 7, column: 19, field: "checks[0].suite" },
      { file: "pairgate.yml", line: 8, column: 28, field: "gates.tokens.margin" },
      { file: "pairgate.yml", line: 9, column: 1, field: "colour" },
    ]);
    expect(problems.every(({ hint }) => hint !== undefined)).toBe(true);
  }
});

test("a byte order mark and Windows line ends do not move the place", () => {
  expect(problemsOf(`\uFEFFversion: 1\r\ncolour: blue\r\n${SMALLEST.slice(11)}`)).toMatch(
    /^pairgate.yml:2:1: colour/,
  );
});

test.each([
  ["lists", "[".repeat(50_000)],
  ["dashes", `${"- ".repeat(5_000)}a`],
  ["maps", "a: {".repeat(50_000)],
])("%s nested without end are refused, not overflowed", (_, text) => {
  expect(problemsOf(text)).toBe(
    "pairgate.yml:1:1: the file is nested too deeply to be read\n  five levels are enough for everything it can say",
  );
});
