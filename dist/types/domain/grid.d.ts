import { z } from "zod";
/** All attempts of one model in one harness, at the tasks that every cell of the grid tried. */
declare const gridCellSchema: z.ZodObject<{
    model: z.ZodString;
    harness: z.ZodString;
    rate: z.ZodNullable<z.ZodNumber>;
    tasks: z.ZodNumber;
    attempts: z.ZodNumber;
}, z.core.$strip>;
export type GridCell = z.infer<typeof gridCellSchema>;
declare const gridEffectSchema: z.ZodObject<{
    what: z.ZodEnum<{
        harness: "harness";
        interaction: "interaction";
        model: "model";
    }>;
    of: z.ZodString;
    model: z.ZodNullable<z.ZodString>;
    harness: z.ZodNullable<z.ZodString>;
    change: z.ZodNumber;
    interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
}, z.core.$strip>;
export type GridEffect = z.infer<typeof gridEffectSchema>;
/** What several runs say of models and harnesses. It is shown and never gated. */
export declare const gridSchema: z.ZodObject<{
    models: z.ZodArray<z.ZodString>;
    harnesses: z.ZodArray<z.ZodString>;
    cells: z.ZodArray<z.ZodObject<{
        model: z.ZodString;
        harness: z.ZodString;
        rate: z.ZodNullable<z.ZodNumber>;
        tasks: z.ZodNumber;
        attempts: z.ZodNumber;
    }, z.core.$strip>>;
    missing: z.ZodArray<z.ZodObject<{
        model: z.ZodString;
        harness: z.ZodString;
    }, z.core.$strip>>;
    effects: z.ZodArray<z.ZodObject<{
        what: z.ZodEnum<{
            harness: "harness";
            interaction: "interaction";
            model: "model";
        }>;
        of: z.ZodString;
        model: z.ZodNullable<z.ZodString>;
        harness: z.ZodNullable<z.ZodString>;
        change: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
    }, z.core.$strip>>;
    level: z.ZodNumber;
    allTasks: z.ZodNumber;
    leftOut: z.ZodArray<z.ZodObject<{
        run: z.ZodString;
        candidate: z.ZodString;
        why: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Grid = z.infer<typeof gridSchema>;
export {};
