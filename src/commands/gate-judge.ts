import { compare, isMetered } from "../decide/compare.ts";
import { commonEnd, measuredIn } from "../decide/comparison.ts";
import { confirm } from "../decide/confirm.ts";
import type { Gates } from "../decide/gates.ts";
import { isPriced, notPriced } from "../decide/metering.ts";
import { countedAttempts } from "../decide/pair.ts";
import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";

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
  /** What the rule was expected to do against the stored baseline; null where there is none. */
  readonly forecast: Comparison["forecast"];
  readonly treatmentsTried: number | null;
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
      ? confirmByBatch(comparison, runs, judging)
      : comparison;
  return {
    ...unlessCutOff(confirmed, runs.candidate),
    freshBaseline: fresh,
    alongside: runs.base === null ? null : paidFor(runs.base),
    unmeasuredMerges: fresh ? null : judging.unmeasuredMerges,
    forecast: fresh ? null : judging.forecast,
    treatmentsTried: judging.treatmentsTried,
    notes: [...confirmed.notes, ...judging.notes, ...whyNoBase(judging)],
  };
}

function paidFor(base: Run): NonNullable<Comparison["alongside"]> {
  const { attempts, tokens, costUsd } = measuredIn(base);
  return { attempts, tokens, costUsd };
}

/** What was cut off before its baseline was looked for is to be gone on with first. */
function unlessCutOff(comparison: Comparison, { end }: Run): Comparison {
  if (comparison.verdict !== "no-baseline" || end?.complete === true) return comparison;
  return { ...comparison, verdict: "incomplete", reason: end?.reason ?? "measuring was cut off" };
}

function whyNoBase({ unmeasuredSince }: Judging): string[] {
  return unmeasuredSince === null ? [] : [noBase(unmeasuredSince)];
}

function noBase(why: string): string {
  return `The base commit could not be measured in place of a baseline: ${why}.`;
}

function confirmByBatch(
  comparison: Comparison,
  { candidate, confirm: batch }: GateRuns,
  { gates, unconfirmedSince }: Judging,
): Comparison {
  const confirmed = confirm({
    comparison,
    candidateRun: candidate,
    confirmRun: batch,
    reason: unconfirmedSince,
    gates,
  });
  if (batch === null || confirmed.confirmation === null) return confirmed;
  const broken = whyBroken(batch, candidate);
  if (broken === null) return { ...confirmed, notes: [...confirmed.notes, ...commonEndOf(batch)] };
  // Set against an agent that cannot run, no regression would ever show.
  return {
    ...comparison,
    confirmation: { ...confirmed.confirmation, outcome: "not-measured", reason: broken },
  };
}

/**
 * Why a run of the base commit is no measurement of it, or null where it is one: its agent crashes at every attempt, and
 * the candidate's does not. The candidate's folder may have what git does not keep, such as installed packages.
 */
export function whyBroken(base: Run, candidate: Run): string | null {
  if (!onlyCrashed(base) || alwaysCrashes(candidate)) return null;
  const end = base.attempts.find(({ detail }) => detail !== null)?.detail ?? "it exited with a failure";
  return `from a fresh checkout its agent crashed at every attempt (${end}); what git does not keep, a setup has to make`;
}

/** Whether a run was made to its end and tells nothing but that its agent does not start. */
export function onlyCrashed(run: Run): boolean {
  return run.end?.complete === true && alwaysCrashes(run);
}

function alwaysCrashes(run: Run): boolean {
  const attempts = countedAttempts(run);
  return attempts.length > 0 && attempts.every(({ reason }) => reason === "agent-exit");
}

function commonEndOf(base: Run): string[] {
  return commonEnd(base).map((note) => `Of the base commit's attempts, ${note}`);
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
  const broken = whyBroken(base, candidate);
  if (broken !== null) {
    const comparison = stored ?? compare([], candidate, gates);
    return { comparison: { ...comparison, notes: [...comparison.notes, noBase(broken)] }, fresh: false };
  }
  const active = {
    ...gates,
    tokens: isMetered([base]) ? gates.tokens : null,
    cost: isPriced([base]) ? gates.cost : null,
  };
  const comparison = compare([base], candidate, active);
  const why = stored?.reason ?? null;
  const unused = why === null ? [] : [`The stored baseline was not used, since ${why}.`];
  const unpriced = notPriced(gates.cost !== null, [base]);
  const notes = [...comparison.notes, ...commonEndOf(base), ...unused, ...unpriced];
  if (base.end?.complete !== true && !(withBase && tookLook(comparison, candidate))) {
    const reason = `the base commit was not measured to its end: ${base.end?.reason ?? "it was cut off"}`;
    return { comparison: { ...comparison, notes, verdict: "incomplete", reason }, fresh: true };
  }
  return { comparison: { ...comparison, notes }, fresh: true };
}

/** Whether a look was taken that stands: of a base commit measured beside the candidate, it has the attempts of both. */
function tookLook({ verdict }: Comparison, { manifest }: Run): boolean {
  return (
    manifest.plan !== null && (verdict === "regression" || verdict === "pass" || verdict === "inconclusive")
  );
}
