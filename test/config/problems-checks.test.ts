import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "several suites and no checks",
    [
      "version: 1",
      "suites: { bench: { tasks: a }, smoke: { tasks: b } }",
      "candidates: { agent: { command: [node, agent.js] } }",
    ],
    [
      "pairgate.yml:1:1: checks: `checks` is missing: 2 suites and 1 candidate can be paired in several ways",
      "  name each pair to run, for example: checks: [{ suite: bench, candidate: agent }]",
    ],
  ],
  [
    "no check in the list",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: []",
    ],
    ["pairgate.yml:4:9: checks: the list is empty", "  write checks: [{ suite: bench, candidate: agent }]"],
  ],
  [
    "checks as a map",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: { suite: bench, candidate: agent }",
    ],
    [
      "pairgate.yml:4:9: checks: a map is not a list",
      "  write a list: checks: [{ suite: bench, candidate: agent }]",
    ],
  ],
  [
    "a check as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [bench/agent]",
    ],
    [
      "pairgate.yml:4:10: checks[0]: `bench/agent` is not a map",
      "  write { suite: bench, candidate: agent }",
    ],
  ],
  [
    "a misspelt suite",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [{ suite: bnech, candidate: agent }]",
    ],
    ["pairgate.yml:4:19: checks[0].suite: there is no suite `bnech`", "  did you mean `bench`?"],
  ],
  [
    "an unknown candidate",
    [
      "version: 1",
      "suites: { bench: { tasks: a }, smoke: { tasks: b } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [{ suite: smoke, candidate: copilot }]",
    ],
    ["pairgate.yml:4:37: checks[0].candidate: there is no candidate `copilot`", "  the file has `agent`"],
  ],
  [
    "a check without a candidate",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [{ suite: bench }]",
    ],
    ["pairgate.yml:4:10: checks[0].candidate: `candidate` is missing", "  write candidate: agent"],
  ],
  [
    "a check written twice",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks:",
      "  - { suite: bench, candidate: agent }",
      "  - { candidate: agent, suite: bench }",
    ],
    [
      "pairgate.yml:6:5: checks[1]: `bench` with `agent` is already checked by checks[0]",
      "  keep one of the two",
    ],
  ],
  [
    "a suite that every object has",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [{ suite: constructor, candidate: agent }]",
    ],
    ["pairgate.yml:4:19: checks[0].suite: there is no suite `constructor`", "  the file has `bench`"],
  ],
  [
    "a gate that does not exist",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "checks: [{ suite: bench, candidate: agent, gates: { price: { max: 5% } } }]",
    ],
    [
      "pairgate.yml:4:53: checks[0].gates.price: unknown key `price`",
      "  known here: pass-rate, tokens, cost, errors",
    ],
  ],
  [
    "a margin within the tolerance of the file",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { tolerance: 10% } }",
      "checks: [{ suite: bench, candidate: agent, gates: { tokens: { margin: 8% } } }]",
    ],
    [
      "pairgate.yml:5:71: checks[0].gates.tokens.margin: the margin of tokens (8%) is not larger than their tolerance (10%)",
      "  a rise above the tolerance fails and one below the margin passes: keep room for both",
    ],
  ],
];

test.each(cases)("checks: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
