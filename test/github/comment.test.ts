import { describe, expect, it } from "vitest";
import { upsertComment } from "../../src/github/comment.ts";
import { commentScene, marker, text, writes } from "./comment-scene.ts";
import type { Route } from "./fake/route.ts";
import { BOT_TOKEN, OTHER_BOT_TOKEN, OWNER_TOKEN, USER_TOKEN } from "./fake/tokens.ts";
import { openScene } from "./scene.ts";

describe("a pull request's comment", () => {
  it("is created, then updated in place, then left alone", async () => {
    await using at = await commentScene();
    const created = await at.say("one");
    expect(created).toMatchObject({ did: "created", url: expect.stringMatching(/#issuecomment-/u) });
    expect(await at.say("two")).toEqual({ ...created, did: "updated" });
    expect(await at.say("two")).toEqual({ ...created, did: "unchanged" });
    expect(await at.fake.comments(at.pullRequest)).toEqual([
      { id: created.id, body: text("two"), login: "github-actions[bot]" },
    ]);
    expect(writes(at.fake)).toEqual(["POST comments", `PATCH ${created.id}`]);
  });

  it("is found on any page", async () => {
    await using at = await commentScene();
    const chat = (count: number) =>
      Promise.all(Array.from({ length: count }, () => at.fake.comment(at.pullRequest, "chat", USER_TOKEN)));
    await chat(230);
    const mine = await at.fake.comment(at.pullRequest, text("old"), BOT_TOKEN);
    await chat(20);
    expect(await at.say("new")).toMatchObject({ id: mine, did: "updated" });
    expect(at.fake.log.filter(({ method }) => method === "GET")).toHaveLength(3);
  });

  it("is not what a person says with our marker", async () => {
    await using at = await commentScene();
    const planted = await at.fake.comment(at.pullRequest, text("planted"), USER_TOKEN);
    expect(await at.say("ours")).toMatchObject({ did: "created" });
    expect((await at.fake.comments(at.pullRequest))[0]).toMatchObject({ id: planted, body: text("planted") });
  });

  it("is not what another bot says with our marker, even several times", async () => {
    await using at = await commentScene();
    const first = await at.fake.comment(at.pullRequest, text("theirs"), OTHER_BOT_TOKEN);
    await at.fake.comment(at.pullRequest, text("theirs again"), OTHER_BOT_TOKEN);
    const ours = await at.say("ours");
    expect(ours).toMatchObject({ did: "created" });
    expect(await at.say("ours, later")).toEqual({ ...ours, did: "updated" });
    expect((await at.fake.comments(at.pullRequest)).map(({ body }) => body)).toEqual(
      ["theirs", "theirs again", "ours, later"].map(text),
    );
    expect(writes(at.fake)).toEqual([`PATCH ${first}`, "POST comments", `PATCH ${ours.id}`]);
  });

  it("is updated without touching what another bot said later", async () => {
    await using at = await commentScene();
    const ours = await at.say("ours");
    await at.fake.comment(at.pullRequest, text("theirs"), OTHER_BOT_TOKEN);
    await at.say("ours, later");
    expect(writes(at.fake)).toEqual(["POST comments", `PATCH ${ours.id}`]);
  });

  it("is not a quotation of it", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, `> words\n> ${marker}\n`, BOT_TOKEN);
    expect(await at.say("ours")).toMatchObject({ did: "created" });
  });

  it("is that of an App with the token of an App", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("a workflow's"), BOT_TOKEN);
    const app = openScene(at.fake, OTHER_BOT_TOKEN);
    const created = await at.say("one", app);
    expect(await at.say("two", app)).toEqual({ ...created, did: "updated" });
    expect((await at.fake.comments(at.pullRequest)).map(({ body }) => body)).toEqual(
      ["a workflow's", "two"].map(text),
    );
  });

  it("is a person's own with a personal token, who is asked for once", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("another person"), OWNER_TOKEN);
    const alice = openScene(at.fake, USER_TOKEN);
    const created = await at.say("one", alice);
    expect(await at.say("two", alice)).toEqual({ ...created, did: "updated" });
    expect(await at.fake.comments(at.pullRequest)).toMatchObject([{ login: "octo" }, { login: "alice" }]);
    expect(at.fake.log.filter(({ path }) => path === "/user")).toHaveLength(1);
  });

  it("is created where it was deleted between reading and writing", async () => {
    await using at = await commentScene();
    const first = await at.say("one");
    at.fake.fail({ method: "PATCH", path: /comments/u, status: 404, body: { message: "Not Found" } });
    at.fake.fail({ method: "DELETE", path: /comments/u, status: 404, body: { message: "Not Found" } });
    expect(await at.say("two")).not.toMatchObject({ did: "unchanged" });
    expect((await at.fake.comments(at.pullRequest))[0]).toMatchObject({ id: first.id, body: text("two") });
  });

  it("may be as long as GitHub takes, and no longer", async () => {
    await using at = await commentScene();
    const { github } = openScene(at.fake);
    const { pullRequest } = at;
    const body = `${marker}\n`.padEnd(65_536, "x");
    expect(await upsertComment(github, { pullRequest, body, marker })).toMatchObject({ did: "created" });
    await expect(upsertComment(github, { pullRequest, body: `${body}x`, marker })).rejects.toThrow(
      RangeError,
    );
    await expect(upsertComment(github, { pullRequest, body: "none", marker })).rejects.toThrow(
      "without the line",
    );
  });
});

describe("jobs that comment at the same time", () => {
  /** Holds the first answers back until so many jobs have been told that there is no comment yet. */
  function untilAllHaveLooked(jobs: number): Route {
    let looked = 0;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return {
      method: "GET",
      path: "/repos/:owner/:repo/issues/:number/comments",
      async answer({ forward }) {
        const reply = await forward();
        looked += 1;
        if (looked === jobs) open();
        await opened;
        return reply;
      },
    };
  }

  it.each([0, 5])("end with one comment, with answers that take %i ms", async (latencyMs) => {
    await using at = await commentScene();
    at.fake.latencyMs = latencyMs;
    at.fake.routes.unshift(untilAllHaveLooked(10));
    await Promise.all(Array.from({ length: 10 }, (_, job) => at.say(`job ${job}`)));
    const left = await at.fake.comments(at.pullRequest);
    expect(left).toHaveLength(1);
    expect(left[0]?.body).toMatch(/^### job \d/u);
    expect(writes(at.fake).filter((write) => write.startsWith("POST"))).toHaveLength(10);
  });

  it("leave what other bots and people say", async () => {
    await using at = await commentScene();
    await at.fake.comment(at.pullRequest, text("another bot"), OTHER_BOT_TOKEN);
    await at.fake.comment(at.pullRequest, text("a person"), USER_TOKEN);
    at.fake.routes.unshift(untilAllHaveLooked(4));
    await Promise.all(Array.from({ length: 4 }, (_, job) => at.say(`job ${job}`)));
    expect((await at.fake.comments(at.pullRequest)).map(({ login }) => login)).toEqual([
      "other-app[bot]",
      "alice",
      "github-actions[bot]",
    ]);
  });

  it("are tidied up after by the next one, had they not seen each other", async () => {
    await using at = await commentScene();
    const oldest = await at.fake.comment(at.pullRequest, text("one"), BOT_TOKEN);
    await at.fake.comment(at.pullRequest, text("two"), BOT_TOKEN);
    expect(await at.say("one")).toMatchObject({ id: oldest, did: "unchanged" });
    expect(await at.fake.comments(at.pullRequest)).toHaveLength(1);
  });
});
