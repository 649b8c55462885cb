import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import { BOT_TOKEN, type FakeToken, OTHER_BOT_TOKEN, READ_TOKEN } from "../github/fake/tokens.ts";
import type { Hub, Step, StepOptions } from "./hub.ts";
import { agent, commentOn, newHub, statusOf } from "./hub-bench.ts";
import { ranSomething, SMALL, writesOf } from "./hub-look.ts";

const git = (workspace: string, ...args: string[]) =>
  execFileSync("git", ["-C", workspace, "config", ...args]);

let hub: Hub;
let pull: HubPull;
beforeAll(async () => {
  hub = await newHub(SMALL);
  pull = await hub.open({ files: agent(50) });
}, 30_000);
afterAll(() => hub[Symbol.asyncDispose]());

/** A measuring job of its own without a sandbox. */
async function measured(
  options: {
    readonly token?: FakeToken | null;
    readonly env?: Readonly<Record<string, string>>;
    readonly before?: (workspace: string) => void;
    readonly sandbox?: string;
  } = {},
): Promise<Step> {
  const { token = null, env = {}, before, sandbox = "none" } = options;
  const event = hub.eventOf(pull);
  const prepare = await hub.step({ mode: "prepare", event });
  before?.(prepare.workspace);
  const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
  const inputs = { plan, prepared, sandbox };
  const asked: StepOptions = { mode: "measure", event, workspace: prepare.workspace, token, inputs, env };
  return hub.step(asked);
}

function refused(step: Step, why: string): void {
  expect(step.exitCode, step.log).toBe(1);
  expect(step.log).toContain(why);
  expect(ranSomething(step)).toBe(false);
}

describe("without a sandbox", () => {
  it("a job whose token can write runs no agent, and shows the workflow that would", async () => {
    const step = await measured({ token: BOT_TOKEN });
    refused(step, "this job would run an agent without a sandbox while it holds a token that can write");
    expect(step.log).toContain("(contents, statuses, pull-requests)");
    expect(step.log).toContain("uses: OWNER/pairgate/.github/workflows/gate.yml@VERSION");
    expect(step.log).toContain("permissions: { contents: read }");
    expect(step.log).toContain("install bubblewrap before this step");
  });

  it("nor one job for everything; the pull request is told", async () => {
    const step = await hub.step({ mode: "auto", event: hub.eventOf(pull), inputs: { sandbox: "none" } });
    refused(step, "while it holds a token that can write");
    expect(statusOf(hub, pull)).toMatch(/^error: no verdict: this job would run an agent without a sandbox/u);
    expect(await commentOn(hub, pull)).toContain("measuring could not begin");
    expect(step.summary).toContain("gate.yml@VERSION");
  });

  it("a job that holds no token runs it, and the report begins with the word", async () => {
    const { measure, publish } = await hub.gate(hub.eventOf(pull), { inputs: { sandbox: "none" } });
    expect(measure[0]?.exitCode, measure[0]?.log).toBe(0);
    expect(publish?.log.split("\n")[0]).toContain("(unsandboxed)");
    expect((await commentOn(hub, pull))?.split("\n")[0]).toContain("(unsandboxed)");
  });

  it("a job whose token can only read runs it, and has asked without changing anything", async () => {
    hub.push(pull, agent(60));
    hub.fake.log.length = 0;
    const step = await measured({ token: READ_TOKEN });
    expect(step.exitCode, step.log).toBe(0);
    expect(ranSomething(step)).toBe(true);
    const probes = [
      "POST /git/refs",
      `POST /statuses/${"0".repeat(40)}`,
      `POST /issues/${pull.number}/comments`,
    ];
    expect(writesOf(hub).slice(-3).sort()).toEqual(probes.sort());
    expect(hub.fake.log.find(({ path }) => path.endsWith("/git/refs"))?.body).toMatchObject({
      ref: "no-ref-at-all",
    });
  });

  it.each(["GITHUB_TOKEN", "GH_TOKEN"])(
    "a job that has such a token in %s runs none either",
    async (name) => {
      refused(
        await measured({ env: { [name]: OTHER_BOT_TOKEN.name } }),
        "while it holds a token that can write",
      );
    },
  );

  it("a token that cannot be asked about counts for one that can write", async () => {
    hub.fake.fail({ method: "POST", path: /\/git\/refs/u, status: 403, headers: { "retry-after": "3600" } });
    refused(await measured({ token: READ_TOKEN }), "that can write (perhaps contents)");
  });
});

describe("without a sandbox, a credential in git's configuration: refused, and not shown", () => {
  const secret = "c2VrcmV0";
  it.each<[string, (workspace: string) => void, string]>([
    [
      "of actions/checkout",
      (at) => git(at, "http.https://github.com/.extraheader", `AUTHORIZATION: basic ${secret}`),
      "http.https://github.com/.extraheader",
    ],
    [
      "for every server",
      (at) => git(at, "http.extraheader", `AUTHORIZATION: basic ${secret}`),
      "http.extraheader",
    ],
    [
      "in a file that is included, as newer checkouts leave it",
      (at) => {
        const file = join(dirname(at), "git-credentials.config");
        writeFileSync(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secret}\n`);
        appendFileSync(join(at, ".git/config"), `[includeIf "gitdir:${at}/.git"]\n\tpath = ${file}\n`);
      },
      "http.https://github.com/.extraheader",
    ],
    [
      "in a remote's address",
      (at) => git(at, "remote.mirror.url", `https://x-access-token:${secret}@github.com/octo/agent`),
      "remote.mirror.url",
    ],
    [
      "in an address that others are rewritten to",
      (at) => git(at, `url.https://${secret}@github.com/.insteadOf`, "https://github.com/"),
      "url.https://***@github.com/.insteadof",
    ],
    [
      "a key's file",
      (at) => git(at, "core.sshCommand", 'ssh -i "/tmp/key" -o IdentitiesOnly=yes'),
      "core.sshcommand",
    ],
  ])("%s", async (_, before, named) => {
    const step = await measured({ before });
    refused(step, `the checkout's token lies in the git configuration (${named})`);
    expect(step.log).toContain("persist-credentials: false");
    expect(step.log).not.toContain(secret);
  });

  it("an address without one is none", async () => {
    const step = await measured({
      before: (at) => {
        git(at, "remote.mirror.url", "ssh://git@github.com/octo/agent");
        git(at, "url.git@github.com:.insteadOf", "https://github.com/");
        git(at, "core.sshCommand", "ssh -o BatchMode=yes");
      },
    });
    expect(step.exitCode, step.log).toBe(0);
  });
});

describe("in a sandbox", () => {
  it("one job for everything may hold a token that can write", async () => {
    hub.push(pull, agent(40));
    const step = await hub.step({ mode: "auto", event: hub.eventOf(pull) });
    expect(step.exitCode, step.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: /u);
    expect(await commentOn(hub, pull)).not.toMatch(/unsandboxed/iu);
  });

  it("that was asked for and is not there, nothing runs", async () => {
    const folder = join(dirname(hub.scene.folder), `no-sandbox-${process.pid}`);
    execFileSync("mkdir", ["-p", folder]);
    writeFileSync(join(folder, "bwrap"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env["PATH"]}` };
    const step = await measured({ sandbox: "bubblewrap", env });
    refused(step, "bubblewrap");
    execFileSync("rm", ["-r", folder]);
  });
});
