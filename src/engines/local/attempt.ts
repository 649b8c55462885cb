import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AgentLimits, AgentRun, AgentRunner } from "../../harnesses/agent.ts";
import { detailLine } from "../../harnesses/detail.ts";
import type { Room } from "../../sandbox/room.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { AttemptRequest, AttemptResult } from "../engine.ts";
import type { LocalTask } from "./task.ts";
import { verify } from "./verifier.ts";
import {
  clearAway,
  clearForVerifier,
  copyTree,
  isIntact,
  makeWorkspace,
  TaskChanged,
  type Workspace,
} from "./workspace.ts";

/** What all attempts of an engine share. */
export interface AttemptContext {
  readonly agent: AgentRunner;
  readonly sandbox: Sandbox;
  /** Of which verifiers get what everyone may see. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly masks: readonly string[];
  /** Runs tests/test.sh. */
  readonly shell: string;
  readonly limits: { readonly time: number; readonly tokens: number | null; readonly disk: number };
  readonly keepWorkspaces: boolean;
}

const VERIFIER_SECONDS = 600;

const NOTHING: AttemptResult = {
  outcome: "cancelled",
  score: null,
  reason: null,
  detail: null,
  usage: null,
  usageProblem: null,
  capped: null,
  costUsd: null,
  turns: null,
  durationMs: 0,
  resolvedModel: null,
};

/** One try at a task: the agent in a fresh workspace; then, when nothing of it is left, the tests. */
export async function attempt(options: {
  readonly context: AttemptContext;
  readonly task: LocalTask;
  readonly request: AttemptRequest;
}): Promise<AttemptResult> {
  const { context, task, request } = options;
  const startedAt = performance.now();
  const spent = () => performance.now() - startedAt;
  if (request.signal.aborted) return NOTHING;
  let workspace: Workspace | null = null;
  let run: AgentRun | null = null;
  try {
    workspace = makeWorkspace({ directory: request.directory, instruction: task.instruction });
    const from = join(task.directory, "environment");
    await copyTree({ tree: task.environment, from, to: workspace.places.app });
    if (request.signal.aborted) return { ...NOTHING, durationMs: spent() };
    run = await runAgent({ context, task, request, workspace });
    if (run.outcome !== "finished") return { ...withRun(run), outcome: run.outcome };
    if (!isIntact(workspace)) {
      const detail = "it put something else in the place of its workspace or logs";
      return { ...withRun(run), outcome: "fail", reason: "workspace-replaced", detail };
    }
    return { ...withRun(run), ...(await runTests({ context, task, request, workspace })) };
  } catch (error) {
    return { ...NOTHING, durationMs: spent(), ...(run === null ? {} : withRun(run)), ...explain(error) };
  } finally {
    if (workspace !== null) await clearAway({ workspace, keep: context.keepWorkspaces });
  }
}

function runAgent(options: {
  readonly context: AttemptContext;
  readonly task: LocalTask;
  readonly request: AttemptRequest;
  readonly workspace: Workspace;
}): Promise<AgentRun> {
  const { context, task, request, workspace } = options;
  const { places, instruction } = workspace;
  const room: Room = {
    mounts: [
      { host: places.app, inside: "/app", write: true },
      { host: places.logs, inside: "/logs", write: true },
      { host: places.tmp, inside: "/tmp", write: true },
    ],
    // The folder of all attempts: what others did, or are doing, is none of this one's business.
    masks: [...context.masks, dirname(places.directory)],
    network: true,
  };
  const { uid, seed, signal } = request;
  const { sandbox } = context;
  const named = { id: task.id, directory: task.directory };
  const limits = limitsOf(context, task);
  return context.agent.run({ uid, seed, signal, task: named, places, instruction, sandbox, room, limits });
}

async function runTests(options: {
  readonly context: AttemptContext;
  readonly task: LocalTask;
  readonly request: AttemptRequest;
  readonly workspace: Workspace;
}) {
  const { context, task, request, workspace } = options;
  const { sandbox, shell, environment } = context;
  await clearForVerifier(workspace);
  // A copy, since tests leave traces (__pycache__), and since what is on disk may no longer be what was announced.
  const tests = workspace.tests;
  await mkdir(tests);
  await copyTree({ tree: task.tests, from: join(task.directory, "tests"), to: tests });
  const seconds = task.verifierSeconds ?? VERIFIER_SECONDS;
  const { uid, signal } = request;
  const diskBytes = context.limits.disk;
  return verify({ workspace, tests, sandbox, shell, environment, uid, seconds, diskBytes, signal });
}

function limitsOf({ limits }: AttemptContext, { agentSeconds }: LocalTask): AgentLimits {
  const seconds = Math.min(limits.time, agentSeconds ?? limits.time);
  return { timeMs: seconds * 1000, tokens: limits.tokens, diskBytes: limits.disk };
}

function withRun(run: AgentRun): AttemptResult {
  return { ...NOTHING, ...run, outcome: "error", score: null };
}

/** A full disk, too many open files: nothing was learnt of the candidate. Our own mistakes are thrown on. */
function explain(error: unknown): Pick<AttemptResult, "outcome" | "reason" | "detail"> {
  const message = detailLine(error instanceof Error ? error.message : String(error));
  if (error instanceof TaskChanged) return { outcome: "error", reason: "task-changed", detail: message };
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return { outcome: "error", reason: "workspace", detail: message };
}
