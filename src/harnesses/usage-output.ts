import { readCaptured } from "../sandbox/captured-text.ts";
import { type JsonObject, jsonLines } from "./json-object.ts";
import { checkUsage, UNMETERED, type UsageReading } from "./usage.ts";
import { readClaudeCode } from "./usage-claude-code.ts";
import { readOpenAi } from "./usage-openai.ts";

/** The formats in which an agent's own output can tell its usage. */
const USAGE_FORMATS = ["pairgate", "claude-code", "openai"] as const;
export type UsageFormat = (typeof USAGE_FORMATS)[number];

/** Reads usage out of what an agent printed: standard output first, then standard error. */
export function readUsageOutput(options: {
  readonly format: UsageFormat;
  readonly outputs: readonly { readonly path: string; readonly leftOut: number }[];
}): UsageReading {
  for (const { path, leftOut } of options.outputs) {
    const objects = jsonLines(readCaptured({ path }));
    const reading = readObjects({ format: options.format, objects, isWhole: leftOut === 0 });
    if (reading !== UNMETERED) return reading;
  }
  return UNMETERED;
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
