import { z } from "zod";
import { countSchema } from "./usage.ts";

const place = { model: z.string(), harness: z.string() };

/** All attempts of one model in one harness, at the tasks that every cell of the grid tried. */
const gridCellSchema = z.object({
  ...place,
  rate: z
    .number()
    .nullable()
    .describe("Mean over the tasks that all cells tried, a fraction; null without any"),
  tasks: countSchema.describe("The tasks that all cells tried, so the same number in each"),
  attempts: countSchema.describe("This cell's attempts at these tasks that passed or failed"),
});
export type GridCell = z.infer<typeof gridCellSchema>;

const gridEffectSchema = z.object({
  what: z
    .enum(["model", "harness", "interaction"])
    .describe("An interaction is by how much the model's change differs between two harnesses"),
  of: z.string().describe("What is held against what, in words"),
  model: z.string().nullable().describe("The model that is held against the first; null of a harness"),
  harness: z.string().nullable().describe("The harness that is held against the first; null of a model"),
  change: z.number().describe("Of the pass rate, a fraction"),
  interval: z.tuple([z.number(), z.number()]).describe("What the change could be, on these very tasks"),
});
export type GridEffect = z.infer<typeof gridEffectSchema>;

/** What several runs say of models and harnesses. It is shown and never gated. */
export const gridSchema = z
  .object({
    models: z.array(z.string()).describe("In the order of the runs; effects are against the first"),
    harnesses: z.array(z.string()).describe("In the order of the runs; effects are against the first"),
    cells: z.array(gridCellSchema),
    missing: z.array(z.object(place)).describe("Cells without an attempt that counts"),
    effects: z.array(gridEffectSchema).describe("None where a cell is missing"),
    level: z.number().describe("The confidence of each interval by itself, a fraction"),
    allTasks: countSchema.describe("The tasks that any of the cells tried"),
    leftOut: z
      .array(z.object({ run: z.string(), candidate: z.string(), why: z.string() }))
      .describe("Runs that have no place in the grid"),
  })
  .describe("Where runs differ in model and in harness: what can be given to either");
export type Grid = z.infer<typeof gridSchema>;
