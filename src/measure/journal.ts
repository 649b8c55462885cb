import { isUtf8 } from "node:buffer";
import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { PairgateError } from "../domain/error.ts";
import type { Attempt, Manifest, Run, RunEnd } from "../domain/run.ts";
import { parseRunFile, type ReadRun } from "../domain/run-file.ts";
import { lockRunFile } from "./lock.ts";
import { makeFolders } from "./make-folders.ts";

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
  try {
    makeFolders(dirname(file));
  } catch (error) {
    throw cannotWrite(file, error);
  }
  const journal = appender(open(file, "wx"), 0);
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
  // Locked before it is read: what another process adds in between would be cut off.
  const opened = open(file, "r+");
  const { run, warnings, wholeBytes } = readLocked(opened);
  ftruncateSync(opened.fd, wholeBytes);
  const journal = appender(opened, wholeBytes);
  // A whole last line may have lost only its line feed.
  if (wholeBytes > 0 && !endsWithLineFeed(file, wholeBytes)) journal.writeText("\n");
  return { journal, run, warnings: warnings.map((warning) => `${file}: ${warning.message}`) };
}

/** A run file that this process alone writes to. */
interface Opened {
  readonly file: string;
  readonly fd: number;
  readonly unlock: () => void;
}

function appender({ file, fd, unlock }: Opened, start: number) {
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
  return {
    file,
    add: write,
    write,
    writeText,
    close: () => {
      closeSync(fd);
      unlock();
    },
  };
}

function endsWithLineFeed(file: string, wholeBytes: number): boolean {
  return readFileSync(file)[wholeBytes - 1] === 0x0a;
}

function readLocked({ file, fd, unlock }: Opened): ReadRun & { readonly wholeBytes: number } {
  try {
    const bytes = readFileSync(fd);
    // A character torn at the very end is dropped with its line.
    const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    if (!isUtf8(whole)) {
      throw new PairgateError({
        message: "it holds bytes that are not UTF-8: the file was damaged after it was written",
        hint: "Restore the file, or start a new run without --resume.",
        place: { file },
      });
    }
    const text = bytes.toString("utf8");
    const read = parseRunFile({ text, file });
    return { ...read, wholeBytes: Buffer.byteLength(text) - Buffer.byteLength(read.torn) };
  } catch (error) {
    closeSync(fd);
    unlock();
    throw error;
  }
}

function open(file: string, flags: "wx" | "r+"): Opened {
  let unlock = () => {};
  try {
    if (flags === "r+" && !statSync(file).isFile()) throw new Error("it is not a regular file");
    unlock = lockRunFile(file);
    return { file, fd: openSync(file, flags), unlock };
  } catch (error) {
    unlock();
    if (error instanceof PairgateError) throw error;
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new PairgateError({
        message: "the run file exists already, and a measured run is never overwritten",
        hint: "Go on with it by --resume, or name another --output.",
        place: { file },
      });
    }
    if (flags === "wx") throw cannotWrite(file, error);
    throw new PairgateError({
      message: `the run file cannot be read: ${(error as Error).message}`,
      hint: "Name the *.run.jsonl file that pairgate printed when it was interrupted.",
      place: { file },
    });
  }
}

function cannotWrite(file: string, error: unknown): PairgateError {
  return new PairgateError({
    message: `the run file cannot be written: ${(error as Error).message}`,
    hint: "Free some disk space or choose another place; what is in the file so far is whole and can be resumed.",
    place: { file },
  });
}
