import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blessingSchema } from "../../src/baseline/blessing.ts";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { Hub, Step } from "./hub.ts";
import { agent, commentOn, newHub, recordedHub, statusOf, stored } from "./hub-bench.ts";
import { commentOf } from "./hub-events.ts";
import { SMALL, writesOf } from "./hub-look.ts";

/** A comment, as command.yml hands it to pairgate. */
function say(hub: Hub, pull: Pick<HubPull, "number">, body: string, by = "maintainer"): Promise<Step> {
  const inputs = { workflow: "pairgate.yml" };
  return hub.step({ mode: "command", event: commentOf(hub, pull, { body, by }), inputs });
}

/** A pull request with a regression that stands. */
async function withRegression(): Promise<{ hub: Hub; pull: HubPull }> {
  const hub = await recordedHub({ tasks: 5 });
  hub.fake.roles
    .set("maintainer", "write")
    .set("alice", "admin")
    .set("reader", "read")
    .set("stranger", "none");
  const pull = await hub.open({ files: agent(0) });
  await hub.gate(hub.eventOf(pull));
  if (!statusOf(hub, pull).startsWith("failure: ")) throw new Error(statusOf(hub, pull));
  return { hub, pull };
}

describe("bless: on a regression", () => {
  let hub: Hub;
  let pull: HubPull;
  beforeAll(async () => {
    ({ hub, pull } = await withRegression());
  }, 60_000);
  afterAll(() => hub[Symbol.asyncDispose]());

  it("stranger: someone without write access gets no answer, and nothing is written", async () => {
    for (const by of ["stranger", "reader", "nobody-knows-them"]) {
      hub.fake.log.length = 0;
      const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} please`, by);
      expect(step.exitCode, step.log).toBe(0);
      expect(step.log).toContain(`${by} has no write access, so nothing was done.`);
      expect(writesOf(hub)).toEqual([]);
    }
    expect(statusOf(hub, pull)).toMatch(/^failure: /u);
  });

  it.each([
    ["says nothing to pairgate", "LGTM"],
    ["quotes the command in a reply", "> /pairgate bless SHA reason\n\nI would not"],
    ["shows it in a fence", "```\n/pairgate bless SHA reason\n```"],
    ["has it further below", "Let me see.\n/pairgate bless SHA reason"],
    ["means something else", "/pairgated bless SHA reason"],
  ])("asks GitHub nothing for a comment that %s", async (_, body) => {
    hub.fake.log.length = 0;
    const step = await say(hub, pull, body.replace("SHA", pull.head.sha));
    expect(step.exitCode, step.log).toBe(0);
    expect(hub.fake.log).toEqual([]);
  });

  it.each(["edited", "deleted"])("asks GitHub nothing for a comment that was %s", async (action) => {
    hub.fake.log.length = 0;
    const body = `/pairgate bless ${pull.head.sha} reason`;
    const event = commentOf(hub, pull, { body, by: "maintainer", action });
    const step = await hub.step({ mode: "command", event });
    expect(step.exitCode, step.log).toBe(0);
    expect(hub.fake.log).toEqual([]);
  });

  it("asks GitHub nothing for a comment on an issue", async () => {
    hub.fake.log.length = 0;
    const on = { number: pull.number, isPull: false };
    const event = commentOf(hub, on, { body: `/pairgate bless ${pull.head.sha} x`, by: "maintainer" });
    expect((await hub.step({ mode: "command", event })).exitCode).toBe(0);
    expect(hub.fake.log).toEqual([]);
  });

  it.each([
    ["the author", "alice", "SHA because", "the author of a pull request can neither accept nor start"],
    [
      "an older commit",
      "maintainer",
      `${"1".repeat(40)} because`,
      "is not the newest commit of pull request",
    ],
    ["a short name", "maintainer", "SHORT because", "another commit can be made to begin so"],
    ["no reason", "maintainer", "SHA", "that is no command of pairgate's"],
    ["no commit", "maintainer", "because", "that is no command of pairgate's"],
  ])("command-refused: %s is answered why, once, and nothing else is written", async (_, by, rest, why) => {
    hub.fake.log.length = 0;
    const { sha } = pull.head;
    const words = rest.replace("SHORT", sha.slice(0, 12)).replace("SHA", sha);
    const step = await say(hub, pull, `/pairgate bless ${words}`, by);
    expect(step.exitCode, step.log).toBe(1);
    expect(step.log).toContain(why);
    expect(writesOf(hub)).toEqual([`POST /issues/${pull.number}/comments`]);
    const last = (await hub.fake.comments(pull.number)).at(-1);
    expect(last?.body).toMatch(/^pairgate: /u);
    // What GitHub would bring to life is set as code, where it is shown as it is.
    expect(last?.body.replaceAll("`", "").replaceAll("\\", "")).toContain(why);
    expect(statusOf(hub, pull)).toMatch(/^failure: /u);
  });

  it("is accepted by a maintainer: stored, green, and said in the comment with who and why", async () => {
    const before = await stored(hub);
    hub.fake.log.length = 0;
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} A known trade:\nhalf the cost.`);
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toContain(`accepted ${pull.head.sha} of pull request ${pull.number}`);
    expect(statusOf(hub, pull)).toBe("success: accepted by maintainer: A known trade: half the cost.");
    const body = await commentOn(hub, pull);
    expect(body).toContain("accepted");
    expect(body).toContain("maintainer");
    expect(body).toContain("A known trade: half the cost.");
    const added = (await stored(hub)).filter((path) => !before.includes(path));
    expect(added).toEqual([expect.stringMatching(new RegExp(`^blessings/.*${pull.head.sha}`, "u"))]);
    const post = hub.fake.log.find(({ method, path }) => method === "POST" && path.endsWith("/git/trees"));
    const { tree } = (post?.body ?? { tree: [] }) as { tree: { content: string }[] };
    expect(blessingSchema.parse(JSON.parse(tree[0]?.content ?? ""))).toMatchObject({
      pullRequest: pull.number,
      commit: pull.head.sha,
      by: "maintainer",
      reason: "A known trade:\nhalf the cost.",
      checks: [{ suite: "bench", candidate: "agent" }],
    });
  });

  it("is then green for what was blessed, however often it is measured again, and red for another agent", async () => {
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.publish?.exitCode, again.publish?.log).toBe(0);
    expect(statusOf(hub, pull)).toMatch(/^success: accepted by maintainer/u);
    hub.push(pull, agent(1));
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 30_000);
});

describe("command-refused: a bless of a pull request", () => {
  it("that has no verdict yet is answered so", async () => {
    await using hub = await newHub(SMALL);
    hub.fake.roles.set("maintainer", "maintain");
    const pull = await hub.open({ files: agent(50) });
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} I trust it`);
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(
      `nothing was measured of commit ${pull.head.sha.slice(0, 7)} that could be accepted`,
    );
    expect((await hub.fake.comments(pull.number)).at(-1)?.body).toContain("Let the gate finish first");
    expect(statusOf(hub, pull)).toBe("none");
    expect(await stored(hub)).toEqual([]);
  });

  it("in which nothing was measured, since nothing changed, is answered so", async () => {
    await using hub = await recordedHub(SMALL);
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: { "README.md": "words" } });
    await hub.gate(hub.eventOf(pull));
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} I trust it`);
    expect(step.log).toContain("there is no regression to accept");
    expect(statusOf(hub, pull)).toBe("success: nothing changed, nothing spent");
  });

  it("that is closed, or not there, is answered so", async () => {
    await using hub = await newHub(SMALL);
    hub.fake.roles.set("maintainer", "write");
    const pull = await hub.open({ files: agent(50) });
    pull.state = "closed";
    const closed = await say(hub, pull, `/pairgate bless ${pull.head.sha} late`);
    expect(closed.exitCode).toBe(1);
    expect(closed.log).toContain(`pull request ${pull.number} is not open`);
  });

  it("whose verdict a fork's run uploaded counts for nothing", async () => {
    await using hub = await recordedHub({ tasks: 5 });
    hub.fake.roles.set("maintainer", "write");
    const own = await hub.open({ files: agent(0) });
    const { publish } = await hub.gate(hub.eventOf(own));
    const pull = await hub.open({ files: agent(0), fork: true });
    const runId = hub.actions.addRun({ headRepositoryId: 999, headSha: pull.head.sha });
    const folder = publish?.outputs["verdict-folder"] ?? "";
    hub.actions.uploadArtifact({ runId, name: `pairgate-verdict-pr${pull.number}-${pull.head.sha}`, folder });
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} fine`);
    expect(step.log).toContain("nothing was measured of commit");
    expect(statusOf(hub, pull)).toBe("none");
  });
});

describe("a bless of which not everything can be said", () => {
  it("is stored, and the job fails with what is missing", async () => {
    const { hub, pull } = await withRegression();
    await using _ = hub;
    hub.fake.fail({
      method: "POST",
      path: /\/statuses\//u,
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} why`);
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("it is accepted and stored, but not everything could be said");
    expect(step.log).toContain("statuses: write");
    expect((await stored(hub)).some((path) => path.startsWith("blessings/"))).toBe(true);
    expect((await hub.fake.comments(pull.number)).at(-1)?.body).toContain("is accepted and stored");
  });

  it("tells the first failure where no answer can be given either", async () => {
    const { hub, pull } = await withRegression();
    await using _ = hub;
    const denied = { status: 403, body: { message: "Resource not accessible by integration" }, times: 9 };
    hub.fake.fail({ method: "POST", path: /\/git\/trees/u, ...denied });
    hub.fake.fail({ method: "POST", path: /\/comments/u, ...denied });
    const step = await say(hub, pull, `/pairgate bless ${pull.head.sha} why`);
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/::error::GitHub refused POST \S+\/git\/trees/u);
    expect(step.log).toContain("contents: write");
    expect(step.log).toContain("::warning::No answer could be given: ");
    expect(step.log).not.toMatch(/^\s+at /mu);
    expect(statusOf(hub, pull)).toMatch(/^failure: /u);
  });
});
