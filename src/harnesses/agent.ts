import type { Usage } from "../domain/usage.ts";
import type { Room } from "../sandbox/room.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";

/** An attempt's own folders, as the host names them. */
export interface AttemptPlaces {
  readonly directory: string;
  /** The workspace. */
  readonly app: string;
  readonly logs: string;
  /** For temporary files; the agent's home is in it. */
  readonly tmp: string;
  /** Where outputs are captured: out of the agent's reach. */
  readonly output: string;
}

/** What an agent may use before it is ended. */
export interface AgentLimits {
  readonly timeMs: number;
  readonly tokens: number | null;
  readonly diskBytes: number;
}

/** One try at one task. */
export interface AgentRequest {
  readonly uid: string;
  readonly seed: number;
  readonly task: { readonly id: string; readonly directory: string };
  readonly places: AttemptPlaces;
  /** The file that says what to do, as the host names it. */
  readonly instruction: string;
  readonly sandbox: Sandbox;
  readonly room: Room;
  readonly limits: AgentLimits;
  readonly signal: AbortSignal;
}

/** What came of it. Whether the task is solved is not the agent's to say. */
export interface AgentRun {
  readonly outcome: "finished" | "fail" | "error" | "cancelled";
  readonly reason: string | null;
  readonly detail: string | null;
  readonly usage: Usage | null;
  readonly usageProblem: string | null;
  readonly capped: "time" | "tokens" | "disk" | null;
  readonly costUsd: number | null;
  readonly turns: number | null;
  readonly resolvedModel: string | null;
  readonly durationMs: number;
}

/** The port through which an engine runs an agent. When `run` returns, no process of the agent is left. */
export interface AgentRunner {
  run(request: AgentRequest): Promise<AgentRun>;
}
