import { describe, expect, it } from "vitest";
import { agent, commentOn, configFile, harmless, newHub, recordedHub, statusOf } from "./hub-bench.ts";

const NOT_COMPARABLE = "error: not comparable: agent on bench cannot be compared with its baseline";

describe("a pull request without a stored baseline", () => {
  it("no-baseline: main is measured beside the very first one", async () => {
    await using hub = await newHub();
    const pull = await hub.open({ files: agent(0) });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.log).toContain("of 20 attempts");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("No stored baseline fits, so main was measured too");
    expect(comment).not.toContain("fresh rounds");
    const bodies = hub.fake.log.map(({ body }) => String((body as { body?: string } | undefined)?.body));
    expect(bodies.join()).toContain("and main as often | main, since no stored baseline fits");
  }, 60_000);

  it("no-baseline: with `when-missing: off` there is no verdict, and the status is green", async () => {
    await using hub = await newHub({ baseline: "when-missing: off" });
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(publish?.outputs["verdict"]).toBe("no-baseline");
    expect(statusOf(hub, pull)).toBe("success: no baseline yet: nothing to compare agent on bench with");
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("no baseline yet for `agent` on `bench`");
    expect(comment).toContain("`when-missing: run`");
  }, 60_000);
});

describe("a pull request whose suite is no longer the one that was recorded", () => {
  it("other-fingerprint: main is measured in the baseline's place", async () => {
    await using hub = await recordedHub();
    hub.scene.write({ "pairgate.yml": configFile({ time: "30s" }) });
    hub.scene.commit("longer attempts");
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("so main was measured too");
    expect(comment).toContain("1 run with another fingerprint");
  }, 60_000);

  it("other-fingerprint: with `when-missing: off` nothing is spent, and the status is an error", async () => {
    await using hub = await recordedHub();
    hub.scene.write({ "pairgate.yml": configFile({ time: "30s", baseline: "when-missing: off" }) });
    hub.scene.commit("longer attempts");
    const pull = await hub.open({ files: agent(0) });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure).toEqual([]);
    expect(publish?.exitCode).toBe(1);
    expect(publish?.outputs["verdict"]).toBe("not-comparable");
    expect(statusOf(hub, pull)).toBe(NOT_COMPARABLE);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("### ⚠️ pairgate: `agent` on `bench` cannot be compared with its baseline");
    expect(comment).toMatch(/limits was .*"time":20.* and is .*"time":30/u);
  }, 60_000);
});

describe("a provider that answers by another model than when main was recorded", () => {
  const candidate = "env: [PROVIDER]";
  const by = (model: string) => ({ inputs: { "agent-env": `PROVIDER=${model}` } });
  const onOld = async (options: Parameters<typeof newHub>[0] = {}) => {
    const hub = await newHub({ ...options, candidate });
    await hub.record(hub.pushEvent(null), by("model-a"));
    return hub;
  };

  it("environment-moved: main is measured anew, and the pull request is not blamed for it", async () => {
    await using hub = await onOld();
    const pull = await hub.open({ files: harmless("a") });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), by("model-b"));
    expect(measure[0]?.log).toMatch(/the environment moved.*measuring the base commit/u);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("model-b");
    expect(comment).toContain("The stored baseline was not used, since the environment moved");
  }, 60_000);

  it("environment-moved: a crippled agent is still a regression", async () => {
    await using hub = await onOld();
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), by("model-b"));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("environment-moved: with `when-missing: off` it cannot be compared", async () => {
    await using hub = await onOld({ baseline: "when-missing: off" });
    const pull = await hub.open({ files: harmless("a") });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), by("model-b"));
    expect(measure[0]?.log).not.toContain("measuring the base commit");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toBe(NOT_COMPARABLE);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("the provider resolved the model to model-b");
    expect(comment).toContain("set `when-missing: run` under `baseline`");
  }, 60_000);
});
