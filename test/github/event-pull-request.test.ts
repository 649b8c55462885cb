import { describe, expect, it } from "vitest";
import { dependabot, forked, pullRequestEvent, pushEvent, shaOf, stranger } from "./payloads.ts";
import { own, read, refusal } from "./reading.ts";

describe("a pull request", () => {
  it("of the same repository", () => {
    expect(read("pull_request", pullRequestEvent())).toEqual({
      kind: "pull-request",
      event: "pull_request",
      repository: own,
      action: "synchronize",
      number: 7,
      head: { sha: shaOf("a"), ref: "try", repositoryId: 1296269, repository: "octocat/hello" },
      base: { sha: shaOf("b"), ref: "main" },
      author: "octocat",
      fork: false,
      dependabot: false,
      draft: false,
      retargeted: false,
    });
  });

  it("of a fork, at pull_request_target", () => {
    const payload = pullRequestEvent({ user: stranger, draft: true }, { user: stranger, repo: forked });
    expect(read("pull_request_target", payload)).toMatchObject({
      kind: "pull-request",
      event: "pull_request_target",
      head: { repositoryId: 777, repository: "stranger/hello-fork" },
      author: "stranger",
      fork: true,
      draft: true,
    });
  });

  it("of a fork that kept the branch's name and is of the same owner", () => {
    const payload = pullRequestEvent({}, { ref: "main", repo: { ...forked, full_name: "octocat/hello-2" } });
    expect(read("pull_request", payload)).toMatchObject({ fork: true });
  });

  it("of a deleted fork, whose owner is gone too", () => {
    const payload = pullRequestEvent({ user: null }, { user: null, repo: null });
    expect(read("pull_request", payload)).toMatchObject({
      head: { repositoryId: null, repository: null },
      author: "ghost",
      fork: true,
    });
  });

  it.each([
    ["opened by it", pullRequestEvent({ user: dependabot }), {}],
    ["acted on by it", { ...pullRequestEvent(), sender: dependabot }, {}],
    ["run again, while the actor stays", pullRequestEvent(), { GITHUB_ACTOR: "dependabot[bot]" }],
  ])("of Dependabot: %s", (_, payload, more) => {
    expect(read("pull_request", payload, more)).toMatchObject({ dependabot: true, fork: false });
  });

  it("is not Dependabot's for a look-alike", () => {
    const payload = pullRequestEvent({ user: { ...stranger, login: "dependabot" } });
    expect(read("pull_request", payload)).toMatchObject({ dependabot: false });
  });

  it("in a repository of SHA-256", () => {
    const payload = pullRequestEvent({}, { sha: "a".repeat(64) });
    expect(read("pull_request", payload)).toMatchObject({ head: { sha: "a".repeat(64) } });
  });

  it.each([
    ["without one", pushEvent, "the event `pull_request` carries no pull_request"],
    ["without a head", pullRequestEvent({ head: undefined }), "carries no pull_request.head\n"],
    ["without a number", pullRequestEvent({ number: undefined }), "carries no pull_request.number"],
    [
      "with a short SHA",
      pullRequestEvent({}, { sha: "abc1234" }),
      "`abc1234` as pull_request.head.sha, which is not a full",
    ],
    [
      "with a SHA that is an option",
      pullRequestEvent({}, { sha: "--upload-pack=x" }),
      "is not a full commit SHA",
    ],
    [
      "with an object for a number",
      pullRequestEvent({ number: {} }),
      "a map as pull_request.number, which is not what",
    ],
    [
      "with a step for a name",
      pullRequestEvent({}, { repo: { ...forked, full_name: "a/.." } }),
      "is not owner/name",
    ],
  ])("is refused %s", (_, payload, said) => {
    const message = refusal("pull_request", payload);
    expect(message).toContain(said);
    expect(message).toContain("use on: pull_request");
  });
});
