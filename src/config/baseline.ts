import { z } from "zod";
import type { BaselineSettings } from "./config.ts";
import { duration } from "./quantities.ts";
import { shown } from "./shown.ts";
import { repositoryPath, text } from "./text.ts";
import { toIssueText } from "./wording.ts";

// The part of git-check-ref-format that people meet.
const BRANCH = /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/;
const DAY = 86_400_000;

/** `baseline`, read as `BaselineSettings`. */
export const baselineSchema = z
  .strictObject({
    branch: text()
      .refine((name) => name === "" || BRANCH.test(name), {
        error: ({ input }) =>
          toIssueText({
            message: `${shown(input)} cannot be the name of a branch`,
            hint: "write a plain name such as pairgate",
          }),
      })
      .prefault("pairgate")
      .meta({
        title: "Branch",
        description: "The branch that keeps the baselines of the Action.",
        examples: ["pairgate"],
      }),
    folder: repositoryPath()
      .prefault(".pairgate/baseline")
      .meta({
        title: "Folder",
        description: "The folder that keeps the baselines of the terminal program.",
        examples: [".pairgate/baseline"],
      }),
    attempts: z
      .int()
      .min(1)
      .max(1000)
      .prefault(10)
      .meta({
        title: "Attempts of the baseline",
        description:
          "So many attempts of each task are recorded on main; no more are compared with, the newest first.",
        examples: [20],
      }),
    "max-age": duration({ above: 0, most: 3650 * DAY })
      .prefault("30d")
      .meta({ title: "Greatest age", description: "Older runs are left out.", examples: ["14d"] }),
    "when-missing": z
      .enum(["run", "off"])
      .prefault("run")
      .meta({
        title: "When missing",
        description:
          "Without a baseline, or with one of another model or harness version: `run` measures the base commit too, `off` gives no verdict.",
        examples: ["off"],
      }),
    confirm: z
      .boolean()
      .prefault(true)
      .meta({
        title: "Confirm",
        description: "Measure a fresh batch of the base commit before a regression stands.",
        examples: [false],
      }),
  })
  .transform(
    ({ "max-age": maxAgeMs, "when-missing": whenMissing, ...same }): BaselineSettings => ({
      ...same,
      maxAgeMs,
      whenMissing,
    }),
  );
