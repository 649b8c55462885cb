import { describe, expect, it } from "vitest";
import { BOT_TOKEN, OTHER_BOT_TOKEN, USER_TOKEN } from "../github/fake/tokens.ts";
import { agent, commentOn, newHub, recordedHub, statusOf } from "./hub-bench.ts";
import { SMALL } from "./hub-look.ts";
import { startProxy } from "./proxy.ts";

describe("a server of one's own", () => {
  it("has its API below a path, and is asked nowhere else", async () => {
    await using hub = await recordedHub({ tasks: 5, basePath: "/api/v3" });
    expect(hub.fake.url).toMatch(/\/api\/v3$/u);
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.outputs["verdict"], publish?.log).toBe("regression");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await commentOn(hub, pull)).toContain("`agent` got worse on `bench`");
  });

  it.each([
    ["not an address", "nowhere", "is not an address of GitHub"],
    ["with a password in it", "https://me:secret@github.example/api/v3", "is not an address of GitHub"],
    ["where nothing answers", "http://127.0.0.1:9", "GitHub did not answer"],
    ["that shows a page", "PAGE", "is not in the form it should have"],
  ])("%s: said with GITHUB_API_URL or the connection, without a stack", async (_, url, why) => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const page = await startProxy({ page: "<html>Sign in</html>" });
    const env = { GITHUB_API_URL: url === "PAGE" ? page.url : url };
    const step = await hub.step({ mode: "prepare", event: hub.eventOf(pull), env });
    await page.close();
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(why);
    expect(step.log).not.toMatch(/^\s+at |not your fault/mu);
    expect(step.log).not.toContain("secret");
    expect(hub.fake.log).toEqual([]);
  });
});

describe("another token than the workflow's own", () => {
  it("an App's comments by its own name, once, and leaves another bot's comment", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    await hub.fake.comment(pull.number, "another tool's\n\n<!-- pairgate -->", BOT_TOKEN);
    await hub.gate(hub.eventOf(pull), { token: OTHER_BOT_TOKEN });
    await hub.gate(hub.eventOf(pull), { token: OTHER_BOT_TOKEN });
    const comments = await hub.fake.comments(pull.number);
    expect(comments.map(({ login }) => login)).toEqual(["github-actions[bot]", "other-app[bot]"]);
    expect(comments[0]?.body).toBe("another tool's\n\n<!-- pairgate -->");
    expect(comments[1]?.body).toContain("`agent` got worse on `bench`");
    expect(statusOf(hub, pull)).toMatch(/^success: /u);
  });

  it("a person's comments in her name, once, and never over a stranger's comment with our mark", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const planted = await hub.fake.comment(pull.number, "planted\n\n<!-- pairgate -->", {
      ...USER_TOKEN,
      name: "ghp_owner",
      login: "octo",
    });
    await hub.gate(hub.eventOf(pull), { token: USER_TOKEN });
    await hub.gate(hub.eventOf(pull), { token: USER_TOKEN });
    const comments = await hub.fake.comments(pull.number);
    expect(comments.map(({ login }) => login)).toEqual(["octo", "alice"]);
    expect(comments.find(({ id }) => id === planted)?.body).toBe("planted\n\n<!-- pairgate -->");
    expect(hub.fake.log.some(({ path }) => path === "/user")).toBe(true);
  });

  it.each([
    ["that GitHub does not know", "ghs_expired", "GitHub does not accept the token"],
    ["that is cut in two", "ghs_one two", "holds spaces or other signs"],
    ["that is empty", "", "the input `token` is empty"],
  ])("%s: said, and not repeated", async (_, name, why) => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const token = { ...BOT_TOKEN, name };
    const step = await hub.step({ mode: "prepare", event: hub.eventOf(pull), token });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(why);
    if (name !== "") expect(step.log).not.toContain(name);
    expect(step.log).not.toMatch(/^\s+at |not your fault/mu);
  });
});

describe("behind a proxy", () => {
  it.each(["HTTP_PROXY", "http_proxy"])("everything goes through %s, artifacts too", async (name) => {
    await using hub = await recordedHub({ tasks: 5 });
    const proxy = await startProxy();
    const pull = await hub.open({ files: agent(0) });
    const event = hub.eventOf(pull);
    const { prepare } = await hub.gate(event);
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    proxy.asked.length = 0;
    const step = await hub.step({
      mode: "publish",
      event: { ...event, checkout: null },
      runId: 8002,
      inputs: { plan, prepared },
      env: { [name]: proxy.url },
    });
    await proxy.close();
    expect(step.outputs["verdict"], step.log).toBe("regression");
    const api = new URL(hub.fake.url).host;
    expect(proxy.asked.some((host) => host === api)).toBe(true);
    // The store of artifacts is another host.
    expect(proxy.asked.some((host) => host !== api)).toBe(true);
  });

  it("NO_PROXY goes past it", async () => {
    await using hub = await newHub(SMALL);
    const proxy = await startProxy();
    const pull = await hub.open({ files: agent(50) });
    const env = { HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.1" };
    const step = await hub.step({ mode: "prepare", event: hub.eventOf(pull), env });
    await proxy.close();
    expect(step.exitCode, step.log).toBe(0);
    expect(proxy.asked).toEqual([]);
  });

  it("that is gone, the log says what to look at", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const env = { HTTP_PROXY: "http://127.0.0.1:9" };
    const step = await hub.step({ mode: "prepare", event: hub.eventOf(pull), env });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("GitHub did not answer");
    expect(step.log).toContain("HTTPS_PROXY");
    expect(step.log).not.toMatch(/^\s+at |not your fault/mu);
  });
});
