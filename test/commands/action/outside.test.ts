import { describe, expect, it } from "vitest";
import { touches } from "../../../src/commands/action/outside.ts";
import { parseConfig } from "../../../src/config/parse.ts";

const { config } = parseConfig({
  file: "pairgate.yml",
  text: `version: 1
suites: { bench: { tasks: bench/tasks } }
candidates:
  one:
    command: [node, ./run/one.js, "{instruction-file}"]
    setup: [bash, scripts/setup.sh]
    paths: ["agent/**", "*.lock", "!x"]
  two: { command: [bin/two], paths: ["two/**/*.py"] }
checks: [{ suite: bench, candidate: one }, { suite: bench, candidate: two }]
`,
});
const at = (configFile: string, ...files: string[]) => touches({ files, config, configFile });

describe("a change from outside", () => {
  it.each([
    ["agent/main.js"],
    ["agent/deep/er/main.js"],
    ["agent/.hidden/rules.md"],
    ["package.lock"],
    ["two/a/b/c.py"],
    ["two/c.py"],
    ["run/one.js"],
    ["scripts/setup.sh"],
    ["bin/two"],
    // A file of that name would be counted in.
    ["node"],
    ["pairgate.yml"],
    [".gitattributes"],
    ["docs/.gitmodules"],
    // A submodule is listed by its folder's name alone.
    ["agent"],
  ])("touches a candidate by %s", (file) => {
    expect(at("pairgate.yml", file)).toBe(true);
    expect(at("./pairgate.yml", file)).toBe(true);
    expect(at("pairgate.yml", "README.md", file)).toBe(true);
  });

  it.each([
    [],
    ["README.md"],
    ["agents/main.js"],
    ["docs/agent/main.js"],
    ["deep/package.lock"],
    ["two/notes.md"],
    ["bench/tasks/one/instruction.md"],
    [".github/workflows/gate.yml"],
    ["other/pairgate.yml"],
  ])("touches none by %j", (...files) => {
    expect(at("pairgate.yml", ...files)).toBe(false);
  });

  it("is seen by the old name of a file that was moved out, and by the new one of a file moved in", () => {
    // Both are among the files of a change: see `changedFiles`.
    expect(at("pairgate.yml", "docs/main.js", "agent/main.js")).toBe(true);
  });

  it("counts from the folder of pairgate.yml, where every path of it begins", () => {
    const inner = "tools/bench/pairgate.yml";
    for (const file of ["agent/main.js", "run/one.js", "pairgate.yml"]) {
      expect(at(inner, `tools/bench/${file}`), file).toBe(true);
      expect(at(inner, file), file).toBe(false);
      expect(at(inner, `tools/bench2/${file}`), file).toBe(false);
    }
  });
});
