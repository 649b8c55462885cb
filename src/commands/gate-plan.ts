import { type Pool, poolNamed } from "../baseline/pool.ts";
import type { BaselineStore } from "../baseline/store.ts";
import { isMetered } from "../decide/compare.ts";
import { EXTENSION_SHARE, type Gates, gatesFor, type RatioGate } from "../decide/gates.ts";
import { isPriced } from "../decide/metering.ts";
import { baselineArms } from "../decide/pair.ts";
import { PairgateError } from "../domain/error.ts";
import { COST_RULE, DEFAULT_RULES, type RatioRule } from "../domain/gate-rules.ts";
import type { Plan } from "../domain/plan.ts";
import type { Run } from "../domain/run.ts";
import { makePlan, type Stopping } from "../measure/plan.ts";
import { newSeed } from "./measuring.ts";
import type { SurveyedCheck } from "./survey.ts";

/** What is fixed before a check's first attempt. */
export interface GatePlan {
  readonly plan: Plan;
  readonly gates: Gates;
  readonly baselineRuns: readonly Run[];
}

/**
 * Fixes the plan, the rates of its gates, and the baseline.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
export function planGate(options: {
  readonly surveyed: SurveyedCheck;
  readonly pool: Pick<Pool, "runs">;
  /** Whether the base commit is measured in place of a stored baseline. */
  readonly withBase: boolean;
  readonly falseAlarm: number;
  readonly changedChecks: number;
  readonly rounds: number | null;
  readonly seed: number | null;
  readonly stopping: Stopping;
}): GatePlan {
  const { surveyed, pool, falseAlarm, changedChecks, stopping } = options;
  const gates = gatesFor({
    falseAlarm,
    changedChecks,
    rules: surveyed.check.gates,
    // Of a baseline that is yet to be measured nobody knows; without tokens or costs the gate's rate stays unspent.
    metered: options.withBase || isMetered(pool.runs),
    priced: options.withBase || isPriced(pool.runs),
    extensionShare: EXTENSION_SHARE,
  });
  const plan = planFor({
    surveyed,
    rounds: options.rounds ?? surveyed.check.suite.attempts,
    seed: options.seed ?? newSeed(),
    gates,
    baselineRuns: pool.runs,
    stopping,
  });
  return { plan, gates, baselineRuns: pool.runs };
}

/** The plan of a gate; the same parts always give the same plan. */
export function planFor(options: {
  readonly surveyed: Pick<SurveyedCheck, "tasks">;
  readonly rounds: number;
  readonly seed: number;
  readonly gates: Gates;
  readonly baselineRuns: readonly Run[];
  readonly stopping: Stopping;
}): Plan {
  const { surveyed, gates, baselineRuns, ...rest } = options;
  return makePlan({
    ...rest,
    tasks: Object.keys(surveyed.tasks),
    gates: ratesOf(gates),
    extensionShare: gates.extensionShare,
    baseline: baselineRuns.length === 0 ? null : baselineArms(baselineRuns, surveyed.tasks),
    baselineRuns: baselineRuns.map((run) => run.manifest.id),
  });
}

/**
 * The plan of a run that is gone on with: its rates, margins and baseline stay what they were, whatever the store and the
 * configuration say now.
 * @throws PairgateError where a run of the first baseline is no longer in the store
 */
export async function planAgain(options: {
  readonly surveyed: SurveyedCheck;
  readonly first: Plan;
  readonly store: BaselineStore;
}): Promise<GatePlan> {
  const { surveyed, first, store } = options;
  const { suite, candidate, gates: rules, baseline } = surveyed.check;
  const baselineRuns = await poolNamed({
    store,
    check: { suite: suite.name, candidate: candidate.name },
    ids: first.baselineRuns,
    attempts: baseline.attempts,
  });
  const passRate = first.gates["pass-rate"];
  if (passRate === undefined) {
    throw new PairgateError({
      message:
        "the plan of the run gives the pass-rate gate no rate, so it is not one that pairgate gate wrote",
      hint: "Start a new run without --resume.",
    });
  }
  const { alpha, passLevel, margin } = passRate;
  const gates: Gates = {
    passRate: { alpha, passLevel, margin: margin ?? rules.passRate.margin },
    tokens: plannedRatio(first.gates["tokens"], DEFAULT_RULES.tokens),
    cost: plannedRatio(first.gates["cost"], COST_RULE),
    errors: rules.errors,
    extensionShare: EXTENSION_SHARE,
  };
  return { plan: first, gates, baselineRuns };
}

function plannedRatio(planned: Plan["gates"][string] | undefined, builtIn: RatioRule): RatioGate | null {
  if (planned === undefined) return null;
  const { alpha, passLevel } = planned;
  const [margin, tolerance] = [planned.margin ?? builtIn.margin, planned.tolerance ?? builtIn.tolerance];
  return { alpha, passLevel, margin, tolerance };
}

/** The gates that can fail the check, by metric, as a plan records them. */
export function ratesOf({ passRate, tokens, cost }: Gates): Plan["gates"] {
  const rates: Plan["gates"] = { "pass-rate": { ...passRate, tolerance: null } };
  if (tokens !== null) rates["tokens"] = { ...tokens };
  if (cost !== null) rates["cost"] = { ...cost };
  return rates;
}
