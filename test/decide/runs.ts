import type { Attempt, Manifest, Run } from "../../src/domain/run.ts";
import { attemptSchema, manifestSchema } from "../../src/domain/run.ts";

type Given = Partial<Attempt> & { task: string };

/** A run file's run with as little as the format needs; `attempts` are numbered per task in their order. */
export function runOf(options: {
  readonly id: string;
  readonly attempts: readonly Given[];
  readonly manifest?: Partial<Manifest>;
  readonly complete?: boolean;
}): Run {
  const { id, attempts, manifest = {}, complete = true } = options;
  const count = new Map<string, number>();
  const numbered = attempts.map((given) => {
    const number = (count.get(given.task) ?? 0) + 1;
    count.set(given.task, number);
    return attemptSchema.parse({ attempt: number, outcome: "pass", ...given });
  });
  const tasks = Object.fromEntries([...count.keys()].map((task) => [task, `sha256:${task}`]));
  return {
    manifest: manifestSchema.parse({
      schema: "pairgate.run/1",
      id,
      suite: { name: "suite", engine: "local", fingerprint: "sha256:f", tasks },
      candidate: { name: "agent" },
      commit: { sha: "abc1234" },
      ...manifest,
    }),
    attempts: numbered,
    end: { end: "2026-11-22T00:00:00Z", complete, reason: null, look: null },
  };
}

/** Attempts of tasks `t0`, `t1`, … with the passes and attempts given for each. */
export function attemptsOf(
  tallies: readonly (readonly [passes: number, attempts: number])[],
  more: (task: number, attempt: number) => Partial<Attempt> = () => ({}),
): Given[] {
  return tallies.flatMap(([passes, attempts], task) =>
    Array.from({ length: attempts }, (_, index) => ({
      task: `t${task}`,
      outcome: index < passes ? ("pass" as const) : ("fail" as const),
      ...more(task, index),
    })),
  );
}

export function usage(tokens: number): Attempt["usage"] {
  return { inputTokens: tokens, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };
}
