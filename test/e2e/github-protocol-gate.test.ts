import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Hub, READ_TOKEN } from "./hub.ts";
import { agent, recordedHub } from "./hub-bench.ts";
import { dispatchOf, queue } from "./hub-events.ts";
import { requestsSince } from "./hub-protocol.ts";

describe("the requests of a gate", () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await recordedHub({ tasks: 2, baseline: "when-missing: off" });
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  it("on a pull request: prepare, and publish", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1001 }) });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    const prepare = await hub.step({ mode: "prepare", event, runId: 8100 });
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
    const jobs = await hub.gate(event, { prepared: prepare, runId: 8100 });
    expect(jobs.publish?.exitCode, jobs.publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("where nothing changed", async () => {
    const pull = await hub.open({ files: { "README.md": "words" } });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    const { publish } = await hub.gate(event, { runId: 8101 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("on pull_request_target", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1002 }), fork: true });
    const event = hub.eventOf(pull, "pull_request_target");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("on pull_request from a fork: none", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1003 }), fork: true });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event, token: READ_TOKEN });
    expect(hub.fake.log).toEqual([]);
  });

  it("on a dispatched commit: prepare", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1004 }), fork: true });
    const event = dispatchOf(hub, pull);
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("on a merge group: prepare", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1005 }) });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("a measuring job makes none", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1006 }) });
    const event = hub.eventOf(pull);
    const prepare = await hub.step({ mode: "prepare", event });
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    hub.fake.log.length = 0;
    const inputs = { plan, prepared };
    const measure = await hub.step({
      mode: "measure",
      event,
      workspace: prepare.workspace,
      token: null,
      inputs,
    });
    expect(measure.exitCode, measure.log).toBe(0);
    expect(hub.fake.log).toEqual([]);
  });
});
