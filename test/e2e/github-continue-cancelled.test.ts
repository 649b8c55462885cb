import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Step } from "./hub.ts";
import {
  agent,
  commentOn,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  textOn,
} from "./hub-bench.ts";

const slow = { sleep: "0.2" };
/** So that no look ends a job before it is cancelled. */
const whole = { config: "stopping: none\n" };
const AFTER_A_FEW = /: [3-9] of \d+ attempts/u;

/** How many attempts were there when a measuring job began, as its first line of progress says. */
function begunWith(step: Step | undefined): number {
  return Number(/bench\/agent: (\d+) of \d+ attempts/u.exec(step?.log ?? "")?.[1] ?? Number.NaN);
}

describe("a measuring job that is cancelled", () => {
  it("cancelled: there is no verdict, the status is an error, and what was measured is uploaded", async () => {
    await using hub = await recordedHub(whole);
    const pull = await hub.open({ files: agent(100, slow) });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { cancelWhen: AFTER_A_FEW });
    expect(measure[0]?.exitCode).toBe(1);
    expect(measure[0]?.outputs["complete"]).toBe("false");
    expect(readdirSync(measure[0]?.outputs["folder"] ?? "")).toEqual(["candidate.run.jsonl"]);
    expect(publish?.exitCode).toBe(1);
    expect(publish?.outputs["verdict"]).toBe("incomplete");
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete: .*it was interrupted/u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("### ⚠️ pairgate: measuring `agent` on `bench` was not finished");
    expect(comment).toContain("**Next:** run all jobs again; what was measured is kept");
  }, 60_000);

  it("same-agent: the run of the next push goes on with it", async () => {
    await using hub = await recordedHub(whole);
    const pull = await hub.open({ files: agent(100, slow) });
    await hub.gate(hub.eventOf(pull), { cancelWhen: AFTER_A_FEW });
    hub.push(pull, { "README.md": "no file of the agent\n" });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    const running = hub.fake.log.filter(({ body }) => JSON.stringify(body ?? "").includes("measured now"));
    expect(JSON.stringify(running.at(-1)?.body)).toContain("It goes on with what an earlier run measured");
    expect(prepare.exitCode).toBe(0);
    expect(begunWith(measure[0])).toBeGreaterThanOrEqual(3);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    expect(await commentOn(hub, pull)).toContain("5 tasks, 2 rounds");
  }, 60_000);

  it("re-run: of all jobs, once it was cancelled, it goes on with it", async () => {
    await using hub = await recordedHub(whole);
    const pull = await hub.open({ files: agent(100, slow) });
    const event = hub.eventOf(pull);
    await hub.gate(event, { runId: 9001, cancelWhen: AFTER_A_FEW });
    const { measure, publish } = await hub.gate(event, { runId: 9001, attempt: 2 });
    expect(begunWith(measure[0])).toBeGreaterThanOrEqual(3);
    expect(publish?.exitCode, publish?.log).toBe(0);
  }, 60_000);

  it("re-run: of the failed jobs, once it was cancelled, it goes on with it, by the first attempt's plan", async () => {
    await using hub = await recordedHub(whole);
    const pull = await hub.open({ files: agent(100, slow) });
    const event = hub.eventOf(pull);
    const { prepare } = await hub.gate(event, { runId: 9001, cancelWhen: AFTER_A_FEW });
    const { measure, publish } = await hub.gate(event, { runId: 9001, attempt: 2, prepared: prepare });
    expect(begunWith(measure[0])).toBeGreaterThanOrEqual(3);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
  }, 60_000);

  it("re-run: of two checks, one of the failed jobs measures the one that was not finished", async () => {
    const two = configFile({
      config: `${whole.config}checks: [{ suite: bench, candidate: agent }, { suite: more, candidate: agent }]\n`,
    }).replace("suites: {", "suites: { more: { tasks: [tasks/task-10, tasks/task-11], attempts: 2 },");
    await using hub = await recordedHub({ files: { "pairgate.yml": two } });
    const pull = await hub.open({ files: agent(100, slow) });
    const event = hub.eventOf(pull);
    const first = await hub.gate(event, { runId: 9001, cancelWhen: /: [3-9] of 10 attempts/u });
    expect(first.measure.map(({ exitCode }) => exitCode)).toEqual([1, 0]);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    const again = await hub.gate(event, { runId: 9001, attempt: 2, prepared: first.prepare });
    expect(again.measure).toHaveLength(1);
    expect(begunWith(again.measure[0])).toBeGreaterThanOrEqual(3);
    expect(again.publish?.exitCode, again.publish?.log).toBe(0);
    expect(await commentOn(hub, pull)).toContain("all 2 checks hold up");
  }, 60_000);

  it("cancelled: in the fresh batch, the regression stands, and the next run goes on with the batch", async () => {
    await using hub = await recordedHub({ ...whole, files: agent(100, slow) });
    const pull = await hub.open({ files: agent(0, slow) });
    const cut = await hub.gate(hub.eventOf(pull), { cancelWhen: /fresh batch[\s\S]*: [3-9] of 10/u });
    expect(readdirSync(cut.measure[0]?.outputs["folder"] ?? "")).toEqual([
      "candidate.run.jsonl",
      "confirm.run.jsonl",
    ]);
    expect(cut.publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toContain("It could not be confirmed by fresh rounds of main");
    const { measure } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.log).toMatch(/fresh batch[\s\S]*: [3-9] of 10/u);
    expect(measure[0]?.log).not.toMatch(/fresh batch[\s\S]*: [0-2] of 10/u);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toMatch(confirmedBy());
  }, 60_000);

  it("same-agent: beside a main that has moved on, main is measured anew and the candidate gone on with", async () => {
    await using hub = await newHub({ ...whole, files: agent(100, slow) });
    const pull = await hub.open({ files: agent(50, slow) });
    await hub.gate(hub.eventOf(pull), { cancelWhen: /: 1\d of 20/u });
    // The same file, so that the merge has the same agent as before.
    hub.scene.git("checkout", "-q", "main");
    hub.scene.write({
      "agent/settings.sh": agent(100, { ...slow, tokens: 1001 })["agent/settings.sh"] ?? "",
    });
    hub.scene.commit("main moves on");
    hub.scene.git("checkout", "-q", pull.head.ref);
    hub.scene.git("merge", "-q", "-X", "ours", "-m", "bring main in", "main");
    pull.head.sha = hub.scene.git("rev-parse", "HEAD");
    hub.scene.git("checkout", "-q", "main");
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.exitCode, measure[0]?.log).toBe(0);
    expect(prepare.log).toContain(
      "a run of the base commit does not count, since the base commit's candidate is another",
    );
    expect(begunWith(measure[0])).toBeGreaterThan(2);
    expect(begunWith(measure[0])).toBeLessThan(10);
    expect(publish?.outputs["verdict"]).not.toBe("incomplete");
  }, 60_000);

  it("budget-spent: the verdict is incomplete", async () => {
    // Enough for two or three attempts, where no look can pass yet: not every task was tried.
    const config = "budget: { tokens: 2k }\n";
    await using hub = await recordedHub();
    hub.scene.write({ "pairgate.yml": configFile({ config }) });
    hub.scene.commit("a small budget");
    const pull = await hub.open({ files: harmless("a") });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(measure[0]?.exitCode).toBe(1);
    expect(publish?.outputs["verdict"]).toBe("incomplete");
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete: .*the budget of 2000 tokens is spent/u);
  }, 60_000);
});
