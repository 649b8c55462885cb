import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventOf, Hub, Step } from "./hub.ts";
import { agent, type BenchOptions, newHub, statusOf, stored } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { type Measured, measuredHub } from "./hub-published.ts";

const WRITERS = 7;

describe("jobs that record at once", () => {
  let hub: Hub;
  /** Pushes to main, each measured and not yet recorded. */
  const pushes: { event: EventOf; runId: number; prepare: Step }[] = [];

  beforeAll(async () => {
    const options: BenchOptions = { tasks: 1, baseline: "max-age: 30d" };
    hub = await newHub(options);
    for (let number = 1; number <= WRITERS; number += 1) {
      const before = hub.scene.git("rev-parse", "main");
      hub.scene.write(agent(100, { tokens: 1000 + number }));
      hub.scene.commit(`change ${number}`);
      const event = hub.pushEvent(before);
      const runId = 8300 + number;
      hub.actions.addRun({ id: runId, event: "push", headBranch: "main" });
      const prepare = await hub.step({ mode: "prepare", event, runId });
      const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
      const inputs = { plan, prepared };
      const measure = await hub.step({ mode: "measure", event, runId, token: null, inputs });
      const { artifact = "", folder = "" } = measure.outputs;
      hub.actions.uploadArtifact({ runId, name: artifact, folder });
      pushes.push({ event, runId, prepare });
    }
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  const record = ({ event, runId, prepare }: (typeof pushes)[number]) => {
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    return hub.step({
      mode: "record",
      event: { ...event, checkout: null },
      runId,
      inputs: { plan, prepared },
    });
  };

  it.each([1, 2, 3])(
    "lose nothing, in one commit each (race %i)",
    async (race) => {
      if (race > 1) await hub.fake.ask("DELETE", "/repos/octo/agent/git/refs/heads/pairgate");
      const steps = await Promise.all(pushes.map(record));
      for (const step of steps) expect(step.exitCode, step.log).toBe(0);
      const runs = (await stored(hub)).filter((path) => path.startsWith("runs/"));
      expect(runs).toHaveLength(WRITERS);
      expect(new Set(steps.map(({ outputs }) => outputs["recorded"]))).toEqual(new Set(runs));
      const { body } = await hub.fake.ask("GET", "/repos/octo/agent/commits?sha=pairgate&per_page=100");
      expect(body).toHaveLength(WRITERS);
    },
    60_000,
  );

  it("and once more add nothing", async () => {
    const before = await hub.fake.branch("pairgate");
    const steps = await Promise.all(pushes.slice(0, 2).map(record));
    for (const step of steps) expect(step.exitCode, step.log).toBe(0);
    expect(await hub.fake.branch("pairgate")).toBe(before);
  });
});

describe("jobs that publish at once", () => {
  let at: Measured;
  beforeAll(async () => {
    at = await measuredHub();
    at.hub.fake.roles.set("maintainer", "write").set("owner", "admin");
  }, 60_000);
  afterAll(() => at[Symbol.asyncDispose]());

  async function withoutComments(): Promise<void> {
    for (const { id } of await at.hub.fake.comments(at.pull.number))
      await at.hub.fake.ask("DELETE", `/repos/octo/agent/issues/comments/${id}`);
  }

  it.each([1, 2, 3])("leave one comment (race %i)", async () => {
    await withoutComments();
    // So that each has looked before the other has written.
    at.hub.fake.latencyMs = 40;
    const steps = await Promise.all([1, 2, 3].map(() => at.publish(at.run([{ files: at.honest }]))));
    at.hub.fake.latencyMs = 0;
    for (const step of steps) expect(step.outputs["verdict"], step.log).toBe("regression");
    const comments = await at.hub.fake.comments(at.pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("`agent` got worse on `bench`");
  });

  it("and two that bless are both stored", async () => {
    const { hub, pull } = at;
    const bless = (by: string) => {
      const body = `/pairgate bless ${pull.head.sha} said by ${by}`;
      return hub.step({ mode: "command", event: commentOf(hub, pull, { body, by }) });
    };
    const steps = await Promise.all(["maintainer", "owner"].map(bless));
    for (const step of steps) expect(step.exitCode, step.log).toBe(0);
    expect((await stored(hub)).filter((path) => path.startsWith("blessings/"))).toHaveLength(2);
    expect(statusOf(hub, pull)).toMatch(/^success: accepted by (?:maintainer|owner): said by /u);
    expect(await hub.fake.comments(pull.number)).toHaveLength(1);
  });
});
