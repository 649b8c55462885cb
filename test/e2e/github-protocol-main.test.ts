import { describe, expect, it } from "vitest";
import { agent, configFile, newHub, recordedHub } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { requestsSince } from "./hub-protocol.ts";

describe("the requests of a recording", () => {
  it("that begins the branch: prepare, and record", async () => {
    await using hub = await newHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    const { publish } = await hub.record(event, { runId: 8200 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("that adds to it, of a merge: prepare, and record", async () => {
    await using hub = await recordedHub({ tasks: 2 });
    const pull = await hub.open({ files: { "pairgate.yml": configFile({ time: "21s" }) } });
    const before = hub.scene.git("rev-parse", "main");
    hub.merge(pull);
    const event = hub.pushEvent(before);
    hub.fake.log.length = 0;
    const { publish } = await hub.record(event, { runId: 8201 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });

  it("of a main that has its baseline: prepare alone", async () => {
    await using hub = await recordedHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    hub.fake.log.length = 0;
    const { publish } = await hub.record(event, { runId: 8202 });
    expect(publish).toBeNull();
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });
});

describe("the requests of a command", () => {
  it("bless, and run", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    hub.fake.log.length = 0;
    const say = (body: string) =>
      hub.step({
        mode: "command",
        event: commentOf(hub, pull, { body, by: "maintainer" }),
        inputs: { workflow: "pairgate.yml" },
      });
    await say(`/pairgate bless ${pull.head.sha} a known trade`);
    expect(requestsSince(hub)).toMatchInlineSnapshot();
    await say("/pairgate run");
    expect(requestsSince(hub)).toMatchInlineSnapshot();
    await say("/pairgate dance");
    expect(requestsSince(hub)).toMatchInlineSnapshot();
  });
});
