import type { Comparison, GateResult, GateVerdict, Metric } from "../domain/verdict.ts";

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

/** Better than the baseline beyond doubt. */
export function isBetter(comparison: Comparison): boolean {
  const gate = gateOn(comparison, "pass-rate");
  return comparison.verdict === "pass" && gate?.interval != null && gate.interval[0] > 0;
}

/** How many tasks the comparison rests on. */
export function taskCount(comparison: Comparison): number {
  return Math.max(gateOn(comparison, "pass-rate")?.tasks ?? 0, comparison.tasks.length);
}
