import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { askTreeToEnd, endTree, isRunning, send, startOf, type TreeMark } from "./process-tree.ts";

/** How the processes that a program leaves behind are found and ended. One containment serves one run. */
export interface Containment {
  /** Whether the program gets a pipe at descriptor 3, on which it tells how its start went. */
  readonly hasStatus: boolean;
  /** Called right after the program was started. */
  attach(child: ChildProcess): void;
  /** SIGTERM. */
  askToEnd(): void;
  /** SIGKILL, at once. */
  kill(): void;
  /** Ends everything that is left, and says how many processes withstood. */
  end(): Promise<number>;
  /** Whether the program itself was reached; asked after `end`. */
  wasReached(): boolean;
}

/** Without a namespace of their own: by process group, and by their marks in /proc. */
export function containByMarks(options: {
  readonly variable: string;
  readonly limit: string | null;
  readonly workspace: string;
}): Containment {
  let mark: TreeMark | null = null;
  return {
    hasStatus: false,
    attach(child) {
      if (child.pid !== undefined) mark = { ...options, leader: child.pid, since: startOf(child.pid) };
    },
    askToEnd() {
      if (mark !== null) askTreeToEnd(mark);
    },
    kill() {
      if (mark !== null) send({ to: -mark.leader, signal: "SIGKILL" });
    },
    end: async () => (mark === null ? 0 : endTree(mark)),
    wasReached: () => mark !== null,
  };
}

/** How long the kernel may take to clear a namespace away. */
const NAMESPACE_GONE_WITHIN_MS = 5000;

/**
 * In a process namespace that bubblewrap made: when its first process dies, the kernel kills all others, and that first
 * process is gone only after them. See https://man7.org/linux/man-pages/man7/pid_namespaces.7.html.
 */
export function containByNamespace(): Containment {
  let wrapper: number | undefined;
  let status: Readable | null = null;
  let text = "";
  let ended: Promise<void> = Promise.resolve();
  /** The namespace's first process, as the outside knows it. */
  let init: { readonly pid: number; readonly since: number } | null = null;
  return {
    hasStatus: true,
    attach(child) {
      wrapper = child.pid;
      const stream = child.stdio[3] as Readable | null | undefined;
      if (!stream) return;
      status = stream;
      stream.on("data", (chunk: Buffer) => {
        if (text.length < 65_536) text += chunk.toString("latin1");
        const pid = init === null ? Number(/"child-pid":\s*(\d+)\s*[,}]/u.exec(text)?.[1] ?? 0) : 0;
        if (pid > 0) init = { pid, since: startOf(pid) };
      });
      stream.on("error", () => {});
      ended = new Promise((resolve) => stream.once("close", () => resolve()));
    },
    askToEnd() {
      // Not the wrapper, which would take everything down with it; the sandbox's own process group, whose first process
      // ignores it.
      if (init !== null && isRunning(init)) send({ to: -init.pid, signal: "SIGTERM" });
      else if (wrapper !== undefined) send({ to: -wrapper, signal: "SIGKILL" });
    },
    kill() {
      if (init !== null && isRunning(init)) send({ to: init.pid, signal: "SIGKILL" });
      if (wrapper !== undefined) send({ to: -wrapper, signal: "SIGKILL" });
    },
    async end() {
      // The wrapper has exited, so its end of the status pipe is closed.
      await Promise.race([ended, sleep(1000, undefined, { ref: false })]);
      status?.destroy();
      const until = performance.now() + NAMESPACE_GONE_WITHIN_MS;
      for (let wait = 0; init !== null && isRunning(init); wait = Math.min(wait + 1, 10)) {
        if (performance.now() > until) return 1;
        // The wrapper's death is this process's death signal; were it lost, this is not.
        if (wait > 5) send({ to: init.pid, signal: "SIGKILL" });
        await (wait === 0 ? new Promise((resolve) => setImmediate(resolve)) : sleep(wait));
      }
      return 0;
    },
    // bubblewrap reports an exit code only where the program was executed.
    wasReached: () => /"exit-code":/u.test(text),
  };
}
