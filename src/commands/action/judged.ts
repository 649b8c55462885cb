import type { Run } from "../../domain/run.ts";
import type { Comparison } from "../../domain/verdict.ts";
import { type GateRuns, type Judging, judge, needsFreshBase } from "../gate-judge.ts";
import type { HandedTest } from "./handover.ts";

/** What a handed-over test is judged by. */
export function judgingOf(test: HandedTest, baselineRuns: readonly Run[]): Judging {
  return {
    baselineRuns,
    gates: test.gates,
    withBase: test.withBase,
    confirm: test.confirm,
    unmeasuredSince: null,
    unconfirmedSince: null,
    unmeasuredMerges: test.unmeasuredMerges,
    forecast: test.forecast,
    treatmentsTried: test.treatmentsTried,
    notes: test.notes,
  };
}

/**
 * The verdict of a handed-over test. Where the base commit was to stand in for a baseline and no measurement
 * of it counts, there is none: a setup that fails, or an agent that crashes at every attempt, must not turn a status green.
 */
export function judgeHanded(test: HandedTest, runs: GateRuns, baselineRuns: readonly Run[]): Comparison {
  const comparison = judge(runs, judgingOf(test, baselineRuns));
  if (!test.withBase || comparison.verdict !== "no-baseline") return comparison;
  return {
    ...comparison,
    verdict: "incomplete",
    reason:
      "the base commit was to be measured in place of a baseline, and there is no measurement of it to compare with; the notes or the measuring job's log say why",
  };
}

/** Whether nothing is left to measure: the plan is done, and what its outcome asks for beyond it. */
export function isFinished(runs: GateRuns, judging: Judging): boolean {
  const { verdict, freshBaseline } = judge(runs, judging);
  if (verdict === "incomplete") return false;
  if (judging.withBase) return runs.base !== null;
  if (needsFreshBase(runs.candidate, judging)) return runs.base !== null;
  return (
    verdict !== "regression" || !judging.confirm || freshBaseline || runs.confirm?.end?.complete === true
  );
}
