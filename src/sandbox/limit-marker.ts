import { execFile } from "node:child_process";
import { randomInt } from "node:crypto";
import { promisify } from "node:util";

/**
 * A program that starts another with a limit on file locks. The kernel has not enforced that limit since 2.4
 * (https://man7.org/linux/man-pages/man2/getrlimit.2.html, RLIMIT_LOCKS), but children inherit it and /proc shows it: a
 * number of our own in it marks a run's processes even where they fork twice, open a session and clear their environment.
 */
const PRLIMIT = "/usr/bin/prlimit";

let found: Promise<string | null> | undefined;

/** The program that sets the mark, or null where there is none or it may not; tried once per process. */
export function findLimitMarker(): Promise<string | null> {
  found ??= promisify(execFile)(PRLIMIT, [lockLimit(nextValue()), "true"]).then(
    () => PRLIMIT,
    () => null,
  );
  return found;
}

/** What to put before a program's arguments so that it carries a mark of its own. */
export function limitArguments(program: string): {
  readonly argv: readonly [string, ...string[]];
  readonly value: string;
} {
  const value = nextValue();
  return { value, argv: [program, lockLimit(value), "--"] };
}

function nextValue(): string {
  return String(2 ** 47 + randomInt(2 ** 47));
}

function lockLimit(value: string): string {
  return `--locks=${value}:${value}`;
}
