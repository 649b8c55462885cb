import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  armNames,
  formatHandover,
  type GateHandover,
  handoverSchema,
  isGroup,
  nameOf,
  openTests,
  parseHandover,
  type RecordHandover,
} from "../../../src/commands/action/handover.ts";
import { unchangedComparison } from "../../../src/decide/comparison.ts";
import { PairgateError } from "../../../src/domain/error.ts";
import { withCost, withTokens } from "../../decide/judging.ts";
import { handedTest } from "./handed-test.ts";

const sha = "a".repeat(40);
const settled = unchangedComparison({
  suite: "bench",
  candidate: "other",
  commit: sha,
  base: sha,
  treatmentHash: "sha256:t",
  baselineRuns: [],
});
const common = {
  pairgate: "0.1.0",
  key: "none",
  commit: sha,
  branch: "pairgate",
  budget: { tokens: 4e7, usd: 75.5, timeMs: null },
};
const gate: Omit<GateHandover, "schema"> = {
  ...common,
  kind: "gate",
  base: "b".repeat(40),
  head: "c".repeat(64),
  pullRequest: 7,
  target: "main",
  event: "pull_request",
  fromOutside: false,
  settled: [settled],
  tests: [
    handedTest(),
    handedTest({ gates: withCost }),
    handedTest({
      gates: withTokens,
      newestBaseline: { commit: sha, createdAt: "2026-11-22T00:00:00Z", attemptsPerTask: 9.5 },
      earlier: { id: 12, name: "pairgate-pr7", size: 2048, digest: null, whole: true },
      accepted: { by: "octocat", reason: "a smaller model", at: "2026-11-22T00:00:00Z" },
      notes: ["Zeilen\nund `Zeichen` — 雨"],
    }),
  ],
  notes: ["of all"],
};
const { suite, candidate, fingerprint, tasks, treatment, epoch, testId, rounds, seed } = handedTest();
const record: Omit<RecordHandover, "schema"> = {
  ...common,
  kind: "record",
  event: "push",
  epochs: [{ any: "thing" }],
  problems: [],
  tests: [{ suite, candidate, fingerprint, tasks, treatment, epoch, testId, rounds, seed }],
};

/** What a later job says of an input. */
function refusal(text: string): string {
  try {
    parseHandover(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PairgateError);
    return (error as PairgateError).message;
  }
  throw new Error("it was read");
}

describe("a handover", () => {
  it.each([
    ["gate", gate],
    ["record", record],
  ] as const)("of a %s arrives as it was given", (_, handover) => {
    expect(parseHandover(formatHandover(handover))).toEqual({ schema: "pairgate.handover/1", ...handover });
  });

  it("is one line, as an output of a job has to be", () => {
    expect(formatHandover(gate)).not.toContain("\n");
  });

  it("is not larger than a job's output may be", () => {
    const many = {
      ...gate,
      tests: Array.from({ length: 200 }, () => handedTest({ notes: ["x".repeat(500)] })),
    };
    expect(() => formatHandover(many)).toThrow("the plan of 200 checks is larger than a job's output may be");
    // Counted in bytes, not in characters.
    const wide = { ...gate, notes: ["雨".repeat(45_000)] };
    expect(() => formatHandover(wide)).toThrow(PairgateError);
    expect(formatHandover({ ...gate, notes: ["x".repeat(45_000)] }).length).toBeGreaterThan(45_000);
  });

  it("of another version is refused, and what to do is said", () => {
    const text = formatHandover(gate).replace("pairgate.handover/1", "pairgate.handover/2");
    expect(refusal(text)).toMatch(
      /is not what this version's prepare gives \(schema: .*Pin all modes to one version/su,
    );
  });

  it.each([
    "",
    "{}",
    "null",
    "7",
    "{",
    '{"schema":"pairgate.handover/1"}',
    '{"schema":"pairgate.handover/1","kind":"x"}',
  ])("is not %j", (text) => {
    expect(refusal(text)).toMatch(text === "" ? /the input `plan` is empty/u : /is not what this version's/u);
  });

  it.each([
    ["a commit that is none", { commit: "main" }],
    ["a head that is an option", { head: "--upload-pack=x" }],
    ["no seed", { tests: [{ ...handedTest(), seed: undefined }] }],
    ["a rate above one", { tests: [handedTest({ gates: { ...withTokens, extensionShare: 1.5 } })] }],
    ["half a round", { tests: [handedTest({ rounds: 0.5 })] }],
  ])("with %s is refused", (_, changed) => {
    expect(refusal(JSON.stringify({ schema: "pairgate.handover/1", ...gate, ...changed }))).toContain(
      "prepare gives",
    );
  });

  it("is refused or read, and never anything else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("gate", "record"), (value, kind) => {
        const text = JSON.stringify({ ...(kind === "gate" ? gate : record), tests: value });
        expect(handoverSchema.safeParse(JSON.parse(text)).success).toBe(false);
        expect(refusal(text)).not.toBe("");
      }),
    );
  });
});

describe("a gate that is handed over", () => {
  it("has open tests, those of which something is left to measure", () => {
    const earlier = { id: 12, name: "pairgate-pr7", size: 2048, digest: null, whole: true };
    const tests = [
      handedTest({ candidate: "new" }),
      handedTest({ candidate: "begun", earlier: { ...earlier, whole: false } }),
      handedTest({ candidate: "whole", earlier }),
    ];
    expect(openTests({ tests }).map(nameOf)).toEqual(["bench/new", "bench/begun"]);
  });

  it("is of a group where the queue asked for it, though a pull request of it is known", () => {
    const { event, pullRequest } = gate;
    expect([isGroup({ event }), pullRequest]).toEqual([false, 7]);
    expect(isGroup({ event: "merge_group" })).toBe(true);
    expect(armNames(gate)).toEqual({ baseline: "main", candidate: "this PR" });
    expect(armNames({ ...gate, event: "merge_group" }).candidate).toBe("this group");
    expect(armNames({ ...gate, event: "workflow_dispatch" }).candidate).toBe("this PR");
  });
});
