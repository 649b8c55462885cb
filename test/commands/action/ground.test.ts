import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckedOut, groundOf, readCheckedOut } from "../../../src/commands/action/ground.ts";
import type { Situation } from "../../../src/github/situation.ts";
import { makeHistory, stubGitHub } from "./history.ts";

let made: ReturnType<typeof makeHistory>;
let [fork, main, head, merge] = ["", "", "", ""];
let [folder, git, commit] = ["", (..._: string[]) => "", (_: string) => ""];
beforeAll(() => {
  made = makeHistory();
  ({ fork, main, head, merge, folder, git, commit } = made);
});
afterAll(() => made[Symbol.dispose]());

const at = (revision: string): Promise<CheckedOut> => {
  git("checkout", "-q", "--detach", revision);
  return readCheckedOut(folder);
};

const repository = { fullName: "octo/agent", id: 1, defaultBranch: "main" };
const pullRequest = (changed: Partial<Extract<Situation, { kind: "pull-request" }>> = {}): Situation => ({
  kind: "pull-request",
  event: "pull_request",
  repository,
  action: "synchronize",
  number: 7,
  head: { sha: head, ref: "change", repositoryId: 1, repository: "octo/agent" },
  // What the event says of the base may be older than what the merge was made of.
  base: { sha: fork, ref: "main" },
  author: "octocat",
  fork: false,
  dependabot: false,
  draft: false,
  retargeted: false,
  ...changed,
});
const dispatch = (changed: Partial<Extract<Situation, { kind: "dispatch" }>> = {}): Situation => ({
  kind: "dispatch",
  event: "workflow_dispatch",
  repository,
  sha: main,
  branch: "main",
  pullRequest: 7,
  commit: head,
  ...changed,
});

const groundFor = async (situation: Situation, checkedOut: CheckedOut, github = stubGitHub(made)) => ({
  ...(await groundOf({ situation, github: async () => github, checkedOut })),
  asked: github.asked,
});

describe("what is checked out", () => {
  it("is the commit with the parents that it names itself, in a clone that is too shallow to have them too", async () => {
    expect(await at(merge)).toEqual({ commit: merge, parents: [main, head] });
    expect(await at(fork)).toEqual({ commit: fork, parents: [] });
    git("branch", "-f", "merged", merge);
    const clone = join(folder, "shallow");
    git("clone", "-q", "--depth", "1", "--branch", "merged", `file://${folder}`, clone);
    expect(await readCheckedOut(clone)).toEqual({ commit: merge, parents: [main, head] });
  });

  it("is not read from a message that looks like a parent", async () => {
    git("checkout", "-q", "--detach", fork);
    const odd = commit(`odd\n\nparent ${head}\n`);
    expect(await at(odd)).toEqual({ commit: odd, parents: [fork] });
  });

  it("has to be there", async () => {
    const empty = mkdtempSync(join(tmpdir(), "pairgate-empty-"));
    await expect(readCheckedOut(empty)).rejects.toThrow(/no commit is checked out.*fetch-depth: 2/su);
    rmSync(empty, { recursive: true });
  });
});

describe("a pull request", () => {
  it("whose merge is checked out has the merge's first parent for its base, and nobody is asked", async () => {
    expect(await groundFor(pullRequest(), await at(merge))).toEqual({
      commit: merge,
      base: main,
      head,
      pullRequest: 7,
      target: "main",
      fromOutside: false,
      ahead: [],
      asked: [],
    });
  });

  it("whose head is checked out has the API's merge base", async () => {
    expect(await groundFor(pullRequest(), await at(head))).toMatchObject({ commit: head, base: fork, head });
  });

  it.each([{ fork: true }, { dependabot: true }])("is from outside where it is (%j)", async (from) => {
    expect(await groundFor(pullRequest(from), await at(merge))).toMatchObject({ fromOutside: true });
  });

  it("is refused where something else is checked out", async () => {
    for (const other of [main, fork]) {
      await expect(groundFor(pullRequest(), await at(other))).rejects.toThrow(
        /is neither the merge of pull request 7 nor its head.*Leave `ref` out of actions\/checkout/su,
      );
    }
  });

  it("is refused where the merge of an earlier push is checked out", async () => {
    const pushed = pullRequest({
      head: { sha: "d".repeat(40), ref: "change", repositoryId: 1, repository: null },
    });
    await expect(groundFor(pushed, await at(merge))).rejects.toThrow("is neither the merge of");
  });
});

describe("a merge group", () => {
  const group = (changed: Partial<Extract<Situation, { kind: "merge-group" }>> = {}): Situation => ({
    kind: "merge-group",
    event: "merge_group",
    repository,
    action: "checks_requested",
    headSha: merge,
    baseSha: main,
    baseRef: "main",
    pullRequest: 7,
    ...changed,
  });

  it("has its own base where that is on the target branch", async () => {
    expect(await groundFor(group(), await at(merge))).toMatchObject({
      commit: merge,
      base: main,
      head: merge,
      pullRequest: 7,
      fromOutside: false,
      ahead: [],
    });
  });

  it("has the first ancestor on the target branch where its base is an earlier entry", async () => {
    git("checkout", "-q", "--detach", merge);
    const next = commit("the next entry");
    expect(await groundFor(group({ headSha: next, baseSha: merge }), await at(next))).toMatchObject({
      commit: next,
      base: main,
    });
  });

  it("is refused where something else is checked out", async () => {
    await expect(groundFor(group(), await at(main))).rejects.toThrow(
      `the merge group's head is ${merge.slice(0, 7)}, and ${main.slice(0, 7)} is checked out`,
    );
  });
});

describe("a dispatched gate", () => {
  it("is of the exact commit that a maintainer named, against the API's merge base, and from outside", async () => {
    expect(await groundFor(dispatch(), await at(head))).toMatchObject({
      commit: head,
      base: fork,
      head,
      pullRequest: 7,
      target: "main",
      fromOutside: true,
    });
  });

  it("is refused where the pull request has moved on", async () => {
    const moved = stubGitHub({ ...made, head: "e".repeat(40) });
    await expect(groundFor(dispatch(), await at(head), moved)).rejects.toThrow(
      /pull request 7 has moved on to eeeeeee.*Look at the new commits/su,
    );
  });

  it.each([{ pullRequest: null }, { commit: null }])(
    "is refused where it is not said of what (%j)",
    async (less) => {
      await expect(groundFor(dispatch(less), await at(head))).rejects.toThrow(
        "needs the inputs `pull-request` and `commit`",
      );
    },
  );

  it("is refused where another commit is checked out: also the merge of the one that was read", async () => {
    await expect(groundFor(dispatch(), await at(merge))).rejects.toThrow("the commit that was dispatched is");
  });
});

describe("any other event", () => {
  it.each<Situation>([
    { kind: "schedule", event: "schedule", repository, sha: "a", branch: "main" },
    { kind: "other", event: "issues", repository },
    {
      kind: "push",
      event: "push",
      repository,
      sha: "a",
      before: null,
      branch: "main",
      isDefaultBranch: true,
      deleted: false,
    },
  ])("has nothing to compare: $event", async (situation) => {
    await expect(groundFor(situation, { commit: main, parents: [] })).rejects.toThrow(
      `the event ${situation.event} has nothing to compare`,
    );
  });
});
