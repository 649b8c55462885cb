import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventOf, Hub, Step } from "./hub.ts";
import { configFile, recordedHub, stored } from "./hub-bench.ts";
import { type Asked, chosen, failing, KINDS, named, requestsOf } from "./hub-faults.ts";

let hub: Hub;
let event: EventOf;
let prepared: Step;
/** The baseline branch before the recording; null where it is to begin. */
let tip = "";
const runId = 8700;
let requests: readonly Asked[] = [];
let first: readonly Asked[] = [];

function record(): Promise<Step> {
  const { plan = "", "prepared-folder": folder = "" } = prepared.outputs;
  return hub.step({
    mode: "record",
    event: { ...event, checkout: null },
    runId,
    inputs: { plan, prepared: folder },
  });
}

/** As it was before anything was recorded. */
async function back(): Promise<void> {
  if (tip !== "") return hub.fake.setBranch("pairgate", tip);
  await hub.fake.ask("DELETE", "/repos/octo/agent/git/refs/heads/pairgate").catch(() => undefined);
}

beforeAll(async () => {
  // Other limits on main: what was recorded does not count, and its new runs are recorded as often as a test wants.
  hub = await recordedHub({ tasks: 2 });
  tip = (await hub.fake.branch("pairgate")) ?? "";
  const before = hub.scene.git("rev-parse", "main");
  hub.scene.write({ "pairgate.yml": configFile({ time: "21s" }) });
  hub.scene.commit("other limits");
  event = hub.pushEvent(before);
  const jobs = await hub.record(event, { runId });
  if (jobs.publish?.exitCode !== 0) throw new Error(jobs.publish?.log ?? jobs.prepare.log);
  prepared = jobs.prepare;
  await back();
  requests = await requestsOf(hub, record);
  const whole = tip;
  tip = "";
  await back();
  first = await requestsOf(hub, record);
  tip = whole;
}, 60_000);
afterAll(() => hub[Symbol.asyncDispose]());

const runsIn = async () => (await stored(hub)).filter((path) => path.startsWith("runs/")).sort();

describe.each([
  { what: "onto what is there", begins: false },
  { what: "as the first on its branch", begins: true },
])("record, $what, with each of its requests failing", ({ begins }) => {
  it.each(KINDS)(
    "$name: nothing is lost, and nothing is there twice",
    async (kind) => {
      const whole = tip;
      if (begins) tip = "";
      try {
        const all = begins ? first.filter(({ method }) => method !== "GET") : requests;
        for (const asked of chosen(all, kind, { writes: 2 })) {
          await back();
          const before = await runsIn();
          const step = await failing(hub, asked, kind, record);
          const where = `${named(asked, kind)}\n${step.log}`;
          const after = await runsIn();
          if (kind.passing) expect(step.exitCode, where).toBe(0);
          if (step.exitCode === 0) {
            expect(after, where).toHaveLength(before.length + 1);
            expect(after, where).toEqual(expect.arrayContaining(before));
          } else {
            expect(step.log, where).toMatch(/::error::\S+/u);
            expect(after, where).toEqual(before);
          }
          // Run again, as a person would: then it is there, once.
          const again = await record();
          expect(again.exitCode, `${where}\n${again.log}`).toBe(0);
          expect(await runsIn(), where).toHaveLength(before.length + 1);
        }
      } finally {
        tip = whole;
      }
    },
    90_000,
  );
});
