import { readCaptured } from "../sandbox/captured-text.ts";
import { type JsonObject, jsonLines } from "./json-object.ts";
import { checkUsage, UNMETERED, type UsageReading } from "./usage.ts";
import { readClaudeCode } from "./usage-claude-code.ts";
import { readOpenAi } from "./usage-openai.ts";

/** The formats in which an agent's own output can tell its usage. */
const USAGE_FORMATS = ["pairgate", "claude-code", "openai"] as const;
export type UsageFormat = (typeof USAGE_FORMATS)[number];

/** Where an agent's own output tells its usage, and how. */
export interface UsageOutput {
  readonly format: UsageFormat;
  readonly from: "stdout" | "stderr";
}

/** Reads usage out of what an agent printed to one of its streams. */
export function readUsageOutput(options: {
  readonly format: UsageFormat;
  readonly output: { readonly path: string; readonly leftOut: number };
}): UsageReading {
  const { path, leftOut } = options.output;
  return readObjects({
    format: options.format,
    objects: jsonLines(readCaptured({ path })),
    isWhole: leftOut === 0,
  });
}

function readObjects(options: {
  readonly format: UsageFormat;
  readonly objects: readonly JsonObject[];
  readonly isWhole: boolean;
}): UsageReading {
  const { format, objects, isWhole } = options;
  switch (format) {
    case "pairgate":
      return readPairgate(objects);
    case "claude-code":
      return readClaudeCode(objects);
    case "openai":
      return readOpenAi({ objects, isWhole });
    default:
      return format satisfies never;
  }
}

function readPairgate(objects: readonly JsonObject[]): UsageReading {
  const last = objects.findLast((object) => "inputTokens" in object && "outputTokens" in object);
  if (last === undefined) return UNMETERED;
  return checkUsage({ value: last, where: "the last line with inputTokens and outputTokens" });
}
