import { describe, expect, it } from "vitest";
import { openHub, READ_TOKEN } from "./hub.ts";
import { agent, bench, newHub, statusOf } from "./hub-bench.ts";
import { ranSomething, SMALL, writesOf } from "./hub-look.ts";

const changed = agent(50);
const outsiders = [
  { id: "fork", who: "a fork", fork: true, author: "stranger" },
  { id: "dependabot", who: "Dependabot", fork: false, author: "dependabot[bot]" },
] as const;

describe.each(outsiders)("$id: a pull request from $who", ({ who, fork, author }) => {
  it("on pull_request: says why nothing happens, and tries no write", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork, author });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull), { token: READ_TOKEN });
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect(prepare.log).toContain(`comes from ${who}: it has no keys, so nothing is measured here`);
    expect(prepare.log).toContain("pull_request_target");
    expect(prepare.outputs).toMatchObject({ measure: "false", publish: "false" });
    expect([measure, publish]).toEqual([[], null]);
    expect(hub.fake.log).toEqual([]);
    expect(ranSomething(prepare)).toBe(false);
  });

  it("in one job: the same", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork, author });
    const step = await hub.step({ mode: "auto", event: hub.eventOf(pull), token: READ_TOKEN });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain("nothing is measured here");
    expect(hub.fake.log).toEqual([]);
    expect(ranSomething(step)).toBe(false);
  });

  it("on pull_request_target: waits, and says by what command of a maintainer's it goes on", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork, author });
    const { prepare, measure, publish } = await hub.gate(hub.eventOf(pull, "pull_request_target", "opened"));
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect([measure, publish]).toEqual([[], null]);
    expect(statusOf(hub, pull)).toBe("pending: waiting for a maintainer to start the measurement");
    const [comment, ...more] = await hub.fake.comments(pull.number);
    expect(more).toEqual([]);
    expect(comment?.body).toContain("### ⏸️ pairgate: waiting for a maintainer");
    expect(comment?.body).toContain(`comes from ${who}`);
    expect(comment?.body).toContain(`\`\`\`\n/pairgate run ${pull.head.sha}\n\`\`\``);
    expect(comment?.body).toContain(
      `gh workflow run pairgate.yml -f pull-request=${pull.number} -f commit=${pull.head.sha}`,
    );
    expect(prepare.summary).toContain(`/pairgate run ${pull.head.sha}`);
  });

  it("on a further push: the one comment names the new commit", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork, author });
    await hub.gate(hub.eventOf(pull, "pull_request_target", "opened"));
    hub.push(pull, { "agent/notes.md": "more" });
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    const comments = await hub.fake.comments(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(`/pairgate run ${pull.head.sha}`);
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });
});

describe("a fork's pull request on pull_request_target", () => {
  it("fork-allowed: is let in where the configuration says so, in words that are no verdict", async () => {
    await using hub = await newHub({ ...SMALL, config: "forks: allow-unmeasured\n" });
    const pull = await hub.open({ files: changed, fork: true });
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toBe(
      "success: not measured: it comes from outside (forks: allow-unmeasured)",
    );
    const [comment] = await hub.fake.comments(pull.number);
    expect(comment?.body).toContain("### ⚪ pairgate: not measured");
    expect(comment?.body).toContain(`/pairgate run ${pull.head.sha}`);
  });

  it("does not loosen the rule by its own configuration", async () => {
    await using hub = await newHub(SMALL);
    const own = bench({ ...SMALL, config: "forks: allow-unmeasured\n" });
    const pull = await hub.open({ files: { "pairgate.yml": own["pairgate.yml"] ?? "" }, fork: true });
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });

  it("fork-unaffected: needs nobody where it touches no file of a candidate", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: { "README.md": "words", "tasks/task-10/README": "x" }, fork: true });
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
    expect(await hub.fake.comments(pull.number)).toEqual([]);
    expect(prepare.summary).toContain("nothing changed, nothing spent");
  });

  it("no longer waits, in its comment too, once it touches no file of a candidate any more", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    await hub.gate(hub.eventOf(pull, "pull_request_target", "opened"));
    hub.push(pull, agent(100));
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
    const comments = await hub.fake.comments(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("nothing changed, nothing spent");
    expect(comments[0]?.body).not.toContain("/pairgate run");
  });

  it.each([
    ["the configuration", { "pairgate.yml": "version: 1\n" }],
    ["a program of the command", { "agent/agent.sh": "" }],
    ["a new file below the candidate's paths", { "agent/deep/new.md": "" }],
  ])("needs a maintainer where it touches %s", async (_, files) => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files, fork: true });
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });

  it.each(["success", "failure"])("leaves a verdict that is there: %s", async (state) => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    const status = { state, context: "pairgate", description: "pass: it was measured" };
    await hub.fake.ask("POST", `/repos/octo/agent/statuses/${pull.head.sha}`, status);
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target", "reopened"));
    expect(prepare.log).toContain(`has its status already: ${state}`);
    expect(writesOf(hub)).toEqual([]);
  });

  it("takes no verdict against another base for one against the new base", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    const status = { state: "success", context: "pairgate", description: "pass: it was measured" };
    await hub.fake.ask("POST", `/repos/octo/agent/statuses/${pull.head.sha}`, status);
    const event = hub.eventOf(pull, "pull_request_target", "edited");
    await hub.gate(event);
    expect(statusOf(hub, pull), "an edited title").toMatch(/^success: pass/u);
    const payload = { ...(event.payload as object), changes: { base: { ref: { from: "other" } } } };
    await hub.gate({ ...event, payload });
    expect(statusOf(hub, pull)).toMatch(/^pending: waiting for a maintainer/u);
  });

  it("mends what an earlier job could not find out", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    const status = { state: "error", context: "pairgate", description: "no verdict: GitHub did not answer" };
    await hub.fake.ask("POST", `/repos/octo/agent/statuses/${pull.head.sha}`, status);
    await hub.gate(hub.eventOf(pull, "pull_request_target", "reopened"));
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });

  it("takes another tool's status for none of its own", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    const status = { state: "success", context: "pairgate/other", description: "x" };
    await hub.fake.ask("POST", `/repos/octo/agent/statuses/${pull.head.sha}`, status);
    await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });

  it("fork-no-configuration: has nothing to wait for where the base has no configuration", async () => {
    const { "pairgate.yml": config = "", ...others } = bench(SMALL);
    await using hub = await openHub(others);
    const pull = await hub.open({ files: { "pairgate.yml": config }, fork: true });
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(prepare.exitCode, prepare.log).toBe(0);
    expect(prepare.log).toContain("There is no pairgate.yml at the base commit");
    expect(statusOf(hub, pull)).toBe("success: no baseline yet: the base commit has no pairgate.yml");
    expect(await hub.fake.comments(pull.number)).toEqual([]);
  });

  it("says what is wrong with the base's configuration, on the pull request too", async () => {
    await using hub = await newHub({
      ...SMALL,
      files: { "pairgate.yml": "version: 1\nsuites: { bench: { tsks: a } }\n" },
    });
    const pull = await hub.open({ files: changed, fork: true });
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain("tsks");
    expect(statusOf(hub, pull)).toMatch(/^error: /u);
    expect((await hub.fake.comments(pull.number))[0]?.body).toContain("tsks");
  });

  it("is left alone once it is closed, and where its repository is gone it is a fork all the same", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    await hub.gate(hub.eventOf(pull, "pull_request_target", "closed"));
    expect(hub.fake.log).toEqual([]);
    const gone = hub.eventOf(pull, "pull_request_target");
    (gone.payload as { pull_request: { head: { repo: unknown } } }).pull_request.head.repo = null;
    await hub.gate(gone);
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
  });

  it("comment: never still sets the status", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed, fork: true });
    const inputs = { comment: "never" };
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"), { inputs });
    expect(statusOf(hub, pull)).toMatch(/^pending: /u);
    expect(await hub.fake.comments(pull.number)).toEqual([]);
    expect(prepare.summary).toContain("/pairgate run");
  });
});

describe("a pull request of the repository itself on pull_request_target", () => {
  it("is left to its pull_request event", async () => {
    await using hub = await newHub(SMALL);
    const pull = await hub.open({ files: changed });
    const { prepare } = await hub.gate(hub.eventOf(pull, "pull_request_target"));
    expect(prepare.log).toContain("is measured by its pull_request event");
    expect(hub.fake.log).toEqual([]);
  });
});
