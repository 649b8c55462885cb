import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ATTACKS } from "../report/hostile.ts";
import { type GateJobs, type Hub, openHub } from "./hub.ts";
import { commentOn } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import {
  expectHarmless,
  expectHarmlessLog,
  expectHarmlessReply,
  expectHarmlessStatus,
  NASTY,
  NOTICED,
} from "./hub-harmless.ts";
import { statusesOn } from "./hub-look.ts";

/** What can be the name of a folder. */
const NAMES = ATTACKS.map((attack) => attack.replaceAll(/[/\0]/gu, "∕").trim())
  .filter((name) => name !== "" && name.isWellFormed() && Buffer.byteLength(name) < 200)
  .filter((name) => !/^\.|\p{Cc}/u.test(name));

/** An agent that solves everything, and one that fails with bad words and says it is a bad model. */
const GOOD = `require("node:fs").writeFileSync("answer.txt", "ok\\n");
require("node:fs").writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: 1000, outputTokens: 10, model: ${JSON.stringify(NASTY)} }));
`;
const BAD = `require("node:fs").writeFileSync(process.env.PAIRGATE_USAGE, JSON.stringify({ inputTokens: 1000, outputTokens: 10, model: ${JSON.stringify(NASTY)} }));
console.error(${JSON.stringify(NASTY)});
process.exit(1);
`;

const config = (more = "") => `version: 1
suites: { bench: { tasks: tasks, attempts: 1, limits: { time: 60s } } }
candidates:
  agent:
    command: [node, agent/agent.cjs]
    paths: ["agent/**"]
    model: ${JSON.stringify(NASTY)}
    settings: { note: ${JSON.stringify(NASTY)} }
${more}`;

/** A repository in which everything has a bad name. */
async function hostileHub(defaultBranch = "main"): Promise<Hub> {
  const hub = await openHub(
    { "pairgate.yml": config(), "agent/agent.cjs": GOOD, ".gitignore": ".pairgate/\n" },
    { defaultBranch },
  );
  for (const name of NAMES) {
    const folder = join(hub.scene.folder, "tasks", name);
    mkdirSync(join(folder, "tests"), { recursive: true });
    mkdirSync(join(folder, "environment"), { recursive: true });
    writeFileSync(join(folder, "instruction.md"), `Write ok.\n${NASTY}\n`);
    writeFileSync(join(folder, "tests/test.sh"), "grep -qx ok answer.txt\n");
    writeFileSync(join(folder, "environment/README"), "");
  }
  hub.scene.commit("tasks");
  return hub;
}

function expectHarmlessJobs({ prepare, measure, publish }: GateJobs): void {
  for (const step of [prepare, ...measure, ...(publish === null ? [] : [publish])]) expectHarmlessLog(step);
  if (publish !== null) expectHarmless(publish.summary);
}

describe("hostile words", () => {
  it("in tasks, models, settings, an agent's errors, branches and logins come to life nowhere", async () => {
    const target = "ma`in<b>@octocat#1";
    await using hub = await hostileHub(target);
    const pull = await hub.open({
      files: { "agent/agent.cjs": BAD },
      branch: "try/<!--@octocat-->`x`#12",
      author: "alice<!-- pairgate -->@octocat",
    });
    const event = hub.eventOf(pull);
    const prepare = await hub.step({ mode: "prepare", event });
    expect(prepare.exitCode, prepare.log).toBe(0);
    expectHarmless((await commentOn(hub, pull)) ?? "");
    const jobs = await hub.gate(event, { prepared: prepare });
    expect(jobs.publish?.outputs["verdict"], jobs.publish?.log).toBe("regression");
    expectHarmlessJobs(jobs);
    const body = (await commentOn(hub, pull)) ?? "";
    expectHarmless(body);
    // They are all there to be read.
    expect(body).toMatch(NOTICED);
    expect(body).toContain("ended the same way");
    for (const status of statusesOn(hub, pull.head.sha)) expectHarmlessStatus(status);
    expect(jobs.publish?.outputs["headline"]).not.toMatch(/\n/u);

    hub.fake.roles.set("maintainer", "write");
    const reason = `${NASTY}\n<!-- pairgate -->\n\n# heading\n::add-mask::x\n${"long ".repeat(2000)}`;
    const event2 = commentOf(hub, pull, {
      body: `/pairgate bless ${pull.head.sha} ${reason}`,
      by: "maintainer",
    });
    const blessed = await hub.step({ mode: "command", event: event2 });
    expect(blessed.exitCode, blessed.log).toBe(0);
    expectHarmlessLog(blessed);
    const accepted = (await commentOn(hub, pull)) ?? "";
    expectHarmless(accepted);
    expect(accepted).toContain("maintainer");
    for (const status of statusesOn(hub, pull.head.sha)) expectHarmlessStatus(status);
    expect(await hub.fake.comments(pull.number)).toHaveLength(1);
  }, 60_000);

  it("in a configuration that cannot be read come to life nowhere", async () => {
    await using hub = await hostileHub();
    const bad = `${JSON.stringify(NASTY)}: 1\nversion: 1\nsuites: { ${JSON.stringify(NASTY)}: { tasks: ${JSON.stringify(NASTY)}, attemps: 3 } }\n`;
    const pull = await hub.open({ files: { "pairgate.yml": bad } });
    const jobs = await hub.gate(hub.eventOf(pull));
    expect(jobs.prepare.exitCode).toBe(1);
    expectHarmlessLog(jobs.prepare);
    const body = (await commentOn(hub, pull)) ?? "";
    expectHarmless(body);
    expect(body).toMatch(NOTICED);
    expectHarmless(jobs.prepare.summary);
    for (const status of statusesOn(hub, pull.head.sha)) expectHarmlessStatus(status);
  });

  it("in a fork's pull request, and in what is asked of pairgate, come to life nowhere", async () => {
    await using hub = await hostileHub();
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({
      files: { "agent/agent.cjs": BAD },
      fork: true,
      author: "stranger",
      branch: "x#1@octocat",
    });
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(prepare.exitCode, prepare.log).toBe(0);
    expectHarmless((await commentOn(hub, pull)) ?? "");
    for (const body of [
      `/pairgate ${NASTY}`,
      `/pairgate run ${"a".repeat(40)}`,
      `/pairgate bless ${NASTY}`,
    ]) {
      const step = await hub.step({
        mode: "command",
        event: commentOf(hub, pull, { body, by: "maintainer" }),
      });
      expect(step.exitCode).toBe(1);
      expectHarmlessLog(step);
    }
    const [, ...replies] = await hub.fake.comments(pull.number);
    expect(replies).toHaveLength(3);
    for (const { body } of replies) expectHarmlessReply(body);
  });

  it("of a stranger, whose login is one, reach no log", async () => {
    await using hub = await hostileHub();
    const pull = await hub.open({ files: { "agent/agent.cjs": BAD } });
    const by = "x\n::error::pwned\u001b[31m";
    const event = commentOf(hub, pull, { body: "/pairgate run", by });
    expectHarmlessLog(await hub.step({ mode: "command", event }));
  });

  it("in GitHub's own answers come to life nowhere", async () => {
    await using hub = await hostileHub();
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: { "agent/agent.cjs": BAD } });
    const body = { message: `${NASTY}\n::error::again` };
    hub.fake.fail({ path: /git\/trees/u, status: 422, body });
    const step = await hub.step({ mode: "prepare", event: hub.eventOf(pull) });
    expect(step.exitCode).toBe(1);
    expectHarmlessLog(step);
    expectHarmless((await commentOn(hub, pull)) ?? "");
    for (const status of statusesOn(hub, pull.head.sha)) expectHarmlessStatus(status);
    hub.fake.fail({ path: /dispatches/u, status: 422, body });
    const event = commentOf(hub, pull, { body: "/pairgate run", by: "maintainer" });
    expectHarmlessLog(await hub.step({ mode: "command", event, inputs: { workflow: "pairgate.yml" } }));
    expectHarmlessReply((await hub.fake.comments(pull.number)).at(-1)?.body ?? "");
  });
});
