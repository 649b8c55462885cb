import { listed } from "./shown.ts";
import { closest } from "./suggestion.ts";
import { argument } from "./text.ts";
import { toIssueText } from "./wording.ts";

/** What a candidate's command may leave to be filled in for each attempt. */
export const PLACEHOLDERS = [
  "instruction",
  "instruction-file",
  "model",
  "workspace",
  "repo",
  "usage-file",
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

const LIKE_A_PLACEHOLDER = /\{([a-z][a-z_-]*)\}/g;

/** The names in braces in an argument, known or not, in order. */
export function placeholdersIn(argument: string): readonly string[] {
  return [...argument.matchAll(LIKE_A_PLACEHOLDER)].map(([, name = ""]) => name);
}

/** An argument of a command, whose placeholders are all known. */
export const argumentWithPlaceholders = () =>
  argument().superRefine((argument, context) => {
    const known: readonly string[] = PLACEHOLDERS;
    const unknown = new Set(placeholdersIn(argument).filter((name) => !known.includes(name)));
    for (const name of unknown)
      context.addIssue({ code: "custom", message: unknownPlaceholder(name), input: argument });
  });

function unknownPlaceholder(name: string): string {
  const meant = closest({ word: name, among: PLACEHOLDERS });
  return toIssueText({
    message: `unknown placeholder \`{${name.slice(0, 40)}}\``,
    hint:
      meant === undefined
        ? `known are ${listed({ words: PLACEHOLDERS.map((word) => `{${word}}`), last: "and" })}; braces that mean themselves need a space inside`
        : `did you mean \`{${meant}}\`?`,
  });
}
