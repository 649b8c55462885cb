import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AgentRun, AgentRunner } from "../../harnesses/agent.ts";
import { runAgentProgram } from "../../harnesses/agent-program.ts";
import { UNMETERED } from "../../harnesses/usage.ts";
import { agentEnvironment } from "../../sandbox/environment.ts";

const FINISHED: AgentRun = {
  outcome: "finished",
  reason: null,
  detail: null,
  usage: null,
  usageProblem: null,
  capped: null,
  costUsd: null,
  turns: null,
  resolvedModel: null,
  durationMs: 0,
};

/** An agent that does nothing: what it passes proves nothing. */
export function idleAgent(): AgentRunner {
  return { run: async () => FINISHED };
}

/** Runs a task's own solution in place of an agent: what it fails cannot be passed. */
export function oracleAgent(options: {
  readonly shell: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): AgentRunner {
  const { shell, environment } = options;
  return {
    run: async (request) => {
      const { places, sandbox, task } = request;
      const solution = join(task.directory, "solution");
      if (!existsSync(join(solution, "solve.sh"))) {
        return {
          ...FINISHED,
          outcome: "error",
          reason: "no-solution",
          detail: "there is no solution/solve.sh",
        };
      }
      const room = {
        ...request.room,
        mounts: [...request.room.mounts, { host: solution, inside: "/solution", write: false }],
        // The solution lies among the tasks, which are hidden; it is shown under a name of its own.
        masks: [],
      };
      const name = (host: string) => sandbox.nameOf({ room, host }) ?? host;
      return runAgentProgram({
        request,
        room,
        argv: [shell, `${name(solution)}/solve.sh`],
        env: agentEnvironment({
          allow: [],
          source: environment,
          extra: {
            HOME: `${name(places.tmp)}/home`,
            TMPDIR: name(places.tmp),
            APP_DIR: name(places.app),
            LOGS_DIR: name(places.logs),
            SOLUTION_DIR: name(solution),
            PAIRGATE_INSTRUCTION: name(request.instruction),
            PAIRGATE_WORKSPACE: name(places.app),
            PAIRGATE_SEED: String(request.seed),
          },
        }),
        stdin: { file: request.instruction },
        usageSoFar: async () => UNMETERED,
        usageAtEnd: async () => UNMETERED,
      });
    },
  };
}
