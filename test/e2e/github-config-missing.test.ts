import { describe, expect, it } from "vitest";
import { openHub } from "./hub.ts";
import {
  agent,
  bench,
  commentOn,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  textOn,
} from "./hub-bench.ts";

describe("a configuration that is not there, or cannot be used", () => {
  it("no-configuration: introduced by the pull request: it is measured by its own rules, and there is no baseline yet", async () => {
    const { "pairgate.yml": config = "", ...others } = bench();
    await using hub = await openHub(others);
    const pull = await hub.open({ files: { "pairgate.yml": config } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.log).toContain("10 of 10 attempts");
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toBe("success: no baseline yet: nothing to compare agent on bench with");
    const text = await textOn(hub, pull);
    expect(text).toContain("no baseline yet for `agent` on `bench`");
    expect(text.match(/pairgate.yml at `[0-9a-f]{7}` is not there yet/gu)).toHaveLength(1);
  }, 60_000);

  it("same-repository: broken by the pull request: the line is named, nothing is spent, and the status is an error", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({
      files: { "pairgate.yml": `${configFile()}gates: { pass-rat: { margin: 5% } }\n` },
    });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(prepare.exitCode).toBe(1);
    expect([measure, publish]).toEqual([[], null]);
    expect(prepare.outputs).toMatchObject({ measure: "false", publish: "false" });
    expect(prepare.log).toMatch(/pairgate\.yml:6:\d+/u);
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict: /u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("### ⚠️ pairgate: measuring could not begin");
    expect(comment).toMatch(/pairgate\.yml:6:\d+/u);
    expect(prepare.summary.trim()).toBe(comment?.trim());
  }, 60_000);

  it("same-repository: missing in the pull request: the error says which file is wanted", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const { prepare } = await hub.gate(hub.eventOf(pull), { inputs: { config: "elsewhere/pairgate.yml" } });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain("elsewhere/pairgate.yml");
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict: /u);
  }, 60_000);

  it("no-configuration: broken on main: the pull request that mends it is measured, and told that there is no baseline", async () => {
    await using hub = await recordedHub();
    hub.scene.write({ "pairgate.yml": `${configFile()}suites: again\n` });
    hub.scene.commit("break it");
    const pull = await hub.open({ files: { "pairgate.yml": configFile(), ...agent(0) } });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(publish?.outputs["verdict"]).toBe("no-baseline");
    expect(await textOn(hub, pull)).toMatch(/pairgate.yml at `[0-9a-f]{7}` cannot be used: /u);
  }, 60_000);

  it("no-configuration: another file than the one on main is judged by: its own rules give no verdict", async () => {
    await using hub = await recordedHub();
    const loose = configFile().replace("margin: 50%", "margin: 99%");
    const pull = await hub.open({ files: { ...agent(0), "loose.yml": loose } });
    const { publish } = await hub.gate(hub.eventOf(pull), { inputs: { config: "loose.yml" } });
    expect(publish?.outputs["verdict"]).toBe("no-baseline");
  }, 60_000);

  it("same-repository: in a folder of its own: paths start there", async () => {
    const moved = Object.fromEntries(
      Object.entries(bench()).map(([path, text]) => [path === ".gitignore" ? path : `bench/${path}`, text]),
    );
    await using hub = await newHub({ files: moved });
    hub.scene.git("rm", "-rq", "agent", "tasks", "pairgate.yml");
    hub.scene.commit("only below bench/");
    const inputs = { config: "bench/pairgate.yml" };
    const recorded = await hub.record(hub.pushEvent(null), { inputs });
    expect(recorded.publish?.exitCode, recorded.publish?.log).toBe(0);
    const pull = await hub.open({
      files: { "bench/agent/settings.sh": agent(0)["agent/settings.sh"] ?? "", "README.md": "changed\n" },
    });
    const { publish } = await hub.gate(hub.eventOf(pull), { inputs });
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await commentOn(hub, pull)).toMatch(confirmedBy());
    const unchanged = await hub.open({ files: { "agent/settings.sh": "nobody reads this\n" } });
    await hub.gate(hub.eventOf(unchanged), { inputs });
    expect(statusOf(hub, unchanged)).toBe("success: nothing changed, nothing spent");
  }, 60_000);
});
