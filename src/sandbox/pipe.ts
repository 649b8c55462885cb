import { execFile } from "node:child_process";
import { closeSync, constants, openSync, unlinkSync } from "node:fs";
import { Socket } from "node:net";
import { promisify } from "node:util";

/** A pipe whose one end a child writes to and whose other end is read here. */
export interface Pipe {
  readonly reader: Socket;
  /** The child's end; close it here once the child has it, or the reader never ends. */
  readonly writer: number;
}

/**
 * Real pipes. What Node calls a pipe is a socket, and a program cannot open that again by name: `tee /dev/stderr` fails
 * with ENXIO (https://github.com/nodejs/node/issues/21941), which an agent or a test script would be blamed for.
 * Null where this system has no mkfifo.
 */
export async function openPipes(paths: readonly string[]): Promise<readonly Pipe[] | null> {
  const pipes: Pipe[] = [];
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", "--", ...paths]);
    for (const path of paths) {
      // The reader first: without one, opening for writing would wait for it.
      const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      const writer = openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW);
      pipes.push({ reader: new Socket({ fd: reading, readable: true, writable: false }), writer });
    }
    return pipes;
  } catch {
    for (const { reader, writer } of pipes) {
      reader.destroy();
      closeSync(writer);
    }
    return null;
  } finally {
    for (const path of paths) {
      try {
        unlinkSync(path);
      } catch {
        // It was never made.
      }
    }
  }
}
