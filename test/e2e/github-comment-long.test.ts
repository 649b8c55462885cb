import { describe, expect, it } from "vitest";
import { type HandedTest, parseHandover } from "../../src/commands/action/handover.ts";
import { planOf } from "../../src/commands/action/test-plan.ts";
import { findTasks } from "../../src/engines/local/find-tasks.ts";
import { artifactName } from "../../src/github/artifact-name.ts";
import { bench, commentOn, newHub, statusOf } from "./hub-bench.ts";
import { benchFiles } from "./scene.ts";

const COUNT = 750;

/** A run file of the plan, all of whose attempts end alike: what a measuring job would leave after an hour. */
function runFile(options: {
  readonly test: HandedTest;
  readonly tasks: Readonly<Record<string, string>>;
  readonly purpose: "candidate" | "base";
  readonly outcome: "pass" | "fail";
}): string {
  const { test, tasks, purpose, outcome } = options;
  const manifest = {
    schema: "pairgate.run/1",
    id: purpose,
    createdAt: "2026-11-22T12:00:00.000Z",
    suite: { name: test.suite, engine: "local", fingerprint: test.fingerprint, fingerprintOf: {}, tasks },
    candidate: { name: test.candidate, harness: "command", harnessVersion: null, model: null },
    treatment: { hash: purpose === "base" ? test.baseTreatment : test.treatment, tree: `sha256:${purpose}` },
    commit: { sha: "c".repeat(40) },
    purpose,
    test: { id: test.testId, epoch: test.epoch, continues: null },
    plan: planOf(test, tasks),
    sandbox: "bubblewrap",
  };
  const attempts = Object.keys(tasks).map((task) => ({
    task,
    round: 1,
    attempt: 1,
    outcome,
    startedAt: "2026-11-22T12:00:00.000Z",
  }));
  const lines = [manifest, ...attempts, { end: "2026-11-22T13:00:00.000Z", complete: true }];
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}

describe("a comment that would be too long", () => {
  it("of 750 tasks with long names is cut below what GitHub takes, the summary likewise", async () => {
    const names = Array.from(
      { length: COUNT },
      (_, index) => `task-${100 + index}-${"long-name-".repeat(12)}x`,
    );
    await using hub = await newHub({ attempts: 1, tasks: 1, files: benchFilesOf(names) });
    const pull = await hub.open({ files: { "agent/settings.sh": "SKILL=0\n" } });
    const event = hub.eventOf(pull);
    const runId = 9001;
    const prepare = await hub.step({ mode: "prepare", event, runId });
    const { plan = "" } = prepare.outputs;
    const handover = parseHandover(plan);
    const [test] = handover.kind === "gate" ? handover.tests : [];
    if (test === undefined) throw new Error(prepare.log);
    const found = await findTasks({ tasks: "tasks", root: hub.scene.folder });
    const tasks = Object.fromEntries(found.tasks.map(({ id, hash }) => [id, hash]));
    hub.actions.addRun({ id: runId, pullRequests: [pull.number] });
    hub.actions.uploadArtifact({
      runId,
      name: artifactName({
        ...test,
        pullRequest: pull.number,
        key: "",
        runAttempt: 1,
        shard: { index: 1, count: 1 },
      }),
      files: {
        "candidate.run.jsonl": runFile({ test, tasks, purpose: "candidate", outcome: "fail" }),
        "base.run.jsonl": runFile({ test, tasks, purpose: "base", outcome: "pass" }),
      },
    });
    const publish = await hub.step({
      mode: "publish",
      event: { ...event, checkout: null },
      runId,
      inputs: { plan, prepared: prepare.outputs["prepared-folder"] ?? "" },
    });
    expect(publish.exitCode, publish.log).toBe(1);
    expect(publish.log).not.toContain("::warning");
    expect(statusOf(hub, pull)).toMatch(/^failure: regression/u);
    const comment = (await commentOn(hub, pull)) ?? "";
    expect(comment).toMatch(/^### ❌ pairgate: `agent` got worse on `bench`/u);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(50_000);
    expect(comment).toMatch(/\d+ tasks? not shown/u);
    expect(comment.trim().endsWith("<!-- pairgate -->")).toBe(true);
    expect(Buffer.byteLength(publish.summary)).toBeLessThan(2 ** 20);
  }, 60_000);
});

/** The tasks of these names, in place of the bench's own. */
function benchFilesOf(names: readonly string[]): Record<string, string> {
  const tasks = Object.entries(benchFiles(names)).filter(([path]) => path.startsWith("tasks/"));
  // At an early look, all but the tasks that were tried would be one number.
  return { ...bench({ attempts: 1, tasks: 1, config: "stopping: none\n" }), ...Object.fromEntries(tasks) };
}
