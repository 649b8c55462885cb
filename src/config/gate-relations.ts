import { DEFAULT_RULES, type GateRules } from "../domain/gate-rules.ts";
import type { GateChanges } from "./config.ts";
import { gateChangesSchema } from "./gates.ts";
import { mergeGates } from "./merge-gates.ts";
import type { Mismatch } from "./mismatch.ts";
import { listOf, mapOf } from "./plain-data.ts";
import { percent } from "./units.ts";

/** What is wrong between the numbers of merged gates: said where they were changed, and once. */
export function gateRelations(file: Readonly<Record<string, unknown>>): readonly Mismatch[] {
  const ofFile = changesAt(file["gates"]);
  if (ofFile === undefined) return [];
  const above = mergeGates({ above: DEFAULT_RULES, changes: ofFile });
  const found = mismatches({ gates: above, changes: ofFile, path: ["gates"] });
  if (found.length > 0) return found;
  return listOf(file["checks"]).flatMap((check, index) => {
    const changes = changesAt(mapOf(check)["gates"]);
    if (changes === undefined) return [];
    return mismatches({ gates: mergeGates({ above, changes }), changes, path: ["checks", index, "gates"] });
  });
}

const schema = gateChangesSchema({ level: "file" });

// Undefined where the schema has something to say about them.
function changesAt(value: unknown): GateChanges | undefined {
  const read = schema.safeParse(value ?? {});
  return read.success ? read.data : undefined;
}

interface Merged {
  readonly gates: GateRules;
  readonly changes: GateChanges;
  readonly path: readonly PropertyKey[];
}

const RATIOS = [
  { metric: "tokens", their: "their" },
  { metric: "cost", their: "its" },
] as const;

function mismatches({ gates, changes, path }: Merged): Mismatch[] {
  return RATIOS.flatMap(({ metric, their }) => {
    const rule = gates[metric];
    if (rule === null || rule.margin > rule.tolerance) return [];
    const written = changes[metric];
    const isMarginWritten = typeof written === "object" && written.margin !== undefined;
    return [
      {
        message: `the margin of ${metric} (${percent(rule.margin)}) is not larger than ${their} tolerance (${percent(rule.tolerance)})`,
        hint: "a rise above the tolerance fails and one below the margin passes: keep room for both",
        spot: { path: [...path, metric, isMarginWritten ? "margin" : "tolerance"], at: "value" as const },
      },
    ];
  });
}
