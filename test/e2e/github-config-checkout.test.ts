import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { EventOf, Hub } from "./hub.ts";
import { agent, configFile, confirmedBy, harmless, recordedHub, statusOf, textOn } from "./hub-bench.ts";

/** As for a private repository whose checkout left no credentials: nothing more comes from the remote. */
const alone = (workspace: string) =>
  void execFileSync("git", ["-C", workspace, "remote", "remove", "origin"], { stdio: "pipe" });

/** With `ref: ${{ github.event.pull_request.head.sha }}` in actions/checkout. */
function ofHead(hub: Hub, pull: HubPull): EventOf {
  return { ...hub.eventOf(pull), checkout: pull.head.sha };
}

describe("what a job checks out", () => {
  it("same-repository: the head instead of the merge: it is compared with its merge base, though main has moved on", async () => {
    await using hub = await recordedHub();
    const base = hub.scene.git("rev-parse", "main");
    const pull = await hub.open({ files: agent(0) });
    hub.push(pull, harmless("a second commit"));
    hub.push(pull, harmless("a third"));
    hub.scene.write({ "agent/more.md": "main is another agent by now\n" });
    hub.scene.commit("main moves on");
    const { prepare, publish } = await hub.gate(ofHead(hub, pull));
    expect(prepare.outputs).toMatchObject({ base, commit: pull.head.sha });
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression.*−100.0 points/u);
    const text = await textOn(hub, pull);
    expect(text).toMatch(confirmedBy());
    expect(text).toContain("the base commit, 3 attempts per task");
  }, 60_000);

  it("same-repository: the merge with a depth of one: the base commit is fetched", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { clone: { depth: 1 } });
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull), publish?.log).toMatch(confirmedBy());
  }, 60_000);

  it("same-repository: the merge with a depth of one, and nothing more to be had: main's rules come from the API", async () => {
    await using hub = await recordedHub();
    const loose = configFile().replace("margin: 50%", "margin: 99%");
    const pull = await hub.open({ files: { ...agent(0), "pairgate.yml": loose } });
    const { prepare, publish } = await hub.gate(hub.eventOf(pull), { clone: { depth: 1, after: alone } });
    expect(prepare.log).toContain("the change of `gates` takes effect once it is merged");
    expect(hub.fake.log.map(({ path }) => path).join("\n")).toContain("/contents/pairgate.yml?ref=");
    expect(publish?.exitCode, publish?.log).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const text = await textOn(hub, pull);
    expect(text).toMatch(
      /tasks are taken from what is checked out, since the base commit .* is not in this clone/iu,
    );
    expect(text).toContain("It could not be confirmed by fresh rounds of main, so it stands as it is.");
  }, 60_000);

  it("judge-edited: so shallow a clone of a change to the limits and the agent's variables: main's are still used", async () => {
    await using hub = await recordedHub();
    const other = configFile({ time: "7s", candidate: "env: [SECRET]" });
    const pull = await hub.open({ files: { ...harmless("a"), "pairgate.yml": other } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { clone: { depth: 1, after: alone } });
    expect(measure[0]?.exitCode, measure[0]?.log).toBe(0);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
  }, 60_000);

  it("same-repository: neither the merge nor the head: it says what to check out, and nothing is measured", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const main = hub.scene.git("rev-parse", "main");
    const { prepare, measure, publish } = await hub.gate({ ...hub.eventOf(pull), checkout: main });
    expect(prepare.exitCode).toBe(1);
    expect([measure, publish]).toEqual([[], null]);
    expect(statusOf(hub, pull)).toMatch(
      /^error: no verdict: what is checked out \([0-9a-f]{7}\) is neither/u,
    );
    expect(await textOn(hub, pull)).toContain(
      "Leave `ref` out of actions/checkout, which then checks out the merge",
    );
  }, 60_000);

  it("same-repository: a step that changed the agent's files in the measuring job alone: nothing of it counts", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    let jobs = 0;
    const after = (workspace: string) => {
      jobs += 1;
      if (jobs === 2) execFileSync("sh", ["-c", "echo >> agent/notes.md"], { cwd: workspace });
    };
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { clone: { after } });
    expect(measure[0]?.exitCode).toBe(1);
    expect(measure[0]?.log).toContain("the candidate's files or settings are others");
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    expect(await textOn(hub, pull)).toContain("No run file came from the measuring job");
  }, 60_000);
});
