import { expect, test } from "vitest";
import { whyMeasuredAnew, whyNotExtended } from "../../src/decide/extension.ts";
import type { Comparison, GateResult } from "../../src/domain/verdict.ts";
import { comparison, errorsGate, passRateGate, tokensGate } from "../report/documents.ts";

const open = { verdict: "inconclusive" } as const;
const extension = { rounds: 2, attempts: 100, state: "available" } as const;
const of = (gates: GateResult[], more: Partial<Comparison> = {}) =>
  comparison({ ...open, gates, extension, ...more });
const hindered = (hindrance: GateResult["hindrance"]) =>
  tokensGate({ ...open, reason: "it is so", hindrance });
const errors = errorsGate({ ...open, reason: "too many errors", hindrance: "candidate" });
const unconfirmed = passRateGate({
  ...open,
  reason: "not confirmed: against 1 fresh round it does not show",
});

test.each([
  ["chance", of([passRateGate(open)]), { extended: true, anew: false }],
  ["a pass that a few errors could undo", of([hindered("noise")]), { extended: true, anew: false }],
  ["the candidate's attempts", of([hindered("candidate")]), { extended: false, anew: true }],
  ["errors beside chance", of([passRateGate(open), errors]), { extended: false, anew: true }],
  ["the stored baseline's attempts", of([hindered("baseline")]), { extended: false, anew: false }],
  [
    "those of a base that was measured beside it",
    of([hindered("baseline")], { freshBaseline: true }),
    { extended: false, anew: true },
  ],
  ["the suite", of([hindered("suite")]), { extended: false, anew: false }],
  [
    "a fresh batch that did not confirm, beside errors",
    of([unconfirmed, errors]),
    { extended: false, anew: false },
  ],
  [
    "a pass that a few errors could undo, although it was extended",
    of([hindered("noise")], { extension: { ...extension, state: "used" } }),
    { extended: false, anew: true },
  ],
  [
    "the same without any extension",
    of([hindered("noise")], { extension: null }),
    { extended: false, anew: true },
  ],
  ["the suite beside errors", of([hindered("suite"), errors]), { extended: false, anew: false }],
  ["the stored baseline beside errors", of([hindered("baseline"), errors]), { extended: false, anew: false }],
  ["nothing: it passed", of([errors], { verdict: "pass" }), { extended: false, anew: false }],
])("what keeps a verdict from being told is %s", (_, found, { extended, anew }) => {
  expect(whyNotExtended(found) === null).toBe(extended);
  expect(whyMeasuredAnew(found) !== null).toBe(anew);
});
