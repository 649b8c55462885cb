import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Capture, type Captured, type CaptureLimits, DEFAULT_CAPTURE } from "./capture.ts";
import { openStdio, type ProcessInput } from "./child-stdio.ts";
import type { Containment } from "./containment.ts";
import { explainStart } from "./start-failure.ts";

export interface ProcessOptions<Limit> {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** All of the environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: ProcessInput;
  /** Files to make for the two outputs. Their folder must exist and be out of the program's reach. */
  readonly stdout: string;
  readonly stderr: string;
  readonly capture?: CaptureLimits;
  readonly timeLimitMs: number;
  readonly signal?: AbortSignal;
  /** Asked now and then while the program runs; anything but null ends it. */
  readonly watch?: () => Promise<Limit | null>;
  readonly watchEveryMs?: number;
  readonly containment: Containment;
  readonly graceMs?: number;
}

/** How a run ended. Whatever it was, no process of it is left, unless `survivors` says otherwise. */
export interface ProcessResult<Limit = never> {
  readonly ended: "exit" | "signal" | "timeout" | "cancelled" | "limit" | "not-started";
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  /** What `watch` said. */
  readonly limit: Limit | null;
  /** Why it was not started. */
  readonly problem: string | null;
  /** The system's word for that, such as E2BIG, where it had one. */
  readonly code: string | null;
  /** Processes that could not be ended; the kernel holds them, or they belong to another user. */
  readonly survivors: number;
  readonly stdout: Captured;
  readonly stderr: Captured;
}

const GRACE_MS = 2000;
const WATCH_EVERY_MS = 500;
/** A killed process that is still there after this hangs in the kernel. */
const DEAD_WITHIN_MS = 10_000;

/** Runs a program to its end, and ends all it started. Whatever the program does, this does not throw. */
export async function runProcess<Limit = never>(
  options: ProcessOptions<Limit>,
): Promise<ProcessResult<Limit>> {
  const run = new ProcessRun(options);
  return run.toEnd();
}

type Stop<Limit> = { readonly why: "timeout" | "cancelled" | "limit"; readonly limit: Limit | null };

class ProcessRun<Limit> {
  readonly #options: ProcessOptions<Limit>;
  readonly #startedAt = performance.now();
  readonly #timers = new Set<NodeJS.Timeout>();
  #captures: readonly Capture[] = [];
  #outputs: readonly Readable[] = [];
  #stop: Stop<Limit> | null = null;
  /** A look that was under way when the program ended must start nothing any more. */
  #isOver = false;
  #giveUp: () => void = () => {};

  constructor(options: ProcessOptions<Limit>) {
    this.#options = options;
  }

  async toEnd(): Promise<ProcessResult<Limit>> {
    const { signal, containment, timeLimitMs } = this.#options;
    if (signal?.aborted) return this.#result({ ended: "cancelled" });
    let child: ChildProcess;
    try {
      child = await this.#start();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? null;
      return this.#result({ ended: "not-started", problem: explainStart(error, this.#options), code });
    }
    const onAbort = () => this.#end({ why: "cancelled", limit: null });
    signal?.addEventListener("abort", onAbort);
    // The signal may have come while the pipes were made.
    if (signal?.aborted) onAbort();
    this.#later(Math.min(timeLimitMs, 2 ** 31 - 1), () => this.#end({ why: "timeout", limit: null }));
    this.#watchOn();
    const end = await this.#endOf(child);
    const durationMs = performance.now() - this.#startedAt;
    signal?.removeEventListener("abort", onAbort);
    this.#isOver = true;
    for (const timer of this.#timers) clearTimeout(timer);
    const survivors = (await containment.end()) + (end.hung ? 1 : 0);
    await this.#drain();
    const facts = { durationMs, survivors, exitCode: end.code, signal: end.signal };
    if (end.problem !== null) {
      return this.#result({ ...facts, ended: "not-started", problem: end.problem, code: end.failure });
    }
    if (this.#stop !== null)
      return this.#result({ ...facts, ended: this.#stop.why, limit: this.#stop.limit });
    if (!containment.wasReached()) {
      return this.#result({ ...facts, ended: "not-started", problem: "the sandbox did not start" });
    }
    return this.#result({ ...facts, ended: end.code === null ? "signal" : "exit" });
  }

  async #start(): Promise<ChildProcess> {
    const { argv, cwd, env, stdin = null, stdout, stderr, containment, capture } = this.#options;
    const limits = capture ?? DEFAULT_CAPTURE;
    this.#captures = [new Capture({ path: stdout, limits })];
    this.#captures = [...this.#captures, new Capture({ path: stderr, limits })];
    const stdio = await openStdio({ stdin, hasStatus: containment.hasStatus });
    let child: ChildProcess;
    try {
      const [program, ...args] = argv;
      child = spawn(program, args, { cwd, env, stdio: stdio.forSpawn, detached: true, shell: false });
    } catch (error) {
      stdio.abandon();
      throw error;
    }
    // A listener from the first moment on: ENOENT and its kind come as an event.
    child.on("error", () => {});
    containment.attach(child);
    this.#outputs = stdio.connect(child);
    this.#outputs.forEach((output, index) => {
      output.on("data", (chunk: Buffer) => this.#captures[index]?.write(chunk));
      output.on("error", () => {});
    });
    return child;
  }

  #endOf(child: ChildProcess): Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly hung: boolean;
    readonly problem: string | null;
    readonly failure: string | null;
  }> {
    return new Promise((resolve) => {
      const none = { code: null, signal: null, hung: false, problem: null, failure: null };
      this.#giveUp = () => resolve({ ...none, hung: true });
      child.once("exit", (code, signal) => resolve({ ...none, code, signal }));
      child.once("error", (error: NodeJS.ErrnoException) => {
        if (child.pid !== undefined) return;
        resolve({ ...none, problem: explainStart(error, this.#options), failure: error.code ?? null });
      });
    });
  }

  /** The first reason stands. Only a program that ran out of time, or that nobody waits for, is asked first. */
  #end(stop: Stop<Limit>): void {
    if (this.#stop !== null || this.#isOver) return;
    this.#stop = stop;
    const { containment, graceMs = GRACE_MS } = this.#options;
    const kill = () => {
      containment.kill();
      this.#later(DEAD_WITHIN_MS, () => this.#giveUp());
    };
    if (stop.why === "limit") {
      kill();
      return;
    }
    containment.askToEnd();
    this.#later(graceMs, kill);
  }

  #watchOn(lastMs = 0): void {
    const { watch, watchEveryMs = WATCH_EVERY_MS } = this.#options;
    if (watch === undefined) return;
    // A slow look, at a workspace of many files, must not become all that this machine does.
    this.#later(Math.max(watchEveryMs, lastMs * 5), async () => {
      const began = performance.now();
      const limit = await watch().catch(() => null);
      if (limit !== null) this.#end({ why: "limit", limit });
      else if (this.#stop === null && !this.#isOver) this.#watchOn(performance.now() - began);
    });
  }

  #later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, ms);
    this.#timers.add(timer);
  }

  /** All writers are dead, so the outputs end by themselves; a survivor must not keep us waiting. */
  async #drain(): Promise<void> {
    const ended = this.#outputs.map((output) =>
      output.closed ? null : new Promise<void>((resolve) => output.once("close", () => resolve())),
    );
    const patience = new AbortController();
    const bounded = sleep(2000, undefined, { signal: patience.signal }).catch(() => {});
    await Promise.race([Promise.all(ended), bounded]);
    patience.abort();
    for (const output of this.#outputs) output.destroy();
  }

  #result(facts: Partial<ProcessResult<Limit>> & Pick<ProcessResult<Limit>, "ended">): ProcessResult<Limit> {
    const [stdout, stderr] = [this.#options.stdout, this.#options.stderr].map(
      (path, index) => this.#captures[index]?.finish() ?? { path, bytes: 0, leftOut: 0, problem: "not made" },
    ) as [Captured, Captured];
    const durationMs = facts.durationMs ?? performance.now() - this.#startedAt;
    const none = { exitCode: null, signal: null, limit: null, problem: null, code: null, survivors: 0 };
    return { ...none, ...facts, durationMs, stdout, stderr };
  }
}
