import { constants } from "node:os";
import { totalTokens } from "../domain/usage.ts";
import { readCaptured } from "../sandbox/captured-text.ts";
import type { ProcessInput } from "../sandbox/child-stdio.ts";
import { diskUse } from "../sandbox/disk-use.ts";
import type { ProcessResult } from "../sandbox/process.ts";
import type { Room } from "../sandbox/room.ts";
import type { AgentRequest, AgentRun } from "./agent.ts";
import { detailLine, lastLine } from "./detail.ts";
import type { UsageReading } from "./usage.ts";

/** EX_TEMPFAIL: an agent that could not reach its model says so, and is tried again. https://man.openbsd.org/sysexits */
const TEMPORARY_FAILURE = 75;

/** A limit that a running agent went past. */
type Over = { readonly what: "tokens" | "disk"; readonly detail: string };

/** How an agent ended, without what it used. */
type Ending = Pick<AgentRun, "outcome" | "reason" | "detail" | "capped">;

/** Runs a program as the agent of an attempt, within the attempt's limits. */
export async function runAgentProgram(options: {
  readonly request: AgentRequest;
  readonly room: Room;
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: ProcessInput;
  /** What the agent has said of its usage so far; asked while it runs. */
  readonly usageSoFar: () => Promise<UsageReading>;
  /** And after it has ended. */
  readonly usageAtEnd: (result: ProcessResult<Over>) => Promise<UsageReading>;
}): Promise<AgentRun> {
  const { request, room, argv, env, stdin, usageSoFar, usageAtEnd } = options;
  const { sandbox, places, limits, uid, signal } = request;
  const result = await sandbox.run<Over>({
    argv,
    cwd: sandbox.nameOf({ room, host: places.app }) ?? "/",
    env,
    stdin,
    room,
    uid,
    signal,
    workspace: places.directory,
    stdout: `${places.output}/agent.stdout`,
    stderr: `${places.output}/agent.stderr`,
    timeLimitMs: limits.timeMs,
    watch: async () => (await overDisk(request)) ?? overTokens(request, await usageSoFar()),
  });
  const usage = await usageAtEnd(result);
  // A fast agent ends between two looks; the limit holds for it too.
  const over =
    result.limit ??
    (result.ended === "exit" ? ((await overDisk(request)) ?? overTokens(request, usage)) : null);
  const { report } = usage;
  return {
    ...endingOf({ result, over, request }),
    usage: report === null ? null : countsOf(report),
    usageProblem: usage.problem,
    costUsd: report?.costUsd ?? null,
    turns: report?.turns ?? null,
    resolvedModel: report?.model ?? null,
    durationMs: result.durationMs,
  };
}

async function overDisk({ places, limits }: AgentRequest): Promise<Over | null> {
  const folders = [places.app, places.logs, places.tmp];
  const bytes = await diskUse({ folders, limit: limits.diskBytes });
  if (bytes <= limits.diskBytes) return null;
  return { what: "disk", detail: `it wrote more than ${limits.diskBytes} bytes` };
}

function overTokens({ limits }: AgentRequest, { report }: UsageReading): Over | null {
  const tokens = totalTokens(report);
  if (limits.tokens === null || tokens === null || tokens <= limits.tokens) return null;
  return { what: "tokens", detail: `it used ${tokens} tokens, and ${limits.tokens} are allowed` };
}

function endingOf(options: {
  readonly result: ProcessResult<Over>;
  readonly over: Over | null;
  readonly request: AgentRequest;
}): Ending {
  const { result, over, request } = options;
  const said = () => lastLine(readCaptured({ path: result.stderr.path, last: 16_384 }));
  const fail = (reason: string, detail: string | null, capped: Ending["capped"] = null): Ending => {
    return { outcome: "fail", reason, detail: detail === null ? null : detailLine(detail), capped };
  };
  const error = (reason: string, detail: string | null): Ending => {
    return { outcome: "error", reason, detail: detail === null ? null : detailLine(detail), capped: null };
  };
  if (result.survivors > 0) {
    return error("processes-left", `${result.survivors} of the agent's processes could not be ended`);
  }
  if (result.ended === "cancelled") return { outcome: "cancelled", reason: null, detail: null, capped: null };
  if (over !== null)
    return fail(`${over.what === "tokens" ? "token" : "disk"}-limit`, over.detail, over.what);
  switch (result.ended) {
    case "timeout":
      return fail("agent-timeout", `it ran longer than ${request.limits.timeMs / 1000} s`, "time");
    case "not-started":
      // Too long an argument is the candidate's own doing, and trying again changes nothing.
      if (result.code === "E2BIG") return fail("agent-start", result.problem);
      if (request.sandbox.mode === "none") return error("agent-start", result.problem);
      return error("sandbox-start", said() ?? result.problem);
    case "signal":
      return fail("agent-signal", withLine(`ended by ${result.signal ?? "a signal"}`, said()));
    case "limit":
    case "exit":
      return endingOfExit({ code: result.exitCode ?? 0, said, fail, error, mode: request.sandbox.mode });
    default:
      return result.ended satisfies never;
  }
}

function endingOfExit(options: {
  readonly code: number;
  readonly said: () => string | null;
  readonly fail: (reason: string, detail: string | null) => Ending;
  readonly error: (reason: string, detail: string | null) => Ending;
  readonly mode: AgentRequest["sandbox"]["mode"];
}): Ending {
  const { code, said, fail, error, mode } = options;
  if (code === 0) return { outcome: "finished", reason: null, detail: null, capped: null };
  if (code === TEMPORARY_FAILURE) return error("agent-tempfail", said());
  // bubblewrap passes a death by signal on as 128 and its number, as shells do.
  const signal = mode === "bubblewrap" ? signalOf(code - 128) : null;
  if (signal !== null) return fail("agent-signal", withLine(`ended by ${signal}`, said()));
  return fail("agent-exit", withLine(`exit status ${code}`, said()));
}

function signalOf(number: number): string | null {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}

function withLine(what: string, line: string | null): string {
  return line === null ? what : `${what}: ${line}`;
}

function countsOf({
  inputTokens,
  cacheReadTokens,
  cacheWriteTokens,
  outputTokens,
}: NonNullable<UsageReading["report"]>) {
  return { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens };
}
