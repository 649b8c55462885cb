import type { Look, Plan } from "../domain/plan.ts";
import { type Run, roundOf } from "../domain/run.ts";
import { looksOf, plannedAttempts } from "../domain/sequence.ts";
import type { PathPoint } from "../domain/verdict.ts";
import { type Critical, criticalValues } from "./critical.ts";
import { isEven } from "./even.ts";
import type { Gates } from "./gates.ts";
import { type Criticals, type Judged, judgeGates } from "./judge-gates.ts";
import { pairTasks } from "./pair.ts";
import { isAlongside, madeInOrder, Walk } from "./walk.ts";

/** A look whose every attempt is there. */
export interface TakenLook {
  /** From 1; that of the extension has one more than the plan's last. */
  readonly number: number;
  readonly attempts: number;
  /** Whether measuring ends here whatever the next look would say. */
  readonly decides: boolean;
}

/** What the last look that was taken says; `look` is null where none was, and the gates then show what is there. */
export interface JudgedLooks {
  readonly judged: Judged;
  readonly look: TakenLook | null;
  /** The change at each look taken, with its interval, for each gate that can fail. */
  readonly path: PathPoint[];
}

/**
 * Goes through the looks of a run's plan in their order, as measuring did, and stops at the first that decides: a
 * regression of any gate, or a pass of all. A look is taken once every attempt up to it has ended; what ended later is not
 * looked at, since failures finish last. A run without a plan has one look, with all of its attempts.
 * @param baselineRuns comparable ones, at least one
 */
export function judgeLooks(options: {
  readonly baselineRuns: readonly Run[];
  readonly candidateRun: Run;
  readonly gates: Gates;
}): JudgedLooks {
  const { baselineRuns, candidateRun, gates } = options;
  const { plan } = candidateRun.manifest;
  if (plan === null) return withoutPlan(options);
  if (isOtherBaseline(candidateRun, plan, baselineRuns)) return atOnce(options, plan);
  const looks = looksOf(plan);
  const criticals = criticalsOf({
    gates,
    looks,
    tasks: plan.order.length,
    extended: looks.length > plan.looks.length,
  });
  const walk = new Walk(options, plan);
  let last: JudgedLooks | null = null;
  const path: PathPoint[] = [];
  for (const [index, { attempts }] of looks.entries()) {
    if (!walk.goTo(attempts)) break;
    const judged = judgeGates({
      tasks: walk.tasks,
      gates,
      criticals: criticals.at(index),
      even: isEven(
        plan,
        attempts,
        walk.tasks.map(({ baseline }) => baseline.attempts),
      ),
      rounds: plan.rounds,
      plannedAttempts: plannedAttempts(plan),
      alongside: isAlongside(plan, baselineRuns),
      worseByErrors: last?.judged.worseByErrors ?? false,
    });
    const decides = judged.verdict !== "inconclusive";
    path.push(...pointsOf(judged, index + 1, attempts));
    last = { judged, look: { number: index + 1, attempts, decides }, path };
    if (decides) break;
  }
  return last ?? { ...atOnce(options, plan), look: null };
}

type Runs = Parameters<typeof judgeLooks>[0];

/** One look with all attempts. Nobody knows what is missing: `compare` asks the end line. */
function withoutPlan({ baselineRuns, candidateRun, gates }: Runs): JudgedLooks {
  const { tasks } = pairTasks(baselineRuns, candidateRun);
  const judged = judgeGates({
    tasks,
    gates,
    criticals: criticalsOf({ gates, looks: [{ information: {} }], tasks: 0, extended: false }).at(0),
    even: true,
    rounds: null,
    plannedAttempts: null,
    alongside: false,
  });
  return { judged, look: null, path: [] };
}

/**
 * One look with all attempts up to the planned end or, once the whole of it is there, up to the extension's, which then has
 * its own share of the rates as it has after the looks of a plan.
 */
function atOnce({ baselineRuns, candidateRun, gates }: Runs, plan: Plan): JudgedLooks {
  const made = madeInOrder(candidateRun, plan);
  const extension = looksOf(plan)[plan.looks.length];
  const extended = extension !== undefined && made === extension.attempts;
  const due = extended ? extension.attempts : plannedAttempts(plan);
  const attempts = candidateRun.attempts.filter((attempt) => extended || roundOf(attempt) <= plan.rounds);
  const { tasks } = pairTasks(baselineRuns, { ...candidateRun, attempts });
  const looks = [{ information: {} }, ...(extended ? [extension] : [])];
  const judged = judgeGates({
    tasks,
    gates,
    criticals: criticalsOf({ gates, looks, tasks: plan.order.length, extended }).at(looks.length - 1),
    even: isEven(
      plan,
      due,
      tasks.map(({ baseline }) => baseline.attempts),
    ),
    rounds: plan.rounds,
    plannedAttempts: plannedAttempts(plan),
    alongside: isAlongside(plan, baselineRuns),
  });
  if (made < due || candidateRun.end?.complete !== true) return { judged, look: null, path: [] };
  const number = plan.looks.length + (extended ? 1 : 0);
  return { judged, look: { number, attempts: due, decides: judged.verdict !== "inconclusive" }, path: [] };
}

/**
 * Whether a whole run is compared with another baseline than it was planned for: nothing was stopped by this one, so all
 * attempts are judged together. A run that was stopped keeps its looks, whose boundaries are stricter.
 */
function isOtherBaseline(run: Run, plan: Plan, baselineRuns: readonly Run[]): boolean {
  if (run.end?.complete !== true || run.end.look !== null) return false;
  if (plan.baselineRuns.length === 0) return !isAlongside(plan, baselineRuns);
  const planned = new Set(plan.baselineRuns);
  return !baselineRuns.every((baseline) => planned.has(baseline.manifest.id));
}

/** The critical values of each gate that can fail, look by look. */
function criticalsOf(options: {
  readonly gates: Gates;
  readonly looks: readonly (Pick<Look, "information"> & Partial<Look>)[];
  readonly tasks: number;
  readonly extended: boolean;
}): { readonly at: (index: number) => Criticals } {
  const { gates, ...common } = { ...options, extensionShare: options.gates.extensionShare };
  const passRate = criticalValues({ ...common, gate: gates.passRate, metric: "pass-rate" });
  const tokens =
    gates.tokens === null ? null : criticalValues({ ...common, gate: gates.tokens, metric: "tokens" });
  // Costs come with the attempts that tokens come with, and tasks are taken for equally noisy in both.
  const cost = gates.cost === null ? null : criticalValues({ ...common, gate: gates.cost, metric: "tokens" });
  return {
    at: (index) => ({
      passRate: passRate[index] as Critical,
      tokens: tokens?.[index] ?? null,
      cost: cost?.[index] ?? null,
    }),
  };
}

function pointsOf({ gates }: Judged, look: number, attempts: number): PathPoint[] {
  return gates.flatMap(({ metric, change, interval }) =>
    metric === "errors" || change === null || interval === null
      ? []
      : [{ metric, look, attempts, change, interval }],
  );
}
