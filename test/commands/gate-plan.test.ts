import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderStore } from "../../src/baseline/folder-store.ts";
import { planAgain, planGate, ratesOf } from "../../src/commands/gate-plan.ts";
import type { SurveyedCheck } from "../../src/commands/survey.ts";
import { resolveChecks } from "../../src/config/checks.ts";
import { parseConfig } from "../../src/config/parse.ts";
import type { Gates } from "../../src/decide/gates.ts";
import { planSchema } from "../../src/domain/plan.ts";
import type { Run } from "../../src/domain/run.ts";
import { attemptsOf, runOf, usage } from "../decide/runs.ts";

function surveyed(gates: string): SurveyedCheck {
  const text = `version: 1
suites: { bench: { tasks: bench/tasks } }
candidates: { agent: { command: [node, agent.js] } }
gates: ${gates}
`;
  const [check] = resolveChecks(parseConfig({ text, file: "pairgate.yml" }).config);
  if (check === undefined) throw new Error("no check");
  return {
    check,
    fingerprint: "sha256:f",
    fingerprintOf: {} as SurveyedCheck["fingerprintOf"],
    tasks: { t0: "sha256:t0", t1: "sha256:t1" },
    treatment: { hash: "sha256:t", tree: "sha256:tree", of: {} },
  };
}

const stored = (costUsd: number | null): Run =>
  runOf({
    id: "stored",
    attempts: attemptsOf(
      [
        [9, 10],
        [5, 10],
      ],
      () => ({ usage: usage(1000), costUsd }),
    ),
  });

function planned(gates: string, runs: readonly Run[], withBase = false) {
  return planGate({
    surveyed: surveyed(gates),
    pool: { runs },
    withBase,
    falseAlarm: 0.05,
    changedChecks: 1,
    rounds: null,
    seed: 1,
    stopping: "group-sequential",
  });
}

const ON = "{ cost: { tolerance: 10%, margin: 30% } }";
const metrics = (gates: Gates) => Object.keys(ratesOf(gates));

test("cost is planned where it is on and every attempt of the baseline has one, or it is yet to be measured", () => {
  expect(metrics(planned(ON, [stored(0.25)]).gates)).toEqual(["pass-rate", "tokens", "cost"]);
  expect(metrics(planned(ON, [], true).gates)).toEqual(["pass-rate", "tokens", "cost"]);
  expect(metrics(planned(ON, [stored(null)]).gates)).toEqual(["pass-rate", "tokens"]);
  expect(metrics(planned("{}", [stored(0.25)]).gates)).toEqual(["pass-rate", "tokens"]);
});

test("a plan that is gone on with has the gates that it was begun with, whatever the configuration says by now", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pairgate-plan-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = folderStore(folder);
  const { plan, gates } = planned(ON, [], true);
  expect(plan.gates["cost"]).toMatchObject({ tolerance: 0.1, margin: 0.3 });
  const first = planSchema.parse(JSON.parse(JSON.stringify(plan)));
  for (const now of [ON, "{ cost: off }", "{ cost: { margin: 99% } }"]) {
    expect((await planAgain({ surveyed: surveyed(now), first, store })).gates).toEqual(gates);
  }
  const without = planned("{}", [], true);
  expect((await planAgain({ surveyed: surveyed(ON), first: without.plan, store })).gates).toEqual(
    without.gates,
  );
});
