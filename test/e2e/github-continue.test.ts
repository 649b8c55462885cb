import { describe, expect, it } from "vitest";
import { parseHandover } from "../../src/commands/action/handover.ts";
import { fatedShell } from "./fate.ts";
import type { GateJobs, Hub } from "./hub.ts";
import {
  agent,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  textOn,
} from "./hub-bench.ts";

/** The one test of a plan. */
function testOf({ prepare }: GateJobs) {
  const handover = parseHandover(prepare.outputs["plan"] ?? "");
  const [test] = handover.kind === "gate" ? handover.tests : [];
  if (test === undefined) throw new Error(`nothing was planned: ${prepare.log}`);
  return test;
}

const firstOf = (jobs: GateJobs) => {
  const { seed, rounds, baselineRuns, testId, gates } = testOf(jobs);
  return { seed, rounds, baselineRuns, testId, gates };
};

/** Makes its base another one: main gets a merge that changes nothing of the agent. */
function moveMain(hub: Hub): void {
  hub.scene.write({ "docs/more.md": `${Math.random()}\n` });
  hub.scene.commit("main moves on");
}

describe("looking again at a pull request", () => {
  it("re-run: of all jobs: nothing is measured again, and the verdict is the same", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const event = hub.eventOf(pull);
    const first = await hub.gate(event, { runId: 9001 });
    const again = await hub.gate(event, { runId: 9001, attempt: 2 });
    expect(again.prepare.outputs).toMatchObject({ measure: "false", checks: "[]" });
    expect(firstOf(again)).toEqual(firstOf(first));
    expect(again.publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toMatch(confirmedBy());
  }, 60_000);

  it("re-run: of the failed jobs after a regression: it is published again, of the first attempt's files", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const event = hub.eventOf(pull);
    const { prepare } = await hub.gate(event, { runId: 9001 });
    const again = await hub.gate(event, { runId: 9001, attempt: 2, prepared: prepare });
    expect(again.measure).toEqual([]);
    expect(again.publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("re-run: of all jobs after an outage: it is measured anew, and by a push alone it is not", async () => {
    const down = `case "$PROVIDER$task" in down11) exit 75;; esac`;
    const agentFile = fatedShell["agent/agent.sh"].replace("[ -z", `${down}\n[ -z`);
    const config = configFile({ candidate: "env: [PROVIDER]" }).replace(
      "attempts: 2,",
      "attempts: 2, retries: 0,",
    );
    await using hub = await recordedHub({
      files: { ...fatedShell, "agent/agent.sh": agentFile, "pairgate.yml": config },
    });
    const by = (provider: string) => ({ inputs: { "agent-env": `PROVIDER=${provider}` } });
    const pull = await hub.open({ files: harmless("a") });
    const first = await hub.gate(hub.eventOf(pull), { ...by("down"), runId: 9001 });
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    expect(await textOn(hub, pull)).toContain("2 of 10 attempts ended in errors of infrastructure");

    hub.push(pull, { "README.md": "no file of the agent\n" });
    const pushed = await hub.gate(hub.eventOf(pull), { ...by("up"), runId: 9002 });
    expect(pushed.measure).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);

    const again = await hub.gate(hub.eventOf(pull), { ...by("up"), runId: 9002, attempt: 2 });
    expect(again.prepare.log).toMatch(/it could not tell, since .*; it is measured anew/u);
    expect(testOf(again).seed).not.toBe(testOf(first).seed);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    const third = await hub.gate(hub.eventOf(pull), { ...by("up"), runId: 9002, attempt: 3 });
    expect(third.measure).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
  }, 60_000);

  it("same-agent: by an empty push nothing is measured again, with the first plan and baseline", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const first = await hub.gate(hub.eventOf(pull));
    hub.push(pull, { "README.md": "no file of the agent\n" });
    moveMain(hub);
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.measure).toEqual([]);
    expect(firstOf(again)).toEqual(firstOf(first));
    expect(again.publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("changed-again: by a push that changes the agent, it is a new test, and the comment counts it", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const first = await hub.gate(hub.eventOf(pull));
    hub.push(pull, agent(50));
    const second = await hub.gate(hub.eventOf(pull));
    expect(second.measure).toHaveLength(1);
    expect(testOf(second).testId).not.toBe(testOf(first).testId);
    expect(testOf(second)).toMatchObject({ treatmentsTried: 2, earlier: null });
    expect(await textOn(hub, pull)).toContain("This is the 2nd treatment of this check");
  }, 60_000);

  it("same-agent: by a force-push back to what was measured before, that measurement counts again", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const before = pull.head.sha;
    const first = await hub.gate(hub.eventOf(pull));
    hub.push(pull, harmless("another"));
    hub.push(pull, agent(100));
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^success/u);
    hub.scene.git("branch", "-f", pull.head.ref, before);
    pull.head.sha = before;
    const back = await hub.gate(hub.eventOf(pull));
    expect(back.measure).toEqual([]);
    expect(firstOf(back)).toEqual(firstOf(first));
    expect(testOf(back).treatmentsTried).toBe(2);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("same-agent: once main is recorded, the first baseline counts, which was measured beside it", async () => {
    await using hub = await newHub();
    const pull = await hub.open({ files: agent(0) });
    const first = await hub.gate(hub.eventOf(pull));
    expect(testOf(first)).toMatchObject({ withBase: true, baselineRuns: [] });
    await hub.record(hub.pushEvent(null));
    hub.push(pull, { "README.md": "no file of the agent\n" });
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.measure).toEqual([]);
    expect(firstOf(again)).toEqual(firstOf(first));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toContain("so main was measured too");
  }, 60_000);

  it("same-agent: with other rules on main, it is a new measurement by these", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const first = await hub.gate(hub.eventOf(pull));
    hub.scene.write({ "pairgate.yml": `${hub.scene.git("show", "main:pairgate.yml")}\nfalse-alarm: 1%\n` });
    hub.scene.commit("stricter");
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.prepare.log).toContain("its plan has other rates than the configuration of the base commit");
    expect(again.measure).toHaveLength(1);
    expect(testOf(again).gates.passRate.alpha).toBeLessThan(testOf(first).gates.passRate.alpha);
  }, 60_000);
});
