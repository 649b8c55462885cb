import { openSync, readdirSync, readFileSync } from "node:fs";

/** O_CLOEXEC in the flags of https://man7.org/linux/man-pages/man5/proc_pid_fdinfo.5.html */
const CLOSED_ON_EXEC = 0o2000000;

let found: readonly number[] | null = null;
let nowhere: number | null = null;

/**
 * Descriptors that whoever started us left open, and that our children would inherit: a runner's log, a socket. Node opens
 * its own so that children do not get them, and of those it was given it sees to the first sixteen.
 */
export function inheritedDescriptors(): readonly number[] {
  found ??= listDescriptors().filter((descriptor) => descriptor > 2 && isPassedOn(descriptor));
  return found;
}

/** A descriptor of /dev/null, to be put in the place of others. */
export function nullDescriptor(): number {
  nowhere ??= openSync("/dev/null", "r");
  return nowhere;
}

function listDescriptors(): readonly number[] {
  try {
    return readdirSync("/proc/self/fd").map(Number);
  } catch {
    return [];
  }
}

function isPassedOn(descriptor: number): boolean {
  try {
    const flags = /^flags:\s*(\d+)/mu.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8"))?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & CLOSED_ON_EXEC) === 0;
  } catch {
    return false;
  }
}
