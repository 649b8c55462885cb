import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "no pass rate",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { pass-rate: off }",
    ],
    [
      "pairgate.yml:4:21: gates.pass-rate: the pass-rate gate cannot be turned off",
      "  leave the key out for its defaults, or write a wider margin: { margin: 20% }",
    ],
  ],
  [
    "tokens on",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: on }",
    ],
    [
      "pairgate.yml:4:18: gates.tokens: `on` is neither a map nor `off`",
      "  write `tokens: off` to leave tokens ungated, or a map such as { tolerance: 5%, margin: 20% }",
    ],
  ],
  [
    "tokens: false",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: false }",
    ],
    [
      "pairgate.yml:4:18: gates.tokens: `false` is neither a map nor `off`",
      "  write `tokens: off` to leave tokens ungated, or a map such as { tolerance: 5%, margin: 20% }",
    ],
  ],
  [
    "gates as a list",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: [tokens]",
    ],
    ["pairgate.yml:4:8: gates: a list is not a map", "  write gates: { pass-rate: { margin: 15% } }"],
  ],
  [
    "a margin of 0",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { pass-rate: { margin: 0% } }",
    ],
    [
      "pairgate.yml:4:31: gates.pass-rate.margin: `0%` is too small",
      "  it must be more than 0% and less than 100%",
    ],
  ],
  [
    "a margin of 100 %",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { pass-rate: { margin: 100% } }",
    ],
    [
      "pairgate.yml:4:31: gates.pass-rate.margin: `100%` is too large",
      "  it must be more than 0% and less than 100%",
    ],
  ],
  [
    "a share below 0",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { pass-rate: { share: -0.1 } }",
    ],
    [
      "pairgate.yml:4:30: gates.pass-rate.share: `-0.1` is too small",
      "  it must be more than 0% and at most 100%: the pass-rate gate cannot be turned off",
    ],
  ],
  [
    "a share of text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { share: -5% } }",
    ],
    [
      "pairgate.yml:4:27: gates.tokens.share: `-5%` is not a share",
      "  write a percentage such as 5%, or a fraction such as 0.05",
    ],
  ],
  [
    "errors above 100 %",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { errors: { max: 101% } }",
    ],
    ["pairgate.yml:4:25: gates.errors.max: `101%` is too large", "  it must be at least 0% and at most 100%"],
  ],
  [
    "a misspelt key",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { marign: 5% } }",
    ],
    ["pairgate.yml:4:20: gates.tokens.marign: unknown key `marign`", "  did you mean `margin`?"],
  ],
  [
    "a margin equal to the tolerance",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { tolerance: 20%, margin: 20% } }",
    ],
    [
      "pairgate.yml:4:44: gates.tokens.margin: the margin of tokens (20%) is not larger than their tolerance (20%)",
      "  a rise above the tolerance fails and one below the margin passes: keep room for both",
    ],
  ],
  [
    "a tolerance above the built-in margin",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { tolerance: 25% } }",
    ],
    [
      "pairgate.yml:4:31: gates.tokens.tolerance: the margin of tokens (20%) is not larger than their tolerance (25%)",
      "  a rise above the tolerance fails and one below the margin passes: keep room for both",
    ],
  ],
  [
    "no share for the pass rate",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { pass-rate: { share: 0% } }",
    ],
    [
      "pairgate.yml:4:30: gates.pass-rate.share: `0%` is too small",
      "  it must be more than 0% and at most 100%: the pass-rate gate cannot be turned off",
    ],
  ],
  [
    "no share for tokens",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { tokens: { share: 0 } }",
    ],
    [
      "pairgate.yml:4:27: gates.tokens.share: `0` is too small",
      "  it must be more than 0% and at most 100%: write `tokens: off` to leave tokens ungated",
    ],
  ],
  [
    "cost on",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: on }",
    ],
    [
      "pairgate.yml:4:16: gates.cost: `on` is neither a map nor `off`",
      "  write a map such as { tolerance: 5%, margin: 20% } to gate cost, or leave the key out",
    ],
  ],
  [
    "a limit on cost",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: 0.5 }",
    ],
    [
      "pairgate.yml:4:16: gates.cost: `0.5` is neither a map nor `off`",
      "  write a map such as { tolerance: 5%, margin: 20% } to gate cost, or leave the key out",
    ],
  ],
  [
    "a misspelt key of cost",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: { tolerence: 5% } }",
    ],
    ["pairgate.yml:4:18: gates.cost.tolerence: unknown key `tolerence`", "  did you mean `tolerance`?"],
  ],
  [
    "a margin of cost in dollars",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: { margin: $5 } }",
    ],
    [
      "pairgate.yml:4:26: gates.cost.margin: `$5` is not a share",
      "  write a percentage such as 5%, or a fraction such as 0.05",
    ],
  ],
  [
    "a margin of cost as a whole number",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: { margin: 20 } }",
    ],
    ["pairgate.yml:4:26: gates.cost.margin: `20` would be 2000%", "  write 20%, or a fraction such as 0.05"],
  ],
  [
    "a tolerance of cost above its built-in margin",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: { tolerance: 25% } }",
    ],
    [
      "pairgate.yml:4:29: gates.cost.tolerance: the margin of cost (20%) is not larger than its tolerance (25%)",
      "  a rise above the tolerance fails and one below the margin passes: keep room for both",
    ],
  ],
  [
    "no share for cost",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "gates: { cost: { share: 0 } }",
    ],
    [
      "pairgate.yml:4:25: gates.cost.share: `0` is too small",
      "  it must be more than 0% and at most 100%: write `cost: off` to leave cost ungated",
    ],
  ],
];

test.each(cases)("gates: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
