import type { ErrorsRule, GateRules, PassRateRule, RatioRule } from "../domain/gate-rules.ts";

/** What `pairgate.yml` says, checked and with every default filled in. Times are milliseconds, sizes are bytes. */
export interface Config {
  readonly version: 1;
  /** Of everything that can fail one pull request, together: a fraction. */
  readonly falseAlarm: number;
  readonly suites: readonly Suite[];
  readonly candidates: readonly Candidate[];
  /** As written; `resolveChecks` says what it comes to. */
  readonly checks: readonly CheckEntry[] | null;
  readonly gates: GateRules;
  readonly baseline: BaselineSettings;
  readonly stopping: Stopping;
  readonly budget: Budget;
  readonly forks: ForkPolicy;
}

/** A pinned list of tasks and how they are run. */
export interface Suite {
  readonly name: string;
  readonly engine: EngineName;
  /** A folder of task folders, or the task folders themselves; relative to the repository. */
  readonly tasks: string | readonly string[];
  /** Rounds: one attempt of every task each. */
  readonly attempts: number;
  readonly limits: Limits;
  /** Attempts at the same time; null leaves it to the machine. */
  readonly concurrency: number | null;
  readonly sandbox: SandboxMode;
  /** Further tries of an attempt whose infrastructure failed. */
  readonly retries: number;
}

/** What one attempt may use. */
export interface Limits {
  readonly timeMs: number;
  readonly tokens: number | null;
  readonly diskBytes: number;
}

/** The agent that is judged, and what it is made of. */
export interface Candidate {
  readonly name: string;
  readonly harness: HarnessName;
  readonly model: string | null;
  /** The program and its arguments, placeholders not yet filled in. Never empty. */
  readonly command: readonly string[];
  /** Run once per tree before the first attempt. */
  readonly setup: readonly string[] | null;
  /** Globs of the repository paths that the candidate is made of. */
  readonly paths: readonly string[];
  /** Names of the only variables that reach the agent. */
  readonly env: readonly string[];
  /** Further absolute or `~` paths that the sandboxed agent may read; `~` is not yet expanded. */
  readonly readable: readonly string[];
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly usage: UsageSource | null;
}

/** How the tokens that the agent used are read from what it prints. */
export interface UsageSource {
  readonly format: UsageFormat;
  readonly from: UsageStream;
}

/** An item of `checks`, as written. */
export interface CheckEntry {
  readonly suite: string;
  readonly candidate: string;
  readonly gates: GateChanges;
}

/** One suite with one candidate, and everything that decides its verdict. */
export interface Check {
  /** `suite/candidate` */
  readonly name: string;
  readonly suite: Suite;
  readonly candidate: Candidate;
  readonly gates: GateRules;
  readonly baseline: BaselineSettings;
}

/** What one level of the file changes about the gates of the level above. */
export interface GateChanges {
  readonly passRate?: Partial<PassRateRule>;
  readonly tokens?: Partial<RatioRule> | "off";
  readonly cost?: Partial<RatioRule> | "off";
  readonly errors?: Partial<ErrorsRule>;
}

/** Where baselines are kept, and which runs they are made of. */
export interface BaselineSettings {
  readonly branch: string;
  readonly folder: string;
  /** At most so many attempts per task are pooled. */
  readonly attempts: number;
  readonly maxAgeMs: number;
  readonly whenMissing: WhenMissing;
  readonly confirm: boolean;
}

/** What one pull request may spend; null is without a bound. */
export interface Budget {
  readonly tokens: number | null;
  readonly usd: number | null;
  readonly timeMs: number | null;
}

export type EngineName = "local";
export type HarnessName = "command";
export type SandboxMode = "auto" | "bubblewrap" | "none";
export type SettingValue = string | number | boolean;
export type UsageFormat = "none" | "pairgate" | "claude-code" | "openai";
export type UsageStream = "stdout" | "stderr";
export type WhenMissing = "run" | "off";
export type Stopping = "group-sequential" | "none";
export type ForkPolicy = "require-run" | "allow-unmeasured";
