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
      return `${again(pen)}; attempts that are already made are kept, and it goes on where it stopped.`;
    case "not-comparable":
      return `record a baseline under these conditions with ${pen.command("pairgate record")}, or set ${pen.command("when-missing: run")} so that the base commit is measured too.`;
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

function accept(pen: Pen): string {
  return pen.medium === "markdown"
    ? `someone with write access accepts it with ${pen.command("/pairgate bless SHA")}`
    : `accept it with ${pen.command("pairgate bless SHA")}`;
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
  const rounds = Math.max(0, ...open.map((gate) => gate.moreRounds ?? 0));
  if (rounds > 0) {
    const settle = `${counted(rounds, "more round")} would probably settle it, and it goes on where it stopped`;
    return `${[...steps, again(pen)].join(", then ")}: ${settle}.`;
  }
  if (steps.length > 0) return `${[...steps, again(pen)].join(", then ")}.`;
  return `more rounds alone would not settle it. Give the baseline more attempts with ${pen.command("pairgate record")}, then ${again(pen)}.`;
}

function again(pen: Pen): string {
  return pen.medium === "markdown" ? "run this job again" : "run the same command again";
}
