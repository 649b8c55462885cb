import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { PairgateError } from "../domain/error.ts";
import { readCaptured } from "../sandbox/captured-text.ts";
import { agentEnvironment } from "../sandbox/environment.ts";
import { refuseMisplaced } from "../sandbox/misplaced.ts";
import type { ProcessResult } from "../sandbox/process.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { detailLine } from "./detail.ts";
import { type CommandSource, resolveCommand } from "./resolve-command.ts";

export interface SetupOptions extends CommandSource {
  readonly sandbox: Sandbox;
  readonly uid: string;
  /** A folder of the setup's own, which must not exist yet. */
  readonly directory: string;
  readonly signal?: AbortSignal;
  readonly timeLimitMs?: number;
}

const SETUP_WITHIN_MS = 15 * 60_000;
const LAST_LINES = 20;

/**
 * Prepares a tree for a candidate, such as by `npm ci`: once, before the first attempt, and without the agent's keys.
 * @throws PairgateError where it fails, with the last it said.
 */
export async function runSetup(options: SetupOptions): Promise<void> {
  const { sandbox, directory, environment, signal, timeLimitMs = SETUP_WITHIN_MS } = options;
  const argv = resolveCommand(options);
  const repo = realpathSync(options.repo);
  if (sandbox.mode === "bubblewrap") refuseMisplaced({ repo, home: environment["HOME"] ?? "/nonexistent" });
  mkdirSync(join(directory, "tmp", "home"), { recursive: true });
  const parent = realpathSync(directory);
  const places = {
    tmp: join(parent, "tmp"),
    stdout: join(parent, "setup.stdout"),
    stderr: join(parent, "setup.stderr"),
  };
  const room = {
    mounts: [
      { host: places.tmp, inside: "/tmp", write: true },
      { host: repo, inside: repo, write: true },
    ],
    masks: options.hidden ?? [],
    network: true,
  };
  const tmp = sandbox.nameOf({ room, host: places.tmp }) ?? places.tmp;
  const result = await sandbox.run({
    argv,
    cwd: repo,
    // The candidate's `env` is not given: what it installs must not learn the agent's keys.
    env: agentEnvironment({ allow: [], source: environment, extra: { HOME: `${tmp}/home`, TMPDIR: tmp } }),
    stdout: places.stdout,
    stderr: places.stderr,
    room,
    uid: options.uid,
    // Not the tree: others work in it too, and must not be taken for processes of the setup.
    workspace: parent,
    timeLimitMs,
    ...(signal ? { signal } : {}),
  });
  if (result.ended === "exit" && result.exitCode === 0 && result.survivors === 0) return;
  throw new PairgateError({
    message: `${options.what}: the setup ${options.command.join(" ")} ${howItEnded(result, timeLimitMs)}`,
    quote: tailOf(result),
    hint: `Its whole output is in ${places.stdout} and ${places.stderr}.`,
  });
}

function howItEnded(result: ProcessResult, timeLimitMs: number): string {
  switch (result.ended) {
    case "exit":
      return result.exitCode === 0
        ? "left processes that could not be ended"
        : `ended with status ${result.exitCode}`;
    case "signal":
      return `was ended by ${result.signal}`;
    case "timeout":
      return `took longer than ${timeLimitMs / 1000} s`;
    case "cancelled":
      return "was cancelled";
    case "limit":
      return "went past a limit";
    case "not-started":
      return `was not started: ${result.problem}`;
    default:
      return result.ended satisfies never;
  }
}

/** The end of what it said: of the two outputs, standard error where there is any. */
function tailOf({ stdout, stderr }: ProcessResult): string[] {
  const path = stderr.bytes > 0 ? stderr.path : stdout.path;
  return readCaptured({ path, last: 16_384 })
    .split("\n")
    .map(detailLine)
    .filter((line) => line !== "")
    .slice(-LAST_LINES);
}
