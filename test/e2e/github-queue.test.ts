import { describe, expect, it } from "vitest";
import type { GateHandover } from "../../src/commands/action/handover.ts";
import { READ_TOKEN } from "./hub.ts";
import { agent, commentOn, harmless, newHub, recordedHub, statusOf } from "./hub-bench.ts";
import { dispatchOf, queue } from "./hub-events.ts";
import { ranSomething, SMALL, statusesOn, writesOf } from "./hub-look.ts";

const headOf = (event: { readonly checkout: string | null } | undefined) => event?.checkout ?? "";

describe("merge-group: a group", () => {
  it("is measured, and has its status on its own head", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const pull = await hub.open({ files: agent(0) });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    const { prepare, measure, publish } = await hub.gate(event);
    expect(prepare.outputs["base"], prepare.log).toBe(pull.base.sha);
    expect(measure).toHaveLength(1);
    expect(publish?.outputs["verdict"], publish?.log).toBe("regression");
    expect(publish?.exitCode).toBe(1);
    expect(statusesOn(hub, headOf(event))).toEqual([
      expect.stringMatching(/^failure: regression: /u),
      "pending: measuring agent on bench",
    ]);
    expect(statusOf(hub, pull)).toBe("none");
    const comment = await commentOn(hub, pull);
    expect(comment).toContain("`agent` got worse on `bench`");
    expect(comment).toContain("| | main | this group |");
    // The command would refuse the group's head.
    expect(comment).not.toContain("/pairgate bless");
    expect(comment).toContain("update the pull request, let its own run measure it, and accept that");
    expect(publish?.log).not.toContain("/pairgate bless");
  });

  it("of what its pull request had measured spends nothing more", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const pull = await hub.open({ files: agent(50) });
    const { publish: first } = await hub.gate(hub.eventOf(pull));
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    const { prepare, measure, publish } = await hub.gate(event);
    expect(prepare.outputs["measure"], prepare.log).toBe("false");
    expect(measure).toEqual([]);
    expect(publish?.outputs["verdict"], publish?.log).toBe(first?.outputs["verdict"]);
    expect(statusesOn(hub, headOf(event))).toHaveLength(2);
    expect(statusesOn(hub, headOf(event))[0]).toBe(statusOf(hub, pull));
  });

  it("that changes no candidate passes without an agent", async () => {
    await using hub = await recordedHub(SMALL);
    const pull = await hub.open({ files: { "README.md": "words" } });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    const { measure, publish } = await hub.gate(event);
    expect(measure).toEqual([]);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusesOn(hub, headOf(event))[0]).toBe("success: nothing changed, nothing spent");
  });

  it("merge-group-ahead: behind others names them, and is compared with the target branch", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    const first = await hub.open({ files: agent(0) });
    const second = await hub.open({ files: { "agent/notes.md": "innocent" } });
    const [, event] = queue(hub, [first, second]);
    if (event === undefined) throw new Error("no group");
    const { prepare, publish } = await hub.gate(event);
    expect(prepare.outputs["base"]).toBe(second.base.sha);
    const plan = JSON.parse(prepare.outputs["plan"] ?? "") as GateHandover;
    expect(plan).toMatchObject({ pullRequest: second.number, fromOutside: false });
    expect(publish?.outputs["verdict"], publish?.log).toBe("regression");
    expect(await commentOn(hub, second)).toContain(
      `The merge group also holds what is ahead of it in the queue \\(\`#${first.number}\`\\)`,
    );
    expect(await commentOn(hub, first)).toBeNull();
  });

  it("whose branch has a name that is not GitHub's has no pull request to comment on", async () => {
    await using hub = await recordedHub(SMALL);
    const pull = await hub.open({ files: { "README.md": "words" } });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    const payload = structuredClone(event.payload) as { merge_group: { head_ref: string } };
    payload.merge_group.head_ref = "refs/heads/elsewhere/pr-1";
    const { publish } = await hub.gate({ ...event, payload });
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(await commentOn(hub, pull)).toBeNull();
    expect(statusesOn(hub, headOf(event))[0]).toMatch(/^success: /u);
  });

  it("whose target branch is gone is told so, and so is its status", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: agent(50) });
    const [event] = queue(hub, [pull]);
    if (event === undefined) throw new Error("no group");
    const payload = structuredClone(event.payload) as { merge_group: { base_ref: string } };
    payload.merge_group.base_ref = "refs/heads/release";
    const { prepare } = await hub.gate({ ...event, payload });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain("cannot be compared with its target branch `release`");
    expect(statusesOn(hub, headOf(event))[0]).toMatch(/^error: no verdict: /u);
  });
});

describe("merge-group-fork: a group with a fork's commits", () => {
  it("that have no verdict stays pending, and nothing of it runs", async () => {
    await using hub = await newHub(SMALL);
    const fork = await hub.open({ files: agent(50), fork: true });
    const [event] = queue(hub, [fork]);
    if (event === undefined) throw new Error("no group");
    const { prepare, measure, publish } = await hub.gate(event);
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect([measure, publish]).toEqual([[], null]);
    expect(ranSomething(prepare)).toBe(false);
    expect(statusesOn(hub, headOf(event))).toEqual([
      `pending: not measured: #${fork.number} is from a fork and has no verdict`,
    ]);
    expect(prepare.log).toContain(`comment /pairgate run ${fork.head.sha} on it`);
    expect(writesOf(hub)).toEqual([`POST /statuses/${headOf(event)}`]);
  });

  it.each(["pending: waiting for a maintainer", "success: not measured: it comes from outside"])(
    "that have no verdict but the status %s stays pending too",
    async (said) => {
      await using hub = await newHub(SMALL);
      const fork = await hub.open({ files: agent(50), fork: true });
      const [state = "", ...words] = said.split(": ");
      const status = { state, context: "pairgate", description: words.join(": ") };
      await hub.fake.ask("POST", `/repos/octo/agent/statuses/${fork.head.sha}`, status);
      const [event] = queue(hub, [fork]);
      if (event === undefined) throw new Error("no group");
      await hub.gate(event);
      expect(statusesOn(hub, headOf(event))[0]).toMatch(/^pending: not measured/u);
    },
  );

  it("that are ahead of an own pull request keep that one waiting too", async () => {
    await using hub = await newHub(SMALL);
    const fork = await hub.open({ files: agent(50), fork: true });
    const own = await hub.open({ files: { "agent/notes.md": "own" } });
    const [, event] = queue(hub, [fork, own]);
    if (event === undefined) throw new Error("no group");
    const { measure } = await hub.gate(event);
    expect(measure).toEqual([]);
    expect(statusesOn(hub, headOf(event))).toEqual([
      `pending: not measured: #${fork.number} is from a fork and has no verdict`,
    ]);
  });

  it("is let through unmeasured where the configuration of the base says so", async () => {
    await using hub = await newHub({ ...SMALL, config: "forks: allow-unmeasured\n" });
    const fork = await hub.open({ files: agent(50), fork: true });
    const [event] = queue(hub, [fork]);
    if (event === undefined) throw new Error("no group");
    const { measure } = await hub.gate(event);
    expect(measure).toEqual([]);
    expect(statusesOn(hub, headOf(event))).toEqual([
      `success: not measured: #${fork.number} is from a fork and has no verdict`,
    ]);
  });

  it("that a maintainer had measured has its verdict, and is not measured again", async () => {
    await using hub = await newHub({ tasks: 5 });
    const fork = await hub.open({ files: harmless("a"), fork: true });
    await hub.gate(dispatchOf(hub, fork));
    expect(statusOf(hub, fork)).toMatch(/^success: pass/u);
    const [event] = queue(hub, [fork]);
    if (event === undefined) throw new Error("no group");
    const { measure, publish } = await hub.gate(event);
    expect(measure).toHaveLength(0);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(statusesOn(hub, headOf(event))[0]).toMatch(/^success: pass/u);
  });
});

describe("a merge group in a job that may not write statuses", () => {
  it("says so, and what permission is missing", async () => {
    await using hub = await newHub(SMALL);
    const fork = await hub.open({ files: agent(50), fork: true });
    const [event] = queue(hub, [fork]);
    if (event === undefined) throw new Error("no group");
    const { prepare } = await hub.gate(event, { token: READ_TOKEN });
    expect(prepare.log).toContain("::warning::The verdict could not be set as the commit's status");
    expect(prepare.log).toContain("statuses: write");
  });
});
