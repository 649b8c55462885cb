import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { circumstances } from "./circumstances.ts";
import { differences } from "./differences.ts";
import { gateOn, isNoise, isTried, isUnchanged, isUse, taskCount } from "./finding.ts";
import { amountOf, intervalEnds } from "./measure-rows.ts";
import { counted, countOfPoints, plainPercent, plainPoints, plainRate } from "./numbers.ts";
import { type Pen, sentence } from "./pen.ts";

/** The sentences under the heading: how much, between which bounds, and why. */
export function explanation({
  comparison,
  pen,
  arms,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
}): string {
  const said: string[] = [];
  if (isUnchanged(comparison)) {
    said.push("All that the candidate is made of equals the baseline's: nothing changed, nothing spent.");
  } else if (comparison.verdict === "no-baseline") {
    said.push(withoutBaseline(comparison, pen));
  } else if (comparison.verdict === "not-comparable") {
    said.push(differences(comparison, pen));
  } else if (comparison.verdict === "incomplete") {
    const some = comparison.measured.attempts > 0;
    said.push(some ? "Not all of it was measured, so there is no verdict." : "There is no verdict.");
  } else {
    const sentences = [passRate, use("tokens"), use("cost"), errors].flatMap((say) => say(comparison, pen));
    said.push(
      ...sentences
        .toSorted((left, right) => Number(right.first) - Number(left.first))
        .map(({ text }) => text),
    );
  }
  if (comparison.reason !== null) said.push(sentence(comparison.reason, pen));
  said.push(...circumstances({ comparison, pen, arms }));
  return said.filter((text) => text !== "").join(" ");
}

/** A sentence; what got worse comes first. */
interface Said {
  readonly first: boolean;
  readonly text: string;
}

function passRate(comparison: Comparison, pen: Pen): Said[] {
  const gate = gateOn(comparison, "pass-rate");
  if (gate === undefined || gate.change === null) return withReason(gate, comparison, pen);
  const from = `${plainRate(gate.baseline)} → ${plainRate(gate.candidate)}`;
  const [low, high] = gate.interval ?? [null, null];
  if (gate.verdict === "regression") {
    const bounds =
      high !== null && high < 0 ? `; at least ${plainPoints(high)}, at most ${plainPoints(low)}` : "";
    return [
      {
        first: true,
        text: `It solves ${pen.strong(countOfPoints(gate.change))} fewer tasks (${from}${bounds}).`,
      },
    ];
  }
  if (gate.verdict === "inconclusive") {
    return [
      { first: false, text: `Tasks solved: ${from}${anywhere(gate)}.` },
      ...withReason(gate, comparison, pen),
    ];
  }
  if (low !== null && low > 0) {
    const bounds = `; at least ${plainPoints(low)}, at most ${plainPoints(high)}`;
    return [
      {
        first: true,
        text: `It solves ${pen.strong(countOfPoints(gate.change))} more tasks (${from}${bounds}).`,
      },
    ];
  }
  const ruledOut =
    gate.margin === null ? "" : `; a drop of ${countOfPoints(gate.margin)} or more is ruled out`;
  return [{ first: false, text: `It solves about as many tasks (${from}${ruledOut}).` }];
}

/** How the sentences about tokens and about cost differ. */
const USES = {
  tokens: {
    name: "Tokens per task",
    unchanged: "Tokens per task are unchanged.",
    alike: "It uses about as many tokens per task",
    changed: (much: string, more: boolean) => `It uses ${much} ${more ? "more" : "fewer"} tokens per task`,
  },
  cost: {
    name: "Cost per task",
    unchanged: "Cost per task is unchanged.",
    alike: "It costs about as much per task",
    changed: (much: string, more: boolean) => `It costs ${much} ${more ? "more" : "less"} per task`,
  },
} as const;

function use(metric: keyof typeof USES): (comparison: Comparison, pen: Pen) => Said[] {
  const { name, unchanged, alike, changed } = USES[metric];
  const show = amountOf(metric);
  return (comparison, pen) => {
    const gate = gateOn(comparison, metric);
    if (gate === undefined || gate.change === null) return withReason(gate, comparison, pen);
    const from = `${show(gate.baseline)} → ${show(gate.candidate)}`;
    const [low, high] = gate.interval ?? [null, null];
    const more = gate.change > 0;
    const much = plainPercent(Math.abs(gate.change));
    if (gate.verdict === "regression") {
      const bounds =
        low !== null && low > 0 ? `; at least ${plainPercent(low)}, at most ${plainPercent(high)}` : "";
      return [{ first: true, text: `${changed(pen.strong(much), more)} (${from}${bounds}).` }];
    }
    if (gate.verdict === "inconclusive") {
      return [
        { first: false, text: `${name}: ${from}${anywhere(gate)}.` },
        ...withReason(gate, comparison, pen),
      ];
    }
    if (low === null || high === null || (low <= 0 && high >= 0)) {
      // A pass rules out a rise. That it may have fallen as far is no harm, but it is not "unchanged".
      const margin = gate.margin ?? 0;
      if (low !== null && low > -margin) return [{ first: false, text: unchanged }];
      const ruledOut = `; a rise of ${plainPercent(margin)} or more is ruled out`;
      return [{ first: false, text: `${alike} (${from}${ruledOut}).` }];
    }
    const allowed = more ? ", less than the gate forbids" : "";
    return [{ first: false, text: `${changed(much, more)} (${from})${allowed}.` }];
  };
}

function errors(comparison: Comparison, pen: Pen): Said[] {
  const gate = gateOn(comparison, "errors");
  return gate?.verdict === "inconclusive" ? withReason(gate, comparison, pen) : [];
}

/** Where something else than noise decides, the bounds are of what is known and not of the truth. */
function anywhere(gate: GateResult): string {
  if (isUnconfirmed(gate)) return ", against the stored baseline";
  const ends = intervalEnds(gate);
  if (ends === null) return "; what the change could be is not known";
  if (!isNoise(gate)) return ", as far as is known";
  return `; the true change could be anything from ${ends[0]} to ${ends[1]}${isUse(gate.metric) ? " %" : " points"}`;
}

function withReason(gate: GateResult | undefined, comparison: Comparison, pen: Pen): Said[] {
  if (gate === undefined || gate.reason === null || gate.reason === comparison.reason) return [];
  return [{ first: gate.verdict === "regression", text: sentence(gate.reason, pen) }];
}

function withoutBaseline(comparison: Comparison, pen: Pen): string {
  const tasks = taskCount(comparison);
  const solved = gateOn(comparison, "pass-rate")?.candidate ?? solvedShare(comparison);
  // The comparison's own reason follows, and says it better where there is one.
  const said = comparison.reason === null ? "there is nothing yet to compare this with" : "";
  if (comparison.measured.attempts === 0 || solved === null) return sentence(said, pen);
  const share = `It solves ${pen.strong(plainRate(solved))} of ${counted(tasks, "task")}`;
  return said === "" ? `${share}.` : `${share}; ${said}.`;
}

/** Mean over tasks, as the gate has it. */
function solvedShare(comparison: Comparison): number | null {
  const tried = comparison.tasks.filter(isTried);
  if (tried.length === 0) return null;
  return tried.reduce((sum, { candidate }) => sum + candidate.passes / candidate.attempts, 0) / tried.length;
}
