import type { Problem } from "../domain/error.ts";

/** What is wrong and what to do about it, before it is known where. */
export type Wording = Pick<Problem, "message" | "hint">;

/** A zod issue carries one text only: the hint goes on its second line. Our messages never hold a line break. */
export function toIssueText({ message, hint }: Wording): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

/** The reverse of `toIssueText`. */
export function fromIssueText(text: string): Wording {
  const end = text.indexOf("\n");
  return end === -1 ? { message: text } : { message: text.slice(0, end), hint: text.slice(end + 1) };
}
