import { z } from "zod";
import { PairgateError } from "../../domain/error.ts";
import { scheduleSchema } from "../../domain/plan.ts";
import { comparisonSchema } from "../../domain/verdict.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";

const HANDOVER_SCHEMA = "pairgate.handover/1";

/** GitHub hands an output to a later job in one environment variable, which Linux keeps below 128 KiB. */
const MOST_BYTES = 120_000;

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);
const rate = z.number().gt(0).lt(1);
const names = { suite: z.string().min(1), candidate: z.string().min(1) };

const ratioGateSchema = z.object({
  alpha: rate,
  passLevel: rate,
  tolerance: z.number().min(0),
  margin: z.number().gt(0),
});

const gatesSchema = z.object({
  passRate: z.object({ alpha: rate, passLevel: rate, margin: z.number().gt(0) }),
  tokens: ratioGateSchema.nullable(),
  cost: ratioGateSchema.nullable(),
  errors: z.object({ max: z.number().min(0).max(1) }),
  extensionShare: z.number().min(0).lt(1),
});

/** Run files of the same test that an earlier attempt, or an earlier run of the same pull request, left. */
const earlierSchema = z
  .object({
    id: z.number().int(),
    name: z.string(),
    size: z.number().min(0),
    digest: z.string().nullable(),
    /** Whether nothing is left to measure. */
    whole: z.boolean(),
  })
  .nullable();

const acceptanceSchema = comparisonSchema.shape.accepted;

/** One check to be measured, and everything that its verdict rests on beside its runs. */
const testSchema = z.object({
  ...names,
  fingerprint: z.string(),
  tasks: z.string().describe("The digest of the tasks' ids and hashes"),
  taskCount: z.number().int(),
  treatment: z.string(),
  epoch: z.string(),
  testId: z.string(),
  rounds: z.number().int().min(1),
  seed: z.number().int(),
  schedule: scheduleSchema,
  extended: z.boolean().describe("Whether the plan's one extension is to be measured"),
  gates: gatesSchema,
  baselineRuns: z
    .array(z.object({ id: z.string(), digest: z.string() }))
    .describe("Newest first, as trimmed"),
  newestBaseline: z
    .object({ commit: z.string(), createdAt: z.string().nullable(), attemptsPerTask: z.number() })
    .nullable(),
  baselineAttempts: z.number().int().min(1),
  baseTreatment: z.string().nullable().describe("What the candidate is at the base commit, by its hash"),
  withBase: z.boolean(),
  confirm: z.boolean(),
  unmeasuredMerges: z.number().int().nullable(),
  forecast: comparisonSchema.shape.forecast,
  treatmentsTried: z.number().int().nullable(),
  accepted: acceptanceSchema,
  notes: z.array(z.string()),
  earlier: earlierSchema,
});
export type HandedTest = z.infer<typeof testSchema>;

/** One check whose baseline is to be filled. */
const recordSchema = z.object({
  ...names,
  fingerprint: z.string(),
  tasks: z.string(),
  treatment: z.string(),
  epoch: z.string(),
  testId: z.string(),
  rounds: z.number().int().min(1),
  seed: z.number().int(),
});
export type HandedRecord = z.infer<typeof recordSchema>;

const common = {
  schema: z.literal(HANDOVER_SCHEMA),
  pairgate: z.string(),
  /** Stands in the artifacts' names where there is no pull request. */
  key: z.string(),
  /** The commit whose files are measured. */
  commit: sha,
  branch: z.string().describe("The baseline branch"),
  budget: z.object({
    tokens: z.number().nullable(),
    usd: z.number().nullable(),
    timeMs: z.number().nullable(),
  }),
};

/**
 * What `prepare` hands to the later jobs: everything that was decided before an agent ran. It travels as a job's output,
 * which no job that runs an agent can write, so `publish` trusts it where it would not trust a file.
 */
export const handoverSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("gate"),
    ...common,
    base: sha.nullable(),
    /** The commit that the status is set on. */
    head: sha,
    pullRequest: z.number().int().nullable(),
    /** What the baseline is called in the report: the target branch. */
    target: z.string(),
    event: z.string(),
    /** Code from outside: nothing of it runs without a sandbox. */
    fromOutside: z.boolean(),
    settled: z.array(comparisonSchema),
    tests: z.array(testSchema),
    notes: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("record"),
    ...common,
    event: z.string(),
    epochs: z.array(z.unknown()),
    problems: z.array(z.string()).describe("Why an epoch may be missing"),
    tests: z.array(recordSchema),
  }),
]);
export type Handover = z.infer<typeof handoverSchema>;
export type GateHandover = Extract<Handover, { kind: "gate" }>;
export type RecordHandover = Extract<Handover, { kind: "record" }>;

/** The name that a check of a handover goes by. */
export function nameOf({ suite, candidate }: Pick<HandedRecord, "suite" | "candidate">): string {
  return `${suite}/${candidate}`;
}

/** The tests of which something is left to measure. */
export function openTests({ tests }: Pick<GateHandover, "tests">): readonly HandedTest[] {
  return tests.filter(({ earlier }) => earlier?.whole !== true);
}

/** Whether a merge queue's group is measured, and no pull request alone: also where one is known to be in it. */
export function isGroup({ event }: Pick<GateHandover, "event">): boolean {
  return event === "merge_group";
}

/** What the arms are called on GitHub. */
export function armNames(handover: Pick<GateHandover, "event" | "target">): {
  readonly baseline: string;
  readonly candidate: string;
} {
  return { baseline: handover.target, candidate: isGroup(handover) ? "this group" : "this PR" };
}

/** What a test of a handover is called by in artifacts. */
export function measuredOf(
  handover: { readonly key: string; readonly pullRequest?: number | null },
  { suite, candidate, treatment }: Pick<HandedRecord, "suite" | "candidate" | "treatment">,
): MeasuredCheck {
  const { key, pullRequest = null } = handover;
  return { pullRequest, key, suite, candidate, treatment };
}

/** @throws PairgateError where there are too many checks for one output */
export function formatHandover(
  handover: Omit<GateHandover, "schema"> | Omit<RecordHandover, "schema">,
): string {
  const text = JSON.stringify({ schema: HANDOVER_SCHEMA, ...handover });
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  throw new PairgateError({
    message: `the plan of ${handover.tests.length} checks is larger than a job's output may be`,
    hint: "Leave some of them out of pairgate.yml, or give suites and candidates shorter names.",
  });
}

/** @throws PairgateError where the input `plan` is not what `prepare` gave */
export function parseHandover(text: string): Handover {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const parsed = handoverSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new PairgateError({
    message:
      text === ""
        ? "the input `plan` is empty"
        : `the input \`plan\` is not what this version's prepare gives (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`,
    hint: "Pass the output `plan` of the job that ran `mode: prepare` (needs.prepare.outputs.plan). Pin all modes to one version.",
  });
}
