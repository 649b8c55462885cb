import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Run } from "../../src/domain/run.ts";
import { parseRunFile } from "../../src/domain/run-file.ts";
import { sequenceOf, slotKey } from "../../src/domain/sequence.ts";
import { type Comparison, verdictSchema } from "../../src/domain/verdict.ts";
import { failing, fatedShell, roundsOf } from "./fate.ts";
import type { GateJobs, Hub, Step } from "./hub.ts";
import {
  agent,
  configFile,
  confirmedBy,
  harmless,
  newHub,
  recordedHub,
  statusOf,
  textOn,
} from "./hub-bench.ts";
import { tasksOf } from "./scene.ts";

const TASKS = tasksOf(5);
/** Of so many attempts there is a look before the end, also where main is measured beside. */
const LARGER = { tasks: 12, attempts: 3 } as const;
const SEED = { inputs: { seed: "1" } };

/** Gates of one round, by a margin; at 1 % nothing can pass. */
const oneRoundBy = (margin: string, baseline = "") => ({
  ...fatedShell,
  "pairgate.yml": configFile({ attempts: 1, baseline }).replace("margin: 50%", `margin: ${margin}`),
});
const oneRound = (margin: string): Promise<Hub> => recordedHub({ files: oneRoundBy(margin) });

/** A run file that a measuring job left. */
function runIn(step: Step | undefined, purpose = "candidate"): Run {
  const file = join(step?.outputs["folder"] ?? "", `${purpose}.run.jsonl`);
  return parseRunFile({ text: readFileSync(file, "utf8"), file }).run;
}

const keysOf = ({ attempts }: Pick<Run, "attempts">) =>
  attempts.map(({ task, attempt }) => slotKey({ task, round: attempt })).sort();
const keysIn = (first: number, last: number, tasks = TASKS) =>
  roundsOf(tasks, first, last).map(slotKey).sort();

function comparisonIn({ publish }: GateJobs): Comparison | undefined {
  const file = join(publish?.outputs["verdict-folder"] ?? "", "verdict.json");
  return verdictSchema.parse(JSON.parse(readFileSync(file, "utf8"))).comparisons[0];
}

describe("a measuring job that looks as it measures", () => {
  it("regression: stops at the look that finds it, and a re-run measures nothing again", async () => {
    await using hub = await recordedHub();
    const pull = await hub.open({ files: agent(0) });
    const event = hub.eventOf(pull);
    const first = await hub.gate(event, { runId: 9001 });
    const { stopped, confirmation } = comparisonIn(first) ?? {};
    expect(first.measure[0]?.outputs["complete"]).toBe("true");
    const candidate = runIn(first.measure[0]);
    const plan = candidate.manifest.plan;
    const attempts = plan?.looks[(stopped?.look ?? 0) - 1]?.attempts ?? 0;
    expect(attempts).toBeLessThan(10);
    expect(candidate.end).toMatchObject({ complete: true, look: stopped?.look });
    const due = plan === null ? [] : sequenceOf(plan).slice(0, attempts).map(slotKey).sort();
    expect(keysOf(runIn(first.measure[0], "confirm"))).toEqual(due);
    expect(confirmation).toMatchObject({ outcome: "confirmed", attempts });
    expect(await textOn(hub, pull)).toMatch(/of 10 attempts \([^)]*saved\)/u);
    expect(await textOn(hub, pull)).toMatch(confirmedBy());
    const status = statusOf(hub, pull);

    const again = await hub.gate(event, { runId: 9001, attempt: 2 });
    expect(again.prepare.outputs).toMatchObject({ measure: "false", checks: "[]" });
    expect(statusOf(hub, pull)).toBe(status);
    expect(comparisonIn(again)).toEqual(comparisonIn(first));
  }, 60_000);

  it("no-baseline: stops main with the candidate, and both are whole", async () => {
    await using hub = await newHub(LARGER);
    const pull = await hub.open({ files: agent(0) });
    const jobs = await hub.gate(hub.eventOf(pull));
    const { stopped } = comparisonIn(jobs) ?? {};
    expect(stopped?.reason).toBe("a gate found a regression");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    for (const purpose of ["candidate", "base"]) {
      const { end, attempts } = runIn(jobs.measure[0], purpose);
      expect(end).toMatchObject({ complete: true, look: stopped?.look });
      expect(attempts.length).toBeLessThan(30);
    }
    hub.push(pull, { "README.md": "no file of the agent\n" });
    expect((await hub.gate(hub.eventOf(pull))).measure).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("same-agent: a candidate that was stopped beside main is gone on with beside a main that has moved on", async () => {
    await using hub = await newHub(LARGER);
    const pull = await hub.open({ files: agent(0) });
    const first = await hub.gate(hub.eventOf(pull));
    const before = runIn(first.measure[0]);
    expect(before.end?.look).not.toBeNull();
    // The same file, so that the merge has the same agent as before; and as bad as it is, so that no look decides.
    hub.scene.git("checkout", "-q", "main");
    hub.scene.write(agent(0, { tokens: 1001 }));
    hub.scene.commit("main moves on");
    hub.scene.git("checkout", "-q", pull.head.ref);
    hub.scene.git("merge", "-q", "-X", "ours", "-m", "bring main in", "main");
    pull.head.sha = hub.scene.git("rev-parse", "HEAD");
    hub.scene.git("checkout", "-q", "main");
    const second = await hub.gate(hub.eventOf(pull));
    expect(second.measure[0]?.exitCode, second.measure[0]?.log).toBe(0);
    expect(second.publish?.outputs["verdict"]).toBe("inconclusive");
    const after = runIn(second.measure[0]);
    expect(keysOf(after)).toEqual(keysIn(1, 3, tasksOf(LARGER.tasks)));
    expect(after.attempts.filter(({ outcome, beyondLook }) => outcome === "cancelled" || beyondLook)).toEqual(
      [],
    );
    const look = before.end?.look ?? 0;
    const counted = before.attempts.filter(({ block }) => (block ?? 0) <= look);
    expect(after.attempts).toEqual(expect.arrayContaining(counted));
  }, 60_000);
});

describe("a test that could not tell", () => {
  it("re-run: of all jobs: measures its one extension, and the third run measures nothing", async () => {
    await using hub = await oneRound("33%");
    const pull = await hub.open({ files: failing(1, []) });
    const event = hub.eventOf(pull);
    const first = await hub.gate(event, { ...SEED, runId: 9001 });
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    expect(await textOn(hub, pull)).toContain(
      "run all jobs again to measure the one extension of its plan, 5 attempts",
    );
    const before = runIn(first.measure[0]);

    const second = await hub.gate(event, { runId: 9001, attempt: 2 });
    expect(second.prepare.outputs).toMatchObject({ measure: "true" });
    const said = hub.fake.log.map(({ body }) => String((body as { body?: string } | undefined)?.body));
    expect(said.join()).toContain(
      "An earlier run could not tell, so the one extension of its plan is measured",
    );
    expect(second.measure[0]?.exitCode, second.measure[0]?.log).toBe(0);
    const after = runIn(second.measure[0]);
    expect(after.manifest).toEqual(before.manifest);
    expect(after.attempts.slice(0, 5)).toEqual(before.attempts);
    expect(keysOf({ attempts: after.attempts.slice(5) })).toEqual(keysIn(2, 2));
    expect(comparisonIn(second)).toMatchObject({ verdict: "pass", extension: { state: "used" } });
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);

    const third = await hub.gate(event, { runId: 9001, attempt: 3 });
    expect(third.prepare.outputs).toMatchObject({ measure: "false", checks: "[]" });
    expect(statusOf(hub, pull)).toMatch(/^success: pass/u);
    expect(comparisonIn(third)).toEqual(comparisonIn(second));
  }, 60_000);

  it("same-agent: by the next push measures its one extension, and by the one after nothing, though it cannot tell", async () => {
    await using hub = await oneRound("1%");
    const pull = await hub.open({ files: failing(1, []) });
    await hub.gate(hub.eventOf(pull), SEED);
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    for (const [push, measured] of [1, 0, 0].entries()) {
      hub.push(pull, { "README.md": `words ${push}\n` });
      const jobs = await hub.gate(hub.eventOf(pull));
      expect(jobs.measure, `push ${push}`).toHaveLength(measured);
      expect(comparisonIn(jobs)).toMatchObject({ verdict: "inconclusive", extension: { state: "used" } });
      expect(await textOn(hub, pull)).not.toContain("run all jobs again");
    }
  }, 60_000);

  it("regression: that the extension finds is confirmed by as many fresh attempts, in the same job", async () => {
    await using hub = await oneRound("1%");
    const pull = await hub.open({
      files: failing(1, [...roundsOf(TASKS, 2, 2), { task: "task-10", round: 1 }]),
    });
    const event = hub.eventOf(pull);
    await hub.gate(event, { ...SEED, runId: 9001 });
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    const { measure, publish } = await hub.gate(event, { runId: 9001, attempt: 2 });
    expect(publish?.exitCode).toBe(1);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    expect(keysOf(runIn(measure[0], "confirm"))).toEqual(keysIn(1, 2));
    expect(await textOn(hub, pull)).toMatch(confirmedBy());
    expect((await hub.gate(event, { runId: 9001, attempt: 3 })).measure).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
  }, 60_000);

  it("cancelled: in its extension, keeps the verdict of the planned end, and the next run goes on with it", async () => {
    await using hub = await oneRound("33%");
    const pull = await hub.open({ files: { ...failing(1, []), ...agent(100, { sleep: "0.3" }) } });
    const event = hub.eventOf(pull);
    await hub.gate(event, { ...SEED, runId: 9001 });
    const cut = await hub.gate(event, { runId: 9001, attempt: 2, cancelWhen: /: [6-8] of 10 attempts/u });
    expect(cut.measure[0]?.outputs["complete"]).toBe("false");
    const made = runIn(cut.measure[0]).attempts.filter(({ outcome }) => outcome !== "cancelled");
    expect(made.length).toBeGreaterThan(5);
    expect(made.length).toBeLessThan(10);
    expect(comparisonIn(cut)).toMatchObject({
      verdict: "inconclusive",
      extension: { state: "available" },
      path: [{ attempts: 5 }, { attempts: 5 }],
    });
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);

    const again = await hub.gate(event, { runId: 9001, attempt: 3 });
    const whole = runIn(again.measure[0]);
    expect(keysOf(whole)).toEqual(keysIn(1, 2));
    expect(whole.attempts).toEqual(expect.arrayContaining(made));
    expect(comparisonIn(again)).toMatchObject({ verdict: "pass", extension: { state: "used" } });
    expect((await hub.gate(event, { runId: 9001, attempt: 4 })).measure).toEqual([]);
  }, 60_000);

  it("no-baseline: is gone on with in both arms", async () => {
    await using hub = await newHub({ files: oneRoundBy("1%") });
    const pull = await hub.open({ files: failing(1, []) });
    const event = hub.eventOf(pull);
    await hub.gate(event, { ...SEED, runId: 9001 });
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    const second = await hub.gate(event, { runId: 9001, attempt: 2 });
    for (const purpose of ["candidate", "base"])
      expect(keysOf(runIn(second.measure[0], purpose))).toEqual(keysIn(1, 2));
    expect(comparisonIn(second)).toMatchObject({ freshBaseline: true, extension: { state: "used" } });
    expect((await hub.gate(event, { runId: 9001, attempt: 3 })).measure).toEqual([]);
  }, 60_000);

  it("no-baseline: keeps its verdict where main can be measured beside it no longer", async () => {
    await using hub = await newHub({ files: oneRoundBy("1%") });
    const pull = await hub.open({ files: failing(1, []) });
    const first = await hub.gate(hub.eventOf(pull), SEED);
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    hub.scene.write({ "pairgate.yml": oneRoundBy("1%", "when-missing: off")["pairgate.yml"] });
    hub.scene.commit("main is measured beside nothing from now on");
    const again = await hub.gate(hub.eventOf(pull));
    expect(again.measure, again.prepare.log).toEqual([]);
    expect(statusOf(hub, pull)).toMatch(/^success: inconclusive/u);
    expect(comparisonIn(again)?.gates).toEqual(comparisonIn(first)?.gates);
  }, 60_000);

  it("changed-again: another agent is another test, with an extension of its own", async () => {
    await using hub = await oneRound("1%");
    const pull = await hub.open({ files: failing(1, []) });
    await hub.gate(hub.eventOf(pull), SEED);
    await hub.gate(hub.eventOf(pull));
    expect((await hub.gate(hub.eventOf(pull))).measure).toEqual([]);
    hub.push(pull, harmless("another"));
    const jobs = await hub.gate(hub.eventOf(pull), SEED);
    expect(runIn(jobs.measure[0]).attempts).toHaveLength(5);
    expect(comparisonIn(jobs)).toMatchObject({ verdict: "inconclusive", extension: { state: "available" } });
  }, 60_000);
});
