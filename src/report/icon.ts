import { verdictOf } from "../decide/verdict.ts";
import type { Comparison, Verdict, VerdictWord } from "../domain/verdict.ts";
import { isUnchanged } from "./finding.ts";

/** How a verdict looks: a regression that someone accepted stays one and no longer looks like one. */
export type Face = VerdictWord | "accepted";

interface Signs {
  readonly markdown: string;
  readonly terminal: string;
}

/** What a verdict looks like. In a terminal only signs that are one column wide everywhere. */
export const SIGNS: Readonly<Record<Face, Signs>> = {
  pass: { markdown: "✅", terminal: "✓" },
  regression: { markdown: "❌", terminal: "✗" },
  accepted: { markdown: "☑️", terminal: "~" },
  inconclusive: { markdown: "⚪", terminal: "○" },
  "no-baseline": { markdown: "⚪", terminal: "○" },
  incomplete: { markdown: "⚠️", terminal: "!" },
  "not-comparable": { markdown: "⚠️", terminal: "!" },
};

const WORDS: Readonly<Record<Face, string>> = {
  pass: "holds up",
  regression: "worse",
  accepted: "worse, accepted",
  inconclusive: "cannot tell yet",
  "no-baseline": "no baseline yet",
  incomplete: "not finished",
  "not-comparable": "not comparable",
};

/** How one check's verdict looks. */
export function faceOf({ verdict, accepted }: Comparison): Face {
  return verdict === "regression" && accepted !== null ? "accepted" : verdict;
}

/** How the whole verdict looks: like the worst that nobody has accepted, and accepted before anything that fails nothing. */
export function faceOfAll({ verdict, comparisons }: Verdict): Face {
  const open = comparisons.filter((comparison) => faceOf(comparison) !== "accepted");
  if (open.length === comparisons.length) return verdict;
  const worst = verdictOf(open).verdict;
  return worst === "regression" || worst === "incomplete" || worst === "not-comparable" ? worst : "accepted";
}

/** A check's verdict in two words, for a table. */
export function shortVerdict(comparison: Comparison): string {
  return isUnchanged(comparison) ? "unchanged" : WORDS[faceOf(comparison)];
}
