import type { Verdict } from "../../src/domain/verdict.ts";
import {
  comparison,
  costGate,
  errorsGate,
  fiftyTasks,
  figure,
  passRateGate,
  task,
  tokensGate,
  verdictOf,
} from "./documents.ts";

const whole = { baseline: 500, candidate: 150, planned: 150 };
const allRounds = {
  rounds: 3,
  plannedRounds: 3,
  attempts: 150,
  tokens: 27_900_000,
  costUsd: 63.2,
  durationMs: 44_000_000,
};
const calm = fiftyTasks().filter((one) => one.change === "same" || one.change === "unclear");

const calmRate = passRateGate({
  verdict: "pass",
  candidate: 0.545,
  change: 0.005,
  interval: [-0.031, 0.04],
  pValue: 0.6,
});

/** One document for each way in which a run can end. */
export const DOCUMENTS: Readonly<Record<string, Verdict>> = {
  regression: verdictOf(comparison()),
  pass: verdictOf(
    comparison({
      verdict: "pass",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.532,
          change: -0.008,
          interval: [-0.041, 0.0252],
          pValue: 0.34,
          attempts: whole,
        }),
        tokensGate({ attempts: whole }),
        errorsGate({ attempts: whole }),
      ],
      stopped: null,
      measured: allRounds,
      tasks: calm,
    }),
  ),
  better: verdictOf(
    comparison({
      verdict: "pass",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.601,
          change: 0.061,
          interval: [0.012, 0.11],
          pValue: 0.98,
        }),
        tokensGate({ candidate: 150_000, change: -0.176, interval: [-0.22, -0.13] }),
      ],
      stopped: null,
      measured: allRounds,
    }),
  ),
  inconclusive: verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "inconclusive",
          candidate: 0.482,
          change: -0.058,
          interval: [-0.1004, 0.0004],
          pValue: 0.02804,
          moreRounds: 2,
          attempts: whole,
        }),
        tokensGate({ attempts: whole }),
        errorsGate({ attempts: whole }),
      ],
      stopped: null,
      measured: allRounds,
      tasks: calm,
      unmeasuredMerges: 3,
      notes: ["9 of 150 attempts ended the same way (agent-exit: exit status 127)."],
    }),
  ),
  "inconclusive-small-baseline": verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "inconclusive",
          candidate: 0.482,
          change: -0.058,
          interval: [-0.151, 0.03],
          pValue: 0.16,
          moreRounds: null,
          attempts: { ...whole, baseline: 100 },
          minimumDetectable: 0.19,
        }),
      ],
      figures: [],
      stopped: null,
      measured: { ...allRounds, tokens: null, costUsd: null },
      tasks: calm.map((one) => ({ ...one, baseline: { passes: 1, attempts: 2 } })),
      sandbox: "none",
    }),
  ),
  incomplete: verdictOf(
    comparison({
      verdict: "incomplete",
      reason: "the budget of 40 M tokens was used up after 88 of 150 attempts",
      gates: [],
      stopped: null,
      measured: { ...allRounds, rounds: 1, attempts: 88 },
      unpaired: [
        { task: "qemu-alpine-ssh", why: "not-tried" },
        { task: "build-linux-kernel-qemu", why: "not-tried" },
      ],
    }),
  ),
  "not-comparable": verdictOf(
    comparison({
      verdict: "not-comparable",
      reason: "the baseline was measured with another data set",
      treatment: [
        { what: "dataset", baseline: "terminal-bench/terminal-bench-2@2.0", candidate: null },
        { what: "limits.time", baseline: "300", candidate: "600" },
      ],
      gates: [],
      figures: [],
      tasks: [],
      stopped: null,
      measured: {
        rounds: 0,
        plannedRounds: 3,
        attempts: 0,
        tokens: null,
        costUsd: null,
        durationMs: null,
      },
    }),
  ),
  unchanged: verdictOf(
    comparison({
      verdict: "pass",
      treatment: [],
      gates: [],
      figures: [],
      tasks: [],
      stopped: null,
      measured: { rounds: 0, plannedRounds: 3, attempts: 0, tokens: null, costUsd: null, durationMs: null },
    }),
  ),
  "two-checks": verdictOf(
    comparison(),
    comparison({
      suite: "bug-hunt",
      candidate: "mender",
      verdict: "pass",
      sandbox: "none",
      gates: [
        passRateGate({
          verdict: "pass",
          baseline: 0.717,
          candidate: 0.733,
          change: 0.016,
          interval: [-0.05, 0.083],
          pValue: 0.62,
          margin: 0.15,
          tasks: 12,
          attempts: { baseline: 120, candidate: 60, planned: 60 },
          minimumDetectable: 0.121,
        }),
      ],
      figures: [],
      tasks: [
        task("off-by-one", { baseline: "10/10", candidate: "5/5" }),
        task("lost-update", { baseline: "4/10", candidate: "3/5", change: "unclear" }),
      ],
      stopped: null,
      measured: {
        rounds: 5,
        plannedRounds: 5,
        attempts: 60,
        tokens: 81_000,
        costUsd: 0.004,
        durationMs: 42_000,
      },
    }),
  ),
  "tokens-only": verdictOf(
    comparison({
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.545,
          change: 0.005,
          interval: [-0.031, 0.04],
          pValue: 0.6,
        }),
        tokensGate({
          verdict: "regression",
          candidate: 238_400,
          change: 0.309,
          interval: [0.118, 0.534],
          pValue: 0.00004,
        }),
        errorsGate(),
      ],
      tasks: calm,
    }),
  ),
  "cost-worse": verdictOf(
    comparison({
      gates: [
        calmRate,
        tokensGate(),
        costGate({
          verdict: "regression",
          candidate: 0.487,
          change: 0.309,
          interval: [0.118, 0.534],
          pValue: 0.00004,
        }),
        errorsGate(),
      ],
      tasks: calm,
    }),
  ),
  "cost-and-tokens-worse": verdictOf(
    comparison({
      gates: [
        passRateGate(),
        tokensGate({ verdict: "regression", candidate: 238_400, change: 0.309, interval: [0.118, 0.534] }),
        costGate({
          verdict: "regression",
          baseline: 0.0031,
          candidate: 0.0041,
          change: 0.309,
          interval: [0.118, 0.534],
        }),
        errorsGate(),
      ],
      figures: [
        figure({ what: "uncached-input", baseline: 151_000, candidate: 201_000, change: 0.331 }),
        figure({ what: "output", baseline: 12_800, candidate: 13_100, change: 0.023 }),
        figure({
          what: "capped-time",
          unit: "attempts",
          baseline: 4,
          candidate: 0,
          of: { baseline: 500, candidate: 100 },
        }),
        figure({
          what: "capped-tokens",
          unit: "attempts",
          baseline: 12,
          candidate: 19,
          of: { baseline: 500, candidate: 100 },
        }),
      ],
    }),
    comparison({ suite: "bug-hunt", verdict: "pass", gates: [calmRate, tokensGate(), errorsGate()] }),
  ),
  "cost-calm": verdictOf(
    comparison({
      verdict: "pass",
      gates: [calmRate, tokensGate(), costGate(), errorsGate()],
      tasks: calm,
      stopped: null,
      measured: allRounds,
    }),
  ),
  "cost-unclear": verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        calmRate,
        tokensGate(),
        costGate({ verdict: "inconclusive", interval: [-0.061, 0.214], moreRounds: 2 }),
        errorsGate(),
      ],
      tasks: calm,
      stopped: null,
      measured: allRounds,
    }),
  ),
  unmetered: verdictOf(
    comparison({
      verdict: "inconclusive",
      gates: [
        passRateGate({
          verdict: "pass",
          candidate: 0.545,
          change: 0.005,
          interval: [-0.031, 0.04],
          pValue: 0.6,
        }),
        tokensGate({
          verdict: "inconclusive",
          reason: "only 1 task is metered in both arms, and the test needs 2",
          baseline: 182_100,
          candidate: null,
          change: null,
          interval: null,
          level: null,
          pValue: null,
          minimumDetectable: null,
        }),
        errorsGate({
          verdict: "inconclusive",
          candidate: 0.0893,
          reason: "9 of 100 attempts ended in errors of infrastructure; at most 5 % may",
        }),
      ],
      tasks: calm,
      stopped: null,
      measured: { ...allRounds, tokens: null, costUsd: null },
    }),
  ),
  "one-task": verdictOf(
    comparison({
      gates: [
        passRateGate({
          baseline: 1,
          candidate: 0.9996,
          change: -0.0004,
          interval: [-0.0007, -0.0000004],
          tasks: 1,
          attempts: { baseline: 10, candidate: 3, planned: 3 },
          minimumDetectable: 0.01,
        }),
      ],
      figures: [],
      treatment: [],
      tasks: [task("only", { baseline: "10/10", candidate: "0/3", change: "newly-failing" })],
      stopped: null,
      measured: {
        rounds: 1,
        plannedRounds: null,
        attempts: 3,
        tokens: 999_600,
        costUsd: 0.41,
        durationMs: 900,
      },
    }),
  ),
};
