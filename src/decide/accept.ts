import type { Acceptance, Comparison, Verdict, VerdictWord } from "../domain/verdict.ts";

/** A commit status that is not pending. https://docs.github.com/rest/commits/statuses */
export type StatusState = "success" | "failure" | "error";

export interface Conclusion {
  readonly state: StatusState;
  /** Whether the command exits with 1, and with it the job. */
  readonly fails: boolean;
}

/**
 * Notes that someone with write access accepted a regression. What was measured stays measured: the verdict is still
 * `regression`, and only the conclusion drawn from it is another. Anything but a regression is returned as it is, since
 * there is nothing in it to accept.
 */
export function accept(comparison: Comparison, acceptance: Acceptance): Comparison {
  return comparison.verdict === "regression" ? { ...comparison, accepted: acceptance } : comparison;
}

/**
 * What follows from a verdict: the state of the commit status, and whether the command fails. Design section 5.
 *
 * The verdicts in `failOn` make it fail, an accepted regression aside. Of these, `incomplete` and `not-comparable` are an
 * `error`, since nothing was found out; all others are a `failure`, which is also what is left where both come together.
 * @param failOn see `readFailOn`; by default regression, incomplete and not-comparable
 */
export function conclusionOf(verdict: Verdict, failOn: ReadonlySet<VerdictWord>): Conclusion {
  const { comparisons } = verdict;
  const words =
    comparisons.length === 0
      ? [verdict.verdict]
      : comparisons.filter(({ accepted }) => accepted === null).map((comparison) => comparison.verdict);
  const states = words.filter((word) => failOn.has(word)).map(stateOf);
  const state = states.includes("failure") ? "failure" : states.includes("error") ? "error" : "success";
  return { state, fails: states.length > 0 };
}

/** Of a verdict that was asked to fail. */
function stateOf(word: VerdictWord): "failure" | "error" {
  return word === "incomplete" || word === "not-comparable" ? "error" : "failure";
}
