import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "a name with a space",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites: { bug hunt: { tasks: a, atempts: 1 } }",
    ],
    [
      "pairgate.yml:3:11: suites.bug hunt: `bug hunt` cannot be a name",
      "  names become folders: at most 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit",
      "pairgate.yml:3:33: suites.bug hunt.atempts: unknown key `atempts`",
      "  did you mean `attempts`?",
    ],
  ],
  [
    "a name that is too long",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites: { nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: { tasks: a } }",
    ],
    [
      "pairgate.yml:3:11: suites.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…: `nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…` cannot be a name",
      "  names become folders: at most 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit",
    ],
  ],
  [
    "a name that climbs",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      'suites: { "../x": { tasks: a } }',
    ],
    [
      "pairgate.yml:3:11: suites.../x: `../x` cannot be a name",
      "  names become folders: at most 64 letters, digits, `.`, `_` and `-`, starting with a letter or a digit",
    ],
  ],
  [
    "names that are one folder",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites: { bench: { tasks: a }, Bench: { tasks: b } }",
      "checks: [{ suite: bench, candidate: agent }]",
    ],
    [
      "pairgate.yml:3:32: suites.Bench: `bench` and `Bench` differ only in upper and lower case",
      "  names become folders, and some file systems would make them one: rename either",
    ],
  ],
  [
    "no tasks",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    attempts: 5",
    ],
    ["pairgate.yml:4:3: suites.bench.tasks: `tasks` is missing", "  write tasks: bench/tasks"],
  ],
  [
    "tasks as a map",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: { a: 1 }",
    ],
    [
      "pairgate.yml:5:12: suites.bench.tasks: a map is neither a path nor a list of paths",
      "  name the folder that holds the task folders, or list the task folders",
    ],
  ],
  [
    "tasks as a number",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: 5",
    ],
    [
      "pairgate.yml:5:12: suites.bench.tasks: `5` is neither a path nor a list of paths",
      "  name the folder that holds the task folders, or list the task folders",
    ],
  ],
  [
    "tasks without a value",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks:",
    ],
    ["pairgate.yml:5:5: suites.bench.tasks: there is no value", "  write tasks: bench/tasks"],
  ],
  [
    "no tasks in the list",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: []",
    ],
    ["pairgate.yml:5:12: suites.bench.tasks: the list is empty", "  write tasks: bench/tasks"],
  ],
  [
    "tasks that are no text",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      '    tasks: [a, 5, ""]',
    ],
    [
      "pairgate.yml:5:16: suites.bench.tasks[1]: `5` is not text",
      '  put it in quotes: "5"',
      "pairgate.yml:5:19: suites.bench.tasks[2]: the text is empty",
      "  write it as in tasks: bench/tasks",
    ],
  ],
  [
    "an empty path",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      '    tasks: ""',
    ],
    ["pairgate.yml:5:12: suites.bench.tasks: the text is empty", "  write tasks: bench/tasks"],
  ],
  [
    "another engine",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    engine: harbor",
    ],
    [
      "pairgate.yml:6:13: suites.bench.engine: `harbor` is not an engine of this version",
      "  this version has: local",
    ],
  ],
  [
    "another engine and its keys",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    engine: harbor",
      "    dataset: x@1",
    ],
    [
      "pairgate.yml:5:13: suites.bench.engine: `harbor` is not an engine of this version",
      "  this version has: local",
      "pairgate.yml:6:5: suites.bench.dataset: unknown key `dataset`",
      "  known here: engine, tasks, attempts, limits, concurrency, sandbox, retries",
    ],
  ],
  [
    "a misspelt key",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    atempts: 5",
    ],
    ["pairgate.yml:6:5: suites.bench.atempts: unknown key `atempts`", "  did you mean `attempts`?"],
  ],
  [
    "attempts out of range",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    attempts: 0",
    ],
    ["pairgate.yml:6:15: suites.bench.attempts: `0` is too small", "  write a whole number from 1 to 1000"],
  ],
  [
    "too many attempts",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    attempts: 1001",
    ],
    [
      "pairgate.yml:6:15: suites.bench.attempts: `1001` is too large",
      "  write a whole number from 1 to 1000",
    ],
  ],
  [
    "attempts in quotes",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      '    attempts: "5"',
    ],
    [
      'pairgate.yml:6:15: suites.bench.attempts: `"5"` is not a whole number',
      "  write a whole number from 1 to 1000",
    ],
  ],
  [
    "half an attempt",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    attempts: 2.5",
    ],
    [
      "pairgate.yml:6:15: suites.bench.attempts: `2.5` is not a whole number",
      "  write a whole number from 1 to 1000",
    ],
  ],
  [
    "a duration in words",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { time: 5 minutes }",
    ],
    [
      "pairgate.yml:6:21: suites.bench.limits.time: `5 minutes` is not a duration",
      "  write 5m, 90s or 1h (ms, s, m, h or d; one unit only)",
    ],
  ],
  [
    "a duration without a unit",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { time: 300 }",
    ],
    [
      "pairgate.yml:6:21: suites.bench.limits.time: `300` is a duration without a unit",
      "  write 300s or 300m, for example",
    ],
  ],
  [
    "no time",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { time: 0s }",
    ],
    [
      "pairgate.yml:6:21: suites.bench.limits.time: `0s` is too small",
      "  it must be more than 0 and at most 1d",
    ],
  ],
  [
    "too much time",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { time: 2d }",
    ],
    [
      "pairgate.yml:6:21: suites.bench.limits.time: `2d` is too large",
      "  it must be more than 0 and at most 1d",
    ],
  ],
  [
    "tokens in words",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { tokens: 500 thousand }",
    ],
    [
      "pairgate.yml:6:23: suites.bench.limits.tokens: `500 thousand` is not a count",
      "  write a whole number such as 1200, 500k or 40M",
    ],
  ],
  [
    "part of a token",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { tokens: 1.5 }",
    ],
    [
      "pairgate.yml:6:23: suites.bench.limits.tokens: `1.5` is not a count",
      "  write a whole number such as 1200, 500k or 40M",
    ],
  ],
  [
    "fewer tokens than none",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { tokens: -1 }",
    ],
    ["pairgate.yml:6:23: suites.bench.limits.tokens: `-1` is too small", "  it must be at least 1"],
  ],
  [
    "a size with another unit",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { disk: 1GB }",
    ],
    ["pairgate.yml:6:21: suites.bench.limits.disk: `1GB` is not a size", "  write 500m or 1g (k, m, g or t)"],
  ],
  [
    "a size without a unit",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { disk: 1024 }",
    ],
    [
      "pairgate.yml:6:21: suites.bench.limits.disk: `1024` is a size without a unit",
      "  write 1024m or 1024g, for example",
    ],
  ],
  [
    "a limit that does not exist",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    limits: { memory: 1g }",
    ],
    [
      "pairgate.yml:6:15: suites.bench.limits.memory: unknown key `memory`",
      "  known here: time, tokens, disk",
    ],
  ],
  [
    "concurrency",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    concurrency: 0",
    ],
    [
      "pairgate.yml:6:18: suites.bench.concurrency: `0` is too small",
      "  write a whole number from 1 to 1024",
    ],
  ],
  [
    "an unknown sandbox",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    sandbox: bubblewarp",
    ],
    ["pairgate.yml:6:14: suites.bench.sandbox: unknown value `bubblewarp`", "  did you mean `bubblewrap`?"],
  ],
  [
    "a sandbox of docker",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    sandbox: docker",
    ],
    ["pairgate.yml:6:14: suites.bench.sandbox: unknown value `docker`", "  write auto, bubblewrap or none"],
  ],
  [
    "too many retries",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench:",
      "    tasks: bench/tasks",
      "    retries: 11",
    ],
    ["pairgate.yml:6:14: suites.bench.retries: `11` is too large", "  write a whole number from 0 to 10"],
  ],
];

test.each(cases)("suites: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
