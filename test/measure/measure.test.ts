import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import type { Run } from "../../src/domain/run.ts";
import { countsNowhere, manifestSchema } from "../../src/domain/run.ts";
import { parseRunFile } from "../../src/domain/run-file.ts";
import type { AttemptRequest, AttemptResult, Engine } from "../../src/engines/engine.ts";
import { type BudgetLimits, createBudget } from "../../src/measure/budget.ts";
import { createJournal, resumeJournal } from "../../src/measure/journal.ts";
import { measure } from "../../src/measure/measure.ts";
import { attemptSeed, makePlan, plainPlan } from "../../src/measure/plan.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pairgate-measure-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tasks = ["a", "b", "c"];
const passed: AttemptResult = {
  outcome: "pass",
  score: 1,
  reason: null,
  detail: null,
  usage: { inputTokens: 100, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 },
  usageProblem: null,
  capped: null,
  costUsd: 0.01,
  turns: 1,
  durationMs: 1,
  resolvedModel: null,
};

/** An engine whose attempts do what the test says. */
function engineOf(attempt: (request: AttemptRequest) => Promise<AttemptResult>): Engine {
  return {
    fingerprintOf: {
      engine: "local/1",
      dataset: null,
      verifier: null,
      limits: { time: 1, tokens: null, disk: 1 },
    },
    tasks: tasks.map((id) => ({ id, hash: `sha256:${id}`, cluster: null })),
    sandbox: "none",
    attempt,
  };
}

const manifest = manifestSchema.parse({
  schema: "pairgate.run/1",
  id: "r",
  suite: {
    name: "s",
    engine: "local",
    fingerprint: "f",
    tasks: Object.fromEntries(tasks.map((id) => [id, `sha256:${id}`])),
  },
  candidate: { name: "agent" },
  commit: { sha: "abc" },
});
const plan = plainPlan({ tasks, rounds: 3, seed: 7 });
const noCap: BudgetLimits = { tokens: null, usd: null, timeMs: null };

function start(options: {
  readonly attempt: (request: AttemptRequest) => Promise<AttemptResult>;
  readonly earlier?: Run;
  readonly file?: string;
  readonly limits?: BudgetLimits;
  readonly concurrency?: number;
  readonly plan?: Plan;
  readonly signal?: AbortSignal;
  readonly decidedAt?: (arms: readonly Run[]) => number | null;
  readonly now?: () => Date;
}) {
  const file = options.file ?? join(folder, "r.run.jsonl");
  const journal = options.earlier === undefined ? createJournal(file, manifest) : resumeJournal(file).journal;
  let uid = 0;
  const waits: number[] = [];
  const now = options.now ?? (() => new Date());
  const done = measure({
    arms: [
      {
        engine: engineOf(options.attempt),
        plan: options.plan ?? plan,
        extended: false,
        purpose: "candidate",
        journal,
        earlier: options.earlier ?? { manifest, attempts: [], end: null },
        directoryFor: (_, id, tryNumber) => join(folder, `${id}-${tryNumber}`),
      },
    ],
    budget: createBudget(options.limits ?? noCap, () => now().getTime()),
    concurrency: options.concurrency ?? 1,
    retries: 2,
    signal: options.signal ?? new AbortController().signal,
    effects: {
      now,
      newUid: () => `u${++uid}`,
      wait: async (milliseconds) => void waits.push(milliseconds),
    },
    ...(options.decidedAt === undefined ? {} : { decidedAt: options.decidedAt }),
  }).finally(() => journal.close());
  return { done: done.then(([run]) => run as Run), file, waits };
}

const onDisk = (file: string) => parseRunFile({ text: readFileSync(file, "utf8"), file }).run;

describe("measuring", () => {
  it("lets two arms take turns task by task, each with seeds and a file of its own", async () => {
    const tried: { arm: string; task: string; seed: number }[] = [];
    const arms = (["candidate", "base"] as const).map((purpose) => {
      const journal = createJournal(join(folder, `${purpose}.run.jsonl`), { ...manifest, id: purpose });
      return {
        engine: engineOf(async ({ task, seed }) => {
          tried.push({ arm: purpose, task, seed });
          return passed;
        }),
        plan,
        extended: false,
        purpose,
        journal,
        earlier: { manifest: { ...manifest, id: purpose }, attempts: [], end: null },
        directoryFor: (_: unknown, id: string) => join(folder, `${purpose}-${id}`),
      };
    });
    let uid = 0;
    const runs = await measure({
      arms,
      budget: createBudget(noCap, () => 0),
      concurrency: 1,
      retries: 0,
      signal: new AbortController().signal,
      effects: { now: () => new Date(), newUid: () => `u${++uid}`, wait: async () => undefined },
    });
    for (const { journal } of arms) journal.close();
    expect(runs.map((run) => [run.manifest.id, run.attempts.length, run.end?.complete])).toEqual([
      ["candidate", 9, true],
      ["base", 9, true],
    ]);
    for (let place = 0; place < tried.length; place += 2) {
      const [first, second] = tried.slice(place, place + 2);
      expect(first?.task).toBe(second?.task);
      expect(new Set([first?.arm, second?.arm]).size).toBe(2);
      expect(first?.seed).not.toBe(second?.seed);
    }
    expect(new Set(tried.filter((_, place) => place % 2 === 0).map(({ arm }) => arm)).size).toBe(2);
    expect(onDisk(join(folder, "base.run.jsonl"))).toEqual(runs[1]);
  });

  it("makes every attempt of the plan, round by round in the planned order, and writes each as it ends", async () => {
    const tried: string[] = [];
    const file = join(folder, "r.run.jsonl");
    const { done } = start({
      file,
      attempt: async ({ task }) => {
        tried.push(task);
        // Whatever ended before is on the disk already.
        expect(onDisk(file).attempts).toHaveLength(tried.length - 1);
        return passed;
      },
    });
    const run = await done;
    expect(tried).toEqual([...plan.order, ...plan.order, ...plan.order]);
    expect(run.end?.complete).toBe(true);
    expect(onDisk(file)).toEqual(run);
  });

  it("gives each attempt a seed of its own, the same again for the same plan", () => {
    const of = (purpose: string, task: string, attempt: number) =>
      attemptSeed({ seed: 7, purpose, task, attempt });
    const seeds = [
      of("record", "a", 1),
      of("candidate", "a", 1),
      of("candidate", "a", 2),
      of("candidate", "b", 1),
    ];
    expect(new Set(seeds).size).toBe(4);
    expect(of("record", "a", 1)).toBe(seeds[0]);
    for (const seed of seeds) expect(Number.isSafeInteger(seed)).toBe(true);
  });

  it("runs as many at a time as it may", async () => {
    let running = 0;
    let most = 0;
    const { done } = start({
      concurrency: 2,
      attempt: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        return passed;
      },
    });
    await done;
    expect(most).toBe(2);
  });

  it("tries errors of infrastructure again with a growing wait, and keeps what they cost", async () => {
    let calls = 0;
    const failing: AttemptResult = {
      ...passed,
      outcome: "error",
      score: null,
      reason: "sandbox-start",
      detail: "no room",
    };
    const { done, waits } = start({ attempt: async () => (++calls <= 2 ? failing : passed) });
    const run = await done;
    expect(waits).toEqual([1000, 2000]);
    expect(run.attempts[0]).toMatchObject({
      outcome: "pass",
      retried: [{ reason: "sandbox-start" }, { usage: { inputTokens: 100 } }],
    });
    expect(run.attempts).toHaveLength(9);
  });

  it("records an error that lasts, and goes on with the rest", async () => {
    const failing: AttemptResult = {
      ...passed,
      outcome: "error",
      score: null,
      reason: "api-error",
      detail: "429",
    };
    const { done } = start({ attempt: async ({ task }) => (task === "a" ? failing : passed) });
    const run = await done;
    expect(run.end?.complete).toBe(true);
    expect(run.attempts.filter((attempt) => attempt.outcome === "error")).toHaveLength(3);
    expect(run.attempts.find((attempt) => attempt.outcome === "error")?.detail).toBe("429 after 3 tries");
  });

  it("never tries a fail again", async () => {
    let calls = 0;
    const { done } = start({
      attempt: async () => ({ ...passed, outcome: calls++ < 100 ? "fail" : "pass" }),
    });
    expect((await done).attempts.every((attempt) => attempt.outcome === "fail")).toBe(true);
    expect(calls).toBe(9);
  });

  it.each([
    [
      "tokens",
      { ...noCap, tokens: 400 },
      "4 of 9 attempts were made: the budget of 400 tokens is spent (400)",
    ],
    ["money", { ...noCap, usd: 0.02 }, "2 of 9 attempts were made: the budget of $0.02 is spent ($0.02)"],
  ])("ends as incomplete when the budget of %s is spent", async (_, limits, reason) => {
    const { done } = start({ limits, attempt: async () => passed });
    const run = await done;
    expect(run.end).toMatchObject({ complete: false, reason });
    expect(run.attempts.map((attempt) => attempt.task)).toEqual(
      [...plan.order, ...plan.order].slice(0, run.attempts.length),
    );
  });

  it("ends the attempts under way when the time is up", async () => {
    const { done, file } = start({
      limits: { ...noCap, timeMs: 30 },
      attempt: ({ signal }) => untilCancelled(signal),
    });
    const run = await done;
    expect(run.end).toMatchObject({ complete: false });
    expect(run.attempts.map(({ outcome }) => outcome)).toEqual(["cancelled"]);
    expect(onDisk(file).attempts).toEqual(run.attempts);
  });

  it("ends the attempts under way on a signal, and goes on from there on resume", async () => {
    const interrupt = new AbortController();
    let calls = 0;
    const first = start({
      signal: interrupt.signal,
      concurrency: 2,
      attempt: async ({ signal }) => {
        if (++calls < 5) return passed;
        interrupt.abort();
        return untilCancelled(signal);
      },
    });
    const cut = await first.done;
    expect(cut.end).toMatchObject({
      complete: false,
      reason: "4 of 9 attempts were made: it was interrupted",
    });
    const again: string[] = [];
    const second = start({
      earlier: onDisk(first.file),
      file: first.file,
      attempt: async ({ task }) => {
        again.push(task);
        return passed;
      },
    });
    const whole = await second.done;
    expect(again).toHaveLength(5);
    expect(whole.end?.complete).toBe(true);
    expect(onDisk(first.file).attempts).toHaveLength(9);
    expect(new Set(whole.attempts.map((attempt) => `${attempt.task} ${attempt.attempt}`)).size).toBe(9);
  });

  it("ends as complete at the look that decides", async () => {
    const { done } = start({
      attempt: async () => passed,
      decidedAt: ([run]) => (run?.attempts.length === 3 ? 1 : null),
    });
    const { attempts, end } = await done;
    expect(attempts).toHaveLength(3);
    expect(end).toMatchObject({ complete: true, reason: null, look: 1 });
  });

  it("cancels what is under way when a look decides, and marks what ends all the same", async () => {
    const early = makePlan({
      tasks,
      rounds: 3,
      seed: 7,
      gates: {},
      extensionShare: 0,
      baseline: null,
      baselineRuns: [],
      stopping: "group-sequential",
    });
    const first = early.looks.find((look) => look.attempts === tasks.length)?.block ?? 0;
    let begun = 0;
    const { done, file } = start({
      plan: early,
      concurrency: 3,
      // The fourth to sixth attempts are under way when the third ends; one of them does not heed the signal in time.
      attempt: async ({ signal }) => {
        begun += 1;
        if (begun < 3) return passed;
        // A macrotask later than the others, which have begun the next ones by then.
        if (begun === 3) return new Promise((resolve) => setTimeout(() => resolve(passed), 5));
        const late = begun === 4;
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return late ? passed : { ...passed, outcome: "cancelled" };
      },
      decidedAt: ([run]) => ((run?.attempts.length ?? 0) >= 3 ? first : null),
    });
    await done;
    const { attempts, end } = onDisk(file);
    expect(end?.complete).toBe(true);
    const beyond = attempts.filter(({ block }) => (block ?? 0) > first);
    expect(beyond.map(({ outcome, beyondLook }) => [outcome, beyondLook])).toContainEqual(["pass", true]);
    expect(beyond.some(({ outcome }) => outcome === "cancelled")).toBe(true);

    // Against another baseline the look may decide nothing, and the run is gone on with.
    const whole = await start({
      plan: early,
      earlier: onDisk(file),
      file,
      attempt: async () => passed,
    }).done;
    expect(whole.end).toMatchObject({ complete: true, look: null });
    expect(onDisk(file).attempts).toHaveLength(9);
    expect(onDisk(file).attempts.filter(countsNowhere)).toEqual([]);
  });

  it("goes on after a crash at any byte, and measures what was lost again", async () => {
    const { done, file } = start({ attempt: async () => passed });
    await done;
    const text = readFileSync(file);
    const firstLine = text.indexOf("\n") + 1;
    for (let cut = firstLine; cut <= text.length; cut += 37) {
      const torn = join(folder, `torn-${cut}.run.jsonl`);
      writeFileSync(torn, text.subarray(0, cut));
      const resumed = start({ earlier: onDisk(torn), file: torn, attempt: async () => passed });
      expect((await resumed.done).end?.complete, `cut at ${cut}`).toBe(true);
      expect(onDisk(torn).attempts, `cut at ${cut}`).toHaveLength(9);
      expect(onDisk(torn).end?.complete, `cut at ${cut}`).toBe(true);
    }
  });

  it("cuts a torn line off, however long it is", async () => {
    const { done, file } = start({ attempt: async () => passed });
    await done;
    writeFileSync(file, `${readFileSync(file, "utf8")}{"task":"a","detail":"${"x".repeat(100_000)}`);
    await start({ earlier: onDisk(file), file, attempt: async () => passed }).done;
    expect(onDisk(file).end?.complete).toBe(true);
    expect(readFileSync(file, "utf8")).not.toContain("xxx");
  });

  it("ends its children and says so where the engine itself breaks", async () => {
    let cancelled = 0;
    const { done, file } = start({
      concurrency: 2,
      attempt: async ({ task, signal }) => {
        if (task === plan.order[0]) throw new Error("broken engine");
        const result = await untilCancelled(signal);
        cancelled += 1;
        return result;
      },
    });
    await expect(done).rejects.toThrow("broken engine");
    expect(cancelled).toBe(1);
    expect(onDisk(file).end).toBeNull();
  });

  it("gives a run file to one process at a time, and takes over the lock of one that is gone", async () => {
    const { done, file } = start({ attempt: async () => passed });
    expect(() => resumeJournal(file)).toThrow(`is being written by process ${process.pid}`);
    await done;
    // Of a process that is gone, and of one whose number another has by now.
    for (const stale of ["999999999 1", `${process.pid} 1`, ""]) {
      writeFileSync(`${file}.lock`, stale);
      resumeJournal(file).journal.close();
    }
    expect(() => readFileSync(`${file}.lock`)).toThrow("ENOENT");
  });

  it("counts what a run spent before it was gone on with against its budget", async () => {
    const first = start({ attempt: async () => passed, limits: { ...noCap, tokens: 400 } });
    await first.done;
    const again = start({
      earlier: onDisk(first.file),
      file: first.file,
      attempt: async () => passed,
      limits: { ...noCap, tokens: 600 },
    });
    expect((await again.done).attempts).toHaveLength(6);
  });

  it("does not try tests again that ran out of time: the program under test made them", async () => {
    let calls = 0;
    const slow: AttemptResult = { ...passed, outcome: "error", score: null, reason: "verifier-timeout" };
    const { done } = start({
      attempt: async () => {
        calls += 1;
        return slow;
      },
    });
    await done;
    expect(calls).toBe(9);
  });

  it("never overwrites a run file", async () => {
    await start({ attempt: async () => passed }).done;
    expect(() => createJournal(join(folder, "r.run.jsonl"), manifest)).toThrow("never overwritten");
  });
});

function untilCancelled(signal: AbortSignal): Promise<AttemptResult> {
  return new Promise((resolve) => {
    const end = () => resolve({ ...passed, outcome: "cancelled", score: null, usage: null });
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
