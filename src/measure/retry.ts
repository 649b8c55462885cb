import type { AttemptResult } from "../engines/engine.ts";

/** An attempt's result together with the tries before it that ended in errors of infrastructure. */
export interface Tried {
  readonly result: AttemptResult;
  readonly earlier: readonly AttemptResult[];
}

/**
 * Tries again while the infrastructure fails, waiting longer each time (1, 2, 4, … seconds, at most a minute). Passes
 * and fails are never tried again: they are what is measured.
 * @param retries how many further tries at most
 * @param wait resolves after the milliseconds, or at once when cancelled
 */
export async function tryWithRetries(options: {
  readonly attempt: (tryNumber: number) => Promise<AttemptResult>;
  readonly retries: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal: AbortSignal;
}): Promise<Tried> {
  const { attempt, retries, wait, signal } = options;
  const earlier: AttemptResult[] = [];
  for (let number = 1; ; number += 1) {
    const result = await attempt(number);
    if (result.outcome !== "error" || !worthRetrying(result) || number > retries || signal.aborted) {
      return { result, earlier };
    }
    earlier.push(result);
    await wait(Math.min(60_000, 1000 * 2 ** (number - 1)));
    // Its tokens are told by the try that is already in the list.
    if (signal.aborted) {
      return {
        result: { ...result, outcome: "cancelled", usage: null, costUsd: null, durationMs: 0 },
        earlier,
      };
    }
  }
}

/** Tests that ran out of time or disk would do so again: it is the program under test that makes them. */
function worthRetrying({ reason }: AttemptResult): boolean {
  return reason !== "verifier-timeout" && reason !== "verifier-disk" && reason !== "task-changed";
}
