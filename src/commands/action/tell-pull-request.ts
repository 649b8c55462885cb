import { existsSync } from "node:fs";
import { describeProblem, PairgateError } from "../../domain/error.ts";
import type { Situation } from "../../github/situation.ts";
import { explain } from "../explain.ts";
import { asCancelled } from "./cancelled.ts";
import type { ActionContext } from "./context.ts";
import type { Mode } from "./run-action.ts";

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
export async function tellPullRequest(context: ActionContext, mode: Mode, error: unknown): Promise<void> {
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
      // In one job, what was measured before it went wrong lies there.
      during:
        mode === "publish" || (mode === "auto" && existsSync(context.artifacts)) ? "deciding" : "preparing",
      problems,
      commit: on.head,
      runUrl: context.run.url ?? "",
    });
    await context.runner.summarize(body);
    const first = problems[0];
    await announce(context, {
      ...on,
      state: "error",
      description:
        first === undefined ? "no verdict" : `no verdict: ${describeProblem({ message: first.message })}`,
      comment: inputs.comment === "never" ? null : { body, create: inputs.comment === "always" },
    });
  } catch (second) {
    explain(context.terminal, asCancelled(context.terminal, second));
  }
}
