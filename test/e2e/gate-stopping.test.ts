import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Attempt, Run } from "../../src/domain/run.ts";
import { plannedAttempts, sequenceOf, slotKey } from "../../src/domain/sequence.ts";
import { type Verdict, verdictSchema } from "../../src/domain/verdict.ts";
import {
  attemptsAtLook,
  type Gated,
  gate,
  inOwnTmp,
  leftBehind,
  readRun,
  recorded,
  repositoryOf,
  runFiles,
  until,
} from "./repository.ts";
import { benchFiles, type Scene, tasksOf } from "./scene.ts";

const config = benchFiles(tasksOf(1))["pairgate.yml"] ?? "";
/** With a margin at which an unchanged agent passes early. */
const wide = { "pairgate.yml": config.replace("15%", "30%") };
const whole = { "pairgate.yml": `${wide["pairgate.yml"]}stopping: none\n` };
const crippled = { "agent/settings.json": '{ "skill": 0, "tokens": 1000 }' };
const harmless = { "agent/notes.md": "as good as before" };

const keyOf = ({ task, attempt }: Attempt) => slotKey({ task, round: attempt });
const candidateOf = ({ runs }: Gated): Run => {
  if (runs.candidate === undefined) throw new Error("no candidate was measured");
  return runs.candidate;
};
const planOf = ({ manifest }: Run) => {
  if (manifest.plan === null) throw new Error("it has no plan");
  return manifest.plan;
};

/** What is there of the plan's first so many attempts, and what is there of later ones. */
function dividedAt(run: Run, attempts: number): { readonly due: string[]; readonly beyond: Attempt[] } {
  const slots = new Set(sequenceOf(planOf(run)).slice(0, attempts).map(slotKey));
  const counted = run.attempts.filter((attempt) => slots.has(keyOf(attempt)));
  expect(counted.filter(({ outcome, beyondLook }) => outcome === "cancelled" || beyondLook)).toEqual([]);
  expect(new Set(counted.map(keyOf))).toEqual(slots);
  return {
    due: counted.map(keyOf).sort(),
    beyond: run.attempts.filter((attempt) => !slots.has(keyOf(attempt))),
  };
}

/** What a look leaves of later attempts: few, of which none counts that was under way. */
function expectCancelled(beyond: readonly Attempt[], decided: Run): void {
  expect(beyond.length).toBeLessThanOrEqual(8);
  const last = Math.max(
    ...decided.attempts
      .filter((attempt) => !beyond.includes(attempt))
      .map(({ startedAt, durationMs }) => Date.parse(startedAt ?? "") + (durationMs ?? 0)),
  );
  for (const { outcome, beyondLook, startedAt, durationMs } of beyond) {
    if (outcome === "cancelled") expect(beyondLook).toBe(true);
    // What had ended before the look was taken ended as it did; its block counts nowhere all the same.
    else if (!beyondLook) expect(Date.parse(startedAt ?? "")).toBeLessThanOrEqual(last + (durationMs ?? 0));
  }
}

async function compared(scene: Scene, baseline: string, candidate: string): Promise<Verdict> {
  const files = ["--baseline", baseline, "--candidate", candidate, "--config", "pairgate.yml"];
  const { stdout, stderr } = await scene.pairgate("compare", ...files, "--json");
  expect(stdout, stderr).not.toBe("");
  return verdictSchema.parse(JSON.parse(stdout));
}

const fileOf = (scene: Scene, purpose: string) =>
  runFiles(scene).findLast((file) => readRun(file).manifest.purpose === purpose) ?? "";

/** The record of main, as a run file of its own. */
const recordOf = (scene: Scene) => fileOf(scene, "record");

describe("a gate that looks as it measures", () => {
  it("stops a crippled agent in the middle of its first round, and asks main the same attempts again", async () => {
    using scene = await recorded({ tasks: 24, rounds: 3 });
    scene.write(crippled);
    const gated = await gate(scene, ["--seed", "1"]);
    expect(gated.exitCode).toBe(1);
    const { stopped, confirmation, gates } = gated.comparison;
    expect(gated.comparison).toMatchObject({ verdict: "regression", measured: { plannedRounds: 3 } });
    const attempts = attemptsAtLook(gated);
    expect(attempts).toBeLessThan(24);
    expect(stopped).toEqual({
      reason: "a gate found a regression",
      look: stopped?.look,
      saved: 1 - attempts / 72,
    });

    const candidate = candidateOf(gated);
    expect(candidate.end).toMatchObject({ complete: true, reason: null, look: stopped?.look });
    const { due, beyond } = dividedAt(candidate, attempts);
    expectCancelled(beyond, candidate);
    expect(candidate.attempts.length).toBeLessThan(40);

    expect(confirmation).toMatchObject({ outcome: "confirmed", attempts });
    expect(gated.runs.confirm?.attempts.map(keyOf).sort()).toEqual(due);
    expect(gated.runs.confirm?.manifest.plan?.looks).toMatchObject([{ block: 1, attempts }]);
    expect(gated.runs.confirm?.end).toMatchObject({ complete: true, look: null });

    const again = await compared(scene, recordOf(scene), fileOf(scene, "candidate"));
    expect(again.comparisons).toMatchObject([{ verdict: "regression", stopped, gates }]);
    expect(again.comparisons[0]?.measured).toEqual(gated.comparison.measured);
  });

  it("passes an agent that is unchanged in effect before the planned end, once it has tried every task", async () => {
    using scene = await recorded({ tasks: 12, files: wide, rounds: 5 });
    scene.write(harmless);
    const gated = await gate(scene, ["--seed", "1"]);
    expect(gated.exitCode).toBe(0);
    const { stopped, gates, tasks, unpaired } = gated.comparison;
    expect(gated.comparison).toMatchObject({ verdict: "pass", confirmation: null });
    const attempts = attemptsAtLook(gated);
    expect(stopped).toMatchObject({ reason: "every gate had passed", saved: 1 - attempts / 36 });
    expect(attempts).toBeLessThan(36);
    expect(unpaired).toEqual([]);
    expect(tasks.map(({ candidate }) => candidate.attempts > 0)).toEqual(tasks.map(() => true));

    const candidate = candidateOf(gated);
    expect(candidate.end).toMatchObject({ complete: true, look: stopped?.look });
    expectCancelled(dividedAt(candidate, attempts).beyond, candidate);
    const again = await compared(scene, recordOf(scene), fileOf(scene, "candidate"));
    expect(again.comparisons).toMatchObject([{ verdict: "pass", stopped, gates }]);
  });

  it("says in the report where it stopped and what that saved", async () => {
    using scene = await recorded({ tasks: 12, files: wide, rounds: 5 });
    scene.write(harmless);
    const { stdout } = await scene.pairgate("gate", "--seed", "1", "--comment", "comment.md");
    expect(stdout).toMatch(/\d+ of 36 attempts\s+\([^)]*saved\)/u);
    const comment = readFileSync(join(scene.folder, "comment.md"), "utf8");
    expect(comment).toMatch(/\*\*Stopped at look \d:\*\* Every gate had passed\./u);
  });

  it("measures every planned attempt where stopping is none, and looks once", async () => {
    using scene = await recorded({ tasks: 12, files: whole, rounds: 5 });
    scene.write(crippled);
    const gated = await gate(scene, ["--seed", "1"]);
    expect(gated.comparison).toMatchObject({
      verdict: "regression",
      stopped: null,
      measured: { rounds: 3, attempts: 36 },
      confirmation: { outcome: "confirmed", rounds: 3, attempts: 36 },
    });
    const candidate = candidateOf(gated);
    expect(planOf(candidate).looks).toMatchObject([{ block: 1, attempts: 36 }]);
    expect(candidate.attempts.map(({ outcome }) => outcome)).toEqual(Array(36).fill("fail"));
    expect(candidate.end).toMatchObject({ complete: true, look: null });
  });

  it("stops the base commit with the candidate where it is measured beside it", async () => {
    using scene = repositoryOf({ tasks: 12, files: wide });
    for (const [change, verdict] of [
      [harmless, "pass"],
      [crippled, "regression"],
    ] as const) {
      scene.write(change);
      const gated = await gate(scene, ["--seed", "1"]);
      expect(gated.comparison).toMatchObject({ verdict, freshBaseline: true, confirmation: null });
      const attempts = attemptsAtLook(gated);
      expect(attempts).toBeLessThan(36);
      const { base } = gated.runs;
      const candidate = candidateOf(gated);
      if (base === undefined) throw new Error("the base commit was not measured");
      for (const run of [candidate, base]) {
        expect(run.end).toMatchObject({ complete: true, look: gated.comparison.stopped?.look });
        expectCancelled(dividedAt(run, attempts).beyond, run);
      }
      const again = await compared(scene, fileOf(scene, "base"), fileOf(scene, "candidate"));
      const { stopped } = gated.comparison;
      expect(again.comparisons).toMatchObject([{ verdict, stopped, baselineRuns: [{ attempts }] }]);
    }
  });

  it("takes no look in whose block an attempt was cancelled, and none without all of its attempts", async () => {
    using scene = await recorded({ tasks: 12, files: wide, rounds: 5 });
    scene.write(harmless);
    const gated = await gate(scene, ["--seed", "1"]);
    const file = fileOf(scene, "candidate");
    const [manifest = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    const at = attemptsAtLook(gated);
    const { due } = dividedAt(readRun(file), at);
    const changed = (change: (attempt: Attempt) => object | null) =>
      lines.flatMap((line) => {
        const value = JSON.parse(line);
        if (value.task === undefined || keyOf(value) !== due[0]) return [line];
        const other = change(value);
        return other === null ? [] : [JSON.stringify(other)];
      });
    for (const [name, others] of [
      ["cancelled", changed((attempt) => ({ ...attempt, outcome: "cancelled" }))],
      ["missing", changed(() => null)],
      ["beyond", changed((attempt) => ({ ...attempt, beyondLook: true }))],
    ] as const) {
      const path = join(scene.folder, `${name}.run.jsonl`);
      writeFileSync(path, `${[manifest, ...others].join("\n")}\n`);
      const { comparisons } = await compared(scene, recordOf(scene), path);
      expect(comparisons, name).toMatchObject([
        {
          verdict: "incomplete",
          stopped: null,
          path: [],
          reason: `${at - 1} of 36 planned attempts are there`,
        },
      ]);
    }
  });
});

/** How many are there by now; a line may be half written. */
function attemptsIn(file: string): number {
  try {
    return readRun(file).attempts.length;
  } catch {
    return 0;
  }
}

describe("a gate with looks that is killed", () => {
  /** So that it can be killed while it measures. */
  const slow = {
    ...wide,
    "agent/agent.cjs": `setTimeout(() => {\n${benchFiles(tasksOf(1))["agent/agent.cjs"]}\n}, 150);\n`,
  };

  /** Kills a gate once this many attempts are in a file of it. */
  async function killed(scene: Scene, attempts: number): Promise<readonly string[]> {
    const before = new Set(runFiles(scene));
    const started = scene.start(["gate", "--seed", "3", "--concurrency", "2"], inOwnTmp(scene));
    const begun = () => runFiles(scene).filter((file) => !before.has(file));
    await until(() => begun().some((file) => attemptsIn(file) >= attempts));
    started.kill("SIGKILL");
    await started.ended;
    // Whoever is killed cannot clear away.
    leftBehind(scene);
    scene.git("worktree", "prune");
    return begun();
  }

  it.each([
    ["against a stored baseline", true],
    ["beside the base commit", false],
  ] as const)(
    "%s goes on by the same plan, and stops at the look at which it would have",
    async (_, isStored) => {
      const options = { tasks: 12, files: slow };
      using scene = isStored ? await recorded({ ...options, rounds: 4 }) : repositoryOf(options);
      scene.write(harmless);
      const straight = await gate(scene, ["--seed", "3"]);
      expect(straight.comparison).toMatchObject({ verdict: "pass", stopped: { look: expect.any(Number) } });

      const files = await killed(scene, 5);
      const cut = files.map(readRun);
      expect(cut.map(({ end }) => end)).toEqual(cut.map(() => null));
      const made = cut.flatMap(({ attempts }) => attempts.map(({ uid }) => uid));
      const resumed = await gate(
        scene,
        files.flatMap((file) => ["--resume", file]),
      );
      expect(resumed.runs).toEqual({});
      const after = files.map(readRun);
      expect(after.map(({ manifest }) => manifest)).toEqual(cut.map(({ manifest }) => manifest));
      expect(after.flatMap(({ attempts }) => attempts.map(({ uid }) => uid))).toEqual(
        expect.arrayContaining(made),
      );
      for (const run of after) {
        const { baselineRuns } = planOf(candidateOf(straight));
        expect({ ...planOf(run), gates: {}, baselineRuns }).toEqual({
          ...planOf(candidateOf(straight)),
          gates: {},
        });
        expect(run.end).toMatchObject({ complete: true, look: straight.comparison.stopped?.look });
        dividedAt(run, attemptsAtLook(straight));
      }
      const { verdict, stopped, tasks } = straight.comparison;
      expect(resumed.comparison).toMatchObject({ verdict, stopped, tasks });
      expect(resumed.exitCode).toBe(0);
    },
  );

  it("after the attempt that decided and before its end line measures nothing more", async () => {
    using scene = await recorded({ tasks: 12, files: wide, rounds: 5 });
    scene.write(harmless);
    const straight = await gate(scene, ["--seed", "1"]);
    const file = fileOf(scene, "candidate");
    const text = readFileSync(file, "utf8");
    const lines = text.trimEnd().split("\n");
    writeFileSync(file, `${lines.slice(0, -1).join("\n")}\n`);
    const resumed = await gate(scene, ["--resume", file]);
    expect(resumed.comparison).toMatchObject({
      verdict: "pass",
      stopped: straight.comparison.stopped,
      gates: straight.comparison.gates,
    });
    const { attempts, end } = readRun(file);
    expect(attempts).toEqual(candidateOf(straight).attempts);
    expect(end).toMatchObject({ complete: true, look: straight.comparison.stopped?.look });
    expect(attempts.length).toBeLessThan(plannedAttempts(planOf(candidateOf(straight))));
  });

  it("and was stopped already measures nothing more, however often it is resumed", async () => {
    using scene = await recorded({ tasks: 12, files: wide, rounds: 5 });
    scene.write(harmless);
    const straight = await gate(scene, ["--seed", "1"]);
    const file = fileOf(scene, "candidate");
    for (let time = 1; time <= 2; time += 1) {
      const resumed = await gate(scene, ["--resume", file]);
      expect(resumed.comparison).toEqual(straight.comparison);
      expect(readRun(file).attempts).toEqual(candidateOf(straight).attempts);
      expect(resumed.stderr).not.toContain("Go on with it");
    }
  });
});
