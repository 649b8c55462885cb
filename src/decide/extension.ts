import type { Run } from "../domain/run.ts";
import { looksOf } from "../domain/sequence.ts";
import type { Comparison } from "../domain/verdict.ts";
import { isUnconfirmed } from "./confirm.ts";

/** The plan's extension, and whether the verdict rests on it already; null where the plan has none. */
export function extensionOf(
  { manifest }: Run,
  look: { readonly number: number } | null,
): Comparison["extension"] {
  const { plan } = manifest;
  if (plan === null || plan.extension === null || plan.extension.rounds === 0) return null;
  const { rounds } = plan.extension;
  const used = look !== null && look.number === looksOf(plan).length;
  return { rounds, attempts: rounds * plan.order.length, state: used ? "used" : "available" };
}

/** Why a test is not gone on with by its plan's extension, in a sentence's end, or null where it can be. */
export function whyNotExtended(comparison: Comparison): string | null {
  const { verdict, extension, gates } = comparison;
  if (verdict !== "inconclusive") return `its verdict is ${verdict}, which more attempts are not asked about`;
  if (extension === null) return "its plan has no extension";
  if (extension.state === "used") return "its one extension is used up";
  if (gates.some(isUnconfirmed)) return "a fresh batch of the base commit did not confirm what it found";
  const hindered = hinderedGates(gates)[0];
  return hindered === undefined ? null : `more attempts would not help, since ${hindered.reason}`;
}

/**
 * What keeps a verdict from being told and lies in how the attempts were made, in a sentence's end: errors of
 * infrastructure, attempts that did not say their tokens. Measured anew, the same candidate may well have its verdict. Null
 * where nothing does.
 */
export function whyMeasuredAnew({ verdict, gates }: Comparison): string | null {
  if (verdict !== "inconclusive") return null;
  // What a baseline that solves nothing cannot show, new attempts cannot either.
  const mendable = hinderedGates(gates).find(
    ({ metric, baseline }) => metric !== "pass-rate" || baseline !== 0,
  );
  return mendable?.reason ?? null;
}

/** Those that could not tell, for another reason than noise. */
function hinderedGates(gates: Comparison["gates"]): Comparison["gates"] {
  return gates.filter(
    (gate) => gate.verdict === "inconclusive" && gate.reason !== null && !isUnconfirmed(gate),
  );
}
