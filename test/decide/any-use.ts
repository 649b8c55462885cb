import fc from "fast-check";
import type { Attempt } from "../../src/domain/run.ts";

const MOST = 1e12;
const count = fc.oneof(
  fc.constantFrom(0, 1, MOST),
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 0, max: MOST }),
);
/** From nothing through the smallest number there is to the largest that a run file may hold. */
const money = fc.oneof(
  fc.constantFrom(0, Number.MIN_VALUE, 1e-300, 1e-9, 1e9),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 6 });

const usage = fc.record({ fresh: count, read: count, written: count, output: count }).map((parts) => {
  const [cacheReadTokens, cacheWriteTokens] = [parts.read / 4, parts.written / 4].map(Math.floor);
  const inputTokens = Math.floor(parts.fresh / 2) + (cacheReadTokens ?? 0) + (cacheWriteTokens ?? 0);
  return {
    inputTokens,
    cacheReadTokens: cacheReadTokens ?? 0,
    cacheWriteTokens: cacheWriteTokens ?? 0,
    outputTokens: parts.output,
  };
});

/** What any attempt of a run file may say of what it used. */
const validUse = fc.record({
  usage: some(usage),
  costUsd: some(money),
  turns: some(count),
  durationMs: some(fc.double({ min: 0, max: 1e12, noNaN: true })),
  capped: fc.constantFrom(null, null, null, "time" as const, "tokens" as const, "disk" as const),
});

const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0.001);

/** What a caller of `compare` may say who read no file: numbers that are no amounts, too. */
const anyUse = fc.oneof(
  { weight: 5, arbitrary: validUse },
  {
    weight: 1,
    arbitrary: fc.tuple(validUse, odd, odd, odd).map(([use, tokens, costUsd, durationMs]) => ({
      ...use,
      usage: { inputTokens: tokens, cacheReadTokens: tokens, cacheWriteTokens: 0, outputTokens: 5 },
      costUsd,
      durationMs,
    })),
  },
);

/** Attempts of a few tasks, of any outcome and any use. */
export const attemptsThat = (uses: "are read from a file" | "are any") =>
  fc.array(
    fc
      .record({
        task: fc.constantFrom("a", "b", "c", "d"),
        outcome: fc.constantFrom<Attempt["outcome"]>("pass", "pass", "fail", "error", "cancelled"),
        use: uses === "are any" ? anyUse : validUse,
      })
      .map(({ use, ...attempt }) => ({ ...attempt, ...use })),
    { maxLength: 40 },
  );
