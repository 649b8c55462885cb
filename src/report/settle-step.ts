import { isUnconfirmed } from "../decide/confirm.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { isNoise, isRefuted, isUse } from "./finding.ts";
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
  const mends = mendsFor(open.filter((gate) => !isNoise(gate) && !isHopeless(gate)));
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
function mendsFor(open: readonly GateResult[]): string[] {
  const mends: string[] = [];
  if (open.some(({ metric }) => !isUse(metric))) {
    mends.push(
      "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)",
    );
  }
  if (open.some(({ metric }) => metric === "tokens")) {
    mends.push("see that every attempt reports its tokens");
  }
  if (open.some(({ metric }) => metric === "cost")) {
    mends.push("see that every attempt reports what it cost");
  }
  return mends;
}

function settle(options: Options, noisy: readonly GateResult[]): string {
  const { comparison, pen } = options;
  const needed = noisy.map((gate) => gate.moreRounds);
  if (needed.includes(null)) return moreTasks(options);
  if (comparison.extension?.state === "available") return extend(options, comparison.extension);
  const more = Math.max(...needed.map(Number));
  const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
  const passed = noisy.length === 1 ? "pass" : "pass each open gate";
  return `with ${attempts} in the suite (${counted(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}

/** The one way to add to these attempts that keeps the rates. */
function extend({ comparison, pen, inAction }: Options, { rounds, attempts }: Extension): string {
  const more = `the one extension of its plan, ${counted(attempts, "attempt")} more (${counted(rounds, "round")})`;
  const needed = Math.max(0, ...comparison.gates.map(({ moreRounds }) => moreRounds ?? 0));
  const enough =
    needed > rounds
      ? `; to settle it for an agent that is no worse takes about ${counted(needed, "round")}`
      : "";
  return inAction
    ? `run all jobs again to measure ${more}${enough}`
    : `measure ${more}, with ${pen.command("pairgate gate --continue FILE")}${enough}`;
}

function moreTasks({ pen, arms, inAction }: Options): string {
  const recorded = inAction
    ? `, which ${arms.baseline} makes at its next push`
    : `, then ${pen.command("pairgate record")}`;
  return `more rounds alone would not settle it. The suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}${recorded})`;
}
