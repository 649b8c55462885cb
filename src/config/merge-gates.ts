import type { GateChanges, Gates } from "./config.ts";

/** The gates of a file that says nothing about them. */
export const BUILT_IN_GATES = {
  passRate: { share: 0.7, margin: 0.1 },
  tokens: { share: 0.3, tolerance: 0.05, margin: 0.2 },
  errors: { max: 0.05 },
} as const satisfies Gates;

/** Lays changes over the gates above them. Gating tokens again starts from the built-in numbers. */
export function mergeGates({ above, changes }: { above: Gates; changes: GateChanges }): Gates {
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
  above: Gates["tokens"];
  change: GateChanges["tokens"];
}): Gates["tokens"] {
  if (change === undefined) return above;
  return change === "off" ? null : { ...(above ?? BUILT_IN_GATES.tokens), ...change };
}
