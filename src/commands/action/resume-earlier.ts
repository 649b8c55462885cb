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
 * @param whyNot why a run cannot be gone on with, or null where it can
 */
export async function resumeEarlier(options: {
  readonly context: ActionContext;
  readonly prepared: PreparedCheck;
  /** Where the run files of this job go. */
  readonly folder: string;
  readonly measured: MeasuredCheck;
  readonly whyNot: (run: Run) => string | null;
  readonly command: "gate" | "record";
}): Promise<ResumedArms> {
  const { context, prepared, folder, measured, whyNot, command } = options;
  const files: string[] = [];
  const afresh = async (): Promise<ResumedArms> => {
    for (const file of files) await rm(file, { force: true });
    return {};
  };
  try {
    for (const file of await begunFiles(context.inputs.prepared, measured)) {
      const { run } = parseRunFile({ text: await readFile(file, "utf8"), file });
      const why = whyNot(run);
      if (why !== null) {
        tellProblems(context.terminal, "note", [
          { message: `an earlier ${run.manifest.purpose ?? "candidate"} run was not gone on with: ${why}` },
        ]);
        if (isArm(run)) continue;
        return await afresh();
      }
      const copy = join(folder, basename(file));
      await copyFile(file, copy);
      files.push(copy);
    }
    return (
      openResumed({ files, command, prepared: [prepared], terminal: context.terminal }).get(prepared) ?? {}
    );
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    tellProblems(context.terminal, "warning", error.problems);
    return afresh();
  }
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
