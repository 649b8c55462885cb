import type { Config } from "../../config/config.ts";
import type { GitHub } from "../../github/client.ts";
import { pullRequest as askPullRequest } from "../../github/pull-requests.ts";
import { latestStatus } from "../../github/status.ts";
import { announce } from "./announce.ts";
import type { ActionContext } from "./context.ts";
import type { Ground } from "./ground.ts";
import { NOT_MEASURED } from "./outside.ts";

/**
 * Leaves a merge group unmeasured where it holds commits of a fork that no maintainer had measured: its code would run
 * with the agent's keys. Its status stays pending, or is green where the configuration lets forks in unmeasured.
 * @returns whether it was left
 */
export async function announceUnmeasuredGroup(
  context: ActionContext,
  github: GitHub,
  { head, pullRequest, ahead }: Ground,
  { forks }: Config,
): Promise<boolean> {
  const { situation, terminal } = context;
  for (const number of [...ahead, ...(pullRequest === null ? [] : [pullRequest])]) {
    const asked = await askPullRequest(github, number);
    if (asked === null || asked.head.repositoryId === situation.repository.id) continue;
    const status = await latestStatus(github, { sha: asked.head.sha });
    const judged =
      (status?.state === "success" || status?.state === "failure") &&
      !status.description.startsWith(NOT_MEASURED);
    if (judged) continue;
    const description = `${NOT_MEASURED}: #${number} is from a fork and has no verdict`;
    await announce(context, {
      head,
      pullRequest: null,
      state: forks === "allow-unmeasured" ? "success" : "pending",
      description,
      comment: null,
    });
    terminal.stdout.write(
      `${description}. A maintainer can start its measurement: comment /pairgate run ${asked.head.sha} on it.\n`,
    );
    return true;
  }
  return false;
}
