import { z } from "zod";
import { taskIdSchema } from "./task-id.ts";

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
  baselineRuns: z.array(z.string().max(4096)).default([]),
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
