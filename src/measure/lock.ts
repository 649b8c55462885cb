import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { PairgateError } from "../domain/error.ts";

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
      writeSync(fd, String(process.pid));
      closeSync(fd);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = Number(readFileSync(lock, "utf8"));
      if (isAlive(holder) || tries > 2) {
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

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
