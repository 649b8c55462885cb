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
  const hindered = gates.find((gate) => gate.verdict === "inconclusive" && gate.reason !== null);
  return hindered === undefined ? null : `more attempts would not help, since ${hindered.reason}`;
}
