import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { EventOf, Hub, Step, StepOptions } from "./hub.ts";
import { agent, newHub, statusOf } from "./hub-bench.ts";
import { ranSomething, SMALL, writesOf } from "./hub-look.ts";

let hub: Hub;
let pull: HubPull;
beforeAll(async () => {
  hub = await newHub(SMALL);
  pull = await hub.open({ files: agent(50) });
}, 30_000);
afterAll(() => hub[Symbol.asyncDispose]());

async function step(options: Partial<StepOptions> & { readonly event: EventOf }): Promise<Step> {
  hub.fake.log.length = 0;
  return hub.step({ mode: "prepare", ...options });
}

/** A failure that a person can act on: one annotation, no stack, nothing run and nothing written. */
function expectRefused(run: Step, why: string): void {
  expect(run.exitCode, run.log).toBe(1);
  expect(run.log).toMatch(/^::error::/mu);
  expect(run.log).toContain(why);
  expect(run.log).not.toMatch(/^\s+at |not your fault/mu);
  expect(ranSomething(run)).toBe(false);
}

const payloadOf = (event: EventOf) => structuredClone(event.payload) as Record<string, unknown>;

describe("an event that pairgate has nothing to do for", () => {
  it.each(["release", "workflow_run", "repository_dispatch"])(
    "%s: says which events there are",
    async (name) => {
      for (const mode of ["prepare", "auto"]) {
        const run = await step({ mode, event: { ...hub.eventOf(pull), name } });
        expectRefused(run, `the event ${name} has nothing to compare`);
        expect(run.log).toContain("pull_request, merge_group or workflow_dispatch");
      }
    },
  );

  it.each([
    ["to another branch", { ref: "refs/heads/feature" }],
    ["of a tag", { ref: "refs/tags/v1" }],
    ["that deleted a branch", { ref: "refs/heads/feature", after: "0".repeat(40), deleted: true }],
  ])("a push %s: nothing is recorded", async (_, changed) => {
    const event = hub.pushEvent(null);
    const run = await step({ event: { ...event, payload: { ...payloadOf(event), ...changed } } });
    expectRefused(run, "baselines are recorded from the default branch, and this is push to");
    const record = await step({
      mode: "record",
      event: { ...event, payload: { ...payloadOf(event), ...changed } },
    });
    expectRefused(record, "the input `plan` is empty");
    expect(writesOf(hub)).toEqual([]);
  });

  it("a pull request that was closed: nothing is said", async () => {
    const run = await step({ event: hub.eventOf(pull, "pull_request", "closed") });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ measure: "false", publish: "false" });
    expect(hub.fake.log).toEqual([]);
  });
});

describe("an event that is not as GitHub sends it", () => {
  it.each([
    [
      "no pull request",
      (payload: Record<string, unknown>) => delete payload["pull_request"],
      "carries no pull_request",
    ],
    [
      "no repository",
      (payload: Record<string, unknown>) => Object.assign(payload, { repository: 7 }),
      "repository",
    ],
    [
      "a commit that is an option of git's",
      (payload: Record<string, unknown>) =>
        Object.assign((payload["pull_request"] as { head: object }).head, { sha: "--upload-pack=evil" }),
      "is not a full commit SHA",
    ],
  ])("%s: names the field", async (_, change, why) => {
    const event = hub.eventOf(pull);
    const payload = payloadOf(event);
    change(payload);
    expectRefused(await step({ event: { ...event, payload } }), why);
    expect(hub.fake.log).toEqual([]);
  });

  it.each([
    ["is not set", { GITHUB_EVENT_PATH: "" }, "GITHUB_EVENT_PATH is not set"],
    ["leads nowhere", { GITHUB_EVENT_PATH: "/nowhere/event.json" }, "the event cannot be read"],
    ["leads to words", { GITHUB_EVENT_PATH: "WORDS" }, "the event cannot be read"],
  ])("its file %s: said", async (_, env, why) => {
    const folder = mkdtempSync(join(tmpdir(), "pairgate-event-"));
    const file = join(folder, "event.json");
    writeFileSync(file, "no json");
    const given = { GITHUB_EVENT_PATH: env.GITHUB_EVENT_PATH.replace("WORDS", file) };
    for (const mode of ["prepare", "measure", "publish", "record", "command", "auto"])
      expectRefused(await step({ mode, event: hub.eventOf(pull), env: given }), why);
    rmSync(folder, { recursive: true });
  });

  it("something else is checked out than the pull request: refused, and told on it", async () => {
    const event = { ...hub.eventOf(pull), checkout: pull.base.sha };
    expectRefused(await step({ event }), "is neither the merge of pull request");
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict: what is checked out/u);
  });

  it("nothing is checked out: says how to", async () => {
    const event = { ...hub.eventOf(pull), checkout: null };
    const run = await step({ event });
    expectRefused(run, "no commit is checked out");
    expect(run.log).toContain("fetch-depth: 2");
  });
});

describe("inputs that cannot be", () => {
  it.each([
    [
      "mode",
      { mode: "pubish" },
      'the input mode is "pubish", and can be auto, prepare, measure, publish, record, command',
    ],
    [
      "attempts",
      { attempts: "three" },
      'the input attempts is "three", and must be a whole number of at least 1',
    ],
    ["seed", { seed: "-1" }, 'the input seed is "-1", and must be a whole number of at least 0'],
    ["sandbox", { sandbox: "docker" }, 'the input sandbox is "docker", and can be auto, bubblewrap, none'],
    ["comment", { comment: "sometimes" }, 'the input comment is "sometimes", and can be always'],
    ["bad words", { comment: "\n::error::x\u001b[31m" }, "the input comment is"],
  ])("%s: named, with what it can be", async (_, inputs, why) => {
    const run = await step({ event: hub.eventOf(pull), inputs });
    expectRefused(run, why);
    expect(run.log.match(/^::/gmu)).toHaveLength(1);
    expect(run.log).not.toContain("\u001b");
    expect(hub.fake.log).toEqual([]);
  });

  it("fail-on that names no verdict is refused before anything is published", async () => {
    const jobs = await hub.gate(hub.eventOf(pull), { inputs: { "fail-on": "regresion" } });
    expect(jobs.publish?.exitCode).toBe(1);
    expect(jobs.publish?.log).toContain("regresion");
    expect(jobs.publish?.log).not.toMatch(/^\s+at /mu);
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict: /u);
  });

  it("a configuration that is not there is named", async () => {
    expectRefused(
      await step({ event: hub.eventOf(pull), inputs: { config: "no/pairgate.yml" } }),
      "no/pairgate.yml",
    );
  });

  it.each([
    ["publish", "a plan of main", "record"],
    ["record", "a plan of a pull request", "gate"],
  ])("mode: %s with %s is refused", async (mode, _, kind) => {
    const event = kind === "gate" ? hub.eventOf(pull) : hub.pushEvent(null);
    const { outputs } = await step({ event });
    const run = await step({ mode, event, inputs: { plan: outputs["plan"] ?? "" } });
    expectRefused(run, `and mode: ${mode} was asked for`);
  });
});
