import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HubPull } from "../github/fake/clone-routes.ts";
import { type ZipEntry, zip } from "../github/fake/zip.ts";
import type { EventOf, Hub, Step } from "./hub.ts";
import { agent, commentOn, recordedHub, statusOf } from "./hub-bench.ts";

/** What a measuring job left, by name. */
type Files = Record<string, string>;
// biome-ignore lint/suspicious/noExplicitAny: a run file's first line, to be broken in any place
type Manifest = any;

let hub: Hub;
let pull: HubPull;
let event: EventOf;
let prepare: Step;
let honest: Files;
let name: string;
let runs = 9000;

beforeAll(async () => {
  hub = await recordedHub({ tasks: 5 });
  pull = await hub.open({ files: agent(0) });
  event = hub.eventOf(pull);
  const jobs = await hub.gate(event);
  prepare = jobs.prepare;
  const { artifact = "", folder = "" } = jobs.measure[0]?.outputs ?? {};
  name = artifact;
  honest = Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}, 60_000);
afterAll(() => hub[Symbol.asyncDispose]());

/** Publishes what is uploaded in a run of its own; null uploads nothing. */
async function published(
  upload: {
    readonly files?: Files;
    readonly archive?: Buffer;
    readonly name?: string;
    readonly digest?: string;
  } | null,
): Promise<Step> {
  runs += 1;
  hub.actions.addRun({ id: runs, path: ".github/workflows/pairgate.yml", pullRequests: [pull.number] });
  if (upload !== null) hub.actions.uploadArtifact({ runId: runs, name, ...upload });
  const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
  return hub.step({
    mode: "publish",
    event: { ...event, checkout: null },
    runId: runs,
    inputs: { plan, prepared },
  });
}

/** The candidate's file with another manifest. */
function tampered(change: (manifest: Manifest) => void): Files {
  const [first = "", ...others] = (honest["candidate.run.jsonl"] ?? "").split("\n");
  const manifest: Manifest = JSON.parse(first);
  change(manifest);
  return { ...honest, "candidate.run.jsonl": [JSON.stringify(manifest), ...others].join("\n") };
}

async function expectRefused(step: Step, why: string): Promise<void> {
  expect(step.exitCode, step.log).toBe(1);
  expect(step.outputs["verdict"]).toBe("incomplete");
  expect(step.log.replaceAll(/\s+/gu, " ")).toContain(why);
  expect(step.log).not.toMatch(/^\s+at /mu);
  expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  expect(await commentOn(hub, pull)).toContain("incomplete");
}

describe("an artifact that was tampered with is not accepted, and never a pass:", () => {
  it("as it was measured it is a regression", async () => {
    const step = await published({ files: honest });
    expect(step.outputs["verdict"], step.log).toBe("regression");
    expect(step.exitCode).toBe(1);
  });

  it.each<[string, (manifest: Manifest) => void, string]>([
    [
      "its rates",
      (m) => (m.plan.gates["pass-rate"].alpha = 1e-9),
      "its plan is not the one that was made before",
    ],
    [
      "its margin",
      (m) => (m.plan.gates["pass-rate"].margin = 0.99),
      "its plan is not the one that was made before",
    ],
    ["its rounds", (m) => (m.plan.rounds = 1), "its plan is not the one that was made before"],
    ["its baseline", (m) => (m.plan.baselineRuns = ["none"]), "its plan is not the one that was made before"],
    ["a plan less", (m) => (m.plan = null), "its plan is not the one that was made before"],
    ["its tasks", (m) => (m.suite.tasks = { "task-10": "sha256:0" }), "its tasks are others"],
    [
      "its treatment",
      (m) => (m.treatment.hash = `sha256:${"0".repeat(64)}`),
      "another treatment was measured",
    ],
    ["its test", (m) => (m.test.id = `sha256:${"0".repeat(64)}`), "it is of another test"],
    [
      "its limits",
      (m) => (m.suite.fingerprint = `sha256:${"0".repeat(64)}`),
      "the suite's limits or engine are others",
    ],
    ["its name", (m) => (m.candidate.name = "other"), "it is of bench/other"],
    ["its version", (m) => (m.schema = "pairgate.run/9"), "pairgate.run/9"],
    ["its purpose", (m) => (m.purpose = "record"), "no run file came from the measuring job"],
  ])("%s", async (_, change, why) => {
    await expectRefused(await published({ files: tampered(change) }), why);
  });

  it("passes that were added beyond the plan's attempts", async () => {
    const lines = (honest["candidate.run.jsonl"] ?? "").trim().split("\n");
    const end = lines.pop() ?? "";
    const more = lines.slice(1).map((line) => {
      const attempt = JSON.parse(line) as { uid: string; round: number; attempt: number };
      return JSON.stringify({
        ...attempt,
        uid: `${attempt.uid}x`,
        round: 9,
        attempt: 9,
        outcome: "pass",
        score: 1,
      });
    });
    const step = await published({
      files: { ...honest, "candidate.run.jsonl": [...lines, ...more, end].join("\n") },
    });
    expect(step.outputs["verdict"]).not.toBe("pass");
  });

  it("a run that was cut off", async () => {
    const lines = (honest["candidate.run.jsonl"] ?? "").split("\n").slice(0, 4);
    const step = await published({ files: { "candidate.run.jsonl": `${lines.join("\n")}\n` } });
    expect(step.outputs["verdict"], step.log).not.toBe("pass");
    expect(step.exitCode).toBe(1);
  });

  it("two files of the candidate", async () => {
    const twice = { ...honest, "other.run.jsonl": honest["candidate.run.jsonl"] ?? "" };
    await expectRefused(await published({ files: twice }), "two run files of the purpose candidate");
  });

  it("no file at all, and no artifact", async () => {
    await expectRefused(await published({ files: {} }), "no run file came from the measuring job");
    await expectRefused(await published(null), "no run file came from the measuring job");
  });

  it("another check's, under this one's name", async () => {
    const files = tampered((m) => (m.suite.name = "easy"));
    await expectRefused(await published({ files }), "it is of easy/agent");
  });

  it("this one's, under the name for another pull request or treatment", async () => {
    for (const other of [
      name.replace(/-pr\d+-/u, "-pr999-"),
      name.replace(/-[0-9a-f]{12}-r/u, "-000000000000-r"),
    ])
      await expectRefused(
        await published({ files: honest, name: other }),
        "no run file came from the measuring job",
      );
  });

  it("a newer forgery beside the honest one", async () => {
    runs += 1;
    hub.actions.addRun({ id: runs, path: ".github/workflows/pairgate.yml", pullRequests: [pull.number] });
    hub.actions.uploadArtifact({ runId: runs, name, files: honest });
    const forged = tampered((m) => (m.plan.gates["pass-rate"].alpha = 1e-9));
    hub.actions.uploadArtifact({ runId: runs, name: name.replace(/-r1-/u, "-r999-"), files: forged });
    const { plan = "", "prepared-folder": prepared = "" } = prepare.outputs;
    const inputs = { plan, prepared };
    const step = await hub.step({
      mode: "publish",
      event: { ...event, checkout: null },
      runId: runs,
      inputs,
    });
    expect(step.outputs["verdict"]).not.toBe("pass");
    expect(step.exitCode).toBe(1);
  });
});

describe("an archive that means harm is refused, by what is wrong with it:", () => {
  const content = () => honest["candidate.run.jsonl"] ?? "";
  const zeros = Buffer.alloc(2 ** 26);

  it.each<[string, () => { archive: Buffer; digest?: string }, string]>([
    ["no archive", () => ({ archive: Buffer.from("not a zip") }), "the archive is damaged"],
    [
      "cut off",
      () => ({ archive: entries({ content: content() }).subarray(0, 200) }),
      "the archive is damaged",
    ],
    [
      "another than was uploaded",
      () => ({ archive: entries({ content: content() }), digest: `sha256:${"0".repeat(64)}` }),
      "is not what was uploaded",
    ],
    [
      "a path that climbs out",
      () => ({ archive: entries({ name: "../candidate.run.jsonl", content: content() }) }),
      "climbs out of its folder",
    ],
    [
      "an absolute path",
      () => ({ archive: entries({ name: "/tmp/candidate.run.jsonl", content: content() }) }),
      "has an absolute path",
    ],
    [
      "a link",
      () => ({ archive: entries({ content: "/etc/passwd", mode: 0o120777 }) }),
      "is a link or another special file",
    ],
    [
      "a bomb",
      () => ({
        archive: zip(Array.from({ length: 8 }, (_, n) => ({ name: `${n}.run.jsonl`, content: zeros }))),
      }),
      "brings the archive to more than",
    ],
    [
      "a bomb that lies about its size",
      () => ({ archive: entries({ content: zeros, declared: 100 }) }),
      "holds more than the 100 bytes it declares",
    ],
    [
      "too many files",
      () => ({ archive: zip(Array.from({ length: 30 }, (_, n) => ({ name: `${n}.txt`, content: "" }))) }),
      "30 entries, and 20 are allowed",
    ],
    ["no run file in it", () => ({ archive: entries({ content: "{}\n" }) }), "candidate.run.jsonl"],
  ])("%s", async (_, made, why) => {
    await expectRefused(await published(made()), why);
  });

  function entries(entry: Partial<ZipEntry>): Buffer {
    return zip([{ name: "candidate.run.jsonl", ...entry }]);
  }
});

describe("what is uploaded elsewhere counts for nothing:", () => {
  it.each([
    ["a fork's own run", { headRepositoryId: 999, pullRequests: [] }],
    ["a fork's run that names the pull request", { headRepositoryId: 999 }],
    ["another pull request's run", { pullRequests: [12345] }],
    ["another workflow's run", { path: ".github/workflows/other.yml" }],
    ["a run of another event", { event: "push" }],
  ])("%s", async (_, run) => {
    const changed = await hub.open({ files: agent(0), branch: `again-${runs}` });
    runs += 1;
    const path = ".github/workflows/pairgate.yml";
    hub.actions.addRun({
      id: runs,
      path,
      headBranch: changed.head.ref,
      pullRequests: [changed.number],
      ...run,
    });
    const first = await hub.step({ mode: "prepare", event: hub.eventOf(changed), runId: 1 });
    expect(first.outputs["measure"], first.log).toBe("true");
    const plan = JSON.parse(first.outputs["plan"] ?? "") as { tests: { treatment: string }[] };
    expect(plan.tests).toHaveLength(1);
    // Whatever it measured, and under the right name.
    const { measure } = await hub.gate(hub.eventOf(changed), { prepared: first, runId: 2 });
    const { artifact = "", folder = "" } = measure[0]?.outputs ?? {};
    hub.actions.uploadArtifact({ runId: runs, name: artifact, folder });
    hub.actions.addRun({ id: 2, headRepositoryId: 999, pullRequests: [] });
    const again = await hub.step({ mode: "prepare", event: hub.eventOf(changed), runId: 3 });
    expect(again.outputs["measure"], again.log).toBe("true");
    // And the same of a run of its own is gone on with.
    hub.actions.addRun({ id: runs, path, headBranch: changed.head.ref, pullRequests: [changed.number] });
    const own = await hub.step({ mode: "prepare", event: hub.eventOf(changed), runId: 4 });
    expect(own.outputs["measure"], own.log).toBe("false");
  });
});

it("a prepared baseline that was tampered with is read from the store instead", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pairgate-prepared-"));
  const from = prepare.outputs["prepared-folder"] ?? "";
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".jsonl"),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), readFileSync(join(from, file), "utf8").replaceAll('"pass"', '"fail"'));
  }
  runs += 1;
  hub.actions.addRun({ id: runs, path: ".github/workflows/pairgate.yml", pullRequests: [pull.number] });
  hub.actions.uploadArtifact({ runId: runs, name, files: honest });
  const inputs = { plan: prepare.outputs["plan"] ?? "", prepared: folder };
  const step = await hub.step({ mode: "publish", event: { ...event, checkout: null }, runId: runs, inputs });
  expect(step.outputs["verdict"], step.log).toBe("regression");
  rmSync(folder, { recursive: true });
});
