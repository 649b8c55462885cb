import { DEFAULT_RULES, type GateRules } from "../domain/gate-rules.ts";
import type { GateChanges } from "./config.ts";

/** Lays changes over the gates above them. Gating tokens again starts from the built-in numbers. */
export function mergeGates({ above, changes }: { above: GateRules; changes: GateChanges }): GateRules {
  return {
    passRate: { ...above.passRate, ...changes.passRate },
    tokens: mergeTokens({ above: above.tokens, change: changes.tokens }),
    errors: { ...above.errors, ...changes.errors },
  };
}

function mergeTokens({
  above,
  change,
}: {
  above: GateRules["tokens"];
  change: GateChanges["tokens"];
}): GateRules["tokens"] {
  if (change === undefined) return above;
  return change === "off" ? null : { ...(above ?? DEFAULT_RULES.tokens), ...change };
}
