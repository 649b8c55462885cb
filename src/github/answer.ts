import type { z } from "zod";
import { PairgateError } from "../domain/error.ts";

/** What GitHub answered with a status below 400. */
export interface Answer {
  readonly status: number;
  /** Parsed where it is JSON, a string where it is text, an `ArrayBuffer` where it is neither, `""` where there is none. */
  readonly data: unknown;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/**
 * The data of an answer, as it has to be.
 * @param what names it in the message, such as `the status of commit abc1234`
 * @throws PairgateError where it has another form, as when something between us and GitHub answered instead
 */
export function understood<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new PairgateError({
    message: `GitHub's answer for ${what} is not in the form it should have${where}`,
    hint: "A proxy may have answered in GitHub's place, or the API's address may be wrong: see GITHUB_API_URL.",
  });
}
