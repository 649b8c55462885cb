import { closeSync, constants, openSync, unlinkSync } from "node:fs";
import { Socket } from "node:net";
import { takeFifos } from "./fifo-stock.ts";

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
export async function openPipes(count: number): Promise<readonly Pipe[] | null> {
  const paths = await takeFifos(count).catch(() => []);
  const pipes: Pipe[] = [];
  try {
    for (const path of paths) pipes.push(openPipe(path));
  } catch {
    // Someone cleared the temporary folder away, or there are too many open files.
  }
  if (pipes.length === count) return pipes;
  closePipes(pipes);
  return null;
}

/** Closes both ends of pipes that no child was given. */
export function closePipes(pipes: readonly Pipe[]): void {
  for (const { reader, writer } of pipes) {
    reader.destroy();
    closeSync(writer);
  }
}

function openPipe(path: string): Pipe {
  // The reader first: without one, opening for writing would wait for it.
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  const reader = new Socket({ fd: reading, readable: true, writable: false });
  try {
    return { reader, writer: openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW) };
  } catch (error) {
    reader.destroy();
    throw error;
  } finally {
    unlinkSync(path);
  }
}
