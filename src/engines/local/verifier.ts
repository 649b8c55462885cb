import { detailLine, lastLine } from "../../harnesses/detail.ts";
import { readCaptured } from "../../sandbox/captured-text.ts";
import { diskUse } from "../../sandbox/disk-use.ts";
import { agentEnvironment } from "../../sandbox/environment.ts";
import type { ProcessResult } from "../../sandbox/process.ts";
import type { Room } from "../../sandbox/room.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import { readReward } from "./reward.ts";
import type { Workspace } from "./workspace.ts";

/** What a verifier says of a workspace. */
export interface Verification {
  readonly outcome: "pass" | "fail" | "error" | "cancelled";
  readonly score: number | null;
  readonly reason: string | null;
  readonly detail: string | null;
}

/** Runs a task's tests on what the agent left, with no keys, and in a sandbox with no network. */
export async function verify(options: {
  readonly workspace: Workspace;
  /** The tests, as the host names them. */
  readonly tests: string;
  readonly sandbox: Sandbox;
  readonly shell: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly uid: string;
  readonly seconds: number;
  readonly diskBytes: number;
  readonly signal: AbortSignal;
}): Promise<Verification> {
  const { workspace, tests, sandbox, shell, environment, uid, seconds, diskBytes, signal } = options;
  const { places } = workspace;
  const tmp = `${places.tmp}-verifier`;
  const room: Room = {
    mounts: [
      { host: places.app, inside: "/app", write: true },
      { host: places.logs, inside: "/logs", write: true },
      { host: tmp, inside: "/tmp", write: true },
      { host: tests, inside: "/tests", write: false },
    ],
    masks: [],
    network: false,
  };
  const name = (host: string) => sandbox.nameOf({ room, host }) ?? host;
  const result = await sandbox.run<"disk">({
    argv: [shell, `${name(tests)}/test.sh`],
    cwd: name(places.app),
    env: agentEnvironment({
      allow: [],
      source: environment,
      extra: {
        HOME: `${name(tmp)}/home`,
        TMPDIR: name(tmp),
        APP_DIR: name(places.app),
        TESTS_DIR: name(tests),
        LOGS_DIR: name(places.logs),
      },
    }),
    room,
    uid,
    signal,
    workspace: places.directory,
    stdout: `${places.output}/verifier.stdout`,
    stderr: `${places.output}/verifier.stderr`,
    timeLimitMs: seconds * 1000,
    // Tests run what the agent wrote.
    watch: async () => {
      const bytes = await diskUse({ folders: [places.app, places.logs, tmp], limit: diskBytes });
      return bytes > diskBytes ? "disk" : null;
    },
  });
  return judge({ result, workspace, seconds, mode: sandbox.mode });
}

async function judge(options: {
  readonly result: ProcessResult<"disk">;
  readonly workspace: Workspace;
  readonly seconds: number;
  readonly mode: Sandbox["mode"];
}): Promise<Verification> {
  const { result, workspace, seconds, mode } = options;
  const said = () => lastLine(readCaptured({ path: result.stderr.path, last: 16_384 }));
  const error = (reason: string, detail: string | null): Verification => {
    return { outcome: "error", score: null, reason, detail: detail === null ? null : detailLine(detail) };
  };
  if (result.survivors > 0) return error("processes-left", "processes of the verifier could not be ended");
  switch (result.ended) {
    case "cancelled":
      return { outcome: "cancelled", score: null, reason: null, detail: null };
    case "timeout":
      return error("verifier-timeout", `tests/test.sh ran longer than ${seconds} s`);
    case "not-started":
      if (mode === "none") return error("verifier-crash", result.problem);
      return error("sandbox-start", said() ?? result.problem);
    case "limit":
      return error("verifier-disk", "tests/test.sh, or what it ran, went past the limit for the disk");
    case "exit":
    case "signal":
      break;
    default:
      return result.ended satisfies never;
  }
  const reward = await readReward(workspace.places.directory);
  if (reward.kind === "unusable") return error("verifier-reward", reward.why);
  if (reward.kind === "score") return scored(reward.score);
  if (result.exitCode === null) return error("verifier-crash", `tests/test.sh was ended by ${result.signal}`);
  // By convention of shells: a program in it could not be executed, or was not found.
  if (result.exitCode === 126 || result.exitCode === 127) {
    return error("verifier-crash", `tests/test.sh ended with status ${result.exitCode}: ${said() ?? ""}`);
  }
  return scored(result.exitCode === 0 ? 1 : 0);
}

function scored(score: number): Verification {
  return { outcome: score >= 1 ? "pass" : "fail", score, reason: null, detail: null };
}
