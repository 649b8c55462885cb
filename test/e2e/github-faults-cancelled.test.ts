import { describe, expect, it } from "vitest";
import type { Hub, Step } from "./hub.ts";
import { agent, commentOn, newHub, recordedHub, statusOf, stored } from "./hub-bench.ts";
import { SMALL } from "./hub-look.ts";
import { measuredHub } from "./hub-published.ts";

/** Cancels a step as soon as it has asked GitHub for something like this, which is then never answered. */
async function cancelledAt(
  hub: Hub,
  asked: RegExp,
  run: (onStart: (cancel: () => void) => void) => Promise<Step>,
): Promise<Step> {
  let cancel = () => {};
  hub.fake.routes.unshift({
    method: "GET",
    path: "/repos/:owner/:repo/:rest+",
    answer: async ({ path }) => {
      if (!asked.test(path)) return null;
      hub.fake.routes.shift();
      cancel();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return null;
    },
  });
  const step = await run((given) => {
    cancel = given;
  });
  expect(step.exitCode, step.log).toBe(1);
  expect(step.log).toContain("pairgate was cancelled");
  expect(step.log).not.toMatch(/^\s+at |not your fault/mu);
  return step;
}

describe("cancelled: a job that is ended while it waits for GitHub", () => {
  it("prepare ends at once, hands nothing over, and leaves no status that stays pending", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const event = hub.eventOf(pull);
    const step = await cancelledAt(hub, /\/git\/trees\//u, (onStart) =>
      hub.step({ mode: "prepare", event, onStart }),
    );
    expect(step.outputs).toMatchObject({ measure: "false", publish: "false" });
    expect(statusOf(hub, pull)).toBe("error: no verdict: pairgate was cancelled");
  });

  it("publish does too, and may be run again", async () => {
    await using at = await measuredHub();
    const runId = at.run([{ files: at.honest }]);
    await cancelledAt(at.hub, /\/artifacts/u, (onStart) => at.publish(runId, { onStart }));
    expect(statusOf(at.hub, at.pull)).toBe("error: no verdict: pairgate was cancelled");
    await at.publish(runId);
    expect(statusOf(at.hub, at.pull)).toMatch(/^failure: regression/u);
    expect(await commentOn(at.hub, at.pull)).toContain("`agent` got worse on `bench`");
  });

  it("record stores all or nothing", async () => {
    await using hub = await newHub(SMALL);
    const event = hub.pushEvent(null);
    const { prepare } = await hub.record(event, { runId: 8900 });
    await hub.fake.ask("DELETE", "/repos/octo/agent/git/refs/heads/pairgate");
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    await cancelledAt(hub, /\/git\/ref\//u, (onStart) =>
      hub.step({ mode: "record", event, runId: 8900, inputs: { plan, prepared }, onStart }),
    );
    expect(await stored(hub)).toEqual([]);
  });
});

describe("cancelled: one job for everything, while an agent runs", () => {
  it("says at once that there is no verdict", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const pull = await hub.open({ files: agent(0, { sleep: "0.4" }) });
    const event = hub.eventOf(pull);
    const inputs = { token: "ghs_bot" };
    const step = await hub.step({ mode: "auto", event, inputs, cancelWhen: /: 2 of 10 attempts/u });
    expect(step.exitCode, step.log).toBe(1);
    expect(step.log).not.toMatch(/^\s+at |not your fault/mu);
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
    expect(await commentOn(hub, pull)).toContain("was not finished");
  });
});
