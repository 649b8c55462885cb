import type { Pool } from "../baseline/pool.ts";
import type { Check } from "../config/config.ts";
import { compare } from "../decide/compare.ts";
import { unchangedComparison } from "../decide/comparison.ts";
import { notPriced } from "../decide/metering.ts";
import type { Comparison } from "../domain/verdict.ts";
import type { BaseSide, NoBase } from "./base-side.ts";
import { planGate } from "./gate-plan.ts";
import { commitOf, manifestOf, testIdOf } from "./manifest.ts";
import type { Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";

/** A check with its baseline, and what is to be done about it. */
export interface GateTest<S extends SurveyedCheck = SurveyedCheck> {
  readonly surveyed: S;
  readonly pool: Pool;
  /** The verdict where nothing needs to be measured, or measuring would be in vain. */
  readonly settled: Comparison | null;
  /** The base commit's check where it is to be measured beside the candidate, since no baseline is stored. */
  readonly base: Check | null;
  /** The hash of what the candidate is at the base commit; null where it is not there. */
  readonly baseTreatment: string | null;
  /** Merges since the baseline that changed the candidate and were not measured; null where there are none. */
  readonly unmeasuredMerges: number | null;
  /** What a reader must know of how the baseline came about. */
  readonly notes: readonly string[];
}

/**
 * Says what a check needs: nothing, where the candidate is what it was at the base commit; else the candidate's attempts,
 * and where no baseline is stored the base commit's too.
 * @param force measure even where nothing changed
 * @param mergesSince how many merges lie between the baseline's newest commit and the base commit
 */
export async function testOf<S extends SurveyedCheck>(options: {
  readonly project: Project;
  readonly surveyed: S;
  readonly pool: Pool;
  readonly base: BaseSide | NoBase;
  readonly mergesSince: number | null;
  readonly force: boolean;
  readonly now: Date;
}): Promise<GateTest<S>> {
  const { project, surveyed, pool, base, force } = options;
  const { check, treatment } = surveyed;
  const there = "reason" in base ? null : await base.treatment(check);
  const newest = pool.runs[0]?.manifest.treatment ?? null;
  const baseTreatment = there?.hash ?? null;
  const found = { surveyed, pool, base: null, baseTreatment, unmeasuredMerges: null, notes: [] };
  if (!force && (there?.hash === treatment.hash || newest?.hash === treatment.hash)) {
    const { sha, base: baseCommit } = commitOf(project.repository, treatment.tree);
    const settled = unchangedComparison({
      suite: check.suite.name,
      candidate: check.candidate.name,
      commit: sha,
      base: baseCommit,
      treatmentHash: treatment.hash,
      baselineRuns: pool.runs,
    });
    return { ...found, settled };
  }
  if (pool.runs.length > 0) {
    // Not by the files alone: a merge may have changed the model or the command, which pairgate.yml has.
    const moved = there !== null && newest !== null && newest.hash !== there.hash;
    const notes = notPriced(check.gates.cost !== null, pool.runs);
    return { ...found, settled: null, unmeasuredMerges: moved ? options.mergesSince : null, notes };
  }
  const baseCheck = "reason" in base ? null : base.check(check);
  if (check.baseline.whenMissing === "run" && baseCheck !== null) {
    return { ...found, settled: null, base: baseCheck };
  }
  if (pool.otherSuite !== null) return { ...found, settled: notComparable(options) };
  return { ...found, settled: null, notes: whyUnmeasured(check, base) };
}

function whyUnmeasured(check: Check, base: BaseSide | NoBase): string[] {
  if (check.baseline.whenMissing === "off") {
    return ["The base commit was not measured in place of a baseline, since baseline.when-missing is off."];
  }
  if ("reason" in base)
    return [`The base commit could not be measured in place of a baseline: ${base.reason}.`];
  return [
    `The base commit could not be measured in place of a baseline: it has no candidate ${check.candidate.name}.`,
  ];
}

/** The suite's limits or engine changed: said before anything is spent on attempts that nothing could be compared with. */
function notComparable(options: {
  readonly project: Project;
  readonly surveyed: SurveyedCheck;
  readonly pool: Pool;
  readonly now: Date;
}): Comparison | null {
  const { project, surveyed, pool, now } = options;
  if (pool.otherSuite === null) return null;
  const { plan, gates } = planGate({
    surveyed,
    pool,
    withBase: false,
    falseAlarm: project.config.falseAlarm,
    changedChecks: 1,
    rounds: null,
    seed: 0,
    stopping: project.config.stopping,
  });
  const manifest = manifestOf({
    surveyed,
    sandbox: null,
    repository: project.repository,
    purpose: "candidate",
    plan,
    epoch: pool.epoch,
    testId: testIdOf(surveyed, pool.epoch),
    source: null,
    id: "nothing measured",
    createdAt: now,
  });
  return compare([pool.otherSuite], { manifest, attempts: [], end: null }, gates);
}
