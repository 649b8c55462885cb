import type { KnownTask } from "../decide/expected.ts";
import { infeasible } from "../decide/feasible.ts";
import type { Gates } from "../decide/gates.ts";
import { baselineArms } from "../decide/pair.ts";
import type { Problem } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";
import type { Comparison } from "../domain/verdict.ts";
import { forecastBefore } from "../forecast/before-measuring.ts";
import { storedTasks } from "../forecast/stored.ts";
import type { Stopping } from "../measure/plan.ts";
import { forecastSentence } from "../report/expected.ts";
import type { GatePlan } from "./gate-plan.ts";
import { say } from "./measuring.ts";
import type { Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";
import { tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/** A check with what is fixed before its first attempt. */
interface Fixed {
  readonly surveyed: Pick<SurveyedCheck, "check" | "tasks">;
  readonly fixed: GatePlan;
  /** Whether the base commit is measured in place of a stored baseline. */
  readonly withBase: boolean;
}

/**
 * Why the check's rule can never fail or never pass a change, whatever is measured; none where it can do both. Without a
 * stored baseline it is held against the best that one could be.
 */
export function hopelessRules({ surveyed, fixed, withBase }: Fixed): Problem[] {
  const { check, tasks } = surveyed;
  const { plan, gates, baselineRuns } = fixed;
  const stored: ReadonlyMap<string, KnownTask> = baselineArms(baselineRuns, tasks);
  const supposed = stored.size === 0;
  const beside = supposed && withBase;
  const attempts = beside ? plan.rounds + (plan.extension?.rounds ?? 0) : check.baseline.attempts;
  const best = new Map(plan.order.map((task) => [task, { passes: attempts, attempts }]));
  return infeasible({ plan, gates, baseline: supposed ? best : stored, supposed, beside });
}

/** The same as notes of a report. */
export function asNotes(problems: readonly Problem[]): string[] {
  return problems.map((problem) => {
    const { message, hint = "" } = problem;
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${hint}`.trim();
  });
}

/** The same, each with the check that it is of. */
export function ofCheck(name: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

/** What the rule is expected to do against a stored baseline; null where there is none. Takes about a second. */
export function forecastAgainst(
  baselineRuns: readonly Run[],
  options: {
    readonly surveyed: Pick<SurveyedCheck, "tasks">;
    readonly gates: Gates;
    readonly rounds: number;
    readonly confirm: boolean;
    readonly stopping: Stopping;
  },
): Comparison["forecast"] {
  const { surveyed, stopping, ...rule } = options;
  const stored = storedTasks(baselineRuns, surveyed.tasks);
  return forecastBefore({ ...rule, stored, early: stopping !== "none" });
}

/** Warns of a rule that can never fail or never pass, before anything is spent on it, and says what it is expected to do. */
export function sayBefore(
  options: Fixed & {
    readonly surveyed: SurveyedCheck;
    /** The verdict where nothing is measured, so that there is nothing to expect. */
    readonly settled: Comparison | null;
    readonly project: Project;
    readonly terminal: Terminal;
    readonly quiet: boolean;
  },
): { readonly forecast: Comparison["forecast"]; readonly notes: readonly string[] } {
  if (options.settled !== null) return { forecast: null, notes: [] };
  const { project, terminal, quiet, surveyed, fixed, withBase } = options;
  const { name, baseline } = surveyed.check;
  const problems = hopelessRules(options);
  tellProblems(terminal, "warning", ofCheck(name, problems));
  const { gates, plan, baselineRuns } = fixed;
  const { confirm } = baseline;
  const rule = { surveyed, gates, rounds: plan.rounds, confirm, stopping: project.config.stopping };
  const forecast = withBase ? null : forecastAgainst(baselineRuns, rule);
  if (forecast !== null) say(terminal, quiet, `${name}: ${forecastSentence(forecast)}`);
  return { forecast, notes: asNotes(problems) };
}
