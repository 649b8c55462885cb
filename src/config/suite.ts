import { z } from "zod";
import type { Suite } from "./config.ts";
import { count, duration, size } from "./quantities.ts";
import { shown } from "./shown.ts";
import { text } from "./text.ts";
import { toIssueText } from "./wording.ts";

const ENGINES = ["local"] as const;

const limitsSchema = z
  .strictObject({
    time: duration({ above: 0, most: 24 * 3_600_000 })
      .prefault("10m")
      .meta({
        title: "Time limit",
        description: "An attempt that takes longer is stopped and counts as failed. At most 24h.",
        examples: ["5m"],
      }),
    tokens: count()
      .nullable()
      .prefault(null)
      .meta({
        title: "Token limit",
        description:
          "An attempt that uses more tokens, input and output together, is stopped and counts as failed.",
        examples: ["500k"],
      }),
    disk: size()
      .prefault("1g")
      .meta({
        title: "Disk limit",
        description: "How much the agent may write in one attempt.",
        examples: ["500m"],
      }),
  })
  .transform(({ time, tokens, disk }) => ({ timeMs: time, tokens, diskBytes: disk }));

/** A suite of the file, read as a `Suite` that does not know its name yet. */
export const suiteSchema = z
  .strictObject({
    engine: z
      .enum(ENGINES, {
        error: ({ input }) =>
          typeof input === "string"
            ? toIssueText({
                message: `${shown(input)} is not an engine of this version`,
                hint: `this version has: ${ENGINES.join(", ")}`,
              })
            : undefined,
      })
      .prefault("local")
      .meta({
        title: "Engine",
        description: "What finds, runs and verifies the tasks. `local`: folders, run on this machine.",
        examples: ["local"],
      }),
    tasks: z
      .union([text(), z.array(text()).min(1)], {
        error: ({ input }) =>
          input === undefined || input === null
            ? undefined
            : toIssueText({
                message: `${shown(input)} is neither a path nor a list of paths`,
                hint: "name the folder that holds the task folders, or list the task folders",
              }),
      })
      .meta({
        title: "Tasks",
        description: "The folder that holds the task folders, or a list of task folders.",
        examples: ["bench/tasks", ["bench/tasks/off-by-one", "bench/tasks/wrong-sort"]],
      }),
    attempts: z
      .int()
      .min(1)
      .max(1000)
      .prefault(3)
      .meta({
        title: "Attempts",
        description: "Rounds to measure: one attempt of every task each. More of them find smaller changes.",
        examples: [5],
      }),
    limits: limitsSchema.prefault({}).meta({
      title: "Limits",
      description: "What one attempt may use.",
      examples: [{ time: "5m", tokens: "500k" }],
    }),
    concurrency: z
      .int()
      .min(1)
      .max(1024)
      .nullable()
      .prefault(null)
      .meta({
        title: "Concurrency",
        description: "How many attempts run at the same time. Without it, as many as the machine is wide.",
        examples: [4],
      }),
    sandbox: z
      .enum(["auto", "bubblewrap", "none"])
      .prefault("auto")
      .meta({
        title: "Sandbox",
        description:
          "`auto`: bubblewrap where it works, else none, and the report says so. `bubblewrap`: nothing runs without it. `none`: never.",
        examples: ["bubblewrap"],
      }),
    retries: z
      .int()
      .min(0)
      .max(10)
      .prefault(2)
      .meta({
        title: "Retries",
        description: "How often an attempt is tried again when the infrastructure failed, not the agent.",
        examples: [0],
      }),
  })
  .transform((suite): Omit<Suite, "name"> => suite)
  .meta({
    title: "Suite",
    description: "A pinned list of tasks, and how they are run.",
    examples: [{ tasks: "bench/tasks" }],
  });
