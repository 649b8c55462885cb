import { compare } from "../../src/decide/compare.ts";
import { EXTENSION_SHARE, type Gates, gatesFor } from "../../src/decide/gates.ts";
import { baselineArms } from "../../src/decide/pair.ts";
import { DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { type Attempt, attemptSchema, type Run } from "../../src/domain/run.ts";
import type { Comparison } from "../../src/domain/verdict.ts";
import { makePlan, type PlannedSlot, slotsOf } from "../../src/measure/plan.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { attemptsOf, runOf } from "./runs.ts";

/** Gates of a plan with an extension, as `pairgate gate` fixes them. */
export const plannedGates: Gates = gatesFor({
  falseAlarm: 0.05,
  changedChecks: 1,
  rules: DEFAULT_RULES,
  metered: false,
  extensionShare: EXTENSION_SHARE,
});

/** A baseline by the passes of each task, of ten attempts. */
export function baselineOf(passes: readonly number[]): Run {
  return runOf({ id: "b", attempts: attemptsOf(passes.map((passed) => [passed, 10])) });
}

/** The plan that a gate makes for this baseline. */
export function planOf(baseline: Run, options: { readonly rounds?: number; readonly seed?: number } = {}) {
  const { rounds = 3, seed = 1 } = options;
  const { tasks } = baseline.manifest.suite;
  return makePlan({
    tasks: Object.keys(tasks),
    rounds,
    seed,
    gates: {},
    extensionShare: EXTENSION_SHARE,
    baseline: baselineArms([baseline], tasks),
    baselineRuns: [baseline.manifest.id],
    stopping: "group-sequential",
  });
}

/** A candidate's run of so many attempts of its plan, in their order. */
export function candidateOf(options: {
  readonly plan: Plan;
  readonly made: number;
  readonly outcome: (slot: PlannedSlot) => Attempt["outcome"];
  readonly more?: (slot: PlannedSlot) => Partial<Attempt>;
  readonly complete?: boolean;
}): Run {
  const { plan, made, outcome, more = () => ({}), complete = false } = options;
  const attempts = slotsOf(plan, true)
    .slice(0, made)
    .map((slot) =>
      attemptSchema.parse({
        task: slot.task,
        block: slot.block,
        round: slot.round,
        attempt: slot.round,
        outcome: outcome(slot),
        ...more(slot),
      }),
    );
  const run = runOf({ id: "c", attempts, manifest: { plan } });
  const tasks = Object.fromEntries(plan.order.map((task) => [task, `sha256:${task}`]));
  return {
    manifest: { ...run.manifest, suite: { ...run.manifest.suite, tasks } },
    attempts,
    end: complete ? { end: "2026-11-22T00:00:00Z", complete: true, reason: null, look: null } : null,
  };
}

/** Passes with each task's own probability, the same for the same seed. */
export function luck(seed: string, rate: (task: string) => number) {
  return ({ task, round }: PlannedSlot): Attempt["outcome"] =>
    seededRandom(`${seed} ${task} ${round}`)() < rate(task) ? "pass" : "fail";
}

export const judged = (baseline: Run, candidate: Run): Comparison =>
  compare([baseline], candidate, plannedGates);
