import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { EventOf, Hub, Step } from "./hub.ts";
import {
  AGENT,
  agent,
  commentOn,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  stored,
  textOn,
} from "./hub-bench.ts";

/** A workflow of one job, which holds the token that can write: the agent runs in a sandbox. */
function auto(hub: Hub, event: EventOf, options: Partial<Parameters<Hub["step"]>[0]> = {}): Promise<Step> {
  const runId = options.runId ?? 9001;
  hub.actions.addRun({
    id: runId,
    path: ".github/workflows/pairgate.yml",
    event: event.name,
    headBranch: event.pull?.head.ref ?? "main",
    pullRequests: event.pull === null ? [] : [event.pull.number],
  });
  return hub.step({ mode: "", event, ...options, runId });
}

const sandboxed = execFileSync("sh", ["-c", "command -v bwrap || true"], { encoding: "utf8" }) !== "";

describe.skipIf(!sandboxed)("a gate in one job", () => {
  it("same-repository: main records, and a crippled agent is a regression", async () => {
    await using hub = await newHub();
    const recorded = await auto(hub, hub.pushEvent(null));
    expect(recorded.exitCode, recorded.log).toBe(0);
    expect(await stored(hub)).toHaveLength(2);
    expect(recorded.outputs["recorded"]).toMatch(/^runs\/bench\/agent\//u);

    const pull = await hub.open({ files: agent(0) });
    const step = await auto(hub, hub.eventOf(pull), { runId: 9002 });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "regression", headline: "agent got worse on bench" });
    expect(step.outputs["verdict-artifact"]).toBe(`pairgate-verdict-pr1-${pull.head.sha}`);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const text = await textOn(hub, pull);
    expect(text).toContain("### ❌ pairgate: `agent` got worse on `bench`\n");
    expect(text).toMatch(confirmedBy());
    expect(step.summary).toContain("### ❌ pairgate");
  }, 60_000);

  it("unchanged: nothing changed, nothing is measured", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: { "README.md": "no file of the agent\n" } });
    const step = await auto(hub, hub.eventOf(pull));
    expect(step.exitCode, step.log).toBe(0);
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
    expect(step.log).not.toContain("attempts, ");
  }, 60_000);

  it("main-full: a push measures nothing", async () => {
    await using hub = await recordedHub();
    const step = await auto(hub, hub.pushEvent(null));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain("nothing to measure");
    expect(await stored(hub)).toHaveLength(2);
  }, 60_000);

  it("unsandboxed: without a sandbox no agent runs beside a token that can write, and the pull request is told", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const step = await auto(hub, hub.eventOf(pull), { inputs: { sandbox: "none" } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(
      "this job would run an agent without a sandbox while it holds a token that can write (contents, statuses, pull-requests)",
    );
    expect(step.log).not.toContain("attempts, ");
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict/u);
    expect(await commentOn(hub, pull)).toContain("### ⚠️ pairgate: measuring could not begin");
  }, 60_000);

  it("same-repository: the agent finds none of the job's tokens, in the environment and in other processes", async () => {
    await using hub = await recordedHub();
    const spy = `#!/bin/sh
env > answer.txt
cat /proc/[0-9]*/environ >> answer.txt 2> /dev/null
if grep -aq -e ghs_ -e not-for-agents -e INPUT_ -e GITHUB_ answer.txt; then exit 0; fi
rm answer.txt
`;
    const pull = await hub.open({ files: { "agent/agent.sh": spy + AGENT.replace("#!/bin/sh\n", "") } });
    const step = await auto(hub, hub.eventOf(pull));
    expect(step.exitCode, step.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
  }, 60_000);

  it("cancelled: the verdict is incomplete, and is still published", async () => {
    await using hub = await recordedHub({ config: "stopping: none\n" });
    const pull = await hub.open({ files: agent(100, { sleep: "0.2" }) });
    const step = await auto(hub, hub.eventOf(pull), { cancelWhen: /: [3-9] of 10 attempts/u });
    expect(step.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    expect(await commentOn(hub, pull)).toContain("was not finished");
    expect(step.log).not.toContain("not your fault");
  }, 60_000);

  it("same-repository: of two checks, what the first came to is published though the second cannot be measured", async () => {
    const broken = configFile({
      config: "checks: [{ suite: bench, candidate: agent }, { suite: bench, candidate: other }]\n",
    }).replace(
      "candidates: {",
      'candidates: { other: { command: [sh, agent/other.sh], setup: [sh, agent/setup.sh], paths: ["agent/**"] },',
    );
    await using hub = await newHub({
      files: { "pairgate.yml": broken, "agent/other.sh": AGENT, "agent/setup.sh": "exit 0\n" },
      baseline: "when-missing: off",
    });
    await auto(hub, hub.pushEvent(null));
    const pull = await hub.open({ files: { ...agent(0), "agent/setup.sh": "exit 3\n" } });
    const step = await auto(hub, hub.eventOf(pull), { runId: 9002 });
    expect(step.exitCode).toBe(1);
    const text = await textOn(hub, pull);
    expect(text).toContain("`agent` got worse on `bench`");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);
});
