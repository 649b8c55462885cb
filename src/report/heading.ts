import type { Comparison, Verdict, VerdictWord } from "../domain/verdict.ts";
import { isBetter, isUnchanged, isUnsandboxed, metricsThatAre } from "./finding.ts";
import { counted } from "./numbers.ts";
import { type Pen, sentence } from "./pen.ts";

/** So many checks are named in the first line; the table below names all. */
const MOST_NAMES = 3;

/** The whole verdict in one line that a person can act on. */
export function heading({ verdict, pen }: { readonly verdict: Verdict; readonly pen: Pen }): string {
  const [first, ...others] = verdict.comparisons;
  if (first === undefined) return sentence(verdict.headline, pen) || "nothing was compared";
  if (others.length === 0) return checkHeading({ comparison: first, pen });
  const said = headingOfAll({ verdict, pen });
  if (!isUnsandboxed(verdict.comparisons)) return said;
  const all = verdict.comparisons.every((comparison) => comparison.sandbox === "none");
  return `${said} (${all ? "" : "partly "}unsandboxed)`;
}

/** One check's verdict in one line. */
export function checkHeading({
  comparison,
  pen,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
}): string {
  const said = saidOfOne({ comparison, pen });
  return isUnsandboxed([comparison]) ? `${said} (unsandboxed)` : said;
}

function saidOfOne({ comparison, pen }: { readonly comparison: Comparison; readonly pen: Pen }): string {
  const candidate = pen.name(comparison.candidate);
  const suite = pen.name(comparison.suite);
  switch (comparison.verdict) {
    case "regression":
      return `${candidate} ${wordsFor(comparison, "regression")} ${suite}`;
    case "pass":
      if (isUnchanged(comparison)) return `nothing changed in ${candidate}, nothing spent on ${suite}`;
      return `${candidate} ${isBetter(comparison) ? "looks better" : "holds up"} on ${suite}`;
    case "inconclusive":
      return `cannot tell yet whether ${candidate} ${wordsFor(comparison, "inconclusive")} ${suite}`;
    case "no-baseline":
      return `no baseline yet for ${candidate} on ${suite}`;
    case "incomplete":
      return `measuring ${candidate} on ${suite} was not finished`;
    case "not-comparable":
      return `${candidate} on ${suite} cannot be compared with its baseline`;
    default:
      return comparison.verdict satisfies never;
  }
}

/** What got worse, or may have. Errors alone say nothing about the candidate. */
function wordsFor(comparison: Comparison, verdict: "regression" | "inconclusive"): string {
  const metrics = metricsThatAre(verdict, comparison);
  if (!metrics.includes("tokens")) return "got worse on";
  if (!metrics.includes("pass-rate")) return "uses more tokens on";
  return verdict === "regression" ? "got worse and uses more tokens on" : "got worse on";
}

function headingOfAll({ verdict, pen }: { readonly verdict: Verdict; readonly pen: Pen }): string {
  const all = verdict.comparisons;
  const concerned = all.filter((comparison) => comparison.verdict === verdict.verdict);
  if (verdict.verdict === "pass") {
    return all.every(isUnchanged)
      ? `nothing changed, nothing spent (${counted(all.length, "check")})`
      : `all ${counted(all.length, "check")} hold up`;
  }
  const share = `${concerned.length} of ${counted(all.length, "check")}`;
  const names = concerned
    .slice(0, MOST_NAMES)
    .map((comparison) => `${pen.name(comparison.candidate)} on ${pen.name(comparison.suite)}`);
  if (concerned.length > MOST_NAMES) names.push(`${concerned.length - MOST_NAMES} more`);
  const list = names.length === 0 ? "" : `: ${names.join(", ")}`;
  return `${saidOfMany({ word: verdict.verdict, share, one: concerned.length === 1 })}${list}`;
}

function saidOfMany({
  word,
  share,
  one,
}: {
  readonly word: Exclude<VerdictWord, "pass">;
  readonly share: string;
  readonly one: boolean;
}): string {
  switch (word) {
    case "regression":
      return `${share} got worse`;
    case "inconclusive":
      return `cannot tell yet for ${share}`;
    case "no-baseline":
      return `no baseline yet for ${share}`;
    case "incomplete":
      return `${share} ${one ? "was" : "were"} not finished`;
    case "not-comparable":
      return `${share} cannot be compared`;
    default:
      return word satisfies never;
  }
}
