import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { gateOn, isNoise, isRefuted, isUse, taskCount } from "./finding.ts";
import { counted } from "./numbers.ts";
import type { Pen } from "./pen.ts";

type Extension = NonNullable<Comparison["extension"]>;

interface Options {
  readonly comparison: Comparison;
  readonly pen: Pen;
  readonly arms: Arms;
  /** Whether the reader is at a pull request, where nobody can type a command of the terminal's. */
  readonly inAction: boolean;
}

/** What would settle an inconclusive verdict. */
export function settleStep(options: Options): string {
  const { comparison, inAction } = options;
  const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive" && !isUnconfirmed(gate));
  const noisy = open.filter(isNoise);
  const mends = mendsFor(
    comparison,
    open.filter((gate) => !isNoise(gate) && !isHopeless(gate)),
  );
  const again = inAction ? "run all jobs again" : "run the same command again";
  if (open.some(isHopeless)) return `${[...mends, easierTasks(options)].join("; ")}.`;
  if (isRefuted(comparison)) return `${[...mends, refresh(options), again].join(", then ")}.`;
  if (noisy.length > 0) return `${[...mends, settle(options, noisy)].join("; ")}.`;
  if (mends.length > 0) return `${[...mends, again].join(", then ")}.`;
  return `${moreTasks(options)}.`;
}

/** Whether the baseline solves nothing: no number of attempts shows a drop from that. */
function isHopeless({ metric, baseline }: GateResult): boolean {
  return metric === "pass-rate" && baseline === 0;
}

function easierTasks({ arms }: Options): string {
  return `the suite needs easier tasks, of which ${arms.baseline} solves some; where it should solve these, see how its attempts end`;
}

/**
 * In a terminal, so many new attempts that none of the older ones is pooled any more. On GitHub a full baseline is left
 * as it is, and a recording that is run again goes on with its own: what is out of date has to go first.
 */
function refresh({ pen, arms, inAction }: Options): string {
  const since = "since its stored attempts may no longer say what it does today";
  return inAction
    ? `have ${arms.baseline} measured anew, ${since}: a maintainer deletes its runs from the baseline branch (its README says how), and the next push to ${arms.baseline} or its schedule records it`
    : `measure ${arms.baseline} anew with ${pen.command("pairgate record --attempts 10")}, ${since}`;
}

/** What to do where something else than noise decides: more of the same would not help. */
function mendsFor(comparison: Comparison, open: readonly GateResult[]): string[] {
  const mends: string[] = [];
  if (open.some(({ metric }) => !isUse(metric))) {
    mends.push(
      gateOn(comparison, "errors")?.candidate === 0
        ? "see that every task is tried"
        : "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)",
    );
  }
  const uses = open.filter(({ metric }) => isUse(metric));
  if (uses.length > 0 && taskCount(comparison) < 2) return [...mends, "give the suite a second task"];
  if (uses.some(({ metric }) => metric === "tokens")) {
    mends.push("see that every attempt reports its tokens");
  }
  if (uses.some(({ metric }) => metric === "cost")) {
    mends.push("see that every attempt reports what it cost");
  }
  return mends;
}

function settle(options: Options, noisy: readonly GateResult[]): string {
  const { comparison, pen } = options;
  const needed = noisy.map((gate) => gate.moreRounds);
  const more = needed.includes(null) ? null : Math.max(...needed.map(Number));
  if (comparison.extension?.state === "available") return extend(options, comparison.extension, more);
  if (more === null) return moreTasks(options);
  const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
  const passed = noisy.length === 1 ? "pass" : "pass each open gate";
  return `with ${attempts} in the suite (${counted(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}

/** The one way to add to these attempts that keeps the rates. */
function extend(options: Options, { rounds, attempts }: Extension, needed: number | null): string {
  const { pen, inAction } = options;
  const more = `the one extension of its plan, ${counted(attempts, "attempt")} more (${counted(rounds, "round")})`;
  const enough =
    needed === null
      ? `; should that not settle it, ${moreTasks(options)}`
      : needed > rounds
        ? `; to settle it for an agent that is no worse takes about ${counted(needed, "round")}`
        : "";
  return inAction
    ? `run all jobs again to measure ${more}${enough}`
    : `measure ${more}, with ${pen.command("pairgate gate --continue FILE")}${enough}`;
}

function moreTasks({ comparison, pen, arms, inAction }: Options): string {
  if (comparison.freshBaseline) {
    const stored = inAction
      ? `, which ${arms.baseline} makes at its next push`
      : ` (${pen.command("pairgate record")} on main)`;
    return `the suite needs more tasks, or a stored baseline${stored}, which says more than as few attempts as these`;
  }
  const recorded = inAction
    ? `, which ${arms.baseline} makes at its next push`
    : `, then ${pen.command("pairgate record")}`;
  return `more rounds alone would not settle it: the suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}${recorded})`;
}
