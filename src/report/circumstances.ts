import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, Confirmation, Metric } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { isJudged, isRefuted, metricsThatAre } from "./finding.ts";
import { counted } from "./numbers.ts";
import { type Pen, sentence } from "./pen.ts";
import { day } from "./time.ts";

interface Options {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
}

/** What a verdict rests on beside the figures: a fresh batch, someone's acceptance, merges that nobody measured. */
export function circumstances({ comparison, pen, arms }: Options): string[] {
  const { confirmation } = comparison;
  return [
    confirmation === null ? "" : confirmed({ comparison, confirmation, pen, arms }),
    accepted(comparison),
    unmeasuredMerges(comparison, pen),
  ].filter((text) => text !== "");
}

/** `2 fresh rounds of main`. */
export function freshRounds({ rounds }: Confirmation, arms: Arms): string {
  return `${counted(rounds, "fresh round")} of ${arms.baseline}`;
}

function confirmed({
  comparison,
  confirmation,
  pen,
  arms,
}: Options & { readonly confirmation: Confirmation }): string {
  if (confirmation.outcome === "confirmed") {
    return `${whatStands(comparison)} by ${freshRounds(confirmation, arms)}.`;
  }
  if (confirmation.outcome === "not-confirmed" && isRefuted(comparison)) {
    return "The same agent may do otherwise today than when the baseline was stored, if the model behind its name, the provider or the machine has changed.";
  }
  const why = confirmation.reason === null ? "" : ` ${sentence(confirmation.reason, pen)}`;
  return confirmation.outcome === "not-measured"
    ? `It could not be confirmed by fresh rounds of ${arms.baseline}, so it stands as it is.${why}`
    : "";
}

const HARMS: Readonly<Record<Metric, string>> = {
  "pass-rate": "The drop in tasks solved",
  tokens: "The rise in tokens",
  cost: "The rise in cost",
  errors: "The rise in errors",
};

/** Where one gate was confirmed and another was not, says which. */
function whatStands(comparison: Comparison): string {
  if (!comparison.gates.some(isUnconfirmed)) return "Confirmed";
  const [metric = "pass-rate"] = metricsThatAre("regression", comparison);
  return `${HARMS[metric]} is confirmed`;
}

function accepted({ verdict, accepted: acceptance }: Comparison): string {
  if (acceptance === null || verdict !== "regression") return "";
  const when = day(acceptance.at);
  return `Accepted${when === "" ? "" : ` on ${when}`}, for the candidate as it is now: a further change to it is judged anew. With the merge a new baseline begins.`;
}

function unmeasuredMerges(comparison: Comparison, pen: Pen): string {
  const { unmeasuredMerges: merges, baselineRuns } = comparison;
  if (merges === null || merges === 0 || !isJudged(comparison)) return "";
  const newest = baselineRuns[0];
  const of = newest === undefined ? "older than the base commit" : `of ${pen.commit(newest.commit)}`;
  const since =
    merges === 1
      ? "1 merge since then changed this candidate's files and was not measured"
      : `the ${counted(merges, "merge")} since then changed this candidate's files and were not measured`;
  return `The baseline is ${of}; ${since}, so this verdict includes ${merges === 1 ? "it" : "them"} and blames nobody alone.`;
}
