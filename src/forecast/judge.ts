import { CONFIRM_LEVEL } from "../decide/confirm.ts";
import type { Gates } from "../decide/gates.ts";
import { findLogRatio } from "../decide/log-ratio.ts";
import { findPassRate } from "../decide/pass-rate.ts";
import { baselineCounts, Counts, logRatiosOf, strataOf } from "./counts.ts";
import { type Design, type PlannedLook, planOf } from "./design.ts";
import type { PullRequest } from "./pull-request.ts";

export type Word = "pass" | "regression" | "inconclusive";

/** What came of a simulated pull request. */
export interface Outcome {
  readonly word: Word;
  /** The last look that was taken, from 1; that of the extension has one more than the plan's last. */
  readonly look: number;
  /** The candidate's attempts up to that look. */
  readonly attempts: number;
  /** Those that the plan makes where nothing stops it, without the extension. */
  readonly planned: number;
  /** Attempts of main in the fresh batch; 0 where none was asked for. */
  readonly fresh: number;
}

/** Judges a pull request as production does: `judgeLooks` and `judgeGates` on its attempts, then `confirm`. */
export function judgePullRequest(pullRequest: PullRequest, design: Design): Outcome {
  const { gates, extension } = design;
  const baseline = baselineCounts(pullRequest);
  const candidate = new Counts(pullRequest.tasks, pullRequest.candidate);
  const { sequence, looks, planned } = planOf(design, baseline);
  const end = { word: "inconclusive" as Word, look: 0, attempts: 0, planned, fresh: 0 };
  let made = 0;
  for (const [index, look] of looks.entries()) {
    if (look.attempts > planned && extension?.used !== true) break;
    for (; made < look.attempts; made += 1) candidate.add(sequence[made] ?? 0);
    Object.assign(end, { look: index + 1, attempts: made });
    const { word, failed } = judgeLook({ baseline, candidate, look, gates });
    if (word === "pass") return { ...end, word };
    if (word === "inconclusive") continue;
    if (!design.confirm) return { ...end, word };
    const fresh = new Counts(pullRequest.tasks, pullRequest.fresh());
    for (const task of sequence.subarray(0, made)) fresh.add(task);
    return { ...end, word: stands({ fresh, candidate, gates, failed }) ? word : "inconclusive", fresh: made };
  }
  return end;
}

/** Which gates found a regression. */
interface Failed {
  readonly passRate: boolean;
  readonly tokens: boolean;
}

/** What all gates of a check say at one look. No attempt ends in an error here, and all are metered or none. */
function judgeLook(options: {
  readonly baseline: Counts;
  readonly candidate: Counts;
  readonly look: PlannedLook;
  readonly gates: Gates;
}): { readonly word: Word; readonly failed: Failed } {
  const { baseline, candidate, look, gates } = options;
  const strata = strataOf(baseline, candidate);
  const { failZ, passZ, failTail } = look.passRate;
  const { margin } = gates.passRate;
  const passRate = findPassRate({ strata, even: look.even, failZ, passZ, failTail, margin }).verdict;
  // A pass that is withheld whatever the attempts say: see `judgePassRate`.
  const hindered =
    candidate.tried < candidate.tasks || strata.every(({ baselinePasses }) => baselinePasses === 0);
  let tokens: Word = "pass";
  if (gates.tokens !== null && look.tokens !== null) {
    const logRatios = logRatiosOf(baseline, candidate);
    const { failTail, passTail } = look.tokens;
    tokens =
      logRatios.length < 2
        ? "inconclusive"
        : findLogRatio({ ...gates.tokens, logRatios, failTail, passTail }).verdict;
  }
  const failed = { passRate: passRate === "regression", tokens: tokens === "regression" };
  if (failed.passRate || failed.tokens) return { word: "regression", failed };
  const pass = passRate === "pass" && tokens === "pass" && !hindered;
  return { word: pass ? "pass" : "inconclusive", failed };
}

/** Whether one of the gates that found a regression finds it against the fresh batch alone. */
function stands(options: {
  readonly fresh: Counts;
  readonly candidate: Counts;
  readonly gates: Gates;
  readonly failed: Failed;
}): boolean {
  const { fresh, candidate, gates, failed } = options;
  if (failed.passRate) {
    const strata = strataOf(fresh, candidate);
    const asked = { failZ: 0, passZ: 0, failTail: CONFIRM_LEVEL, margin: gates.passRate.margin };
    if (findPassRate({ strata, even: false, ...asked }).pValue() <= CONFIRM_LEVEL) return true;
  }
  if (failed.tokens && gates.tokens !== null) {
    const logRatios = logRatiosOf(fresh, candidate);
    const tails = { failTail: CONFIRM_LEVEL, passTail: CONFIRM_LEVEL };
    if (findLogRatio({ ...gates.tokens, logRatios, ...tails }).pValue <= CONFIRM_LEVEL) return true;
  }
  return false;
}
