import { dirname, join, resolve } from "node:path";
import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { GitHub } from "../../github/client.ts";
import type { Situation } from "../../github/situation.ts";
import { explain } from "../explain.ts";
import { STATE } from "../state-folder.ts";
import type { Terminal } from "../terminal.ts";
import { type ActionContext, type Inputs, type Runner, readEventFile, readWorkflowRun } from "./context.ts";

export const MODES = ["auto", "prepare", "measure", "publish", "record", "command"] as const;
export type Mode = (typeof MODES)[number];

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
  } catch (error) {
    const code = explain(terminal, error);
    if (context !== null) await tellPullRequest(context, mode, error);
    if (error instanceof PairgateError) return error.problems[0]?.message ?? error.message;
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
  return {
    terminal,
    runner,
    inputs,
    situation,
    run: readWorkflowRun(env),
    artifacts: join(dirname(resolve(terminal.cwd, inputs.config)), STATE, "artifacts"),
    github: () => {
      client ??= openClient(terminal, inputs);
      return client;
    },
  };
}

async function openClient({ env, interrupted }: Terminal, { token }: Inputs): Promise<GitHub> {
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
    signal: interrupted,
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
      const [{ publishGate, fromArtifacts }, { parseHandover }] = await Promise.all([
        import("./publish.ts"),
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

/** The commit that a failure is told on, and the pull request it belongs to. */
function toldOn(situation: Situation): { readonly head: string; readonly pullRequest: number | null } | null {
  switch (situation.kind) {
    case "pull-request":
      return { head: situation.head.sha, pullRequest: situation.number };
    case "merge-group":
      return { head: situation.headSha, pullRequest: null };
    case "dispatch":
      return situation.commit === null
        ? null
        : { head: situation.commit, pullRequest: situation.pullRequest };
    default:
      return null;
  }
}

/** A required status must not stay pending because pairgate could not go on. A measuring job may say nothing: publish does. */
async function tellPullRequest(context: ActionContext, mode: Mode, error: unknown): Promise<void> {
  const { situation, inputs } = context;
  const on = toldOn(situation);
  if (on === null || inputs.token === "" || (mode !== "prepare" && mode !== "publish" && mode !== "auto"))
    return;
  if (
    situation.kind === "pull-request" &&
    situation.event === "pull_request" &&
    (situation.fork || situation.dependabot)
  )
    return;
  try {
    const [{ announce }, { problemMarkdown }] = await Promise.all([
      import("./announce.ts"),
      import("../../report/problem.ts"),
    ]);
    const problems =
      error instanceof PairgateError
        ? error.problems
        : [{ message: "pairgate failed, and it is not your fault: see the job's log" }];
    const body = problemMarkdown({
      during: mode === "publish" ? "deciding" : "preparing",
      problems,
      commit: on.head,
      runUrl: context.run.url ?? "",
    });
    const first = problems[0];
    await announce(context, {
      ...on,
      state: "error",
      description:
        first === undefined ? "no verdict" : `no verdict: ${describeProblem({ message: first.message })}`,
      comment: inputs.comment === "never" ? null : { body, create: inputs.comment === "always" },
    });
    await context.runner.summarize(body);
  } catch (second) {
    explain(context.terminal, second);
  }
}
