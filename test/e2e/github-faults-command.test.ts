import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import { BOT_TOKEN } from "../github/fake/tokens.ts";
import type { Hub, Step } from "./hub.ts";
import { agent, newHub, statusOf, stored } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { type Asked, chosen, failing, KINDS, named, requestsOf } from "./hub-faults.ts";
import { SMALL } from "./hub-look.ts";
import { measuredHub } from "./hub-published.ts";

describe("bless, with each of its requests failing", () => {
  let hub: Hub;
  let pull: HubPull;
  let tip = "";
  let ours = "";
  let requests: readonly Asked[] = [];

  const bless = (): Promise<Step> => {
    const body = `/pairgate bless ${pull.head.sha} a known trade`;
    return hub.step({ mode: "command", event: commentOf(hub, pull, { body, by: "maintainer" }) });
  };
  /** As before the blessing: red, with the verdict's comment alone. */
  async function back(): Promise<void> {
    await hub.fake.setBranch("pairgate", tip);
    const status = { state: "failure", context: "pairgate", description: "regression" };
    await hub.fake.ask("POST", `/repos/octo/agent/statuses/${pull.head.sha}`, status, BOT_TOKEN);
    const [comment, ...others] = await hub.fake.comments(pull.number);
    for (const { id } of others) await hub.fake.ask("DELETE", `/repos/octo/agent/issues/comments/${id}`);
    await hub.fake.ask(
      "PATCH",
      `/repos/octo/agent/issues/comments/${comment?.id}`,
      { body: ours },
      BOT_TOKEN,
    );
  }

  beforeAll(async () => {
    const at = await measuredHub();
    ({ hub, pull } = at);
    hub.fake.roles.set("maintainer", "write");
    tip = (await hub.fake.branch("pairgate")) ?? "";
    ours = (await hub.fake.comments(pull.number))[0]?.body ?? "";
    requests = await requestsOf(hub, bless);
    expect(statusOf(hub, pull)).toMatch(/^success: accepted/u);
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  const blessed = async () => (await stored(hub)).filter((path) => path.startsWith("blessings/"));

  it.each(KINDS)(
    "$name: it is green where it is stored, and otherwise said why not",
    async (kind) => {
      for (const asked of chosen(requests, kind, { writes: 2 })) {
        await back();
        const step = await failing(hub, asked, kind, bless);
        const where = `${named(asked, kind)}\n${step.log}`;
        if (kind.passing) expect(step.exitCode, where).toBe(0);
        if (statusOf(hub, pull).startsWith("success: ")) expect(await blessed(), where).toHaveLength(1);
        if (step.exitCode === 0 && !asked.path.endsWith("/permission")) {
          expect(statusOf(hub, pull), where).toMatch(/^success: accepted by maintainer/u);
          expect(await blessed(), where).toHaveLength(1);
        } else if (step.exitCode === 1) expect(step.log, where).toMatch(/::error::\S+/u);
        // Said again, it is there.
        const again = await bless();
        expect(again.exitCode, `${where}\n${again.log}`).toBe(0);
        expect(statusOf(hub, pull), where).toMatch(/^success: accepted by maintainer/u);
        const marked = (await hub.fake.comments(pull.number)).filter(({ body }) =>
          body.includes("<!-- pairgate -->"),
        );
        expect(marked, where).toHaveLength(1);
      }
    },
    90_000,
  );
});

describe("run, with its dispatch failing", () => {
  it.each(KINDS)("$name: it is started once, or said why not", async (kind) => {
    await using hub = await newHub(SMALL);
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: agent(50) });
    const run = () =>
      hub.step({
        mode: "command",
        event: commentOf(hub, pull, { body: "/pairgate run", by: "maintainer" }),
        inputs: { workflow: "pairgate.yml" },
      });
    const path = "/repos/octo/agent/actions/workflows/pairgate.yml/dispatches";
    const step = await failing(hub, { method: "POST", path, skip: 0, at: 0 }, kind, run);
    expect(hub.fake.dispatches.length, step.log).toBeLessThanOrEqual(1);
    if (step.exitCode === 0) expect(hub.fake.dispatches, step.log).toHaveLength(1);
    else expect((await hub.fake.comments(pull.number))[0]?.body, step.log).toContain("pairgate: ");
  });
});
