import { isObject, type JsonObject } from "./json-object.ts";
import { checkUsage, UNMETERED, type UsageReading } from "./usage.ts";

/**
 * Claude Code's `--output-format json` and `stream-json`. `usage` leaves out subagents, so `modelUsage` is added up; its
 * input leaves out what was read from and written to the cache, and ours holds both.
 * See https://docs.claude.com/en/docs/agent-sdk/cost-tracking.
 */
export function readClaudeCode(objects: readonly JsonObject[]): UsageReading {
  // A stream may hold several results; each counts from the beginning, so the last one counts all.
  const result = objects.findLast((object) => object["type"] === "result");
  if (result === undefined) return UNMETERED;
  const where = "Claude Code's result";
  const models = isObject(result["modelUsage"]) ? Object.entries(result["modelUsage"]) : [];
  const perModel = models.map(([model, used]) => ({ model, ...countsOf(isObject(used) ? used : {}) }));
  const sum = (key: keyof Counts) => perModel.reduce((total, counts) => total + counts[key], 0);
  const [read, written, output] = [sum("read"), sum("written"), sum("output")];
  const input = sum("fresh") + read + written;
  if (input + output === 0) {
    // A crash reports zeroes: unknown, not nothing.
    if (result["is_error"] === true) return UNMETERED;
    if (models.length === 0) return { report: null, problem: `${where} has no modelUsage` };
  }
  const largest = perModel.toSorted((a, b) => totalOf(b) - totalOf(a))[0];
  const value = {
    inputTokens: input,
    cacheReadTokens: read,
    cacheWriteTokens: written,
    outputTokens: output,
    costUsd: result["total_cost_usd"] ?? null,
    turns: result["num_turns"] ?? null,
    model: largest?.model ?? null,
  };
  return checkUsage({ value, where });
}

interface Counts {
  readonly fresh: number;
  readonly read: number;
  readonly written: number;
  readonly output: number;
}

function countsOf(used: JsonObject): Counts {
  // What is there and no number makes the whole sum one, and the check refuses it.
  const count = (name: string) => (used[name] === undefined ? 0 : asCount(used[name]));
  return {
    fresh: count("inputTokens"),
    read: count("cacheReadInputTokens"),
    written: count("cacheCreationInputTokens"),
    output: count("outputTokens"),
  };
}

/** Negative parts must not vanish in a sum. */
function asCount(value: unknown): number {
  return typeof value === "number" && value >= 0 ? value : Number.NaN;
}

function totalOf({ fresh, read, written, output }: Counts): number {
  return fresh + read + written + output;
}
