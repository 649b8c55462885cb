import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentEnvironment } from "../../../src/commands/action/agent-env.ts";
import type { ActionContext } from "../../../src/commands/action/context.ts";
import { parseConfig } from "../../../src/config/parse.ts";
import { PairgateError } from "../../../src/domain/error.ts";

const { config } = parseConfig({
  file: "pairgate.yml",
  text: `version: 1
suites: { bench: { tasks: tasks } }
candidates:
  one: { command: [node, one.js], env: [ONE_KEY, SHARED] }
  two: { command: [node, two.js], env: [TWO_KEY, SHARED] }
checks: [{ suite: bench, candidate: one }, { suite: bench, candidate: two }]
`,
});

/** What is read of an input, what was masked by then, and what was said. */
function read(agentEnv: string) {
  const masked: string[] = [];
  const warnings: string[] = [];
  const runner = { mask: (value: string) => masked.push(value), warn: (text: string) => warnings.push(text) };
  const context = { inputs: { agentEnv }, runner } as unknown as ActionContext;
  try {
    return { environment: agentEnvironment(context, config), masked, warnings, error: null };
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    return { environment: null, masked, warnings, error: error.message };
  }
}

describe("the input agent-env", () => {
  it("gives agents the variables that a candidate names, as they are", () => {
    const { environment, masked, warnings } = read(
      'ONE_KEY=abc\r\n\n# a note\nexport TWO_KEY=x=y z\nSHARED="quoted"\n  SHARED=later  \n',
    );
    expect(environment).toEqual({ ONE_KEY: "abc", TWO_KEY: "x=y z", SHARED: "later" });
    expect(masked).toEqual(["abc", "x=y z", '"quoted"', "later"]);
    expect(warnings).toEqual([]);
  });

  it("gives them no others, and says which", () => {
    const { environment, masked, warnings } = read("OTHER=secret\nONE_KEY=abc");
    expect(environment).toEqual({ ONE_KEY: "abc" });
    expect(masked).toEqual(["secret", "abc"]);
    expect(warnings).toEqual([expect.stringMatching(/^OTHER of agent-env reaches no agent/u)]);
  });

  it("gives nothing where there is none", () => {
    expect(read("")).toEqual({ environment: {}, masked: [], warnings: [], error: null });
  });

  it.each([
    "GITHUB_TOKEN",
    "NODE_OPTIONS",
    "ACTIONS_RUNTIME_TOKEN",
    "INPUT_TOKEN",
    "PAIRGATE_SEED",
    "ld_preload",
  ])("takes no %s, whoever asks", (name) => {
    const { error, masked } = read(`ONE_KEY=abc\n${name}=hidden-value\nTWO_KEY=def`);
    expect(error).toContain(`line 2 of \`agent-env\` sets ${name}`);
    expect(error).not.toContain("hidden-value");
    expect(masked).toEqual(["abc", "hidden-value", "def"]);
  });

  it("names a line that is none by its number, once every value is masked", () => {
    const { error, masked } = read("ONE_KEY=abc\n-----BEGIN SECRET-----\nTWO_KEY=def");
    expect(error).toContain("line 2 of `agent-env` is not NAME=value");
    expect(error).not.toContain("SECRET");
    expect(masked).toEqual(["abc", "-----BEGIN SECRET-----", "def"]);
  });

  it("repeats no line of a key that reads as a name", () => {
    const { warnings, error } = read("ONE_KEY=MIIEowIBAAKCAQEA\nc2VjcmV0IGtleQ==");
    expect(`${warnings.join()} ${error}`).not.toContain("c2VjcmV0");
  });

  it("never repeats a value, and masks each before anything is said", () => {
    const value = fc.stringMatching(/^[a-z]{12,20}$/u).map((text) => `value-${text}`);
    const line = fc.tuple(
      fc.constantFrom("ONE_KEY=", "export SHARED=", "OTHER=", "GH_TOKEN=", "", "  ", "not a name ", "=", "#"),
      value,
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { masked, warnings, error } = read(lines.map((parts) => parts.join("")).join("\n"));
        const said = `${warnings.join("\n")}\n${error}`;
        for (const [start, secret] of lines) {
          expect(said).not.toContain(secret);
          if (start !== "#") expect(masked.some((one) => one.includes(secret))).toBe(true);
        }
      }),
    );
  });
});
