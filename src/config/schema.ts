import { z } from "zod";
import { DEFAULT_FALSE_ALARM, DEFAULT_RULES } from "../domain/gate-rules.ts";
import { baselineSchema } from "./baseline.ts";
import { candidateSchema } from "./candidate.ts";
import type { CheckEntry, Config } from "./config.ts";
import { gateChangesSchema } from "./gates.ts";
import { mergeGates } from "./merge-gates.ts";
import { nameSchema } from "./name.ts";
import { count, duration, money, share } from "./quantities.ts";
import { shown } from "./shown.ts";
import { suiteSchema } from "./suite.ts";
import { text } from "./text.ts";
import { percent } from "./units.ts";
import { toIssueText } from "./wording.ts";

const WEEK = 7 * 86_400_000;

const checkSchema = z
  .strictObject({
    suite: text().meta({ title: "Suite", description: "A name of `suites`.", examples: ["bench"] }),
    candidate: text().meta({
      title: "Candidate",
      description: "A name of `candidates`.",
      examples: ["agent"],
    }),
    gates: gateChangesSchema({ level: "check" })
      .prefault({})
      .meta({
        title: "Gates of the check",
        description: "What this check changes about `gates`; the same keys.",
        examples: [{ "pass-rate": { margin: "15%" } }],
      }),
  })
  .transform((check): CheckEntry => check)
  .meta({
    title: "Check",
    description: "One suite with one candidate.",
    examples: [{ suite: "bench", candidate: "agent" }],
  });

const budgetSchema = z
  .strictObject({
    tokens: count()
      .nullable()
      .prefault(null)
      .meta({ title: "Token budget", description: "Tokens, input and output together.", examples: ["40M"] }),
    usd: money()
      .nullable()
      .prefault(null)
      .meta({ title: "Money budget", description: "US dollars.", examples: [75] }),
    time: duration({ above: 0, most: WEEK })
      .nullable()
      .prefault(null)
      .meta({ title: "Time budget", description: "Time on the clock. At most 7d.", examples: ["60m"] }),
  })
  .transform(({ time, ...same }) => ({ ...same, timeMs: time }));

/** The whole of `pairgate.yml`; what relates one key to another is checked in `relations.ts`. */
export const configSchema = z
  .strictObject({
    version: z
      .literal(1, {
        error: ({ input }) =>
          input === undefined || input === null
            ? undefined
            : toIssueText({
                message: `${shown(input)} is not a version that this pairgate reads`,
                hint: "write version: 1",
              }),
      })
      .meta({ title: "Version", description: "The version of this file's format.", examples: [1] }),
    "false-alarm": share({ above: 0, most: 0.5 })
      .prefault(percent(DEFAULT_FALSE_ALARM))
      .meta({
        title: "False-alarm rate",
        description:
          "How often an unchanged pull request may fail: all checks and gates together. Above 0% and at most 50%.",
        examples: ["5%"],
      }),
    suites: named(suiteSchema).meta({
      title: "Suites",
      description: "The benchmarks, by name.",
      minProperties: 1,
      examples: [{ bench: { tasks: "bench/tasks" } }],
    }),
    candidates: named(candidateSchema).meta({
      title: "Candidates",
      description: "The agents, by name.",
      minProperties: 1,
      examples: [{ agent: { command: ["node", "agent.js", "{instruction-file}"] } }],
    }),
    checks: z
      .array(checkSchema)
      .min(1)
      .nullable()
      .prefault(null)
      .meta({
        title: "Checks",
        description: "Which suite is run with which candidate. One suite and one candidate need none.",
        examples: [[{ suite: "bench", candidate: "agent" }]],
      }),
    gates: gateChangesSchema({ level: "file" })
      .prefault({})
      .meta({
        title: "Gates",
        description: "The rules of every check.",
        examples: [{ "pass-rate": { margin: "15%" } }],
      }),
    baseline: baselineSchema.prefault({}).meta({
      title: "Baseline",
      description: "What is compared with, and where it is kept.",
      examples: [{ attempts: 10, "max-age": "30d" }],
    }),
    stopping: z
      .enum(["group-sequential", "none"])
      .prefault("group-sequential")
      .meta({
        title: "Stopping",
        description: "Whether a clear verdict may end the measurement before its planned end.",
        examples: ["none"],
      }),
    budget: budgetSchema.prefault({}).meta({
      title: "Budget",
      description:
        "What one run of the program may spend on all its checks together. In the Action each check measures in a job of its own, with an equal part of the tokens and dollars and all of the time.",
      examples: [{ tokens: "40M", usd: 75, time: "60m" }],
    }),
    forks: z
      .enum(["require-run", "allow-unmeasured"])
      .prefault("require-run")
      .meta({
        title: "Forks",
        description:
          "Whether the status of a pull request from a fork or by Dependabot is pending until a maintainer has it measured (`require-run`), or green without a measurement (`allow-unmeasured`). For the Action alone.",
        examples: ["allow-unmeasured"],
      }),
  })
  .transform(
    ({ "false-alarm": falseAlarm, suites, candidates, gates, ...same }): Config => ({
      ...same,
      falseAlarm,
      suites,
      candidates,
      gates: mergeGates({ above: DEFAULT_RULES, changes: gates }),
    }),
  );

// A map of the file becomes a list, since `suites["constructor"]` would find what nobody wrote.
function named<Fields extends object>(one: z.ZodType<Fields>) {
  return z
    .record(nameSchema, one)
    .refine((map) => Object.keys(map).length > 0, {
      error: toIssueText({ message: "the map is empty", hint: "it needs at least one name" }),
    })
    .transform((map) => Object.entries(map).map(([name, fields]) => ({ name, ...fields })));
}
