import { describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { Hub } from "./hub.ts";
import { agent, harmless, recordedHub, statusOf, stored, textOn } from "./hub-bench.ts";
import { branchText } from "./hub-branch.ts";
import { commentOf } from "./hub-events.ts";

const REASON = "half the price, and we know it";

async function bless(hub: Hub, pull: HubPull): Promise<void> {
  hub.fake.roles.set("maria", "write");
  const body = `/pairgate bless ${pull.head.sha} ${REASON}`;
  const { exitCode, log } = await hub.step({
    mode: "command",
    event: commentOf(hub, pull, { body, by: "maria" }),
  });
  expect(exitCode, log).toBe(0);
}

/** A hub with a regression that someone accepted. */
async function blessedHub(): Promise<{ readonly hub: Hub; readonly pull: HubPull }> {
  const hub = await recordedHub();
  const pull = await hub.open({ files: agent(50) });
  await hub.gate(hub.eventOf(pull));
  await bless(hub, pull);
  return { hub, pull };
}

describe("a regression that a maintainer accepts", () => {
  it("bless: the status turns green, and the comment says who accepted it and why", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(50) });
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    await bless(hub, pull);
    expect(statusOf(hub, pull)).toBe(`success: accepted by maria: ${REASON}`);
    const text = await textOn(hub, pull);
    expect(text).toMatch(
      /^### \S+ pairgate: `agent` got worse on `bench`, and `maria` accepted it: half the price/u,
    );
    expect(text).not.toContain("/pairgate bless");
    const [path = ""] = (await stored(hub)).filter((name) => name.startsWith("blessings/"));
    expect(path).toMatch(/^blessings\/pr1\/.*\.json$/u);
    expect(JSON.parse(await branchText(hub, path))).toMatchObject({
      pullRequest: 1,
      commit: pull.head.sha,
      by: "maria",
      reason: REASON,
      checks: [{ suite: "bench", candidate: "agent" }],
    });
  }, 60_000);

  it("re-run: of what is blessed stays green, and so does a push that leaves the agent as it is", async () => {
    const { hub, pull } = await blessedHub();
    await using _ = hub;
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.publish?.exitCode, again.publish?.log).toBe(0);
    expect(again.publish?.outputs["verdict"]).toBe("regression");
    expect(statusOf(hub, pull)).toBe(`success: accepted by maria: ${REASON}`);
    hub.push(pull, { "README.md": "no file of the agent\n" });
    const pushed = await hub.gate(hub.eventOf(pull));
    expect(pushed.measure).toEqual([]);
    expect(statusOf(hub, pull)).toBe(`success: accepted by maria: ${REASON}`);
    expect(await textOn(hub, pull)).toContain(`\`maria\` accepted it: ${REASON}`);
  }, 60_000);

  it("changed-again: a push that changes a blessed agent is judged anew", async () => {
    const { hub, pull } = await blessedHub();
    await using _ = hub;
    hub.push(pull, agent(0));
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).not.toContain("maria");
  }, 60_000);

  it("bless: what is not measured to its end is not accepted with it", async () => {
    const { hub, pull } = await blessedHub();
    await using _ = hub;
    // Another epoch, so that it is another test of the same treatment.
    const worse = await hub.open({ files: { "agent/other.md": "a file of the agent\n", ...agent(100) } });
    await hub.gate(hub.eventOf(worse));
    hub.scene.write({
      "pairgate.yml": `${hub.scene.git("show", "main:pairgate.yml")}\nbudget: { tokens: 2k }\nfalse-alarm: 1%\n`,
    });
    hub.scene.commit("a small budget, and other rates");
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.outputs["verdict"]).toBe("incomplete");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  }, 60_000);

  it("main-epoch: with the merge of what is blessed an epoch begins, main fills it, and the next pull request knows no other", async () => {
    const { hub, pull } = await blessedHub();
    await using _ = hub;
    const before = hub.scene.git("rev-parse", "main");
    const merge = hub.merge(pull);
    const { measure, publish } = await hub.record(hub.pushEvent(before));
    expect(measure[0]?.log).toContain("15 of 15 attempts");
    expect(publish?.exitCode, publish?.log).toBe(0);
    const [path = ""] = (await stored(hub)).filter((name) => name.startsWith("epochs/bench/agent/"));
    expect(JSON.parse(await branchText(hub, path))).toMatchObject({
      commit: merge,
      reason: expect.stringContaining(`Pull request #1 was blessed by maria: ${REASON}`),
    });
    const next = await hub.open({ files: harmless("a") });
    await hub.gate(hub.eventOf(next));
    expect(statusOf(hub, next)).toMatch(/^success/u);
    const text = await textOn(hub, next);
    expect(text).toContain("the base commit, 3 attempts per task");
    expect(text).toContain("1 run of an earlier epoch");
  }, 60_000);
});
