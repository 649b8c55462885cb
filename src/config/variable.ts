import { z } from "zod";
import { notReservedPattern, reservedBecause } from "../domain/reserved-variable.ts";
import { shown } from "./shown.ts";
import { toIssueText } from "./wording.ts";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The name of an environment variable that may reach an agent. */
export const variableName = () =>
  z
    .string()
    .superRefine((name, context) => {
      const reason = reservedBecause(name);
      if (!NAME.test(name)) context.addIssue({ code: "custom", message: notAName(name), input: name });
      else if (reason !== undefined)
        context.addIssue({
          code: "custom",
          message: toIssueText({
            message: `${shown(name)} cannot be given to an agent: ${reason}`,
            hint: "pass what the agent needs in a variable of another name",
          }),
          input: name,
        });
    })
    .meta({ pattern: published() });

function notAName(text: string): string {
  const [name = "", value] = text.split("=", 2);
  // The value may be a secret: it is not repeated.
  if (value !== undefined && NAME.test(name))
    return toIssueText({
      message: `${shown(name)} has a value written behind it`,
      hint: "write the name alone: its value is taken from the environment, and a secret does not belong in this file",
    });
  return toIssueText({
    message: `${shown(text)} is not the name of an environment variable`,
    hint: "write letters, digits and `_`, not starting with a digit",
  });
}

function published(): string {
  return `^${notReservedPattern()}${NAME.source.slice(1)}`;
}
