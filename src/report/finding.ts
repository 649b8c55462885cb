import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, GateResult, GateVerdict, Metric, TaskResult } from "../domain/verdict.ts";

/** Whether a metric is of what an attempt uses, whose change is in percent of what it was, and not in points. */
export function isUse(metric: Metric): metric is "tokens" | "cost" {
  return metric === "tokens" || metric === "cost";
}

/** The gate on one metric, where the check has it. */
export function gateOn(comparison: Comparison, metric: Metric): GateResult | undefined {
  return comparison.gates.find((gate) => gate.metric === metric);
}

/** Equal treatments need no attempts. */
export function isUnchanged(comparison: Comparison): boolean {
  return comparison.verdict === "pass" && comparison.measured.attempts === 0;
}

/** Whether there is a verdict, and with it gates that stand. */
export function isJudged({ verdict }: Comparison): boolean {
  return verdict === "pass" || verdict === "regression" || verdict === "inconclusive";
}

/** The metrics on which the gates say so. */
export function metricsThatAre(verdict: GateVerdict, comparison: Comparison): readonly Metric[] {
  return comparison.gates.filter((gate) => gate.verdict === verdict).map((gate) => gate.metric);
}

/** Whether any attempt ran without a sandbox around it. */
export function isUnsandboxed(comparisons: readonly Comparison[]): boolean {
  return comparisons.some((comparison) => comparison.sandbox === "none");
}

/** The whole interval lies above zero. That is no gate: of agents that are no better, a few percent look so by chance. */
export function isBetter(comparison: Comparison): boolean {
  const gate = gateOn(comparison, "pass-rate");
  return comparison.verdict === "pass" && gate?.interval != null && gate.interval[0] > 0;
}

/** How many tasks the figures rest on. */
export function taskCount(comparison: Comparison): number {
  return gateOn(comparison, "pass-rate")?.tasks ?? comparison.tasks.filter(isTried).length;
}

/** How many tasks the candidate's suite has, those included that could not be compared. */
export function suiteSize(comparison: Comparison): number {
  const left = comparison.unpaired.filter(({ why }) => why !== "gone");
  const names = new Set([...comparison.tasks, ...left].map(({ task }) => task));
  return Math.max(taskCount(comparison), names.size);
}

/** Whether the candidate has an attempt at this task that counts. */
export function isTried({ candidate }: TaskResult): boolean {
  return candidate.attempts > 0;
}

/** Whether a regression was found that a fresh batch of the base commit did not show. */
export function isRefuted(comparison: Comparison): boolean {
  return comparison.verdict === "inconclusive" && comparison.gates.some(isUnconfirmed);
}

/** Whether noise is what keeps this gate from an answer: more attempts could settle it. */
export function isNoise(gate: GateResult): boolean {
  return gate.verdict === "inconclusive" && gate.reason === null && gate.interval !== null;
}
