import { z } from "zod";
import { countSchema, moneySchema, usageSchema } from "./usage.ts";

export const RUN_SCHEMA = "pairgate.run/1";

const text = z.string().max(4096);
const nullableText = text.nullable().default(null);

/** A task's id. It is hostile text until escaped; here it must only be printable in one line and safe as a key. */
export const taskIdSchema = z
  .string()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}+$/u, "a task id is one line without control characters")
  .refine((id) => id !== "__proto__", "`__proto__` cannot be a task id");

/** The rates one gate was given before the first attempt. */
const gatePlanSchema = z.object({
  alpha: z.number().gt(0).lt(1).describe("This gate's part of the false-alarm rate, a fraction"),
  passLevel: z.number().gt(0).lt(1).describe("The rate of wrong passes at the margin, a fraction"),
  margin: z.number().gt(0).nullable().default(null).describe("The harm that a pass rules out, a fraction"),
  tolerance: z.number().min(0).nullable().default(null).describe("The rise in tokens that is no regression"),
});

/** By metric, what a look knows of what the planned attempts will tell: 1 at their end. */
const informationSchema = z
  .record(z.string(), z.number().gt(0).max(1000))
  .default({})
  .describe("The share of the planned information that is known then, by metric");

const lookSchema = z.object({
  block: z.number().int().min(1),
  attempts: z.number().int().min(1),
  information: informationSchema,
  spend: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe(
      "The part of the pass rate's false-alarm rate that may be spent up to this look; null: by information",
    ),
  stretch: z
    .number()
    .min(1)
    .max(10)
    .default(1)
    .describe(
      "By how much the pass rate's fail boundary is raised here, since the order follows the baseline",
    ),
});
export type Look = z.infer<typeof lookSchema>;

/** What was fixed before the first attempt; nothing in it may change while measuring. */
const planShape = z.object({
  seed: z.number().int().describe("Of the order and of the seeds that agents are given"),
  order: z.array(taskIdSchema).describe("The tasks in the order in which each round tries them"),
  values: z
    .array(z.number().int().min(1).max(1000))
    .nullable()
    .default(null)
    .describe(
      "How much an attempt of each task tells, in the order of `order`: after the first round, attempts are made in the order in which they tell most. Null: round by round",
    ),
  rounds: z.number().int().min(1).max(1000),
  gates: z.record(z.string(), gatePlanSchema).default({}),
  looks: z
    .array(lookSchema)
    .max(32)
    .describe("The moments at which a verdict may be reached: after this block, with this many attempts"),
  extension: z
    .object({
      rounds: z.number().int().min(0).max(1000),
      share: z.number().min(0).lt(1),
      information: informationSchema,
    })
    .nullable()
    .default(null)
    .describe("The one continuation allowed, and the part of each rate kept for it"),
  confirm: z
    .object({ rounds: z.literal("as-used"), level: z.number().gt(0).lt(1) })
    .nullable()
    .default(null),
  baselineRuns: z.array(text).default([]),
});

/** What of a plan is handed over beside its tasks, rounds and seed. */
export const scheduleSchema = planShape.pick({ values: true, looks: true, extension: true });

/** A schedule that does not end, or whose looks do not follow each other, has no boundaries. */
export const planSchema = planShape.superRefine((plan, context) => {
  const { order, rounds, values, looks, extension, gates } = plan;
  const wrong = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  if (new Set(order).size < order.length) wrong(["order"], "it names a task twice");
  if (values !== null && values.length !== order.length)
    wrong(["values"], `it has ${values.length} values for ${order.length} tasks`);
  const metrics = new Set(looks.flatMap(({ information }) => Object.keys(information)));
  for (const [index, look] of looks.entries()) {
    const before = looks[index - 1];
    // A fresh batch has one look at the end of what it mirrors, which may be an extension.
    if (look.attempts > (rounds + (extension?.rounds ?? 0)) * order.length)
      wrong(["looks", index, "attempts"], "it waits for more attempts than are planned");
    if (before === undefined) continue;
    if (look.attempts <= before.attempts)
      wrong(["looks", index, "attempts"], "each look has more attempts than the one before it");
    if ((look.spend === null) !== (before.spend === null))
      wrong(["looks", index, "spend"], "either every look says what may be spent by then, or none does");
    else if (look.spend !== null && look.spend < (before.spend ?? 0))
      wrong(["looks", index, "spend"], "what may be spent never shrinks from look to look");
    for (const metric of metrics) {
      const [from, to] = [before.information[metric] ?? 1, look.information[metric] ?? 1];
      if (to < from * 1.001)
        wrong(["looks", index, "information"], `that of ${metric} grows from look to look`);
    }
  }
  const last = looks.at(-1);
  // A gate is decided at the planned end at the latest. Fresh batches have no gates, and end where what they mirror did.
  if (Object.keys(gates).length > 0) {
    if (last?.attempts !== rounds * order.length)
      wrong(["looks"], "the last one is at the planned end, where each task has an attempt of each round");
    for (const metric of metrics) {
      if ((last?.information[metric] ?? 1) !== 1)
        wrong(["looks"], `the last one has all of the planned information of ${metric}, which is 1`);
    }
  }
  if (looks.some(({ block }, index) => block <= (looks[index - 1]?.block ?? 0)))
    wrong(["looks"], "each waits for a later block than the one before it");
  if (extension === null || extension.rounds === 0) return;
  for (const metric of new Set(["pass-rate", ...metrics, ...Object.keys(extension.information)])) {
    if ((extension.information[metric] ?? 1) < (last?.information[metric] ?? 1) * 1.001)
      wrong(["extension", "information"], `that of ${metric} is more than the planned end's`);
  }
});

export type Plan = z.infer<typeof planSchema>;

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
  retried: z.array(retriedSchema).default([]),
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
