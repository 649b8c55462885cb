import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GateHandover } from "../../src/commands/action/handover.ts";
import type { HubPull } from "../github/fake/clone-routes.ts";
import type { EventOf, Hub, Step } from "./hub.ts";
import { agent, recordedHub, statusOf } from "./hub-bench.ts";
import { type Asked, chosen, failing, KINDS, named, requestsOf } from "./hub-faults.ts";
import { ranSomething } from "./hub-look.ts";

let hub: Hub;
let pull: HubPull;
let event: EventOf;
let requests: readonly Asked[] = [];

/** Each time as at the pull request's first run: no comment of ours is there. */
async function prepare(): Promise<Step> {
  for (const { id } of await hub.fake.comments(pull.number))
    await hub.fake.ask("DELETE", `/repos/octo/agent/issues/comments/${id}`);
  return hub.step({ mode: "prepare", event, runId: 8500 });
}

beforeAll(async () => {
  hub = await recordedHub({ tasks: 2 });
  pull = await hub.open({ files: agent(0) });
  event = hub.eventOf(pull);
  requests = await requestsOf(hub, prepare);
}, 60_000);
afterAll(() => hub[Symbol.asyncDispose]());

/** What is said, and what is looked at to say it, is not what is decided by. */
const isSaying = ({ path }: Asked) => /\/(?:pulls|statuses|issues)\//u.test(path);
const planOf = (step: Step) => JSON.parse(step.outputs["plan"] ?? "{}") as Partial<GateHandover>;

describe("prepare, with each of its requests failing", () => {
  it("reads before it says", () => {
    expect(requests.length).toBeGreaterThan(6);
    expect(requests.slice(0, 2).some(({ path }) => path.includes("/git/"))).toBe(true);
    expect(requests.filter(({ method }) => method !== "GET")).toHaveLength(2);
  });

  it.each(KINDS)(
    "$name: it decides as it would have, or not at all",
    async (kind) => {
      for (const asked of chosen(requests, kind)) {
        const step = await failing(hub, asked, kind, prepare);
        const where = `${named(asked, kind)}\n${step.log}`;
        const goesOn = kind.passing || isSaying(asked);
        expect(ranSomething(step), where).toBe(false);
        if (goesOn) {
          expect(step.exitCode, where).toBe(0);
          expect(step.outputs["measure"], where).toBe("true");
          expect(planOf(step).tests?.[0]?.baselineRuns, where).toHaveLength(1);
          expect(await hub.fake.comments(pull.number), where).toHaveLength(
            kind.passing || !/pulls|issues/u.test(asked.path) || isReadAgain(asked) ? 1 : 0,
          );
          if (!kind.passing && !isReadAgain(asked)) expect(step.log, where).toContain("::warning::");
        } else if (step.exitCode === 0) {
          // That the baseline branch, or its file, is not there can be true: then main is measured beside it.
          expect(kind.fault.status, where).toBe(404);
          expect(planOf(step).tests?.[0]?.withBase, where).toBe(true);
        } else {
          expect(step.outputs["publish"], where).toBe("false");
          expect(step.log, where).toMatch(/::error::\S+/u);
          expect(statusOf(hub, pull), where).toMatch(/^error: no verdict: /u);
          expect((await hub.fake.comments(pull.number))[0]?.body, where).toContain(
            "measuring could not begin",
          );
        }
      }
    },
    90_000,
  );

  /** Another job's comment is looked for after ours is there. */
  function isReadAgain({ path, skip }: Asked): boolean {
    return path.endsWith("/comments") && skip > 0;
  }
});
