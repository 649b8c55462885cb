import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { PairgateError } from "../domain/error.ts";
import { startOf } from "../sandbox/process-tree.ts";

/**
 * Takes a run file for this process, by a file beside it that names the process. Two writers would destroy each other's
 * lines. The lock of a process that is gone is taken over.
 * @returns what gives it back
 * @throws PairgateError where a living process has it
 */
export function lockRunFile(file: string): () => void {
  const lock = `${file}.lock`;
  for (let tries = 0; ; tries += 1) {
    try {
      const fd = openSync(lock, "wx");
      writeSync(fd, `${process.pid} ${startOf(process.pid)}`);
      closeSync(fd);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const [holder = 0, since = 0] = readFileSync(lock, "utf8").split(" ").map(Number);
      if (isAlive(holder, since) || tries > 2) {
        throw new PairgateError({
          message: `the run file is being written by process ${holder}`,
          hint: `Wait for it to end. If it is none of pairgate's, remove ${lock}.`,
          place: { file },
        });
      }
      rmSync(lock, { force: true });
    }
  }
}

/** Whether the process that took the lock runs still; another one may have its number by now, most of all in a container. */
function isAlive(pid: number, since: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || startOf(pid) !== since) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
