import { z } from "zod";
export declare const countSchema: z.ZodNumber;
export declare const moneySchema: z.ZodNumber;
/** Tokens of one attempt. `inputTokens` counts all input, cache reads and writes included; `outputTokens` counts reasoning. */
export declare const usageSchema: z.ZodObject<{
    inputTokens: z.ZodNumber;
    cacheReadTokens: z.ZodDefault<z.ZodNumber>;
    cacheWriteTokens: z.ZodDefault<z.ZodNumber>;
    outputTokens: z.ZodNumber;
}, z.core.$strip>;
export type Usage = z.infer<typeof usageSchema>;
/** What an agent program writes to the path in `PAIRGATE_USAGE`. */
export declare const usageReportSchema: z.ZodObject<{
    inputTokens: z.ZodNumber;
    cacheReadTokens: z.ZodDefault<z.ZodNumber>;
    cacheWriteTokens: z.ZodDefault<z.ZodNumber>;
    outputTokens: z.ZodNumber;
    costUsd: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    turns: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    model: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export type UsageReport = z.infer<typeof usageReportSchema>;
/** All tokens of an attempt, or `null` where it is unmetered. An attempt that claims 0 tokens was not metered either. */
export declare function totalTokens(usage: Usage | null): number | null;
