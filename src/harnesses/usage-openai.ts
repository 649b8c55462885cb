import { isObject, type JsonObject } from "./json-object.ts";
import { checkUsage, UNMETERED, type UsageReading } from "./usage.ts";

/**
 * Chat completions, one response or chunk a line. `prompt_tokens` includes what came from the cache, and
 * `completion_tokens` the reasoning. See https://platform.openai.com/docs/api-reference/chat/object.
 */
export function readOpenAi(options: {
  readonly objects: readonly JsonObject[];
  readonly isWhole: boolean;
}): UsageReading {
  // Some servers repeat a growing usage in every chunk of a response, so the last of each id counts.
  const calls = new Map<unknown, { readonly used: JsonObject; readonly model: unknown }>();
  for (const object of options.objects) {
    const used = object["usage"];
    if (!isObject(used) || !("prompt_tokens" in used)) continue;
    calls.set(object["id"] ?? Symbol("no id"), { used, model: object["model"] });
  }
  if (calls.size === 0) return UNMETERED;
  const where = "the sum of the responses' usage";
  if (!options.isWhole) {
    return { report: null, problem: `${where} is unknown: the output was longer than what is kept of it` };
  }
  const all = [...calls.values()];
  const sum = (of: (used: JsonObject) => unknown) =>
    all.reduce((total, { used }) => total + asCount(of(used)), 0);
  const model = all.at(-1)?.model;
  const value = {
    inputTokens: sum((used) => used["prompt_tokens"]),
    cacheReadTokens: sum((used) => cachedOf(used)),
    outputTokens: sum((used) => used["completion_tokens"] ?? 0),
    turns: all.length,
    model: typeof model === "string" ? model : null,
  };
  return checkUsage({ value, where });
}

function cachedOf(used: JsonObject): unknown {
  const details = used["prompt_tokens_details"];
  return isObject(details) ? (details["cached_tokens"] ?? 0) : 0;
}

/** Negative parts must not vanish in a sum. */
function asCount(value: unknown): number {
  return typeof value === "number" && value >= 0 ? value : Number.NaN;
}
