import { describe, expect, it } from "vitest";
import type { FakeToken } from "../github/fake/tokens.ts";
import { agent, commentOn, newHub, recordedHub, statusOf, stored } from "./hub-bench.ts";

const ALL: FakeToken["permissions"] = {
  contents: "read",
  actions: "read",
  pull_requests: "write",
  statuses: "write",
};

/** The token of a workflow that forgot to grant something, or grants too little. */
function tokenWith(changed: Readonly<Record<string, "read" | "write" | undefined>>): FakeToken {
  const permissions = Object.fromEntries(
    Object.entries({ ...ALL, ...changed }).filter(([, access]) => access !== undefined),
  ) as FakeToken["permissions"];
  return { name: "ghs_forgetful", login: "github-actions[bot]", type: "Bot", permissions };
}

const grant = (permission: string) =>
  `Give the job \`${permission}\`: under \`permissions:\` of the job in the workflow that calls pairgate`;

describe("a workflow that does not grant all that is needed", () => {
  it("missing-permission: without statuses, the verdict is in the log, the summary, the comment and the exit code", async () => {
    const token = tokenWith({ statuses: undefined });
    await using hub = await recordedHub({ tokens: [token] });
    const pull = await hub.open({ files: agent(0) });
    const { prepare, publish } = await hub.gate(hub.eventOf(pull), { token });
    expect(prepare.exitCode).toBe(0);
    expect(prepare.log).toMatch(/::warning::.*be set as the commit's status/u);
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain(grant("statuses: write"));
    expect(publish?.log).toContain("agent got worse on bench");
    expect(publish?.summary).toContain("### ❌ pairgate: `agent` got worse on `bench`");
    expect(await commentOn(hub, pull)).toContain("### ❌ pairgate");
    expect(statusOf(hub, pull)).toBe("none");
  }, 60_000);

  it("missing-permission: without pull-requests, all but the comment is there", async () => {
    const token = tokenWith({ pull_requests: "read" });
    await using hub = await recordedHub({ tokens: [token] });
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { token });
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain(grant("pull-requests: write"));
    expect(publish?.summary).toContain("### ❌ pairgate");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await commentOn(hub, pull)).toBeNull();
  }, 60_000);

  it("missing-permission: in a private repository without pull-requests at all, as well", async () => {
    const token = tokenWith({ pull_requests: undefined });
    await using hub = await recordedHub({ tokens: [token], isPrivate: true });
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { token });
    expect(publish?.exitCode).toBe(1);
    expect(publish?.log).toContain("agent got worse on bench");
    expect(publish?.log).toContain("Give the job `pull-requests:");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("missing-permission: in a private repository without actions, it says so before anything is spent", async () => {
    const token = tokenWith({ actions: undefined });
    await using hub = await recordedHub({ tokens: [token], isPrivate: true });
    const pull = await hub.open({ files: agent(0) });
    const { prepare, measure } = await hub.gate(hub.eventOf(pull), { token });
    expect(prepare.exitCode).toBe(1);
    expect(measure).toEqual([]);
    expect(prepare.log).toContain(grant("actions: read"));
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict/u);
    expect(await commentOn(hub, pull)).toContain("actions: read");
  }, 60_000);

  it("missing-permission: in a private repository without contents, it says so before anything is spent", async () => {
    const token = tokenWith({ contents: undefined });
    await using hub = await recordedHub({ tokens: [token], isPrivate: true });
    const pull = await hub.open({ files: agent(0) });
    const { prepare, measure } = await hub.gate(hub.eventOf(pull), { token });
    expect(prepare.exitCode).toBe(1);
    expect(measure).toEqual([]);
    expect(prepare.log).toContain(grant("contents: read"));
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict/u);
  }, 60_000);

  it("missing-permission: with exactly what is documented, a private repository's gate works", async () => {
    const token = tokenWith({});
    await using hub = await recordedHub({ tokens: [token], isPrivate: true });
    const pull = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(pull), { token });
    expect(publish?.log).not.toContain("::warning");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await commentOn(hub, pull)).toContain("### ❌ pairgate");
  }, 60_000);

  it("missing-permission: recording without contents: write names it, and loses nothing that was measured", async () => {
    const token = tokenWith({ pull_requests: "read", statuses: "read" });
    await using hub = await newHub({ tokens: [token], isPrivate: true });
    const event = hub.pushEvent(null);
    const first = await hub.record(event, { runId: 9001, token });
    expect(first.publish?.exitCode).toBe(1);
    expect(first.publish?.log).toContain(grant("contents: write"));
    const writer = { prepared: first.prepare, runId: 9001, attempt: 2 };
    const again = await hub.record(event, writer);
    expect(again.measure).toEqual([]);
    expect(again.publish?.exitCode, again.publish?.log).toBe(0);
    expect(await stored(hub)).toHaveLength(2);
  }, 60_000);
});
