import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedFiles, pullRequest, pullRequestsOf } from "../../src/github/pull-requests.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake/github.ts";
import { openScene } from "./scene.ts";

let fake: FakeGitHub;
let [main, head] = ["", ""];
let number = 0;
beforeAll(async () => {
  fake = await startFakeGitHub();
  main = (await fake.branch("main")) ?? "";
  head = await fake.createCommit({ parents: [main], files: { a: "1" } });
  await fake.setBranch("feat/try", head);
  number = await fake.createPullRequest({ head: "feat/try" });
});
afterAll(() => fake.close());

describe("a pull request", () => {
  it("is what GitHub says of it now", async () => {
    const { github } = openScene(fake);
    expect(await pullRequest(github, number)).toMatchObject({
      number,
      state: "open",
      draft: false,
      mergedAt: null,
      author: "octo",
      head: { sha: head, ref: "feat/try", repository: "octo/agent", repositoryId: expect.any(Number) },
      base: { sha: main, ref: "main" },
    });
  });

  it("is null where there is none", async () => {
    expect(await pullRequest(openScene(fake).github, 4711)).toBeNull();
  });

  it("may be from a fork that is gone, of somebody who is gone", async () => {
    const path = /\/pulls\/8$/u;
    const body = {
      number: 8,
      state: "closed",
      merged_at: "2026-11-01T00:00:00Z",
      merge_commit_sha: main,
      user: null,
      head: { sha: head, ref: "main", repo: null },
      base: { sha: main, ref: "main" },
    };
    fake.fail({ path, status: 200, headers: { "content-type": "application/json" }, body });
    expect(await pullRequest(openScene(fake).github, 8)).toMatchObject({
      author: "ghost",
      mergedAt: "2026-11-01T00:00:00Z",
      mergeCommitSha: main,
      head: { repositoryId: null, repository: null },
    });
  });

  it("is refused in another form", async () => {
    fake.fail({ path: /\/pulls\/9$/u, status: 200, body: { number: 9 } });
    await expect(pullRequest(openScene(fake).github, 9)).rejects.toThrow(
      "GitHub's answer for pull request 9",
    );
  });
});

describe("the pull requests of a commit", () => {
  it("are those it belongs to", async () => {
    const { github } = openScene(fake);
    expect((await pullRequestsOf(github, head)).map((found) => found.number)).toEqual([number]);
    expect(await pullRequestsOf(github, main)).toEqual([]);
  });
});

describe("changed files", () => {
  const added = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ filename: `f${index}`, status: "added" as const }));

  it("hold both names of a rename, and each once", async () => {
    fake.pullFiles.set(number, [
      { filename: "agent/new.js", status: "renamed", previous_filename: "agent/old.js" },
      { filename: "agent/old.js", status: "added" },
      { filename: "gone.js", status: "removed" },
    ]);
    expect(await changedFiles(openScene(fake).github, number)).toEqual({
      files: ["agent/new.js", "agent/old.js", "gone.js"],
      complete: true,
    });
  });

  it("are of all pages", async () => {
    fake.pullFiles.set(number, added(250));
    const { files, complete } = await changedFiles(openScene(fake).github, number);
    expect(files).toHaveLength(250);
    expect(complete).toBe(true);
  });

  it("are not known to be all where there are 3000", async () => {
    fake.pullFiles.set(number, added(2999));
    expect((await changedFiles(openScene(fake).github, number)).complete).toBe(true);
    fake.pullFiles.set(number, added(3000));
    expect((await changedFiles(openScene(fake).github, number)).complete).toBe(false);
  });
});
