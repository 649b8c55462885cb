import type { Pool } from "../baseline/pool.ts";
import { isMetered } from "../decide/compare.ts";
import { EXTENSION_SHARE, type Gates, gatesFor } from "../decide/gates.ts";
import type { Plan, Run } from "../domain/run.ts";
import { makePlan } from "../measure/plan.ts";
import type { PreparedCheck } from "./check.ts";
import { newSeed } from "./measuring.ts";

/**
 * What is fixed before a check's first attempt: the plan, the rates of its gates, and the baseline. A run that is gone on
 * with keeps all three from its first plan, whatever the store and the configuration say now.
 * @param changedChecks among how many checks the false-alarm rate is divided
 */
export function planGate(options: {
  readonly prepared: PreparedCheck;
  readonly pool: Pool;
  readonly falseAlarm: number;
  readonly changedChecks: number;
  readonly first: Plan | null;
  readonly rounds: number | null;
  readonly seed: number | null;
}): { readonly plan: Plan; readonly gates: Gates; readonly baselineRuns: readonly Run[] } {
  const { prepared, pool, falseAlarm, changedChecks, first } = options;
  const rules = prepared.check.gates;
  if (first !== null) {
    const baselineRuns = pool.runs.filter((run) => first.baselineRuns.includes(run.manifest.id));
    const gates = gatesFor({
      falseAlarm,
      changedChecks,
      rules,
      metered: first.gates["tokens"] !== undefined,
    });
    return { plan: first, gates: withRates(gates, first.gates), baselineRuns };
  }
  const baselineRuns = pool.runs;
  const gates = gatesFor({ falseAlarm, changedChecks, rules, metered: isMetered(baselineRuns) });
  const plan = makePlan({
    tasks: Object.keys(prepared.tasks),
    rounds: options.rounds ?? prepared.check.suite.attempts,
    seed: options.seed ?? newSeed(),
    gates: ratesOf(gates),
    extensionShare: EXTENSION_SHARE,
    baselineRuns: baselineRuns.map((run) => run.manifest.id),
  });
  return { plan, gates, baselineRuns };
}

/** The rates of the gates that can fail the check, by metric, as a plan records them. */
function ratesOf(gates: Gates): Plan["gates"] {
  const rates: Plan["gates"] = {
    "pass-rate": { alpha: gates.passRate.alpha, passLevel: gates.passRate.passLevel },
  };
  if (gates.tokens !== null)
    rates["tokens"] = { alpha: gates.tokens.alpha, passLevel: gates.tokens.passLevel };
  return rates;
}

/** The gates with the rates that a plan gave them. */
function withRates(gates: Gates, rates: Plan["gates"]): Gates {
  return {
    ...gates,
    passRate: { ...gates.passRate, ...rates["pass-rate"] },
    tokens: gates.tokens === null ? null : { ...gates.tokens, ...rates["tokens"] },
  };
}
