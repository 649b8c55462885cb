import { describe, expect, it } from "vitest";
import { commentScene, text, writes } from "./comment-scene.ts";
import { BOT_TOKEN, READ_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

describe("a comment of which nobody knows whether it was posted", () => {
  it.each([{ reset: true }, { status: 502 }] as const)("is not posted twice, after %o", async (fault) => {
    await using at = await commentScene();
    at.fake.fail({ method: "POST", path: /comments$/u, after: true, ...fault });
    expect(await at.say("once")).toMatchObject({ did: "created" });
    expect(await at.fake.comments(at.pullRequest)).toHaveLength(1);
    expect(writes(at.fake)).toEqual(["POST comments"]);
  });

  it.each([{ reset: true }, { status: 502 }] as const)(
    "is posted once more where it was not, after %o",
    async (fault) => {
      await using at = await commentScene();
      at.fake.fail({ method: "POST", path: /comments$/u, ...fault });
      await at.say("once");
      expect(await at.fake.comments(at.pullRequest)).toHaveLength(1);
      at.fake.fail({ method: "POST", path: /comments$/u, times: 2, ...fault });
      await at.fake.ask(
        "DELETE",
        `/repos/octo/agent/issues/comments/${(await at.fake.comments(at.pullRequest))[0]?.id}`,
      );
      await expect(at.say("never")).rejects.toMatchObject({ ambiguous: true });
    },
  );
});

describe("a failing request", () => {
  const requests = [
    ["GET", /issues\/\d+\/comments$/u],
    ["POST", /issues\/\d+\/comments$/u],
    ["PATCH", /issues\/comments\/\d+$/u],
  ] as const;
  const passing = [
    { status: 403, headers: { "retry-after": "3" } },
    { status: 429, headers: { "retry-after": "3" } },
    { status: 429 },
    { status: 500 },
    { reset: true },
  ] as const;
  const final = [
    { status: 403, body: { message: "Resource not accessible by integration" } },
    { status: 404 },
    { status: 409 },
    { status: 422 },
  ] as const;

  async function sayDespite(method: string, path: RegExp, fault: object) {
    await using at = await commentScene();
    if (method === "PATCH") await at.fake.comment(at.pullRequest, text("old"), BOT_TOKEN);
    at.fake.fail({ method, path, ...fault });
    const outcome = await at.say("new").catch((error: unknown) => error);
    return { outcome, left: await at.fake.comments(at.pullRequest) };
  }

  describe.each(requests)("%s %s", (method, path) => {
    it.each(passing)("is got over: %o", async (fault) => {
      const { left } = await sayDespite(method, path, fault);
      expect(left).toMatchObject([{ body: text("new") }]);
    });

    it.each(final)("is told, or got round: %o", async (fault) => {
      const { outcome, left } = await sayDespite(method, path, fault);
      const elsewhere = method === "PATCH" && [403, 404].includes(fault.status);
      if (elsewhere) expect(left.filter(({ body }) => body === text("new"))).toHaveLength(1);
      else expect(outcome).toMatchObject({ name: "GitHubError", status: fault.status });
    });
  });

  it("of too many requests is no reason to write a second comment", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("old"), BOT_TOKEN);
    at.fake.fail({ method: "PATCH", path: /comments/u, status: 403, headers: { "retry-after": "999" } });
    await expect(at.say("new")).rejects.toMatchObject({ limited: true });
    expect(await at.fake.comments(at.pullRequest)).toHaveLength(1);
  });

  it("of deleting a comment too many is passed over", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("old"), BOT_TOKEN);
    await at.fake.comment(at.pullRequest, text("older"), BOT_TOKEN);
    at.fake.fail({ method: "DELETE", path: /comments/u, status: 404 });
    expect(await at.say("new")).toMatchObject({ did: "updated" });
  });

  it("of a token that may not write names the permission", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("old"), BOT_TOKEN);
    await expect(at.say("new", openScene(at.fake, READ_TOKEN))).rejects.toThrow("pull-requests: write");
  });
});
