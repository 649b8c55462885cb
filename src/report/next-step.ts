import type { Comparison, Metric } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { gateOn } from "./finding.ts";
import type { Pen } from "./pen.ts";
import { settleStep } from "./settle-step.ts";

interface Options {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
  /** Whether the reader is at a pull request, and not at a terminal of his own. */
  readonly inAction: boolean;
  /** Whether what was measured is a merge queue's group, of which nothing can be accepted. */
  readonly inGroup?: boolean;
  /** The pull request's newest commit, where it is not the one that was measured but a merge of it. */
  readonly head?: string | undefined;
}

/** What to do about the verdict; empty where there is nothing to do. */
export function nextStep(options: Options): string {
  const { comparison, pen, arms, inAction } = options;
  switch (comparison.verdict) {
    case "pass":
      return "";
    case "regression":
      return comparison.accepted === null ? `${startWith(comparison)} ${accept(options)}` : "";
    case "inconclusive":
      return settleStep({ comparison, pen, arms, inAction });
    case "no-baseline":
      return inAction
        ? `nothing has to be done here: ${arms.baseline} records a baseline at its next push. With ${pen.command("when-missing: run")} under ${pen.command("baseline")}, ${arms.baseline} is measured beside a pull request that finds none.`
        : `record one with ${pen.command("pairgate record")} on the commit to compare with, then run this again.`;
    case "incomplete":
      return inAction
        ? "run all jobs again; what was measured is kept, and only the rest is measured."
        : `go on with ${pen.command("pairgate gate --resume FILE")}, or another command that began it; attempts that are already made are kept.`;
    case "not-comparable":
      return inAction
        ? `let ${arms.baseline} record a baseline under these conditions, or set ${pen.command("when-missing: run")} under ${pen.command("baseline")}, so that ${arms.baseline} is measured beside the pull request.`
        : `record a baseline under these conditions with ${pen.command("pairgate record")}.`;
    default:
      return comparison.verdict satisfies never;
  }
}

function startWith(comparison: Comparison): string {
  const isWorse = (metric: Metric) => gateOn(comparison, metric)?.verdict === "regression";
  if (isWorse("pass-rate")) {
    return comparison.tasks.some((task) => task.change === "newly-failing")
      ? "look at the newly failing tasks first."
      : "look at the tasks that are solved less often.";
  }
  return isWorse("tokens")
    ? "look at what makes the agent read or write more."
    : "look at what makes the agent cost more: its model, its tokens, or how much of its input comes from a cache.";
}

/** Whoever accepts names the commit, so that no later push is accepted unseen. */
function accept({ comparison, pen, inAction, inGroup = false, head }: Options): string {
  if (inGroup) {
    return "If the change is meant, update the pull request, let its own run measure it, and accept that; then queue it again.";
  }
  const commit = [head, comparison.commit].find((sha) => sha !== undefined && FULL_COMMIT.test(sha)) ?? "SHA";
  return inAction
    ? `If the change is meant, someone with write access who is not its author can accept it with the comment ${pen.command(`/pairgate bless ${commit} REASON`)}.`
    : `If the change is meant, merge it, then accept it on the target branch with ${pen.command("pairgate bless HEAD --reason TEXT")}.`;
}

const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
