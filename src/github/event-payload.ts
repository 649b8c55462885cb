import { z } from "zod";
import { fieldName, shown } from "../config/shown.ts";
import { PairgateError } from "../domain/error.ts";
import { shaSchema } from "./sha.ts";

const id = z.int().positive();
const number = z.int().positive();
const ref = z.string().min(1);
/** GitHub leaves the user out where the account was deleted, and shows such an account as `ghost`. */
const user = z
  .object({ login: z.string().min(1) })
  .nullish()
  .transform((value) => value?.login ?? "ghost");

/** `owner/name`; it goes into addresses, where `.` and `..` would be steps. */
export const fullNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/u, "is not owner/name");

export const repositorySchema = z.object({
  full_name: fullNameSchema,
  id,
  default_branch: z.string().min(1).nullish(),
});

export const pullRequestPayload = z.object({
  action: z.string(),
  // Of an edit: what was there before.
  changes: z.object({ base: z.unknown() }).partial().nullish(),
  pull_request: z.object({
    number,
    draft: z.boolean().default(false),
    user,
    head: z.object({ sha: shaSchema, ref, repo: z.object({ id, full_name: fullNameSchema }).nullable() }),
    base: z.object({ sha: shaSchema, ref, repo: z.object({ id }) }),
  }),
  sender: user,
});

export const mergeGroupPayload = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: shaSchema, head_ref: ref, base_sha: shaSchema, base_ref: ref }),
});

export const pushPayload = z.object({
  ref,
  before: shaSchema,
  after: shaSchema,
  deleted: z.boolean().default(false),
  repository: z.object({ default_branch: z.string().min(1) }),
});

// Inputs are text, even those declared as numbers; a dispatch without any carries null.
const inputs = z.record(z.string(), z.unknown()).nullish();
export const dispatchPayload = z.object({ ref, inputs });

export const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number, pull_request: z.object({}).nullish() }),
  comment: z.object({ id, body: z.string().nullish(), user }),
});

/**
 * Reads an event's payload.
 * @throws PairgateError that names the event and the field it lacks, with `hint` for what to do
 */
export function readPayload<Schema extends z.ZodType>(options: {
  readonly schema: Schema;
  readonly payload: unknown;
  readonly eventName: string;
  readonly hint: string;
}): z.output<Schema> {
  const { schema, payload, eventName, hint } = options;
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new PairgateError(
    parsed.error.issues.map((issue) => ({
      message: `the event ${shown(eventName)} ${wordingOf(issue, payload)}`,
      hint,
    })),
  );
}

function wordingOf(issue: z.core.$ZodIssue, payload: unknown): string {
  const field = fieldName(issue.path);
  if (field === "") return "has a payload that is not an object";
  const value = valueAt(payload, issue.path);
  if (value === undefined || value === null) return `carries no ${field}`;
  const said = issue.code === "invalid_format" ? issue.message : "is not what GitHub sends there";
  return `carries ${shown(value)} as ${field}, which ${said}`;
}

function valueAt(payload: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    payload,
  );
}
