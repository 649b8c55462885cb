import { setImmediate } from "node:timers/promises";
import type { Gates } from "../decide/gates.ts";
import type { Problem } from "../domain/error.ts";
import { type PlanRow, planRow } from "../forecast/plan-row.ts";
import { hopelessRules } from "./before-measuring.ts";
import { planGate } from "./gate-plan.ts";
import { type NoiseName, type PlanSource, planSource } from "./plan-source.ts";
import { poolFor } from "./pool-for.ts";
import { chooseChecks, type Project } from "./project.ts";
import type { SurveyedCheck } from "./survey.ts";
import type { Terminal } from "./terminal.ts";

/** What is asked for by the command's options; null where it is left to the check. */
export interface PlanAsked {
  readonly noise: NoiseName | null;
  readonly tasks: readonly number[] | null;
  readonly attempts: readonly number[] | null;
  readonly baselineAttempts: readonly number[] | null;
  readonly pullRequests: number;
}

/** What is planned for a check, and what other ways of measuring it would tell. */
export interface CheckPlan {
  readonly surveyed: SurveyedCheck;
  readonly source: Omit<PlanSource, "grounds">;
  readonly gates: Gates;
  /** Among how many checks the false-alarm rate is divided: those that a change of this candidate changes. */
  readonly changedChecks: number;
  readonly problems: readonly Problem[];
  readonly rows: readonly PlanRow[];
  /** Which of the rows is the check as it is; -1 where none. */
  readonly own: number;
}

/** Three numbers that say how a suite is measured. */
interface Size {
  readonly tasks: number;
  readonly rounds: number;
  readonly baselineAttempts: number;
}

/** Steps that are worth a look, on either side of what there is. */
const STEPS = {
  tasks: [5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500],
  rounds: [1, 2, 3, 5, 7, 10],
  baselineAttempts: [1, 3, 5, 10, 15, 20, 30],
} as const;

/**
 * Plans one check as `pairgate gate` would, and simulates it beside other sizes.
 * @param onRow told how many rows are done, of how many
 */
export async function planCheck(options: {
  readonly terminal: Terminal;
  readonly project: Project;
  readonly surveyed: SurveyedCheck;
  readonly asked: PlanAsked;
  readonly quiet: boolean;
  readonly onRow: (done: number, of: number) => void;
}): Promise<CheckPlan> {
  const { project, surveyed, asked } = options;
  const { check } = surveyed;
  const pool = await poolFor(options);
  const source = planSource({ surveyed, pool, asked: asked.noise, store: project.store.name });
  const changedChecks = checksOf(project, check.candidate.name);
  const { falseAlarm, stopping } = project.config;
  const withBase = pool.runs.length === 0;
  const fixed = planGate({
    surveyed,
    pool,
    withBase,
    falseAlarm,
    changedChecks,
    rounds: null,
    seed: 0,
    stopping,
  });
  const { gates } = fixed;
  const own: Size = { ...source.own, rounds: check.suite.attempts };
  const sizes = sizesOf(own, asked);
  const rows: PlanRow[] = [];
  for (const { tasks, rounds, baselineAttempts } of sizes) {
    options.onRow(rows.length, sizes.length);
    // So that a signal is heard.
    await setImmediate();
    options.terminal.interrupted.throwIfAborted();
    rows.push(
      planRow({
        grounds: source.grounds(tasks, baselineAttempts),
        design: {
          rounds,
          gates,
          early: stopping !== "none",
          extension: null,
          confirm: check.baseline.confirm,
        },
        pullRequests: asked.pullRequests,
        tokenSpread: gates.tokens === null ? null : source.tokenSpread,
        use: source.use,
      }),
    );
  }
  return {
    surveyed,
    source,
    gates,
    changedChecks,
    problems: hopelessRules({ surveyed, fixed, withBase: false }),
    rows,
    own: sizes.findIndex((size) => isSame(size, own)),
  };
}

/** How many checks a change of this candidate changes: the false-alarm rate is divided among them. */
export function checksOf(project: Project, candidate: string): number {
  return chooseChecks(project, []).filter((check) => check.candidate.name === candidate).length;
}

/** All combinations of what was asked for; else the check's own size, and one step to either side of each number. */
function sizesOf(own: Size, { tasks, attempts, baselineAttempts }: PlanAsked): Size[] {
  if (tasks === null && attempts === null && baselineAttempts === null) {
    const aside = (["tasks", "rounds", "baselineAttempts"] as const).flatMap((which) => {
      const steps: readonly number[] = STEPS[which];
      const near = [
        steps.findLast((step) => step < own[which]),
        steps.find((step) => step > own[which]),
      ].filter((step) => step !== undefined);
      return near.map((step): Size => ({ ...own, [which]: step }));
    });
    return [own, ...aside];
  }
  return (tasks ?? [own.tasks]).flatMap((count) =>
    (attempts ?? [own.rounds]).flatMap((rounds) =>
      (baselineAttempts ?? [own.baselineAttempts]).map((stored) => ({
        tasks: count,
        rounds,
        baselineAttempts: stored,
      })),
    ),
  );
}

function isSame(a: Size, b: Size): boolean {
  return a.tasks === b.tasks && a.rounds === b.rounds && a.baselineAttempts === b.baselineAttempts;
}
