import { compare } from "../../src/decide/compare.ts";
import { gatesFor } from "../../src/decide/gates.ts";
import { COST_RULE, DEFAULT_RULES } from "../../src/domain/gate-rules.ts";
import type { Run } from "../../src/domain/run.ts";
import type { GateResult, Metric } from "../../src/domain/verdict.ts";
import { attemptsOf, runOf } from "./runs.ts";

const given = { falseAlarm: 0.05, changedChecks: 1, rules: DEFAULT_RULES };

/** The default gates: on pass rate alone, and on tokens too. */
export const gates = gatesFor({ ...given, metered: false });
export const withTokens = gatesFor({ ...given, metered: true });

/** On pass rate, tokens and cost. */
export const withCost = gatesFor({
  ...given,
  rules: { ...DEFAULT_RULES, cost: COST_RULE },
  metered: true,
  priced: true,
});

export const repeat = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** What one gate says. */
export function gate(baseline: readonly Run[], candidate: Run, metric: Metric, rates = gates): GateResult {
  const found = compare(baseline, candidate, rates).gates.find((item) => item.metric === metric);
  if (found === undefined) throw new Error(`no gate ${metric}`);
  return found;
}

/** Two runs by their tallies, task by task: baseline passes and attempts, candidate passes and attempts. */
export const pairs = (tallies: readonly (readonly [number, number, number, number])[]) => ({
  baseline: runOf({ id: "b", attempts: attemptsOf(tallies.map(([s, kb]) => [s, kb])) }),
  candidate: runOf({ id: "c", attempts: attemptsOf(tallies.map(([, , x, kc]) => [x, kc])) }),
});
