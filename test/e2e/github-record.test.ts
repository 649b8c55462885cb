import { describe, expect, it } from "vitest";
import { parseRunFile } from "../../src/domain/run-file.ts";
import type { EventOf, Hub } from "./hub.ts";
import {
  agent,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  stored,
  textOn,
} from "./hub-bench.ts";
import { branchText } from "./hub-branch.ts";

const RUN = /^runs\/bench\/agent\/\d{4}-\d\d-\d\dT[\d-]+\.\d{3}Z-([0-9a-f]{40})\.run\.jsonl$/u;

/** A commit of main's own, and the push that brings it. */
function push(hub: Hub, files: Readonly<Record<string, string>>): EventOf {
  const before = hub.scene.git("rev-parse", "HEAD");
  hub.scene.write(files);
  hub.scene.commit("a commit of main's");
  return hub.pushEvent(before);
}

describe("recording main", () => {
  it("main: the first push makes the branch, with a README, and fills it", async () => {
    await using hub = await newHub();
    expect(await hub.fake.branch("pairgate")).toBeNull();
    const { prepare, measure, publish } = await hub.record(hub.pushEvent(null));
    expect([prepare.exitCode, measure[0]?.exitCode, publish?.exitCode]).toEqual([0, 0, 0]);
    const [readme, run = "", ...others] = await stored(hub);
    expect([readme, others]).toEqual(["README.md", []]);
    expect(RUN.exec(run)?.[1]).toBe(hub.scene.git("rev-parse", "main"));
    expect(publish?.outputs["recorded"]).toBe(run);
    expect(publish?.summary).toContain(`- \`${run}\``);
    const recorded = parseRunFile({ text: await branchText(hub, run), file: run }).run;
    expect(recorded).toMatchObject({ manifest: { purpose: "record" }, end: { complete: true } });
    expect(recorded.attempts).toHaveLength(15);
    expect(await branchText(hub, "README.md")).toContain("# The baselines of pairgate");
  }, 60_000);

  it("main-full: once it is full, a push measures nothing and starts no job for it", async () => {
    await using hub = await recordedHub();
    const before = await stored(hub);
    const { prepare, measure, publish } = await hub.record(push(hub, harmless("a")));
    expect(prepare.exitCode).toBe(0);
    expect(prepare.outputs).toMatchObject({ measure: "false", record: "false", checks: "[]" });
    expect(prepare.log).toContain("the baseline has 3 attempts of every task; nothing to measure");
    expect([measure, publish]).toEqual([[], null]);
    expect(await stored(hub)).toEqual(before);
  }, 60_000);

  it("main: where more attempts are wanted, only those that lack are made", async () => {
    await using hub = await recordedHub();
    const config = configFile().replace("attempts: 3", "attempts: 5");
    const { measure } = await hub.record(push(hub, { "pairgate.yml": config }));
    expect(measure[0]?.log).toContain("10 of 10 attempts");
    expect(await stored(hub)).toHaveLength(3);
  }, 60_000);

  it("unmeasured-merges: merges that were not measured are counted on the pull requests that come after", async () => {
    await using hub = await recordedHub();
    for (const text of ["a", "b"]) await hub.record(push(hub, harmless(text)));
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(await textOn(hub, pull)).toContain(
      "the 2 merges since then changed this candidate's files and were not measured, so this verdict includes them and blames nobody alone",
    );
  }, 60_000);

  it("unmeasured-merges: a merge that changed only a setting is counted as well", async () => {
    await using hub = await recordedHub({ candidate: "settings: { effort: high }" });
    await hub.record(push(hub, { "pairgate.yml": configFile({ candidate: "settings: { effort: low }" }) }));
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    expect(await textOn(hub, pull)).toContain("1 merge since then changed this candidate");
  }, 60_000);

  it("schedule: main is recorded where its baseline lacks something", async () => {
    await using hub = await newHub();
    const event: EventOf = {
      name: "schedule",
      pull: null,
      checkout: hub.scene.git("rev-parse", "main"),
      payload: { schedule: "17 3 * * 1", repository: hub.repository },
    };
    const { publish } = await hub.record(event);
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect(await stored(hub)).toHaveLength(2);
    const again = await hub.record(event);
    expect(again.prepare.outputs["measure"]).toBe("false");
  }, 60_000);

  it("main: a default branch of another name is main", async () => {
    await using hub = await recordedHub({ defaultBranch: "develop" });
    expect(await stored(hub)).toHaveLength(2);
    const pull = await hub.open({ files: agent(0) });
    await hub.gate(hub.eventOf(pull));
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const text = await textOn(hub, pull);
    expect(text).toContain("| | develop | this PR |");
    expect(text).toMatch(confirmedBy("develop"));
  }, 60_000);

  it("main: a push to another branch records nothing, and says where baselines come from", async () => {
    await using hub = await newHub();
    const event = hub.pushEvent(null);
    const payload = { ...(event.payload as object), ref: "refs/heads/feature" };
    const { prepare, measure, publish } = await hub.record({ ...event, payload });
    expect(prepare.exitCode).toBe(1);
    expect(prepare.log).toContain(
      "baselines are recorded from the default branch, and this is push to feature",
    );
    expect([measure, publish]).toEqual([[], null]);
    expect(await hub.fake.branch("pairgate")).toBeNull();
  }, 60_000);

  it("main: a check is recorded that is newly on main, and the others are left as they are", async () => {
    await using hub = await recordedHub();
    const config = configFile({
      config: "checks: [{ suite: bench, candidate: agent }, { suite: more, candidate: agent }]\n",
    }).replace("suites: {", "suites: { more: { tasks: [tasks/task-10] },");
    const { prepare, publish } = await hub.record(push(hub, { "pairgate.yml": config }));
    expect(prepare.outputs["checks"]).toBe('["more/agent"]');
    expect(publish?.exitCode, publish?.log).toBe(0);
    expect((await stored(hub)).filter((path) => path.startsWith("runs/more/agent/"))).toHaveLength(1);
  }, 60_000);
});
