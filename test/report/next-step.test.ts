import { expect, test } from "vitest";
import type { GateResult } from "../../src/domain/verdict.ts";
import { nextStep } from "../../src/report/next-step.ts";
import { terminalPen } from "../../src/report/pen.ts";
import { comparison, errorsGate, passRateGate, tokensGate } from "./documents.ts";

const noisyRate = passRateGate({ verdict: "inconclusive", moreRounds: 2 });
const noisyTokens = tokensGate({ verdict: "inconclusive", moreRounds: 3 });
const untried = passRateGate({ verdict: "inconclusive", reason: "1 of 50 tasks has no attempt that counts" });
const unmetered = tokensGate({ verdict: "inconclusive", reason: "6 of 60 attempts reported no tokens" });
const errors = errorsGate({ verdict: "inconclusive", reason: "9 of 100 attempts ended in errors" });

const MEND = "mend what made attempts fail outside the agent (limits of the API, the sandbox, the verifier)";
const METER = "see that every attempt reports its tokens";
const NEW = "that is a new measurement, and these attempts do not count in it.";
const MORE =
  "more rounds alone would not settle it. The suite needs more tasks, or the baseline more attempts (baseline.attempts, then pairgate record).";

const cases: readonly (readonly [string, readonly GateResult[], string])[] = [
  [
    "noise",
    [noisyRate],
    `with attempts: 4 in the suite (2 rounds more) an unchanged agent would pass at least four times in five; ${NEW}`,
  ],
  [
    "noise in two gates",
    [noisyRate, noisyTokens],
    `with attempts: 5 in the suite (3 rounds more) an unchanged agent would pass each open gate at least four times in five; ${NEW}`,
  ],
  ["noise that no rounds settle", [noisyRate, tokensGate({ verdict: "inconclusive" })], MORE],
  ["a task without an attempt that counts", [untried], `${MEND}, then run the same command again.`],
  ["no tokens", [unmetered], `${METER}, then run the same command again.`],
  ["errors", [errors], `${MEND}, then run the same command again.`],
  ["all three", [untried, unmetered, errors], `${MEND}, then ${METER}, then run the same command again.`],
  [
    "a reason beside noise",
    [noisyRate, unmetered],
    `${METER}; with attempts: 4 in the suite (2 rounds more) an unchanged agent would pass at least four times in five; ${NEW}`,
  ],
];

test.each(cases)("the next step where what decides is %s", (_, gates, said) => {
  const measured = { ...comparison().measured, rounds: 2 };
  const open = comparison({ verdict: "inconclusive", gates: [...gates], measured });
  expect(nextStep({ comparison: open, pen: terminalPen })).toBe(said);
});
