import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOT_TOKEN } from "../github/fake/tokens.ts";
import type { Hub, Step } from "./hub.ts";
import { type BenchOptions, commentOn, newHub } from "./hub-bench.ts";
import { SMALL } from "./hub-look.ts";
import { CANARY, filesWith, SPY, spiedIn } from "./hub-spy.ts";

const WRITES = { ...BOT_TOKEN, name: `ghs_${CANARY}_write` };
const OWN = "key-that-is-its-own";

const spying = (more: BenchOptions = {}): BenchOptions => ({
  ...SMALL,
  tasks: 1,
  tokens: [WRITES],
  ...more,
  files: {
    "agent/agent.cjs": SPY,
    "pairgate.yml": `version: 1
suites: { bench: { tasks: tasks, attempts: 1, limits: { time: 60s } } }
candidates: { agent: { command: [node, agent/agent.cjs], paths: ["agent/**"], env: [AGENT_KEY] } }
`,
    ...more.files,
  },
});

const agentEnv = `AGENT_KEY=${OWN}\nOTHER_KEY=${CANARY}-of-another\n# a comment\n`;

/** A runner's secrets beside those that every step has. */
const env = {
  GITHUB_TOKEN: `ghs_${CANARY}_job`,
  ACTIONS_RUNTIME_TOKEN: `${CANARY}-runtime`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${CANARY}-oidc`,
  "INPUT_AGENT-ENV": agentEnv,
};

/** Puts secrets where a runner and a checkout have theirs. */
function plant(workspace: string): void {
  execFileSync("git", [
    "-C",
    workspace,
    "config",
    "http.https://github.com/.extraheader",
    `AUTHORIZATION: basic ${CANARY}`,
  ]);
  writeFileSync(join(dirname(workspace), `git-credentials-${CANARY}.config`), `${CANARY}-in-a-file`);
}

describe("an agent in the sandbox", () => {
  it("finds no secret but its own, and no file of the runner's to write", async () => {
    await using hub = await newHub(spying());
    const pull = await hub.open({ files: { "agent/notes.md": "changed" } });
    const event = hub.eventOf(pull);
    const prepared = (await hub.gate(event, { token: WRITES })).prepare;
    const { plan = "", "prepared-folder": folder = "" } = prepared.outputs;
    plant(prepared.workspace);
    const step = await hub.step({
      mode: "measure",
      event,
      workspace: prepared.workspace,
      token: WRITES,
      inputs: { plan, prepared: folder },
      env,
    });
    expect(step.exitCode, step.log).toBe(0);
    const spies = spiedIn(step);
    expect(spies.length).toBeGreaterThan(0);
    for (const { found, written, environment } of spies) {
      expect(found).toEqual([]);
      expect(written).toEqual([]);
      expect(environment).toContain("AGENT_KEY");
      expect(environment.filter((name) => /GITHUB|ACTIONS|INPUT|RUNNER|OTHER_KEY/u.test(name))).toEqual([]);
    }
    // The runner's own files are as the step left them: no agent has added to them.
    const owned = filesWith(dirname(step.workspace), "OWNED=1");
    expect(owned.filter((file) => !file.endsWith("agent.cjs"))).toEqual([]);
  }, 60_000);

  it("would be found out by the spy: without a sandbox it sees what its parent was given", async () => {
    await using hub = await newHub(spying());
    const pull = await hub.open({ files: { "agent/notes.md": "changed" } });
    const { measure } = await hub.gate(hub.eventOf(pull), {
      inputs: { sandbox: "none" },
      measureEnv: { ACTIONS_RUNTIME_TOKEN: `${CANARY}-runtime` },
    });
    const found = measure.flatMap(spiedIn).flatMap((spy) => spy.found);
    expect(found.join("\n")).toContain(`ACTIONS_RUNTIME_TOKEN=${CANARY}-runtime`);
  });

  it("has the value of its key nowhere in what is uploaded or published", async () => {
    const leak = `console.log("key " + process.env.AGENT_KEY); console.error("key " + process.env.AGENT_KEY); process.exit(1);`;
    await using hub = await newHub(spying({ files: { "agent/agent.cjs": leak } }));
    const pull = await hub.open({ files: { "agent/notes.md": "changed" } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { measureEnv: env });
    const [job] = measure;
    if (job === undefined || publish === null) throw new Error("not measured");
    expect(filesWith(job.outputs["folder"] ?? "", OWN)).toEqual([]);
    expect(filesWith(publish.outputs["verdict-folder"] ?? "", OWN)).toEqual([]);
    const said = JSON.stringify([
      ...hub.fake.log.map(({ body }) => body ?? null),
      publish.summary,
      publish.log,
    ]);
    expect(said).not.toContain(OWN);
    expect(unmasked(job)).not.toContain(OWN);
  });
});

/** A step's log without the lines that tell the runner what to mask. */
function unmasked({ log }: Step): string {
  return log.replaceAll(/^::add-mask::.*$/gmu, "");
}

describe("agent-env", () => {
  async function measured(given: string): Promise<{ hub: Hub; job: Step | undefined }> {
    const hub = await newHub(spying());
    const pull = await hub.open({ files: { "agent/notes.md": "changed" } });
    const { measure } = await hub.gate(hub.eventOf(pull), { measureEnv: { "INPUT_AGENT-ENV": given } });
    return { hub, job: measure[0] };
  }

  it("masks every value, passes on what the base names, and names what it does not", async () => {
    const { hub, job } = await measured(agentEnv);
    await using _ = hub;
    expect(job?.exitCode, job?.log).toBe(0);
    expect(job?.log).toContain(`::add-mask::${OWN}\n`);
    expect(job?.log).toContain(`::add-mask::${CANARY}-of-another\n`);
    expect(job?.log).toContain("::warning::OTHER_KEY of agent-env reaches no agent");
    expect(job === undefined ? "" : unmasked(job)).not.toMatch(new RegExp(`key-that-is|${CANARY}`, "u"));
  });

  it.each([
    ["a line without a name", `AGENT_KEY=${OWN}\n${CANARY} value`, "line 2 of `agent-env` is not NAME=value"],
    [
      "a name of the runner's",
      `GITHUB_TOKEN=${CANARY}`,
      "line 1 of `agent-env` sets GITHUB_TOKEN, which cannot be given",
    ],
  ])("refuses %s, and shows no value", async (_, given, why) => {
    const { hub, job } = await measured(given);
    await using __ = hub;
    expect(job?.exitCode).toBe(1);
    expect(job?.log).toContain(why);
    expect(job === undefined ? "" : unmasked(job)).not.toMatch(new RegExp(`key-that-is|${CANARY}`, "u"));
  });

  it("does not name what may be the last line of a key", async () => {
    const { hub, job } = await measured(`AGENT_KEY=${OWN}\nZW5kb2ZrZXk==`);
    await using _ = hub;
    expect(job?.log).toContain("::warning::line 2 of agent-env reaches no agent");
    expect(job === undefined ? "" : unmasked(job)).not.toContain("ZW5kb2ZrZXk");
  });

  it("is the base's to allow: a pull request cannot name further variables", async () => {
    await using hub = await newHub(spying());
    const { "pairgate.yml": config = "" } = spying().files ?? {};
    const own = config.replace("[AGENT_KEY]", "[AGENT_KEY, OTHER_KEY]");
    const pull = await hub.open({ files: { "agent/notes.md": "changed", "pairgate.yml": own } });
    const { measure } = await hub.gate(hub.eventOf(pull), { measureEnv: { "INPUT_AGENT-ENV": agentEnv } });
    const [job] = measure;
    if (job === undefined) throw new Error("not measured");
    for (const { environment } of spiedIn(job)) expect(environment).not.toContain("OTHER_KEY");
    expect(job.log).toContain("OTHER_KEY of agent-env reaches no agent");
  });
});

describe("what an agent prints", () => {
  it("gives the job no command, and is not in its log", async () => {
    const words = [
      "::set-output name=verdict::pass",
      "::add-mask::a",
      "::error::broken by the agent",
      "::stop-commands::token",
      "##[error]broken by the agent",
      "\\u001b[31m::warning::red",
    ];
    const loud = `const words = ${JSON.stringify(words).replaceAll("\\\\u", "\\u")};
for (const word of words) { console.log(word); console.error(word); }
process.exitCode = 3;`;
    await using hub = await newHub(spying({ files: { "agent/agent.cjs": loud } }));
    const pull = await hub.open({ files: { "agent/notes.md": "changed" } });
    const { measure, publish } = await hub.gate(hub.eventOf(pull));
    const log = measure.map((step) => step.log).join("") + publish?.log;
    expect(log).not.toMatch(/^\s*::/mu);
    expect(log).not.toContain("##[");
    expect(log).not.toContain("broken by the agent");
    expect(publish?.outputs["verdict"]).not.toBe(undefined);
    expect(await commentOn(hub, pull)).not.toContain("broken by the agent");
    // It was said: it lies among the job's own files.
    const kept = readdirSync(join(measure[0]?.workspace ?? "", ".pairgate/attempts"), {
      recursive: true,
      encoding: "utf8",
    });
    const stdout = kept.find((file) => file.endsWith("agent.stdout")) ?? "";
    expect(readFileSync(join(measure[0]?.workspace ?? "", ".pairgate/attempts", stdout), "utf8")).toContain(
      "::stop-commands::",
    );
  });
});
