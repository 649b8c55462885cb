import type { Grid } from "../domain/grid.ts";
import {
  type Comparison,
  type Metric,
  VERDICT_SCHEMA,
  type Verdict,
  type VerdictWord,
} from "../domain/verdict.ts";

/** From what must be said first to what may be said last: the pull request's verdict is the worst of its checks'. */
const SEVERITY: readonly VerdictWord[] = [
  "regression",
  "incomplete",
  "not-comparable",
  "no-baseline",
  "inconclusive",
  "pass",
];

function headlineOf(comparison: Comparison): string {
  const { verdict, candidate, suite, gates } = comparison;
  switch (verdict) {
    case "regression": {
      const isWorse = (metric: Metric) =>
        gates.some((gate) => gate.metric === metric && gate.verdict === "regression");
      if (isWorse("pass-rate")) return `${candidate} got worse on ${suite}`;
      return `${candidate} ${isWorse("tokens") ? "uses more tokens" : "costs more"} on ${suite}`;
    }
    case "incomplete":
      return `measuring ${candidate} on ${suite} did not finish`;
    case "not-comparable":
      return `${candidate} on ${suite} cannot be compared with its baseline`;
    case "no-baseline":
      return `${candidate} on ${suite} has no baseline yet`;
    case "inconclusive":
      return `cannot tell yet whether ${candidate} got worse on ${suite}`;
    case "pass":
      return `${candidate} holds up on ${suite}`;
    default:
      return verdict satisfies never;
  }
}

/**
 * The verdict document of a pull request's checks. The headline is plain text, names unescaped.
 * @param grid what the runs say of models and harnesses, where they differ in both; it decides nothing
 */
export function verdictOf(comparisons: readonly Comparison[], grid: Grid | null = null): Verdict {
  const worst =
    SEVERITY.find((word) => comparisons.some((comparison) => comparison.verdict === word)) ?? "no-baseline";
  const at = comparisons.filter((comparison) => comparison.verdict === worst);
  const first = at[0];
  const headline =
    first === undefined
      ? "no check was compared"
      : headlineOf(first) + (at.length > 1 ? `, and ${at.length - 1} more` : "");
  return { schema: VERDICT_SCHEMA, verdict: worst, headline, comparisons: [...comparisons], grid };
}
