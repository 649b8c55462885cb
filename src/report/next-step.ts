import type { Comparison, GateResult } from "../domain/verdict.ts";
import { gateOn, isNoise } from "./finding.ts";
import { counted } from "./numbers.ts";
import type { Pen } from "./pen.ts";

/** What to do about the verdict; empty where there is nothing to do. */
export function nextStep({
  comparison,
  pen,
}: {
  readonly comparison: Comparison;
  readonly pen: Pen;
}): string {
  switch (comparison.verdict) {
    case "pass":
      return "";
    case "regression":
      return `${startWith(comparison)} If the change is meant, ${accept(pen)}.`;
    case "inconclusive":
      return inconclusive(comparison, pen);
    case "no-baseline":
      return pen.medium === "markdown"
        ? `record one with ${pen.command("pairgate record")} on the target branch; pull requests after that are compared with it.`
        : `record one with ${pen.command("pairgate record")} on the commit to compare with, then run this again.`;
    case "incomplete":
      return `go on with ${pen.command("pairgate gate --resume FILE")}; attempts that are already made are kept.`;
    case "not-comparable":
      return `record a baseline under these conditions with ${pen.command("pairgate record")}.`;
    default:
      return comparison.verdict satisfies never;
  }
}

function startWith(comparison: Comparison): string {
  return comparison.tasks.some((task) => task.change === "newly-failing")
    ? "look at the newly failing tasks first."
    : gateOn(comparison, "tokens")?.verdict === "regression"
      ? "look at what makes the agent read or write more."
      : "look at the tasks that are solved less often.";
}

/** With new attempts of its own, since the stored ones are of the agent as it was. */
function accept(pen: Pen): string {
  return `record a new baseline once it is merged, with ${pen.command("pairgate record --attempts 10")}`;
}

function inconclusive(comparison: Comparison, pen: Pen): string {
  const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive");
  const noisy = open.filter(isNoise);
  const mends = mendsFor(open.filter((gate) => !isNoise(gate)));
  if (noisy.length > 0) return `${[...mends, settle({ comparison, noisy, pen })].join("; ")}.`;
  if (mends.length > 0) return `${[...mends, again(pen)].join(", then ")}.`;
  return `${moreTasks(pen)}.`;
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
