import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import type { Situation } from "../../github/situation.ts";
import type { Terminal } from "../terminal.ts";

/** What the runner of a job takes from a step. */
export interface Runner {
  setOutput(name: string, value: string): void;
  /** Adds markdown to the job's summary. */
  summarize(markdown: string): Promise<void>;
  warn(message: string): void;
  /** Keeps a value out of the log. */
  mask(value: string): void;
}

/** The inputs of action.yml, as the entry read them. */
export interface Inputs {
  readonly token: string;
  readonly config: string;
  readonly checks: readonly string[];
  readonly plan: string;
  readonly prepared: string;
  readonly attempts: number | null;
  readonly seed: number | null;
  readonly sandbox: "auto" | "bubblewrap" | "none" | null;
  /** Lines of `NAME=value`. */
  readonly agentEnv: string;
  readonly comment: CommentMode;
  readonly failOn: string;
  readonly workflow: string;
}

export const COMMENT_MODES = ["always", "on-change", "on-regression", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** The run that this job is part of. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** The file's name, as the API takes it; null where the runner does not say. */
  readonly workflow: string | null;
  readonly url: string | null;
}

/** Everything a mode works with. */
export interface ActionContext {
  readonly terminal: Terminal;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly situation: Situation;
  readonly run: WorkflowRun;
  /** Where a measuring job leaves the folders of run files that it uploads. */
  readonly artifacts: string;
  /**
   * @param token another than the job's own
   * @throws PairgateError where there is no token to ask with
   */
  readonly github: (token?: string) => Promise<GitHub>;
}

/** Where a job's own files go: never into the checkout, where what a change commits would be taken for them. */
export function temporaryFolder(env: Terminal["env"]): string {
  return env["RUNNER_TEMP"] || tmpdir();
}

/** Reads which workflow run this is from the runner's variables. */
export function readWorkflowRun(env: Terminal["env"]): WorkflowRun {
  const id = Number(env["GITHUB_RUN_ID"] ?? "");
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  // owner/name/.github/workflows/pairgate.yml@refs/heads/main
  const file = /\/([^/@]+)@/u.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? null;
  return {
    id: Number.isSafeInteger(id) ? id : 0,
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1") || 1,
    workflow: file === null ? null : basename(file),
    url: id > 0 && server !== "" ? `${server}/${repository}/actions/runs/${id}` : null,
  };
}

/** @throws PairgateError where the runner gave no event */
export async function readEventFile(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === "") {
    throw new PairgateError({
      message: "the runner gave no event (GITHUB_EVENT_PATH is not set)",
      hint: "Run the Action in a workflow; in a terminal use `pairgate gate` and `pairgate record`.",
    });
  }
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    throw new PairgateError({
      message: `the event cannot be read: ${(error as Error).message}`,
      hint: "The runner writes it; see whether a step of the job changed or removed it.",
      place: { file: path },
    });
  }
}
