import { describe, expect, it } from "vitest";
import { gitBranch } from "../../src/github/git-data.ts";
import { branchScene } from "./branch-scene.ts";
import { BOT_TOKEN, READ_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

describe("writing a branch that may not be written", () => {
  it("names branch protection and the setting", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    await at.fake.ask("PUT", "/repos/octo/agent/branches/pairgate/protection", {
      required_pull_request_reviews: { required_approving_review_count: 1 },
      required_status_checks: null,
      enforce_admins: true,
      restrictions: null,
    });
    await expect(at.write("b.txt")).rejects.toThrow(
      /^branch pairgate of octo\/agent may not be written: Protected branch update failed for refs\/heads\/pairgate\. \(409 at PATCH .*\)\n {2}Branch protection or a ruleset.*`baseline\.branch` in pairgate\.yml/u,
    );
  });

  it.each([undefined, { "a.txt": "a" }])("names rulesets, with %o", async (files) => {
    await using at = await branchScene(files);
    const body = {
      message: "Repository rule violations found\n\nCannot create ref due to creations being restricted.",
    };
    at.fake.fail({ path: /git\/refs/u, status: 422, body });
    await expect(at.write("b.txt")).rejects.toThrow(
      /may not be written: Repository rule violations found Cannot/u,
    );
  });

  it("names the permission", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    const branch = gitBranch(openScene(at.fake, READ_TOKEN).github, "pairgate");
    const write = branch.commit({
      parent: await branch.tip(),
      files: [{ path: "b", text: "b" }],
      message: "m",
    });
    await expect(write).rejects.toThrow("Give the job `contents: write`");
  });

  it("asks for a first push where the repository is empty", async () => {
    await using at = await branchScene(undefined, { empty: true });
    await expect(at.write("b.txt")).rejects.toThrow(
      /^branch pairgate of octo\/agent cannot be begun: Git Repository is empty\..*\n.*push a first commit/u,
    );
  });
});

describe("an update of which nobody knows whether it was done", () => {
  const afterwards = [
    { reset: true, after: true, times: 4 },
    { status: 502, after: true, times: 4 },
    { reset: true, after: true },
  ] as const;

  it.each(afterwards)("is found done: %o", async (fault) => {
    for (const files of [undefined, { "a.txt": "a" }]) {
      await using at = await branchScene(files);
      at.fake.fail({ path: /git\/refs/u, ...fault });
      expect(await at.write("b.txt")).toBe("done");
      expect((await at.branch.files())?.has("b.txt")).toBe(true);
    }
  });

  it("is found done where others have built on it already", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    at.fake.fail({ method: "PATCH", path: /git\/refs/u, reset: true, after: true });
    const other = gitBranch(openScene(at.fake, BOT_TOKEN).github, "pairgate");
    const ours = gitBranch(
      openScene(at.fake, BOT_TOKEN, {
        wait: async () => {
          await other.commit({ parent: await other.tip(), files: [{ path: "c", text: "c" }], message: "m" });
        },
      }).github,
      "pairgate",
    );
    const done = ours.commit({ parent: await ours.tip(), files: [{ path: "b", text: "b" }], message: "m" });
    expect(await done).toBe("done");
    expect([...((await at.branch.files())?.keys() ?? [])]).toEqual(["a.txt", "b", "c"]);
  });

  it("is found lost where others were first", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    at.fake.fail({ method: "PATCH", path: /git\/refs/u, reset: true });
    const other = gitBranch(openScene(at.fake, BOT_TOKEN).github, "pairgate");
    const ours = gitBranch(
      openScene(at.fake, BOT_TOKEN, {
        wait: async () => {
          await other.commit({ parent: await other.tip(), files: [{ path: "c", text: "c" }], message: "m" });
        },
      }).github,
      "pairgate",
    );
    const lost = ours.commit({ parent: await ours.tip(), files: [{ path: "b", text: "b" }], message: "m" });
    expect(await lost).toBe("moved");
  });

  it("is found lost where GitHub says so, whatever it still shows", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    at.fake.fail({ method: "PATCH", path: /git\/refs/u, reset: true });
    const body = { message: "Update is not a fast forward" };
    at.fake.fail({ method: "PATCH", path: /git\/refs/u, status: 422, body });
    expect(await at.write("b.txt")).toBe("moved");
  });

  it("is told where it was not done", async () => {
    await using at = await branchScene({ "a.txt": "a" });
    at.fake.fail({ method: "PATCH", path: /git\/refs/u, status: 502, times: 4 });
    await expect(at.write("b.txt")).rejects.toThrow("GitHub failed at PATCH");
    expect((await at.branch.files())?.has("b.txt")).toBe(false);
  });

  it.each([/trees/u, /commits$/u, /refs/u])(
    "is tried again where GitHub fails for a moment: %s",
    async (path) => {
      for (const files of [undefined, { "a.txt": "a" }]) {
        await using at = await branchScene(files);
        at.fake.fail({
          path,
          method: files === undefined || !path.test("refs") ? "POST" : "PATCH",
          status: 500,
        });
        expect(await at.write("b.txt")).toBe("done");
        expect(at.waits).toEqual([250]);
      }
    },
  );
});
