import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FakeRun } from "../github/fake/actions-answers.ts";
import type { HubPull } from "../github/fake/clone-routes.ts";
import { BOT_TOKEN, type FakeToken } from "../github/fake/tokens.ts";

const action = fileURLToPath(new URL("../../dist/action/index.js", import.meta.url));
export const WORKFLOW = "pairgate.yml";

/** What a step of the built Action left. */
export interface Step {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The job's folder. */
  readonly workspace: string;
}

export interface EventOf {
  readonly name: string;
  readonly payload: unknown;
  /** What is checked out; null for jobs without a checkout. */
  readonly checkout: string | null;
  readonly pull: HubPull | null;
  /** What the API tells of the run that it starts, where that is not what a pull request's own run is. */
  readonly run?: Partial<FakeRun>;
}

export interface StepOptions {
  readonly mode: string;
  readonly event: EventOf;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: FakeToken | null;
  readonly runId?: number;
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the step as a cancelled job does, once the log holds this. */
  readonly cancelWhen?: RegExp;
  /** Given what ends the step as a cancelled job does, once it has started. */
  readonly onStart?: (cancel: () => void) => void;
}

/** Runs the built Action as a runner does: inputs and command files by the environment. */
export async function runStep(
  at: { readonly apiUrl: string; readonly repositoryId: number; readonly defaultBranch: string },
  { mode, event, workspace, inputs = {}, token = BOT_TOKEN, ...options }: StepOptions & { workspace: string },
): Promise<Step> {
  const { apiUrl, repositoryId, defaultBranch } = at;
  const temp = join(workspace, "..");
  const file = (name: string, text = "") => {
    const path = join(temp, `${name}-${Math.random().toString(36).slice(2)}`);
    writeFileSync(path, text);
    return path;
  };
  const [output, summary] = [file("output"), file("summary")];
  mkdirSync(join(temp, "temp"), { recursive: true });
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "octo/agent",
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event", JSON.stringify(event.payload)),
    GITHUB_SHA: event.checkout ?? "",
    GITHUB_REF: `refs/heads/${defaultBranch}`,
    GITHUB_WORKFLOW_REF: `octo/agent/.github/workflows/${WORKFLOW}@refs/heads/${defaultBranch}`,
    GITHUB_RUN_ID: String(options.runId ?? 8000),
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    RUNNER_TEMP: join(temp, "temp"),
    ACTIONS_RUNTIME_TOKEN: "not-for-agents",
    INPUT_MODE: mode,
    INPUT_TOKEN: token?.name ?? "",
    ...options.env,
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const child = spawn(process.execPath, [action], { env, cwd: workspace });
  options.onStart?.(() => void child.kill("SIGINT"));
  let log = "";
  let cancelled = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      // Once, as the runner does.
      if (!cancelled && options.cancelWhen?.test(log) === true) cancelled = child.kill("SIGINT");
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    exitCode,
    log,
    workspace,
    outputs: outputsIn(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

/** Reads a file of step outputs: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gmu)) {
    outputs[match[1] ?? ""] = match[3] ?? "";
  }
  return outputs;
}
