import { copyFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { PairgateError } from "../../domain/error.ts";
import type { Manifest } from "../../domain/run.ts";
import type { PreparedCheck } from "../check.ts";
import { openResumed } from "../resume.ts";
import { tellProblems } from "../tell.ts";
import type { ActionContext } from "./context.ts";
import type { Handover } from "./handover.ts";
import { earlierFiles } from "./prepared-folder.ts";

/** Goes on with what an earlier job left; where that cannot be, starts afresh and says why. */
export async function resumeEarlier(options: {
  readonly context: ActionContext;
  readonly prepared: PreparedCheck;
  readonly folder: string;
  readonly test: { readonly suite: string; readonly candidate: string };
  readonly command?: "gate" | "record";
}): Promise<ReturnType<typeof openResumed>> {
  const { context, prepared, folder, test, command = "gate" } = options;
  const files: string[] = [];
  for (const file of await earlierFiles(context.inputs.prepared, test)) {
    const copy = join(folder, basename(file));
    await copyFile(file, copy);
    files.push(copy);
  }
  try {
    return openResumed({ files, command, prepared: [prepared], terminal: context.terminal });
  } catch (error) {
    if (!(error instanceof PairgateError)) throw error;
    tellProblems(context.terminal, "warning", error.problems);
    for (const file of files) await rm(file, { force: true });
    return new Map();
  }
}

/** Checks are measured by jobs of their own, so each gets its part of what all may cost. Time passes for all alike. */
export function shareOf({ budget, tests }: Handover): Handover["budget"] {
  const share = (whole: number | null) => (whole === null ? null : whole / tests.length);
  return { tokens: share(budget.tokens), usd: share(budget.usd), timeMs: budget.timeMs };
}

export function sourceOf({ situation, run }: ActionContext, pullRequest: number | null): Manifest["source"] {
  return { event: situation.event, pullRequest, runId: run.id, runAttempt: run.attempt };
}
