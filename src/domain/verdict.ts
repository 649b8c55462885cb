import { z } from "zod";
import { figureSchema } from "./figure.ts";
import { gridSchema } from "./grid.ts";
import { countSchema } from "./usage.ts";

export type { Figure } from "./figure.ts";

export const VERDICT_SCHEMA = "pairgate.verdict/1";

/** The three verdicts, and the three reasons why there is none. */
export const verdictWordSchema = z.enum([
  "pass",
  "regression",
  "inconclusive",
  "no-baseline",
  "incomplete",
  "not-comparable",
]);
export type VerdictWord = z.infer<typeof verdictWordSchema>;

const gateVerdictSchema = z.enum(["pass", "regression", "inconclusive"]);
export type GateVerdict = z.infer<typeof gateVerdictSchema>;

const metricSchema = z.enum(["pass-rate", "tokens", "cost", "errors"]);
export type Metric = z.infer<typeof metricSchema>;

/** A sum over attempts, each of which may be as large as a count can be. */
const totalSchema = z.number().min(0);

/** One gate's answer. Rates and changes are fractions; a change of tokens or cost is a ratio minus one. */
const gateResultSchema = z.object({
  metric: metricSchema,
  verdict: gateVerdictSchema,
  reason: z.string().nullable().describe("Why the gate says so, in a sentence"),
  hindrance: z
    .enum(["candidate", "baseline", "suite", "noise"])
    .nullable()
    .default(null)
    .describe(
      "What `reason` lies in, where it keeps the gate from telling: whose attempts, the suite, or chance",
    ),
  baseline: z
    .number()
    .nullable()
    .describe("Mean over tasks: a fraction, or tokens or US dollars (their geometric mean)"),
  candidate: z.number().nullable(),
  change: z.number().nullable(),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("What the change could be; its two ends decide"),
  level: z.number().nullable().describe("The interval's confidence, a fraction"),
  pValue: z.number().nullable().describe("One-sided: how often an unchanged candidate looks this bad"),
  alpha: z.number().nullable().describe("This gate's part of the false-alarm rate"),
  spent: z
    .number()
    .nullable()
    .describe("The part of alpha that all looks up to the planned end may use; the rest is the extension's"),
  crossesAt: z
    .number()
    .nullable()
    .default(null)
    .describe("The p-value up to which this very look calls it worse: a part of `spent`"),
  margin: z.number().nullable().describe("The change that a pass rules out, a positive fraction"),
  tolerance: z
    .number()
    .nullable()
    .describe("The rise in tokens or cost that is nobody's regression, a fraction"),
  minimumDetectable: z
    .number()
    .nullable()
    .describe("The smallest harm seen with 80 % power, a positive fraction"),
  moreRounds: z
    .number()
    .int()
    .nullable()
    .describe(
      "How many further rounds would probably settle it; null where none are needed or none would do",
    ),
  tasks: countSchema,
  attempts: z.object({ baseline: countSchema, candidate: countSchema, planned: countSchema.nullable() }),
});
export type GateResult = z.infer<typeof gateResultSchema>;

const taskChangeSchema = z.enum(["newly-failing", "newly-passing", "same", "unclear"]);
export type TaskChange = z.infer<typeof taskChangeSchema>;

const tallySchema = z.object({ passes: countSchema, attempts: countSchema });

const taskResultSchema = z.object({
  task: z.string(),
  baseline: tallySchema,
  candidate: tallySchema,
  change: taskChangeSchema,
});
export type TaskResult = z.infer<typeof taskResultSchema>;

/** What one gate said at one look on the way to the verdict. */
const pathPointSchema = z.object({
  metric: metricSchema,
  look: countSchema,
  attempts: countSchema.describe("The candidate's, up to this look"),
  change: z.number(),
  interval: z.tuple([z.number(), z.number()]),
});
export type PathPoint = z.infer<typeof pathPointSchema>;

/** What the change of the pass rate could be for tasks like these; the gates speak of these very tasks. */
const beyondSchema = z.object({
  interval: z.tuple([z.number(), z.number()]).describe("Fractions"),
  level: z.number().describe("The interval's confidence, a fraction"),
  tasks: countSchema,
  clusters: countSchema.nullable().describe("How many groups the tasks come in; null where none are known"),
});
export type Beyond = z.infer<typeof beyondSchema>;

/** What a fresh batch of the base commit said of a regression; design section 5. */
const confirmationSchema = z.object({
  outcome: z.enum(["confirmed", "not-confirmed", "not-measured"]),
  rounds: countSchema.describe("Rounds of the fresh batch"),
  attempts: countSchema,
  tokens: totalSchema.nullable(),
  costUsd: z.number().nullable(),
  reason: z.string().nullable().describe("Why there is no batch, where there is none"),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** A regression that someone with write access accepted; it holds for this treatment only. */
const acceptanceSchema = z.object({
  by: z.string().nullable(),
  reason: z.string(),
  at: z.iso.datetime({ offset: true }),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** What the rule was expected to do, before the first attempt. All fractions. */
const forecastSchema = z.object({
  source: z.literal("history").describe("The stored baseline's own attempts"),
  pullRequests: countSchema.describe("How many were simulated"),
  falseAlarm: z
    .object({ rate: z.number(), lower: z.number(), upper: z.number() })
    .nullable()
    .describe(
      "How often the rule called the baseline's own attempts worse, divided at random, with its 95 % interval; null where there are too few to divide",
    ),
  splits: countSchema.describe("How often they were divided"),
  power10: z.number().describe("How often a true drop of 10 points is found"),
  share: z.number().describe("The share of the planned attempts that an unchanged agent takes"),
});

/** One check's comparison. */
export const comparisonSchema = z.object({
  suite: z.string(),
  candidate: z.string(),
  verdict: verdictWordSchema,
  reason: z.string().nullable().describe("Why, where the gates alone do not say it"),
  treatment: z
    .array(z.object({ what: z.string(), baseline: z.string().nullable(), candidate: z.string().nullable() }))
    .describe("What differs between the arms, by name"),
  gates: z.array(gateResultSchema),
  figures: z.array(figureSchema),
  tasks: z.array(taskResultSchema),
  unpaired: z
    .array(
      z.object({ task: z.string(), why: z.enum(["new", "changed", "gone", "no-baseline", "not-tried"]) }),
    )
    .describe("Tasks that one arm has and the other cannot be paired with"),
  stopped: z
    .object({ reason: z.string(), look: countSchema, saved: z.number() })
    .nullable()
    .describe("Where measuring stopped early, and the part of the attempts that this saved"),
  beyond: beyondSchema.nullable().default(null),
  extension: z
    .object({
      rounds: countSchema,
      attempts: countSchema.describe("How many the extension adds"),
      state: z.enum(["available", "used"]),
    })
    .nullable()
    .default(null)
    .describe("The one continuation that the plan allows where it cannot tell yet"),
  path: z
    .array(pathPointSchema)
    .default([])
    .describe("What each gate said at each look that was taken, in their order"),
  measured: z.object({
    rounds: countSchema,
    plannedRounds: countSchema.nullable(),
    attempts: countSchema,
    tokens: totalSchema.nullable(),
    costUsd: z.number().nullable(),
    durationMs: z.number().nullable().describe("The attempts' own time, added up"),
  }),
  sandbox: z.enum(["bubblewrap", "none"]).nullable(),
  commit: z.string(),
  base: z.string().nullable(),
  baselineRuns: z.array(
    z.object({ id: z.string(), commit: z.string(), createdAt: z.string().nullable(), attempts: countSchema }),
  ),
  treatmentHash: z.string().nullable().default(null).describe("What was measured, by its hash"),
  treatmentsTried: countSchema
    .nullable()
    .default(null)
    .describe("How many treatments of this check the pull request has had measured, this one included"),
  unmeasuredMerges: countSchema
    .nullable()
    .default(null)
    .describe(
      "How many merges lie between the baseline's newest commit and the base commit, where the candidate's files differ between the two; null where none do, or it is not known",
    ),
  forecast: forecastSchema
    .nullable()
    .default(null)
    .describe("What the rule was expected to do; null where no baseline was stored"),
  freshBaseline: z
    .boolean()
    .default(false)
    .describe("Whether the baseline was measured with the candidate, since none that is stored fits"),
  alongside: z
    .object({ attempts: countSchema, tokens: totalSchema.nullable(), costUsd: z.number().nullable() })
    .nullable()
    .default(null)
    .describe("What measuring the base commit took, where no stored baseline fits; not in `measured`"),
  confirmation: confirmationSchema.nullable().default(null),
  accepted: acceptanceSchema.nullable().default(null),
  notes: z.array(z.string()).describe("What a reader must know to trust the figures"),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** `verdict.json`, and `--json` on the terminal. */
export const verdictSchema = z
  .object({
    schema: z.literal(VERDICT_SCHEMA),
    verdict: verdictWordSchema,
    headline: z.string(),
    comparisons: z.array(comparisonSchema),
    grid: gridSchema.nullable().default(null),
  })
  .meta({ title: "pairgate verdict", description: "What pairgate decided, and all figures it rests on" });
export type Verdict = z.infer<typeof verdictSchema>;
