import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "no version",
    ["suites: { bench: { tasks: bench/tasks } }", "candidates: { agent: { command: [node, agent.js] } }"],
    ["pairgate.yml:1:1: version: `version` is missing", "  write version: 1"],
  ],
  [
    "a later version",
    ["version: 2", "cases: {}"],
    [
      "pairgate.yml:1:10: version: version `2` of the file is read by a newer pairgate; this one reads version 1",
      "  upgrade pairgate, or write the file for version: 1",
    ],
  ],
  [
    "a version in quotes",
    [
      'version: "1"',
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
    ],
    ['pairgate.yml:1:10: version: `"1"` is not a version that this pairgate reads', "  write version: 1"],
  ],
  [
    "version 0",
    [
      "version: 0",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
    ],
    ["pairgate.yml:1:10: version: `0` is not a version that this pairgate reads", "  write version: 1"],
  ],
  [
    "a version without a value",
    [
      "version:",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
    ],
    ["pairgate.yml:1:1: version: there is no value", "  write version: 1"],
  ],
  [
    "no suites and no candidates",
    ["version: 1"],
    [
      "pairgate.yml:1:1: suites: `suites` is missing",
      "  write suites: { bench: { tasks: bench/tasks } }",
      "pairgate.yml:1:1: candidates: `candidates` is missing",
      '  write candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
    ],
  ],
  [
    "empty maps",
    ["version: 1", "suites: {}", "candidates: {}"],
    [
      "pairgate.yml:2:9: suites: the map is empty",
      "  it needs at least one name",
      "pairgate.yml:3:13: candidates: the map is empty",
      "  it needs at least one name",
    ],
  ],
  [
    "keys without a value",
    ["version: 1", "suites:", "candidates: { agent: { command: [node, agent.js] } }", "gates:"],
    [
      "pairgate.yml:2:1: suites: there is no value",
      "  write suites: { bench: { tasks: bench/tasks } }",
      "pairgate.yml:4:1: gates: there is no value",
      "  write gates: { pass-rate: { margin: 15% } }, or remove the line",
    ],
  ],
  [
    "suites as a list",
    ["version: 1", "suites: [bench]", "candidates: { agent: { command: [node, agent.js] } }"],
    ["pairgate.yml:2:9: suites: a list is not a map", "  write suites: { bench: { tasks: bench/tasks } }"],
  ],
  [
    "a suite as text",
    ["version: 1", "suites: { bench: bench/tasks }", "candidates: { agent: { command: [node, agent.js] } }"],
    ["pairgate.yml:2:18: suites.bench: `bench/tasks` is not a map", "  write bench: { tasks: bench/tasks }"],
  ],
  [
    "a misspelt key",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "basline: { attempts: 5 }",
    ],
    ["pairgate.yml:4:1: basline: unknown key `basline`", "  did you mean `baseline`?"],
  ],
  [
    "a key in camel case",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "falseAlarm: 5%",
    ],
    ["pairgate.yml:4:1: falseAlarm: unknown key `falseAlarm`", "  did you mean `false-alarm`?"],
  ],
  [
    "a key of another place",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "attempts: 5",
    ],
    [
      "pairgate.yml:4:1: attempts: unknown key `attempts` here",
      "  it belongs in `suites.<name>.attempts` or `baseline.attempts`",
    ],
  ],
  [
    "an unknown key",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "parallel: 4",
    ],
    [
      "pairgate.yml:4:1: parallel: unknown key `parallel`",
      "  known here: version, false-alarm, suites, candidates, checks, gates, baseline, stopping, budget, forks",
    ],
  ],
  [
    "a key that would break the line",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      '"a\\n::error::b": 1',
    ],
    [
      "pairgate.yml:4:1: a\\u000a::error::b: unknown key `a\\u000a::error::b`",
      "  known here: version, false-alarm, suites, candidates, checks, gates, baseline, stopping, budget, forks",
    ],
  ],
  [
    "a false-alarm rate of 0",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "false-alarm: 0%",
    ],
    ["pairgate.yml:4:14: false-alarm: `0%` is too small", "  it must be more than 0% and at most 50%"],
  ],
  [
    "a false-alarm rate above 50 %",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "false-alarm: 60%",
    ],
    ["pairgate.yml:4:14: false-alarm: `60%` is too large", "  it must be more than 0% and at most 50%"],
  ],
  [
    "a false-alarm rate without %",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "false-alarm: 5",
    ],
    ["pairgate.yml:4:14: false-alarm: `5` would be 500%", "  write 5%, or a fraction such as 0.05"],
  ],
  [
    "a false-alarm rate in words",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "false-alarm: five percent",
    ],
    [
      "pairgate.yml:4:14: false-alarm: `five percent` is not a share",
      "  write a percentage such as 5%, or a fraction such as 0.05",
    ],
  ],
  [
    "a false-alarm rate in quotes",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      'false-alarm: "5"',
    ],
    [
      'pairgate.yml:4:14: false-alarm: `"5"` is not a share',
      "  write a percentage such as 5%, or a fraction such as 0.05",
    ],
  ],
  [
    "a false-alarm rate that is no number",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "false-alarm: .nan",
    ],
    [
      "pairgate.yml:4:14: false-alarm: `NaN` is not a share",
      "  write a percentage such as 5%, or a fraction such as 0.05",
    ],
  ],
  [
    "an unknown way of stopping",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "stopping: sequential",
    ],
    ["pairgate.yml:4:11: stopping: unknown value `sequential`", "  did you mean `group-sequential`?"],
  ],
  [
    "an unknown policy for forks",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "forks: require-runs",
    ],
    ["pairgate.yml:4:8: forks: unknown value `require-runs`", "  did you mean `require-run`?"],
  ],
  [
    "forks as a list",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "forks: [require-run]",
    ],
    ["pairgate.yml:4:8: forks: a list cannot stand here", "  write require-run or allow-unmeasured"],
  ],
  [
    "budgets",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "budget: { tokens: lots, usd: $75, time: 60 }",
    ],
    [
      "pairgate.yml:4:19: budget.tokens: `lots` is not a count",
      "  write a whole number such as 1200, 500k or 40M",
      "pairgate.yml:4:30: budget.usd: `$75` is not a sum of US dollars",
      "  write a plain number such as 75 or 0.5",
      "pairgate.yml:4:41: budget.time: `60` is a duration without a unit",
      "  write 60s or 60m, for example",
    ],
  ],
  [
    "budgets of nothing",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "budget: { tokens: 0, usd: 0, time: 0s }",
    ],
    [
      "pairgate.yml:4:19: budget.tokens: `0` is too small",
      "  it must be at least 1",
      "pairgate.yml:4:27: budget.usd: `0` is too small",
      "  it must be more than $0",
      "pairgate.yml:4:36: budget.time: `0s` is too small",
      "  it must be more than 0 and at most 7d",
    ],
  ],
  [
    "a budget for too long",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "budget: { time: 8d }",
    ],
    ["pairgate.yml:4:17: budget.time: `8d` is too large", "  it must be more than 0 and at most 7d"],
  ],
];

test.each(cases)("file: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
