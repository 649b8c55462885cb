import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { isNoise, isRefuted } from "./finding.ts";
import { counted } from "./numbers.ts";
import type { Pen } from "./pen.ts";

/** What would settle an inconclusive verdict. */
export function settleStep({
  comparison,
  pen,
  arms,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
}): string {
  const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive" && !isUnconfirmed(gate));
  const noisy = open.filter(isNoise);
  const mends = mendsFor(open.filter((gate) => !isNoise(gate)));
  if (isRefuted(comparison)) return `${[...mends, refresh(pen, arms), again(pen)].join(", then ")}.`;
  if (noisy.length > 0) return `${[...mends, settle({ comparison, noisy, pen })].join("; ")}.`;
  if (mends.length > 0) return `${[...mends, again(pen)].join(", then ")}.`;
  return `${moreTasks(pen)}.`;
}

/** So many new attempts that none of the older ones is pooled any more. */
function refresh(pen: Pen, arms: Arms): string {
  return `measure ${arms.baseline} anew with ${pen.command("pairgate record --attempts 10")}, since its stored attempts may no longer say what it does today`;
}

/** What to do where something else than noise decides: more of the same would not help. */
function mendsFor(open: readonly GateResult[]): string[] {
  const mends: string[] = [];
  if (open.some(({ metric }) => metric !== "tokens")) {
    mends.push(
      "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)",
    );
  }
  if (open.some(({ metric }) => metric === "tokens")) {
    mends.push("see that every attempt reports its tokens");
  }
  return mends;
}

function settle({
  comparison,
  noisy,
  pen,
}: {
  readonly comparison: Comparison;
  readonly noisy: readonly GateResult[];
  readonly pen: Pen;
}): string {
  const needed = noisy.map((gate) => gate.moreRounds);
  if (needed.includes(null)) return moreTasks(pen);
  const more = Math.max(...needed.map(Number));
  const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
  const passed = noisy.length === 1 ? "pass" : "pass each open gate";
  return `with ${attempts} in the suite (${counted(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}

function moreTasks(pen: Pen): string {
  return `more rounds alone would not settle it. The suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}, then ${pen.command("pairgate record")})`;
}

function again(pen: Pen): string {
  return pen.medium === "markdown" ? "run this job again" : "run the same command again";
}
