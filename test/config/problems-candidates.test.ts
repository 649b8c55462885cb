import { expect, test } from "vitest";
import { problemsOf } from "./problems-of.ts";

// The full text that a user reads, so that a change of one word is a change of this table.
const cases: readonly (readonly [name: string, file: readonly string[], said: readonly string[]])[] = [
  [
    "no command",
    ["version: 1", "suites: { bench: { tasks: bench/tasks } }", "candidates:", "  agent:", "    model: x"],
    [
      "pairgate.yml:4:3: candidates.agent.command: `command` is missing",
      '  write command: [node, agent.js, "{instruction-file}"]',
    ],
  ],
  [
    "a command as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: node agent.js --fast",
    ],
    [
      "pairgate.yml:5:14: candidates.agent.command: `node agent.js --fast` is not a list",
      "  write a list: command: [node, agent.js, --fast]",
    ],
  ],
  [
    "a command as text with quotes",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: sh -c 'a b'",
    ],
    [
      "pairgate.yml:5:14: candidates.agent.command: `sh -c 'a b'` is not a list",
      '  write a list: command: [node, agent.js, "{instruction-file}"]',
    ],
  ],
  [
    "an empty command",
    ["version: 1", "suites: { bench: { tasks: bench/tasks } }", "candidates:", "  agent:", "    command: []"],
    [
      "pairgate.yml:5:14: candidates.agent.command: the list is empty",
      '  write command: [node, agent.js, "{instruction-file}"]',
    ],
  ],
  [
    "an empty program",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      '    command: [""]',
    ],
    [
      "pairgate.yml:5:14: candidates.agent.command: the program to run is empty",
      "  write its name as the first item",
    ],
  ],
  [
    "arguments that are no text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, 8080, true, { a: 1 }, null]",
    ],
    [
      "pairgate.yml:5:21: candidates.agent.command[1]: `8080` is not text",
      '  put it in quotes: "8080"',
      "pairgate.yml:5:27: candidates.agent.command[2]: `true` is not text",
      '  put it in quotes: "true"',
      "pairgate.yml:5:33: candidates.agent.command[3]: a map is not text",
      '  write it as in command: [node, agent.js, "{instruction-file}"]',
      "pairgate.yml:5:43: candidates.agent.command[4]: there is no value",
      '  write it as in command: [node, agent.js, "{instruction-file}"], or remove the line',
    ],
  ],
  [
    "an argument with a NUL",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      '    command: [node, "a\\0b"]',
    ],
    ["pairgate.yml:5:21: candidates.agent.command[1]: the text holds a NUL character", "  remove it"],
  ],
  [
    "a misspelt placeholder",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      '    command: [node, "{instruction-flie}"]',
    ],
    [
      "pairgate.yml:5:21: candidates.agent.command[1]: unknown placeholder `{instruction-flie}`",
      "  did you mean `{instruction-file}`?",
    ],
  ],
  [
    "an unknown placeholder",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      '    command: [node, "{frobnicate}"]',
    ],
    [
      "pairgate.yml:5:21: candidates.agent.command[1]: unknown placeholder `{frobnicate}`",
      "  known are {instruction}, {instruction-file}, {model}, {workspace}, {repo} and {usage-file}; braces that mean themselves need a space inside",
    ],
  ],
  [
    "a model that is not named",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      '    command: [node, "--model={model}"]',
    ],
    [
      "pairgate.yml:5:21: candidates.agent.command[1]: `{model}` is used, but the candidate names no model",
      "  add model: to candidates.agent, or remove the placeholder",
    ],
  ],
  [
    "another harness",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    harness: copilot",
    ],
    [
      "pairgate.yml:5:14: candidates.agent.harness: `copilot` is not a harness of this version",
      "  this version has: command",
    ],
  ],
  [
    "a model that is a number",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    model: 4",
    ],
    ["pairgate.yml:6:12: candidates.agent.model: `4` is not text", '  put it in quotes: "4"'],
  ],
  [
    "setup as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    setup: npm ci",
    ],
    ["pairgate.yml:6:12: candidates.agent.setup: `npm ci` is not a list", "  write a list: setup: [npm, ci]"],
  ],
  [
    "paths outside the repository",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      '    paths: [/etc, ../x, "~/x"]',
    ],
    [
      "pairgate.yml:6:13: candidates.agent.paths[0]: `/etc` is not a path inside the repository",
      "  write it relative to the root of the repository, without `..`",
      "pairgate.yml:6:19: candidates.agent.paths[1]: `../x` is not a path inside the repository",
      "  write it relative to the root of the repository, without `..`",
      "pairgate.yml:6:25: candidates.agent.paths[2]: `~/x` is not a path inside the repository",
      "  write it relative to the root of the repository, without `..`",
    ],
  ],
  [
    "no paths",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    paths: []",
    ],
    [
      "pairgate.yml:6:12: candidates.agent.paths: the list is empty",
      "  write paths: [agent/**, package-lock.json]",
    ],
  ],
  [
    "env as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: API_KEY",
    ],
    ["pairgate.yml:6:10: candidates.agent.env: `API_KEY` is not a list", "  write a list: env: [API_KEY]"],
  ],
  [
    "env as a map",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: { API_KEY: sk-secret }",
    ],
    [
      "pairgate.yml:6:10: candidates.agent.env: a map is not a list",
      "  write a list: env: [ANTHROPIC_API_KEY]",
    ],
  ],
  [
    "env with a value",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [API_KEY=sk-secret]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `API_KEY` has a value written behind it",
      "  write the name alone: its value is taken from the environment, and a secret does not belong in this file",
    ],
  ],
  [
    "names that are none",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [1ST, MY-KEY]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `1ST` is not the name of an environment variable",
      "  write letters, digits and `_`, not starting with a digit",
      "pairgate.yml:6:16: candidates.agent.env[1]: `MY-KEY` is not the name of an environment variable",
      "  write letters, digits and `_`, not starting with a digit",
    ],
  ],
  [
    "the variable GITHUB_TOKEN",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_TOKEN]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_TOKEN` cannot be given to an agent: it opens the repository",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GITHUB_ENV",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_ENV]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_ENV` cannot be given to an agent: the runner obeys what is written to the file that it names",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GITHUB_OUTPUT",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_OUTPUT]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_OUTPUT` cannot be given to an agent: the runner obeys what is written to the file that it names",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GITHUB_PATH",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_PATH]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_PATH` cannot be given to an agent: the runner obeys what is written to the file that it names",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GITHUB_STATE",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_STATE]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_STATE` cannot be given to an agent: the runner obeys what is written to the file that it names",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GITHUB_STEP_SUMMARY",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GITHUB_STEP_SUMMARY]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GITHUB_STEP_SUMMARY` cannot be given to an agent: the runner obeys what is written to the file that it names",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable ACTIONS_RUNTIME_TOKEN",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [ACTIONS_RUNTIME_TOKEN]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `ACTIONS_RUNTIME_TOKEN` cannot be given to an agent: such variables hold the runner's own credentials",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable INPUT_TOKEN",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [INPUT_TOKEN]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `INPUT_TOKEN` cannot be given to an agent: such variables hold the inputs of an Action, its tokens among them",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable PAIRGATE_SEED",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [PAIRGATE_SEED]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `PAIRGATE_SEED` cannot be given to an agent: pairgate sets such variables itself",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable NODE_OPTIONS",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [NODE_OPTIONS]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `NODE_OPTIONS` cannot be given to an agent: it changes every program that is started",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable LD_PRELOAD",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [LD_PRELOAD]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `LD_PRELOAD` cannot be given to an agent: it changes every program that is started",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable GH_TOKEN",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [GH_TOKEN]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `GH_TOKEN` cannot be given to an agent: it opens the repository",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable BASH_ENV",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [BASH_ENV]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `BASH_ENV` cannot be given to an agent: it changes every program that is started",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable DYLD_INSERT_LIBRARIES",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [DYLD_INSERT_LIBRARIES]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `DYLD_INSERT_LIBRARIES` cannot be given to an agent: it changes every program that is started",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "the variable github_token",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    env: [github_token]",
    ],
    [
      "pairgate.yml:6:11: candidates.agent.env[0]: `github_token` cannot be given to an agent: it opens the repository",
      "  pass what the agent needs in a variable of another name",
    ],
  ],
  [
    "readable paths",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    readable: [/, models, /opt/../etc]",
    ],
    [
      "pairgate.yml:6:16: candidates.agent.readable[0]: `/` would show the agent the whole machine",
      "  name the folders that it needs",
      "pairgate.yml:6:19: candidates.agent.readable[1]: `models` is not an absolute path without `..`",
      "  write it from `/` or from `~/`",
      "pairgate.yml:6:27: candidates.agent.readable[2]: `/opt/../etc` is not an absolute path without `..`",
      "  write it from `/` or from `~/`",
    ],
  ],
  [
    "settings of more than one level",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    settings: { a: [1], b: { c: 1 }, d: null }",
    ],
    [
      "pairgate.yml:6:20: candidates.agent.settings.a: a list is not text, a number, true or false",
      "  settings are one level deep: put anything larger into a file of the agent's own",
      "pairgate.yml:6:28: candidates.agent.settings.b: a map is not text, a number, true or false",
      "  settings are one level deep: put anything larger into a file of the agent's own",
      "pairgate.yml:6:41: candidates.agent.settings.d: there is no value",
      "  write it as in settings: { reasoning-effort: high, max-turns: 40 }, or remove the line",
    ],
  ],
  [
    "settings as a list",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    settings: [a]",
    ],
    [
      "pairgate.yml:6:15: candidates.agent.settings: a list is not a map",
      "  write settings: { reasoning-effort: high, max-turns: 40 }",
    ],
  ],
  [
    "usage as text",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    usage: openai",
    ],
    [
      "pairgate.yml:6:12: candidates.agent.usage: `openai` is not a map",
      "  write usage: { format: claude-code, from: stdout }",
    ],
  ],
  [
    "usage without a format",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    usage: { from: stdout }",
    ],
    ["pairgate.yml:6:5: candidates.agent.usage.format: `format` is missing", "  write format: claude-code"],
  ],
  [
    "usage of an unknown kind",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    usage: { format: claude, from: file }",
    ],
    [
      "pairgate.yml:6:22: candidates.agent.usage.format: unknown value `claude`",
      "  did you mean `claude-code`?",
      "pairgate.yml:6:36: candidates.agent.usage.from: unknown value `file`",
      "  write stdout or stderr",
    ],
  ],
  [
    "a misspelt key",
    [
      "version: 1",
      "suites: { bench: { tasks: bench/tasks } }",
      "candidates:",
      "  agent:",
      "    command: [node, agent.js]",
      "    modle: x",
    ],
    ["pairgate.yml:6:5: candidates.agent.modle: unknown key `modle`", "  did you mean `model`?"],
  ],
];

test.each(cases)("candidates: %s", (_, file, said) => {
  expect(problemsOf(file.join("\n")).split("\n")).toEqual(said);
});
