import { z } from "zod";
import type { Problem } from "../domain/error.ts";
import type { Run } from "../domain/run.ts";

export const EPOCH_SCHEMA = "pairgate.epoch/1";

/** The beginning of a stretch of main in which nothing known changed the outcome; design section 1. */
export const epochSchema = z
  .object({
    schema: z.literal(EPOCH_SCHEMA),
    startedAt: z.iso.datetime({ offset: true }),
    commit: z.string().min(1).max(200).describe("The first commit of the epoch"),
    suite: z.string().nullable().default(null).describe("The suite it holds for; null for all"),
    candidate: z.string().nullable().default(null).describe("The candidate it holds for; null for all"),
    reason: z.string().max(4096),
  })
  .meta({ title: "pairgate epoch", description: "A file under epochs/ of a baseline store" });

export type Epoch = z.infer<typeof epochSchema>;

/** One suite with one candidate, by name. */
export interface CheckName {
  readonly suite: string;
  readonly candidate: string;
}

/** A stored run as its file name tells it, so that choosing needs no reading. */
export interface StoredRun {
  readonly path: string;
  readonly commit: string;
  /** UTC, as in the file name. */
  readonly recordedAt: string;
}

/**
 * Where baselines are kept: one file per run and per epoch, added and never changed, so that two writers never edit one
 * file. Foreign files are named in `problems` and left alone.
 */
export interface BaselineStore {
  /** Where it is, for messages. */
  readonly name: string;
  list(
    check: CheckName,
  ): Promise<{ readonly runs: readonly StoredRun[]; readonly problems: readonly Problem[] }>;
  read(stored: StoredRun): Promise<{ readonly run: Run; readonly warnings: readonly Problem[] }>;
  /** Adds a run and returns its path in the store. */
  add(run: Run): Promise<string>;
  epochs(
    check: CheckName,
  ): Promise<{ readonly epochs: readonly Epoch[]; readonly problems: readonly Problem[] }>;
  addEpoch(epoch: Epoch): Promise<string>;
}
