import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withScratch } from "../../src/commands/outputs.ts";
import type { AttemptResult, Engine } from "../../src/engines/engine.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pairgate-outputs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const passed: AttemptResult = {
  outcome: "pass",
  score: 1,
  reason: null,
  detail: null,
  usage: null,
  usageProblem: null,
  capped: null,
  costUsd: null,
  turns: null,
  durationMs: 1,
  resolvedModel: null,
};

/** An engine whose attempts leave one file. */
function engineThatWrites(seen: string[]): Engine {
  return {
    fingerprintOf: {
      engine: "local/1",
      dataset: null,
      verifier: null,
      limits: { time: 1, tokens: null, disk: 1 },
    },
    tasks: [],
    sandbox: "none",
    attempt: async ({ directory }) => {
      seen.push(directory);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, "said"), "hello");
      return passed;
    },
  };
}

const request = (directory: string) => ({
  task: "t",
  uid: "u",
  seed: 1,
  directory,
  signal: new AbortController().signal,
});

it("works outside of where outputs are kept, and moves them there", async () => {
  const seen: string[] = [];
  const { engine, remove } = await withScratch(engineThatWrites(seen));
  const kept = join(folder, "run", "t-1");
  expect(await engine.attempt(request(kept))).toEqual(passed);
  expect(readdirSync(kept)).toEqual(["said"]);
  const scratch = dirname(seen[0] ?? "");
  expect(scratch.startsWith(folder)).toBe(false);
  await remove();
  expect(existsSync(scratch)).toBe(false);
});

it("loses no result where the outputs cannot be kept", async () => {
  const { engine, remove } = await withScratch(engineThatWrites([]));
  writeFileSync(join(folder, "in-the-way"), "");
  const result = await engine.attempt(request(join(folder, "in-the-way", "t-1")));
  expect(result).toMatchObject({ outcome: "pass", detail: expect.stringMatching(/could not be kept: E/u) });
  await remove();
});
