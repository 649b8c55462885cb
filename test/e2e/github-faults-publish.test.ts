import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BOT_TOKEN } from "../github/fake/tokens.ts";
import type { Step } from "./hub.ts";
import { commentOn, statusOf } from "./hub-bench.ts";
import { type Asked, chosen, failing, KINDS, named, requestsOf } from "./hub-faults.ts";
import { type Measured, measuredHub } from "./hub-published.ts";

let at: Measured;
let runId = 0;
let requests: readonly Asked[] = [];

/** The comment of a run that is under way, so that the verdict has to be written over it. */
async function running(): Promise<void> {
  const [comment] = await at.hub.fake.comments(at.pull.number);
  const body = { body: "measuring\n\n<!-- pairgate -->" };
  await at.hub.fake.ask("PATCH", `/repos/octo/agent/issues/comments/${comment?.id}`, body, BOT_TOKEN);
}

async function publish(): Promise<Step> {
  await running();
  return at.publish(runId);
}

beforeAll(async () => {
  at = await measuredHub();
  runId = at.run([{ files: at.honest }]);
  requests = await requestsOf(at.hub, publish);
}, 60_000);
afterAll(() => at[Symbol.asyncDispose]());

/** Whether a verdict can be had at all where this request fails. */
const bringsRuns = ({ path }: Asked) => path.includes("/actions/");

describe("publish, with each of its requests failing", () => {
  it("makes a handful of them", () => {
    expect(
      requests.map(
        ({ method, path }) =>
          `${method} ${path.replace(/\d+(?=$|\/(?:zip|comments|artifacts))|[0-9a-f]{40}/gu, "…")}`,
      ),
    ).toEqual([
      "GET /repos/octo/agent/actions/runs/…/artifacts",
      "GET /repos/octo/agent/actions/artifacts/…/zip",
      // Of a regression alone: whether someone accepted it meanwhile.
      "GET /repos/octo/agent/git/trees/refs/heads/pairgate",
      "GET /repos/octo/agent/pulls/…",
      "POST /repos/octo/agent/statuses/…",
      "GET /repos/octo/agent/issues/…/comments",
      "PATCH /repos/octo/agent/issues/comments/…",
    ]);
  });

  it.each(KINDS)(
    "$name: the verdict is delivered all the same, or none is claimed",
    async (kind) => {
      const { hub, pull } = at;
      for (const asked of chosen(requests, kind)) {
        const step = await failing(hub, asked, kind, publish);
        const where = `${named(asked, kind)}\n${step.log}`;
        expect(step.exitCode, where).toBe(1);
        if (kind.passing || !bringsRuns(asked)) {
          expect(step.outputs["verdict"], where).toBe("regression");
          expect(step.log, where).toContain("agent got worse on bench");
          expect(step.summary, where).toContain("`agent` got worse on `bench`");
        } else {
          expect(step.outputs["verdict"], where).toBe("incomplete");
          expect(step.log.replaceAll(/\s+/gu, " "), where).toMatch(/There is no verdict\. \S+/u);
          expect(statusOf(hub, pull), where).toMatch(/^error: incomplete/u);
        }
        if (kind.passing) {
          expect(statusOf(hub, pull), where).toMatch(/^failure: regression/u);
          expect(step.log, where).not.toContain("::warning::");
        }
        // A comment that may not be changed is somebody else's, or gone: then there is one of our own.
        const isNotOurs = asked.method === "PATCH" && [403, 404].includes(kind.fault.status ?? 0);
        const isAsking = asked.path.includes("/git/trees/");
        if (!kind.passing && !bringsRuns(asked) && !isNotOurs && !isAsking)
          expect(step.log, where).toContain("::warning::The verdict could not be");
        const comments = await hub.fake.comments(pull.number);
        expect(comments, where).toHaveLength(isNotOurs && !kind.passing ? 2 : 1);
        if (kind.passing || isNotOurs)
          expect(comments.at(-1)?.body, where).toContain("`agent` got worse on `bench`");
        if (isNotOurs) await publish();
      }
      // And all is well again once it is over.
      await publish();
      expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
      expect(await commentOn(hub, pull)).toContain("`agent` got worse on `bench`");
    },
    60_000,
  );
});
