import { describe, expect, it } from "vitest";
import {
  dispatchEvent,
  issueCommentEvent,
  mergeGroupEvent,
  octocat,
  pushEvent,
  repository,
  scheduleEvent,
  shaOf,
  zeros,
} from "./payloads.ts";
import { own, read, refusal } from "./reading.ts";

describe("a merge group", () => {
  const group = (changed: Record<string, unknown>) => ({
    ...mergeGroupEvent,
    merge_group: { ...mergeGroupEvent.merge_group, ...changed },
  });

  it("names its head, its base and its last pull request", () => {
    expect(read("merge_group", mergeGroupEvent)).toEqual({
      kind: "merge-group",
      event: "merge_group",
      repository: own,
      action: "checks_requested",
      headSha: shaOf("a"),
      baseSha: shaOf("b"),
      baseRef: "main",
      pullRequest: 104,
    });
  });

  it("into a branch whose name looks like a queue's", () => {
    const name = "release/pr-3-x";
    const payload = group({
      base_ref: `refs/heads/${name}`,
      head_ref: `refs/heads/gh-readonly-queue/${name}/pr-12-${shaOf("b")}`,
    });
    expect(read("merge_group", payload)).toMatchObject({ baseRef: name, pullRequest: 12 });
  });

  it.each([
    `refs/heads/gh-readonly-queue/other/pr-12-${shaOf("b")}`,
    "refs/heads/gh-readonly-queue/main/pr-12",
    `refs/heads/gh-readonly-queue/main/pr-0-${shaOf("b")}`,
    `refs/heads/somebody/pr-12-${shaOf("b")}`,
  ])("has no pull request where its branch is %s", (head_ref) => {
    expect(read("merge_group", group({ head_ref }))).toMatchObject({ pullRequest: null });
  });

  it("is refused without its parts", () => {
    expect(refusal("merge_group", { repository })).toContain("carries no merge_group\n  Use on: merge_group");
    expect(refusal("merge_group", group({ base_sha: undefined }))).toContain("no merge_group.base_sha");
  });
});

describe("a push", () => {
  it("to the default branch", () => {
    expect(read("push", pushEvent)).toEqual({
      kind: "push",
      event: "push",
      repository: own,
      sha: shaOf("a"),
      before: shaOf("b"),
      branch: "main",
      isDefaultBranch: true,
      deleted: false,
    });
  });

  it("of a new branch, named like a path", () => {
    const payload = { ...pushEvent, ref: "refs/heads/feat/main", before: zeros, created: true };
    expect(read("push", payload)).toMatchObject({
      branch: "feat/main",
      before: null,
      isDefaultBranch: false,
    });
  });

  it("of a tag, even one named like the default branch", () => {
    const payload = { ...pushEvent, ref: "refs/tags/main", before: zeros };
    expect(read("push", payload)).toMatchObject({ branch: null, isDefaultBranch: false });
  });

  it("that deletes a branch", () => {
    const payload = { ...pushEvent, ref: "refs/heads/old", after: zeros, deleted: true };
    expect(read("push", payload)).toMatchObject({ branch: "old", deleted: true, sha: zeros });
  });

  it("is refused without its parts", () => {
    expect(refusal("push", { ...pushEvent, after: undefined })).toContain("`push` carries no after");
    const { default_branch: _, ...nameless } = repository;
    expect(refusal("push", { ...pushEvent, repository: nameless })).toContain("no repository.default_branch");
  });
});

describe("a schedule", () => {
  it("takes its commit and its repository from the environment", () => {
    expect(read("schedule", scheduleEvent)).toEqual({
      kind: "schedule",
      event: "schedule",
      repository: { ...own, defaultBranch: null },
      sha: shaOf("e"),
      branch: "main",
    });
  });

  it.each([
    [{ GITHUB_SHA: undefined }, "GITHUB_SHA is not set"],
    [{ GITHUB_SHA: "main" }, "GITHUB_SHA is `main`"],
    [{ GITHUB_REPOSITORY: "" }, "`schedule` carries no repository, and GITHUB_REPOSITORY is not set"],
    [{ GITHUB_REPOSITORY: "../x" }, "GITHUB_REPOSITORY is `../x`"],
    [{ GITHUB_REPOSITORY_ID: "x" }, "GITHUB_REPOSITORY_ID is `x`"],
  ])("is refused with %j", (more, said) => {
    expect(refusal("schedule", scheduleEvent, more)).toContain(said);
  });
});

describe("a dispatch", () => {
  const withInputs = (inputs: unknown) => ({ ...dispatchEvent, inputs });

  it("without inputs", () => {
    expect(read("workflow_dispatch", dispatchEvent)).toEqual({
      kind: "dispatch",
      event: "workflow_dispatch",
      repository: own,
      sha: shaOf("e"),
      branch: "main",
      pullRequest: null,
      commit: null,
    });
  });

  it.each([
    [{ "pull-request": "7", commit: shaOf("a") }],
    [{ pull_request: "#7", commit: ` ${shaOf("A")}\n` }],
    [{ "pull-request": "", pull_request: 7, commit: shaOf("a") }],
  ])("with %j", (inputs) => {
    expect(read("workflow_dispatch", withInputs(inputs))).toMatchObject({
      pullRequest: 7,
      commit: shaOf("a"),
    });
  });

  it("with a form left empty, on a tag", () => {
    const payload = { ...withInputs({ "pull-request": "", commit: "" }), ref: "refs/tags/v1" };
    expect(read("workflow_dispatch", payload)).toMatchObject({
      pullRequest: null,
      commit: null,
      branch: null,
    });
  });

  it.each([
    [{ "pull-request": "seven" }, "the input pull-request of this workflow_dispatch is `seven`"],
    [{ pull_request: "7; rm -rf" }, "the input pull_request"],
    [{ "pull-request": "0" }, "the number of a pull request"],
    [{ commit: "abc1234" }, "Write a full commit SHA"],
    [{ commit: "main" }, "the input commit of this workflow_dispatch is `main`"],
    ["7", 'carries `"7"` as inputs'],
  ])("is refused with %j", (inputs, said) => {
    expect(refusal("workflow_dispatch", withInputs(inputs))).toContain(said);
  });
});

describe("a comment", () => {
  it("on an issue", () => {
    expect(read("issue_comment", issueCommentEvent)).toEqual({
      kind: "comment",
      event: "issue_comment",
      repository: own,
      action: "created",
      number: 12,
      isPullRequest: false,
      body: `/pairgate bless ${shaOf("a")}\n<!-- pairgate -->`,
      author: "stranger",
      commentId: 99262140,
    });
  });

  it("on a pull request", () => {
    const url = "https://api.github.com/repos/octocat/hello/pulls/12";
    const issue = { ...issueCommentEvent.issue, pull_request: { url } };
    expect(read("issue_comment", { ...issueCommentEvent, issue })).toMatchObject({ isPullRequest: true });
  });

  it("of nobody, saying nothing", () => {
    const comment = { ...issueCommentEvent.comment, user: null, body: null };
    const payload = { ...issueCommentEvent, comment };
    expect(read("issue_comment", payload)).toMatchObject({ author: "ghost", body: "" });
  });

  it("is refused without its parts", () => {
    expect(refusal("issue_comment", { ...issueCommentEvent, issue: undefined })).toContain(
      "carries no issue",
    );
  });
});

describe("any other event", () => {
  it("is known by its name", () => {
    const payload = { action: "completed", repository, sender: octocat };
    expect(read("workflow_run", payload)).toEqual({ kind: "other", event: "workflow_run", repository: own });
  });

  it.each([[null], ["text"], [[]], [undefined]])("is refused with the payload %j", (payload) => {
    expect(refusal("workflow_run", payload)).toContain("`workflow_run` has a payload that is not an object");
  });
});
