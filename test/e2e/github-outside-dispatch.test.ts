import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GateHandover } from "../../src/commands/action/handover.ts";
import { agent, commentOn, configFile, newHub, recordedHub, statusOf } from "./hub-bench.ts";
import { dispatchOf } from "./hub-events.ts";
import { ranSomething, SMALL, statusesOn, writesOf } from "./hub-look.ts";

/** A PATH on which the first bubblewrap cannot enter a sandbox, as where user namespaces are forbidden. */
function pathWithoutSandbox(): { readonly path: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-path-"));
  const refuses = "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2\nexit 1\n";
  writeFileSync(join(folder, "bwrap"), refuses, { mode: 0o755 });
  return {
    path: `${folder}:${process.env["PATH"]}`,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

describe.each([
  { who: "a fork", fork: true, author: "stranger" },
  { who: "Dependabot", fork: false, author: "dependabot[bot]" },
])("a commit of $who that a maintainer dispatched", ({ fork, author }) => {
  it("is measured, and its pull request gets status and comment", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const pull = await hub.open({ files: agent(0), fork, author });
    await hub.gate(hub.eventOf(pull, "pull_request_target", "opened"));
    const { prepare, measure, publish } = await hub.gate(dispatchOf(hub, pull));
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect(
      measure.map(({ exitCode }) => exitCode),
      measure[0]?.log,
    ).toEqual([0]);
    expect(publish?.exitCode, publish?.log).toBe(1);
    expect(publish?.outputs["verdict"]).toBe("regression");
    expect(statusesOn(hub, pull.head.sha)).toEqual([
      expect.stringMatching(/^failure: regression: agent got worse on bench/u),
      "pending: measuring agent on bench",
      "pending: waiting for a maintainer to start the measurement",
    ]);
    expect(await commentOn(hub, pull)).toContain("`agent` got worse on `bench`");
  });
});

describe("dispatched: a commit", () => {
  it("is compared with the merge base, however far main has gone, and by the base's rules", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const loosened = configFile({ config: "false-alarm: 0.1%\n" });
    const pull = await hub.open({ files: { ...agent(0), "pairgate.yml": loosened }, fork: true });
    hub.scene.write({ "agent/other.md": "main went on" });
    hub.scene.commit("main went on");
    const { prepare, publish } = await hub.gate(dispatchOf(hub, pull));
    expect(prepare.outputs["base"], prepare.log).toBe(pull.base.sha);
    const plan = JSON.parse(prepare.outputs["plan"] ?? "") as GateHandover;
    expect(plan.tests[0]?.gates.passRate.alpha).toBeCloseTo(0.05 * 0.7, 12);
    expect(publish?.outputs["verdict"], publish?.log).toBe("regression");
  });

  it("moved-on: that is no longer the newest is refused before anything is measured", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50), fork: true });
    const old = pull.head.sha;
    hub.push(pull, agent(49));
    const { prepare, measure, publish } = await hub.gate(dispatchOf(hub, pull, old));
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain(
      `pull request ${pull.number} has moved on to ${pull.head.sha.slice(0, 7)}, and ${old.slice(0, 7)} was asked for`,
    );
    expect([measure, publish]).toEqual([[], null]);
    // Of the new commit nothing is said, and the pull request's comment is left to it.
    expect(statusesOn(hub, pull.head.sha)).toEqual([]);
    expect(await commentOn(hub, pull)).toBeNull();
  });

  it("that was pushed over while it was measured leaves the comment to the newer one", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50), fork: true });
    const event = dispatchOf(hub, pull);
    const old = pull.head.sha;
    const { prepare } = await hub.gate(event);
    const before = await commentOn(hub, pull);
    hub.push(pull, agent(49));
    const { publish } = await hub.gate(event, { prepared: prepare });
    expect(publish?.log).toContain("has moved on; its comment was left as it is");
    expect(statusesOn(hub, old)[0]).toMatch(/^success: /u);
    expect(await commentOn(hub, pull)).toBe(before);
  });

  it.each([
    ["none of it", {}],
    ["no commit", { "pull-request": "1" }],
    ["a short commit", { "pull-request": "1", commit: "abc1234" }],
    ["words", { "pull-request": "one", commit: "0".repeat(40) }],
  ])("needs both inputs: %s", async (_, inputs) => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50), fork: true });
    const event = dispatchOf(hub, pull);
    const { prepare } = await hub.gate({ ...event, payload: { ...(event.payload as object), inputs } });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toMatch(/::error::.*(?:input|pull-request)/u);
    expect(prepare.log).not.toMatch(/^\s+at /mu);
    expect(writesOf(hub)).toEqual([]);
  });

  it("of a pull request that is not there says so", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50), fork: true });
    const { prepare } = await hub.gate(dispatchOf(hub, { ...pull, number: 404 }));
    expect(prepare.log).toContain("there is no pull request 404");
    expect(prepare.exitCode).toBe(1);
  });

  it("is not the one that is checked out: refused", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50), fork: true });
    const event = { ...dispatchOf(hub, pull), checkout: pull.base.sha };
    const { prepare } = await hub.gate(event);
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain(
      `the commit that was dispatched is ${pull.head.sha.slice(0, 7)}, and ${pull.base.sha.slice(0, 7)} is checked out`,
    );
  });
});

describe("without a sandbox a dispatched commit is refused before anything of it runs", () => {
  // Its setup would run before its agent does.
  const files = {
    ...agent(50),
    "pairgate.yml": `version: 1
suites: { bench: { tasks: tasks, attempts: 1 } }
candidates: { agent: { setup: [sh, agent/setup.sh], command: [sh, agent/agent.sh], paths: ["agent/**"] } }
`,
    "agent/setup.sh": "touch ran\n",
  };

  it.each(["the input says none", "bubblewrap cannot enter it"])("%s", async (why) => {
    using sandbox = pathWithoutSandbox();
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files, fork: true });
    const none = why === "the input says none";
    const { measure, publish } = await hub.gate(dispatchOf(hub, pull), {
      inputs: none ? { sandbox: "none" } : {},
      measureEnv: none ? {} : { PATH: sandbox.path },
    });
    const [job] = measure;
    expect(job?.exitCode, job?.log).toBe(1);
    expect(job?.log).toContain("this is code from outside, and there is no sandbox here to run it in");
    expect(job !== undefined && ranSomething(job)).toBe(false);
    expect(publish?.outputs["verdict"]).toBe("incomplete");
    expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  });

  it("whatever the suite of its own configuration says", async () => {
    await using hub = await newHub({ ...SMALL });
    const own = {
      "pairgate.yml": files["pairgate.yml"].replace("attempts: 1", "attempts: 1, sandbox: none"),
    };
    const pull = await hub.open({ files: { ...files, ...own }, fork: true });
    const { measure } = await hub.gate(dispatchOf(hub, pull));
    // The suite is the base's, which does not say so.
    expect(measure[0]?.exitCode, measure[0]?.log).toBe(0);
  });
});
