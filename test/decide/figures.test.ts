import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/decide/figures.ts";
import { pairTasks } from "../../src/decide/pair.ts";
import type { Attempt } from "../../src/domain/run.ts";
import type { Figure } from "../../src/domain/verdict.ts";
import { runOf, usage } from "./runs.ts";

type Given = Partial<Attempt> & { task: string };

function figures(before: readonly Given[], after: readonly Given[]): Partial<Record<Figure["what"], Figure>> {
  const { tasks } = pairTasks([runOf({ id: "b", attempts: before })], runOf({ id: "c", attempts: after }));
  return Object.fromEntries(figuresOf(tasks).map((figure) => [figure.what, figure]));
}

const used = (input: number, read: number, written: number, output: number): Attempt["usage"] => ({
  inputTokens: input,
  cacheReadTokens: read,
  cacheWriteTokens: written,
  outputTokens: output,
});

describe("figures", () => {
  it("split tokens into input that was not read from a cache, input that was, and output", () => {
    const found = figures(
      [
        { task: "a", usage: used(1000, 600, 300, 50) },
        { task: "a", usage: used(2000, 1800, 0, 150) },
        { task: "b", usage: used(500, 0, 0, 10) },
      ],
      [
        { task: "a", usage: used(1000, 0, 1000, 80) },
        { task: "b", usage: used(700, 100, 0, 20) },
      ],
    );
    // Task a: (400 + 200) / 2 before and 1000 after, what was written to the cache included; task b: 500 and 600.
    expect(found["uncached-input"]).toMatchObject({ baseline: 400, candidate: 800, change: 1, tasks: 2 });
    expect(found["cached-input"]).toMatchObject({ baseline: 600, candidate: 50 });
    expect(found.output).toMatchObject({ baseline: 55, candidate: 50 });
    expect(found["suite-tokens"]).toMatchObject({ baseline: 1600 + 510, candidate: 1080 + 720 });
  });

  it("say nothing of a cache where none was used, and nothing at all where nothing is known", () => {
    const one = [{ task: "a", usage: used(1000, 0, 0, 50) }];
    expect(Object.keys(figures(one, one))).toEqual([
      "task-tokens",
      "passed-tokens",
      "uncached-input",
      "output",
      "suite-tokens",
    ]);
    expect(figures([{ task: "a" }], [{ task: "a" }])).toEqual({});
    expect(figures(one, [{ task: "a" }])).toEqual({});
    expect(figures(one, [{ task: "a", usage: usage(0) }])).toEqual({});
  });

  it("show the tokens of tasks that both arms passed, by their passing attempts, beside those of all", () => {
    const found = figures(
      [
        { task: "a", usage: usage(100) },
        { task: "a", usage: usage(400) },
        { task: "a", usage: usage(90_000), outcome: "fail" },
        { task: "b", usage: usage(5000) },
        { task: "c", usage: usage(900) },
      ],
      [
        { task: "a", usage: usage(800) },
        { task: "b", usage: usage(9999), outcome: "fail" },
        { task: "c", usage: usage(100) },
      ],
    );
    // Task a: 200 and 800, task c: 900 and 100, and b was passed by one arm alone.
    expect(found["passed-tokens"]).toMatchObject({ tasks: 2 });
    expect(found["passed-tokens"]?.baseline).toBeCloseTo(Math.sqrt(200 * 900), 9);
    expect(found["passed-tokens"]?.candidate).toBeCloseTo(Math.sqrt(800 * 100), 9);
    expect(found["task-tokens"]).toMatchObject({ tasks: 3 });
    expect(found["task-tokens"]?.candidate).toBeCloseTo(Math.cbrt(800 * 9999 * 100), 6);
  });

  it("count the attempts that each limit ended, of those that passed or failed", () => {
    const found = figures(
      [
        { task: "a", outcome: "fail", capped: "tokens" },
        { task: "a", outcome: "fail", capped: "time" },
        { task: "a", outcome: "error", capped: "time" },
      ],
      [{ task: "a" }, { task: "a", outcome: "fail", capped: "tokens" }],
    );
    const of = { baseline: 2, candidate: 2 };
    expect(found).toEqual({
      "capped-time": expect.objectContaining({
        unit: "attempts",
        baseline: 1,
        candidate: 0,
        change: null,
        of,
      }),
      "capped-tokens": expect.objectContaining({ baseline: 1, candidate: 1, of }),
    });
  });

  it("have no change from nothing", () => {
    const found = figures([{ task: "a", costUsd: 0, turns: 0 }], [{ task: "a", costUsd: 0.5, turns: 0 }]);
    expect(found).toMatchObject({
      cost: { baseline: 0, candidate: 0.5, change: null },
      turns: { change: null },
    });
  });

  it("leave out what is no amount, in a run that was not read from a file", () => {
    const odd = { costUsd: Number.NaN, durationMs: -1, turns: Number.POSITIVE_INFINITY };
    const broken = used(Number.NaN, 0, 0, 1);
    const { tasks } = pairTasks(
      [runOf({ id: "b", attempts: [{ task: "a" }] })],
      runOf({ id: "c", attempts: [{ task: "a" }] }),
    );
    expect(figuresOf(tasks)).toEqual([]);
    const run = runOf({ id: "c", attempts: [{ task: "a" }] });
    const attempts = run.attempts.map((attempt) => ({ ...attempt, ...odd, usage: broken }));
    expect(
      figuresOf(
        pairTasks([{ ...run, manifest: { ...run.manifest, id: "b" }, attempts }], { ...run, attempts }).tasks,
      ),
    ).toEqual([]);
  });
});
