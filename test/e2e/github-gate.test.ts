import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../src/domain/verdict.ts";
import { agent, commentOn, confirmedBy, harmless, recordedHub, statusOf } from "./hub-bench.ts";

describe("the built Action on a pull request of the same repository", () => {
  it("regression: a crippled agent is one, confirmed by a fresh batch", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    expect([prepare.exitCode, measure[0]?.exitCode, publish?.exitCode]).toEqual([0, 0, 1]);
    expect(statusOf(hub, pull)).toBe("failure: regression: agent got worse on bench, −100.0 points");
    const comment = await commentOn(hub, pull);
    expect(comment).toMatch(
      /^### ❌ pairgate: `agent` got worse on `bench`\nIt solves \*\*100 points\*\* fewer/u,
    );
    expect(comment).toMatch(confirmedBy());
    expect(comment).toMatch(/^5 tasks, \d of 10 attempts \(.* saved\)/mu);
    expect(comment).toContain(`the comment \`/pairgate bless ${pull.head.sha} REASON\``);
    expect(comment).toContain("the base commit, 3 attempts per task");
    expect(publish?.log).toContain("::error::agent got worse on bench");
    expect(publish?.summary.trim()).toBe(comment?.trim());
    expect(publish?.outputs).toMatchObject({ verdict: "regression", headline: "agent got worse on bench" });
    expect(publish?.outputs["comment-url"]).toMatch(/#issuecomment-\d+$/u);
    const file = readFileSync(`${publish?.outputs["verdict-folder"]}/verdict.json`, "utf8");
    expect(verdictSchema.parse(JSON.parse(file)).comparisons[0]).toMatchObject({
      verdict: "regression",
      stopped: { reason: "a gate found a regression" },
      confirmation: { outcome: "confirmed" },
    });
  }, 60_000);

  it("same-repository: the job that runs the agent needs no token and asks GitHub for nothing", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const event = hub.eventOf(pull);
    const { prepare } = await hub.gate(event);
    const asked = hub.fake.log.length;
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    const again = await hub.step({ mode: "measure", event, token: null, inputs: { plan, prepared } });
    expect(again.exitCode, again.log).toBe(0);
    expect(hub.fake.log.length).toBe(asked);
  }, 60_000);

  it("unchanged: where nothing of the candidate changed, nothing is measured, and it passes", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: { "README.md": "Read me.\n" } });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(prepare.outputs).toMatchObject({ measure: "false", checks: "[]", publish: "true" });
    expect(measure).toEqual([]);
    expect(publish?.exitCode).toBe(0);
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
    expect(await commentOn(hub, pull)).toContain(
      "### ✅ pairgate: nothing changed in `agent`, nothing spent",
    );
  }, 60_000);

  it("same-repository: an agent that holds up passes, and says what would have been seen", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("as good as before") });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(publish?.outputs["verdict"]).toBe("pass");
    expect(statusOf(hub, pull)).toMatch(/^success: pass: agent holds up on bench; a drop of [\d.]+ points/u);
    expect(await commentOn(hub, pull)).toContain("### ✅ pairgate: `agent` holds up on `bench`");
  }, 60_000);

  it("same-repository: a better agent passes, and its newly passing tasks are named", async () => {
    await using hub = await recordedHub({ files: agent(50), config: "stopping: none\n" });
    const pull = await hub.open({ files: agent(100) });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(measure[0]?.log).not.toContain("fresh batch");
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("### ✅ pairgate: `agent` looks better on `bench`");
    expect(comment).toContain("**Newly passing:** `task-10` (0/3 → 2/2), `task-13` (0/3 → 2/2)");
  }, 60_000);

  it("regression: an agent that takes twice the tokens is one", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(100, { tokens: 2000 }) });
    const { publish } = await hub.gate(hub.eventOf(pull));
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(
      /^failure: regression: agent uses more tokens on bench, \+97\.\d % tokens$/u,
    );
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("### ❌ pairgate: `agent` uses more tokens on `bench`");
    expect(comment).toMatch(/\| Tokens per task \|.*❌ worse \|/u);
    expect(comment).toMatch(/\| Pass rate \|.*(?:✅|⚪)/u);
  }, 60_000);

  it("same-repository: the status is pending and the comment says so while the agent is measured", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: harmless("a") });
    const { publish } = await hub.gate(hub.eventOf(pull));
    const statuses = hub.fake.statuses.get(pull.head.sha);
    expect(statuses).toMatchObject([
      {
        state: "success",
        context: "pairgate",
        target_url: "https://github.example/octo/agent/actions/runs/8002",
      },
      { state: "pending", description: "measuring agent on bench" },
    ]);
    const written = hub.fake.log
      .filter(({ method, path }) => method !== "GET" && path.includes("/comments"))
      .map(({ method, body }) => `${method} ${(body as { body: string }).body.split("\n")[0]}`);
    expect(written).toEqual([
      "POST ### ⏳ pairgate: measuring `agent` on `bench`",
      "PATCH ### ✅ pairgate: `agent` holds up on `bench`",
    ]);
    expect(publish?.exitCode).toBe(0);
  }, 60_000);
});
