import type { HandedTest } from "../../../src/commands/action/handover.ts";
import { digest } from "../../../src/domain/digest.ts";
import { gates } from "../../decide/judging.ts";

/** The tasks of the test below: each one's id and content hash. */
export const handedTasks = { "off-by-one": "sha256:1", race: "sha256:2", "null-check": "sha256:3" };

/** A test as `prepare` hands it over. */
export function handedTest(changed: Partial<HandedTest> = {}): HandedTest {
  return {
    suite: "bench",
    candidate: "agent",
    fingerprint: "sha256:f",
    tasks: digest(handedTasks),
    taskCount: 3,
    treatment: "sha256:t",
    epoch: "first",
    testId: "sha256:test",
    rounds: 3,
    seed: 7,
    schedule: {
      values: [25, 3, 12],
      looks: [
        { block: 1, attempts: 3, information: { "pass-rate": 0.39, tokens: 0.39 }, spend: null, stretch: 1 },
        { block: 2, attempts: 9, information: { "pass-rate": 1, tokens: 1 }, spend: null, stretch: 1 },
      ],
      extension: { rounds: 2, share: 0.2, information: { "pass-rate": 1.3, tokens: 1.3 } },
    },
    extended: false,
    forecast: null,
    gates,
    baselineRuns: [{ id: "stored", digest: "sha256:s" }],
    newestBaseline: null,
    baselineAttempts: 10,
    baseTreatment: "sha256:base",
    withBase: false,
    confirm: true,
    unmeasuredMerges: null,
    treatmentsTried: 1,
    accepted: null,
    notes: [],
    earlier: null,
    ...changed,
  };
}
