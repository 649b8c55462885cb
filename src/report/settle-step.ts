import { isUnconfirmed } from "../decide/confirm.ts";
import { whyNotExtended } from "../decide/extension.ts";
import type { Comparison, GateResult } from "../domain/verdict.ts";
import type { Arms } from "./arms.ts";
import { gateOn, isNoise, isRefuted, isUse, suiteSize } from "./finding.ts";
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
  const { extension } = comparison;
  const open = comparison.gates.filter((gate) => gate.verdict === "inconclusive" && !isUnconfirmed(gate));
  const noisy = open.filter(isNoise);
  const mends = mendsFor(
    options,
    open.filter((gate) => !isNoise(gate) && !isHopeless(gate)),
  );
  const again = inAction ? "run all jobs again" : "run the same command again";
  if (open.some(isHopeless)) return `${[...mends, easierTasks(options)].join("; ")}.`;
  if (isRefuted(comparison)) return `${[...mends, refresh(options, OUT_OF_DATE), again].join(", then ")}.`;
  if (extension !== null && whyNotExtended(comparison) === null)
    return `${[...mends, extend(options, extension, noisy)].join("; ")}.`;
  // An extension that is refused until something is mended is one of what is measured anew then.
  const mendFirst = mends.length > 0 && extension?.state === "available";
  if (noisy.length > 0 && !mendFirst) return `${[...mends, settle(options, noisy)].join("; ")}.`;
  if (mends.length > 0) return `${[...mends, again].join(", then ")}.`;
  return `${moreThanRounds(options, noisy)}.`;
}

/** Whether the baseline solves nothing: no number of attempts shows a drop from that. */
function isHopeless({ metric, baseline }: GateResult): boolean {
  return metric === "pass-rate" && baseline === 0;
}

function easierTasks({ arms }: Options): string {
  return `the suite needs easier tasks, of which ${arms.baseline} solves some; where it should solve these, see how its attempts end`;
}

const OUT_OF_DATE = "since its stored attempts may no longer say what it does today";
const FAULTY = "since its stored attempts are what keeps this from being told";

/**
 * In a terminal, so many new attempts that none of the older ones is pooled any more. On GitHub a full baseline is left
 * as it is, and a recording that is run again goes on with its own: what is out of date has to go first.
 */
function refresh({ pen, arms, inAction }: Options, since: string): string {
  return inAction
    ? `have ${arms.baseline} measured anew, ${since}: a maintainer deletes its runs from the baseline branch (its README says how), and the next push to ${arms.baseline} or its schedule records it`
    : `measure ${arms.baseline} anew with ${pen.command("pairgate record --attempts 10")}, ${since}`;
}

/** What to do where something else than noise decides: more of the same would not help. */
function mendsFor(options: Options, hindered: readonly GateResult[]): string[] {
  const { comparison } = options;
  const isStored = ({ hindrance }: GateResult) => hindrance === "baseline" && !comparison.freshBaseline;
  const mends: string[] = [];
  const others = hindered.filter((gate) => !isUse(gate.metric) && !isStored(gate));
  if (others.length > 0) {
    const untried = others.every(({ metric }) => metric === "pass-rate");
    mends.push(
      untried && gateOn(comparison, "errors")?.candidate === 0
        ? "see that every task is tried"
        : "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)",
    );
  }
  const uses = hindered.filter(({ metric }) => isUse(metric));
  if (uses.length > 0 && suiteSize(comparison) < 2) return [...mends, "give the suite a second task"];
  if (uses.some(({ metric }) => metric === "tokens")) {
    mends.push("see that every attempt reports its tokens");
  }
  if (uses.some(({ metric }) => metric === "cost")) {
    mends.push("see that every attempt reports what it cost");
  }
  // After these, or it would be stored as it was.
  if (hindered.some(isStored)) mends.push(refresh(options, FAULTY));
  return mends;
}

function settle(options: Options, noisy: readonly GateResult[]): string {
  const { comparison, pen } = options;
  const more = roundsFor(noisy);
  if (more === null) return moreThanRounds(options, noisy);
  const attempts = pen.command(`attempts: ${comparison.measured.rounds + more}`);
  const passed = noisy.length === 1 ? "pass" : "pass each open gate";
  return `with ${attempts} in the suite (${counted(more, "round")} more) an unchanged agent would ${passed} at least four times in five; that is a new measurement, and these attempts do not count in it`;
}

/** How many further rounds would settle all of these; null where no number would. */
function roundsFor(noisy: readonly GateResult[]): number | null {
  const needed = noisy.map((gate) => gate.moreRounds);
  return needed.includes(null) ? null : Math.max(0, ...needed.map(Number));
}

/** The one way to add to these attempts that keeps the rates. */
function extend(options: Options, { rounds, attempts }: Extension, noisy: readonly GateResult[]): string {
  const { pen, inAction } = options;
  const needed = roundsFor(noisy);
  const more = `the one extension of its plan, ${counted(attempts, "attempt")} more (${counted(rounds, "round")})`;
  const enough =
    needed === null
      ? `; should that not settle it, ${moreTasks(options, noisy)}`
      : needed > rounds
        ? `; to settle it for an agent that is no worse takes about ${counted(needed, "round")}`
        : "";
  return inAction
    ? `run all jobs again to measure ${more}${enough}`
    : `measure ${more}, with ${pen.command("pairgate gate --continue FILE")}${enough}`;
}

function moreThanRounds(options: Options, noisy: readonly GateResult[]): string {
  const alone = options.comparison.freshBaseline ? "" : "more rounds alone would not settle it: ";
  return `${alone}${moreTasks(options, noisy)}`;
}

function moreTasks({ comparison, pen, arms, inAction }: Options, noisy: readonly GateResult[]): string {
  // What tasks differ by among themselves no number of attempts lessens.
  if (noisy.some(({ metric, moreRounds }) => isUse(metric) && moreRounds === null))
    return "the suite needs more tasks";
  if (comparison.freshBaseline) {
    const stored = inAction
      ? `, which ${arms.baseline} makes at its next push`
      : ` (${pen.command("pairgate record")} on main)`;
    return `the suite needs more tasks, or a stored baseline${stored}, which says more than as few attempts as these`;
  }
  const recorded = inAction
    ? `, which ${arms.baseline} makes at its next push`
    : `, then ${pen.command("pairgate record")}`;
  return `the suite needs more tasks, or the baseline more attempts (${pen.command("baseline.attempts")}${recorded})`;
}
