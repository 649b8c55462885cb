import { realpathSync } from "node:fs";
import { PairgateError } from "../../domain/error.ts";
import type { AgentRunner } from "../../harnesses/agent.ts";
import { findOnPath } from "../../sandbox/find-program.ts";
import { refuseMisplaced } from "../../sandbox/misplaced.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { AttemptRequest, AttemptResult, Engine, FingerprintOf } from "../engine.ts";
import { type AttemptContext, attempt } from "./attempt.ts";
import { findTasks } from "./find-tasks.ts";
import { hiddenPaths } from "./hidden-paths.ts";
import { idleAgent, oracleAgent } from "./stand-ins.ts";
import type { LocalTask } from "./task.ts";

/** Rises when an attempt comes to mean something else, and not with each release. */
const SEMANTICS = "local/1";

export interface LocalEngineOptions {
  /** A folder of task folders, or a list of task folders; relative to `root`. */
  readonly tasks: string | readonly string[];
  readonly root: string;
  /** The tree that agents' programs are part of. */
  readonly repo: string;
  /** Seconds, tokens and bytes that one attempt may use. */
  readonly limits: { readonly time: number; readonly tokens: number | null; readonly disk: number };
  readonly sandbox: Sandbox;
  readonly agent: AgentRunner;
  /** Of pairgate itself; what programs get of it is decided elsewhere. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Further paths to hide from agents, such as the tasks of other suites and the folder of runs. */
  readonly masks?: readonly string[];
  /** Keeps workspaces and tests after an attempt, to look into. */
  readonly keepWorkspaces?: boolean;
}

/** The local engine: also what proves its own tasks. */
export interface LocalEngine extends Engine {
  /** What agents are not shown where there is a sandbox. */
  readonly hidden: readonly string[];
  /** Ids of the tasks that have a solution. */
  readonly solved: ReadonlySet<string>;
  /** The same engine with each task's solution in place of the agent. */
  withSolutions(): Engine;
  /** The same engine with an agent that does nothing. */
  withIdleAgent(): Engine;
}

/**
 * Opens a suite of task folders in Harbor's layout.
 * @throws PairgateError with all that is wrong with its tasks.
 */
export async function openLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const { sandbox, agent, environment, limits, keepWorkspaces = false } = options;
  const repo = realpathSync(options.repo);
  const { tasks, folders } = await findTasks(options);
  if (sandbox.mode === "bubblewrap") refuseMisplaced({ repo, home: environment["HOME"] ?? "/nonexistent" });
  const hidden = [...hiddenPaths(options), ...folders, ...(options.masks ?? [])];
  const shell = findShell(environment);
  const context: AttemptContext = {
    agent,
    sandbox,
    environment,
    masks: hidden,
    shell,
    limits,
    keepWorkspaces,
  };
  const withAgent = (stand: AgentRunner) => engineOf({ tasks, context: { ...context, agent: stand } });
  return {
    ...engineOf({ tasks, context }),
    hidden,
    solved: new Set(tasks.filter((task) => task.hasSolution).map((task) => task.id)),
    withSolutions: () => withAgent(oracleAgent({ shell, environment })),
    withIdleAgent: () => withAgent(idleAgent()),
  };
}

/** The parts that must match for two runs of this engine to be comparable. Known without opening it. */
export function localFingerprint({ time, tokens, disk }: LocalEngineOptions["limits"]): FingerprintOf {
  return { engine: SEMANTICS, dataset: null, verifier: null, limits: { time, tokens, disk } };
}

function engineOf({
  tasks,
  context,
}: {
  readonly tasks: readonly LocalTask[];
  readonly context: AttemptContext;
}): Engine {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    fingerprintOf: localFingerprint(context.limits),
    tasks: tasks.map(({ id, hash, cluster }) => ({ id, hash, cluster })),
    sandbox: context.sandbox.mode,
    attempt: async (request: AttemptRequest): Promise<AttemptResult> => {
      const task = byId.get(request.task);
      if (task === undefined) throw new Error(`no task ${JSON.stringify(request.task)} in this engine`);
      return attempt({ context, task, request });
    },
  };
}

function findShell(environment: Readonly<Record<string, string | undefined>>): string {
  const path = `${environment["PATH"] ?? ""}:/usr/bin:/bin`;
  const shell = findOnPath({ name: "bash", path }) ?? findOnPath({ name: "sh", path });
  if (shell !== null) return shell;
  throw new PairgateError({
    message: "there is no bash and no sh on PATH, which tests/test.sh needs",
    hint: "Install bash.",
  });
}
