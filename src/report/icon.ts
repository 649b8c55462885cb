import type { Verdict, VerdictWord } from "../domain/verdict.ts";
import { isUnchanged } from "./finding.ts";

interface Signs {
  readonly markdown: string;
  readonly terminal: string;
}

/** What a verdict looks like. In a terminal only signs that are one column wide everywhere. */
export const SIGNS: Readonly<Record<VerdictWord, Signs>> = {
  pass: { markdown: "✅", terminal: "✓" },
  regression: { markdown: "❌", terminal: "✗" },
  inconclusive: { markdown: "⚪", terminal: "○" },
  "no-baseline": { markdown: "⚪", terminal: "○" },
  incomplete: { markdown: "⚠️", terminal: "!" },
  "not-comparable": { markdown: "⚠️", terminal: "!" },
};

const WORDS: Readonly<Record<VerdictWord, string>> = {
  pass: "holds up",
  regression: "worse",
  inconclusive: "cannot tell yet",
  "no-baseline": "no baseline yet",
  incomplete: "not finished",
  "not-comparable": "not comparable",
};

/** A check's verdict in two words, for a table. */
export function shortVerdict(comparison: Verdict["comparisons"][number]): string {
  return isUnchanged(comparison) ? "unchanged" : WORDS[comparison.verdict];
}
