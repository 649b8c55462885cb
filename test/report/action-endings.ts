import type { Comparison, GateResult, Verdict } from "../../src/domain/verdict.ts";
import { BASE, comparison, errorsGate, passRateGate, tokensGate, verdictOf } from "./documents.ts";

const batch = { rounds: 2, attempts: 100, tokens: 24_100_000, costUsd: 40.2, reason: null };
const accepted = {
  by: "octocat",
  reason: "the cheaper model is worth 11 points",
  at: "2026-11-22T09:30:00Z",
};

const refuted = (rounds: number, p: string) =>
  ({
    verdict: "inconclusive",
    reason: `not confirmed: against ${rounds} fresh ${rounds === 1 ? "round" : "rounds"} of the base commit it does not show (p = ${p}); the ground may have moved`,
  }) as const;

const dearer: Partial<GateResult> = {
  verdict: "regression",
  candidate: 238_400,
  change: 0.309,
  interval: [0.118, 0.534],
  pValue: 0.00004,
};

/** No baseline was stored, so main was measured beside it. */
const beside: Partial<Comparison> = {
  freshBaseline: true,
  stopped: null,
  measured: { ...comparison().measured, rounds: 3, attempts: 150 },
  tasks: comparison().tasks.map((task) => ({ ...task, baseline: { passes: 1, attempts: 3 } })),
  baselineRuns: [
    { id: "20261122T110000Z-abc1234", commit: BASE, createdAt: "2026-11-22T11:00:00Z", attempts: 150 },
  ],
};

/** What only the Action can come to: it measures the base commit again, and people accept what it found. */
export const ACTION_DOCUMENTS: Readonly<Record<string, Verdict>> = {
  confirmed: verdictOf(comparison({ confirmation: { ...batch, outcome: "confirmed" }, treatmentsTried: 1 })),
  "half-confirmed": verdictOf(
    comparison({
      gates: [passRateGate(), tokensGate({ ...dearer, ...refuted(2, "0.34") }), errorsGate()],
      confirmation: { ...batch, outcome: "confirmed" },
    }),
  ),
  "not-confirmed": verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [passRateGate(refuted(2, "0.41")), tokensGate(), errorsGate()],
      confirmation: { ...batch, outcome: "not-confirmed" },
    }),
  ),
  "not-confirmed-tokens": verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({ verdict: "inconclusive", change: -0.02, interval: [-0.11, 0.05], moreRounds: 1 }),
        tokensGate({ ...dearer, ...refuted(1, "0.34") }),
        errorsGate(),
      ],
      confirmation: {
        ...batch,
        rounds: 1,
        attempts: 50,
        tokens: null,
        costUsd: null,
        outcome: "not-confirmed",
      },
    }),
  ),
  "not-checked": verdictOf(
    comparison({
      confirmation: {
        ...batch,
        rounds: 0,
        attempts: 0,
        tokens: null,
        costUsd: null,
        outcome: "not-measured",
        reason: "the budget of $75 was used up",
      },
    }),
  ),
  accepted: verdictOf(comparison({ accepted, confirmation: { ...batch, outcome: "confirmed" } })),
  "accepted-by-nobody": verdictOf(
    comparison({ accepted: { by: null, reason: "", at: "2026-11-22T09:30:00Z" }, sandbox: "none" }),
  ),
  "accepted-among-others": verdictOf(
    comparison({ accepted }),
    comparison({ suite: "bug-hunt", verdict: "incomplete", reason: "the budget was used up", gates: [] }),
  ),
  "all-accepted": verdictOf(
    comparison({ accepted }),
    comparison({
      suite: "bug-hunt",
      verdict: "inconclusive",
      gates: [passRateGate({ verdict: "inconclusive" })],
    }),
  ),
  "nothing-arrived": verdictOf(
    comparison({
      verdict: "incomplete",
      reason: "the job that measures left no run file",
      treatment: [],
      gates: [],
      figures: [],
      tasks: [],
      stopped: null,
      measured: { rounds: 0, plannedRounds: 0, attempts: 0, tokens: null, costUsd: null, durationMs: null },
      sandbox: null,
      baselineRuns: [],
    }),
  ),
  merges: verdictOf(
    comparison({ unmeasuredMerges: 3, base: "bcd2345def5678abc1234def5678abc1234def56", treatmentsTried: 3 }),
  ),
  beside: verdictOf(comparison(beside)),
};
