import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "an empty file",
    [""],
    [
      "pairgate.yml:1:1: the file is empty",
      "  the smallest file is:",
      "    version: 1",
      "    suites: { bench: { tasks: bench/tasks } }",
      '    candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
    ],
  ],
  [
    "only comments",
    ["# nothing yet"],
    [
      "pairgate.yml:1:1: the file is empty",
      "  the smallest file is:",
      "    version: 1",
      "    suites: { bench: { tasks: bench/tasks } }",
      '    candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
    ],
  ],
  [
    "a list",
    ["- version: 1"],
    [
      "pairgate.yml:1:1: the file holds a list, not a map",
      "  the smallest file is:",
      "    version: 1",
      "    suites: { bench: { tasks: bench/tasks } }",
      '    candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
    ],
  ],
  [
    "a word",
    ["hello"],
    [
      "pairgate.yml:1:1: the file holds `hello`, not a map",
      "  the smallest file is:",
      "    version: 1",
      "    suites: { bench: { tasks: bench/tasks } }",
      '    candidates: { agent: { command: [node, agent.js, "{instruction-file}"] } }',
    ],
  ],
  [
    "a key written twice",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "stopping: none",
      "stopping: none",
    ],
    ["pairgate.yml:5:1: this key is written twice", "  keep one of them"],
  ],
  [
    "several documents",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates: { agent: { command: [node, agent.js] } }",
      "---",
      "version: 1",
    ],
    [
      "pairgate.yml:4:1: the file holds more than one YAML document",
      "  keep one: remove `---` and what follows it",
    ],
  ],
  [
    "a tab",
    ["version: 1", "suites:", "\tbench: 1"],
    ["pairgate.yml:3:1: a tab is used to indent", "  YAML indents by spaces: write two for each level"],
  ],
  [
    "a bracket left open",
    ["version: 1", "suites: { bench: { tasks: a }"],
    [
      "pairgate.yml:2:30: this is not valid YAML: flow map in block collection must be sufficiently indented and end with a }",
      "  indent the keys of one map equally, and close every bracket",
    ],
  ],
  [
    "a quote left open",
    ["version: 1", "suites: { bench: { tasks: 'a } }"],
    [
      "pairgate.yml:2:33: this is not valid YAML: missing closing 'quote",
      "  close what was opened: a quote, a bracket, or a key with its colon",
      "pairgate.yml:2:33: this is not valid YAML: flow map in block collection must be sufficiently indented and end with a }",
      "  indent the keys of one map equally, and close every bracket",
    ],
  ],
  [
    "a colon within text",
    ["version: 1", "suites: bench: tasks"],
    [
      "pairgate.yml:2:9: this is not valid YAML: nested mappings are not allowed in compact mappings",
      "  put text that holds `: ` in quotes, and indent the keys of one map equally",
    ],
  ],
  [
    "a reserved character",
    ["version: 1", "suites: @bench"],
    [
      "pairgate.yml:2:9: this is not valid YAML: plain value cannot start with reserved character @",
      "  put the text in quotes",
    ],
  ],
  [
    "a wrong escape",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      '    setup: ["\\d"]',
    ],
    [
      "pairgate.yml:6:14: this is not valid YAML: invalid escape sequence \\d",
      "  write \\\\ for a backslash, or use single quotes",
    ],
  ],
  [
    "an alias that was meant as a pattern",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    paths: [**]",
    ],
    [
      "pairgate.yml:6:13: there is no anchor `&*` above the alias `**`",
      '  define it there, or put text that begins with * in quotes: "**"',
    ],
  ],
  [
    "an alias without an anchor",
    ["version: 1", "suites: *shared"],
    [
      "pairgate.yml:2:9: there is no anchor `&shared` above the alias `*shared`",
      '  define it there, or put text that begins with * in quotes: "*shared"',
    ],
  ],
  [
    "aliases that multiply",
    [
      "a: &a [x, x, x, x, x, x, x, x, x, x]",
      "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
      "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]",
      "d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]",
    ],
    [
      "pairgate.yml:1:1: the aliases (*) of the file multiply to more than 100 values",
      "  write the values out",
    ],
  ],
  [
    "a merge key",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites:",
      "  bench: &bench { tasks: a }",
      "  smoke: { <<: *bench }",
    ],
    [
      "pairgate.yml:1:1: checks: `checks` is missing: 2 suites and 1 candidate can be paired in several ways",
      "  name each pair to run, for example: checks: [{ suite: bench, candidate: agent }]",
      "pairgate.yml:5:3: suites.smoke.tasks: `tasks` is missing",
      "  write tasks: bench/tasks",
      "pairgate.yml:5:12: suites.smoke.<<: unknown key `<<`",
      "  merge keys are not part of YAML 1.2: write the keys out, or give the whole map by an alias",
    ],
  ],
  [
    "an anchor within itself",
    [
      "version: 1",
      "candidates: { agent: { command: [node, agent.js] } }",
      "suites: { bench: &self { tasks: *self } }",
    ],
    [
      "pairgate.yml:3:33: suites.bench.tasks: a map is neither a path nor a list of paths",
      "  name the folder that holds the task folders, or list the task folders",
    ],
  ],
  [
    "a tag",
    ["version: 1", "suites: !shared {}"],
    [
      "pairgate.yml:2:9: this is not valid YAML: unresolved tag: !shared",
      "  remove the tag: plain values are enough here",
    ],
  ],
  [
    "a list as a key",
    ["version: 1", "[suites]: 1"],
    ["pairgate.yml:2:1: a list or a map cannot be a key", "  write a plain name before the colon"],
  ],
  [
    "the prototype",
    [
      "version: 1",
      "suites: { __proto__: { tasks: a } }",
      "candidates: { agent: { command: [node, agent.js] } }",
    ],
    ["pairgate.yml:2:11: `__proto__` cannot be a key", "  write another name"],
  ],
  [
    "YAML 1.1",
    ["%YAML 1.1", "---", "version: 1"],
    ["pairgate.yml:1:1: the file asks for YAML 1.1", "  remove the %YAML line: pairgate reads YAML 1.2"],
  ],
];

test.each(cases)("yaml: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
