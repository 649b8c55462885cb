import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";

/** A program's own memory at its peak once it has ended, its children not counted: whole MB; NaN where no /proc tells it. */
export async function peakMemory(child: ChildProcess): Promise<number> {
  let peak = Number.NaN;
  const poll = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? peak);
    } catch {
      // It has ended, or this is not Linux.
    }
  }, 20);
  await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(poll);
  return Math.round(peak / 1024);
}
