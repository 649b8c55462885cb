import { z } from "zod";
/** A figure that is shown and never gated. */
export declare const figureSchema: z.ZodObject<{
    what: z.ZodEnum<{
        "cached-input": "cached-input";
        "capped-disk": "capped-disk";
        "capped-time": "capped-time";
        "capped-tokens": "capped-tokens";
        cost: "cost";
        duration: "duration";
        output: "output";
        "passed-tokens": "passed-tokens";
        "suite-tokens": "suite-tokens";
        "task-tokens": "task-tokens";
        turns: "turns";
        "uncached-input": "uncached-input";
    }>;
    unit: z.ZodEnum<{
        attempts: "attempts";
        milliseconds: "milliseconds";
        tokens: "tokens";
        turns: "turns";
        usd: "usd";
    }>;
    baseline: z.ZodNumber;
    candidate: z.ZodNumber;
    change: z.ZodNullable<z.ZodNumber>;
    tasks: z.ZodNumber;
    of: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        baseline: z.ZodNumber;
        candidate: z.ZodNumber;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type Figure = z.infer<typeof figureSchema>;
