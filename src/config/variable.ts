import { z } from "zod";
import { shown } from "./shown.ts";
import { toIssueText } from "./wording.ts";

const OPENS = "it opens the repository";
const OBEYED = "the runner obeys what is written to the file that it names";
const INJECTED = "it changes every program that is started";

// https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
const RESERVED: ReadonlyMap<string, string> = new Map([
  ["GITHUB_TOKEN", OPENS],
  ["GH_TOKEN", OPENS],
  ["GITHUB_ENV", OBEYED],
  ["GITHUB_OUTPUT", OBEYED],
  ["GITHUB_PATH", OBEYED],
  ["GITHUB_STATE", OBEYED],
  ["GITHUB_STEP_SUMMARY", OBEYED],
  ["NODE_OPTIONS", INJECTED],
  ["LD_PRELOAD", INJECTED],
  ["LD_LIBRARY_PATH", INJECTED],
  ["LD_AUDIT", INJECTED],
  ["BASH_ENV", INJECTED],
  ["ENV", INJECTED],
]);
const RESERVED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["ACTIONS_", "such variables hold the runner's own credentials"],
  ["INPUT_", "such variables hold the inputs of an Action, its tokens among them"],
  ["PAIRGATE_", "pairgate sets such variables itself"],
  ["DYLD_", INJECTED],
  ["BASH_FUNC_", INJECTED],
]);
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Why an agent may not be given this variable, in whatever case it is written, or nothing where it may. */
export function reservedBecause(name: string): string | undefined {
  const upper = name.toUpperCase();
  const prefix = [...RESERVED_PREFIXES.keys()].find((start) => upper.startsWith(start)) ?? "";
  return RESERVED.get(upper) ?? RESERVED_PREFIXES.get(prefix);
}

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
  return `^(?!(?:${[...RESERVED.keys()].join("|")})$|${[...RESERVED_PREFIXES.keys()].join("|")})${NAME.source.slice(1)}`;
}
