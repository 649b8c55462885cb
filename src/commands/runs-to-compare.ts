import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { PairgateError } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import { parseRunChunks } from "../domain/run-file.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/** Files as they were named, before any of them is read. */
export interface NamedFiles {
  readonly baseline: readonly string[];
  /** At least one. */
  readonly candidates: readonly string[];
}

/**
 * Which files are the baseline and which the candidates: by their options, or of files without an option, the first is the
 * baseline and all others are candidates.
 * @throws PairgateError where either is missing, or both ways are mixed
 */
export function filesToCompare(given: {
  readonly baseline: readonly string[];
  readonly candidate: readonly string[];
  readonly files: readonly string[];
}): NamedFiles {
  const { baseline, candidate, files } = given;
  if (files.length === 0) {
    if (baseline.length > 0 && candidate.length > 0) return { baseline, candidates: candidate };
    const [missing, what] = baseline.length === 0 ? ["--baseline", "compare with"] : ["--candidate", "judge"];
    throw new PairgateError({
      message: `compare needs ${missing}: the run file to ${what}`,
      hint: "Write pairgate compare --baseline main.run.jsonl --candidate candidate.run.jsonl.",
    });
  }
  const [first, ...others] = files;
  if (baseline.length > 0 || candidate.length > 0) {
    const option = baseline.length > 0 ? "--baseline" : "--candidate";
    throw new PairgateError({
      message: `compare takes files by ${option} or without any option, not both: what is ${JSON.stringify(first)}?`,
      hint: "Put --baseline or --candidate before each file; or name the baseline first and then the candidates, all without an option.",
    });
  }
  if (first === undefined || others.length === 0) {
    throw new PairgateError({
      message: `compare needs a second run file: there is nothing to compare ${JSON.stringify(first)} with`,
      hint: "Write pairgate compare main.run.jsonl candidate.run.jsonl; the first is the baseline.",
    });
  }
  return { baseline: [first], candidates: others };
}

/**
 * Reads the candidates, of which each is a run of its own: one that was named twice would take twice of the false-alarm rate.
 * @throws PairgateError where a file is no run, or two have the same id
 */
export function openCandidates(files: readonly string[], open: (file: string) => Run): Run[] {
  const fileOf = new Map<string, string>();
  return files.map((file) => {
    const run = open(file);
    const { id } = run.manifest;
    const before = fileOf.get(id);
    if (before !== undefined) {
      throw new PairgateError({
        message: `two candidates are the same run: the id ${JSON.stringify(id.slice(0, 80))} is in ${before} too`,
        hint: "An id names one run. Name each run once, and give each run file an id of its own.",
        place: { file },
      });
    }
    fileOf.set(id, file);
    return run;
  });
}

/** Reads a run file. What is odd about it is told, unless all is to be quiet. */
export function openRun(options: {
  readonly file: string;
  readonly terminal: Terminal;
  readonly quiet: boolean;
}): Run {
  const { terminal, quiet } = options;
  const file = resolve(terminal.cwd, options.file);
  const { run, warnings } = parseRunChunks({ chunks: chunksOf(file), file });
  if (!quiet) tellProblems(terminal, "warning", warnings);
  return run;
}

const CHUNK_BYTES = 2 ** 16;

/**
 * A file's text piece by piece. `node:fs/promises` would load streams and sockets, a tenth of this command.
 * @throws PairgateError where the file cannot be read
 */
function* chunksOf(file: string): Generator<string> {
  let fd: number | null = null;
  try {
    fd = openSync(file, "r");
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const decoder = new StringDecoder("utf8");
    for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) {
      yield decoder.write(buffer.subarray(0, count));
    }
    yield decoder.end();
  } catch (error) {
    throw new PairgateError({
      message: `it cannot be read: ${(error as Error).message}`,
      hint: "Name a *.run.jsonl file.",
      place: { file },
    });
  } finally {
    if (fd !== null) closeSync(fd);
  }
}
