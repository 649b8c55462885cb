import { z } from "zod";
import { PairgateError } from "../domain/error.ts";
import { countSchema } from "../domain/usage.ts";
import type { Acceptance } from "../domain/verdict.ts";

export const BLESSING_SCHEMA = "pairgate.blessing/1";

/** No reason is longer, so that it can be quoted whole in the reason of an epoch. */
export const LONGEST_REASON = 2000;

/** A known change that someone with write access accepted. It holds for the treatments named in it and for no other. */
export const blessingSchema = z
  .object({
    schema: z.literal(BLESSING_SCHEMA),
    blessedAt: z.iso.datetime({ offset: true }),
    pullRequest: countSchema
      .nullable()
      .default(null)
      .describe("The pull request's number; null where none is known"),
    commit: z.string().min(1).max(200).describe("The blessed commit: the head of the pull request"),
    checks: z
      .array(
        z.object({
          suite: z.string(),
          candidate: z.string(),
          treatment: z.string().min(1).max(4096).describe("The hash of the treatment that was accepted"),
        }),
      )
      .min(1),
    by: z.string().max(200).nullable().default(null).describe("Who blessed it: a login"),
    reason: z.string().max(LONGEST_REASON),
  })
  .meta({ title: "pairgate blessing", description: "A file under blessings/ of a baseline store" });

export type Blessing = z.infer<typeof blessingSchema>;

/**
 * Reads a blessing's file.
 * @throws PairgateError where the text is no blessing, or is one of another version
 */
export function parseBlessing({ text, file }: { readonly text: string; readonly file: string }): Blessing {
  const value = parsedJson(text);
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === "string" && schema.startsWith("pairgate.blessing/") && schema !== BLESSING_SCHEMA) {
    throw new PairgateError({
      message: `the blessing is ${JSON.stringify(schema.slice(0, 40))}, and this pairgate reads ${BLESSING_SCHEMA}`,
      hint: "Use the version of pairgate that wrote it, or bless again with this one.",
      place: { file, field: "schema" },
    });
  }
  const parsed = blessingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join(".") ?? "";
  throw new PairgateError({
    message: `it cannot be read as a blessing: ${issue?.message ?? "it is not JSON"}`,
    hint: "Delete it, and bless again where that is still wanted.",
    place: { file, ...(field === "" ? {} : { field }) },
  });
}

/** Who accepted this treatment of a check, by the newest of the blessings that name it; null where none does. */
export function acceptanceOf(
  blessings: readonly Blessing[],
  asked: { readonly suite: string; readonly candidate: string; readonly treatment: string },
): Acceptance | null {
  let newest: Blessing | null = null;
  for (const blessing of blessings) {
    if (!blessing.checks.some((check) => accepts(check, asked))) continue;
    if (newest === null || Date.parse(blessing.blessedAt) >= Date.parse(newest.blessedAt)) newest = blessing;
  }
  return newest && { by: newest.by, reason: newest.reason, at: newest.blessedAt };
}

function accepts(check: Blessing["checks"][number], asked: Blessing["checks"][number]): boolean {
  return (
    check.suite === asked.suite && check.candidate === asked.candidate && check.treatment === asked.treatment
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
