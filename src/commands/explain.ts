import { PairgateError, type Problem } from "../domain/error.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/** Tells what went wrong; returns the exit code it comes to: 2 for what the user can mend, 70 for a fault of our own. */
export function explain(terminal: Terminal, error: unknown): 2 | 70 {
  if (error instanceof PairgateError) {
    tellProblems(terminal, "error", error.problems);
    return 2;
  }
  const refused = refusedBySystem(error);
  if (refused !== null) {
    tellProblems(terminal, "error", [refused]);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.stderr.write(
    `pairgate failed, and it is not your fault:\n${stack}\nPlease report it, with the command you ran, in the issues of pairgate's repository.\n`,
  );
  return 70;
}

/** What a machine says when a file or folder is not as it should be: the user's to mend, wherever it comes up. */
const REFUSALS = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EISDIR",
  "ENOENT",
  "ENOSPC",
  "EDQUOT",
  "EMFILE",
]);

function refusedBySystem(error: unknown): Problem | null {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || path === undefined || !REFUSALS.has(code))
    return null;
  return {
    message: `the system refuses it: ${code} at ${syscall ?? "a call"}`,
    hint: "See that the path exists, has room, and can be read and written by you.",
    place: { file: path },
  };
}
