import type { z } from "zod";
import { PairgateError, type Problem } from "./error.ts";
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

/** A run read from text, what was odd about it, and how many bytes of it are whole lines (a torn last line is not). */
export interface ReadRun {
  readonly run: Run;
  readonly warnings: readonly Problem[];
  readonly wholeBytes: number;
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
  const warnings: Problem[] = [];
  const problems: Problem[] = [];
  const attempts: Attempt[] = [];
  const slots: Slots = new Map();
  let manifest: Manifest | null = null;
  let end: RunEnd | null = null;
  let wholeBytes = 0;
  for (const { bytes, line } of linesOf({ text, file, warnings })) {
    wholeBytes += bytes;
    if (line === null) continue;
    if (manifest === null) {
      manifest = readManifest(line, file);
      continue;
    }
    const isEnd = typeof line.value === "object" && line.value !== null && "end" in line.value;
    if (isEnd) {
      end = readLine({ schema: endSchema, line, file, problems });
      continue;
    }
    const attempt = readLine({ schema: attemptSchema, line, file, problems });
    if (attempt === null) continue;
    // An attempt after an end line means that the run was resumed: the earlier end no longer holds.
    end = null;
    keep({ attempt, attempts, slots, manifest, warnings, place: { file, line: line.number } });
  }
  if (manifest === null) {
    throw new PairgateError({
      message: "the file holds no whole line, so it is not a run file",
      hint: "If measuring was cut off before its first line was written, nothing was measured: start again.",
      place: { file },
    });
  }
  if (problems.length > 0) throw new PairgateError(problems);
  return { run: { manifest, attempts, end }, warnings, wholeBytes };
}

/** The text of a whole run file, one JSON object a line. */
export function formatRunFile(run: Run): string {
  const lines: unknown[] = [run.manifest, ...run.attempts];
  if (run.end !== null) lines.push(run.end);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * The lines of a run file one by one, since a million of them at once would be held twice. Without a `line` a row is
 * blank; a torn last one has no bytes either.
 */
function* linesOf(options: {
  readonly text: string;
  readonly file: string;
  readonly warnings: Problem[];
}): Generator<{ readonly bytes: number; readonly line: Line | null }> {
  const { text, file, warnings } = options;
  let start = 0;
  if (text.startsWith("\uFEFF")) {
    start = 1;
    yield { bytes: 3, line: null };
  }
  for (let number = 1, isLast = false; !isLast; number++) {
    const newline = text.indexOf("\n", start);
    isLast = newline === -1;
    const row = text.slice(start, isLast ? undefined : newline);
    start = newline + 1;
    const bytes = Buffer.byteLength(row) + (isLast ? 0 : 1);
    if (row.trim() === "") {
      yield { bytes, line: null };
      continue;
    }
    const value = parseJson(row);
    if (value !== undefined) {
      yield { bytes, line: { number, value } };
      continue;
    }
    if (!isLast) {
      throw new PairgateError({
        message:
          "this line is not JSON, and it is not the last one: the file was damaged after it was written",
        hint: "Restore the file, or delete this line; its attempt is then measured again by --resume.",
        place: { file, line: number },
      });
    }
    warnings.push({
      message: "the last line is torn and was dropped; what it held is measured again by --resume",
      place: { file, line: number },
    });
  }
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

/** Where an attempt stands among those kept, by its task and its number. */
type Slots = Map<string, Map<number, number>>;

function keep(options: {
  readonly attempt: Attempt;
  readonly attempts: Attempt[];
  readonly slots: Slots;
  readonly manifest: Manifest;
  readonly warnings: Problem[];
  readonly place: { readonly file: string; readonly line: number };
}): void {
  const { attempt, attempts, slots, manifest, warnings, place } = options;
  if (!Object.hasOwn(manifest.suite.tasks, attempt.task)) {
    warnings.push({
      message: `${JSON.stringify(attempt.task.slice(0, 80))} is not a task of this run's suite; its attempt was left out`,
      hint: "Nothing is counted for it. List the task under suite.tasks in the first line if it belongs there.",
      place: { ...place, field: "task" },
    });
    return;
  }
  const ofTask = slots.get(attempt.task) ?? new Map<number, number>();
  slots.set(attempt.task, ofTask);
  const index = ofTask.get(attempt.attempt);
  const earlier = index === undefined ? undefined : attempts[index];
  if (index === undefined || earlier === undefined) {
    ofTask.set(attempt.attempt, attempts.length);
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
    place,
  });
}
