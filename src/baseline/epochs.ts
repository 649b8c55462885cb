import type { Run } from "../domain/run.ts";
import type { Comparison, GateResult, Metric } from "../domain/verdict.ts";
import type { Blessing } from "./blessing.ts";
import { sameEnvironment } from "./environment.ts";
import { EPOCH_SCHEMA, type Epoch } from "./epoch.ts";

/** A check at a merge commit of main. */
export interface MergedCheck {
  readonly suite: string;
  readonly candidate: string;
  /** The hash of the treatment that is on main now; null where it is not known. */
  readonly treatment: string | null;
  /** What the merged pull request was told of this check; null where it was told nothing, or it is not known. */
  readonly comparison: Comparison | null;
}

/** A merge commit of main, and what was known of its pull request when it was merged. */
export interface Merge {
  readonly commit: string;
  /**
   * When the epochs begin. No run of the commit may be older, or it is left out of the pool that it begins; and it is
   * best told by what does not change when a job is run again, so that no epoch is stored twice.
   */
  readonly startedAt: string;
  readonly pullRequest: number | null;
  readonly checks: readonly MergedCheck[];
  /** Those of the pull request, and of the commit itself. */
  readonly blessings: readonly Blessing[];
  /** Whether it was merged although a regression stood. */
  readonly overridden: boolean;
}

/** A change is known to have come with these metrics alone: errors are infrastructure's. */
const MOVED = new Map<Metric, string>([
  ["pass-rate", "the pass rate"],
  ["tokens", "the tokens per task"],
  ["cost", "the cost per task"],
]);

/**
 * The epochs that start at a merge, one for each check of which it is known that its outcome changed: a bless of what
 * was merged, a regression that was overridden, or an interval that excludes zero, in either direction. Design section 1.
 */
export function epochsToStart(merge: Merge): Epoch[] {
  return merge.checks.flatMap((check) => {
    const reasons = [...blessed(check, merge), ...overridden(check, merge), ...moved(check, merge)];
    if (reasons.length === 0) return [];
    return [
      {
        schema: EPOCH_SCHEMA,
        startedAt: merge.startedAt,
        commit: merge.commit,
        suite: check.suite,
        candidate: check.candidate,
        reason: reasons.join(" "),
      },
    ];
  });
}

/** The epoch that starts with a run whose model, resolved model or harness version is another than the baseline's. */
export function epochOfEnvironment(newest: Run | null, measured: Run): Epoch | null {
  if (newest === null || sameEnvironment(newest, measured)) return null;
  const { createdAt, commit, suite, candidate } = measured.manifest;
  return {
    schema: EPOCH_SCHEMA,
    startedAt: createdAt ?? new Date(0).toISOString(),
    commit: commit.sha,
    suite: suite.name,
    candidate: candidate.name,
    reason: `Since ${newest.manifest.commit.sha} the model, the resolved model or the harness version changed.`,
  };
}

/** Blessings hold for one treatment; a pull request may have been changed after one was blessed. */
function blessed(check: MergedCheck, merge: Merge): string[] {
  const merged = [check.treatment, check.comparison?.treatmentHash].filter((hash) => hash != null);
  const blessing = merge.blessings.findLast(({ checks }) =>
    checks.some(
      ({ suite, candidate, treatment }) =>
        suite === check.suite &&
        candidate === check.candidate &&
        // Where nothing is known: an epoch too many costs a measurement, one too few wrong verdicts.
        (merged.length === 0 || merged.includes(treatment)),
    ),
  );
  if (blessing === undefined) return [];
  return [`${subject(merge)} was blessed by ${blessing.by ?? "someone unknown"}: ${blessing.reason}`];
}

function overridden(check: MergedCheck, merge: Merge): string[] {
  if (!merge.overridden) return [];
  const stood = merge.checks.some(({ comparison }) => comparison?.verdict === "regression");
  // Where it is not known of which check the regression was, it may be of any whose verdict is not known.
  const regressed = stood
    ? check.comparison?.verdict === "regression"
    : check.comparison === null || merge.checks.every(({ comparison }) => comparison !== null);
  return regressed ? [`${subject(merge)} was merged although a regression stood.`] : [];
}

function moved({ comparison }: MergedCheck, merge: Merge): string[] {
  const metrics = (comparison?.gates ?? []).flatMap((gate) => {
    const name = MOVED.get(gate.metric);
    return name !== undefined && excludesZero(gate) ? [name] : [];
  });
  if (metrics.length === 0) return [];
  return [`${subject(merge)} changed ${metrics.join(" and ")}: what it could be excludes zero.`];
}

/**
 * Whether a change is beyond what the gate's own part of the false-alarm rate leaves to chance, in either direction. The
 * interval's two ends have levels of their own; the narrower one, which a pass is decided by, would begin an epoch after
 * one in eight merges that change nothing.
 */
function excludesZero({ metric, change, interval }: GateResult): boolean {
  if (change === null || interval === null) return false;
  // Ratios are symmetric by their logarithms.
  const scale = metric === "pass-rate" ? (value: number) => value : Math.log1p;
  const [low, middle, high] = [scale(interval[0]), scale(change), scale(interval[1])];
  return middle < 0 ? high < 0 : middle - Math.max(middle - low, high - middle) > 0;
}

function subject({ pullRequest, commit }: Merge): string {
  return pullRequest === null ? `The commit ${commit}` : `Pull request #${pullRequest}`;
}
