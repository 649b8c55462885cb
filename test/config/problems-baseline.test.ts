import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "a branch with a space",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { branch: my branch }",
    ],
    [
      "pairgate.yml:4:21: baseline.branch: `my branch` cannot be the name of a branch",
      "  write a plain name such as pairgate",
    ],
  ],
  [
    "a folder outside the repository",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { folder: /var/pairgate }",
    ],
    [
      "pairgate.yml:4:21: baseline.folder: `/var/pairgate` is not a path inside the repository",
      "  write it relative to the root of the repository, without `..`",
    ],
  ],
  [
    "attempts out of range",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { attempts: 1001 }",
    ],
    ["pairgate.yml:4:23: baseline.attempts: `1001` is too large", "  write a whole number from 1 to 1000"],
  ],
  [
    "an age without a unit",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { max-age: 30 }",
    ],
    [
      "pairgate.yml:4:22: baseline.max-age: `30` is a duration without a unit",
      "  write 30s or 30m, for example",
    ],
  ],
  [
    "an age that is too great",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { max-age: 4000d }",
    ],
    [
      "pairgate.yml:4:22: baseline.max-age: `4000d` is too large",
      "  it must be more than 0 and at most 3650d",
    ],
  ],
  [
    "when-missing",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { when-missing: skip }",
    ],
    ["pairgate.yml:4:27: baseline.when-missing: unknown value `skip`", "  write run or off"],
  ],
  [
    "confirm",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { confirm: yes }",
    ],
    ["pairgate.yml:4:22: baseline.confirm: `yes` is neither true nor false", "  write true or false"],
  ],
  [
    "a key with an underscore",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: { max_age: 30d }",
    ],
    ["pairgate.yml:4:13: baseline.max_age: unknown key `max_age`", "  did you mean `max-age`?"],
  ],
  [
    "baseline as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "baseline: main",
    ],
    ["pairgate.yml:4:11: baseline: `main` is not a map", "  write baseline: { attempts: 10, max-age: 30d }"],
  ],
];

test.each(cases)("baseline: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
