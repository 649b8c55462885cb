import { join } from "node:path";
import { PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import { escapeTerminal } from "../../report/escape-terminal.ts";
import { explain } from "../explain.ts";
import type { Terminal } from "../terminal.ts";
import { asCancelled } from "./cancelled.ts";
import {
  type ActionContext,
  type Inputs,
  type Runner,
  readEventFile,
  readWorkflowRun,
  temporaryFolder,
} from "./context.ts";
import { tellPullRequest } from "./tell-pull-request.ts";

export const MODES = ["auto", "prepare", "measure", "publish", "record", "command"] as const;
export type Mode = (typeof MODES)[number];

/** GitHub ends a cancelled job 7.5 seconds after it was told: see action.ts. */
const LAST_WORDS_MS = 5000;

/** What a step came to: null where it succeeded, else the sentence that the job fails with. */
export type StepFailure = string | null;

/**
 * Runs one mode; never throws. What goes wrong is told in the log, and on the pull request where that is possible.
 * A mode loads only what it needs.
 */
export async function runAction(options: {
  readonly terminal: Terminal;
  readonly runner: Runner;
  readonly mode: Mode;
  readonly inputs: Inputs;
}): Promise<StepFailure> {
  const { terminal, mode } = options;
  let context: ActionContext | null = null;
  try {
    context = await contextOf(options);
    return await perform(context, mode);
  } catch (thrown) {
    const error = asCancelled(terminal, thrown);
    const code = explain(terminal, error);
    if (context !== null) await tellPullRequest(context, mode, error);
    if (error instanceof PairgateError) return escapeTerminal(error.problems[0]?.message ?? error.message);
    return code === 70
      ? "pairgate failed, and it is not your fault: see the log above"
      : (error as Error).message;
  }
}

async function contextOf(options: {
  readonly terminal: Terminal;
  readonly runner: Runner;
  readonly inputs: Inputs;
}): Promise<ActionContext> {
  const { terminal, runner, inputs } = options;
  const { env } = terminal;
  const { readSituation } = await import("../../github/event.ts");
  const situation = readSituation({
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    payload: await readEventFile(env["GITHUB_EVENT_PATH"]),
    environment: env,
  });
  let client: Promise<GitHub> | null = null;
  let lateClient: Promise<GitHub> | null = null;
  return {
    terminal,
    runner,
    inputs,
    situation,
    run: readWorkflowRun(env),
    artifacts: join(temporaryFolder(env), "pairgate-artifacts"),
    github: (token) => {
      const { interrupted } = terminal;
      if (token !== undefined) return openClient(terminal, { ...inputs, token }, interrupted);
      // A job that is cancelled has a few seconds left, in which its status need not stay pending.
      if (interrupted.aborted)
        lateClient ??= openClient(terminal, inputs, AbortSignal.timeout(LAST_WORDS_MS));
      else client ??= openClient(terminal, inputs, interrupted);
      return (lateClient ?? client) as Promise<GitHub>;
    },
  };
}

async function openClient({ env }: Terminal, { token }: Inputs, signal: AbortSignal): Promise<GitHub> {
  if (token === "") {
    throw new PairgateError({
      message: "GitHub has to be asked, and the input `token` is empty",
      hint: "Leave the input out, and give the job the permissions that docs/github.md lists for its mode.",
    });
  }
  const { openGitHub } = await import("../../github/client.ts");
  return openGitHub({
    token,
    repository: env["GITHUB_REPOSITORY"] ?? "",
    ...(env["GITHUB_API_URL"] ? { apiUrl: env["GITHUB_API_URL"] } : {}),
    ...(env["GITHUB_SERVER_URL"] ? { serverUrl: env["GITHUB_SERVER_URL"] } : {}),
    signal,
  });
}

async function perform(context: ActionContext, mode: Mode): Promise<StepFailure> {
  switch (mode) {
    case "auto":
      return performAuto(context);
    case "prepare": {
      const { prepareMode } = await import("./prepare.ts");
      await prepareMode(context);
      return null;
    }
    case "measure": {
      const [{ measureMode }, { parseHandover }] = await Promise.all([
        import("./measure.ts"),
        import("./handover.ts"),
      ]);
      const { complete } = await measureMode(context, parseHandover(context.inputs.plan));
      context.runner.setOutput("complete", String(complete));
      return complete ? null : "measuring did not finish; what was measured is in the run files";
    }
    case "publish": {
      const [{ publishGate }, { fromArtifacts }, { parseHandover }] = await Promise.all([
        import("./publish.ts"),
        import("./arrivals.ts"),
        import("./handover.ts"),
      ]);
      const handover = parseHandover(context.inputs.plan);
      if (handover.kind !== "gate") throw wrongPlan("publish", "a baseline");
      const { verdict, fails } = await publishGate({
        context,
        handover,
        arrivals: await fromArtifacts(context, handover),
      });
      return fails ? verdict.headline : null;
    }
    case "record": {
      const [{ recordRuns, recordsFromArtifacts }, { parseHandover }] = await Promise.all([
        import("./record.ts"),
        import("./handover.ts"),
      ]);
      const handover = parseHandover(context.inputs.plan);
      if (handover.kind !== "record") throw wrongPlan("record", "a gate");
      const arrivals = await recordsFromArtifacts(context, handover);
      return (await recordRuns({ context, handover, arrivals })) ? null : "not everything was recorded";
    }
    case "command": {
      const { commandMode } = await import("./command.ts");
      await commandMode(context);
      return null;
    }
    default:
      return mode satisfies never;
  }
}

async function performAuto(context: ActionContext): Promise<StepFailure> {
  if (context.situation.kind === "comment") return perform(context, "command");
  const { autoGate, autoRecord } = await import("./auto.ts");
  const { isMain } = await import("./prepare.ts");
  return isMain(context.situation) ? autoRecord(context) : autoGate(context);
}

function wrongPlan(mode: string, what: string): PairgateError {
  return new PairgateError({
    message: `the plan is for ${what}, and mode: ${mode} was asked for`,
    hint: "On pull requests: prepare, measure, publish. On main: prepare, measure, record.",
  });
}
