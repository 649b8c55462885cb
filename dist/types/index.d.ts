/** What the package exports: `compare`, and what is needed to call it and to read what it takes and gives. */
export { compare } from "./decide/compare.ts";
export { type ErrorGate, type Gates, gatesFor, type PassRateGate, type RatioGate, } from "./decide/gates.ts";
export { verdictOf } from "./decide/verdict.ts";
export { PairgateError, type Place, type Problem } from "./domain/error.ts";
export { DEFAULT_FALSE_ALARM, DEFAULT_RULES, type GateRules } from "./domain/gate-rules.ts";
export type { Plan } from "./domain/plan.ts";
export type { Attempt, Manifest, Outcome, Purpose, Run, RunEnd, SandboxMode } from "./domain/run.ts";
export { formatRunFile, parseRunFile, type ReadRun } from "./domain/run-file.ts";
export type { Usage, UsageReport } from "./domain/usage.ts";
export type { Comparison, Figure, GateResult, GateVerdict, Metric, TaskChange, TaskResult, Verdict, VerdictWord, } from "./domain/verdict.ts";
