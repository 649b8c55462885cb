import type { Run } from "../domain/run.ts";
import type { Comparison, Confirmation, GateResult } from "../domain/verdict.ts";
import { measuredIn } from "./comparison.ts";
import { oneLook } from "./critical.ts";
import { whyUnfit } from "./fresh-batch.ts";
import type { Gates } from "./gates.ts";
import { judgeUse } from "./judge-use.ts";
import { type PairedTask, pairTasks, upToLook } from "./pair.ts";
import { judgePassRate } from "./pass-rate.ts";

/** Against the fresh batch alone, a regression stands with a one-sided p-value of at most this. Design section 5. */
export const CONFIRM_LEVEL = 0.2;

/** How the reason of a gate begins that was lowered. */
const NOT_CONFIRMED = "not confirmed:";

const NO_BATCH = { rounds: 0, attempts: 0, tokens: null, costUsd: null };

/**
 * Holds a regression against a fresh batch of the base commit. The stored baseline may be of a time in which the same
 * agent did better, for reasons that no commit shows; in a batch measured just now that would not show.
 *
 * Each gate that found a regression is tested once more, against this batch alone, and what does not show there becomes
 * inconclusive. No other gate is touched: a verdict can only get milder by it, and no false-alarm rate is spent. A batch
 * that is not there, not whole or not of the same kind refutes nothing: the regression stands.
 * @param comparison what `compare` said of `candidateRun`; anything but a regression is returned as it is
 * @param confirmRun the fresh batch; null where there is none
 * @param gates the gates by which the comparison was decided
 * @param reason why there is no batch, where there is none
 */
export function confirm(options: {
  readonly comparison: Comparison;
  readonly candidateRun: Run;
  readonly confirmRun: Run | null;
  readonly gates: Gates;
  readonly reason?: string | null;
}): Comparison {
  const { comparison, candidateRun, confirmRun, gates, reason } = options;
  if (comparison.verdict !== "regression") return comparison;
  const unmeasured = (batch: typeof NO_BATCH | Batch, why: string): Comparison => ({
    ...comparison,
    confirmation: { ...batch, outcome: "not-measured", reason: why },
  });
  if (confirmRun === null) return unmeasured(NO_BATCH, reason ?? "no fresh batch was measured");

  const batch = batchOf(confirmRun);
  const used = upToLook(candidateRun, comparison.stopped?.look ?? null);
  // The same question asked again: of tasks that no baseline knows the verdict says nothing, and they would hide a drop.
  const asked = new Set(comparison.tasks.map(({ task }) => task));
  const unfit = whyUnfit({ candidateRun: used, confirmRun, gates, tasks: asked });
  if (unfit !== null) return unmeasured(batch, unfit);

  const tasks = pairTasks([confirmRun], used).tasks.filter(({ task }) => asked.has(task));
  const found = comparison.gates
    .filter((gate) => gate.verdict === "regression")
    .map((gate) => ({ gate, ...judgeAgain({ gate, tasks, gates }) }));
  const untested = found.find(({ pValue }) => pValue === null);
  const stands = found.some(({ pValue }) => pValue !== null && pValue <= CONFIRM_LEVEL);
  const outcome = stands ? "confirmed" : untested === undefined ? "not-confirmed" : "not-measured";
  const lowered = new Map<GateResult, GateResult>();
  for (const { gate, pValue } of found) {
    if (pValue !== null && pValue > CONFIRM_LEVEL) lowered.set(gate, lower({ gate, pValue, batch }));
  }
  return {
    ...comparison,
    verdict: found.length > 0 && lowered.size === found.length ? "inconclusive" : "regression",
    gates: comparison.gates.map((gate) => lowered.get(gate) ?? gate),
    confirmation: { ...batch, outcome, reason: outcome === "not-measured" ? (untested?.why ?? null) : null },
  };
}

/** Whether a gate had found a regression that a fresh batch of the base commit did not show. */
export function isUnconfirmed({ verdict, reason }: Pick<GateResult, "verdict" | "reason">): boolean {
  return verdict === "inconclusive" && reason?.startsWith(NOT_CONFIRMED) === true;
}

/** What a fresh batch was and what it cost. */
type Batch = Omit<Confirmation, "outcome" | "reason">;

function batchOf(run: Run): Batch {
  const { rounds, attempts, tokens, costUsd } = measuredIn(run);
  return { rounds, attempts, tokens, costUsd };
}

/** The gate's own test, against the fresh batch alone; without a p-value, why it says nothing. */
function judgeAgain(options: {
  readonly gate: GateResult;
  readonly tasks: readonly PairedTask[];
  readonly gates: Gates;
}): { readonly pValue: number | null; readonly why: string } {
  const { gate, tasks, gates } = options;
  // As at the look itself: plain passes would let the tasks with more attempts speak for those with one.
  const evidence = { tasks, even: false, rounds: null, plannedAttempts: null, alongside: false };
  const critical = (of: { readonly alpha: number; readonly passLevel: number }) => oneLook(of, gates);
  if (gate.metric === "pass-rate") {
    const { pValue, reason } = judgePassRate({
      ...evidence,
      critical: critical(gates.passRate),
      gate: gates.passRate,
    });
    return { pValue, why: reason ?? "nothing in it can be compared" };
  }
  const { metric } = gate;
  const use = metric === "tokens" || metric === "cost" ? { metric, gate: gates[metric] } : null;
  if (use !== null && use.gate !== null) {
    const { pValue, reason } = judgeUse({
      ...evidence,
      critical: critical(use.gate),
      gate: use.gate,
      metric: use.metric,
    });
    return reason === null ? { pValue, why: "" } : { pValue: null, why: reason };
  }
  return { pValue: null, why: `no gate on ${gate.metric} was planned` };
}

function lower(options: {
  readonly gate: GateResult;
  readonly pValue: number;
  readonly batch: Batch;
}): GateResult {
  const { gate, pValue, batch } = options;
  const rounds = `${batch.rounds} fresh ${batch.rounds === 1 ? "round" : "rounds"}`;
  const reason = `${NOT_CONFIRMED} against ${rounds} of the base commit it does not show (p = ${beyondLevel(pValue)}); the ground may have moved`;
  return { ...gate, verdict: "inconclusive", reason, moreRounds: null };
}

/** With so many digits that it does not read as a p-value at which the regression would have stood. */
function beyondLevel(pValue: number): string {
  for (let digits = 2; digits < 9; digits += 1) {
    const text = pValue.toFixed(digits);
    if (Number(text) > CONFIRM_LEVEL) return text;
  }
  return pValue.toString();
}
