import { z } from "zod";

export const EPOCH_SCHEMA = "pairgate.epoch/1";

/** The beginning of a stretch of main in which nothing known changed the outcome; design section 1. */
export const epochSchema = z
  .object({
    schema: z.literal(EPOCH_SCHEMA),
    startedAt: z.iso.datetime({ offset: true }),
    commit: z.string().min(1).max(200).describe("The first commit of the epoch"),
    suite: z
      .string()
      .nullable()
      .default(null)
      .describe("The suite it holds for; null, as is then the candidate, for all checks"),
    candidate: z
      .string()
      .nullable()
      .default(null)
      .describe("The candidate it holds for; null, as is then the suite, for all checks"),
    reason: z.string().max(4096),
  })
  .refine(({ suite, candidate }) => (suite === null) === (candidate === null), {
    message:
      "an epoch holds for one suite with one candidate, or for all checks: give both names, or neither",
  })
  .meta({ title: "pairgate epoch", description: "A file under epochs/ of a baseline store" });

export type Epoch = z.infer<typeof epochSchema>;
