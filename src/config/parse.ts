import { PairgateError, type Problem } from "../domain/error.ts";
import type { Config } from "./config.ts";
import { type ConfigDocument, readDocument } from "./document.ts";
import { configFields } from "./fields.ts";
import { problemsOfIssues } from "./issues.ts";
import { mapOf } from "./plain-data.ts";
import { problemsOfRelations } from "./relations.ts";
import { configSchema } from "./schema.ts";
import { shown } from "./shown.ts";
import { SMALLEST_FILE } from "./smallest-file.ts";

export interface ParsedConfig {
  readonly config: Config;
}

/** Reads the text of `pairgate.yml`. Throws one PairgateError with all problems of the file, from top to bottom. */
export function parseConfig({ text, file }: { text: string; file: string }): ParsedConfig {
  const document = readDocument({ text, file });
  const unreadable = notAConfiguration(document);
  if (unreadable !== undefined)
    throw new PairgateError({
      ...unreadable,
      place: unreadable.place ?? document.place({ path: [], at: "value" }),
    });
  const read = configSchema.safeParse(document.data, { error: () => "", reportInput: true });
  const relations = problemsOfRelations(document);
  if (read.success && relations.length === 0) return { config: read.data };
  const issues = read.error?.issues ?? [];
  throw new PairgateError(
    [...problemsOfIssues({ issues, document, fields: configFields() }), ...relations].toSorted(
      fromTopToBottom,
    ),
  );
}

// Of these the details would only mislead.
function notAConfiguration({ data, place }: ConfigDocument): Problem | undefined {
  const hint = `the smallest file is:\n${SMALLEST_FILE}`;
  if (data === null || data === undefined) return { message: "the file is empty", hint };
  if (typeof data !== "object" || Array.isArray(data))
    return { message: `the file holds ${shown(data)}, not a map`, hint };
  const { version } = mapOf(data);
  if (typeof version !== "number" || !Number.isInteger(version) || version < 2) return undefined;
  return {
    message: `version ${shown(version)} of the file is read by a newer pairgate; this one reads version 1`,
    hint: "upgrade pairgate, or write the file for version: 1",
    place: place({ path: ["version"], at: "value" }),
  };
}

function fromTopToBottom(a: Problem, b: Problem): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
