import { describe, expect, it } from "vitest";
import type { EventOf, Hub } from "./hub.ts";
import { agent, configFile, harmless, newHub, recordedHub, statusOf, stored, textOn } from "./hub-bench.ts";
import { branchText } from "./hub-branch.ts";

/** Gates a pull request of these files, and merges it whatever came of it; gives the push that brings it to main. */
async function merged(hub: Hub, files: Readonly<Record<string, string>>): Promise<EventOf> {
  const pull = await hub.open({ files });
  await hub.gate(hub.eventOf(pull));
  const before = hub.scene.git("rev-parse", "main");
  hub.merge(pull);
  return hub.pushEvent(before);
}

async function epochs(hub: Hub): Promise<{ commit: string; reason: string }[]> {
  const paths = (await stored(hub)).filter((path) => path.startsWith("epochs/bench/agent/"));
  return Promise.all(paths.map(async (path) => JSON.parse(await branchText(hub, path))));
}

describe("epochs of main", () => {
  it("main-epoch: a regression that was merged all the same begins one, and main is recorded anew", async () => {
    await using hub = await recordedHub();
    const event = await merged(hub, agent(50));
    const { prepare, measure, publish } = await hub.record(event);
    expect(prepare.outputs["measure"]).toBe("true");
    expect(measure[0]?.log).toContain("15 of 15 attempts");
    expect(publish?.exitCode, publish?.log).toBe(0);
    const [epoch, ...others] = await epochs(hub);
    expect(others).toEqual([]);
    expect(epoch?.commit).toBe(event.checkout);
    expect(epoch?.reason).toContain("Pull request #1 was merged although a regression stood.");

    const next = await hub.open({ files: harmless("as good as that") });
    await hub.gate(hub.eventOf(next));
    expect(statusOf(hub, next)).toMatch(/^success/u);
    const text = await textOn(hub, next);
    expect(text).toContain("the base commit, 3 attempts per task");
    expect(text).toContain("1 run of an earlier epoch");
    expect(text).toMatch(/\| `task-10` \| 0\/3 \| 0\/\d \|/u);
  }, 60_000);

  it("main-epoch: an improvement begins one, since what it could be excludes zero", async () => {
    await using hub = await recordedHub({ files: agent(50) });
    await hub.record(await merged(hub, agent(100)));
    expect((await epochs(hub)).map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Pull request #1 changed the pass rate: what it could be excludes zero."),
    ]);
    const next = await hub.open({ files: agent(50) });
    await hub.gate(hub.eventOf(next));
    expect(statusOf(hub, next)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("main-epoch: a change of the tokens begins one", async () => {
    await using hub = await recordedHub();
    await hub.record(await merged(hub, agent(100, { tokens: 800 })));
    expect((await epochs(hub)).map(({ reason }) => reason)).toEqual([
      expect.stringContaining("changed the tokens per task"),
    ]);
  }, 60_000);

  it("main-full: a merge that changed nothing to be seen begins none, and nothing is measured", async () => {
    await using hub = await recordedHub();
    const { prepare } = await hub.record(await merged(hub, harmless("a")));
    expect(prepare.outputs).toMatchObject({ measure: "false", record: "false" });
    expect(await epochs(hub)).toEqual([]);
  }, 60_000);

  it("main-epoch: another model begins one, though the change was too small to be seen", async () => {
    await using hub = await recordedHub({ candidate: "model: small" });
    const event = await merged(hub, { "pairgate.yml": configFile({ candidate: "model: large" }) });
    const { measure, publish } = await hub.record(event);
    expect(measure[0]?.log).toContain("15 of 15 attempts");
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect((await epochs(hub)).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^Since [0-9a-f]{40} the model, the resolved model or the harness version changed\.$/u,
      ),
    ]);
    const again = await hub.record(event);
    expect(again.prepare.outputs["measure"]).toBe("false");
    const next = await hub.open({ files: harmless("a") });
    await hub.gate(hub.eventOf(next));
    expect(await textOn(hub, next)).toContain("the base commit, 3 attempts per task");
  }, 60_000);

  it("main-epoch: another model behind the same name begins one, once main is recorded again", async () => {
    const candidate = "env: [PROVIDER]";
    const by = (model: string) => ({ inputs: { "agent-env": `PROVIDER=${model}` } });
    await using hub = await newHub({ candidate });
    await hub.record(hub.pushEvent(null), by("model-a"));
    const before = hub.scene.git("rev-parse", "main");
    hub.scene.write({ "pairgate.yml": configFile({ candidate }).replace("attempts: 3", "attempts: 4") });
    hub.scene.commit("one attempt more");
    await hub.record(hub.pushEvent(before), by("model-b"));
    expect((await epochs(hub)).map(({ commit }) => commit)).toEqual([hub.scene.git("rev-parse", "main")]);
    const filled = await hub.record(hub.pushEvent(before), by("model-b"));
    expect(filled.measure[0]?.log).toContain("15 of 15 attempts");
    expect(await epochs(hub)).toHaveLength(1);
    const full = await hub.record(hub.pushEvent(before), by("model-b"));
    expect(full.prepare.outputs["measure"]).toBe("false");
  }, 60_000);

  it("main-busy: a merge that main's jobs never finished to record begins its epoch all the same", async () => {
    await using hub = await recordedHub();
    const event = await merged(hub, agent(50));
    const cut = await hub.record(event, { cancelWhen: /: [2-9] of 15/u });
    expect(cut.publish?.exitCode).toBe(1);
    expect(await epochs(hub)).toHaveLength(1);
    const next = await hub.open({ files: harmless("a") });
    await hub.gate(hub.eventOf(next));
    expect(statusOf(hub, next)).toMatch(/^success/u);
    expect(await textOn(hub, next)).toContain("so main was measured too");
    await hub.record(event);
    expect(await epochs(hub)).toHaveLength(1);
  }, 60_000);

  it("main-epoch: of several merges in one push, each begins its own, at its own commit", async () => {
    await using hub = await recordedHub();
    const before = hub.scene.git("rev-parse", "main");
    const { checkout } = await merged(hub, agent(50));
    await merged(hub, { "README.md": "no file of the agent\n" });
    await hub.record(hub.pushEvent(before));
    expect((await epochs(hub)).map(({ commit }) => commit)).toEqual([checkout]);
  }, 60_000);

  it("main-epoch: a squash merge is known by its commit too", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(50) });
    await hub.gate(hub.eventOf(pull));
    const before = hub.scene.git("rev-parse", "main");
    hub.scene.git("merge", "-q", "--squash", pull.head.sha);
    const mergeCommitSha = hub.scene.commit("change (#1)");
    Object.assign(pull, { state: "closed", mergedAt: new Date().toISOString(), mergeCommitSha });
    await hub.record(hub.pushEvent(before));
    expect((await epochs(hub)).map(({ commit }) => commit)).toEqual([mergeCommitSha]);
  }, 60_000);

  it("main-full: a push that belongs to no pull request begins none", async () => {
    await using hub = await recordedHub();
    const before = hub.scene.git("rev-parse", "main");
    hub.scene.write(agent(0));
    hub.scene.commit("straight to main");
    const { prepare } = await hub.record(hub.pushEvent(before));
    expect(prepare.outputs["measure"]).toBe("false");
    expect(await epochs(hub)).toEqual([]);
  }, 60_000);
});
