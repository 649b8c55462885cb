import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent } from "./hub-bench.ts";
import { type Measured, measuredHub } from "./hub-published.ts";

let at: Measured;
beforeAll(async () => {
  at = await measuredHub();
}, 60_000);
afterAll(() => at[Symbol.asyncDispose]());

describe("what was uploaded elsewhere is not gone on with:", () => {
  let runs = 100;

  it.each([
    ["by a fork's own run", { headRepositoryId: 999, pullRequests: [] }],
    ["by a fork's run that names the pull request", { headRepositoryId: 999 }],
    ["by another pull request's run", { pullRequests: [12345] }],
    ["by another workflow's run", { path: ".github/workflows/other.yml" }],
    ["by a run of another event", { event: "push" }],
  ])("%s", async (_, run) => {
    const { hub } = at;
    runs += 10;
    const pull = await hub.open({ files: agent(0), branch: `again-${runs}` });
    const event = hub.eventOf(pull);
    const path = ".github/workflows/pairgate.yml";
    const ours = { id: runs, path, headBranch: pull.head.ref, pullRequests: [pull.number] };
    hub.actions.addRun({ ...ours, ...run });
    // Whatever was measured, and under the right name.
    const { measure } = await hub.gate(event, { runId: runs + 1 });
    const { artifact = "", folder = "" } = measure[0]?.outputs ?? {};
    hub.actions.uploadArtifact({ runId: runs, name: artifact, folder });
    hub.actions.addRun({ id: runs + 1, headRepositoryId: 999, pullRequests: [] });
    const again = await hub.step({ mode: "prepare", event, runId: runs + 2 });
    expect(again.outputs["measure"], again.log).toBe("true");
    // The same of a run of the pull request's own is.
    hub.actions.addRun(ours);
    const own = await hub.step({ mode: "prepare", event, runId: runs + 3 });
    expect(own.outputs["measure"], own.log).toBe("false");
  });
});

describe("a prepared folder is not believed", () => {
  it("a baseline in it that is not the one that was handed over is read from the store instead", async () => {
    const from = at.prepare.outputs["prepared-folder"] ?? "";
    const folder = `${from}-forged`;
    const files = readdirSync(from, { recursive: true, encoding: "utf8" });
    const runFiles = files.filter((file) => file.endsWith(".jsonl"));
    expect(runFiles.length).toBeGreaterThan(0);
    for (const file of runFiles) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      // A baseline that solves nothing would make the candidate look well.
      const forged = readFileSync(join(from, file), "utf8").replaceAll('"pass"', '"fail"');
      writeFileSync(join(folder, file), forged);
    }
    const step = await at.publish(at.run([{ files: at.honest }]), {
      inputs: { plan: at.prepare.outputs["plan"] ?? "", prepared: folder },
    });
    expect(step.outputs["verdict"], step.log).toBe("regression");
  });

  it.each([
    ["nothing", "", "the input `plan` is empty"],
    ["words", "regression", "is not what this version's prepare gives"],
    [
      "another version's",
      '{"schema":"pairgate.handover/9","kind":"gate"}',
      "is not what this version's prepare gives",
    ],
  ])("a plan that is %s is none", async (_, plan, why) => {
    const step = await at.publish(at.run([{ files: at.honest }]), { inputs: { plan } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(why);
    expect(step.log).not.toMatch(/^\s+at /mu);
  });
});
