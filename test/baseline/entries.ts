import type { Blessing } from "../../src/baseline/blessing.ts";
import type { Epoch } from "../../src/baseline/epoch.ts";
import type { CheckName } from "../../src/baseline/store.ts";
import type { Run } from "../../src/domain/run.ts";
import { attemptsOf, runOf } from "../decide/runs.ts";

export const check: CheckName = { suite: "bench", candidate: "agent" };
export const MOMENT = "2026-11-22T07:32:05.123Z";

/** A small run of main, of a candidate in the suite `bench`. */
export function recordedRun(
  id: string,
  given: { createdAt?: string | null; sha?: string; candidate?: string; attempts?: number } = {},
): Run {
  const { createdAt = MOMENT, sha = "abc1234", candidate = "agent", attempts = 2 } = given;
  return runOf({
    id,
    attempts: attemptsOf([[1, attempts]]),
    manifest: {
      createdAt,
      purpose: "record",
      suite: {
        name: "bench",
        engine: "local",
        fingerprint: "sha256:f",
        fingerprintOf: {},
        tasks: { t0: "sha256:t0" },
      },
      candidate: { name: candidate, harness: null, harnessVersion: null, model: null },
      commit: { sha, tree: null, base: null },
    },
  });
}

export function epochOf(given: Partial<Epoch> = {}): Epoch {
  return {
    schema: "pairgate.epoch/1",
    startedAt: "2026-11-22T08:00:00.000Z",
    commit: "abc1234",
    suite: "bench",
    candidate: "agent",
    reason: "the model changed",
    ...given,
  };
}

export function blessingOf(given: Partial<Blessing> = {}): Blessing {
  return {
    schema: "pairgate.blessing/1",
    blessedAt: "2026-11-22T09:00:00.000Z",
    pullRequest: 7,
    commit: "abc1234",
    checks: [{ suite: "bench", candidate: "agent", treatment: "sha256:t" }],
    by: "mona",
    reason: "the new prompt is worth it",
    ...given,
  };
}
