import { describe, expect, it } from "vitest";
import { planOf, whyNotOf, whyOtherGround } from "../../../src/commands/action/test-plan.ts";
import type { SurveyedCheck } from "../../../src/commands/survey.ts";
import { EXTENSION_SHARE, gatesFor } from "../../../src/decide/gates.ts";
import { digest } from "../../../src/domain/digest.ts";
import { DEFAULT_RULES } from "../../../src/domain/gate-rules.ts";
import type { Manifest, Plan, Run } from "../../../src/domain/run.ts";
import { formatRunFile, parseRunFile } from "../../../src/domain/run-file.ts";
import { runOf } from "../../decide/runs.ts";
import { handedTasks, handedTest } from "./handed-test.ts";

const gates = gatesFor({
  falseAlarm: 0.05,
  changedChecks: 1,
  rules: DEFAULT_RULES,
  metered: true,
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
if (passRate === undefined || tokens === undefined) throw new Error("both gates are planned");
const withGate = (changed: Plan["gates"]) => ({ ...plan, gates: { ...plan.gates, ...changed } });
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
    ["fewer rounds", { plan: { ...plan, rounds: 1 } }, otherPlan],
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
    [
      "a tokens' gate that tolerates more",
      { plan: withGate({ tokens: { ...tokens, tolerance: 9 } }) },
      otherPlan,
    ],
    ["a gate less", { plan: { ...plan, gates: { "pass-rate": passRate } } }, otherPlan],
    ["a gate more", { plan: withGate({ errors: passRate }) }, otherPlan],
    ["an earlier look", { plan: { ...plan, looks: [{ block: 1, attempts: 3 }, ...plan.looks] } }, otherPlan],
    ["no extension", { plan: { ...plan, extension: null } }, otherPlan],
    ["a larger extension", { plan: { ...plan, extension: { rounds: 99, share: 0.2 } } }, otherPlan],
    ["another way to confirm", { plan: { ...plan, confirm: { rounds: "as-used", level: 0.9 } } }, otherPlan],
    ["another baseline", { plan: { ...plan, baselineRuns: ["chosen"] } }, otherPlan],
    ["a baseline less", { plan: { ...plan, baselineRuns: [] } }, otherPlan],
  ])("is refused with %s", (_, changed, why) => {
    expect(whyNotOf(test, runWith(changed))).toBe(why);
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
