import type { Run } from "../../src/domain/run.ts";
import { attemptsOf, runOf } from "./runs.ts";

export type Tally = readonly [passes: number, attempts: number];

/** A run of one model in one harness, by what it did at each task. */
export function cellRun(
  model: string | null,
  harness: string | null,
  tallies: readonly Tally[],
  over: Partial<Parameters<typeof runOf>[0]> = {},
): Run {
  return runOf({
    id: `${model} in ${harness}`,
    attempts: attemptsOf(tallies),
    ...over,
    manifest: {
      candidate: { name: "agent", harness, harnessVersion: null, model },
      ...over.manifest,
    },
  });
}
