import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Logged } from "../github/fake/front.ts";
import { type Hub, READ_TOKEN } from "./hub.ts";
import { agent, configFile, newHub, recordedHub } from "./hub-bench.ts";
import { commentOf, dispatchOf, queue } from "./hub-events.ts";

/** What was asked since the last time, one line a request, with everything that differs from day to day under a name. */
function asked(hub: Hub): string {
  const names = new Map<string, string>();
  const plain = (text: string) =>
    text
      .replaceAll(/\b[0-9a-f]{40}\b/gu, (sha) => {
        if (!names.has(sha)) names.set(sha, `sha${names.size + 1}`);
        return names.get(sha) ?? sha;
      })
      .replaceAll(/sha256:[0-9a-f]{64}/gu, "digest")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.-]+Z(?:-[0-9a-f]{8})?/gu, "time")
      .replaceAll(/(runs|artifacts|comments)\/\d+/gu, "$1/N");
  const lines = hub.fake.log.map(({ method, path, body }) => {
    const what = `${method} ${path.replace("/repos/octo/agent", "")}`;
    return plain(body === undefined ? what : `${what} ${JSON.stringify(shortened(body))}`);
  });
  hub.fake.log.length = 0;
  return `\n${lines.join("\n")}\n`;
}

/** Of long texts the first line will do. */
function shortened(body: Logged["body"]): unknown {
  return JSON.parse(JSON.stringify(body), (_, value: unknown) => {
    if (typeof value !== "string" || value.length < 200) return value;
    return `${value.split("\n")[0]?.slice(0, 60)}… (${value.includes("<!-- pairgate -->") ? "marked" : "not marked"})`;
  });
}

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
    expect(asked(hub)).toMatchInlineSnapshot();
    const jobs = await hub.gate(event, { prepared: prepare, runId: 8100 });
    expect(jobs.publish?.exitCode, jobs.publish?.log).toBe(0);
    expect(asked(hub)).toMatchInlineSnapshot();
  });

  it("where nothing changed", async () => {
    const pull = await hub.open({ files: { "README.md": "words" } });
    const event = hub.eventOf(pull);
    hub.fake.log.length = 0;
    const { publish } = await hub.gate(event, { runId: 8101 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(asked(hub)).toMatchInlineSnapshot();
  });

  it("on pull_request_target", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1002 }), fork: true });
    const event = hub.eventOf(pull, "pull_request_target");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(asked(hub)).toMatchInlineSnapshot();
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
    expect(asked(hub)).toMatchInlineSnapshot();
  });

  it("on a merge group: prepare", async () => {
    const pull = await hub.open({ files: agent(100, { tokens: 1005 }) });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    hub.fake.log.length = 0;
    await hub.step({ mode: "prepare", event });
    expect(asked(hub)).toMatchInlineSnapshot();
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

describe("the requests of a recording", () => {
  it("that begins the branch: prepare, and record", async () => {
    await using hub = await newHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    const { publish } = await hub.record(event, { runId: 8200 });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(asked(hub)).toMatchInlineSnapshot();
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
    expect(asked(hub)).toMatchInlineSnapshot();
  });

  it("of a main that has its baseline: prepare alone", async () => {
    await using hub = await recordedHub({ tasks: 2 });
    const event = hub.pushEvent(null);
    hub.fake.log.length = 0;
    const { publish } = await hub.record(event, { runId: 8202 });
    expect(publish).toBeNull();
    expect(asked(hub)).toMatchInlineSnapshot();
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
    expect(asked(hub)).toMatchInlineSnapshot();
    await say("/pairgate run");
    expect(asked(hub)).toMatchInlineSnapshot();
    await say("/pairgate dance");
    expect(asked(hub)).toMatchInlineSnapshot();
  });
});
