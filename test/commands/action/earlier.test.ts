import { expect, it } from "vitest";
import { artifactByName } from "../../../src/commands/action/earlier.ts";
import { artifactName } from "../../../src/github/artifact-name.ts";

const measured = {
  pullRequest: 7,
  key: "group",
  suite: "s",
  candidate: "c",
  treatment: `sha256:${"a".repeat(64)}`,
};

it("of a test that is found by its name alone the newest attempt counts, not the first", async () => {
  const made = [1, 2].map((runAttempt) => ({
    id: runAttempt,
    name: artifactName({ ...measured, runAttempt, shard: { index: 1, count: 1 } }),
    size_in_bytes: 10,
    digest: null,
    expired: false,
    created_at: `2026-01-0${runAttempt}T00:00:00Z`,
    workflow_run: { id: 100, head_repository_id: 1, head_sha: "a".repeat(40), head_branch: "topic" },
  }));
  const run = {
    id: 100,
    workflow_id: 5,
    path: ".github/workflows/gate.yml",
    event: "pull_request",
    head_sha: "a".repeat(40),
    head_branch: "topic",
    head_repository: { id: 1 },
    pull_requests: [{ number: 7 }],
    conclusion: "success",
    created_at: "2026-01-01T00:00:00Z",
  };
  const github = {
    request: (route: string, { name }: { readonly name?: string }) => {
      const artifacts = made.filter((artifact) => artifact.name === name);
      return Promise.resolve({
        data: route.includes("actions/artifacts") ? { artifacts } : run,
        headers: {},
      });
    },
  };
  const context = {
    situation: { repository: { id: 1, defaultBranch: "main" } },
    run: { workflow: "gate.yml" },
  };
  const found = await artifactByName({ context, github, measured } as unknown as Parameters<
    typeof artifactByName
  >[0]);
  expect(found?.id).toBe(2);
});
