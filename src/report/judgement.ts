import { CONFIRM_LEVEL, isUnconfirmed } from "../decide/confirm.ts";
import type { Acceptance, Beyond, Comparison, Confirmation, GateResult } from "../domain/verdict.ts";
import { forecastSentence } from "./expected.ts";
import { cappedSentence } from "./figure-rows.ts";
import { isUse } from "./finding.ts";
import { gateSays, intervalEnds, METRIC_LABELS } from "./measure-rows.ts";
import {
  count,
  counted,
  countOfPoints,
  money,
  NOTHING,
  plainPercent,
  probability,
  rate,
  signed,
  smallProbability,
} from "./numbers.ts";
import { type Pen, sentence } from "./pen.ts";
import { day } from "./time.ts";

/** How each gate came to its verdict, one paragraph per gate. */
export function judgements({
  comparison,
  pen,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
}): string[] {
  const said = comparison.gates.map((gate) => judgement(gate, pen));
  const capped = cappedSentence(comparison.figures);
  if (capped !== "") said.push(`${pen.strong("Limits:")} ${capped}`);
  if (comparison.stopped !== null) {
    const { look, saved, reason } = comparison.stopped;
    const share = plainPercent(saved, { digits: 0 });
    said.push(
      `${pen.strong(`Stopped at look ${look}:`)} ${sentence(reason, pen)} ${pen.own(`That saved ${share} of the planned attempts. The rates hold however often it is looked at: each look may spend a part of them, fixed before the first attempt.`)}`,
    );
  }
  if (comparison.forecast !== null)
    said.push(`${pen.strong("Expected:")} ${pen.own(forecastSentence(comparison.forecast))}`);
  if (comparison.beyond !== null) said.push(beyond(comparison.beyond, pen));
  if (comparison.confirmation !== null) said.push(...freshBatch(comparison.confirmation, pen));
  if (comparison.accepted !== null) said.push(acceptance(comparison.accepted, pen));
  return said;
}

/** Two questions with two answers: a reader must know which is which. */
function beyond({ interval: ends, level, tasks, clusters }: Beyond, pen: Pen): string {
  const [low, high] = ends.map((end) => signed(end * 100));
  const grouped = clusters === null ? "" : `, which come in ${counted(clusters, "group")} of their like`;
  const text = `The gate speaks of these ${counted(tasks, "task")}${grouped}. For other tasks like them the pass rate could change by ${low} to ${high} points, at ${rate(level)} confidence; that is not gated.`;
  return `${pen.strong("Beyond these tasks:")} ${pen.own(text)}`;
}

function freshBatch({ rounds, attempts, costUsd }: Confirmation, pen: Pen): string[] {
  if (attempts === 0) return [];
  const cost = costUsd === null ? "" : `, ${money(costUsd)}`;
  const batch = `${counted(rounds, "round")} of the base commit (${counted(attempts, "attempt")}${cost})`;
  const rule = `A regression stands where, had nothing changed, a result this bad against these alone would come up with probability ${CONFIRM_LEVEL.toFixed(2)} at most. They can take a regression back, and never make one.`;
  return [`${pen.strong("Fresh batch:")} ${pen.own(batch)}. ${rule}`];
}

function acceptance({ by, reason, at }: Acceptance, pen: Pen): string {
  const who = by === null ? "" : ` by ${pen.name(by)}`;
  const when = day(at) === "" ? "" : ` on ${day(at)}`;
  return [`${pen.strong("Accepted")}${who}${when}.`, sentence(reason, pen)]
    .filter((text) => text !== "")
    .join(" ");
}

function judgement(gate: GateResult, pen: Pen): string {
  // What was not confirmed begins with just these words.
  const says = isUnconfirmed(gate) ? "" : ` ${gateSays(gate) || "no more than allowed"}.`;
  return [
    `${pen.strong(`${METRIC_LABELS[gate.metric]}:`)}${says}`,
    gate.reason === null ? "" : sentence(gate.reason, pen),
    basis(gate),
    interval(gate),
    chance(gate, pen),
    alarms(gate),
    smallest(gate) === NOTHING
      ? ""
      : `The smallest ${harm(gate)} seen with 80 % certainty is ${smallest(gate)}.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function basis({ tasks, attempts }: GateResult): string {
  const planned =
    attempts.planned === null || attempts.planned === attempts.candidate
      ? ""
      : ` of ${count(attempts.planned)} planned`;
  return `It rests on ${counted(tasks, "task")}, ${counted(attempts.baseline, "attempt")} of the baseline and ${count(attempts.candidate)}${planned} now.`;
}

function interval(gate: GateResult): string {
  const ends = intervalEnds(gate);
  if (ends === null) return "";
  const unit = isUse(gate.metric) ? " %" : " points";
  const level = gate.level === null ? "" : `, at ${rate(gate.level)} confidence`;
  return `The change could be ${ends[0]} to ${ends[1]}${unit}${level}.`;
}

function chance(gate: GateResult, pen: Pen): string {
  // What the error gate's p-value is of has no bad side: errors say nothing about the candidate.
  if (gate.pValue === null || gate.metric === "errors") return "";
  const line = gate.crossesAt ?? gate.spent ?? gate.alpha;
  const seen = probability(gate.pValue, { apartFrom: line === null ? [] : [line] });
  // Where the gate has another reason, this line does not decide.
  const held =
    line === null || gate.reason !== null
      ? ""
      : `; it counts as worse below ${threshold(line, [gate.pValue])}`;
  const unchanged =
    isUse(gate.metric) && gate.tolerance !== null && gate.tolerance > 0
      ? `Had ${gate.metric === "cost" ? "the cost" : "tokens"} risen by the tolerated ${plainPercent(gate.tolerance)}`
      : "Had nothing changed";
  return `${unchanged}, a result this bad or worse would come up with probability ${pen.own(seen + held)}.`;
}

/** A line that early looks draw far below what a p-value is told to. */
function threshold(line: number, apartFrom: readonly number[]): string {
  return line < 0.0001 ? smallProbability(line) : probability(line, { apartFrom });
}

function alarms(gate: GateResult): string {
  if (gate.alpha === null) return "";
  const spent = gate.spent ?? gate.alpha;
  const part = `this gate's part of the false-alarm rate${spent < gate.alpha ? ` (${rate(gate.alpha)})` : ""}`;
  const kept = spent < gate.alpha ? `; the rest of ${part} is kept for a later extension` : ` (${part})`;
  // A tolerated rise fails so often, none at all less often.
  const about = gate.tolerance !== null && gate.tolerance > 0 ? "at most about" : "about";
  return `Of pull requests that change nothing, ${about} ${rate(spent)} fail${kept}.`;
}

function harm(gate: GateResult): string {
  return isUse(gate.metric) ? "rise" : "drop";
}

function smallest(gate: GateResult): string {
  return isUse(gate.metric) ? plainPercent(gate.minimumDetectable) : countOfPoints(gate.minimumDetectable);
}
