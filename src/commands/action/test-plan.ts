import type { Gates } from "../../decide/gates.ts";
import { digest } from "../../domain/digest.ts";
import type { Plan } from "../../domain/plan.ts";
import type { Run } from "../../domain/run.ts";
import { planOf as assemblePlan } from "../../measure/plan.ts";
import { ratesOf } from "../gate-plan.ts";
import type { SurveyedCheck } from "../survey.ts";
import type { HandedRecord, HandedTest } from "./handover.ts";

/** The plan of a handed-over test. The order of tasks is left out of a handover, since seed and tasks give it. */
export function planOf(test: HandedTest, tasks: Readonly<Record<string, string>>): Plan {
  return assemblePlan({
    tasks: Object.keys(tasks),
    rounds: test.rounds,
    seed: test.seed,
    gates: ratesOf(test.gates satisfies Gates),
    schedule: test.schedule,
    baselineRuns: test.baselineRuns.map(({ id }) => id),
  });
}

/** What of a plan is handed over beside its tasks, rounds and seed. */
export function scheduleIn({ values, looks, extension }: Plan): HandedTest["schedule"] {
  return { values, looks, extension };
}

/**
 * Why a candidate's run is not one of this test, or null where it is: another treatment, other tasks, other rates than
 * those that were fixed before an agent ran.
 */
export function whyNotOf(test: HandedTest, run: Run): string | null {
  const { manifest } = run;
  if (manifest.suite.name !== test.suite || manifest.candidate.name !== test.candidate)
    return `it is of ${manifest.suite.name}/${manifest.candidate.name}`;
  if (manifest.suite.fingerprint !== test.fingerprint) return "the suite's limits or engine are others";
  if (digest(manifest.suite.tasks) !== test.tasks) return "its tasks are others";
  if (manifest.treatment?.hash !== test.treatment) return "another treatment was measured";
  if (manifest.test?.id !== test.testId) return "it is of another test";
  const { plan } = manifest;
  if (plan === null || digest(plan) !== digest(planOf(test, manifest.suite.tasks)))
    return "its plan is not the one that was made before measuring";
  return null;
}

/**
 * Why a run of the base commit is not one of this test, or null where it is. It is what a verdict can be turned by: a
 * fresh batch that does not agree withdraws a regression.
 */
export function whyNotBaseOf(test: HandedTest, { manifest }: Run): string | null {
  const { suite, candidate, treatment, plan } = manifest;
  if (suite.name !== test.suite || candidate.name !== test.candidate)
    return `it is of ${suite.name}/${candidate.name}`;
  if (suite.fingerprint !== test.fingerprint) return "the suite's limits or engine are others";
  if (digest(suite.tasks) !== test.tasks) return "its tasks are others";
  if (test.baseTreatment === null || treatment?.hash !== test.baseTreatment)
    return "the base commit's candidate is another";
  if (manifest.test?.id !== test.testId) return "it is of another test";
  return plan?.seed === test.seed ? null : "its plan is another";
}

/** The arms of a test that arrived, without those of the base commit that are not of it; what was left out is told. */
export function armsOf(
  test: HandedTest,
  arrived: { readonly base: Run | null; readonly confirm: Run | null },
  leftOut: (why: string) => void,
): { readonly base: Run | null; readonly confirm: Run | null } {
  const kept = (run: Run | null) => {
    const why = run === null ? null : whyNotBaseOf(test, run);
    if (why !== null) leftOut(`a run of the base commit does not count, since ${why}`);
    return why === null ? run : null;
  };
  return { base: kept(arrived.base), confirm: kept(arrived.confirm) };
}

/** Why a run of main is not one that was asked for, or null where it is. */
export function whyNotOfRecord(test: HandedRecord, { manifest }: Run): string | null {
  const { suite, candidate, treatment, purpose, plan } = manifest;
  if (suite.name !== test.suite || candidate.name !== test.candidate)
    return `it is of ${suite.name}/${candidate.name}`;
  if (purpose !== "record") return "it is no run of main's own";
  if (suite.fingerprint !== test.fingerprint) return "the suite's limits or engine are others";
  if (digest(suite.tasks) !== test.tasks) return "its tasks are others";
  if (treatment?.hash !== test.treatment) return "another treatment was measured";
  if (manifest.test?.id !== test.testId) return "it is of another epoch";
  return plan?.rounds === test.rounds && plan.seed === test.seed ? null : "its plan is another";
}

/** Whether what is checked out is what the plan was made for. */
export function whyOtherGround(
  expected: { readonly fingerprint: string; readonly tasks: string; readonly treatment: string },
  surveyed: SurveyedCheck,
): string | null {
  if (surveyed.fingerprint !== expected.fingerprint) return "the suite's limits or engine are others";
  if (digest(surveyed.tasks) !== expected.tasks) return "its tasks are others";
  if (surveyed.treatment.hash !== expected.treatment) return "the candidate's files or settings are others";
  return null;
}
