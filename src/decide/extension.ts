import { countsNowhere, type Run, roundOf } from "../domain/run.ts";
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

/** How many attempts of its plan's extension a run has, finished or not. */
export function attemptsBeyond({ manifest, attempts }: Pick<Run, "manifest" | "attempts">): number {
  const { plan } = manifest;
  if (plan === null) return 0;
  return attempts.filter((attempt) => !countsNowhere(attempt) && roundOf(attempt) > plan.rounds).length;
}

/** What a reader has to know of an extension that was begun and cut off: the planned end's answer stands until then. */
export function cutExtension(
  run: Run,
  { extension, decided }: { readonly extension: Comparison["extension"]; readonly decided: boolean },
): string[] {
  const made = attemptsBeyond(run);
  // What has its verdict by the planned end waits for no more.
  if (made === 0 || extension?.state !== "available" || decided) return [];
  return [
    `The extension was begun, and ${made} of its ${extension.attempts} attempts are there. They count once all of them are.`,
  ];
}

/** Why a test is not gone on with by its plan's extension, in a sentence's end, or null where it can be. */
export function whyNotExtended(comparison: Comparison): string | null {
  const { verdict, extension, gates } = comparison;
  if (verdict !== "inconclusive")
    return verdict === "regression"
      ? "it looks worse already, and more attempts are asked for only where a test could not tell"
      : `its verdict is ${verdict}, and more attempts are asked for only where a test could not tell`;
  if (extension === null) return "its plan has no extension";
  if (extension.state === "used") return "its one extension is used up";
  if (gates.some(isUnconfirmed)) return "a fresh batch of the base commit did not confirm what it found";
  const hindered = gates.find(
    (gate) => gate.verdict === "inconclusive" && gate.hindrance !== null && gate.hindrance !== "noise",
  );
  return hindered === undefined ? null : `more attempts would not help, since ${hindered.reason}`;
}

/**
 * What keeps a verdict from being told and lies in how the candidate was measured, in a sentence's end: errors of
 * infrastructure, attempts that did not say their tokens. Measured anew, the same candidate may well have its verdict. Null
 * where nothing does, or not that alone: what lies in a stored baseline or in the suite is there the next time too. Errors
 * that a pass would not survive are first given the extension, if there is one.
 */
export function whyMeasuredAnew({ verdict, gates, extension, freshBaseline }: Comparison): string | null {
  if (verdict !== "inconclusive" || gates.some(isUnconfirmed)) return null;
  const hindered = gates.filter(
    ({ verdict, hindrance }) =>
      verdict === "inconclusive" &&
      hindrance !== null &&
      (hindrance !== "noise" || extension?.state !== "available"),
  );
  const isMendable = ({ hindrance }: (typeof gates)[number]) =>
    hindrance !== "suite" && (hindrance !== "baseline" || freshBaseline);
  return hindered.every(isMendable) ? (hindered[0]?.reason ?? null) : null;
}
