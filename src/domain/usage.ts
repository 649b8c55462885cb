import { z } from "zod";

/** Far above any attempt that was ever paid for, and far below where doubles lose whole numbers. */
const LARGEST_COUNT = 1e12;

export const countSchema = z.number().int().min(0).max(LARGEST_COUNT);
export const moneySchema = z.number().min(0).max(1e9);

/** Tokens of one attempt. `inputTokens` counts all input, cache reads and writes included; `outputTokens` counts reasoning. */
export const usageSchema = z
  .object({
    inputTokens: countSchema.describe("All input tokens, cache reads and cache writes included"),
    cacheReadTokens: countSchema.default(0).describe("The part of inputTokens that was read from a cache"),
    cacheWriteTokens: countSchema.default(0).describe("The part of inputTokens that was written to a cache"),
    outputTokens: countSchema.describe("All output tokens, reasoning included"),
  })
  .refine((usage) => usage.cacheReadTokens + usage.cacheWriteTokens <= usage.inputTokens, {
    message: "cacheReadTokens and cacheWriteTokens are parts of inputTokens, and exceed it together",
    path: ["inputTokens"],
  });

export type Usage = z.infer<typeof usageSchema>;

/** What an agent program writes to the path in `PAIRGATE_USAGE`. */
export const usageReportSchema = usageSchema
  .safeExtend({
    costUsd: moneySchema.nullable().default(null).describe("What the attempt cost, in US dollars"),
    turns: countSchema.nullable().default(null).describe("How many times the model was called"),
    model: z.string().max(200).nullable().default(null).describe("The model id that the provider resolved"),
  })
  .meta({
    title: "pairgate usage",
    description: "What an agent program writes, as JSON, to the path in PAIRGATE_USAGE",
  });

export type UsageReport = z.infer<typeof usageReportSchema>;

/** All tokens of an attempt, or `null` where it is unmetered. An attempt that claims 0 tokens was not metered either. */
export function totalTokens(usage: Usage | null): number | null {
  if (usage === null) return null;
  const total = usage.inputTokens + usage.outputTokens;
  // A usage that was not read from a file may hold anything, and only of these is there a logarithm.
  return Number.isFinite(total) && total > 0 ? total : null;
}
