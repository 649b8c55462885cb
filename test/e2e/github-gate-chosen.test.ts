import { describe, expect, it } from "vitest";
import {
  commentOn,
  configFile,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  stored,
  textOn,
} from "./hub-bench.ts";

const two = configFile({
  config: "checks: [{ suite: bench, candidate: agent }, { suite: more, candidate: agent }]\n",
}).replace("suites: {", "suites: { more: { tasks: [tasks/task-10, tasks/task-11], attempts: 2 },");

describe("the input `check`", () => {
  it("same-repository: gates the named check alone, with the part of the false-alarm rate that it has among all", async () => {
    await using hub = await recordedHub({ files: { "pairgate.yml": two } });
    const pull = await hub.open({ files: harmless("a") });
    const { prepare, publish } = await hub.gate(hub.eventOf(pull), { inputs: { check: "bench" } });
    expect(prepare.outputs["checks"]).toBe('["bench/agent"]');
    expect(publish?.exitCode, publish?.log).toBe(0);
    const text = await textOn(hub, pull);
    expect(text).toMatch(/this gate's part of the false-alarm rate \(1\.7\d* %\)/u);
    expect(text).not.toContain("`more`");
  }, 60_000);

  it("same-repository: a name that is no check is a mistake, and not a gate of nothing that is green", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const { prepare, publish } = await hub.gate(hub.eventOf(pull), { inputs: { check: "bench/agnet" } });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain('the input `check` has "bench/agnet", which is no check of pairgate.yml');
    expect(prepare.log).toContain("Did you mean bench/agent?");
    expect(publish).toBeNull();
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict/u);
  }, 60_000);

  it("main: records the named check alone, and a wrong name is a mistake as well", async () => {
    await using hub = await newHub({ files: { "pairgate.yml": two } });
    const wrong = await hub.record(hub.pushEvent(null), { inputs: { check: "more/agnet" } });
    expect(wrong.prepare.exitCode).toBe(1);
    await hub.record(hub.pushEvent(null), { inputs: { check: "more/agent" } });
    expect((await stored(hub)).map((path) => path.split("/").slice(0, 3).join("/"))).toEqual([
      "README.md",
      "runs/more/agent",
    ]);
  }, 60_000);
});

describe("a pull request that is closed", () => {
  it("same-repository: nothing is measured, and nothing said", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    pull.state = "closed";
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull, "pull_request", "closed"));
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect([measure, publish]).toEqual([[], null]);
    expect(statusOf(hub, pull)).toBe("none");
    expect(await commentOn(hub, pull)).toBeNull();
  }, 60_000);
});
