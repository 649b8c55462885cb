import { type Comparison, VERDICT_SCHEMA, type Verdict, type VerdictWord } from "../domain/verdict.ts";

/** From what must be said first to what may be said last: the pull request's verdict is the worst of its checks'. */
const SEVERITY: readonly VerdictWord[] = [
  "regression",
  "incomplete",
  "not-comparable",
  "no-baseline",
  "inconclusive",
  "pass",
];

const HEADLINES: Record<VerdictWord, (candidate: string, suite: string) => string> = {
  regression: (candidate, suite) => `${candidate} got worse on ${suite}`,
  incomplete: (candidate, suite) => `measuring ${candidate} on ${suite} did not finish`,
  "not-comparable": (candidate, suite) => `${candidate} on ${suite} cannot be compared with its baseline`,
  "no-baseline": (candidate, suite) => `${candidate} on ${suite} has no baseline yet`,
  inconclusive: (candidate, suite) => `cannot tell yet whether ${candidate} got worse on ${suite}`,
  pass: (candidate, suite) => `${candidate} is as good as before on ${suite}`,
};

/** The verdict document of a pull request's checks. The headline is plain text, names unescaped. */
export function verdictOf(comparisons: readonly Comparison[]): Verdict {
  const worst =
    SEVERITY.find((word) => comparisons.some((comparison) => comparison.verdict === word)) ?? "no-baseline";
  const at = comparisons.filter((comparison) => comparison.verdict === worst);
  const first = at[0];
  const headline =
    first === undefined
      ? "no check was compared"
      : HEADLINES[worst](first.candidate, first.suite) + (at.length > 1 ? `, and ${at.length - 1} more` : "");
  return { schema: VERDICT_SCHEMA, verdict: worst, headline, comparisons: [...comparisons] };
}
