import { execFile } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A pipe's two descriptors. Whoever takes it closes them. */
export interface Pipe {
  readonly reader: number;
  readonly writer: number;
}

/** Starting mkfifo takes as long as a whole run of a small program, so it makes a stock; each pipe is two open files. */
const AT_ONCE = 16;

const stock: Pipe[] = [];
let filling: Promise<void> | null = null;

/**
 * Real pipes. What Node calls a pipe is a socket, and a program cannot open that again by name: `tee /dev/stderr` fails
 * with ENXIO (https://github.com/nodejs/node/issues/21941), which an agent or a test script would be blamed for. Node
 * cannot make a pipe, but it can open a FIFO, whose name is then removed.
 * Null where this system has no mkfifo, or no room for more open files.
 */
export async function takePipes(count: number): Promise<readonly Pipe[] | null> {
  try {
    while (stock.length < count) {
      filling ??= fill().finally(() => {
        filling = null;
      });
      await filling;
    }
    return stock.splice(0, count);
  } catch {
    return null;
  }
}

/** Closes a pipe that nobody was given. */
export function closePipe({ reader, writer }: Pipe): void {
  closeSync(reader);
  closeSync(writer);
}

async function fill(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-pipes-"));
  try {
    const paths = Array.from({ length: AT_ONCE }, (_, at) => join(folder, String(at)));
    await promisify(execFile)("mkfifo", ["-m", "600", "--", ...paths]);
    for (const path of paths) stock.push(openPipe(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openPipe(path: string): Pipe {
  // The reader first: without one, opening for writing would wait for it.
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    return { reader, writer: openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW) };
  } catch (error) {
    closeSync(reader);
    throw error;
  }
}
