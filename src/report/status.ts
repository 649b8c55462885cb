import type { Comparison, Verdict } from "../domain/verdict.ts";
import { gateOn, isNoise, isUnchanged, isUse, metricsThatAre } from "./finding.ts";
import { heading } from "./heading.ts";
import { revealHidden } from "./hidden.ts";
import { type Face, faceOf, faceOfAll } from "./icon.ts";
import { intervalEnds } from "./measure-rows.ts";
import { countOfPoints, points, relative } from "./numbers.ts";
import { type Pen, terminalPen } from "./pen.ts";
import { shortenEnd, shortenMiddle } from "./shorten.ts";

/** GitHub refuses a longer description. https://docs.github.com/rest/commits/statuses */
const LONGEST = 140;
/** Two names and what is said of them have to fit. */
const LONGEST_NAME = 34;

/** Plain text, in which names are short. */
const statusPen: Pen = {
  ...terminalPen,
  name: (text) => terminalPen.name(shortenMiddle(revealHidden(text).trim(), { most: LONGEST_NAME })),
};

/** The verdict as the description of a commit status: one line of plain text, of at most 140 characters. */
export function statusDescription(verdict: Verdict): string {
  const face = faceOfAll(verdict);
  const concerned = verdict.comparisons.filter((comparison) => faceOf(comparison) === face);
  const said = saidOf({ verdict, face, concerned });
  const [only] = concerned;
  const more = only !== undefined && verdict.comparisons.length === 1 ? detail(only, face) : "";
  const whole = `${said}${more}`;
  return shortenEnd(whole.length <= LONGEST ? whole : said, { most: LONGEST });
}

function saidOf({
  verdict,
  face,
  concerned,
}: {
  readonly verdict: Verdict;
  readonly face: Face;
  readonly concerned: readonly Comparison[];
}): string {
  const first = concerned[0];
  if (face === "accepted" && first?.accepted != null) {
    const { by, reason } = first.accepted;
    const others = concerned.length === 1 ? "" : ` and ${concerned.length - 1} more`;
    const who = `accepted${by === null ? "" : ` by ${statusPen.name(by)}`}${others}`;
    return `${who}: ${statusPen.text(reason) || heading({ verdict, pen: statusPen })}`;
  }
  if (face === "pass" && concerned.length > 0 && concerned.every(isUnchanged)) {
    return "nothing changed, nothing spent";
  }
  if (face === "no-baseline" && verdict.comparisons.length === 1 && first !== undefined) {
    return `no baseline yet: nothing to compare ${statusPen.name(first.candidate)} on ${statusPen.name(first.suite)} with`;
  }
  return `${WORDS[face]}: ${heading({ verdict, pen: statusPen })}`;
}

const WORDS: Readonly<Record<Face, string>> = {
  pass: "pass",
  regression: "regression",
  accepted: "accepted",
  inconclusive: "inconclusive",
  "no-baseline": "no baseline yet",
  incomplete: "incomplete",
  "not-comparable": "not comparable",
};

/** What says most about this verdict beside its name: a figure, or why there is none. */
function detail(comparison: Comparison, face: Face): string {
  const rate = gateOn(comparison, "pass-rate");
  switch (face) {
    case "pass":
      if (rate?.minimumDetectable == null) return "";
      return `; a drop of ${countOfPoints(rate.minimumDetectable)} would have been seen`;
    case "regression":
      return howMuch(comparison);
    case "inconclusive": {
      const [low, high] = rate !== undefined && isNoise(rate) ? (intervalEnds(rate) ?? []) : [];
      return low === undefined ? "" : `, it could be ${low} to ${high} points`;
    }
    case "incomplete":
    case "not-comparable":
      return comparison.reason === null ? "" : `: ${statusPen.text(comparison.reason)}`;
    case "accepted":
    case "no-baseline":
      return "";
    default:
      return face satisfies never;
  }
}

function howMuch(comparison: Comparison): string {
  const metrics = metricsThatAre("regression", comparison);
  if (metrics.includes("pass-rate")) {
    return `, ${points(gateOn(comparison, "pass-rate")?.change).replace("pts", "points")}`;
  }
  const [use] = metrics.filter(isUse);
  if (use === undefined) return "";
  return `, ${relative(gateOn(comparison, use)?.change)}${use === "tokens" ? " tokens" : ""}`;
}
