import { z } from "zod";
import { countSchema } from "./usage.ts";

/** A figure that is shown and never gated. */
export const figureSchema = z.object({
  what: z
    .enum([
      "cost",
      "task-tokens",
      "passed-tokens",
      "uncached-input",
      "cached-input",
      "output",
      "suite-tokens",
      "duration",
      "turns",
      "capped-time",
      "capped-tokens",
      "capped-disk",
    ])
    .describe(
      "`task-tokens` and `passed-tokens` are geometric means over tasks, the latter of the passing attempts alone at tasks that both arms passed; `suite-tokens` is what one attempt of every task takes; `capped-…` counts the attempts that a limit ended; all others are means per attempt, averaged over tasks. `uncached-input` is what was not read from a cache, so what was written to one is part of it",
    ),
  unit: z.enum(["usd", "milliseconds", "turns", "tokens", "attempts"]),
  baseline: z.number(),
  candidate: z.number(),
  change: z.number().nullable().describe("Ratio minus one; null of a count, and where the baseline is 0"),
  tasks: countSchema.describe("Over so many tasks, of which both arms know it"),
  of: z
    .object({ baseline: countSchema, candidate: countSchema })
    .nullable()
    .default(null)
    .describe("Of how many attempts, where it counts attempts"),
});
export type Figure = z.infer<typeof figureSchema>;
