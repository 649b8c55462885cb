import { describe, expect, test } from "vitest";
import { resolveChecks } from "../../src/config/checks.ts";
import { parseConfig } from "../../src/config/parse.ts";

const read = (lines: readonly string[]) =>
  parseConfig({ text: lines.join("\n"), file: "pairgate.yml" }).config;

const TWO = [
  "version: 1",
  "suites: { bench: { tasks: a }, smoke: { tasks: b } }",
  "candidates: { agent: { command: [agent] }, other: { command: [other] } }",
];

const BUILT_IN = {
  passRate: { share: 0.7, margin: 0.1 },
  tokens: { share: 0.3, tolerance: 0.05, margin: 0.2 },
  cost: null,
  errors: { max: 0.05 },
};

test("one suite and one candidate are a check without being named", () => {
  const config = read([
    "version: 1",
    "suites: { bench: { tasks: a } }",
    "candidates: { agent: { command: [agent] } }",
  ]);
  expect(resolveChecks(config)).toEqual([
    {
      name: "bench/agent",
      suite: config.suites[0],
      candidate: config.candidates[0],
      gates: BUILT_IN,
      baseline: config.baseline,
    },
  ]);
});

test("named checks keep their order", () => {
  const config = read([
    ...TWO,
    "checks: [{ suite: smoke, candidate: other }, { suite: bench, candidate: agent }]",
  ]);
  expect(
    resolveChecks(config).map(({ name, suite, candidate }) => [name, suite.tasks, candidate.command]),
  ).toEqual([
    ["smoke/other", "b", ["other"]],
    ["bench/agent", "a", ["agent"]],
  ]);
});

describe("gates", () => {
  const merged = ({ file, check }: { file: string; check: string }) => {
    const entry = `{ suite: bench, candidate: agent, gates: ${check} }`;
    return resolveChecks(read([...TWO, `gates: ${file}`, `checks: [${entry}]`]))[0]?.gates;
  };

  test("of a check change those of the file, which change the built-in ones", () => {
    expect(
      merged({
        file: "{ pass-rate: { share: 60% }, tokens: { tolerance: 8% }, errors: { max: 1% } }",
        check: "{ pass-rate: { margin: 15% }, tokens: { margin: 30% } }",
      }),
    ).toEqual({
      passRate: { share: 0.6, margin: 0.15 },
      tokens: { share: 0.3, tolerance: 0.08, margin: 0.3 },
      cost: null,
      errors: { max: 0.01 },
    });
  });

  test("of tokens are off where the nearest level says so", () => {
    expect(merged({ file: "{ tokens: { margin: 30% } }", check: "{ tokens: off }" })?.tokens).toBeNull();
    expect(merged({ file: "{ tokens: off }", check: "{}" })?.tokens).toBeNull();
  });

  test("of cost are on where a level says so, with the built-in numbers, and off again where one says that", () => {
    const builtIn = { share: 0.3, tolerance: 0.05, margin: 0.2 };
    expect(merged({ file: "{}", check: "{ cost: {} }" })?.cost).toEqual(builtIn);
    expect(merged({ file: "{ cost: { margin: 40% } }", check: "{ cost: { share: 10% } }" })?.cost).toEqual({
      ...builtIn,
      share: 0.1,
      margin: 0.4,
    });
    expect(merged({ file: "{ cost: {} }", check: "{ cost: off }" })?.cost).toBeNull();
    expect(merged({ file: "{ cost: off }", check: "{}" })?.cost).toBeNull();
  });

  test("of tokens are on again below a level that has them off, with the built-in numbers", () => {
    expect(merged({ file: "{ tokens: off }", check: "{ tokens: { margin: 30% } }" })?.tokens).toEqual({
      ...BUILT_IN.tokens,
      margin: 0.3,
    });
    expect(merged({ file: "{ tokens: off }", check: "{ tokens: {} }" })?.tokens).toEqual(BUILT_IN.tokens);
  });
});

describe("parts of two files put together", () => {
  const config = read([...TWO, "checks: [{ suite: bench, candidate: agent }]"]);

  test("need a suite of the name", () => {
    expect(() => resolveChecks({ ...config, suites: config.suites.slice(1) })).toThrow(
      "there is no suite `bench`\n  the file has `smoke`",
    );
  });

  test("need checks", () => {
    expect(() => resolveChecks({ ...config, checks: null })).toThrow(
      "`checks` is missing: 2 suites and 2 candidates can be paired in several ways",
    );
  });
});
