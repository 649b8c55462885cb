import type { Comparison } from "../domain/verdict.ts";
import { NOTHING } from "./numbers.ts";
import type { Pen } from "./pen.ts";
import { shortenDigest } from "./shorten.ts";

/** So many differences are named in a sentence. */
const MOST_NAMED = 5;

/** What the arms differ in, by name; empty where they do not. */
export function differences({ treatment }: Comparison, pen: Pen): string {
  if (treatment.length === 0) return "";
  const value = (text: string | null) => (text === null ? NOTHING : pen.name(shortenDigest(text)));
  const named = treatment
    .slice(0, MOST_NAMED)
    .map(({ what, baseline, candidate }) => `${pen.name(what)} (${value(baseline)} → ${value(candidate)})`);
  const more = treatment.length > MOST_NAMED ? ` and ${treatment.length - MOST_NAMED} more` : "";
  return `What differs: ${named.join(", ")}${more}.`;
}
