import { describe, expect, it } from "vitest";
import type { Hub } from "./hub.ts";
import { agent, harmless, newHub, recordedHub, statusOf } from "./hub-bench.ts";

/** What was asked of the git data API since, which is where the baseline branch is. */
function ofBranch(hub: Hub, since: number): string[] {
  return hub.fake.log
    .slice(since)
    .filter(({ path }) => path.includes("/git/"))
    .map(({ method, path }) => `${method} ${path}`);
}

describe("how much GitHub is asked", () => {
  it("a gate whose baseline is a single run", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const since = hub.fake.log.length;
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const asked = ofBranch(hub, since);
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(12);
    expect(hub.fake.log.length - since).toBeLessThanOrEqual(25);
  }, 60_000);

  it("a gate after many pushes to main and to the pull request", async () => {
    await using hub = await recordedHub();
    for (let count = 0; count < 4; count += 1) {
      hub.scene.write({ "docs/more.md": `${count}\n` });
      hub.scene.commit("main moves on");
    }
    const pull = await hub.open({ files: harmless("a") });
    await hub.gate(hub.eventOf(pull));
    hub.push(pull, harmless("b"));
    await hub.gate(hub.eventOf(pull));
    hub.push(pull, agent(0));
    const since = hub.fake.log.length;
    await hub.gate(hub.eventOf(pull));
    const asked = ofBranch(hub, since);
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(12);
    expect(hub.fake.log.length - since).toBeLessThanOrEqual(30);
  }, 60_000);

  it("a recording, also where it begins the branch", async () => {
    await using hub = await newHub();
    const { publish } = await hub.record(hub.pushEvent(null));
    expect(publish?.exitCode, publish?.log).toBe(0);
    const first = ofBranch(hub, 0);
    expect(first.length, first.join("\n")).toBeLessThanOrEqual(10);
    const before = hub.scene.git("rev-parse", "main");
    hub.scene.write({ "pairgate.yml": hub.scene.git("show", "main:pairgate.yml").replace("20s", "30s") });
    hub.scene.commit("longer attempts");
    const since = hub.fake.log.length;
    await hub.record(hub.pushEvent(before));
    const second = ofBranch(hub, since);
    expect(second.length, second.join("\n")).toBeLessThanOrEqual(10);
  }, 60_000);

  it("a push after which there is nothing to record", async () => {
    await using hub = await recordedHub();
    const since = hub.fake.log.length;
    await hub.record(hub.pushEvent(null));
    expect(ofBranch(hub, since).length).toBeLessThanOrEqual(3);
  }, 60_000);
});
