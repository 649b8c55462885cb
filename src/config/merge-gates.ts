import { COST_RULE, DEFAULT_RULES, type GateRules, type RatioRule } from "../domain/gate-rules.ts";
import type { GateChanges } from "./config.ts";

/** Lays changes over the gates above them. To gate tokens again, or cost at all, starts from the built-in numbers. */
export function mergeGates({ above, changes }: { above: GateRules; changes: GateChanges }): GateRules {
  return {
    passRate: { ...above.passRate, ...changes.passRate },
    tokens: mergeRatio({ above: above.tokens, builtIn: DEFAULT_RULES.tokens, change: changes.tokens }),
    cost: mergeRatio({ above: above.cost, builtIn: COST_RULE, change: changes.cost }),
    errors: { ...above.errors, ...changes.errors },
  };
}

function mergeRatio(options: {
  readonly above: RatioRule | null;
  readonly builtIn: RatioRule;
  readonly change: Partial<RatioRule> | "off" | undefined;
}): RatioRule | null {
  const { above, builtIn, change } = options;
  if (change === undefined) return above;
  return change === "off" ? null : { ...(above ?? builtIn), ...change };
}
