import { z } from "zod";
import type { Candidate } from "./config.ts";
import { argumentWithPlaceholders, PLACEHOLDERS } from "./placeholder.ts";
import { shown } from "./shown.ts";
import { argument, readablePath, repositoryPath, text } from "./text.ts";
import { variableName } from "./variable.ts";
import { toIssueText } from "./wording.ts";

const HARNESSES = ["command"] as const;

const usageSchema = z.strictObject({
  format: z.enum(["none", "pairgate", "claude-code", "openai"]).meta({
    title: "Usage format",
    description: "How the agent writes down the tokens it used. `none`: tokens are unmetered.",
    examples: ["claude-code"],
  }),
  from: z
    .enum(["stdout", "stderr"])
    .prefault("stdout")
    .meta({
      title: "Usage stream",
      description: "Where the agent writes it; the other stream is not read.",
      examples: ["stderr"],
    }),
});

/** A candidate of the file, read as a `Candidate` that does not know its name yet. */
export const candidateSchema = z
  .strictObject({
    harness: z
      .enum(HARNESSES, {
        error: ({ input }) =>
          typeof input === "string"
            ? toIssueText({
                message: `${shown(input)} is not a harness of this version`,
                hint: `this version has: ${HARNESSES.join(", ")}`,
              })
            : undefined,
      })
      .prefault("command")
      .meta({
        title: "Harness",
        description: "How the agent program is called. `command`: any program.",
        examples: ["command"],
      }),
    model: text()
      .nullable()
      .prefault(null)
      .meta({
        title: "Model",
        description: "The model that the agent uses; recorded, and filled in for `{model}`.",
        examples: ["claude-haiku-4.5"],
      }),
    command: z
      .array(argumentWithPlaceholders())
      .min(1)
      .refine(([program]) => program === undefined || program.trim() !== "", {
        error: toIssueText({
          message: "the program to run is empty",
          hint: "write its name as the first item",
        }),
      })
      .meta({
        title: "Command",
        description: `The program and its arguments, without a shell. Filled in: ${PLACEHOLDERS.map((name) => `\`{${name}}\``).join(", ")}.`,
        examples: [["node", "agent.js", "{instruction-file}"]],
      }),
    setup: z
      .array(argument())
      .min(1)
      .nullable()
      .prefault(null)
      .meta({
        title: "Setup",
        description: "A command run once before the first attempt, without the agent's keys.",
        examples: [["npm", "ci"]],
      }),
    paths: z
      .array(repositoryPath())
      .min(1)
      .prefault(["**"])
      .meta({
        title: "Paths",
        description:
          "Patterns of the repository paths that the candidate is made of. Where none of them changed, nothing is measured.",
        examples: [["agent/**", "package-lock.json"]],
      }),
    env: z
      .array(variableName())
      .prefault([])
      .meta({
        title: "Environment",
        description: "Names of the only environment variables that reach the agent.",
        examples: [["ANTHROPIC_API_KEY"]],
      }),
    readable: z
      .array(readablePath())
      .prefault([])
      .meta({
        title: "Readable paths",
        description: "Further paths, absolute or from `~/`, that the agent may read from within the sandbox.",
        examples: [["~/.cache/models"]],
      }),
    settings: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean()], {
          error: ({ input }) =>
            input === null
              ? undefined
              : toIssueText({
                  message: `${shown(input)} is not text, a number, true or false`,
                  hint: "settings are one level deep: put anything larger into a file of the agent's own",
                }),
        }),
      )
      .prefault({})
      .meta({
        title: "Settings",
        description:
          "Whatever else distinguishes this candidate: named in the report when it changes, and given to the agent as `PAIRGATE_SETTING_<NAME>`.",
        examples: [{ "reasoning-effort": "high", "max-turns": 40 }],
      }),
    usage: usageSchema
      .nullable()
      .prefault(null)
      .meta({
        title: "Usage",
        description: "Where the tokens that the agent used can be read.",
        examples: [{ format: "claude-code", from: "stdout" }],
      }),
  })
  .transform((candidate): Omit<Candidate, "name"> => candidate)
  .meta({
    title: "Candidate",
    description: "The agent that is judged, and what it is made of.",
    examples: [{ command: ["node", "agent.js", "{instruction-file}"] }],
  });
