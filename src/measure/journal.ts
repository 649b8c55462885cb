import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { PairgateError } from "../domain/error.ts";
import type { Attempt, Manifest, Run, RunEnd } from "../domain/run.ts";
import { parseRunFile } from "../domain/run-file.ts";

/** A run file that is being written, a line at a time. */
export interface Journal {
  readonly file: string;
  add(line: Attempt | RunEnd): void;
  close(): void;
}

/**
 * Begins a run file. Its folder is made; an existing file is never overwritten.
 * @throws PairgateError where the file exists or cannot be written
 */
export function createJournal(file: string, manifest: Manifest): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const fd = open(file, "wx");
  const journal = appender(file, fd, 0);
  journal.write(manifest);
  return journal;
}

/**
 * Opens a run file to go on with it. A torn last line is cut off first, so that the next line stands by itself.
 * @throws PairgateError where the file cannot be read as a run file
 */
export function resumeJournal(file: string): {
  readonly journal: Journal;
  readonly run: Run;
  readonly warnings: readonly string[];
} {
  const { run, warnings, wholeBytes } = parseRunFile({ text: read(file), file });
  const fd = open(file, "r+");
  ftruncateSync(fd, wholeBytes);
  const journal = appender(file, fd, wholeBytes);
  // A whole last line may have lost only its line feed.
  if (wholeBytes > 0 && !endsWithLineFeed(file, wholeBytes)) journal.writeText("\n");
  return { journal, run, warnings: warnings.map((warning) => `${file}: ${warning.message}`) };
}

function appender(file: string, fd: number, start: number) {
  let size = start;
  const writeText = (text: string) => {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) {
        written += writeSync(fd, bytes, written, bytes.length - written, size + written);
      }
    } catch (error) {
      // Half a line would damage the file for good once another line follows it.
      ftruncateSync(fd, size);
      throw cannotWrite(file, error);
    }
    size += bytes.length;
  };
  const write = (line: unknown) => writeText(`${JSON.stringify(line)}\n`);
  return { file, add: write, write, writeText, close: () => closeSync(fd) };
}

function endsWithLineFeed(file: string, wholeBytes: number): boolean {
  return readFileSync(file)[wholeBytes - 1] === 0x0a;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new PairgateError({
      message: `the run file cannot be read: ${(error as Error).message}`,
      hint: "Name the *.run.jsonl file that pairgate printed when it was interrupted.",
      place: { file },
    });
  }
}

function open(file: string, flags: "wx" | "r+"): number {
  try {
    const fd = openSync(file, flags);
    if (!fstatSync(fd).isFile()) throw new Error("it is not a regular file");
    return fd;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new PairgateError({
        message: "the run file exists already, and a measured run is never overwritten",
        hint: "Go on with it by --resume, or name another --output.",
        place: { file },
      });
    }
    throw cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): PairgateError {
  return new PairgateError({
    message: `the run file cannot be written: ${(error as Error).message}`,
    hint: "Free some disk space or choose another place; what is in the file so far is whole and can be resumed.",
    place: { file },
  });
}
