import { beforeEach, describe, expect, it } from "vitest";
import { whyNotAccepted } from "../../src/github/accept.ts";
import { earlierRuns, workflowRun } from "../../src/github/artifacts.ts";
import { addFakeActions, type FakeActions } from "./fake/actions.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

const FORK = 777;

let fake: FakeGitHub;
let actions: FakeActions;
beforeEach(async () => {
  fake = await startFakeGitHub();
  actions = await addFakeActions(fake);
  return async () => {
    await actions[Symbol.asyncDispose]();
    await fake.close();
  };
});
const github = () => openScene(fake).github;

describe("a run", () => {
  it("is what GitHub knows of it", async () => {
    const id = actions.addRun({ pullRequests: [7, 8], conclusion: null });
    expect(await workflowRun(github(), id)).toEqual({
      id,
      workflowId: 501,
      path: ".github/workflows/gate.yml",
      event: "pull_request",
      headSha: "a".repeat(40),
      headBranch: "try",
      headRepositoryId: actions.repositoryId,
      pullRequests: [7, 8],
      conclusion: null,
      createdAt: expect.any(String),
    });
    actions.addRun({ id, conclusion: "failure" });
    expect(await workflowRun(github(), id)).toMatchObject({ conclusion: "failure", pullRequests: [] });
    await expect(workflowRun(github(), 4711)).rejects.toThrow("(404)");
  });

  it("counts for its workflow, event, repository and pull request alone", async () => {
    const id = actions.addRun({ pullRequests: [7], path: ".github/workflows/gate.yml@refs/heads/main" });
    const run = await workflowRun(github(), id);
    const expected = {
      workflow: "gate.yml",
      event: "pull_request",
      repositoryId: actions.repositoryId,
      pullRequest: 7,
    };
    const why = (changed: Partial<typeof expected> | { pullRequest: null } | { workflow: number }) =>
      whyNotAccepted(run, { ...expected, ...changed });
    expect(why({})).toBeNull();
    expect(why({ pullRequest: null })).toBeNull();
    expect(why({ workflow: 501 })).toBeNull();
    expect(why({ workflow: 502 })).toContain("another workflow");
    expect(why({ workflow: "ate.yml" })).toContain("another workflow");
    expect(why({ event: "push" })).toContain("another event");
    expect(why({ repositoryId: FORK })).toContain("another repository");
    expect(why({ pullRequest: 8 })).toContain("not of pull request 8");
  });
});

describe("earlier runs of a pull request", () => {
  const asked = { workflow: "gate.yml", pullRequest: 7, head: { ref: "try" }, limit: 3 };
  const find = async (changed: Partial<typeof asked> = {}) =>
    (await earlierRuns(github(), { ...asked, repositoryId: actions.repositoryId, ...changed })).map(
      ({ id }) => id,
    );

  it("are its own, newest first", async () => {
    const first = actions.addRun({ pullRequests: [7] });
    const second = actions.addRun({ pullRequests: [6, 7], conclusion: "failure" });
    actions.addRun({ pullRequests: [8] });
    actions.addRun({ pullRequests: [] });
    actions.addRun({ pullRequests: [7], headRepositoryId: FORK });
    actions.addRun({ pullRequests: [7], headRepositoryId: null });
    actions.addRun({ pullRequests: [7], event: "push" });
    actions.addRun({ pullRequests: [7], headBranch: "other" });
    actions.addRun({ pullRequests: [7], workflowId: 502, path: ".github/workflows/evil.yml" });
    expect(await find()).toEqual([second, first]);
    expect(await find({ limit: 1 })).toEqual([second]);
    expect(await find({ limit: 0 })).toEqual([]);
  });

  it("are found behind pages of forks' runs on branches of the same name", async () => {
    const own = actions.addRun({ pullRequests: [7] });
    for (let count = 0; count < 150; count += 1) actions.addRun({ headRepositoryId: FORK });
    expect(await find()).toEqual([own]);
  });

  it("are not looked for without end", async () => {
    actions.addRun({ pullRequests: [7] });
    for (let count = 0; count < 520; count += 1) actions.addRun({ headRepositoryId: FORK });
    expect(await find()).toEqual([]);
    expect(fake.log).toHaveLength(5);
  });
});
