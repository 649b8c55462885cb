import type { Json } from "../domain/digest.ts";
import type { Outcome, SandboxMode } from "../domain/run.ts";
import type { Usage } from "../domain/usage.ts";

/** A task of a suite. Tasks of two runs pair by id and hash. */
export interface EngineTask {
  readonly id: string;
  readonly hash: string;
  /** Tasks of one cluster tend to fail together. */
  readonly cluster: string | null;
}

/** What must be equal for two runs to be comparable, in the open. */
export interface FingerprintOf {
  readonly [part: string]: Json;
  readonly engine: string;
  readonly dataset: string | null;
  readonly verifier: string | null;
  readonly limits: {
    /** Seconds. */
    readonly time: number;
    readonly tokens: number | null;
    /** Bytes. */
    readonly disk: number;
  };
}

/** One attempt to be made. */
export interface AttemptRequest {
  readonly task: string;
  readonly uid: string;
  /** Given to the agent; a non-negative whole number. */
  readonly seed: number;
  /** The attempt's own folder, which the engine makes. */
  readonly directory: string;
  readonly signal: AbortSignal;
}

/** What came of an attempt. `error` says that nothing was learnt of the candidate, and trying again is the caller's. */
export interface AttemptResult {
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly usage: Usage | null;
  /** Why usage is null although the agent wrote some. */
  readonly usageProblem: string | null;
  readonly capped: "time" | "tokens" | "disk" | null;
  readonly costUsd: number | null;
  readonly turns: number | null;
  /** The agent's own time; of the whole attempt where no agent ran. */
  readonly durationMs: number;
  readonly resolvedModel: string | null;
}

/** How a suite's tasks are run and verified. */
export interface Engine {
  readonly fingerprintOf: FingerprintOf;
  readonly tasks: readonly EngineTask[];
  readonly sandbox: SandboxMode;
  /** Does not throw for anything that an agent, a verifier or the machine does. */
  attempt(request: AttemptRequest): Promise<AttemptResult>;
}
