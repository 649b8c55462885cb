import type { Comparison } from "../domain/verdict.ts";
import { gateOn } from "./finding.ts";
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
  const steps: string[] = [];
  if (open.some((gate) => gate.metric === "errors")) {
    steps.push(
      "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)",
    );
  }
  if (open.some((gate) => gate.metric === "tokens" && gate.interval === null)) {
    steps.push("see that every attempt reports its tokens");
  }
  const more = Math.max(0, ...open.map((gate) => gate.moreRounds ?? 0));
  const rounds = comparison.measured.rounds + more;
  if (more > 0) {
    const settle = `with ${pen.command(`attempts: ${rounds}`)} in the suite (${counted(more, "round")} more) it would probably be settled`;
    return `${[...steps, settle].join("; ")}.`;
  }
  if (steps.length > 0) return `${[...steps, again(pen)].join(", then ")}.`;
  return `more rounds alone would not settle it. The suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}, then ${pen.command("pairgate record")}).`;
}

function again(pen: Pen): string {
  return pen.medium === "markdown" ? "run this job again" : "run the same command again";
}
