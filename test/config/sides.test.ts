import { describe, expect, it } from "vitest";
import { resolveChecks } from "../../src/config/checks.ts";
import type { Config } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { judgedBy } from "../../src/config/sides.ts";

const read = (text: string): Config => parseConfig({ text, file: "pairgate.yml" }).config;

const text = `version: 1
suites: { bench: { tasks: tasks, attempts: 3 } }
candidates:
  agent:
    command: [node, agent.js]
    model: small-1
    env: [KEY]
    readable: [/opt/tools]
    paths: ["agent/**"]
gates: { pass-rate: { margin: 10% } }
`;
const base = read(text);
/** The base's file with one thing changed, judged by the base. */
const judged = (from: string, to: string) => {
  expect(text).toContain(from);
  return judgedBy({ base, head: read(text.replace(from, to)) });
};
const candidateOf = ({ config }: ReturnType<typeof judgedBy>) => config.candidates[0];
const said = ({ notes }: ReturnType<typeof judgedBy>) => notes.map(({ message }) => message);
const later = (key: string) => [
  `the change of \`${key}\` takes effect once it is merged: a pull request is judged by its base`,
];

describe("a pull request is judged by its base", () => {
  it("and where it changes nothing there is nothing to say", () => {
    expect(judgedBy({ base, head: base })).toEqual({ config: base, notes: [] });
  });

  it.each([
    ["a gate that is loosened", "margin: 10%", "margin: 90%", "gates"],
    ["a suite with other tasks", "tasks: tasks", "tasks: easier", "suites"],
    ["fewer rounds", "attempts: 3", "attempts: 1", "suites"],
    ["a higher false-alarm rate", "version: 1", "version: 1\nfalse-alarm: 50%", "false-alarm"],
    ["a larger budget", "version: 1", "version: 1\nbudget: { usd: 9000 }", "budget"],
    ["another baseline", "version: 1", "version: 1\nbaseline: { confirm: false }", "baseline"],
    ["what forks may", "version: 1", "version: 1\nforks: allow-unmeasured", "forks"],
    ["another way of stopping", "version: 1", "version: 1\nstopping: none", "stopping"],
    [
      "a check with gates of its own",
      "version: 1",
      "version: 1\nchecks: [{ suite: bench, candidate: agent, gates: { tokens: off } }]",
      "checks",
    ],
  ])("so %s is not obeyed, and that is said", (_, from, to, key) => {
    const both = judged(from, to);
    expect(both.config).toEqual(base);
    expect(said(both)).toEqual(later(key));
  });

  it.each([
    ["a model", "small-1", "small-2", { model: "small-2" }],
    ["a command", "[node, agent.js]", "[node, other.js]", { command: ["node", "other.js"] }],
    ["a setup", "    env:", "    setup: [npm, ci]\n    env:", { setup: ["npm", "ci"] }],
    ["settings", "    env:", "    settings: { effort: 3 }\n    env:", { settings: { effort: 3 } }],
    [
      "how usage is told",
      "    env:",
      "    usage: { format: openai, from: stderr }\n    env:",
      { usage: { format: "openai", from: "stderr" } },
    ],
  ])("and %s of its own is what is judged", (_, from, to, changed) => {
    const both = judged(from, to);
    expect(candidateOf(both)).toEqual({ ...base.candidates[0], ...changed });
    expect(said(both)).toEqual([]);
  });

  it.each([
    ["variables", "[KEY]", "[KEY, OTHER_KEY]", "candidates.agent.env"],
    ["folders of the machine", "[/opt/tools]", "[/home]", "candidates.agent.readable"],
  ])("and it shows the agent no other %s", (_, from, to, key) => {
    const both = judged(from, to);
    expect(both.config).toEqual(base);
    expect(said(both)).toEqual(later(key));
  });

  it("so it hides no file of the candidate: paths that are narrowed are united with the base's", () => {
    expect(candidateOf(judged('"agent/**"', '"agent/main.js"'))?.paths).toEqual([
      "agent/**",
      "agent/main.js",
    ]);
    expect(candidateOf(judged('"agent/**"', '"agent/**", lib.js'))?.paths).toEqual(["agent/**", "lib.js"]);
  });

  it("measures a removed candidate as the base has it, and a new one not yet", () => {
    const renamed = judged("  agent:", "  renamed:");
    expect(renamed.config).toEqual(base);
    expect(said(renamed)).toEqual([
      "candidate `agent` is removed by this change; until it is merged, it is measured as the base commit has it",
      "candidate `renamed` is new: it is measured once it is merged",
    ]);
  });

  it("finds the candidates of all its checks, whatever the head did to them", () => {
    const two = text
      .replace("candidates:", "candidates:\n  other: { command: [sh, other.sh] }")
      .concat("checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n");
    const both = judgedBy({ base: read(two), head: base });
    expect(resolveChecks(both.config).map(({ name }) => name)).toEqual(["bench/agent", "bench/other"]);
    expect(said(both)).toHaveLength(2);
  });
});
