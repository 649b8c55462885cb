import { describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { Hub, Step } from "./hub.ts";
import { agent, newHub } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { SMALL, writesOf } from "./hub-look.ts";

const maintained = async (): Promise<Hub> => {
  const hub = await newHub(SMALL);
  hub.fake.roles.set("maintainer", "write").set("alice", "write").set("stranger", "read");
  return hub;
};

function say(
  hub: Hub,
  pull: HubPull,
  body: string,
  { by = "maintainer", workflow = "pairgate.yml" } = {},
): Promise<Step> {
  return hub.step({ mode: "command", event: commentOf(hub, pull, { body, by }), inputs: { workflow } });
}

const started = (pull: HubPull) => ({
  workflow: "pairgate.yml",
  ref: "main",
  inputs: { "pull-request": String(pull.number), commit: pull.head.sha },
});

describe("run:", () => {
  it("starts the newest commit of a pull request of this repository", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50) });
    const step = await say(hub, pull, "/pairgate run");
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain(`started pairgate.yml for commit ${pull.head.sha}`);
    expect(hub.fake.dispatches).toEqual([started(pull)]);
    expect(writesOf(hub)).toEqual(["POST /actions/workflows/pairgate.yml/dispatches"]);
  });

  it("starts a fork's commit that is named in full, on the default branch", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50), fork: true, author: "stranger" });
    const step = await say(hub, pull, `/pairgate run ${pull.head.sha}\r\nThanks!`);
    expect(step.exitCode, step.log).toBe(0);
    expect(hub.fake.dispatches).toEqual([started(pull)]);
  });

  it("command-refused: starts nothing for the author, who may write: someone else is to have read it", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50), fork: true, author: "maintainer" });
    const step = await say(hub, pull, `/pairgate run ${pull.head.sha}`);
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("the author of a pull request can neither accept nor start");
    expect(hub.fake.dispatches).toEqual([]);
  });

  it("stranger: starts nothing for someone without write access, and does not answer", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50), fork: true, author: "stranger" });
    const step = await say(hub, pull, `/pairgate run ${pull.head.sha}`, { by: "stranger" });
    expect(step.exitCode, step.log).toBe(0);
    expect(writesOf(hub)).toEqual([]);
  });

  it("stranger: starts nothing for a bot, whatever it may do: it may repeat what others wrote", async () => {
    await using hub = await maintained();
    hub.fake.roles.set("helper[bot]", "write");
    const pull = await hub.open({ files: agent(50) });
    const step = await say(hub, pull, "/pairgate run", { by: "helper[bot]" });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain("helper[bot] is no person, so nothing was done.");
    expect(hub.fake.log).toEqual([]);
  });

  it.each([
    ["a fork's commit that is not named", "", "stranger", "which commit to run must be said"],
    ["Dependabot's commit that is not named", "", "dependabot[bot]", "which commit to run must be said"],
    ["a name's beginning", "SHORT", "stranger", "another commit can be made to begin so"],
    ["an older commit", "0".repeat(40), "stranger", "is not the newest commit"],
    ["words", "it now", "stranger", "that is no command of pairgate's"],
  ])("command-refused: starts nothing for %s, and says why", async (_, rest, author, why) => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50), fork: author === "stranger", author });
    const words = rest.replace("SHORT", pull.head.sha.slice(0, 10));
    const step = await say(hub, pull, `/pairgate run ${words}`.trim());
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(why);
    expect(hub.fake.dispatches).toEqual([]);
    expect(writesOf(hub)).toEqual([`POST /issues/${pull.number}/comments`]);
  });

  it("command-refused: says what is missing where the workflow is not known, or not there", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50) });
    const unknown = await say(hub, pull, "/pairgate run", { workflow: "" });
    expect(unknown.exitCode).toBe(1);
    expect(unknown.log).toContain("which workflow measures is not known");
    hub.fake.fail({ path: /dispatches/u, status: 404, body: { message: "Not Found" } });
    const missing = await say(hub, pull, "/pairgate run", { workflow: "nowhere.yml" });
    expect(missing.exitCode).toBe(1);
    expect(missing.log).toContain("/actions/workflows/nowhere.yml/dispatches");
    expect(missing.log).toContain("actions: write");
    expect(await hub.fake.comments(pull.number)).toHaveLength(2);
  });

  it("command-refused: passes on what GitHub minds about the workflow", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50) });
    const said = "Workflow does not have 'workflow_dispatch' trigger";
    hub.fake.fail({ path: /dispatches/u, status: 422, body: { message: said } });
    const step = await say(hub, pull, "/pairgate run");
    expect(step.log).toContain(said);
    expect((await hub.fake.comments(pull.number))[0]?.body).toContain(
      "Workflow does not have 'workflow\\_dispatch' trigger",
    );
  });
});

describe("mode: command", () => {
  it("is for comments, and says so elsewhere", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const step = await hub.step({ mode: "command", event: hub.eventOf(pull) });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("::error::mode: command is for issue_comment, and this is pull_request");
    expect(hub.fake.log).toEqual([]);
  });

  it("is what mode: auto does for a comment", async () => {
    await using hub = await maintained();
    const pull = await hub.open({ files: agent(50) });
    const event = commentOf(hub, pull, { body: "/pairgate run", by: "maintainer" });
    const step = await hub.step({ mode: "auto", event, inputs: { workflow: "pairgate.yml" } });
    expect(step.exitCode, step.log).toBe(0);
    expect(hub.fake.dispatches).toHaveLength(1);
  });
});
