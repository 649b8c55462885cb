import { attemptsBeyond, whyNotExtended } from "../decide/extension.ts";
import { PairgateError } from "../domain/error.ts";
import type { Plan } from "../domain/plan.ts";
import type { Comparison } from "../domain/verdict.ts";
import { sayBefore } from "./before-measuring.ts";
import type { PreparedCheck } from "./check.ts";
import { type Judging, judge } from "./gate-judge.ts";
import { type GatePlan, planAgain, planGate } from "./gate-plan.ts";
import type { GateTest } from "./gate-tests.ts";
import type { MeasureOptions } from "./measuring.ts";
import type { Project } from "./project.ts";
import type { ResumedArms } from "./resume.ts";
import type { Terminal } from "./terminal.ts";

/** A test with what was fixed before its first attempt. */
export interface GateEntry extends GateTest<PreparedCheck> {
  readonly fixed: GatePlan;
  readonly withBase: boolean;
  readonly extended: boolean;
  readonly forecast: Comparison["forecast"];
}

/**
 * Fixes a test's plan, or takes that of the run that is gone on with, and says what it can tell.
 * @param arms the run files that are gone on with
 * @param isExtensionAsked whether they are to be extended
 * @throws PairgateError where the extension would be spent in vain
 */
export async function entryOf(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly test: GateTest<PreparedCheck>;
  readonly arms: ResumedArms;
  readonly isExtensionAsked: boolean;
  readonly changedChecks: number;
  readonly asked: MeasureOptions;
  readonly quiet: boolean;
}): Promise<GateEntry> {
  const { terminal, project, test, arms, isExtensionAsked, changedChecks, asked, quiet } = options;
  const first = arms.main?.run.manifest.plan ?? null;
  const withBase = first === null ? test.base !== null : beganWithBase(test, first, arms);
  const { falseAlarm, stopping } = project.config;
  const { attempts: rounds, seed } = asked;
  const fixed =
    first === null
      ? planGate({ ...test, withBase, falseAlarm, changedChecks, rounds, seed, stopping })
      : await planAgain({ surveyed: test.surveyed, first, store: project.store });
  const known = sayBefore({ ...test, fixed, withBase, project, terminal, quiet });
  const notes = [...test.notes, ...known.notes];
  // An extension that was begun is gone on with, also by --resume.
  const begun = arms.main !== undefined && attemptsBeyond(arms.main.run) > 0;
  const entry = { ...test, fixed, withBase, extended: isExtensionAsked || begun, ...known, notes };
  if (isExtensionAsked) refuseSettled(arms, judgingOf(entry));
  return entry;
}

export function judgingOf({
  surveyed,
  fixed,
  withBase,
  unmeasuredMerges,
  forecast,
  notes,
}: GateEntry): Judging {
  return {
    baselineRuns: fixed.baselineRuns,
    gates: fixed.gates,
    withBase,
    confirm: surveyed.check.baseline.confirm,
    unmeasuredSince: null,
    unconfirmedSince: null,
    unmeasuredMerges,
    forecast,
    treatmentsTried: null,
    notes,
  };
}

/** Whether a test that is gone on with was begun without a stored baseline, so that the base commit stands in for one. */
function beganWithBase({ surveyed }: GateTest, first: Plan, arms: ResumedArms): boolean {
  if (first.baselineRuns.length > 0) return false;
  return arms.base !== undefined || surveyed.check.baseline.whenMissing === "run";
}

/** @throws PairgateError where an extension would be spent on what is settled, or cannot be settled by more attempts */
function refuseSettled({ main, base, confirm }: ResumedArms, judging: Judging): void {
  if (main === undefined) return;
  const runs = { candidate: main.run, base: base?.run ?? null, confirm: confirm?.run ?? null };
  const comparison = judge(runs, judging);
  const why = whyNotExtended(comparison);
  if (why === null) return;
  for (const arm of [main, base, confirm]) arm?.journal.close();
  throw new PairgateError({
    message: `there is nothing to continue: ${why}`,
    hint: hintFor(comparison, {
      hasBase: !judging.withBase || base !== undefined,
      confirmed: !judging.confirm || confirm?.run.end?.complete === true,
    }),
    place: { file: main.journal.file },
  });
}

function hintFor(
  { verdict }: Comparison,
  { hasBase, confirmed }: { readonly hasBase: boolean; readonly confirmed: boolean },
): string {
  if (!hasBase) return "Give the base commit's run file by --continue too, as pairgate named both.";
  if (verdict === "regression" && !confirmed)
    return "Its fresh batch of the base commit is not whole: finish it by --resume, with its run file if there is one.";
  return verdict === "incomplete"
    ? "Finish the run first, by --resume."
    : "A new run, without --continue, is a new test.";
}
