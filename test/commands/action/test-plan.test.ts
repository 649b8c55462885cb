import { describe, expect, it } from "vitest";
import {
  armsOf,
  planOf,
  whyNotBaseOf,
  whyNotOf,
  whyOtherGround,
} from "../../../src/commands/action/test-plan.ts";
import type { SurveyedCheck } from "../../../src/commands/survey.ts";
import { EXTENSION_SHARE, gatesFor } from "../../../src/decide/gates.ts";
import { digest } from "../../../src/domain/digest.ts";
import { COST_RULE, DEFAULT_RULES } from "../../../src/domain/gate-rules.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import type { Manifest, Run } from "../../../src/domain/run.ts";
import { formatRunFile, parseRunFile } from "../../../src/domain/run-file.ts";
import { runOf } from "../../decide/runs.ts";
import { handedTasks, handedTest } from "./handed-test.ts";

const gates = gatesFor({
  falseAlarm: 0.05,
  changedChecks: 1,
  rules: { ...DEFAULT_RULES, cost: COST_RULE },
  metered: true,
  priced: true,
  extensionShare: EXTENSION_SHARE,
});
const test = handedTest({ gates });
const plan = planOf(test, handedTasks);

/** The candidate's run as a measuring job writes it, with something changed; it has travelled as a file. */
function runWith(changed: Partial<Manifest> = {}): Run {
  const suite = {
    name: "bench",
    engine: "local",
    fingerprint: "sha256:f",
    fingerprintOf: {},
    tasks: handedTasks,
  };
  const run = runOf({
    id: "candidate",
    attempts: Object.keys(handedTasks).map((task) => ({ task })),
    manifest: {
      suite,
      candidate: { name: "agent", harness: "command", harnessVersion: null, model: "small-1" },
      treatment: { hash: "sha256:t", tree: null, of: {} },
      test: { id: "sha256:test", epoch: "first", continues: null },
      purpose: "candidate",
      plan,
      ...changed,
    },
  });
  return parseRunFile({ text: formatRunFile(run), file: "candidate.run.jsonl" }).run;
}

const { suite, candidate } = runWith().manifest;
const [first = "", ...others] = plan.order;
const passRate = plan.gates["pass-rate"];
const tokens = plan.gates["tokens"];
const cost = plan.gates["cost"];
if (passRate === undefined || tokens === undefined || cost === undefined)
  throw new Error("all gates are planned");
const withGate = (changed: Plan["gates"]) => ({ ...plan, gates: { ...plan.gates, ...changed } });
const withRounds = (rounds: number): Plan => ({
  ...plan,
  rounds,
  looks: plan.looks.map((look, index) =>
    index < plan.looks.length - 1 ? look : { ...look, attempts: rounds * plan.order.length },
  ),
});
const otherPlan = "its plan is not the one that was made before measuring";

describe("a candidate's run that came from a measuring job", () => {
  it("is of the test that was handed over", () => {
    expect(whyNotOf(test, runWith())).toBeNull();
  });

  it("is of it whatever the commit: an empty push goes on with the same test", () => {
    expect(whyNotOf(test, runWith({ commit: { sha: "f".repeat(40), tree: null, base: null } }))).toBeNull();
  });

  it.each<readonly [string, Partial<Manifest>, string]>([
    ["another suite", { suite: { ...suite, name: "easy" } }, "it is of easy/agent"],
    ["another candidate", { candidate: { ...candidate, name: "other" } }, "it is of bench/other"],
    [
      "other limits",
      { suite: { ...suite, fingerprint: "sha256:g" } },
      "the suite's limits or engine are others",
    ],
    [
      "a task of other content",
      { suite: { ...suite, tasks: { ...handedTasks, race: "sha256:9" } } },
      "its tasks are others",
    ],
    [
      "a task less",
      { suite: { ...suite, tasks: { "off-by-one": "sha256:1", race: "sha256:2" } } },
      "its tasks are others",
    ],
    [
      "a task more",
      { suite: { ...suite, tasks: { ...handedTasks, easy: "sha256:4" } } },
      "its tasks are others",
    ],
    [
      "another treatment",
      { treatment: { hash: "sha256:u", tree: null, of: {} } },
      "another treatment was measured",
    ],
    ["no treatment", { treatment: null }, "another treatment was measured"],
    ["another test", { test: { id: "sha256:x", epoch: "first", continues: null } }, "it is of another test"],
    ["no test", { test: null }, "it is of another test"],
    ["no plan", { plan: null }, otherPlan],
    ["another seed", { plan: { ...plan, seed: plan.seed + 1 } }, otherPlan],
    ["another order", { plan: { ...plan, order: [...others, first] } }, otherPlan],
    ["more rounds", { plan: withRounds(plan.rounds + 1) }, otherPlan],
    [
      "a pass rate's gate with a lower rate",
      { plan: withGate({ "pass-rate": { ...passRate, alpha: 1e-9 } }) },
      otherPlan,
    ],
    [
      "one that passes more easily",
      { plan: withGate({ "pass-rate": { ...passRate, passLevel: 0.5 } }) },
      otherPlan,
    ],
    ["one with a wider margin", { plan: withGate({ "pass-rate": { ...passRate, margin: 0.9 } }) }, otherPlan],
    ["a cost gate that tolerates more", { plan: withGate({ cost: { ...cost, tolerance: 9 } }) }, otherPlan],
    ["no cost gate", { plan: { ...plan, gates: { "pass-rate": passRate, tokens } } }, otherPlan],
    [
      "a tokens' gate that tolerates more",
      { plan: withGate({ tokens: { ...tokens, tolerance: 9 } }) },
      otherPlan,
    ],
    ["a gate less", { plan: { ...plan, gates: { "pass-rate": passRate } } }, otherPlan],
    ["a gate more", { plan: withGate({ errors: passRate }) }, otherPlan],
    [
      "an earlier look",
      {
        plan: {
          ...plan,
          looks: [
            {
              block: 1,
              attempts: 1,
              information: { "pass-rate": 0.1, tokens: 0.1 },
              spend: null,
              stretch: 1,
            },
            ...plan.looks.map((look) => ({ ...look, block: look.block + 1 })),
          ],
        },
      },
      otherPlan,
    ],
    ["no extension", { plan: { ...plan, extension: null } }, otherPlan],
    [
      "a larger extension",
      {
        plan: { ...plan, extension: { rounds: 99, share: 0.2, information: { "pass-rate": 9, tokens: 9 } } },
      },
      otherPlan,
    ],
    ["another way to confirm", { plan: { ...plan, confirm: { rounds: "as-used", level: 0.9 } } }, otherPlan],
    ["another baseline", { plan: { ...plan, baselineRuns: ["chosen"] } }, otherPlan],
    ["a baseline less", { plan: { ...plan, baselineRuns: [] } }, otherPlan],
  ])("is refused with %s", (_, changed, why) => {
    expect(whyNotOf(test, runWith(changed))).toBe(why);
  });
});

/** The base commit's run as it is measured beside the candidate's, or after it. */
function baseRunWith(changed: Partial<Manifest> = {}): Run {
  return runWith({
    purpose: "base",
    treatment: { hash: "sha256:base", tree: null, of: {} },
    commit: { sha: "b".repeat(40), tree: null, base: null },
    // As many rounds as the candidate came to, and no gates: only the seed is the plan's.
    plan: { ...plan, gates: {}, rounds: 2, looks: [], extension: null, baselineRuns: [] },
    ...changed,
  });
}

const { plan: basePlan } = baseRunWith().manifest;
if (basePlan === null) throw new Error("the base commit's run is planned");
const notTheBase = "the base commit's candidate is another";

describe("a run of the base commit that came from a measuring job", () => {
  it("is of the test that was handed over, beside the candidate and as a fresh batch", () => {
    expect(whyNotBaseOf(test, baseRunWith())).toBeNull();
    expect(whyNotBaseOf(test, baseRunWith({ purpose: "confirm" }))).toBeNull();
  });

  it.each<readonly [string, Partial<Manifest>, string]>([
    ["another suite", { suite: { ...suite, name: "easy" } }, "it is of easy/agent"],
    ["another candidate", { candidate: { ...candidate, name: "other" } }, "it is of bench/other"],
    [
      "other limits",
      { suite: { ...suite, fingerprint: "sha256:g" } },
      "the suite's limits or engine are others",
    ],
    [
      "a task of other content",
      { suite: { ...suite, tasks: { ...handedTasks, race: "sha256:9" } } },
      "its tasks are others",
    ],
    ["a task less", { suite: { ...suite, tasks: { race: "sha256:2" } } }, "its tasks are others"],
    ["the candidate's own treatment", { treatment: { hash: "sha256:t", tree: null, of: {} } }, notTheBase],
    ["no treatment", { treatment: null }, notTheBase],
    ["another test", { test: { id: "sha256:x", epoch: "first", continues: null } }, "it is of another test"],
    ["no test", { test: null }, "it is of another test"],
    ["another seed", { plan: { ...basePlan, seed: plan.seed + 1 } }, "its plan is another"],
    ["no plan", { plan: null }, "its plan is another"],
  ])("is refused with %s", (_, changed, why) => {
    expect(whyNotBaseOf(test, baseRunWith(changed))).toBe(why);
  });

  it("is refused where what the base commit's candidate is was never known, whatever it says of itself", () => {
    const unknown = handedTest({ gates, baseTreatment: null });
    expect(whyNotBaseOf(unknown, baseRunWith())).toBe(notTheBase);
    expect(whyNotBaseOf(unknown, baseRunWith({ treatment: null }))).toBe(notTheBase);
  });
});

describe("the arms that arrived", () => {
  const armsWith = (arrived: { readonly base: Run | null; readonly confirm: Run | null }) => {
    const leftOut: string[] = [];
    return { ...armsOf(test, arrived, (why) => leftOut.push(why)), leftOut };
  };

  it("are those of the test", () => {
    const [base, confirm] = [baseRunWith(), baseRunWith({ purpose: "confirm" })];
    expect(armsWith({ base, confirm })).toEqual({ base, confirm, leftOut: [] });
  });

  it("are none where none came, which is nothing to tell", () => {
    expect(armsWith({ base: null, confirm: null })).toEqual({ base: null, confirm: null, leftOut: [] });
  });

  it("are without those that are not of it, each of which is told", () => {
    const foreign = baseRunWith({ purpose: "confirm", test: null });
    const base = baseRunWith();
    expect(armsWith({ base, confirm: foreign })).toEqual({
      base,
      confirm: null,
      leftOut: ["a run of the base commit does not count, since it is of another test"],
    });
    expect(armsWith({ base: foreign, confirm: foreign }).leftOut).toHaveLength(2);
  });
});

describe("what is checked out", () => {
  const tasks = { t: "sha256:t" };
  const surveyed = (fingerprint: string, hash: string, has: Record<string, string> = tasks) =>
    ({ fingerprint, treatment: { hash }, tasks: has }) as unknown as SurveyedCheck;

  it("is what the plan was made for, or is told apart", () => {
    const expected = { fingerprint: "sha256:f", tasks: digest(tasks), treatment: "sha256:t" };
    expect(whyOtherGround(expected, surveyed("sha256:f", "sha256:t"))).toBeNull();
    expect(whyOtherGround(expected, surveyed("sha256:g", "sha256:t"))).toContain("limits or engine");
    expect(whyOtherGround(expected, surveyed("sha256:f", "sha256:u"))).toContain("files or settings");
    expect(whyOtherGround(expected, surveyed("sha256:f", "sha256:t", {}))).toContain("tasks");
  });
});
