import { describe, expect, it } from "vitest";
import { agent, newHub, recordedHub, statusOf, stored } from "./hub-bench.ts";

const slow = { files: agent(100, { sleep: "0.2" }) };
const AFTER_A_FEW = /: [3-9] of \d+ attempts/u;

describe("recording main, a second time", () => {
  it("main: runs that were deleted are made anew by the next push, and a pull request then begins anew", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    expect((await hub.gate(hub.eventOf(pull))).measure).toEqual([]);
    const kept = await hub.fake.createCommit({ parents: [], files: { "README.md": "no runs" } });
    await hub.fake.setBranch("pairgate", kept);
    hub.scene.write({ "README.md": "words" });
    hub.scene.commit("words");
    expect((await hub.record(hub.pushEvent(null))).measure).toHaveLength(1);
    const { prepare, measure } = await hub.gate(hub.eventOf(pull));
    expect(prepare.log).toContain("is no longer in the store");
    expect(measure).toHaveLength(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("main: nothing unfinished is stored, and the jobs say why", async () => {
    await using hub = await newHub(slow);
    const { measure, publish } = await hub.record(hub.pushEvent(null), { cancelWhen: AFTER_A_FEW });
    expect(measure[0]?.exitCode).toBe(1);
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toMatch(/nothing of bench\/agent was recorded: .*it was interrupted/u);
    expect(publish?.summary).toContain("Nothing was added to the baseline.");
    expect(await hub.fake.branch("pairgate")).toBeNull();
  }, 60_000);

  for (const [what, failed] of [
    ["all jobs", false],
    ["the failed jobs", true],
  ] as const) {
    it(`re-run: of ${what}, it goes on with what was begun, and stores it`, async () => {
      await using hub = await newHub(slow);
      const event = hub.pushEvent(null);
      const { prepare } = await hub.record(event, { runId: 9001, cancelWhen: AFTER_A_FEW });
      const again = await hub.record(event, {
        runId: 9001,
        attempt: 2,
        ...(failed ? { prepared: prepare } : {}),
      });
      expect(again.measure[0]?.log).toMatch(/: [3-9] of 15 attempts/u);
      expect(again.measure[0]?.log).not.toMatch(/: [0-2] of 15 attempts/u);
      expect(again.publish?.exitCode, again.publish?.log).toBe(0);
      expect(await stored(hub)).toHaveLength(2);
    }, 60_000);
  }

  for (const [what, failed] of [
    ["all jobs", false],
    ["the failed jobs", true],
  ] as const) {
    it(`re-run: of ${what} after everything was stored stores nothing twice`, async () => {
      await using hub = await newHub();
      const event = hub.pushEvent(null);
      const { prepare } = await hub.record(event, { runId: 9001 });
      const before = { tip: await hub.fake.branch("pairgate"), paths: await stored(hub) };
      const again = await hub.record(event, {
        runId: 9001,
        attempt: 2,
        ...(failed ? { prepared: prepare } : {}),
      });
      expect(again.measure).toEqual([]);
      expect(again.publish?.exitCode ?? 0).toBe(0);
      expect({ tip: await hub.fake.branch("pairgate"), paths: await stored(hub) }).toEqual(before);
    }, 60_000);
  }

  it("re-run: a record job that could not write is run again alone, and stores what was measured", async () => {
    await using hub = await newHub();
    const event = hub.pushEvent(null);
    const refusal = { message: "Resource not accessible by integration" };
    hub.fake.fail({ method: "POST", path: /\/git\/trees$/u, status: 403, body: refusal });
    const first = await hub.record(event, { runId: 9001 });
    expect(first.publish?.exitCode).toBe(1);
    expect(first.publish?.log).toContain("Give the job `contents: write`");
    const again = await hub.record(event, { runId: 9001, attempt: 2, prepared: first.prepare });
    expect(again.measure).toEqual([]);
    expect(again.publish?.exitCode, again.publish?.log).toBe(0);
    expect(await stored(hub)).toHaveLength(2);
  }, 60_000);
});
