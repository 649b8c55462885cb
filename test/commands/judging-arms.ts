import type { Judging } from "../../src/commands/gate-judge.ts";
import type { Attempt, Run } from "../../src/domain/run.ts";
import { repeat, withTokens } from "../decide/judging.ts";
import { attemptsOf, runOf, usage } from "../decide/runs.ts";

export const TASKS = 20;
export const ROUNDS = 3;

/** A run of 20 tasks, each of which passes so often in its rounds. */
export function arm(
  id: string,
  passes: number,
  options: {
    readonly rounds?: number;
    readonly complete?: boolean;
    readonly each?: (task: number, attempt: number) => Partial<Attempt>;
  } = {},
): Run {
  const { rounds = ROUNDS, complete = true, each = () => ({}) } = options;
  return runOf({
    id,
    attempts: attemptsOf(repeat(TASKS, [passes, rounds] as const), (task, attempt) => ({
      usage: usage(1000 + 10 * task + attempt),
      ...each(task, attempt),
    })),
    complete,
  });
}

export const by = (model: string) => ({ each: () => ({ resolvedModel: model }) });
export const crash = { each: () => ({ reason: "agent-exit", detail: "exit status 1: no such module" }) };

const stored = arm("stored", 9, { rounds: 10 });
export const same = arm("candidate", 3);
export const worse = arm("candidate", 1);
export const given: Judging = {
  baselineRuns: [stored],
  gates: withTokens,
  withBase: false,
  confirm: true,
  unmeasuredSince: null,
  unconfirmedSince: null,
  unmeasuredMerges: null,
  forecast: null,
  treatmentsTried: null,
  notes: [],
};
export const withBase = { baselineRuns: [], withBase: true };
