import { compare, isMetered } from "../decide/compare.ts";
import { confirm } from "../decide/confirm.ts";
import type { Gates } from "../decide/gates.ts";
import type { Run } from "../domain/run.ts";
import type { Acceptance, Comparison } from "../domain/verdict.ts";

/** The runs of one test, as they were measured. */
export interface GateRuns {
  readonly candidate: Run;
  /** The base commit's, where no baseline is stored or the environment moved. */
  readonly base: Run | null;
  /** A fresh batch of the base commit, measured since the candidate looked worse. */
  readonly confirm: Run | null;
}

/** What is known of a test beside its runs. */
export interface Judging {
  readonly baselineRuns: readonly Run[];
  readonly gates: Gates;
  /** Whether the base commit stands in for a stored baseline. */
  readonly withBase: boolean;
  /** Whether a regression is to be confirmed by a fresh batch. */
  readonly confirm: boolean;
  /** Why the base commit could not stand in for a baseline, where it was to. */
  readonly unmeasuredSince: string | null;
  /** Why there is no fresh batch, where one was wanted. */
  readonly unconfirmedSince: string | null;
  readonly unmeasuredMerges: number | null;
  readonly treatmentsTried: number | null;
  readonly accepted: Acceptance | null;
  readonly notes: readonly string[];
}

/**
 * The verdict of one test from its runs: against the stored baseline, or against the base commit measured beside the
 * candidate where none is stored or the environment moved; a regression then stands or falls by the fresh batch. Pure:
 * a later job with the same files says the same. Design sections 2 and 5.
 */
export function judge(runs: GateRuns, judging: Judging): Comparison {
  const { comparison, fresh } = compareArms(runs, judging);
  const confirmed =
    comparison.verdict === "regression" && judging.confirm && !fresh
      ? confirm({
          comparison,
          candidateRun: runs.candidate,
          confirmRun: runs.confirm,
          reason: judging.unconfirmedSince,
          gates: judging.gates,
        })
      : comparison;
  return {
    ...confirmed,
    freshBaseline: fresh,
    unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
    treatmentsTried: judging.treatmentsTried,
    accepted: judging.accepted,
    notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
  };
}

function whyNoBase({ unmeasuredSince }: Judging): string[] {
  if (unmeasuredSince === null) return [];
  return [`The base commit could not be measured in place of a baseline: ${unmeasuredSince}.`];
}

/** Whether the provider or the harness moved under the stored baseline, so that the base commit must be measured anew. */
export function needsFreshBase(candidate: Run, judging: Judging): boolean {
  // What did not finish is gone on with first.
  if (judging.withBase || candidate.end?.complete !== true) return false;
  return compare(judging.baselineRuns, candidate, judging.gates).verdict === "not-comparable";
}

function compareArms(
  { candidate, base }: GateRuns,
  { baselineRuns, gates, withBase }: Judging,
): { readonly comparison: Comparison; readonly fresh: boolean } {
  const stored = withBase ? null : compare(baselineRuns, candidate, gates);
  if (stored !== null && (stored.verdict !== "not-comparable" || base === null)) {
    return { comparison: stored, fresh: false };
  }
  if (base === null) return { comparison: compare([], candidate, gates), fresh: false };
  const active = isMetered([base]) ? gates : { ...gates, tokens: null };
  const comparison = compare([base], candidate, active);
  const why = stored?.reason ?? null;
  const notes =
    why === null
      ? comparison.notes
      : [...comparison.notes, `The stored baseline was not used, since ${why}.`];
  if (base.end?.complete !== true) {
    const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
    return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
  }
  return { comparison: { ...comparison, notes }, fresh: true };
}
