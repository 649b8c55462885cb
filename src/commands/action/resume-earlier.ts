import { copyFile, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { PairgateError } from "../../domain/error.ts";
import type { Manifest, Run } from "../../domain/run.ts";
import { parseRunFile } from "../../domain/run-file.ts";
import type { MeasuredCheck } from "../../github/artifact-name.ts";
import type { PreparedCheck } from "../check.ts";
import { openResumed, type ResumedArms } from "../resume.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import type { Handover } from "./handover.ts";
import { begunFiles } from "./prepared-folder.ts";

/**
 * Goes on with what an earlier job left of the same test. What does not fit is told and measured anew: the whole where it
 * is the candidate's run, else that arm alone, as where main has moved on to another base commit.
 */
export async function resumeEarlier(options: {
  readonly context: ActionContext;
  readonly prepared: PreparedCheck;
  /** Where the run files of this job go. */
  readonly folder: string;
  readonly measured: MeasuredCheck;
  /** Why a run cannot be gone on with, or null where it can. */
  readonly whyNot: (run: Run) => string | null;
  readonly command: "gate" | "record";
}): Promise<ResumedArms> {
  const { context, prepared, folder, measured, command } = options;
  for (const left of await begunFiles(context.inputs.prepared, measured)) {
    const files: string[] = [];
    try {
      for (const file of await fitting(left, options)) {
        const copy = join(folder, basename(file));
        files.push(copy);
        await copyFile(file, copy);
      }
      const resumed = openResumed({ files, command, prepared: [prepared], terminal: context.terminal });
      const arms = resumed.get(prepared);
      if (arms !== undefined) return arms;
    } catch (error) {
      if (!(error instanceof PairgateError)) throw error;
      tellProblems(context.terminal, "warning", error.problems);
      for (const file of files) await rm(file, { force: true });
    }
  }
  return {};
}

/** Those of a job's run files that can be gone on with; none where the candidate's cannot. */
async function fitting(
  files: readonly string[],
  { context, whyNot }: Pick<Parameters<typeof resumeEarlier>[0], "context" | "whyNot">,
): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files) {
    const { run } = parseRunFile({ text: await readFile(file, "utf8"), file });
    const why = whyNot(run);
    if (why === null) {
      kept.push(file);
      continue;
    }
    const what = run.manifest.purpose ?? "candidate";
    tellProblems(context.terminal, "note", [
      { message: `an earlier ${what} run was not gone on with: ${why}` },
    ]);
    if (!isArm(run)) return [];
  }
  return kept;
}

/** Whether a run is of the base commit, beside or after the candidate's. */
export function isArm({ manifest }: Run): boolean {
  return manifest.purpose === "base" || manifest.purpose === "confirm";
}

/** Checks are measured by jobs of their own, so each gets its part of what all may cost. Time passes for all alike. */
export function shareOf({ budget, tests }: Handover): Handover["budget"] {
  const share = (whole: number | null) => (whole === null ? null : whole / tests.length);
  return { tokens: share(budget.tokens), usd: share(budget.usd), timeMs: budget.timeMs };
}

export function sourceOf({ situation, run }: ActionContext, pullRequest: number | null): Manifest["source"] {
  return { event: situation.event, pullRequest, runId: run.id, runAttempt: run.attempt };
}
