import { z } from "zod";
import { planSchema } from "./plan.ts";
import { taskIdSchema } from "./task-id.ts";
import { countSchema, moneySchema, usageSchema } from "./usage.ts";

export const RUN_SCHEMA = "pairgate.run/1";

const text = z.string().max(4096);
const nullableText = text.nullable().default(null);

const purposeSchema = z.enum(["candidate", "record", "base", "confirm", "drift"]);
export type Purpose = z.infer<typeof purposeSchema>;

const sandboxModeSchema = z.enum(["bubblewrap", "none"]);
export type SandboxMode = z.infer<typeof sandboxModeSchema>;

/** The first line of a run file. */
export const manifestSchema = z.object({
  schema: z.literal(RUN_SCHEMA),
  id: text.min(1),
  createdAt: z.iso.datetime({ offset: true }).nullable().default(null),
  suite: z.object({
    name: text.min(1),
    engine: text.min(1),
    fingerprint: text.min(1),
    fingerprintOf: z.record(z.string(), z.json()).default({}),
    tasks: z.record(taskIdSchema, text.min(1)).describe("Each task's id and content hash"),
  }),
  candidate: z.object({
    name: text.min(1),
    harness: nullableText,
    harnessVersion: nullableText,
    model: nullableText,
  }),
  treatment: z
    .object({
      hash: text.min(1),
      tree: nullableText,
      of: z.record(z.string(), z.json()).default({}).describe("What the hash was made of, in the open"),
    })
    .nullable()
    .default(null),
  commit: z.object({ sha: text.min(1), tree: nullableText, base: nullableText }),
  purpose: purposeSchema.nullable().default(null),
  test: z.object({ id: text, epoch: nullableText, continues: nullableText }).nullable().default(null),
  shard: z.object({ index: countSchema, count: countSchema }).nullable().default(null),
  source: z
    .object({
      event: nullableText,
      pullRequest: countSchema.nullable().default(null),
      runId: countSchema.nullable().default(null),
      runAttempt: countSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
  plan: planSchema.nullable().default(null),
  sandbox: sandboxModeSchema.nullable().default(null),
  pairgate: nullableText,
});

export type Manifest = z.infer<typeof manifestSchema>;

const outcomeSchema = z.enum(["pass", "fail", "error", "cancelled"]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Which limit ended the attempt; its usage is then at least what is recorded. */
const cappedSchema = z.enum(["time", "tokens", "disk"]);

/** An earlier try at an attempt, whose infrastructure failed or that was cut off. Its tokens were paid for, so they are kept. */
const retriedSchema = z.object({
  reason: text,
  detail: nullableText,
  usage: usageSchema.nullable().default(null),
  costUsd: moneySchema.nullable().default(null),
  durationMs: z.number().min(0).max(1e12).default(0),
});

const NEVER_RETRIED = Object.freeze<z.infer<typeof retriedSchema>[]>([]) as [];

/** One line per attempt, written as it ends. */
export const attemptSchema = z.object({
  uid: nullableText,
  task: taskIdSchema,
  block: z.number().int().min(1).nullable().default(null),
  round: z.number().int().min(1).nullable().default(null),
  attempt: z.number().int().min(1).max(100_000),
  outcome: outcomeSchema,
  score: z.number().nullable().default(null),
  reason: nullableText,
  detail: nullableText,
  usage: usageSchema.nullable().default(null),
  usageProblem: nullableText.describe("Why usage is null although the agent wrote some"),
  capped: cappedSchema.nullable().default(null),
  costUsd: moneySchema.nullable().default(null),
  turns: countSchema.nullable().default(null),
  durationMs: z.number().min(0).max(1e12).nullable().default(null),
  startedAt: z.iso.datetime({ offset: true }).nullable().default(null),
  resolvedModel: nullableText,
  cluster: nullableText,
  beyondLook: z.boolean().default(false),
  // One array for all, since most attempts are tried once.
  retried: z.array(retriedSchema).default(() => NEVER_RETRIED),
});

export type Attempt = z.infer<typeof attemptSchema>;

/** The last line; without one, or with `complete: false`, the run is unfinished. */
export const endSchema = z.object({
  end: z.iso.datetime({ offset: true }),
  complete: z.boolean(),
  reason: nullableText,
  look: z
    .number()
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe("The look whose verdict ended measuring; attempts of later blocks count nowhere"),
});

export type RunEnd = z.infer<typeof endSchema>;

/** All attempts of one check for one commit. `end` is null where the file has no end line. */
export interface Run {
  readonly manifest: Manifest;
  readonly attempts: readonly Attempt[];
  readonly end: RunEnd | null;
}

/**
 * Whether an attempt was cut off, or was under way when a look decided: it was paid for, it counts nowhere, and it is made
 * again where its run is gone on with.
 */
export function countsNowhere({ outcome, beyondLook }: Pick<Attempt, "outcome" | "beyondLook">): boolean {
  return outcome === "cancelled" || beyondLook;
}

/** An attempt that was made again in place of one that counts nowhere, with what had been paid for that. */
export function madeAgain(earlier: Attempt, attempt: Attempt): Attempt {
  const { detail, usage, costUsd, durationMs } = earlier;
  const cutOff = { reason: "cancelled", detail, usage, costUsd, durationMs: durationMs ?? 0 };
  return { ...attempt, retried: [...earlier.retried, cutOff, ...attempt.retried] };
}

/** The round an attempt belongs to; results from elsewhere number only their attempts. */
export function roundOf(attempt: Attempt): number {
  return attempt.round ?? attempt.attempt;
}
