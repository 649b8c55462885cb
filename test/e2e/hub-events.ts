import type { HubPull } from "../github/fake/clone-routes.ts";
import type { EventOf, Hub } from "./hub.ts";

/** What a maintainer starts for one exact commit: `gh workflow run pairgate.yml -f pull-request=7 -f commit=SHA`. */
export function dispatchOf(hub: Hub, pull: HubPull, commit: string = pull.head.sha): EventOf {
  const main = hub.scene.git("rev-parse", "main");
  return {
    name: "workflow_dispatch",
    pull,
    checkout: commit,
    run: {
      headSha: main,
      headBranch: "main",
      headRepositoryId: hub.actions.repositoryId,
      pullRequests: [],
    },
    payload: {
      ref: "refs/heads/main",
      inputs: { "pull-request": String(pull.number), commit },
      repository: hub.repository,
      sender: { login: "maintainer" },
      workflow: ".github/workflows/pairgate.yml",
    },
  };
}

/** A comment on a pull request, or on an issue. */
export function commentOf(
  hub: Hub,
  on: { readonly number: number; readonly isPull?: boolean },
  comment: { readonly body: string; readonly by: string; readonly action?: string },
): EventOf {
  return {
    name: "issue_comment",
    pull: null,
    checkout: null,
    payload: {
      action: comment.action ?? "created",
      issue: { number: on.number, ...(on.isPull === false ? {} : { pull_request: { url: "" } }) },
      comment: { id: 4711, body: comment.body, user: { login: comment.by } },
      repository: hub.repository,
      sender: { login: comment.by },
    },
  };
}

/** A merge group as the queue builds it: each pull request merged onto the one before, each with a branch of its own. */
export function queue(hub: Hub, pulls: readonly HubPull[]): readonly EventOf[] {
  const { scene } = hub;
  const events: EventOf[] = [];
  let base = scene.git("rev-parse", "main");
  for (const pull of pulls) {
    scene.git("checkout", "-q", "--detach", base);
    scene.git("merge", "-q", "--no-ff", "-m", `Merge pull request #${pull.number}`, pull.head.sha);
    const head = scene.git("rev-parse", "HEAD");
    const branch = `gh-readonly-queue/main/pr-${pull.number}-${base}`;
    scene.git("branch", "-f", branch, head);
    events.push({
      name: "merge_group",
      pull: null,
      checkout: head,
      run: { headSha: head, headBranch: branch },
      payload: {
        action: "checks_requested",
        merge_group: {
          head_sha: head,
          head_ref: `refs/heads/${branch}`,
          base_sha: base,
          base_ref: "refs/heads/main",
        },
        repository: hub.repository,
        sender: { login: "maintainer" },
      },
    });
    base = head;
  }
  scene.git("checkout", "-q", "main");
  return events;
}
