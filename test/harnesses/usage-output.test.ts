import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readUsageOutput, type UsageFormat, type UsageOutput } from "../../src/harnesses/usage-output.ts";
import { bench, MODES, temporaryFolder } from "../engines/bench.ts";

async function read(format: UsageFormat, lines: readonly unknown[], { leftOut = 0 } = {}) {
  await using folder = temporaryFolder();
  const path = join(folder.path, "output");
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return readUsageOutput({ format, output: { path, leftOut } });
}

test("pairgate: the last line with both counts", async () => {
  const lines = [
    "starting",
    { inputTokens: 1, outputTokens: 1 },
    { inputTokens: 10, outputTokens: 2, turns: 3 },
    { done: true },
  ];
  expect(await read("pairgate", lines)).toMatchObject({
    report: { inputTokens: 10, outputTokens: 2, turns: 3 },
    problem: null,
  });
  expect(await read("pairgate", ["no json", "{torn", "[1]"])).toEqual({ report: null, problem: null });
  expect((await read("pairgate", [{ inputTokens: "10", outputTokens: 2 }])).problem).toContain("inputTokens");
});

const model = (
  inputTokens: number,
  cacheReadInputTokens: number,
  cacheCreationInputTokens: number,
  outputTokens: number,
) => ({
  inputTokens,
  cacheReadInputTokens,
  cacheCreationInputTokens,
  outputTokens,
});

test("claude-code: all models, caches added to the input, the last result", async () => {
  const result = {
    type: "result",
    is_error: false,
    num_turns: 4,
    total_cost_usd: 0.00101,
    usage: { input_tokens: 1, output_tokens: 1 },
    modelUsage: { "claude-haiku-4-5": model(900, 100, 50, 20), "claude-sonnet-4-5": model(5, 0, 0, 1) },
  };
  const report = {
    inputTokens: 1055,
    cacheReadTokens: 100,
    cacheWriteTokens: 50,
    outputTokens: 21,
    costUsd: 0.00101,
    turns: 4,
    model: "claude-haiku-4-5",
  };
  const earlier = { ...result, modelUsage: { m: model(1, 0, 0, 1) } };
  expect(await read("claude-code", ["noise", earlier, { type: "assistant" }, result])).toEqual({
    report,
    problem: null,
  });
  expect(await read("claude-code", [[{ type: "system" }, result]])).toEqual({ report, problem: null });
});

test("claude-code: zeroes of a crash are unknown, and nonsense is a problem", async () => {
  const crash = {
    type: "result",
    is_error: true,
    modelUsage: {},
    usage: { input_tokens: 0, output_tokens: 0 },
  };
  expect(await read("claude-code", [crash])).toEqual({ report: null, problem: null });
  expect(await read("claude-code", ["nothing"])).toEqual({ report: null, problem: null });
  expect((await read("claude-code", [{ type: "result", usage: { input_tokens: 5 } }])).problem).toContain(
    "no modelUsage",
  );
  const negative = { type: "result", modelUsage: { a: model(-5, 0, 0, 1), b: model(10, 0, 0, 1) } };
  expect((await read("claude-code", [negative])).problem).toContain("inputTokens");
});

const call = (id: string | undefined, prompt: number, cached: number | undefined, completion: number) => ({
  ...(id === undefined ? {} : { id }),
  model: "gpt-4.1",
  usage: {
    prompt_tokens: prompt,
    completion_tokens: completion,
    ...(cached === undefined ? {} : { prompt_tokens_details: { cached_tokens: cached } }),
  },
});

test("openai: the sum of all responses, each id once, cache within the input", async () => {
  const lines = [
    call("a", 1001, 100, 20),
    { id: "b", usage: null },
    call("b", 5, undefined, 1),
    call("b", 5, undefined, 3),
    `data: ${JSON.stringify(call(undefined, 10, 0, 1))}`,
    "data: [DONE]",
    call(undefined, 10, 0, 1),
  ];
  expect(await read("openai", lines)).toEqual({
    report: {
      inputTokens: 1026,
      cacheReadTokens: 100,
      cacheWriteTokens: 0,
      outputTokens: 25,
      costUsd: null,
      turns: 4,
      model: "gpt-4.1",
    },
    problem: null,
  });
  expect(await read("openai", ["{}"])).toEqual({ report: null, problem: null });
  expect((await read("openai", lines, { leftOut: 1 })).problem).toContain("longer than what is kept");
  expect((await read("openai", [call("a", 1, 2, 1)])).problem).toContain("exceed");
  expect((await read("openai", [call("a", -1, 0, 1), call("b", 5, 0, 1)])).problem).toContain("inputTokens");
});

test.each(MODES)(
  "the output is read where a format is named, and the file goes before it, sandbox %s",
  async (mode) => {
    const print = `echo '{"inputTokens":7,"outputTokens":1}'`;
    const pairgate = { format: "pairgate", from: "stdout" } as const;
    const outcome = async (agent: string, usage: UsageOutput | null) => {
      await using suite = await bench({ mode, agent, candidate: { usage }, limits: { tokens: 100 } });
      const result = await suite.attempt();
      return [result.usage?.inputTokens ?? null, result.reason];
    };
    expect(await outcome(print, pairgate)).toEqual([7, null]);
    expect(await outcome(print, null)).toEqual([null, null]);
    expect(
      await outcome(`${print}; echo '{"inputTokens":9,"outputTokens":1}' > "$PAIRGATE_USAGE"`, pairgate),
    ).toEqual([9, null]);
    expect(await outcome(print.replace("7", "700"), pairgate)).toEqual([700, "token-limit"]);
  },
);

test.each(MODES)("only the named stream is read, sandbox %s", async (mode) => {
  const print = `echo '{"inputTokens":7,"outputTokens":1}'`;
  const both = `${print}; ${print.replace("7", "8")} >&2`;
  const counted = async (agent: string, from: UsageOutput["from"]) => {
    await using suite = await bench({ mode, agent, candidate: { usage: { format: "pairgate", from } } });
    return (await suite.attempt()).usage?.inputTokens ?? null;
  };
  expect(await counted(both, "stdout")).toBe(7);
  expect(await counted(both, "stderr")).toBe(8);
  expect(await counted(print, "stderr")).toBeNull();
  expect(await counted(`${print} >&2`, "stdout")).toBeNull();
});
