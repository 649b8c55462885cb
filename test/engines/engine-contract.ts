import { expect, test } from "vitest";
import { attemptSchema } from "../../src/domain/run.ts";
import type { AttemptResult, Engine } from "../../src/engines/engine.ts";

/** What holds of every engine. `open` gives one with at least one task that can be attempted, and a place to do it. */
export function engineContract(
  name: string,
  open: () => Promise<AsyncDisposable & { readonly engine: Engine; readonly directory: string }>,
): void {
  const request = (engine: Engine, directory: string, signal = new AbortController().signal) => ({
    task: engine.tasks[0]?.id ?? "",
    uid: `contract-${Math.random()}`,
    seed: 1,
    directory,
    signal,
  });
  const asAttempt = (result: AttemptResult) => attemptSchema.safeParse({ task: "t", attempt: 1, ...result });

  test(`${name}: its tasks have ids of their own, and hashes`, async () => {
    await using it = await open();
    const ids = it.engine.tasks.map((task) => task.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const task of it.engine.tasks) expect(task.hash).toMatch(/^sha256:/u);
    expect(it.engine.fingerprintOf.engine).toMatch(/^[a-z-]+\/\d+$/u);
  });

  test(`${name}: a result fits into a run file`, async () => {
    await using it = await open();
    const result = await it.engine.attempt(request(it.engine, it.directory));
    expect(asAttempt(result).error).toBeUndefined();
    expect(result.score === null).toBe(result.outcome !== "pass" && result.reason !== null);
  });

  test(`${name}: an attempt that nobody waits for is cancelled`, async () => {
    await using it = await open();
    const result = await it.engine.attempt(request(it.engine, it.directory, AbortSignal.abort()));
    expect(result).toMatchObject({ outcome: "cancelled", score: null });
    expect(asAttempt(result).error).toBeUndefined();
  });

  test(`${name}: a task it does not have is our mistake`, async () => {
    await using it = await open();
    await expect(it.engine.attempt({ ...request(it.engine, it.directory), task: "no such" })).rejects.toThrow(
      "no such",
    );
  });
}
