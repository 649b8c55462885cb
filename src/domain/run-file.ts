import type { z } from "zod";
import { PairgateError, type Place, type Problem } from "./error.ts";
import {
  type Attempt,
  attemptSchema,
  countsNowhere,
  endSchema,
  type Manifest,
  madeAgain,
  manifestSchema,
  RUN_SCHEMA,
  type Run,
  type RunEnd,
} from "./run.ts";

/** A run read from text, what was odd about it, and its last line where that was torn; empty otherwise. */
export interface ReadRun {
  readonly run: Run;
  readonly warnings: readonly Problem[];
  readonly torn: string;
}

interface Line {
  readonly number: number;
  readonly value: unknown;
}

/**
 * Reads a run file. A torn last line is dropped with a warning, as are attempts of unknown tasks and doubled lines, so
 * that nothing already measured is lost and nothing counts twice.
 * @throws PairgateError where the text is not a run file, is of another version, or is damaged before its last line.
 */
export function parseRunFile({ text, file }: { readonly text: string; readonly file: string }): ReadRun {
  return parseRunChunks({ chunks: [text], file });
}

/**
 * The same of a file that is read piece by piece, since a very large one is more than a string can hold.
 * @param chunks the file's text in order, cut anywhere
 * @throws as `parseRunFile` does
 */
export function parseRunChunks(options: {
  readonly chunks: Iterable<string>;
  readonly file: string;
}): ReadRun {
  const { chunks, file } = options;
  const warnings: Problem[] = [];
  const problems: Problem[] = [];
  const attempts: Attempt[] = [];
  let slots: Slots = new Map();
  let manifest: Manifest | null = null;
  let end: RunEnd | null = null;
  let torn = "";
  for (const { row, number, isLast } of rowsOf(chunks)) {
    if (row.trim() === "") continue;
    const value = parseJson(row);
    if (value === undefined) {
      warnings.push(tornLine({ file, line: number }, isLast));
      torn = row;
      continue;
    }
    const line = { number, value };
    if (manifest === null) {
      manifest = readManifest(line, file);
      slots = new Map(Object.keys(manifest.suite.tasks).map((id) => [id, { id, indexes: new Map() }]));
      continue;
    }
    const isEnd = typeof value === "object" && value !== null && "end" in value;
    if (isEnd) {
      end = readLine({ schema: endSchema, line, file, problems });
      continue;
    }
    const attempt = readLine({ schema: attemptSchema, line, file, problems });
    if (attempt === null) continue;
    // An attempt after an end line means that the run was resumed: the earlier end no longer holds.
    end = null;
    keep({ attempt, attempts, slots, warnings, file, line: number });
  }
  if (manifest === null) {
    throw new PairgateError({
      message: "the file holds no whole line, so it is not a run file",
      hint: "If measuring was cut off before its first line was written, nothing was measured: start again.",
      place: { file },
    });
  }
  if (problems.length > 0) throw new PairgateError(problems);
  return { run: { manifest, attempts, end }, warnings, torn };
}

/** The text of a whole run file, one JSON object a line. */
export function formatRunFile(run: Run): string {
  const lines: unknown[] = [run.manifest, ...run.attempts];
  if (run.end !== null) lines.push(run.end);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

interface Row {
  readonly row: string;
  readonly number: number;
  readonly isLast: boolean;
}

/** The rows one by one, since a million of them at once would be held twice. The last one has no line feed after it. */
function* rowsOf(chunks: Iterable<string>): Generator<Row> {
  let number = 1;
  let rest = "";
  for (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf("\n"); newline !== -1; newline = chunk.indexOf("\n", start)) {
      yield { row: withoutMark(rest + chunk.slice(start, newline), number), number, isLast: false };
      rest = "";
      number += 1;
      start = newline + 1;
    }
    rest += chunk.slice(start);
  }
  yield { row: withoutMark(rest, number), number, isLast: true };
}

/** Some editors begin a file with a byte order mark. */
function withoutMark(row: string, number: number): string {
  return number === 1 && row.startsWith("\uFEFF") ? row.slice(1) : row;
}

/** @throws PairgateError where it is not the last line: then it was not torn, but damaged */
function tornLine(place: Place, isLast: boolean): Problem {
  if (isLast)
    return {
      message: "the last line is torn and was dropped; what it held is measured again by --resume",
      place,
    };
  throw new PairgateError({
    message: "this line is not JSON, and it is not the last one: the file was damaged after it was written",
    hint: "Restore the file, or delete this line; its attempt is then measured again by --resume.",
    place,
  });
}

/** `undefined`, which no JSON text stands for, where the row is not JSON. */
function parseJson(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

function readManifest(line: Line, file: string): Manifest {
  const place = { file, line: line.number };
  const schema = (line.value as { schema?: unknown } | null)?.schema;
  if (typeof schema !== "string" || !schema.startsWith("pairgate.run/")) {
    throw new PairgateError({
      message: 'the first line has no `"schema":"pairgate.run/1"`, so this is not a run file',
      hint: "Name a *.run.jsonl file that pairgate wrote.",
      place,
    });
  }
  if (schema !== RUN_SCHEMA) {
    throw new PairgateError({
      message: `the run file is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${RUN_SCHEMA}`,
      hint: "Use the version of pairgate that wrote it, or measure again with this one.",
      place: { ...place, field: "schema" },
    });
  }
  const problems: Problem[] = [];
  const manifest = readLine({ schema: manifestSchema, line, file, problems });
  if (manifest === null) throw new PairgateError(problems);
  return manifest;
}

function readLine<T>(options: {
  readonly schema: z.ZodType<T>;
  readonly line: Line;
  readonly file: string;
  readonly problems: Problem[];
}): T | null {
  const parsed = options.schema.safeParse(options.line.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String).join(".");
    options.problems.push({
      message: issue.message,
      place: { file: options.file, line: options.line.number, ...(field === "" ? {} : { field }) },
    });
  }
  return null;
}

/** Of each task of the suite, where its attempts stand among those kept, by their number. */
type Slots = Map<string, { readonly id: string; readonly indexes: Map<number, number> }>;

function keep(options: {
  readonly attempt: Attempt;
  readonly attempts: Attempt[];
  readonly slots: Slots;
  readonly warnings: Problem[];
  readonly file: string;
  readonly line: number;
}): void {
  const { attempt, attempts, slots, warnings, file, line } = options;
  const slot = slots.get(attempt.task);
  if (slot === undefined) {
    warnings.push({
      message: `${JSON.stringify(attempt.task.slice(0, 80))} is not a task of this run's suite; its attempt was left out`,
      hint: "Nothing is counted for it. List the task under suite.tasks in the first line if it belongs there.",
      place: { file, line, field: "task" },
    });
    return;
  }
  // All attempts of a task share one text of its name.
  attempt.task = slot.id;
  const index = slot.indexes.get(attempt.attempt);
  const earlier = index === undefined ? undefined : attempts[index];
  if (index === undefined || earlier === undefined) {
    slot.indexes.set(attempt.attempt, attempts.length);
    attempts.push(attempt);
    return;
  }
  // It was made again on resume, under the same number.
  if (countsNowhere(earlier)) {
    attempts[index] = madeAgain(earlier, attempt);
    return;
  }
  if (attempt.outcome === "cancelled") return;
  warnings.push({
    message: `attempt ${attempt.attempt} of ${JSON.stringify(attempt.task.slice(0, 80))} is here twice; the first one counts`,
    place: { file, line },
  });
}
