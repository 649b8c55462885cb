import { z } from "zod";
declare const lookSchema: z.ZodObject<{
    block: z.ZodNumber;
    attempts: z.ZodNumber;
    information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    spend: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    stretch: z.ZodDefault<z.ZodNumber>;
}, z.core.$strip>;
export type Look = z.infer<typeof lookSchema>;
/** What of a plan is handed over beside its tasks, rounds and seed. */
export declare const scheduleSchema: z.ZodObject<{
    values: z.ZodDefault<z.ZodNullable<z.ZodArray<z.ZodNumber>>>;
    looks: z.ZodArray<z.ZodObject<{
        block: z.ZodNumber;
        attempts: z.ZodNumber;
        information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        spend: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        stretch: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strip>>;
    extension: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        rounds: z.ZodNumber;
        share: z.ZodNumber;
        information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** A schedule that does not end, or whose looks do not follow each other, has no boundaries. */
export declare const planSchema: z.ZodObject<{
    seed: z.ZodNumber;
    order: z.ZodArray<z.ZodString>;
    values: z.ZodDefault<z.ZodNullable<z.ZodArray<z.ZodNumber>>>;
    rounds: z.ZodNumber;
    gates: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        alpha: z.ZodNumber;
        passLevel: z.ZodNumber;
        margin: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        tolerance: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strip>>>;
    looks: z.ZodArray<z.ZodObject<{
        block: z.ZodNumber;
        attempts: z.ZodNumber;
        information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        spend: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        stretch: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strip>>;
    extension: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        rounds: z.ZodNumber;
        share: z.ZodNumber;
        information: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strip>>>;
    confirm: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        rounds: z.ZodLiteral<"as-used">;
        level: z.ZodNumber;
    }, z.core.$strip>>>;
    baselineRuns: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
export type Plan = z.infer<typeof planSchema>;
export {};
