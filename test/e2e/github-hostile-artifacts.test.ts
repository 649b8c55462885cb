import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ZipEntry, zip } from "../github/fake/zip.ts";
import type { Step } from "./hub.ts";
import { commentOn, statusOf } from "./hub-bench.ts";
import { expectHarmless, expectHarmlessLog } from "./hub-harmless.ts";
import { type Files, type Measured, measuredHub, type Uploaded } from "./hub-published.ts";

/** The first line of a run file, as far as it is broken here. */
interface Manifest {
  schema: string;
  purpose: string;
  suite: { name: string; fingerprint: string; tasks: Record<string, string> };
  candidate: { name: string };
  treatment: { hash: string };
  test: { id: string };
  plan: {
    rounds: number;
    order: string[];
    looks: { attempts: number }[];
    baselineRuns: string[];
    gates: Record<string, { alpha: number; margin: number }>;
  } | null;
}

const NOTHING = "no run file came from the measuring job";
const OTHER_PLAN = "its plan is not the one that was made before measuring";
const BAD_NAME = "<!-- pairgate --> @octocat #1 [x](www.evil.example) `a` |";
const ZEROS = `sha256:${"0".repeat(64)}`;

let at: Measured;
beforeAll(async () => {
  at = await measuredHub();
}, 60_000);
afterAll(() => at[Symbol.asyncDispose]());

const published = (...uploads: Uploaded[]): Promise<Step> => at.publish(at.run(uploads));
const candidate = () => at.honest["candidate.run.jsonl"] ?? "";

/** The candidate's file with another manifest. */
function tampered(change: (manifest: Manifest) => void): Files {
  const [first = "", ...others] = candidate().split("\n");
  const manifest = JSON.parse(first) as Manifest;
  change(manifest);
  return { ...at.honest, "candidate.run.jsonl": [JSON.stringify(manifest), ...others].join("\n") };
}

function planOf({ plan }: Manifest): NonNullable<Manifest["plan"]> {
  if (plan === null) throw new Error("no plan");
  return plan;
}

/** A round more, and the last look after it: a plan that could be. */
function addRound(plan: NonNullable<Manifest["plan"]>): void {
  plan.rounds += 1;
  const last = plan.looks.at(-1);
  if (last === undefined) throw new Error("no look");
  last.attempts = plan.rounds * plan.order.length;
}

function passRateOf(manifest: Manifest): { alpha: number; margin: number } {
  const rate = planOf(manifest).gates["pass-rate"];
  if (rate === undefined) throw new Error("no rate");
  return rate;
}

async function expectRefused(step: Step, why: string): Promise<void> {
  const { hub, pull } = at;
  expect(step.exitCode, step.log).toBe(1);
  expect(step.outputs["verdict"]).toBe("incomplete");
  expect(step.log.replaceAll(/\s+/gu, " ").toLowerCase()).toContain(why.toLowerCase());
  expect(step.log).not.toMatch(/^\s+at /mu);
  expect(statusOf(hub, pull)).toMatch(/^error: incomplete/u);
  const comment = (await commentOn(hub, pull)) ?? "";
  expect(comment).toMatch(/^### .* was not finished\nThere is no verdict\. /u);
  expectHarmless(comment);
  expectHarmlessLog(step);
}

describe("an artifact that was tampered with is not accepted, and never a pass:", () => {
  it("as it was measured it is a regression", async () => {
    const step = await published({ files: at.honest });
    expect(step.outputs["verdict"], step.log).toBe("regression");
    expect(step.exitCode).toBe(1);
  });

  it.each<[string, (manifest: Manifest) => void, string]>([
    ["its rates", (m) => Object.assign(passRateOf(m), { alpha: 1e-9 }), OTHER_PLAN],
    ["its margin", (m) => Object.assign(passRateOf(m), { margin: 0.99 }), OTHER_PLAN],
    ["its rounds", (m) => addRound(planOf(m)), OTHER_PLAN],
    [
      "its rounds alone",
      (m) => Object.assign(planOf(m), { rounds: 1 }),
      "the last one is at the planned end",
    ],
    ["its baseline", (m) => Object.assign(planOf(m), { baselineRuns: ["none"] }), OTHER_PLAN],
    ["a plan less", (m) => Object.assign(m, { plan: null }), OTHER_PLAN],
    ["its tasks", (m) => Object.assign(m.suite, { tasks: { "task-10": ZEROS } }), "its tasks are others"],
    ["its treatment", (m) => Object.assign(m.treatment, { hash: ZEROS }), "another treatment was measured"],
    ["its test", (m) => Object.assign(m.test, { id: ZEROS }), "it is of another test"],
    [
      "its limits",
      (m) => Object.assign(m.suite, { fingerprint: ZEROS }),
      "the suite's limits or engine are others",
    ],
    ["its candidate", (m) => Object.assign(m.candidate, { name: "other" }), "it is of bench/other"],
    ["its suite", (m) => Object.assign(m.suite, { name: "easy" }), "it is of easy/agent"],
    ["its version", (m) => Object.assign(m, { schema: "pairgate.run/9" }), "pairgate.run/9"],
    ["its purpose", (m) => Object.assign(m, { purpose: "record" }), NOTHING],
  ])("%s", async (_, change, why) => {
    await expectRefused(await published({ files: tampered(change) }), why);
  });

  it("passes beyond the plan's attempts", async () => {
    const [first = "", ...others] = candidate().trim().split("\n");
    const end = others.pop() ?? "";
    const more = others.map((line) => {
      const attempt = JSON.parse(line) as { uid: string };
      const forged = { uid: `${attempt.uid}x`, round: 9, attempt: 9, outcome: "pass", score: 1 };
      return JSON.stringify({ ...attempt, ...forged });
    });
    const text = [first, ...others, ...more, end, ""].join("\n");
    const step = await published({ files: { ...at.honest, "candidate.run.jsonl": text } });
    expect(step.outputs["verdict"]).not.toBe("pass");
    expect(step.exitCode).toBe(1);
  });

  it("a run that was cut off", async () => {
    const lines = candidate().split("\n").slice(0, 4);
    const step = await published({ files: { "candidate.run.jsonl": `${lines.join("\n")}\n` } });
    expect(step.outputs["verdict"], step.log).not.toBe("pass");
    expect(step.exitCode).toBe(1);
  });

  it("two files of the candidate", async () => {
    const files = { ...at.honest, "other.run.jsonl": candidate() };
    await expectRefused(await published({ files }), "two run files of the purpose candidate");
  });

  it("no file at all, and no artifact", async () => {
    await expectRefused(await published({ files: {} }), NOTHING);
    await expectRefused(await published(), NOTHING);
  });

  it("this one's, under the name for another pull request or treatment", async () => {
    const others = [
      at.name.replace(/-pr\d+-/u, "-pr999-"),
      at.name.replace(/-[0-9a-f]{12}-r/u, "-000000000000-r"),
    ];
    for (const name of others) await expectRefused(await published({ files: at.honest, name }), NOTHING);
  });

  it("a newer forgery beside the honest one", async () => {
    const files = tampered((m) => Object.assign(passRateOf(m), { alpha: 1e-9 }));
    const name = at.name.replace(/-r1-/u, "-r999-");
    const step = await published({ files: at.honest }, { files, name });
    expect(step.outputs["verdict"]).not.toBe("pass");
    expect(step.exitCode).toBe(1);
  });
});

describe("an archive that means harm is refused, by what is wrong with it:", () => {
  const only = (entry: Partial<ZipEntry>) =>
    zip([{ name: "candidate.run.jsonl", content: candidate(), ...entry }]);
  const many = (count: number, content: Buffer) =>
    zip(Array.from({ length: count }, (_, index) => ({ name: `${index}.run.jsonl`, content })));
  const zeros = Buffer.alloc(2 ** 26);

  it.each<[string, () => Uploaded, string]>([
    ["no archive", () => ({ archive: Buffer.from("not a zip") }), "the archive is damaged"],
    ["cut off", () => ({ archive: only({}).subarray(0, 200) }), "the archive is damaged"],
    ["not what was uploaded", () => ({ archive: only({}), digest: ZEROS }), "is not what was uploaded"],
    [
      "a path that climbs out",
      () => ({ archive: only({ name: "../a.run.jsonl" }) }),
      "climbs out of its folder",
    ],
    ["an absolute path", () => ({ archive: only({ name: "/tmp/a.run.jsonl" }) }), "has an absolute path"],
    ["a link", () => ({ archive: only({ content: "/etc/passwd", mode: 0o120777 }) }), "is a link"],
    ["a bomb", () => ({ archive: many(8, zeros) }), "brings the archive to more than"],
    [
      "a bomb that lies",
      () => ({ archive: only({ content: zeros, declared: 100 }) }),
      "holds more than the 100 bytes it declares",
    ],
    ["too many files", () => ({ archive: many(30, Buffer.alloc(0)) }), "30 entries, and 20 are allowed"],
    [
      "bad words for a name",
      () => ({ archive: only({ name: `${BAD_NAME}.run.jsonl`, content: "{}" }) }),
      "octocat",
    ],
    [
      "invisible ones",
      () => ({ archive: only({ name: "\u202elnosj.nur" }) }),
      "invisible character in its name",
    ],
    ["no run file in it", () => ({ archive: only({ content: "{}\n" }) }), "candidate.run.jsonl"],
  ])("%s", async (_, made, why) => {
    await expectRefused(await published(made()), why);
  });
});
