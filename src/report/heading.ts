import { isUnconfirmed } from "../decide/confirm.ts";
import type { Acceptance, Comparison, Verdict } from "../domain/verdict.ts";
import { isBetter, isRefuted, isUnchanged, isUnsandboxed, metricsThatAre } from "./finding.ts";
import { revealHidden } from "./hidden.ts";
import { type Face, faceOf, faceOfAll } from "./icon.ts";
import { counted } from "./numbers.ts";
import { type Pen, sentence } from "./pen.ts";
import { shortenEnd } from "./shorten.ts";

/** So many checks are named in the first line; the table below names all. */
const MOST_NAMES = 3;
/** In a heading no reason is longer; the whole of it is folded below. */
const LONGEST_REASON = 160;

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
  const how = isUnsandboxed([comparison]) ? `${said} (unsandboxed)` : said;
  const { accepted } = comparison;
  return accepted !== null && faceOf(comparison) === "accepted"
    ? `${how}, and ${saidBy(accepted, pen)}`
    : how;
}

/** Whoever accepted it is named, never called. */
function saidBy({ by, reason }: Acceptance, pen: Pen): string {
  const said = by === null ? "it was accepted" : `${pen.name(by)} accepted it`;
  const why = shortenEnd(revealHidden(reason).trim(), { most: LONGEST_REASON });
  return why === "" ? said : `${said}: ${pen.text(why)}`;
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
      return isRefuted(comparison)
        ? `${candidate} ${seemed(comparison)} ${suite}, and the base commit measured anew does not confirm it`
        : `cannot tell yet whether ${candidate} ${wordsFor(comparison, "inconclusive")} ${suite}`;
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
  const uses = [
    ...(metrics.includes("tokens") ? ["uses more tokens"] : []),
    ...(metrics.includes("cost") ? ["costs more"] : []),
  ];
  // What cannot be told yet is asked of the pass rate alone: one question is enough.
  if (uses.length === 0 || (metrics.includes("pass-rate") && verdict === "inconclusive"))
    return "got worse on";
  const all = metrics.includes("pass-rate") ? ["got worse", ...uses] : uses;
  return `${listed(all, verdict === "regression" ? "and" : "or")} on`;
}

function listed(parts: readonly string[], last: "and" | "or"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;
}

function seemed({ gates }: Comparison): string {
  const metrics = gates.filter(isUnconfirmed).map(({ metric }) => metric);
  if (metrics.includes("pass-rate")) return "seemed to get worse on";
  return metrics.includes("tokens") ? "seemed to use more tokens on" : "seemed to cost more on";
}

function headingOfAll({ verdict, pen }: { readonly verdict: Verdict; readonly pen: Pen }): string {
  const all = verdict.comparisons;
  const face = faceOfAll(verdict);
  const concerned = all.filter((comparison) => faceOf(comparison) === face);
  if (face === "pass") {
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
  const accepted = all.filter((comparison) => faceOf(comparison) === "accepted").length;
  const were = accepted === 1 ? "was" : "were";
  const also =
    accepted === 0 || face === "accepted" ? "" : `; ${accepted} more got worse and ${were} accepted`;
  return `${saidOfMany({ face, share, one: concerned.length === 1 })}${list}${also}`;
}

function saidOfMany({
  face,
  share,
  one,
}: {
  readonly face: Exclude<Face, "pass">;
  readonly share: string;
  readonly one: boolean;
}): string {
  switch (face) {
    case "regression":
      return `${share} got worse`;
    case "accepted":
      return `${share} got worse, and ${one ? "that was" : "all were"} accepted`;
    case "inconclusive":
      return `cannot tell yet for ${share}`;
    case "no-baseline":
      return `no baseline yet for ${share}`;
    case "incomplete":
      return `${share} ${one ? "was" : "were"} not finished`;
    case "not-comparable":
      return `${share} cannot be compared`;
    default:
      return face satisfies never;
  }
}
